"""Resignation of those whom a standing committee appoints, in Beijing and Chongqing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.never_forgives import articles

from npcproc.appointments.offices import LEADERS_OF_GOVERNMENT, SPECIAL_COMMITTEE, Office
from npcproc.appointments.resignation import Closed, Published, Tendered, Voted, Withdrawn
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure
from npcproc.levels import Level
from npcproc.local import beijing, chongqing
from npcproc.local.appointees import AppointeeAsked, AppointeesStage, appointed_under
from npcproc.local.beijing import nomination
from npcproc.places import level_of
from npcproc.tally import Tally

BEIJING, CITY, DISTRICT, HUBEI = "110000", "500000", "500103", "420000"
DAY = date(2025, 4, 24)
REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
each_place = pytest.mark.parametrize("place", [BEIJING, CITY, DISTRICT])
PARAGRAPH = {"11": "beijing-appointments-2023/24.2", "50": "chongqing-appointments-2022/27.2"}


def opened(place: str) -> Case:
    """A new case before the committee of that place."""
    table = beijing.OF_APPOINTEES if place == BEIJING else chongqing.OF_APPOINTEES
    return table.open(StandingCommittee(level=level_of(place), place=place, members=31))


def ask(office: Office = Office.HEAD_OF_DEPARTMENT, **said: Any) -> AppointeeAsked:
    """甲 asks to be let go."""
    return AppointeeAsked(**{"on": DAY, "office": office, "person": "甲", **said})


def vote(in_favour: int = 31, **said: Any) -> Voted:
    """A vote with all thirty-one members there."""
    tally = said.pop("tally", Tally(members=31, present=31, in_favour=in_favour))
    return Voted(**{"on": DAY, "by": Organ.STANDING_COMMITTEE, "tally": tally, **said})


def asked(place: str) -> Case:
    """The case just before the vote."""
    return opened(place).apply(ask())


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


class TestTable:
    """In these places alone, and beside the national table."""

    def test_where(self) -> None:
        """The municipality of Beijing, not its districts; Chongqing and its districts."""
        assert beijing.OF_APPOINTEES.id == "resignation.appointees.beijing"
        assert beijing.OF_APPOINTEES.levels == {Level.PROVINCIAL}
        assert chongqing.OF_APPOINTEES.levels == {Level.PROVINCIAL, Level.COUNTY}
        for table in (beijing.OF_APPOINTEES, chongqing.OF_APPOINTEES):
            with pytest.raises(NoSuchProcedure):
                table.open(StandingCommittee(level=Level.PROVINCIAL, place=HUBEI, members=31))

    @each_place
    def test_taken_back(self, place: str) -> None:
        """Until it is decided it is the person's own."""
        assert asked(place).apply(Withdrawn(on=DAY)).stage is AppointeesStage.TAKEN_BACK


class TestWhoAsks:
    """Whoever the committee appoints, in writing (北京条例第二十四条，重庆条例第二十七条)."""

    def test_of_the_tables(self) -> None:
        """All on the lists of who proposes, but for those in the national table."""
        offices = appointed_under(nomination.NOMINATED_BY_THE_COUNCIL, nomination.NOMINATED_BY_ITS_HEAD)
        assert {Office.HEAD_OF_DEPARTMENT, Office.JUDGE, Office.HEAD_OF_WORKING_BODY} <= offices
        assert not offices & (SPECIAL_COMMITTEE | LEADERS_OF_GOVERNMENT)

    @each_place
    def test_offices(self, place: str) -> None:
        """The head of a department, no mayor and no deputy mayor; they have the national table."""
        rule = f"{'beijing' if place == BEIJING else 'chongqing'}-appointed-here"
        case = opened(place)
        for office in (Office.HEAD_OF_DEPARTMENT, Office.JUDGE, Office.MEMBER_OF_SUPERVISORY_COMMISSION):
            assert case.check(ask(office)) == ()
        for office in (Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.MEMBER_OF_SPECIAL_COMMITTEE):
            assert breaks(case, ask(office)) == {rule: REFUSES}
            assert articles(case, ask(office), f"{place[:2]}0000")[rule] == {PARAGRAPH[place[:2]]}

    def test_of_its_level(self) -> None:
        """A district has no secretary-general of its government."""
        event = ask(Office.SECRETARY_GENERAL_OF_GOVERNMENT)
        assert opened(CITY).check(event) == ()
        assert breaks(opened(DISTRICT), event) == {"chongqing-appointed-here": REFUSES}

    @pytest.mark.parametrize(
        ("place", "article"), [(BEIJING, "beijing-appointments-2023/24.4"), (CITY, PARAGRAPH["50"])]
    )
    def test_in_writing(self, place: str, article: str) -> None:
        """Not by word of mouth."""
        found = articles(opened(place), ask(in_writing=False), place)
        assert found == {f"{'beijing' if place == BEIJING else 'chongqing'}-in-writing": {article}}

    def test_not_in_the_national_table(self) -> None:
        """Two kinds of request: this one is no `Tendered`."""
        assert not issubclass(AppointeeAsked, Tendered)


class TestDecided:
    """The committee decides, as on an appointment."""

    @each_place
    def test_by_whom(self, place: str) -> None:
        """Nobody in its place."""
        rule = f"{'beijing' if place == BEIJING else 'chongqing'}-committee-decides"
        found = articles(asked(place), vote(by=Organ.GOVERNMENT), f"{place[:2]}0000")
        assert found == {rule: {PARAGRAPH[place[:2]]}}

    @each_place
    @pytest.mark.parametrize(("in_favour", "stage"), [(16, AppointeesStage.ACCEPTED), (15, AppointeesStage.DECLINED)])
    def test_the_majority(self, place: str, in_favour: int, stage: AppointeesStage) -> None:
        """Sixteen of thirty-one, by both laws."""
        assert asked(place).apply(vote(in_favour)).stage is stage
        wrong = articles(asked(place), vote(in_favour, declared=in_favour < 16), f"{place[:2]}0000")
        said = {
            "11": {"beijing-appointments-2023/17.1", "beijing-appointments-2023/24.5"},
            "50": {"chongqing-appointments-2022/22.2"},
        }
        assert wrong == {"more-than-half-of-all": said[place[:2]]}

    @each_place
    def test_the_quorum(self, place: str) -> None:
        """Sixteen are there, or it is no vote."""
        few, enough = (Tally(members=31, present=n, in_favour=n) for n in (15, 16))
        assert breaks(asked(place), vote(tally=few)) == {"quorate": REFUSES}
        assert breaks(asked(place), vote(tally=enough)) == {}

    @pytest.mark.parametrize(
        ("place", "said", "found"),
        [
            (BEIJING, {"method": VotingMethod.SHOW_OF_HANDS}, {"beijing-anonymously": REFUSES}),
            (BEIJING, {"by_device_possible": False}, {"beijing-without-device": REFUSES}),
            (BEIJING, {"free_choice": False}, {"beijing-free-choice": BREACH}),
            (BEIJING, {"on_the_spot": False}, {"beijing-declared-on-the-spot": BREACH}),
            (
                BEIJING,
                {"tally": Tally(members=31, present=31, in_favour=20, not_voting=1)},
                {"beijing-all-present-vote": BREACH},
            ),
            (CITY, {"method": VotingMethod.SHOW_OF_HANDS}, {"chongqing-anonymously": Effect.ADVISORY}),
            (CITY, {"together": True}, {"chongqing-together-by-the-council": REFUSES}),
            (CITY, {"together": True, "together_agreed_by": Organ.CHAIRPERSONS_COUNCIL}, {}),
            (CITY, {"free_choice": False}, {"chongqing-free-choice": BREACH}),
            (CITY, {"on_the_spot": False}, {"chongqing-declared-on-the-spot": BREACH}),
        ],
    )
    def test_how(self, place: str, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(asked(place), vote()) == {}
        assert breaks(asked(place), vote(**said)) == found


class TestAfterwards:
    """Published in Chongqing (第二十五条); in Beijing nothing more is asked."""

    def test_published(self) -> None:
        """By the committee."""
        done = asked(CITY).apply(vote())
        assert breaks(done, Closed(on=DAY)) == {"chongqing-decision-published": BREACH}
        assert breaks(done, Published(on=DAY, by=Organ.COURT)) == {"chongqing-committee-publishes": REFUSES}
        assert done.apply(Published(on=DAY)).check(Closed(on=DAY)) == ()
        assert asked(BEIJING).apply(vote()).check(Closed(on=DAY)) == ()
