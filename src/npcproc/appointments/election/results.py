"""What a ballot and a run-off can come to, and what is asked of the result that is declared.

Organic Law arts. 25 and 29; NPC Rules of Procedure art. 40.  At the National People's Congress ties and unfilled seats
are left to each session's own measures.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from attrs import frozen

from npcproc.appointments.election.ballots import ELECTED, OUTCOME, SEATS, came_to, comes_to
from npcproc.count import Filled, Tied, Unfilled
from npcproc.findings import Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import Level
from npcproc.rules import Condition, History, Latest, OneOf, Publicity, Range
from npcproc.rules.shapes import Measured
from npcproc.tally import MORE_THAN_HALF, Share, Void

__all__ = [
    "ANNOUNCED",
    "FILLED",
    "MORE_THAN_HALF_OF_ALL",
    "MOST_VOTES",
    "TIED",
    "UNFILLED",
    "VOID",
    "ComesTo",
    "again_to",
]

# what a ballot comes to

Kind: TypeAlias = type[Filled | Tied | Unfilled | Void]

_NAMES = {
    Filled: Text("选足名额", "all seats filled"),
    Tied: Text("票数相等不能确定", "tied"),
    Unfilled: Text("不足应选名额", "seats left unfilled"),
    Void: Text("选举无效", "void"),
}


@frozen
class ComesTo(Condition):
    """The ballot comes to that kind of result."""

    kind: Kind
    among: frozenset[Kind] = frozenset(_NAMES)
    """The kinds of result that such a ballot can have."""

    def holds(self, past: History, event: Any) -> bool:
        return event is not None and isinstance(came_to(past, event), self.kind)

    @property
    def family(self) -> object:
        return ("comes-to", self.among)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({self.kind})

    @property
    def universe(self) -> frozenset[Any]:
        return frozenset(self.among)

    @property
    def reads(self) -> tuple[str, ...]:
        return ("count",)

    @property
    def text(self) -> Text:
        return _NAMES[self.kind]


FILLED, TIED, UNFILLED, VOID = (ComesTo(kind) for kind in _NAMES)


def again_to(kind: Kind) -> ComesTo:
    """The condition that a run-off comes to that; it leaves no seat unfilled."""
    return ComesTo(kind, frozenset({Filled, Tied, Void}))


# the result that is declared


@frozen(kw_only=True, eq=False, repr=False)
class DeclaredAsCounted(Measured):
    """Those are declared elected whom the count elects, and nobody else; the count decides what the ballot comes to."""

    kind = "majority"

    of: str = "declared"
    share: Share | None = None
    """The share of all deputies that is needed; None where the most votes decide."""
    seats: Latest = SEATS
    before: Latest = OUTCOME
    already: Latest = ELECTED

    def value(self, level: Level) -> str:
        return "" if self.share is None else str(self.share)

    def lawful(self, past: History, event: Any) -> Range | None:
        if event.declared is None:
            return None
        seats, before, already = (of.value(past, event) for of in (self.seats, self.before, self.already))
        found = comes_to(event, seats, before, already)
        return OneOf(frozenset({frozenset() if isinstance(found, Void) else found.elected}))

    @property
    def reads(self) -> tuple[str, ...]:
        return ("count", "declared")

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（按计票当选的：{lawful.text.zh}）", self.says.en)


MORE_THAN_HALF_OF_ALL = DeclaredAsCounted(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    says=Text(
        "得票超过全体代表半数的当选，超过应选名额的以得票多的当选",
        "whoever has more than half of all deputies is elected, those with the most votes where they are too many",
    ),
    cites=(ORGANIC_2022.art(25, 1), ORGANIC_2022.art(29, 1), NPC_RULES_2021.art(40, 1)),
)
MOST_VOTES = DeclaredAsCounted(
    name="most-votes",
    says=Text("再次投票以得票多的当选", "in the second vote those with the most votes are elected"),
    cites=(ORGANIC_2022.art(29, 1),),
)
# Unsettled: no national statute says how a local congress makes the result known; nothing is asked there.
ANNOUNCED_ON_THE_SPOT = Publicity(
    name="announced-on-the-spot",
    of="announced",
    says=Text("选举结果应由会议主持人当场宣布", "whoever presides announces the result on the spot"),
    cites=(NPC_RULES_2021.art(40, 3),),
)
VOTES_ANNOUNCED = Publicity(
    name="votes-announced",
    of="votes_announced",
    says=Text("候选人的得票数应予公布", "the votes of the candidates are made known"),
    cites=(NPC_RULES_2021.art(40, 3),),
)

ANNOUNCED = (ANNOUNCED_ON_THE_SPOT, VOTES_ANNOUNCED)
"""What is asked of the announcement in the session."""
