"""What Shandong adds to the national procedures.

Appointments and the oath: Shandong Measures on the Constitutional Oath.

Interpellation in a congress: Shandong Congress Rules of Procedure, Shandong Deputies Measures, Shandong Townships
Provisions.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.appointments import oath as oaths
from npcproc.appointments.appointment import APPOINTMENT
from npcproc.local.shandong import appointment, interpellation, oath
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.interpellation import IN_CONGRESS

__all__ = ["OVERLAYS"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    APPOINTMENT: appointment.IN_SHANDONG,
    oaths.IN_CONGRESS: oath.IN_SHANDONG_CONGRESSES,
    oaths.IN_STANDING_COMMITTEE: oath.IN_SHANDONG_COMMITTEES,
    IN_CONGRESS: interpellation.IN_SHANDONG,
}
"""By the national table, what is added to it."""
