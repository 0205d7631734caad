"""Replacing the leaders of procuratorates below."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.dismissal.story import DAY, broken, cited, committee, effects, tally, who_may

from npcproc.appointments.dismissal import PROCURATORS_BELOW
from npcproc.appointments.dismissal.procurators_below import Post, Proposed, ReplacementVoted, Stage
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level

LEVELS = [Level.NATIONAL, Level.PROVINCIAL]
at_both = pytest.mark.parametrize("level", LEVELS)
ARTICLE = {"procuratorates-organic-law-2018/39.2"}


def opened(level: Level = Level.PROVINCIAL) -> Case:
    """A case in which nothing has happened."""
    return PROCURATORS_BELOW.open(committee(level))


def proposed(on: date = DAY, by: Organ = Organ.CHIEF_PROCURATOR, post: Post = Post.CHIEF) -> Proposed:
    """A proposal."""
    return Proposed(on=on, by=by, post=post, person="甲")


def vote(in_favour: int = 31, on: date = DAY, present: int | None = None, **says: Any) -> ReplacementVoted:
    """A vote on it."""
    return ReplacementVoted(on=on, tally=tally(in_favour, present=present), **says)


class TestProposed:
    """The chief procurator of the committee's own level proposes it."""

    @at_both
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Not even the chief procurator above."""
        wrong = {} if by is Organ.CHIEF_PROCURATOR else {"chief-procurator-proposes": Effect.REFUSES}
        assert effects(opened(level), proposed(by=by)) == wrong

    @at_both
    @pytest.mark.parametrize("post", Post)
    def test_whom(self, level: Level, post: Post) -> None:
        """The chief, deputies and members of the procuratorial committee; no other procurator."""
        wrong = {"may-be-replaced": Effect.REFUSES} if post is Post.OTHER else {}
        assert effects(opened(level), proposed(post=post)) == wrong
        if wrong:
            assert cited(opened(level), proposed(post=post), "may-be-replaced") == ARTICLE


class TestVoted:
    """The standing committee decides by more than half of all members."""

    @at_both
    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.REJECTED), (16, Stage.REPLACED)])
    def test_a_majority(self, level: Level, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one."""
        case = opened(level).apply(proposed()).apply(vote(in_favour))
        assert case.stage is stage
        assert case.ended

    @at_both
    def test_a_quorum(self, level: Level) -> None:
        """Fifteen of thirty-one decide nothing."""
        case = opened(level).apply(proposed())
        assert effects(case, vote(15, present=15)) == {"quorate": Effect.REFUSES}
        assert case.record(vote(15, present=15)).stage is Stage.PROPOSED

    def test_an_even_roll(self) -> None:
        """Of thirty members fifteen are half, to be there and to carry; of those present nothing is counted."""
        case = PROCURATORS_BELOW.open(committee(Level.PROVINCIAL, 30)).apply(proposed())
        for in_favour, present, stage in (
            (15, 30, Stage.REJECTED),
            (16, 30, Stage.REPLACED),
            (15, 20, Stage.REJECTED),
            (16, 16, Stage.REPLACED),
        ):
            event = ReplacementVoted(on=DAY, tally=tally(in_favour, 30, present))
            assert case.check(event) == ()
            assert case.apply(event).stage is stage
        event = ReplacementVoted(on=DAY, tally=tally(15, 30, 15))
        assert broken(case, event) == {"quorate"}
        assert case.record(event).stage is Stage.PROPOSED

    @pytest.mark.parametrize(
        ("in_favour", "present", "quorate", "carried"),
        [(31, 31, True, True), (0, 31, True, False), (10, 10, False, False)],
    )
    def test_judged_alike(self, in_favour: int, present: int, *, quorate: bool, carried: bool) -> None:
        """Whether it carries, is lost or is void, a vote breaks the same rules."""
        event = vote(in_favour, present=present, by=Organ.CHIEF_PROCURATOR, declared=not carried)
        rules = {"committee-decides", "more-than-half-of-all"} | (set() if quorate else {"quorate"})
        assert broken(opened().apply(proposed()), event) == rules

    @at_both
    def test_by_the_committee(self, level: Level) -> None:
        """Its council does not decide for it."""
        case = opened(level).apply(proposed())
        assert who_may(case, vote()) == {Organ.STANDING_COMMITTEE}
        assert effects(case, vote(by=Organ.CHAIRPERSONS_COUNCIL)) == {"committee-decides": Effect.REFUSES}

    @pytest.mark.parametrize("works", [True, False])
    @pytest.mark.parametrize("method", VotingMethod)
    def test_how(self, method: VotingMethod, *, works: bool) -> None:
        """In the nation by device while it works, otherwise not (常委会议事规则第四十八条); a province is not asked."""
        right = (method is VotingMethod.DEVICE) is works
        wrong = {} if right else {"by-device" if works else "without-device": Effect.REFUSES}
        event = vote(method=method, by_device_possible=works)
        assert effects(opened(Level.NATIONAL).apply(proposed()), event) == wrong
        assert effects(opened(Level.PROVINCIAL).apply(proposed()), event) == {}

    @pytest.mark.parametrize(
        ("level", "on", "article"),
        [
            (Level.PROVINCIAL, DAY, "organic-law-2022/51.4"),
            (Level.NATIONAL, date(2022, 6, 24), "npcsc-rules-2009/32.1"),
            (Level.NATIONAL, date(2022, 6, 25), "npcsc-rules-2022/45.1"),
        ],
    )
    def test_articles(self, level: Level, on: date, article: str) -> None:
        """Each committee has its own rules on votes."""
        case, event = opened(level).apply(proposed(on)), vote(15, on=on, declared=True)
        assert effects(case, event) == {"more-than-half-of-all": Effect.REFUSES}
        assert cited(case, event, "more-than-half-of-all") == {article}

    def test_no_vote_without_a_proposal(self) -> None:
        """The committee does not replace them of itself."""
        with pytest.raises(NoSuchStep):
            opened().check(vote())


class TestTable:
    """Nation and province."""

    def test_its_name_and_levels(self) -> None:
        """The id is stable; a city's committee has no such power."""
        assert PROCURATORS_BELOW.id == "dismissal.procurators-below"
        assert PROCURATORS_BELOW.levels == set(LEVELS)
        for level in (Level.MUNICIPAL, Level.COUNTY):
            with pytest.raises(NoSuchProcedure):
                PROCURATORS_BELOW.open(committee(level))

    def test_nothing_must_follow(self) -> None:
        """The committee may replace them, and need not."""
        assert not any(row.must for row in PROCURATORS_BELOW.steps)

    def test_the_first_day_encoded(self) -> None:
        """The day before is silence, not a verdict."""
        assert opened().check(proposed(date(2019, 1, 1))) == ()
        with pytest.raises(NotEncoded):
            opened().check(proposed(date(2018, 12, 31)))
