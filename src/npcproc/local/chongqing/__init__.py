"""What Chongqing adds: its Regulations on Appointments, for the municipality, its districts and counties."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.appointments.acting import FOR_THE_CHAIRPERSON
from npcproc.appointments.acting import IN_STANDING_COMMITTEE as ACTING
from npcproc.appointments.appointment import APPOINTMENT, APPROVAL, REMOVAL
from npcproc.appointments.dismissal import IN_STANDING_COMMITTEE as DISMISSAL
from npcproc.appointments.resignation import IN_STANDING_COMMITTEE as RESIGNATION
from npcproc.local.chongqing import acting, appointment, approval, dismissal, investigation, resignation
from npcproc.local.chongqing.membership import MEMBERSHIP, MEMBERSHIP_OF_SPECIAL_COMMITTEES
from npcproc.local.chongqing.offices import CHANGES, KEPT_ON
from npcproc.local.chongqing.oversight_relations import COMPLAINT, MEANS, SANCTION
from npcproc.local.chongqing.resignation import OF_APPOINTEES
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE as INVESTIGATION

__all__ = [
    "CHANGES",
    "COMPLAINT",
    "KEPT_ON",
    "MEANS",
    "MEMBERSHIP",
    "MEMBERSHIP_OF_SPECIAL_COMMITTEES",
    "OF_APPOINTEES",
    "OVERLAYS",
    "SANCTION",
]

OVERLAYS: Mapping[Procedure, Overlay] = {
    ACTING: acting.IN_CHONGQING,
    FOR_THE_CHAIRPERSON: acting.FOR_THE_CHAIRPERSON,
    APPOINTMENT: appointment.APPOINTED,
    APPROVAL: approval.APPROVED,
    DISMISSAL: dismissal.DISMISSED,
    INVESTIGATION: investigation.IN_CHONGQING,
    REMOVAL: appointment.REMOVED,
    RESIGNATION: resignation.RESIGNED,
}
"""By the national table, what is added to it."""
