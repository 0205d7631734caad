"""The table as a whole."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.recall.story import (
    ABOVE_TOWNSHIP,
    COUNTY_AND_ABOVE,
    DAY,
    EVERYWHERE,
    after_the_motion,
    at,
    before,
    broken,
    congress,
    effects,
    form,
    moved,
    opened,
    people,
    stage_of,
    vote,
    who_may,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.recall import (
    IN_CONGRESS,
    ApprovalDecided,
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardByPlenary,
    HeardByPresidium,
    InvestigationReported,
    Ordered,
    Stage,
    Submitted,
    SubmittedAbove,
    Voted,
    Withdrawn,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import ALL_LEVELS, Level


class TestTable:
    """There is a recall in a congress at every level."""

    def test_its_name(self) -> None:
        """The id is stable."""
        assert IN_CONGRESS.id == "recall.congress"

    def test_its_levels(self) -> None:
        """From the township to the nation."""
        assert IN_CONGRESS.levels == ALL_LEVELS

    def test_alike_from_county_to_province(self) -> None:
        """What binds a county binds a city and a province, by the same articles."""
        for rule in IN_CONGRESS.rules:
            there = {level: {cite.slug for cite in rule.cites if level in cite.levels} for level in COUNTY_AND_ABOVE}
            assert there[Level.COUNTY] == there[Level.MUNICIPAL] == there[Level.PROVINCIAL], rule.name

    def test_not_in_a_standing_committee(self) -> None:
        """A standing committee dismisses, and recalls nobody from office."""
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(StandingCommittee(level=Level.COUNTY, place="370103", members=31))

    @pytest.mark.parametrize(
        ("level", "first"),
        [
            (Level.COUNTY, date(2022, 3, 12)),
            (Level.TOWNSHIP, date(2022, 3, 12)),
            (Level.NATIONAL, date(2021, 3, 12)),
        ],
    )
    def test_the_first_day_encoded(self, level: Level, first: date) -> None:
        """The day before is silence, not a verdict."""
        assert opened(level).check(moved(first)) == ()
        with pytest.raises(NotEncoded):
            opened(level).check(moved(first.replace(day=11)))


class TestFromTheMotionToTheEnd:
    """A recall that goes as it should breaks nothing."""

    @pytest.mark.parametrize("level", COUNTY_AND_ABOVE)
    def test_a_chief_procurator(self, level: Level) -> None:
        """Moved, deliberated, defended, carried, approved above."""
        case = opened(level)
        motion = moved(by=Organ.DEPUTIES, signatories=people(28), office=Office.CHIEF_PROCURATOR)
        for event in (motion, *after_the_motion(DAY)):
            assert case.check(event) == ()
            case = case.apply(event)
        assert stage_of(case) is Stage.RECALLED
        assert case.ended
        assert opened(level).replay(case.events) == case

    @pytest.mark.parametrize("level", EVERYWHERE)
    def test_what_must_come_next(self, level: Level) -> None:
        """Before the session, deliberation, vote: each must follow."""
        head = Office.HEAD_OF_GOVERNMENT
        for kind in (Submitted, Deliberated, Voted):
            case = before(kind, level, head)
            assert [move.event for move in case.moves(date(2025, 7, 1)) if move.must] == [kind]

    @pytest.mark.parametrize("level", EVERYWHERE)
    def test_what_is_lost_ends(self, level: Level) -> None:
        """A motion that fails is at an end; another one is another case."""
        case = before(Voted, level, Office.HEAD_OF_GOVERNMENT).apply(vote(0, on=date(2025, 6, 13)))
        assert stage_of(case) is Stage.REJECTED
        assert case.ended

    def test_a_third_of_the_deputies_is_no_majority(self) -> None:
        """A township of 60: twelve may move it, thirty are not enough to carry it, thirty-one are."""
        township = congress(Level.TOWNSHIP, 60)
        case = IN_CONGRESS.open(township).replay(
            [
                moved(by=Organ.DEPUTIES, signatories=people(12), office=Office.CHAIR_OF_TOWNSHIP_CONGRESS),
                Submitted(on=DAY),
                Deliberated(on=DAY, by=Organ.CONGRESS),
                DefenceOffered(on=DAY),
            ],
        )
        assert case.findings == ()
        assert stage_of(case.apply(vote(30, members=60))) is Stage.REJECTED
        assert stage_of(case.apply(vote(31, members=60))) is Stage.CARRIED


LATER = date(2026, 2, 1)
IN_SESSION = [Stage.SUBMITTED, Stage.DELIBERATED, Stage.REPORTED, Stage.DELIBERATED_ON_REPORT]
UNDECIDED = [Stage.MOVED, Stage.INQUIRING, *IN_SESSION]


class TestWhoActs:
    """Each act belongs to one organ, at every level at which it is done."""

    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    def test_county_and_above(self, level: Level) -> None:
        """The presidium leads the matter, the congress votes, the investigation committee reports."""
        for stage in (Stage.SUBMITTED, Stage.DELIBERATED, Stage.DELIBERATED_ON_REPORT):
            event = Withdrawn(on=LATER, by=Organ.PRESIDIUM)
            assert who_may(at(stage, level), event) == {Organ.PRESIDIUM}
            assert who_may(at(stage, level), event, "agreed_by") == {Organ.PRESIDIUM}
        for stage in (Stage.SUBMITTED, Stage.DELIBERATED):
            assert who_may(at(stage, level), form()) == {Organ.CONGRESS}
            assert who_may(at(stage, level), form(), "proposed_by") == {Organ.PRESIDIUM}
        for stage in (Stage.DELIBERATED, Stage.DELIBERATED_ON_REPORT):
            assert who_may(at(stage, level), vote(on=LATER)) == {Organ.CONGRESS}
            assert who_may(at(stage, level), vote(on=LATER), "put_by") == {Organ.PRESIDIUM}
        report = InvestigationReported(on=LATER)
        assert who_may(at(Stage.INQUIRING, level), report) == {Organ.INVESTIGATION_COMMITTEE}

    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    def test_deliberation(self, level: Level) -> None:
        """The session, at the NPC its delegations, before an investigation and after it."""
        lawful = {Organ.DELEGATION} if level is Level.NATIONAL else {Organ.CONGRESS, Organ.DELEGATION}
        for stage in (Stage.SUBMITTED, Stage.REPORTED):
            assert who_may(at(stage, level), Deliberated(on=LATER, by=Organ.DELEGATION)) == lawful

    @pytest.mark.parametrize("level", EVERYWHERE)
    def test_everywhere(self, level: Level) -> None:
        """The presidium puts the motion before the session and distributes the defence."""
        leader = Office.HEAD_OF_GOVERNMENT
        assert who_may(before(Submitted, level, leader), Submitted(on=DAY)) == {Organ.PRESIDIUM}
        assert who_may(before(Voted, level, leader), DefenceDistributed(on=LATER)) == {Organ.PRESIDIUM}

    @pytest.mark.parametrize("level", COUNTY_AND_ABOVE)
    def test_above(self, level: Level) -> None:
        """The chief procurator above submits, the standing committee above decides."""
        case = before(SubmittedAbove, level)
        assert who_may(case, SubmittedAbove(on=LATER)) == {Organ.CHIEF_PROCURATOR_ABOVE}
        case = case.apply(SubmittedAbove(on=LATER))
        for approved in (True, False):
            event = ApprovalDecided(on=LATER, approved=approved)
            assert who_may(case, event) == {Organ.STANDING_COMMITTEE_ABOVE}

    def test_head_of_state(self) -> None:
        """Nobody but the head of state signs the order."""
        case = before(SubmittedAbove, Level.NATIONAL, Office.HEAD_OF_GOVERNMENT)
        assert who_may(case, Ordered(on=LATER)) == {Organ.HEAD_OF_STATE}


class TestWhatMustFollow:
    """The law requires these steps, and leaves the others open."""

    def test_rows(self) -> None:
        """A motion is put before the session, deliberated and voted on; a report is waited for, and an approval."""
        assert {(row.source, row.event) for row in IN_CONGRESS.steps if row.must} == {
            (Stage.MOVED, Submitted),
            (Stage.SUBMITTED, Deliberated),
            (Stage.DELIBERATED, Voted),
            (Stage.INQUIRING, InvestigationReported),
            (Stage.REPORTED, Deliberated),
            (Stage.DELIBERATED_ON_REPORT, Voted),
            (Stage.SUBMITTED_ABOVE, ApprovalDecided),
        }


class TestDefenceAtAnyTime:
    """Whoever is to be recalled may be heard at any time before the vote, and that moves nothing."""

    @pytest.mark.parametrize("stage", UNDECIDED)
    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    def test_it_moves_nothing(self, stage: Stage, level: Level) -> None:
        """Offered, handed in, distributed."""
        for event in (DefenceOffered(on=LATER), DefenceReceived(on=LATER), DefenceDistributed(on=LATER)):
            assert broken(at(stage, level), event) == set()
            assert at(stage, level).apply(event).stage is stage

    @pytest.mark.parametrize("stage", UNDECIDED)
    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    def test_heard(self, stage: Stage, level: Level) -> None:
        """Meetings are there while the congress sits."""
        for event in (HeardByPresidium(on=LATER), HeardByPlenary(on=LATER)):
            if stage in IN_SESSION:
                assert at(stage, level).apply(event).stage is stage
            else:
                with pytest.raises(NoSuchStep):
                    at(stage, level).check(event)

    @pytest.mark.parametrize("stage", UNDECIDED)
    def test_no_offer_that_is_none(self, stage: Stage) -> None:
        """It is refused at whatever stage it is made."""
        event = DefenceOffered(on=LATER, before_presidium=False, before_plenary=False, in_writing=False)
        assert effects(at(stage), event) == {"presidium-or-plenary": Effect.REFUSES, "in-writing": Effect.REFUSES}
        assert effects(at(stage, Level.NATIONAL), event) == {
            "before-presidium": Effect.REFUSES,
            "before-plenary": Effect.REFUSES,
            "in-writing": Effect.REFUSES,
        }
        event = DefenceOffered(on=LATER)
        distributed = DefenceDistributed(on=LATER, by=Organ.CONGRESS)
        assert effects(at(stage).apply(event), distributed) == {"presidium-distributes": Effect.REFUSES}


class TestAVoteIsJudgedAlike:
    """Whether it carries, is lost or is void, a vote breaks the same rules."""

    COUNTS = pytest.mark.parametrize(
        ("in_favour", "present", "also"),
        [(275, 275, set()), (0, 275, {"more-than-half-of-all"}), (100, 100, {"quorate", "more-than-half-of-all"})],
    )

    @COUNTS
    @pytest.mark.parametrize("stage", [Stage.SUBMITTED, Stage.DELIBERATED])
    def test_investigation(self, stage: Stage, in_favour: int, present: int, also: set[str]) -> None:
        """Proposed and decided by others, outside the plenary meeting, and declared carried."""
        event = form(
            in_favour,
            present=present,
            by=Organ.PRESIDIUM,
            proposed_by=Organ.DEPUTIES,
            in_plenary=False,
            declared=True,
        )
        rules = {"congress-votes", "presidium-proposes", "committee-formed-in-plenary"}
        assert broken(at(stage), event) == rules | also
        assert at(stage).record(event).stage is (stage if also else Stage.INQUIRING)
        declared_lost = form(275, declared=False)
        assert effects(at(stage), declared_lost) == {"more-than-half-of-all": Effect.REFUSES}

    @COUNTS
    @pytest.mark.parametrize("after_report", [False, True])
    @pytest.mark.parametrize("works", [False, True])
    def test_recall(self, in_favour: int, present: int, also: set[str], *, after_report: bool, works: bool) -> None:
        """With everything wrong that can be, in the nation and in a county."""
        for level in (Level.NATIONAL, Level.COUNTY):
            case = _undefended(level, after_report=after_report)
            event = vote(
                in_favour,
                on=LATER,
                present=present,
                by=Organ.PRESIDIUM,
                put_by=Organ.DEPUTIES,
                in_plenary=False,
                method=VotingMethod.OTHER,
                by_device_possible=works,
                announced=False,
                declared=True,
            )
            rules = {
                "congress-votes",
                "presidium-puts-to-the-vote",
                "voted-in-plenary",
                "defence-offered",
                "written-defence-distributed",
            }
            if level is Level.NATIONAL:
                rules |= {"by-device" if works else "without-device", "announced-on-the-spot"}
            else:
                rules |= {"spoken-defence-distributed"}
            assert broken(case, event) == rules | also
            assert effects(case, event).get("spoken-defence-distributed", Effect.REFUSES) is Effect.REFUSES

    @pytest.mark.parametrize("stage", [Stage.DELIBERATED, Stage.DELIBERATED_ON_REPORT])
    def test_where_it_goes(self, stage: Stage) -> None:
        """Carried, lost, or void and where it was; declared lost although carried, it is refused."""
        assert at(stage).apply(vote(138, on=LATER)).stage is Stage.CARRIED
        assert at(stage).apply(vote(137, on=LATER)).stage is Stage.REJECTED
        assert at(stage).record(vote(183, on=LATER, present=183)).stage is stage
        wrong = {"more-than-half-of-all": Effect.REFUSES}
        assert effects(at(stage), vote(138, on=LATER, declared=False)) == wrong


def _undefended(level: Level, *, after_report: bool) -> Case:
    """A case before the vote: no offer since the report, and a defence written and spoken that nobody distributed."""
    case = before(Deliberated, level)
    case = case.apply(HeardByPresidium(on=LATER)).apply(DefenceReceived(on=LATER))
    deliberated = Deliberated(on=LATER, by=Organ.DELEGATION)
    if after_report:
        case = case.apply(form(on=LATER)).apply(InvestigationReported(on=LATER))
    return case.apply(deliberated)
