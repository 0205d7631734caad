"""What holds beside the cases: the yearly report, local procedure, upkeep, the State Council's review, demands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.record_review.story import BEFORE, BEGUN, SINCE, audited, committee

from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.record_review import (
    DEMAND_ON_INTERPRETATION,
    DEMAND_ON_REGULATION,
    LOCAL_PROCEDURE,
    STATE_COUNCIL,
    UPKEEP,
    YEARLY,
    Asker,
    Demand,
    Document,
    Ground,
    HigherLawInForce,
    ProcedureLaidDown,
    StateCouncilReview,
    YearOfReview,
)

EVERY_LEVEL = [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY]


class TestYearly:
    """Since 2024 a report on the work is heard every year, at every level; nationally in plenary."""

    @pytest.mark.parametrize("level", EVERY_LEVEL)
    def test_none_and_one(self, level: Level) -> None:
        """A year without one is a breach; one is enough."""
        (finding,) = YEARLY.audit(committee(level), YearOfReview(on=date(2025, 12, 31), reports=0))
        assert (finding.rule, finding.effect) == ("record-review.yearly.report-a-year", Effect.BREACH)
        assert [str(cite) for cite in finding.cites] == ["supervision-law-2024/45.1"]
        assert YEARLY.audit(committee(level), YearOfReview(on=date(2025, 12, 31), reports=1)) == ()

    def test_not_before(self) -> None:
        """Before the text of 2024 no law asked for one every year."""
        assert audited(YEARLY, YearOfReview(on=BEFORE, reports=0), Level.COUNTY) == set()
        assert audited(YEARLY, YearOfReview(on=SINCE, reports=0), Level.COUNTY) == {"report-a-year"}

    @given(reports=st.integers(0, 12))
    def test_any_number(self, reports: int) -> None:
        """None is too few, and no number too many."""
        found = audited(YEARLY, YearOfReview(on=SINCE, reports=reports))
        assert found == (set() if reports else {"report-a-year"})

    @pytest.mark.parametrize(
        ("heard_by", "nationally", "locally"),
        [
            (Organ.PLENARY, set(), set()),
            (Organ.STANDING_COMMITTEE, {"heard-in-plenary"}, set()),
            (
                Organ.CHAIRPERSONS_COUNCIL,
                {"heard-in-plenary", "heard-by-the-committee"},
                {"heard-by-the-committee"},
            ),
        ],
    )
    def test_heard_by(self, heard_by: Organ, nationally: set[str], locally: set[str]) -> None:
        """The council is not enough; the national committee hears it in plenary."""
        facts = YearOfReview(on=SINCE, reports=1, heard_by=heard_by)
        assert audited(YEARLY, facts) == nationally
        assert audited(YEARLY, facts, Level.MUNICIPAL) == locally

    def test_given_by(self) -> None:
        """Nationally the Legislative Affairs Commission gives it; locally the law names nobody."""
        facts = YearOfReview(on=SINCE, reports=1, given_by=Organ.SPECIAL_COMMITTEE)
        assert audited(YEARLY, facts) == {"given-by-the-working-body"}
        assert audited(YEARLY, facts, Level.COUNTY) == set()

    def test_impossible(self) -> None:
        """Fewer than none cannot be."""
        with pytest.raises(ValueError, match="reports"):
            YearOfReview(on=SINCE, reports=-1)


class TestLocalProcedure:
    """The standing committee of the province lays down the details."""

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/29.1"), (SINCE, "supervision-law-2024/40.1")]
    )
    def test_by_the_provinces_committee(self, on: date, article: str) -> None:
        """Not its government, under either text."""
        province = committee(Level.PROVINCIAL)
        assert LOCAL_PROCEDURE.audit(province, ProcedureLaidDown(on=on, by=Organ.STANDING_COMMITTEE)) == ()
        (finding,) = LOCAL_PROCEDURE.audit(province, ProcedureLaidDown(on=on, by=Organ.GOVERNMENT))
        assert [str(cite) for cite in finding.cites] == [article]

    def test_of_a_province_alone(self) -> None:
        """A city lays down none."""
        with pytest.raises(NoSuchProcedure):
            audited(LOCAL_PROCEDURE, ProcedureLaidDown(on=SINCE, by=Organ.STANDING_COMMITTEE), Level.MUNICIPAL)


class TestUpkeep:
    """What a new law contradicts is amended or repealed promptly."""

    @pytest.mark.parametrize("level", [Level.PROVINCIAL, Level.MUNICIPAL])
    def test_brought_into_line(self, level: Level) -> None:
        """Left as it is, it is a breach."""
        assert audited(UPKEEP, HigherLawInForce(on=BEGUN, brought_into_line=True), level) == set()
        (finding,) = UPKEEP.audit(committee(level), HigherLawInForce(on=BEGUN, brought_into_line=False))
        assert (finding.effect, str(finding.cites[0])) == (Effect.BREACH, "legislation-law-2023/82.2")

    def test_silence_before(self) -> None:
        """Before the text of 2023 there is no verdict."""
        with pytest.raises(NotEncoded):
            audited(UPKEEP, HigherLawInForce(on=date(2023, 3, 14), brought_into_line=True), Level.PROVINCIAL)


class TestStateCouncil:
    """Its body reviews local and autonomous regulations and rules of its own motion; of governments', a province's."""

    @pytest.mark.parametrize(
        ("document", "of_province", "wrong"),
        [
            (Document.LOCAL_REGULATION, False, set()),
            (Document.REGULATION_OF_AUTONOMOUS_PLACE, False, set()),
            (Document.DEPARTMENTAL_RULE, False, set()),
            (Document.GOVERNMENT_RULE, True, set()),
            (Document.GOVERNMENT_RULE, False, {"rule-of-a-province"}),
            (Document.ADMINISTRATIVE_REGULATION, True, {"state-council-may-review"}),
            (Document.INTERPRETATION_OF_COURT, True, {"state-council-may-review"}),
        ],
    )
    def test_what(self, document: Document, of_province: bool, wrong: set[str]) -> None:  # noqa: FBT001
        """Not its own regulations, and not interpretations."""
        facts = StateCouncilReview(on=BEGUN, document=document, of_province=of_province)
        assert audited(STATE_COUNCIL, facts) == wrong


class TestDemand:
    """A province's standing committee may demand a review; seen from there, nobody else of its level may."""

    @pytest.mark.parametrize("asker", list(Asker))
    def test_from_a_province(self, asker: Asker) -> None:
        """Not its government or its court."""
        wrong = set() if asker is Asker.STANDING_COMMITTEE_BELOW else {"may-demand"}
        regulation = Demand(on=SINCE, document=Document.LOCAL_REGULATION, asker=asker, ground=Ground.LEGALITY)
        assert audited(DEMAND_ON_REGULATION, regulation, Level.PROVINCIAL) == wrong
        of_court = Document.INTERPRETATION_OF_COURT
        interpretation = Demand(on=SINCE, document=of_court, asker=asker, ground=Ground.LEGALITY)
        assert audited(DEMAND_ON_INTERPRETATION, interpretation, Level.PROVINCIAL) == wrong

    def test_ground_and_form(self) -> None:
        """The same is asked of it as when it is received."""
        facts = Demand(
            on=BEFORE,
            document=Document.INTERPRETATION_OF_COURT,
            asker=Asker.STANDING_COMMITTEE_BELOW,
            ground=Ground.LEGALITY,
            in_writing=False,
        )
        found = audited(DEMAND_ON_INTERPRETATION, facts, Level.PROVINCIAL)
        assert found == {"demand-ground-of-2006", "demand-in-writing"}

    def test_not_from_a_city(self) -> None:
        """A city's committee can only suggest."""
        assert {Level.NATIONAL, Level.PROVINCIAL} == DEMAND_ON_REGULATION.levels == DEMAND_ON_INTERPRETATION.levels
