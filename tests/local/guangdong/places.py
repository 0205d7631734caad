"""The committees before which Guangdong's law is tried, and what its articles say there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.never_forgives import articles

from npcproc.bodies import StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.places import level_of
from npcproc.procedure import Procedure

GUANGDONG, GUANGZHOU, HUBEI = "440000", "440100", "420000"
EVE, FIRST = date(2023, 4, 30), date(2023, 5, 1)
"""The last day without the rules of 2023, and the first with them."""
BEFORE_2024, SINCE_2024 = date(2024, 11, 7), date(2024, 11, 8)
"""The last day of the Supervision Law of 2006, and the first of that of 2024."""


def committee(place: str = GUANGDONG) -> StandingCommittee:
    """The standing committee of a place."""
    return StandingCommittee(level=level_of(place), place=place, members=31)


def until(
    table: Procedure,
    events: Iterable[Event],
    kind: type[Event],
    *,
    place: str = GUANGDONG,
    without: tuple[type[Event], ...] = (),
) -> Case:
    """The case before the committee of that place just before the first event of that kind, some left out."""
    case = table.open(committee(place))
    for event in events:
        if isinstance(event, kind):
            break
        if not isinstance(event, without):
            case = case.record(event)
    return case


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Guangdong's rules of procedure that say so."""
    by_rule = articles(case, event, GUANGDONG)
    return {
        rule: {slug.removeprefix("guangdong-standing-committee-rules-2023/") for slug in slugs}
        for rule, slugs in by_rule.items()
    }
