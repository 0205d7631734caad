"""Events and facts made from their types alone: what can happen, lawful or not.

Nothing here knows a procedure.  A field's default is its simplest value; where it has none, the first value of its
type is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, frozen, has

from npcproc.bodies import Body
from npcproc.events import Event, Facts
from npcproc.places import CHINA, lies_in, place_code, valid
from npcproc.rules import All, Earlier, Is, Not, Past, Rule
from npcproc.rules.shapes import Tabled
from npcproc.tally import Tally
from npcproc.testing.choices import Bytes, Choices, pick

__all__ = [
    "AHEAD",
    "NAMES",
    "NO_WISHES",
    "Field",
    "Maker",
    "Wishes",
    "fields_of",
    "made",
    "tally",
    "unmet_by",
    "values_of",
    "wishes_of",
]

F = TypeVar("F", bound=Facts)
T = TypeVar("T")

Maker: TypeAlias = Callable[[Choices, Body, date], Any]
"""Makes a value for a body on a day."""

Wishes: TypeAlias = Mapping[tuple[type[Event] | None, str], Sequence[Any]]
"""Values to try for a field of a kind of event, or of every kind; or ways to make one, such as a day to come."""

NO_WISHES: Wishes = MappingProxyType({})
"""No field is wished to have any value."""

AHEAD = (0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 31, 62, 90, 200, 400)
"""Days from one event to a later one."""

NAMES = tuple(f"{stem}{n}" for n in ("", *"一二三四五六七八九") for stem in "甲乙丙丁")
"""Invented people: 甲, 乙, 丙, ..."""

_APART = (62, 31, 0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 90, 200, 400, *(-days for days in AHEAD[1:]))
"""Days from an event to one that it names; most name a day to come, with time for what must be done before it."""
_NUMBERS = (0, 1, 2, 3, 5, 10, 15, 30, 60, 100)
_PERSONS = (3, 0, 1, 2, 4, 5, 6, 9, 10, 20, 30, 40)
_SOME = (0, 1, 2, 3, 6)
_TEXTS = ("某", "某某", "", " ")
_SOME_PLACES = ("370000", "370100", "370103", "500000", "500107")
_TRIES = 300


@frozen
class Field:
    """A field of an event, and how a value for it is made."""

    name: str
    maker: Maker
    default: Any
    """Its default, or attrs' `NOTHING`."""

    def value(self, choices: Choices, body: Body, on: date) -> Any:
        """A value: the simplest, the default where there is one."""
        if self.default is not NOTHING and choices.below(2) == 0:
            return self.default
        return self.maker(choices, body, on)


def fields_of(kind: type[Facts]) -> tuple[Field, ...]:
    """The fields of a kind of event, its day left out."""
    return _fields_of(cast("Any", kind))  # attrs gives an event's class a hash that mypy takes for the class's own


@lru_cache(maxsize=4096)
def _fields_of(kind: Any) -> tuple[Field, ...]:
    hints = get_type_hints(kind)
    every: Iterable[Any] = fields(kind)
    return tuple(
        Field(
            a.name,
            _place if a.validator is place_code else _maker(hints[a.name]),
            a.default if _plain(a.default) else NOTHING,
        )
        for a in every
        if a.init and a.name != "on"
    )


def made(kind: type[F], choices: Choices, body: Body, on: date, wishes: Wishes = NO_WISHES) -> F:
    """Such an event or facts, on that day, with every other field as the choices decide, or half the time as wished.

    Raises `AssertionError` where hundreds of tries meet only what the constructor refuses as impossible.
    """
    every = fields_of(kind)
    names = {of.name for of in every}
    wished = {of: some for (event, of), some in wishes.items() if event in {None, kind} and of in names}

    def one(source: Choices) -> F:
        values: dict[str, Any] = {of.name: of.value(source, body, on) for of in every}
        for of, some in wished.items():
            if choices.below(2):
                value = pick(choices, some)
                values[of] = value(choices, body, on) if callable(value) else value
        return kind(on=on, **values)

    return _tried(kind, one, choices, len(every))


def _tried(kind: type[T], one: Callable[[Choices], T], choices: Choices, many: int) -> T:
    """One of a kind that its constructor does not refuse, with so many things to decide about it."""
    source, refused = choices, ValueError()
    for attempt in range(_TRIES):
        try:
            return one(source)
        except ValueError as error:
            refused = error
        if choices.below(2) == 0:  # bytes that have ended decide the same for ever; another way to decide then
            source = Bytes(bytes((attempt % 200, attempt // 7 % 200)) * many)
    message = f"no {kind.__name__} can be made: {refused}"
    raise AssertionError(message)


@lru_cache(maxsize=4096)
def values_of(kind: type[Facts], name: str, body: Body, on: date) -> tuple[Any, ...]:
    """Some values that a field could have, the simplest first: as many as differ, out of a few dozen tries."""
    of = _field(kind, name)
    default = () if of.default is NOTHING else (of.default,)
    found = [*default, *(of.maker(Bytes(bytes((n, n, n, n))), body, on) for n in range(40))]
    return tuple(value for at, value in enumerate(found) if value not in found[:at])


def wishes_of(rule: Rule) -> Wishes:
    """The values with which a rule asks anything, which chance alone would seldom meet together."""
    wished: dict[tuple[type[Event] | None, str], Sequence[Any]] = {}
    when = rule.when.of if isinstance(rule.when, All) else (rule.when,)
    for condition in filter(None, (*when, getattr(rule, "after", None))):
        inner = condition
        while isinstance(inner, Not):
            inner = inner.of
        if isinstance(inner, Is | Past) and inner.of is not None:
            event = inner.event if isinstance(inner, Past) else None
            wished[event, inner.of] = sorted((case for case in condition.cases if case is not ...), key=str)
    for looked_up in (getattr(rule, a.name) for a in fields(type(rule))):
        if isinstance(looked_up, Earlier) and looked_up.of != "on":
            wished[looked_up.event, looked_up.of] = (_field(looked_up.event, looked_up.of).maker,)
    if isinstance(rule, Tabled):
        wished[None, rule.by_field] = [entry.key for entry in rule.entries_]
    return {key: values for key, values in wished.items() if values}


def unmet_by(rule: Rule) -> Wishes:
    """The values of an earlier event with which the rule, which looks for another, is not met."""
    after = getattr(rule, "after", None)
    if not isinstance(after, Past) or after.of is None:
        return {}
    others = sorted((case for case in after.universe - after.cases if case is not ...), key=str)
    return {(after.event, after.of): others} if others else {}


def _field(kind: type[Facts], name: str) -> Field:
    return next(each for each in fields_of(kind) if each.name == name)


def _plain(default: Any) -> bool:
    """Whether a default is a value, not a way to make one."""
    return not hasattr(default, "takes_self")


def _place(choices: Choices, body: Body, _on: date) -> str:
    """A place: a part of the body's own to begin with, then that itself, the country, or somewhere else."""
    return pick(choices, _places_near(body.place))


@lru_cache(maxsize=4096)
def _places_near(place: str) -> tuple[str, ...]:
    stems = (place[:2] + "0100", place[:2] + "0101", place[:4] + "01", place + "001", *_SOME_PLACES)
    parts = tuple(code for code in stems if _is_place(code) and lies_in(code, place) and code != place)
    return tuple(dict.fromkeys((*parts, place, CHINA, *_SOME_PLACES)))


def _is_place(code: str) -> bool:
    try:
        return bool(valid(code))
    except ValueError:
        return False


def _maker(hint: Any) -> Maker:
    origin, within = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        makers = tuple(_maker(each) for each in sorted(within, key=lambda each: each is NoneType))
        return lambda choices, body, on: pick(choices, makers)(choices, body, on)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if origin in {frozenset, tuple}:
        several = _several(within[0])
        return lambda choices, body, on: origin(several(choices, body, on))
    if origin is not None and issubclass(origin, Mapping):
        keys, value = _several(within[0]), _maker(within[1])
        return lambda choices, body, on: {key: value(choices, body, on) for key in keys(choices, body, on)}
    if isinstance(hint, type) and issubclass(hint, Enum):
        members = tuple(hint)
        return lambda choices, _body, _on: pick(choices, members)
    if has(hint):
        return _composed(hint)
    message = f"no values of the type {hint!r} are known here; add them"
    raise TypeError(message)


def _composed(hint: Any) -> Maker:
    """A value made of fields: as its class offers it for a body of so many, or field by field."""
    if hasattr(hint, "samples"):  # what chance would seldom get right
        return lambda choices, body, _on: pick(choices, hint.samples(body.members))
    hints = get_type_hints(hint)
    parts = tuple((a.name, _maker(hints[a.name])) for a in fields(hint) if a.init)

    def one(source: Choices, body: Body, on: date) -> Any:
        return hint(**{name: maker(source, body, on) for name, maker in parts})

    return lambda choices, body, on: _tried(hint, lambda source: one(source, body, on), choices, len(parts))


def _several(hint: Any) -> Callable[[Choices, Body, date], Sequence[Any]]:
    if hint is str:
        return lambda choices, _body, _on: _row_of(choices, NAMES, pick(choices, _PERSONS))
    if isinstance(hint, type) and issubclass(hint, Enum):
        members = tuple(hint)
        return lambda choices, _body, _on: _row_of(choices, members, pick(choices, (0, 1, 2, 3, len(members))))
    maker = _maker(hint)
    return lambda choices, body, on: [maker(choices, body, on) for _ in range(pick(choices, _SOME))]


def _row_of(choices: Choices, options: Sequence[Any], many: int) -> list[Any]:
    """About so many of the options, from one of them on, one after another or leaving some out between."""
    if not many:
        return []
    start, stride = choices.below(len(options)), 1 + choices.below(3)
    return list(dict.fromkeys(options[(start + n * stride) % len(options)] for n in range(min(many, len(options)))))


def tally(choices: Choices, members: int) -> Tally:
    """A count that a meeting of so many members could produce; the simplest has all there and all in favour."""
    half = members // 2
    present = min(members, pick(choices, (members, half + 1, half, choices.below(members + 1))))
    in_favour = min(present, pick(choices, (present, half + 1, half, 0, choices.below(present + 1))))
    rest = {"against": 0, "abstaining": 0, "invalid": 0, "not_voting": 0}
    left = present - in_favour
    if left and choices.below(2):
        for name in tuple(rest):
            rest[name] = many = choices.below(left + 1)
            left -= many
    else:
        rest["against"] = left
    cast = in_favour + rest["against"] + rest["abstaining"] + rest["invalid"]
    if choices.below(2) == 0:
        return Tally(members=members, present=present, in_favour=in_favour, **rest)
    issued = present - choices.below(present - cast + 1)
    returned = max(cast, issued + pick(choices, (0, 1, -1)))
    return Tally(members=members, present=present, in_favour=in_favour, issued=issued, returned=returned, **rest)


_PLAIN: dict[Any, Maker] = {
    NoneType: lambda _choices, _body, _on: None,
    bool: lambda choices, _body, _on: choices.below(2) == 1,
    int: lambda choices, body, _on: pick(choices, (*_NUMBERS, body.members // 2, body.members // 2 + 1, body.members)),
    str: lambda choices, _body, _on: pick(choices, _TEXTS),
    date: lambda choices, _body, on: on + timedelta(days=pick(choices, _APART)),
    Tally: lambda choices, body, _on: tally(choices, body.members),
}
