"""What a plan lists after its adjustments, and how far it is carried out."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.annual_plan.story import CARE, SCHOOLS, WATER, adopt, adopted, broken, case

from npcproc import catalog
from npcproc.supervision.annual_plan import (
    PROCEDURE_OF,
    CarriedOut,
    Drafted,
    Item,
    ItemAdded,
    ItemBegun,
    ItemDone,
    ItemDropped,
    ItemMoved,
    Means,
    Month,
    carried_out,
)
from npcproc.supervision.annual_plan.carrying_out import LISTED, UNDONE

MAY = date(2025, 5, 6)
ROADS = Item(id="4", means=Means.INSPECTION_VISIT, subject="道路")


class TestCarriedOut:
    """Each item of the plan is done, begun or waiting."""

    def test_before_a_plan(self) -> None:
        """Nothing is listed before the plan is adopted."""
        nothing = CarriedOut(done=(), begun=(), waiting=())
        assert carried_out(case()) == nothing
        assert carried_out(case().apply(Drafted(on=date(2025, 1, 2)))) == nothing

    def test_as_adopted(self) -> None:
        """All items wait, in the order of the plan."""
        assert carried_out(adopted()).waiting == (CARE, WATER, SCHOOLS)
        assert carried_out(adopted()).open == (CARE, WATER, SCHOOLS)

    def test_begun_and_done(self) -> None:
        """An item goes from waiting to begun to done; one that was never said to begin may be done."""
        now = carried_out(adopted(ItemBegun(on=MAY, item="2"), ItemDone(on=MAY, item="3")))
        assert now == CarriedOut(done=(SCHOOLS,), begun=(WATER,), waiting=(CARE,))
        assert now.open == (WATER, CARE)
        later = carried_out(adopted(ItemBegun(on=MAY, item="2"), ItemDone(on=MAY, item="2")))
        assert later == CarriedOut(done=(WATER,), begun=(), waiting=(CARE, SCHOOLS))

    def test_adjusted(self) -> None:
        """What is dropped is gone, what is moved has its new month, what is added comes last."""
        now = carried_out(
            adopted(
                ItemAdded(on=MAY, item=ROADS),
                ItemDropped(on=MAY, item="1"),
                ItemMoved(on=MAY, item="2", month=Month.OCTOBER),
                ItemMoved(on=MAY, item="3", month=None),
            ),
        )
        assert now.waiting == (evolve(WATER, month=Month.OCTOBER), SCHOOLS, ROADS)

    def test_dropped_after_it_began(self) -> None:
        """An item that was begun and then dropped is not open any more."""
        now = carried_out(adopted(ItemBegun(on=MAY, item="1"), ItemDropped(on=MAY, item="1")))
        assert now == CarriedOut(done=(), begun=(), waiting=(WATER, SCHOOLS))

    def test_what_could_not_stand_changes_nothing(self) -> None:
        """In a record, an adjustment of what is not on the plan is kept and does nothing."""
        kept = adopted(
            ItemDropped(on=MAY, item="9"),
            ItemMoved(on=MAY, item="9", month=Month.MAY),
            ItemDone(on=MAY, item="9"),
            ItemAdded(on=MAY, item=evolve(ROADS, id="1")),
        )
        assert len(kept.findings) == 4
        assert carried_out(kept).waiting == (CARE, WATER, SCHOOLS)

    @given(
        names=st.lists(st.text(max_size=3), unique=True, max_size=8),
        data=st.data(),
    )
    def test_every_item_once(self, names: list[str], data: st.DataObject) -> None:
        """However it goes, done, begun and waiting together are what is on the plan, each once."""
        items = tuple(Item(id=name, means=Means.OTHER, subject="某") for name in names)
        now = case().record(adopt(items=items))
        for _ in range(6):
            name = data.draw(st.sampled_from([*names, "别的事项"]))
            kind = data.draw(st.sampled_from([ItemBegun, ItemDone, ItemDropped]))
            now = now.record(kind(on=MAY, item=name))
        state = carried_out(now)
        found = [item.id for item in (*state.done, *state.open)]
        assert sorted(found) == sorted(LISTED.value(now, None))
        assert {item.id for item in state.open} == UNDONE.value(now, None)


class TestNewToThePlan:
    """An item that is added bears a name that no item on the plan has."""

    def test_a_name_on_the_plan(self) -> None:
        """A name of the plan is taken, also when its item is done."""
        assert broken(adopted(), ItemAdded(on=MAY, item=evolve(ROADS, id="3"))) == {"new-to-the-plan"}
        done = adopted(ItemDone(on=MAY, item="3"))
        assert broken(done, ItemAdded(on=MAY, item=evolve(ROADS, id="3"))) == {"new-to-the-plan"}

    def test_a_name_that_is_free(self) -> None:
        """A new name, and the name of an item that was dropped, are free."""
        assert broken(adopted(), ItemAdded(on=MAY, item=ROADS)) == set()
        dropped = adopted(ItemDropped(on=MAY, item="3"))
        assert broken(dropped, ItemAdded(on=MAY, item=evolve(ROADS, id="3"))) == set()

    def test_the_sentence(self) -> None:
        """It says what is wrong in both languages."""
        (finding,) = adopted().check(ItemAdded(on=MAY, item=CARE))
        assert finding.zh == "增加的应为计划上没有的事项，计划上已有这一事项（监督法第六十三条第三款）"
        assert "it is on the plan already" in finding.en


class TestProcedureOf:
    """An item of a kind is carried out by its own procedure."""

    def test_ids(self) -> None:
        """A plan's item leads to the table by which it is carried out."""
        assert PROCEDURE_OF == {
            Means.SPECIAL_REPORT: "special-report.standing-committee",
            Means.FINANCIAL_REPORT: "financial-report.standing-committee",
            Means.LAW_INSPECTION: "law-inspection.standing-committee",
            Means.THEMATIC_INQUIRY: "thematic-inquiry.standing-committee",
            Means.THEMATIC_STUDY: "thematic-study.standing-committee",
            Means.INSPECTION_VISIT: "inspection-visit.standing-committee",
        }

    def test_a_special_report(self) -> None:
        """The special report of a plan opens a case of that procedure."""
        assert catalog.procedure(PROCEDURE_OF[CARE.means]).title.zh == "常务委员会听取和审议专项工作报告"
