"""The table as a whole: a report from its topic to its end."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.events_for import chance_of, made
from tests.supervision.special_report.story import PLACES, SESSION, broken, committee, story

from npcproc.bodies import SUPERVISED_ORGANS, Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.special_report import (
    IN_STANDING_COMMITTEE,
    Briefed,
    Closed,
    Declined,
    Deliberated,
    Distributed,
    Dropped,
    FollowedUp,
    FollowUpSubmitted,
    Heard,
    Inspected,
    Kind,
    Referred,
    ReportRequested,
    ResolutionVoted,
    Scheduled,
    Source,
    Stage,
    Studied,
    TopicSelected,
    ViewsCollected,
)


class TestTheWholeWay:
    """A report that goes as it should leaves no finding."""

    @pytest.mark.parametrize("level", list(PLACES))
    @pytest.mark.parametrize("organ", sorted(SUPERVISED_ORGANS, key=str))
    @pytest.mark.parametrize("session", [date(2023, 6, 20), date(2024, 11, 8), SESSION])
    def test_lawful(self, level: Level, organ: Organ, session: date) -> None:
        """At every level, for every organ, before, across and after the change of 2024."""
        case = IN_STANDING_COMMITTEE.open(committee(level))
        for event in story(session, organ):
            case = case.apply(event)
        closed = case.apply(Closed(on=date(2026, 1, 5)))
        assert (closed.stage, closed.findings, closed.ended) == (Stage.CLOSED, (), True)

    def test_replay(self) -> None:
        """The events alone give back an equal case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(story())
        assert IN_STANDING_COMMITTEE.open(committee()).replay(case.events) == case

    def test_what_comes_next(self) -> None:
        """With the topic chosen, a session is to be fixed, views collected and a draft sent out."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(story()[0])
        must = {move.event.__name__ for move in case.moves(date(2025, 1, 20)) if move.must}
        assert must == {"Scheduled", "ViewsCollected", "SentForComments"}


class TestBounds:
    """The table says where it does not reach."""

    def test_a_congress(self) -> None:
        """A congress hears its reports by other rules."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="370103", members=200))

    def test_before_2007(self) -> None:
        """Before the law there is no verdict."""
        with pytest.raises(NotEncoded):
            IN_STANDING_COMMITTEE.open(committee()).check(story(date(2007, 1, 1))[0])

    def test_in_session(self) -> None:
        """What only a session can do says so."""
        assert Heard.in_session
        assert not Scheduled.in_session

    def test_the_end(self) -> None:
        """Nothing follows the end but a new case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(story()).apply(Closed(on=date(2026, 1, 5)))
        with pytest.raises(NoSuchStep):
            case.apply(ReportRequested(on=date(2026, 1, 6), by=Organ.COURT, topic="破产审判"))

    def test_one_topic_a_case(self) -> None:
        """Another topic is another case."""
        case = IN_STANDING_COMMITTEE.open(committee()).replay(story()[:1])
        with pytest.raises(NoSuchStep):
            case.apply(next(event for event in story() if isinstance(event, TopicSelected)))


BREACHES = """
    according-to-plan delivered-in-time deputies-may-speak deputies-notified distributed-in-time
    handling-through-its-office handling-was-published
    implementation-was-published implementation-was-reported in-the-time-set made-public
    not-before-the-session reaches-members report-was-published responds-to-views revised-before-delivered sent-in-time
    session-was-fixed still-delivered-in-time still-distributed-in-time still-sent-in-time study-was-distributed
    through-its-office views-were-collected was-delivered was-distributed
"""
HINTS = "deputies-may-attend in-groups law-not-yet-a-source"
CANNOT_STAND = """
    a-head-reports a-resolution-was-adopted commission-asks-not-yet commission-not-yet committee-declines
    committee-deliberates committee-deliberates-on-the-commission committee-follows-up committee-hears-briefing
    committee-resolves committee-selects committee-studies consulted-before-reporting council-adjusts-plan
    council-organises-inspection council-refers council-submits enough-present environment-in-plenary
    from-a-listed-source government-reports-on-environment handling-is-there handling-to-committee-or-working-body
    implementation-is-there in-plenary may-ask-to-report may-brief may-report might-ask-to-report might-report
    more-than-half-of-all names-topic office-collects-views office-distributes opinions-go-to-the-organ
    reported-in-writing request-came-first sent-before-delivered submitted-first the-organ-carries-out
    the-organ-handles the-organ-prepares the-organ-reports the-organ-that-asked to-a-special-committee
    to-committee-or-working-body views-go-to-the-organ
"""


class TestEffects:
    """Who acts, and what must come first, decides whether an act stands; time limits and publicity do not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, HINTS), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        found = {rule.name for rule in IN_STANDING_COMMITTEE.rules if rule.effect is effect}
        assert found == set(names.split())


FOUR = {Organ.GOVERNMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE}
COUNCIL, COMMITTEE = Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE
EITHER = {COUNCIL, COMMITTEE}
SMALLER = {Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}


class TestWhoActs:
    """Each act has its organ: every other one is wrong."""

    @pytest.mark.parametrize(
        ("rule", "kind", "of", "right"),
        [
            ("may-ask-to-report", ReportRequested, "by", FOUR),
            ("committee-declines", Declined, "by", EITHER),
            ("committee-selects", TopicSelected, "by", EITHER),
            ("may-report", TopicSelected, "organ", FOUR),
            ("council-adjusts-plan", Dropped, "by", {COUNCIL}),
            ("council-organises-inspection", Inspected, "by", {COUNCIL}),
            ("committee-studies", Studied, "by", SMALLER),
            ("office-collects-views", ViewsCollected, "by", {Organ.ADMINISTRATIVE_BODY}),
            ("office-distributes", Distributed, "by", {Organ.ADMINISTRATIVE_BODY}),
            ("council-refers", Referred, "by", {COUNCIL}),
            ("to-a-special-committee", Referred, "to", {Organ.SPECIAL_COMMITTEE}),
            ("committee-deliberates", Deliberated, "by", {COMMITTEE}),
            ("committee-resolves", ResolutionVoted, "by", {COMMITTEE}),
            ("council-submits", FollowUpSubmitted, "by", {COUNCIL}),
            ("committee-follows-up", FollowedUp, "by", {COMMITTEE}),
        ],
    )
    def test_nobody_else(self, rule: str, kind: type[Event], of: str, right: set[Organ]) -> None:
        """Any organ, tried one by one, under the law of 2024."""
        self.each_organ(rule, kind, {of: right}, committee())

    @pytest.mark.parametrize(
        ("of", "right"),
        [
            ("by", {Organ.SPECIAL_COMMITTEE}),
            ("organ", {Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE}),
        ],
    )
    def test_a_briefing(self, of: str, right: set[Organ]) -> None:
        """In the nation's congress a special committee is briefed, by a department or one of three organs."""
        rule = "committee-hears-briefing" if of == "by" else "may-brief"
        self.each_organ(rule, Briefed, {of: right}, committee(Level.NATIONAL))

    def test_on_the_environment(self) -> None:
        """The government alone reports on the environment."""
        right: dict[str, Any] = {"organ": {Organ.GOVERNMENT}}
        said = {"kind": Kind.ENVIRONMENT}
        self.each_organ("government-reports-on-environment", TopicSelected, right, committee(), said)

    @pytest.mark.parametrize(
        ("of", "kind", "any_other", "commission", "both"),
        [
            ("by", ReportRequested, "might-ask-to-report", "commission-asks-not-yet", True),
            ("organ", TopicSelected, "might-report", "commission-not-yet", False),
        ],
    )
    @pytest.mark.parametrize("on", [date(2015, 6, 1), date(2021, 6, 1)])
    def test_before_2024(  # noqa: PLR0913 - a row of the table above
        self, of: str, kind: type[Event], any_other: str, commission: str, on: date, *, both: bool
    ) -> None:
        """The law of 2006 knows three organs; the supervisory commission reports since there is one."""
        case, plain = IN_STANDING_COMMITTEE.open(committee()), made(kind, chance_of(of), committee(), on)
        said: list[tuple[Organ, dict[str, Any]]] = [(organ, {of: organ}) for organ in Organ]
        found = {organ: broken(case, evolve(plain, **by)) & {any_other, commission} for organ, by in said}
        wrong = {any_other} | ({commission} if both and on.year == 2015 else set())
        expected = {organ: set() if organ in FOUR else wrong for organ in Organ}
        if on.year == 2015:
            expected[Organ.SUPERVISORY_COMMISSION] = {commission}
        assert found == expected

    @pytest.mark.parametrize("source", Source)
    def test_where_a_topic_comes_from(self, source: Source) -> None:
        """From each listed source, and from no other; before the law of 2024 the law itself was a hint."""
        for on, rule, wrong in (
            (date(2025, 1, 7), "from-a-listed-source", Source.OTHER),
            (date(2023, 1, 7), "law-not-yet-a-source", Source.LAW),
        ):
            plain = made(TopicSelected, chance_of(rule), committee(), on)
            event = evolve(plain, source=source, kind=Kind.SPECIAL)
            case = IN_STANDING_COMMITTEE.open(committee())
            assert (rule in broken(case, event)) is (source is wrong)

    @staticmethod
    def each_organ(rule: str, kind: type[Event], right: dict[str, Any], body: Any, said: Any = None) -> None:
        """Whichever organ it is, the rule is broken by all but the right ones."""
        ((of, organs),) = right.items()
        case = _where(kind, body)
        plain = evolve(
            made(kind, chance_of(rule), body, case.events[-1].on if case.events else SESSION), **(said or {})
        )
        by: list[tuple[Organ, dict[str, Any]]] = [(organ, {of: organ}) for organ in Organ]
        assert {organ for organ, one in by if rule in broken(case, evolve(plain, **one))} == set(Organ) - organs


def _where(kind: type[Event], body: Any) -> Case:
    """A case in which such an event can come next."""
    case = IN_STANDING_COMMITTEE.open(body)
    if kind is Declined:
        return case.record(ReportRequested(on=SESSION, by=Organ.COURT, topic="破产审判"))
    told = (event for event in story())
    while kind not in {move.event for move in case.moves(case.events[-1].on if case.events else SESSION)}:
        case = case.record(next(told))
    return case
