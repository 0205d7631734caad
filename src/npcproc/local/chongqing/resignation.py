"""What Chongqing says of a resignation to a standing committee: in writing, how members vote, and that it is published.

Those whom a committee appoints resign to it too, by a table of their own.

The notice of which article 25 speaks goes to the organ that proposed; nobody proposes a resignation, and it is not
asked.

Chongqing Regulations on Appointments 2022 arts. 22, 25 and 27.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.appointments.offices import offices_at
from npcproc.appointments.resignation import effect, report, request
from npcproc.appointments.resignation.effect import Closed, Published
from npcproc.appointments.resignation.matter import Tendered, Voted
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.findings import Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import Level, by_level
from npcproc.local.appointees import AppointeeAsked, appointed_under, resignation_of_appointees
from npcproc.local.chongqing import appointment, nomination
from npcproc.procedure import Overlay
from npcproc.rules import Eligibility, Method

__all__ = ["OF_APPOINTEES", "RESIGNED"]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_PLACE = "chongqing"
_RESIGNATION = (_REGULATIONS.art(27, 1),)
_MADE_KNOWN = (_REGULATIONS.art(25, 1),)

IN_WRITING = Method(
    name="chongqing-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("应书面提出辞职请求", "whoever resigns asks in writing"),
    cites=_RESIGNATION,
)
VOTE = (
    appointment.ANONYMOUSLY,
    appointment.TOGETHER_BY_THE_COUNCIL,
    appointment.FREE_CHOICE,
    appointment.ON_THE_SPOT,
)
"""What is asked of the vote; the article names resignations beside appointments."""

COMMITTEE_PUBLISHES = effect.COMMITTEE_PUBLISHES.restated(_PLACE, *_MADE_KNOWN)
DECISION_PUBLISHED = effect.DECISION_PUBLISHED.restated(_PLACE, *_MADE_KNOWN)

RESIGNED = Overlay(
    rules={
        Tendered: (IN_WRITING,),
        Voted: VOTE,
        Published: (COMMITTEE_PUBLISHES,),
        Closed: (DECISION_PUBLISHED,),
    },
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
        MORE_THAN_HALF_OF_MEMBERS: (_REGULATIONS.art(22, 2),),
    },
)

# those whom the committee appoints (art. 27)

_OF_APPOINTEES = (_REGULATIONS.art(27, 2),)
_APPOINTED = appointed_under(nomination.NOMINATED_BY_THE_COUNCIL, nomination.NOMINATED_BY_ITS_HEAD)

# Unsettled: the paragraph does not list them; they are read to be those on whose proposal the regulations speak, but
# for whom paragraph 1 names.
APPOINTED_HERE = Eligibility(
    name="chongqing-appointed-here",
    of="office",
    allowed=by_level(
        provincial=_APPOINTED & offices_at(Level.PROVINCIAL),
        county=_APPOINTED & offices_at(Level.COUNTY),
    ),
    says=Text("辞职的应由常务委员会任命", "whoever resigns holds an office to which the committee appoints"),
    cites=_OF_APPOINTEES,
)
COMMITTEE_DECIDES = request.COMMITTEE_DECIDES.restated("chongqing", *_OF_APPOINTEES)
APPOINTEE_IN_WRITING = evolve(IN_WRITING, cites=_OF_APPOINTEES)

_TABLE = resignation_of_appointees(
    "chongqing",
    Text("重庆市各级人大常委会任命人员的辞职", "Resignation of those whom the committees of Chongqing appoint"),
    _REGULATIONS,
    _OF_APPOINTEES,
    {
        AppointeeAsked: (APPOINTED_HERE, APPOINTEE_IN_WRITING),
        Voted: (COMMITTEE_DECIDES, *VOTE),
        Published: (COMMITTEE_PUBLISHES,),
        Closed: (DECISION_PUBLISHED,),
    },
)
OF_APPOINTEES = _TABLE.also(Overlay(again={MORE_THAN_HALF_OF_MEMBERS: RESIGNED.again[MORE_THAN_HALF_OF_MEMBERS]}))
