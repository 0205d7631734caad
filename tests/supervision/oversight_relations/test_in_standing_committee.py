"""The way of an annulment through a standing committee."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.oversight_relations.acts import (
    COMMITTEE,
    COUNCIL,
    DAY,
    PLACES,
    before_the_vote,
    broken,
    cited,
    committee,
    congress,
    in_committee,
    opened,
    signed,
    vote,
)

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import (
    IN_STANDING_COMMITTEE,
    Closed,
    CommitteeReported,
    Declined,
    Deliberated,
    Notified,
    Published,
    Referred,
    Stage,
    Tabled,
    Withdrawn,
)

LEVELS = [level for level in PLACES if level is not Level.TOWNSHIP]
MEMBERS = Organ.MEMBERS


def moved_by_members(number: int = 10, on: date = DAY) -> Event:
    """A proposal that members sign."""
    return in_committee(on, by=MEMBERS, signatories=signed(number))


LOCAL = {COUNCIL, Organ.GOVERNMENT, Organ.SPECIAL_COMMITTEE, MEMBERS}
NATIONAL = LOCAL | {
    Organ.CENTRAL_MILITARY_COMMISSION,
    Organ.SUPERVISORY_COMMISSION,
    Organ.COURT,
    Organ.PROCURATORATE,
}


class TestAsItShouldBe:
    """A proposal is tabled, deliberated, carried, published, and the matter closed."""

    @pytest.mark.parametrize("level", LEVELS)
    def test_all_the_way(self, level: Level) -> None:
        """Nothing is found on the way."""
        case = opened(committee(level))
        for event, stage in (
            (in_committee(), Stage.PROPOSED),
            (Referred(on=DAY, by=COUNCIL), Stage.PROPOSED),
            (CommitteeReported(on=DAY), Stage.PROPOSED),
            (Tabled(on=DAY, by=COUNCIL), Stage.TABLED),
            (Deliberated(on=DAY, by=COMMITTEE), Stage.DELIBERATED),
            (vote(COMMITTEE, 31, 16), Stage.DECIDED),
            (Published(on=DAY, by=COMMITTEE), Stage.DECIDED),
            (Notified(on=DAY, by=Organ.ADMINISTRATIVE_BODY), Stage.DECIDED),
            (Closed(on=DAY, by=COUNCIL), Stage.CLOSED),
        ):
            case = case.apply(event)
            assert case.stage is stage
        assert (case.findings, case.ended) == ((), True)

    def test_where_and_when(self) -> None:
        """Encoded from the Organic Law of 2022 and the NPC Organic Law of 2021 on; no congress."""
        with pytest.raises(NotEncoded):
            opened(committee()).check(in_committee(date(2022, 3, 11)))
        assert opened(committee()).check(in_committee(date(2022, 3, 12))) == ()
        with pytest.raises(NotEncoded):
            opened(committee(Level.NATIONAL)).check(in_committee(date(2021, 3, 11)))
        assert opened(committee(Level.NATIONAL)).check(in_committee(date(2021, 3, 12))) == ()
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(congress(Level.TOWNSHIP))


class TestWhoProposes:
    """Those who may move a bill may propose an annulment."""

    @pytest.mark.parametrize("level", LEVELS)
    def test_each_organ(self, level: Level) -> None:
        """Locally courts and procuratorates do not."""
        case = opened(committee(level))
        allowed = NATIONAL if level is Level.NATIONAL else LOCAL
        for organ in Organ:
            wrong = broken(case, in_committee(by=organ, signatories=signed(10)))
            assert wrong == (set() if organ in allowed else {"may-propose"})

    @pytest.mark.parametrize(
        ("level", "least"),
        [(Level.NATIONAL, 10), (Level.PROVINCIAL, 5), (Level.MUNICIPAL, 5), (Level.COUNTY, 3)],
    )
    def test_members(self, level: Level, least: int) -> None:
        """Ten, five or three members; one fewer cannot."""
        case = opened(committee(level))
        assert broken(case, moved_by_members(number=least)) == set()
        assert broken(case, moved_by_members(number=least - 1)) == {"enough-sign"}
        with pytest.raises(Refused):
            case.apply(moved_by_members(number=least - 1))

    @given(number=st.integers(0, 40), level=st.sampled_from(LEVELS))
    def test_any_number(self, number: int, level: Level) -> None:
        """Enough is enough."""
        least = {Level.NATIONAL: 10, Level.COUNTY: 3}.get(level, 5)
        wrong = broken(opened(committee(level)), moved_by_members(number=number))
        assert wrong == (set() if number >= least else {"enough-sign"})

    def test_organs_sign_nothing(self) -> None:
        """An organ moves as one."""
        assert broken(opened(committee()), in_committee(by=Organ.GOVERNMENT)) == set()

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2022, 6, 24), {"npcsc-rules-2009/11.3", "npc-organic-law-2021/29.1"}),
            (date(2022, 6, 25), {"npcsc-rules-2022/18.3", "npc-organic-law-2021/29.1"}),
        ],
    )
    def test_articles_of_the_day(self, on: date, articles: set[str]) -> None:
        """The rules of procedure changed their numbers, not their ten."""
        case = opened(committee(Level.NATIONAL))
        assert cited(case, moved_by_members(number=9, on=on), "enough-sign") == articles


class TestAgenda:
    """The council puts it to the session; it may keep off only what members moved."""

    def test_the_council(self) -> None:
        """Nobody else refers, tables or declines."""
        case = opened(committee()).apply(moved_by_members())
        other = Organ.GOVERNMENT
        assert broken(case, Referred(on=DAY, by=other)) == {"council-refers"}
        assert broken(case, Tabled(on=DAY, by=other)) == {"council-tables"}
        assert broken(case, Declined(on=DAY, by=other)) == {"council-declines"}
        assert broken(case, CommitteeReported(on=DAY, by=COUNCIL)) == {"committee-reports"}

    @pytest.mark.parametrize("by", [COUNCIL, Organ.GOVERNMENT, Organ.SPECIAL_COMMITTEE])
    def test_an_organs_proposal_is_not_kept_off(self, by: Organ) -> None:
        """What an organ moves comes before the session."""
        case = opened(committee()).apply(in_committee(by=by))
        assert broken(case, Declined(on=DAY, by=COUNCIL)) == {"only-what-members-moved"}
        with pytest.raises(Refused):
            case.apply(Declined(on=DAY, by=COUNCIL))

    @pytest.mark.parametrize("level", LEVELS)
    def test_what_members_moved_may_be(self, level: Level) -> None:
        """The movers are told why, at the national level by a rule."""
        case = opened(committee(level)).apply(moved_by_members())
        assert case.apply(Declined(on=DAY, by=COUNCIL)).stage is Stage.DECLINED
        (finding,) = case.check(Declined(on=DAY, by=COUNCIL, explained=False)) or (None,)
        if level is Level.NATIONAL:
            assert finding is not None
            assert (finding.rule.rpartition(".")[2], finding.effect) == ("movers-told", Effect.BREACH)
        else:
            assert finding is None

    def test_referred_and_not_reported(self) -> None:
        """What was referred first wants its report; one that was not referred wants none."""
        referred = opened(committee()).apply(in_committee()).apply(Referred(on=DAY, by=COUNCIL))
        assert broken(referred, Tabled(on=DAY, by=COUNCIL)) == {"report-came-first"}
        assert referred.apply(Tabled(on=DAY, by=COUNCIL)).findings[0].effect is Effect.BREACH
        assert broken(referred.apply(CommitteeReported(on=DAY)), Tabled(on=DAY, by=COUNCIL)) == set()
        assert broken(opened(committee()).apply(in_committee()), Tabled(on=DAY, by=COUNCIL)) == set()

    @pytest.mark.parametrize("level", LEVELS)
    def test_referred_and_declined(self, level: Level) -> None:
        """Whether it comes before the session at all is decided after the report, too."""
        referred = opened(committee(level)).apply(moved_by_members()).apply(Referred(on=DAY, by=COUNCIL))
        assert broken(referred, Declined(on=DAY, by=COUNCIL)) == {"report-came-first"}
        assert referred.apply(Declined(on=DAY, by=COUNCIL)).findings[0].effect is Effect.BREACH
        assert broken(referred.apply(CommitteeReported(on=DAY)), Declined(on=DAY, by=COUNCIL)) == set()


class TestWithdrawn:
    """In the NPC Standing Committee the movers may take it back before the vote, if the council agrees."""

    @pytest.mark.parametrize(
        ("on", "article"), [(date(2022, 6, 24), "npcsc-rules-2009/19.1"), (date(2022, 6, 25), "npcsc-rules-2022/30.1")]
    )
    def test_nationally(self, on: date, article: str) -> None:
        """By the movers, and with consent."""
        case = before_the_vote(committee(Level.NATIONAL), in_committee(on, by=Organ.GOVERNMENT))
        assert case.apply(Withdrawn(on=on, by=Organ.GOVERNMENT)).stage is Stage.WITHDRAWN
        assert broken(case, Withdrawn(on=on, by=COUNCIL)) == {"the-movers-withdraw"}
        alone = Withdrawn(on=on, by=Organ.GOVERNMENT, agreed=False)
        assert cited(case, alone, "council-agrees") == {article}
        with pytest.raises(Refused):
            case.apply(alone)

    @pytest.mark.parametrize("level", [Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_locally_there_is_no_such_step(self, level: Level) -> None:
        """The Organic Law is silent for local committees."""
        with pytest.raises(NoSuchStep):
            before_the_vote(committee(level)).check(Withdrawn(on=DAY, by=COUNCIL))


class TestVote:
    """More than half of all members carry it, with more than half present."""

    @pytest.mark.parametrize(
        ("in_favour", "present", "stage", "wrong"),
        [
            (16, 31, Stage.DECIDED, set()),
            (16, 16, Stage.DECIDED, set()),
            (15, 31, Stage.REJECTED, set()),
            (15, 16, Stage.REJECTED, set()),
            (15, 15, Stage.DELIBERATED, {"enough-present"}),
        ],
    )
    def test_the_line(self, in_favour: int, present: int, stage: Stage, wrong: set[str]) -> None:
        """Of thirty-one, sixteen carry and sixteen are a quorum; without one the vote is void."""
        case = before_the_vote(committee())
        event = vote(COMMITTEE, 31, in_favour, present)
        assert broken(case, event) == wrong
        assert case.record(event).stage is stage

    @given(members=st.integers(1, 70), in_favour=st.integers(0, 70))
    def test_any_vote(self, members: int, in_favour: int) -> None:
        """More than half, and not half, of an even or odd number."""
        votes = min(members, in_favour)
        case = before_the_vote(committee(members=members)).record(vote(COMMITTEE, members, votes))
        assert case.stage is (Stage.DECIDED if 2 * votes > members else Stage.REJECTED)

    def test_declared_otherwise(self) -> None:
        """The chair declares what the count says."""
        case = before_the_vote(committee())
        assert broken(case, vote(COMMITTEE, 31, 15, declared=True)) == {"more-than-half-of-all"}

    def test_the_council_does_not_annul(self) -> None:
        """Deliberation and decision are the session's."""
        case = before_the_vote(committee())
        assert broken(case, vote(COUNCIL, 31, 16)) == {"committee-decides"}
        tabled = opened(committee()).apply(in_committee()).apply(Tabled(on=DAY, by=COUNCIL))
        assert broken(tabled, Deliberated(on=DAY, by=Organ.SPECIAL_COMMITTEE)) == {"committee-deliberates"}
        with pytest.raises(NoSuchStep):
            tabled.check(vote(COMMITTEE, 31, 16))

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2022, 6, 24), Level.NATIONAL, {"npcsc-rules-2009/4.1"}),
            (date(2022, 6, 25), Level.NATIONAL, {"npcsc-rules-2022/7.1"}),
            (date(2022, 6, 24), Level.COUNTY, {"organic-law-2022/51.3"}),
        ],
    )
    def test_articles_of_the_day(self, on: date, level: Level, articles: set[str]) -> None:
        """The quorum by the rules of the day."""
        case = before_the_vote(committee(level), in_committee(on))
        assert cited(case, vote(COMMITTEE, 31, 10, 15, on=on), "enough-present") == articles


class TestPublished:
    """The exercise of supervision is made public; nationally the gazette carries it."""

    @pytest.mark.parametrize(
        ("on", "level", "wrong"),
        [
            (date(2022, 6, 24), Level.NATIONAL, {"open-to-society"}),
            (date(2022, 6, 25), Level.NATIONAL, {"open-to-society", "in-the-gazette", "committee-publishes"}),
            (date(2024, 11, 7), Level.COUNTY, {"open-to-society"}),
            (date(2024, 11, 8), Level.COUNTY, {"open-to-society"}),
        ],
    )
    def test_all_wrong(self, on: date, level: Level, wrong: set[str]) -> None:
        """Who publishes, and where, is asked of the NPC Standing Committee since June 2022."""
        case = before_the_vote(committee(level), in_committee(on), vote(COMMITTEE, 31, 16, on=on))
        assert broken(case, Published(on=on, by=COUNCIL, to_society=False, in_gazette=False)) == wrong
        assert broken(case, Published(on=on, by=COMMITTEE)) == set()

    @pytest.mark.parametrize(
        ("on", "article"),
        [(date(2024, 11, 7), "supervision-law-2006/7.1"), (date(2024, 11, 8), "supervision-law-2024/10.1")],
    )
    def test_never(self, on: date, article: str) -> None:
        """A matter that ends unpublished keeps the breach."""
        case = before_the_vote(committee(), in_committee(on), vote(COMMITTEE, 31, 16, on=on))
        (finding,) = case.check(Closed(on=on, by=COUNCIL))
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("was-published", Effect.BREACH)
        assert [cite.slug for cite in finding.cites] == [article]
        assert [due.event for due in case.due(on)] == [Published]
