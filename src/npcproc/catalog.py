"""Every procedure, standing audit, rule, edition and place that is encoded, for those who loop.

The tables are imported when they are asked for, so that importing one procedure stays light.  `python -m
npcproc.catalog` prints the rules as CSV, a line for each rule, citation and level; `lines` says what stands in it.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from npcproc.events import Event
from npcproc.findings import ProcedureError, Text
from npcproc.law import EDITIONS
from npcproc.levels import Level
from npcproc.procedure import Overlay, Procedure, Standing
from npcproc.rules import Rule
from npcproc.statutes import Cite, Edition
from npcproc.steps import Step

__all__ = [
    "Line",
    "NotInCatalog",
    "editions",
    "lines",
    "national",
    "overlays",
    "places",
    "procedure",
    "procedures",
    "rules",
    "standings",
]

_INSTITUTIONS = (
    "npcproc.appointments.acting",
    "npcproc.appointments.appointment",
    "npcproc.appointments.dismissal",
    "npcproc.appointments.election",
    "npcproc.appointments.incompatible_offices",
    "npcproc.appointments.oath",
    "npcproc.appointments.offices",
    "npcproc.appointments.recall",
    "npcproc.appointments.resignation",
    "npcproc.deputies.by_election",
    "npcproc.sessions.standing_committee",
    "npcproc.supervision.annual_plan",
    "npcproc.supervision.financial_oversight",
    "npcproc.supervision.inspection_visit",
    "npcproc.supervision.interpellation",
    "npcproc.supervision.investigation",
    "npcproc.supervision.law_inspection",
    "npcproc.supervision.oversight_relations",
    "npcproc.supervision.record_review",
    "npcproc.supervision.special_report",
    "npcproc.supervision.thematic_inquiry",
    "npcproc.supervision.thematic_study",
)
"""Where the tables are: every `Procedure` and `Standing` that one of these names in its `__all__` is in the catalog."""

_PLACES: tuple[str, ...] = (
    "npcproc.local.beijing",
    "npcproc.local.chongqing",
    "npcproc.local.guangdong",
    "npcproc.local.henan",
    "npcproc.local.jinan",
    "npcproc.local.shandong",
)
"""The files of `npcproc.local`; each has its `OVERLAYS`, and its own tables like an institution."""

T = TypeVar("T")


class NotInCatalog(ProcedureError, KeyError):
    """No procedure has that id; names the ids there are."""

    def __init__(self, asked: str, known: tuple[str, ...]) -> None:
        super().__init__(asked, known)
        self.asked, self.known = asked, known

    @property
    def said(self) -> Text:
        return Text(
            f"没有“{self.asked}”这一程序；现有：{'、'.join(self.known)}",
            f"no procedure {self.asked!r}; there are {', '.join(self.known)}",
        )


class Line(NamedTuple):
    """A rule by one of its citations at one level."""

    rule: str
    """Its id, such as interpellation.standing-committee.enough-sign."""

    kind: str
    """Its kind, such as signatures."""

    cite: str
    """The provision, such as supervision-law-2024/51.1."""

    level: str
    """The level, such as county."""

    value: str
    """The number at that level, such as 3 or >1/2; empty where the rule has none."""


def _found(kind: type[T]) -> tuple[T, ...]:
    modules = (import_module(name) for name in (*_INSTITUTIONS, *_PLACES))
    exported = (getattr(module, name) for module in modules for name in module.__all__)
    return tuple(dict.fromkeys(value for value in exported if isinstance(value, kind)))


@cache
def national() -> tuple[Procedure, ...]:
    """Every table as its own file has it, before any place adds to it."""
    return _found(Procedure)


@cache
def overlays() -> Mapping[Procedure, tuple[Overlay, ...]]:
    """What places add, by the national table to which they add it."""
    added: dict[Procedure, tuple[Overlay, ...]] = {}
    for name in _PLACES:
        for table, overlay in import_module(name).OVERLAYS.items():
            added[table] = (*added.get(table, ()), overlay)
    return MappingProxyType(added)


@cache
def procedures() -> tuple[Procedure, ...]:
    """Every procedure, with what every place adds to it; local rules bind only where their citations govern."""
    return tuple(table.also(*overlays().get(table, ())) for table in national())


def procedure(id: str) -> Procedure:  # noqa: A002 - it is the procedure's id
    """The procedure of that id, with what every place adds to it.

    Raises `NotInCatalog`, which is a `KeyError` too, where there is none.
    """
    by_id = {table.id: table for table in procedures()}
    if id not in by_id:
        raise NotInCatalog(id, tuple(by_id))
    return by_id[id]


@cache
def standings() -> tuple[Standing, ...]:
    """Every audit of how things stand on a day."""
    return _found(Standing)


def rules() -> tuple[tuple[str, Rule], ...]:
    """Every rule with its id, in the order of the tables."""
    tables: tuple[Procedure | Standing, ...] = (*procedures(), *standings())
    return tuple((f"{table.id}.{rule.name}", rule) for table in tables for rule in table.rules)


def editions() -> tuple[Edition, ...]:
    """Every edition of a statute, the national ones first."""
    return tuple(EDITIONS.values())


def places() -> tuple[str, ...]:
    """Every place whose own law is encoded, and the country, as administrative division codes."""
    return tuple(sorted({edition.place for edition in editions()}))


def lines() -> Iterator[Line]:
    """A line for each rule, each of its citations, and each level at which all of these stand.

    A level is one that the citation binds, the procedure has, the rule has something to say at, and, where local law
    opens the way to a step, that local law binds.  Such a step is itself what its citation says: it has a line of
    the kind `sequence`, without a number, under the id `<procedure>.<event>.step`.
    """
    seen: dict[Line, None] = {}
    for table in procedures():
        for row in table.steps:
            here = table.levels & _bound(row.cites) if row.cites else table.levels
            seen.update(dict.fromkeys(_of_step(table, row, here)))
            for rule in row.rules:
                seen.update(dict.fromkeys(_of_rule(f"{table.id}.{rule.name}", rule, here)))
    for standing in standings():
        for rule in standing.rules:
            seen.update(dict.fromkeys(_of_rule(f"{standing.id}.{rule.name}", rule, standing.levels)))
    yield from seen


def _of_rule(name: str, rule: Rule, levels: frozenset[Level]) -> Iterator[Line]:
    for level in _ordered(levels):
        for cite, value in rule.entries(level):
            if level in cite.levels:
                yield Line(name, rule.kind, cite.slug, level.value, value)


def _of_step(table: Procedure, row: Step, levels: frozenset[Level]) -> Iterator[Line]:
    for level in _ordered(levels):
        for cite in row.cites:
            if level in cite.levels:
                yield Line(f"{table.id}.{_kebab(row.event)}.step", "sequence", cite.slug, level.value, "")


def _bound(cites: Iterable[Cite]) -> frozenset[Level]:
    return frozenset(level for cite in cites for level in cite.levels)


def _ordered(levels: Iterable[Level]) -> list[Level]:
    return sorted(levels, key=lambda level: level.rank)


def _kebab(event: type[Event]) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in event.__name__).lstrip("-")


def main() -> None:
    """Print the catalog as CSV."""
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(Line._fields)
    out.writerows(lines())


if __name__ == "__main__":
    main()
