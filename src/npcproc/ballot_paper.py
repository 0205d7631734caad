"""A ballot paper (选票): what it says of each candidate, whom it chooses, and whether it is valid.

Electoral Law arts. 41 and 44; Organic Law art. 28; Deputies Law 2015 art. 11 and 2025 art. 17.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from enum import unique

from attrs import field, frozen

from npcproc.events import persons
from npcproc.terms import Term

__all__ = ["Mark", "Paper", "entries"]


@unique
class Mark(Term):
    """What whoever votes says of a candidate on the list."""

    IN_FAVOUR = "赞成"
    AGAINST = "反对"
    ABSTAINING = "弃权"


def entries(mapping: Mapping[str, Hashable]) -> frozenset[tuple[str, Hashable]]:
    """What a mapping holds, by which it is compared and hashed."""
    return frozenset(mapping.items())


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
