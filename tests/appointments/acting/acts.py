"""Lawful acts of a designation, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.appointments.acting import (
    FOR_THE_CHAIRPERSON,
    IN_STANDING_COMMITTEE,
    Cause,
    Named,
    Nominated,
    Stage,
    Voted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import StandingCommittee
from npcproc.case import Case
from npcproc.tally import Tally

__all__ = ["DAY", "acting", "acting_chairperson", "name", "named", "nominate", "nominated", "vote"]

DAY = date(2024, 3, 29)


def nominate(office: Office = Office.HEAD_OF_GOVERNMENT, on: date = DAY, **said: Any) -> Nominated:
    """A nomination of a deputy for an office that is vacant, but for what is said otherwise."""
    return Nominated(on=on, office=office, **{"person": "甲", "cause": Cause.VACANT, **said})


def nominated(body: StandingCommittee, office: Office = Office.HEAD_OF_GOVERNMENT, on: date = DAY, **said: Any) -> Case:
    """The case after the nomination."""
    return IN_STANDING_COMMITTEE.open(body).apply(nominate(office, on, **said))


def vote(body: StandingCommittee, in_favour: int | None = None, on: date = DAY, **said: Any) -> Voted:
    """A vote with everyone present, and in favour unless a number is given."""
    many = body.members if in_favour is None else in_favour
    return Voted(on=on, tally=Tally(members=body.members, present=body.members, in_favour=many), **said)


def acting(body: StandingCommittee, office: Office = Office.HEAD_OF_GOVERNMENT, on: date = DAY, **said: Any) -> Case:
    """The case in which someone acts."""
    case = nominated(body, office, on, **said).apply(vote(body, on=on))
    assert case.stage is Stage.ACTING
    return case


def name(on: date = DAY, **said: Any) -> Named:
    """A vice-chairperson is named to act for a chairperson whose post is vacant, but for what is said otherwise."""
    return Named(on=on, **{"person": "甲", "cause": Cause.VACANT, **said})


def named(body: StandingCommittee, **said: Any) -> Case:
    """The case after the naming."""
    return FOR_THE_CHAIRPERSON.open(body).apply(name(**said))


def acting_chairperson(body: StandingCommittee, **said: Any) -> Case:
    """The case in which someone acts for the chairperson."""
    case = named(body, **said).apply(vote(body))
    assert case.stage is Stage.ACTING
    return case
