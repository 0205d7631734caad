"""The table as a whole: an investigation in a congress from the proposal to the end."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    CONGRESS,
    DAY,
    DEPUTIES,
    PRESIDIUM,
    broken,
    committee,
    congress,
    nominated,
    of_deputies,
    people,
    tally,
)

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.investigation import (
    IN_CONGRESS,
    AuthorisationVoted,
    AuthorisedResolutionVoted,
    Closed,
    Deliberated,
    Filed,
    FormationVoted,
    Heard,
    Holder,
    MaterialRequested,
    MembershipVoted,
    Proposed,
    Referred,
    Reported,
    ResolutionVoted,
    Stage,
    Subject,
    Submitted,
)

WINTER = date(2026, 2, 16)


def by_the_congress_alone(subject: Subject, by: Organ) -> tuple[Event, ...]:
    """An investigation that the congress forms and on whose report it resolves."""
    return (
        Proposed(on=DAY, by=by, signatories=people(28), delegations=people(3), issue="一座桥的造价", subject=subject),
        Submitted(on=DAY, by=PRESIDIUM),
        FormationVoted(on=DAY, by=CONGRESS, tally=tally(275, 138)),
        nominated(DAY, PRESIDIUM),
        MembershipVoted(on=DAY, by=CONGRESS, tally=tally(275, 138)),
        Reported(on=WINTER, to=CONGRESS),
        ResolutionVoted(on=WINTER, by=CONGRESS, tally=tally(275, 138)),
        Closed(on=WINTER, by=PRESIDIUM),
    )


class TestTheWholeWay:
    """An investigation that goes as it should leaves no finding."""

    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    @pytest.mark.parametrize("on", [date(2022, 3, 12), date(2024, 8, 1), DAY])
    def test_with_its_standing_committee(self, level: Level, on: date) -> None:
        """Deputies propose; the standing committee hears the report, resolves, and files its resolution."""
        case, stages = IN_CONGRESS.open(congress(level)), []
        for event in of_deputies(on):
            case = case.apply(event)
            stages.append(case.stage)
        assert (case.findings, case.ended) == ((), True)
        assert stages == [
            *(Stage.PROPOSED, Stage.SUBMITTED, Stage.DECIDED, Stage.NOMINATED, Stage.INQUIRING, Stage.INQUIRING),
            *(Stage.REPORTED, Stage.RESOLVED, Stage.RESOLVED, Stage.CLOSED),
        ]

    @pytest.mark.parametrize("level", Level)
    @pytest.mark.parametrize("by", [PRESIDIUM, DEPUTIES])
    @pytest.mark.parametrize("subject", [Subject.ISSUE, Subject.BUDGET])
    def test_by_itself(self, level: Level, by: Organ, subject: Subject) -> None:
        """The congress hears the report and resolves; in a township, on budgets alone."""
        case = IN_CONGRESS.open(congress(level)).replay(by_the_congress_alone(subject, by))
        wrong = {"township-on-budgets-alone"} if (level, subject) == (Level.TOWNSHIP, Subject.ISSUE) else set()
        assert {finding.rule.rpartition(".")[2] for finding in case.findings} == wrong
        assert case.stage is Stage.CLOSED

    def test_three_delegations(self) -> None:
        """So does one of the NPC that three delegations propose."""
        case = IN_CONGRESS.open(congress(Level.NATIONAL))
        for event in by_the_congress_alone(Subject.ISSUE, Organ.DELEGATION):
            case = case.apply(event)
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    @pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
    def test_on_a_recall_motion(self, level: Level) -> None:
        """The presidium proposes, and the report goes to the congress."""
        case = IN_CONGRESS.open(congress(level))
        for event in by_the_congress_alone(Subject.MOTION, PRESIDIUM):
            case = case.apply(event)
        assert case.findings == ()

    def test_replay(self) -> None:
        """The events alone give back an equal case."""
        case = IN_CONGRESS.open(congress()).replay(of_deputies())
        assert IN_CONGRESS.open(congress()).replay(case.events) == case


class TestBounds:
    """The table says where it does not reach."""

    def test_a_standing_committee(self) -> None:
        """It has a table of its own."""
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(committee())

    def test_levels(self) -> None:
        """Every level has it, the township for budgets."""
        assert IN_CONGRESS.levels == frozenset(Level)

    @pytest.mark.parametrize(
        ("level", "first"), [(Level.COUNTY, date(2022, 3, 12)), (Level.NATIONAL, date(2021, 3, 12))]
    )
    def test_before_the_laws(self, level: Level, first: date) -> None:
        """Before the laws encoded there is no verdict."""
        case = IN_CONGRESS.open(congress(level))
        assert broken(case, of_deputies(first)[0]) == set()
        with pytest.raises(NotEncoded):
            case.check(of_deputies(date.fromordinal(first.toordinal() - 1))[0])

    @pytest.mark.parametrize("event", [Referred(on=DAY), Deliberated(on=DAY)])
    def test_what_only_a_standing_committee_does(self, event: Event) -> None:
        """No law sends a proposal to a special committee of the congress first."""
        with pytest.raises(NoSuchStep):
            IN_CONGRESS.open(congress()).apply(of_deputies()[0]).check(event)

    def test_in_a_township(self) -> None:
        """Nothing is left to a standing committee that is not there."""
        told = by_the_congress_alone(Subject.BUDGET, PRESIDIUM)
        case, provided = IN_CONGRESS.open(congress(Level.TOWNSHIP)), set()
        for event in told:
            case = case.apply(event)
            provided |= {move.event for move in case.moves(event.on)}
        assert provided.isdisjoint({AuthorisationVoted, Heard, AuthorisedResolutionVoted, Filed})

    def test_the_end(self) -> None:
        """Nothing follows the end but a new case."""
        case = IN_CONGRESS.open(congress()).replay(of_deputies())
        with pytest.raises(NoSuchStep):
            case.apply(Heard(on=WINTER))


BREACHES = """
    at-the-next-session organs-and-citizens-supply organs-and-citizens-tell-the-truth source-kept-secret
    supplied-on-budget truthful-on-budget was-filed
"""
HINTS = "a-resolution-followed"
CANNOT_STAND = """
    adopted-in-plenary between-sessions committee-files committee-has-resolved committee-hears committee-quorate
    committee-resolves congress-adopts-its-membership congress-authorises congress-decides congress-hears-on-a-motion
    congress-investigates-budgets congress-resolves decided-in-plenary decided-in-plenary-on-a-motion engages-experts
    from-the-deputies has-a-chair has-members has-vice-chairs heard-first in-writing itself-reports may-propose
    more-than-half-of-all more-than-half-of-its-members names-the-issue one-tenth-sign presidium-nominates
    presidium-proposes-on-a-motion presidium-submits quorate rests-on-the-report three-delegations-join to-the-congress
    township-on-budgets-alone was-authorised withholds-publication
"""


class TestEffects:
    """Who acts, and what must come first, decides whether an act stands; what others owe the committee does not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, HINTS), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        found = {rule.name for rule in IN_CONGRESS.rules if rule.effect is effect}
        assert found == set(names.split())

    def test_a_refusal_of_material_is_kept(self) -> None:
        """In a case that goes on to its end the breach stays with it."""
        told = by_the_congress_alone(Subject.BUDGET, PRESIDIUM)
        refused = MaterialRequested(on=DAY, holder=Holder.STATE_ORGAN, supplied=False)
        case = IN_CONGRESS.open(congress(Level.TOWNSHIP))
        for event in (*told[:5], refused, *told[5:]):
            case = case.apply(event)
        assert case.stage is Stage.CLOSED
        (finding,) = case.findings
        assert finding.zh == "就预算、决算调查的，有关方面应交出所需的材料，实际并非如此（预算法第八十四条第一款）"
