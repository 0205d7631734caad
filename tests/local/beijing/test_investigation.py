"""What Beijing says again of an investigation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.never_forgives import articles
from tests.supervision.investigation.story import of_members

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.local.beijing import OVERLAYS
from npcproc.places import level_of
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE, MembershipVoted, Nominated

TABLE = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
BEIJING, A_DISTRICT, HUBEI = "110000", "110102", "420000"
SAID = {"beijing-appointments-2023/5.1.3"}
STARTED = date(2023, 6, 1)


def before(kind: type[Event], place: str = BEIJING) -> Case:
    """The case just before the event of that kind, begun before the Regulations and not there yet."""
    case = TABLE.open(StandingCommittee(level=level_of(place), place=place, members=31))
    for event in of_members(STARTED):
        if isinstance(event, kind):
            break
        case = case.record(event)
    return case


def its(kind: type[Event], **changed: Any) -> Any:
    """The event of that kind, on the first day of the Regulations unless another is named."""
    event = next(each for each in of_members(STARTED) if isinstance(each, kind))
    return evolve(event, **{"on": date(2023, 7, 28), **changed})


class TestWhoSitsOnIt:
    """The council puts chair, vice-chairs and members, all members or deputies, to the committee (art. 5)."""

    @pytest.mark.parametrize(
        ("kind", "changed", "rule"),
        [
            (Nominated, {"by": Organ.COURT}, "council-nominates"),
            (Nominated, {"chair": ""}, "has-a-chair"),
            (Nominated, {"vice_chairs": frozenset()}, "has-vice-chairs"),
            (Nominated, {"members": frozenset()}, "has-members"),
            (Nominated, {"outsiders": frozenset("丁")}, "from-members-and-deputies"),
            (MembershipVoted, {"by": Organ.COURT}, "committee-adopts-its-membership"),
        ],
    )
    def test_each(self, kind: type[Event], changed: dict[str, Any], rule: str) -> None:
        """In the municipality from 28 July 2023; its districts and other provinces have national law alone."""
        wrong = its(kind, **changed)
        assert articles(before(kind), wrong, BEIJING) == {rule: SAID}
        assert articles(before(kind), evolve(wrong, on=date(2023, 7, 27)), BEIJING) == {rule: set()}
        for place in (A_DISTRICT, HUBEI):
            assert articles(before(kind, place), wrong, BEIJING) == {rule: set()}

    @pytest.mark.parametrize("kind", [Nominated, MembershipVoted])
    def test_nothing_more(self, kind: type[Event]) -> None:
        """What is lawful nationally is lawful in Beijing."""
        assert before(kind).check(its(kind)) == ()
