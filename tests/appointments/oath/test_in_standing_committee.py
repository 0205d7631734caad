"""The table of the oath of those whom a standing committee has appointed."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.oath.acts import DAY, appointed, chosen, designated, swear
from tests.appointments.venues import COUNTY, COUNTY_CONGRESS, EVERY_COMMITTEE, lawful

from npcproc.appointments.oath import IN_STANDING_COMMITTEE, Approved, Closed, Stage, Sworn
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import NoSuchProcedure, NoSuchStep
from npcproc.levels import WITH_STANDING_COMMITTEE, Level

COUNCIL = Organ.CHAIRPERSONS_COUNCIL


class TestTable:
    """At every level that has a standing committee."""

    def test_its_id_and_levels(self) -> None:
        """Nation, province, city and county."""
        assert IN_STANDING_COMMITTEE.id == "oath.standing-committee"
        assert IN_STANDING_COMMITTEE.levels == WITH_STANDING_COMMITTEE

    def test_not_in_a_congress(self) -> None:
        """A congress has its own table."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(COUNTY_CONGRESS)

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    @pytest.mark.parametrize("office", Office)
    def test_the_way(self, body: StandingCommittee, office: Office) -> None:
        """Chosen, sworn, and in office."""
        case = lawful(chosen(body, office), swear(COUNCIL), Closed(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert case.stage is Stage.CLOSED

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_the_way_of_others(self, body: StandingCommittee) -> None:
        """The same for whoever acts for a head, and for whom an organ of state appoints itself."""
        for case in (designated(body, Office.HEAD_OF_GOVERNMENT), appointed(body, Organ.COURT)):
            closed = lawful(case, swear(COUNCIL), Closed(on=DAY, by=Organ.STANDING_COMMITTEE))
            assert closed.stage is Stage.CLOSED

    def test_the_oath_is_due(self) -> None:
        """Once appointed, the oath comes next."""
        assert [due.event for due in chosen(COUNTY, Office.JUDGE).due(DAY)] == [Sworn]

    def test_nobody_is_approved(self) -> None:
        """A chief procurator is elected by the congress, and an acting one needs no approval."""
        with pytest.raises(NoSuchStep):
            designated(COUNTY, Office.CHIEF_PROCURATOR).check(Approved(on=DAY))


class TestInPublic:
    """What happened in public, through the table."""

    def test_a_vice_mayor_of_a_city(self) -> None:
        """Decided on in a session of the committee, and sworn in there."""
        on = date(2025, 4, 24)
        city = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45)
        case = lawful(chosen(city, Office.DEPUTY_HEAD_OF_GOVERNMENT, on), swear(COUNCIL, on))
        assert lawful(case, Closed(on=on, by=Organ.STANDING_COMMITTEE)).findings == ()
