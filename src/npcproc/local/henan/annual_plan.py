"""What Henan adds to the annual plan of supervision, in the standing committee of the province, a city or a county.

New are who makes it known, that deputies and the organs concerned hear of it, and that the council may adjust it: since
2015, where national law has that since 2024.

Henan Measures on the Supervision Law arts. 5, 6 and 37.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.procedure import Overlay
from npcproc.rules import Competence, CompetenceByTable, Covered, Entry, Every, Past, Publicity, Sequence
from npcproc.steps import alongside
from npcproc.supervision.annual_plan import (
    Adopted,
    ItemAdded,
    ItemDropped,
    ItemMoved,
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


@frozen(kw_only=True)
class AdjustmentNotified(Event):
    """The organ that was to report is told that the plan was adjusted (通知报告机关)."""

    zh = "通知计划调整"
    en = "AdjustmentNotified"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    item: str
    """The name of the item that was taken off the plan or moved."""


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
    when=Past(Adopted, "plan", {Plan.ANNUAL, Plan.SPECIAL_REPORTS}),
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

OFFICE_NOTIFIES = Competence(
    name="henan-office-notifies",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    effect=Effect.BREACH,
    says=Text("计划调整应由常务委员会办事机构通知", "the administrative body tells of an adjustment"),
    cites=_ADJUSTS,
)
# What is added is told of like the plan, in writing; what is dropped or moved is the news that an organ waits for.
TOLD_OF_A_DROP = Sequence(
    name="henan-told-of-a-drop",
    after=Covered(Every(ItemDropped, "item"), Every(AdjustmentNotified, "item")),
    effect=Effect.BREACH,
    says=Text("取消事项应已通知报告机关", "the organ was told of each item taken off the plan"),
    cites=_ADJUSTS,
)
TOLD_OF_A_MOVE = Sequence(
    name="henan-told-of-a-move",
    after=Covered(Every(ItemMoved, "item"), Every(AdjustmentNotified, "item")),
    effect=Effect.BREACH,
    says=Text("调整事项时间应已通知报告机关", "the organ was told of each item moved"),
    cites=_ADJUSTS,
)

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
        YearEnded: (TOLD_OF_A_DROP, TOLD_OF_A_MOVE),
    },
    again={
        in_standing_committee.COUNCIL_ADJUSTS: _ADJUSTS,
        in_standing_committee.NEW_TO_THE_PLAN: _ADJUSTS,
        in_standing_committee.ADJUSTS_WHAT_IS_UNDONE: _ADJUSTS,
    },
    # National law has adjustments since 2024.
    opens={ItemAdded: _ADJUSTS, ItemDropped: _ADJUSTS, ItemMoved: _ADJUSTS},
)
