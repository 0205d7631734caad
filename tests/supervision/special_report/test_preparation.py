"""Before the hearing: the 20, 10 and 7 days, and what else must be done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.special_report.story import SESSION, broken, story, through, until

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.special_report import (
    Briefed,
    Delivered,
    Distributed,
    Inspected,
    Revised,
    Scheduled,
    SentForComments,
    Stage,
    Studied,
    StudyDistributed,
    TopicSelected,
    ViewsCollected,
)

GOVERNMENT = Organ.GOVERNMENT
TO_BODY = frozenset({Organ.WORKING_BODY})
SESSIONS = st.dates(date(2025, 1, 1), date(2030, 12, 31))
BEFORE, AFTER = date(2024, 11, 7), date(2024, 11, 8)


def days_before(days: int, session: date = SESSION) -> date:
    """So many whole days before the session."""
    return session - timedelta(days=days)


def days_due(case: Case, on: date) -> dict[type[Event], date]:
    """What is due by a day that is known."""
    return {due.event: due.by for due in case.due(on) if isinstance(due.by, date)}


class TestTwentyTenSeven:
    """The draft goes out 20 days before the session, the report in 10 before, and to the members 7 before."""

    def test_due_from_the_day_the_session_is_known(self) -> None:
        """For a session on 28 March: 8, 18 and 21 March; nothing before the session is fixed."""
        fixed = through(Scheduled)
        assert days_due(fixed, date(2025, 2, 1)) == {
            SentForComments: date(2025, 3, 8),
            Delivered: date(2025, 3, 18),
            Distributed: date(2025, 3, 21),
        }
        assert days_due(through(TopicSelected), date(2025, 1, 20)) == {}

    def test_what_is_done_is_no_longer_due(self) -> None:
        """Each step leaves the list when it is taken, and is overdue the day after its last."""
        assert set(days_due(through(SentForComments), date(2025, 3, 9))) == {Delivered, Distributed}
        late = {due.event for due in through(Revised).due(date(2025, 3, 19)) if due.overdue}
        assert late == {Delivered}

    @pytest.mark.parametrize(
        ("event", "wrong"),
        [
            (SentForComments(on=date(2025, 3, 8), by=GOVERNMENT, to=TO_BODY), set()),
            (SentForComments(on=date(2025, 3, 9), by=GOVERNMENT, to=TO_BODY), {"sent-in-time"}),
            (Delivered(on=date(2025, 3, 18), by=GOVERNMENT), set()),
            (Delivered(on=date(2025, 3, 19), by=GOVERNMENT), {"delivered-in-time"}),
            (Distributed(on=date(2025, 3, 21)), set()),
            (Distributed(on=date(2025, 3, 22)), {"distributed-in-time"}),
        ],
    )
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_the_last_day_and_the_next(self, event: Event, wrong: set[str], level: Level) -> None:
        """On the day it is in time, on the next it is too late: kept as a breach, and the act stands."""
        case = until(type(event), level=level)
        assert broken(case, event) == wrong
        assert all(finding.effect is Effect.BREACH for finding in case.check(event))
        assert len(case.apply(event).findings) == len(wrong)

    @given(session=SESSIONS, days=st.integers(0, 40))
    def test_any_session(self, session: date, days: int) -> None:
        """Whole days are counted back from the session, itself not counted."""
        for kind, least, rule in (
            (SentForComments, 20, "sent-in-time"),
            (Delivered, 10, "delivered-in-time"),
            (Distributed, 7, "distributed-in-time"),
        ):
            case = through(Scheduled, session=session, without=(ViewsCollected,))
            on = days_before(days, session)
            if kind is SentForComments:
                event: Event = SentForComments(on=on, by=GOVERNMENT, to=TO_BODY)
            elif kind is Delivered:
                event = Delivered(on=on, by=GOVERNMENT)
            else:
                case = case.record(Delivered(on=days_before(45, session), by=GOVERNMENT))
                event = Distributed(on=on)
            assert (rule in broken(case, event)) == (days < least)

    @pytest.mark.parametrize(("on", "article"), [(BEFORE, "2006/12.1"), (AFTER, "2024/15.1")])
    def test_both_texts(self, on: date, article: str) -> None:
        """The days did not change in 2024, only the article."""
        case = through(Scheduled, session=on + timedelta(days=19), without=(ViewsCollected,))
        (finding,) = case.check(SentForComments(on=on, by=GOVERNMENT, to=TO_BODY))
        assert [cite.slug for cite in finding.cites] == [f"supervision-law-{article}"]


class TestMovedSession:
    """When a session is moved the days are counted again from the new day."""

    def test_postponed(self) -> None:
        """A report late for the first day is in time for the later one."""
        case = until(Delivered)
        late = Delivered(on=date(2025, 3, 19), by=GOVERNMENT)
        assert broken(case, late) == {"delivered-in-time"}
        moved = case.apply(Scheduled(on=date(2025, 3, 16), session_on=date(2025, 3, 29)))
        assert broken(moved, late) == set()
        assert days_due(moved, date(2025, 3, 17)) == {Delivered: date(2025, 3, 19), Distributed: date(2025, 3, 22)}

    @pytest.mark.parametrize(
        ("stage", "session", "wrong"),
        [
            (SentForComments, date(2025, 3, 28), set()),
            (SentForComments, date(2025, 3, 27), {"still-sent-in-time"}),
            (Delivered, date(2025, 3, 28), set()),
            (Delivered, date(2025, 3, 27), {"still-sent-in-time", "still-delivered-in-time"}),
            (Distributed, date(2025, 3, 28), set()),
            (
                Distributed,
                date(2025, 3, 27),
                {"still-sent-in-time", "still-delivered-in-time", "still-distributed-in-time"},
            ),
        ],
    )
    def test_brought_forward(self, stage: type[Event], session: date, wrong: set[str]) -> None:
        """A session brought forward by a day overtakes what was done on the last day."""
        case = through(stage)
        assert broken(case, Scheduled(on=case.events[-1].on, session_on=session)) == wrong

    def test_fixed_after_the_draft_went_out(self) -> None:
        """A draft may go out before the session is fixed; then the session must leave it its 20 days."""
        case = through(SentForComments, without=(Scheduled,))
        assert broken(case, Scheduled(on=date(2025, 3, 9), session_on=date(2025, 3, 27))) == {"still-sent-in-time"}
        assert broken(case, Scheduled(on=date(2025, 3, 9), session_on=date(2025, 3, 28))) == set()


class TestOrder:
    """First for comments, then revised, then delivered, then to the members."""

    def test_never_sent_for_comments(self) -> None:
        """A report nobody was asked about is not delivered; history is kept with both findings."""
        case = until(SentForComments)
        event = Delivered(on=date(2025, 3, 10), by=GOVERNMENT)
        assert broken(case, event) == {"sent-before-delivered", "revised-before-delivered"}
        with pytest.raises(Refused):
            case.apply(event)
        assert case.record(event).stage is Stage.DELIVERED

    def test_not_revised(self) -> None:
        """A report delivered as it was sent out stands, with a breach."""
        case = until(Revised).apply(Delivered(on=date(2025, 3, 18), by=GOVERNMENT))
        assert [finding.effect for finding in case.findings] == [Effect.BREACH]

    def test_distributed_before_delivered(self) -> None:
        """There is nothing to distribute before it is delivered."""
        with pytest.raises(NoSuchStep):
            until(Delivered).apply(Distributed(on=date(2025, 3, 18)))


class TestWhoPrepares:
    """The organ that is to report prepares its report, through its office, and asks a committee or a working body."""

    @pytest.mark.parametrize(
        ("to", "wrong"),
        [
            ({Organ.SPECIAL_COMMITTEE}, set()),
            ({Organ.WORKING_BODY}, set()),
            ({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}, set()),
            ({Organ.ADMINISTRATIVE_BODY}, {"to-committee-or-working-body"}),
            (set(), {"to-committee-or-working-body"}),
        ],
    )
    def test_either_suffices(self, to: set[Organ], wrong: set[str]) -> None:
        """A special committee or a working body will do; another body alone will not."""
        event = SentForComments(on=date(2025, 3, 8), by=GOVERNMENT, to=frozenset(to))
        assert broken(until(SentForComments), event) == wrong

    def test_not_through_the_office(self) -> None:
        """Sent round its own office, it stands with a breach."""
        event = SentForComments(on=date(2025, 3, 8), by=GOVERNMENT, to=TO_BODY, through_its_office=False)
        assert broken(until(SentForComments), event) == {"through-its-office"}

    @pytest.mark.parametrize("kind", [SentForComments, Revised, Delivered])
    def test_another_organ(self, kind: type[Event]) -> None:
        """The court does not prepare the government's report."""
        mine = next(event for event in story(organ=Organ.COURT) if isinstance(event, kind))
        assert broken(until(kind), mine) == {"the-organ-prepares"}

    def test_who_distributes_and_to_whom(self) -> None:
        """The committee's office distributes, and to the members."""
        case = until(Distributed)
        event = Distributed(on=date(2025, 3, 21), by=GOVERNMENT, to=frozenset({Organ.DEPUTIES}))
        assert broken(case, event) == {"office-distributes", "reaches-members"}

    def test_four_at_once(self) -> None:
        """Late, by the wrong organ, round the office, to the wrong body: four findings."""
        event = SentForComments(on=date(2025, 3, 9), by=Organ.COURT, to=frozenset(), through_its_office=False)
        names = {"sent-in-time", "the-organ-prepares", "through-its-office", "to-committee-or-working-body"}
        assert broken(until(SentForComments), event) == names


class TestViews:
    """The committee's office collates the views of all sides and hands them to the organ."""

    @pytest.mark.parametrize(
        ("by", "to", "wrong"),
        [
            (Organ.ADMINISTRATIVE_BODY, GOVERNMENT, set()),
            (Organ.SPECIAL_COMMITTEE, GOVERNMENT, {"office-collects-views"}),
            (Organ.ADMINISTRATIVE_BODY, Organ.COURT, {"views-go-to-the-organ"}),
        ],
    )
    def test_by_and_to(self, by: Organ, to: Organ, wrong: set[str]) -> None:
        """By that office, and to the organ that reports."""
        assert broken(until(ViewsCollected), ViewsCollected(on=date(2025, 2, 16), by=by, to=to)) == wrong


class TestInspection:
    """The council may organise a visit or a study; a committee may study on its own since 2024."""

    def test_who_organises(self) -> None:
        """The council does, not the government."""
        case = through(Scheduled)
        assert broken(case, Inspected(on=date(2025, 2, 1), by=Organ.CHAIRPERSONS_COUNCIL)) == set()
        assert broken(case, Inspected(on=date(2025, 2, 1), by=GOVERNMENT)) == {"council-organises-inspection"}

    def test_not_after_the_hearing(self) -> None:
        """An inspection comes before the hearing."""
        case = until(ViewsCollected).replay(story()[2:9])
        with pytest.raises(NoSuchStep):
            case.apply(Inspected(on=date(2025, 4, 1), by=Organ.CHAIRPERSONS_COUNCIL))

    @pytest.mark.parametrize(
        ("by", "wrong"),
        [
            (Organ.SPECIAL_COMMITTEE, set()),
            (Organ.WORKING_BODY, set()),
            (Organ.ADMINISTRATIVE_BODY, {"committee-studies"}),
        ],
    )
    def test_who_studies(self, by: Organ, wrong: set[str]) -> None:
        """A special committee or a working body."""
        assert broken(through(Scheduled), Studied(on=date(2025, 2, 1), by=by)) == wrong

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2022, 3, 11), set()),
            (date(2022, 3, 12), {"organic-law-2022/35.1.5"}),
            (BEFORE, {"organic-law-2022/35.1.5"}),
            (AFTER, {"organic-law-2022/35.1.5", "supervision-law-2024/13.3"}),
        ],
    )
    def test_studies_by_which_articles(self, on: date, articles: set[str]) -> None:
        """The law of 2006 forbids no such study, nor its report; the Organic Law is the first to speak of them."""
        case = through(Scheduled, session=on + timedelta(days=30))
        assert broken(case, Studied(on=on, by=Organ.WORKING_BODY)) == set()
        assert broken(case, StudyDistributed(on=on)) == set()
        found = case.check(Studied(on=on, by=GOVERNMENT))
        assert {cite.slug for finding in found for cite in finding.cites} == articles

    @pytest.mark.parametrize(
        ("level", "article"),
        [
            (Level.NATIONAL, "npc-organic-law-2021/37.1.6"),
            (Level.PROVINCIAL, "organic-law-2022/35.1.4"),
            (Level.COUNTY, "organic-law-2022/35.1.4"),
        ],
    )
    def test_briefing(self, level: Level, article: str) -> None:
        """A special committee hears departments and three organs, not the government: each by its own article."""
        case = through(Scheduled, level=level)
        assert broken(case, Briefed(on=date(2025, 2, 1), organ=Organ.DEPARTMENT)) == set()
        wrong = Briefed(on=date(2025, 2, 1), by=Organ.WORKING_BODY, organ=GOVERNMENT)
        findings = case.check(wrong)
        assert {finding.rule.rpartition(".")[2] for finding in findings} == {"committee-hears-briefing", "may-brief"}
        assert {cite.slug for finding in findings for cite in finding.cites} == {article}

    def test_briefings_since(self) -> None:
        """Locally since the Organic Law of 2022; earlier texts are not encoded."""
        case = through(Scheduled, session=date(2022, 4, 20))
        with pytest.raises(NoSuchStep):
            case.apply(Briefed(on=date(2022, 3, 11), organ=Organ.DEPARTMENT))
        assert broken(case, Briefed(on=date(2022, 3, 12), organ=Organ.DEPARTMENT)) == set()
