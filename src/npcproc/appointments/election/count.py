"""Counting an election: what a ballot paper says, what the papers come to, and who is elected.

Plain functions over frozen values, in whole numbers; a tie is never broken by lot.

Organic Law arts. 25, 28 and 29; NPC Rules of Procedure art. 40; Deputies Law 2015 art. 11 and 2025 art. 17.  For what
these leave out, Electoral Law arts. 45 and 46, which speak of deputies, are followed.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from enum import unique
from functools import cache
from typing import TypeAlias

from attrs import Factory, field, frozen

from npcproc.bodies import persons_from
from npcproc.events import persons
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF, Void, VoidReason
from npcproc.terms import Term

__all__ = [
    "Count",
    "Filled",
    "Leading",
    "Mark",
    "Paper",
    "Result",
    "RunOffResult",
    "Tied",
    "Unfilled",
    "counted",
    "entries",
    "leading",
    "result",
    "run_off",
]


@unique
class Mark(Term):
    """What a deputy says of a candidate on the list."""

    IN_FAVOUR = "赞成"
    AGAINST = "反对"
    ABSTAINING = "弃权"


def entries(mapping: Mapping[str, Hashable]) -> frozenset[tuple[str, Hashable]]:
    """What a mapping holds, by which it is compared and hashed."""
    return frozenset(mapping.items())


# a paper


def _marks(marks: Mapping[str, Mark]) -> Mapping[str, Mark]:
    return dict(marks)


@frozen(kw_only=True)
class Paper:
    """One ballot paper (选票), as it was filled in.

    Raises `ValueError` where someone on the list is named as another person too.
    """

    marks: Mapping[str, Mark] = field(converter=_marks, eq=entries)
    """What it says of each candidate on the list; whoever is left out is abstained on."""

    others: frozenset[str] = field(default=frozenset(), converter=persons)
    """Other people named on it (另选他人); each counts as a vote in favour."""

    @others.validator
    def _not_listed(self, _attribute: object, others: frozenset[str]) -> None:
        if both := others & self.marks.keys():
            message = f"Paper.others: {sorted(both)} are candidates on the list"
            raise ValueError(message)

    @property
    def against(self) -> int:
        """Votes against.  Unit: candidates."""
        return sum(mark is Mark.AGAINST for mark in self.marks.values())

    # Unsettled: the Deputies Law of 2025 lets whoever votes against name another, and does not say what becomes of a
    # name without such a vote.  Where names are tied to votes against, more names than votes against are not counted,
    # none of them, and the rest of the paper is.
    def chosen(self, *, tied_to_against: bool = False) -> frozenset[str]:
        """Everyone it votes for; with `tied_to_against`, others only as far as as many are voted against."""
        listed = frozenset(name for name, mark in self.marks.items() if mark is Mark.IN_FAVOUR)
        return listed if tied_to_against and len(self.others) > self.against else listed | self.others

    # Unsettled: only the Electoral Law says that a paper on which more are chosen than are to be elected is invalid,
    # and it speaks of deputies; the same is read here.
    def valid(self, seats: int, *, tied_to_against: bool = False) -> bool:
        """Whether it chooses no more people than there are seats; fewer, or nobody, is valid."""
        return len(self.chosen(tied_to_against=tied_to_against)) <= seats


# the papers together


def _votes(votes: Mapping[str, int]) -> Mapping[str, int]:
    return dict(votes)


@frozen(kw_only=True)
class Count:
    """A ballot as it was counted (计票).

    Raises `ValueError` only for counts that no meeting can produce; more papers back than were handed out can happen.
    """

    deputies: int = field(validator=persons_from(1))
    """All deputies that day, absent ones too.  Unit: persons."""

    present: int = field(validator=persons_from(0))
    """Of them, those present.  Unit: persons."""

    issued: int = field(default=Factory(lambda self: self.present, takes_self=True), validator=persons_from(0))
    """Ballot papers handed out.  Unit: papers."""

    returned: int = field(default=Factory(lambda self: self.issued, takes_self=True), validator=persons_from(0))
    """Ballot papers taken out of the box, invalid ones too.  Unit: papers."""

    votes: Mapping[str, int] = field(converter=_votes, eq=entries)
    """The votes in favour of each candidate, and of each other person named, on valid papers.  Unit: votes."""

    def __attrs_post_init__(self) -> None:
        for name, part, whole in (
            ("present", self.present, self.deputies),
            ("issued", self.issued, self.present),
            ("votes", max(self.votes.values(), default=0), self.returned),
        ):
            if part > whole:
                message = f"Count.{name}: {part} of {whole}"
                raise ValueError(message)
        if (least := min(self.votes.values(), default=0)) < 0:
            message = f"Count.votes: {least} is not a number of votes"
            raise ValueError(message)

    @classmethod
    def samples(cls, members: int) -> tuple[Count, ...]:
        """Counts of a congress of so many, for examples: from nobody to a dozen over half, by equal and other votes."""
        return _samples(members)

    @property
    def needed(self) -> int:
        """The votes with which one can be elected: more than half of all deputies."""
        return MORE_THAN_HALF.needed(self.deputies)

    @property
    def void(self) -> tuple[VoidReason, ...]:
        """Why the ballot is none at all; empty for one that counts."""
        reasons: tuple[VoidReason, ...] = ()
        # Unsettled: the laws ask two thirds for a session to be held and do not speak of the ballot; it is read to need
        # as many.
        if self.present < AT_LEAST_TWO_THIRDS.needed(self.deputies):
            reasons += (VoidReason.NO_QUORUM,)
        # Unsettled: only the Electoral Law says that an election with more papers back than voters is void, and it
        # speaks of deputies; the same is read here, of papers handed out.
        if self.returned > self.issued:
            reasons += (VoidReason.MORE_BALLOTS_THAN_VOTERS,)
        return reasons


@cache
def _samples(members: int) -> tuple[Count, ...]:
    names = tuple(f"{n}号" for n in range(1, 13))
    equal = (dict.fromkeys(names[:many], members) for many in range(len(names) + 1))
    unlike = ({name: max(members - n, 0) for n, name in enumerate(names[:many])} for many in range(2, len(names) + 1))
    return (
        *(Count(deputies=members, present=members, votes=votes) for votes in (*equal, *unlike)),
        Count(deputies=members, present=0, votes={}),
        Count(deputies=members, present=members, returned=members + 1, votes={}),
    )


def counted(  # noqa: PLR0913 - what stands on a protocol of the count
    papers: Iterable[Paper],
    *,
    deputies: int,
    present: int,
    issued: int | None = None,
    seats: int,
    tied_to_against: bool = False,
) -> Count:
    """The papers taken out of the box, counted; invalid ones are returned papers, and give no votes.

    Everyone on a list has a number, 0 at least.  `tied_to_against` is what `Paper.chosen` makes of it.
    """
    papers = tuple(papers)
    votes = dict.fromkeys((name for paper in papers for name in paper.marks), 0)
    for paper in papers:
        if paper.valid(seats, tied_to_against=tied_to_against):
            for name in paper.chosen(tied_to_against=tied_to_against):
                votes[name] = votes.get(name, 0) + 1
    return Count(
        deputies=deputies,
        present=present,
        issued=present if issued is None else issued,
        returned=len(papers),
        votes=votes,
    )


# by order of votes


@frozen
class Leading:
    """The first so many by order of votes, as far as the order settles it."""

    sure: frozenset[str]
    """Those who are among them whatever becomes of a tie."""

    tied: frozenset[str]
    """Those with equally many votes between whom the line falls; empty where it falls between none."""

    left: int
    """How many of the tied are among them.  Unit: persons; 0 where nobody is tied."""


def leading(votes: Mapping[str, int], many: int) -> Leading:
    """The first `many` by order of votes; all of them where there are no more."""
    if len(votes) <= many:
        return Leading(frozenset(votes), frozenset(), 0)
    left_out = sorted(votes.values(), reverse=True)[max(many, 0)]  # the most with which one is not among them, or ties
    sure = frozenset(name for name, n in votes.items() if n > left_out)
    if len(sure) == max(many, 0):
        return Leading(sure, frozenset(), 0)
    return Leading(sure, frozenset(name for name, n in votes.items() if n == left_out), many - len(sure))


# who is elected


@frozen
class Filled:
    """Every seat is filled."""

    elected: frozenset[str]
    """Who is elected."""


@frozen
class Tied:
    """More are over half than there are seats, and equal votes at the line leave it open who of them is elected."""

    elected: frozenset[str]
    """Who is elected all the same."""

    tied: frozenset[str]
    """Between whom another vote is taken (再次投票), and between no others."""

    left: int
    """The seats for which it is taken.  Unit: persons."""


@frozen
class Unfilled:
    """Fewer are over half than there are seats: the rest is for a supplementary election (另行选举)."""

    elected: frozenset[str]
    """Who is elected all the same."""

    left: int
    """The seats left.  Unit: persons."""


Result: TypeAlias = Filled | Tied | Unfilled | Void
"""A ballot ends in one of these and in nothing else."""

RunOffResult: TypeAlias = Filled | Tied | Void
"""A run-off leaves no seat unfilled: more are tied than there are seats, and no majority is asked of them."""


# Unsettled: no text says whether another person named on the papers is elected on the same terms as a candidate; the
# right to choose one would come to nothing otherwise, and it is read so.
def result(count: Count, seats: int) -> Result:
    """What a ballot for so many seats comes to.

    Whoever has more than half of all deputies is elected; where those are more than the seats, the ones with the most
    votes are, and nobody of those whom a tie at the line leaves open.  A tie elsewhere leaves nothing open.
    """
    if count.void:
        return Void(count.void)
    over_half = {name: votes for name, votes in count.votes.items() if votes >= count.needed}
    if len(over_half) < seats:
        return Unfilled(frozenset(over_half), seats - len(over_half))
    return _settled(leading(over_half, seats))


# Unsettled: the law has the one with more votes elected in the vote between the tied, and does not say whether more
# than half of all deputies is needed again; all tied had it in the first ballot, and the plurality is read to decide.
def run_off(count: Count, tied: frozenset[str], seats: int) -> RunOffResult:
    """What a vote between the tied for so many seats comes to: those with the most votes are elected.

    Votes for anyone else count for nothing.  A tie at the line goes on.
    """
    if count.void:
        return Void(count.void)
    return _settled(leading({name: count.votes.get(name, 0) for name in tied}, seats))


def _settled(found: Leading) -> Filled | Tied:
    return Tied(found.sure, found.tied, found.left) if found.tied else Filled(found.sure)
