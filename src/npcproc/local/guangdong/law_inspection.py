"""What Guangdong adds to a law inspection by the standing committee of its provincial congress.

The plenary hears the report from the team before the groups deliberate on it; the council may refer it to a special
committee; the administrative body hands report and opinions over.  The rules bind the province's own committee alone.

Rules of Procedure of the Guangdong Standing Committee 2023 ch. 4.
"""

from __future__ import annotations

from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.local.guangdong import follow_up
from npcproc.procedure import Overlay
from npcproc.supervision.law_inspection import (
    Deliberated,
    Heard,
    ImplementationReported,
    OpinionsHandedOver,
    Referred,
    ResolutionVoted,
    handling,
    report,
)

__all__ = ["IN_GUANGDONG"]

_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"

_REGULARLY = (_RULES.art(30, 2), _RULES.art(30, 2, 6))
_REFERS = (_RULES.art(31, 2),)

HEARING = (
    report.TEAM_REPORTS.restated(_PLACE, _RULES.art(30, 2, 6)),
    report.IN_PLENARY.restated(_PLACE, *_REGULARLY),
)
REFERRAL = (report.COUNCIL_REFERS.restated(_PLACE, *_REFERS), report.TO_A_SPECIAL_COMMITTEE.restated(_PLACE, *_REFERS))
DELIBERATION = (
    report.HEARD_FIRST.restated(_PLACE, *_REGULARLY),
    report.IN_GROUPS.restated(_PLACE, _RULES.art(31, 1)),
)

IN_GUANGDONG = Overlay(
    rules={
        Heard: HEARING,
        Referred: REFERRAL,
        Deliberated: DELIBERATION,
        OpinionsHandedOver: (follow_up.OFFICE_HANDS_OVER,),
    },
    opens={
        Referred: _REFERS,
        ResolutionVoted: follow_up.HANDLED,
        ImplementationReported: follow_up.HANDLED,
    },
    again={handling.REPORT_GOES_ALONG: follow_up.HANDLED, **follow_up.again(handling.DUTIES)},
)
