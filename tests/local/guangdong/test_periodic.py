"""The reports that the standing committee of Guangdong's provincial congress hears regularly."""

from __future__ import annotations

from datetime import date

import pytest
from tests.local.guangdong.places import EVE, FIRST, GUANGZHOU, HUBEI, committee

from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.local.guangdong.periodic import PERIODIC, ReportHeard, Subject
from npcproc.supervision.special_report import Meeting

GIVEN_BY = {
    Subject.ENVIRONMENT: (Organ.GOVERNMENT, "30.2.3"),
    Subject.STATE_ASSETS: (Organ.GOVERNMENT, "30.2.4"),
    Subject.GOVERNMENT_DEBT: (Organ.GOVERNMENT, "30.2.5"),
    Subject.LAW_INSPECTION: (Organ.STANDING_COMMITTEE, "30.2.6"),
    Subject.THEMATIC_STUDY: (Organ.STANDING_COMMITTEE, "30.2.7"),
    Subject.DEPUTIES_BILLS: (Organ.SPECIAL_COMMITTEE, "30.2.8"),
    Subject.SUGGESTIONS: (Organ.WORKING_BODY, "30.2.9"),
    Subject.RECORD_REVIEW: (Organ.WORKING_BODY, "30.2.10"),
}


def found(
    report: Subject, given_by: Organ, meeting: Meeting = Meeting.PLENARY, on: date = FIRST
) -> dict[str, set[str]]:
    """What is wrong with the hearing of that report, by which articles."""
    findings = PERIODIC.audit(committee(), ReportHeard(on=on, report=report, given_by=given_by, meeting=meeting))
    assert {each.effect for each in findings} <= {Effect.REFUSES}
    return {each.rule.rpartition(".")[2]: {cite.slug.rpartition("/")[2] for cite in each.cites} for each in findings}


class TestInPlenary:
    """A plenary hears each of the eleven (art. 30)."""

    @pytest.mark.parametrize("report", Subject)
    @pytest.mark.parametrize("meeting", Meeting)
    def test_each(self, report: Subject, meeting: Meeting) -> None:
        """Groups may deliberate on it afterwards, and not hear it."""
        given_by = GIVEN_BY.get(report, (Organ.GOVERNMENT, ""))[0]
        articles = {"30.2", *(f"30.2.{item}" for item in range(1, 12))}
        wrong = {} if meeting is Meeting.PLENARY else {"guangdong-heard-in-plenary": articles}
        assert found(report, given_by, meeting) == wrong


class TestGivenBy:
    """Where the rules name who gives it, nobody else does."""

    @pytest.mark.parametrize("report", Subject)
    @pytest.mark.parametrize("organ", Organ)
    def test_each(self, report: Subject, organ: Organ) -> None:
        """Of the plan, the budget, the audit and of other reports they name nobody."""
        given_by, article = GIVEN_BY.get(report, (organ, ""))
        assert found(report, organ) == ({} if organ is given_by else {"guangdong-given-by": {article}})


class TestWhereAndWhen:
    """The province's own committee alone, from 1 May 2023."""

    def test_the_day_before(self) -> None:
        """Nothing is encoded."""
        with pytest.raises(NotEncoded):
            found(Subject.ENVIRONMENT, Organ.GOVERNMENT, on=EVE)

    @pytest.mark.parametrize("place", [GUANGZHOU, HUBEI])
    def test_elsewhere(self, place: str) -> None:
        """There is no such audit."""
        facts = ReportHeard(on=FIRST, report=Subject.OTHER, given_by=Organ.COURT, meeting=Meeting.PLENARY)
        with pytest.raises(NoSuchProcedure):
            PERIODIC.audit(committee(place), facts)
