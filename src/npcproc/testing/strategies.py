"""Hypothesis strategies, read off the tables: bodies, counts, rolls, calendars, events and histories.

Each draws one string of bytes and lets the generator walk with it, which is fast, and shrinks towards the shortest
history with the simplest values.  The history of a failing example is noted as a script that reproduces it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from attrs import evolve, frozen
from hypothesis import note, reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from hypothesis.vendor.pretty import RepresentationPrinter, for_type_by_name

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event
from npcproc.periods import Calendar
from npcproc.procedure import Procedure
from npcproc.tally import Tally
from npcproc.testing.choices import Bytes, Choices, pick
from npcproc.testing.generator import any_next, made
from npcproc.testing.misses import NearMiss, near_miss
from npcproc.testing.scripts import script
from npcproc.testing.simulation import LONGEST, NoLawfulWay, simulate
from npcproc.testing.values import NAMES, tally
from npcproc.testing.venues import Workdays, bodies_for, days_for
from npcproc.testing.ways import opened

__all__ = [
    "any_histories",
    "bodies",
    "calendars",
    "choices",
    "events",
    "lawful_histories",
    "near_misses",
    "rolls",
    "tallies",
]

T = TypeVar("T")

_MOST_BYTES = 512
_OFTEN = 48
"""Bytes that a history is given at least, up to this, so that most are long; it shrinks to none."""
_BYTES = st.integers(0, _OFTEN).flatmap(lambda least: st.binary(min_size=least, max_size=_MOST_BYTES))
_MEMBERS = (31, 1, 2, 3, 4, 5, 6, 7, 11, 21, 30, 61, 175, 2977)
_FIRST_YEAR = date(2007, 1, 1)
_DAYS = 20 * 366


def choices() -> SearchStrategy[Bytes]:
    """A source of decisions for the generator, for whoever walks with it himself."""
    return _BYTES.map(Bytes)


def bodies(procedure: Procedure | None = None) -> SearchStrategy[Body]:
    """A body before which that procedure, or any in the catalog, can be opened: level, place, size, with a calendar."""
    tables = catalog.procedures() if procedure is None else (procedure,)
    return _walked(lambda source: _body(pick(source, tables), source))


def tallies(members: int | None = None) -> SearchStrategy[Tally]:
    """A count that a meeting can produce, void ones too; of so many members, or of any number."""
    return _walked(lambda source: tally(source, members or 1 + source.below(max(_MEMBERS))))


def rolls(members: int | None = None) -> SearchStrategy[frozenset[str]]:
    """The roll of a body: so many invented names, or 1 to 40."""
    return _walked(lambda source: frozenset(_named(members or 1 + source.below(len(NAMES)))))


def calendars() -> SearchStrategy[Calendar]:
    """A calendar of working days: Monday to Friday, but for some holidays, and for some weekends worked instead."""
    return _walked(
        lambda source: Workdays(
            holidays=frozenset(_some_day(source) for _ in range(source.below(8))),
            worked=frozenset(_some_day(source) for _ in range(source.below(8))),
        )
    )


def events(procedure: Procedure, body: Body | None = None) -> SearchStrategy[Event]:
    """An event of one of the procedure's kinds, lawful or not, on a day on which its law is encoded."""

    def drawn(source: Choices) -> Event:
        before = body or _body(procedure, source)
        day = days_for(procedure, before)[-1] + timedelta(days=source.below(1000))
        return made(pick(source, procedure.events), source, before, day)

    return _walked(drawn)


def lawful_histories(procedure: Procedure, body: Body | None = None, *, longest: int = LONGEST) -> SearchStrategy[Case]:
    """A case that went lawfully to an end, without a finding; before that body, or before any that fits."""
    return _walked(
        lambda source: _noted(simulate(procedure, body or _body(procedure, source), source, longest=longest))
    )


def near_misses(procedure: Procedure, body: Body | None = None, rule: str | None = None) -> SearchStrategy[NearMiss]:
    """A lawful case and an event that breaks exactly one rule in it, and which: any rule, or the one of that id."""

    def drawn(source: Choices) -> NearMiss:
        found = near_miss(procedure, body or _body(procedure, source), source, rule)
        if found is None:
            reject()
        note(_Script(found.case, found.event))
        return found

    return _walked(drawn)


def any_histories(procedure: Procedure, body: Body | None = None, *, longest: int = LONGEST) -> SearchStrategy[Case]:
    """A case with whatever happened in it, lawful or not, recorded with its findings."""

    def drawn(source: Choices) -> Case:
        before = body or _body(procedure, source)
        days = days_for(procedure, before)
        case = opened(procedure, before, days[-1 - source.below(len(days))])
        for _ in range(longest):
            event = None if source.ended else any_next(case, source)
            if event is None:
                break
            case = case.record(event)
        return _noted(case)

    return _walked(drawn)


@frozen
class _Script:
    """A script, written only when it is shown."""

    case: Case
    event: Event | None = None

    def _repr_pretty_(self, printer: RepresentationPrinter, _cycle: object) -> None:
        printer.text(script(self.case, self.event))


def _shown_short(case: Case, printer: RepresentationPrinter, _cycle: object) -> None:
    """A case in a failing example: left to itself, Hypothesis prints all the law that a case refers to."""
    printer.text(f"<{case.procedure} at {case.stage.name} after {len(case.events)} events; its script is printed too>")


for_type_by_name(Case.__module__, Case.__name__, _shown_short)


def _walked(walk: Callable[[Bytes], T]) -> SearchStrategy[T]:
    @st.composite
    def drawn(draw: st.DrawFn) -> T:
        source = Bytes(draw(_BYTES))
        source.anew()
        try:
            return walk(source)
        except NoLawfulWay:
            reject()

    return drawn()


def _noted(case: Case) -> Case:
    note(_Script(case))
    return case


def _body(procedure: Procedure, source: Choices) -> Body:
    body = pick(source, bodies_for(procedure))
    return evolve(body, members=pick(source, _MEMBERS))


def _named(members: int) -> list[str]:
    return [*NAMES[:members], *(f"{n}号" for n in range(len(NAMES) + 1, members + 1))]


def _some_day(source: Choices) -> date:
    return _FIRST_YEAR + timedelta(days=source.below(_DAYS))
