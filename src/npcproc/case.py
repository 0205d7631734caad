"""A case: one matter before one body, as a fold of what happened in it.

`apply` gives a new case or raises `Refused` with every rule broken; `record` takes history as it was and keeps every
finding.  Storing the events and replaying them gives an equal case.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import TypeVar

from attrs import field, frozen

from npcproc._machine import Book, Node, Row
from npcproc.bodies import Body, Organ
from npcproc.events import Event, name_of
from npcproc.findings import Effect, Finding, NoSuchStep, OutOfOrder, Refused, Text
from npcproc.periods import NotKnownYet
from npcproc.rules.past import last
from npcproc.rules.rule import Rule
from npcproc.statutes import Cite

__all__ = ["Case", "Due", "Move"]

E = TypeVar("E", bound=Event)


@frozen(kw_only=True)
class Move:
    """A step that the law provides from where the case stands."""

    event: type[Event]
    """What may happen."""

    to: tuple[Enum, ...]
    """Where it leads; several where the outcome decides."""

    must: bool
    """Whether the law requires it, rather than allowing it."""

    by: tuple[Organ, ...]
    """Who may do it, as far as the law names anyone."""

    rules: tuple[str, ...]
    """The ids of the rules it will be judged by."""

    cites: tuple[Cite, ...]
    """The provisions in force that day."""


@frozen(kw_only=True)
class Due:
    """Something the law wants done, and by when."""

    event: type[Event]
    """What is due."""

    by: date | NotKnownYet | None
    """The last lawful day; None where the law sets no day; not known yet where the calendar ends."""

    who: tuple[Organ, ...]
    """Who must do it, as far as the law names anyone."""

    rule: str | None
    """The id of the rule that sets the day."""

    what: Text
    """What is required, in words."""

    cites: tuple[Cite, ...]
    """The provisions in force that day."""

    overdue: bool
    """Whether the last lawful day has passed."""


@frozen
class Case:
    """One matter before one body.  Made by `Procedure.open`; never changed."""

    body: Body
    """The body whose case it is."""

    node: Node = field(eq=lambda node: (node.book.procedure, node.stage), repr=lambda node: node.stage.name)
    """The stage in the table of the law under which the last event was judged."""

    events: tuple[Event, ...] = ()
    """What has happened, in order."""

    findings: tuple[Finding, ...] = ()
    """The breaches and hints kept on the way."""

    @property
    def book(self) -> Book:
        """The law of the procedure for this body, era by era."""
        return self.node.book

    @property
    def procedure(self) -> str:
        """The procedure's id."""
        return self.book.procedure

    @property
    def title(self) -> Text:
        """The procedure's name."""
        return self.book.title

    @property
    def stage(self) -> Enum:
        """Where the matter stands."""
        return self.node.stage

    @property
    def ended(self) -> bool:
        """Whether no step leads on from here."""
        return not any(row.step.moves for rows in self.node.exits.values() for row in rows)

    def last(self, kind: type[E]) -> E | None:
        """The latest event of that kind, or None."""
        return last(self, kind)

    def check(self, event: Event) -> tuple[Finding, ...]:
        """Every rule that the event breaks, refusals and breaches and hints alike.

        Raises `NoSuchStep` where the law provides no such step, `OutOfOrder` for a day before the last event,
        `NotEncoded` for a day before the first edition encoded.
        """
        return self._findings(self._row(event), event)

    def apply(self, event: Event) -> Case:
        """The case after the event.

        Raises `Refused` with all findings where a broken rule means that the act cannot stand, and otherwise as
        `check` does.  Breaches are kept with the case.
        """
        row = self._row(event)
        found = self._broken(row, event)
        if any(finding.effect is Effect.REFUSES for finding in found):
            raise Refused(found)
        return Case(self.body, row.to, (*self.events, event), (*self.findings, *found))

    def record(self, event: Event) -> Case:
        """The case after the event as it happened, with every finding kept; raises as `check` does."""
        row = self._row(event)
        return Case(self.body, row.to, (*self.events, event), (*self.findings, *self._broken(row, event)))

    def replay(self, events: Iterable[Event]) -> Case:
        """The case after these events, recorded one after another."""
        case = self
        for event in events:
            case = case.record(event)
        return case

    def moves(self, on: date) -> tuple[Move, ...]:
        """What may or must come next under the law of that day."""
        return tuple(
            Move(
                event=event,
                to=tuple(dict.fromkeys(row.to.stage for row in rows)),
                must=rows[0].step.must,
                by=rows[0].by(self),
                rules=tuple(dict.fromkeys(bound.id for row in rows for bound in row.rules)),
                cites=tuple(dict.fromkeys(cite for row in rows for cite in row.cites)),
            )
            for event, rows in self._at(on).exits.items()
        )

    def due(self, on: date) -> tuple[Due, ...]:
        """What the law wants done, soonest first: what is next, and every later step whose last day is known."""
        found: dict[tuple[type[Event], str | None], Due] = {}
        here = self._at(on)
        for node in _ahead(here):
            for row in (row for rows in node.exits.values() for row in rows):
                for due in self._row_due(row, on, next_step=node is here):
                    found.setdefault((due.event, due.rule), due)
        return tuple(sorted(found.values(), key=lambda due: due.by if isinstance(due.by, date) else date.max))

    def _at(self, day: date) -> Node:
        node = self.node
        return node if node.since <= day < node.until else self.book.on(day)[node.stage]

    def _row(self, event: Event) -> Row:
        node, on = self.node, event.on
        if not node.since <= on < node.until:
            node = node.book.on(on)[node.stage]
        events = self.events
        if events and on < events[-1].on:
            raise OutOfOrder(self.procedure, events[-1].on, on)
        for row in node.exits.get(type(event), ()):
            if row.taken is None or row.taken(self, event):
                return row
        provided = tuple(name_of(kind) for kind in node.exits)
        raise NoSuchStep(self.procedure, str(node.stage.value), name_of(type(event)), provided)

    def _broken(self, row: Row, event: Event) -> tuple[Finding, ...]:
        """The findings; none are made, and no rule is asked for its range, where every predicate holds."""
        for judge in row.judges:
            if not judge(self, event):
                return self._findings(row, event)
        return ()

    def _findings(self, row: Row, event: Event) -> tuple[Finding, ...]:
        return tuple(bound.finding(self, event) for bound in row.rules if not bound.met(self, event))

    def _row_due(self, row: Row, on: date, *, next_step: bool) -> Iterable[Due]:
        kind, cites = row.step.event, row.cites
        dated = False
        for bound in row.rules:
            by = bound.rule.due(self)
            if by is None or self._done_since(kind, bound.rule.counts_from) or not self._asked(bound.rule):
                continue
            dated = True
            overdue = isinstance(by, date) and by < on
            says, in_force = bound.rule.says.at(bound.level), tuple(c for c in bound.rule.cites if c in bound.cites)
            yield Due(event=kind, by=by, who=row.by(self), rule=bound.id, what=says, cites=in_force, overdue=overdue)
        if next_step and row.step.must and not dated and not (not row.step.moves and self._done_since(kind, None)):
            yield Due(event=kind, by=None, who=row.by(self), rule=None, what=name_of(kind), cites=cites, overdue=False)

    def _asked(self, rule: Rule) -> bool:
        """Whether a rule asks anything yet: its condition, if any, looks at the past alone, and holds."""
        return rule.when is None or (not rule.when.reads and rule.when.holds(self, None))

    def _done_since(self, kind: type[Event], start: type[Event] | None) -> bool:
        for event in reversed(self.events):
            if isinstance(event, kind):
                return True
            if start is not None and isinstance(event, start):
                return False
        return False


def _ahead(start: Node) -> Iterable[Node]:
    seen, waiting = {id(start)}, [start]
    while waiting:
        node = waiting.pop(0)
        yield node
        for rows in node.exits.values():
            for row in rows:
                if id(row.to) not in seen:
                    seen.add(id(row.to))
                    waiting.append(row.to)
