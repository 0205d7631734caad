"""Rules about bodies: how many must be there, how large they are, and what must have come before."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.events import Event, name_of
from npcproc.findings import Text
from npcproc.levels import ByLevel, Level
from npcproc.rules.past import Earlier, History, Judge
from npcproc.rules.ranges import AtLeast, OneOf, Range
from npcproc.rules.rule import Rule
from npcproc.rules.shapes import YES, Listed, Measured
from npcproc.rules.when import Condition, Past
from npcproc.tally import Share

__all__ = ["Among", "Composition", "Portion", "Quorum", "Sequence", "Size"]


@frozen(kw_only=True, eq=False, repr=False)
class Quorum(Measured):
    """So large a share of all members is present.  Unit: persons."""

    kind = "quorum"

    share: Share
    of: str = "present"

    def value(self, level: Level) -> str:
        return str(self.share)

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.share.needed(past.body.members))

    def judge(self, level: Level) -> Judge:
        of, needed = self.of, self.share.needed
        return lambda past, event: bool(getattr(event, of) >= needed(past.body.members))

    def required(self, lawful: Range) -> Text:
        least = lawful.text.en
        return Text(
            f"{self.says.zh}：全体组成人员的{self.share.zh}，即{lawful.text.zh.replace('以上', '人以上')}",
            f"{self.says.en}: {self.share.en} of all, {least}",
        )

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人", f"{found} present")


@frozen(kw_only=True, eq=False, repr=False)
class Size(Measured):
    """A body is exactly so large, or at least so.  Unit: persons."""

    kind = "size"

    at_least: ByLevel[int]

    def regulates(self, level: Level) -> bool:
        return self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least.at(level))

    def lawful(self, past: History, event: Any) -> Range | None:
        least = self.at_least.at(past.body.level)
        return None if least is None else AtLeast(least)


@frozen(kw_only=True, eq=False, repr=False)
class Sequence(Rule):
    """Something has come before: an earlier event of the case, or what a condition on the past says."""

    kind = "sequence"

    after: type[Event] | Condition
    """What must have happened; with a condition, the condition that must hold."""

    def _condition(self) -> Condition:
        return self.after if isinstance(self.after, Condition) else Past(self.after)

    def quantity(self, past: History, event: Any) -> bool:
        return self._condition().holds(past, event)

    def lawful(self, past: History, event: Any) -> Range:
        return YES

    def judge(self, level: Level) -> Judge:
        return self._condition().holds

    def setting(self, past: History, event: Any, value: bool) -> Any:  # noqa: FBT001 - a quantity like any other
        return event if self.quantity(past, event) is value else None

    @property
    def reads(self) -> tuple[str, ...]:
        return self._condition().reads

    def shows(self, found: Any) -> Text:
        if isinstance(self.after, Condition):
            return Text("现未满足", "this is not so")
        event = name_of(self.after)
        return Text(f"此前没有“{event.zh}”", f"there was no {event.en} before")


@frozen(kw_only=True, eq=False, repr=False)
class Portion(Measured):
    """So large a share of a body, whose number another field says, is of one kind.  Unit: persons."""

    kind = "size"

    share: Share
    whole: str
    """The field with the number of all."""

    def value(self, level: Level) -> str:
        return str(self.share)

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.share.needed(getattr(event, self.whole)))

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, self.whole)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}", f"{self.says.en}, that is {lawful.text.en}")


class Composition(Listed):
    """A body is made up of these."""

    __slots__ = ()

    kind = "size"


class Names(OneOf):
    """One of the listed names."""

    __slots__ = ()

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        return (f"{'、'.join(sorted(self.options))}以外",)


@frozen(kw_only=True, eq=False, repr=False)
class Among(Measured):
    """A name, or an organ, is one of those that earlier acts listed; where none has, none is."""

    kind = "sequence"

    listed: Earlier
    """The earlier event and its field that lists them."""

    def lawful(self, past: History, event: Any) -> Range:
        listed = frozenset(self.listed.value(past, None) or ())
        return Names(listed) if all(isinstance(one, str) for one in listed) else OneOf(listed)

    def judge(self, level: Level) -> Judge:
        of, listed = self.of, self.listed.value
        return lambda past, event: getattr(event, of) in (listed(past, None) or ())

    def actors(self, past: History) -> frozenset[Any]:
        return frozenset(self.listed.value(past, None) or ()) if self.of == "by" else frozenset()

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（{lawful.text.zh}）", self.says.en)
