"""After the hearing: by which articles the opinions are handled, a resolution is carried out, and both are made known.

What that comes to, and in which rows, stands in `supervision.follow_up`, for other matters have it too.

Supervision Law art. 17 (2006: art. 14); NPCSC Rules of Procedure art. 35 (2009: art. 24).
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import NPCSC_RULES_2009, NPCSC_RULES_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.rules import Addressed, Latest, Rule
from npcproc.supervision.follow_up import Duties, ImplementationReported, OpinionsHandedOver
from npcproc.supervision.special_report.matter import TopicSelected

__all__ = ["DUTIES", "OF_THE_ORGAN"]

_REPORTS = Latest(TopicSelected, "organ")
_LAW = (SUPERVISION_2006.art(14, 1), SUPERVISION_2024.art(17, 1))
_OPINIONS = (*_LAW, NPCSC_RULES_2022.art(35, 1))
_LIMIT = (*_LAW, NPCSC_RULES_2022.art(35, 2))
_LATER = (SUPERVISION_2024.art(17, 2),)

# Unsettled: the article has the standing committee organise the follow-up and, unlike the one on law inspections, does
# not speak of entrusting it; nobody follows up in its place here.
DUTIES = Duties(
    opinions=_OPINIONS,
    consultation=_LAW,
    in_writing=_OPINIONS,
    resolution=(*_LAW, NPCSC_RULES_2009.art(24, 1), NPCSC_RULES_2022.art(35, 2)),
    time_limit=_LIMIT,
    later_reports=_LATER,
    follow_up=_LATER,
    publication=(SUPERVISION_2006.art(14, 2), SUPERVISION_2024.art(17, 3)),
)
"""The articles."""

OPINIONS_GO_TO_THE_ORGAN = Addressed(
    name="opinions-go-to-the-organ",
    of="to",
    same_as=_REPORTS,
    says=Text("审议意见应交报告机关研究处理", "the deliberation opinions go to the organ that reported"),
    cites=_OPINIONS,
)
THE_ORGAN_CARRIES_OUT = Addressed(
    name="the-organ-carries-out",
    same_as=_REPORTS,
    says=Text("应由报告机关报告执行决议的情况", "the organ that reported says how it carried out the resolution"),
    cites=_LIMIT,
)

OF_THE_ORGAN: Mapping[type[Event], tuple[Rule, ...]] = {
    OpinionsHandedOver: (OPINIONS_GO_TO_THE_ORGAN,),
    ImplementationReported: (THE_ORGAN_CARRIES_OUT,),
}
"""What is asked here besides: it is the organ that reported."""
