"""The table as a whole."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.recall.story import (
    COUNTY_AND_ABOVE,
    DAY,
    EVERYWHERE,
    after_the_motion,
    before,
    congress,
    moved,
    opened,
    people,
    stage_of,
    vote,
)

from npcproc.appointments.recall import (
    IN_CONGRESS,
    DefenceOffered,
    Deliberated,
    Official,
    Stage,
    Submitted,
    Voted,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.levels import ALL_LEVELS, Level


class TestTable:
    """There is a recall in a congress at every level."""

    def test_its_name(self) -> None:
        """The id is stable."""
        assert IN_CONGRESS.id == "recall.congress"

    def test_its_levels(self) -> None:
        """From the township to the nation."""
        assert IN_CONGRESS.levels == ALL_LEVELS

    def test_not_in_a_standing_committee(self) -> None:
        """A standing committee dismisses, and recalls nobody from office."""
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(StandingCommittee(level=Level.COUNTY, place="370103", members=31))

    @pytest.mark.parametrize(
        ("level", "first"),
        [
            (Level.COUNTY, date(2022, 3, 12)),
            (Level.TOWNSHIP, date(2022, 3, 12)),
            (Level.NATIONAL, date(2021, 3, 12)),
        ],
    )
    def test_the_first_day_encoded(self, level: Level, first: date) -> None:
        """The day before is silence, not a verdict."""
        assert opened(level).check(moved(first)) == ()
        with pytest.raises(NotEncoded):
            opened(level).check(moved(first.replace(day=11)))


class TestFromTheMotionToTheEnd:
    """A recall that goes as it should breaks nothing."""

    @pytest.mark.parametrize("level", COUNTY_AND_ABOVE)
    def test_a_chief_procurator(self, level: Level) -> None:
        """Moved, deliberated, defended, carried, approved above."""
        case = opened(level)
        motion = moved(by=Organ.DEPUTIES, signatories=people(28), official=Official.CHIEF_PROCURATOR)
        for event in (motion, *after_the_motion(DAY)):
            assert case.check(event) == ()
            case = case.apply(event)
        assert stage_of(case) is Stage.RECALLED
        assert case.ended
        assert opened(level).replay(case.events) == case

    @pytest.mark.parametrize("level", EVERYWHERE)
    def test_what_must_come_next(self, level: Level) -> None:
        """Before the session, deliberation, vote: each must follow."""
        official = Official.LEADER_OF_GOVERNMENT
        for kind in (Submitted, Deliberated, Voted):
            case = before(kind, level, official)
            assert [move.event for move in case.moves(date(2025, 7, 1)) if move.must] == [kind]

    @pytest.mark.parametrize("level", EVERYWHERE)
    def test_what_is_lost_ends(self, level: Level) -> None:
        """A motion that fails is at an end; another one is another case."""
        case = before(Voted, level, Official.LEADER_OF_GOVERNMENT).apply(vote(0, on=date(2025, 6, 13)))
        assert stage_of(case) is Stage.REJECTED
        assert case.ended

    def test_a_third_of_the_deputies_is_no_majority(self) -> None:
        """A township of 60: twelve may move it, thirty are not enough to carry it, thirty-one are."""
        township = congress(Level.TOWNSHIP, 60)
        case = IN_CONGRESS.open(township).replay(
            [
                moved(by=Organ.DEPUTIES, signatories=people(12), official=Official.CHAIR_OF_TOWNSHIP_CONGRESS),
                Submitted(on=DAY),
                Deliberated(on=DAY, by=Organ.CONGRESS),
                DefenceOffered(on=DAY),
            ],
        )
        assert case.findings == ()
        assert stage_of(case.apply(vote(30, members=60))) is Stage.REJECTED
        assert stage_of(case.apply(vote(31, members=60))) is Stage.CARRIED
