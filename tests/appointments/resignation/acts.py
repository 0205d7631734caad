"""Lawful acts of a resignation in each body, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    Deliberated,
    Stage,
    Submitted,
    Tendered,
    Voted,
)
from npcproc.bodies import Body, Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.tally import Tally

__all__ = ["DAY", "RESIGNED_TO_THE_NPC", "accepted", "ask", "asked", "opened", "ready", "vote", "way"]

DAY = date(2024, 3, 29)
RESIGNED_TO_THE_NPC = (
    *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE),
    *(Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE, Office.MEMBER_OF_STANDING_COMMITTEE),
    *(Office.CHAIR_OF_SPECIAL_COMMITTEE, Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE),
    *(Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE),
    *(Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR),
    *(Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT, Office.SECRETARY_GENERAL_OF_GOVERNMENT),
    *(Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION),
    *(Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR),
)
"""What can be resigned to the National People's Congress or its standing committee."""


def opened(body: Body) -> Case:
    """A new case in that body."""
    return (IN_CONGRESS if isinstance(body, Congress) else IN_STANDING_COMMITTEE).open(body)


def ask(body: Body, office: Office, on: date = DAY, **said: Any) -> Tendered:
    """甲 asks that body to be let go, while the congress sits or not as the body needs."""
    return Tendered(on=on, office=office, **{"person": "甲", "congress_in_session": isinstance(body, Congress), **said})


def asked(body: Body, office: Office, on: date = DAY, **said: Any) -> Case:
    """The case after the request."""
    return opened(body).apply(ask(body, office, on, **said))


def way(body: Body, on: date = DAY) -> tuple[Event, ...]:
    """How a request comes to the vote: through the delegations, or through the council of chairpersons."""
    if isinstance(body, Congress):
        return (Deliberated(on=on, by=Organ.DELEGATION), Submitted(on=on, by=Organ.PRESIDIUM))
    return (Submitted(on=on, by=Organ.CHAIRPERSONS_COUNCIL), Deliberated(on=on, by=Organ.STANDING_COMMITTEE))


def ready(body: Body, office: Office, on: date = DAY, **said: Any) -> Case:
    """The case just before the vote."""
    case = asked(body, office, on, **said)
    for event in way(body, on):
        case = case.apply(event)
    return case


def vote(body: Body, in_favour: int | None = None, on: date = DAY, **said: Any) -> Voted:
    """A vote with everyone present, and in favour unless a number is given."""
    by = Organ.CONGRESS if isinstance(body, Congress) else Organ.STANDING_COMMITTEE
    many = body.members if in_favour is None else in_favour
    tally = Tally(members=body.members, present=body.members, in_favour=many)
    return Voted(on=on, tally=tally, **{"by": by, **said})


def accepted(body: Body, office: Office, on: date = DAY, **said: Any) -> Case:
    """The case after the resignation has been accepted."""
    case = ready(body, office, on, **said).apply(vote(body, on=on))
    assert case.stage is Stage.ACCEPTED
    return case
