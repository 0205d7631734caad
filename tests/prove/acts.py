"""The acts to try in a state: lawful ones of every kind and consequence, and each rule's examples on both sides.

Everything is made from the rules' own ranges.  An act that no rule breaks is found by repair: whatever is broken is set
to a lawful value, one rule after another, until nothing is; fields that a variant pins stay as they are.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cache
from itertools import combinations, product
from math import prod
from types import NoneType
from typing import Any, get_args, get_type_hints

from attrs import evolve, fields, fields_dict, frozen, has
from tests.prove.book import Fact, Law, Limit

from npcproc._machine import Row
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NoSuchStep
from npcproc.rules import All, Is, Not, Past, Stated
from npcproc.rules.past import Earlier, Every, Latest
from npcproc.rules.ranges import OneOf, Range
from npcproc.rules.rule import Bound
from npcproc.rules.shapes import Measured, Tabled
from npcproc.rules.time import Deadline, NotBefore, Notice
from npcproc.rules.when import Has
from npcproc.tally import Tally
from npcproc.testing import STRAIGHT, made

__all__ = ["Act", "acts", "asks", "broken", "lawful", "moved"]

_TRIES = 24
_FEW = 8
_ASIDE = 4
"""Once all acts past a line have been tried, so many: there are dozens where any other organ, say, is a wrong one."""
_MANY = 1500
"""Combinations of values that are all tried; of more, those of every two fields are."""
_FREE = object()
"""A field that a variant leaves to repair."""


@frozen
class Act:
    """Something to try in a case."""

    event: Event
    why: str
    """`variant` for an act meant to be lawful; `met` or `broken` for an example beside a rule's line."""

    of: str = ""
    """The id of the rule whose example it is."""


def broken(case: Case, event: Event) -> tuple[Bound, ...]:
    """The rules that the event breaks; raises as `Case.check` does."""
    return tuple(b for b in case._row(event).rules if not b.met(case, event))


def lawful(case: Case, event: Event, pinned: frozenset[str] = frozenset()) -> Event:
    """The event brought as near to breaking no rule as its pinned fields and the past allow."""
    left = broken(case, event)
    for _ in range(_TRIES):
        if not left:
            break
        offers = [
            (better, broken(case, better))
            for bound in left
            for better in _within(bound, case, event)
            if _keeps(better, event, pinned) and _possible(case, better)
        ]
        if not offers:
            break
        best, still = min(offers, key=lambda offer: len(offer[1]))
        if len(still) > len(left) or (len(still) == len(left) and best == event):
            break
        if len(still) == len(left):
            pinned |= {a.name for a in fields(type(event)) if getattr(best, a.name) != getattr(event, a.name)}
        event, left = best, still
    return event


def _within(bound: Bound, case: Case, event: Event) -> Iterator[Event]:
    """The event set to lawful values of one rule, or so that the rule asks nothing."""
    rule = bound.rule
    range_ = rule.lawful(case, event)
    if range_ is None:
        return
    like = rule.quantity(case, event)
    for value in range_.inside(like) or _stated(range_, event, rule):
        better = rule.setting(case, event, value)
        if better is not None and better != event:
            yield better


def _stated(range_: Range, event: Event, rule: Any) -> tuple[Any, ...]:
    """Something stated, of the type that the field has, where the range knows only that it is not nothing."""
    if not isinstance(range_, Stated) or not isinstance(rule, Measured):
        return ()
    return tuple(value for value in _some(_hint(type(event), rule.of), event.on) if value in range_)


def _hint(kind: Any, of: str) -> Any:
    return _hints(kind)[of]


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _some(hint: Any, on: date) -> tuple[Any, ...]:  # noqa: PLR0911 - a line for each type
    """A few values of a type: all where they are few."""
    args = get_args(hint)
    if hint is NoneType or hint is None:
        return (None,)
    if hint is bool:
        return (True, False)
    if hint is str:
        return ("甲", "乙", "")
    if hint is int:
        return (1, 0, 2)
    if hint is date:
        return (on + timedelta(days=60), on, on + timedelta(days=1), on - timedelta(days=1))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(hint)
    if hasattr(hint, "__origin__") and hint.__origin__ in {frozenset, tuple}:
        items = tuple(dict.fromkeys(v for v in _some(args[0], on) if v != ""))
        return (hint.__origin__(items[:2]), hint.__origin__(items[:1]), hint.__origin__())
    if getattr(hint, "__origin__", None) is Mapping:
        keys, value = [key for key in _some(args[0], on) if key], _some(args[1], on)[0]
        return (dict.fromkeys(keys[:2], value), dict.fromkeys(keys[:1], value), {})
    if isinstance(hint, type) and has(hint) and hint is not Tally:
        parts = {of: _some(part, on) for of, part in _hints(hint).items()}
        return tuple(hint(**{of: some[n % len(some)] for of, some in parts.items()}) for n in range(2))
    return tuple(value for arg in args for value in _some(arg, on))


def _keeps(better: Event, event: Event, pinned: frozenset[str]) -> bool:
    return all(getattr(better, of) == getattr(event, of) for of in pinned)


def _possible(case: Case, event: Event) -> bool:
    """Whether there is a step for the event, on a day that is not earlier than the last."""
    if case.events and event.on < case.events[-1].on:
        return False
    try:
        case._row(event)
    except NoSuchStep:
        return False
    return True


def moved(event: Event, by: int) -> Event:
    """The event so many days later, with every day it names."""
    if not by:
        return event
    delta = timedelta(days=by)
    kind: Any = type(event)
    days: dict[str, Any] = {of: v + delta for of in _dated(kind) if isinstance(v := getattr(event, of), date)}
    return evolve(event, **days)


@cache
def _dated(kind: Any) -> tuple[str, ...]:
    hints = get_type_hints(kind)
    return tuple(a.name for a in fields(kind) if date in {hints[a.name], *get_args(hints[a.name])})


def acts(law: Law, case: Case, kind: type[Event], day: date, live: tuple[int, ...]) -> Iterator[Act]:
    """Everything to try of a kind that day: variants of every consequence, then each rule's examples beside them."""
    seed = made(kind, STRAIGHT, case.body, day)
    node = case.book.on(day)[case.stage]
    rows = node.exits[kind]
    if _possible(case, seed):
        seed = lawful(case, seed, frozenset({"on"}))  # what goes with a pinned field, such as a count of those present
    domains = _domains(law, case, rows, seed, live, whole=law.first((node, kind)))
    best: dict[object, tuple[bool, Bound, Event]] = {}
    seen: set[int] = set()
    for pins in _combined(domains):
        event = _pinned(case, seed, pins)
        if event is None or hash(event) in seen:
            continue
        seen.add(hash(event))
        yield Act(event, "variant")
        clean = not broken(case, event)
        for bound in case._row(event).rules:
            if asks(bound, case, event):
                at = (bound, getattr(event, bound.rule.by_field) if isinstance(bound.rule, Tabled) else None)
                if at not in best or (clean and not best[at][0]):
                    best[at] = clean, bound, event
    for line, (_, bound, event) in best.items():
        met, out = bound.rule.examples(case, event)
        yield from (Act(e, "met", bound.id) for e in met if _possible(case, e))
        past = [e for e in out or _past_the_line(bound, case, event) if _possible(case, e)]
        every = 1 if law.first(line) else -(-len(past) // _ASIDE) or 1
        yield from (Act(e, "broken", bound.id) for e in past[::every])


def _combined(domains: Mapping[str, list[Any]]) -> Iterator[dict[str, Any]]:
    """The fields set to each combination of their values; where these are too many, to those of every two of them."""
    whole = prod(map(len, domains.values())) <= _MANY
    for names in (tuple(domains),) if whole else combinations(domains, 2):
        for values in product(*(domains[of] for of in names)):
            yield {of: value for of, value in zip(names, values, strict=True) if value is not _FREE}


def _past_the_line(bound: Bound, case: Case, event: Event) -> Iterator[Event]:
    """The event with an unlawful value of the field's type, where the range itself knows none."""
    rule, range_ = bound.rule, bound.rule.lawful(case, event)
    if range_ is None or not isinstance(rule, Measured):
        return
    for value in _some(_hint(type(event), rule.of), event.on):
        worse = None if value in range_ else rule.setting(case, event, value)
        if worse is not None and not bound.met(case, worse):
            yield worse
            return


def asks(bound: Bound, case: Case, event: Event) -> bool:
    """Whether a rule asks anything of the event in that case."""
    rule = bound.rule
    return (rule.when is None or rule.when.holds(case, event)) and rule.lawful(case, event) is not None


def _pinned(case: Case, seed: Event, pins: Mapping[str, Any]) -> Event | None:
    try:
        event = evolve(seed, **pins)
    except (TypeError, ValueError):
        return None
    return lawful(case, event, frozenset({*pins, "on"})) if _possible(case, event) else None


def _domains(  # noqa: PLR0913 - what an act is tried by
    law: Law, case: Case, rows: tuple[Row, ...], seed: Event, live: tuple[int, ...], *, whole: bool
) -> dict[str, Any]:
    """The fields that decide what comes of the act, with a value for each consequence; the whole of some once."""
    found: dict[str, list[Any]] = {}
    kind = type(seed)
    tabled = {bound.rule.by_field for row in rows for bound in row.rules if isinstance(bound.rule, Tabled)}
    all_of: Container[str] = fields_dict(kind) if whole else tabled
    for n in live:
        fact = law.facts[n]
        if n in law.touched[kind]:
            for of, values in _consequences(fact, kind, seed, all_of):
                found.setdefault(of, []).extend(values)
    for condition in _conditions(rows):
        every = _some(_hint(kind, condition.of), seed.on)
        worth = every if isinstance(condition, Has) else _of_each(condition, every, all_of)
        found.setdefault(condition.of, []).extend(worth)
    if "tally" in fields_dict(kind):
        found["tally"] = list(tallies(case.body.members))
        found["declared"] = [None, True, False]
    found.update(_sampled(kind, case.body.members, seed.on))
    several = {fact.of for fact in law.facts if isinstance(fact, Every) and issubclass(kind, fact.event)}
    for of, some in found.items():
        allowed = list(_allowed(case, rows, seed, of))
        if of in several and allowed:  # two of those that may be listed stand for all of them, one for the others
            some[:] = [*allowed[:2], *(value for value in some if value not in allowed)][:3]
        elif of in several and _hint(kind, of) is str:  # two names stand for all: this one, and that of the seed
            some[:] = some[:1]
        else:
            some.extend(allowed)
    return {of: [_FREE, *_once(some)] for of, some in found.items() if of != "on"}


def _sampled(kind: Any, members: int, on: date) -> Iterator[tuple[str, list[Any]]]:
    """The fields whose values offer samples of themselves, and what may be declared of them."""
    hints = _hints(kind)
    for of, hint in hints.items():
        if hasattr(hint, "samples"):
            yield of, list(hint.samples(members))
            if "declared" in hints:
                yield "declared", list(_some(hints["declared"], on))


def _once(some: list[Any]) -> list[Any]:
    """Each value once; not all of them can be hashed."""
    return [value for n, value in enumerate(some) if value not in some[:n]]


def _conditions(rows: tuple[Row, ...]) -> Iterator[Is | Has]:
    """The conditions on the act itself by which its rows, and what their rules ask, differ."""
    for row in rows:
        asked = (row.step.when, *(bound.rule.when for bound in row.rules))
        for condition in (part for one in asked for part in (one.of if isinstance(one, All) else (one,))):
            of: Any = condition
            while isinstance(of, Not):
                of = of.of
            if isinstance(of, (Is, Has)):
                yield of


def _allowed(case: Case, rows: tuple[Row, ...], seed: Event, of: str) -> Iterator[Any]:
    """The listed values that a rule allows for a field, where they are few."""
    for bound in (b for row in rows for b in row.rules):
        rule = bound.rule
        if isinstance(rule, Tabled) and rule.of == of:
            yield from [v for entry in rule.entries_ for v in sorted(entry.allowed, key=str)][:_FEW]
        elif isinstance(rule, Measured) and rule.of == of:
            range_ = rule.lawful(case, seed)
            if isinstance(range_, OneOf) and len(range_.options) <= _FEW:
                yield from range_.inside()


def _consequences(
    fact: Fact, kind: type[Event], seed: Event, all_of: Container[str]
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if isinstance(fact, Limit):
        rule = fact.rule
        counted = rule.day if isinstance(rule, NotBefore) else getattr(rule, "counted", None)
        if isinstance(counted, Latest) and counted.of != "on" and issubclass(kind, counted.event):
            yield counted.of, _days(rule, seed, _hint(kind, counted.of))
    elif isinstance(fact, Earlier):
        if fact.of != "on" and issubclass(kind, fact.event):
            some = _some(_hint(kind, fact.of), seed.on)
            yield fact.of, some if len(some) <= _FEW else some[:2]
    elif isinstance(fact, Past) and fact.of is not None and issubclass(kind, fact.event):
        yield fact.of, _of_each(fact, _some(_hint(kind, fact.of), seed.on), all_of)


def _days(rule: Any, seed: Event, hint: Any) -> tuple[Any, ...]:
    """Days that put the rule's line before, on and after the day of the act."""
    on, one = seed.on, timedelta(days=1)
    edge = on
    if isinstance(rule, Notice):
        day = rule.at_least.after(on)
        edge = day if isinstance(day, date) else on
    elif isinstance(rule, Deadline):
        day = rule.within.before(on)
        edge = day if isinstance(day, date) else on
    nothing = (None,) if NoneType in get_args(hint) else ()
    return (edge + timedelta(days=60), edge, edge - one, *nothing)


def _of_each(condition: Is | Past, every: tuple[Any, ...], all_of: Container[str]) -> tuple[Any, ...]:
    """Values of one of those fields, all of them; of another, a few for which the condition holds, and one other."""
    if condition.of in all_of:
        return every
    holds = [value for value in every if value in condition.values]
    return (*holds[:_FEW], *[value for value in every if value not in condition.values][:1])


@cache
def tallies(members: int) -> tuple[Tally, ...]:
    """A count on each side of every line: just carried, just lost, no quorum, more ballots back than went out."""
    needed = members // 2 + 1
    found = [
        Tally(members=members, present=members, in_favour=needed),
        Tally(members=members, present=members, in_favour=needed - 1, against=members - needed + 1),
        Tally(members=members, present=needed, in_favour=needed),
        Tally(members=members, present=needed - 1, in_favour=needed - 1),
        Tally(members=members, present=members, in_favour=needed, issued=members, returned=members),
        Tally(members=members, present=members, in_favour=needed, issued=members, returned=members + 1),
    ]
    return tuple(found)
