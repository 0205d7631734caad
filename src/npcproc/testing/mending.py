"""Mending: each rule that an event does not meet sets its quantity inside its range; missing: one is set past it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

from npcproc._machine import Row
from npcproc.case import Case
from npcproc.events import Event
from npcproc.rules import Is, Rule
from npcproc.rules.rule import Bound, set_field
from npcproc.rules.when import Condition
from npcproc.testing.choices import STRAIGHT, Choices, pick
from npcproc.testing.values import Wishes, fields_of, made, values_of
from npcproc.testing.ways import node_at

__all__ = ["asking", "begun", "mended", "missed", "row_of", "unmet"]

E = TypeVar("E", bound=Event)

_PASSES = 16
"""How often an event is mended before it is given up."""
_ALIKE = 4
"""Of events that break the same rules, so many are mended again; the others would hardly do better."""
_NEVER = 10**6
"""More unmet rules than there are: an event that takes no row at all."""


def row_of(case: Case, event: Event) -> Row | None:
    """The row that the event takes from where the case stands; None where there is none, or its day is too early."""
    if case.events and event.on < case.events[-1].on:
        return None
    node = node_at(case, event.on)
    for row in node.exits.get(type(event), ()) if node else ():
        if row.taken is None or row.taken(case, event):
            return row
    return None


def unmet(case: Case, event: Event) -> list[Bound]:
    """The rules of its row that the event does not meet; none where it takes no row."""
    row = row_of(case, event)
    return [bound for bound in row.rules if not bound.met(case, event)] if row else []


def begun(case: Case, row: Row, choices: Choices, on: date, wishes: Wishes) -> Any | None:
    """An event for that row, with what the row fixes to one value, with what is wished, and its condition met.

    None where the event alone cannot meet the condition.
    """
    kind: Any = row.step.event
    values = {of.name: of.value(choices, case.body, on) for of in fields_of(kind)} | _fixed(row)
    for (event, name), some in wishes.items():
        if name in values and event in {None, kind}:
            wished = pick(choices, some)
            values[name] = wished(choices, case.body, on) if callable(wished) else wished
    try:
        made_up = kind(on=on, **values)
    except ValueError:
        made_up = made(kind, choices, case.body, on)
    when = row.step.when
    return made_up if when is None else next(_so(case, made_up, when, choices), None)


def mended(case: Case, event: E, choices: Choices, kept: Bound | None = None) -> E | None:
    """The event with every unmet rule repaired as far as the event can; one that is `kept` stays broken.

    None where nothing that takes a row is left.
    """
    count, stuck = _count(case, event, kept), list[E]()
    for _ in range(_PASSES):
        broken = [bound for bound in unmet(case, event) if kept is None or bound.rule is not kept.rule]
        if not broken:
            break
        best, least = _repaired(case, event, broken, choices, kept)
        if best is None:
            break
        if least >= count and event in stuck:
            if choices is STRAIGHT:  # what leads in a circle once leads in it for ever
                break
        elif least >= count:
            stuck.append(event)
            best = _in_two(case, event, broken, kept) or best
            least = _count(case, best, kept)
        event, count = best, least
    return event if count < _NEVER else None


def _repaired(case: Case, event: E, broken: list[Bound], choices: Choices, kept: Bound | None) -> tuple[E | None, int]:
    """The event with one rule repaired, and how many are then unmet: the first with fewer, or the one with fewest."""
    count = _count(case, event, kept)
    best, least = None, _NEVER
    for other in (other for bound in broken for other in _inside(case, event, bound, choices)):
        many = _count(case, other, kept)
        if many < least:
            best, least = other, many
        if least < count:
            break
    return best, least


def _in_two(case: Case, event: E, broken: list[Bound], kept: Bound | None) -> E | None:
    """The event after a repair and another of what the first one broke, with fewer unmet rules; None where none is.

    Another office, say, is another officer's to propose: the one alone would break as much as it mends.
    """
    count = _count(case, event, kept)
    first = [other for bound in broken for other in _inside(case, event, bound, STRAIGHT)]
    alike = Counter[tuple[str, ...]]()
    for once in sorted(first, key=lambda other: _count(case, other, kept)):
        again = unmet(case, once)
        which = tuple(bound.id for bound in again)
        alike[which] += 1
        if alike[which] > _ALIKE:
            continue
        changed = {of.name for of in fields_of(type(event)) if getattr(event, of.name) != getattr(once, of.name)}
        for bound in again:
            # a rule that looks at nothing else would only undo the first repair
            if (kept is None or bound.rule is not kept.rule) and not changed.issuperset(_looks_at(bound.rule)):
                for twice in _inside(case, once, bound, STRAIGHT):
                    if _count(case, twice, kept) < count:
                        return twice
    return None


def asking(case: Case, event: E, bound: Bound) -> Iterator[E]:
    """The event itself, or others like it, of which the rule asks something; not yet mended."""
    rule = bound.rule
    if _asks(rule, case, event):
        yield event
        return
    others = [event] if rule.when is None else list(_so(case, event, rule.when, STRAIGHT))
    for other in others:
        mine = [other] if _asks(rule, case, other) else _varied(case, other, rule.reads)
        yield from (each for each in mine if _asks(rule, case, each))


def missed(case: Case, event: E, bound: Bound) -> Iterator[E]:
    """Beside an event of which the rule asks something, those that break this rule and no other.

    Where its examples give none, other values are tried in the fields it looks at.
    """
    rule, seen, alike = bound.rule, list[E](), Counter[tuple[str, ...]]()
    for others in ((event, *rule.examples(case, event)[1]), _varied(case, event, rule.reads)):
        for other in others:
            if not bound.met(case, other) and row_of(case, other) is not None:
                which = tuple(each.id for each in unmet(case, other))
                alike[which] += 1
                again = None if alike[which] > _ALIKE else mended(case, other, STRAIGHT, kept=bound)
                if again is not None and again not in seen and [each.rule for each in unmet(case, again)] == [rule]:
                    seen.append(again)
                    yield again
        if seen:
            return


def _asks(rule: Rule, case: Case, event: Event) -> bool:
    return (rule.when is None or rule.when.holds(case, event)) and rule.lawful(case, event) is not None


def _count(case: Case, event: Event, kept: Bound | None) -> int:
    """How many rules are unmet; more than there are where the event takes no row, or the one kept is met."""
    row = row_of(case, event)
    if row is None:
        return _NEVER
    broken = [bound for bound in row.rules if not bound.met(case, event)]
    if kept is None:
        return len(broken)
    others = sum(bound.rule is not kept.rule for bound in broken)
    return others if others < len(broken) else _NEVER


def _inside(case: Case, event: E, bound: Bound, choices: Choices) -> Iterator[E]:
    """Events like it that meet the rule: on its line, and with other values where it looks."""
    rule = bound.rule
    lawful = rule.lawful(case, event)
    values = () if lawful is None else lawful.inside(rule.quantity(case, event))
    first = choices.below(len(values))
    for value in (*values[first:], *values[:first]):
        other = rule.setting(case, event, value)
        if other is not None and bound.met(case, other):
            yield other
    yield from (other for other in _varied(case, event, _looks_at(rule)) if bound.met(case, other))


def _looks_at(rule: Rule) -> tuple[str, ...]:
    """The fields of the event that decide whether it meets the rule."""
    return (*rule.reads, *(rule.when.reads if rule.when else ()))


def _varied(case: Case, event: E, reads: tuple[str, ...]) -> Iterator[E]:
    """Events like it, with other values in the fields that a rule looks at; its day stays."""
    kind: Any = type(event)
    for name in reads:
        if name != "on":
            for value in values_of(kind, name, case.body, event.on):
                other = set_field(event, name, value)
                if other is not None:
                    yield other


def _so(case: Case, event: E, condition: Condition, choices: Choices) -> Iterator[E]:
    """Events like it of which the condition holds; none where only the past decides it."""
    if condition.holds(case, event):
        yield event
        return
    if isinstance(condition, Is):
        values = sorted(condition.values, key=str)
        first = choices.below(len(values))
        others = (set_field(event, condition.of, value) for value in (*values[first:], *values[:first]))
        yield from (other for other in others if other is not None)
        return
    yield from (other for other in _varied(case, event, condition.reads) if condition.holds(case, other))


@lru_cache(maxsize=4096)
def _fixed(row: Row) -> dict[str, Any]:
    """What the row fixes to one value, whatever the case."""
    pairs = (bound.rule.fixed(bound.level) for bound in row.rules if bound.rule.when is None)
    return dict(pair for pair in pairs if pair is not None)
