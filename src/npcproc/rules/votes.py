"""Rules about votes: what carries, of what whole, and how it is declared."""

from __future__ import annotations

from typing import Any

from attrs import evolve, field, frozen

from npcproc.events import Voted, name_of
from npcproc.findings import Effect, Text
from npcproc.levels import Level
from npcproc.rules.past import History, Judge, Latest
from npcproc.rules.ranges import AtLeast, AtMost, OneOf, Range
from npcproc.rules.rule import Rule, set_field
from npcproc.rules.shapes import Measured
from npcproc.rules.when import Condition
from npcproc.tally import Carried, NotCarried, Result, Share, Tally, Void

__all__ = [
    "BallotsReturned",
    "Decided",
    "EveryoneVotes",
    "LatestCarried",
    "Majority",
    "MoversShare",
    "Outcome",
    "ValidVote",
]


@frozen(kw_only=True, eq=False, repr=False)
class Majority(Rule):
    """So large a share of all members votes in favour, and the chair declares what the count says.

    The count decides which row a vote takes (`carried`, `not_carried`, `void`); the rule is broken by a
    declaration that says otherwise.
    """

    kind = "majority"

    share: Share
    quorum: Share | None = None
    """Of all members, the share that must be present for the vote to be one; None where the law sets none."""

    def value(self, level: Level) -> str:
        return str(self.share)

    def result(self, tally: Tally) -> Result:
        """What a vote under this rule comes to."""
        return tally.result(self.share, self.quorum)

    @property
    def carried(self) -> Outcome:
        """The condition that the vote carries."""
        return Outcome(self, Carried)

    @property
    def not_carried(self) -> Outcome:
        """The condition that the vote does not carry."""
        return Outcome(self, NotCarried)

    @property
    def void(self) -> Outcome:
        """The condition that the vote is no vote."""
        return Outcome(self, Void)

    def quantity(self, past: History, event: Any) -> Any:
        return event.declared

    def lawful(self, past: History, event: Any) -> Range | None:
        return None if event.declared is None else OneOf(frozenset({isinstance(self.result(event.tally), Carried)}))

    def judge(self, level: Level) -> Judge:
        return lambda past, event: event.declared is None or self.met(past, event)

    def setting(self, past: History, event: Any, value: bool) -> Any:  # noqa: FBT001 - a quantity like any other
        return set_field(event, "declared", value)

    @property
    def reads(self) -> tuple[str, ...]:
        return ("tally", "declared")

    def required(self, lawful: Range) -> Text:
        carried = True in lawful
        return Text(
            f"{self.says.zh}，按计票应宣布{'通过' if carried else '未通过'}",
            f"{self.says.en}; by the count it is {'carried' if carried else 'not carried'}",
        )

    def shows(self, found: Any) -> Text:
        return Text("却宣布通过", "it was declared carried") if found else Text("却宣布未通过", "it was declared lost")


@frozen
class Outcome(Condition):
    """A vote comes to that kind of result."""

    majority: Majority = field(repr=lambda majority: majority.name)
    result: type[Carried | NotCarried | Void]

    def holds(self, past: History, event: Any) -> bool:
        return isinstance(self.majority.result(event.tally), self.result)

    @property
    def family(self) -> object:
        return ("outcome", self.majority)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({self.result})

    @property
    def universe(self) -> frozenset[Any]:
        return frozenset({Carried, NotCarried, Void})

    @property
    def reads(self) -> tuple[str, ...]:
        return ("tally",)

    @property
    def text(self) -> Text:
        return {
            Carried: Text("通过", "carried"),
            NotCarried: Text("未通过", "not carried"),
            Void: Text("无效", "void"),
        }[self.result]


@frozen
class Decided(Condition):
    """A vote of that kind in the case carried; a later one that is lost or void takes nothing back."""

    event: type[Voted]
    majority: Majority = field(repr=lambda majority: majority.name)

    def holds(self, past: History, event: Any) -> bool:
        votes = (found for found in past.events if isinstance(found, self.event))
        return any(isinstance(self.majority.result(vote.tally), Carried) for vote in votes)

    @property
    def family(self) -> object:
        return ("decided", self.event, self.majority)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True})

    @property
    def text(self) -> Text:
        vote = name_of(self.event)
        return Text(f"“{vote.zh}”已通过", f"{vote.en} carried")


@frozen
class LatestCarried(Latest):
    """What the latest vote says that carried and says anything there; None where none did.

    A lost or void vote says nothing, and one that leaves the field at None leaves it as it was.
    """

    majority: Majority = field(kw_only=True, repr=lambda majority: majority.name)

    def value(self, past: History, event: Any) -> Any:
        for found in reversed(past.events):
            if isinstance(found, self.event) and isinstance(found, Voted):
                says = getattr(found, self.of)
                if says is not None and isinstance(self.majority.result(found.tally), Carried):
                    return says
        return None


@frozen(kw_only=True, eq=False, repr=False)
class ValidVote(Rule):
    """A share of all members is present when the vote is taken, and no more ballots come back than went out.

    Unit: members present.
    """

    kind = "quorum"

    share: Share

    def value(self, level: Level) -> str:
        return str(self.share)

    def quantity(self, past: History, event: Any) -> int:
        present: int = event.tally.present
        return present

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.share.needed(event.tally.members))

    def judge(self, level: Level) -> Judge:
        needed = self.share.needed
        return lambda _past, event: bool(event.tally.present >= needed(event.tally.members))

    def setting(self, past: History, event: Any, value: int) -> Any:
        tally = event.tally
        kept = min(tally.in_favour, value)
        plain = Tally(members=tally.members, present=value, in_favour=kept) if 0 <= value <= tally.members else None
        return None if plain is None else evolve(event, tally=plain, declared=None)

    @property
    def reads(self) -> tuple[str, ...]:
        return ("tally",)

    def required(self, lawful: Range) -> Text:
        return Text(
            f"{self.says.zh}，即{lawful.text.zh.replace('以上', '人以上')}出席",
            f"{self.says.en}, that is {lawful.text.en} present",
        )

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人出席", f"{found} present")


class BallotsReturned(Rule):
    """No more ballots come back than went out.  Unit: ballots."""

    __slots__ = ()

    kind = "method"

    def quantity(self, past: History, event: Any) -> int | None:
        returned: int | None = event.tally.returned
        return returned

    def lawful(self, past: History, event: Any) -> Range | None:
        return None if event.tally.issued is None else AtMost(event.tally.issued)

    def setting(self, past: History, event: Any, value: int) -> Any:
        tally = set_field(event.tally, "returned", value)
        return None if tally is None else evolve(event, tally=tally, declared=None)

    @property
    def reads(self) -> tuple[str, ...]:
        return ("tally",)


@frozen(kw_only=True, eq=False, repr=False)
class MoversShare(Measured):
    """So large a share of those who moved the matter want it.  Unit: persons, of the movers only."""

    kind = "majority"

    share: Share
    movers: Latest
    """The earlier event and its field that name the movers."""

    def _movers(self, past: History) -> frozenset[str]:
        return self.movers.value(past, None) or frozenset()

    def value(self, level: Level) -> str:
        return str(self.share)

    def quantity(self, past: History, event: Any) -> int:
        return len(getattr(event, self.of) & self._movers(past))

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.share.needed(len(self._movers(past))))

    def setting(self, past: History, event: Any, value: int) -> Any:
        movers = sorted(self._movers(past))
        return set_field(event, self.of, frozenset(movers[:value])) if 0 <= value <= len(movers) else None

    def required(self, lawful: Range) -> Text:
        return Text(
            f"{self.says.zh}，即{lawful.text.zh.replace('以上', '人以上')}",
            f"{self.says.en}, that is {lawful.text.en}",
        )

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人", f"found {found}")


class EveryoneVotes(Rule):
    """Everyone present takes part in the vote.  Unit: persons known not to have voted; none may be."""

    __slots__ = ()

    kind = "duty"
    usual = Effect.BREACH

    def quantity(self, past: History, event: Any) -> int:
        not_voting: int = event.tally.not_voting
        return not_voting

    def lawful(self, past: History, event: Any) -> Range:
        return AtMost(0)

    def setting(self, past: History, event: Any, value: int) -> Any:
        tally = event.tally
        if not 0 <= value <= tally.present:
            return None
        kept = min(tally.in_favour, tally.present - value)
        plain = Tally(members=tally.members, present=tally.present, in_favour=kept, not_voting=value)
        return evolve(event, tally=plain, declared=None)

    @property
    def reads(self) -> tuple[str, ...]:
        return ("tally",)

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人未参加表决", f"{found} present did not vote")
