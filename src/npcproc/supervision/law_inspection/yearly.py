"""What must come round: an inspection every year, by a standing committee, or by the deputies of a township.

Supervision Law art. 31 (2006: art. 22); Organic Law art. 19; Deputies Law art. 33 (2015: art. 26).
"""

from __future__ import annotations

from attrs import field, frozen

from npcproc.bodies import Congress, StandingCommittee, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import Duty, Invited, Yearly

__all__ = ["IN_TOWNSHIP", "YEARLY", "YearOfInspections"]


@frozen(kw_only=True)
class YearOfInspections(Facts):
    """The law inspections of a year (一年的执法检查), judged when the year is planned, or when it is over."""

    zh = "年度执法检查"
    en = "YearOfInspections"

    inspections: int = field(validator=persons_from(0))
    """The issues chosen for the year.  Unit: inspections."""

    by_plan: bool = True
    """Whether they were arranged by plan."""

    with_deputies: bool = True
    """Whether deputies took part, in those of a township."""


# Unsettled: the laws say "several" issues each year; that is read as at least one, as no text gives a number.
AN_INSPECTION_A_YEAR = Yearly(
    name="an-inspection-a-year",
    of="inspections",
    at_least=by_level(national=1, provincial=1, municipal=1, county=1),
    says=Text("每年应选择重大问题组织执法检查", "issues for law inspections are chosen every year"),
    cites=(SUPERVISION_2006.art(22, 1), SUPERVISION_2024.art(31, 1)),
)
BY_PLAN = Duty(
    name="by-plan",
    of="by_plan",
    says=Text("执法检查应有计划地组织", "the law inspections are organised by plan"),
    cites=(SUPERVISION_2006.art(22, 1), SUPERVISION_2024.art(31, 1)),
)
YEARLY = Standing(
    id="law-inspection.yearly",
    title=Text("常务委员会年度执法检查", "The law inspections of a year in a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=YearOfInspections,
    rules=(AN_INSPECTION_A_YEAR, BY_PLAN),
)

# in a township, the presidium chooses, and the deputies inspect

TOWNSHIP_INSPECTION_A_YEAR = Yearly(
    name="an-inspection-a-year",
    of="inspections",
    at_least=by_level(township=1),
    says=Text(
        "主席团每年应选择问题安排代表检查法律、法规的实施情况",
        "every year the presidium chooses issues on which deputies inspect how laws are implemented",
    ),
    cites=(ORGANIC_2022.township(19, 2),),
)
TOWNSHIP_BY_PLAN = Duty(
    name="by-plan",
    of="by_plan",
    says=Text("代表检查法律、法规实施情况应有计划地安排", "the deputies' inspections are arranged by plan"),
    cites=(ORGANIC_2022.township(19, 2),),
)
DEPUTIES_TAKE_PART = Invited(
    name="deputies-take-part",
    of="with_deputies",
    says=Text("主席团组织的执法检查应有代表参加", "deputies take part in the inspections that the presidium organises"),
    cites=(ORGANIC_2022.township(19, 2), DEPUTIES_2015.township(26, 1), DEPUTIES_2025.township(33, 2)),
)
IN_TOWNSHIP = Standing(
    id="law-inspection.township",
    title=Text("乡镇人大主席团年度执法检查", "The law inspections of a year in a township"),
    body=Congress,
    rests_on=(ORGANIC_2022,),
    facts=YearOfInspections,
    rules=(TOWNSHIP_INSPECTION_A_YEAR, TOWNSHIP_BY_PLAN, DEPUTIES_TAKE_PART),
)
