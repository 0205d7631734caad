"""What the government owes the standing committee every year.

Supervision Law arts. 19, 20 and 24 to 27 (2006: arts. 15, 16 and 19); Budget Law arts. 86 and 97; Audit Law art. 4.
"""

from __future__ import annotations

from attrs import field, frozen

from npcproc.bodies import StandingCommittee, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import AUDIT_2021, BUDGET_2018, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import WITH_STANDING_COMMITTEE, by_level
from npcproc.procedure import Standing
from npcproc.rules import Yearly
from npcproc.supervision.financial_oversight.submission import AUDIT_REPORT, BUDGET_EXECUTION, PLAN_EXECUTION

__all__ = ["YEARLY", "YearOfOversight"]


@frozen(kw_only=True)
class YearOfOversight(Facts):
    """What came to the standing committee in a year (年度财政经济工作监督), judged when the year is over."""

    zh = "年度财政经济工作监督"
    en = "YearOfOversight"

    final_accounts: int = field(default=1, validator=persons_from(0))
    """Final accounts submitted.  Unit: times."""

    plan_execution: int = field(default=1, validator=persons_from(0))
    """Reports on the carrying out of the plan.  Unit: reports."""

    budget_execution: int = field(default=1, validator=persons_from(0))
    """Reports on the carrying out of the budget.  Unit: reports."""

    audit: int = field(default=1, validator=persons_from(0))
    """Audit work reports.  Unit: reports."""

    state_assets: int = field(default=1, validator=persons_from(0))
    """Reports on the management of state assets.  Unit: reports."""

    government_debt: int = field(default=1, validator=persons_from(0))
    """Reports on the management of government debt.  Unit: reports."""

    financial_work: int = field(default=1, validator=persons_from(0))
    """Reports on financial work.  Unit: reports."""

    financial_statements: int = field(default=1, validator=persons_from(0))
    """Comprehensive financial reports of the government drawn up (政府综合财务报告).  Unit: reports."""


_EACH_YEAR = by_level(national=1, provincial=1, municipal=1, county=1)

FINAL_ACCOUNTS_EACH_YEAR = Yearly(
    name="final-accounts-each-year",
    of="final_accounts",
    at_least=_EACH_YEAR,
    says=Text("每年应提请审查和批准决算", "final accounts are submitted every year"),
    cites=(
        SUPERVISION_2006.national(15, 1),
        SUPERVISION_2006.county_and_above(15, 2),
        SUPERVISION_2024.national(19, 1),
        SUPERVISION_2024.county_and_above(19, 2),
    ),
)
PLAN_EACH_YEAR = Yearly(
    name="plan-each-year",
    of="plan_execution",
    at_least=_EACH_YEAR,
    says=Text("每年应报告计划执行情况", "the carrying out of the plan is reported on every year"),
    cites=PLAN_EXECUTION,
)
BUDGET_EACH_YEAR = Yearly(
    name="budget-each-year",
    of="budget_execution",
    at_least=_EACH_YEAR,
    says=Text("每年应报告预算执行情况", "the carrying out of the budget is reported on every year"),
    cites=BUDGET_EXECUTION,
)
STATE_ASSETS_EACH_YEAR = Yearly(
    name="state-assets-each-year",
    of="state_assets",
    at_least=_EACH_YEAR,
    says=Text("每年应报告国有资产管理情况", "the management of state assets is reported on every year"),
    cites=(SUPERVISION_2024.art(24, 2),),
)
DEBT_EACH_YEAR = Yearly(
    name="government-debt-each-year",
    of="government_debt",
    at_least=_EACH_YEAR,
    says=Text("每年应报告政府债务管理情况", "the management of government debt is reported on every year"),
    cites=(SUPERVISION_2024.art(25, 2),),
)
# every committee supervises financial work; the yearly report is asked of the State Council alone
FINANCIAL_WORK_EACH_YEAR = Yearly(
    name="financial-work-each-year",
    of="financial_work",
    at_least=by_level(national=1),
    says=Text("国务院每年应报告金融工作情况", "the State Council reports on financial work every year"),
    cites=(SUPERVISION_2024.national(26, 2),),
)
AUDIT_EACH_YEAR = Yearly(
    name="audit-each-year",
    of="audit",
    at_least=_EACH_YEAR,
    says=Text("每年应提出审计工作报告", "an audit work report is given every year"),
    cites=(*AUDIT_REPORT, AUDIT_2021.art(4, 1)),
)
FINANCIAL_STATEMENTS_EACH_YEAR = Yearly(
    name="financial-statements-each-year",
    of="financial_statements",
    at_least=_EACH_YEAR,
    says=Text(
        "每年应编制政府综合财务报告", "a comprehensive financial report of the government is drawn up every year"
    ),
    cites=(BUDGET_2018.art(97, 1, levels=WITH_STANDING_COMMITTEE),),
)

YEARLY = Standing(
    id="financial-oversight.yearly",
    title=Text(
        "常务委员会年度财政经济工作监督", "The year's reports on finance and the economy in a standing committee"
    ),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=YearOfOversight,
    rules=(
        FINAL_ACCOUNTS_EACH_YEAR,
        PLAN_EACH_YEAR,
        BUDGET_EACH_YEAR,
        STATE_ASSETS_EACH_YEAR,
        DEBT_EACH_YEAR,
        FINANCIAL_WORK_EACH_YEAR,
        AUDIT_EACH_YEAR,
        FINANCIAL_STATEMENTS_EACH_YEAR,
    ),
)
