"""Resignation (辞职): an office is given back to the congress that filled it, or between sessions to its committee.

The body decides whether to accept.  What a standing committee accepts its congress is told of, or asked to confirm; a
chief procurator's resignation is approved at the next higher level.  Deputies who resign, as deputies, have tables of
their own.

`matter` has the stages and events up to the vote, `request` who may resign to whom, `report` and `effect` what follows,
`in_congress` and `in_standing_committee` a table each.  `of_judges` has the table for judges and procurators,
`of_deputies` and `deputies_on_record` those for deputies, with `end_of_status` for what follows, and `end_of_post` what
becomes of a post when its holder is a deputy no longer.
"""

from npcproc.appointments.resignation.deputies_on_record import (
    OF_DEPUTIES_ON_RECORD,
    AcceptedBy,
    RecordStage,
    ResolutionFiled,
)
from npcproc.appointments.resignation.effect import (
    Announced,
    ApprovalDecided,
    Closed,
    Ordered,
    Published,
    SubmittedAbove,
)
from npcproc.appointments.resignation.end_of_post import END_OF_POST, END_OF_TOWNSHIP_POST, ResignedAsDeputy
from npcproc.appointments.resignation.end_of_status import DeputyLeft, EndAnnounced, EndReported
from npcproc.appointments.resignation.in_congress import IN_CONGRESS
from npcproc.appointments.resignation.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.appointments.resignation.matter import (
    Deliberated,
    Stage,
    Submitted,
    Tendered,
    Voted,
    Withdrawn,
)
from npcproc.appointments.resignation.of_deputies import (
    OF_COUNTY_DEPUTIES,
    OF_DEPUTIES_ELECTED,
    OF_TOWNSHIP_DEPUTIES,
    AcceptanceVoted,
    DeputysStage,
    RequestedByDeputy,
    RequestTakenBack,
    ResolutionSent,
    Seat,
)
from npcproc.appointments.resignation.of_judges import (
    OF_JUDGES,
    Bench,
    JudgesStage,
    Removed,
    RequestDecided,
    Requested,
)
from npcproc.appointments.resignation.report import ConfirmationSought, Reported

__all__ = [
    "END_OF_POST",
    "END_OF_TOWNSHIP_POST",
    "IN_CONGRESS",
    "IN_STANDING_COMMITTEE",
    "OF_COUNTY_DEPUTIES",
    "OF_DEPUTIES_ELECTED",
    "OF_DEPUTIES_ON_RECORD",
    "OF_JUDGES",
    "OF_TOWNSHIP_DEPUTIES",
    "AcceptanceVoted",
    "AcceptedBy",
    "Announced",
    "ApprovalDecided",
    "Bench",
    "Closed",
    "ConfirmationSought",
    "Deliberated",
    "DeputyLeft",
    "DeputysStage",
    "EndAnnounced",
    "EndReported",
    "JudgesStage",
    "Ordered",
    "Published",
    "RecordStage",
    "Removed",
    "Reported",
    "RequestDecided",
    "RequestTakenBack",
    "Requested",
    "RequestedByDeputy",
    "ResignedAsDeputy",
    "ResolutionFiled",
    "ResolutionSent",
    "Seat",
    "Stage",
    "Submitted",
    "SubmittedAbove",
    "Tendered",
    "Voted",
    "Withdrawn",
]
