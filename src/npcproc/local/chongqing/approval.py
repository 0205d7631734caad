"""What Chongqing adds where the municipality approves that a chief procurator below takes or leaves office.

Chongqing Regulations on Appointments 2022 arts. 9, 22, 25 and 27.
"""

from __future__ import annotations

from npcproc.appointments.appointment import approval
from npcproc.appointments.appointment.approval import ApprovalClosed, ApprovalVoted, Change, Submitted
from npcproc.appointments.appointment.following import Published
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import Level
from npcproc.local.chongqing import appointment
from npcproc.procedure import Overlay
from npcproc.rules import CompetenceByTable, Entry

__all__ = ["APPROVED"]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_CITY = frozenset({Level.PROVINCIAL})
_APPROVAL = (_REGULATIONS.art(9, 1, 5, levels=_CITY),)
_RESIGNATION = (_REGULATIONS.art(27, 1, levels=_CITY),)
_CHIEF = frozenset({Organ.CHIEF_PROCURATOR})

# Unsettled: the item has "appointments and removals" of chief procurators below approved; it is read of a resignation
# too, of which article 27 says the same.
SUBMITTED_BY_THE_CHIEF = CompetenceByTable(
    name="chongqing-submitted-by-the-chief",
    by_field="change",
    table=(*(Entry(change, _CHIEF, _APPROVAL) for change in Change), Entry(Change.RESIGNED, _CHIEF, _RESIGNATION)),
    says=Text("应由本级人民检察院检察长提请批准", "the chief procurator of this level submits what was done below"),
)

APPROVED = Overlay(
    rules={
        Submitted: (SUBMITTED_BY_THE_CHIEF,),
        ApprovalVoted: (appointment.ANONYMOUSLY,),
        Published: (appointment.COMMITTEE_PUBLISHES,),
        ApprovalClosed: (approval.PUBLISHED.restated("chongqing", *appointment.PUBLISHED.cites),),
    },
    again={
        approval.COMMITTEE_APPROVES: _APPROVAL,
        MORE_THAN_HALF_OF_MEMBERS: (_REGULATIONS.art(22, 2, levels=_CITY),),
    },
)
