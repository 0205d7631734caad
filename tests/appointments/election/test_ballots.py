"""What the ballots of a case come to, one after another."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.election.acts import (
    CITY,
    COUNTY,
    LATER,
    ballot,
    count,
    lawful,
    listed,
    opened,
    run_off_on,
    supplementary,
)

from npcproc.appointments.election import (
    ELECTION,
    Balloted,
    Filled,
    Listed,
    RunOff,
    Stage,
    Tied,
    Unfilled,
    Void,
    VoidReason,
    came_to,
    elected,
    nominees,
    outcome,
)
from npcproc.appointments.election.ballots import comes_to
from npcproc.appointments.offices import Office
from npcproc.case import Case

A, B, C = "候选人1", "候选人2", "候选人3"


def out(*names: str) -> frozenset[str]:
    """Those names."""
    return frozenset(names)


def vices(seats: int = 2, **said: Any) -> Case:
    """Two vice-chairpersons of a county to be elected from three candidates."""
    return listed(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, seats, 1, **said)


class TestBeforeAnyBallot:
    """Nothing has come of it yet."""

    def test_nothing(self) -> None:
        """No outcome, nobody elected, nobody nominated."""
        start = ELECTION.open(CITY)
        assert (outcome(start), elected(start), nominees(start)) == (None, out(), out())
        assert nominees(opened(CITY, Office.CHAIR_OF_STANDING_COMMITTEE)) == out()

    def test_an_event_alone(self) -> None:
        """A ballot without measures before it is read as one for one seat."""
        start = ELECTION.open(COUNTY)
        only = RunOff(on=LATER, count=count(COUNTY, {A: 3, B: 2}), candidates=out(A, B))
        assert came_to(start, only) == Filled(out(A))


class TestRunOffs:
    """A tie at the line goes on between the tied until it is settled."""

    def test_three_votes(self) -> None:
        """First 甲 is elected, then the two others are tied again, then it is settled."""
        case = lawful(vices(), ballot(vices(), {A: 200, B: 150, C: 150}))
        assert (case.stage, outcome(case), elected(case)) == (Stage.TIED, Tied(out(A), out(B, C), 1), out(A))
        again = lawful(case, run_off_on(case, {B: 100, C: 100}))
        assert (again.stage, outcome(again)) == (Stage.TIED, Tied(out(), out(B, C), 1))
        done = lawful(again, run_off_on(again, {B: 100, C: 101}))
        assert (done.stage, elected(done)) == (Stage.ELECTED, out(A, C))

    def test_for_more_seats_than_one(self) -> None:
        """Three are tied for two seats: the first two of the second vote are elected, and it is over."""
        case = lawful(vices(), ballot(vices(), {A: 150, B: 150, C: 150}))
        assert outcome(case) == Tied(out(), out(A, B, C), 2)
        done = lawful(case, run_off_on(case, {A: 9, B: 8, C: 7}))
        assert (done.stage, elected(done)) == (Stage.ELECTED, out(A, B))

    def test_a_void_one(self) -> None:
        """A void ballot decides nothing, and the tie stands."""
        case = lawful(vices(), ballot(vices(), {A: 200, B: 150, C: 150}))
        event = RunOff(on=LATER, count=count(COUNTY, {B: 200}, returned=276), candidates=out(B, C))
        assert came_to(case, event) == Void((VoidReason.MORE_BALLOTS_THAN_VOTERS,))
        void = case.apply(event)
        assert (void.stage, outcome(void), elected(void)) == (Stage.TIED, outcome(case), out(A))


class TestSupplementary:
    """What a supplementary election comes to is added to what the first ballot came to."""

    def test_added(self) -> None:
        """One of two seats is left, and filled by the one with more votes."""
        case = lawful(vices(), ballot(vices(), {A: 200, B: 130, C: 137}))
        assert (case.stage, outcome(case)) == (Stage.UNFILLED, Unfilled(out(A), 1))
        case = lawful(case, supplementary(COUNTY, 1, 1))
        case = lawful(case, Listed(on=LATER, candidates=out(B, C)))
        case = lawful(case, ballot(case, {B: 137, C: 138}))
        assert (case.stage, outcome(case), elected(case)) == (Stage.ELECTED, Filled(out(C)), out(A, C))

    @pytest.mark.parametrize("left", [1, 2])
    def test_for_the_seats_left(self, left: int) -> None:
        """The second ballot is for the seats left, not for those of the measures."""
        first = {A: 200} if left == 1 else {}
        case = lawful(vices(), ballot(vices(), first))
        assert outcome(case) == Unfilled(out(*first), left)
        case = lawful(case, supplementary(COUNTY, left, 1))
        found = came_to(case, ballot(case, {B: 200}))
        assert found == (Filled(out(B)) if left == 1 else Unfilled(out(B), 1))

    def test_written_in(self) -> None:
        """Votes for someone elected already fill no second seat, and are no tie with anyone."""
        case = lawful(vices(), ballot(vices(), {A: 200, B: 130, C: 137}))
        case = lawful(case, supplementary(COUNTY, 1, 1))
        case = lawful(case, Listed(on=LATER, candidates=out(B, C)))
        assert came_to(case, ballot(case, {A: 275, B: 137})) == Unfilled(out(), 1)
        assert came_to(case, ballot(case, {A: 138, B: 138})) == Filled(out(B))
        done = lawful(case, ballot(case, {A: 275, B: 138}, declared=out(B)))
        assert (done.stage, elected(done)) == (Stage.ELECTED, out(A, B))
        (found,) = case.check(ballot(case, {A: 275, B: 138}, declared=out(A)))
        assert found.rule == "election.congress.more-than-half-of-all"

    def test_already(self) -> None:
        """Everyone elected by the ballots before is left out, by whichever of them."""
        event = Balloted(on=LATER, count=count(COUNTY, {A: 200, B: 190, C: 180}), candidates=out(C))
        assert comes_to(event, 2, None, out(A)) == Filled(out(B, C))
        assert comes_to(event, 2, None, out(A, B)) == Unfilled(out(C), 1)
        assert comes_to(event, 2, None) == Filled(out(A, B))

    def test_no_more_than_are_left(self) -> None:
        """Where a decision speaks of more seats than were left, those left are filled, and no other."""
        event = Balloted(on=LATER, count=count(COUNTY, {A: 200, B: 150}), candidates=out(A, B))
        assert comes_to(event, 2, Unfilled(frozenset(), 1)) == Filled(out(A))
        assert comes_to(event, 2, Unfilled(frozenset(), 2)) == Filled(out(A, B))
        assert comes_to(event, 1, Unfilled(frozenset(), 2)) == Filled(out(A))
