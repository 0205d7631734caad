"""What must come round: a topic every year, and the reports that the NPC Standing Committee hears in plenary.

Supervision Law art. 11 (2006: art. 8); Organic Law art. 19; NPCSC Rules of Procedure art. 33.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen

from npcproc.bodies import Congress, Organ, StandingCommittee, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import NPCSC_RULES_2022, ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import CompetenceByTable, Duty, Entry, Method, Yearly
from npcproc.supervision.special_report.matter import Meeting
from npcproc.terms import Term

__all__ = ["IN_TOWNSHIP", "PERIODIC", "YEARLY", "Periodic", "PeriodicReport", "YearOfReports"]


@frozen(kw_only=True)
class YearOfReports(Facts):
    """The special reports of a year (一年的专项工作报告), judged when the year is planned, or when it is over."""

    zh = "年度专项工作报告"
    en = "YearOfReports"

    topics: int = field(validator=persons_from(0))
    """The topics chosen for the year.  Unit: reports."""

    by_plan: bool = True
    """Whether they were arranged by plan."""


# Unsettled: the laws say "several" issues each year; that is read as at least one, as no text gives a number.
A_TOPIC_A_YEAR = Yearly(
    name="a-topic-a-year",
    of="topics",
    at_least=by_level(national=1, provincial=1, municipal=1, county=1),
    says=Text("每年应选择议题听取和审议专项工作报告", "topics for special reports are chosen every year"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)
BY_PLAN = Duty(
    name="by-plan",
    of="by_plan",
    says=Text("听取和审议专项工作报告应有计划地安排", "the special reports are arranged by plan"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)
YEARLY = Standing(
    id="special-report.yearly",
    title=Text("常务委员会年度专项工作报告", "The special reports of a year in a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=YearOfReports,
    rules=(A_TOPIC_A_YEAR, BY_PLAN),
)

# in a township, the presidium chooses, and the deputies hear and discuss

TOWNSHIP_TOPIC_A_YEAR = Yearly(
    name="a-topic-a-year",
    of="topics",
    at_least=by_level(township=1),
    says=Text(
        "主席团每年应选题，安排代表听取、讨论本级政府的专项报告",
        "every year the presidium chooses issues on which deputies hear a report of the government",
    ),
    cites=(ORGANIC_2022.township(19, 2),),
)
TOWNSHIP_BY_PLAN = Duty(
    name="by-plan",
    of="by_plan",
    says=Text("代表听取和讨论专项工作报告应有计划地安排", "the deputies' hearings are arranged by plan"),
    cites=(ORGANIC_2022.township(19, 2),),
)
IN_TOWNSHIP = Standing(
    id="special-report.township",
    title=Text("乡镇人大主席团年度专项工作报告", "The special reports of a year in a township"),
    body=Congress,
    rests_on=(ORGANIC_2022,),
    facts=YearOfReports,
    rules=(TOWNSHIP_TOPIC_A_YEAR, TOWNSHIP_BY_PLAN),
)


# what the NPC Standing Committee hears in plenary


@unique
class Periodic(Term):
    """The reports that the NPC Standing Committee hears regularly, in the order of its rules."""

    PLAN_AND_BUDGET = "计划、预算执行情况报告和规划纲要中期评估报告"
    FINAL_ACCOUNTS_AND_AUDIT = "决算、审计工作和审计查出问题整改情况报告"
    ENVIRONMENT = "年度环境状况和环境保护目标完成情况报告"
    STATE_ASSETS = "国有资产管理情况报告"
    FINANCIAL_WORK = "金融工作有关情况报告"
    LAW_INSPECTION = "执法检查报告"
    DEPUTIES_BILLS = "代表议案审议结果报告"
    SUGGESTIONS = "代表建议办理情况报告"
    RECORD_REVIEW = "备案审查工作情况报告"
    OTHER = "其他报告"


@frozen(kw_only=True)
class PeriodicReport(Facts):
    """One of those reports was heard (定期听取的报告)."""

    zh = "定期听取的报告"
    en = "PeriodicReport"

    report: Periodic
    """Which report."""

    given_by: Organ
    """The organ that gave it."""

    meeting: Meeting
    """The kind of meeting that heard it."""


HEARD_IN_PLENARY = Method(
    name="heard-in-plenary",
    of="meeting",
    allowed=frozenset({Meeting.PLENARY}),
    says=Text("定期报告应由全体会议听取", "a plenary meeting hears these reports"),
    cites=(NPCSC_RULES_2022.art(33, 2), *(NPCSC_RULES_2022.art(33, 2, item) for item in range(1, 11))),
)
GIVEN_BY = CompetenceByTable(
    name="given-by",
    of="given_by",
    by_field="report",
    table=(
        Entry(Periodic.ENVIRONMENT, frozenset({Organ.GOVERNMENT}), (NPCSC_RULES_2022.art(33, 2, 3),)),
        Entry(Periodic.STATE_ASSETS, frozenset({Organ.GOVERNMENT}), (NPCSC_RULES_2022.art(33, 2, 4),)),
        Entry(Periodic.FINANCIAL_WORK, frozenset({Organ.GOVERNMENT}), (NPCSC_RULES_2022.art(33, 2, 5),)),
        Entry(Periodic.DEPUTIES_BILLS, frozenset({Organ.SPECIAL_COMMITTEE}), (NPCSC_RULES_2022.art(33, 2, 7),)),
        Entry(Periodic.RECORD_REVIEW, frozenset({Organ.WORKING_BODY}), (NPCSC_RULES_2022.art(33, 2, 9),)),
    ),
    says=Text("定期报告应由规定的机关提出", "the organ that the rules name gives the report"),
)
PERIODIC = Standing(
    id="special-report.periodic",
    title=Text("全国人大常委会定期听取的报告", "Reports that the NPC Standing Committee hears regularly"),
    body=StandingCommittee,
    rests_on=(NPCSC_RULES_2022,),
    facts=PeriodicReport,
    rules=(HEARD_IN_PLENARY, GIVEN_BY),
)
