"""Wild things of the right type: events that can be said, with values at the very edge of what a type can hold."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any, TypeVar, get_args, get_type_hints

from attrs import evolve, fields

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.events import Event, Facts
from npcproc.testing import Chance, made

__all__ = ["EDGES", "any_day", "any_event", "every_kind", "wild"]

F = TypeVar("F", bound=Facts)

_DAYS = (date.min, date.max, date(1900, 1, 1), date(2024, 2, 29), date(9999, 1, 1))

EDGES: dict[type, tuple[Any, ...]] = {
    str: ("", " ", "\x00", "\ud800", "𠮷" * 400, '"}\n{"', "甲\u202e乙"),
    int: (0, 1, 10**18, -1, 2**63),
    date: _DAYS,
    bool: (True, False),
}
"""Values that programs forget, by type."""


@cache
def every_kind() -> tuple[type[Event], ...]:
    """Every kind of event that any procedure knows."""
    return tuple(dict.fromkeys(kind for table in catalog.procedures() for kind in table.events))


def any_day(chance: Random, last: date) -> date:
    """Mostly some days later; now and then earlier, or years away, or where the calendar ends."""
    throw = chance.random()
    if throw < 0.88:
        return _near(last, chance.choice((0, 0, 1, 3, 7, 10, 20, 31, 90)))
    if throw < 0.94:
        return _near(last, -chance.randrange(400))
    if throw < 0.99:
        return date(chance.randrange(1990, 2060), chance.randrange(1, 13), chance.randrange(1, 29))
    return chance.choice(_DAYS)


def _near(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def any_event(chance: Random, kinds: tuple[type[Event], ...], body: Body, on: date) -> Event:
    """An event of one of the kinds, or now and then of any kind at all, lawful or not."""
    kind = chance.choice(kinds if kinds and chance.random() < 0.9 else every_kind())
    event = made(kind, Chance(chance), body, date(2020, 1, 1))
    return wild(evolve(event, on=on), chance)


def wild(facts: F, chance: Random) -> F:
    """The same, one time in four with a value at the edge of its type; what the constructor refuses stays as it was."""
    if chance.random() < 0.75:
        return facts
    kind: Any = type(facts)
    named = _by_type(kind)
    if not named:
        return facts
    name, edge = chance.choice(named)
    try:
        return evolve(facts, **{name: chance.choice(EDGES[edge])})
    except (ValueError, TypeError):
        return facts


@cache
def _by_type(kind: Any) -> tuple[tuple[str, type], ...]:
    hints = get_type_hints(kind)
    named = ((a.name, {hints[a.name], *get_args(hints[a.name])}) for a in fields(kind) if a.name != "on")
    return tuple((name, edge) for name, hinted in named for edge in EDGES if edge in hinted)
