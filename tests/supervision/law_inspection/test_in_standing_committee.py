"""The table as a whole: an inspection from its subject to its end."""

from __future__ import annotations

import pickle
from datetime import date
from itertools import pairwise

import pytest
from tests.supervision.law_inspection.story import AFTER, BEFORE, PLACES, SESSION, committee, story, through

from npcproc import catalog
from npcproc.bodies import SUPERVISED_ORGANS, Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.law_inspection import (
    ENTRUSTED,
    IN_STANDING_COMMITTEE,
    IN_TOWNSHIP,
    YEARLY,
    Closed,
    Deliberated,
    ReportSubmitted,
    Stage,
    SubjectSelected,
    TeamFormed,
)


class TestTheWholeWay:
    """An inspection that goes as it should leaves no finding."""

    @pytest.mark.parametrize("level", list(PLACES))
    @pytest.mark.parametrize("organ", sorted(SUPERVISED_ORGANS, key=str))
    @pytest.mark.parametrize("session", [date(2018, 8, 28), date(2023, 8, 28), AFTER, SESSION])
    def test_lawful(self, level: Level, organ: Organ, session: date) -> None:
        """At every level, for every organ, before, across and after the change of 2024."""
        case = IN_STANDING_COMMITTEE.open(committee(level))
        for event in story(session, organ):
            case = case.apply(event)
        closed = case.apply(Closed(on=date(2026, 3, 2)))
        assert (closed.stage, closed.findings, closed.ended) == (Stage.CLOSED, (), True)

    def test_all_four(self) -> None:
        """The opinions may go to all four organs."""
        case = IN_STANDING_COMMITTEE.open(committee())
        for event in story(SESSION, *sorted(SUPERVISED_ORGANS, key=str)):
            case = case.apply(event)
        assert case.apply(Closed(on=date(2026, 3, 2))).findings == ()

    def test_replay(self) -> None:
        """The events alone give back an equal case, also from a pickle."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(story())
        assert IN_STANDING_COMMITTEE.open(committee()).replay(case.events) == case
        assert pickle.loads(pickle.dumps(case.events)) == case.events  # noqa: S301 - our own bytes

    @pytest.mark.parametrize(
        ("kind", "musts"),
        [
            (SubjectSelected, {"TeamFormed"}),
            (TeamFormed, {"Inspected"}),
            (ReportSubmitted, {"Deliberated"}),
            (Deliberated, {"OpinionsHandedOver", "ReportPublished"}),
        ],
    )
    def test_what_comes_next(self, kind: type[Event], musts: set[str]) -> None:
        """What the law wants next."""
        case = through(kind)
        assert {move.event.__name__ for move in case.moves(case.events[-1].on) if move.must} == musts

    def test_the_stages(self) -> None:
        """The story passes the stages in their order."""
        case, passed = IN_STANDING_COMMITTEE.open(committee()), [Stage.NONE]
        for event in story():
            case = case.apply(event)
            assert isinstance(case.stage, Stage)
            passed.append(case.stage)
        order = list(Stage)
        assert all(order.index(one) <= order.index(next_) for one, next_ in pairwise(passed))
        assert set(Stage) - set(passed) == {Stage.ENTRUSTED, Stage.DROPPED, Stage.CLOSED}


class TestBounds:
    """The table says where it does not reach."""

    def test_a_congress(self) -> None:
        """A congress inspects through its standing committee."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="370103", members=200))

    def test_before_2007(self) -> None:
        """Before the law there is no verdict."""
        with pytest.raises(NotEncoded):
            IN_STANDING_COMMITTEE.open(committee()).check(story(date(2007, 1, 1))[0])

    def test_one_subject_a_case(self) -> None:
        """Another subject is another case."""
        case = through(SubjectSelected)
        with pytest.raises(NoSuchStep):
            case.check(case.events[0])

    def test_in_the_catalog(self) -> None:
        """Both tables and both audits are found by whoever loops."""
        ids = {table.id for table in catalog.procedures()} | {table.id for table in catalog.standings()}
        assert {ENTRUSTED.id, IN_STANDING_COMMITTEE.id, YEARLY.id, IN_TOWNSHIP.id} <= ids


ROWS = {
    "NONE": ("SubjectSelected!", ""),
    "SELECTED": ("Dropped Entrusted TeamFormed!", "ChecklistDrawn Coordinated Joined Researched"),
    "ENTRUSTED": (
        "Closed Dropped TeamFormed",
        "ChecklistDrawn Coordinated Entrusted Joined Researched ResultsReceived!",
    ),
    "TEAM_FORMED": (
        "Dropped Inspected!",
        "ChecklistDrawn Coordinated Entrusted Joined Researched ResultsReceived TeamFormed",
    ),
    "INSPECTING": (
        "Dropped InspectionEnded!",
        "ChecklistDrawn Coordinated Entrusted Inspected Joined ResultsReceived TeamFormed",
    ),
    "INSPECTED": ("ReportPresented!", "ResultsReceived"),
    "REPORTED": ("ReportSubmitted!", "ResultsReceived"),
    "SUBMITTED": ("Deliberated! Heard", "Referred ReportSubmitted ResultsReceived"),
    "HEARD": ("Deliberated!", "Referred ResultsReceived"),
    "DELIBERATED": (
        "OpinionsHandedOver!",
        "Deliberated ImplementationReported Referred ReportPublished! ResolutionVoted ResultsReceived",
    ),
    "HANDED_OVER": (
        "HandlingReported HandlingSentForComments!",
        (
            "FollowUpDeliberated FollowUpSubmitted FollowedUp ImplementationReported OpinionsHandedOver "
            "ReportPublished! ResolutionVoted ResultsReceived"
        ),
    ),
    "HANDLING_CONSULTED": (
        "HandlingReported!",
        (
            "FollowUpDeliberated FollowUpSubmitted FollowedUp HandlingSentForComments ImplementationReported "
            "OpinionsHandedOver ReportPublished! ResolutionVoted ResultsReceived"
        ),
    ),
    "HANDLED": (
        "Closed",
        (
            "FollowUpDeliberated FollowUpSubmitted FollowedUp HandlingPublished! HandlingReported "
            "HandlingSentForComments ImplementationReported OpinionsHandedOver ReportPublished! ResolutionVoted "
            "ResultsReceived SatisfactionRated"
        ),
    ),
}
"""By stage, what moves the matter on and what leaves it there; with a mark what the law requires."""


class TestRows:
    """What may and must be done at each stage."""

    def test_each_stage(self) -> None:
        """What moves the matter on, what leaves it there, and what is required."""
        found: dict[str, tuple[set[str], set[str]]] = {}
        for row in IN_STANDING_COMMITTEE.steps:
            moves, stays = found.setdefault(row.source.name, (set(), set()))
            (moves if row.moves else stays).add(row.event.__name__ + "!" * row.must)
        assert {at: (" ".join(sorted(m)), " ".join(sorted(s))) for at, (m, s) in found.items()} == ROWS

    def test_the_same_is_asked_everywhere(self) -> None:
        """An act is judged by the same rules at every stage, but for the end of what was left to others alone."""
        asked: dict[str, set[tuple[str, ...]]] = {}
        for row in IN_STANDING_COMMITTEE.steps:
            asked.setdefault(row.event.__name__, set()).add(tuple(rule.name for rule in row.rules))
        assert {event for event, rules in asked.items() if len(rules) > 1} == {"Closed"}
        assert ("everyone-returned",) in asked["Closed"]


BREACHES = """
    according-to-plan deputies-notified evaluates everyone-returned handling-through-its-office handling-was-published
    heard-first implementation-was-published implementation-was-reported in-the-time-set made-public
    not-before-the-session proposes-amendments proposes-improvements report-goes-along report-was-published
    states-problems team-by-plan
"""
HINTS = "deputies-may-take-part in-groups in-some-form law-not-yet-a-source"
CANNOT_STAND = """
    a-resolution-was-adopted an-organ-carries-out commission-not-yet committee-carries-out committee-deliberates
    committee-entrusts committee-follows-up committee-forms-team committee-researches committee-resolves
    committee-selects consulted-before-reporting council-adjusts-plan council-refers council-submits
    council-submits-report enough-present every-organ-reported from-a-listed-source handling-is-there
    handling-to-committee-or-working-body implementation-is-there in-its-own-area in-plenary joint-with-above-or-below
    laws-and-regulations laws-regulations-and-systems may-be-on-the-team may-handle might-be-on-the-team might-handle
    more-than-half-of-all names-laws names-members names-subject one-level-down only-the-handling reported-in-writing
    results-in-writing submitted-first team-presents team-reports the-organ-handles to-a-special-committee was-entrusted
    with-another-place
"""


class TestEffects:
    """Who acts, and what must come first, decides whether an act stands; parts of a report and publicity do not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, HINTS), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        found = {rule.name for rule in IN_STANDING_COMMITTEE.rules if rule.effect is effect}
        assert found == set(names.split())


class TestAPendingCase:
    """A case begun under the law of 2006 meets that of 2024 at its next step."""

    def test_across(self) -> None:
        """Begun in spring, deliberated on and ended under the new law, it leaves no finding."""
        case: Case = IN_STANDING_COMMITTEE.open(committee())
        days = set()
        for event in story(AFTER):
            case = case.apply(event)
            days.add(event.on <= BEFORE)
        assert days == {True, False}
        assert case.findings == ()
