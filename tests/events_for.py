"""Events, facts, bodies and walks made from the types alone, for tests that loop over every table.

One random generator makes everything, so a seed tells a whole walk.  Nothing here knows a procedure: what is made
can happen, and is as often unlawful as not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from functools import cache
from random import Random
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from attrs import fields, frozen, has

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event, Facts
from npcproc.findings import NotEncoded
from npcproc.levels import Level
from npcproc.places import CHINA, level_of, lies_in
from npcproc.procedure import Procedure, Standing
from npcproc.rules import Is, Not, Past, Rule
from npcproc.rules.shapes import Tabled
from npcproc.tally import Tally

__all__ = ["bodies_for", "chance_of", "days_for", "made", "next_event", "walk", "wishes_of"]

F = TypeVar("F", bound=Facts)

_AHEAD = (0, 0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 31, 62, 90, 200, 400)
_APART = (*_AHEAD, *(-days for days in _AHEAD))
_LONGEST = 14
"""A walk ends after so many events."""
_NUMBERS = (0, 1, 2, 3, 5, 10, 15, 30, 60, 100)
_NAMES = tuple(f"{letter}{n}" for letter in "甲乙丙丁" for n in range(20))
_ELSEWHERE = "420000"
"""A province whose own law is not encoded: national law alone."""


def chance_of(seed: object) -> Random:
    """The generator of a seed."""
    return Random(str(seed))  # noqa: S311 - nothing here is a secret


@frozen
class Weekdays:
    """A calendar for tests: Monday to Friday are working days."""

    def is_workday(self, day: date) -> bool:
        """Whether it is one."""
        return day.weekday() < 5


Wishes: TypeAlias = Mapping[tuple[type[Event] | None, str], Sequence[Any]]
"""Values to try for a field of a kind of event, or of every kind."""


def wishes_of(rule: Rule) -> Wishes:
    """The values that decide whether a rule asks anything, which chance alone would seldom meet together."""
    wished: dict[tuple[type[Event] | None, str], Sequence[Any]] = {}
    for condition in filter(None, (rule.when, getattr(rule, "after", None))):
        while isinstance(condition, Not):
            condition = condition.of  # noqa: PLW2901 - down to what is denied
        if isinstance(condition, Is):
            wished[None, condition.of] = sorted(condition.values, key=str)
        elif isinstance(condition, Past) and condition.of is not None:
            wished[condition.event, condition.of] = sorted(condition.values, key=str)
    if isinstance(rule, Tabled):
        wished[None, rule.by_field] = [entry.key for entry in rule.entries_]
    return wished


def made(kind: type[F], chance: Random, body: Body, on: date, wishes: Wishes | None = None) -> F:
    """Such an event or facts, on that day, with every other field by chance, or half the time as wished.

    Raises `AssertionError` where hundreds of tries meet only what the constructor refuses as impossible.
    """
    wanted = _hints(cast("Any", kind))
    wished = {of: values for (event, of), values in (wishes or {}).items() if event in {None, kind} and of in wanted}
    refused: ValueError | None = None
    for _ in range(300):
        values = {name: on if name == "on" else _value(hint, chance, body, on) for name, hint in wanted.items()}
        values |= {of: chance.choice(some) for of, some in wished.items() if chance.random() < 0.5}
        try:
            return kind(**values)
        except ValueError as error:
            refused = error
    message = f"no {kind.__name__} can be made: {refused}"
    raise AssertionError(message)


def next_event(case: Case, chance: Random, wishes: Wishes | None = None) -> Event | None:
    """An event of a kind that the law provides next, some days later; None where the case has ended."""
    last = case.events[-1].on if case.events else case.node.since
    day = last + timedelta(days=chance.choice(_AHEAD))
    exits = case.book.on(day)[case.stage].exits
    onward = [kind for kind, rows in exits.items() if any(row.step.moves for row in rows)]
    kinds = onward if onward and chance.random() < 0.6 else list(exits)
    return made(chance.choice(kinds), chance, case.body, day, wishes) if kinds else None


def walk(
    table: Procedure,
    body: Body,
    chance: Random,
    wishes: Wishes | None = None,
) -> Iterator[tuple[Case, Event]]:
    """A case of the table recorded event by event from a day by chance, each event beside the case it meets."""
    case = table.open(body)
    day = chance.choice(days_for(table, body))
    case = Case(body=body, node=case.book.on(day)[table.start])
    for _ in range(_LONGEST):
        event = next_event(case, chance, wishes)
        if event is None:
            return
        yield case, event
        case = case.record(event)


def days_for(table: Procedure, body: Body) -> list[date]:
    """The days on which the law of the table changes for that body, as far as it is encoded."""
    return [day for day in table.book(body).edges if _encoded(table, body, day)]


def _encoded(table: Procedure, body: Body, day: date) -> bool:
    try:
        table.book(body).on(day)
    except NotEncoded:
        return False
    return True


@cache
def bodies_for(table: Procedure | Standing) -> tuple[Body, ...]:
    """A body at each level of the table, in each place whose own law is encoded and in one that has none."""
    places = (place for within in (*catalog.places(), _ELSEWHERE) for place in _within(within))
    by_place = {place: level_of(place) for place in places}
    made_of = (
        table.body(level=level, place=place, members=31, calendar=Weekdays())
        for place, level in by_place.items()
        if level in table.levels
    )
    return tuple(
        body
        for body in made_of
        if any(edition.governs(edition.since, body.level, body.place) for edition in table.rests_on)
    )


def _within(place: str) -> tuple[str, ...]:
    """A place and one of each level below it."""
    if place == CHINA:
        return (CHINA,)
    province, city = place[:2], place[2:4] if level_of(place) is not Level.PROVINCIAL else "01"
    below = [f"{province}{city}02", f"{province}{city}02001"]
    if province not in {"11", "12", "31", "50"}:
        below.append(f"{province}{city}00")
    return tuple(p for p in dict.fromkeys((place, *below)) if lies_in(p, place))


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {a.name: hints[a.name] for a in fields(kind) if a.init}


def _value(hint: Any, chance: Random, body: Body, on: date) -> Any:
    origin, within = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return _value(chance.choice(within), chance, body, on)
    if hint in _PLAIN:
        return _PLAIN[hint](chance, body, on)
    if origin in {frozenset, tuple}:
        return origin(_some(within[0], chance, body, on))
    if origin is not None and issubclass(origin, Mapping):
        return {k: _value(within[1], chance, body, on) for k in _some(within[0], chance, body, on)}
    if issubclass(hint, Enum):
        return chance.choice(list(hint))
    if has(hint):
        return hint(**{name: _value(inner, chance, body, on) for name, inner in _hints(hint).items()})
    message = f"no values of the type {hint!r} are known here; add them"
    raise TypeError(message)


def _some(hint: Any, chance: Random, body: Body, on: date) -> list[Any]:
    if hint is str:
        return chance.sample(_NAMES, chance.choice((0, 1, 2, 3, 4, 5, 6, 9, 10, 20, 30, 40)))
    if isinstance(hint, type) and issubclass(hint, Enum):
        every = list(hint)
        return chance.sample(every, chance.choice((0, 1, 2, 3, len(every))) % (len(every) + 1))
    return [_value(hint, chance, body, on) for _ in range(chance.choice((0, 1, 2, 3, 6)))]


def _tally(chance: Random, body: Body) -> Tally:
    present = chance.choice((body.members, body.members // 2, body.members // 2 + 1, chance.randint(0, body.members)))
    in_favour = chance.choice((present, chance.randint(0, present)))
    if chance.random() < 0.5:
        return Tally(members=body.members, present=present, in_favour=in_favour, against=present - in_favour)
    returned = max(0, present + chance.choice((-1, 0, 0, 1)))
    in_favour = min(in_favour, returned)
    return Tally(members=body.members, present=present, in_favour=in_favour, issued=present, returned=returned)


_PLAIN: dict[Any, Callable[[Random, Body, date], Any]] = {
    NoneType: lambda _chance, _body, _on: None,
    bool: lambda chance, _body, _on: chance.random() < 0.5,
    int: lambda chance, body, _on: chance.choice((*_NUMBERS, body.members // 2, body.members // 2 + 1, body.members)),
    str: lambda chance, _body, _on: chance.choice(("", " ", "甲一", "内容", "事项")),
    date: lambda chance, _body, on: on + timedelta(days=chance.choice(_APART)),
    Tally: lambda chance, body, _on: _tally(chance, body),
}
