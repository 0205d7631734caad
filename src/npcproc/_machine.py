"""A table compiled for one body and one era of law.  The one door to `transitions`.

`transitions` keeps the table, finds its rows and draws it.  Our own rules decide, because a condition of a state
machine can only say no, and never why.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from operator import attrgetter
from typing import Any

from attrs import Factory, define, frozen
from transitions import Machine

from npcproc.bodies import Organ
from npcproc.events import Event, name_of
from npcproc.findings import NotEncoded, Text
from npcproc.levels import Level
from npcproc.rules.past import History, Judge
from npcproc.rules.ranges import said
from npcproc.rules.rule import Bound
from npcproc.rules.when import Condition
from npcproc.statutes import Cite, Edition
from npcproc.steps import Step

__all__ = ["Book", "Node", "Row", "Table", "drawn"]


@define(eq=False, repr=False)
class Row:
    """A step with its rules bound; `to` is the node it leads to."""

    step: Step
    to: Node
    rules: tuple[Bound, ...]
    judges: tuple[Judge, ...]
    taken: Callable[[History, Any], bool] | None
    cites: tuple[Cite, ...]

    def by(self, past: History) -> tuple[Organ, ...]:
        """Whose act it is in that case, as far as the rules name anyone."""
        named = [some for bound in self.rules if bound.rule.when is None and (some := bound.rule.actors(past))]
        both = frozenset.intersection(*named) if named else frozenset[Organ]()
        return tuple(sorted(both, key=lambda organ: organ.name))


@define(eq=False, repr=False)
class Node:
    """A stage in an era of law, from `since` up to, not including, `until`, with the rows that leave it."""

    stage: Enum
    book: Book
    since: date
    until: date
    exits: dict[type[Event], tuple[Row, ...]] = Factory(dict)


Table = dict[Enum, Node]
"""A compiled table: the nodes of one era of law."""


def _compiled(book: Book, since: date, until: date) -> Table:
    steps, level, place = book.steps, book.level, book.place
    rows: dict[tuple[Enum, type[Event]], list[Step]] = defaultdict(list)
    for row in steps:
        if not row.cites or any(cite.governs(since, level, place) for cite in row.cites):
            rows[row.source, row.event].append(row)
    machine = Machine(
        model=None,  # a table only: no object is given magic methods
        states=[stage.name for stage in _stages(steps)],
        initial=next(iter(_stages(steps))).name,
        transitions=[_transition(row) for group in rows.values() for row in group],
        auto_transitions=False,  # the default would add a way from any stage to any other
    )
    table = {stage: Node(stage, book, since, until) for stage in _stages(steps)}
    by_name = {stage.name: node for stage, node in table.items()}
    for (source, event), group in rows.items():
        kept = machine.events[event.__name__].transitions[source.name]
        table[source].exits[event] = tuple(
            _row(row, by_name[str(transition.dest)], book, since) for row, transition in zip(group, kept, strict=True)
        )
    return table


def _row(row: Step, to: Node, book: Book, on: date) -> Row:
    where = (book.level, book.place)
    bound = tuple(b for rule in row.rules if (b := Bound.of(rule, book.procedure, *where, on)) is not None)
    own = tuple(cite for cite in row.cites if cite.governs(on, *where))
    said = tuple(cite for b in bound for cite in b.rule.cites if cite in b.cites)
    return Row(
        step=row,
        to=to,
        rules=bound,
        judges=_judges(bound),
        taken=None if row.when is None else row.when.predicate(),
        cites=own or tuple(dict.fromkeys(said)),
    )


def _judges(bound: tuple[Bound, ...]) -> tuple[Judge, ...]:
    """The predicates of a row, each condition asked once, and all fields fixed to one value in one comparison."""
    groups: dict[Condition | None, list[Bound]] = defaultdict(list)
    for b in bound:
        groups[b.rule.when].append(b)
    return tuple(
        judge
        for when, group in groups.items()
        for judge in (_fused(group) if when is None else (_guarded(when.predicate(), _fused(group)),))
    )


def _fused(group: list[Bound]) -> tuple[Judge, ...]:
    fixed = {b: pair for b in group if (pair := b.rule.fixed(b.level)) is not None}
    others = tuple(b.judge for b in group if b not in fixed)
    if len(fixed) < 2:  # noqa: PLR2004 - a single comparison needs no company
        return (*(b.judge for b in fixed), *others)
    read, wanted = attrgetter(*(of for of, _ in fixed.values())), tuple(value for _, value in fixed.values())
    return (lambda _past, event: bool(read(event) == wanted), *others)


def _guarded(holds: Judge, judges: tuple[Judge, ...]) -> Judge:
    if len(judges) == 1:
        (judge,) = judges
        return lambda past, event: not holds(past, event) or judge(past, event)
    return lambda past, event: not holds(past, event) or all(judge(past, event) for judge in judges)


def _stages(steps: Iterable[Step]) -> dict[Enum, None]:
    return dict.fromkeys(stage for row in steps for stage in (row.source, row.to))


def _transition(row: Step) -> dict[str, str]:
    return {"trigger": row.event.__name__, "source": row.source.name, "dest": row.to.name}


@frozen(eq=False)
class Book:
    """The law of one procedure at one level and place, era by era; each era compiled when first asked for."""

    procedure: str
    title: Text
    start: Enum
    steps: tuple[Step, ...]
    rests_on: tuple[Edition, ...]
    level: Level
    place: str
    edges: tuple[date, ...]
    _tables: dict[int, Table] = Factory(dict)

    @classmethod
    def of(  # noqa: PLR0913 - what a procedure is made of
        cls,
        *,
        procedure: str,
        title: Text,
        start: Enum,
        steps: tuple[Step, ...],
        rests_on: tuple[Edition, ...],
        level: Level,
        place: str,
    ) -> Book:
        """The book, with the days on which any of its provisions begins or ends there."""
        cites = {cite for row in steps for rule in row.rules for cite in (*rule.cites, *rule.yields_to)}
        cites |= {cite for row in steps for cite in row.cites}
        editions = {cite.edition for cite in cites} | set(rests_on)
        here = [e for e in editions if e.governs(e.since, level, place)]
        edges = {e.since for e in here} | {e.until for e in here if e.until is not None}
        return cls(procedure, title, start, steps, rests_on, level, place, tuple(sorted(edges)))

    def on(self, day: date) -> Table:
        """The table in force that day.

        Raises `NotEncoded` on a day on which none of the editions the procedure rests on governs here.
        """
        era = bisect_right(self.edges, day) - 1
        table = self._tables.get(era)
        if table is None:
            if not any(edition.governs(day, self.level, self.place) for edition in self.rests_on):
                raise NotEncoded(self.procedure, self.since, day)
            until = self.edges[era + 1] if era + 1 < len(self.edges) else date.max
            table = _compiled(self, self.edges[era], until)
            self._tables[era] = table
        return table

    @property
    def since(self) -> date:
        """The first day for which the procedure is encoded here."""
        return min(e.since for e in self.rests_on if e.governs(e.since, self.level, self.place))

    @property
    def latest(self) -> Table:
        """The table of the last era."""
        return self.on(max(self.edges))


def drawn(steps: Iterable[Step], start: Enum, names: Callable[[Text], str]) -> str:
    """The table as a Mermaid state diagram, labelled in the language that `names` picks."""
    from transitions.extensions.diagrams import GraphMachine  # noqa: PLC0415 - drawing is rare, importing it dear

    steps = tuple(steps)
    stages = _stages(steps)
    machine: Any = GraphMachine(  # its stubs know no labels
        model=None,
        states=[stage.name for stage in stages],
        initial=start.name,
        # rows that differ only in what they provide are one arrow
        transitions=list({tuple(edge.values()): edge for row in steps for edge in [_edge(row, names)]}.values()),
        auto_transitions=False,
        graph_engine="mermaid",
    )
    machine.machine_attributes = {"rankdir": "TB"}  # long labels in a row from left to right shrink to nothing
    machine.style_attributes = {"node": {"default": machine.style_attributes["node"]["default"]}}
    for stage in stages:
        machine.states[stage.name].label = _plain(names(said(stage)))
    # the graph comes from its class, for `get_combined_graph` asks for a model; it opens with a block of YAML
    # that documentation tools take for their own, and puts all events of an arrow in one line
    source = str(machine.graph_cls(machine).get_graph().source)
    ends = stages.keys() - {row.source for row in steps if row.moves}
    lines = source[source.index("stateDiagram-v2") :].replace(" | ", "<br/>").splitlines()
    return "\n".join((*map(str.rstrip, lines), *(f"  {stage.name} --> [*]" for stage in stages if stage in ends)))


def _edge(row: Step, names: Callable[[Text], str]) -> dict[str, str]:
    event, when = name_of(row.event), row.when
    label = event if when is None else Text(f"{event.zh}〔{when.text.zh}〕", f"{event.en} [{when.text.en}]")
    return {**_transition(row), "label": _plain(names(label))}


def _plain(label: str) -> str:
    """A label without the signs that end one in Mermaid."""
    return label.replace('"', "”").replace(";", ",").replace("；", "，").replace("\n", " ")
