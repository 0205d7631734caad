"""What comes round: an inspection every year, in a standing committee and in a township."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.law_inspection.story import AFTER, BEFORE, committee

from npcproc.bodies import Congress
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.law_inspection import IN_TOWNSHIP, YEARLY, YearOfInspections

TOWNSHIP = Congress(level=Level.TOWNSHIP, place="370103001", members=60)
DAY = date(2025, 12, 31)


class TestAnInspectionAYear:
    """At least one issue is chosen every year, and inspected by plan."""

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/22.1"), (AFTER, "supervision-law-2024/31.1")]
    )
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_none_and_one(self, on: date, article: str, level: Level) -> None:
        """A year without an inspection is a breach; one is enough."""
        (finding,) = YEARLY.audit(committee(level), YearOfInspections(on=on, inspections=0))
        assert (finding.rule, finding.effect) == ("law-inspection.yearly.an-inspection-a-year", Effect.BREACH)
        assert [cite.slug for cite in finding.cites] == [article]
        assert YEARLY.audit(committee(level), YearOfInspections(on=on, inspections=1)) == ()

    @given(inspections=st.integers(0, 50), by_plan=st.booleans(), with_deputies=st.booleans())
    def test_any_number(self, inspections: int, by_plan: bool, with_deputies: bool) -> None:  # noqa: FBT001
        """Number and plan are judged apart, and in a standing committee the deputies are not asked for."""
        facts = YearOfInspections(on=DAY, inspections=inspections, by_plan=by_plan, with_deputies=with_deputies)
        assert len(YEARLY.audit(committee(), facts)) == (inspections < 1) + (not by_plan)

    def test_they_stand(self) -> None:
        """What was not done in a year is a breach, in a standing committee and in a township."""
        assert {rule.effect for table in (YEARLY, IN_TOWNSHIP) for rule in table.rules} == {Effect.BREACH}

    @pytest.mark.parametrize("inspections", [-1, True])
    def test_impossible(self, inspections: int) -> None:
        """Fewer than none cannot be, nor a yes."""
        with pytest.raises(ValueError, match="inspections"):
            YearOfInspections(on=DAY, inspections=inspections)


class TestTownship:
    """In a township the presidium has deputies inspect every year, by plan."""

    def test_nothing_of_it(self) -> None:
        """Three breaches, all by the Organic Law."""
        facts = YearOfInspections(on=DAY, inspections=0, by_plan=False, with_deputies=False)
        found = {f.rule.rpartition(".")[2]: {c.slug for c in f.cites} for f in IN_TOWNSHIP.audit(TOWNSHIP, facts)}
        assert found == {
            "an-inspection-a-year": {"organic-law-2022/19.2"},
            "by-plan": {"organic-law-2022/19.2"},
            "deputies-take-part": {"organic-law-2022/19.2", "deputies-law-2025/33.2"},
        }
        assert IN_TOWNSHIP.audit(TOWNSHIP, YearOfInspections(on=DAY, inspections=1)) == ()

    @pytest.mark.parametrize(
        ("on", "article"),
        [(date(2025, 3, 11), "deputies-law-2015/26.1"), (date(2025, 3, 12), "deputies-law-2025/33.2")],
    )
    def test_the_deputies_law(self, on: date, article: str) -> None:
        """That deputies take part, the Deputies Law of the day says too."""
        (finding,) = IN_TOWNSHIP.audit(TOWNSHIP, YearOfInspections(on=on, inspections=2, with_deputies=False))
        assert {cite.slug for cite in finding.cites} == {"organic-law-2022/19.2", article}
        assert finding.effect is Effect.BREACH

    def test_silence_before(self) -> None:
        """Before the Organic Law of 2022 there is no verdict."""
        with pytest.raises(NotEncoded):
            IN_TOWNSHIP.audit(TOWNSHIP, YearOfInspections(on=date(2022, 3, 11), inspections=0))

    def test_no_standing_committee(self) -> None:
        """A township congress is not audited as a standing committee, nor the other way round."""
        facts = YearOfInspections(on=DAY, inspections=0)
        with pytest.raises(NoSuchProcedure):
            YEARLY.audit(TOWNSHIP, facts)
        with pytest.raises(NoSuchProcedure):
            IN_TOWNSHIP.audit(Congress(level=Level.COUNTY, place="370103", members=200), facts)
