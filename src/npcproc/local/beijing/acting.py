"""What Beijing says of acting officers: for the chairperson, too, the council proposes, and all between sessions.

The items take whoever acts from the deputies of that head and know no appointment as a deputy first; national law does,
and who was first made a deputy is read to be one.

Beijing Regulations on Appointments 2023 art. 10.
"""

from __future__ import annotations

from npcproc.appointments.acting import chairperson, in_standing_committee
from npcproc.appointments.acting.matter import Named, Voted
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.procedure import Overlay
from npcproc.rules import Initiator

__all__ = ["FOR_THE_CHAIRPERSON", "IN_BEIJING"]

_CHOOSES = (BEIJING_APPOINTMENTS_2023.art(10, 1, 1),)
_DECIDES = tuple(BEIJING_APPOINTMENTS_2023.art(10, 1, item) for item in range(2, 6))
_FILED = (BEIJING_APPOINTMENTS_2023.art(10, 1, 5),)

COUNCIL_NAMES = Initiator(
    name="beijing-council-names",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("代理主任人选应由主任会议提请", "the council of chairpersons proposes who is to act for the chairperson"),
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
IN_BEIJING = Overlay(
    rules={Voted: (in_standing_committee.IN_RECESS.restated("beijing", BEIJING_APPOINTMENTS_2023.art(10, 1)),)},
    again={
        **dict.fromkeys(
            (
                in_standing_committee.COUNCIL_NOMINATES,
                in_standing_committee.HEAD_CANNOT_SERVE,
                in_standing_committee.FIRST_A_DEPUTY,
                in_standing_committee.COMMITTEE_DECIDES,
            ),
            _DECIDES,
        ),
        in_standing_committee.FILED_WITH_PROCURATORATE: _FILED,
        in_standing_committee.FILED_WITH_COMMITTEE: _FILED,
    },
)
