"""How many nominate, and how many each: the kinds of rule about nominations that only an election knows.

Organic Law arts. 26 and 27.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.appointments.election.ballots import ELECTED, JOINTLY_NOMINATED
from npcproc.findings import Text
from npcproc.levels import ByLevel, Level
from npcproc.rules import AtMost, Enough, Excludes, History, Includes, Latest, Range, Rule
from npcproc.rules.candidates import filled, named, signed

__all__ = [
    "ByDeputies",
    "EnoughNominees",
    "JointlyNominatedStay",
    "NobodyElected",
]

_NOMINATIONS = ("by_presidium", "by_deputies")


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
        names = filled(frozenset(event.by_deputies), value, "联名人选")
        joint = {name: event.by_deputies.get(name, signed(name)) for name in names}
        return named(event, by_deputies=joint, by_presidium=event.by_presidium or frozenset({"主席团人选1"}))

    @property
    def reads(self) -> tuple[str, ...]:
        return _NOMINATIONS

    def shows(self, found: Any) -> Text:
        return Text(f"现由代表提名{found}名", f"deputies nominate {found}")


@frozen(kw_only=True, eq=False, repr=False)
class EnoughNominees(Enough):
    """Enough are nominated."""

    of: str = "nominees"

    def setting(self, past: History, event: Any, value: int) -> Any:
        presidium = frozenset(sorted(event.by_presidium)[: max(value, 0)])
        joint = filled(frozenset(event.by_deputies) - presidium, value - len(presidium), "联名人选")
        return named(
            event,
            by_presidium=presidium,
            by_deputies={name: event.by_deputies.get(name, signed(name)) for name in joint},
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
        nominees: frozenset[str] = event.nominees
        return nominees

    def setting(self, past: History, event: Any, value: frozenset[str]) -> Any:
        gone = self.these.value(past, event) - value
        joint = (value - event.by_presidium).union(event.by_deputies) - gone
        return named(
            event,
            by_presidium=event.by_presidium - gone,
            by_deputies={name: event.by_deputies.get(name, signed(name)) for name in sorted(joint)},
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
