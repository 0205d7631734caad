"""How a motion comes before the session: put there, held back, or first investigated."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.dismissal.story import (
    DAY,
    LOCAL,
    before,
    before_the_later_vote,
    broken,
    cited,
    effects,
    form,
    moved,
    opened,
    stage_of,
    tally,
    vote,
)

from npcproc.appointments.dismissal import (
    Declined,
    Deliberated,
    InvestigationReported,
    InvestigationVoted,
    Lapsed,
    Published,
    Stage,
    Submitted,
    Voted,
)
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level

EVE, DAY_2024 = date(2024, 11, 7), date(2024, 11, 8)
LATER = date(2025, 9, 20)
COUNCIL, COMMITTEE = Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE
ORGANS = [COUNCIL, Organ.GOVERNMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE]
locally = pytest.mark.parametrize("level", LOCAL)


def after_motion(level: Level = Level.COUNTY, by: Organ = Organ.MEMBERS, on: date = DAY) -> Case:
    """A case in which nothing but the motion has happened."""
    return opened(level).apply(moved(on, by=by))


class TestSubmitted:
    """The council of chairpersons puts the motion before the session."""

    @locally
    @pytest.mark.parametrize("by", [*ORGANS, Organ.MEMBERS])
    def test_whoever_moved_it(self, level: Level, by: Organ) -> None:
        """Also its own motion, and those of organs."""
        assert stage_of(after_motion(level, by).apply(Submitted(on=DAY))) is Stage.SUBMITTED

    @pytest.mark.parametrize(
        ("on", "by", "wrong"),
        [
            (DAY, Organ.GOVERNMENT, {"council-submits"}),
            (DAY, Organ.MEMBERS, {"council-submits", "council-submits-a-members-motion"}),
            (date(2022, 3, 11), Organ.MEMBERS, {"council-submits-a-members-motion"}),
            (date(2022, 3, 11), Organ.GOVERNMENT, set()),
            (date(2022, 3, 12), Organ.GOVERNMENT, {"council-submits"}),
        ],
    )
    def test_by_nobody_else(self, on: date, by: Organ, wrong: set[str]) -> None:
        """The Supervision Law says so of members' motions, the Organic Law of 2022 of every motion."""
        assert broken(after_motion(by=by, on=on), Submitted(on=on, by=Organ.CHAIRPERSON)) == wrong

    @pytest.mark.parametrize(
        ("on", "article"), [(EVE, "supervision-law-2006/45.3"), (DAY_2024, "supervision-law-2024/61.3")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """In article 45 until November 2024, and in article 61 since."""
        case, event = after_motion(on=on), Submitted(on=on, by=Organ.MEMBERS)
        assert cited(case, event, "council-submits-a-members-motion") == {article}
        assert cited(case, event, "council-submits") == {"organic-law-2022/54.2.2"}
        with pytest.raises(Refused):
            case.apply(event)


class TestDeclined:
    """A members' motion may be held back by the council, and no other motion."""

    @locally
    def test_of_members(self, level: Level) -> None:
        """That is its end."""
        case = after_motion(level).apply(Declined(on=DAY))
        assert stage_of(case) is Stage.DECLINED
        assert case.ended

    @locally
    @pytest.mark.parametrize("by", ORGANS)
    def test_of_an_organ(self, level: Level, by: Organ) -> None:
        """What an organ moves goes before the session."""
        assert effects(after_motion(level, by), Declined(on=DAY)) == {"of-a-members-motion": Effect.REFUSES}

    @locally
    def test_by_nobody_else(self, level: Level) -> None:
        """The chairperson alone holds nothing back."""
        event = Declined(on=DAY, by=Organ.CHAIRPERSON)
        assert effects(after_motion(level), event) == {"council-declines": Effect.REFUSES}

    def test_not_from_the_session(self) -> None:
        """What is before the session is decided there."""
        with pytest.raises(NoSuchStep):
            before(Deliberated).check(Declined(on=date(2025, 6, 20)))


class TestInvestigation:
    """A members' motion may first be investigated, if the council proposes it and the plenary meeting carries it."""

    @locally
    @pytest.mark.parametrize(("in_favour", "stage"), [(16, Stage.INQUIRING), (15, Stage.MOVED)])
    def test_a_majority_of_all(self, level: Level, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one carry it; lost, the council decides again whether to submit."""
        case = after_motion(level).apply(form(in_favour))
        assert stage_of(case) is stage
        if stage is Stage.MOVED:
            assert stage_of(case.apply(Submitted(on=DAY))) is Stage.SUBMITTED
            assert stage_of(case.apply(Declined(on=DAY))) is Stage.DECLINED

    @pytest.mark.parametrize(("present", "wrong"), [(15, {"quorate": Effect.REFUSES}), (16, {})])
    def test_a_quorum(self, present: int, wrong: dict[str, Effect]) -> None:
        """Fifteen of thirty-one are no session; what they vote decides nothing."""
        event = InvestigationVoted(on=DAY, tally=tally(present, present=present))
        assert effects(after_motion(), event) == wrong
        assert stage_of(after_motion().record(event)) is (Stage.MOVED if wrong else Stage.INQUIRING)

    @locally
    def test_declared_otherwise(self, level: Level) -> None:
        """Whoever presides declares what the count says."""
        wrong = {"investigation-carried": Effect.REFUSES}
        assert effects(after_motion(level), form(15, declared=True)) == wrong

    @locally
    def test_who_proposes_and_decides(self, level: Level) -> None:
        """Members do not propose it here, and no smaller meeting decides."""
        case = after_motion(level)
        assert effects(case, form(proposed_by=Organ.MEMBERS)) == {"council-proposes": Effect.REFUSES}
        assert effects(case, form(in_plenary=False)) == {"committee-formed-in-plenary": Effect.REFUSES}

    @locally
    @pytest.mark.parametrize("by", Organ)
    def test_the_committee_decides(self, by: Organ, level: Level) -> None:
        """The council proposes it, and neither it nor anybody else decides."""
        wrong = {} if by is Organ.STANDING_COMMITTEE else {"committee-decides-to-investigate": Effect.REFUSES}
        assert effects(after_motion(level), form(by=by)) == wrong

    @locally
    @pytest.mark.parametrize("by", ORGANS)
    def test_not_of_an_organ(self, level: Level, by: Organ) -> None:
        """What an organ moves does not wait."""
        assert effects(after_motion(level, by), form()) == {"of-a-members-motion": Effect.REFUSES}

    def test_instead_of_the_session(self) -> None:
        """Once the motion is before the session it is too late."""
        for kind in (Deliberated, Voted):
            with pytest.raises(NoSuchStep):
                before(kind).check(form(on=LATER))

    @locally
    def test_its_report(self, level: Level) -> None:
        """Without the report nothing goes on, and the committee itself gives it."""
        case = after_motion(level).apply(form())
        for event in (Submitted(on=DAY), Deliberated(on=DAY), vote()):
            with pytest.raises(NoSuchStep):
                case.check(event)
        wrong = {"committee-reports": Effect.REFUSES}
        assert effects(case, InvestigationReported(on=LATER, by=Organ.GOVERNMENT)) == wrong
        assert stage_of(case.apply(InvestigationReported(on=LATER))) is Stage.REPORTED

    @pytest.mark.parametrize(
        ("on", "article"), [(EVE, "supervision-law-2006/45.3"), (DAY_2024, "supervision-law-2024/61.3")]
    )
    def test_a_later_session(self, on: date, article: str) -> None:
        """Never the session that formed the committee."""
        case = after_motion(on=on).apply(form(on=on)).apply(InvestigationReported(on=on))
        same = Deliberated(on=on, at_later_session=False)
        assert effects(case, same) == {"at-a-later-session": Effect.REFUSES}
        assert cited(case, same, "at-a-later-session") == {article}
        assert stage_of(case.apply(Deliberated(on=on))) is Stage.DELIBERATED

    def test_decided_on_the_report(self) -> None:
        """The later session votes as any does."""
        assert stage_of(before_the_later_vote().apply(vote(16, on=LATER))) is Stage.CARRIED
        assert stage_of(before_the_later_vote().apply(vote(15, on=LATER))) is Stage.REJECTED

    @locally
    def test_office_left_meanwhile(self, level: Level) -> None:
        """A motion that waits lapses when the person leaves the office."""
        case = after_motion(level).apply(form())
        for waiting in (case, case.apply(InvestigationReported(on=LATER))):
            assert stage_of(waiting.apply(Lapsed(on=LATER))) is Stage.LAPSED

    @locally
    @pytest.mark.parametrize("by", [Organ.MEMBERS, *ORGANS])
    def test_office_left_before_the_vote(self, by: Organ, level: Level) -> None:
        """So does one that waits for the session, or stands before it, whoever moved it; not once it is decided."""
        motion = after_motion(level, by)
        submitted = motion.apply(Submitted(on=LATER))
        for undecided in (motion, submitted, submitted.apply(Deliberated(on=LATER))):
            assert undecided.check(Lapsed(on=LATER)) == ()
            assert stage_of(undecided.apply(Lapsed(on=LATER))) is Stage.LAPSED
        with pytest.raises(NoSuchStep):
            before(Published).check(Lapsed(on=LATER))


class TestDeliberated:
    """The standing committee deliberates the motion in session."""

    @locally
    def test_by_nobody_else(self, level: Level) -> None:
        """A special committee does not do it for it."""
        event = Deliberated(on=LATER, by=Organ.SPECIAL_COMMITTEE)
        assert effects(before(Deliberated, level), event) == {"committee-deliberates": Effect.REFUSES}

    def test_in_the_same_session(self) -> None:
        """A later session is asked for after an investigation alone."""
        event = Deliberated(on=LATER, at_later_session=False)
        assert broken(before(Deliberated), event) == set()

    def test_no_vote_without_it(self) -> None:
        """What has not been deliberated is not voted on."""
        with pytest.raises(NoSuchStep):
            before(Deliberated).check(vote(on=LATER))
