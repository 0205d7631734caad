"""What claims to be on the annual plan, and the plan's items opened as cases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.docket.district import COMMITTEE

from npcproc.bodies import Organ
from npcproc.docket import Docket, DuplicateCase, begin, dumps, loads, planned
from npcproc.events import Event
from npcproc.findings import Effect, Refused
from npcproc.supervision import annual_plan, law_inspection, special_report
from npcproc.supervision.annual_plan import Adopted, Item, ItemDone, ItemDropped, Means, Plan, Published
from npcproc.supervision.special_report import Source, TopicSelected

ADOPTED = date(2025, 1, 15)
DAY = date(2025, 3, 3)
PROCEDURES = {
    table.id: table
    for table in (
        annual_plan.IN_STANDING_COMMITTEE,
        special_report.IN_STANDING_COMMITTEE,
        law_inspection.IN_STANDING_COMMITTEE,
    )
}
ITEMS = (
    Item(id="养老", means=Means.SPECIAL_REPORT, subject="养老服务", organ=Organ.GOVERNMENT),
    Item(id="安全", means=Means.LAW_INSPECTION, subject="安全生产法"),
    Item(id="备案", means=Means.RECORD_REVIEW_REPORT, subject="备案审查工作"),
)


def adopted(plan: Plan = Plan.ANNUAL, on: date = ADOPTED, items: tuple[Item, ...] = ITEMS) -> Docket:
    """A docket with a plan of its year, published."""
    docket = Docket(COMMITTEE).open("计划", annual_plan.IN_STANDING_COMMITTEE)
    until = date(on.year, 12, 31)
    return docket.record("计划", Adopted(on=on, plan=plan, until=until, items=items)).record("计划", Published(on=on))


def selected(on: date = DAY, *, in_plan: bool = True) -> TopicSelected:
    """The topic of a special report is settled."""
    return TopicSelected(
        on=on,
        by=Organ.CHAIRPERSONS_COUNCIL,
        topic="养老服务",
        organ=Organ.GOVERNMENT,
        source=Source.PUBLIC_CONCERN,
        in_plan=in_plan,
    )


def rules(docket: Docket, case_id: str, event: Event) -> list[str]:
    """The ids of the docket's own rules that the event breaks."""
    return [finding.rule for finding in docket.check(case_id, event) if finding.rule.startswith("docket.in-plan")]


class TestClaims:
    """What is said to be on the plan was begun from it."""

    LISTED = "docket.in-plan.report-listed"

    def test_not_listed(self) -> None:
        """A report that nobody began from the plan and that claims to be on it: kept, with the article of the day."""
        docket = adopted().open("报告-1", special_report.IN_STANDING_COMMITTEE)
        (finding,) = [f for f in docket.check("报告-1", selected()) if f.rule == self.LISTED]
        assert finding.effect is Effect.BREACH
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2024/11.1"]
        assert finding.zh == "称已列入计划的专项工作报告应为计划上的事项，实际并非如此（监督法第十一条第一款）"

    def test_under_the_law_of_2006(self) -> None:
        """The same a year earlier, by the article of that law, from the plan of special reports."""
        docket = adopted(Plan.SPECIAL_REPORTS, date(2023, 1, 15)).open("报告-1", special_report.IN_STANDING_COMMITTEE)
        (finding,) = [f for f in docket.check("报告-1", selected(date(2023, 3, 3))) if f.rule == self.LISTED]
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2006/8.1"]

    def test_listed(self) -> None:
        """Begun from the plan it is on it."""
        docket = begin(adopted(), "计划", "养老", "报告-1", on=DAY, procedures=PROCEDURES)
        assert rules(docket, "报告-1", selected()) == []

    def test_no_claim(self) -> None:
        """What does not claim it is judged by its own procedure alone."""
        docket = adopted().open("报告-1", special_report.IN_STANDING_COMMITTEE)
        event = selected(in_plan=False)
        assert rules(docket, "报告-1", event) == []
        assert "according-to-plan" in {f.rule.rpartition(".")[2] for f in docket.check("报告-1", event)}

    @pytest.mark.parametrize(
        ("on", "found"),
        [
            (ADOPTED - timedelta(days=1), []),
            (ADOPTED, [LISTED]),
            (date(2025, 12, 31), [LISTED]),
            (date(2026, 1, 1), []),
        ],
    )
    def test_while_the_plan_lasts(self, on: date, found: list[str]) -> None:
        """From its adoption through the last day of its year."""
        docket = adopted().open("报告-1", special_report.IN_STANDING_COMMITTEE)
        assert rules(docket, "报告-1", selected(on)) == found

    def test_a_plan_of_other_means(self) -> None:
        """A plan of law inspections says nothing of special reports."""
        docket = adopted(Plan.LAW_INSPECTIONS, date(2023, 1, 15)).open("报告-1", special_report.IN_STANDING_COMMITTEE)
        assert rules(docket, "报告-1", selected(date(2023, 3, 3))) == []

    def test_without_a_plan(self) -> None:
        """Where the docket has no plan nothing is held against one."""
        docket = Docket(COMMITTEE).open("报告-1", special_report.IN_STANDING_COMMITTEE)
        assert rules(docket, "报告-1", selected()) == []

    def test_a_law_inspection(self) -> None:
        """Of an inspection it is asked by the article on inspections."""
        docket = adopted().open("检查-1", law_inspection.IN_STANDING_COMMITTEE)
        event = law_inspection.SubjectSelected(
            on=DAY,
            by=Organ.CHAIRPERSONS_COUNCIL,
            subject="安全生产",
            laws={"安全生产法"},
            source=law_inspection.Source.PUBLIC_CONCERN,
        )
        (finding,) = [f for f in docket.check("检查-1", event) if f.rule.startswith("docket.in-plan")]
        assert (finding.rule, [c.slug for c in finding.cites]) == (
            "docket.in-plan.inspection-listed",
            ["supervision-law-2024/31.1"],
        )


class TestBegin:
    """An item of the plan opens its procedure."""

    def test_both_are_entered(self) -> None:
        """The case is there, and the plan says that the item was begun as it."""
        docket = begin(adopted(), "计划", "安全", "检查-1", on=DAY, procedures=PROCEDURES)
        assert docket.case("检查-1").procedure == "law-inspection.standing-committee"
        begun = docket.case("计划").events[-1]
        assert (begun.on, getattr(begun, "item", ""), getattr(begun, "case", "")) == (DAY, "安全", "检查-1")

    @pytest.mark.parametrize("item", ["防汛", "备案"])
    def test_what_has_no_procedure(self, item: str) -> None:
        """An item that is not on the plan, and one whose means follow no single procedure."""
        with pytest.raises(KeyError):
            begin(adopted(), "计划", item, "其他-1", on=DAY, procedures=PROCEDURES)

    def test_an_id_taken(self) -> None:
        """The docket keeps its ids apart."""
        with pytest.raises(DuplicateCase):
            begin(adopted(), "计划", "安全", "计划", on=DAY, procedures=PROCEDURES)

    def test_what_is_done_is_not_begun_again(self) -> None:
        """The plan's own rule refuses it, and nothing is opened."""
        done = adopted().apply("计划", ItemDone(on=DAY, item="安全"))
        with pytest.raises(Refused, match="item of the plan"):
            begin(done, "计划", "安全", "检查-1", on=DAY, procedures=PROCEDURES)

    def test_saved_and_loaded(self) -> None:
        """The file brings both back."""
        docket = begin(adopted(), "计划", "养老", "报告-1", on=DAY, procedures=PROCEDURES).record("报告-1", selected())
        again = loads(dumps(docket), PROCEDURES.values())
        assert again == docket
        assert planned(again, "计划") == planned(docket, "计划")


class TestPlanned:
    """How far the plan is carried out, item by item."""

    def test_in_the_order_of_the_plan(self) -> None:
        """Each with its case, and whether it is done; one that was dropped is gone."""
        docket = begin(adopted(), "计划", "安全", "检查-1", on=DAY, procedures=PROCEDURES)
        docket = docket.apply("计划", ItemDone(on=date(2025, 9, 1), item="安全"))
        told: list[Any] = [(each.item.id, each.case, each.done) for each in planned(docket, "计划")]
        assert told == [("养老", None, False), ("安全", "检查-1", True), ("备案", None, False)]
        docket = docket.apply("计划", ItemDropped(on=date(2025, 9, 2), item="养老"))
        assert [each.item.id for each in planned(docket, "计划")] == ["安全", "备案"]
