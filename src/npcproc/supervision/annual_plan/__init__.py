"""The annual supervision plan (年度监督工作计划): what a standing committee supervises in a year, and by what means.

The council of chairpersons adopts it, not the session.  Until November 2024 there were two, of special reports and of
law inspections, each sent to the members and published; since then there is one, published, which may be adjusted.

`matter` has the items, stages and events, `in_standing_committee` the rules and the table, `carrying_out` what the plan
lists after its adjustments and how far it is carried out, `yearly` that each year has its plan.
"""

from npcproc.supervision.annual_plan.carrying_out import PROCEDURE_OF, CarriedOut, carried_out
from npcproc.supervision.annual_plan.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.annual_plan.matter import (
    Adopted,
    Drafted,
    Item,
    ItemAdded,
    ItemBegun,
    ItemDone,
    ItemDropped,
    ItemMoved,
    Means,
    Month,
    Plan,
    Published,
    Stage,
    YearEnded,
)
from npcproc.supervision.annual_plan.yearly import YEARLY, YearOfPlans

__all__ = [
    "IN_STANDING_COMMITTEE",
    "PROCEDURE_OF",
    "YEARLY",
    "Adopted",
    "CarriedOut",
    "Drafted",
    "Item",
    "ItemAdded",
    "ItemBegun",
    "ItemDone",
    "ItemDropped",
    "ItemMoved",
    "Means",
    "Month",
    "Plan",
    "Published",
    "Stage",
    "YearEnded",
    "YearOfPlans",
    "carried_out",
]
