"""What a report of the financial chapter goes through: its stages, and its events up to the deliberation.

What follows the deliberation is told in `supervision.follow_up`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs
from npcproc.terms import Term

__all__ = [
    "AuditReportHeard",
    "AuditedMatter",
    "Deliberated",
    "Emphasis",
    "Heard",
    "Kind",
    "LocalEmphasis",
    "Part",
    "Referred",
    "ReportPeriod",
    "Stage",
    "Studied",
    "StudyDistributed",
    "StudySubmitted",
    "Submitted",
]


@unique
class Stage(Term):
    """Where a report stands."""

    NONE = "未提出"
    AWAITED = "待提出整改报告"
    SUBMITTED = "已提出"
    HEARD = "已听取"
    DELIBERATED = "已审议"
    HANDED_OVER = "已交研究处理"
    HANDLING_CONSULTED = "处理情况已征求意见"
    HANDLED = "已报告处理情况"
    CLOSED = "已办结"


@unique
class Kind(Term):
    """Which report of the chapter it is."""

    PLAN_EXECUTION = "国民经济和社会发展计划执行情况报告"
    BUDGET_EXECUTION = "预算执行情况报告"
    AUDIT = "审计工作报告"
    RECTIFICATION = "审计查出问题整改情况报告"
    STATE_ASSETS = "国有资产管理情况报告"
    GOVERNMENT_DEBT = "政府债务管理情况报告"
    FINANCIAL_WORK = "金融工作情况报告"
    MID_TERM_EVALUATION = "五年规划纲要实施情况中期评估报告"


@unique
class ReportPeriod(Term):
    """The time on which a report is."""

    THIS_YEAR_SO_FAR = "本年度上一阶段"
    LAST_YEAR = "上一年度"
    OTHER = "其他期间"


@unique
class AuditedMatter(Term):
    """What an audit work report speaks of."""

    BUDGET_EXECUTION = "预算执行"
    PERFORMANCE = "预算执行的绩效"
    FINAL_ACCOUNTS = "决算草案"
    OTHER_REVENUE_AND_EXPENDITURE = "其他财政收支"
    STATE_RESOURCES_AND_ASSETS = "国有资源、国有资产"


@unique
class Emphasis(Term):
    """On what the law of 2006 has a standing committee dwell when it examines how the budget was carried out."""

    BALANCE = "预算收支平衡情况"
    KEY_EXPENDITURE = "重点支出的安排和资金到位情况"
    EXCESS_REVENUE = "预算超收收入的安排和使用情况"
    DEPARTMENTAL_BUDGETS = "部门预算制度建立和执行情况"
    TRANSFERS_BELOW = "向下级财政转移支付情况"
    RESOLUTION_ON_THE_BUDGET = "批准预算的决议的执行情况"
    NATIONAL_DEBT = "国债余额情况"
    SUBSIDIES_FROM_ABOVE = "上级财政补助资金的安排和使用情况"


@unique
class Part(Term):
    """A part of a report that some places want in it."""

    # of the report on the plan
    TARGETS = "计划主要目标完成情况"
    RESOLUTION_ON_THE_PLAN = "批准计划的决议的执行情况"
    MAJOR_PROJECTS = "重大建设项目和固定资产投资计划的执行情况"
    PROBLEMS_AND_NEXT_STEPS = "计划执行中存在的问题及下一步工作安排"

    # of the audit work report
    ASSESSMENT = "审计情况、审计评价"
    BUDGET_PROBLEMS = "预算执行中存在的主要问题"
    PROPOSALS_AND_MEASURES = "处理意见、建议和纠正、改进措施"


@unique
class LocalEmphasis(Term):
    """On what some places have their committee dwell besides when it examines how the budget was carried out."""

    TRANSFERS_FROM_ABOVE = "上级财政转移支付资金使用情况"
    OUTSIDE_THE_BUDGET = "预算外资金收入和使用情况"
    BALANCES = "预算结余、结转情况"


def _parts(has: Iterable[Part]) -> frozenset[Part]:
    return frozenset(has)


def _local_points(dwelt_on: Iterable[LocalEmphasis]) -> frozenset[LocalEmphasis]:
    return frozenset(dwelt_on)


def _matters(spoken_of: Iterable[AuditedMatter]) -> frozenset[AuditedMatter]:
    return frozenset(spoken_of)


def _points(dwelt_on: Iterable[Emphasis]) -> frozenset[Emphasis]:
    return frozenset(dwelt_on)


# the report comes to the standing committee


@frozen(kw_only=True)
class AuditReportHeard(Event):
    """The audit work report has been heard and deliberated on: its rectification is awaited (已听取审议审计工作报告).

    The report itself has a case of its own; this opens the one of the rectification.
    """

    zh = "已听取审议审计工作报告"
    en = "AuditReportHeard"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Submitted(Event):
    """The report is put to the standing committee (提出报告)."""

    zh = "提出报告"
    en = "Submitted"

    by: Organ = done_by(Organ.GOVERNMENT)

    kind: Kind
    """Which report it is."""

    period: ReportPeriod
    """The time on which it is; asked of plan, budget and audit."""

    to: Organ = Organ.STANDING_COMMITTEE
    """To whom it was put."""

    speaks_of: frozenset[AuditedMatter] = field(default=frozenset(AuditedMatter), converter=_matters)
    """What an audit work report speaks of; asked of that report alone."""

    parts: frozenset[Part] = field(default=frozenset(Part), converter=_parts)
    """What it has in it; some places list that for the plan and the audit."""

    at_mid_term: bool = True
    """Whether the outline of which a mid-term evaluation is made is in the middle of its five years."""


# a thematic study before it


@frozen(kw_only=True)
class Studied(Event):
    """The standing committee has a thematic study made (开展专题调查研究).

    The study has a case of its own, told in `supervision.thematic_study`; here it is one that prepares this report.
    """

    zh = "开展专题调查研究"
    en = "Studied"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class StudyDistributed(Event):
    """The report on the study is printed and distributed to the session (印发专题调查研究报告)."""

    zh = "印发专题调查研究报告"
    en = "StudyDistributed"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)


@frozen(kw_only=True)
class StudySubmitted(Event):
    """It is decided that the standing committee deliberates the report on the study too (提请审议调研报告)."""

    zh = "专题调查研究报告提请审议"
    en = "StudySubmitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


# the session


@frozen(kw_only=True)
class Heard(Event):
    """The standing committee hears the report (听取报告)."""

    zh = "听取报告"
    en = "Heard"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    in_plenary: bool = True
    """Whether a plenary meeting heard it."""

    with_final_accounts: bool = True
    """Whether the same session examined the final accounts; asked of the audit work report."""


@frozen(kw_only=True)
class Referred(Event):
    """The report is referred to a special committee for its opinions (交有关专门委员会审议)."""

    zh = "交专门委员会审议"
    en = "Referred"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    to: Organ = Organ.SPECIAL_COMMITTEE
    """To whom it was referred."""


@frozen(kw_only=True)
class Deliberated(Event):
    """The members deliberate on the report (审议报告)."""

    zh = "审议报告"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    dwelt_on: frozenset[Emphasis] = field(default=frozenset(Emphasis), converter=_points)
    """On what they dwelt; asked of reports on the budget until 2024."""

    dwelt_on_besides: frozenset[LocalEmphasis] = field(default=frozenset(LocalEmphasis), converter=_local_points)
    """On what they dwelt besides; some places ask for it of reports on the budget."""

    heads_present: frozenset[Organ] = field(default=frozenset(), converter=organs)
    """The organs whose heads were there to listen and answer; some places ask for them."""

    session_closes: date | None = None
    """The last day of that session; None where it is not known yet.  Some places count from it."""
