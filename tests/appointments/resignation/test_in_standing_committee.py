"""The table of resignation to a standing committee, and what happened in public."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.resignation.acts import DAY, accepted, ask, asked, opened, ready, vote, way
from tests.appointments.venues import (
    COUNTY,
    EVERY_COMMITTEE,
    NATION,
    TOWNSHIP_CONGRESS,
    effects,
    lawful,
    names,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import (
    IN_STANDING_COMMITTEE,
    ApprovalDecided,
    Closed,
    ConfirmationSought,
    Published,
    Reported,
    Stage,
    Submitted,
    SubmittedAbove,
    Withdrawn,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE, Level

LEADER = Office.HEAD_OF_GOVERNMENT
each_committee = pytest.mark.parametrize("body", EVERY_COMMITTEE, ids=lambda body: body.level.value)


class TestTable:
    """At every level that has a standing committee."""

    def test_its_id_and_levels(self) -> None:
        """Nation, province, city and county."""
        assert IN_STANDING_COMMITTEE.id == "resignation.standing-committee"
        assert IN_STANDING_COMMITTEE.levels == WITH_STANDING_COMMITTEE

    def test_no_way_in_a_township(self) -> None:
        """Between the sessions of its congress nobody resigns there."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(TOWNSHIP_CONGRESS)

    @pytest.mark.parametrize(("body", "first"), [(COUNTY, date(2022, 3, 12)), (NATION, date(2021, 3, 12))])
    def test_the_first_day(self, body: StandingCommittee, first: date) -> None:
        """The day before is silence, not a verdict."""
        lawful(opened(body), ask(body, LEADER, first))
        with pytest.raises(NotEncoded):
            opened(body).check(ask(body, LEADER, first.replace(day=11)))

    @each_committee
    def test_declined(self, body: StandingCommittee) -> None:
        """Half of all members are too few, and the person stays."""
        case = ready(body, LEADER).apply(vote(body, body.members // 2))
        assert case.stage is Stage.DECLINED
        assert case.ended
        assert ready(body, LEADER).apply(vote(body, body.members // 2 + 1)).stage is Stage.ACCEPTED

    @each_committee
    def test_taken_back(self, body: StandingCommittee) -> None:
        """Until it is decided, and no later."""
        case = asked(body, LEADER)
        for event in (None, *way(body)):
            case = case if event is None else case.apply(event)
            assert lawful(case, Withdrawn(on=DAY)).stage is Stage.WITHDRAWN
        with pytest.raises(NoSuchStep):
            accepted(body, LEADER).check(Withdrawn(on=DAY))

    def test_a_vote_without_quorum(self) -> None:
        """It decides nothing, and the matter stays where it was."""
        case = ready(COUNTY, LEADER)
        few = vote(COUNTY, 15)
        few = type(few)(on=DAY, by=few.by, tally=type(few.tally)(members=31, present=15, in_favour=15))
        assert case.record(few).stage is case.stage

    @pytest.mark.parametrize("early", [True, False])
    def test_the_report_may_come_early(self, *, early: bool) -> None:
        """The congress is told before or after the approval above."""
        case = accepted(COUNTY, Office.CHIEF_PROCURATOR)
        up, yes, told = SubmittedAbove(on=DAY), ApprovalDecided(on=DAY, approved=True), Reported(on=DAY)
        case = lawful(case, *((told, up, yes) if early else (up, yes, told)))
        assert lawful(case, Closed(on=DAY, by=Organ.STANDING_COMMITTEE)).stage is Stage.RESIGNED

    def test_the_whole_at_the_national_level(self) -> None:
        """A state councillor, for instance, down to the confirmation by the next session."""
        case = lawful(asked(NATION, LEADER), *way(NATION), vote(NATION), Published(on=DAY), ConfirmationSought(on=DAY))
        assert lawful(case, Closed(on=DAY, by=Organ.STANDING_COMMITTEE)).findings == ()


class TestInPublic:
    """What happened in public, through the table."""

    def test_a_mayor_of_a_city(self) -> None:
        """Accepted between sessions, and reported to the congress for the record."""
        on = date(2022, 3, 29)
        city = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45)
        put = Submitted(on=on, by=Organ.CHAIRPERSONS_COUNCIL)
        case = lawful(asked(city, LEADER, on), put, vote(city, on=on))
        closed = Closed(on=on, by=Organ.STANDING_COMMITTEE)
        assert effects(case.check(closed)) == {("reported-for-the-record", Effect.BREACH)}
        assert lawful(case, Reported(on=on), closed).stage is Stage.RESIGNED

    def test_a_mayor_of_a_provincial_capital(self) -> None:
        """The same elsewhere, by more than half of all members."""
        city = StandingCommittee(level=Level.MUNICIPAL, place="140100", members=45)
        assert ready(city, LEADER).apply(vote(city, 23)).stage is Stage.ACCEPTED
        assert ready(city, LEADER).apply(vote(city, 22)).stage is Stage.DECLINED

    def test_a_director_of_a_district(self) -> None:
        """By a show of hands, with the report to the congress for the record."""
        on = date(2022, 5, 20)
        district = StandingCommittee(level=Level.COUNTY, place="110112", members=39)
        hands = vote(district, on=on, method=VotingMethod.SHOW_OF_HANDS)
        case = lawful(ready(district, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, on), hands, Reported(on=on))
        assert names(case.check(Closed(on=on, by=Organ.STANDING_COMMITTEE))) == set()
