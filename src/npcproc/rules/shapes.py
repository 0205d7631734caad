"""The shapes that several kinds of rule have in common: a choice, a flag, something stated, a list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any

from attrs import Factory, field, frozen

from npcproc.findings import Text
from npcproc.levels import ByLevel, Level
from npcproc.rules.past import History, Judge, Latest
from npcproc.rules.ranges import Excludes, Includes, Meets, OneOf, Range, Stated
from npcproc.rules.rule import Rule, set_field
from npcproc.statutes import Cite

__all__ = ["YES", "Agreed", "Choice", "Entry", "Flag", "Listed", "Measured", "Tabled", "Written"]

YES = OneOf(frozenset({True}))
NO = OneOf(frozenset({False}))


@frozen(kw_only=True, eq=False, repr=False)
class Measured(Rule):
    """A rule about one field of the event."""

    of: str
    """The field."""

    def quantity(self, past: History, event: Any) -> Any:
        return getattr(event, self.of)

    def setting(self, past: History, event: Any, value: Any) -> Any:
        return set_field(event, self.of, value)

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of,)


@frozen(kw_only=True, eq=False, repr=False)
class Choice(Measured):
    """A field has one of the values that the law allows at that level."""

    of: str = "by"
    allowed: frozenset[Any] | ByLevel[frozenset[Any]]

    def at(self, level: Level) -> frozenset[Any] | None:
        """The values allowed at a level; None where the law says nothing there."""
        return self.allowed.at(level) if isinstance(self.allowed, ByLevel) else self.allowed

    def regulates(self, level: Level) -> bool:
        return self.at(level) is not None

    def lawful(self, past: History, event: Any) -> Range | None:
        allowed = self.at(past.body.level)
        return None if allowed is None else OneOf(allowed)

    def judge(self, level: Level) -> Judge:
        read, allowed = attrgetter(self.of), tuple(self.at(level) or ())  # a tuple finds members by identity
        return lambda _past, event: read(event) in allowed

    def fixed(self, level: Level) -> tuple[str, Any] | None:
        allowed = self.at(level) or frozenset()
        return (self.of, next(iter(allowed))) if len(allowed) == 1 else None

    def actors(self, past: History) -> frozenset[Any]:
        return (self.at(past.body.level) or frozenset()) if self.of == "by" else frozenset()


@frozen(kw_only=True, eq=False, repr=False)
class Flag(Measured):
    """Something is so, or, with `wanted=False`, is not so."""

    wanted: bool = True

    def lawful(self, past: History, event: Any) -> Range:
        return YES if self.wanted else NO

    def judge(self, level: Level) -> Judge:
        read, wanted = attrgetter(self.of), self.wanted
        return lambda _past, event: bool(read(event) == wanted)

    def fixed(self, level: Level) -> tuple[str, Any] | None:
        return (self.of, self.wanted)


@frozen
class Entry:
    """One line of a table: for a key, at these levels, these values, by these provisions."""

    key: Any
    """The value of the field that the table is looked up by, such as an office."""

    allowed: frozenset[Any]
    """The values that the law allows for it."""

    cites: tuple[Cite, ...]
    """The provisions that say so; each may be narrowed to some levels."""


@frozen(kw_only=True, eq=False, repr=False)
class Tabled(Measured):
    """A field has one of the values that a table allows for another field, such as nominators by office.

    Several entries for a key are read together where their provisions govern.  A key that no entry in force
    speaks of is not regulated by this rule.  `cites` is left out: the entries have their own.
    """

    of: str = "by"
    by_field: str
    """The field that the table is looked up by."""

    entries_: tuple[Entry, ...] = field(alias="table")
    cites: tuple[Cite, ...] = field(
        init=False,
        default=Factory(lambda self: tuple(dict.fromkeys(c for e in self.entries_ for c in e.cites)), takes_self=True),
    )

    @cached_property
    def _by_key(self) -> Mapping[Any, tuple[Entry, ...]]:
        keys = dict.fromkeys(entry.key for entry in self.entries_)
        return {key: tuple(entry for entry in self.entries_ if entry.key == key) for key in keys}

    def _for(self, past: History, event: Any) -> list[Entry]:
        body, on = past.body, event.on
        return [
            entry
            for entry in self._by_key.get(getattr(event, self.by_field), ())
            if any(cite.governs(on, body.level, body.place) for cite in entry.cites)
        ]

    def lawful(self, past: History, event: Any) -> Range | None:
        entries = self._for(past, event)
        return OneOf(frozenset().union(*(entry.allowed for entry in entries))) if entries else None

    def required(self, lawful: Range) -> Text:
        if True in lawful or False in lawful:
            return self.says
        return Text(f"{self.says.zh}：{lawful.text.zh}", f"{self.says.en}: {lawful.text.en}")

    def cites_for(self, past: History, event: Any) -> tuple[Cite, ...]:
        return tuple(dict.fromkeys(cite for entry in self._for(past, event) for cite in entry.cites))

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, self.by_field)


@frozen(kw_only=True, eq=False, repr=False)
class Written(Measured):
    """A field is stated: not blank, not empty, not None."""

    def lawful(self, past: History, event: Any) -> Range:
        return Stated()

    def judge(self, level: Level) -> Judge:
        read = attrgetter(self.of)

        def stated(_past: History, event: Any) -> bool:
            value = read(event)
            return bool(value.strip() if type(value) is str else value)

        return stated


@frozen(kw_only=True, eq=False, repr=False)
class Listed(Measured):
    """A collection has all these values in it, or one of those, or none of others; one of the three is given."""

    includes: frozenset[Any] | ByLevel[frozenset[Any]] | None = None
    meets: frozenset[Any] | ByLevel[frozenset[Any]] | None = None
    excludes: frozenset[Any] | ByLevel[frozenset[Any]] | None = None

    def __attrs_post_init__(self) -> None:
        if sum(values is not None for values in (self.includes, self.meets, self.excludes)) != 1:
            message = f"{self.name}: exactly one of includes, meets and excludes"
            raise ValueError(message)

    def at(self, level: Level) -> Range | None:
        """The range at a level; None where the law says nothing there."""
        for values, kind in ((self.includes, Includes), (self.meets, Meets), (self.excludes, Excludes)):
            here = values.at(level) if isinstance(values, ByLevel) else values
            if here is not None:
                return kind(here)
        return None

    def regulates(self, level: Level) -> bool:
        return self.at(level) is not None

    def lawful(self, past: History, event: Any) -> Range | None:
        return self.at(past.body.level)

    def judge(self, level: Level) -> Judge:
        read, lawful = attrgetter(self.of), self.at(level)
        return self.met if lawful is None else lambda _past, event: read(event) in lawful


@frozen(kw_only=True, eq=False, repr=False)
class Agreed(Measured):
    """A field has the value that an earlier act fixed; nothing is asked where none did."""

    same_as: Latest

    def lawful(self, past: History, event: Any) -> Range | None:
        fixed = self.same_as.value(past, event)
        return None if fixed is None else OneOf(frozenset({fixed}))

    def judge(self, level: Level) -> Judge:
        read, fixed = attrgetter(self.of), self.same_as.value
        return lambda past, event: (was := fixed(past, event)) is None or bool(read(event) == was)

    def actors(self, past: History) -> frozenset[Any]:
        fixed = self.same_as.value(past, None)
        return frozenset() if fixed is None or self.of != "by" else frozenset({fixed})
