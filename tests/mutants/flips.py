"""What can be changed of one rule: each number, value, provision and condition by the least there is.

A change is made to the rule itself, where it stands, so that whoever holds the rule holds the changed one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import Enum
from hashlib import sha256
from itertools import chain
from typing import Any

from attrs import evolve, fields, frozen

from npcproc.findings import Effect
from npcproc.levels import ByLevel, Level
from npcproc.periods import Days, Months, WorkingDays, Years
from npcproc.rules import (
    BallotsReturned,
    EveryoneVotes,
    Majority,
    MoversShare,
    Not,
    NotBefore,
    Quorum,
    Rule,
    SameTerm,
    SetDay,
    Signatures,
    Term,
    ValidVote,
)
from npcproc.rules.ranges import AtLeast, AtMost, Exactly
from npcproc.rules.shapes import Entry, Tabled
from npcproc.statutes import Cite
from npcproc.tally import Carried, NotCarried, Share, Void

__all__ = ["Change", "Flip", "flips_of", "in_provisions"]


@frozen(eq=False)
class Change:
    """One attribute of one value, set to something else; of a rule, in all its copies."""

    of: Any
    attribute: str
    new: Callable[[Any], Any]
    """What it is instead, told from what it was: a copy can have more provisions than the rule it is made from."""


@frozen(eq=False)
class Flip:
    """One thing changed of a rule."""

    kind: str
    """What was changed: threshold, effect, citation and so on."""

    text: str
    """What it was changed to."""

    changes: tuple[Change, ...]


def flips_of(rule: Rule) -> Iterator[Flip]:
    """Everything that is changed of a rule, one thing at a time; its entries aside, where it is read off a table."""
    for effect in Effect:
        if effect is not rule.effect:
            yield _flip("effect", effect.name, rule, effect=effect)
    if rule.when is not None:
        yield _flip("condition", "dropped", rule, when=None)
        yield _flip("condition", "negated", rule, when=Not(rule.when))
    if rule.yields_to:
        yield _flip("yields to", "dropped", rule, yields_to=())
    if isinstance(rule, Tabled):
        yield from chain.from_iterable(_of_entry(rule, entry) for entry in rule.entries_)
    else:
        for text, other in in_provisions(rule.cites):
            yield Flip("citation", text, (Change(rule, "cites", other),))
    for name in (a.name for a in fields(type(rule))):
        for kind, text, value in _other_values(name, getattr(rule, name), rule.name):
            yield _flip(kind, f"{name}: {text}", rule, **{name: value})
    yield from _of_measure(rule)


def in_provisions(cites: tuple[Cite, ...]) -> Iterator[tuple[str, Callable[[tuple[Cite, ...]], tuple[Cite, ...]]]]:
    """The provisions without one of them, with one misnumbered, and with one narrowed by a level, and which."""
    for cite in cites:
        yield f"{cite} dropped", _instead(cite)
        yield f"{cite} misnumbered", _instead(cite, evolve(cite, article=cite.article + 1))
        for level in sorted(cite.levels, key=lambda level: level.rank) if len(cite.levels) > 1 else ():
            yield f"{cite} not {level.value}", _instead(cite, evolve(cite, levels=cite.levels - {level}))


def _instead(cite: Cite, *other: Cite) -> Callable[[tuple[Cite, ...]], tuple[Cite, ...]]:
    """Provisions with another in the place of one, or none, where they have it."""

    def changed(cites: tuple[Cite, ...]) -> tuple[Cite, ...]:
        return tuple(each for was in cites for each in (other if was == cite else (was,)))

    return changed


def _flip(kind: str, text: str, of: Any, **values: Any) -> Flip:
    return Flip(kind, text, tuple(Change(of, name, _constant(value)) for name, value in values.items()))


def _constant(value: Any) -> Callable[[Any], Any]:
    return lambda _was: value


def _of_entry(rule: Tabled, entry: Entry) -> Iterator[Flip]:
    key = getattr(entry.key, "name", str(entry.key))
    for text, allowed in _other_sets(entry.allowed, f"{rule.name}{key}"):
        yield _flip("allowed value", f"{key}: {text}", entry, allowed=allowed)
    for text, other in in_provisions(entry.cites):
        cites = chain.from_iterable(other(e.cites) if e is entry else e.cites for e in rule.entries_)
        whole = tuple(dict.fromkeys(cites))
        changes = (Change(entry, "cites", other), Change(rule, "cites", _constant(whole)))
        yield Flip("citation", f"{key}: {text}", changes)


def _other_values(  # noqa: C901, PLR0912 - one way for each shape of value
    name: str, value: Any, seed: str
) -> Iterator[tuple[str, str, Any]]:
    match value:
        case bool():
            yield "flag", "inverted", not value
        case int():
            for other in (value - 1, value + 1):
                yield "threshold", str(other), other
        case Share():
            yield "comparison", str(strict := evolve(value, exceeds=not value.exceeds)), strict
            for denominator in (value.denominator - 1, value.denominator + 1):
                if denominator >= value.numerator:
                    yield "threshold", str(share := evolve(value, denominator=denominator)), share
            if name == "quorum":
                yield "threshold", "none", None
        case Days() | Months() | Years() | WorkingDays():
            for number in (value.number - 1, value.number + 1):
                if number > 0:
                    yield "period", f"{number}", evolve(value, number=number)
        case frozenset():
            kind = "field list" if name in {"includes", "meets", "excludes"} else "allowed value"
            yield from ((kind, text, other) for text, other in _other_sets(value, seed))
        case ByLevel():
            for level in Level:
                for what, text, at in _other_values(name, value.at(level), f"{seed}{level.value}"):
                    yield what, f"{level.value} {text}", evolve(value, **{level.value: at})


def _other_sets(values: frozenset[Any], seed: str) -> Iterator[tuple[str, frozenset[Any]]]:
    """The set without one of its values, and with one more, drawn by the rule's name from what it might have."""
    for value in sorted(values, key=str):
        yield f"without {getattr(value, 'name', value)}", values - {value}
    some = next(iter(values), None)
    every: list[Any] = list(type(some)) if isinstance(some, Enum) else [True, False] if isinstance(some, bool) else []
    if others := [value for value in every if value not in values]:
        more = others[int(sha256(seed.encode()).hexdigest(), 16) % len(others)]
        yield f"with {getattr(more, 'name', more)}", values | {more}


# the ways in which a rule measures: of another whole, or by a line one further


def _of_measure(rule: Rule) -> Iterator[Flip]:
    for kind, wrong in _WHOLES.items():
        if isinstance(rule, kind) and (not isinstance(rule, Signatures) or isinstance(rule.at_least, Share)):
            for text, methods in wrong.items():
                yield _flip("denominator", text, rule, __class__=_like(type(rule), **methods))
    own_line = isinstance(rule, (SetDay, SameTerm, Term, BallotsReturned, EveryoneVotes))
    if own_line or (isinstance(rule, NotBefore) and rule.wait is None):
        for by in (-1, 1):
            yield _flip(
                "comparison", f"line {by:+}", rule, __class__=_like(type(rule), lawful=_shifted(type(rule), by))
            )


def _like(kind: type[Rule], **methods: Any) -> type[Rule]:
    """A kind of rule that is the same but for these methods, by range instead of by predicate, under the same name."""
    own = {"__slots__": (), "judge": lambda self, _level: self.met, "fixed": lambda _self, _level: None}
    return type(kind.__name__, (kind,), {**own, **methods})


def _shifted(kind: type[Rule], by: int) -> Callable[[Any, Any, Any], Any]:
    def lawful(self: Any, past: Any, event: Any) -> Any:
        line = kind.lawful(self, past, event)
        if not isinstance(line, AtLeast | AtMost | Exactly):
            return line
        return type(line)(line.limit + (timedelta(days=by) if isinstance(line.limit, date) else by))

    return lawful


def _of_present(self: Any, _past: Any, event: Any) -> Any:
    return AtLeast(self.share.needed(getattr(event, self.of)))


def _of_those_there(self: Any, _past: Any, event: Any) -> Any:
    return AtLeast(self.share.needed(event.tally.present))


def _of_all_members(self: Any, past: Any, _event: Any) -> Any:
    return AtLeast(self.share.needed(past.body.members))


def _of_those_who(self: Any, _past: Any, event: Any) -> Any:
    return AtLeast(self.share.needed(len(getattr(event, self.of))))


def _result_of(whole: str) -> Callable[[Any, Any], Any]:
    def result(self: Any, tally: Any) -> Any:
        found = tally.result(self.share, self.quorum)
        if isinstance(found, Void):
            return found
        needed = self.share.needed(max(getattr(tally, whole), 1))
        return Carried(tally.in_favour, needed) if tally.in_favour >= needed else NotCarried(tally.in_favour, needed)

    return result


_WHOLES: dict[type[Rule], dict[str, dict[str, Any]]] = {
    MoversShare: {"all members": {"lawful": _of_all_members}, "those who want it": {"lawful": _of_those_who}},
    Quorum: {"those present": {"lawful": _of_present}},
    ValidVote: {"those present": {"lawful": _of_those_there}},
    Majority: {"those present": {"result": _result_of("present")}, "votes cast": {"result": _result_of("cast")}},
    Signatures: {"those who sign": {"lawful": _of_those_who}},
}
"""By kind, the other wholes of which a share might wrongly be taken."""
