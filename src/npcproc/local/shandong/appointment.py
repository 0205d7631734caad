"""What Shandong adds to an appointment: who holds the ceremony of the oath.

Shandong Measures on the Constitutional Oath arts. 2, 5-7 and 10.
"""

from __future__ import annotations

from npcproc.appointments.appointment import effect
from npcproc.appointments.appointment.matter import Sworn, proposed_for
from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_OATH_2018
from npcproc.procedure import Overlay
from npcproc.rules import Competence

__all__ = ["IN_SHANDONG"]

_BETWEEN_SESSIONS = (
    Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE,
    Office.MEMBER_OF_SPECIAL_COMMITTEE,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
)
_COMMITTEE_AND_GOVERNMENT = (
    Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
    Office.OFFICER_OF_WORKING_BODY,
    Office.MEMBER_OF_CREDENTIALS_COMMITTEE,
    Office.SECRETARY_GENERAL_OF_GOVERNMENT,
    Office.HEAD_OF_DEPARTMENT,
    Office.HEAD_OF_AUDIT,
)
_COMMISSIONERS = (Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION)
_PROCURATORS = (*PROCURATORATE_OFFICES, Office.PROCURATOR_OF_OUTPOST)

COUNCIL_HOLDS_THE_OATH_BETWEEN_SESSIONS = Competence(
    name="council-holds-the-oath-between-sessions",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    when=proposed_for(*_BETWEEN_SESSIONS),
    effect=Effect.BREACH,
    says=Text("宣誓仪式应由主任会议组织", "the council of chairpersons holds the ceremony"),
    cites=(SHANDONG_OATH_2018.art(5, 1),),
)
COUNCIL_HOLDS_THE_OATH = Competence(
    name="council-holds-the-oath",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    when=proposed_for(*_COMMITTEE_AND_GOVERNMENT),
    effect=Effect.BREACH,
    says=Text("宣誓仪式应由主任会议组织", "the council of chairpersons holds the ceremony"),
    cites=(SHANDONG_OATH_2018.art(6, 1),),
)
COUNCIL_OR_COMMISSION_HOLDS_THE_OATH = Competence(
    name="council-or-commission-holds-the-oath",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL, Organ.SUPERVISORY_COMMISSION}),
    when=proposed_for(*_COMMISSIONERS),
    effect=Effect.BREACH,
    says=Text(
        "宣誓仪式应由主任会议组织，或者受其委托由监察委员会组织",
        "the council of chairpersons holds the ceremony, or entrusts the supervisory commission with it",
    ),
    cites=(SHANDONG_OATH_2018.art(7, 1),),
)
COUNCIL_OR_COURT_HOLDS_THE_OATH = Competence(
    name="council-or-court-holds-the-oath",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL, Organ.COURT}),
    when=proposed_for(*COURT_OFFICES),
    effect=Effect.BREACH,
    says=Text(
        "宣誓仪式应由主任会议组织，或者受其委托由人民法院组织",
        "the council of chairpersons holds the ceremony, or entrusts the court with it",
    ),
    cites=(SHANDONG_OATH_2018.art(7, 1),),
)
COUNCIL_OR_PROCURATORATE_HOLDS_THE_OATH = Competence(
    name="council-or-procuratorate-holds-the-oath",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL, Organ.PROCURATORATE}),
    when=proposed_for(*_PROCURATORS),
    effect=Effect.BREACH,
    says=Text(
        "宣誓仪式应由主任会议组织，或者受其委托由人民检察院组织",
        "the council of chairpersons holds the ceremony, or entrusts the procuratorate with it",
    ),
    cites=(SHANDONG_OATH_2018.art(7, 1),),
)

IN_SHANDONG = Overlay(
    rules={
        Sworn: (
            COUNCIL_HOLDS_THE_OATH_BETWEEN_SESSIONS,
            COUNCIL_HOLDS_THE_OATH,
            COUNCIL_OR_COMMISSION_HOLDS_THE_OATH,
            COUNCIL_OR_COURT_HOLDS_THE_OATH,
            COUNCIL_OR_PROCURATORATE_HOLDS_THE_OATH,
        ),
    },
    again={
        effect.SWORN_IN_PUBLIC: (SHANDONG_OATH_2018.art(2, 1), SHANDONG_OATH_2018.art(10, 3)),
        # Its first words are of all whom the committee appoints, the later articles only of who holds the ceremony.
        effect.SWORN: (SHANDONG_OATH_2018.art(2, 1),),
    },
)
