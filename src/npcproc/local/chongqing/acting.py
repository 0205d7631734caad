"""What Chongqing says of acting officers: for the chairperson, too, the council nominates, and all between sessions.

Chongqing Regulations on Appointments 2022 arts. 11 and 12.
"""

from __future__ import annotations

from npcproc.appointments.acting import chairperson, in_standing_committee
from npcproc.appointments.acting.matter import Named, Voted
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.procedure import Overlay
from npcproc.rules import Initiator

__all__ = ["FOR_THE_CHAIRPERSON", "IN_CHONGQING"]

_CHOOSES = (CHONGQING_APPOINTMENTS_2022.art(11, 1),)
_DECIDES = (CHONGQING_APPOINTMENTS_2022.art(12, 1),)

COUNCIL_NAMES = Initiator(
    name="chongqing-council-names",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("代理主任人选应由主任会议提名", "the council of chairpersons names who is to act for the chairperson"),
    cites=_CHOOSES,
)

FOR_THE_CHAIRPERSON = Overlay(
    rules={Named: (COUNCIL_NAMES,)},
    again=dict.fromkeys(
        (
            chairperson.CHAIRPERSON_CANNOT_WORK,
            chairperson.A_VICE_CHAIRPERSON,
            chairperson.ONE_ALONE,
            chairperson.COMMITTEE_CHOOSES,
            chairperson.UNTIL_RECOVERY,
            chairperson.UNTIL_THE_CONGRESS_ELECTS,
            chairperson.NO_EARLIER,
        ),
        _CHOOSES,
    ),
)
IN_CHONGQING = Overlay(
    rules={Voted: (in_standing_committee.IN_RECESS.restated("chongqing", *_DECIDES),)},
    again=dict.fromkeys(
        (
            in_standing_committee.COUNCIL_NOMINATES,
            in_standing_committee.HEAD_CANNOT_SERVE,
            in_standing_committee.FIRST_A_DEPUTY,
            in_standing_committee.COMMITTEE_DECIDES,
            in_standing_committee.FILED_WITH_PROCURATORATE,
            in_standing_committee.FILED_WITH_COMMITTEE,
        ),
        _DECIDES,
    ),
)
