"""What else of budgets is reported to, or filed with, a standing committee (报告、备案) as it arises.

Budget Law arts. 23, 24, 29, 50, 58, 71, 81 and 97.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Facts, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import BUDGET_2018
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.procedure import Standing
from npcproc.rules import CompetenceByTable, DutyByTable, Entry
from npcproc.terms import Term

__all__ = ["FILINGS", "Filed", "Filing"]


@unique
class Filing(Term):
    """What is reported or filed."""

    BUDGETS_BELOW = "下一级预算汇总"
    ACCOUNTS_BELOW = "下一级决算汇总"
    FINANCIAL_STATEMENTS = "政府综合财务报告"
    ACCRUALS = "特定事项实行权责发生制的情况"
    ADDED_TRANSFERS = "接受增加专项转移支付的情况"
    SHARING_MEASURES = "中央与地方预算收支划分和转移支付办法"


@frozen(kw_only=True)
class Filed(Facts):
    """Something arose that must be reported to, or filed with, the standing committee (报告或者备案)."""

    zh = "报告或者备案"
    en = "Filed"

    what: Filing
    """What it was."""

    by: Organ = done_by(Organ.GOVERNMENT)
    """Who reported or filed it."""

    to: Organ | None = Organ.STANDING_COMMITTEE
    """To or with whom; None where it was not done."""


_BUDGETS = (
    BUDGET_2018.national(23, 1),
    BUDGET_2018.county_and_above(24, 1),
    BUDGET_2018.art(50, 2, levels=WITH_STANDING_COMMITTEE),
)
_ACCOUNTS = (BUDGET_2018.art(81, 2, levels=WITH_STANDING_COMMITTEE),)
_STATEMENTS = (BUDGET_2018.art(97, 1, levels=WITH_STANDING_COMMITTEE),)
_ACCRUALS = (BUDGET_2018.art(58, 2, levels=WITH_STANDING_COMMITTEE),)
_TRANSFERS = (BUDGET_2018.county_and_above(71, 2),)
_SHARING = (BUDGET_2018.national(29, 1),)
_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_GOVERNMENT = frozenset({Organ.GOVERNMENT})

WITH_THE_STANDING_COMMITTEE = DutyByTable(
    name="with-the-standing-committee",
    of="to",
    by_field="what",
    table=(
        Entry(Filing.BUDGETS_BELOW, _COMMITTEE, _BUDGETS),
        Entry(Filing.ACCOUNTS_BELOW, _COMMITTEE, _ACCOUNTS),
        Entry(Filing.FINANCIAL_STATEMENTS, _COMMITTEE, _STATEMENTS),
        Entry(Filing.ACCRUALS, _COMMITTEE, _ACCRUALS),
        Entry(Filing.ADDED_TRANSFERS, _COMMITTEE, _TRANSFERS),
        Entry(Filing.SHARING_MEASURES, _COMMITTEE, _SHARING),
    ),
    says=Text("应报本级人民代表大会常务委员会", "it is reported to, or filed with, the standing committee"),
)
# Unsettled: who reports on accruals is not said, and not asked here; nor is it said who files the financial report: the
# department that draws it up may, or the government.
BY_WHOM_THE_LAW_NAMES = CompetenceByTable(
    name="by-whom-the-law-names",
    by_field="what",
    table=(
        Entry(Filing.BUDGETS_BELOW, _GOVERNMENT, _BUDGETS),
        Entry(Filing.ACCOUNTS_BELOW, _GOVERNMENT, _ACCOUNTS),
        Entry(Filing.FINANCIAL_STATEMENTS, frozenset({Organ.DEPARTMENT, Organ.GOVERNMENT}), _STATEMENTS),
        Entry(Filing.ADDED_TRANSFERS, _GOVERNMENT, _TRANSFERS),
        Entry(Filing.SHARING_MEASURES, _GOVERNMENT, _SHARING),
    ),
    effect=Effect.BREACH,
    says=Text("应由法律规定的机关报告或者备案", "the organ that the law names reports or files it"),
)

FILINGS = Standing(
    id="financial-oversight.filings",
    title=Text("预算事项向常务委员会的报告和备案", "Budget matters reported to or filed with a standing committee"),
    body=StandingCommittee,
    rests_on=(BUDGET_2018,),
    facts=Filed,
    rules=(WITH_THE_STANDING_COMMITTEE, BY_WHOM_THE_LAW_NAMES),
)
