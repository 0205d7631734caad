"""The tables as two lists of plain words: what each rule asks, and what each row leads to.

A rule is written field by field, its sentences left out; a value is written as the source would write it, in an order
that does not change from run to run.  Whoever changes a table writes the lists again (`python -m tests.golden.write`)
and reviews the difference: that is what keeps the list independent of the table.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from attrs import fields, has

from npcproc import catalog
from npcproc.findings import Text
from npcproc.levels import ByLevel, Level
from npcproc.procedure import Procedure, Standing
from npcproc.rules import Rule
from npcproc.rules.shapes import Tabled
from npcproc.statutes import Cite, Edition
from npcproc.tally import Share

__all__ = ["RULES", "STEPS", "RuleLine", "StepLine", "kept", "rule_lines", "step_lines", "tables", "written"]

RULES = Path(__file__).with_name("rules.csv")
STEPS = Path(__file__).with_name("steps.csv")

Table = Procedure | Standing

_LETTERS = {level: level.en[0].upper() for level in Level}
_ELSEWHERE = {"name", "says", "cites", "when", "yields_to", "effect"}
"""Fields that have a column of their own, or are words for people."""


class RuleLine(NamedTuple):
    """What one rule of one table asks."""

    id: str
    """Its id, such as interpellation.standing-committee.enough-sign."""

    shape: str
    """Its class."""

    kind: str
    """Its kind, as the inventory has it."""

    effect: str
    """What breaking it does."""

    level: str
    """The level, where its values differ from level to level."""

    asks: str
    """Its numbers, the values it allows, what it looks at."""

    when: str
    """The condition without which it asks nothing."""

    yields_to: str
    """The provisions that it yields to."""

    cites: str
    """Its provisions, each with the first letters of the levels it binds."""


class StepLine(NamedTuple):
    """Where one row of one procedure leads."""

    procedure: str
    source: str
    event: str
    when: str
    to: str
    must: str
    rules: str
    """The names of its rules, in their order."""

    cites: str


def tables() -> tuple[Table, ...]:
    """Every procedure with what every place adds to it, and every standing audit."""
    return (*catalog.procedures(), *catalog.standings())


def rule_lines(table: Table) -> Iterator[RuleLine]:
    """A line for each rule of a table, for each level where its values differ by level, and for each entry it has."""
    for rule in table.rules:
        own = [a.name for a in fields(type(rule)) if a.name not in _ELSEWHERE]
        asks = {name: value for name in own if (value := getattr(rule, name)) is not None}
        entries = asks.pop("entries_", ())
        line = RuleLine(
            id=f"{table.id}.{rule.name}",
            shape=type(rule).__name__,
            kind=rule.kind,
            effect=rule.effect.name,
            level="",
            asks="",
            when="" if rule.when is None else _value(rule.when),
            yields_to=_value(rule.yields_to),
            cites=_value(rule.cites),
        )
        by_level = [value for value in asks.values() if isinstance(value, ByLevel)]
        levels: list[Level | None] = [level for level in Level if any(level in value.levels for value in by_level)]
        for level in levels or [None]:
            yield line._replace(level="" if level is None else level.value, asks=_asks(asks, level))
        for entry in entries:
            entered = {rule.by_field: entry.key, rule.of: entry.allowed} if isinstance(rule, Tabled) else {}
            yield line._replace(asks=_asks(entered, None), cites=_value(entry.cites))


def _asks(values: Mapping[str, Any], level: Level | None) -> str:
    at = {name: v.at(level) if isinstance(v, ByLevel) and level is not None else v for name, v in values.items()}
    return "; ".join(f"{name}={_value(value)}" for name, value in at.items())


def step_lines(table: Table) -> Iterator[StepLine]:
    """A line for each row of a procedure; a standing audit has none."""
    for row in table.steps if isinstance(table, Procedure) else ():
        yield StepLine(
            procedure=table.id,
            source=row.source.name,
            event=row.event.__name__,
            when="" if row.when is None else _value(row.when),
            to=row.to.name,
            must="must" if row.must else "",
            rules=" ".join(rule.name for rule in row.rules),
            cites=_value(row.cites),
        )


def written(lines: Iterable[RuleLine] | Iterable[StepLine], heads: tuple[str, ...]) -> str:
    """The lines as CSV."""
    text = StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(heads)
    out.writerows(lines)
    return text.getvalue()


def kept(path: Path) -> list[tuple[str, ...]]:
    """The lines of a reviewed list, without its heads."""
    with path.open(encoding="utf-8", newline="") as file:
        _heads, *lines = csv.reader(file)
    return [tuple(line) for line in lines]


def _value(value: Any) -> str:  # noqa: C901, PLR0911 - one way for each shape of value
    match value:
        case Cite():
            return f"{value.slug}@{''.join(_LETTERS[level] for level in Level if level in value.levels)}"
        case Edition() | Share():
            return str(value)
        case Text():
            return value.en
        case Enum():
            return value.name
        case type():
            return value.__name__
        case frozenset():
            return f"{{{', '.join(sorted(map(_value, value)))}}}"
        case tuple():
            return " ".join(map(_value, value))
        case Mapping():
            return ", ".join(f"{_value(k)}: {_value(v)}" for k, v in value.items())
        case Rule():
            return value.name
        case _ if has(type(value)):
            given = ((a.name, getattr(value, a.name)) for a in fields(type(value)))
            said = (f"{name}={_value(v)}" for name, v in given if v is not None and v != frozenset())
            return f"{type(value).__name__}({', '.join(said)})"
        case _:
            return repr(value)
