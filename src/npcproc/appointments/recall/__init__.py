"""Recall (罢免) of officials by their congress, at every level: motion, deliberation, defence, vote, and what follows.

A recall of deputies, by voters or by those who elected them, is another matter, and so is a dismissal by a standing
committee.

`matter` has the stages and events up to the vote, `effect` those after it; `motion` who may move against whom;
`deliberation` and `defence` what comes before the vote; `in_congress` the table.
"""

from npcproc.appointments.recall.effect import Announced, ApprovalDecided, Closed, Ordered, SubmittedAbove
from npcproc.appointments.recall.in_congress import IN_CONGRESS
from npcproc.appointments.recall.matter import (
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardByPlenary,
    HeardByPresidium,
    InvestigationReported,
    InvestigationVoted,
    Lapsed,
    Moved,
    Stage,
    Submitted,
    Voted,
    Withdrawn,
)

__all__ = [
    "IN_CONGRESS",
    "Announced",
    "ApprovalDecided",
    "Closed",
    "DefenceDistributed",
    "DefenceOffered",
    "DefenceReceived",
    "Deliberated",
    "HeardByPlenary",
    "HeardByPresidium",
    "InvestigationReported",
    "InvestigationVoted",
    "Lapsed",
    "Moved",
    "Ordered",
    "Stage",
    "Submitted",
    "SubmittedAbove",
    "Voted",
    "Withdrawn",
]
