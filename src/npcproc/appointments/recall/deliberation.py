"""Deliberation, an investigation before the decision, and the vote.

Organic Law arts. 14, 25 and 31; NPC Rules of Procedure arts. 4, 44, 59 and 60; Constitution art. 64.
"""

from __future__ import annotations

from npcproc.appointments.recall.defence import BEFORE_THE_VOTE
from npcproc.bodies import Organ
from npcproc.events import VotingMethod
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import Competence, Initiator, Is, Majority, Method, Publicity, ValidVote, Window
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF

__all__ = [
    "DELIBERATED",
    "DELIBERATED_ON_REPORT",
    "INVESTIGATED_UNDER",
    "INVESTIGATION_REPORTED",
    "INVESTIGATION_VOTED",
    "MORE_THAN_HALF_OF_ALL",
    "VOTED",
]

_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_CONGRESS = frozenset({Organ.CONGRESS})
_DEPUTIES = frozenset({Organ.CONGRESS, Organ.DELEGATION})
_YES = frozenset({True})
_DECIDES = (ORGANIC_2022.county_and_above(31, 5), NPC_RULES_2021.art(44, 1))

# deliberation

DEPUTIES_DELIBERATE = Competence(
    name="deputies-deliberate",
    allowed=by_level(
        national=frozenset({Organ.DELEGATION}),
        provincial=_DEPUTIES,
        municipal=_DEPUTIES,
        county=_DEPUTIES,
        township=_DEPUTIES,
    ),
    says=Text(
        "罢免案应由大会审议，在全国由各代表团审议", "the session, at the NPC its delegations, deliberates the motion"
    ),
    cites=(ORGANIC_2022.county_and_above(31, 1), ORGANIC_2022.township(31, 2), *_DECIDES),
)

# an investigation

INVESTIGATED_UNDER = _DECIDES
"""The provisions that let a motion wait for an investigation; a township congress has none."""

PRESIDIUM_PROPOSES = Initiator(
    name="presidium-proposes",
    of="proposed_by",
    allowed=_PRESIDIUM,
    says=Text("就罢免案组织调查委员会应由主席团提议", "the presidium proposes an investigation committee"),
    cites=INVESTIGATED_UNDER,
)
COMMITTEE_FORMED_IN_PLENARY = Method(
    name="committee-formed-in-plenary",
    of="in_plenary",
    allowed=_YES,
    says=Text("组织调查委员会应经全体会议决定", "a plenary meeting decides to form an investigation committee"),
    cites=INVESTIGATED_UNDER,
)
COMMITTEE_REPORTS = Competence(
    name="committee-reports",
    allowed=frozenset({Organ.INVESTIGATION_COMMITTEE}),
    says=Text("应由调查委员会提出报告", "the investigation committee gives the report"),
    cites=INVESTIGATED_UNDER,
)
AT_THE_NEXT_SESSION = Window(
    name="at-the-next-session",
    of="at_next_session",
    says=Text(
        "组织了调查的，应由大会下次会议根据调查报告审议决定",
        "after an investigation the next session deliberates and decides on the report",
    ),
    cites=INVESTIGATED_UNDER,
)

# the vote

CONGRESS_VOTES = Competence(
    name="congress-votes",
    allowed=_CONGRESS,
    says=Text("应由人民代表大会表决", "the congress votes"),
    cites=(ORGANIC_2022.art(13, 1), NPC_RULES_2021.art(44, 1)),
)
# Unsettled: for a township no article says who puts the motion to the vote, nor that a plenary meeting votes.
PRESIDIUM_PUTS_TO_THE_VOTE = Competence(
    name="presidium-puts-to-the-vote",
    of="put_by",
    allowed=_PRESIDIUM,
    says=Text("罢免案应由主席团提请表决", "the presidium puts the motion to the vote"),
    cites=_DECIDES,
)
VOTED_IN_PLENARY = Method(
    name="voted-in-plenary",
    of="in_plenary",
    allowed=_YES,
    says=Text("罢免案应由全体会议表决", "a plenary meeting votes on the motion"),
    cites=_DECIDES,
)
# Unsettled: the laws ask two thirds for a session to be held and do not speak of the vote; it is read to need as many.
QUORATE = ValidVote(
    name="quorate",
    share=AT_LEAST_TWO_THIRDS,
    says=Text("表决时应有三分之二以上的代表出席", "two thirds of the deputies are present for the vote"),
    cites=(ORGANIC_2022.art(14, 4), NPC_RULES_2021.art(4, 1)),
)
# Unsettled: no national statute says how a local congress votes on a recall; elections, and recalls of deputies, are by
# secret ballot, but nothing is asked here.  At the National People's Congress a recall is voted on as any motion is.
BY_DEVICE = Method(
    name="by-device",
    of="method",
    allowed=frozenset({VotingMethod.DEVICE}),
    when=Is("by_device_possible", {True}),
    says=Text("表决应采用无记名按表决器方式", "deputies vote anonymously by pressing the voting device"),
    cites=(NPC_RULES_2021.art(60, 1),),
)
WITHOUT_DEVICE = Method(
    name="without-device",
    of="method",
    allowed=frozenset({VotingMethod.SHOW_OF_HANDS}),
    when=Is("by_device_possible", {False}),
    says=Text("表决器发生故障的，应举手表决", "where the device fails they show hands"),
    cites=(NPC_RULES_2021.art(60, 1),),
)
ANNOUNCED_ON_THE_SPOT = Publicity(
    name="announced-on-the-spot",
    of="announced",
    says=Text("表决结果应由会议主持人当场宣布", "whoever presides announces the result on the spot"),
    cites=(NPC_RULES_2021.art(59, 3),),
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=AT_LEAST_TWO_THIRDS,
    says=Text("应由全体代表的过半数通过", "more than half of all deputies carry it"),
    cites=(ORGANIC_2022.art(25, 1), NPC_RULES_2021.art(59, 1), CONSTITUTION_2018.national(64, 2)),
)

DELIBERATED = (DEPUTIES_DELIBERATE,)
"""What is asked of the deliberation."""

DELIBERATED_ON_REPORT = (*DELIBERATED, AT_THE_NEXT_SESSION)
"""What is asked of the deliberation after an investigation."""

INVESTIGATION_VOTED = (
    CONGRESS_VOTES,
    PRESIDIUM_PROPOSES,
    COMMITTEE_FORMED_IN_PLENARY,
    QUORATE,
    BY_DEVICE,
    WITHOUT_DEVICE,
)
"""What is asked of the vote to form an investigation committee, beside the majority."""

INVESTIGATION_REPORTED = (COMMITTEE_REPORTS,)
"""What is asked of its report."""

VOTED = (
    CONGRESS_VOTES,
    PRESIDIUM_PUTS_TO_THE_VOTE,
    VOTED_IN_PLENARY,
    *BEFORE_THE_VOTE,
    QUORATE,
    BY_DEVICE,
    WITHOUT_DEVICE,
    ANNOUNCED_ON_THE_SPOT,
)
"""What is asked of the vote on the motion, beside the majority."""
