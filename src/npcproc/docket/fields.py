"""How an event is written in a file, and read back.  The one door to cattrs.

A day is its ISO form, an enumeration's member its name (`CHAIRPERSONS_COUNCIL`, which stays when a statute changes its
term), a set a sorted list, a tuple a list, a fraction its text, a value made of fields, such as a tally, an object with
every field in it; where a field may hold values of several kinds, the object says which under `is`.

Reading guesses nothing: a number is not a text, yes is not 1, every field is there, and none besides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import repeat
from json import dumps
from re import findall
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from attrs import fields, has, resolve_types
from cattrs import Converter

from npcproc.findings import Text

__all__ = ["Unreadable", "impossible_in", "read_fields", "write_fields"]

T = TypeVar("T")


class Unreadable(Exception):
    """A value that is not what a field wants."""

    def __init__(self, field: str, value: object, why: Text) -> None:
        super().__init__(field, value, why)
        self.field, self.value, self.why = field, value, why

    def under(self, name: str) -> Unreadable:
        """The same, seen from the object or list that the field is in."""
        joined = f"{name}.{self.field}" if self.field else name
        return Unreadable(joined, self.value, self.why)


def impossible_in(raw: dict[str, Any], error: Exception) -> Unreadable:
    """What a constructor has against an object; the field is the first that its message names, if any."""
    field = next((word for word in findall(r"\w+", str(error)) if word in raw), "")
    return Unreadable(field, raw[field] if field else raw, Text(f"不可能：{error}", f"this cannot be: {error}"))


def write_fields(value: object) -> Any:
    """A value as JSON has it: every field, in the order of its class."""
    return _CONVERTER.unstructure(value)


def read_fields(raw: object, kind: type[T]) -> T:
    """The value of that kind that was written so.  Raises `Unreadable`."""
    return _CONVERTER.structure(raw, kind)


def _expected(zh: str, en: str) -> Text:
    return Text(f"应为{zh}", f"{en} is wanted")


_PLAIN: dict[type, Text] = {
    int: _expected("整数", "a whole number"),
    str: _expected("文字", "a text"),
    bool: _expected("true或者false", "true or false"),
}
_A_LIST = _expected("列表", "a list")
_AN_OBJECT = _expected("对象", "an object")
_A_DAY = _expected("日期（年-月-日）", "a day (year-month-day)")
_A_FRACTION = _expected("分数", "a fraction")
_NO_SUCH_NAME = Text("没有这一名称", "there is no such name")
_TWICE = Text("重复", "it is there twice")
_MISSING = Text("缺少这一项", "the field is missing")
_UNKNOWN = Text("没有这一项", "there is no such field")


def _plain(raw: Any, kind: type) -> Any:
    if type(raw) is not kind:  # True is an int to Python
        raise Unreadable("", raw, _PLAIN[kind])
    return raw


def _day(raw: Any, _kind: type) -> date:
    try:
        day = date.fromisoformat(raw)
    except (TypeError, ValueError):
        raise Unreadable("", raw, _A_DAY) from None
    if day.isoformat() != raw:  # ISO has other forms of the same day
        raise Unreadable("", raw, _A_DAY)
    return day


def _fraction(raw: Any, _kind: type) -> Fraction:
    try:
        fraction = Fraction(raw) if type(raw) is str else None
    except (ValueError, ZeroDivisionError):
        fraction = None
    if fraction is None or str(fraction) != raw:
        raise Unreadable("", raw, _A_FRACTION)
    return fraction


def _member(raw: Any, kind: type[Enum]) -> Enum:
    if type(raw) is not str or raw not in kind.__members__:
        raise Unreadable("", raw, _NO_SUCH_NAME)
    return kind[raw]


def _each(raw: Any, *readers: Callable[[Any], T]) -> list[T]:
    """The items of a list, all read by one reader, or each by its own."""
    if type(raw) is not list:
        raise Unreadable("", raw, _A_LIST)
    found = []
    for n, (item, read) in enumerate(zip(raw, readers if len(readers) > 1 else repeat(*readers), strict=False), 1):
        try:
            found.append(read(item))
        except Unreadable as wrong:
            raise wrong.under(str(n)) from None
    return found


def _reader(kind: Any) -> Callable[[Any], Any]:
    hook = _CONVERTER.get_structure_hook(kind)
    return lambda raw: hook(raw, kind)


def _reads_set(kind: Any) -> Callable[[Any, Any], Any]:
    read = _reader(get_args(kind)[0])

    def members(raw: Any, _kind: Any) -> frozenset[Any]:
        found = _each(raw, read)
        if len(unique := frozenset(found)) < len(found):
            raise Unreadable("", raw, _TWICE)
        return unique

    return members


def _reads_tuple(kind: Any) -> Callable[[Any, Any], Any]:
    kinds = get_args(kind)
    if len(kinds) == 2 and kinds[1] is ...:  # noqa: PLR2004 - tuple[X, ...]
        read = _reader(kinds[0])
        return lambda raw, _kind: tuple(_each(raw, read))
    readers = [_reader(one) for one in kinds]

    def items(raw: Any, _kind: Any) -> tuple[Any, ...]:
        if type(raw) is not list or len(raw) != len(readers):
            raise Unreadable("", raw, _A_LIST)
        return tuple(_each(raw, *readers))

    return items


def _reads_mapping(kind: Any) -> Callable[[Any, Any], Any]:
    read_key, read_value = map(_reader, get_args(kind))

    def entries(raw: Any, _kind: Any) -> dict[Any, Any]:
        if type(raw) is not dict:
            raise Unreadable("", raw, _AN_OBJECT)
        found = {}
        for key, value in raw.items():
            try:
                found[read_key(key)] = read_value(value)
            except Unreadable as wrong:
                raise wrong.under(key) from None
        return found

    return entries


def _several(kind: Any) -> dict[str, Any]:
    """The kinds a union is of, by name, where there are several besides None."""
    kinds = [one for one in get_args(kind) if one is not NoneType]
    return {one.__name__: one for one in kinds} if len(kinds) > 1 else {}


def _reads_union(kind: Any) -> Callable[[Any, Any], Any]:
    optional, several = NoneType in get_args(kind), {name: _reader(one) for name, one in _several(kind).items()}
    only = None if several else _reader(next(one for one in get_args(kind) if one is not NoneType))

    def one_of(raw: Any, _kind: Any) -> Any:
        if raw is None and optional:
            return None
        if only is not None:
            return only(raw)
        if type(raw) is not dict or raw.keys() != {"is", "value"} or type(raw["is"]) is not str:
            raise Unreadable("", raw, _AN_OBJECT)
        if raw["is"] not in several:
            raise Unreadable("is", raw["is"], _NO_SUCH_NAME)
        try:
            return several[raw["is"]](raw["value"])
        except Unreadable as wrong:
            raise wrong.under("value") from None

    return one_of


def _reads_object(kind: Any) -> Callable[[Any, Any], Any]:
    wanted = [(a.name, a.alias, _reader(a.type)) for a in fields(resolve_types(kind)) if a.init]
    names = {name for name, _, _ in wanted}

    def made(raw: Any, _kind: Any) -> Any:
        if type(raw) is not dict:
            raise Unreadable("", raw, _AN_OBJECT)
        for name in raw:
            if name not in names:
                raise Unreadable(name, raw[name], _UNKNOWN)
        values = {}
        for name, alias, read in wanted:
            if name not in raw:
                raise Unreadable(name, None, _MISSING)
            try:
                values[alias] = read(raw[name])
            except Unreadable as wrong:
                raise wrong.under(name) from None
        try:
            return kind(**values)
        except (TypeError, ValueError) as impossible:
            raise impossible_in(raw, impossible) from impossible

    return made


def _writes_set(_kind: Any) -> Callable[[Any], Any]:
    return lambda members: sorted(map(write_fields, members), key=lambda item: dumps(item, ensure_ascii=False))


def _writes_tuple(_kind: Any) -> Callable[[Any], Any]:
    return lambda items: [write_fields(item) for item in items]


def _writes_union(kind: Any) -> Callable[[Any], Any]:
    several = set(_several(kind))
    if not several:
        return lambda value: None if value is None else write_fields(value)

    def tagged(value: Any) -> Any:
        return None if value is None else {"is": type(value).__name__, "value": write_fields(value)}

    return tagged


def _writes_mapping(_kind: Any) -> Callable[[Any], Any]:
    return lambda entries: {write_fields(key): write_fields(value) for key, value in entries.items()}


def _is(*origins: object) -> Callable[[Any], bool]:
    return lambda kind: kind in origins or get_origin(kind) in origins


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _converter() -> Converter:
    converter = Converter(detailed_validation=False)  # our hooks name the field themselves
    for kind in _PLAIN:
        converter.register_structure_hook(kind, _plain)
    for kind, read, write in ((date, _day, date.isoformat), (Fraction, _fraction, str)):
        converter.register_structure_hook(kind, read)
        converter.register_unstructure_hook(kind, write)
    converter.register_structure_hook_func(_is_enum, _member)
    converter.register_unstructure_hook_func(_is_enum, lambda member: member.name)
    for fits, reads, writes in (
        (_is(frozenset), _reads_set, _writes_set),
        (_is(tuple), _reads_tuple, _writes_tuple),
        (_is(Mapping, dict), _reads_mapping, _writes_mapping),
        (_is(Union, UnionType), _reads_union, _writes_union),
    ):
        converter.register_structure_hook_factory(fits, reads)
        converter.register_unstructure_hook_factory(fits, writes)
    converter.register_structure_hook_factory(has, _reads_object)
    return converter


_CONVERTER = _converter()
