"""The tables as they live in the process, and a change put into all of them.

A rule is changed where it stands: every table, overlay, module and test that holds it holds the changed one.  A row is
changed in every table of that procedure, composed or not, and in the overlay that adds it.  What was compiled or
replayed before is made again.  All of this happens in a process of its own, which ends after it.
"""

from __future__ import annotations

import gc
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from attrs import field, frozen
from tests.mutants.flips import Flip, flips_of
from tests.mutants.rows import Key, RowFlip, key_of, rows_of

from npcproc import catalog
from npcproc.case import Case
from npcproc.findings import DefinitionError
from npcproc.procedure import Procedure, Standing, _prove, _prove_rules
from npcproc.rules import Rule
from npcproc.steps import Step

__all__ = ["Live", "Mutant", "mutants"]


@frozen(eq=False)
class Mutant:
    """One change of one rule or row."""

    table: str
    """The id of the first table that has it."""

    target: str
    """The name of the rule, or the row in words."""

    kind: str
    text: str
    flip: Flip | RowFlip
    rule: Rule | None
    """The rule that is changed; None for a row."""

    @property
    def says(self) -> str:
        """The change in words."""
        return f"{self.table} · {self.target} · {self.kind} · {self.text}"


def mutants() -> Iterator[Mutant]:
    """Every change of every rule and row in the catalog; a rule of two tables is changed once, in both."""
    seen: set[int] = set()
    tables: tuple[Procedure | Standing, ...] = (*catalog.procedures(), *catalog.standings())
    national = {(table.id, rule.name): id(rule) for table in catalog.national() for rule in table.rules}
    for table in tables:
        for rule in table.rules:
            origin = national.get((table.id, rule.name), id(rule))
            if origin not in seen:
                seen.add(origin)
                for flip in flips_of(rule):
                    yield Mutant(table.id, rule.name, flip.kind, flip.text, flip, rule)
        if isinstance(table, Procedure):
            for row in rows_of(table, _local(table.id)):
                yield Mutant(table.id, row.row, row.kind, row.text, row, row.without)


def _local(id_: str) -> frozenset[Rule]:
    added = (overlay for table, some in catalog.overlays().items() if table.id == id_ for overlay in some)
    return frozenset(rule for overlay in added for rules in overlay.rules.values() for rule in rules)


@frozen(eq=False)
class Live:
    """Every table that is alive in the process, and every case that a file of tests told when it was read."""

    procedures: tuple[Procedure, ...]
    standings: tuple[Standing, ...]
    cases: tuple[Case, ...]
    _was: list[tuple[Any, str, Any]] = field(factory=list, init=False)
    """What was set, and what it was before."""

    @classmethod
    def now(cls) -> Live:
        """Those that are alive now."""
        gc.collect()
        found: dict[type, list[Any]] = defaultdict(list)
        for value in gc.get_objects():
            if type(value) in {Procedure, Standing}:
                found[type(value)].append(value)
        return cls(tuple(found[Procedure]), tuple(found[Standing]), tuple(_told()))

    def copies(self, mutant: Mutant) -> dict[int, Rule]:
        """The rule of a change in all its copies: where a place says it again, one has more articles."""
        found: dict[int, Rule] = {}
        tables: tuple[Procedure | Standing, ...] = (*self.procedures, *self.standings)
        ids, before = {mutant.table}, -1
        while len(found) != before and mutant.rule is not None:
            before = len(found)
            for table in tables:
                rules = [rule for rule in _rules(table) if rule.name == mutant.rule.name]
                if table.id in ids or any(id(rule) in found for rule in rules):
                    ids.add(table.id)
                    found |= {id(rule): rule for rule in rules}
        return found

    def changed(self, mutant: Mutant) -> tuple[Procedure | Standing, ...]:
        """Put a change into every table for good, and give those that it touches.

        Raises `DefinitionError` for a table that contradicts itself now, and whatever the cases raise that were told
        in some module before.
        """
        by_book = {id(book): table for table in self.procedures for book in table._books.values()}
        touched = self._put(mutant)
        for table in touched:
            if isinstance(table, Procedure):
                table._books.clear()
        ids = {table.id for table in touched}
        for case in self.cases:
            if case.procedure not in ids:
                continue
            again = by_book[id(case.book)].open(case.body).replay(case.events)
            self._set(case, "node", again.node)
            self._set(case, "findings", again.findings)
        return touched

    @contextmanager
    def tried(self, mutant: Mutant) -> Iterator[tuple[Procedure | Standing, ...]]:
        """Put a change into every table for as long as this lasts; what was compiled before stays as it was.

        Raises `DefinitionError` for a table that contradicts itself then.
        """
        try:
            yield self._put(mutant)
        finally:
            while self._was:
                of, attribute, was = self._was.pop()
                object.__setattr__(of, attribute, was)

    def _put(self, mutant: Mutant) -> tuple[Procedure | Standing, ...]:
        touched: tuple[Procedure | Standing, ...]
        if isinstance(mutant.flip, Flip):
            copies = self.copies(mutant)
            tables: tuple[Procedure | Standing, ...] = (*self.procedures, *self.standings)
            touched = tuple(table for table in tables if any(id(rule) in copies for rule in _rules(table)))
            for change in mutant.flip.changes:
                for of in copies.values() if change.of is mutant.rule else (change.of,):
                    self._set(of, change.attribute, change.new(getattr(of, change.attribute)))
        else:
            procedures = tuple(table for table in self.procedures if table.id == mutant.table)
            self._change_rows(mutant.table, procedures, mutant.flip)
            touched = procedures
        for table in touched:
            _prove_again(table)
        return touched

    def _set(self, of: Any, attribute: str, value: Any) -> None:
        self._was.append((of, attribute, getattr(of, attribute)))
        object.__setattr__(of, attribute, value)

    def _change_rows(self, id_: str, tables: Iterable[Procedure], flip: RowFlip) -> None:
        for table in tables:
            self._set(table, "steps", _rows(table.steps, flip.changed))
        kinds = {event for _source, event, _when in flip.changed}
        for overlay in (o for table, some in catalog.overlays().items() if table.id == id_ for o in some):
            self._set(overlay, "steps", _rows(overlay.steps, flip.changed))
            if flip.without is not None:
                self._set(overlay, "rules", _less(overlay.rules, kinds, flip.without))


def _told() -> Iterator[Case]:
    """The cases that files of tests told when they were read."""
    for name, module in list(sys.modules.items()):
        if name.startswith("tests."):
            for value in vars(module).values():
                inside = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else ()
                yield from (found for found in (value, *inside) if isinstance(found, Case))


def _rules(table: Procedure | Standing) -> Iterator[Rule]:
    """The rules of a table, in all their copies."""
    return (rule for row in table.steps for rule in row.rules) if isinstance(table, Procedure) else iter(table.rules)


def _rows(steps: tuple[Step, ...], changed: Mapping[Key, Any]) -> tuple[Step, ...]:
    new = ((changed[key_of(row)](row) if key_of(row) in changed else row) for row in steps)
    return tuple(row for row in new if row is not None)


def _less(rules: Mapping[Any, tuple[Rule, ...]], kinds: set[Any], without: Rule) -> dict[Any, tuple[Rule, ...]]:
    return {
        event: tuple(rule for rule in some if event not in kinds or rule is not without)
        for event, some in rules.items()
    }


def _prove_again(table: Procedure | Standing) -> None:
    if isinstance(table, Procedure):
        _prove(table)
        if any(not row.cites for some in catalog.overlays().values() for overlay in some for row in overlay.steps):
            raise DefinitionError(table.id, "a local step must cite the local law that provides it")
    else:
        _prove_rules(table.id, [(table.facts, rule) for rule in table.rules])
