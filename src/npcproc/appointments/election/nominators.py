"""How many nominate, and how many each: the kinds of rule about nominations that only an election knows.

Organic Law arts. 26 and 27.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from attrs import evolve, frozen

from npcproc.appointments.election.ballots import ELECTED, JOINTLY_NOMINATED, SEATS
from npcproc.appointments.election.lists import Enough
from npcproc.appointments.election.matter import Nominated
from npcproc.findings import Text
from npcproc.levels import ByLevel, Level
from npcproc.rules import AtLeast, AtMost, Excludes, History, Includes, Latest, Range, Rule

__all__ = [
    "ByDeputies",
    "ByOneDeputy",
    "ByThePresidium",
    "EachSigned",
    "EnoughNominees",
    "JointlyNominatedStay",
    "NobodyElected",
]

_NOMINATIONS = ("by_presidium", "by_deputies")
_MOST_SIGNATORIES = 30
"""With so many, a nomination is joint at every level."""


def _signed(candidate: str, own: frozenset[str] = frozenset(), many: int = _MOST_SIGNATORIES) -> frozenset[str]:
    """So many deputies who sign for that candidate: those who do, and invented ones who sign for no other."""
    invented = (f"提名{candidate}的{n}号" for n in range(1, max(many, 0) + 1))
    return frozenset(tuple(dict.fromkeys((*sorted(own), *invented)))[: max(many, 0)])


def _filled(names: frozenset[str], many: int, stem: str) -> tuple[str, ...]:
    """So many names, those given first."""
    invented = (f"{stem}{n}" for n in range(1, max(many, 0) + 1))
    return tuple(dict.fromkeys((*sorted(names), *invented)))[: max(many, 0)]


def _made(event: Nominated, **said: Any) -> Nominated | None:
    """The event with that; None where nobody would be nominated."""
    try:
        return evolve(event, **said)
    except ValueError:
        return None


@frozen(kw_only=True, eq=False, repr=False)
class EachSigned(Rule):
    """At least so many deputies sign for whoever deputies nominate.  Unit: persons, each once."""

    kind = "signatures"

    at_least: ByLevel[int]
    says: Text = Text("需达到法定联名人数", "enough deputies must sign jointly")

    def regulates(self, level: Level) -> bool:
        return self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least.at(level))

    def quantity(self, past: History, event: Any) -> int:
        return min(map(len, event.by_deputies.values()), default=0)

    def lawful(self, past: History, event: Any) -> Range | None:
        return AtLeast(self.at_least.at(past.body.level)) if event.by_deputies else None

    def setting(self, past: History, event: Any, value: int) -> Any:
        signed = {name: _signed(name, own, value) for name, own in event.by_deputies.items()}
        return _made(event, by_deputies=signed)

    def required(self, lawful: Range) -> Text:
        return Text(f"需{lawful.text.zh.replace('以上', '人以上')}联名", f"{lawful.text.en} must sign jointly")

    @property
    def reads(self) -> tuple[str, ...]:
        return _NOMINATIONS

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人", f"{found} signed")


@frozen(kw_only=True, eq=False, repr=False)
class ByDeputies(Rule):
    """Deputies nominate no more people than that.  Unit: persons."""

    kind = "initiator"

    at_most: ByLevel[int]

    def regulates(self, level: Level) -> bool:
        return self.at_most.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_most.at(level))

    def quantity(self, past: History, event: Any) -> int:
        return len(event.by_deputies)

    def lawful(self, past: History, event: Any) -> Range:
        return AtMost(self.at_most.at(past.body.level))

    def setting(self, past: History, event: Any, value: int) -> Any:
        names = _filled(frozenset(event.by_deputies), value, "联名人选")
        signed = {name: event.by_deputies.get(name, _signed(name)) for name in names}
        return _made(event, by_deputies=signed, by_presidium=event.by_presidium or frozenset({"主席团人选1"}))

    @property
    def reads(self) -> tuple[str, ...]:
        return _NOMINATIONS

    def shows(self, found: Any) -> Text:
        return Text(f"现由代表提名{found}名", f"deputies nominate {found}")


@frozen(kw_only=True, eq=False, repr=False)
class _UpToSeats(Rule):
    """No more people than there are seats."""

    kind = "prohibition"

    seats: Latest = SEATS

    def lawful(self, past: History, event: Any) -> Range | None:
        seats = self.seats.value(past, event)
        return None if seats is None else AtMost(seats)

    @property
    def reads(self) -> tuple[str, ...]:
        return _NOMINATIONS

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}名", f"found {found}")


@frozen(kw_only=True, eq=False, repr=False)
class ByThePresidium(_UpToSeats):
    """The presidium nominates no more people than there are seats.  Unit: persons."""

    def quantity(self, past: History, event: Any) -> int:
        return len(event.by_presidium)

    def setting(self, past: History, event: Any, value: int) -> Any:
        return _made(event, by_presidium=_filled(event.by_presidium, value, "主席团人选"))


@frozen(kw_only=True, eq=False, repr=False)
class ByOneDeputy(_UpToSeats):
    """No deputy signs for more people than there are seats.  Unit: persons, over all that the deputy signs."""

    def quantity(self, past: History, event: Any) -> int:
        return max(Counter(deputy for signed in event.by_deputies.values() for deputy in signed).values(), default=0)

    def setting(self, past: History, event: Any, value: int) -> Any:
        names = _filled(frozenset(event.by_deputies), max(value, len(event.by_deputies)), "联名人选")
        # those who sign for the first sign for so many; each of the others has deputies of its own
        signed = {name: _signed(names[0] if n < value else name) for n, name in enumerate(names)}
        return _made(event, by_deputies=signed if value else {})


@frozen(kw_only=True, eq=False, repr=False)
class EnoughNominees(Enough):
    """Enough are nominated."""

    def quantity(self, past: History, event: Any) -> int:
        return len(event.nominees)

    def setting(self, past: History, event: Any, value: int) -> Any:
        presidium = frozenset(sorted(event.by_presidium)[: max(value, 0)])
        joint = _filled(frozenset(event.by_deputies) - presidium, value - len(presidium), "联名人选")
        return _made(
            event,
            by_presidium=presidium,
            by_deputies={name: event.by_deputies.get(name, _signed(name)) for name in joint},
        )

    @property
    def reads(self) -> tuple[str, ...]:
        return _NOMINATIONS


@frozen(kw_only=True, eq=False, repr=False)
class _OfThese(Rule):
    """Who is nominated, held against some people of whom the case speaks; nothing is asked where it speaks of none.

    A kind of its own: who they are follows from what went before.
    """

    kind = "prohibition"

    these: Latest

    def quantity(self, past: History, event: Any) -> frozenset[str]:
        named: frozenset[str] = event.nominees
        return named

    def setting(self, past: History, event: Any, value: frozenset[str]) -> Any:
        gone = self.these.value(past, event) - value
        joint = (value - event.by_presidium).union(event.by_deputies) - gone
        return _made(
            event,
            by_presidium=event.by_presidium - gone,
            by_deputies={name: event.by_deputies.get(name, _signed(name)) for name in sorted(joint)},
        )

    @property
    def reads(self) -> tuple[str, ...]:
        return _NOMINATIONS

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（{lawful.text.zh}）", self.says.en)


@frozen(kw_only=True, eq=False, repr=False)
class JointlyNominatedStay(_OfThese):
    """Whoever deputies had nominated, and has not declined, is a nominee still."""

    these: Latest = JOINTLY_NOMINATED

    def lawful(self, past: History, event: Any) -> Range | None:
        these = self.these.value(past, event)
        return Includes(these) if these else None


@frozen(kw_only=True, eq=False, repr=False)
class NobodyElected(_OfThese):
    """Nobody who is elected already is nominated for the seats left."""

    these: Latest = ELECTED

    def lawful(self, past: History, event: Any) -> Range | None:
        these = self.these.value(past, event)
        return Excludes(these) if these else None
