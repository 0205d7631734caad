"""What future judging can depend on in a case, read off the rules of a compiled table.

A rule sees the past only through what it declares: conditions on the past (`Past`, `Decided`), what an earlier event
says (`Latest`), and the days it counts from.  Two cases at one stage of one era that agree on all of these, as far as a
rule of some stage still ahead looks at them, will be judged alike: they are one state.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from functools import cached_property
from typing import Any, TypeAlias

from attrs import define, fields, frozen

from npcproc._machine import Book, Node, Row
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NotEncoded
from npcproc.levels import ByLevel
from npcproc.procedure import Procedure
from npcproc.rules import All, Covered, Is, Not, Past, Rule
from npcproc.rules.past import Earlier, Latest
from npcproc.rules.ranges import AtLeast
from npcproc.rules.rule import Bound
from npcproc.rules.shapes import Tabled
from npcproc.rules.time import ByADay, NotBefore
from npcproc.rules.votes import Outcome
from npcproc.rules.when import Condition, Has

__all__ = ["Era", "Fact", "Law", "Limit", "encoded", "facts_of", "laws"]


@frozen
class Limit:
    """The line that a rule of time draws: a last day, or a first one."""

    rule: Rule

    def value(self, past: Case, _event: None) -> date | None:
        """The day, where the case has what it counts from."""
        if isinstance(self.rule, ByADay):
            day = self.rule.last_day(past, None)
            return day if isinstance(day, date) else None
        lawful = self.rule.lawful(past, None)
        return lawful.limit if isinstance(lawful, AtLeast) else None

    def passed(self, line: date) -> date:
        """The first day on which the line decides nothing more."""
        return line if isinstance(self.rule, NotBefore) else line + timedelta(days=1)

    def ahead(self, line: date, today: date) -> bool:
        """Whether the line still decides anything: a last day not yet past, a first day not yet come."""
        return line > today if isinstance(self.rule, NotBefore) else line >= today


Fact: TypeAlias = Condition | Earlier | Limit
"""Something of the past that a rule reads."""


def facts_of(value: Any) -> Iterator[Fact]:
    """What of the past a rule or a condition reads."""
    if isinstance(value, NotBefore) or (isinstance(value, ByADay) and isinstance(value.counted, Latest)):
        yield Limit(value)
        yield from facts_of(value.when)
    elif isinstance(value, Rule):
        for a in fields(type(value)):
            yield from facts_of(getattr(value, a.name))
    elif isinstance(value, Not):
        yield from facts_of(value.of)
    elif isinstance(value, All):
        yield from (fact for each in value.of for fact in facts_of(each))
    elif isinstance(value, Covered):  # whether it holds now does not tell what is still lacking
        yield from (value.named, value.by)
    elif isinstance(value, (Is, Has, Outcome)):
        return
    elif isinstance(value, (Condition, Earlier)):
        yield value
    elif isinstance(value, type) and issubclass(value, Event):
        yield Past(value)


def _kinds(fact: Fact) -> frozenset[type[Event]]:
    """The kinds of event that can change it."""
    inner: Any = fact.rule if isinstance(fact, Limit) else fact
    named = {value for a in fields(type(inner)) for value in [getattr(inner, a.name)]}
    earlier = {value.event for value in named if isinstance(value, Earlier)}
    return frozenset(value for value in named if isinstance(value, type) and issubclass(value, Event)) | earlier


@define(eq=False)
class Era:
    """One era of law: its table, and what is still read from each stage on."""

    index: int
    since: date
    until: date
    table: dict[Enum, Node]
    live: dict[Enum, tuple[int, ...]]
    """The numbers of the facts that some rule ahead of a stage reads, in this era or a later one."""

    together: dict[Enum, tuple[tuple[int, ...], ...]]
    """Of those, the ones that the rules of one kind of event read together; a set within another is left out."""


@define(eq=False, slots=False)
class Law:
    """The law of one procedure for one body, and all bodies under the very same law."""

    table: Procedure
    body: Body
    like: tuple[Body, ...]
    """Bodies for which every row, rule, number and citation is the same."""

    @cached_property
    def book(self) -> Book:
        return self.table.book(self.body)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Everything of the past that a rule in force in any era reads, or a row's condition."""
        rows = [row for node in self._nodes for row in _rows(node)]
        read = [fact for row in rows for b in row.rules for fact in facts_of(b.rule)]
        return tuple(dict.fromkeys((*read, *(fact for row in rows for fact in facts_of(row.step.when)))))

    @cached_property
    def touched(self) -> dict[type[Event], tuple[int, ...]]:
        """The facts that each kind of event can change."""
        return {
            kind: tuple(n for n, fact in enumerate(self.facts) if any(issubclass(kind, k) for k in _kinds(fact)))
            for kind in self.table.events
        }

    @cached_property
    def eras(self) -> tuple[Era, ...]:
        """Every era of law that is encoded."""
        days = tuple(day for day in self.book.edges if encoded(self.book, day))
        tables = [self.book.on(day) for day in days]
        found: list[Era] = []
        for n, table in enumerate(tables):
            node = next(iter(table.values()))
            ahead = {stage: self._ahead(tables[n:], stage) for stage in table}
            live = {stage: tuple(sorted(set[int]().union(*some))) for stage, some in ahead.items()}
            together = {stage: _largest(some) for stage, some in ahead.items()}
            found.append(Era(n, node.since, node.until, table, live, together))
        return tuple(found)

    def same(self, era: Era, stage: Enum, kind: type[Event]) -> int:
        """A number for all eras in which that kind of event is judged at that stage by the very same rows and rules."""
        at = (era.index, stage, kind)
        if at not in self._same:
            rows = era.table[stage].exits[kind]
            law = (stage, kind, tuple(_row_print(row, self.body, era.since) for row in rows))
            self._same[at] = self._seen.setdefault(law, len(self._seen))
        return self._same[at]

    @cached_property
    def _same(self) -> dict[object, int]:
        return {}

    @cached_property
    def _seen(self) -> dict[object, int]:
        return {}

    def first(self, at: object) -> bool:
        """Whether this is asked for the first time; what is dear is tried whole then, and in part from then on."""
        new = at not in self._asked
        self._asked.add(at)
        return new

    @cached_property
    def _asked(self) -> set[object]:
        return set()

    def era_of(self, node: Node) -> Era:
        """The era that a node belongs to."""
        return self._by_since[node.since]

    @cached_property
    def _by_since(self) -> dict[date, Era]:
        return {era.since: era for era in self.eras}

    @cached_property
    def _nodes(self) -> list[Node]:
        days = (day for day in self.book.edges if encoded(self.book, day))
        return [node for day in days for node in self.book.on(day).values()]

    def _ahead(self, tables: list[dict[Enum, Node]], start: Enum) -> set[frozenset[int]]:
        """For each kind of event ahead of a stage, the facts that its rows and their rules read."""
        seen, waiting, found = {start}, [start], set[frozenset[int]]()
        while waiting:
            stage = waiting.pop()
            for table in tables:
                for rows in table[stage].exits.values():
                    read = frozenset[Fact]().union(*(self.read_by(row) for row in rows))
                    found.add(frozenset(self._number[fact] for fact in read))
                    for to in {row.to.stage for row in rows} - seen:
                        seen.add(to)
                        waiting.append(to)
        return found

    @cached_property
    def _number(self) -> dict[Fact, int]:
        return {fact: n for n, fact in enumerate(self.facts)}

    def read_by(self, row: Row) -> frozenset[Fact]:
        """What of the past a row and its rules read."""
        rules = (fact for bound in row.rules for fact in facts_of(bound.rule))
        return frozenset(rules) | frozenset(facts_of(row.step.when))


def _largest(some: set[frozenset[int]]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(sorted(one)) for one in some if not any(one < other for other in some))


def _rows(node: Node) -> Iterator[Row]:
    return (row for rows in node.exits.values() for row in rows)


def encoded(book: Book, day: date) -> bool:
    """Whether the law of that day is encoded."""
    try:
        book.on(day)
    except NotEncoded:
        return False
    return True


def _print_of(bound: Bound, body: Body, on: date) -> object:
    """Everything about a bound rule that its verdicts depend on."""
    rule = bound.rule
    numbers = tuple(
        str(v.at(body.level)) for a in fields(type(rule)) if isinstance(v := getattr(rule, a.name), ByLevel)
    )
    entries: tuple[object, ...] = ()
    if isinstance(rule, Tabled):
        entries = tuple(
            (n, frozenset(cite for cite in entry.cites if cite.governs(on, body.level, body.place)))
            for n, entry in enumerate(rule.entries_)
        )
    return bound.id, bound.cites, numbers, entries


def _row_print(row: Row, body: Body, on: date) -> object:
    return row.to.stage, row.step.when, tuple(_print_of(bound, body, on) for bound in row.rules)


def _signature(table: Procedure, body: Body) -> object:
    book = table.book(body)
    eras = [day for day in book.edges if encoded(book, day)]
    return tuple(
        (day, stage, event, _row_print(row, body, day))
        for day in eras
        for stage, node in book.on(day).items()
        for event, rows in node.exits.items()
        for row in rows
    )


def laws(table: Procedure, bodies: tuple[Body, ...]) -> Iterator[Law]:
    """The laws of a procedure among these bodies, each once, with the bodies that share it."""
    found: dict[object, list[Body]] = {}
    for body in bodies:
        found.setdefault((_signature(table, body), type(body), body.members), []).append(body)
    return (Law(table, like[0], tuple(like)) for like in found.values())
