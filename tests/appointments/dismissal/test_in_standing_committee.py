"""The table as a whole."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.dismissal.story import (
    DAY,
    LOCAL,
    after_the_motion,
    at,
    before,
    broken,
    committee,
    effects,
    form,
    moved,
    opened,
    stage_of,
    vote,
    who_may,
)

from npcproc.appointments.dismissal import (
    IN_STANDING_COMMITTEE,
    Closed,
    Declined,
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardInSession,
    InvestigationReported,
    InvestigationVoted,
    Notified,
    Published,
    Stage,
    Submitted,
    Voted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.tally import Tally

locally = pytest.mark.parametrize("level", LOCAL)


class TestTable:
    """There is a dismissal in a local standing committee, from the county upwards."""

    def test_its_name(self) -> None:
        """The id is stable."""
        assert IN_STANDING_COMMITTEE.id == "dismissal.standing-committee"

    def test_its_levels(self) -> None:
        """Province, city and county; the committee of the nation has a way of its own."""
        assert IN_STANDING_COMMITTEE.levels == set(LOCAL)
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(committee(Level.NATIONAL, 170))

    def test_alike_from_county_to_province(self) -> None:
        """What binds a county binds a city and a province, by the same articles."""
        for rule in IN_STANDING_COMMITTEE.rules:
            there = {level: {cite.slug for cite in rule.cites if level in cite.levels} for level in LOCAL}
            assert there[Level.COUNTY] == there[Level.MUNICIPAL] == there[Level.PROVINCIAL], rule.name

    def test_not_in_a_congress(self) -> None:
        """A congress recalls."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="370103", members=275))

    def test_the_first_day_encoded(self) -> None:
        """The day before is silence, not a verdict."""
        assert opened().check(moved(date(2007, 1, 1))) == ()
        with pytest.raises(NotEncoded):
            opened().check(moved(date(2006, 12, 31)))


class TestFromTheMotionToTheEnd:
    """A dismissal that goes as it should breaks nothing."""

    @locally
    @pytest.mark.parametrize("on", [date(2008, 5, 1), date(2023, 5, 1), date(2024, 10, 30), DAY])
    @pytest.mark.parametrize("by", [Organ.MEMBERS, Organ.CHAIRPERSONS_COUNCIL, Organ.GOVERNMENT])
    def test_lawful(self, level: Level, on: date, by: Organ) -> None:
        """Under each law, and across the day on which the new one took force."""
        case = opened(level)
        for event in (moved(on, by=by), *after_the_motion(on)):
            assert case.check(event) == ()
            case = case.apply(event)
        assert stage_of(case) is Stage.DISMISSED
        assert case.ended
        assert opened(level).replay(case.events) == case

    def test_moves(self) -> None:
        """After the motion the council has three ways; after the deliberation the vote must come."""
        moves = {move.event for move in before(Submitted).moves(DAY)}
        assert {Submitted, Declined, InvestigationVoted} <= moves
        assert not {Deliberated, Voted} & moves
        assert [move.event for move in before(Voted).moves(date(2025, 7, 1)) if move.must] == [Voted]
        assert {move.event for move in before(Published).moves(date(2025, 7, 1))} == {Published, Notified, Closed}

    @locally
    def test_what_is_lost_ends(self, level: Level) -> None:
        """A motion that fails is at an end; another one is another case."""
        case = before(Voted, level).apply(vote(0, on=date(2025, 6, 21)))
        assert stage_of(case) is Stage.REJECTED
        assert case.ended


LATER = date(2025, 12, 1)
IN_SESSION = [Stage.SUBMITTED, Stage.REPORTED, Stage.DELIBERATED]
UNDECIDED = [Stage.MOVED, Stage.INQUIRING, *IN_SESSION]
COUNCIL, COMMITTEE = Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE


class TestWhoActs:
    """Each act belongs to one organ."""

    @locally
    def test_everywhere(self, level: Level) -> None:
        """The council leads the matter, the committee deliberates and votes, the investigation committee reports."""
        case = at(Stage.MOVED, level)
        assert who_may(case, Submitted(on=LATER)) == {COUNCIL}
        assert who_may(case, Declined(on=LATER)) == {COUNCIL}
        assert who_may(case, form(on=LATER), "proposed_by") == {COUNCIL}
        report = InvestigationReported(on=LATER)
        assert who_may(at(Stage.INQUIRING, level), report) == {Organ.INVESTIGATION_COMMITTEE}
        for stage in (Stage.SUBMITTED, Stage.REPORTED):
            assert who_may(at(stage, level), Deliberated(on=LATER)) == {COMMITTEE}
        for stage in UNDECIDED:
            assert who_may(at(stage, level), DefenceDistributed(on=LATER)) == {COUNCIL}
        assert who_may(at(Stage.DELIBERATED, level), vote(on=LATER)) == {COMMITTEE}

    def test_before_2022(self) -> None:
        """Until the Organic Law of 2022 only a members' motion says who puts it before the session."""
        on = date(2022, 3, 11)
        assert who_may(at(Stage.MOVED, on=on), Submitted(on=on)) == {COUNCIL}
        wrong = {"council-submits-a-members-motion": Effect.REFUSES}
        assert effects(at(Stage.MOVED, on=on), Submitted(on=on, by=COMMITTEE)) == wrong
        by_government = opened().apply(moved(DAY, by=Organ.GOVERNMENT))
        assert who_may(by_government, Submitted(on=DAY)) == {COUNCIL}
        assert effects(by_government, Submitted(on=DAY, by=COMMITTEE)) == {"council-submits": Effect.REFUSES}


class TestWhatMustFollow:
    """The law requires these steps, and leaves the others open."""

    def test_rows(self) -> None:
        """A report is waited for; what is before the session is deliberated and voted on."""
        assert {(row.source, row.event) for row in IN_STANDING_COMMITTEE.steps if row.must} == {
            (Stage.INQUIRING, InvestigationReported),
            (Stage.SUBMITTED, Deliberated),
            (Stage.REPORTED, Deliberated),
            (Stage.DELIBERATED, Voted),
        }


class TestDefenceAtAnyTime:
    """Whoever is to be dismissed may be heard at any time before the vote, and that moves nothing."""

    @locally
    @pytest.mark.parametrize("stage", UNDECIDED)
    def test_it_moves_nothing(self, stage: Stage, level: Level) -> None:
        """Offered, handed in, distributed."""
        for event in (DefenceOffered(on=LATER), DefenceReceived(on=LATER), DefenceDistributed(on=LATER)):
            assert broken(at(stage, level), event) == set()
            assert at(stage, level).apply(event).stage is stage

    @pytest.mark.parametrize("stage", UNDECIDED)
    def test_heard(self, stage: Stage) -> None:
        """The session hears the person once the motion is before it."""
        if stage in IN_SESSION:
            assert at(stage).apply(HeardInSession(on=LATER)).stage is stage
        else:
            with pytest.raises(NoSuchStep):
                at(stage).check(HeardInSession(on=LATER))

    @pytest.mark.parametrize("stage", UNDECIDED)
    def test_no_offer_that_is_none(self, stage: Stage) -> None:
        """It is refused at whatever stage it is made."""
        event = DefenceOffered(on=LATER, before_session=False, in_writing=False)
        assert effects(at(stage), event) == {"before-session": Effect.REFUSES, "in-writing-too": Effect.REFUSES}


class TestAVoteIsJudgedAlike:
    """Whether it carries, is lost or is void, a vote breaks the same rules."""

    COUNTS = pytest.mark.parametrize(
        ("in_favour", "present", "quorate", "carried"),
        [(31, 31, True, True), (0, 31, True, False), (10, 10, False, False)],
    )

    @COUNTS
    def test_investigation(self, in_favour: int, present: int, *, quorate: bool, carried: bool) -> None:
        """Of an organ's motion, proposed by members, outside the plenary meeting, declared the other way."""
        case = opened().apply(moved(by=Organ.COURT))
        event = form(in_favour, present=present, proposed_by=Organ.MEMBERS, in_plenary=False, declared=not carried)
        rules = {
            "of-a-members-motion",
            "council-proposes",
            "committee-formed-in-plenary",
            "investigation-carried",
        }
        assert broken(case, event) == rules | (set() if quorate else {"quorate"})
        assert case.record(event).stage is (Stage.INQUIRING if carried else Stage.MOVED)

    @COUNTS
    def test_dismissal(self, in_favour: int, present: int, *, quorate: bool, carried: bool) -> None:
        """With everything wrong that can be."""
        case = opened().apply(moved(office=Office.DEPUTY_HEAD_OF_GOVERNMENT)).apply(Submitted(on=DAY))
        case = case.apply(DefenceReceived(on=DAY)).apply(Deliberated(on=DAY))
        event = vote(
            in_favour,
            present=present,
            by=COUNCIL,
            method=VotingMethod.DEVICE,
            congress_in_recess=False,
            declared=not carried,
        )
        rules = {
            "committee-decides",
            "in-recess-for-deputy-heads",
            "defence-offered",
            "written-defence-distributed",
            "by-secret-ballot",
            "more-than-half-of-all",
        }
        assert broken(case, event) == rules | (set() if quorate else {"quorate"})
        stage = Stage.CARRIED if carried else Stage.REJECTED if quorate else Stage.DELIBERATED
        assert case.record(event).stage is stage


class TestAnEvenRoll:
    """Of thirty members fifteen are half and not more than half, to be there and to carry."""

    def test_of_thirty(self) -> None:
        """An investigation and a dismissal alike."""
        thirty = opened(members=30).apply(moved())
        ready = thirty.apply(Submitted(on=DAY)).apply(Deliberated(on=DAY)).apply(DefenceOffered(on=DAY))
        half, more = _of_thirty(15, 30), _of_thirty(16, 30)
        assert thirty.apply(InvestigationVoted(on=DAY, tally=half)).stage is Stage.MOVED
        assert thirty.apply(InvestigationVoted(on=DAY, tally=more)).stage is Stage.INQUIRING
        assert ready.apply(Voted(on=DAY, tally=half)).stage is Stage.REJECTED
        assert ready.apply(Voted(on=DAY, tally=more)).stage is Stage.CARRIED
        few, enough = _of_thirty(15, 15), _of_thirty(16, 16)
        for kind, case in ((InvestigationVoted, thirty), (Voted, ready)):
            assert broken(case, kind(on=DAY, tally=few)) == {"quorate"}
            assert broken(case, kind(on=DAY, tally=enough)) == set()
            assert case.record(kind(on=DAY, tally=few)).stage is case.stage

    def test_most_of_those_present(self) -> None:
        """Fifteen of twenty there are most of them, and do not carry."""
        assert at(Stage.MOVED).apply(form(15, on=LATER, present=20)).stage is Stage.MOVED


def _of_thirty(in_favour: int, present: int) -> Tally:
    return Tally(members=30, present=present, in_favour=in_favour)
