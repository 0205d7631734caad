"""The ways through a table: where a case stands, what leads nearer to an end, and what a rule waits for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from attrs import fields

from npcproc._machine import Node
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NotEncoded
from npcproc.procedure import Procedure
from npcproc.rules import All, Covered, Decided, Earlier, Not, Past, Rule
from npcproc.testing.choices import Choices, pick
from npcproc.testing.values import AHEAD

__all__ = ["awaited", "ends", "later", "node_at", "opened", "ordered", "reached", "supposed", "to_go", "ways_on"]

_FAR = 10**6
"""Farther than any end."""


def opened(procedure: Procedure, body: Body, on: date) -> Case:
    """A new case under the law of a day; its first event counts on from there.

    Raises `NotEncoded` for a day on which the law is not, and otherwise as `Procedure.open` does.
    """
    return Case(body=body, node=procedure.book(body).on(on)[procedure.start])


def node_at(case: Case, day: date) -> Node | None:
    """Where the case stands under the law of a day; None where that law is not encoded."""
    node = case.node
    if node.since <= day < node.until:
        return node
    try:
        return node.book.on(day)[node.stage]
    except NotEncoded:
        return None


@lru_cache(maxsize=4096)
def ends(start: Node) -> tuple[Enum, ...]:
    """The stages, nearest first, that can be reached from a node and from which nothing leads on."""
    seen, edge = {start: None}, [start]
    while edge:
        edge = [to for to in dict.fromkeys(to for node in edge for to in _onward(node)) if to not in seen]
        seen |= dict.fromkeys(edge)
    return tuple(node.stage for node in seen if not _onward(node))


@lru_cache(maxsize=4096)
def to_go(start: Node, goal: Enum) -> Mapping[Node, int]:
    """From each node that can be reached, the steps to a stage; left out where there is no way to it."""
    back: dict[Node, list[Node]] = defaultdict(list)
    seen, waiting = {start}, [start]
    while waiting:
        node = waiting.pop()
        for to in _onward(node):
            back[to].append(node)
            if to not in seen:
                seen.add(to)
                waiting.append(to)
    far: dict[Node, int] = {}
    edge = [node for node in seen if node.stage is goal]
    while edge:
        far |= dict.fromkeys(edge, 1 + max(far.values(), default=-1))
        edge = [node for node in dict.fromkeys(n for at in edge for n in back[at]) if node not in far]
    return MappingProxyType(far)


@lru_cache(maxsize=4096)
def ordered(node: Node, goal: Enum) -> tuple[tuple[type[Event], ...], tuple[type[Event], ...]]:
    """The kinds of event that lead nearer to a goal, nearest first, and the others after which it can be reached."""
    far = to_go(node, goal)
    here = far.get(node, _FAR)
    nearest = {kind: min(far.get(row.to, _FAR) for row in rows) for kind, rows in node.exits.items()}
    nearer = sorted((kind for kind, steps in nearest.items() if steps < here), key=nearest.__getitem__)
    return tuple(nearer), tuple(kind for kind, steps in nearest.items() if here <= steps < _FAR)


@lru_cache(maxsize=4096)
def ways_on(node: Node, goal: Enum) -> tuple[tuple[type[Event], ...], frozenset[Enum]]:
    """The kinds of event after which a goal can be reached, and the stages from which it can.

    Those that lead nearer come first, and again at the end, so that a third of random choices or so move the case on.
    """
    nearer, within = ordered(node, goal)
    again = nearer * (len(within) // (2 * len(nearer))) if nearer else ()
    return (*nearer, *within, *again), frozenset(other.stage for other in to_go(node, goal))


def later(case: Case, choices: Choices) -> date:
    """The day of the last event, or some days later."""
    return reached(case) + timedelta(days=pick(choices, AHEAD))


def reached(case: Case) -> date:
    """The day of the last event, or the one from which the case runs."""
    return case.events[-1].on if case.events else case.node.since


@lru_cache(maxsize=4096)
def awaited(rule: Rule) -> tuple[type[Event], ...]:
    """The kinds of event that the rule looks back to, and may be unmet without."""
    values = (getattr(rule, a.name) for a in fields(type(rule)) if a.name != "when")
    return tuple(dict.fromkeys(kind for value in values for kind in _kinds(value)))


def supposed(rule: Rule) -> tuple[type[Event], ...]:
    """The kinds of event that must have happened for the rule to ask anything, or after which it asks for more."""
    named = tuple(v.named.event for a in fields(type(rule)) if isinstance(v := getattr(rule, a.name), Covered))
    return named if isinstance(rule.when, Not) else (*_kinds(rule.when), *named)


def _kinds(value: object) -> Iterable[type[Event]]:
    while isinstance(value, Not):
        value = value.of
    if isinstance(value, Earlier | Past | Decided):
        yield value.event
    elif isinstance(value, Covered):
        yield value.by.event
    elif isinstance(value, All):
        yield from (kind for each in value.of if not isinstance(each, Not) for kind in _kinds(each))
    elif isinstance(value, type) and issubclass(value, Event):
        yield value


def _onward(node: Node) -> list[Node]:
    return [row.to for rows in node.exits.values() for row in rows if row.step.moves]
