"""Resignation (辞职): an office is given back to the congress that filled it, or between sessions to its committee.

The body decides whether to accept.  What a standing committee accepts its congress is told of, or asked to confirm; a
chief procurator's resignation is approved at the next higher level.  Deputies who resign, as deputies, are no matter of
these tables.

`matter` has the stages and events up to the vote, `request` who may resign to whom, `report` and `effect` what follows,
`in_congress` and `in_standing_committee` a table each.  `of_judges` has the table for judges and procurators,
`end_of_post` what becomes of a post when its holder is a deputy no longer.
"""

from npcproc.appointments.resignation.effect import (
    Announced,
    ApprovalDecided,
    Closed,
    Ordered,
    Published,
    SubmittedAbove,
)
from npcproc.appointments.resignation.end_of_post import END_OF_POST, END_OF_TOWNSHIP_POST, ResignedAsDeputy
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
    "OF_JUDGES",
    "Announced",
    "ApprovalDecided",
    "Bench",
    "Closed",
    "ConfirmationSought",
    "Deliberated",
    "JudgesStage",
    "Ordered",
    "Published",
    "Removed",
    "Reported",
    "RequestDecided",
    "Requested",
    "ResignedAsDeputy",
    "Stage",
    "Submitted",
    "SubmittedAbove",
    "Tendered",
    "Voted",
    "Withdrawn",
]
