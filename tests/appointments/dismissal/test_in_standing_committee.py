"""The table as a whole."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.dismissal.story import (
    DAY,
    LOCAL,
    after_the_motion,
    before,
    committee,
    moved,
    opened,
    stage_of,
    vote,
)

from npcproc.appointments.dismissal import (
    IN_STANDING_COMMITTEE,
    Closed,
    Declined,
    Deliberated,
    InvestigationVoted,
    Published,
    Stage,
    Submitted,
    Voted,
)
from npcproc.bodies import Congress, Organ
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.levels import Level

locally = pytest.mark.parametrize("level", LOCAL)


class TestTable:
    """There is a dismissal in a local standing committee, from the county upwards."""

    def test_its_name(self) -> None:
        """The id is stable."""
        assert IN_STANDING_COMMITTEE.id == "dismissal.standing-committee"

    def test_its_levels(self) -> None:
        """Province, city and county; the committee of the nation has a way of its own."""
        assert IN_STANDING_COMMITTEE.levels == set(LOCAL)
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(committee(Level.NATIONAL, 170))

    def test_not_in_a_congress(self) -> None:
        """A congress recalls."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="370103", members=275))

    def test_the_first_day_encoded(self) -> None:
        """The day before is silence, not a verdict."""
        assert opened().check(moved(date(2007, 1, 1))) == ()
        with pytest.raises(NotEncoded):
            opened().check(moved(date(2006, 12, 31)))


class TestFromTheMotionToTheEnd:
    """A dismissal that goes as it should breaks nothing."""

    @locally
    @pytest.mark.parametrize("on", [date(2008, 5, 1), date(2023, 5, 1), date(2024, 10, 30), DAY])
    @pytest.mark.parametrize("by", [Organ.MEMBERS, Organ.CHAIRPERSONS_COUNCIL, Organ.GOVERNMENT])
    def test_lawful(self, level: Level, on: date, by: Organ) -> None:
        """Under each law, and across the day on which the new one took force."""
        case = opened(level)
        for event in (moved(on, by=by), *after_the_motion(on)):
            assert case.check(event) == ()
            case = case.apply(event)
        assert stage_of(case) is Stage.DISMISSED
        assert case.ended
        assert opened(level).replay(case.events) == case

    def test_moves(self) -> None:
        """After the motion the council has three ways; after the deliberation the vote must come."""
        moves = {move.event for move in before(Submitted).moves(DAY)}
        assert {Submitted, Declined, InvestigationVoted} <= moves
        assert not {Deliberated, Voted} & moves
        assert [move.event for move in before(Voted).moves(date(2025, 7, 1)) if move.must] == [Voted]
        assert {move.event for move in before(Published).moves(date(2025, 7, 1))} == {Published, Closed}

    @locally
    def test_what_is_lost_ends(self, level: Level) -> None:
        """A motion that fails is at an end; another one is another case."""
        case = before(Voted, level).apply(vote(0, on=date(2025, 6, 21)))
        assert stage_of(case) is Stage.REJECTED
        assert case.ended
