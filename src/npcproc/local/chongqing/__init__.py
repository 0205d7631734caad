"""What Chongqing adds: its Regulations on Appointments, for the municipality, its districts and counties."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.local.chongqing import investigation
from npcproc.local.chongqing.membership import MEMBERSHIP, MEMBERSHIP_OF_SPECIAL_COMMITTEES
from npcproc.local.chongqing.oversight_relations import COMPLAINT, MEANS, SANCTION
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE as INVESTIGATION

__all__ = [
    "COMPLAINT",
    "MEANS",
    "MEMBERSHIP",
    "MEMBERSHIP_OF_SPECIAL_COMMITTEES",
    "OVERLAYS",
    "SANCTION",
]

OVERLAYS: Mapping[Procedure, Overlay] = {INVESTIGATION: investigation.IN_CHONGQING}
"""By the national table, what is added to it."""
