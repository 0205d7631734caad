"""The months in which the government comes to the standing committee: final accounts, plan and budget.

Supervision Law arts. 18 to 20 (2006: arts. 15 and 16); Budget Law arts. 20, 21, 77 and 86; Organic Law art. 50.
"""

from __future__ import annotations

from enum import unique

from attrs import evolve, frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Facts, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import BUDGET_2018, ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import by_level
from npcproc.periods import MonthsOfYear
from npcproc.procedure import Standing
from npcproc.rules import Competence, Duty, Entry, InMonths, Is, MethodByTable
from npcproc.supervision.financial_oversight import hearing
from npcproc.supervision.financial_oversight.matter import ReportPeriod
from npcproc.supervision.financial_oversight.submission import PLAN_EXECUTION
from npcproc.terms import Term

__all__ = ["WINDOWS", "Coming", "InSeason"]


@unique
class InSeason(Term):
    """What comes to the standing committee in certain months."""

    FINAL_ACCOUNTS = "决算草案"
    PLAN_EXECUTION = "计划执行情况"
    BUDGET_EXECUTION = "预算执行情况"


@frozen(kw_only=True)
class Coming(Facts):
    """The government submits the final accounts, or reports on plan or budget (提请审查决算、报告执行情况)."""

    zh = "提请审查决算、报告执行情况"
    en = "Coming"

    matter: InSeason
    """What it submits, or reports on."""

    period: ReportPeriod
    """The time of which that is."""

    by: Organ = done_by(Organ.GOVERNMENT)
    """Who submits it."""

    to: Organ = Organ.STANDING_COMMITTEE
    """To whom."""

    audited: bool = True
    """Whether the audit department has audited them; asked of final accounts."""

    approved: bool = True
    """Whether the government itself has approved them first; asked of final accounts."""


_OF_ACCOUNTS = Is("matter", {InSeason.FINAL_ACCOUNTS})
_SUBMITTED = (
    SUPERVISION_2006.national(15, 1),
    SUPERVISION_2006.county_and_above(15, 2),
    SUPERVISION_2024.national(19, 1),
    SUPERVISION_2024.county_and_above(19, 2),
)
_PREPARED = (BUDGET_2018.national(77, 1), BUDGET_2018.county_and_above(77, 2))

FINAL_ACCOUNTS_IN_SEASON = InMonths(
    name="final-accounts-in-season",
    months=by_level(
        national=MonthsOfYear(6, 6), provincial=hearing.SUMMER, municipal=hearing.SUMMER, county=hearing.SUMMER
    ),
    when=_OF_ACCOUNTS,
    says=Text("决算草案应在规定的月份提请审查和批准", "the final accounts are submitted in the months of the law"),
    cites=_SUBMITTED,
)
PLAN_IN_SUMMER = evolve(hearing.PLAN_IN_SUMMER, since=None, when=Is("matter", {InSeason.PLAN_EXECUTION}))
BUDGET_IN_SUMMER = evolve(hearing.BUDGET_IN_SUMMER, since=None, when=Is("matter", {InSeason.BUDGET_EXECUTION}))
ON_ITS_PERIOD = MethodByTable(
    name="on-its-period",
    of="period",
    by_field="matter",
    table=(
        Entry(InSeason.FINAL_ACCOUNTS, frozenset({ReportPeriod.LAST_YEAR}), _SUBMITTED),
        Entry(InSeason.PLAN_EXECUTION, frozenset({ReportPeriod.THIS_YEAR_SO_FAR}), PLAN_EXECUTION),
        Entry(InSeason.BUDGET_EXECUTION, frozenset({ReportPeriod.THIS_YEAR_SO_FAR}), PLAN_EXECUTION),
    ),
    effect=Effect.BREACH,
    says=Text("应属于法律规定的期间", "it is of the time that the law names"),
)
THE_GOVERNMENT_SUBMITS = Competence(
    name="the-government-submits",
    allowed=frozenset({Organ.GOVERNMENT}),
    when=_OF_ACCOUNTS,
    says=Text("决算草案应由本级人民政府提请审查和批准", "the government submits the final accounts"),
    cites=(*_SUBMITTED, *_PREPARED),
)
TO_THE_STANDING_COMMITTEE = Competence(
    name="to-the-standing-committee",
    of="to",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=_OF_ACCOUNTS,
    says=Text("决算草案应提请本级人民代表大会常务委员会审查和批准", "the final accounts go to the standing committee"),
    cites=(
        *_SUBMITTED,
        SUPERVISION_2024.art(18, 1, 1),
        *_PREPARED,
        BUDGET_2018.national(20, 2),
        BUDGET_2018.county_and_above(21, 2),
        ORGANIC_2022.county_and_above(50, 1, 6),
    ),
)
AUDITED_FIRST = Duty(
    name="audited-first",
    of="audited",
    when=_OF_ACCOUNTS,
    says=Text("决算草案应先经审计部门审计", "the audit department audits the final accounts first"),
    cites=_PREPARED,
)
APPROVED_FIRST = Duty(
    name="approved-first",
    of="approved",
    when=_OF_ACCOUNTS,
    says=Text("决算草案应先报本级人民政府审定", "the government approves the final accounts before it submits them"),
    cites=_PREPARED,
)

WINDOWS = Standing(
    id="financial-oversight.windows",
    title=Text("决算、计划和预算的提请与报告时间", "The months of final accounts, plan and budget"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=Coming,
    rules=(
        FINAL_ACCOUNTS_IN_SEASON,
        PLAN_IN_SUMMER,
        BUDGET_IN_SUMMER,
        ON_ITS_PERIOD,
        THE_GOVERNMENT_SUBMITS,
        TO_THE_STANDING_COMMITTEE,
        AUDITED_FIRST,
        APPROVED_FIRST,
    ),
)
