"""Bodies at every level and place, and the days on which their law changes."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from npcproc import catalog
from npcproc.findings import NotEncoded
from npcproc.levels import Level
from npcproc.procedure import Procedure, Standing
from npcproc.supervision.interpellation import IN_CONGRESS, IN_STANDING_COMMITTEE
from npcproc.testing.venues import WEEKDAYS, Workdays, bodies_for, days_for, places_to_try

TABLES: tuple[Procedure | Standing, ...] = (*catalog.procedures(), *catalog.standings())
each_procedure = pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)


class TestBodies:
    """Wherever a procedure exists, there is a body for it."""

    @pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
    def test_every_level(self, table: Procedure | Standing) -> None:
        """Each level of the table has a body, unless all its editions bind one place that has no such level."""
        nationwide = any(edition.place == "100000" for edition in table.rests_on)
        assert {body.level for body in bodies_for(table)} == table.levels or not nationwide

    def test_township_only_in_congress(self) -> None:
        """A township has a congress, and no standing committee."""
        assert any(body.level is Level.TOWNSHIP for body in bodies_for(IN_CONGRESS))
        assert not any(body.level is Level.TOWNSHIP for body in bodies_for(IN_STANDING_COMMITTEE))

    def test_every_place(self) -> None:
        """Each place whose own law is encoded is tried, and one that has none."""
        assert set(catalog.places()) <= set(places_to_try())
        assert "420000" in places_to_try()

    def test_the_simplest_is_the_lowest_without_local_law(self) -> None:
        """The first body meets the national law alone."""
        first = bodies_for(IN_STANDING_COMMITTEE)[0]
        assert (first.level, first.place[:2], first.calendar) == (Level.COUNTY, "42", WEEKDAYS)

    def test_members(self) -> None:
        """Bodies are as large as asked."""
        assert {body.members for body in bodies_for(IN_CONGRESS, 7)} == {7}

    @each_procedure
    def test_can_be_opened(self, table: Procedure) -> None:
        """Each of them has the procedure."""
        assert all(table.open(body).stage is table.start for body in bodies_for(table))


class TestDays:
    """The days on which the law changes."""

    @each_procedure
    def test_in_order_and_encoded(self, table: Procedure) -> None:
        """In order, each with a table; the day before the first has none."""
        for body in bodies_for(table):
            days = days_for(table, body)
            assert list(days) == sorted(days)
            assert all(table.book(body).on(day) for day in days)
            with pytest.raises(NotEncoded):
                table.book(body).on(date.fromordinal(days[0].toordinal() - 1))

    def test_a_change_in_one_place(self) -> None:
        """Where local law begins, there is an edge of its own."""
        by_place = {body.place: days_for(IN_STANDING_COMMITTEE, body) for body in bodies_for(IN_STANDING_COMMITTEE)}
        henan = evolve(bodies_for(IN_STANDING_COMMITTEE)[0], place="410102")
        composed = catalog.procedure(IN_STANDING_COMMITTEE.id)
        assert set(by_place["420102"]) < set(days_for(composed, henan))


class TestWorkdays:
    """Monday to Friday, but for holidays, and for weekends worked instead."""

    @pytest.mark.parametrize(("day", "works"), [(3, True), (7, True), (8, False), (9, False), (10, True)])
    def test_a_week(self, day: int, *, works: bool) -> None:
        """3 March 2025 is a Monday, 7 March a Friday."""
        assert WEEKDAYS.is_workday(date(2025, 3, day)) is works

    @pytest.mark.parametrize(
        ("day", "works"),
        [(date(2025, 5, 1), False), (date(2025, 4, 27), True), (date(2025, 4, 26), False), (date(2025, 4, 28), True)],
    )
    def test_labour_day(self, day: date, *, works: bool) -> None:
        """Thursday 1 May is off, Sunday 27 April worked; Saturday and Monday are as always."""
        calendar = Workdays(holidays=frozenset({date(2025, 5, 1)}), worked=frozenset({date(2025, 4, 27)}))
        assert calendar.is_workday(day) is works
