"""Appointment and removal (任免) by a standing committee: proposal, deliberation, vote, and what follows.

Who may be appointed on whose proposal stands in the table of `offices`.  Acting heads, resignations and dismissals are
procedures of their own.

`matter` has the stages and events, `in_standing_committee` the two tables.
"""

from npcproc.appointments.appointment.in_standing_committee import APPOINTMENT, REMOVAL
from npcproc.appointments.appointment.matter import (
    Bar,
    CertificateIssued,
    Closed,
    Deliberated,
    Filed,
    GovernmentElected,
    Ground,
    Nominated,
    Ordered,
    Published,
    Selection,
    Stage,
    Sworn,
    Voted,
    Withdrawn,
)

__all__ = [
    "APPOINTMENT",
    "REMOVAL",
    "Bar",
    "CertificateIssued",
    "Closed",
    "Deliberated",
    "Filed",
    "GovernmentElected",
    "Ground",
    "Nominated",
    "Ordered",
    "Published",
    "Selection",
    "Stage",
    "Sworn",
    "Voted",
    "Withdrawn",
]
