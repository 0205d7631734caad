"""Ranges of lawful values: what lies inside, what lies on the line, and what lies just past it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Any

from attrs import field, frozen

from npcproc.findings import Text
from npcproc.periods import MonthsOfYear

__all__ = [
    "AtLeast",
    "AtMost",
    "Exactly",
    "Excludes",
    "Includes",
    "Meets",
    "OneOf",
    "Range",
    "Season",
    "Stated",
    "said",
    "shown",
]


def said(value: object) -> Text:
    """A value as a clerk would say it, in both languages."""
    match value:
        case bool():
            return Text("是", "yes") if value else Text("否", "no")
        case None | "":
            return Text("无", "nothing")
        case Enum():
            return Text(
                getattr(value, "zh", str(value.value)), getattr(value, "en", value.name.lower().replace("_", " "))
            )
        case frozenset() | tuple():
            parts = [said(item) for item in (sorted(value, key=_order) if isinstance(value, frozenset) else value)]
            return Text("、".join(p.zh for p in parts) or "无", ", ".join(p.en for p in parts) or "nothing")
        case Mapping():
            return Text("、".join(map(str, value)) or "无", ", ".join(map(str, value)) or "nothing")
        case _:
            return Text(str(value), str(value))


def _order(value: object) -> str:
    return value.name if isinstance(value, Enum) else str(value)


def shown(values: frozenset[Any]) -> str:
    """A set in the order of its names: the same in every run."""
    return f"{{{', '.join(sorted(str(value) for value in values))}}}"


def _next(value: Any, by: int) -> Any:
    return value + timedelta(days=by) if isinstance(value, date) else value + by


class Range(ABC):
    """A set of lawful values with a line around it."""

    __slots__ = ()

    @abstractmethod
    def __contains__(self, value: Any) -> bool:
        """Whether a value is lawful."""

    @abstractmethod
    def inside(self, like: Any = None) -> tuple[Any, ...]:
        """Lawful values on the line; `like` is a value of the same type, for ranges that do not know it."""

    @abstractmethod
    def outside(self, like: Any = None) -> tuple[Any, ...]:
        """The first unlawful values past the line; none where every value of that type is lawful."""

    @property
    @abstractmethod
    def text(self) -> Text:
        """The range in words."""


@frozen
class Line(Range):
    """All numbers or days on one side of a line, the line itself included."""

    limit: Any

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        return (self.limit,)


class AtLeast(Line):
    """That number or day, or any after it."""

    __slots__ = ()

    def __contains__(self, value: Any) -> bool:
        return bool(value >= self.limit)

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (_next(self.limit, -1),)

    @property
    def text(self) -> Text:
        if isinstance(self.limit, date):
            return Text(f"不早于{self.limit}", f"not before {self.limit}")
        return Text(f"{self.limit}以上", f"at least {self.limit}")


class AtMost(Line):
    """That number or day, or any before it."""

    __slots__ = ()

    def __contains__(self, value: Any) -> bool:
        return bool(value <= self.limit)

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (_next(self.limit, 1),)

    @property
    def text(self) -> Text:
        if isinstance(self.limit, date):
            return Text(f"不迟于{self.limit}", f"not after {self.limit}")
        return Text(f"不超过{self.limit}", f"at most {self.limit}")


class Exactly(Line):
    """That number or day, and no other."""

    __slots__ = ()

    def __contains__(self, value: Any) -> bool:
        return bool(value == self.limit)

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (_next(self.limit, -1), _next(self.limit, 1))

    @property
    def text(self) -> Text:
        return Text(f"恰为{self.limit}", f"exactly {self.limit}")


@frozen
class Season(Range):
    """A day in certain months, whatever the year; its line is drawn in the first that are not over on a day like it."""

    months: MonthsOfYear

    def __contains__(self, value: Any) -> bool:
        return self.months.contains(value)

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        return () if like is None else self._ends(like)

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        if like is None:
            return ()
        first, last = self._ends(like)
        return (_next(first, -1), _next(last, 1))

    def _ends(self, like: date) -> tuple[date, date]:
        over = like > self.months.last_day(like.year) and like.year < date.max.year
        year = like.year + over
        return self.months.first_day(year), self.months.last_day(year)

    @property
    def text(self) -> Text:
        return Text(self.months.zh, self.months.en)


@frozen
class Options(Range):
    """A range drawn by listed values."""

    options: frozenset[Any] = field(repr=shown)

    @property
    def text(self) -> Text:
        return said(self.options)


class OneOf(Options):
    """One of the listed values."""

    __slots__ = ()

    def __contains__(self, value: Any) -> bool:
        return value in self.options

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        return tuple(sorted(self.options, key=_order))

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return tuple(value for value in _universe(self.options, like) if value not in self.options)


class Includes(Options):
    """A collection in which all the listed values are."""

    __slots__ = ()

    def __contains__(self, value: Any) -> bool:
        return self.options <= frozenset(value)

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        more = self.options.union(like or ())
        return (self.options,) if more == self.options else (more, self.options)

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return tuple(self.options - {value} for value in sorted(self.options, key=_order))


class Excludes(Options):
    """A collection in which none of the listed values is."""

    __slots__ = ()

    def __contains__(self, value: Any) -> bool:
        return self.options.isdisjoint(value)

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        return (frozenset(like or ()) - self.options,)

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return tuple(frozenset(like or ()) | {value} for value in sorted(self.options, key=_order))

    @property
    def text(self) -> Text:
        barred = said(self.options)
        return Text(f"不含{barred.zh}", f"none of {barred.en}")


class Meets(Options):
    """A collection in which at least one of the listed values is."""

    __slots__ = ()

    def __contains__(self, value: Any) -> bool:
        return not self.options.isdisjoint(value)

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        return tuple(frozenset({value}) for value in sorted(self.options, key=_order))

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (frozenset(like or ()) - self.options,)

    @property
    def text(self) -> Text:
        options = said(self.options)
        return Text(f"{options.zh}之一", f"one of {options.en}")


@frozen
class Stated(Range):
    """Anything but nothing: a text that is not blank, a list that is not empty, a value that is there."""

    def __contains__(self, value: Any) -> bool:
        return bool(value.strip() if isinstance(value, str) else value)

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        return (like,) if like in self else ()

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (None,) if like is None or not hasattr(like, "__len__") else (type(like)(),)

    @property
    def text(self) -> Text:
        return Text("写明", "stated")


def _universe(options: frozenset[Any], like: Any) -> tuple[Any, ...]:
    """All values of the kind that the options are of, where they are few: an enumeration's, or yes and no."""
    some = next(iter(options), like)
    if isinstance(some, bool):
        return (True, False)
    return tuple(type(some)) if isinstance(some, Enum) else ()
