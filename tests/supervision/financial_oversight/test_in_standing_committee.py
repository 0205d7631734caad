"""The table as a whole: a report from its submission to its end, and public cases."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.supervision.financial_oversight.story import (
    NEW,
    OLD,
    PLACES,
    SESSION,
    at,
    at_stage,
    broken,
    opened,
    story,
    submitted,
    through,
    until,
    vote,
)

from npcproc.bodies import Congress, Organ
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import (
    IN_STANDING_COMMITTEE,
    AuditReportHeard,
    Closed,
    Deliberated,
    FollowedUp,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingPublished,
    HandlingReported,
    Heard,
    ImplementationReported,
    Kind,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
    Stage,
    Submitted,
)


class TestTheWholeWay:
    """A report that goes as it should leaves no finding."""

    @pytest.mark.parametrize("level", list(PLACES))
    @pytest.mark.parametrize("kind", Kind)
    def test_today(self, kind: Kind, level: Level) -> None:
        """Every report at every level under the law of 2024."""
        closed = opened(level).replay(story(kind)).apply(Closed(on=date(2026, 1, 5)))
        assert (closed.stage, closed.findings, closed.ended) == (Stage.CLOSED, (), True)

    @pytest.mark.parametrize("level", list(PLACES))
    @pytest.mark.parametrize("kind", [Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT])
    @pytest.mark.parametrize("session", [date(2007, 6, 1), date(2015, 7, 1), date(2023, 7, 25), date(2024, 9, 10)])
    def test_before_and_across_the_change(self, kind: Kind, level: Level, session: date) -> None:
        """The three reports of the law of 2006, also where the new law comes in between."""
        closed = opened(level).replay(story(kind, session)).apply(Closed(on=session + timedelta(days=100)))
        assert (closed.stage, closed.findings) == (Stage.CLOSED, ())

    def test_replay(self) -> None:
        """The events alone give back an equal case."""
        case = opened().replay(story())
        assert opened().replay(case.events) == case

    def test_what_comes_next(self) -> None:
        """First the report, then the hearing, then the deliberation, then the opinions and what is made known."""
        told = (opened(), through(Submitted), through(Heard), through(Deliberated), through(HandlingReported))
        assert [{move.event for move in case.moves(date(2025, 12, 1)) if move.must} for case in told] == [
            {Submitted},
            {Heard},
            {Deliberated},
            {OpinionsHandedOver, ReportPublished},
            {ReportPublished, HandlingPublished},
        ]


class TestBounds:
    """The table says where it does not reach."""

    def test_a_congress(self) -> None:
        """A congress has its reports by other rules."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="370103", members=200))

    def test_before_2007(self) -> None:
        """Before the law there is no verdict."""
        with pytest.raises(NotEncoded):
            opened().check(submitted(Kind.AUDIT, date(2006, 12, 31)))
        assert opened().check(submitted(Kind.AUDIT, date(2007, 1, 1))) == ()

    def test_the_end(self) -> None:
        """Nothing follows the end but a new case."""
        closed = opened().replay(story()).apply(Closed(on=date(2026, 1, 5)))
        with pytest.raises(NoSuchStep):
            closed.apply(submitted(Kind.AUDIT, date(2026, 1, 6)))

    def test_not_heard_unsubmitted(self) -> None:
        """What was not put to the committee is not heard, nor deliberated on unheard."""
        for case, event in ((opened(), Heard(on=SESSION)), (until(Heard), Deliberated(on=SESSION))):
            with pytest.raises(NoSuchStep):
                case.apply(event)

    def test_deliberated_on_again(self) -> None:
        """A deliberation may go on."""
        case = through(Deliberated).apply(Deliberated(on=SESSION + timedelta(days=2)))
        assert case.stage is Stage.DELIBERATED


GOVERNMENT, COUNCIL = Organ.GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL
AFTER = (Stage.DELIBERATED, Stage.HANDED_OVER, Stage.HANDLING_CONSULTED, Stage.HANDLED)
OUTCOMES = ((16, 31, False), (15, 31, True), (15, 15, True))
"""A vote that carries, one that does not, and one without a quorum, each declared the other way round."""


def there(stage: Stage, on: date, levels: str) -> list[Level]:
    """The levels, if a case can be at that stage by then: comments are asked for since 2024."""
    return at(levels) if stage is not Stage.HANDLING_CONSULTED or on >= NEW else []


class TestAnyTimeAfterTheDeliberation:
    """The committee resolves, and the government reports on it, at any time from the deliberation to the end."""

    @pytest.mark.parametrize("stage", AFTER)
    @pytest.mark.parametrize(
        ("kind", "levels", "on", "more"),
        [
            (Kind.AUDIT, "npmc", NEW, {"committee-resolves-on-the-audit"}),
            (Kind.AUDIT, "npmc", OLD, {"committee-resolves-on-the-audit"}),
            (Kind.RECTIFICATION, "npmc", NEW, {"committee-resolves-on-the-rectification"}),
            (Kind.PLAN_EXECUTION, "pmc", OLD, {"resolves-on-the-audit-report-alone"}),
            (Kind.PLAN_EXECUTION, "n", date(2015, 7, 1), set()),
        ],
    )
    def test_votes(self, stage: Stage, kind: Kind, levels: str, on: date, more: set[str]) -> None:
        """Whatever comes of the vote, it is the committee's, is declared as it was, and moves nothing."""
        for level in there(stage, on, levels):
            case = at_stage(stage, kind, on, level)
            for in_favour, present, declared in OUTCOMES:
                event = vote(on, in_favour, present=present, declared=declared, by=COUNCIL)
                few = {"enough-present"} if present == 15 else set()
                assert broken(case, event) == {"committee-resolves", "more-than-half-of-all"} | few | more
                assert case.record(event).stage is stage

    @pytest.mark.parametrize("stage", AFTER)
    @pytest.mark.parametrize(
        ("levels", "on", "resolves", "carries_out"),
        [
            ("npmc", date(2008, 7, 1), "supervision-law-2006/20.1", "supervision-law-2006/20.1"),
            ("n", date(2015, 7, 1), "supervision-law-2006/20.1 npcsc-rules-2009/24.1", "supervision-law-2006/20.1"),
            (
                "n",
                OLD,
                "supervision-law-2006/20.1 npcsc-rules-2022/35.2",
                "supervision-law-2006/20.1 npcsc-rules-2022/35.2",
            ),
            (
                "n",
                NEW,
                "supervision-law-2024/29.1 npcsc-rules-2022/35.2",
                "supervision-law-2024/29.1 npcsc-rules-2022/35.2",
            ),
            ("pmc", NEW, "supervision-law-2024/29.1", "supervision-law-2024/29.1"),
        ],
    )
    def test_what_opens_the_way(self, stage: Stage, levels: str, on: date, resolves: str, carries_out: str) -> None:
        """Each step says by which provisions it is there; neither need be, but the report must be published."""
        for level in there(stage, on, levels):
            case = at_stage(stage, Kind.AUDIT, on, level)
            moves = {move.event: move for move in case.moves(on)}
            ways: tuple[tuple[type[Event], str], ...] = (
                (ResolutionVoted, resolves),
                (ImplementationReported, carries_out),
            )
            for event, by in ways:
                assert " ".join(cite.slug for cite in moves[event].cites) == by
                assert (moves[event].must, moves[event].to) == (False, (stage,))
            assert (moves[ReportPublished].must, moves[ReportPublished].to) == (True, (stage,))
            for in_favour, present, _ in OUTCOMES:
                assert case.record(vote(on, in_favour, present=present)).stage is stage

    @pytest.mark.parametrize("stage", AFTER)
    def test_carried_out_and_published(self, stage: Stage) -> None:
        """By the government, on a resolution, in its time; to deputies and society."""
        case = at_stage(stage, Kind.AUDIT, NEW)
        event = ImplementationReported(on=SESSION, by=COUNCIL)
        assert broken(case, event) == {"a-resolution-was-adopted", "the-government-carries-out"}
        late = case.apply(vote(NEW, report_by=NEW))
        assert broken(late, event) == {"in-the-time-set", "the-government-carries-out"}
        assert late.record(event).stage is stage
        untold = ReportPublished(on=SESSION, deputies_notified=False, published=False)
        assert broken(case, untold) == {"deputies-notified", "made-public"}
        assert case.apply(untold).stage is stage

    @pytest.mark.parametrize("stage", AFTER)
    def test_followed_up(self, stage: Stage) -> None:
        """Once the opinions have been handed over, later reports come to the committee, and it follows up."""
        lacking = {"handling-is-there"} if stage is not Stage.HANDLED else set()
        acts: tuple[tuple[Event, set[str]], ...] = (
            (FollowUpSubmitted(on=NEW, report=FollowUp.HANDLING, by=GOVERNMENT), {"council-submits"} | lacking),
            (
                FollowUpSubmitted(on=NEW, report=FollowUp.IMPLEMENTATION, by=GOVERNMENT),
                {"council-submits", "implementation-is-there"},
            ),
            (FollowUpDeliberated(on=NEW), {"submitted-first"}),
            (FollowedUp(on=NEW, by=COUNCIL), {"committee-follows-up"}),
        )
        for level in at("npmc"):
            case = at_stage(stage, Kind.AUDIT, NEW, level)
            moves = {move.event: move for move in case.moves(NEW)}
            for event, wrong in acts:
                if stage is Stage.DELIBERATED:
                    assert type(event) not in moves
                    continue
                assert broken(case, event) == wrong
                assert case.record(event).stage is stage
                assert [cite.slug for cite in moves[type(event)].cites] == ["supervision-law-2024/29.2"]
                assert not moves[type(event)].must

    @pytest.mark.parametrize("stage", [Stage.HANDED_OVER, Stage.HANDLING_CONSULTED])
    def test_reported(self, stage: Stage) -> None:
        """The report on the handling must come, from the government, in writing, after comments."""
        case = at_stage(stage, Kind.AUDIT, NEW)
        wrong = {"the-organ-handles", "reported-in-writing", "consulted-before-reporting"}
        assert broken(case, HandlingReported(on=NEW, by=Organ.COURT, in_writing=False)) == wrong
        (move,) = [move for move in case.moves(NEW) if move.event is HandlingReported]
        assert (move.must, move.to) == (True, (Stage.HANDLED,))


BREACHES = """
    at-mid-term audit-report-was-published budget-in-summer deputies-notified dwells-on-debt-or-subsidies
    dwells-on-the-list handling-through-its-office handling-was-published
    implementation-was-published implementation-was-reported in-the-time-set
    made-public on-its-period plan-in-summer report-was-published speaks-of-what-was-audited study-was-distributed
    with-the-final-accounts within-six-months
"""
HINTS = """
    financial-work-not-yet government-debt-not-yet opinions-on-three-reports rectification-not-yet
    speaks-of-state-assets state-assets-not-yet
"""
CANNOT_STAND = """
    a-resolution-was-adopted audit-report-came-first committee-deliberates committee-follows-up
    committee-heard-the-audit committee-hears committee-resolves committee-resolves-on-the-audit
    committee-resolves-on-the-rectification committee-studies consulted-before-reporting council-refers
    council-submits council-submits-the-study enough-present handling-is-there handling-to-committee-or-working-body
    implementation-is-there in-plenary its-rectification-follows more-than-half-of-all nothing-follows
    opinions-go-to-the-government reported-in-writing resolves-on-the-audit-report-alone submitted-first
    the-government-carries-out the-government-reports the-organ-handles there-was-a-study to-a-special-committee
    to-the-standing-committee
"""


class TestEffects:
    """Who acts, and what must come first, decides whether an act stands; time, content and publicity do not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, HINTS), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        found = {rule.name for rule in IN_STANDING_COMMITTEE.rules if rule.effect is effect}
        assert found == set(names.split())


class TestRectificationOf2024:
    """Public case: the audit report on 2024 heard on 24 June 2025, its rectification on 22 December (R55)."""

    def test_in_time_by_two_days(self) -> None:
        """The limit is 24 December; a report on the 25th would have been too late."""
        case = opened(Level.NATIONAL).apply(AuditReportHeard(on=date(2025, 6, 24)))
        assert date(2025, 12, 24) in {due.by for due in case.due(date(2025, 6, 24)) if due.event is Heard}
        case = case.apply(submitted(Kind.RECTIFICATION, date(2025, 12, 15)))
        assert broken(case, Heard(on=date(2025, 12, 22))) == set()
        assert broken(case, Heard(on=date(2025, 12, 24))) == set()
        (finding,) = case.check(Heard(on=date(2025, 12, 25)))
        assert finding.zh == (
            "整改情况报告应在听取审计工作报告后6个月内听取，即不迟于2025-12-24，现为2025-12-25（监督法第二十七条第二款）"
        )

    def test_the_opinions_of_june(self) -> None:
        """The audit report has a case of its own, whose opinions go to the State Council."""
        case = opened(Level.NATIONAL).apply(submitted(Kind.AUDIT, date(2025, 6, 16)))
        case = case.apply(Heard(on=date(2025, 6, 24))).apply(Deliberated(on=date(2025, 6, 25)))
        case = case.apply(OpinionsHandedOver(on=date(2025, 7, 10), to=Organ.GOVERNMENT))
        assert (case.stage, case.findings) == (Stage.HANDED_OVER, ())


class TestAFullAgendaInAugust:
    """Public case: a city hears plan, budget, final accounts and audit on 20 August 2024 (R57)."""

    DAY = date(2024, 8, 20)

    @pytest.mark.parametrize("kind", [Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT])
    @pytest.mark.parametrize("on", [DAY, date(2025, 8, 20)])
    def test_in_its_months_and_together(self, kind: Kind, on: date) -> None:
        """In the months of the law, and together with the final accounts, by the law of that day and of today."""
        case = opened(Level.MUNICIPAL).apply(submitted(kind, on - timedelta(days=10))).apply(Heard(on=on))
        assert (case.stage, case.findings) == (Stage.HEARD, ())

    def test_the_rectification(self) -> None:
        """Heard under the old law, its rectification comes under the new one: by 20 February 2025."""
        case = opened(Level.MUNICIPAL).apply(AuditReportHeard(on=self.DAY))
        assert {due.by for due in case.due(OLD)} == {None}
        assert {due.by for due in case.due(NEW) if due.event is Heard} == {date(2025, 2, 20)}


class TestAPlanWithMonths:
    """Public case: a county-level city plans final accounts and audit for June, plan and budget for August (R58)."""

    @pytest.mark.parametrize("year", [2021, 2025])
    def test_the_months(self, year: int) -> None:
        """All of them in their months, in that year and today."""
        for kind, month in ((Kind.AUDIT, 6), (Kind.PLAN_EXECUTION, 8), (Kind.BUDGET_EXECUTION, 8)):
            case = opened().apply(submitted(kind, date(year, month, 1)))
            assert broken(case, Heard(on=date(year, month, 28))) == set()

    def test_the_rectification(self) -> None:
        """Today it must follow by December; in 2021 no law awaited it."""
        with pytest.raises(NoSuchStep):
            opened().apply(AuditReportHeard(on=date(2021, 6, 28)))
        case = opened().apply(AuditReportHeard(on=date(2025, 6, 28)))
        assert {due.by for due in case.due(date(2025, 6, 28)) if due.event is Heard} == {date(2025, 12, 28)}
