"""Ballots of a by-election, and what those of a case come to: who is elected, and what is left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from attrs import evolve, field, frozen, validators

from npcproc.ballot_paper import Mark
from npcproc.bodies import Organ, persons_from
from npcproc.count import (
    BallotCount,
    Count,
    CountOfMembers,
    CountOfVoters,
    Filled,
    Result,
    Tied,
    Unfilled,
    result,
    run_off,
)
from npcproc.deputies.by_election.matter import Called, Nominated
from npcproc.events import Event, VotingMethod, done_by, persons
from npcproc.rules import History, Latest, last
from npcproc.rules.past import remembered
from npcproc.tally import Share, Void

__all__ = [
    "AT_LEAST_ONE_THIRD",
    "BEFORE",
    "LEFT_TIED",
    "NOMINEES",
    "PASSED_OVER",
    "TO_FILL",
    "Ballot",
    "Before",
    "CommitteesBallot",
    "CommitteesRunOff",
    "CongressBallot",
    "CongressRunOff",
    "RunOff",
    "VotersBallot",
    "VotersRunOff",
    "came_to",
    "comes_to",
    "elected",
    "passed_over",
    "to_fill",
]

Standing: TypeAlias = Filled | Tied | Unfilled
"""What a ballot that counts comes to."""

AT_LEAST_ONE_THIRD = Share(1, 3)
"""The share of the papers with which voters elect someone in a supplementary election."""


def _marks(marks: Iterable[Mark]) -> frozenset[Mark]:
    return frozenset(marks)


def _declared(names: Iterable[str] | None) -> frozenset[str] | None:
    return None if names is None else persons(names)


@frozen(kw_only=True)
class Ballot(Event):
    """Those who elect vote on candidates (投票选举)."""

    zh = "投票"
    en = "Ballot"

    count: BallotCount
    """What was handed out, what came back, and the votes of each."""

    candidates: frozenset[str] = field(converter=persons)
    """Who stands on the ballot paper."""

    method: VotingMethod = field(default=VotingMethod.SECRET_BALLOT, validator=validators.instance_of(VotingMethod))
    """How the votes were cast."""

    booth: bool = True
    """Whether there was a place to fill in the paper unseen (秘密写票处)."""

    marks: frozenset[Mark] = field(default=frozenset(Mark), converter=_marks)
    """What one could say of each candidate."""

    others_may_be_named: bool = True
    """Whether one could name any other voter instead."""

    help_allowed: bool = True
    """Whether who cannot write could have a trusted person fill in the paper."""

    checked: bool = True
    """Whether the voters and the papers were checked against each other and recorded, and a monitor signed."""

    relatives_count: bool = False
    """Whether a near relative of a candidate monitored or counted."""

    declared: frozenset[str] | None = field(default=None, converter=_declared)
    """Who was declared elected; None where the count speaks for itself."""


@frozen(kw_only=True)
class RunOff(Ballot):
    """They vote again, on those whom a tie left open (再次投票)."""

    zh = "再次投票"
    en = "RunOff"


@frozen(kw_only=True)
class CongressBallot(Ballot):
    """The deputies of the congress vote on the candidates (代表投票补选)."""

    zh = "代表投票补选"
    en = "CongressBallot"
    in_session = True

    by: Organ = done_by(Organ.CONGRESS)

    count: Count = field(validator=validators.instance_of(Count))
    """The count, of all deputies."""

    conducted_by: Organ = field(default=Organ.PRESIDIUM, validator=validators.instance_of(Organ))
    """Who conducts the ballot."""


@frozen(kw_only=True)
class CongressRunOff(RunOff):
    """The deputies of the congress vote on the tied (代表再次投票)."""

    zh = "代表再次投票"
    en = "CongressRunOff"
    in_session = True

    by: Organ = done_by(Organ.CONGRESS)

    count: Count = field(validator=validators.instance_of(Count))
    """The count, of all deputies."""

    conducted_by: Organ = field(default=Organ.PRESIDIUM, validator=validators.instance_of(Organ))
    """Who conducts the ballot."""


@frozen(kw_only=True)
class CommitteesBallot(Ballot):
    """The members of the standing committee vote on the candidates (常务委员会投票补选)."""

    zh = "常务委员会投票补选"
    en = "CommitteesBallot"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    count: CountOfMembers = field(validator=validators.instance_of(CountOfMembers))
    """The count, of all members."""


@frozen(kw_only=True)
class CommitteesRunOff(RunOff):
    """The members of the standing committee vote on the tied (常务委员会再次投票)."""

    zh = "常务委员会再次投票"
    en = "CommitteesRunOff"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    count: CountOfMembers = field(validator=validators.instance_of(CountOfMembers))
    """The count, of all members."""


@frozen(kw_only=True)
class VotersBallot(Ballot):
    """The voters of the district vote on the candidates (选民投票补选)."""

    zh = "选民投票补选"
    en = "VotersBallot"

    by: Organ = done_by(Organ.VOTERS)

    count: CountOfVoters = field(validator=validators.instance_of(CountOfVoters))
    """The count, of all voters of the district."""

    entrusted_duly: bool = True
    """Whether those who voted through others had the election committee's consent, and said so in writing."""

    most_entrusted: int = field(default=0, validator=persons_from(0))
    """For how many others the voter who voted for most did.  Unit: persons; 0 where nobody did."""


@frozen(kw_only=True)
class VotersRunOff(RunOff):
    """The voters of the district vote on the tied (选民再次投票)."""

    zh = "选民再次投票"
    en = "VotersRunOff"

    by: Organ = done_by(Organ.VOTERS)

    count: CountOfVoters = field(validator=validators.instance_of(CountOfVoters))
    """The count, of all voters of the district."""

    entrusted_duly: bool = True
    """Whether those who voted through others had the election committee's consent, and said so in writing."""

    most_entrusted: int = field(default=0, validator=persons_from(0))
    """For how many others the voter who voted for most did.  Unit: persons; 0 where nobody did."""


# what the case says


@frozen
class Before:
    """What the ballots so far have come to."""

    latest: Standing | None = None
    """The latest; None before any that counts."""

    elected: frozenset[str] = frozenset()
    """Everyone elected so far."""

    supplementary: bool = False
    """Whether a ballot has left seats unfilled, so that what follows is a supplementary election."""


def comes_to(ballot: Ballot, seats: int, before: Before) -> Result:
    """What a ballot comes to, by the seats called and by what the ballots before it came to."""
    latest, left, count = before.latest, max(seats - len(before.elected), 1), ballot.count
    if isinstance(ballot, RunOff):
        tied, open_seats = (latest.tied, latest.left) if isinstance(latest, Tied) else (ballot.candidates, 1)
        return run_off(count, tied, open_seats)
    if before.elected & count.votes.keys():  # nobody is elected twice
        count = evolve(count, votes={name: n for name, n in count.votes.items() if name not in before.elected})
    # Unsettled: a third "of the ballots" is read to be one of the papers taken out of the box, invalid ones too.
    plurality = before.supplementary and isinstance(ballot, VotersBallot)
    needed = AT_LEAST_ONE_THIRD.needed(count.returned) if plurality else None
    return result(count, left, needed)


@remembered
def came_to(past: History, ballot: Ballot) -> Result:
    """What a ballot comes to that is held after what has happened."""
    return comes_to(ballot, _seats(past), _before(past))


def elected(past: History) -> frozenset[str]:
    """Everyone elected so far, by whichever ballot."""
    return _before(past).elected


def to_fill(past: History) -> int | None:
    """The seats still to be filled; None before any are called."""
    return None if last(past, Called) is None else _seats(past) - len(elected(past))


def passed_over(past: History) -> Mapping[str, int]:
    """The votes, in the latest ballot on a list, of everyone on the list or voted for who is not elected."""
    ballot = next((e for e in reversed(past.events) if isinstance(e, Ballot) and not isinstance(e, RunOff)), None)
    if ballot is None:
        return {}
    names = ballot.candidates.union(ballot.count.votes) - elected(past)
    return {name: ballot.count.votes.get(name, 0) for name in names}


def _seats(past: History) -> int:
    called = last(past, Called)
    return 1 if called is None else called.seats


@remembered
def _before(past: History) -> Before:
    before, seats = Before(), _seats(past)
    for event in past.events:
        if isinstance(event, Ballot):
            found = comes_to(event, seats, before)
            if not isinstance(found, Void):
                unfilled = before.supplementary or isinstance(found, Unfilled)
                before = Before(found, before.elected | found.elected, unfilled)
    return before


# the same, as rules declare what they read of the case


class ToFill(Latest):
    """The seats still to be filled; None before any are called."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> int | None:
        return to_fill(past)


class Nominees(Latest):
    """Everyone in the latest nominations."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str]:
        nominated = last(past, Nominated)
        return frozenset() if nominated is None else nominated.nominees


class LeftTied(Latest):
    """Those whom the latest ballot left tied; None where it left none."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str] | None:
        latest = _before(past).latest
        return latest.tied if isinstance(latest, Tied) else None


class PassedOver(Latest):
    """Who was on the list or voted for and is not elected, each with the votes."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[tuple[str, int]]:
        return frozenset(passed_over(past).items())


class BeforeThis(Latest):
    """What the ballots so far have come to."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> Before:
        return _before(past)


TO_FILL = ToFill(Event)
NOMINEES = Nominees(Nominated)
LEFT_TIED = LeftTied(Ballot)
PASSED_OVER = PassedOver(Ballot)
BEFORE = BeforeThis(Ballot)
