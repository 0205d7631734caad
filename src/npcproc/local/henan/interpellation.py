"""What Henan adds to an interpellation in a standing committee, of the province, a city or a county.

New is that the organ replies by the day that the council of chairpersons sets; the rest says again what national law
says, and both are judged.

Henan Measures on the Supervision Law arts. 67 and 68.  Article 66 lists grounds, the last of them whatever the movers
find to need an interpellation, so none is asked for; the conditions it takes from the Supervision Law of 2006, article
35, stand with that law.
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.procedure import Overlay
from npcproc.rules import Latest, MoversShare, Not, Past, SetDay
from npcproc.supervision.interpellation import in_standing_committee
from npcproc.supervision.interpellation.matter import Declined, Demanded, Referred, Replied, Submitted
from npcproc.tally import MORE_THAN_HALF

__all__ = ["IN_HENAN"]

_PLACE = "henan"
_DECIDES = HENAN_SUPERVISION_2015.art(67, 1)
_AGAIN = HENAN_SUPERVISION_2015.art(68, 1)

COUNCIL_REFERS = in_standing_committee.COUNCIL_REFERS.restated(_PLACE, _DECIDES, when=Not(Past(Demanded)))
THE_ORGAN_REPLIES = in_standing_committee.THE_ORGAN_REPLIES.restated(_PLACE, _DECIDES)
# Unsettled: the council also sets the scope (范围) of the reply; the article does not say what that is, so the form and
# the day alone are held to what was decided.
REPLIES_AS_DECIDED = in_standing_committee.REPLIES_AS_DECIDED.restated(_PLACE, _DECIDES)
REPLIES_WHEN_DECIDED = SetDay(
    name="henan-replies-when-decided",
    until=Latest(Referred, "reply_by"),
    says=Text("应按主任会议确定的时间答复", "the reply comes by the day that the council of chairpersons set"),
    cites=(_DECIDES,),
)
MOST_OF_THE_MOVERS_DISSATISFIED = MoversShare(
    name="henan-most-of-the-movers-dissatisfied",
    share=MORE_THAN_HALF,
    of="dissatisfied",
    movers=Latest(Submitted, "signatories"),
    says=Text(
        "提质询案的组成人员过半数不满意，方可要求再作答复", "more than half of the movers may ask for a second reply"
    ),
    cites=(_AGAIN,),
)
COUNCIL_DECIDES_AGAIN = in_standing_committee.COUNCIL_DECIDES_AGAIN.restated(_PLACE, _AGAIN, when=Past(Demanded))

IN_HENAN = Overlay(
    rules={
        Referred: (COUNCIL_REFERS, COUNCIL_DECIDES_AGAIN),
        Replied: (THE_ORGAN_REPLIES, REPLIES_AS_DECIDED, REPLIES_WHEN_DECIDED),
        Demanded: (MOST_OF_THE_MOVERS_DISSATISFIED,),
        Declined: (COUNCIL_DECIDES_AGAIN,),
    },
)
