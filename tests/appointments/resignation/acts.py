"""Lawful acts of a resignation in each body, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.appointments.resignation import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    Deliberated,
    Post,
    Stage,
    Submitted,
    Tendered,
    Voted,
)
from npcproc.bodies import Body, Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.tally import Tally

__all__ = ["DAY", "accepted", "ask", "asked", "opened", "ready", "vote", "way"]

DAY = date(2024, 3, 29)


def opened(body: Body) -> Case:
    """A new case in that body."""
    return (IN_CONGRESS if isinstance(body, Congress) else IN_STANDING_COMMITTEE).open(body)


def ask(body: Body, post: Post, on: date = DAY, **said: Any) -> Tendered:
    """甲 asks that body to be let go, while the congress sits or not as the body needs."""
    return Tendered(on=on, post=post, **{"person": "甲", "congress_in_session": isinstance(body, Congress), **said})


def asked(body: Body, post: Post, on: date = DAY, **said: Any) -> Case:
    """The case after the request."""
    return opened(body).apply(ask(body, post, on, **said))


def way(body: Body, on: date = DAY) -> tuple[Event, ...]:
    """How a request comes to the vote: through the delegations, or through the council of chairpersons."""
    if isinstance(body, Congress):
        return (Deliberated(on=on, by=Organ.DELEGATION), Submitted(on=on, by=Organ.PRESIDIUM))
    return (Submitted(on=on, by=Organ.CHAIRPERSONS_COUNCIL), Deliberated(on=on, by=Organ.STANDING_COMMITTEE))


def ready(body: Body, post: Post, on: date = DAY, **said: Any) -> Case:
    """The case just before the vote."""
    case = asked(body, post, on, **said)
    for event in way(body, on):
        case = case.apply(event)
    return case


def vote(body: Body, in_favour: int | None = None, on: date = DAY, **said: Any) -> Voted:
    """A vote with everyone present, and in favour unless a number is given."""
    by = Organ.CONGRESS if isinstance(body, Congress) else Organ.STANDING_COMMITTEE
    many = body.members if in_favour is None else in_favour
    tally = Tally(members=body.members, present=body.members, in_favour=many)
    return Voted(on=on, tally=tally, **{"by": by, **said})


def accepted(body: Body, post: Post, on: date = DAY, **said: Any) -> Case:
    """The case after the resignation has been accepted."""
    case = ready(body, post, on, **said).apply(vote(body, on=on))
    assert case.stage is Stage.ACCEPTED
    return case
