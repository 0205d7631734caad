"""The two tables of a vacant seat."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.venues import COUNTY, COUNTY_CONGRESS, TOWNSHIP_CONGRESS, lawful
from tests.deputies.by_election.test_credentials import decided, examined, filled
from tests.deputies.by_election.test_vacancy import DAY, each_body, elected, opened, vacant, vacated

from npcproc.bodies import Body
from npcproc.deputies.by_election import (
    SEAT,
    TOWNSHIP_SEAT,
    Closed,
    CredentialsExamined,
    DeputyAnnounced,
    DeputyElected,
    SeatStage,
    StatusDecided,
)
from npcproc.findings import NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE, Level


class TestTables:
    """Before the standing committee of the congress, in a township before the congress."""

    def test_their_levels(self) -> None:
        """Every congress has one."""
        assert SEAT.levels == WITH_STANDING_COMMITTEE
        assert TOWNSHIP_SEAT.levels == {Level.TOWNSHIP}

    def test_no_other_body(self) -> None:
        """A county's congress leaves it to its committee."""
        for body in (COUNTY_CONGRESS, COUNTY):
            with pytest.raises(NoSuchProcedure):
                TOWNSHIP_SEAT.open(body)
        with pytest.raises(NoSuchProcedure):
            SEAT.open(TOWNSHIP_CONGRESS)

    @each_body
    def test_the_first_day(self, body: Body) -> None:
        """The day before the Electoral Law of 2020 is silence."""
        assert opened(body).check(vacated(on=date(2020, 10, 18))) == ()
        with pytest.raises(NotEncoded):
            opened(body).check(vacated(on=date(2020, 10, 17)))

    @each_body
    def test_the_way(self, body: Body) -> None:
        """Vacant, elected, examined, confirmed, announced, done; what is next is due."""
        assert [due.event for due in vacant(body).due(DAY)] == [DeputyElected]
        case = filled(body)
        assert [due.event for due in case.due(DAY)] == [CredentialsExamined, StatusDecided]
        case = lawful(case, examined(body), decided(body), DeputyAnnounced(on=DAY), Closed(on=DAY))
        assert case.stage is SeatStage.CLOSED
        assert case.ended

    @each_body
    def test_no_election_to_a_seat_that_is_held(self, body: Body) -> None:
        """The vacancy comes first."""
        with pytest.raises(NoSuchStep):
            opened(body).check(elected(body))
