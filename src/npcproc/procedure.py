"""A procedure: its table, the editions it rests on, and what local law adds.

A table is proved when it is defined: an unreachable stage, a stage with no way to an end, two rows that both claim
an event, a rule that looks at a field the event has not, all raise `DefinitionError` at import.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import Enum

from attrs import Factory, evolve, field, fields_dict, frozen

from npcproc._machine import Book
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event, Facts
from npcproc.findings import DefinitionError, Finding, NoSuchProcedure, NotEncoded, Text
from npcproc.levels import Level
from npcproc.rules.rule import Bound, Rule
from npcproc.rules.shapes import Tabled
from npcproc.statutes import Cite, Edition
from npcproc.steps import Step

__all__ = ["Overlay", "Procedure", "Standing", "together"]


@frozen(kw_only=True, eq=False)
class Overlay:
    """What a place's own law adds to a procedure: rules to its steps, steps of its own, articles to national ones."""

    rules: Mapping[type[Event], tuple[Rule, ...]] = field(factory=dict)
    """Rules that stand beside the national ones, by the event they judge."""

    steps: tuple[Step, ...] = ()
    """Steps that only the local law provides; each must cite it."""

    again: Mapping[Rule, tuple[Cite, ...]] = field(factory=dict)
    """Articles that say a national rule again: one finding cites them beside the national ones.

    Where they said it first, they alone are cited until a national article does.
    """

    opens: Mapping[type[Event], tuple[Cite, ...]] = field(factory=dict)
    """Articles that open a way of national law where no national article does, by the event of its rows.

    The national rules on these rows stay what they are: those that no national article asks there must be said anew.
    """


def together(*chapters: Mapping[type[Event], tuple[Rule, ...]]) -> Mapping[type[Event], tuple[Rule, ...]]:
    """The rules of several chapters, those on one event one after another, for an overlay that is told in them."""
    rules: dict[type[Event], tuple[Rule, ...]] = defaultdict(tuple)
    for chapter in chapters:
        for event, asked in chapter.items():
            rules[event] += asked
    return dict(rules)


@frozen(kw_only=True, eq=False)
class Procedure:
    """A table of steps.  Compared by identity; raises `DefinitionError` where the table contradicts itself."""

    id: str
    """Its name in catalogs and files, such as interpellation.standing-committee."""

    title: Text
    """Its name in prose."""

    body: type[Body]
    """The kind of body that conducts it."""

    rests_on: tuple[Edition, ...]
    """The editions without any of which it is not encoded."""

    start: Enum
    """The stage before the first step."""

    steps: tuple[Step, ...]
    """The table."""

    _books: dict[tuple[Level, str], Book] = field(default=Factory(dict), init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        _prove(self)

    @property
    def levels(self) -> frozenset[Level]:
        """The levels at which the procedure exists: those at which one of its first steps is open."""
        encoded = self.body.levels & frozenset(level for edition in self.rests_on for level in edition.levels)
        first = tuple(row for row in self.steps if row.source is self.start)
        return frozenset(level for level in encoded if any(row.open_at(level) for row in first))

    @property
    def stages(self) -> tuple[Enum, ...]:
        """All stages, in the order in which they are defined."""
        return tuple(type(self.start))

    @property
    def events(self) -> tuple[type[Event], ...]:
        """All kinds of event, in the order of the table."""
        return tuple(dict.fromkeys(row.event for row in self.steps))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, each once, in the order of the table."""
        return tuple(dict.fromkeys(rule for row in self.steps for rule in row.rules))

    def open(self, body: Body) -> Case:
        """A new case before that body, in which nothing has happened yet.

        Raises `NoSuchProcedure` for a body of another kind, or at a level or in a place that has no such procedure.
        """
        book = self.book(body)
        return Case(body, book.latest[self.start])

    def book(self, body: Body) -> Book:
        """The law of this procedure for that body; raises as `open` does."""
        _prove_there(self, body)
        key = (body.level, body.place)
        book = self._books.get(key)
        if book is None:
            book = Book.of(
                procedure=self.id,
                title=self.title,
                start=self.start,
                steps=self.steps,
                rests_on=self.rests_on,
                level=body.level,
                place=body.place,
            )
            self._books[key] = book
        return book

    def also(self, *overlays: Overlay) -> Procedure:
        """The same procedure with what local law adds.

        Each local rule is in force only where and while its own citation governs, and stands beside the national
        one: both are judged.  Raises `DefinitionError` for a rule on an event that no step has, for a name already
        taken, for a local step that cites nothing, for an article that says again what no national rule says at
        that level, or a rule by a table, whose articles stand in its entries, and for one that opens what no article
        need open.
        """
        steps = self.steps
        for overlay in overlays:
            if lost := set(overlay.rules) - set(self.events) - {row.event for row in overlay.steps}:
                raise DefinitionError(self.id, f"no step on {', '.join(sorted(e.__name__ for e in lost))}")
            if any(not row.cites for row in overlay.steps):
                raise DefinitionError(self.id, "a local step must cite the local law that provides it")
            if closed := set(overlay.opens) - {row.event for row in steps if row.cites}:
                raise DefinitionError(self.id, f"no step to open on {', '.join(sorted(e.__name__ for e in closed))}")
            cites = {rule.name: self._said_again(rule, cites) for rule, cites in overlay.again.items()}
            # made once, so that a rule of several rows stays one
            again = {
                rule.name: evolve(rule, cites=(*rule.cites, *cites[rule.name]))
                for rule in {rule.name: rule for row in steps for rule in row.rules if rule.name in cites}.values()
            }
            opened = (evolve(r, cites=(*r.cites, *overlay.opens.get(r.event, ()))) if r.cites else r for r in steps)
            steps = tuple(
                evolve(
                    row,
                    rules=(
                        *(again.get(rule.name, rule) for rule in row.rules),
                        *overlay.rules.get(row.event, ()),
                    ),
                )
                for row in (*opened, *overlay.steps)
            )
        return evolve(self, steps=steps)

    def _said_again(self, rule: Rule, cites: tuple[Cite, ...]) -> tuple[Cite, ...]:
        if isinstance(rule, Tabled):
            raise DefinitionError(self.id, f"rule {rule.name} is a table, whose articles stand in its entries")
        if not any(r.name == rule.name and evolve(r, cites=rule.cites) == rule for r in self.rules):
            raise DefinitionError(self.id, f"no rule {rule.name} to say again")
        here = {level for cite in rule.cites for level in cite.levels if rule.regulates(level)}
        for cite in cites:
            if further := (cite.levels & self.levels) - here:
                levels = ", ".join(sorted(level.en for level in further))
                raise DefinitionError(self.id, f"{cite} says {rule.name} where no national article does: {levels}")
        return cites


@frozen(kw_only=True, eq=False)
class Standing:
    """Rules about how things stand on a day, with no steps: terms, frequencies, offices that exclude each other."""

    id: str
    title: Text
    body: type[Body]
    rests_on: tuple[Edition, ...]
    facts: type[Facts]
    """The kind of facts it judges."""

    rules: tuple[Rule, ...]

    def __attrs_post_init__(self) -> None:
        _prove_rules(self.id, [(self.facts, rule) for rule in self.rules])

    @property
    def levels(self) -> frozenset[Level]:
        """The levels at which one of its rules asks anything."""
        return frozenset(
            level
            for level in self.body.levels & frozenset(level for edition in self.rests_on for level in edition.levels)
            if any(rule.regulates(level) and any(level in cite.levels for cite in rule.cites) for rule in self.rules)
        )

    def audit(self, body: Body, facts: Facts) -> tuple[Finding, ...]:
        """Every rule that the facts do not meet under the law of their day.

        Raises `NoSuchProcedure` for a body of another kind, level or place, `NotEncoded` for a day before the first
        edition encoded, and `TypeError` for facts of another kind.
        """
        if not isinstance(facts, self.facts):
            message = f"{self.id}: facts must be {self.facts.__name__}, not {type(facts).__name__}"
            raise TypeError(message)
        _prove_there(self, body)
        if not any(edition.governs(facts.on, body.level, body.place) for edition in self.rests_on):
            since = min(e.since for e in self.rests_on if e.governs(e.since, body.level, body.place))
            raise NotEncoded(self.id, since, facts.on)
        bound = (Bound.of(rule, self.id, body.level, body.place, facts.on) for rule in self.rules)
        nothing = _Nothing(body)
        return tuple(b.finding(nothing, facts) for b in bound if b is not None and not b.met(nothing, facts))


@frozen
class _Nothing:
    """A body in whose case nothing has happened."""

    body: Body
    events: tuple[Event, ...] = ()


def _prove_there(table: Procedure | Standing, body: Body) -> None:
    """Raise `NoSuchProcedure` where there is no such thing for that body, at its level, or in its place."""
    if not isinstance(body, table.body) or body.level not in table.levels:
        raise NoSuchProcedure(table.id, Text(f"{body.level.zh}{body.zh}", f"{body.level.en} {body.en}"))
    if not any(edition.governs(edition.since, body.level, body.place) for edition in table.rests_on):
        raise NoSuchProcedure(table.id, Text(f"{body.place}的{body.zh}", f"{body.en} of {body.place}"))


def _prove(procedure: Procedure) -> None:
    """Raise `DefinitionError` unless the table makes sense."""
    _prove_rules(procedure.id, [(row.event, rule) for row in procedure.steps for rule in row.rules])
    ways: dict[Enum, set[Enum]] = defaultdict(set)
    rows: dict[tuple[Enum, type[Event]], list[Step]] = defaultdict(list)
    for row in procedure.steps:
        if row.event.practice and (row.moves or row.must or row.cites):
            raise DefinitionError(procedure.id, f"{row.event.__name__} is practice, and no article stands behind it")
        ways[row.source].add(row.to)
        rows[row.source, row.event].append(row)
        _prove_fields(procedure.id, row.event, row.when.reads if row.when else ())
    for (source, event), group in rows.items():
        _prove_branches(procedure.id, f"{event.__name__} from {source.name}", group)
    lost = set(procedure.stages) - _reached({procedure.start}, ways)
    if lost:
        raise DefinitionError(procedure.id, f"no way to {_names(lost)}")
    ends = {stage for stage in procedure.stages if not ways[stage] - {stage}}
    back: dict[Enum, set[Enum]] = defaultdict(set)
    for source, targets in ways.items():
        for target in targets:
            back[target].add(source)
    stuck = set(procedure.stages) - _reached(ends, back)
    if stuck:
        raise DefinitionError(procedure.id, f"no way to an end from {_names(stuck)}")


def _prove_branches(procedure: str, where: str, group: list[Step]) -> None:
    if len(group) == 1 and group[0].when is None:
        return
    conditions = [row.when for row in group if row.when is not None]
    if len(conditions) < len(group):
        raise DefinitionError(procedure, f"two steps on {where}, and one of them has no condition")
    if len({(condition.family, condition.universe) for condition in conditions}) > 1:
        raise DefinitionError(procedure, f"the steps on {where} look at different things")
    if sum(len(condition.cases) for condition in conditions) > len(frozenset().union(*(c.cases for c in conditions))):
        raise DefinitionError(procedure, f"two steps on {where} in the same case")
    if lacking := conditions[0].universe - frozenset().union(*(c.cases for c in conditions)):
        raise DefinitionError(procedure, f"no step on {where} for {sorted(map(str, lacking))}")


def _prove_rules(procedure: str, pairs: Iterable[tuple[type[Facts], Rule]]) -> None:
    named: dict[str, Rule] = {}
    for event, rule in pairs:
        if not rule.cites:
            raise DefinitionError(procedure, f"rule {rule.name} cites nothing")
        if named.setdefault(rule.name, rule) != rule:
            raise DefinitionError(procedure, f"two rules named {rule.name}")
        _prove_fields(procedure, event, (*rule.reads, *(rule.when.reads if rule.when else ())))


def _prove_fields(procedure: str, event: type[Facts], reads: Iterable[str]) -> None:
    if lacking := [name for name in reads if name not in fields_dict(event)]:
        raise DefinitionError(procedure, f"{event.__name__} has no field {', '.join(lacking)}")


def _reached(start: set[Enum], ways: Mapping[Enum, set[Enum]]) -> set[Enum]:
    seen, waiting = set(start), list(start)
    while waiting:
        new = ways.get(waiting.pop(), set()) - seen
        seen |= new
        waiting += new
    return seen


def _names(stages: Iterable[Enum]) -> str:
    return ", ".join(sorted(stage.name for stage in stages))
