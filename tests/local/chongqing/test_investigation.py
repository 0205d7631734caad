"""What Chongqing says again of an investigation."""

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
from npcproc.local.chongqing import OVERLAYS
from npcproc.places import level_of
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE, MembershipVoted, Nominated

TABLE = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
CHONGQING, A_DISTRICT, HUBEI = "500000", "500107", "420000"
SAID = {"chongqing-appointments-2022/6.1.4"}
STARTED = date(2022, 4, 20)


def before(kind: type[Event], place: str = CHONGQING) -> Case:
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
    return evolve(event, **{"on": date(2022, 6, 10), **changed})


class TestWhoSitsOnIt:
    """The council nominates chair, vice-chairs and members, and the committee adopts them (art. 6)."""

    @pytest.mark.parametrize(
        ("kind", "changed", "rule"),
        [
            (Nominated, {"by": Organ.COURT}, "council-nominates"),
            (Nominated, {"chair": ""}, "has-a-chair"),
            (Nominated, {"vice_chairs": frozenset()}, "has-vice-chairs"),
            (Nominated, {"members": frozenset()}, "has-members"),
            (MembershipVoted, {"by": Organ.COURT}, "committee-adopts-its-membership"),
        ],
    )
    def test_each(self, kind: type[Event], changed: dict[str, Any], rule: str) -> None:
        """In the municipality and its districts from 10 June 2022; other provinces have national law alone."""
        wrong = its(kind, **changed)
        for place in (CHONGQING, A_DISTRICT):
            assert articles(before(kind, place), wrong, CHONGQING) == {rule: SAID}
            assert articles(before(kind, place), evolve(wrong, on=date(2022, 6, 9)), CHONGQING) == {rule: set()}
        assert articles(before(kind, HUBEI), wrong, CHONGQING) == {rule: set()}

    def test_outsiders(self) -> None:
        """From whom they are nominated is said by national law alone."""
        wrong = its(Nominated, outsiders=frozenset("丁"))
        assert articles(before(Nominated), wrong, CHONGQING) == {"from-members-and-deputies": set()}

    @pytest.mark.parametrize("kind", [Nominated, MembershipVoted])
    def test_nothing_more(self, kind: type[Event]) -> None:
        """What is lawful nationally is lawful in Chongqing."""
        assert before(kind).check(its(kind)) == ()
