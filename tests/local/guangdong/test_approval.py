"""What Guangdong adds where a committee approves that a chief procurator below takes or leaves office."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.local.guangdong.appointing import names, nominate, opened
from tests.local.guangdong.places import GUANGDONG, GUANGZHOU, HUBEI, committee
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
from npcproc.local.guangdong.approval import APPROVED
from npcproc.tally import Tally

DAY = date(2025, 4, 24)
BEFORE = date(2022, 7, 27)


def submitted(**said: Any) -> Submitted:
    """A submission that is lawful but for what is said otherwise."""
    return Submitted(**{"on": DAY, "person": "乙", **said})


def opened_for_approval(place: str = GUANGDONG) -> Case:
    """A new case before the committee of that place."""
    return APPROVAL.also(APPROVED).open(committee(place))


def at_the_vote() -> Case:
    """The case at the vote."""
    return opened_for_approval().apply(submitted()).apply(Deliberated(on=DAY))


def vote(in_favour: int = 31, **said: Any) -> ApprovalVoted:
    """A vote with all thirty-one members there."""
    return ApprovalVoted(on=DAY, tally=Tally(members=31, present=31, in_favour=in_favour), **said)


class TestWhoSubmits:
    """The chief procurator of the committee's own level (第七条、第十条)."""

    @pytest.mark.parametrize(
        ("change", "said"),
        [(Change.ELECTED, {"7.1.3"}), (Change.RECALLED, {"7.1.3"}), (Change.RESIGNED, {"7.1.3", "10.1"})],
    )
    @pytest.mark.parametrize("place", [GUANGDONG, GUANGZHOU])
    def test_nobody_else(self, place: str, change: Change, said: set[str]) -> None:
        """Whoever else submits breaks the rule of the Measures, whatever was done below."""
        rule, case = "guangdong-submitted-by-the-chief", opened_for_approval(place)
        assert {o for o in Organ if rule in names(case, submitted(by=o, change=change))} == set(Organ) - {
            Organ.CHIEF_PROCURATOR
        }
        found = articles(case, submitted(by=Organ.COURT, change=change), GUANGDONG)
        assert found[rule] == {f"guangdong-appointments-2022/{article}" for article in said}
        assert {f.effect for f in case.check(submitted(by=Organ.COURT, change=change))} == {Effect.REFUSES}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (GUANGDONG, BEFORE)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """In another province, and before the Measures, national law alone is judged."""
        found = names(opened_for_approval(place), submitted(on=on, by=Organ.COURT))
        assert found == {"submitted-by-the-chief"}


class TestTheVote:
    """Anonymous, and more than half of all (第二十条)."""

    def test_method(self) -> None:
        """No show of hands."""
        case = at_the_vote()
        assert case.check(vote()) == ()
        assert names(case, vote(method=VotingMethod.SHOW_OF_HANDS)) == {"guangdong-anonymously"}

    def test_who_and_by_how_many(self) -> None:
        """By the committee, sixteen of thirty-one, by both laws."""
        case = at_the_vote()
        assert case.check(vote(16)) == ()
        assert articles(case, vote(16, declared=False), GUANGDONG) == {
            "more-than-half-of-all": {"guangdong-appointments-2022/20.1"}
        }
        assert articles(case, evolve(vote(), by=Organ.GOVERNMENT), GUANGDONG) == {
            "committee-approves": {"guangdong-appointments-2022/7.1.3"}
        }


class TestAfterwards:
    """It is published (第二十一条)."""

    def test_published(self) -> None:
        """By the committee."""
        done = at_the_vote().apply(vote())
        assert names(done, ApprovalClosed(on=DAY)) == {"guangdong-published"}
        assert names(done, Published(on=DAY, by=Organ.COURT)) == {"guangdong-committee-publishes"}
        assert done.apply(Published(on=DAY)).check(ApprovalClosed(on=DAY)) == ()


class TestNoAppointment:
    """Whoever is approved is elected below, and neither appointed nor removed here."""

    @pytest.mark.parametrize("removal", [False, True])
    def test_not_here(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The national rule alone refuses it; the Measures name nobody who would propose it."""
        found = names(opened(removal=removal), nominate(Office.CHIEF_PROCURATOR_BELOW, Organ.CHIEF_PROCURATOR))
        assert "office-of-this-level" in found
        assert not any(name.startswith("guangdong") for name in found)
