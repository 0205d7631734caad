"""The way of a change or annulment through a congress."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.oversight_relations.acts import (
    CONGRESS,
    DAY,
    PLACES,
    PRESIDIUM,
    before_the_vote,
    broken,
    cited,
    committee,
    congress,
    in_congress,
    opened,
    signed,
    vote,
)

from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import (
    IN_CONGRESS,
    Closed,
    CommitteeReported,
    Declined,
    Deliberated,
    Maker,
    Notified,
    Proposed,
    Published,
    Referred,
    Remedy,
    Stage,
    Tabled,
    Withdrawn,
)

LEVELS = list(PLACES)
DEPUTIES = Organ.DEPUTIES


def proposed(level: Level, on: date = DAY, by: Organ = PRESIDIUM, number: int = 0) -> Proposed:
    """A lawful proposal at that level, but for who moves it."""
    maker = Maker.STANDING_COMMITTEE if level is Level.NATIONAL else Maker.GOVERNMENT
    return in_congress(on, by=by, signatories=signed(number), maker=maker)


TOWNSHIP = {PRESIDIUM, Organ.GOVERNMENT, DEPUTIES}
LOCAL = TOWNSHIP | {Organ.STANDING_COMMITTEE, Organ.SPECIAL_COMMITTEE}
NATIONAL = LOCAL | {
    Organ.CENTRAL_MILITARY_COMMISSION,
    Organ.SUPERVISORY_COMMISSION,
    Organ.COURT,
    Organ.PROCURATORATE,
    Organ.DELEGATION,
}


class TestAsItShouldBe:
    """A proposal is tabled, deliberated, carried, published, and the matter closed."""

    @pytest.mark.parametrize("level", LEVELS)
    def test_all_the_way(self, level: Level) -> None:
        """Nothing is found on the way."""
        case = opened(congress(level))
        for event, stage in (
            (proposed(level), Stage.PROPOSED),
            (Tabled(on=DAY, by=PRESIDIUM), Stage.TABLED),
            (Deliberated(on=DAY, by=CONGRESS), Stage.DELIBERATED),
            (vote(CONGRESS, 90, 46), Stage.DECIDED),
            (Published(on=DAY, by=CONGRESS), Stage.DECIDED),
            (Notified(on=DAY, by=PRESIDIUM), Stage.DECIDED),
            (Closed(on=DAY, by=PRESIDIUM), Stage.CLOSED),
        ):
            case = case.apply(event)
            assert case.stage is stage
        assert (case.findings, case.ended) == ((), True)

    def test_its_committees_resolution_changed(self) -> None:
        """A congress changes what its own standing committee resolved."""
        event = in_congress(maker=Maker.STANDING_COMMITTEE, remedy=Remedy.CHANGE)
        case = before_the_vote(congress(), event).apply(vote(CONGRESS, 90, 46))
        assert case.stage is Stage.DECIDED

    def test_where_and_when(self) -> None:
        """Encoded from the Organic Law of 2022 and the NPC Organic Law of 2021 on; no standing committee."""
        with pytest.raises(NotEncoded):
            opened(congress(Level.TOWNSHIP)).check(in_congress(date(2022, 3, 11)))
        assert opened(congress(Level.TOWNSHIP)).check(in_congress(date(2022, 3, 12))) == ()
        with pytest.raises(NotEncoded):
            opened(congress(Level.NATIONAL)).check(proposed(Level.NATIONAL, date(2021, 3, 11)))
        assert opened(congress(Level.NATIONAL)).check(proposed(Level.NATIONAL, date(2021, 3, 12))) == ()
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(committee())


class TestWhoProposes:
    """Those who may move a bill in the congress may propose it."""

    @pytest.mark.parametrize("level", LEVELS)
    def test_each_organ(self, level: Level) -> None:
        """A delegation only in the NPC; in a township there are no committees."""
        allowed = {Level.NATIONAL: NATIONAL, Level.TOWNSHIP: TOWNSHIP}.get(level, LOCAL)
        case = opened(congress(level))
        for organ in Organ:
            wrong = broken(case, proposed(level, by=organ, number=30))
            assert wrong == (set() if organ in allowed else {"may-propose"})

    @pytest.mark.parametrize(
        ("level", "least"),
        [
            (Level.NATIONAL, 30),
            (Level.PROVINCIAL, 10),
            (Level.MUNICIPAL, 10),
            (Level.COUNTY, 10),
            (Level.TOWNSHIP, 5),
        ],
    )
    def test_deputies(self, level: Level, least: int) -> None:
        """Thirty, ten or five deputies; one fewer cannot."""
        case = opened(congress(level))
        assert broken(case, proposed(level, by=DEPUTIES, number=least)) == set()
        assert broken(case, proposed(level, by=DEPUTIES, number=least - 1)) == {"enough-sign"}
        with pytest.raises(Refused):
            case.apply(proposed(level, by=DEPUTIES, number=least - 1))

    def test_a_delegation_needs_no_names(self) -> None:
        """It moves as one."""
        event = proposed(Level.NATIONAL, by=Organ.DELEGATION)
        assert broken(opened(congress(Level.NATIONAL)), event) == set()

    @given(number=st.integers(0, 60), level=st.sampled_from(LEVELS))
    def test_any_number(self, number: int, level: Level) -> None:
        """Enough is enough."""
        least = {Level.NATIONAL: 30, Level.TOWNSHIP: 5}.get(level, 10)
        wrong = broken(opened(congress(level)), proposed(level, by=DEPUTIES, number=number))
        assert wrong == (set() if number >= least else {"enough-sign"})


class TestAgenda:
    """The presidium sets the agenda; it may keep off only what deputies or a delegation moved."""

    def test_the_presidium(self) -> None:
        """Nobody else refers, tables or declines."""
        case = opened(congress()).apply(proposed(Level.MUNICIPAL, by=DEPUTIES, number=10))
        other = Organ.STANDING_COMMITTEE
        assert broken(case, Referred(on=DAY, by=other)) == {"presidium-refers"}
        assert broken(case, Tabled(on=DAY, by=other)) == {"presidium-tables"}
        assert broken(case, Declined(on=DAY, by=other)) == {"presidium-declines"}
        assert broken(case, CommitteeReported(on=DAY, by=PRESIDIUM)) == {"committee-reports"}

    @pytest.mark.parametrize(
        ("level", "by", "wrong"),
        [
            (Level.NATIONAL, Organ.DELEGATION, set()),
            (Level.NATIONAL, DEPUTIES, set()),
            (Level.TOWNSHIP, DEPUTIES, set()),
            (Level.COUNTY, Organ.STANDING_COMMITTEE, {"only-what-deputies-moved"}),
            (Level.TOWNSHIP, Organ.GOVERNMENT, {"only-what-deputies-moved"}),
            (Level.NATIONAL, PRESIDIUM, {"only-what-deputies-moved"}),
        ],
    )
    def test_declined(self, level: Level, by: Organ, wrong: set[str]) -> None:
        """What an organ moves comes before the session."""
        case = opened(congress(level)).apply(proposed(level, by=by, number=30))
        assert broken(case, Declined(on=DAY, by=PRESIDIUM)) == wrong
        assert case.record(Declined(on=DAY, by=PRESIDIUM)).ended

    def test_referred_and_not_reported(self) -> None:
        """A special committee to which it was given speaks before the vote, at the agenda or in the session."""
        event = proposed(Level.MUNICIPAL)
        case = before_the_vote(congress(), event, Referred(on=DAY, by=PRESIDIUM))
        assert broken(case, vote(CONGRESS, 90, 46)) == {"report-came-first"}
        assert case.apply(vote(CONGRESS, 90, 46)).findings[0].effect is Effect.BREACH
        assert broken(case.apply(CommitteeReported(on=DAY)), vote(CONGRESS, 90, 46)) == set()

    @pytest.mark.parametrize("kind", [Tabled, Declined])
    @pytest.mark.parametrize(
        ("level", "by", "article"),
        [
            (Level.NATIONAL, Organ.DELEGATION, "npc-rules-2021/23.2"),
            (Level.NATIONAL, DEPUTIES, "npc-rules-2021/23.2"),
            (Level.COUNTY, DEPUTIES, "organic-law-2022/22.2"),
        ],
    )
    def test_what_deputies_moved_waits(
        self, level: Level, by: Organ, article: str, kind: type[Tabled | Declined]
    ) -> None:
        """Referred, it is neither tabled nor declined before the committee has given its opinion."""
        event = kind(on=DAY, by=PRESIDIUM)
        moved = opened(congress(level)).apply(proposed(level, by=by, number=30))
        referred = moved.apply(Referred(on=DAY, by=PRESIDIUM))
        assert broken(moved, event) == set()
        (finding,) = referred.check(event)
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("opinion-came-first", Effect.BREACH)
        assert [str(cite) for cite in finding.cites] == [article]
        assert broken(referred.apply(CommitteeReported(on=DAY)), event) == set()

    def test_an_organs_proposal_does_not(self) -> None:
        """It may be referred while it comes on the agenda."""
        moved = opened(congress()).apply(proposed(Level.MUNICIPAL, by=Organ.STANDING_COMMITTEE))
        referred = moved.apply(Referred(on=DAY, by=PRESIDIUM))
        assert broken(referred, Tabled(on=DAY, by=PRESIDIUM)) == set()

    def test_no_special_committee_in_a_township(self) -> None:
        """The law provides no such step there."""
        case = opened(congress(Level.TOWNSHIP)).apply(proposed(Level.TOWNSHIP))
        with pytest.raises(NoSuchStep):
            case.check(Referred(on=DAY, by=PRESIDIUM))


class TestWithdrawn:
    """The movers may take it back before the vote, if the presidium agrees."""

    @pytest.mark.parametrize(
        ("level", "article"),
        [
            (Level.NATIONAL, "npc-rules-2021/29.1"),
            (Level.COUNTY, "organic-law-2022/22.3"),
            (Level.TOWNSHIP, "organic-law-2022/22.3"),
        ],
    )
    def test_withdrawn(self, level: Level, article: str) -> None:
        """By the movers, and with consent, at every level."""
        case = before_the_vote(congress(level), proposed(level, by=DEPUTIES, number=30))
        assert case.apply(Withdrawn(on=DAY, by=DEPUTIES)).stage is Stage.WITHDRAWN
        assert broken(case, Withdrawn(on=DAY, by=PRESIDIUM)) == {"the-movers-withdraw"}
        alone = Withdrawn(on=DAY, by=DEPUTIES, agreed=False)
        assert cited(case, alone, "presidium-agrees") == {article}
        with pytest.raises(Refused):
            case.apply(alone)


class TestVote:
    """More than half of all deputies carry it, with two thirds present."""

    @pytest.mark.parametrize(
        ("in_favour", "present", "stage", "wrong"),
        [
            (46, 90, Stage.DECIDED, set()),
            (46, 60, Stage.DECIDED, set()),
            (45, 90, Stage.REJECTED, set()),
            (45, 60, Stage.REJECTED, set()),
            (46, 59, Stage.DELIBERATED, {"enough-present"}),
        ],
    )
    def test_the_line(self, in_favour: int, present: int, stage: Stage, wrong: set[str]) -> None:
        """Of ninety, forty-six carry and sixty are a quorum; without one the vote is void."""
        case = before_the_vote(congress())
        event = vote(CONGRESS, 90, in_favour, present)
        assert broken(case, event) == wrong
        assert case.record(event).stage is stage

    @given(members=st.integers(1, 200), in_favour=st.integers(0, 200), present=st.integers(0, 200))
    def test_any_vote(self, members: int, in_favour: int, present: int) -> None:
        """Exact thirds and halves, whatever the number."""
        there = min(members, present)
        votes = min(there, in_favour)
        case = before_the_vote(congress(members=members)).record(vote(CONGRESS, members, votes, there))
        if 3 * there < 2 * members:
            assert case.stage is Stage.DELIBERATED
        else:
            assert case.stage is (Stage.DECIDED if 2 * votes > members else Stage.REJECTED)

    def test_the_presidium_does_not_annul(self) -> None:
        """Deliberation and decision are the session's."""
        case = before_the_vote(congress())
        assert broken(case, vote(PRESIDIUM, 90, 46)) == {"congress-decides"}
        assert broken(case, vote(CONGRESS, 90, 45, declared=True)) == {"more-than-half-of-all"}
        tabled = opened(congress()).apply(in_congress()).apply(Tabled(on=DAY, by=PRESIDIUM))
        assert broken(tabled, Deliberated(on=DAY, by=PRESIDIUM)) == {"congress-deliberates"}

    @pytest.mark.parametrize(
        ("level", "quorum", "majority"),
        [
            (Level.NATIONAL, {"npc-rules-2021/4.1"}, {"constitution-2018/64.2", "npc-rules-2021/59.1"}),
            (Level.COUNTY, {"organic-law-2022/14.4"}, {"organic-law-2022/25.1"}),
        ],
    )
    def test_articles(self, level: Level, quorum: set[str], majority: set[str]) -> None:
        """The NPC by the Constitution and its rules, the others by the Organic Law."""
        case = before_the_vote(congress(level), proposed(level))
        assert cited(case, vote(CONGRESS, 90, 46, 59), "enough-present") == quorum
        assert cited(case, vote(CONGRESS, 90, 45, declared=True), "more-than-half-of-all") == majority


class TestPublished:
    """The NPC's decision appears in the gazette; of local congresses no national text asks it."""

    @pytest.mark.parametrize(("level", "asked"), [(Level.NATIONAL, True), (Level.COUNTY, False)])
    def test_the_gazette(self, level: Level, asked: bool) -> None:  # noqa: FBT001
        """Left out, or never published at all, it is a breach."""
        case = before_the_vote(congress(level), proposed(level), vote(CONGRESS, 90, 46))
        assert broken(case, Published(on=DAY, by=CONGRESS, in_gazette=False)) == (
            {"in-the-gazette"} if asked else set()
        )
        found = case.check(Closed(on=DAY, by=PRESIDIUM))
        assert [finding.rule.rpartition(".")[2] for finding in found] == (["was-published"] if asked else [])
        assert all(finding.effect is Effect.BREACH for finding in found)
