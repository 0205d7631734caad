"""Bodies before which a procedure can be opened: at every level it has, in every place whose law is encoded."""

from __future__ import annotations

from datetime import date
from functools import cache

from attrs import frozen

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.findings import NotEncoded
from npcproc.levels import Level
from npcproc.places import CHINA, level_of, lies_in
from npcproc.procedure import Procedure, Standing

__all__ = ["WEEKDAYS", "Weekdays", "bodies_for", "days_for", "places_to_try"]

_ELSEWHERE = "420000"
"""A province whose own law is not encoded: national law alone."""
_WORKING_DAYS = 5
"""Monday to Friday."""
_MUNICIPALITIES = {"11", "12", "31", "50"}
"""Provinces that have districts and no cities below them."""


@frozen
class Weekdays:
    """A calendar for tests: Monday to Friday are working days."""

    def is_workday(self, day: date) -> bool:
        """Whether it is one."""
        return day.weekday() < _WORKING_DAYS


WEEKDAYS = Weekdays()
"""The calendar that made bodies have."""


@cache
def places_to_try() -> tuple[str, ...]:
    """Each place whose own law is encoded, one that has none, and one of each level below them."""
    return tuple(dict.fromkeys(place for within in (_ELSEWHERE, *catalog.places()) for place in _within(within)))


@cache
def bodies_for(table: Procedure | Standing, members: int = 31) -> tuple[Body, ...]:
    """A body at each level of the table, in each of the places to try, simplest first: where no local law binds."""
    bodies = (
        table.body(level=level_of(place), place=place, members=members, calendar=WEEKDAYS)
        for place in places_to_try()
        if level_of(place) in table.levels
    )
    return tuple(
        body
        for body in sorted(bodies, key=lambda body: body.level.rank, reverse=True)
        if any(edition.governs(edition.since, body.level, body.place) for edition in table.rests_on)
    )


def days_for(table: Procedure, body: Body) -> tuple[date, ...]:
    """The days on which the law of the table changes for that body, as far as it is encoded, in order."""
    return tuple(day for day in table.book(body).edges if _encoded(table, body, day))


def _encoded(table: Procedure, body: Body, day: date) -> bool:
    try:
        table.book(body).on(day)
    except NotEncoded:
        return False
    return True


def _within(place: str) -> tuple[str, ...]:
    """A place and one of each level below it."""
    if place == CHINA:
        return (CHINA,)
    province, city = place[:2], place[2:4] if level_of(place) is not Level.PROVINCIAL else "01"
    below = [f"{province}{city}02", f"{province}{city}02001"]
    if province not in _MUNICIPALITIES:
        below.append(f"{province}{city}00")
    return tuple(p for p in dict.fromkeys((place, *below)) if lies_in(p, place))
