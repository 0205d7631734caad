"""After the deliberation: by which articles the opinions are handled with the report, and both are made known.

What that comes to, and in which rows, stands in `supervision.follow_up`, for other matters have it too.

Supervision Law art. 37 (2006: art. 27); NPCSC Rules of Procedure art. 35 (2009: art. 24); Supervision Commissions Law
art. 60 (2018: art. 53).
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import (
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.rules import Competence, Duty, Rule
from npcproc.supervision.follow_up import Closed, Duties, ImplementationReported, OpinionsHandedOver
from npcproc.supervision.law_inspection import other_committees

__all__ = ["DUTIES", "OWN"]

_2006, _2024 = SUPERVISION_2006.art(27, 1), SUPERVISION_2024.art(37, 1)
_OPINIONS = (_2006, _2024, NPCSC_RULES_2022.art(35, 1))
_LIMIT = (_2024, NPCSC_RULES_2022.art(35, 2))
_LATER = (_2006, SUPERVISION_2024.art(37, 2))

# Unsettled: the rules of 2009 let the national committee resolve on work reports; as their chapter counts inspection
# reports among those that are heard, these are read in.
_RESOLUTION = (_2024, NPCSC_RULES_2009.art(24, 1), NPCSC_RULES_2022.art(35, 2))

# Unsettled: until 2024 the council puts the handling to the committee "or" the committee follows up; either may be done
# here, and both.
DUTIES = Duties(
    opinions=_OPINIONS,
    consultation=(_2006, _2024),
    in_writing=(_2024, NPCSC_RULES_2022.art(35, 1)),
    resolution=_RESOLUTION,
    time_limit=_LIMIT,
    later_reports=_LATER,
    handling_alone=(_2006,),
    follow_up=_LATER,
    followed_up_by=frozenset({Organ.STANDING_COMMITTEE, Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
    publication=(SUPERVISION_2006.art(27, 2), SUPERVISION_2024.art(37, 3)),
    handling_published_alone=(SUPERVISION_2006.art(27, 2),),
    several_organs=True,
)
"""The articles."""

REPORT_GOES_ALONG = Duty(
    name="report-goes-along",
    of="with_report",
    says=Text("审议意见应连同执法检查报告一并交办", "the opinions are handed over together with the report"),
    cites=(_2006, _2024),
)
MAY_HANDLE = Competence(
    name="may-handle",
    of="to",
    allowed=SUPERVISED_ORGANS,
    says=Text(
        "审议意见应交本级人民政府、监察委员会、人民法院或者人民检察院研究处理",
        "the opinions go to the government, the supervisory commission, the court or the procuratorate",
    ),
    cites=(_2024,),
)
# The law of 2006 names three organs, and the commission came later: one rule keeps all others out, and another the
# commission, which yields as soon as any law has it inspected.
MIGHT_HANDLE = Competence(
    name="might-handle",
    of="to",
    allowed=SUPERVISED_ORGANS,
    says=Text(
        "审议意见应交本级人民政府、人民法院、人民检察院，以及法律另行规定的监察委员会研究处理",
        "the opinions go to the government, the court, the procuratorate, or the commission where a law says so",
    ),
    cites=(_2006,),
)
# Unsettled: once a law has inspections of the supervisory commission, it is read to have the opinions handed to it.
COMMISSION_NOT_YET = Competence(
    name="commission-not-yet",
    of="to",
    allowed=frozenset(Organ) - {Organ.SUPERVISORY_COMMISSION},
    says=Text("当时的法律尚未规定对监察委员会执法检查", "no law of the day yet has an inspection of the commission"),
    cites=(_2006,),
    yields_to=(SUPERVISORY_COMMISSION_2018.art(53, 2), SUPERVISORY_COMMISSION_2024.art(60, 2)),
)
AN_ORGAN_CARRIES_OUT = Competence(
    name="an-organ-carries-out",
    allowed=SUPERVISED_ORGANS,
    says=Text(
        "执行决议的情况应由本级人民政府、监察委员会、人民法院或者人民检察院报告",
        "the government, the commission, the court or the procuratorate reports on carrying out the resolution",
    ),
    cites=(_2024,),
)

OWN: Mapping[type[Event], tuple[Rule, ...]] = {
    OpinionsHandedOver: (REPORT_GOES_ALONG, MAY_HANDLE, MIGHT_HANDLE, COMMISSION_NOT_YET),
    ImplementationReported: (AN_ORGAN_CARRIES_OUT,),
    Closed: other_committees.RETURNED,
}
"""What is asked here besides."""
