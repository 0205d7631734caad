"""Every year has its plan: since 2024 one, before that one of special reports and one of law inspections.

Supervision Law art. 63 (2006: arts. 8 and 23).
"""

from __future__ import annotations

from attrs import field, frozen

from npcproc.bodies import StandingCommittee, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import Yearly

__all__ = ["YEARLY", "YearOfPlans"]

_ONE = by_level(national=1, provincial=1, municipal=1, county=1)


@frozen(kw_only=True)
class YearOfPlans(Facts):
    """The plans adopted for a year (一年的监督计划), judged when the year is planned, or when it is over."""

    zh = "年度监督计划"
    en = "YearOfPlans"

    plans: int = field(default=0, validator=persons_from(0))
    """Annual supervision plans, which cover every means.  Unit: plans."""

    report_plans: int = field(default=0, validator=persons_from(0))
    """Plans that list special reports, a joint plan among them; asked until 2024.  Unit: plans."""

    inspection_plans: int = field(default=0, validator=persons_from(0))
    """Plans that list law inspections, a joint plan among them; asked until 2024.  Unit: plans."""


A_PLAN_A_YEAR = Yearly(
    name="a-plan-a-year",
    of="plans",
    at_least=_ONE,
    says=Text("每年应制定年度监督工作计划", "every year has its annual supervision plan"),
    cites=(SUPERVISION_2024.art(63, 1),),
)
A_PLAN_OF_REPORTS_A_YEAR = Yearly(
    name="a-plan-of-reports-a-year",
    of="report_plans",
    at_least=_ONE,
    says=Text("每年应有听取专项工作报告的计划", "every year has its plan of special reports"),
    cites=(SUPERVISION_2006.art(8, 2),),
)
A_PLAN_OF_INSPECTIONS_A_YEAR = Yearly(
    name="a-plan-of-inspections-a-year",
    of="inspection_plans",
    at_least=_ONE,
    says=Text("每年应有执法检查计划", "every year has its plan of law inspections"),
    cites=(SUPERVISION_2006.art(23, 1),),
)
YEARLY = Standing(
    id="supervision-plan.yearly",
    title=Text("常务委员会年度监督计划的制定", "The plans of a year in a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=YearOfPlans,
    rules=(A_PLAN_OF_REPORTS_A_YEAR, A_PLAN_OF_INSPECTIONS_A_YEAR, A_PLAN_A_YEAR),
)
