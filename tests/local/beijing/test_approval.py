"""What Beijing adds where its committee approves that a district's chief procurator takes or leaves office."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.local.beijing.appointing import BEIJING, HUBEI, breaks, committee, nominate, opened
from tests.never_forgives import articles

from npcproc.appointments.appointment import (
    APPROVAL,
    ApprovalClosed,
    ApprovalVoted,
    Change,
    Deliberated,
    Published,
    Submitted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect
from npcproc.local.beijing.approval import APPROVED
from npcproc.tally import Tally

DAY = date(2025, 4, 24)
BEFORE = date(2023, 7, 27)


def submitted(**said: Any) -> Submitted:
    """A submission that is lawful but for what is said otherwise."""
    return Submitted(**{"on": DAY, "person": "乙", **said})


def opened_for_approval(place: str = BEIJING) -> Case:
    """A new case before the committee of that place."""
    return APPROVAL.also(APPROVED).open(committee(place))


def at_the_vote() -> Case:
    """The case at the vote."""
    return opened_for_approval().apply(submitted()).apply(Deliberated(on=DAY))


def vote(in_favour: int = 31, **said: Any) -> ApprovalVoted:
    """A vote with all thirty-one members there."""
    return ApprovalVoted(on=DAY, tally=Tally(members=31, present=31, in_favour=in_favour), **said)


class TestWhoSubmits:
    """The chief procurator of the committee's own level (第九条)."""

    @pytest.mark.parametrize(
        ("change", "said"), [(Change.ELECTED, {"9.1.3"}), (Change.RECALLED, {"9.1.3"}), (Change.RESIGNED, {"9.1.3"})]
    )
    def test_nobody_else(self, change: Change, said: set[str]) -> None:
        """Whoever else submits breaks the rule of the regulations, whatever was done below."""
        rule, case = "beijing-submitted-by-the-chief", opened_for_approval()
        assert {o for o in Organ if rule in breaks(case, submitted(by=o, change=change))} == set(Organ) - {
            Organ.CHIEF_PROCURATOR
        }
        found = articles(case, submitted(by=Organ.COURT, change=change), BEIJING)
        assert found[rule] == {f"beijing-appointments-2023/{article}" for article in said}
        assert {f.effect for f in case.check(submitted(by=Organ.COURT, change=change))} == {Effect.REFUSES}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (BEIJING, BEFORE)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """In another province, and before the regulations, national law alone is judged."""
        found = breaks(opened_for_approval(place), submitted(on=on, by=Organ.COURT))
        assert set(found) == {"submitted-by-the-chief"}


class TestTheVote:
    """Anonymous while the device works, by everyone, and more than half of all (第十七条)."""

    def test_method(self) -> None:
        """No show of hands."""
        case = at_the_vote()
        assert case.check(vote()) == ()
        by_hand = vote(method=VotingMethod.SHOW_OF_HANDS)
        assert set(breaks(case, by_hand)) == {"beijing-anonymously"}
        assert case.check(evolve(by_hand, by_device_possible=False)) == ()
        assert set(breaks(case, vote(by_device_possible=False))) == {"beijing-without-device"}

    def test_everyone(self) -> None:
        """Whoever is present takes part."""
        absent = evolve(vote(), tally=Tally(members=31, present=31, in_favour=20, not_voting=1))
        assert set(breaks(at_the_vote(), absent)) == {"beijing-all-present-vote"}

    def test_who_and_by_how_many(self) -> None:
        """By the committee, sixteen of thirty-one, by both laws."""
        case = at_the_vote()
        assert case.check(vote(16)) == ()
        assert articles(case, vote(16, declared=False), BEIJING) == {
            "more-than-half-of-all": {"beijing-appointments-2023/17.1"}
        }
        assert articles(case, evolve(vote(), by=Organ.GOVERNMENT), BEIJING) == {
            "committee-approves": {"beijing-appointments-2023/9.1.3"}
        }


class TestAfterwards:
    """It is published (第二十一条)."""

    def test_published(self) -> None:
        """By the committee."""
        done = at_the_vote().apply(vote())
        assert set(breaks(done, ApprovalClosed(on=DAY))) == {"beijing-published"}
        assert set(breaks(done, Published(on=DAY, by=Organ.COURT))) == {"beijing-committee-publishes"}
        assert set(breaks(done, Published(on=DAY, in_gazette=False))) == {"beijing-in-gazette"}
        assert done.apply(Published(on=DAY)).check(ApprovalClosed(on=DAY)) == ()


class TestNoAppointment:
    """Whoever is approved is elected below, and neither appointed nor removed here."""

    @pytest.mark.parametrize("removal", [False, True])
    def test_not_here(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The national rule alone refuses it; the regulations name nobody who would propose it."""
        found = breaks(opened(removal=removal), nominate(Office.CHIEF_PROCURATOR_BELOW, Organ.CHIEF_PROCURATOR))
        assert "office-of-this-level" in found
        assert not any(name.startswith("beijing") for name in found)
