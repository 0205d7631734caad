"""Every year has its plan."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.annual_plan.story import FIRST_OF_NEW, LAST_OF_OLD, committee

from npcproc.bodies import Congress
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.annual_plan import YEARLY, YearOfPlans

LEVELS = [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY]


def lacking(facts: YearOfPlans, level: Level = Level.COUNTY) -> dict[str, str]:
    """The rules not met, with the article each finding cites."""
    found = YEARLY.audit(committee(level), facts)
    return {finding.rule.rpartition(".")[2]: finding.cites[0].slug for finding in found}


class TestAPlanAYear:
    """Since 2024 every year has an annual supervision plan; before, one of reports and one of inspections."""

    @pytest.mark.parametrize("level", LEVELS)
    def test_none(self, level: Level) -> None:
        """A year without a plan breaks the rules of its own law."""
        assert lacking(YearOfPlans(on=LAST_OF_OLD), level) == {
            "a-plan-of-reports-a-year": "supervision-law-2006/8.2",
            "a-plan-of-inspections-a-year": "supervision-law-2006/23.1",
        }
        assert lacking(YearOfPlans(on=FIRST_OF_NEW), level) == {"a-plan-a-year": "supervision-law-2024/63.1"}

    def test_one_is_enough(self) -> None:
        """One plan of each kind that the day's law asks for will do."""
        assert lacking(YearOfPlans(on=LAST_OF_OLD, report_plans=1, inspection_plans=1)) == {}
        assert lacking(YearOfPlans(on=FIRST_OF_NEW, plans=1)) == {}

    def test_the_other_laws_plan(self) -> None:
        """Two plans are not the one, nor is one of the two enough."""
        assert set(lacking(YearOfPlans(on=FIRST_OF_NEW, report_plans=1, inspection_plans=1))) == {"a-plan-a-year"}
        assert set(lacking(YearOfPlans(on=LAST_OF_OLD, report_plans=1))) == {"a-plan-of-inspections-a-year"}

    def test_it_is_a_breach(self) -> None:
        """Nothing is undone for want of a plan."""
        (finding,) = YEARLY.audit(committee(), YearOfPlans(on=FIRST_OF_NEW))
        assert finding.effect is Effect.BREACH
        assert finding.zh == "每年应制定年度监督工作计划，现为0（监督法第六十三条第一款）"

    @given(plans=st.integers(0, 9), reports=st.integers(0, 9), inspections=st.integers(0, 9))
    def test_any_number(self, plans: int, reports: int, inspections: int) -> None:
        """Each law counts its own."""
        numbers = {"plans": plans, "report_plans": reports, "inspection_plans": inspections}
        assert len(lacking(YearOfPlans(on=FIRST_OF_NEW, **numbers))) == (plans < 1)
        assert len(lacking(YearOfPlans(on=LAST_OF_OLD, **numbers))) == (reports < 1) + (inspections < 1)


class TestWhere:
    """Every standing committee has its plan, and no other body."""

    def test_a_township(self) -> None:
        """A township congress is not asked."""
        township = Congress(level=Level.TOWNSHIP, place="370103001", members=60)
        with pytest.raises(NoSuchProcedure):
            YEARLY.audit(township, YearOfPlans(on=FIRST_OF_NEW))

    def test_before_the_law(self) -> None:
        """Before 2007 there is no verdict."""
        with pytest.raises(NotEncoded):
            YEARLY.audit(committee(), YearOfPlans(on=date(2006, 12, 31)))

    @pytest.mark.parametrize("plans", [-1, True])
    @pytest.mark.parametrize("name", ["plans", "report_plans", "inspection_plans"])
    def test_impossible(self, name: str, plans: int) -> None:
        """Fewer than none cannot be, and a yes is no number."""
        with pytest.raises(ValueError, match=rf"YearOfPlans\.{name}: {plans}"):
            YearOfPlans(on=FIRST_OF_NEW, **{name: plans})
