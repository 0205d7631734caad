"""The table as a whole: a report from its topic to its end."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.special_report.story import PLACES, SESSION, committee, story

from npcproc.bodies import SUPERVISED_ORGANS, Congress, Organ
from npcproc.findings import NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.special_report import (
    IN_STANDING_COMMITTEE,
    Closed,
    Heard,
    ReportRequested,
    Scheduled,
    Stage,
    TopicSelected,
)


class TestTheWholeWay:
    """A report that goes as it should leaves no finding."""

    @pytest.mark.parametrize("level", list(PLACES))
    @pytest.mark.parametrize("organ", sorted(SUPERVISED_ORGANS, key=str))
    @pytest.mark.parametrize("session", [date(2023, 6, 20), date(2024, 11, 8), SESSION])
    def test_lawful(self, level: Level, organ: Organ, session: date) -> None:
        """At every level, for every organ, before, across and after the change of 2024."""
        case = IN_STANDING_COMMITTEE.open(committee(level))
        for event in story(session, organ):
            case = case.apply(event)
        closed = case.apply(Closed(on=date(2026, 1, 5)))
        assert (closed.stage, closed.findings, closed.ended) == (Stage.CLOSED, (), True)

    def test_replay(self) -> None:
        """The events alone give back an equal case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(story())
        assert IN_STANDING_COMMITTEE.open(committee()).replay(case.events) == case

    def test_what_comes_next(self) -> None:
        """With the topic chosen, a session is to be fixed, views collected and a draft sent out."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(story()[0])
        must = {move.event.__name__ for move in case.moves(date(2025, 1, 20)) if move.must}
        assert must == {"Scheduled", "ViewsCollected", "SentForComments"}


class TestBounds:
    """The table says where it does not reach."""

    def test_a_congress(self) -> None:
        """A congress hears its reports by other rules."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="370103", members=200))

    def test_before_2007(self) -> None:
        """Before the law there is no verdict."""
        with pytest.raises(NotEncoded):
            IN_STANDING_COMMITTEE.open(committee()).check(story(date(2007, 1, 1))[0])

    def test_in_session(self) -> None:
        """What only a session can do says so."""
        assert Heard.in_session
        assert not Scheduled.in_session

    def test_the_end(self) -> None:
        """Nothing follows the end but a new case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(story()).apply(Closed(on=date(2026, 1, 5)))
        with pytest.raises(NoSuchStep):
            case.apply(ReportRequested(on=date(2026, 1, 6), by=Organ.COURT, topic="破产审判"))

    def test_one_topic_a_case(self) -> None:
        """Another topic is another case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(story()[:1])
        with pytest.raises(NoSuchStep):
            case.apply(next(event for event in story() if isinstance(event, TopicSelected)))
