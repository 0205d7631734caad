"""How special work reports are followed up in Henan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from tests.local.henan.places import everywhere
from tests.local.henan.test_special_report import TABLE, added, breaks, lawful, until
from tests.supervision.special_report.story import story

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.henan.follow_up import CommitteeFollowedUp
from npcproc.places import level_of
from npcproc.supervision.special_report import Closed, FollowedUp, HandlingReported, OpinionsHandedOver, Scheduled

CLOSED = Closed(on=date(2025, 12, 1))
FOLLOWED_UP = CommitteeFollowedUp(on=date(2025, 10, 1))
EARLIER = timedelta(days=3284)
"""Nine years, all but three days: from 2025 back to 2016."""


def at(place: str, events: Iterable[Event]) -> Case:
    """The case before the committee of that place, after these events."""
    return TABLE.open(StandingCommittee(level=level_of(place), place=place, members=31)).replay(events)


class TestFollowedUp:
    """Special committees and working bodies follow up, in any case (article 12)."""

    @pytest.mark.parametrize("by", list(Organ))
    def test_by_whom(self, by: Organ) -> None:
        """Nobody else does."""
        may = by in {Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}
        found = breaks(until(Closed), evolve(FOLLOWED_UP, by=by))
        assert found == ({} if may else {"henan-committee-or-working-body-follows-up": {"12.1"}})

    def test_from_the_handing_over(self) -> None:
        """Before opinions are handed over there is nothing to follow up."""
        assert until(HandlingReported).check(evolve(FOLLOWED_UP, on=date(2025, 6, 20))) == ()
        with pytest.raises(NoSuchStep):
            until(OpinionsHandedOver).check(FOLLOWED_UP)

    def test_in_the_end(self) -> None:
        """A report that they did not follow up is a breach, also where the standing committee had that done."""
        case = until(Closed, without=(CommitteeFollowedUp,))
        (found,) = case.check(CLOSED)
        assert (found.rule, found.effect) == ("special-report.standing-committee.henan-was-followed-up", Effect.BREACH)
        assert added(case.apply(FollowedUp(on=date(2025, 10, 1))), CLOSED) == {"was-followed-up"}
        assert case.apply(FOLLOWED_UP).check(CLOSED) == ()

    @everywhere
    def test_before_national_law(self, place: str) -> None:
        """In 2016, where national law knows it since 2024."""
        events: list[Event] = []
        for event in lawful():
            moved: dict[str, Any] = {"session_on": event.session_on - EARLIER} if isinstance(event, Scheduled) else {}
            events.append(evolve(event, on=event.on - EARLIER, **moved))
        closed = evolve(CLOSED, on=CLOSED.on - EARLIER)
        assert added(at(place, events), closed) == set()
        assert added(at(place, events[:-1]), closed) == {"was-followed-up"}

    def test_outside(self) -> None:
        """In Hubei nobody need."""
        case = at("420100", story())
        assert case.check(CLOSED) == ()
        with pytest.raises(NoSuchStep):
            case.check(FOLLOWED_UP)
