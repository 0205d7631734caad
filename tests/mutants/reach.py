"""Which tests can notice a change, told from what they look at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tests.mutants.flips import Flip
from tests.mutants.rows import RowFlip, key_of
from tests.mutants.tables import Live, Mutant
from tests.mutants.touched import Exit, Touches

from npcproc.rules import Rule
from npcproc.statutes import Cite
from npcproc.steps import Step

__all__ = ["Reach"]

_READ_LATE = {"effect", "says"}
"""What a rule is asked for only when it has been broken: a test that never asks cannot notice."""
_AS_TABLE = {"steps", "rules", "events", "stages"}


class Reach:
    """For each attribute and each exit, the tests that look at it."""

    def __init__(self, live: Live, touches: Sequence[Touches]) -> None:
        self._live = live
        self._readers: dict[tuple[int, str], set[int]] = defaultdict(set)
        self._by_stage: dict[tuple[str, Any], dict[Exit, set[int]]] = defaultdict(lambda: defaultdict(set))
        for index, touched in enumerate(touches):
            for read in touched.read:
                self._readers[read].add(index)
            for looked in touched.exits:
                self._by_stage[looked[0], looked[1]][looked].add(index)
        self._of_value: dict[int, set[str]] = defaultdict(set)
        for value, name in self._readers:
            self._of_value[value].add(name)

    def of(self, mutant: Mutant) -> set[int]:
        """The tests that look at what is changed."""
        if isinstance(mutant.flip, RowFlip):
            return self._of_row(mutant, mutant.flip)
        return self._of_rule(mutant, mutant.flip)

    def _of_rule(self, mutant: Mutant, flip: Flip) -> set[int]:
        names = {change.attribute for change in flip.changes}
        copies = self._live.copies(mutant)
        found: set[int] = set()
        for change in flip.changes:
            for of in copies if change.of is mutant.rule else (id(change.of),):
                for name in self._of_value[of] if change.attribute == "__class__" else {change.attribute}:
                    found |= self._readers.get((of, name), set())
        of_rule = {change.attribute: change.new for change in flip.changes if change.of is mutant.rule}
        if names <= _READ_LATE or not of_rule:  # an entry is read when an event is judged, not before
            return found
        for table in self._live.procedures:
            here = {(row.source, row.event): rule for row in table.steps for rule in row.rules if id(rule) in copies}
            for (source, kind), rule in here.items():
                for looked, tests in self._by_stage.get((table.id, source), {}).items():
                    if looked[2] in {kind, None} and _felt(rule, of_rule, looked):
                        found |= tests
        return found

    def _of_row(self, mutant: Mutant, flip: RowFlip) -> set[int]:
        found: set[int] = set()
        tables = [table for table in self._live.procedures if table.id == mutant.table]
        for source, event, _when in flip.changed:
            for looked, tests in self._by_stage.get((mutant.table, source), {}).items():
                # a row that is gone, or that leads elsewhere, changes which exits there are
                if looked[2] in {event, None}:
                    found |= tests
        for table in tables:
            found |= self._readers_of(table, _AS_TABLE)
            for row in _rows(table.steps, flip):
                found |= self._readers_of(row, None)
        return found

    def _readers_of(self, value: Any, names: Iterable[str] | None) -> set[int]:
        of = self._of_value[id(value)] if names is None else set(names) & self._of_value[id(value)]
        return {index for name in of for index in self._readers[id(value), name]}


def _rows(steps: Iterable[Step], flip: RowFlip) -> list[Step]:
    return [row for row in steps if key_of(row) in flip.changed]


def _felt(rule: Rule, new: dict[str, Callable[[Any], Any]], looked: Exit) -> bool:
    """Whether the change can be felt at an exit: the rule is in force there, before it or after it.

    A change of its provisions alone is felt where it makes the rule go out of force, and where all exits of a stage
    are looked at, which shows provisions too.
    """
    cites, yields_to = (new.get(name, _same)(getattr(rule, name)) for name in ("cites", "yields_to"))
    before, after = _in_force(rule.cites, rule.yields_to, looked), _in_force(cites, yields_to, looked)
    if set(new) == {"cites"} and looked[2] is not None:
        return before != after
    return before or after


def _same(value: Any) -> Any:
    return value


def _in_force(cites: tuple[Cite, ...], yields_to: tuple[Cite, ...], looked: Exit) -> bool:
    level, place, since = looked[3:]
    here = [any(cite.governs(since, level, place) for cite in some) for some in (cites, yields_to)]
    return here == [True, False]
