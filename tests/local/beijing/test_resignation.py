"""What Beijing says of a resignation to a standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.never_forgives import articles

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    ApprovalDecided,
    Closed,
    Deliberated,
    Reported,
    Stage,
    Submitted,
    SubmittedAbove,
    Tendered,
    Voted,
)
from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect
from npcproc.local.beijing.resignation import RESIGNED, RESIGNED_TO_THE_CONGRESS
from npcproc.places import level_of
from npcproc.tally import Tally

HERE, DISTRICT, HUBEI = "110000", "110101", "420000"
DAY, BEFORE = date(2025, 4, 24), date(2023, 7, 27)
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
    """Everybody asks in writing (第二十四条)."""

    @pytest.mark.parametrize("place", [HERE])
    def test_everybody(self, place: str) -> None:
        """A mayor as well as a judge; of others than judges national law does not ask it."""
        case = opened(place)
        assert case.check(ask()) == ()
        assert breaks(case, ask(in_writing=False)) == {"beijing-in-writing": REFUSES}
        found = articles(case, ask(Office.PRESIDENT_OF_COURT, in_writing=False), HERE)
        assert found == {"judge-asks-in-writing": set(), "beijing-in-writing": {"beijing-appointments-2023/24.4"}}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (HERE, BEFORE), (DISTRICT, DAY)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """Elsewhere, and before that law, a mayor may ask by word of mouth."""
        assert opened(place).check(ask(on=on, in_writing=False)) == ()


class TestSaidAgain:
    """Who, when, to whom, the record and the approval above, by both laws (第二十四条)."""

    AGAIN = frozenset({"beijing-appointments-2023/24.1"})

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

    def test_another_office(self) -> None:
        """Whoever took one that no member may hold resigns to the committee, and only a member does so at any time."""
        again = {"beijing-appointments-2023/24.3"}
        found = articles(opened(), ask(takes_other_office=True, congress_in_session=True), HERE)
        assert found == {"only-members-take-other-office": again}
        congress = Congress(level=level_of(HERE), place=HERE, members=200)
        case = IN_CONGRESS.also(RESIGNED_TO_THE_CONGRESS).open(congress)
        member = ask(Office.MEMBER_OF_STANDING_COMMITTEE, takes_other_office=True, congress_in_session=True)
        assert articles(case, member, HERE) == {"other-office-to-the-committee": again}


class TestTheVote:
    """As on an appointment (第二十四条第五款、第十七条、第十八条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"method": VotingMethod.OTHER}, {}),
            ({"method": VotingMethod.SHOW_OF_HANDS}, {"beijing-anonymously": REFUSES}),
            ({"method": VotingMethod.SHOW_OF_HANDS, "by_device_possible": False}, {}),
            ({"by_device_possible": False}, {"beijing-without-device": REFUSES}),
            ({"free_choice": False}, {"beijing-free-choice": BREACH}),
            ({"on_the_spot": False}, {"beijing-declared-on-the-spot": BREACH}),
            (
                {"tally": Tally(members=31, present=31, in_favour=20, not_voting=1)},
                {"beijing-all-present-vote": BREACH},
            ),
        ],
    )
    def test_how(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(ready(), vote(**said)) == found

    @pytest.mark.parametrize(("in_favour", "stage"), [(16, Stage.ACCEPTED), (15, Stage.DECLINED)])
    def test_the_majority(self, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one, by both laws."""
        assert ready().apply(vote(in_favour)).stage is stage
        wrong = vote(in_favour, declared=in_favour < 16)
        assert articles(ready(), wrong, HERE) == {
            "more-than-half-of-all": {
                "beijing-appointments-2023/17.1",
                "beijing-appointments-2023/24.5",
            }
        }

    def test_the_articles(self) -> None:
        """Each with the paragraph that refers to those on appointments."""
        found = articles(ready(), vote(free_choice=False), HERE)
        assert found["beijing-free-choice"] == {"beijing-appointments-2023/17.2", "beijing-appointments-2023/24.5"}
