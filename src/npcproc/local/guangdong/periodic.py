"""The reports that the standing committee of Guangdong's provincial congress hears regularly, in plenary.

The list is not that of the national committee: it has the debts of local governments and the committee's own studies,
and no work in finance.

Rules of Procedure of the Guangdong Standing Committee 2023 art. 30.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.procedure import Standing
from npcproc.rules import CompetenceByTable, Entry
from npcproc.supervision.special_report import Meeting, yearly
from npcproc.terms import Term

__all__ = ["PERIODIC", "ReportHeard", "Subject"]

_RULES = GUANGDONG_SC_RULES_2023


@unique
class Subject(Term):
    """What such a report is about, in the order of the rules."""

    PLAN_AND_BUDGET = "计划、预算执行情况报告和规划纲要中期评估报告"
    AUDIT = "审计工作报告和审计查出问题整改情况报告"
    ENVIRONMENT = "年度环境状况和环境保护目标完成情况报告"
    STATE_ASSETS = "国有资产管理情况报告"
    GOVERNMENT_DEBT = "地方政府债务管理情况报告"
    LAW_INSPECTION = "执法检查报告"
    THEMATIC_STUDY = "专题调研报告"
    DEPUTIES_BILLS = "代表议案审议结果报告"
    SUGGESTIONS = "代表建议办理情况报告"
    RECORD_REVIEW = "备案审查工作情况报告"
    OTHER = "其他报告"


@frozen(kw_only=True)
class ReportHeard(Facts):
    """One of those reports was heard (定期听取的报告)."""

    zh = "定期听取的报告"
    en = "ReportHeard"

    report: Subject
    """Which report."""

    given_by: Organ
    """The organ that gave it; a team of the standing committee is the committee."""

    meeting: Meeting
    """The kind of meeting that heard it."""


HEARD_IN_PLENARY = yearly.HEARD_IN_PLENARY.restated(
    "guangdong",
    _RULES.art(30, 2),
    *(_RULES.art(30, 2, item) for item in range(1, 12)),
)
_BY_GOVERNMENT = frozenset({Organ.GOVERNMENT})
_BY_THE_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_BY_A_WORKING_BODY = frozenset({Organ.WORKING_BODY})
GIVEN_BY = CompetenceByTable(
    name="guangdong-given-by",
    of="given_by",
    by_field="report",
    table=(
        Entry(Subject.ENVIRONMENT, _BY_GOVERNMENT, (_RULES.art(30, 2, 3),)),
        Entry(Subject.STATE_ASSETS, _BY_GOVERNMENT, (_RULES.art(30, 2, 4),)),
        Entry(Subject.GOVERNMENT_DEBT, _BY_GOVERNMENT, (_RULES.art(30, 2, 5),)),
        Entry(Subject.LAW_INSPECTION, _BY_THE_COMMITTEE, (_RULES.art(30, 2, 6),)),
        Entry(Subject.THEMATIC_STUDY, _BY_THE_COMMITTEE, (_RULES.art(30, 2, 7),)),
        Entry(Subject.DEPUTIES_BILLS, frozenset({Organ.SPECIAL_COMMITTEE}), (_RULES.art(30, 2, 8),)),
        Entry(Subject.SUGGESTIONS, _BY_A_WORKING_BODY, (_RULES.art(30, 2, 9),)),
        Entry(Subject.RECORD_REVIEW, _BY_A_WORKING_BODY, (_RULES.art(30, 2, 10),)),
    ),
    says=Text("定期报告应由规定的机关提出", "the organ that the rules name gives the report"),
)
PERIODIC = Standing(
    id="special-report.periodic.guangdong",
    title=Text("广东省人大常委会定期听取的报告", "Reports that the Guangdong standing committee hears regularly"),
    body=StandingCommittee,
    rests_on=(_RULES,),
    facts=ReportHeard,
    rules=(HEARD_IN_PLENARY, GIVEN_BY),
)
