"""Appointment and removal (任免): proposal, deliberation, vote, and what follows.

Who may be appointed on whose proposal stands in the table of `offices`.  Elections, acting heads, resignations and
dismissals are procedures of their own.

`matter` has the stages and events, `following` those after the vote, `in_standing_committee` the two tables of a
committee, `in_congress` that of a congress.  `approval` is of chief procurators below, `revocation` of appointments
that should not have been made.
"""

from npcproc.appointments.appointment.approval import (
    APPROVAL,
    ApprovalClosed,
    ApprovalStage,
    ApprovalVoted,
    Asked,
    Change,
    Flaw,
    Submitted,
)
from npcproc.appointments.appointment.congress_proposal import Introduced
from npcproc.appointments.appointment.congress_vote import VotedInCongress
from npcproc.appointments.appointment.discharge import Discharged
from npcproc.appointments.appointment.following import CertificateIssued, Filed, Notified, Ordered, Published, Sworn
from npcproc.appointments.appointment.in_congress import IN_CONGRESS
from npcproc.appointments.appointment.in_standing_committee import APPOINTMENT, REMOVAL
from npcproc.appointments.appointment.matter import (
    Closed,
    Deliberated,
    GovernmentElected,
    Nominated,
    PutToSession,
    Scheduled,
    Stage,
    Voted,
    Withdrawn,
)
from npcproc.appointments.appointment.particulars import Attachment, Bar, Ground, Presenter, Selection
from npcproc.appointments.appointment.revocation import (
    REVOCATION,
    FoundBy,
    LackFound,
    RevocationRequested,
    RevocationStage,
    RevocationVoted,
    Told,
)

__all__ = [
    "APPOINTMENT",
    "APPROVAL",
    "IN_CONGRESS",
    "REMOVAL",
    "REVOCATION",
    "ApprovalClosed",
    "ApprovalStage",
    "ApprovalVoted",
    "Asked",
    "Attachment",
    "Bar",
    "CertificateIssued",
    "Change",
    "Closed",
    "Deliberated",
    "Discharged",
    "Filed",
    "Flaw",
    "FoundBy",
    "GovernmentElected",
    "Ground",
    "Introduced",
    "LackFound",
    "Nominated",
    "Notified",
    "Ordered",
    "Presenter",
    "Published",
    "PutToSession",
    "RevocationRequested",
    "RevocationStage",
    "RevocationVoted",
    "Scheduled",
    "Selection",
    "Stage",
    "Submitted",
    "Sworn",
    "Told",
    "Voted",
    "VotedInCongress",
    "Withdrawn",
]
