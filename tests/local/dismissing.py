"""Dismissals that go as they should before a committee anywhere, for the tests of what a place adds to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from tests.appointments.dismissal.story import after_the_motion, moved
from tests.never_forgives import articles

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.places import level_of
from npcproc.procedure import Procedure

__all__ = ["Extra", "before", "says_again"]

Extra: TypeAlias = Mapping[type[Event], Iterable[Event]]


def before(table: Procedure, place: str, kind: type[Event], extra: Extra | None = None, **first: Any) -> Case:
    """The case in that place just before the event of that kind.

    `first` is said of the motion; `extra` is what the place has done before an event of national law.
    """
    case = table.open(StandingCommittee(level=level_of(place), place=place, members=31))
    for event in (moved(**{"by": Organ.MEMBERS, **first}), *after_the_motion()):
        for more in (extra or {}).get(type(event), ()):
            if isinstance(more, kind):
                return case
            case = case.apply(more)
        if isinstance(event, kind):
            break
        case = case.apply(event)
    return case


def says_again(case: Case, event: Event, rule: str, place: str) -> set[str]:
    """The articles of that place, without the name of its law, by which the event breaks that rule of national law."""
    return {slug.partition("/")[2] for slug in articles(case, event, place).get(rule, set())}
