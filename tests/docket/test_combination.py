"""A thematic inquiry combined with the deliberation of a report: neither runs ahead of the other."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.docket.district import COMMITTEE
from tests.supervision.law_inspection import story as inspection

from npcproc.bodies import Organ
from npcproc.docket import Docket
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.supervision import law_inspection, special_report, thematic_inquiry
from npcproc.supervision.law_inspection import OpinionsHandedOver
from npcproc.supervision.thematic_inquiry import Combined, Dropped, InquiryHeld, TopicSettled

SESSION = date(2025, 8, 28)
EARLIER = date(2023, 8, 28)


def told(until: type[Event], session: date = SESSION) -> Docket:
    """A docket with an inspection as it stands before the first event of that kind, and an inquiry to go with it."""
    docket = Docket(COMMITTEE).open("检查", law_inspection.IN_STANDING_COMMITTEE)
    for event in inspection.until(until, session=session).events:
        docket = docket.record("检查", event)
    settled = TopicSettled(
        on=session - timedelta(days=30),
        by=Organ.CHAIRPERSONS_COUNCIL,
        topic="安全生产",
        combined_kind=Combined.LAW_INSPECTION,
        combined_with="检查",
    )
    return docket.open("询问", thematic_inquiry.THEMATIC).record("询问", settled)


def held(on: date = SESSION, kind: Combined = Combined.LAW_INSPECTION, report: str = "检查") -> InquiryHeld:
    """The meeting of the inquiry."""
    return InquiryHeld(on=on, combined_kind=kind, combined_with=report)


def handed_over(on: date = SESSION) -> OpinionsHandedOver:
    """The opinions on the inspection go to the government."""
    return OpinionsHandedOver(on=on, to=Organ.GOVERNMENT)


def rules(docket: Docket, case_id: str, event: Event) -> set[str]:
    """The names of the rules on combinations that the event breaks."""
    found = docket.check(case_id, event)
    return {f.rule.rpartition(".")[2] for f in found if f.rule.startswith(("docket.inquiry-", "docket.report-"))}


class TestInquiryNotAhead:
    """The inquiry is held once its report is before the session."""

    def test_before_the_report_is_heard(self) -> None:
        """It runs ahead: kept as a breach, by the article on combining the two."""
        docket = told(law_inspection.Heard)
        (finding,) = [f for f in docket.check("询问", held()) if f.rule.startswith("docket.inquiry-")]
        assert (finding.rule, finding.effect) == ("docket.inquiry-combined.inquiry-not-ahead", Effect.BREACH)
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2024/48.2"]

    def test_once_it_is_heard(self) -> None:
        """Then it does not."""
        assert rules(told(law_inspection.Deliberated), "询问", held()) == set()

    def test_in_2023(self) -> None:
        """No article spoke of it then."""
        assert rules(told(law_inspection.Heard, EARLIER), "询问", held(EARLIER)) == set()


class TestReportNotPast:
    """The inquiry is held before the opinions on its report are handed over."""

    def test_afterwards(self) -> None:
        """What is over cannot be combined with any more."""
        docket = told(OpinionsHandedOver).record("检查", handed_over())
        assert rules(docket, "询问", held()) == {"report-not-past"}


class TestReportIsThere:
    """The inquiry names a report of the docket, of the kind that it says."""

    @pytest.mark.parametrize(
        ("kind", "report", "found"),
        [
            (Combined.LAW_INSPECTION, "检查", set()),
            (Combined.SPECIAL_REPORT, "检查", {"report-is-there"}),
            (Combined.LAW_INSPECTION, "其他", {"report-is-there", "inquiry-not-ahead", "report-not-past"}),
        ],
    )
    def test_named(self, kind: Combined, report: str, found: set[str]) -> None:
        """Another kind, or a name that is not there, is found."""
        assert rules(told(law_inspection.Deliberated), "询问", held(kind=kind, report=report)) == found

    def test_one_that_stands_alone(self) -> None:
        """An inquiry that names no report is not held against one."""
        assert rules(told(law_inspection.Heard), "询问", InquiryHeld(on=SESSION)) == set()


class TestReportNotAhead:
    """The opinions are handed over once the inquiry that goes with the report has been held."""

    def test_before_the_inquiry(self) -> None:
        """The report runs ahead: found in the case of the report."""
        docket = told(OpinionsHandedOver)
        assert rules(docket, "检查", handed_over()) == {"report-not-ahead"}
        assert rules(docket.record("询问", held()), "检查", handed_over()) == set()

    def test_an_inquiry_that_was_dropped(self) -> None:
        """Nothing waits for it."""
        docket = told(OpinionsHandedOver).record("询问", Dropped(on=SESSION))
        assert rules(docket, "检查", handed_over()) == set()

    def test_another_report(self) -> None:
        """A report that no inquiry goes with waits for none."""
        docket = told(OpinionsHandedOver).open("报告", special_report.IN_STANDING_COMMITTEE)
        other = docket.open("检查-2", law_inspection.IN_STANDING_COMMITTEE)
        for event in inspection.until(OpinionsHandedOver, session=SESSION).events:
            other = other.record("检查-2", event)
        assert rules(other, "检查-2", handed_over()) == set()

    def test_in_2023(self) -> None:
        """Nor did any article speak of that."""
        assert rules(told(OpinionsHandedOver, EARLIER), "检查", handed_over(EARLIER)) == set()
