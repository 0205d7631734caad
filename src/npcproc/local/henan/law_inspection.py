"""What Henan adds to a law inspection, by the standing committee of the province, a city or a county.

New are who proposes it, the programme that is notified ten days before, departments run from above, ten days to hand
the opinions over and three months to report on them.  What is done about breaches of law found on the way stands in
`violations` and `major_case`.

Henan Measures on the Supervision Law arts. 35-44.  Article 35 has resolutions of a regulatory nature inspected like
laws and regulations; such a resolution is said here as a regulation, since national law lists nothing else.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ, StandingCommittee
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.levels import Level
from npcproc.local.henan import major_case, violations
from npcproc.periods import days, months
from npcproc.procedure import Overlay, Standing
from npcproc.rules import (
    Deadline,
    Initiator,
    Invited,
    Latest,
    NotBefore,
    Sequence,
)
from npcproc.steps import alongside, step
from npcproc.supervision.law_inspection import (
    Closed,
    Deliberated,
    HandlingReported,
    Inspected,
    OpinionsHandedOver,
    Stage,
    SubjectSelected,
    YearOfInspections,
    handling,
    other_committees,
    report,
    team,
    yearly,
)

__all__ = [
    "IN_HENAN",
    "YEARLY",
    "DepartmentFromAboveInspected",
    "ProgrammeNotified",
    "SuperiorNotified",
]

_PLACE = "henan"
_MEASURES = HENAN_SUPERVISION_2015
_PROVINCE = frozenset({Level.PROVINCIAL})
_AFTER = (Stage.DELIBERATED, Stage.HANDED_OVER, Stage.HANDLING_CONSULTED, Stage.HANDLED)


@frozen(kw_only=True)
class ProgrammeNotified(Event):
    """The team tells the organ to be inspected of its programme (通知执法检查工作方案)."""

    zh = "通知执法检查工作方案"
    en = "ProgrammeNotified"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class DepartmentFromAboveInspected(Inspected):
    """The team inspects a department that an organ above has set up here and runs itself (检查垂直管理部门)."""

    zh = "检查垂直管理部门"
    en = "DepartmentFromAboveInspected"


@frozen(kw_only=True)
class SuperiorNotified(Event):
    """Report and opinions are made known to the organ above such a department (向上级主管机关通报)."""

    zh = "向上级主管机关通报"
    en = "SuperiorNotified"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


# the subject, and the programme

OFFICES_PROPOSE = Initiator(
    name="henan-offices-propose",
    of="proposed_by",
    allowed=COMMITTEE_OR_WORKING_BODY | {Organ.ADMINISTRATIVE_BODY},
    effect=Effect.BREACH,
    says=Text(
        "执法检查的建议应由专门委员会或者常务委员会工作机构、办事机构提出",
        "a special committee, a working body or the administrative body proposes the inspection",
    ),
    cites=(_MEASURES.art(36, 1),),
)
PROGRAMME_WAS_NOTIFIED = Sequence(
    name="henan-programme-was-notified",
    after=ProgrammeNotified,
    effect=Effect.BREACH,
    says=Text("应已将执法检查工作方案通知被检查机关", "the organ inspected was told of the programme"),
    cites=(_MEASURES.art(40, 1),),
)
TEN_DAYS_BEFORE = NotBefore(
    name="henan-ten-days-before",
    day=Latest(ProgrammeNotified),
    wait=days(10),
    says=Text("执法检查应在通知工作方案10日后开始", "the inspection begins 10 days after the programme was notified"),
    cites=(_MEASURES.art(40, 1),),
)

# the deliberation, and what follows

HEAD_ATTENDS = Invited(
    name="henan-head-attends",
    of="head_attended",
    says=Text(
        "被检查机关负责人应到会听取意见、回答询问",
        "the head of the organ inspected comes to hear opinions and answer questions",
    ),
    cites=(_MEASURES.art(43, 2),),
)
HANDED_OVER_IN_TEN_DAYS = Deadline(
    name="henan-handed-over-in-ten-days",
    after=Latest(Deliberated, "session_closes"),
    within=days(10),
    says=Text("审议意见应在闭会后10日内交办", "the opinions are handed over within 10 days of the session's close"),
    cites=(_MEASURES.art(44, 1),),
)
# Unsettled: the article does not say from what day the three months run; the day on which opinions were last handed
# over is taken, for every organ that has some.
HANDLED_IN_THREE_MONTHS = Deadline(
    name="henan-handled-in-three-months",
    after=Latest(OpinionsHandedOver),
    within=months(3),
    says=Text("应在3个月内报告研究处理情况", "the handling of the opinions is reported within 3 months"),
    cites=(_MEASURES.art(44, 1),),
)
A_DEPARTMENT_FROM_ABOVE = Sequence(
    name="henan-a-department-from-above",
    after=DepartmentFromAboveInspected,
    says=Text(
        "向上级主管机关通报的，被检查机关应为其垂直管理的部门",
        "the organ above runs what was inspected",
    ),
    cites=(_MEASURES.art(44, 2),),
)

# what says national law again

_HANDLED = (_MEASURES.art(44, 1),)
# Unsettled: the article lets cities entrust as well, the Supervision Law the national and provincial committees alone;
# that list is read as closed, so that a city has no such way, and a committee below the province none to be entrusted
# by a city.
_ENTRUSTED = (_MEASURES.art(38, 2, levels=_PROVINCE),)

IN_HENAN = Overlay(
    steps=(
        *alongside(
            (Stage.SELECTED, Stage.ENTRUSTED, Stage.TEAM_FORMED),
            ProgrammeNotified,
            must=True,
            cites=(_MEASURES.art(40, 1),),
        ),
        step(
            Stage.TEAM_FORMED,
            DepartmentFromAboveInspected,
            Stage.INSPECTING,
            *team.INSPECTED,
            PROGRAMME_WAS_NOTIFIED,
            TEN_DAYS_BEFORE,
            cites=(_MEASURES.art(39, 1),),
        ),
        *alongside([Stage.INSPECTING], DepartmentFromAboveInspected, *team.INSPECTED, cites=(_MEASURES.art(39, 1),)),
        *alongside(_AFTER, SuperiorNotified, A_DEPARTMENT_FROM_ABOVE, cites=(_MEASURES.art(44, 2),)),
        *violations.STEPS,
        *major_case.STEPS,
    ),
    rules={
        SubjectSelected: (OFFICES_PROPOSE,),
        Inspected: (PROGRAMME_WAS_NOTIFIED, TEN_DAYS_BEFORE),
        Deliberated: (HEAD_ATTENDS,),
        OpinionsHandedOver: (HANDED_OVER_IN_TEN_DAYS,),
        HandlingReported: (HANDLED_IN_THREE_MONTHS,),
        Closed: (*violations.CLOSED, *major_case.CLOSED),
    },
    again={
        team.COMMITTEE_CARRIES_OUT: (_MEASURES.art(37, 2),),
        other_committees.COMMITTEE_ENTRUSTS: _ENTRUSTED,
        other_committees.ONE_LEVEL_DOWN: _ENTRUSTED,
        other_committees.IN_ITS_OWN_AREA: _ENTRUSTED,
        report.TEAM_PRESENTS: (_MEASURES.art(43, 1),),
        report.COUNCIL_SUBMITS_REPORT: (_MEASURES.art(43, 1),),
        handling.REPORT_GOES_ALONG: _HANDLED,
        handling.DUTIES.the_organ_handles: _HANDLED,
        handling.DUTIES.every_organ_reported: _HANDLED,
    },
)
YEARLY = Standing(
    id="law-inspection.yearly.henan",
    title=Text("河南省各级人大常委会年度执法检查", "The law inspections of a year in a standing committee of Henan"),
    body=StandingCommittee,
    rests_on=(_MEASURES,),
    facts=YearOfInspections,
    rules=(
        yearly.AN_INSPECTION_A_YEAR.restated(_PLACE, _MEASURES.art(35, 1)),
        yearly.BY_PLAN.restated(_PLACE, _MEASURES.art(35, 1)),
    ),
)
