"""Deliberation, an investigation before the decision, and the vote."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.recall.story import (
    ABOVE_TOWNSHIP,
    COUNTY_AND_ABOVE,
    EVERYWHERE,
    before,
    before_the_later_vote,
    broken,
    cited,
    congress,
    effects,
    form,
    moved,
    stage_of,
    vote,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.recall import (
    IN_CONGRESS,
    DefenceOffered,
    Deliberated,
    InvestigationReported,
    Lapsed,
    Stage,
    Submitted,
    Voted,
)
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level

ON = date(2025, 6, 13)
LEADER = Office.HEAD_OF_GOVERNMENT
everywhere = pytest.mark.parametrize("level", EVERYWHERE)
above_township = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)


class TestDeliberated:
    """The session deliberates it, at the NPC in its delegations."""

    @everywhere
    @given(by=st.sampled_from(Organ))
    def test_by_whom(self, level: Level, by: Organ) -> None:
        """Neither the presidium alone nor the standing committee does."""
        lawful = {Organ.DELEGATION} | ({Organ.CONGRESS} if level is not Level.NATIONAL else set())
        wrong = {} if by in lawful else {"deputies-deliberate": Effect.REFUSES}
        assert effects(before(Deliberated, level, LEADER), Deliberated(on=ON, by=by)) == wrong

    @everywhere
    def test_no_vote_without_it(self, level: Level) -> None:
        """What has not been deliberated is not voted on."""
        with pytest.raises(NoSuchStep):
            before(Deliberated, level, LEADER).check(vote(on=ON))


class TestInvestigation:
    """Instead of a vote the plenary meeting may have the motion investigated, on the presidium's proposal."""

    @above_township
    @pytest.mark.parametrize(("kind", "back"), [(Deliberated, Stage.SUBMITTED), (Voted, Stage.DELIBERATED)])
    def test_before_or_after_the_deliberation(self, level: Level, kind: type[Deliberated | Voted], back: Stage) -> None:
        """Carried by 138 of 275, the motion waits; by 137 it stands where it stood."""
        case = before(kind, level)
        assert stage_of(case.apply(form(138))) is Stage.INQUIRING
        assert stage_of(case.apply(form(137))) is back

    def test_not_in_a_township(self) -> None:
        """A township congress has none."""
        with pytest.raises(NoSuchStep):
            before(Voted, Level.TOWNSHIP, LEADER).check(form())

    @above_township
    def test_who_proposes_and_decides(self, level: Level) -> None:
        """The presidium proposes, and a plenary meeting of the congress decides."""
        case = before(Voted, level)
        assert effects(case, form(proposed_by=Organ.DEPUTIES)) == {"presidium-proposes": Effect.REFUSES}
        assert effects(case, form(in_plenary=False)) == {"committee-formed-in-plenary": Effect.REFUSES}
        assert effects(case, form(by=Organ.PRESIDIUM)) == {"congress-votes": Effect.REFUSES}

    @above_township
    @pytest.mark.parametrize("method", VotingMethod)
    @pytest.mark.parametrize("works", [True, False])
    def test_how_it_is_voted(self, method: VotingMethod, level: Level, *, works: bool) -> None:
        """At the NPC as any motion is: by device, and by show of hands where it fails (议事规则第六十条)."""
        right = VotingMethod.DEVICE if works else VotingMethod.SHOW_OF_HANDS
        wrong = {("by-device" if works else "without-device"): Effect.REFUSES} if method is not right else {}
        event = form(method=method, by_device_possible=works)
        assert effects(before(Voted, level), event) == (wrong if level is Level.NATIONAL else {})

    def test_no_second_one(self) -> None:
        """After the report the session decides."""
        with pytest.raises(NoSuchStep):
            before_the_later_vote().check(form(on=date(2026, 1, 7)))

    @above_township
    def test_its_report(self, level: Level) -> None:
        """Without the report nothing goes on, and the committee itself gives it."""
        case = before(Voted, level).apply(form())
        with pytest.raises(NoSuchStep):
            case.check(vote(on=ON))
        wrong = {"committee-reports": Effect.REFUSES}
        assert effects(case, InvestigationReported(on=ON, by=Organ.GOVERNMENT)) == wrong
        assert stage_of(case.apply(InvestigationReported(on=ON))) is Stage.REPORTED

    @above_township
    def test_the_next_session(self, level: Level) -> None:
        """Neither the same session nor a later one than the next decides by the report."""
        case = before(Voted, level).apply(form()).apply(InvestigationReported(on=ON))
        late = Deliberated(on=ON, by=Organ.DELEGATION, at_next_session=False)
        assert effects(case, late) == {"at-the-next-session": Effect.REFUSES}
        assert cited(case, late, "at-the-next-session") == {
            "npc-rules-2021/44.1" if level is Level.NATIONAL else "organic-law-2022/31.5"
        }
        assert stage_of(case.apply(Deliberated(on=ON, by=Organ.DELEGATION))) is Stage.DELIBERATED_ON_REPORT

    def test_not_asked_without_one(self) -> None:
        """A motion that nobody investigates is deliberated in the session in which it is moved."""
        event = Deliberated(on=ON, by=Organ.CONGRESS, at_next_session=False)
        assert broken(before(Deliberated), event) == set()

    def test_office_left_meanwhile(self) -> None:
        """A motion that waits lapses when the person leaves the office; one before the session does not."""
        case = before(Voted).apply(form())
        for waiting in (before(Submitted), case, case.apply(InvestigationReported(on=ON))):
            assert stage_of(waiting.apply(Lapsed(on=ON))) is Stage.LAPSED
        with pytest.raises(NoSuchStep):
            before(Voted).check(Lapsed(on=ON))


class TestTheVote:
    """The presidium puts it to a plenary meeting, and the congress votes."""

    @everywhere
    def test_by_the_congress(self, level: Level) -> None:
        """No other body recalls."""
        event = vote(on=ON, by=Organ.STANDING_COMMITTEE)
        assert effects(before(Voted, level, LEADER), event) == {"congress-votes": Effect.REFUSES}

    @everywhere
    def test_put_by_the_presidium(self, level: Level) -> None:
        """From the county upwards; of a township no article says so."""
        case = before(Voted, level, LEADER)
        wrong = {} if level is Level.TOWNSHIP else {"presidium-puts-to-the-vote": Effect.REFUSES}
        assert effects(case, vote(on=ON, put_by=Organ.DEPUTIES)) == wrong

    @everywhere
    def test_in_plenary(self, level: Level) -> None:
        """From the county upwards a plenary meeting votes."""
        case = before(Voted, level, LEADER)
        wrong = {} if level is Level.TOWNSHIP else {"voted-in-plenary": Effect.REFUSES}
        assert effects(case, vote(on=ON, in_plenary=False)) == wrong

    @pytest.mark.parametrize("level", [*COUNTY_AND_ABOVE, Level.TOWNSHIP])
    @pytest.mark.parametrize("method", VotingMethod)
    def test_local_method(self, level: Level, method: VotingMethod) -> None:
        """No national text says how a local congress votes, and nothing is asked."""
        assert broken(before(Voted, level, LEADER), vote(on=ON, method=method)) == set()

    @pytest.mark.parametrize("method", VotingMethod)
    @pytest.mark.parametrize("works", [True, False])
    def test_method_in_the_nation(self, method: VotingMethod, *, works: bool) -> None:
        """By device, and by show of hands where it fails."""
        event = vote(on=ON, method=method, by_device_possible=works)
        lawful = VotingMethod.DEVICE if works else VotingMethod.SHOW_OF_HANDS
        wrong = {} if method is lawful else {("by-device" if works else "without-device"): Effect.REFUSES}
        assert effects(before(Voted, Level.NATIONAL), event) == wrong

    @everywhere
    def test_announced(self, level: Level) -> None:
        """At the NPC whoever presides announces the result on the spot; a vote kept back stands all the same."""
        wrong = {"announced-on-the-spot": Effect.BREACH} if level is Level.NATIONAL else {}
        assert effects(before(Voted, level, LEADER), vote(on=ON, announced=False)) == wrong


class TestMoreThanHalfOfAll:
    """More than half of all deputies, not of those present."""

    @everywhere
    @pytest.mark.parametrize(("in_favour", "stage"), [(137, Stage.REJECTED), (138, Stage.CARRIED)])
    def test_of_275(self, level: Level, in_favour: int, stage: Stage) -> None:
        """137 of 275 do not carry it, 138 do."""
        assert stage_of(before(Voted, level, LEADER).apply(vote(in_favour, on=ON))) is stage

    @everywhere
    def test_of_all_and_not_of_those_present(self, level: Level) -> None:
        """With 184 there, 100 in favour are most of them and too few of all."""
        event = vote(100, on=ON, present=184)
        assert stage_of(before(Voted, level, LEADER).apply(event)) is Stage.REJECTED

    @everywhere
    @pytest.mark.parametrize(("present", "there"), [(183, False), (184, True)])
    def test_two_thirds_present(self, level: Level, present: int, there: bool) -> None:  # noqa: FBT001
        """183 of 275 are no session: the vote cannot stand, and recorded it decides nothing."""
        case = before(Voted, level, LEADER)
        event = vote(present, on=ON, present=present)
        assert effects(case, event) == ({} if there else {"quorate": Effect.REFUSES})
        assert stage_of(case.record(event)) is (Stage.CARRIED if there else Stage.DELIBERATED)

    @everywhere
    def test_declared_otherwise(self, level: Level) -> None:
        """Whoever presides declares what the count says."""
        event = vote(137, on=ON, declared=True)
        assert effects(before(Voted, level, LEADER), event) == {"more-than-half-of-all": Effect.REFUSES}

    @given(members=st.integers(1, 3000), data=st.data())
    def test_any_size(self, members: int, data: st.DataObject) -> None:
        """It carries exactly where twice the votes exceed the roll, absent deputies counted."""
        present = data.draw(st.integers(-(-2 * members // 3), members))
        in_favour = data.draw(st.integers(0, present))
        case = _before_the_vote(members).apply(vote(in_favour, on=ON, members=members, present=present))
        assert (stage_of(case) is Stage.CARRIED) is (2 * in_favour > members)

    @pytest.mark.parametrize(("in_favour", "stage"), [(254, Stage.REJECTED), (255, Stage.CARRIED)])
    def test_shenyang_2001(self, in_favour: int, stage: Stage) -> None:
        """Rejecting a court's report recalls nobody; a recall needs its own motion, and 255 of 509 (example R10)."""
        city = IN_CONGRESS.open(congress(Level.MUNICIPAL, 509))
        with pytest.raises(NoSuchStep):
            city.check(vote(in_favour, on=ON, members=509))
        case = _before_the_vote(509, Level.MUNICIPAL)
        assert stage_of(case.apply(vote(in_favour, on=ON, members=509, present=474))) is stage

    def test_articles(self) -> None:
        """Each level has its own."""
        found = cited(before(Voted), vote(137, on=ON, declared=True), "more-than-half-of-all")
        assert found == {"organic-law-2022/25.1"}
        found = cited(before(Voted, Level.NATIONAL), vote(137, on=ON, declared=True), "more-than-half-of-all")
        assert found == {"npc-rules-2021/59.1", "constitution-2018/64.2"}


class TestTooSoon:
    """A vote is not taken before its time."""

    def test_before_the_motion(self) -> None:
        """There is no recall without a motion."""
        with pytest.raises(NoSuchStep):
            IN_CONGRESS.open(congress()).check(vote(on=ON))

    def test_all_at_once(self) -> None:
        """A refusal tells everything that is wrong."""
        case = before(Voted, without=frozenset({DefenceOffered}))
        with pytest.raises(Refused) as refused:
            case.apply(vote(100, on=ON, present=100, put_by=Organ.DEPUTIES))
        assert {f.rule.rpartition(".")[2] for f in refused.value.findings} == {
            "defence-offered",
            "quorate",
            "presidium-puts-to-the-vote",
        }


def _before_the_vote(members: int, level: Level = Level.COUNTY) -> Case:
    return IN_CONGRESS.open(congress(level, members)).replay(
        [
            moved(office=Office.PRESIDENT_OF_COURT),
            Submitted(on=ON),
            Deliberated(on=ON, by=Organ.CONGRESS),
            DefenceOffered(on=ON),
        ],
    )
