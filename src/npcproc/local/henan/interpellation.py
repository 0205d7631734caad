"""What Henan adds to an interpellation in a standing committee, of the province, a city or a county.

New is that the organ replies by the day that the council of chairpersons sets.

Henan Measures on the Supervision Law arts. 67 and 68.  Article 66 lists grounds, the last of them whatever the movers
find to need an interpellation, so none is asked for; the conditions it takes from the Supervision Law of 2006, article
35, stand with that law.
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.procedure import Overlay
from npcproc.rules import Latest, SetDay
from npcproc.supervision.interpellation import in_standing_committee
from npcproc.supervision.interpellation.matter import Referred, Replied

__all__ = ["IN_HENAN"]

_DECIDES = (HENAN_SUPERVISION_2015.art(67, 1),)
_AGAIN = (HENAN_SUPERVISION_2015.art(68, 1),)

# Unsettled: the council also sets the scope (范围) of the reply; the article does not say what that is, so the form and
# the day alone are held to what was decided.
REPLIES_WHEN_DECIDED = SetDay(
    name="henan-replies-when-decided",
    until=Latest(Referred, "reply_by"),
    says=Text("应按主任会议确定的时间答复", "the reply comes by the day that the council of chairpersons set"),
    cites=_DECIDES,
)

IN_HENAN = Overlay(
    rules={Replied: (REPLIES_WHEN_DECIDED,)},
    again={
        in_standing_committee.COUNCIL_REFERS: _DECIDES,
        in_standing_committee.THE_ORGAN_REPLIES: _DECIDES,
        in_standing_committee.REPLIES_AS_DECIDED: _DECIDES,
        in_standing_committee.MOST_OF_THE_MOVERS_DISSATISFIED: _AGAIN,
        in_standing_committee.COUNCIL_DECIDES_AGAIN: _AGAIN,
    },
)
