"""Conditions: when a rule asks anything at all, and which of several rows a step takes.

A condition is a value like a rule.  It says which of a few cases it holds in, so that a table can be shown to
name each case once.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from enum import Enum
from operator import attrgetter
from typing import Any

from attrs import field, frozen, validators

from npcproc.events import Event, name_of
from npcproc.findings import Text
from npcproc.rules.past import Every, History, Judge, must_have
from npcproc.rules.ranges import Stated, said, shown

__all__ = ["All", "Condition", "Covered", "Has", "Is", "Not", "Past"]


class Condition(ABC):
    """Something that is so or not so of an event and its case."""

    __slots__ = ()

    @abstractmethod
    def holds(self, past: History, event: Any) -> bool:
        """Whether it is so."""

    def predicate(self) -> Judge:
        """The same for the hot path."""
        return self.holds

    @property
    @abstractmethod
    def family(self) -> object:
        """What it looks at; conditions of one family can be compared."""

    @property
    @abstractmethod
    def cases(self) -> frozenset[Any]:
        """The cases in which it holds."""

    @property
    def universe(self) -> frozenset[Any]:
        """All cases of the family."""
        return frozenset({True, False})

    @property
    def reads(self) -> tuple[str, ...]:
        """The fields of the event it looks at."""
        return ()

    @property
    @abstractmethod
    def text(self) -> Text:
        """The condition in words."""


def _set(values: Iterable[Any]) -> frozenset[Any]:
    return frozenset(values)


@frozen
class Is(Condition):
    """A field of the event has one of these values; raises `ValueError` where none is given."""

    of: str
    values: frozenset[Any] = field(converter=_set, repr=shown, validator=validators.min_len(1))

    def holds(self, past: History, event: Any) -> bool:
        return getattr(event, self.of) in self.values

    def predicate(self) -> Judge:
        read, values = attrgetter(self.of), tuple(self.values)  # a tuple finds members by identity
        return lambda _past, event: read(event) in values

    @property
    def family(self) -> object:
        return ("is", self.of)

    @property
    def cases(self) -> frozenset[Any]:
        return self.values

    @property
    def universe(self) -> frozenset[Any]:
        return _all_of(self.values)

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of,)

    @property
    def text(self) -> Text:
        return _of_values(self.of, self.values)


@frozen
class Has(Condition):
    """A field of the event is stated: not blank, not empty, not None."""

    of: str

    def holds(self, past: History, event: Any) -> bool:
        return getattr(event, self.of) in Stated()

    @property
    def family(self) -> object:
        return ("has", self.of)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True})

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of,)

    @property
    def text(self) -> Text:
        return Text(f"有{self.of}", f"with {self.of}")


@frozen
class Past(Condition):
    """An event of that kind has happened; with `of`, its latest one has one of these values there.

    With `since`, only what happened after the latest event of that other kind counts.
    """

    event: type[Event]
    of: str | None = None
    values: frozenset[Any] = field(default=frozenset(), converter=_set, repr=shown)
    since: type[Event] | None = None

    def __attrs_post_init__(self) -> None:
        if self.of is not None:
            must_have("Past", self.event, self.of)

    def holds(self, past: History, event: Any) -> bool:
        for found in reversed(past.events):
            if isinstance(found, self.event):
                return self.of is None or getattr(found, self.of) in self.values
            if self.since is not None and isinstance(found, self.since):
                return False
        return False

    def predicate(self) -> Judge:
        if self.of is None or self.since is not None:
            return self.holds
        kind, read, values = self.event, attrgetter(self.of), tuple(self.values)

        def said(past: History, _event: Any) -> bool:
            for found in reversed(past.events):
                if isinstance(found, kind):
                    return read(found) in values
            return False

        return said

    @property
    def family(self) -> object:
        return ("past", self.event, self.of, self.since)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True}) if self.of is None else self.values

    @property
    def universe(self) -> frozenset[Any]:
        return frozenset({True, False}) if self.of is None else _all_of(self.values)

    @property
    def text(self) -> Text:
        event = name_of(self.event)
        since = Text("", "")
        if self.since is not None:
            start = name_of(self.since)
            since = Text(f"（在最近一次“{start.zh}”之后）", f" (since the latest {start.en})")
        if self.of is None:
            return Text(f"已有“{event.zh}”{since.zh}", f"after {event.en}{since.en}")
        values = _of_values(self.of, self.values)
        return Text(f"“{event.zh}”：{values.zh}{since.zh}", f"{event.en}: {values.en}{since.en}")


@frozen
class Covered(Condition):
    """Everyone, or everything, that some earlier events name is named by some others too.

    So each organ to which opinions were handed has reported.  It holds where nobody was named.
    """

    named: Every
    """Who was named."""

    by: Every
    """By what they are to be named as well."""

    def holds(self, past: History, event: Any) -> bool:
        return self.named.value(past, event) <= self.by.value(past, event)

    @property
    def family(self) -> object:
        return ("covered", self.named, self.by)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True})

    @property
    def text(self) -> Text:
        named, by = name_of(self.named.event), name_of(self.by.event)
        return Text(f"“{named.zh}”所涉各方均已“{by.zh}”", f"{by.en} for all that {named.en} names")


@frozen
class All(Condition):
    """Each of several conditions holds."""

    of: tuple[Condition, ...]

    def holds(self, past: History, event: Any) -> bool:
        return all(each.holds(past, event) for each in self.of)

    @property
    def family(self) -> object:
        return ("all", self.of)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True})

    @property
    def reads(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for each in self.of for name in each.reads))

    @property
    def text(self) -> Text:
        return Text("，且".join(each.text.zh for each in self.of), ", and ".join(each.text.en for each in self.of))


@frozen
class Not(Condition):
    """The opposite."""

    of: Condition

    def holds(self, past: History, event: Any) -> bool:
        return not self.of.holds(past, event)

    @property
    def family(self) -> object:
        return self.of.family

    @property
    def cases(self) -> frozenset[Any]:
        return self.universe - self.of.cases

    @property
    def universe(self) -> frozenset[Any]:
        return self.of.universe

    @property
    def reads(self) -> tuple[str, ...]:
        return self.of.reads

    @property
    def text(self) -> Text:
        return Text(f"非（{self.of.text.zh}）", f"not ({self.of.text.en})")


def _of_values(of: str, values: frozenset[Any]) -> Text:
    """A field's values in words; terms of the statutes speak for themselves, anything else is named by its field."""
    words = said(values)
    if all(isinstance(value, Enum) for value in values):
        return words
    return Text(f"{of}={words.zh}", f"{of}={words.en}")


def _all_of(values: frozenset[Any]) -> frozenset[Any]:
    some = next(iter(values))
    if isinstance(some, bool):
        return frozenset({True, False})
    return frozenset(type(some)) if isinstance(some, Enum) else values | {...}
