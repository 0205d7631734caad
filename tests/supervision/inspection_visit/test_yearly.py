"""What must come round in a township."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.inspection_visit.acts import COUNTY, TOWNSHIP

from npcproc.bodies import Congress
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.inspection_visit import YEARLY, YearOfVisits

DAY = date(2025, 12, 31)


class TestAVisitAYear:
    """Every year the presidium has deputies make visits, studies or the like, by plan."""

    def test_none_and_one(self) -> None:
        """One is enough."""
        (finding,) = YEARLY.audit(TOWNSHIP, YearOfVisits(on=DAY, activities=0))
        assert finding.rule == "inspection-visit.yearly.a-visit-a-year"
        assert (finding.effect, [c.slug for c in finding.cites]) == (Effect.BREACH, ["organic-law-2022/19.2"])
        assert YEARLY.audit(TOWNSHIP, YearOfVisits(on=DAY, activities=1)) == ()

    @given(activities=st.integers(0, 50), by_plan=st.booleans())
    def test_any_number(self, *, activities: int, by_plan: bool) -> None:
        """Number and plan are judged apart."""
        found = YEARLY.audit(TOWNSHIP, YearOfVisits(on=DAY, activities=activities, by_plan=by_plan))
        assert len(found) == (activities < 1) + (not by_plan)

    @pytest.mark.parametrize("activities", [-1, True, 1.0])
    def test_impossible(self, activities: int) -> None:
        """Fewer than none cannot be, nor a yes or a fraction."""
        with pytest.raises(ValueError, match="activities"):
            YearOfVisits(on=DAY, activities=activities)


class TestWhere:
    """It is asked of townships, since the Organic Law of 2022."""

    def test_silence_before(self) -> None:
        """Before that law there is no verdict."""
        YEARLY.audit(TOWNSHIP, YearOfVisits(on=date(2022, 3, 12), activities=0))
        with pytest.raises(NotEncoded):
            YEARLY.audit(TOWNSHIP, YearOfVisits(on=date(2022, 3, 11), activities=0))

    def test_nowhere_else(self) -> None:
        """Not of a county's congress, nor of its standing committee."""
        county = Congress(level=Level.COUNTY, place="420102", members=275)
        for body in (county, COUNTY):
            with pytest.raises(NoSuchProcedure):
                YEARLY.audit(body, YearOfVisits(on=DAY, activities=1))
