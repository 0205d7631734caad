"""What Henan has done about breaches of law that an inspection finds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve
from tests.local.henan.places import added, breaks, opened
from tests.local.henan.test_law_inspection import TABLE, lawful
from tests.supervision.law_inspection.story import SESSION

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.henan.violations import (
    ComplaintReceived,
    FoundWanting,
    HeadExplained,
    ViolationFound,
    ViolationPassedOn,
)
from npcproc.supervision.law_inspection import (
    Closed,
    Deliberated,
    FollowedUp,
    Heard,
    InspectionEnded,
    OpinionsHandedOver,
)

END = SESSION + timedelta(days=100)
CLOSED = Closed(on=END)


def inspecting(*events: Event) -> Case:
    """An inspection going on, after these events too."""
    story = lawful()
    first = next(number for number, event in enumerate(story) if isinstance(event, InspectionEnded))
    return opened(TABLE, (*story[:first], *events))


def to_the_end(*events: Event) -> Case:
    """An inspection that is to be closed, with these events just before it was over."""
    story = lawful()
    first = next(number for number, event in enumerate(story) if isinstance(event, InspectionEnded))
    return opened(TABLE, (*story[:first], *events, *story[first:]))


BEFORE_ITS_END = inspecting().events[-1].on


class TestComplaints:
    """The team accepts them (article 42)."""

    def test_refused(self) -> None:
        """To refuse one is a breach."""
        event = ComplaintReceived(on=BEFORE_ITS_END, accepted=False)
        assert breaks(inspecting(), event) == {"henan-complaints-are-accepted": {"42.2"}}
        assert inspecting().check(evolve(event, accepted=True)) == ()

    def test_while_it_lasts(self) -> None:
        """After the report there is no team to take one."""
        with pytest.raises(NoSuchStep):
            to_the_end().check(ComplaintReceived(on=END))


class TestPassedOn:
    """What was found is passed on (article 42)."""

    FOUND = ViolationFound(on=BEFORE_ITS_END, violation="无证生产")

    def test_every_one(self) -> None:
        """One that was not is found in the end."""
        other = evolve(self.FOUND, violation="虚假检测")
        passed_on = ViolationPassedOn(on=BEFORE_ITS_END, violation="无证生产")
        assert added(to_the_end(self.FOUND, other, passed_on), CLOSED) == {"violations-were-passed-on"}
        rest = ViolationPassedOn(on=END, violation="虚假检测")
        assert to_the_end(self.FOUND, other, passed_on).apply(rest).check(CLOSED) == ()

    def test_what_was_not_found(self) -> None:
        """Cannot be passed on."""
        event = ViolationPassedOn(on=BEFORE_ITS_END, violation="虚假检测")
        (found,) = inspecting(self.FOUND).check(event)
        assert found.rule == "law-inspection.standing-committee.henan-violation-was-found"
        assert found.effect is Effect.REFUSES


class TestFollowedUp:
    """Where things are put right badly there is a follow-up, and the principal head may have to explain (art. 45)."""

    def test_after_it_was_found_wanting(self) -> None:
        """A follow-up before does not count."""
        wanting = FoundWanting(on=END)
        followed_up = FollowedUp(on=END, by=Organ.SPECIAL_COMMITTEE)
        case = to_the_end()
        assert breaks(case.apply(followed_up).apply(wanting), CLOSED) == {"henan-followed-up": {"45.1"}}
        assert case.apply(wanting).apply(followed_up).check(CLOSED) == ()

    @pytest.mark.parametrize("last", [Heard, Deliberated, OpinionsHandedOver])
    def test_in_session_already(self, last: type[Event]) -> None:
        """As soon as the report is heard the committee may find so, and have the head explain."""
        story = lawful()
        number = next(number for number, event in enumerate(story) if isinstance(event, last))
        case = opened(TABLE, story[: number + 1])
        day = case.events[-1].on
        assert case.apply(FoundWanting(on=day)).check(HeadExplained(on=day, by=Organ.GOVERNMENT)) == ()
        with pytest.raises(NoSuchStep):
            inspecting().check(FoundWanting(on=BEFORE_ITS_END))

    def test_who_explains(self) -> None:
        """The principal head; another's coming is a breach."""
        event = HeadExplained(on=END, by=Organ.GOVERNMENT, principal_head=False)
        assert added(to_the_end(), event) == {"principal-head-explains"}
        assert to_the_end().check(evolve(event, principal_head=True)) == ()
