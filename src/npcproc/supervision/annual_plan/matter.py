"""The annual supervision plan: what it lists, its stages and its events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.terms import Term

__all__ = [
    "Adopted",
    "Change",
    "Drafted",
    "Item",
    "ItemAdded",
    "ItemBegun",
    "ItemDone",
    "ItemDropped",
    "ItemMoved",
    "Means",
    "Month",
    "Plan",
    "Published",
    "Stage",
    "YearEnded",
]


@unique
class Stage(Term):
    """Where the plan of a year stands."""

    NONE = "未制定"
    DRAFTED = "已起草"
    ADOPTED = "已通过"
    ENDED = "年度终了"


@unique
class Plan(Term):
    """Which plan it is: the one that the law has asked for since 2024, or one of the two before."""

    ANNUAL = "年度监督工作计划"
    SPECIAL_REPORTS = "听取和审议专项工作报告的年度计划"
    LAW_INSPECTIONS = "年度执法检查计划"

    @property
    def en(self) -> str:
        """The plan in English."""
        return {
            Plan.ANNUAL: "annual supervision plan",
            Plan.SPECIAL_REPORTS: "annual plan of special reports",
            Plan.LAW_INSPECTIONS: "annual plan of law inspections",
        }[self]


@unique
class Means(Term):
    """By what means an item supervises."""

    SPECIAL_REPORT = "听取和审议专项工作报告"
    FINANCIAL_REPORT = "听取和审议财政经济工作报告"
    LAW_INSPECTION = "执法检查"
    THEMATIC_INQUIRY = "专题询问"
    THEMATIC_STUDY = "专题调研"
    INSPECTION_VISIT = "视察"
    RECORD_REVIEW_REPORT = "听取和审议备案审查工作情况报告"
    OTHER = "其他方式"


@unique
class Month(Term):
    """A month of the plan's year."""

    JANUARY = "1月"
    FEBRUARY = "2月"
    MARCH = "3月"
    APRIL = "4月"
    MAY = "5月"
    JUNE = "6月"
    JULY = "7月"
    AUGUST = "8月"
    SEPTEMBER = "9月"
    OCTOBER = "10月"
    NOVEMBER = "11月"
    DECEMBER = "12月"

    @property
    def en(self) -> str:
        """The month in English."""
        return self.name.capitalize()


@frozen(kw_only=True)
class Item:
    """One thing that the plan lists (计划事项)."""

    id: str
    """The name by which the plan's later events speak of it; no two items of a plan share one."""

    means: Means
    """By what means."""

    subject: str
    """What it is about."""

    organ: Organ | None = None
    """The organ that reports, replies or is inspected; None where no single one is."""

    month: Month | None = None
    """The month in which it is to be done; None where the plan sets none."""

    responsible: str = ""
    """The committee or body that sees to it, by name; empty where the plan names none."""


def _in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(items)


def _told_apart(event: Event, _attribute: object, items: Iterable[Item]) -> None:
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            message = f"{type(event).__name__}.items: two items are named {item.id!r}"
            raise ValueError(message)
        seen.add(item.id)


# how it comes about


@frozen(kw_only=True)
class Drafted(Event):
    """A plan for the year is drafted, or drafted anew (起草计划)."""

    zh = "起草计划"
    en = "Drafted"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)


@frozen(kw_only=True)
class Change(Event):
    """What changes the items of a plan, or which of them are still to be done (计划变动)."""

    zh = "计划变动"
    en = "Change"


@frozen(kw_only=True)
class Adopted(Change):
    """The plan for a year is adopted (通过计划)."""

    zh = "通过计划"
    en = "Adopted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    plan: Plan = Plan.ANNUAL
    """Which plan; before November 2024 a joint plan is the annual one too."""

    until: date
    """The last day of the year that it is for; itself counted."""

    items: tuple[Item, ...] = field(converter=_in_order, validator=_told_apart)
    """What it lists, in its own order."""


@frozen(kw_only=True)
class Published(Event):
    """The plan is made known (印发、公布计划)."""

    zh = "公布计划"
    en = "Published"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    sent_to_members: bool = True
    """Whether it was printed and sent to the members of the committee."""

    to_society: bool = True
    """Whether it was published to society."""

    deputies_notified: bool = True
    """Whether the deputies of the congress were told of it; some places ask for it."""

    organs_notified: bool = True
    """Whether the organs that report or are inspected had it in writing; some places ask for it."""


# how it is adjusted


@frozen(kw_only=True)
class ItemAdded(Change):
    """An item is added to the plan (增加事项)."""

    zh = "增加事项"
    en = "ItemAdded"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    item: Item
    """The new item."""


@frozen(kw_only=True)
class ItemDropped(Change):
    """An item is taken off the plan (取消事项)."""

    zh = "取消事项"
    en = "ItemDropped"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    item: str
    """The name of the item."""


@frozen(kw_only=True)
class ItemMoved(Change):
    """An item is moved to another month (调整事项时间)."""

    zh = "调整事项时间"
    en = "ItemMoved"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    item: str
    """The name of the item."""

    month: Month | None
    """The month in which it is to be done now; None where none is set."""


# how it is carried out


@frozen(kw_only=True)
class ItemBegun(Event):
    """What an item provides for is begun; its own procedure opens (启动事项)."""

    zh = "启动事项"
    en = "ItemBegun"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    item: str
    """The name of the item."""

    case: str = ""
    """The id under which its own case stands in the docket; empty where no docket has it."""


@frozen(kw_only=True)
class ItemDone(Change):
    """What an item provides for has been carried out (完成事项)."""

    zh = "完成事项"
    en = "ItemDone"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    item: str
    """The name of the item."""


@frozen(kw_only=True)
class YearEnded(Event):
    """The year is over, and the plan with it (年度终了)."""

    zh = "年度终了"
    en = "YearEnded"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)
