"""Election (选举) of the organs of state by a congress, at every level, and by-election (补选) to their posts.

The election of deputies is another matter, and so are the offices that a congress fills by a decision on a proposal.

`posts` groups the offices, `count` says who is elected, `surplus` how many candidates there are.  `matter` has the
stages and the events up to the list, `ballots` those of the vote, `effect` those that follow; the rules stand in
`measures`, `nomination`, `eligibility`, `consultation`, `listing`, `balloting`, `results`, `supplementary` and
`effect`, the two tables in `in_congress`.  `size` and `tenure` audit how things stand.
"""

from npcproc.appointments.election.ballots import Ballot, Balloted, RunOff, came_to, elected, nominees, outcome
from npcproc.appointments.election.effect import Announced, ApprovalDecided, Closed, SubmittedAbove
from npcproc.appointments.election.in_congress import BY_ELECTION, ELECTION
from npcproc.appointments.election.matter import (
    CandidatesFrom,
    Consulted,
    Lack,
    Listed,
    MeasuresVoted,
    Nominated,
    NominationsOpened,
    PreliminaryHeld,
    SeatsSettled,
    Session,
    Stage,
    SupplementaryVoted,
)
from npcproc.appointments.election.size import SIZE, Allowed, CommitteeSize, Division, SettledBy, size_of
from npcproc.appointments.election.surplus import Surplus, surplus
from npcproc.appointments.election.tenure import AUTONOMOUS_AREA, TENURE, Chairpersons, Tenure
from npcproc.ballot_paper import Mark, Paper
from npcproc.count import (
    Count,
    Filled,
    Leading,
    Result,
    RunOffResult,
    Tied,
    Unfilled,
    counted,
    leading,
    result,
    run_off,
)
from npcproc.tally import Void, VoidReason

__all__ = [
    "AUTONOMOUS_AREA",
    "BY_ELECTION",
    "ELECTION",
    "SIZE",
    "TENURE",
    "Allowed",
    "Announced",
    "ApprovalDecided",
    "Ballot",
    "Balloted",
    "CandidatesFrom",
    "Chairpersons",
    "Closed",
    "CommitteeSize",
    "Consulted",
    "Count",
    "Division",
    "Filled",
    "Lack",
    "Leading",
    "Listed",
    "Mark",
    "MeasuresVoted",
    "Nominated",
    "NominationsOpened",
    "Paper",
    "PreliminaryHeld",
    "Result",
    "RunOff",
    "RunOffResult",
    "SeatsSettled",
    "Session",
    "SettledBy",
    "Stage",
    "SubmittedAbove",
    "SupplementaryVoted",
    "Surplus",
    "Tenure",
    "Tied",
    "Unfilled",
    "Void",
    "VoidReason",
    "came_to",
    "counted",
    "elected",
    "leading",
    "nominees",
    "outcome",
    "result",
    "run_off",
    "size_of",
    "surplus",
]
