"""What Guangdong says of a resignation to a standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.never_forgives import articles

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import (
    IN_STANDING_COMMITTEE,
    ApprovalDecided,
    Closed,
    Deliberated,
    Reported,
    Submitted,
    SubmittedAbove,
    Tendered,
    Voted,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.local.guangdong.resignation import RESIGNED
from npcproc.places import level_of
from npcproc.tally import Tally

HERE, CITY, COUNTY, HUBEI = "440000", "440100", "440106", "420000"
DAY, BEFORE = date(2025, 4, 24), date(2022, 7, 27)
LEADER, CHIEF = Office.HEAD_OF_GOVERNMENT, Office.CHIEF_PROCURATOR
REFUSES, BREACH = Effect.REFUSES, Effect.BREACH


def opened(place: str = HERE) -> Case:
    """A new case before the committee of that place."""
    body = StandingCommittee(level=level_of(place), place=place, members=31)
    return IN_STANDING_COMMITTEE.also(RESIGNED).open(body)


def ask(office: Office = LEADER, **said: Any) -> Tendered:
    """甲 asks to be let go, between sessions."""
    return Tendered(**{"on": DAY, "office": office, "person": "甲", "congress_in_session": False, **said})


def ready(office: Office = LEADER, place: str = HERE) -> Case:
    """The case just before the vote."""
    case = opened(place).apply(ask(office)).apply(Submitted(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL))
    return case.apply(Deliberated(on=DAY, by=Organ.STANDING_COMMITTEE))


def vote(in_favour: int = 31, **said: Any) -> Voted:
    """A vote with all thirty-one members there."""
    tally = said.pop("tally", Tally(members=31, present=31, in_favour=in_favour))
    return Voted(**{"on": DAY, "by": Organ.STANDING_COMMITTEE, "tally": tally, **said})


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


class TestInWriting:
    """Everybody asks in writing (第十条)."""

    @pytest.mark.parametrize("place", [HERE, CITY, COUNTY])
    def test_everybody(self, place: str) -> None:
        """A mayor as well as a judge; of others than judges national law does not ask it."""
        case = opened(place)
        assert case.check(ask()) == ()
        assert breaks(case, ask(in_writing=False)) == {"guangdong-in-writing": REFUSES}
        found = articles(case, ask(Office.PRESIDENT_OF_COURT, in_writing=False), HERE)
        assert found == {"judge-asks-in-writing": set(), "guangdong-in-writing": {"guangdong-appointments-2022/10.1"}}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (HERE, BEFORE)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """Elsewhere, and before that law, a mayor may ask by word of mouth."""
        assert opened(place).check(ask(on=on, in_writing=False)) == ()


class TestSaidAgain:
    """Who, when, to whom, the record and the approval above, by both laws (第十条)."""

    AGAIN = frozenset({"guangdong-appointments-2022/10.1"})

    def test_the_request(self) -> None:
        """Those on the list, between sessions, and the committee decides."""
        found = articles(opened(), ask(Office.JUDGE), HERE)
        assert found["may-resign"] == self.AGAIN
        assert articles(opened(), ask(congress_in_session=True), HERE) == {"between-sessions": self.AGAIN}
        assert articles(ready(), vote(by=Organ.GOVERNMENT), HERE)["committee-decides"] == self.AGAIN

    def test_the_record(self) -> None:
        """The congress is told, and by the committee."""
        case = ready().apply(vote())
        assert articles(case, Closed(on=DAY), HERE)["reported-for-the-record"] == self.AGAIN
        found = articles(case, Reported(on=DAY, by=Organ.GOVERNMENT), HERE)
        assert found == {"committee-reports": self.AGAIN}
        assert "reported-for-the-record" not in breaks(case.apply(Reported(on=DAY)), Closed(on=DAY))

    def test_a_chief_procurator(self) -> None:
        """Put up by the chief procurator above, approved by the committee above."""
        case = ready(CHIEF).apply(vote())
        assert articles(case, Closed(on=DAY), HERE)["approved-above"] == self.AGAIN
        found = articles(case, SubmittedAbove(on=DAY, by=Organ.CHIEF_PROCURATOR), HERE)
        assert found == {"chief-procurator-above-submits": self.AGAIN}
        of_another = articles(ready().apply(vote()), SubmittedAbove(on=DAY), HERE)
        assert of_another == {"of-a-chief-procurator": self.AGAIN}
        case = case.apply(SubmittedAbove(on=DAY))
        wrong = ApprovalDecided(on=DAY, by=Organ.STANDING_COMMITTEE, approved=True)
        assert articles(case, wrong, HERE) == {"committee-above-decides": self.AGAIN}
        case = case.apply(ApprovalDecided(on=DAY, approved=True)).apply(Reported(on=DAY))
        assert case.check(Closed(on=DAY)) == ()
