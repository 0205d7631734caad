"""What a plan lists, and the events of its year."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from tests.supervision.annual_plan.story import CARE, WATER, adopt

from npcproc.bodies import Organ
from npcproc.events import Event, name_of
from npcproc.supervision.annual_plan import (
    Drafted,
    Item,
    ItemAdded,
    ItemBegun,
    ItemDone,
    ItemDropped,
    ItemMoved,
    Means,
    Month,
    Plan,
    Published,
    Stage,
    YearEnded,
)
from npcproc.supervision.annual_plan.matter import Change

DAY = date(2025, 1, 6)
EVENTS: list[Event] = [
    Drafted(on=DAY),
    adopt(DAY),
    Published(on=DAY),
    ItemAdded(on=DAY, item=CARE),
    ItemDropped(on=DAY, item="1"),
    ItemMoved(on=DAY, item="1", month=Month.MAY),
    ItemBegun(on=DAY, item="1"),
    ItemDone(on=DAY, item="1"),
    YearEnded(on=DAY),
]


class TestItems:
    """An item has a name, a means and a subject; the organ, the month and who sees to it may be open."""

    def test_the_least(self) -> None:
        """Nothing else need be said."""
        item = Item(id="7", means=Means.INSPECTION_VISIT, subject="旧城改造")
        assert (item.organ, item.month, item.responsible) == (None, None, "")

    def test_two_of_one_name(self) -> None:
        """Two items that cannot be told apart are no plan."""
        with pytest.raises(ValueError, match=r"Adopted\.items: two items are named '1'"):
            adopt(DAY, CARE, WATER, CARE)
        assert adopt(DAY, CARE, WATER).items == (CARE, WATER)

    def test_any_iterable(self) -> None:
        """The items are kept in their order."""
        assert adopt(DAY, items=[WATER, CARE]).items == (WATER, CARE)


class TestTerms:
    """The closed lists are the statutes' own terms."""

    def test_plans(self) -> None:
        """The law of 2024 knows one, the law of 2006 two."""
        assert [plan.zh for plan in Plan] == [
            "年度监督工作计划",
            "听取和审议专项工作报告的年度计划",
            "年度执法检查计划",
        ]
        assert [plan.en for plan in Plan] == [
            "annual supervision plan",
            "annual plan of special reports",
            "annual plan of law inspections",
        ]

    def test_months(self) -> None:
        """There are twelve, in their order."""
        assert [month.zh for month in Month] == [f"{n}月" for n in range(1, 13)]
        assert (Month.JUNE.en, Month("6月")) == ("June", Month.JUNE)

    def test_stages(self) -> None:
        """A plan is drafted, adopted, and ends with its year."""
        assert [stage.value for stage in Stage] == ["未制定", "已起草", "已通过", "年度终了"]


class TestEvents:
    """Each kind of event is a frozen fact with a name in both languages."""

    @pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
    def test_pickles(self, event: Event) -> None:
        """It comes back equal."""
        assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own bytes

    def test_names_differ(self) -> None:
        """In Chinese and in English, and the English one is the class's."""
        names = [name_of(type(event)) for event in EVENTS]
        assert len({name.zh for name in names}) == len(EVENTS)
        assert [name.en for name in names] == [type(event).__name__ for event in EVENTS]

    def test_none_needs_a_session(self) -> None:
        """The council of chairpersons adopts and adjusts the plan between sessions."""
        assert [event for event in EVENTS if event.in_session] == []
        by_default = [event for event in EVENTS if event.by is Organ.CHAIRPERSONS_COUNCIL]
        assert [type(event).__name__ for event in by_default] == [
            "Adopted",
            "ItemAdded",
            "ItemDropped",
            "ItemMoved",
            "YearEnded",
        ]

    def test_what_changes_the_list(self) -> None:
        """Adoption, adjustment and completion change what is still to be done; a beginning does not."""
        changes = {type(event).__name__ for event in EVENTS if isinstance(event, Change)}
        assert changes == {"Adopted", "ItemAdded", "ItemDropped", "ItemMoved", "ItemDone"}
