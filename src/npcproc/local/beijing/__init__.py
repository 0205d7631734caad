"""What Beijing adds: its Regulations on Appointments, for the standing committee of the municipality alone."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.local.beijing import investigation
from npcproc.local.beijing.membership import MEMBERSHIP
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE as INVESTIGATION

__all__ = ["MEMBERSHIP", "OVERLAYS"]

OVERLAYS: Mapping[Procedure, Overlay] = {INVESTIGATION: investigation.IN_BEIJING}
"""By the national table, what is added to it."""
