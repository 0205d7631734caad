"""What single procedures promise of every case, whatever it took to get there.

To be added with the procedures that they are about: a deputy is not arrested or tried without the permission that the
law asks; a budget in force is never one that has not been carried.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from npcproc import events
from npcproc.appointments import dismissal, recall
from npcproc.appointments.election.ballots import Ballot, Balloted, came_to, elected
from npcproc.appointments.election.matter import MeasuresVoted
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.tally import Void

__all__ = ["PROMISES", "Promise"]

_DISMISSED = {dismissal.Stage.CARRIED, dismissal.Stage.DISMISSED}
_RECALLED = {
    recall.Stage.CARRIED,
    recall.Stage.SUBMITTED_ABOVE,
    recall.Stage.APPROVED,
    recall.Stage.NOT_APPROVED,
    recall.Stage.RECALLED,
}


@frozen
class Promise:
    """An invariant of the cases of some procedures."""

    says: str
    procedures: frozenset[str]
    """By their ids."""

    holds: Callable[[Case], bool]


def _by_most(vote: events.Voted | None) -> bool:
    return vote is not None and 2 * vote.tally.in_favour > vote.tally.members


def _dismissed(case: Case) -> bool:
    if case.stage not in _DISMISSED:
        return True
    vote = case.last(dismissal.Voted)
    by_ballot = vote is not None and vote.method is VotingMethod.SECRET_BALLOT
    return by_ballot and _by_most(vote) and case.last(dismissal.DefenceOffered) is not None


def _recalled(case: Case) -> bool:
    if case.stage not in _RECALLED:
        return True
    return _by_most(case.last(recall.Voted)) and case.last(recall.DefenceOffered) is not None


def _no_more_than_seats(case: Case) -> bool:
    measures = case.last(MeasuresVoted)
    return len(elected(case)) <= (0 if measures is None else measures.seats)


def _by_most_deputies(case: Case) -> bool:
    for n, event in enumerate(case.events):
        if isinstance(event, Balloted):
            come = came_to(Case(case.body, case.node, case.events[:n]), event)
            if not isinstance(come, Void) and any(
                2 * event.count.votes[name] <= event.count.deputies for name in come.elected
            ):
                return False
    return True


def _once_each(case: Case) -> bool:
    won: set[str] = set()
    for n, event in enumerate(case.events):
        if isinstance(event, Ballot):
            come = came_to(Case(case.body, case.node, case.events[:n]), event)
            names = frozenset[str]() if isinstance(come, Void) else come.elected
            if not won.isdisjoint(names):
                return False
            won |= names
    return True


_ELECTIONS = frozenset({"election.congress", "election.by-election"})

PROMISES = {
    "no-dismissal-without-ballot-defence-and-majority": Promise(
        "nobody is dismissed but by secret ballot, by more than half of all members, and with an offer of a defence",
        frozenset({"dismissal.standing-committee"}),
        _dismissed,
    ),
    "no-recall-without-defence-and-majority": Promise(
        "nobody is recalled but after an offer to hear the defence, by more than half of all deputies",
        frozenset({"recall.congress"}),
        _recalled,
    ),
    "no-more-winners-than-seats": Promise(
        "no more are elected, by all ballots together, than there were seats", _ELECTIONS, _no_more_than_seats
    ),
    "elected-by-most": Promise(
        "whoever is elected from among the candidates has the votes of more than half of all deputies",
        _ELECTIONS,
        _by_most_deputies,
    ),
    "elected-once": Promise("nobody is elected twice to the seats of one election", _ELECTIONS, _once_each),
}
"""Each by name."""
