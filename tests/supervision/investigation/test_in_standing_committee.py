"""The table as a whole: an investigation in a standing committee from the proposal to the end."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    COUNCIL,
    DAY,
    committee,
    congress,
    of_members,
    people,
)

from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.investigation import (
    IN_STANDING_COMMITTEE,
    AuthorisationVoted,
    Closed,
    Filed,
    Proposed,
    Referred,
    Reviewed,
    Stage,
    Subject,
    Submitted,
)
from npcproc.tally import Tally

LATER = date(2026, 1, 5)


class TestTheWholeWay:
    """An investigation that goes as it should leaves no finding."""

    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    @pytest.mark.parametrize("subject", [Subject.ISSUE, Subject.BUDGET])
    @pytest.mark.parametrize("on", [date(2007, 1, 1), date(2022, 3, 1), date(2024, 8, 1), DAY])
    def test_proposed_by_members(self, level: Level, subject: Subject, on: date) -> None:
        """At every level, before, across and after each change of law."""
        case = IN_STANDING_COMMITTEE.open(committee(level))
        for event in of_members(on):
            case = case.apply(evolve(event, subject=subject) if isinstance(event, Proposed) else event)
        assert (case.stage, case.findings, case.ended) == (Stage.CLOSED, (), True)

    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    @pytest.mark.parametrize("subject", Subject)
    def test_proposed_by_the_council(self, level: Level, subject: Subject) -> None:
        """What the council proposes goes to the session at once."""
        case = IN_STANDING_COMMITTEE.open(committee(level))
        for event in of_members():
            if isinstance(event, Referred | Reviewed | Submitted):
                continue
            if isinstance(event, Proposed):
                event = evolve(event, by=COUNCIL, signatories=(), subject=subject)  # noqa: PLW2901 - the council's own
            case = case.apply(event)
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    def test_replay(self) -> None:
        """The events alone give back an equal case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(of_members())
        assert IN_STANDING_COMMITTEE.open(committee()).replay(case.events) == case

    def test_the_stages(self) -> None:
        """Where it stands after each act."""
        case, stages = IN_STANDING_COMMITTEE.open(committee()), []
        for event in of_members():
            case = case.apply(event)
            stages.append(case.stage)
        assert stages == [
            *(Stage.PROPOSED, Stage.PROPOSED, Stage.PROPOSED, Stage.SUBMITTED, Stage.SUBMITTED, Stage.DECIDED),
            *(Stage.NOMINATED, Stage.NOMINATED, Stage.INQUIRING, Stage.REPORTED, Stage.RESOLVED, Stage.CLOSED),
        ]


class TestBounds:
    """The table says where it does not reach."""

    def test_a_congress(self) -> None:
        """A congress has a table of its own."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(congress())

    def test_before_2007(self) -> None:
        """Before the law there is no verdict."""
        with pytest.raises(NotEncoded):
            IN_STANDING_COMMITTEE.open(committee()).check(of_members(date(2006, 12, 31))[0])

    @pytest.mark.parametrize(
        "event", [AuthorisationVoted(on=LATER, tally=Tally(members=31, present=31, in_favour=31)), Filed(on=LATER)]
    )
    def test_what_only_a_congress_does(self, event: AuthorisationVoted | Filed) -> None:
        """Nobody authorises a standing committee to hear its own report."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(of_members()[:-1])
        with pytest.raises(NoSuchStep):
            case.check(event)

    def test_the_end(self) -> None:
        """Nothing follows the end but a new case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(of_members())
        with pytest.raises(NoSuchStep):
            case.apply(Closed(on=LATER, by=COUNCIL))

    def test_every_fault_at_once(self) -> None:
        """A refusal names them all."""
        event = Proposed(on=DAY, by=COUNCIL, issue="", within_powers=False, needs_resolution=False, facts_unclear=False)
        case = IN_STANDING_COMMITTEE.open(committee())
        assert len(case.check(event)) == 4
        members = Proposed(on=DAY, by=of_members()[0].by, issue="桥", signatories=people(1), in_writing=False)
        assert len(case.check(members)) == 2


BREACHES = "material-is-supplied organs-and-citizens-supply source-kept-secret supplied-on-budget truthful-on-budget"
HINTS = "a-resolution-followed"
CANNOT_STAND = """
    a-resolution-is-needed adopted-in-plenary committee-adopts-its-membership committee-decides committee-deliberates
    committee-deliberates-on-nominees
    committee-investigates-budgets committee-resolves council-nominates council-or-members-propose
    council-proposes-on-a-motion council-refers council-submits decided-in-plenary decided-in-plenary-on-a-motion
    engages-experts facts-are-unclear from-members-and-deputies has-a-chair has-members has-vice-chairs in-writing
    itself-reports more-than-half-of-all names-the-issue nobody-interested nominees-deliberated one-fifth-sign
    proposal-deliberated quorate referred-first rests-on-the-report reviewed-if-referred special-committee-reviews
    to-a-special-committee to-the-committee-that-formed-it withholds-publication within-its-powers
"""


class TestEffects:
    """Who acts, and what must come first, decides whether an act stands; what others owe the committee does not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, HINTS), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        found = {rule.name for rule in IN_STANDING_COMMITTEE.rules if rule.effect is effect}
        assert found == set(names.split())
