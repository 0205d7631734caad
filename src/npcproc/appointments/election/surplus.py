"""How many candidates more than seats there are (差额): the formula, and the rules that hold measures to it.

Organic Law arts. 27, 29 and 30.  At the National People's Congress no statute sets the number; each session's own
measures do.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor
from typing import Any, TypeAlias

from attrs import frozen

from npcproc.appointments.election.posts import CHIEF_POSTS, DEPUTY_POSTS, ORDINARY_MEMBERS
from npcproc.appointments.offices import Office
from npcproc.findings import Effect, Text
from npcproc.law.national import ORGANIC_2022
from npcproc.levels import Level
from npcproc.rules import AtLeast, AtMost, Condition, History, Range, Rule
from npcproc.rules.shapes import Measured
from npcproc.statutes import Cite

__all__ = [
    "Part",
    "Surplus",
    "SurplusAtLeast",
    "SurplusAtMost",
    "WholeNumber",
    "least",
    "most",
    "surplus",
    "surplus_rules",
]

Part: TypeAlias = int | Fraction
"""A number of candidates, or a share of the seats."""


# the formula


@frozen
class Surplus:
    """How many more candidates than seats the law asks for, and by which provisions.  Unit: persons."""

    least: int
    """At least so many."""

    most: int | None
    """At most so many; None where the law sets no limit."""

    cites: tuple[Cite, ...]
    """The provisions; none for posts of which no provision speaks."""


def least(part: Part, seats: int) -> int:
    """At least that part of the seats, as a number of candidates: rounded up."""
    return ceil(part * seats) if isinstance(part, Fraction) else part


# Unsettled: a tenth to a fifth of the seats need not be a whole number, and the law does not say how to round.  The
# least is rounded up and the most rounded down, so that both stay within the law; below five seats no whole number lies
# between, and one candidate more is read as lawful.
def most(part: Part, seats: int) -> int:
    """At most that part of the seats, as a number of candidates: rounded down, but never under one."""
    return max(floor(part * seats), 1) if isinstance(part, Fraction) else part


def surplus(office: Office, seats: int, *, by_election: bool = False) -> Surplus:
    """How many more candidates than seats there are for a post of a local congress.

    Eleven ordinary members of a standing committee are elected from thirteen candidates: `Surplus(2, 2, ...)`.
    Raises `ValueError` for fewer than one seat.
    """
    if seats < 1:
        message = f"seats: {seats} is not a number of seats"
        raise ValueError(message)
    if by_election:
        return Surplus(0, None, _BY_ELECTION)
    for group in _GROUPS:
        if office in group.posts:
            return Surplus(least(group.least, seats), most(group.most, seats), _MORE_CANDIDATES)
    return Surplus(0, None, ())


_MORE_CANDIDATES = (ORGANIC_2022.art(27, 1),)
_BY_ELECTION = (ORGANIC_2022.art(30, 1),)


@frozen
class _Group:
    """Posts for which the law has the same surplus."""

    name: str
    posts: frozenset[Office]
    least: Part
    most: Part
    says_least: Text
    says_most: Text
    where: Callable[[int, int], Cite] = ORGANIC_2022.art
    """The provision at the levels that have such posts."""

    contested_again: bool = True
    """Whether a supplementary election is to have that surplus too."""


_GROUPS = (
    _Group(
        "chief-posts",
        CHIEF_POSTS,
        0,
        1,
        Text("正职的候选人不少于应选人数", "for a chief post there are no fewer candidates than seats"),
        Text("正职的候选人至多多一人", "for a chief post there is at most one candidate more"),
        contested_again=False,
    ),
    _Group(
        "deputy-posts",
        DEPUTY_POSTS,
        1,
        3,
        Text("副职的候选人至少多一人", "for deputy posts there is at least one candidate more"),
        Text("副职的候选人至多多三人", "for deputy posts there are at most three candidates more"),
    ),
    _Group(
        "members",
        ORDINARY_MEMBERS,
        Fraction(1, 10),
        Fraction(1, 5),
        Text("常务委员会委员的候选人至少多十分之一", "for ordinary members there is at least a tenth more"),
        Text("常务委员会委员的候选人至多多五分之一", "for ordinary members there is at most a fifth more"),
        where=ORGANIC_2022.county_and_above,
    ),
)


# the rules


@frozen(kw_only=True, eq=False, repr=False)
class _ByPart(Measured):
    """How many more candidates than seats measures fix, held against a part of the seats.  Unit: persons.

    A kind of its own: no other limit depends on another number of the same act.
    """

    kind = "calculation"

    of: str = "surplus"
    part: Part

    def value(self, level: Level) -> str:
        return str(self.part)

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, "seats")

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现多{found}名", f"found {found} more")


class SurplusAtLeast(_ByPart):
    """At least that part of the seats."""

    __slots__ = ()

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(least(self.part, event.seats))


class SurplusAtMost(_ByPart):
    """At most that part of the seats."""

    __slots__ = ()

    def lawful(self, past: History, event: Any) -> Range:
        return AtMost(most(self.part, event.seats))


@frozen(kw_only=True, eq=False, repr=False)
class WholeNumber(Measured):
    """There are seats enough for a whole number to lie between a tenth and a fifth of them.  Unit: seats."""

    kind = "calculation"
    usual = Effect.ADVISORY

    of: str = "seats"
    at_least: int

    def value(self, level: Level) -> str:
        return str(self.at_least)

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.at_least)

    def shows(self, found: Any) -> Text:
        return Text(
            f"现应选{found}名，按多一名掌握", f"{found} are to be elected, and one candidate more is read as lawful"
        )


def surplus_rules(
    of_posts: Callable[[frozenset[Office]], Condition], *again: tuple[int, int], prefix: str = ""
) -> tuple[Rule, ...]:
    """The rules on the surplus, of measures or, by the articles and paragraphs given, of a supplementary election."""
    return tuple(
        kind(
            name=f"{prefix}{group.name}-{side}",
            part=part,
            when=of_posts(group.posts),
            says=says,
            cites=tuple(group.where(*of) for of in ((27, 1), *(again if group.contested_again else ()))),
        )
        for group in _GROUPS
        for kind, side, part, says in (
            (SurplusAtLeast, "at-least", group.least, group.says_least),
            (SurplusAtMost, "at-most", group.most, group.says_most),
        )
    )
