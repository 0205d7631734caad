"""Rules about who is put up for election: who signs for whom, for how many seats, and who then is on the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from attrs import evolve, frozen

from npcproc.findings import Text
from npcproc.levels import ByLevel, Level
from npcproc.rules.past import Earlier, History, Latest
from npcproc.rules.ranges import AtLeast, AtMost, OneOf, Range, said
from npcproc.rules.rule import Rule, set_field
from npcproc.rules.shapes import Measured

__all__ = [
    "EachSigned",
    "Enough",
    "EnoughCandidates",
    "NobodyElse",
    "SignedByOne",
    "UpTo",
    "filled",
    "named",
    "signed",
]

_MANY = 30
"""So many who sign are enough at every level."""


def filled(names: Iterable[str], many: int, stem: str) -> tuple[str, ...]:
    """So many names, those given first and invented ones after them; none where the number is not positive."""
    invented = (f"{stem}{n}" for n in range(1, max(many, 0) + 1))
    return tuple(dict.fromkeys((*sorted(names), *invented)))[: max(many, 0)]


def signed(candidate: str, own: Iterable[str] = (), many: int = _MANY) -> frozenset[str]:
    """So many people who sign for a candidate: those who do, and invented ones who sign for no other."""
    return frozenset(filled(own, many, f"提名{candidate}的"))


def named(event: Any, **fields: Any) -> Any:
    """The event with these fields; None where nobody would be named, so that there is no such event."""
    try:
        return evolve(event, **fields)
    except ValueError:
        return None


@frozen(kw_only=True, eq=False, repr=False)
class EachSigned(Rule):
    """At least so many people sign for each whom some name jointly.  Unit: persons, each once."""

    kind = "signatures"

    of: str
    """The field that has, by the one who is named, those who sign."""
    at_least: ByLevel[int]
    says: Text = Text("需达到法定联名人数", "enough people must sign jointly")

    def regulates(self, level: Level) -> bool:
        return self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least.at(level))

    def quantity(self, past: History, event: Any) -> int:
        return min(map(len, getattr(event, self.of).values()), default=0)

    def lawful(self, past: History, event: Any) -> Range | None:
        return AtLeast(self.at_least.at(past.body.level)) if getattr(event, self.of) else None

    def setting(self, past: History, event: Any, value: int) -> Any:
        return named(event, **{self.of: {one: signed(one, own, value) for one, own in getattr(event, self.of).items()}})

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of,)

    def required(self, lawful: Range) -> Text:
        return Text(f"需{lawful.text.zh.replace('以上', '人以上')}联名", f"{lawful.text.en} must sign jointly")

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人", f"{found} signed")


@frozen(kw_only=True, eq=False, repr=False)
class _Numbered(Rule):
    """So many people, held against a number of which the case speaks; nothing is asked before it does."""

    of: str
    """The field that has the people."""
    number: Latest

    def quantity(self, past: History, event: Any) -> int:
        return len(getattr(event, self.of))

    def setting(self, past: History, event: Any, value: int) -> Any:
        return named(event, **{self.of: frozenset(filled(getattr(event, self.of), value, "人选"))})

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of,)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}名", f"found {found}")


@frozen(kw_only=True, eq=False, repr=False)
class UpTo(_Numbered):
    """Nobody who names people names more than so many, such as there are seats.  Unit: persons."""

    kind = "prohibition"

    def lawful(self, past: History, event: Any) -> Range | None:
        number = self.number.value(past, event)
        return None if number is None else AtMost(number)


@frozen(kw_only=True, eq=False, repr=False)
class Enough(_Numbered):
    """There are as many people as that, such as there are seats, or more.  Unit: persons."""

    kind = "calculation"

    def lawful(self, past: History, event: Any) -> Range | None:
        number = self.number.value(past, event)
        return None if number is None else AtLeast(number)


@frozen(kw_only=True, eq=False, repr=False)
class EnoughCandidates(Enough):
    """There are enough candidates on the list; an example takes them from those who were named."""

    of: str = "candidates"
    nominees: Earlier

    def setting(self, past: History, event: Any, value: int) -> Any:
        own: frozenset[str] = getattr(event, self.of)
        names = filled((), value, "候选人")
        known = (*sorted(own), *sorted(self.nominees.value(past, event) - own))
        return set_field(event, self.of, frozenset(tuple(dict.fromkeys((*known, *names)))[: max(value, 0)]))


@frozen(kw_only=True, eq=False, repr=False)
class SignedByOne(UpTo):
    """Nobody signs for more people than that, such as there are seats.  Unit: persons, over all for whom one signs."""

    def quantity(self, past: History, event: Any) -> int:
        return max(Counter(one for some in getattr(event, self.of).values() for one in some).values(), default=0)

    def setting(self, past: History, event: Any, value: int) -> Any:
        own = getattr(event, self.of)
        names = filled(own, max(value, len(own)), "联名人选")
        # those who sign for the first sign for so many; each of the others has people of its own
        all_ = {one: signed(names[0] if n < value else one) for n, one in enumerate(names)}
        return named(event, **{self.of: all_ if value else {}})


class _Nobody(OneOf):
    """Nobody at all."""

    __slots__ = ()

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (frozenset({"名单外的人"}),)


@frozen(kw_only=True, eq=False, repr=False)
class NobodyElse(Measured):
    """Nobody is on the list who was not named before.  Unit: persons."""

    kind = "sequence"

    of: str = "candidates"
    nominees: Earlier

    def quantity(self, past: History, event: Any) -> frozenset[str]:
        return frozenset(getattr(event, self.of)) - self._nominees(past, event)

    def lawful(self, past: History, event: Any) -> Range:
        return _Nobody(frozenset({frozenset()}))

    def setting(self, past: History, event: Any, value: frozenset[str]) -> Any:
        names = self._nominees(past, event)
        return set_field(event, self.of, (getattr(event, self.of) & names or names) | value)

    def _nominees(self, past: History, event: Any) -> frozenset[str]:
        names: frozenset[str] = self.nominees.value(past, event)
        return names

    def shows(self, found: Any) -> Text:
        names = said(found)
        return Text(f"{names.zh}未被提名", f"{names.en} not nominated")
