"""Who is named and who is listed: the kinds of rule that only a by-election of deputies knows.

Electoral Law arts. 30, 45 and 57.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from attrs import evolve, frozen

from npcproc.count import Leading, leading
from npcproc.deputies.by_election.ballots import NOMINEES, PASSED_OVER, TO_FILL
from npcproc.deputies.by_election.matter import Nominated
from npcproc.findings import Text
from npcproc.levels import ByLevel, Level
from npcproc.rules import AtLeast, AtMost, History, Latest, OneOf, Range, Rule
from npcproc.rules.ranges import said
from npcproc.rules.rule import set_field
from npcproc.rules.shapes import Measured

__all__ = [
    "ByOrderOfVotes",
    "EachSigned",
    "EnoughCandidates",
    "FirstByVotes",
    "NobodyElse",
    "PerOrganisation",
    "PerSigner",
]

_NAMED = ("by_organisations", "jointly")
_MOST_SIGNATORIES = 10


def _signers(candidate: str, own: frozenset[str] = frozenset(), many: int = _MOST_SIGNATORIES) -> frozenset[str]:
    """So many people who sign for that candidate: those who do, and invented ones who sign for no other."""
    invented = (f"推荐{candidate}的{n}号" for n in range(1, max(many, 0) + 1))
    return frozenset(tuple(dict.fromkeys((*sorted(own), *invented)))[: max(many, 0)])


def _filled(names: frozenset[str], many: int) -> tuple[str, ...]:
    """So many names, those given first."""
    invented = (f"人选{n}" for n in range(1, max(many, 0) + 1))
    return tuple(dict.fromkeys((*sorted(names), *invented)))[: max(many, 0)]


def _made(event: Nominated, **changed: Any) -> Nominated | None:
    """The event with that; None where nobody would be named."""
    try:
        return evolve(event, **changed)
    except ValueError:
        return None


@frozen(kw_only=True, eq=False, repr=False)
class EachSigned(Rule):
    """At least so many people sign for each whom voters or deputies name.  Unit: persons, each once."""

    kind = "signatures"

    at_least: ByLevel[int]
    says: Text = Text("需达到法定联名人数", "enough people must sign jointly")

    def regulates(self, level: Level) -> bool:
        return self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least.at(level))

    def quantity(self, past: History, event: Any) -> int:
        return min(map(len, event.jointly.values()), default=0)

    def lawful(self, past: History, event: Any) -> Range | None:
        return AtLeast(self.at_least.at(past.body.level)) if event.jointly else None

    def setting(self, past: History, event: Any, value: int) -> Any:
        return _made(event, jointly={name: _signers(name, own, value) for name, own in event.jointly.items()})

    @property
    def reads(self) -> tuple[str, ...]:
        return _NAMED

    def required(self, lawful: Range) -> Text:
        return Text(f"需{lawful.text.zh.replace('以上', '人以上')}联名", f"{lawful.text.en} must sign jointly")

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人", f"{found} signed")


@frozen(kw_only=True, eq=False, repr=False)
class _UpToSeats(Rule):
    """No more people than there are seats.  Unit: persons."""

    kind = "calculation"

    seats: Latest = TO_FILL

    def lawful(self, past: History, event: Any) -> Range | None:
        seats = self.seats.value(past, event)
        return None if seats is None else AtMost(seats)

    @property
    def reads(self) -> tuple[str, ...]:
        return _NAMED

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}名", f"found {found}")


@frozen(kw_only=True, eq=False, repr=False)
class PerOrganisation(_UpToSeats):
    """No party or organisation, alone or with others, names more people than there are seats."""

    def quantity(self, past: History, event: Any) -> int:
        return max(map(len, event.by_organisations.values()), default=0)

    def setting(self, past: History, event: Any, value: int) -> Any:
        named = {of: frozenset(sorted(names)[:value]) for of, names in event.by_organisations.items()}
        first = min(named, default="某政党")
        return _made(event, by_organisations={**named, first: frozenset(_filled(named.get(first, frozenset()), value))})


@frozen(kw_only=True, eq=False, repr=False)
class PerSigner(_UpToSeats):
    """Nobody signs for more people than there are seats."""

    def quantity(self, past: History, event: Any) -> int:
        return max(Counter(one for signed in event.jointly.values() for one in signed).values(), default=0)

    def setting(self, past: History, event: Any, value: int) -> Any:
        names = _filled(frozenset(event.jointly), max(value, len(event.jointly)))
        # those who sign for the first sign for so many; each of the others has people of its own
        signed = {name: _signers(names[0] if n < value else name) for n, name in enumerate(names)}
        return _made(event, jointly=signed if value else {})


class Nobody(OneOf):
    """Nobody at all."""

    __slots__ = ()

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (frozenset({"名单外的人"}),)


@frozen(kw_only=True, eq=False, repr=False)
class NobodyElse(Measured):
    """Nobody is on the list who was not named.  Unit: persons."""

    kind = "sequence"

    of: str = "candidates"
    nominees: Latest = NOMINEES

    def quantity(self, past: History, event: Any) -> frozenset[str]:
        return frozenset(event.candidates) - self._nominees(past, event)

    def lawful(self, past: History, event: Any) -> Range:
        return Nobody(frozenset({frozenset()}))

    def setting(self, past: History, event: Any, value: frozenset[str]) -> Any:
        names = self._nominees(past, event)
        return set_field(event, self.of, (event.candidates & names or names) | value)

    def _nominees(self, past: History, event: Any) -> frozenset[str]:
        names: frozenset[str] = self.nominees.value(past, event)
        return names

    def shows(self, found: Any) -> Text:
        names = said(found)
        return Text(f"{names.zh}未被提名", f"{names.en} not nominated")


@frozen(kw_only=True, eq=False, repr=False)
class EnoughCandidates(Rule):
    """There are as many candidates as seats, or more; no surplus is asked.  Unit: persons."""

    kind = "calculation"

    seats: Latest = TO_FILL
    nominees: Latest = NOMINEES

    def quantity(self, past: History, event: Any) -> int:
        return len(event.candidates)

    def lawful(self, past: History, event: Any) -> Range | None:
        seats = self.seats.value(past, event)
        return None if seats is None else AtLeast(seats)

    def setting(self, past: History, event: Any, value: int) -> Any:
        own, more = sorted(event.candidates), sorted(self.nominees.value(past, event) - event.candidates)
        names = (*own, *more, *(f"{n}号" for n in range(1, value + 1)))
        return set_field(event, "candidates", frozenset(tuple(dict.fromkeys(names))[: max(value, 0)]))

    @property
    def reads(self) -> tuple[str, ...]:
        return ("candidates",)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}名", f"found {found}")


# Unsettled: no text says who goes on the list where equal votes at its end leave it open; any of them may.
@frozen
class FirstByVotes(Range):
    """All lists on which nobody has fewer votes than anyone left out, however long."""

    votes: frozenset[tuple[str, int]]
    many: int
    """How long the list at least is, for examples."""

    def _of(self, many: int) -> Leading:
        return leading(dict(self.votes), many)

    def __contains__(self, value: Any) -> bool:
        found = self._of(len(value))
        return bool(value) and found.sure <= value <= found.sure | found.tied

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        found = self._of(max(self.many, 1))
        full = found.sure | frozenset(sorted(found.tied)[: found.left])
        return (full,) if full else ()

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        full = frozenset().union(*self.inside())
        first = sorted(full)[:1]
        stranger = [(full - {name}) | {"名单外的人"} for name in first] or [frozenset({"名单外的人"})]
        return tuple(names for names in stranger if names not in self)

    @property
    def text(self) -> Text:
        names = said(tuple(name for name, _ in sorted(self.votes, key=lambda one: (-one[1], one[0]))))
        return Text(f"依次为{names.zh}", f"in the order {names.en}")


@frozen(kw_only=True, eq=False, repr=False)
class ByOrderOfVotes(Measured):
    """Those with the most votes in the ballot that left the seats are on the list."""

    kind = "calculation"

    of: str = "candidates"
    passed_over: Latest = PASSED_OVER
    seats: Latest = TO_FILL

    def lawful(self, past: History, event: Any) -> Range:
        return FirstByVotes(self.passed_over.value(past, event), self.seats.value(past, event) or 1)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（{lawful.text.zh}）", self.says.en)
