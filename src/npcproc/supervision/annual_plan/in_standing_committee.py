"""The annual supervision plan: which plan, who adopts and adjusts it, how it is made known, and the table.

Supervision Law art. 63 (2006: arts. 8 and 23); Organic Law art. 54; NPC Organic Law art. 25.
"""

from __future__ import annotations

from typing import Any

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_ORGANIC_2021, ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.procedure import Procedure
from npcproc.rules import (
    Among,
    Competence,
    CompetenceByTable,
    Content,
    ContentFrom,
    Entry,
    History,
    Latest,
    NotBefore,
    Past,
    Publicity,
    Sequence,
)
from npcproc.steps import alongside, step
from npcproc.supervision.annual_plan.carrying_out import UNDONE, NewToThePlan
from npcproc.supervision.annual_plan.matter import (
    Adopted,
    Drafted,
    ItemAdded,
    ItemBegun,
    ItemDone,
    ItemDropped,
    ItemMoved,
    Plan,
    Published,
    Stage,
    YearEnded,
)

__all__ = ["IN_STANDING_COMMITTEE"]

_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_REPORTS = (SUPERVISION_2006.art(8, 2),)
_INSPECTIONS = (SUPERVISION_2006.art(23, 1),)
_ADJUSTS = (SUPERVISION_2024.art(63, 3),)
_ANY_PLAN = (*_REPORTS, *_INSPECTIONS, SUPERVISION_2024.art(63, 1))
_COUNCILS_WORK = (ORGANIC_2022.county_and_above(54, 2, 4), NPC_ORGANIC_2021.art(25, 1, 4))

# which plan

# Unsettled: two plans printed as one serve the law of 2006 as well, so a joint plan is a hint and no breach; from 2021
# the NPC Organic Law itself speaks of one supervision plan.
TWO_PLANS = ContentFrom(
    name="two-plans",
    of="plan",
    allowed=frozenset({Plan.SPECIAL_REPORTS, Plan.LAW_INSPECTIONS}),
    effect=Effect.ADVISORY,
    says=Text(
        "专项工作报告和执法检查各有其年度计划",
        "special reports and law inspections each have an annual plan of their own",
    ),
    cites=(*_REPORTS, *_INSPECTIONS),
    yields_to=(NPC_ORGANIC_2021.art(25, 1, 4),),
)
ONE_PLAN = ContentFrom(
    name="one-plan",
    of="plan",
    allowed=frozenset({Plan.ANNUAL}),
    effect=Effect.BREACH,
    says=Text("各种监督方式应统一列入年度监督工作计划", "all means of supervision stand in one annual plan"),
    cites=(SUPERVISION_2024.art(63, 1),),
)
LISTS_ITEMS = Content(
    name="lists-items",
    of="items",
    effect=Effect.BREACH,
    says=Text("年度计划应列明监督事项", "the plan lists what is to be supervised"),
    cites=_ANY_PLAN,
)

# who adopts it, and how it is made known


class AdoptedBy(CompetenceByTable):
    """Each plan is adopted by an organ under its own article; here it is the same one for all, and so known ahead."""

    __slots__ = ()

    def actors(self, past: History) -> frozenset[Any]:
        return frozenset().union(*(entry.allowed for entry in self.entries_))


COUNCIL_ADOPTS = AdoptedBy(
    name="council-adopts",
    by_field="plan",
    table=(
        Entry(Plan.ANNUAL, _COUNCIL, (*_REPORTS, *_INSPECTIONS, SUPERVISION_2024.art(63, 2), *_COUNCILS_WORK)),
        Entry(Plan.SPECIAL_REPORTS, _COUNCIL, (*_REPORTS, SUPERVISION_2024.art(63, 2), *_COUNCILS_WORK)),
        Entry(Plan.LAW_INSPECTIONS, _COUNCIL, (*_INSPECTIONS, SUPERVISION_2024.art(63, 2), *_COUNCILS_WORK)),
    ),
    says=Text("年度计划应由下列机关通过", "the plan is adopted by"),
)
_HAS_REPORTS = Past(Adopted, "plan", {Plan.ANNUAL, Plan.SPECIAL_REPORTS})
_HAS_INSPECTIONS = Past(Adopted, "plan", {Plan.ANNUAL, Plan.LAW_INSPECTIONS})

REPORTS_TO_MEMBERS = Publicity(
    name="reports-to-members",
    of="sent_to_members",
    when=_HAS_REPORTS,
    says=Text(
        "听取专项工作报告的年度计划应印发常务委员会组成人员",
        "the plan of special reports is printed and sent to the members",
    ),
    cites=_REPORTS,
)
INSPECTIONS_TO_MEMBERS = Publicity(
    name="inspections-to-members",
    of="sent_to_members",
    when=_HAS_INSPECTIONS,
    says=Text(
        "年度执法检查计划应印发常务委员会组成人员", "the plan of law inspections is printed and sent to the members"
    ),
    cites=_INSPECTIONS,
)
REPORTS_TO_SOCIETY = Publicity(
    name="reports-to-society",
    of="to_society",
    when=_HAS_REPORTS,
    says=Text("听取专项工作报告的年度计划应向社会公布", "the plan of special reports is published to society"),
    cites=_REPORTS,
)
INSPECTIONS_TO_SOCIETY = Publicity(
    name="inspections-to-society",
    of="to_society",
    when=_HAS_INSPECTIONS,
    says=Text("年度执法检查计划应向社会公布", "the plan of law inspections is published to society"),
    cites=_INSPECTIONS,
)
# Unsettled: the law does not say who publishes; anyone of the committee may, and an adjusted plan need not be
# published anew.
PLAN_TO_SOCIETY = Publicity(
    name="plan-to-society",
    of="to_society",
    says=Text("年度监督工作计划应向社会公布", "the annual plan is published to society"),
    cites=(SUPERVISION_2024.art(63, 2),),
)

# how it is adjusted

# Unsettled: the law does not say who adjusts the plan; the council adopts it, and so adjusts it.
COUNCIL_ADJUSTS = Competence(
    name="council-adjusts",
    allowed=_COUNCIL,
    says=Text("年度监督工作计划应由主任会议调整", "the council of chairpersons adjusts the plan"),
    cites=_ADJUSTS,
)
NEW_TO_THE_PLAN = NewToThePlan(
    name="new-to-the-plan",
    says=Text("增加的应为计划上没有的事项", "what is added is not on the plan yet"),
    cites=_ADJUSTS,
)
ADJUSTS_WHAT_IS_UNDONE = Among(
    name="adjusts-what-is-undone",
    of="item",
    listed=UNDONE,
    says=Text("调整的应为计划上尚未完成的事项", "what is adjusted is an item of the plan that is still to be done"),
    cites=_ADJUSTS,
)

# how it is carried out, until the year ends

# What is done outside the plan is judged by its own procedure; here it can carry out nothing.
CARRIES_OUT_AN_ITEM = Among(
    name="carries-out-an-item",
    of="item",
    listed=UNDONE,
    says=Text("应为计划上尚未完成的事项", "it is an item of the plan that is still to be done"),
    cites=_ANY_PLAN,
)
NOT_BEFORE_THE_YEARS_END = NotBefore(
    name="not-before-the-years-end",
    day=Latest(Adopted, "until"),
    says=Text("年度计划应执行到年度终了", "the plan runs until its year ends"),
    cites=_ANY_PLAN,
)
REPORTS_MADE_KNOWN = Sequence(
    name="reports-made-known",
    after=Published,
    when=_HAS_REPORTS,
    effect=Effect.BREACH,
    says=Text(
        "听取专项工作报告的年度计划应已印发并公布", "the plan of special reports was sent to the members and published"
    ),
    cites=_REPORTS,
)
INSPECTIONS_MADE_KNOWN = Sequence(
    name="inspections-made-known",
    after=Published,
    when=_HAS_INSPECTIONS,
    effect=Effect.BREACH,
    says=Text("年度执法检查计划应已印发并公布", "the plan of law inspections was sent to the members and published"),
    cites=_INSPECTIONS,
)
PLAN_MADE_KNOWN = Sequence(
    name="plan-made-known",
    after=Published,
    effect=Effect.BREACH,
    says=Text("年度监督工作计划应已公布", "the annual plan was published"),
    cites=(SUPERVISION_2024.art(63, 2),),
)

_ADOPTED = (TWO_PLANS, ONE_PLAN, LISTS_ITEMS, COUNCIL_ADOPTS)
_PUBLISHED = (
    REPORTS_TO_MEMBERS,
    INSPECTIONS_TO_MEMBERS,
    REPORTS_TO_SOCIETY,
    INSPECTIONS_TO_SOCIETY,
    PLAN_TO_SOCIETY,
)
_ENDED = (NOT_BEFORE_THE_YEARS_END, REPORTS_MADE_KNOWN, INSPECTIONS_MADE_KNOWN, PLAN_MADE_KNOWN)
_STANDS = (Stage.ADOPTED,)

IN_STANDING_COMMITTEE = Procedure(
    id="supervision-plan.standing-committee",
    title=Text("常务委员会年度监督工作计划", "Annual supervision plan of a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        # Unsettled: no article says who drafts the plan, nor that there is a draft; anyone may, and none is asked for.
        step(Stage.NONE, Drafted, Stage.DRAFTED),
        *alongside([Stage.DRAFTED], Drafted),
        step(Stage.NONE, Adopted, Stage.ADOPTED, *_ADOPTED, must=True),
        step(Stage.DRAFTED, Adopted, Stage.ADOPTED, *_ADOPTED, must=True),
        *alongside(_STANDS, Published, *_PUBLISHED, must=True),
        # Unsettled: until 2024 the law said nothing of adjusting a plan; it is not read as forbidden.
        *alongside(_STANDS, ItemAdded, COUNCIL_ADJUSTS, NEW_TO_THE_PLAN),
        *alongside(_STANDS, ItemDropped, COUNCIL_ADJUSTS, ADJUSTS_WHAT_IS_UNDONE),
        *alongside(_STANDS, ItemMoved, COUNCIL_ADJUSTS, ADJUSTS_WHAT_IS_UNDONE),
        *alongside(_STANDS, ItemBegun, CARRIES_OUT_AN_ITEM),
        *alongside(_STANDS, ItemDone, CARRIES_OUT_AN_ITEM),
        # Unsettled: no article asks that every item be done by then; what is left is told by `carried_out`.
        step(Stage.ADOPTED, YearEnded, Stage.ENDED, *_ENDED),
    ),
)
