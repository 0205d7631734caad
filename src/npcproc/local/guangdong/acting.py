"""What Guangdong says of acting officers: between sessions, and until the head is back or newly elected.

Most of it says national law again.  Of an acting secretary-general of a committee, of whom article 8 speaks too, no
national table is known, and nothing is judged.

Guangdong Measures on Appointments 2022 arts. 8 and 9.
"""

from __future__ import annotations

from npcproc.appointments.acting import chairperson, in_standing_committee
from npcproc.appointments.acting.matter import Relieved, Voted
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022
from npcproc.procedure import Overlay

__all__ = ["FOR_THE_CHAIRPERSON", "IN_GUANGDONG"]

_PLACE = "guangdong"
_CHOOSES = (GUANGDONG_APPOINTMENTS_2022.art(8, 1),)
_CHOSEN_UNTIL = (GUANGDONG_APPOINTMENTS_2022.art(8, 3),)
_DECIDES = (GUANGDONG_APPOINTMENTS_2022.art(9, 1),)
_DECIDED_UNTIL = (GUANGDONG_APPOINTMENTS_2022.art(9, 2),)

FOR_THE_CHAIRPERSON = Overlay(
    again={
        chairperson.CHAIRPERSON_CANNOT_WORK: _CHOOSES,
        chairperson.A_VICE_CHAIRPERSON: _CHOOSES,
        chairperson.ONE_ALONE: _CHOOSES,
        chairperson.COMMITTEE_CHOOSES: _CHOOSES,
        chairperson.UNTIL_RECOVERY: _CHOSEN_UNTIL,
        chairperson.UNTIL_THE_CONGRESS_ELECTS: _CHOSEN_UNTIL,
        chairperson.NO_EARLIER: _CHOSEN_UNTIL,
    },
)
# Unsettled: whoever is a deputy to that head no longer is read not to go on acting, as for a chairperson; any other end
# before the two that the article names is refused.
IN_GUANGDONG = Overlay(
    rules={
        Voted: (in_standing_committee.IN_RECESS.restated(_PLACE, *_DECIDES),),
        Relieved: (
            chairperson.NO_EARLIER.restated(
                _PLACE,
                *_DECIDED_UNTIL,
                says=Text(
                    "应代理到正职恢复工作或者选出新的正职为止",
                    "someone acts until the head is back or a new one is elected",
                ),
            ),
        ),
    },
    again={
        in_standing_committee.COUNCIL_NOMINATES: _DECIDES,
        in_standing_committee.HEAD_CANNOT_SERVE: _DECIDES,
        in_standing_committee.FIRST_A_DEPUTY: _DECIDES,
        in_standing_committee.COMMITTEE_DECIDES: _DECIDES,
        in_standing_committee.FILED_WITH_PROCURATORATE: _DECIDES,
        in_standing_committee.FILED_WITH_COMMITTEE: _DECIDES,
        in_standing_committee.THERE_IS_A_HEAD_TO_RETURN: _DECIDED_UNTIL,
        in_standing_committee.CONGRESS_ELECTS: _DECIDED_UNTIL,
    },
)
