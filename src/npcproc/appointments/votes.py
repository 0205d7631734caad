"""Votes on people: quorum, majority and method, in a standing committee and in a congress.

Organic Law arts. 14, 25 and 51; NPC Rules of Procedure arts. 4, 59 and 60; NPCSC Rules of Procedure arts. 7, 45 and 48
(2009: arts. 4 and 32); Constitution art. 64.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from npcproc import events
from npcproc.bodies import Organ
from npcproc.events import VotingMethod
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    NPC_RULES_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
)
from npcproc.rules import Is, Majority, Method, ValidVote
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF

__all__ = [
    "DEPUTIES_ARE_QUORATE",
    "MEMBERS_ARE_QUORATE",
    "MORE_THAN_HALF_OF_DEPUTIES",
    "MORE_THAN_HALF_OF_MEMBERS",
    "VOTED_BY_DEPUTIES",
    "VOTED_BY_MEMBERS",
    "Voted",
]

_BY_DEVICE = frozenset({VotingMethod.DEVICE})
_POSSIBLE = Is("by_device_possible", {True})
_NOT_POSSIBLE = Is("by_device_possible", {False})


@frozen(kw_only=True)
class Voted(events.Voted):
    """A person is put to the vote: to act, or to be let go (表决)."""

    by: Organ = field(validator=validators.instance_of(Organ))

    by_device_possible: bool = True
    """Whether the voting device works and all are there to press it: False after a failure, or for votes by video."""


# in a standing committee

MEMBERS_ARE_QUORATE = ValidVote(
    name="quorate",
    share=MORE_THAN_HALF,
    says=Text("表决时应有全体组成人员过半数出席", "more than half of all members are present for the vote"),
    cites=(ORGANIC_2022.county_and_above(51, 3), NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1)),
)
# Unsettled: no national statute says how a local standing committee votes on people, but for a dismissal; a show of
# hands and a secret ballot both occur, and nothing is asked of it here.
MEMBERS_PRESS_THE_DEVICE = Method(
    name="by-device",
    of="method",
    allowed=_BY_DEVICE,
    when=_POSSIBLE,
    says=Text("表决应采用无记名按表决器方式", "members vote anonymously by pressing the voting device"),
    cites=(NPCSC_RULES_2022.art(48, 1),),
)
MEMBERS_WITHOUT_DEVICE = Method(
    name="without-device",
    of="method",
    allowed=frozenset({VotingMethod.SHOW_OF_HANDS, VotingMethod.SECRET_BALLOT, VotingMethod.OTHER}),
    when=_NOT_POSSIBLE,
    says=Text("不能按表决器的，举手或者以其他方式表决", "where the device fails they show hands or vote otherwise"),
    cites=(NPCSC_RULES_2022.art(48, 1), NPCSC_RULES_2022.art(48, 2)),
)
MORE_THAN_HALF_OF_MEMBERS = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text("应由全体组成人员的过半数通过", "more than half of all members carry it"),
    cites=(ORGANIC_2022.county_and_above(51, 4), NPCSC_RULES_2009.art(32, 1), NPCSC_RULES_2022.art(45, 1)),
)

# in a congress

# Unsettled: the laws ask two thirds for a session to be held and do not speak of the vote; it is read to need as many.
DEPUTIES_ARE_QUORATE = ValidVote(
    name="quorate",
    share=AT_LEAST_TWO_THIRDS,
    says=Text("表决时应有三分之二以上的代表出席", "two thirds of the deputies are present for the vote"),
    cites=(ORGANIC_2022.art(14, 4), NPC_RULES_2021.art(4, 1)),
)
# Unsettled: no national statute says how a local congress votes on a recall, a resignation or its committees; elections
# and recalls of deputies are by secret ballot, but nothing is asked of it here.  At the National People's Congress the
# rule on bills is read of all these.
DEPUTIES_PRESS_THE_DEVICE = Method(
    name="by-device",
    of="method",
    allowed=_BY_DEVICE,
    when=_POSSIBLE,
    says=Text("表决应采用无记名按表决器方式", "deputies vote anonymously by pressing the voting device"),
    cites=(NPC_RULES_2021.art(60, 1),),
)
DEPUTIES_WITHOUT_DEVICE = Method(
    name="without-device",
    of="method",
    allowed=frozenset({VotingMethod.SHOW_OF_HANDS}),
    when=_NOT_POSSIBLE,
    says=Text("表决器发生故障的，应举手表决", "where the device fails they show hands"),
    cites=(NPC_RULES_2021.art(60, 1),),
)
MORE_THAN_HALF_OF_DEPUTIES = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=AT_LEAST_TWO_THIRDS,
    says=Text("应由全体代表的过半数通过", "more than half of all deputies carry it"),
    cites=(ORGANIC_2022.art(25, 1), NPC_RULES_2021.art(59, 1), CONSTITUTION_2018.national(64, 2)),
)

VOTED_BY_MEMBERS = (MEMBERS_ARE_QUORATE, MEMBERS_PRESS_THE_DEVICE, MEMBERS_WITHOUT_DEVICE)
"""What is asked of a vote in a standing committee, beside the majority."""

VOTED_BY_DEPUTIES = (DEPUTIES_ARE_QUORATE, DEPUTIES_PRESS_THE_DEVICE, DEPUTIES_WITHOUT_DEVICE)
"""What is asked of a vote in a congress, beside the majority."""
