"""Walks, events and facts by a seed, for tests that loop over every table: the package's own generator, by chance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random
from typing import TypeVar

from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event, Facts
from npcproc.procedure import Procedure
from npcproc.testing import values
from npcproc.testing.choices import Chance
from npcproc.testing.generator import any_next
from npcproc.testing.values import NO_WISHES, Wishes, wishes_of
from npcproc.testing.venues import bodies_for, days_for
from npcproc.testing.ways import opened

__all__ = ["bodies_for", "chance_of", "days_for", "made", "walk", "wishes_of"]

F = TypeVar("F", bound=Facts)

_LONGEST = 20
"""A walk ends after so many events."""


def chance_of(seed: object) -> Random:
    """The generator of a seed."""
    return Random(str(seed))  # noqa: S311 - nothing here is a secret


def made(kind: type[F], chance: Random, body: Body, on: date) -> F:
    """Such an event or facts, on that day, with every other field by chance."""
    return values.made(kind, Chance(chance), body, on)


def walk(
    table: Procedure,
    body: Body,
    chance: Random,
    wishes: Wishes = NO_WISHES,
    days: Sequence[date] = (),
) -> Iterator[tuple[Case, Event]]:
    """A case of the table recorded event by event, each beside the case it meets; from one of those days, or of all."""
    case = opened(table, body, chance.choice(days or days_for(table, body)))
    for _ in range(_LONGEST):
        event = any_next(case, Chance(chance), wishes)
        if event is None:
            return
        yield case, event
        case = case.record(event)
