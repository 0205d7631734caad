"""Bodies before which a procedure can be opened: at every level it has, in every place whose law is encoded."""

from __future__ import annotations

from datetime import date
from functools import cache

from attrs import frozen

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.findings import NotEncoded
from npcproc.levels import Level
from npcproc.places import CENTRAL_MUNICIPALITIES, CHINA, level_of, lies_in
from npcproc.procedure import Procedure, Standing

__all__ = ["WEEKDAYS", "Workdays", "bodies_for", "days_for", "places_to_try"]

_ELSEWHERE = "420000"
"""A province whose own law is not encoded: national law alone."""
_WORKING_DAYS = 5
"""Monday to Friday."""


@frozen
class Workdays:
    """A calendar for tests: Monday to Friday, but for holidays, and for weekends worked instead."""

    holidays: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def is_workday(self, day: date) -> bool:
        """Whether a day is a working day; one that is both named a holiday and worked is worked."""
        return day in self.worked or (day.weekday() < _WORKING_DAYS and day not in self.holidays)


WEEKDAYS = Workdays()
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
    if province not in CENTRAL_MUNICIPALITIES:
        below.append(f"{province}{city}00")
    return tuple(p for p in dict.fromkeys((place, *below)) if lies_in(p, place))
