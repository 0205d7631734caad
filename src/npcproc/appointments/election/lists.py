"""The list of candidates as the law has it: who is on it, and how many, by what went before.

The kinds of rule that only an election knows.

Organic Law arts. 27 and 29.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from npcproc.appointments.election.ballots import (
    MOST_AS_SETTLED,
    NOMINEES,
    nominees,
    passed_over,
)
from npcproc.appointments.election.matter import PreliminaryHeld
from npcproc.count import leading
from npcproc.findings import Text
from npcproc.rules import Condition, History, Latest, Range, last
from npcproc.rules.ranges import said
from npcproc.rules.shapes import Measured

__all__ = [
    "ByOrderOfVotes",
    "EveryNominee",
    "Lists",
    "OfTheFirstBallot",
    "OfThePreliminary",
    "OnTheList",
    "OrderOfVotes",
    "TooFew",
    "TooMany",
]


@frozen
class TooMany(Condition):
    """There are more nominees than there may be candidates."""

    most: Latest
    """How many there may be."""
    nominees: Latest = NOMINEES

    def holds(self, past: History, event: Any) -> bool:
        most = self.most.value(past, event)
        return most is not None and len(self.nominees.value(past, event)) > most

    @property
    def family(self) -> object:
        return ("too-many", self.most)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True})

    @property
    def text(self) -> Text:
        return Text("被提名人超过差额", "more nominees than candidates")


@frozen
class TooFew(Condition):
    """There are fewer nominees than there have to be candidates."""

    fewest: Latest
    """How few candidates there may be."""
    nominees: Latest = NOMINEES

    def holds(self, past: History, event: Any) -> bool:
        fewest = self.fewest.value(past, event)
        return fewest is not None and len(self.nominees.value(past, event)) < fewest

    @property
    def family(self) -> object:
        return ("too-few", self.fewest)

    @property
    def cases(self) -> frozenset[Any]:
        return frozenset({True})

    @property
    def text(self) -> Text:
        return Text("被提名人不足", "fewer nominees than candidates")


@frozen
class Lists(Range):
    """All lists with those who are sure to be on it, and as many others as are to be added out of some."""

    sure: frozenset[str]
    others: frozenset[str] = frozenset()
    added: int = 0

    def __contains__(self, value: Any) -> bool:
        return self.sure <= value <= self.sure | self.others and len(value) == len(self.sure) + self.added

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        return (self.sure | frozenset(sorted(self.others)[: self.added]),)

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        (full,) = self.inside()
        fewer = [full - {name} for name in sorted(full)[:1]]
        return (*fewer, *(one | {"名单外的人"} for one in fewer))

    @property
    def text(self) -> Text:
        sure, others = said(self.sure), said(self.others)
        if not self.added:
            return sure
        return Text(
            f"{sure.zh}，另加{others.zh}中的{self.added}名",
            f"{sure.en}, with {self.added} of {others.en}",
        )


@frozen(kw_only=True, eq=False, repr=False)
class OnTheList(Measured):
    """Those on the list are the ones that the law has there.

    A kind of its own: what the list must be follows from all that went before.
    """

    kind = "calculation"

    of: str = "candidates"

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（{lawful.text.zh}）", self.says.en)


@frozen(kw_only=True, eq=False, repr=False)
class EveryNominee(OnTheList):
    """Every nominee is on the list, and nobody else."""

    nominees: Latest = NOMINEES

    def lawful(self, past: History, event: Any) -> Range:
        return Lists(self.nominees.value(past, event))


# Unsettled: no text says who goes on the list where equal votes at the line leave it open; any of them may, and no
# second vote is asked for.
@frozen
class OrderOfVotes(Latest):
    """The lists that the order of votes allows, for as many candidates as there may be; None before that is settled."""

    most: Latest = MOST_AS_SETTLED
    """How many there may be."""

    @abstractmethod
    def votes(self, past: History) -> Mapping[str, int]:
        """The votes by which the order goes."""

    def value(self, past: History, event: Any) -> Lists | None:
        most = self.most.value(past, event)
        if most is None:
            return None
        found = leading(self.votes(past), most)
        return Lists(found.sure, found.tied, found.left)


class OfThePreliminary(OrderOfVotes):
    """By the votes of the preliminary election."""

    __slots__ = ()

    def votes(self, past: History) -> Mapping[str, int]:
        held = last(past, PreliminaryHeld)
        return {name: held.votes.get(name, 0) if held else 0 for name in nominees(past)}


# Unsettled: the decision on a supplementary election fixes its surplus for chief posts too, and the list by order of
# votes has as many as it says: nobody is nominated again of whom there could be one or two.
# Unsettled: the order of votes in the first ballot is read to be that of everyone who was voted for and is not elected,
# other people named on the papers among them; where a supplementary election leaves seats again, the order is that of
# its own ballot.
class OfTheFirstBallot(OrderOfVotes):
    """By the votes of the ballot that left the seats unfilled, of those who are not elected."""

    __slots__ = ()

    def votes(self, past: History) -> Mapping[str, int]:
        return passed_over(past)


@frozen(kw_only=True, eq=False, repr=False)
class ByOrderOfVotes(OnTheList):
    """Those with the most votes are on the list, as many as there may be candidates.

    Between equal votes at the line any may be.
    """

    order: OrderOfVotes
    """Whose votes, in which ballot."""

    def lawful(self, past: History, event: Any) -> Range | None:
        return self.order.value(past, event)
