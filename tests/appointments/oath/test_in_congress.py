"""The table of the oath of those whom a congress has chosen."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.oath.acts import DAY, chosen, swear
from tests.appointments.venues import COUNTY, EVERY_CONGRESS, TOWNSHIP_CONGRESS, lawful, names

from npcproc.appointments.oath import IN_CONGRESS, Appointed, Approved, Chosen, Closed, Designated, Stage, Sworn
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.findings import NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import ALL_LEVELS, Level


class TestTable:
    """At every level."""

    def test_its_id_and_levels(self) -> None:
        """All five."""
        assert IN_CONGRESS.id == "oath.congress"
        assert IN_CONGRESS.levels == ALL_LEVELS

    def test_not_in_a_committee(self) -> None:
        """A committee has its own table."""
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(COUNTY)

    @pytest.mark.parametrize("body", EVERY_CONGRESS)
    def test_the_first_day(self, body: Congress) -> None:
        """The Constitution as amended in 2018, and nothing before it."""
        first = Chosen(on=date(2018, 3, 11), by=Organ.CONGRESS, office=Office.HEAD_OF_GOVERNMENT, person="甲")
        lawful(IN_CONGRESS.open(body), first)
        before = Chosen(on=date(2018, 3, 10), by=Organ.CONGRESS, office=Office.HEAD_OF_GOVERNMENT, person="甲")
        with pytest.raises(NotEncoded):
            IN_CONGRESS.open(body).check(before)

    def test_nobody_swears_unchosen(self) -> None:
        """There is no oath before someone has been chosen, nor a second one."""
        with pytest.raises(NoSuchStep):
            IN_CONGRESS.open(TOWNSHIP_CONGRESS).check(swear())
        with pytest.raises(NoSuchStep):
            chosen(TOWNSHIP_CONGRESS, Office.CHAIR_OF_TOWNSHIP_CONGRESS).apply(swear()).check(swear())

    def test_whoever_acts(self) -> None:
        """The standing committee decides who acts, and an organ of state appoints its own: neither is a case here."""
        acting = Designated(on=DAY, office=Office.HEAD_OF_GOVERNMENT, person="甲")
        clerk = Appointed(on=DAY, by=Organ.GOVERNMENT, person="甲")
        for event in (acting, clerk):
            with pytest.raises(NoSuchStep):
                IN_CONGRESS.open(TOWNSHIP_CONGRESS).check(event)

    def test_the_oath_is_due(self) -> None:
        """Once chosen, the oath comes next."""
        case = chosen(TOWNSHIP_CONGRESS, Office.CHAIR_OF_TOWNSHIP_CONGRESS)
        assert [due.event for due in case.due(DAY)] == [Sworn]

    def test_a_township(self) -> None:
        """There nobody needs an approval."""
        case = lawful(chosen(TOWNSHIP_CONGRESS, Office.CHAIR_OF_TOWNSHIP_CONGRESS), swear())
        assert lawful(case, Closed(on=DAY, by=Organ.PRESIDIUM)).stage is Stage.CLOSED
        with pytest.raises(NoSuchStep):
            chosen(TOWNSHIP_CONGRESS, Office.CHAIR_OF_TOWNSHIP_CONGRESS).check(Approved(on=DAY))


class TestInPublic:
    """What happened in public, through the table."""

    def test_a_city_elects_its_organs(self) -> None:
        """Those elected swear at once, all but the chief procurator, who needs the approval above first."""
        on = date(2022, 4, 22)
        city = Congress(level=Level.MUNICIPAL, place="370100", members=579)
        at_once = (
            *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.HEAD_OF_GOVERNMENT),
            *(Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.PRESIDENT_OF_COURT),
        )
        for office in at_once:
            lawful(chosen(city, office, on), swear(on=on))
        procurator = chosen(city, Office.CHIEF_PROCURATOR, on)
        assert names(procurator.check(swear(on=on))) == {"approved-first"}
