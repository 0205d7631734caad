"""Standing committees of Henan, and of the same levels outside it; what Henan's articles find before them."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside

from npcproc.bodies import StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.places import level_of
from npcproc.procedure import Overlay, Procedure

__all__ = ["CITY", "OUTSIDE", "added", "breaks", "committee", "everywhere", "never_forgives", "opened", "said_in"]

CITY, OUTSIDE = "410100", {"410000": "420000", "410100": "420100", "410102": "420102"}
"""A city of Henan; the province, that city and a district, each with a place of its level in Hubei."""

everywhere = pytest.mark.parametrize("place", sorted(OUTSIDE))


def committee(place: str = CITY) -> StandingCommittee:
    """A standing committee of 31 there."""
    return StandingCommittee(level=level_of(place), place=place, members=31)


def opened(table: Procedure, events: Iterable[Event] = (), place: str = CITY) -> Case:
    """A case before the committee of that place, after these events."""
    return table.open(committee(place)).replay(events)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Henan that say so."""
    by_rule = articles(case, event, "410000")
    return {
        rule: {slug.removeprefix("henan-supervision-measures-2015/") for slug in slugs}
        for rule, slugs in by_rule.items()
    }


def added(case: Case, event: Event) -> set[str]:
    """The rules of Henan's own that the event breaks, without the name of the place."""
    return {rule.removeprefix("henan-") for rule in breaks(case, event) if rule.startswith("henan-")}


def said_in(*numbers: str) -> pytest.MarkDecorator:
    """In each place of Henan these articles say it; in the place of the same level outside, none."""
    return pytest.mark.parametrize(
        ("place", "said"),
        [*((place, set(numbers)) for place in OUTSIDE), *((place, set()) for place in OUTSIDE.values())],
    )


def never_forgives(table: Procedure, overlay: Overlay, place: str, seed: int) -> None:
    """What national law finds alone is found with Henan's too, by no fewer articles; more is Henan's own, or its again.

    The same events before the same committee, by the table without what Henan adds and with it.
    """
    here, with_henan = committee(place), table.also(overlay)
    own = {f"{table.id}.{rule.name}" for rule in overlay.again}
    for case, event in walk(table, here, chance_of(seed)):
        there = with_henan.open(here).replay(case.events)
        assert there.stage is case.stage
        beyond = beside(case.check(event), there.check(event))
        assert all(".henan-" in rule or rule in own for rule in beyond)
