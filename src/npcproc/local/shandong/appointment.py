"""What Shandong adds to an appointment: who holds the ceremony of the oath.

Shandong Measures on the Constitutional Oath arts. 2, 5-7 and 10.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.appointments.appointment import effect
from npcproc.appointments.appointment.following import Sworn
from npcproc.appointments.appointment.matter import proposed_for
from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.law.local import SHANDONG_OATH_2018
from npcproc.local.shandong import oath
from npcproc.procedure import Overlay

__all__ = ["IN_SHANDONG"]

_BETWEEN_SESSIONS = (
    Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE,
    Office.MEMBER_OF_SPECIAL_COMMITTEE,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
)
_COMMITTEE_AND_GOVERNMENT = (
    Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
    Office.HEAD_OF_WORKING_BODY,
    Office.OFFICER_OF_WORKING_BODY,
    Office.MEMBER_OF_CREDENTIALS_COMMITTEE,
    Office.SECRETARY_GENERAL_OF_GOVERNMENT,
    Office.HEAD_OF_DEPARTMENT,
    Office.HEAD_OF_AUDIT,
)
_COMMISSIONERS = (Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION)
_PROCURATORS = (*PROCURATORATE_OFFICES, Office.PROCURATOR_OF_OUTPOST)

HOLDS_THE_OATH = (
    evolve(oath.COUNCIL_HOLDS_BETWEEN_SESSIONS, when=proposed_for(*_BETWEEN_SESSIONS)),
    evolve(oath.COUNCIL_HOLDS, when=proposed_for(*_COMMITTEE_AND_GOVERNMENT)),
    evolve(oath.COUNCIL_OR_COMMISSION_HOLDS, when=proposed_for(*_COMMISSIONERS)),
    evolve(oath.COUNCIL_OR_COURT_HOLDS, when=proposed_for(*COURT_OFFICES)),
    evolve(oath.COUNCIL_OR_PROCURATORATE_HOLDS, when=proposed_for(*_PROCURATORS)),
)
"""Who holds the ceremony, as in the table of oaths; here the proposal says for which office."""

IN_SHANDONG = Overlay(
    rules={Sworn: HOLDS_THE_OATH},
    again={
        effect.SWORN_IN_PUBLIC: (SHANDONG_OATH_2018.art(2, 1), SHANDONG_OATH_2018.art(10, 3)),
        # Its first words are of all whom the committee appoints, the later articles only of who holds the ceremony.
        effect.SWORN: (SHANDONG_OATH_2018.art(2, 1),),
    },
)
