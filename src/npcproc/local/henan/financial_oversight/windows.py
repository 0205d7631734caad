"""The year of finance in Henan: what comes from June to September, what by the year's end, and what is filed twice.

Henan Measures on the Supervision Law arts. 14, 21, 22, 27, 30 and 34.
"""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import frozen

from npcproc.bodies import StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.levels import by_level
from npcproc.periods import MonthsOfYear, months
from npcproc.procedure import Standing
from npcproc.rules import Deadline, InMonths, Is, Own
from npcproc.supervision.financial_oversight import Coming, YearOfOversight, windows, yearly
from npcproc.terms import Term

__all__ = [
    "FUNDS",
    "RECTIFICATION",
    "WINDOWS",
    "YEARLY",
    "FundsFiled",
    "Half",
    "RectificationReported",
]

_PLACE = "henan"
_MEASURES = HENAN_SUPERVISION_2015
_PLAN, _ACCOUNTS = (_MEASURES.art(14, 1),), (_MEASURES.art(21, 1),)
_BUDGET, _AUDIT = (_MEASURES.art(22, 1),), (_MEASURES.art(27, 1),)
_FUNDS = (_MEASURES.art(34, 1),)
_SUMMER, _JUNE, _DECEMBER = MonthsOfYear(6, 9), MonthsOfYear(6, 6), MonthsOfYear(12, 12)
_IN_SUMMER = by_level(provincial=_SUMMER, municipal=_SUMMER, county=_SUMMER)
_ONCE = by_level(provincial=1, municipal=1, county=1)


@unique
class Half(Term):
    """Which of the two filings of a year it is."""

    MIDDLE = "年中备案"
    END = "年底备案"


@frozen(kw_only=True)
class RectificationReported(Facts):
    """The government reports how what the audit found was put right (报告审计查出问题的整改情况)."""

    zh = "报告审计查出问题的处理和整改情况"
    en = "RectificationReported"

    year_ends: date
    """The last day of the year that was audited."""


@frozen(kw_only=True)
class FundsFiled(Facts):
    """The use of earmarked transfers from above and of treasury bonds is filed (专项转移支付、国债资金使用情况备案)."""

    zh = "专项转移支付、国债资金使用情况备案"
    en = "FundsFiled"

    half: Half
    """Which of the two filings."""


WINDOWS = Standing(
    id="financial-oversight.windows.henan",
    title=Text("河南省决算、计划和预算的提请与报告时间", "The months of final accounts, plan and budget in Henan"),
    body=StandingCommittee,
    rests_on=(_MEASURES,),
    facts=Coming,
    rules=(
        windows.FINAL_ACCOUNTS_IN_SEASON.restated(_PLACE, *_ACCOUNTS, months=_IN_SUMMER),
        windows.PLAN_IN_SUMMER.restated(_PLACE, *_PLAN, months=_IN_SUMMER),
        windows.BUDGET_IN_SUMMER.restated(_PLACE, *_BUDGET, months=_IN_SUMMER),
    ),
)
YEARLY = Standing(
    id="financial-oversight.yearly.henan",
    title=Text(
        "河南省人大常委会年度财政经济工作监督", "The year's reports on finance in a standing committee of Henan"
    ),
    body=StandingCommittee,
    rests_on=(_MEASURES,),
    facts=YearOfOversight,
    rules=(
        yearly.FINAL_ACCOUNTS_EACH_YEAR.restated(_PLACE, *_ACCOUNTS, at_least=_ONCE),
        yearly.PLAN_EACH_YEAR.restated(_PLACE, *_PLAN, at_least=_ONCE),
        yearly.BUDGET_EACH_YEAR.restated(_PLACE, *_BUDGET, at_least=_ONCE),
        yearly.AUDIT_EACH_YEAR.restated(_PLACE, *_AUDIT, at_least=_ONCE),
    ),
)

# National law counts six months from the hearing of the audit work report; both are judged.
BY_THE_YEARS_END = Deadline(
    name="henan-by-the-years-end",
    after=Own("year_ends"),
    within=months(12),
    says=Text(
        "上一年度审计查出问题的整改情况应在当年年底前报告",
        "how what the audit of a year found was put right is reported by the end of the next year",
    ),
    cites=(_MEASURES.art(30, 3),),
)
RECTIFICATION = Standing(
    id="financial-oversight.rectification.henan",
    title=Text("河南省审计查出问题整改情况的报告时间", "When the rectification of the audit is reported on in Henan"),
    body=StandingCommittee,
    rests_on=(_MEASURES,),
    facts=RectificationReported,
    rules=(BY_THE_YEARS_END,),
)

IN_JUNE = InMonths(
    name="henan-in-june",
    months=by_level(provincial=_JUNE, municipal=_JUNE, county=_JUNE),
    when=Is("half", {Half.MIDDLE}),
    says=Text("年中备案应在6月", "the first filing of a year is in June"),
    cites=_FUNDS,
)
# Unsettled: "at the end of the year" names no day; December is taken.
IN_DECEMBER = InMonths(
    name="henan-in-december",
    months=by_level(provincial=_DECEMBER, municipal=_DECEMBER, county=_DECEMBER),
    when=Is("half", {Half.END}),
    says=Text("年底备案应在12月", "the second filing of a year is in December"),
    cites=_FUNDS,
)
FUNDS = Standing(
    id="financial-oversight.funds.henan",
    title=Text(
        "河南省专项转移支付、国债资金使用情况的备案", "Filing the use of earmarked transfers and bonds in Henan"
    ),
    body=StandingCommittee,
    rests_on=(_MEASURES,),
    facts=FundsFiled,
    rules=(IN_JUNE, IN_DECEMBER),
)
