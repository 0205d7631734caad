"""Reports on plan, budget and audit that go as Henan wants them, to begin a test anywhere in them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from attrs import evolve
from tests.local.henan.places import CITY, opened
from tests.supervision.financial_oversight.story import SESSION, story

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.local.henan.financial_oversight import (
    AuditBriefed,
    Distributed,
    OpinionsCompiled,
    ReviewReported,
    SentForReview,
)
from npcproc.local.henan.financial_oversight.in_standing_committee import IN_HENAN
from npcproc.supervision.financial_oversight import (
    IN_STANDING_COMMITTEE,
    Deliberated,
    HandlingReported,
    HandlingSentForComments,
    Kind,
    OpinionsHandedOver,
    Submitted,
)

__all__ = ["AUDIT", "BUDGET", "CLOSES", "OWN", "PLAN", "TABLE", "lawful", "the", "until"]

TABLE = IN_STANDING_COMMITTEE.also(IN_HENAN)
PLAN, BUDGET, AUDIT = Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT
CLOSES = SESSION + timedelta(days=1)
OWN = (SentForReview, ReviewReported, AuditBriefed, Distributed, OpinionsCompiled)
"""The events that Henan alone knows."""


def _before(days: int) -> date:
    return SESSION - timedelta(days=days)


def lawful(kind: Kind) -> tuple[Event, ...]:
    """Every event from the submission to the end."""
    events: list[Event] = []
    for event in story(kind):
        match event:
            case Submitted():
                events.extend((evolve(event, on=_before(40)), *_prepared(kind)))
            case Deliberated():
                heads = frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT})
                events.append(evolve(event, session_closes=CLOSES, heads_present=heads))
                events.append(OpinionsCompiled(on=CLOSES))
            case OpinionsHandedOver():
                events.append(evolve(event, by=Organ.ADMINISTRATIVE_BODY))
            case HandlingSentForComments():
                events.append(evolve(event, on=SESSION + timedelta(days=60)))
            case HandlingReported():
                events.append(evolve(event, on=SESSION + timedelta(days=65)))
            case _:
                events.append(event)
    return tuple(events)


def _prepared(kind: Kind) -> tuple[Event, ...]:
    if kind is PLAN:
        return (SentForReview(on=_before(20)), ReviewReported(on=_before(5)))
    briefed = (AuditBriefed(on=_before(30)),) if kind is AUDIT else ()
    return (*briefed, Distributed(on=_before(7)))


def until(kind: type[Event], report: Kind, *, without: tuple[type[Event], ...] = (), place: str = CITY) -> Case:
    """The case as it stands just before the event of that kind, with some events left out."""
    told = takewhile(lambda event: not isinstance(event, kind), lawful(report))
    return opened(TABLE, (event for event in told if not isinstance(event, without)), place)


def the(kind: type[Event], report: Kind, **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in lawful(report) if isinstance(event, kind)), **changed)
