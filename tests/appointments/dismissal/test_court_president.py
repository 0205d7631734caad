"""Replacing the president of a local court between sessions of the congress."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.dismissal.story import DAY, LOCAL, broken, cited, committee, effects, tally, who_may

from npcproc.appointments.dismissal import COURT_PRESIDENT
from npcproc.appointments.dismissal.court_president import ApprovalDecided, ReplacementVoted, Stage, SubmittedAbove
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level

locally = pytest.mark.parametrize("level", LOCAL)
ARTICLE = {"courts-organic-law-2018/44.2"}


def opened(level: Level = Level.COUNTY) -> Case:
    """A case in which nothing has happened."""
    return COURT_PRESIDENT.open(committee(level))


def find(in_favour: int = 31, on: date = DAY, present: int | None = None, **says: Any) -> ReplacementVoted:
    """A vote that the president must be replaced."""
    return ReplacementVoted(on=on, tally=tally(in_favour, present=present), **says)


class TestFound:
    """The committee finds by more than half of all members that the president must be replaced."""

    @locally
    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.NOT_FOUND_NECESSARY), (16, Stage.FOUND_NECESSARY)])
    def test_a_majority(self, level: Level, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one."""
        assert opened(level).apply(find(in_favour)).stage is stage

    @given(in_favour=st.integers(0, 31))
    def test_any_count(self, in_favour: int) -> None:
        """It carries from sixteen on."""
        assert (opened().apply(find(in_favour)).stage is Stage.FOUND_NECESSARY) is (in_favour >= 16)

    @locally
    def test_a_quorum(self, level: Level) -> None:
        """Fifteen of thirty-one decide nothing."""
        assert effects(opened(level), find(15, present=15)) == {"quorate": Effect.REFUSES}
        assert opened(level).record(find(15, present=15)).stage is Stage.NONE

    def test_an_even_roll(self) -> None:
        """Of thirty members fifteen are half, to be there and to carry; of those present nothing is counted."""
        case = COURT_PRESIDENT.open(committee(members=30))
        for in_favour, present, stage in (
            (15, 30, Stage.NOT_FOUND_NECESSARY),
            (16, 30, Stage.FOUND_NECESSARY),
            (15, 20, Stage.NOT_FOUND_NECESSARY),
            (16, 16, Stage.FOUND_NECESSARY),
        ):
            event = ReplacementVoted(on=DAY, tally=tally(in_favour, 30, present))
            assert case.check(event) == ()
            assert case.apply(event).stage is stage
        event = ReplacementVoted(on=DAY, tally=tally(15, 30, 15))
        assert broken(case, event) == {"quorate"}
        assert case.record(event).stage is Stage.NONE

    @pytest.mark.parametrize(
        ("in_favour", "present", "quorate", "carried"),
        [(31, 31, True, True), (0, 31, True, False), (10, 10, False, False)],
    )
    def test_judged_alike(self, in_favour: int, present: int, *, quorate: bool, carried: bool) -> None:
        """Whether it carries, is lost or is void, a vote breaks the same rules."""
        event = find(in_favour, present=present, by=Organ.COURT, congress_in_recess=False, declared=not carried)
        rules = {"committee-finds", "in-recess", "more-than-half-of-all"}
        assert broken(opened(), event) == rules | (set() if quorate else {"quorate"})

    @locally
    def test_declared_otherwise(self, level: Level) -> None:
        """Whoever presides declares what the count says."""
        event = find(15, declared=True)
        assert effects(opened(level), event) == {"more-than-half-of-all": Effect.REFUSES}
        assert cited(opened(level), event, "more-than-half-of-all") == {"organic-law-2022/51.4"}

    @locally
    def test_between_sessions(self, level: Level) -> None:
        """While the congress sits it recalls him itself."""
        event = find(congress_in_recess=False)
        assert effects(opened(level), event) == {"in-recess": Effect.REFUSES}
        assert cited(opened(level), event, "in-recess") == ARTICLE

    @locally
    def test_by_the_committee(self, level: Level) -> None:
        """Its council does not find so for it."""
        assert effects(opened(level), find(by=Organ.CHAIRPERSONS_COUNCIL)) == {"committee-finds": Effect.REFUSES}


class TestAbove:
    """The committee asks the one above, which approves or not."""

    @locally
    def test_who_asks_whom(self, level: Level) -> None:
        """Neither the court nor the congress; neither is any other asked."""
        case = opened(level).apply(find())
        assert who_may(opened(level), find()) == {Organ.STANDING_COMMITTEE}
        assert who_may(case, SubmittedAbove(on=DAY)) == {Organ.STANDING_COMMITTEE}
        assert who_may(case, SubmittedAbove(on=DAY), "to") == {Organ.STANDING_COMMITTEE_ABOVE}
        assert effects(case, SubmittedAbove(on=DAY, by=Organ.COURT)) == {"committee-asks": Effect.REFUSES}
        event = SubmittedAbove(on=DAY, to=Organ.GOVERNMENT_ABOVE)
        assert effects(case, event) == {"asks-the-committee-above": Effect.REFUSES}
        assert cited(case, event, "asks-the-committee-above") == ARTICLE

    @locally
    @pytest.mark.parametrize(("approved", "stage"), [(True, Stage.APPROVED), (False, Stage.NOT_APPROVED)])
    def test_who_approves(self, level: Level, stage: Stage, *, approved: bool) -> None:
        """The committee above, and not the committee itself."""
        case = opened(level).apply(find()).apply(SubmittedAbove(on=DAY))
        assert who_may(case, ApprovalDecided(on=DAY, approved=approved)) == {Organ.STANDING_COMMITTEE_ABOVE}
        event = ApprovalDecided(on=DAY, by=Organ.STANDING_COMMITTEE, approved=approved)
        assert effects(case, event) == {"committee-above-decides": Effect.REFUSES}
        case = case.apply(ApprovalDecided(on=DAY, approved=approved))
        assert case.stage is stage
        assert case.ended
        assert case.findings == ()

    def test_no_approval_out_of_nothing(self) -> None:
        """What nobody has submitted is not approved."""
        with pytest.raises(NoSuchStep):
            opened().apply(find()).check(ApprovalDecided(on=DAY, approved=True))


class TestTable:
    """Province, city and county."""

    def test_its_name_and_levels(self) -> None:
        """The id is stable; nobody stands above the nation."""
        assert COURT_PRESIDENT.id == "dismissal.court-president"
        assert COURT_PRESIDENT.levels == set(LOCAL)
        with pytest.raises(NoSuchProcedure):
            COURT_PRESIDENT.open(committee(Level.NATIONAL, 170))

    def test_alike_from_county_to_province(self) -> None:
        """What binds a county binds a city and a province, by the same articles."""
        for rule in COURT_PRESIDENT.rules:
            there = {level: {cite.slug for cite in rule.cites if level in cite.levels} for level in LOCAL}
            assert there[Level.COUNTY] == there[Level.MUNICIPAL] == there[Level.PROVINCIAL], rule.name

    def test_what_must_follow(self) -> None:
        """Whoever finds so asks above, and is answered."""
        assert {(row.source, row.event) for row in COURT_PRESIDENT.steps if row.must} == {
            (Stage.FOUND_NECESSARY, SubmittedAbove),
            (Stage.SUBMITTED_ABOVE, ApprovalDecided),
        }

    def test_the_first_day_encoded(self) -> None:
        """The day before is silence, not a verdict."""
        assert opened().check(find(on=date(2019, 1, 1))) == ()
        with pytest.raises(NotEncoded):
            opened().check(find(on=date(2018, 12, 31)))
