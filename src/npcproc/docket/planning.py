"""The annual plan beside the cases: its items opened as cases, and what claims to be on it held against it.

Supervision Law arts. 11, 31 and 63 (2006: arts. 8 and 22).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, Facts
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.procedure import Procedure, Standing
from npcproc.rules import Duty, Is
from npcproc.supervision.annual_plan import (
    PROCEDURE_OF,
    Adopted,
    Item,
    ItemBegun,
    Means,
    Plan,
    carried_out,
)

if TYPE_CHECKING:
    from npcproc.docket.business import Docket

__all__ = ["IN_PLAN", "ClaimOfPlan", "Planned", "begin", "claims", "planned"]


@frozen(kw_only=True)
class ClaimOfPlan(Facts):
    """A matter is said to be on the annual plan (列入年度计划)."""

    zh = "列入年度计划"
    en = "ClaimOfPlan"

    means: Means
    """By what means it supervises."""

    listed: bool
    """Whether the plan of that year has an item that was begun as this case."""


REPORT_LISTED = Duty(
    name="report-listed",
    of="listed",
    when=Is("means", {Means.SPECIAL_REPORT}),
    says=Text("称已列入计划的专项工作报告应为计划上的事项", "a special report said to be on the plan is an item of it"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)
INSPECTION_LISTED = Duty(
    name="inspection-listed",
    of="listed",
    when=Is("means", {Means.LAW_INSPECTION}),
    says=Text("称已列入计划的执法检查应为计划上的事项", "a law inspection said to be on the plan is an item of it"),
    cites=(SUPERVISION_2006.art(22, 1), SUPERVISION_2024.art(31, 1)),
)
# Unsettled: the law has the plan coordinate all means of supervision and asks of two of them alone that they go by it;
# of the others a claim to be on the plan that is not so is kept as well, since the plan is one.
OTHER_LISTED = Duty(
    name="other-listed",
    of="listed",
    when=Is("means", frozenset(Means) - {Means.SPECIAL_REPORT, Means.LAW_INSPECTION}),
    says=Text("称已列入计划的监督事项应为计划上的事项", "what is said to be on the plan is an item of it"),
    cites=(SUPERVISION_2024.art(63, 1),),
)
IN_PLAN = Standing(
    id="docket.in-plan",
    title=Text("列入年度计划的事项", "What is on the annual plan"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=ClaimOfPlan,
    rules=(REPORT_LISTED, INSPECTION_LISTED, OTHER_LISTED),
)

_MEANS_OF: Mapping[str, Means] = {procedure: means for means, procedure in PROCEDURE_OF.items()}
_COVERED = {
    Plan.ANNUAL: frozenset(Means),
    Plan.SPECIAL_REPORTS: frozenset({Means.SPECIAL_REPORT}),
    Plan.LAW_INSPECTIONS: frozenset({Means.LAW_INSPECTION}),
}


def claims(event: Event, case_id: str, case: Case, plans: Iterable[Case]) -> tuple[tuple[Standing, ClaimOfPlan], ...]:
    """What of an event is held against the plans: its claim to be on one, where one of those means covers the day."""
    means = _MEANS_OF.get(case.procedure) if getattr(event, "in_plan", False) else None
    if means is None:
        return ()
    covering = [plan for plan in plans if _covers(plan, means, event.on)]
    if not covering:
        return ()
    return ((IN_PLAN, ClaimOfPlan(on=event.on, means=means, listed=any(case_id in _begun(p) for p in covering))),)


def _covers(plan: Case, means: Means, day: date) -> bool:
    adopted = plan.last(Adopted)
    return adopted is not None and adopted.on <= day <= adopted.until and means in _COVERED[adopted.plan]


def _begun(plan: Case) -> dict[str, str]:
    """The names of the items begun, by the ids of their cases."""
    return {event.case: event.item for event in plan.events if isinstance(event, ItemBegun)}


@frozen(kw_only=True)
class Planned:
    """An item of a plan, and the case that carries it out."""

    item: Item
    """The item, as it stands after every adjustment."""

    case: str | None
    """The id of its case; None where none has been opened."""

    done: bool
    """Whether it has been carried out."""


def planned(docket: Docket, plan: str) -> tuple[Planned, ...]:
    """The items of a plan in its order, each with its case; those taken off the plan are gone.

    Raises `NoSuchCase` where the docket has no such plan.
    """
    case = docket.case(plan)
    case_of = {item: name for name, item in _begun(case).items() if name}
    far = carried_out(case)
    done = {item.id for item in far.done}
    order = {item.id: n for n, item in enumerate(_in_order(case))}
    items = sorted((*far.done, *far.open), key=lambda item: order.get(item.id, len(order)))
    return tuple(Planned(item=item, case=case_of.get(item.id), done=item.id in done) for item in items)


def _in_order(plan: Case) -> Iterator[Item]:
    for event in plan.events:
        if isinstance(event, Adopted):
            yield from event.items


def begin(  # noqa: PLR0913 - what an item is begun with
    docket: Docket,
    plan: str,
    item: str,
    case_id: str,
    *,
    on: date,
    procedures: Mapping[str, Procedure],
    by: Organ = Organ.STANDING_COMMITTEE,
) -> Docket:
    """The docket with an item of a plan begun: its own procedure is opened under that id, and the plan says so.

    Raises `KeyError` for an item that is not on the plan, or whose means follow no single procedure or one that is not
    among those given; and otherwise as `Docket.open` and `Docket.apply` do.
    """
    means = {each.item.id: each.item.means for each in planned(docket, plan)}[item]
    opened = docket.open(case_id, procedures[PROCEDURE_OF[means]])
    return opened.apply(plan, ItemBegun(on=on, by=by, item=item, case=case_id))
