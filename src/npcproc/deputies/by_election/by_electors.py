"""The three tables of those who elect: a congress in session, its standing committee between sessions, a district.

A congress and its committee elect to the congress one level above.  What the congress with the vacancy does stands in
`vacancy`.
"""

from __future__ import annotations

from npcproc.bodies import Congress, StandingCommittee
from npcproc.count import Filled, Tied
from npcproc.deputies.by_election.balloting import (
    COMMITTEE_BALLOTED,
    COMMITTEE_RUN_OFF,
    CONGRESS_BALLOTED,
    CONGRESS_RUN_OFF,
    VOTERS_BALLOTED,
    VOTERS_RUN_OFF,
)
from npcproc.deputies.by_election.ballots import (
    Ballot,
    CommitteesBallot,
    CommitteesRunOff,
    CongressBallot,
    CongressRunOff,
    RunOff,
    VotersBallot,
    VotersRunOff,
)
from npcproc.deputies.by_election.calling import (
    BY_COMMITTEE,
    BY_CONGRESS,
    BY_VOTERS,
    COMMITTEES_OPEN,
    CONGRESS_OPENS,
    VOTERS_OPEN,
)
from npcproc.deputies.by_election.matter import (
    Called,
    CalledByCommittee,
    Listed,
    Nominated,
    ResultAnnounced,
    ResultAnnouncedToVoters,
    Stage,
)
from npcproc.deputies.by_election.nomination import LISTED, LISTED_BY_ORDER, NOMINATED
from npcproc.deputies.by_election.results import (
    ANNOUNCED_BY_CONGRESS,
    ANNOUNCED_TO_VOTERS,
    FILLED,
    TIED,
    UNFILLED,
    VOID,
    again_to,
)
from npcproc.findings import Text
from npcproc.law.national import ELECTION_2020
from npcproc.procedure import Procedure
from npcproc.rules import Rule
from npcproc.steps import Step, step
from npcproc.tally import Void

__all__ = ["IN_CONGRESS", "IN_DISTRICT", "IN_STANDING_COMMITTEE"]


def _steps(
    first: Step, ballot: type[Ballot], run_off: type[RunOff], last: Step, *rules: tuple[Rule, ...]
) -> tuple[Step, ...]:
    """The table, with how it begins and ends, and what is asked of the ballot and of the run-off."""
    balloted, again = rules
    return (
        first,
        step(Stage.CALLED, Nominated, Stage.NOMINATED, *NOMINATED, must=True),
        step(Stage.NOMINATED, Nominated, Stage.NOMINATED, *NOMINATED),
        step(Stage.NOMINATED, Listed, Stage.LISTED, *LISTED, must=True),
        # the ballot
        *(
            step(Stage.LISTED, ballot, to, *balloted, when=when, must=True)
            for to, when in (
                (Stage.ELECTED, FILLED),
                (Stage.TIED, TIED),
                (Stage.UNFILLED, UNFILLED),
                (Stage.LISTED, VOID),
            )
        ),
        *(
            step(Stage.TIED, run_off, to, *again, when=again_to(kind), must=True)
            for to, kind in ((Stage.ELECTED, Filled), (Stage.TIED, Tied), (Stage.TIED, Void))
        ),
        # a supplementary election
        step(Stage.UNFILLED, Listed, Stage.LISTED, *LISTED_BY_ORDER, must=True),
        step(Stage.UNFILLED, Nominated, Stage.NOMINATED, *NOMINATED),
        last,
    )


IN_CONGRESS = Procedure(
    id="by-election.congress",
    title=Text("人民代表大会补选上一级人大代表", "By-election of deputies by a congress"),
    body=Congress,
    rests_on=(ELECTION_2020,),
    start=Stage.NONE,
    steps=_steps(
        step(Stage.NONE, Called, Stage.CALLED, *BY_CONGRESS, cites=CONGRESS_OPENS),
        CongressBallot,
        CongressRunOff,
        step(Stage.ELECTED, ResultAnnounced, Stage.ANNOUNCED, *ANNOUNCED_BY_CONGRESS, must=True),
        CONGRESS_BALLOTED,
        CONGRESS_RUN_OFF,
    ),
)
# Unsettled: the article on the result speaks of an election committee and of a presidium; who announces it in a
# standing committee is not said, and not asked.
IN_STANDING_COMMITTEE = Procedure(
    id="by-election.standing-committee",
    title=Text("常务委员会补选上一级人大代表", "By-election of deputies by a standing committee"),
    body=StandingCommittee,
    rests_on=(ELECTION_2020,),
    start=Stage.NONE,
    steps=_steps(
        step(Stage.NONE, CalledByCommittee, Stage.CALLED, *BY_COMMITTEE, cites=COMMITTEES_OPEN),
        CommitteesBallot,
        CommitteesRunOff,
        step(Stage.ELECTED, ResultAnnounced, Stage.ANNOUNCED, must=True),
        COMMITTEE_BALLOTED,
        COMMITTEE_RUN_OFF,
    ),
)
IN_DISTRICT = Procedure(
    id="by-election.district",
    title=Text("选区选民补选代表", "By-election of deputies by the voters of a district"),
    body=Congress,
    rests_on=(ELECTION_2020,),
    start=Stage.NONE,
    steps=_steps(
        step(Stage.NONE, Called, Stage.CALLED, *BY_VOTERS, cites=VOTERS_OPEN),
        VotersBallot,
        VotersRunOff,
        step(Stage.ELECTED, ResultAnnouncedToVoters, Stage.ANNOUNCED, *ANNOUNCED_TO_VOTERS, must=True),
        VOTERS_BALLOTED,
        VOTERS_RUN_OFF,
    ),
)
