"""What comes round: a topic a year, a township's hearings, and the reports the national committee hears."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.special_report.story import committee

from npcproc.bodies import Congress, Organ
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.special_report import (
    IN_TOWNSHIP,
    PERIODIC,
    YEARLY,
    Meeting,
    Periodic,
    PeriodicReport,
    YearOfReports,
)

TOWNSHIP = Congress(level=Level.TOWNSHIP, place="370103001", members=60)


class TestATopicAYear:
    """At least one topic is chosen every year, and by plan."""

    @pytest.mark.parametrize("on", [date(2024, 11, 7), date(2024, 11, 8)])
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_none_and_one(self, on: date, level: Level) -> None:
        """A year without a topic is a breach; one topic is enough."""
        body = committee(level)
        (finding,) = YEARLY.audit(body, YearOfReports(on=on, topics=0))
        assert finding.rule == "special-report.yearly.a-topic-a-year"
        assert YEARLY.audit(body, YearOfReports(on=on, topics=1)) == ()

    @given(topics=st.integers(0, 50), by_plan=st.booleans())
    def test_any_number(self, topics: int, by_plan: bool) -> None:  # noqa: FBT001
        """Number and plan are judged apart."""
        found = YEARLY.audit(committee(), YearOfReports(on=date(2025, 12, 31), topics=topics, by_plan=by_plan))
        assert len(found) == (topics < 1) + (not by_plan)

    @pytest.mark.parametrize("topics", [-1, True])
    def test_impossible(self, topics: int) -> None:
        """Fewer than none cannot be, and a yes is no number."""
        with pytest.raises(ValueError, match="topics"):
            YearOfReports(on=date(2025, 1, 1), topics=topics)


class TestTownship:
    """In a township the presidium arranges hearings every year, by plan, since the Organic Law of 2022."""

    def test_none_and_one(self) -> None:
        """A year without one is a breach."""
        found = IN_TOWNSHIP.audit(TOWNSHIP, YearOfReports(on=date(2025, 12, 31), topics=0, by_plan=False))
        assert {finding.rule for finding in found} == {
            "special-report.township.a-topic-a-year",
            "special-report.township.by-plan",
        }
        assert IN_TOWNSHIP.audit(TOWNSHIP, YearOfReports(on=date(2025, 12, 31), topics=1)) == ()

    def test_silence_before(self) -> None:
        """Before that law there is no verdict."""
        with pytest.raises(NotEncoded):
            IN_TOWNSHIP.audit(TOWNSHIP, YearOfReports(on=date(2022, 3, 11), topics=0))

    def test_no_standing_committee(self) -> None:
        """A township congress is not audited as a standing committee."""
        with pytest.raises(NoSuchProcedure):
            YEARLY.audit(TOWNSHIP, YearOfReports(on=date(2025, 12, 31), topics=0))


class TestPeriodic:
    """The national committee hears the listed reports in plenary, from those whom its rules name."""

    def heard(
        self, report: Periodic, given_by: Organ = Organ.GOVERNMENT, meeting: Meeting = Meeting.PLENARY
    ) -> PeriodicReport:
        """A report heard."""
        return PeriodicReport(on=date(2025, 4, 1), report=report, given_by=given_by, meeting=meeting)

    @pytest.mark.parametrize("report", list(Periodic))
    def test_every_report_in_plenary(self, report: Periodic) -> None:
        """None of them is heard in groups."""
        found = PERIODIC.audit(committee(Level.NATIONAL), self.heard(report, meeting=Meeting.GROUP))
        assert "special-report.periodic.heard-in-plenary" in {finding.rule for finding in found}

    @pytest.mark.parametrize(
        ("report", "given_by", "lawful"),
        [
            (Periodic.ENVIRONMENT, Organ.GOVERNMENT, True),
            (Periodic.ENVIRONMENT, Organ.SPECIAL_COMMITTEE, False),
            (Periodic.STATE_ASSETS, Organ.GOVERNMENT, True),
            (Periodic.FINANCIAL_WORK, Organ.COURT, False),
            (Periodic.DEPUTIES_BILLS, Organ.SPECIAL_COMMITTEE, True),
            (Periodic.DEPUTIES_BILLS, Organ.GOVERNMENT, False),
            (Periodic.RECORD_REVIEW, Organ.WORKING_BODY, True),
            (Periodic.OTHER, Organ.COURT, True),
        ],
    )
    def test_given_by(self, report: Periodic, given_by: Organ, lawful: bool) -> None:  # noqa: FBT001
        """Those the rules name, where they name anyone."""
        assert (PERIODIC.audit(committee(Level.NATIONAL), self.heard(report, given_by)) == ()) is lawful

    def test_the_national_committee_alone(self) -> None:
        """A county has no such list."""
        with pytest.raises(NoSuchProcedure):
            PERIODIC.audit(committee(), self.heard(Periodic.OTHER))
