"""What can be changed of one row of a table: whether it is there, where it leads, and what it is provided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from itertools import combinations
from typing import TypeAlias

from attrs import evolve, frozen
from tests.mutants.flips import in_provisions

from npcproc.procedure import Procedure
from npcproc.rules import Rule
from npcproc.statutes import Cite
from npcproc.steps import Step

__all__ = ["Key", "RowFlip", "key_of", "rows_of"]

Key: TypeAlias = tuple[object, object, object]
"""By which a row is found in every table that has it: its stage, its event, its condition."""


def key_of(row: Step) -> Key:
    """The key of a row; no two rows of a table share one."""
    return row.source, row.event, row.when


@frozen(eq=False)
class RowFlip:
    """One thing changed of a row, or of two that change places."""

    kind: str
    text: str
    row: str
    """The row, in words."""

    changed: dict[Key, Callable[[Step], Step | None]]
    """By key, the row instead; None where it is gone."""

    without: Rule | None = None
    """A rule that leaves every row of this event, where a place adds it to the event."""


def rows_of(table: Procedure, local: frozenset[Rule]) -> Iterator[RowFlip]:
    """Everything that is changed of the rows of a table; `local` are the rules that places add, event by event."""
    stages = table.stages
    for row in table.steps:
        key, name = key_of(row), _named(row)
        yield RowFlip("row", "dropped", name, {key: lambda _row: None})
        yield RowFlip("must", "flipped", name, {key: lambda row: evolve(row, must=not row.must)})
        elsewhere = stages[(stages.index(row.to) + 1) % len(stages)]
        yield RowFlip("target", elsewhere.name, name, {key: _to(elsewhere)})
        for rule in row.rules:
            if rule not in local:
                yield RowFlip("rule of a row", f"{rule.name} dropped", name, {key: _without(rule)})
        for text, cites in in_provisions(row.cites):
            yield RowFlip("citation", text, name, {key: _cited(cites)})
    for event in table.events:
        rows = [row for row in table.steps if row.event is event]
        for rule in dict.fromkeys(rule for row in rows for rule in row.rules if rule in local):
            changed = {key_of(row): _without(rule) for row in rows}
            yield RowFlip("rule of a row", f"{rule.name} dropped", event.__name__, changed, rule)
    for one, other in combinations(table.steps, 2):
        if (one.source, one.event) == (other.source, other.event) and one.when != other.when:
            swapped = {key_of(one): _when(other), key_of(other): _when(one)}
            yield RowFlip("condition", f"swapped with {_named(other)}", _named(one), swapped)


def _named(row: Step) -> str:
    when = f" ({row.when.text.en})" if row.when is not None else ""
    return f"{row.source.name} {row.event.__name__}{when}"


def _to(stage: Enum) -> Callable[[Step], Step | None]:
    return lambda row: evolve(row, to=stage)


def _without(rule: Rule) -> Callable[[Step], Step | None]:
    return lambda row: evolve(row, rules=tuple(r for r in row.rules if r.name != rule.name))


def _cited(other: Callable[[tuple[Cite, ...]], tuple[Cite, ...]]) -> Callable[[Step], Step | None]:
    return lambda row: evolve(row, cites=other(row.cites))


def _when(other: Step) -> Callable[[Step], Step | None]:
    return lambda row: evolve(row, when=other.when)
