"""Ballots as events, and what those of a case come to: the seats in question, who is elected, what is left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from attrs import evolve, field, frozen, validators

from npcproc.appointments.election.matter import Consulted, Lack, MeasuresVoted, Naming, Nominated, SeatsSettled
from npcproc.appointments.election.posts import CHIEF_POSTS, DEPUTY_POSTS, ORDINARY_MEMBERS
from npcproc.appointments.offices import Office
from npcproc.ballot_paper import Mark
from npcproc.bodies import Organ, persons_from
from npcproc.count import Count, Filled, Result, Tied, Unfilled, result, run_off
from npcproc.events import Event, VotingMethod, done_by, persons
from npcproc.rules import History, Latest, last
from npcproc.rules.past import remembered
from npcproc.rules.ranges import shown
from npcproc.tally import Void

__all__ = [
    "ELECTED",
    "FEWEST_IN_BY_ELECTION",
    "FEWEST_IN_ELECTION",
    "JOINTLY_NOMINATED",
    "LEFT_TIED",
    "MOST_AS_SETTLED",
    "MOST_IN_ELECTION",
    "NOMINEES",
    "OFFICE",
    "OUTCOME",
    "PASSED_OVER",
    "SEATS",
    "SEATS_LEFT",
    "SURPLUS",
    "Ballot",
    "Balloted",
    "FewestCandidates",
    "MostCandidates",
    "Outcome",
    "RunOff",
    "Standing",
    "came_to",
    "comes_to",
    "elected",
    "nominees",
    "outcome",
    "passed_over",
]

Standing: TypeAlias = Filled | Tied | Unfilled
"""What a ballot that counts comes to."""


def _marks(marks: Iterable[Mark]) -> frozenset[Mark]:
    return frozenset(marks)


def _lacks(lacks: Iterable[Lack]) -> frozenset[Lack]:
    return frozenset(lacks)


def _declared(names: Iterable[str] | None) -> frozenset[str] | None:
    return None if names is None else persons(names)


@frozen(kw_only=True)
class Ballot(Event):
    """The deputies vote on candidates (投票选举)."""

    zh = "投票"
    en = "Ballot"
    in_session = True

    by: Organ = done_by(Organ.CONGRESS)

    count: Count = field(validator=validators.instance_of(Count))
    """What was handed out, what came back, and the votes of each."""

    candidates: frozenset[str] = field(converter=persons)
    """Who stands on the ballot paper."""

    method: VotingMethod = field(
        default=VotingMethod.SECRET_BALLOT,
        validator=validators.instance_of(VotingMethod),
    )
    """How the votes were cast."""

    marks: frozenset[Mark] = field(default=frozenset(Mark), converter=_marks)
    """What a deputy could say of each candidate."""

    others_may_be_named: bool = True
    """Whether a deputy who voted against a candidate could name another person."""

    naming_tied: bool = False
    """Whether only a deputy who voted against a candidate could."""

    others_entitled: bool = True
    """Whether the other people named, as far as votes for them were counted, are deputies or voters."""

    booth: bool = True
    """Whether there was a place to fill in the paper unseen (秘密写票处)."""

    every_deputy_admitted: bool = True
    """Whether every deputy present could vote."""

    announced: bool = True
    """Whether whoever presided announced the result on the spot."""

    votes_announced: bool = True
    """Whether the votes of the candidates were made known."""

    declared: frozenset[str] | None = field(
        default=None,
        converter=_declared,
    )
    """Who was declared elected; None where the count speaks for itself."""

    youngest: int = field(default=50, validator=persons_from(0))
    """The age of the youngest elected; asked of the head of state and the deputy.  Unit: full years."""

    lacking: frozenset[Lack] = field(default=frozenset(), converter=_lacks)
    """What anyone elected lacks for the post, whether listed or named besides."""


@frozen(kw_only=True)
class Balloted(Ballot):
    """The deputies vote on the candidates of the list (投票选举)."""

    zh = "投票选举"
    en = "Balloted"


@frozen(kw_only=True)
class RunOff(Ballot):
    """The deputies vote again, on those whom a tie left open (再次投票)."""

    zh = "再次投票"
    en = "RunOff"


# what the case says


@remembered
def nominees(past: History) -> frozenset[str]:
    """Everyone in the latest nominations, but for those who have declined since."""
    names: frozenset[str] = frozenset()
    for event in past.events:
        if isinstance(event, Nominated):
            names = event.nominees
        elif isinstance(event, Consulted):
            names -= event.declined
    return names


@remembered
def came_to(past: History, ballot: Ballot) -> Result:
    """What a ballot comes to that is held after what has happened."""
    return comes_to(ballot, SEATS.value(past, ballot), outcome(past), elected(past))


def outcome(past: History) -> Standing | None:
    """What the latest ballot came to, void ones passed over; None before any."""
    return next(reversed(_outcomes(past)), None)


def elected(past: History) -> frozenset[str]:
    """Everyone elected so far, by whichever ballot."""
    return frozenset().union(*(found.elected for found in _outcomes(past)))


def passed_over(past: History) -> Mapping[str, int]:
    """The votes, in the latest ballot on a list, of everyone on the list or voted for who is not elected."""
    ballot = last(past, Balloted)
    if ballot is None:
        return {}
    names = ballot.candidates.union(ballot.count.votes) - elected(past)
    return {name: ballot.count.votes.get(name, 0) for name in names}


# Unsettled: no text says what becomes of votes for someone who is elected already, in a ballot for the seats left; one
# person fills one seat, and they are read to count for nothing.
def comes_to(
    ballot: Ballot, seats: int | None, before: Standing | None, already: frozenset[str] = frozenset()
) -> Result:
    """What a ballot comes to, by the seats last settled, what the ballot before came to, and who is elected already."""
    if isinstance(ballot, RunOff):
        tied, left = (before.tied, before.left) if isinstance(before, Tied) else (ballot.candidates, 1)
        return run_off(ballot.count, tied, left)
    count = ballot.count
    if not already.isdisjoint(count.votes):
        count = evolve(count, votes={name: n for name, n in count.votes.items() if name not in already})
    many = 1 if seats is None else seats
    # whatever was decided, no more are elected than there are seats left; no national text holds the decision to them
    return result(count, min(many, before.left) if isinstance(before, Unfilled) else many)


@remembered
def _outcomes(past: History) -> tuple[Standing, ...]:
    found: list[Standing] = []
    seats: int | None = None
    already: frozenset[str] = frozenset()
    for event in past.events:
        if isinstance(event, SeatsSettled):
            seats = event.seats
        elif isinstance(event, Ballot):
            come = comes_to(event, seats, found[-1] if found else None, already)
            if not isinstance(come, Void):
                found.append(come)
                already |= come.elected
    return tuple(found)


# the same, as rules declare what they read of the case

SEATS = Latest(SeatsSettled, "seats")
"""How many are to be elected, as last settled."""

SURPLUS = Latest(SeatsSettled, "surplus")
"""How many candidates more than seats, as last settled."""


# Unsettled: the law has the measures fix a surplus for deputy posts and members, and lets there be one candidate more
# for a chief post itself.  What measures say of a chief post is held to none or one, and takes no candidate away.
@frozen
class MostCandidates(Latest):
    """How many candidates there may be, as last settled; None before any measures."""

    one_more: frozenset[Office] = field(default=frozenset(), repr=shown)
    """The posts for which the law itself lets there be one more than seats."""

    def value(self, past: History, event: Any) -> int | None:
        settled = last(past, SeatsSettled)
        if settled is None:
            return None
        return settled.seats + (1 if OFFICE.value(past, event) in self.one_more else settled.surplus)


@frozen
class FewestCandidates(Latest):
    """How few candidates there may be: as many as seats, for contested posts more; None before any measures."""

    contested: frozenset[Office] = field(default=frozenset(), repr=shown)
    """The posts for which as many more are needed as was last settled."""

    def value(self, past: History, event: Any) -> int | None:
        settled = last(past, SeatsSettled)
        if settled is None:
            return None
        return settled.seats + (settled.surplus if OFFICE.value(past, event) in self.contested else 0)


class OfficeToFill(Latest):
    """The office to be filled; None before any measures."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> Office | None:
        measures = last(past, MeasuresVoted)
        return None if measures is None else measures.office


class Nominees(Latest):
    """Everyone in the latest nominations, but for those who have declined since."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str]:
        return nominees(past)


class JointlyNominated(Latest):
    """Whom deputies nominated in the latest nominations, but for those who have declined since."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str]:
        latest = last(past, Nominated)
        return frozenset() if latest is None else nominees(past).intersection(latest.by_deputies)


class Outcome(Latest):
    """What the latest ballot came to; None before any."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> Standing | None:
        return outcome(past)


class Elected(Latest):
    """Everyone elected so far."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str]:
        return elected(past)


class SeatsLeft(Latest):
    """The seats that the latest ballot left unfilled; None where it left none."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> int | None:
        found = outcome(past)
        return found.left if isinstance(found, Unfilled) else None


class LeftTied(Latest):
    """Those whom the latest ballot left tied; None where it left none."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str] | None:
        found = outcome(past)
        return found.tied if isinstance(found, Tied) else None


class PassedOver(Latest):
    """How many were on the list or voted for, and are not elected."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> int:
        return len(passed_over(past))


OFFICE = OfficeToFill(MeasuresVoted)
NOMINEES = Nominees(Naming)
MOST_IN_ELECTION = MostCandidates(SeatsSettled, one_more=CHIEF_POSTS)
MOST_AS_SETTLED = MostCandidates(SeatsSettled)
FEWEST_IN_ELECTION = FewestCandidates(SeatsSettled, contested=DEPUTY_POSTS | ORDINARY_MEMBERS)
FEWEST_IN_BY_ELECTION = SEATS
JOINTLY_NOMINATED = JointlyNominated(Naming)
ELECTED = Elected(Ballot)
OUTCOME = Outcome(Ballot)
SEATS_LEFT = SeatsLeft(Ballot)
LEFT_TIED = LeftTied(Ballot)
PASSED_OVER = PassedOver(Ballot)
