"""Arbitrary events in arbitrary order: against one case, and against a docket of several."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date
from random import Random
from typing import TypeAlias

from attrs import define, field
from tests.fuzz.wild import any_day, any_event

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.docket import Docket, Happening
from npcproc.events import Event
from npcproc.findings import Finding, ProcedureError
from npcproc.procedure import Procedure
from npcproc.testing import bodies_for, days_for, script
from npcproc.testing.values import NAMES

__all__ = ["Crash", "Lost", "docket_of", "one_case", "one_docket"]

_EVENTS = 24
"""Events tried in one case, or in one docket."""
_SIZES = (1, 2, 3, 7, 31, 170, 2980)


class Crash(AssertionError):
    """Something other than a `ProcedureError` came out; the script does it again."""

    def __init__(self, case: Case, event: Event, error: Exception) -> None:
        super().__init__(f"{type(error).__name__}: {error}\n{script(case, event)}")


Snapshot: TypeAlias = tuple[Body, object, tuple[Event, ...], tuple[Finding, ...]]
"""What a case held when it was made, object by object; what its events say is kept beside them, in words."""


class Lost(AssertionError):
    """An event, or an earlier case, is not what it was."""


def _body(chance: Random) -> tuple[Procedure, Body]:
    table = chance.choice(catalog.procedures())
    return table, chance.choice(bodies_for(table, chance.choice(_SIZES)))


def _kinds(case: Case, table: Procedure, chance: Random, day: date) -> tuple[type[Event], ...]:
    """Half the time what the law provides next, else anything the table knows."""
    if chance.random() < 0.5:
        return table.events
    with suppress(ProcedureError):
        return tuple(move.event for move in case.moves(day))
    return table.events


def one_case(seed: int) -> Counter[str]:
    """One case, with every operation on the way; raises whatever is not a `ProcedureError`."""
    chance, done = Random(seed), Counter[str]()  # noqa: S311 - nothing here is a secret
    table, body = _body(chance)
    case = table.open(body)
    day = chance.choice(days_for(table, body))
    kept: list[tuple[Case, Snapshot]] = [(case, _snapshot(case))]
    accepted: list[tuple[Event, str]] = []
    for _ in range(_EVENTS):
        on = any_day(chance, day)
        event = any_event(chance, _kinds(case, table, chance, on), body, on)
        done["events"] += 1
        try:
            case.check(event)
            done["checked"] += 1
            case = case.apply(event) if chance.random() < 0.4 else case.record(event)
        except ProcedureError as error:
            str(error)
            done[type(error).__name__] += 1
        except Exception as error:
            raise Crash(case, event, error) from error
        else:
            done["accepted"] += 1
            accepted.append((event, repr(event)))
            kept.append((case, _snapshot(case)))
            day = event.on
        look = any_day(chance, day)
        with suppress(ProcedureError):
            case.moves(look)
        with suppress(ProcedureError):
            case.due(look)
    _prove_kept(case, accepted, kept)
    return done


def _snapshot(case: Case) -> Snapshot:
    return case.body, case.node, case.events, case.findings


def _prove_kept(case: Case, accepted: list[tuple[Event, str]], kept: list[tuple[Case, Snapshot]]) -> None:
    if case.events != tuple(event for event, _ in accepted):
        message = f"the events of the case are not those accepted: {case.events!r}"
        raise Lost(message)
    for event, was in accepted:
        if repr(event) != was:
            message = f"an event has changed: {was} is now {event!r}"
            raise Lost(message)
    for n, (earlier, then) in enumerate(kept):
        same = all(now is held for now, held in zip(_snapshot(earlier), then, strict=True))
        if not same or earlier.events != case.events[:n] or earlier.findings != case.findings[: len(then[-1])]:
            message = f"an earlier case has changed: {then!r} is now {earlier!r}"
            raise Lost(message)


def one_docket(seed: int) -> Counter[str]:
    """One docket of several cases, with enrolments, sessions and votes on the way."""
    return docket_of(Random(seed))[1]  # noqa: S311 - nothing here is a secret


def docket_of(chance: Random, events: int = _EVENTS) -> tuple[Docket, Counter[str]]:
    """A docket to which arbitrary things happened, and how often what did."""
    table, body = _body(chance)
    tables = [t for t in catalog.procedures() if isinstance(body, t.body) and body.level in t.levels]
    roll = chance.choice((None, frozenset(NAMES[:5]), frozenset(NAMES)))
    desk = _Desk(chance, tables, Docket(body, roll), chance.choice(days_for(table, body)))
    for n in range(events):
        throw = chance.random()
        if not desk.procedures or throw < 0.15:
            desk.opens(chance.choice((f"{n}号", "同一件", "x" * 300)))
        elif throw < 0.2:
            desk.docket = desk.docket.enrol(chance.sample(NAMES, 3), any_day(chance, desk.day))
        else:
            desk.happens(chance.choice(list(desk.procedures)))
    desk.prove_kept()
    return desk.docket, desk.done


@define
class _Desk:
    """A docket while things happen to it."""

    chance: Random
    tables: list[Procedure]
    docket: Docket
    day: date
    procedures: dict[str, Procedure] = field(factory=dict)
    accepted: list[Event] = field(factory=list)
    done: Counter[str] = field(factory=Counter)

    def opens(self, name: str) -> None:
        """A case is opened, unless there is one of that name."""
        table = self.chance.choice(self.tables)
        try:
            self.docket = self.docket.open(name, table)
            self.procedures[name] = table
        except ProcedureError as error:
            str(error)
            self.done[type(error).__name__] += 1

    def happens(self, name: str) -> None:
        """Something happens in a case, or is refused."""
        chance, before = self.chance, self.docket
        case, was, on = before.cases[name], repr(before.history[-1:]), any_day(chance, self.day)
        event = any_event(chance, _kinds(case, self.procedures[name], chance, on), before.body, on)
        self.done["events"] += 1
        try:
            before.check(name, event)
            self.docket = before.apply(name, event) if chance.random() < 0.3 else before.record(name, event)
        except ProcedureError as error:
            str(error)
            self.done[type(error).__name__] += 1
        except Exception as error:
            raise Crash(case, event, error) from error
        else:
            self.done["accepted"] += 1
            self.accepted.append(event)
            self.day = max(self.day, on) if on.year < 2100 else self.day
        if repr(before.history[-1:]) != was:
            message = f"an earlier docket has changed: {was}"
            raise Lost(message)
        with suppress(ProcedureError):
            self.docket.due(any_day(chance, self.day))

    def prove_kept(self) -> None:
        """Raise `Lost` unless the docket has exactly the events that it accepted, in order, each in its case."""
        happened = [entry.event for entry in self.docket.history if isinstance(entry, Happening)]
        by_case = [event for case in self.docket.cases.values() for event in case.events]
        if happened != self.accepted or Counter(map(repr, by_case)) != Counter(map(repr, self.accepted)):
            message = f"the docket's events are not those accepted: {happened!r}"
            raise Lost(message)
