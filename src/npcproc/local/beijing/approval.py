"""What Beijing adds where its standing committee approves that a district's chief procurator takes or leaves office.

Beijing Regulations on Appointments 2023 arts. 9, 17, 18 and 21.
"""

from __future__ import annotations

from npcproc.appointments.appointment import approval
from npcproc.appointments.appointment.approval import ApprovalClosed, ApprovalVoted, Submitted
from npcproc.appointments.appointment.following import Published
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.local.beijing import appointment
from npcproc.procedure import Overlay
from npcproc.rules import Competence

__all__ = ["APPROVED"]

_REGULATIONS = BEIJING_APPOINTMENTS_2023
_APPROVAL = (_REGULATIONS.art(9, 1, 3),)

# Unsettled: the item has "appointments and removals" of the districts' chief procurators approved; it is read of a
# resignation too, on which the regulations say nothing else.
SUBMITTED_BY_THE_CHIEF = Competence(
    name="beijing-submitted-by-the-chief",
    allowed=frozenset({Organ.CHIEF_PROCURATOR}),
    says=Text("应由市人民检察院检察长提请批准", "the municipality's chief procurator submits what was done below"),
    cites=_APPROVAL,
)

APPROVED = Overlay(
    rules={
        Submitted: (SUBMITTED_BY_THE_CHIEF,),
        ApprovalVoted: (appointment.ANONYMOUSLY, appointment.WITHOUT_DEVICE, appointment.EVERYONE_VOTES),
        Published: (appointment.COMMITTEE_PUBLISHES, appointment.IN_GAZETTE),
        ApprovalClosed: (approval.PUBLISHED.restated("beijing", *appointment.PUBLISHED.cites),),
    },
    again={
        approval.COMMITTEE_APPROVES: _APPROVAL,
        MORE_THAN_HALF_OF_MEMBERS: (_REGULATIONS.art(17, 1),),
    },
)
