"""Whether a field holds what its type says; asked when an event is made, so that nothing else is ever judged or saved.

A whole number is not yes or no, a moment is not a day, a name in a set or list of names is not blank.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from operator import call
from types import UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin

from attrs import fields, has, resolve_types

__all__ = ["mistyped"]

Fits: TypeAlias = Callable[[Any], bool]


def mistyped(value: Any) -> str | None:
    """The first field that does not hold what its type says; None where all do."""
    kind: Any = type(value)
    for name, plain, fits in _fields(kind):
        held = getattr(value, name)
        if type(held) not in plain and not fits(held):
            return name
    return None


@cache
def _fields(kind: Any) -> tuple[tuple[str, frozenset[type], Fits], ...]:
    return tuple((a.name, _plain_of(a.type), _fits(a.type)) for a in fields(resolve_types(kind)) if a.type is not Any)


def _plain_of(hint: Any) -> frozenset[type]:
    """The classes of which any value fits, whatever it holds; most fields need no further look."""
    if get_origin(hint) in {Union, UnionType}:
        return frozenset().union(*map(_plain_of, get_args(hint)))
    return frozenset({hint}) if isinstance(hint, type) and get_origin(hint) is None and not has(hint) else frozenset()


def _fits(hint: Any) -> Fits:
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        some = tuple(map(_fits, args))
        return lambda value: any(fits(value) for fits in some)
    if origin is tuple and args[-1] is not ...:
        each = tuple(map(_fits, args))
        return lambda value: type(value) is tuple and len(value) == len(each) and all(map(call, each, value))
    if origin in {frozenset, tuple}:
        fits = _named if args[0] is str else _fits(args[0])
        return lambda value: isinstance(value, origin) and all(map(fits, value))
    if origin is Mapping:
        key, entry = _named if args[0] is str else _fits(args[0]), _fits(args[1])
        return lambda value: isinstance(value, Mapping) and all(key(k) and entry(v) for k, v in value.items())
    return _plain(origin or hint)


def _plain(kind: Any) -> Fits:
    if kind in {int, date}:  # True is an int to Python, and a moment a day
        return lambda value: type(value) is kind
    if has(kind):
        return lambda value: isinstance(value, kind) and mistyped(value) is None
    return lambda value: isinstance(value, kind)


def _named(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
