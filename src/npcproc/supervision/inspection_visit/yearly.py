"""What must come round: every year the presidium of a township has deputies make visits or studies.

Organic Law art. 19.
"""

from __future__ import annotations

from attrs import field, frozen

from npcproc.bodies import Congress, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import Duty, Yearly

__all__ = ["YEARLY", "YearOfVisits"]


@frozen(kw_only=True)
class YearOfVisits(Facts):
    """The visits and studies of a year (一年的视察、调研), judged when the year is planned, or when it is over."""

    zh = "年度视察、调研"
    en = "YearOfVisits"

    activities: int = field(validator=persons_from(0))
    """The visits, studies and the like that were arranged for deputies.  Unit: activities."""

    by_plan: bool = True
    """Whether they were arranged by plan."""


# Unsettled: the law has visits, studies and the like made every year and gives no number; that is read as at least one
# of any of them.
A_VISIT_A_YEAR = Yearly(
    name="a-visit-a-year",
    of="activities",
    at_least=by_level(township=1),
    says=Text(
        "主席团每年应安排代表开展视察、调研等活动",
        "every year the presidium has deputies make visits, studies or the like",
    ),
    cites=(ORGANIC_2022.township(19, 2),),
)
BY_PLAN = Duty(
    name="by-plan",
    of="by_plan",
    says=Text("视察、调研等活动应有计划地安排", "visits, studies and the like are arranged by plan"),
    cites=(ORGANIC_2022.township(19, 2),),
)
YEARLY = Standing(
    id="inspection-visit.yearly",
    title=Text("乡镇人大主席团年度视察、调研", "The visits and studies of a year in a township"),
    body=Congress,
    rests_on=(ORGANIC_2022,),
    facts=YearOfVisits,
    rules=(A_VISIT_A_YEAR, BY_PLAN),
)
