"""What Chongqing adds where the municipality approves that a chief procurator below takes or leaves office."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.local.chongqing.appointing import CITY, HUBEI, committee, names, nominate, opened
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
from npcproc.local.chongqing.approval import APPROVED
from npcproc.tally import Tally

DAY = date(2025, 4, 24)
BEFORE = date(2022, 6, 9)


def submitted(**said: Any) -> Submitted:
    """A submission that is lawful but for what is said otherwise."""
    return Submitted(**{"on": DAY, "person": "乙", **said})


def opened_for_approval(place: str = CITY) -> Case:
    """A new case before the committee of that place."""
    return APPROVAL.also(APPROVED).open(committee(place))


def at_the_vote() -> Case:
    """The case at the vote."""
    return opened_for_approval().apply(submitted()).apply(Deliberated(on=DAY))


def vote(in_favour: int = 31, **said: Any) -> ApprovalVoted:
    """A vote with all thirty-one members there."""
    return ApprovalVoted(on=DAY, tally=Tally(members=31, present=31, in_favour=in_favour), **said)


class TestWhoSubmits:
    """The chief procurator of the committee's own level (第九条、第二十七条)."""

    @pytest.mark.parametrize(
        ("change", "said"),
        [(Change.ELECTED, {"9.1.5"}), (Change.RECALLED, {"9.1.5"}), (Change.RESIGNED, {"9.1.5", "27.1"})],
    )
    def test_nobody_else(self, change: Change, said: set[str]) -> None:
        """Whoever else submits breaks the rule of the regulations, whatever was done below."""
        rule, case = "chongqing-submitted-by-the-chief", opened_for_approval()
        assert {o for o in Organ if rule in names(case, submitted(by=o, change=change))} == set(Organ) - {
            Organ.CHIEF_PROCURATOR
        }
        found = articles(case, submitted(by=Organ.COURT, change=change), CITY)
        assert found[rule] == {f"chongqing-appointments-2022/{article}" for article in said}
        assert {f.effect for f in case.check(submitted(by=Organ.COURT, change=change))} == {Effect.REFUSES}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (CITY, BEFORE)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """In another province, and before the regulations, national law alone is judged."""
        found = names(opened_for_approval(place), submitted(on=on, by=Organ.COURT))
        assert found == {"submitted-by-the-chief"}


class TestTheVote:
    """As a rule anonymous, and more than half of all (第二十二条)."""

    def test_method(self) -> None:
        """No show of hands."""
        case = at_the_vote()
        assert case.check(vote()) == ()
        assert names(case, vote(method=VotingMethod.SHOW_OF_HANDS)) == {"chongqing-anonymously"}

    def test_who_and_by_how_many(self) -> None:
        """By the committee, sixteen of thirty-one, by both laws."""
        case = at_the_vote()
        assert case.check(vote(16)) == ()
        assert articles(case, vote(16, declared=False), CITY) == {
            "more-than-half-of-all": {"chongqing-appointments-2022/22.2"}
        }
        assert articles(case, evolve(vote(), by=Organ.GOVERNMENT), CITY) == {
            "committee-approves": {"chongqing-appointments-2022/9.1.5"}
        }


class TestAfterwards:
    """It is published (第二十五条)."""

    def test_published(self) -> None:
        """By the committee."""
        done = at_the_vote().apply(vote())
        assert names(done, ApprovalClosed(on=DAY)) == {"chongqing-published"}
        assert names(done, Published(on=DAY, by=Organ.COURT)) == {"chongqing-committee-publishes"}
        assert done.apply(Published(on=DAY)).check(ApprovalClosed(on=DAY)) == ()


class TestNoAppointment:
    """Whoever is approved is elected below, and neither appointed nor removed here."""

    @pytest.mark.parametrize("removal", [False, True])
    def test_not_here(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The national rule alone refuses it; the regulations name nobody who would propose it."""
        found = names(opened(removal=removal), nominate(Office.CHIEF_PROCURATOR_BELOW, Organ.CHIEF_PROCURATOR))
        assert "office-of-this-level" in found
        assert not any(name.startswith("chongqing-nominated") for name in found)
