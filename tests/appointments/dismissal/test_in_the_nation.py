"""The vote of the standing committee of the nation, what follows, and the table as a whole."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.dismissal.story import broken, cited, committee, effects, who_may
from tests.appointments.dismissal.test_proposed_in_the_nation import (
    DAY,
    DAY_2022,
    EVE_2022,
    MILITARY,
    MILITARY_CHAIR,
    PREMIER,
    moved,
    opened,
)

from npcproc.appointments.dismissal import IN_THE_NATION, Closed, Published
from npcproc.appointments.dismissal.proposed_in_the_nation import Deliberated, Ordered, Stage, Voted
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.tally import Tally


def vote(in_favour: int = 170, on: date = DAY, present: int = 170, **says: Any) -> Voted:
    """A vote with everybody there, unless told otherwise."""
    return Voted(on=on, tally=Tally(members=170, present=present, in_favour=in_favour), **says)


def before_the_vote(office: Office = Office.HEAD_OF_DEPARTMENT, by: Organ = PREMIER, on: date = DAY) -> Case:
    """A case just before the vote."""
    return opened().apply(moved(office, by, on)).apply(Deliberated(on=on))


def carried(office: Office = Office.HEAD_OF_DEPARTMENT, by: Organ = PREMIER) -> Case:
    """A case in which the vote has carried."""
    return before_the_vote(office, by).apply(vote())


class TestByTheCommittee:
    """The committee itself deliberates and decides (全国人大组织法第二十五条、第三十二条)."""

    @pytest.mark.parametrize("by", Organ)
    def test_nobody_else(self, by: Organ) -> None:
        """Neither the council of chairpersons nor a government does so in its place."""
        for rule, case, event in (
            ("committee-deliberates", opened().apply(moved()), Deliberated(on=DAY, by=by)),
            ("committee-decides", before_the_vote(), vote(by=by)),
        ):
            assert effects(case, event) == ({} if by is Organ.STANDING_COMMITTEE else {rule: Effect.REFUSES})


class TestResponsibleCame:
    """Where it is necessary those responsible come to answer, since June 2022."""

    @pytest.mark.parametrize(
        ("on", "needed", "came", "wrong"),
        [
            (DAY_2022, True, False, {"responsible-came": Effect.BREACH}),
            (DAY_2022, True, True, {}),
            (DAY_2022, False, False, {}),
            (EVE_2022, True, False, {}),
        ],
    )
    def test_where_necessary(self, on: date, wrong: dict[str, Effect], *, needed: bool, came: bool) -> None:
        """Staying away is a breach."""
        event = Deliberated(on=on, answers_needed=needed, responsible_came=came)
        assert effects(opened().apply(moved(on=on)), event) == wrong


class TestInRecess:
    """The committee dismisses between sessions of the congress."""

    @pytest.mark.parametrize(
        ("office", "by"), [(Office.DEPUTY_HEAD_OF_GOVERNMENT, PREMIER), (MILITARY, MILITARY_CHAIR)]
    )
    def test_while_it_sits(self, office: Office, by: Organ) -> None:
        """Then it cannot stand."""
        event = vote(congress_in_recess=False)
        assert effects(before_the_vote(office, by), event) == {"in-recess": Effect.REFUSES}
        assert cited(before_the_vote(office, by), event, "in-recess") == {"npc-organic-law-2021/32.1"}


class TestMethod:
    """By device since June 2022, one by one."""

    @pytest.mark.parametrize("method", VotingMethod)
    @pytest.mark.parametrize("works", [True, False])
    def test_device(self, method: VotingMethod, *, works: bool) -> None:
        """Where the device fails, in any other way."""
        lawful = (method is VotingMethod.DEVICE) is works
        wrong = {} if lawful else {("by-device" if works else "without-device"): Effect.REFUSES}
        assert effects(before_the_vote(), vote(method=method, by_device_possible=works)) == wrong

    def test_before_2022(self) -> None:
        """The rules of 2009 leave the method open, and do not speak of dismissals one by one."""
        event = vote(on=EVE_2022, method=VotingMethod.SHOW_OF_HANDS, together=True)
        assert broken(before_the_vote(on=EVE_2022), event) == set()

    def test_together(self) -> None:
        """Several at once is a hint and no bar."""
        assert effects(before_the_vote(), vote(together=True)) == {"one-by-one": Effect.ADVISORY}


class TestMoreThanHalfOfAll:
    """More than half of all members."""

    @pytest.mark.parametrize(("in_favour", "stage"), [(85, Stage.REJECTED), (86, Stage.CARRIED)])
    def test_of_170(self, in_favour: int, stage: Stage) -> None:
        """Half is not enough."""
        assert before_the_vote().apply(vote(in_favour)).stage is stage

    @pytest.mark.parametrize(("present", "wrong"), [(85, {"quorate": Effect.REFUSES}), (86, {})])
    def test_quorum(self, present: int, wrong: dict[str, Effect]) -> None:
        """Half are no session."""
        case, event = before_the_vote(), vote(present, present=present)
        assert effects(case, event) == wrong
        assert case.record(event).stage is (Stage.DELIBERATED if wrong else Stage.CARRIED)

    def test_most_of_those_present(self) -> None:
        """Sixty of a hundred there are most of them, and do not carry."""
        assert before_the_vote().apply(vote(60, present=100)).stage is Stage.REJECTED

    @pytest.mark.parametrize(
        ("in_favour", "present", "quorate", "is_carried"),
        [(170, 170, True, True), (0, 170, True, False), (50, 50, False, False)],
    )
    @pytest.mark.parametrize("works", [True, False])
    def test_judged_alike(self, in_favour: int, present: int, *, quorate: bool, is_carried: bool, works: bool) -> None:
        """Whether it carries, is lost or is void, a vote breaks the same rules."""
        event = vote(
            in_favour,
            present=present,
            congress_in_recess=False,
            together=True,
            method=VotingMethod.SHOW_OF_HANDS if works else VotingMethod.DEVICE,
            by_device_possible=works,
            declared=not is_carried,
        )
        rules = {"in-recess", "one-by-one", "by-device" if works else "without-device", "more-than-half-of-all"}
        assert broken(before_the_vote(), event) == rules | (set() if quorate else {"quorate"})

    @given(in_favour=st.integers(0, 170))
    def test_any_count(self, in_favour: int) -> None:
        """It carries from 86 on."""
        assert (before_the_vote().apply(vote(in_favour)).stage is Stage.CARRIED) is (in_favour >= 86)

    @pytest.mark.parametrize(
        ("on", "article"), [(EVE_2022, "npcsc-rules-2009/32.1"), (DAY_2022, "npcsc-rules-2022/45.1")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """In article 32 until June 2022, and in article 45 since."""
        event = vote(85, on=on, declared=True)
        assert effects(before_the_vote(on=on), event)["more-than-half-of-all"] is Effect.REFUSES
        assert cited(before_the_vote(on=on), event, "more-than-half-of-all") == {article}


class TestAfterwards:
    """The head of state removes a member of the State Council; another dismissal is published."""

    def test_state_council(self) -> None:
        """It is not complete without the order."""
        case = carried()
        assert effects(case, Closed(on=DAY)) == {"head-of-state-has-acted": Effect.REFUSES}
        articles = {"constitution-2018/80.1", "npcsc-rules-2022/50.1"}
        assert cited(case, Closed(on=DAY), "head-of-state-has-acted") == articles
        assert case.apply(Ordered(on=DAY)).apply(Closed(on=DAY)).stage is Stage.DISMISSED

    def test_the_governor_of_the_central_bank(self) -> None:
        """The rules of procedure list him, the Constitution does not."""
        case = carried(Office.GOVERNOR_OF_CENTRAL_BANK)
        for event, rule in (
            (Ordered(on=DAY, by=PREMIER), "head-of-state-acts-on-the-central-bank"),
            (Closed(on=DAY), "head-of-state-has-acted-on-the-central-bank"),
        ):
            assert effects(case, event) == {rule: Effect.REFUSES}
            assert cited(case, event, rule) == {"npcsc-rules-2022/50.1"}
        assert case.apply(Ordered(on=DAY)).apply(Closed(on=DAY)).stage is Stage.DISMISSED

    def test_the_order(self) -> None:
        """Nobody else signs it; one that is not published stands with the breach."""
        assert who_may(carried(), Ordered(on=DAY)) == {Organ.HEAD_OF_STATE}
        assert effects(carried(), Ordered(on=DAY, by=PREMIER)) == {"head-of-state-acts": Effect.REFUSES}
        assert effects(carried(), Ordered(on=DAY, published=False)) == {"order-published": Effect.BREACH}

    def test_military_commission(self) -> None:
        """It is complete without publication, which is then a breach."""
        case = carried(MILITARY, MILITARY_CHAIR)
        assert effects(case, Closed(on=DAY)) == {"published": Effect.BREACH}
        assert cited(case, Closed(on=DAY), "published") == {"npcsc-rules-2022/49.2"}
        assert broken(case.apply(Published(on=DAY)), Closed(on=DAY)) == set()


class TestTable:
    """The way of the nation's committee."""

    def test_its_name_and_level(self) -> None:
        """The id is stable, and no local committee has it."""
        assert IN_THE_NATION.id == "dismissal.in-the-nation"
        assert IN_THE_NATION.levels == {Level.NATIONAL}
        with pytest.raises(NoSuchProcedure):
            IN_THE_NATION.open(committee())

    def test_what_must_follow(self) -> None:
        """Deliberation and vote."""
        assert {(row.source, row.event) for row in IN_THE_NATION.steps if row.must} == {
            (Stage.MOVED, Deliberated),
            (Stage.DELIBERATED, Voted),
        }

    def test_the_first_day_encoded(self) -> None:
        """The day before is silence, not a verdict."""
        assert opened().check(moved(on=date(2021, 3, 12))) == ()
        with pytest.raises(NotEncoded):
            opened().check(moved(on=date(2021, 3, 11)))

    def test_replay_is_equality(self) -> None:
        """Storing the events and replaying them gives an equal case."""
        case = carried().apply(Ordered(on=DAY)).apply(Closed(on=DAY))
        assert case.findings == ()
        assert opened().replay(case.events) == case
