"""Votes: the roll that day, what was cast, and what it comes to.

More than half (过半数) is strictly more than half; half or more (半数以上) and every "以上" include the number
itself.  Fractions are whole numbers over whole numbers; nothing here is ever a float.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import persons_from
from npcproc.terms import Term

__all__ = [
    "AT_LEAST_ONE_FIFTH",
    "AT_LEAST_ONE_TENTH",
    "AT_LEAST_TWO_THIRDS",
    "HALF_OR_MORE",
    "MORE_THAN_HALF",
    "Carried",
    "Counting",
    "NotCarried",
    "Result",
    "Share",
    "Tally",
    "Void",
    "VoidReason",
]


@frozen(order=False)
class Share:
    """A fraction of a whole, which the number itself reaches (以上) or must exceed (过)."""

    numerator: int = field(validator=persons_from(1))
    denominator: int = field(validator=persons_from(1))
    exceeds: bool = False
    """Whether strictly more than the fraction is wanted."""

    @denominator.validator
    def _proper(self, _attribute: object, denominator: int) -> None:
        if self.numerator > denominator:
            message = f"Share.numerator: {self.numerator} is more than the denominator {denominator}"
            raise ValueError(message)

    def needed(self, whole: int) -> int:
        """The smallest whole number that suffices of `whole`: 16 of 31 and 16 of 30 are more than half."""
        part = whole * self.numerator
        return part // self.denominator + 1 if self.exceeds else -(-part // self.denominator)

    def __str__(self) -> str:
        """As the catalog prints it: `>1/2` for more than half, `1/2` for half or more."""
        return f"{'>' if self.exceeds else ''}{self.numerator}/{self.denominator}"

    @property
    def zh(self) -> str:
        """As a clerk says it."""
        return _SHARES_ZH.get(str(self)) or (
            f"{'超过' * self.exceeds}{self.denominator}分之{self.numerator}{'以上' * (not self.exceeds)}"
        )

    @property
    def en(self) -> str:
        """As a clerk says it."""
        return _SHARES_EN.get(str(self)) or f"{'more than' if self.exceeds else 'at least'} {str(self).lstrip('>')}"


_SHARES_ZH = {">1/2": "过半数", "1/2": "半数以上", "2/3": "三分之二以上", "1/5": "五分之一以上", "1/10": "十分之一以上"}
_SHARES_EN = {">1/2": "more than half", "1/2": "half or more"}

MORE_THAN_HALF = Share(1, 2, exceeds=True)
HALF_OR_MORE = Share(1, 2)
AT_LEAST_TWO_THIRDS = Share(2, 3)
AT_LEAST_ONE_FIFTH = Share(1, 5)
AT_LEAST_ONE_TENTH = Share(1, 10)


@unique
class VoidReason(Term):
    """Why a vote is no vote."""

    NO_QUORUM = "出席人数不足法定人数"
    MORE_BALLOTS_THAN_VOTERS = "收回票数多于发出票数"

    @property
    def en(self) -> str:
        """The reason in English."""
        return {"NO_QUORUM": "no quorum", "MORE_BALLOTS_THAN_VOTERS": "more ballots than were issued"}[self.name]


@frozen
class Counted:
    """A vote that counts: so many in favour, and so many needed."""

    in_favour: int
    needed: int


class Carried(Counted):
    """Enough are in favour."""

    __slots__ = ()


class NotCarried(Counted):
    """Too few are in favour."""

    __slots__ = ()


@frozen
class Void:
    """No vote at all: it decides nothing, and is never a rejection."""

    reasons: tuple[VoidReason, ...]


Result = Carried | NotCarried | Void
"""A vote ends in one of these and in nothing else."""

_count = persons_from(0)


class Counting(ABC):
    """What a vote of any kind was counted to, with the roll as it stood that day."""

    __slots__ = ()

    @property
    @abstractmethod
    def whole(self) -> int:
        """All members, or all deputies, of whom it was counted.  Unit: persons."""


@frozen(kw_only=True)
class Tally(Counting):
    """One vote, with the roll as it stood that day.

    Raises `ValueError` only for counts that no meeting can produce.  Present without a quorum, or more
    ballots in the box than were issued, can happen: such a vote is void.
    """

    members: int = field(validator=persons_from(1))
    """All members, or all deputies, that day, absent ones too.  Unit: persons."""

    present: int = field(validator=_count)
    """Of them, those present.  Unit: persons."""

    in_favour: int = field(validator=_count)
    """Valid votes in favour.  Unit: votes."""

    against: int = field(default=0, validator=_count)
    """Valid votes against.  Unit: votes."""

    abstaining: int = field(default=0, validator=_count)
    """Abstentions.  Unit: votes."""

    invalid: int = field(default=0, validator=_count)
    """Ballots that count for nothing.  Unit: ballots."""

    not_voting: int = field(default=0, validator=_count)
    """Present, and known not to have voted.  Unit: persons."""

    issued: int | None = field(default=None, validator=validators.optional(_count))
    """Ballots handed out; None where no ballots were used, or none were counted."""

    returned: int | None = field(default=None, validator=validators.optional(_count))
    """Ballots taken out of the box; None as above."""

    def __attrs_post_init__(self) -> None:
        if self.present > self.members:
            message = f"Tally.present: {self.present} present of {self.members} members"
            raise ValueError(message)
        if (self.issued is None) is not (self.returned is None):
            missing = "issued" if self.issued is None else "returned"
            message = f"Tally.{missing}: ballots issued and ballots returned are counted together or not at all"
            raise ValueError(message)
        if self.issued is not None and self.issued > self.present:
            message = f"Tally.issued: {self.issued} ballots issued to {self.present} present"
            raise ValueError(message)
        if self.returned is not None and self.cast > self.returned:
            message = f"Tally.in_favour: {self.cast} cast, of {self.returned} ballots returned"
            raise ValueError(message)
        limit = self.present if self.returned is None else max(self.returned, self.present)
        if self.cast + self.not_voting > limit:
            message = f"Tally.in_favour: {self.cast} cast and {self.not_voting} not voting, of {limit}"
            raise ValueError(message)

    @property
    def whole(self) -> int:
        """All members, or all deputies, that day.  Unit: persons."""
        return self.members

    @property
    def cast(self) -> int:
        """Votes of every kind, invalid ones too."""
        return self.in_favour + self.against + self.abstaining + self.invalid

    @property
    def unaccounted(self) -> int:
        """Present, and in no column; published counts sometimes leave a few."""
        return max(self.present - self.cast - self.not_voting, 0)

    @property
    def absent(self) -> int:
        """Members not present."""
        return self.members - self.present

    def result(self, majority: Share, quorum: Share | None = None) -> Result:
        """What the vote comes to: `majority` of all members in favour, with `quorum` of all members present."""
        reasons: tuple[VoidReason, ...] = ()
        if quorum is not None and self.present < quorum.needed(self.members):
            reasons += (VoidReason.NO_QUORUM,)
        if self.returned is not None and self.issued is not None and self.returned > self.issued:
            reasons += (VoidReason.MORE_BALLOTS_THAN_VOTERS,)
        if reasons:
            return Void(reasons)
        needed = majority.needed(self.members)
        return Carried(self.in_favour, needed) if self.in_favour >= needed else NotCarried(self.in_favour, needed)
