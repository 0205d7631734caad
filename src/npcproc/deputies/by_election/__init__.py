"""By-election (补选) of deputies: a seat falls vacant within its term, and those who had elected fill it.

A congress, or between its sessions its standing committee, elects to the congress one level above; the voters of a
district elect to their county's and to their township's.  The method is laid down by each province, and nothing is
asked of what it lays down.  Deputies of the armed forces and of the special administrative regions are elected under
texts that are not encoded.

`vacancy` and `credentials` have the seat, from the vacancy to the new deputy's confirmation, and `seat` two tables of
it.  `matter` has the stages and events of the election up to the list, `ballots` those of the vote; the rules stand in
`calling`, `nomination`, `balloting` and `results`, the kinds of rule about names in `lists`, the three tables in
`by_electors`.
"""

from npcproc.deputies.by_election.ballots import (
    Ballot,
    Before,
    CommitteesBallot,
    CommitteesRunOff,
    CongressBallot,
    CongressRunOff,
    RunOff,
    VotersBallot,
    VotersRunOff,
    came_to,
    elected,
    passed_over,
    to_fill,
)
from npcproc.deputies.by_election.by_electors import IN_CONGRESS, IN_DISTRICT, IN_STANDING_COMMITTEE
from npcproc.deputies.by_election.credentials import Check, Closed, CredentialsExamined, DeputyAnnounced, StatusDecided
from npcproc.deputies.by_election.matter import (
    Called,
    CalledByCommittee,
    Listed,
    MethodBy,
    Nominated,
    ResultAnnounced,
    ResultAnnouncedToVoters,
    Seat,
    Stage,
)
from npcproc.deputies.by_election.seat import SEAT, TOWNSHIP_SEAT
from npcproc.deputies.by_election.vacancy import Cause, DeputyElected, HeldBy, LeftVacant, SeatStage, Vacated

__all__ = [
    "IN_CONGRESS",
    "IN_DISTRICT",
    "IN_STANDING_COMMITTEE",
    "SEAT",
    "TOWNSHIP_SEAT",
    "Ballot",
    "Before",
    "Called",
    "CalledByCommittee",
    "Cause",
    "Check",
    "Closed",
    "CommitteesBallot",
    "CommitteesRunOff",
    "CongressBallot",
    "CongressRunOff",
    "CredentialsExamined",
    "DeputyAnnounced",
    "DeputyElected",
    "HeldBy",
    "LeftVacant",
    "Listed",
    "MethodBy",
    "Nominated",
    "ResultAnnounced",
    "ResultAnnouncedToVoters",
    "RunOff",
    "Seat",
    "SeatStage",
    "Stage",
    "StatusDecided",
    "Vacated",
    "VotersBallot",
    "VotersRunOff",
    "came_to",
    "elected",
    "passed_over",
    "to_fill",
]
