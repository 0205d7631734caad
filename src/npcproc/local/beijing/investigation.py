"""What Beijing says again of an investigation by its municipal standing committee: who sits on the committee.

Beijing Regulations on Appointments 2023 art. 5.
"""

from __future__ import annotations

from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.procedure import Overlay
from npcproc.supervision.investigation import seated_by_members

__all__ = ["IN_BEIJING"]

_ADOPTS = (BEIJING_APPOINTMENTS_2023.art(5, 1, 3),)

IN_BEIJING = Overlay(
    again=dict.fromkeys(
        (
            seated_by_members.COUNCIL_NOMINATES,
            seated_by_members.HAS_A_CHAIR,
            seated_by_members.HAS_VICE_CHAIRS,
            seated_by_members.HAS_MEMBERS,
            seated_by_members.FROM_MEMBERS_AND_DEPUTIES,
            seated_by_members.COMMITTEE_ADOPTS_ITS_MEMBERSHIP,
        ),
        _ADOPTS,
    ),
)
