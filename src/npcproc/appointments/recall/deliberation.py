"""Deliberation, an investigation before the decision, and the vote beside quorum, method and majority.

Organic Law arts. 13 and 31; NPC Rules of Procedure arts. 44 and 59.
"""

from __future__ import annotations

from npcproc.appointments.recall.defence import BEFORE_THE_VOTE
from npcproc.appointments.votes import VOTED_BY_DEPUTIES
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import Competence, Initiator, Method, Publicity, Window

__all__ = [
    "DELIBERATED",
    "DELIBERATED_ON_REPORT",
    "INVESTIGATED_UNDER",
    "INVESTIGATION_REPORTED",
    "INVESTIGATION_VOTED",
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
ANNOUNCED_ON_THE_SPOT = Publicity(
    name="announced-on-the-spot",
    of="announced",
    says=Text("表决结果应由会议主持人当场宣布", "whoever presides announces the result on the spot"),
    cites=(NPC_RULES_2021.art(59, 3),),
)

DELIBERATED = (DEPUTIES_DELIBERATE,)
"""What is asked of the deliberation."""

# Unsettled: at the National People's Congress the article names the delegations where a motion goes to the vote without
# an investigation; the next session, which deliberates on the report, is read to do so by its delegations as well.
DELIBERATED_ON_REPORT = (*DELIBERATED, AT_THE_NEXT_SESSION)
"""What is asked of the deliberation after an investigation."""

INVESTIGATION_VOTED = (
    CONGRESS_VOTES,
    PRESIDIUM_PROPOSES,
    COMMITTEE_FORMED_IN_PLENARY,
    *VOTED_BY_DEPUTIES,
)
"""What is asked of the vote to form an investigation committee, beside the majority."""

INVESTIGATION_REPORTED = (COMMITTEE_REPORTS,)
"""What is asked of its report."""

VOTED = (
    CONGRESS_VOTES,
    PRESIDIUM_PUTS_TO_THE_VOTE,
    VOTED_IN_PLENARY,
    *BEFORE_THE_VOTE,
    *VOTED_BY_DEPUTIES,
    ANNOUNCED_ON_THE_SPOT,
)
"""What is asked of the vote on the motion, beside the majority."""
