"""Rules about people: who may act, who must be there, how many sign, who must keep out."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.findings import Effect, Text
from npcproc.levels import ByLevel, Level
from npcproc.rules.past import History, Judge
from npcproc.rules.ranges import AtLeast, Range
from npcproc.rules.rule import set_field
from npcproc.rules.shapes import Agreed, Choice, Flag, Listed, Measured, Tabled
from npcproc.tally import Share

__all__ = [
    "Addressed",
    "Attendance",
    "Competence",
    "CompetenceByTable",
    "Delegations",
    "Eligibility",
    "Incompatibility",
    "Initiator",
    "Invited",
    "Reached",
    "Recusal",
    "Right",
    "Signatures",
]


@frozen(kw_only=True, eq=False, repr=False)
class Signatures(Measured):
    """At least so many people sign, by number or as a share of all members.  Unit: persons, each once."""

    kind = "signatures"

    at_least: ByLevel[int] | Share
    of: str = "signatories"
    says: Text = Text("需达到法定联名人数", "enough people must sign jointly")

    def regulates(self, level: Level) -> bool:
        return isinstance(self.at_least, Share) or self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least if isinstance(self.at_least, Share) else self.at_least.at(level))

    def quantity(self, past: History, event: Any) -> int:
        return len(getattr(event, self.of))

    def lawful(self, past: History, event: Any) -> Range:
        if isinstance(self.at_least, Share):
            return AtLeast(self.at_least.needed(past.body.members))
        return AtLeast(self.at_least.at(past.body.level))

    def judge(self, level: Level) -> Judge:
        of, least = self.of, None if isinstance(self.at_least, Share) else self.at_least.at(level)
        return self.met if least is None else lambda _past, event: len(getattr(event, of)) >= least

    def setting(self, past: History, event: Any, value: int) -> Any:
        people = sorted(getattr(event, self.of))[:value]
        spare = (name for n in range(1, value + len(people) + 1) if (name := f"{n}号") not in people)
        return set_field(event, self.of, frozenset(people).union(next(spare) for _ in range(value - len(people))))

    def required(self, lawful: Range) -> Text:
        return Text(f"需{lawful.text.zh.replace('以上', '人以上')}联名", f"{lawful.text.en} must sign jointly")

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}人", f"{found} signed")


@frozen(kw_only=True, eq=False, repr=False)
class Delegations(Signatures):
    """At least so many delegations join in; how many deputies each has does not matter.  Unit: delegations."""

    of: str = "delegations"
    says: Text = Text("需达到法定代表团数", "enough delegations must join in")

    def required(self, lawful: Range) -> Text:
        return Text(f"需{lawful.text.zh.replace('以上', '个以上代表团')}", f"{lawful.text.en} delegations must join in")

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}个", f"{found} joined in")


class Competence(Choice):
    """The act belongs to these organs, or reaches only these."""

    __slots__ = ()

    kind = "competence"


@frozen(kw_only=True, eq=False, repr=False)
class Addressed(Agreed):
    """The act belongs to the organ that an earlier act named."""

    kind = "competence"
    of: str = "by"


class CompetenceByTable(Tabled):
    """Who may act, or what the act may reach, depends on another field, such as the office."""

    __slots__ = ()

    kind = "competence"


class Initiator(Choice):
    """Only these may begin the matter."""

    __slots__ = ()

    kind = "initiator"


class Eligibility(Choice):
    """The person is one whom the law allows."""

    __slots__ = ()

    kind = "eligibility"


@frozen(kw_only=True, eq=False, repr=False)
class Reached(Measured):
    """A person has reached an age, or has so many years of something behind them.  Unit: full years."""

    kind = "eligibility"

    at_least: ByLevel[int]

    def regulates(self, level: Level) -> bool:
        return self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least.at(level))

    def lawful(self, past: History, event: Any) -> Range | None:
        least = self.at_least.at(past.body.level)
        return None if least is None else AtLeast(least)

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}年", f"found {found} years")


class Incompatibility(Listed):
    """None of those named holds one of these offices."""

    __slots__ = ()

    kind = "incompatibility"


class Attendance(Listed):
    """Those who must attend do."""

    __slots__ = ()

    kind = "attendance"
    usual = Effect.BREACH


class Invited(Flag):
    """Those who may attend, or must in person, do; kept as attendance."""

    __slots__ = ()

    kind = "attendance"
    usual = Effect.BREACH


@frozen(kw_only=True, eq=False, repr=False)
class Recusal(Flag):
    """Nobody with a stake in the matter takes part."""

    kind = "recusal"
    wanted: bool = False


class Right(Flag):
    """Someone's right is not denied."""

    __slots__ = ()

    kind = "right"
    usual = Effect.BREACH
