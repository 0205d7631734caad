"""A plan that is adopted, published and carried out as it should be, to begin a test anywhere in it."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.supervision.annual_plan import (
    IN_STANDING_COMMITTEE,
    Adopted,
    Item,
    Means,
    Month,
    Published,
)

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
}
LAST_OF_OLD = date(2024, 11, 7)
FIRST_OF_NEW = date(2024, 11, 8)

CARE = Item(
    id="1",
    means=Means.SPECIAL_REPORT,
    subject="养老服务",
    organ=Organ.GOVERNMENT,
    month=Month.JUNE,
    responsible="社会建设委员会",
)
WATER = Item(id="2", means=Means.LAW_INSPECTION, subject="水污染防治法", month=Month.AUGUST)
SCHOOLS = Item(id="3", means=Means.THEMATIC_INQUIRY, subject="义务教育", organ=Organ.GOVERNMENT)


def committee(level: Level = Level.COUNTY, place: str = "", members: int = 31) -> StandingCommittee:
    """A standing committee at that level."""
    return StandingCommittee(level=level, place=place or PLACES[level], members=members)


def adopt(on: date = date(2025, 1, 6), *items: Item, **what: Any) -> Adopted:
    """A plan for the year of that day, of the three items unless others are named."""
    given: dict[str, Any] = {"items": items or (CARE, WATER, SCHOOLS), "until": date(on.year, 12, 31)}
    return Adopted(on=on, **(given | what))


def case(level: Level = Level.COUNTY) -> Case:
    """A case in which nothing has happened."""
    return IN_STANDING_COMMITTEE.open(committee(level))


def adopted(*events: Event, on: date = date(2025, 1, 6), **what: Any) -> Case:
    """The case after a plan was adopted and published, and these events recorded."""
    return case().replay((adopt(on, **what), Published(on=on), *events))


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def cited(case: Case, event: Event, rule: str) -> set[str]:
    """The articles that the finding of that rule cites."""
    (found,) = (f for f in case.check(event) if f.rule == f"supervision-plan.standing-committee.{rule}")
    return {cite.slug for cite in found.cites}
