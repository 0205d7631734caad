"""The table of resignation to a congress."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.resignation.acts import DAY, ask, asked, opened, ready, vote, way
from tests.appointments.venues import (
    COUNTY,
    COUNTY_CONGRESS,
    EVERY_CONGRESS,
    NPC,
    TOWNSHIP_CONGRESS,
    lawful,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import IN_CONGRESS, Closed, Stage, Submitted, Withdrawn
from npcproc.bodies import Congress, Organ
from npcproc.findings import NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import ALL_LEVELS

LEADER = Office.HEAD_OF_GOVERNMENT
each_congress = pytest.mark.parametrize("body", EVERY_CONGRESS, ids=lambda body: body.level.value)


class TestTable:
    """At every level, a township's included."""

    def test_its_id_and_levels(self) -> None:
        """All five."""
        assert IN_CONGRESS.id == "resignation.congress"
        assert IN_CONGRESS.levels == ALL_LEVELS

    def test_not_in_a_committee(self) -> None:
        """A committee has its own table."""
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(COUNTY)

    @pytest.mark.parametrize(("body", "first"), [(TOWNSHIP_CONGRESS, date(2022, 3, 12)), (NPC, date(2021, 3, 12))])
    def test_the_first_day(self, body: Congress, first: date) -> None:
        """The day before is silence, not a verdict."""
        lawful(opened(body), ask(body, LEADER, first))
        with pytest.raises(NotEncoded):
            opened(body).check(ask(body, LEADER, first.replace(day=11)))

    @each_congress
    def test_the_way(self, body: Congress) -> None:
        """Asked, deliberated, put to the plenary, accepted."""
        case = lawful(asked(body, LEADER), *way(body), vote(body))
        assert case.stage is Stage.ACCEPTED

    @each_congress
    def test_declined(self, body: Congress) -> None:
        """Half of all deputies are too few, and the person stays."""
        case = ready(body, LEADER).apply(vote(body, body.members // 2))
        assert case.stage is Stage.DECLINED
        assert case.ended
        assert ready(body, LEADER).apply(vote(body, body.members // 2 + 1)).stage is Stage.ACCEPTED

    @each_congress
    def test_taken_back(self, body: Congress) -> None:
        """Until it is decided, and no later."""
        case = asked(body, LEADER)
        for event in (None, *way(body)):
            case = case if event is None else case.apply(event)
            assert lawful(case, Withdrawn(on=DAY)).stage is Stage.WITHDRAWN
        with pytest.raises(NoSuchStep):
            case.apply(vote(body)).check(Withdrawn(on=DAY))

    def test_no_vote_before_it_is_put(self) -> None:
        """A request is not voted on before it is put to the session."""
        with pytest.raises(NoSuchStep):
            asked(COUNTY_CONGRESS, LEADER).check(vote(COUNTY_CONGRESS))

    def test_what_is_due(self) -> None:
        """The request is put to the session, and then the congress decides."""
        case = asked(COUNTY_CONGRESS, LEADER)
        assert [due.event for due in case.due(DAY)] == [Submitted]
        case = case.apply(Submitted(on=DAY, by=Organ.PRESIDIUM))
        assert [due.who for due in case.due(DAY)] == [(Organ.CONGRESS,)]


class TestInATownship:
    """Those who chair its congress, and the leaders of its government, resign to the congress alone."""

    @pytest.mark.parametrize("office", [Office.CHAIR_OF_TOWNSHIP_CONGRESS, LEADER])
    def test_the_whole(self, office: Office) -> None:
        """Nothing need be reported or approved."""
        case = lawful(asked(TOWNSHIP_CONGRESS, office), Submitted(on=DAY, by=Organ.PRESIDIUM), vote(TOWNSHIP_CONGRESS))
        case = lawful(case, Closed(on=DAY, by=Organ.PRESIDIUM))
        assert case.stage is Stage.RESIGNED
        assert case.findings == ()
