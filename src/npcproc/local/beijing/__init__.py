"""What Beijing adds: its Regulations on Appointments, for the standing committee of the municipality alone."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.appointments.acting import FOR_THE_CHAIRPERSON
from npcproc.appointments.acting import IN_STANDING_COMMITTEE as ACTING
from npcproc.appointments.appointment import APPOINTMENT, APPROVAL, REMOVAL
from npcproc.appointments.dismissal import COURT_PRESIDENT, PROCURATORS_BELOW
from npcproc.appointments.dismissal import IN_STANDING_COMMITTEE as DISMISSAL
from npcproc.appointments.resignation import IN_CONGRESS as RESIGNATION_TO_THE_CONGRESS
from npcproc.appointments.resignation import IN_STANDING_COMMITTEE as RESIGNATION
from npcproc.local.beijing import acting, appointment, approval, dismissal, investigation, resignation
from npcproc.local.beijing.membership import MEMBERSHIP
from npcproc.local.beijing.offices import CHANGES, KEPT_ON
from npcproc.local.beijing.resignation import OF_APPOINTEES
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE as INVESTIGATION

__all__ = ["CHANGES", "KEPT_ON", "MEMBERSHIP", "OF_APPOINTEES", "OVERLAYS"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    ACTING: acting.IN_BEIJING,
    FOR_THE_CHAIRPERSON: acting.FOR_THE_CHAIRPERSON,
    APPOINTMENT: appointment.APPOINTED,
    APPROVAL: approval.APPROVED,
    COURT_PRESIDENT: dismissal.COURT_PRESIDENT,
    DISMISSAL: dismissal.DISMISSED,
    INVESTIGATION: investigation.IN_BEIJING,
    PROCURATORS_BELOW: dismissal.PROCURATORS_BELOW,
    REMOVAL: appointment.REMOVED,
    RESIGNATION: resignation.RESIGNED,
    RESIGNATION_TO_THE_CONGRESS: resignation.RESIGNED_TO_THE_CONGRESS,
}
"""By the national table, what is added to it."""
