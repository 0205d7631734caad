"""What Guangdong adds where a committee approves that a chief procurator below takes or leaves office.

Guangdong Measures on Appointments 2022 arts. 7, 10, 20 and 21; Rules of Procedure of the Guangdong Standing Committee
2023 arts. 52 and 54.
"""

from __future__ import annotations

from npcproc.appointments.appointment import approval
from npcproc.appointments.appointment.approval import ApprovalClosed, ApprovalVoted, Change, Submitted
from npcproc.appointments.appointment.following import Published
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022
from npcproc.levels import Level
from npcproc.local.guangdong import appointment
from npcproc.procedure import Overlay
from npcproc.rules import CompetenceByTable, Entry

__all__ = ["APPROVED"]

_MEASURES = GUANGDONG_APPOINTMENTS_2022
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_APPROVAL = (_MEASURES.art(7, 1, 3, levels=_PROVINCE_AND_CITY),)
_RESIGNATION = (_MEASURES.art(10, 1, levels=_PROVINCE_AND_CITY),)
_CHIEF = frozenset({Organ.CHIEF_PROCURATOR})

# Unsettled: the item has "appointments and removals" of chief procurators below approved; it is read of a resignation
# too, of which article 10 says the same.
SUBMITTED_BY_THE_CHIEF = CompetenceByTable(
    name="guangdong-submitted-by-the-chief",
    by_field="change",
    table=(*(Entry(change, _CHIEF, _APPROVAL) for change in Change), Entry(Change.RESIGNED, _CHIEF, _RESIGNATION)),
    says=Text("应由本级人民检察院检察长提请批准", "the chief procurator of this level submits what was done below"),
)

APPROVED = Overlay(
    rules={
        Submitted: (SUBMITTED_BY_THE_CHIEF,),
        ApprovalVoted: (appointment.ANONYMOUSLY,),
        Published: (appointment.COMMITTEE_PUBLISHES,),
        ApprovalClosed: (approval.PUBLISHED.restated("guangdong", *appointment.PUBLISHED.cites),),
    },
    again={
        approval.COMMITTEE_APPROVES: _APPROVAL,
        MORE_THAN_HALF_OF_MEMBERS: (_MEASURES.art(20, 1, levels=_PROVINCE_AND_CITY),),
    },
)
