"""Voting in a session."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.sessions.standing_committee.acts import (
    BEFORE_2022,
    CITY,
    DISTRICT,
    NATION,
    OPENING_DAY,
    PROVINCE,
    effects,
    fails,
    has_opened,
    is_called,
    sits,
    votes,
)

from npcproc.bodies import StandingCommittee
from npcproc.events import Voted, VotingMethod
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.sessions import standing_committee as session
from npcproc.tally import Carried, NotCarried, Tally, Void

EVERYWHERE = pytest.mark.parametrize("body", [NATION, PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)


class TestOnTheAgenda:
    """Only what is on the agenda in force is put to the vote."""

    @EVERYWHERE
    def test_on_it(self, body: StandingCommittee) -> None:
        """An item on it is voted on, one that is not is refused."""
        assert fails(sits(body), votes(body, item="乙")) == set()
        assert effects(sits(body), votes(body, item="丙")) == {"on-the-agenda": Effect.REFUSES}

    @EVERYWHERE
    def test_before_it_is_adopted(self, body: StandingCommittee) -> None:
        """A draft is no agenda."""
        with pytest.raises(Refused, match="on-the-agenda"):
            has_opened(body).apply(votes(body))

    def test_after_a_change(self) -> None:
        """What was taken off cannot be voted on, what was put on can."""
        case = sits(DISTRICT).apply(session.AgendaChanged(on=OPENING_DAY, items=("乙", "丙")))
        assert fails(case, votes(DISTRICT, item="丙")) == set()
        assert fails(case, votes(DISTRICT, item="甲")) == {"on-the-agenda"}

    def test_the_sentence(self) -> None:
        """The finding names what is on the agenda."""
        (finding,) = sits(DISTRICT).check(votes(DISTRICT, item="丙"))
        assert finding.zh == ("交付表决的事项应已列入会议议程（乙、甲），现为丙（地方组织法第五十四条第二款第一项）")

    @EVERYWHERE
    def test_only_in_an_open_session(self, body: StandingCommittee) -> None:
        """There is no vote before the session opens, nor after it closes."""
        for case in (is_called(body), sits(body).record(session.Closed(on=OPENING_DAY))):
            with pytest.raises(NoSuchStep):
                case.apply(votes(body))

    def test_it_is_a_vote_like_any_other(self) -> None:
        """Whoever looks for votes finds it."""
        assert isinstance(votes(DISTRICT), Voted)


class TestQuorumVotes:
    """More than half of all members are present when the vote is taken."""

    @given(st.integers(1, 100), st.integers(0, 100))
    def test_strictly_more_than_half(self, members: int, present: int) -> None:
        """Exactly half is not enough, however they vote."""
        present = min(present, members)
        event = votes(DISTRICT, tally=Tally(members=members, present=present, in_favour=present))
        found = effects(sits(DISTRICT), event)
        assert found == ({} if present * 2 > members else {"quorum-votes": Effect.REFUSES})


class TestMoreThanHalfOfAll:
    """An item is carried by more than half of all members, and declared as counted."""

    @given(st.integers(1, 100), st.data())
    def test_of_all_not_of_those_present(self, members: int, data: st.DataObject) -> None:
        """Those absent count in the whole."""
        present = data.draw(st.integers(members // 2 + 1, members))
        in_favour = data.draw(st.integers(0, present))
        tally = Tally(members=members, present=present, in_favour=in_favour)
        carried = in_favour * 2 > members
        assert isinstance(session.MORE_THAN_HALF_OF_ALL.result(tally), Carried if carried else NotCarried)
        for declared in (True, False):
            found = fails(sits(DISTRICT), votes(DISTRICT, tally=tally, declared=declared))
            assert found == (set() if declared is carried else {"more-than-half-of-all"})

    def test_the_vote_leaves_the_session_open(self) -> None:
        """Carried or lost, the session goes on."""
        lost = votes(DISTRICT, tally=Tally(members=15, present=15, in_favour=7, against=8))
        assert sits(DISTRICT).apply(lost).apply(votes(DISTRICT)).stage is session.Stage.OPEN

    def test_void(self) -> None:
        """Without a quorum there is no result."""
        tally = Tally(members=15, present=7, in_favour=7)
        assert isinstance(session.MORE_THAN_HALF_OF_ALL.result(tally), Void)


class TestHowItIsTaken:
    """Everyone present votes as they like, an amendment first, and the result is declared on the spot."""

    @pytest.mark.parametrize(
        ("changed", "rule", "since_2009"),
        [
            ({"on_the_spot": False}, {"declared-on-the-spot": Effect.BREACH}, True),
            ({"amendment_first": False}, {"amendment-first": Effect.REFUSES}, True),
            ({"free_choice": False}, {"free-choice": Effect.BREACH}, False),
        ],
    )
    def test_each_requirement(self, changed: dict[str, Any], rule: dict[str, Effect], *, since_2009: bool) -> None:
        """Each can fail alone at the national level; the Organic Law asks none of them."""
        assert effects(sits(NATION), votes(NATION, **changed)) == rule
        assert effects(sits(NATION, BEFORE_2022), votes(NATION, BEFORE_2022, **changed)) == (rule if since_2009 else {})
        assert effects(sits(DISTRICT), votes(DISTRICT, **changed)) == {}

    @given(st.integers(0, 31))
    def test_all_present_vote(self, silent: int) -> None:
        """One who is present and does not vote is a breach, since 2022."""
        tally = Tally(members=31, present=31, in_favour=31 - silent, not_voting=silent)
        found = effects(sits(NATION), votes(NATION, tally=tally))
        assert found == ({"all-present-vote": Effect.BREACH} if silent else {})
        assert effects(sits(NATION, BEFORE_2022), votes(NATION, BEFORE_2022, tally=tally)) == {}

    def test_examples_of_not_voting(self) -> None:
        """The rule makes its own examples: nobody silent, and one."""
        (rule,) = (r for r in session.IN_STANDING_COMMITTEE.rules if r.name == "all-present-vote")
        (met,), (broken,) = rule.examples(sits(NATION), votes(NATION))
        assert (met.tally.not_voting, broken.tally.not_voting) == (0, 1)
        empty = evolve(votes(NATION), tally=Tally(members=31, present=0, in_favour=0))
        assert rule.examples(sits(NATION), empty)[1] == ()


class TestMethod:
    """Since 2022 votes are taken by device, and otherwise only if it fails or on video."""

    @pytest.mark.parametrize("method", list(VotingMethod))
    def test_by_device(self, method: VotingMethod) -> None:
        """A device that works is used; one that failed is not."""
        device = method is VotingMethod.DEVICE
        works, failed = votes(NATION, method=method), votes(NATION, method=method, device_failed=True)
        assert fails(sits(NATION), works) == (set() if device else {"by-device"})
        assert fails(sits(NATION), failed) == ({"otherwise-if-the-device-fails"} if device else set())

    @pytest.mark.parametrize("method", list(VotingMethod))
    def test_in_2009_and_locally_any(self, method: VotingMethod) -> None:
        """The rules of 2009 and the Organic Law leave the way open."""
        assert fails(sits(NATION, BEFORE_2022), votes(NATION, BEFORE_2022, method=method)) == set()
        assert fails(sits(DISTRICT), votes(DISTRICT, method=method)) == set()

    @pytest.mark.parametrize("method", [None, *VotingMethod])
    def test_on_video(self, method: VotingMethod | None) -> None:
        """Members on video cannot press the device."""
        rule = {"video-otherwise"} if method is VotingMethod.DEVICE else set()
        assert fails(sits(NATION), votes(NATION, video_method=method)) == rule
