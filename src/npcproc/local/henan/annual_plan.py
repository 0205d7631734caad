"""What Henan adds to the annual plan of supervision, in the standing committee of the province, a city or a county.

New are who makes it known, that deputies and the organs concerned hear of it, and that the council may adjust the plan
of special reports: since 2015, where national law has that of the one annual plan since 2024.

Henan Measures on the Supervision Law arts. 5, 6 and 37.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.law.national import SUPERVISION_2024
from npcproc.procedure import Overlay
from npcproc.rules import Competence, CompetenceByTable, Covered, Entry, Every, History, Past, Publicity, Sequence
from npcproc.steps import alongside
from npcproc.supervision.annual_plan import (
    Adopted,
    Item,
    ItemAdded,
    ItemDropped,
    ItemMoved,
    Means,
    Plan,
    Published,
    Stage,
    YearEnded,
    in_standing_committee,
)

__all__ = ["IN_HENAN", "AdjustmentNotified"]

_REPORTS = (HENAN_SUPERVISION_2015.art(5, 1),)
_ADJUSTS = (HENAN_SUPERVISION_2015.art(6, 1),)
_INSPECTIONS = (HENAN_SUPERVISION_2015.art(37, 1),)
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_HAS_REPORTS = Past(Adopted, "plan", {Plan.ANNUAL, Plan.SPECIAL_REPORTS})


@frozen(kw_only=True)
class AdjustmentNotified(Event):
    """The organ that was to report is told that the plan was adjusted (通知报告机关)."""

    zh = "通知计划调整"
    en = "AdjustmentNotified"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    item: str
    """The name of the item that was added to the plan, taken off it or moved."""


class ReportsAdjusted(Every):
    """The names of the special reports that acts of one kind add to the plan, take off it or move."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str]:
        listed = (item for each in past.events if isinstance(each, Adopted) for item in each.items)
        added = (each.item for each in past.events if isinstance(each, ItemAdded))
        reports = frozenset(item.id for item in (*listed, *added) if item.means is Means.SPECIAL_REPORT)
        said = super().value(past, event)
        return reports & {one.id if isinstance(one, Item) else one for one in said}


COUNCIL_ADOPTS = CompetenceByTable(
    name="henan-council-adopts",
    by_field="plan",
    table=(
        Entry(Plan.ANNUAL, _COUNCIL, (*_REPORTS, *_INSPECTIONS)),
        Entry(Plan.SPECIAL_REPORTS, _COUNCIL, _REPORTS),
        Entry(Plan.LAW_INSPECTIONS, _COUNCIL, _INSPECTIONS),
    ),
    says=Text("年度计划应由下列机关通过", "the plan is adopted by"),
)

# made known

# Nationally these ended with the law of 2006; in Henan they stand, for what the one annual plan has of reports and
# inspections too.  That the plan is published both laws say, each in rules of its own, and it is not said a third time.
REPORTS_TO_MEMBERS = in_standing_committee.REPORTS_TO_MEMBERS.restated("henan", *_REPORTS)
INSPECTIONS_TO_MEMBERS = in_standing_committee.INSPECTIONS_TO_MEMBERS.restated("henan", *_INSPECTIONS)
OFFICE_MAKES_KNOWN = Competence(
    name="henan-office-makes-known",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    effect=Effect.BREACH,
    says=Text("年度计划应由常务委员会办事机构印发、通知", "the administrative body makes the plan known"),
    cites=(*_REPORTS, *_INSPECTIONS),
)
DEPUTIES_NOTIFIED = Publicity(
    name="henan-deputies-notified",
    of="deputies_notified",
    when=_HAS_REPORTS,
    says=Text("听取专项工作报告的年度计划应通报本级人大代表", "the deputies are told of the plan of special reports"),
    cites=_REPORTS,
)
ORGANS_NOTIFIED = Publicity(
    name="henan-organs-notified",
    of="organs_notified",
    says=Text(
        "年度计划应以书面形式通知报告机关和被检查机关",
        "the organs that are to report or to be inspected have the plan in writing",
    ),
    cites=(*_REPORTS, *_INSPECTIONS),
)

# adjusted

# Unsettled: the article has the plan of special reports adjusted, and no other; a joint plan is read as adjusted whole.
# That a plan of inspections alone is adjusted is a hint, and no breach, until national law provides for it.
A_PLAN_OF_REPORTS = Sequence(
    name="henan-a-plan-of-reports",
    after=_HAS_REPORTS,
    effect=Effect.ADVISORY,
    says=Text("调整的应为专项工作报告的年度计划", "the plan that is adjusted is that of special reports"),
    cites=_ADJUSTS,
    yields_to=(SUPERVISION_2024.art(63, 3),),
)
OFFICE_NOTIFIES = Competence(
    name="henan-office-notifies",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    effect=Effect.BREACH,
    says=Text("计划调整应由常务委员会办事机构通知", "the administrative body tells of an adjustment"),
    cites=_ADJUSTS,
)
TOLD = tuple(
    Sequence(
        name=f"henan-told-of-{name}",
        after=Covered(ReportsAdjusted(adjusted, "item"), Every(AdjustmentNotified, "item")),
        when=_HAS_REPORTS,
        effect=Effect.BREACH,
        says=says,
        cites=_ADJUSTS,
    )
    for name, adjusted, says in (
        (
            "an-addition",
            ItemAdded,
            Text("增加专项工作报告应已通知报告机关", "the organ was told of each report added to the plan"),
        ),
        (
            "a-drop",
            ItemDropped,
            Text("取消专项工作报告应已通知报告机关", "the organ was told of each report taken off the plan"),
        ),
        (
            "a-move",
            ItemMoved,
            Text("调整专项工作报告时间应已通知报告机关", "the organ was told of each report moved"),
        ),
    )
)

_ADJUSTMENTS = (ItemAdded, ItemDropped, ItemMoved)

IN_HENAN = Overlay(
    steps=alongside([Stage.ADOPTED], AdjustmentNotified, OFFICE_NOTIFIES, cites=_ADJUSTS),
    rules={
        Adopted: (COUNCIL_ADOPTS,),
        Published: (
            OFFICE_MAKES_KNOWN,
            REPORTS_TO_MEMBERS,
            INSPECTIONS_TO_MEMBERS,
            DEPUTIES_NOTIFIED,
            ORGANS_NOTIFIED,
        ),
        **dict.fromkeys(_ADJUSTMENTS, (A_PLAN_OF_REPORTS,)),
        YearEnded: TOLD,
    },
    again={
        in_standing_committee.COUNCIL_ADJUSTS: _ADJUSTS,
        in_standing_committee.NEW_TO_THE_PLAN: _ADJUSTS,
        in_standing_committee.ADJUSTS_WHAT_IS_UNDONE: _ADJUSTS,
    },
)
