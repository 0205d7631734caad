"""Counting an election: what a ballot paper says, what the papers come to, and who is elected.

Plain functions over frozen values, in whole numbers; a tie is never broken by lot.

Elections of officials: Organic Law arts. 25, 28 and 29; NPC Rules of Procedure art. 40; Deputies Law 2015 art. 11 and
2025 art. 17; for what these leave out, Electoral Law arts. 44 and 45, which speak of deputies, are followed.  Elections
of deputies: Electoral Law arts. 41, 44 and 45; Organic Law art. 51.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, ClassVar, TypeAlias

from attrs import Factory, field, frozen

from npcproc.ballot_paper import Paper, entries
from npcproc.bodies import persons_from
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF, Counting, Share, Void, VoidReason

__all__ = [
    "BallotCount",
    "Count",
    "CountOfMembers",
    "CountOfVoters",
    "Filled",
    "Leading",
    "Result",
    "RunOffResult",
    "Tied",
    "Unfilled",
    "counted",
    "leading",
    "result",
    "run_off",
]


def _votes(votes: Mapping[str, int]) -> Mapping[str, int]:
    return dict(votes)


@frozen(kw_only=True)
class BallotCount:
    """A ballot as it was counted (计票), whoever voted.

    Raises `ValueError` only for counts that nobody can produce; more papers back than were handed out can happen.
    """

    roll: ClassVar[str]
    """The field with the number of all who may vote."""

    quorum: ClassVar[Share]
    """The share of all who may vote that must be there for the ballot to be one."""

    present: int = field(validator=persons_from(0))
    """Of all who may vote, those who came to vote.  Unit: persons."""

    issued: int = field(default=Factory(lambda self: self.present, takes_self=True), validator=persons_from(0))
    """Ballot papers handed out.  Unit: papers."""

    returned: int = field(default=Factory(lambda self: self.issued, takes_self=True), validator=persons_from(0))
    """Ballot papers taken out of the box, invalid ones too.  Unit: papers."""

    votes: Mapping[str, int] = field(converter=_votes, eq=entries)
    """The votes in favour of each candidate, and of each other person named, on valid papers.  Unit: votes."""

    def __attrs_post_init__(self) -> None:
        for name, part, whole in (
            ("present", self.present, self.entitled),
            ("issued", self.issued, self.present),
            ("votes", max(self.votes.values(), default=0), self.returned),
        ):
            if part > whole:
                message = f"{type(self).__name__}.{name}: {part} of {whole}"
                raise ValueError(message)
        if (least := min(self.votes.values(), default=0)) < 0:
            message = f"{type(self).__name__}.votes: {least} is not a number of votes"
            raise ValueError(message)

    @classmethod
    def samples(cls, members: int) -> tuple[BallotCount, ...]:
        """Counts of so many, for examples: from nobody to a dozen over half, by equal and other votes."""
        return _samples(cls.roll, members)

    @property
    def entitled(self) -> int:
        """All who may vote, also those who did not come.  Unit: persons."""
        whole: int = getattr(self, self.roll)
        return whole

    @property
    def needed(self) -> int:
        """The votes with which one can be elected: more than half of all who may vote."""
        return MORE_THAN_HALF.needed(self.entitled)

    @property
    def void(self) -> tuple[VoidReason, ...]:
        """Why the ballot is none at all; empty for one that counts."""
        reasons: tuple[VoidReason, ...] = ()
        # Unsettled: the laws ask for a quorum of a session, two thirds of a congress or more than half of a standing
        # committee, and do not speak of the ballot; it is read to need as many.
        if self.present < self.quorum.needed(self.entitled):
            reasons += (VoidReason.NO_QUORUM,)
        # Unsettled: only the Electoral Law says that an election with more papers back than voters is void, and it
        # speaks of deputies; the same is read here of officials, and of papers handed out.
        if self.returned > self.issued:
            reasons += (VoidReason.MORE_BALLOTS_THAN_VOTERS,)
        return reasons


@frozen(kw_only=True)
class Count(BallotCount, Counting):
    """A ballot of a congress (代表投票)."""

    roll: ClassVar[str] = "deputies"
    quorum: ClassVar[Share] = AT_LEAST_TWO_THIRDS

    deputies: int = field(validator=persons_from(1))
    """All deputies that day, absent ones too.  Unit: persons."""

    @property
    def whole(self) -> int:
        """All deputies that day.  Unit: persons."""
        return self.deputies


@frozen(kw_only=True)
class CountOfMembers(BallotCount, Counting):
    """A ballot of a standing committee (常务委员会组成人员投票)."""

    roll: ClassVar[str] = "members"
    quorum: ClassVar[Share] = MORE_THAN_HALF

    members: int = field(validator=persons_from(1))
    """All members that day, absent ones too.  Unit: persons."""

    @property
    def whole(self) -> int:
        """All members that day.  Unit: persons."""
        return self.members


@frozen(kw_only=True)
class CountOfVoters(BallotCount):
    """A ballot of the voters of a district (选民投票).

    Present are those who took part, also through others to whom they gave their vote.
    """

    roll: ClassVar[str] = "voters"
    quorum: ClassVar[Share] = MORE_THAN_HALF

    voters: int = field(validator=persons_from(1))
    """All voters of the district.  Unit: persons."""

    @property
    def needed(self) -> int:
        """The votes with which one can be elected: more than half of those who took part."""
        return MORE_THAN_HALF.needed(self.present)


@cache
def _samples(roll: str, members: int) -> tuple[BallotCount, ...]:
    kind: Any = next(kind for kind in (Count, CountOfMembers, CountOfVoters) if kind.roll == roll)
    names = tuple(f"{n}号" for n in range(1, 13))
    equal = (dict.fromkeys(names[:many], members) for many in range(len(names) + 1))
    unlike = ({name: max(members - n, 0) for n, name in enumerate(names[:many])} for many in range(2, len(names) + 1))
    whole = {roll: members, "present": members}
    return (
        *(kind(**whole, votes=votes) for votes in (*equal, *unlike)),
        kind(**{**whole, "present": 0}, votes={}),
        kind(**whole, returned=members + 1, votes={}),
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
def result(count: BallotCount, seats: int, needed: int | None = None) -> Result:
    """What a ballot for so many seats comes to.

    Whoever has the votes needed is elected: those that the count asks, more than half, unless told otherwise.  Where
    those are more than the seats, the ones with the most votes are, and nobody of those whom a tie at the line leaves
    open.  A tie elsewhere leaves nothing open.
    """
    if count.void:
        return Void(count.void)
    least = count.needed if needed is None else needed
    enough = {name: votes for name, votes in count.votes.items() if votes >= least}
    if len(enough) < seats:
        return Unfilled(frozenset(enough), seats - len(enough))
    return _settled(leading(enough, seats))


# Unsettled: the law has the one with more votes elected in the vote between the tied, and does not say whether more
# than half of all deputies is needed again; all tied had it in the first ballot, and the plurality is read to decide.
def run_off(count: BallotCount, tied: frozenset[str], seats: int) -> RunOffResult:
    """What a vote between the tied for so many seats comes to: those with the most votes are elected.

    Votes for anyone else count for nothing.  A tie at the line goes on.
    """
    if count.void:
        return Void(count.void)
    return _settled(leading({name: count.votes.get(name, 0) for name in tied}, seats))


def _settled(found: Leading) -> Filled | Tied:
    return Tied(found.sure, found.tied, found.left) if found.tied else Filled(found.sure)
