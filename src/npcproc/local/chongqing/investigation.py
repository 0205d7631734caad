"""What Chongqing says again of an investigation: the council nominates who sits on the committee, and it is adopted.

Chongqing Regulations on Appointments 2022 art. 6, for the committees of the municipality, its districts and counties.
"""

from __future__ import annotations

from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.procedure import Overlay
from npcproc.supervision.investigation import seated_by_members

__all__ = ["IN_CHONGQING"]

_ADOPTS = (CHONGQING_APPOINTMENTS_2022.art(6, 1, 4),)

IN_CHONGQING = Overlay(
    again=dict.fromkeys(
        (
            seated_by_members.COUNCIL_NOMINATES,
            seated_by_members.HAS_A_CHAIR,
            seated_by_members.HAS_VICE_CHAIRS,
            seated_by_members.HAS_MEMBERS,
            seated_by_members.COMMITTEE_ADOPTS_ITS_MEMBERSHIP,
        ),
        _ADOPTS,
    ),
)
