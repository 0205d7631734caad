"""What Beijing says of a resignation to its standing committee: everybody asks in writing, and how members vote.

Those whom the committee appoints resign to it too, by a table of their own.

Beijing Regulations on Appointments 2023 arts. 17, 18 and 24.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.appointments.resignation import effect, report, request
from npcproc.appointments.resignation.matter import Tendered, Voted
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.findings import Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.levels import by_level
from npcproc.local.appointees import AppointeeAsked, appointed_under, resignation_of_appointees
from npcproc.local.beijing import appointment, nomination
from npcproc.procedure import Overlay
from npcproc.rules import Eligibility, Method

__all__ = ["OF_APPOINTEES", "RESIGNED", "RESIGNED_TO_THE_CONGRESS"]

_REGULATIONS = BEIJING_APPOINTMENTS_2023
_RESIGNATION = (_REGULATIONS.art(24, 1),)
_OTHER_OFFICE = (_REGULATIONS.art(24, 3),)
_LIKE_AN_APPOINTMENT = (_REGULATIONS.art(24, 5),)

IN_WRITING = Method(
    name="beijing-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("辞职请求应以书面形式提出", "whoever resigns asks in writing"),
    cites=(_REGULATIONS.art(24, 4),),
)
VOTE = tuple(
    evolve(rule, cites=(*_LIKE_AN_APPOINTMENT, *rule.cites))
    for rule in (
        appointment.ANONYMOUSLY,
        appointment.WITHOUT_DEVICE,
        appointment.EVERYONE_VOTES,
        appointment.FREE_CHOICE,
        appointment.ON_THE_SPOT,
    )
)
"""What is asked of the vote, as of one on an appointment."""

RESIGNED_TO_THE_CONGRESS = Overlay(again={request.OTHER_OFFICE_TO_THE_COMMITTEE: _OTHER_OFFICE})
RESIGNED = Overlay(
    rules={Tendered: (IN_WRITING,), Voted: VOTE},
    again={
        **dict.fromkeys(
            (
                request.MAY_RESIGN_TO_COMMITTEE,
                request.BETWEEN_SESSIONS,
                request.COMMITTEE_DECIDES,
                report.COMMITTEE_REPORTS,
                report.REPORTED_FOR_THE_RECORD,
                effect.OF_A_CHIEF_PROCURATOR,
                effect.CHIEF_PROCURATOR_ABOVE_SUBMITS,
                effect.COMMITTEE_ABOVE_DECIDES,
                effect.APPROVED_ABOVE,
            ),
            _RESIGNATION,
        ),
        request.ONLY_MEMBERS_TAKE_OTHER_OFFICE: _OTHER_OFFICE,
        MORE_THAN_HALF_OF_MEMBERS: (*_LIKE_AN_APPOINTMENT, _REGULATIONS.art(17, 1)),
    },
)

# those whom the committee appoints (art. 24)

_OF_APPOINTEES = (_REGULATIONS.art(24, 2),)
_APPOINTED = appointed_under(nomination.NOMINATED_BY_THE_COUNCIL, nomination.NOMINATED_BY_ITS_HEAD)

# Unsettled: the paragraph does not list them; they are read to be those on whose proposal the regulations speak, but
# for whom paragraph 1 names.
APPOINTED_HERE = Eligibility(
    name="beijing-appointed-here",
    of="office",
    allowed=by_level(provincial=_APPOINTED),
    says=Text("辞职的应由常务委员会任命", "whoever resigns holds an office to which the committee appoints"),
    cites=_OF_APPOINTEES,
)
COMMITTEE_DECIDES = request.COMMITTEE_DECIDES.restated("beijing", *_OF_APPOINTEES)

_TABLE = resignation_of_appointees(
    "beijing",
    Text("北京市人大常委会任命人员的辞职", "Resignation of those whom the Beijing committee appoints"),
    _REGULATIONS,
    _OF_APPOINTEES,
    {
        AppointeeAsked: (APPOINTED_HERE, IN_WRITING),
        Voted: (COMMITTEE_DECIDES, *VOTE),
    },
)
OF_APPOINTEES = _TABLE.also(Overlay(again={MORE_THAN_HALF_OF_MEMBERS: RESIGNED.again[MORE_THAN_HALF_OF_MEMBERS]}))
