"""What a ballot and a run-off of a by-election can come to, and what is asked of the result that is declared.

Electoral Law arts. 45 and 46; Organic Law art. 51.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.count import Filled, Tied, Unfilled
from npcproc.deputies.by_election.ballots import AT_LEAST_ONE_THIRD, BEFORE, TO_FILL, Before, came_to
from npcproc.findings import Text
from npcproc.law.national import ELECTION_2020, ORGANIC_2022
from npcproc.levels import Level
from npcproc.rules import Competence, Condition, History, Latest, Not, OneOf, Publicity, Range
from npcproc.rules.shapes import Measured
from npcproc.statutes import Cite
from npcproc.tally import MORE_THAN_HALF, Share, Void

__all__ = [
    "ANNOUNCED_BY_CONGRESS",
    "ANNOUNCED_TO_VOTERS",
    "BY_HALF_OF_DEPUTIES",
    "BY_HALF_OF_MEMBERS",
    "BY_VOTERS",
    "FILLED",
    "MOST_VOTES",
    "TIED",
    "UNFILLED",
    "VOID",
    "ComesTo",
    "DeclaredAsCounted",
    "Supplementary",
    "again_to",
]

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


@frozen
class Supplementary(Condition):
    """A ballot before has left seats unfilled, so that this is a supplementary election (另行选举)."""

    before: Latest = BEFORE

    def holds(self, past: History, event: Any) -> bool:
        before: Before = self.before.value(past, event)
        return before.supplementary

    @property
    def family(self) -> object:
        return ("supplementary",)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True})

    @property
    def text(self) -> Text:
        return Text("另行选举", "in a supplementary election")


@frozen(kw_only=True, eq=False, repr=False)
class DeclaredAsCounted(Measured):
    """Those are declared elected whom the count elects, and nobody else; the count decides what the ballot comes to."""

    kind = "majority"

    of: str = "declared"
    share: Share | None = None
    """The share that is needed, of those whom `says` names; None where the most votes decide."""
    seats: Latest = TO_FILL
    before: Latest = BEFORE

    def value(self, level: Level) -> str:
        return "" if self.share is None else str(self.share)

    def lawful(self, past: History, event: Any) -> Range | None:
        if event.declared is None:
            return None
        found = came_to(past, event)
        return OneOf(frozenset({frozenset() if isinstance(found, Void) else found.elected}))

    @property
    def reads(self) -> tuple[str, ...]:
        return ("count", "declared")

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（按计票当选的：{lawful.text.zh}）", self.says.en)


_INDIRECT = frozenset({Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY})
_DIRECT = frozenset({Level.COUNTY, Level.TOWNSHIP})


def _cites(levels: frozenset[Level], *paragraphs: int) -> tuple[Cite, ...]:
    return tuple(ELECTION_2020.art(45, paragraph, levels=levels) for paragraph in paragraphs)


BY_HALF_OF_DEPUTIES = DeclaredAsCounted(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    says=Text(
        "得票超过全体代表半数的当选，超过应选名额的以得票多的当选",
        "whoever has more than half of all deputies is elected, those with the most votes where they are too many",
    ),
    cites=_cites(_INDIRECT, 2, 3, 5),
)
# Unsettled: the article on the majority speaks of all deputies of the congress; a standing committee that elects in its
# place is read to elect as it resolves, by more than half of all its members.
BY_HALF_OF_MEMBERS = DeclaredAsCounted(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    says=Text(
        "得票超过常务委员会全体组成人员半数的当选，超过应选名额的以得票多的当选",
        "whoever has more than half of all members is elected, those with the most votes where they are too many",
    ),
    cites=(*_cites(_INDIRECT, 3), ORGANIC_2022.county_and_above(51, 4)),
)
BY_HALF_OF_THOSE_WHO_VOTED = DeclaredAsCounted(
    name="more-than-half-of-those-who-voted",
    share=MORE_THAN_HALF,
    when=Not(Supplementary()),
    says=Text(
        "得票超过参加投票选民半数的当选，超过应选名额的以得票多的当选",
        "whoever has more than half of those who voted is elected, those with the most votes where they are too many",
    ),
    cites=_cites(_DIRECT, 1, 3),
)
BY_A_THIRD_OF_THE_PAPERS = DeclaredAsCounted(
    name="a-third-of-the-papers",
    share=AT_LEAST_ONE_THIRD,
    when=Supplementary(),
    says=Text(
        "另行选举以得票多的当选，但得票不得少于选票的三分之一",
        "in a supplementary election those with the most votes are elected, with no less than a third of the papers",
    ),
    cites=_cites(_DIRECT, 5),
)
MOST_VOTES = DeclaredAsCounted(
    name="most-votes",
    says=Text("再次投票以得票多的当选", "in the second vote those with the most votes are elected"),
    cites=(ELECTION_2020.art(45, 3),),
)

PRESIDIUM_ANNOUNCES = Competence(
    name="presidium-announces",
    allowed=frozenset({Organ.PRESIDIUM}),
    says=Text(
        "选举是否有效应由主席团确定并宣布",
        "the presidium settles and announces whether the election is valid, and publishes who is elected",
    ),
    cites=(ELECTION_2020.art(46, 1, levels=_INDIRECT), ELECTION_2020.art(46, 2, levels=_INDIRECT)),
)
LIST_PUBLISHED = Publicity(
    name="list-published",
    of="list_published",
    says=Text("当选代表名单应予公布", "the names of those elected are published"),
    cites=(ELECTION_2020.art(46, 2, levels=_INDIRECT),),
)
LIST_PUBLISHED_TO_VOTERS = Publicity(
    name="list-published",
    of="list_published",
    says=Text("当选代表名单应予公布", "the names of those elected are published"),
    cites=(ELECTION_2020.art(46, 2, levels=_DIRECT),),
)

BY_VOTERS = (BY_HALF_OF_THOSE_WHO_VOTED, BY_A_THIRD_OF_THE_PAPERS)
"""Who is elected by voters, at first and in a supplementary election."""

ANNOUNCED_BY_CONGRESS = (PRESIDIUM_ANNOUNCES, LIST_PUBLISHED)
"""What is asked of the announcement in a congress."""

# Unsettled: the article gives the announcement to the election committee, which need not exist between two general
# elections; who announces a by-election to the voters is read to be left to the method, and is not asked.
ANNOUNCED_TO_VOTERS = (LIST_PUBLISHED_TO_VOTERS,)
"""What is asked of the announcement to voters."""
