"""After the deliberation: opinions with the report to several organs, handling, resolution, follow-up, publication."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.law_inspection.story import (
    AFTER,
    BEFORE,
    COMMITTEE,
    SESSION,
    broken,
    cited,
    story,
    through,
    until,
    vote,
)

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep
from npcproc.levels import Level
from npcproc.supervision.follow_up import track
from npcproc.supervision.law_inspection import (
    Closed,
    Deliberated,
    FollowedUp,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
    Stage,
)

GOVERNMENT, COURT, COMMISSION = Organ.GOVERNMENT, Organ.COURT, Organ.SUPERVISORY_COMMISSION
LIMIT = date(2025, 12, 31)
REPORTED = SESSION + timedelta(days=90)
LATER = date(2026, 3, 2)


class TestHandedOver:
    """The opinions and the report go together to the organs concerned."""

    @pytest.mark.parametrize(
        ("session", "article"), [(BEFORE, "supervision-law-2006/27.1"), (AFTER, "supervision-law-2024/37.1")]
    )
    def test_with_the_report(self, session: date, article: str) -> None:
        """Opinions without the report are handed over, with a breach."""
        case = until(OpinionsHandedOver, session=session)
        event = OpinionsHandedOver(on=session, to=GOVERNMENT, with_report=False)
        (finding,) = case.check(event)
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("report-goes-along", Effect.BREACH)
        assert [cite.slug for cite in finding.cites] == [article]

    @pytest.mark.parametrize("to", Organ)
    def test_each_organ(self, to: Organ) -> None:
        """The four supervised organs, and no other."""
        wrong = set() if to in SUPERVISED_ORGANS else {"may-handle"}
        assert broken(until(OpinionsHandedOver), OpinionsHandedOver(on=SESSION, to=to)) == wrong

    @pytest.mark.parametrize(
        ("session", "to", "wrong"),
        [
            (date(2018, 3, 19), COMMISSION, {"commission-not-yet"}),
            (date(2018, 3, 20), COMMISSION, set()),
            (BEFORE, COMMISSION, set()),
            (AFTER, COMMISSION, set()),
            (date(2018, 3, 19), COURT, set()),
            (BEFORE, Organ.DEPARTMENT, {"might-handle"}),
            (AFTER, Organ.DEPARTMENT, {"may-handle"}),
        ],
    )
    def test_the_commission(self, session: date, to: Organ, wrong: set[str]) -> None:
        """The supervisory commission since a law has it inspected; a department never."""
        assert broken(until(OpinionsHandedOver, session=session), OpinionsHandedOver(on=session, to=to)) == wrong


class TestSeveralOrgans:
    """Each organ handles its own opinions, consults and reports on its own."""

    def test_both(self) -> None:
        """The matter ends when both have reported."""
        case = until(Closed, GOVERNMENT, COURT)
        assert broken(case, Closed(on=LATER)) == set()
        assert track(case).outstanding == frozenset()

    def test_one_is_missing(self) -> None:
        """It does not end while the court has not."""
        one = [event for event in story(SESSION, GOVERNMENT, COURT) if event.by is not COURT]
        case = until(OpinionsHandedOver, GOVERNMENT, COURT).replay(one[10:])
        assert track(case).outstanding == {COURT}
        assert broken(case, Closed(on=LATER)) == {"every-organ-reported"}

    def test_on_its_own(self) -> None:
        """What the government asked about does not count for the court, and who has no opinions has none to handle."""
        case = through(HandlingSentForComments, GOVERNMENT, COURT)
        assert broken(case, HandlingReported(on=REPORTED, by=GOVERNMENT)) == set()
        assert broken(case, HandlingReported(on=REPORTED, by=COURT)) == {"consulted-before-reporting"}
        none = {"the-organ-handles", "consulted-before-reporting"}
        assert broken(case, HandlingReported(on=REPORTED, by=Organ.PROCURATORATE)) == none

    @pytest.mark.parametrize("to", Organ)
    def test_whom_it_asks(self, to: Organ) -> None:
        """A special committee or a working body; either suffices, and nobody else does."""
        event = HandlingSentForComments(on=REPORTED, by=GOVERNMENT, to=frozenset({to}))
        right = {Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}
        wrong = set() if to in right else {"handling-to-committee-or-working-body"}
        assert broken(until(HandlingSentForComments), event) == wrong

    def test_unasked(self) -> None:
        """History that left the consultation out is kept, and the case goes on."""
        case = until(HandlingSentForComments).record(HandlingReported(on=REPORTED, by=GOVERNMENT))
        assert (case.stage, len(case.findings)) == (Stage.HANDLED, 1)

    @pytest.mark.parametrize(("session", "article"), [(date(2023, 8, 1), "2006/27.1"), (date(2025, 8, 1), "2024/37.1")])
    def test_consultation(self, session: date, article: str) -> None:
        """Through its office, to a special committee or a working body; else three rules are broken."""
        case = until(HandlingSentForComments, session=session)
        event = HandlingSentForComments(
            on=session + timedelta(days=80), by=COURT, to=frozenset(), through_its_office=False
        )
        names = {"the-organ-handles", "handling-through-its-office", "handling-to-committee-or-working-body"}
        assert broken(case, event) == names
        assert cited(case, event, "handling-through-its-office") == {f"supervision-law-{article}"}


class TestInWriting:
    """The handling is reported in writing by the law of 2024, and in the national committee since 2022."""

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (BEFORE, Level.COUNTY, set()),
            (AFTER, Level.COUNTY, {"supervision-law-2024/37.1"}),
            (date(2022, 6, 24), Level.NATIONAL, set()),
            (date(2022, 6, 25), Level.NATIONAL, {"npcsc-rules-2022/35.1"}),
            (BEFORE, Level.NATIONAL, {"npcsc-rules-2022/35.1"}),
            (AFTER, Level.NATIONAL, {"supervision-law-2024/37.1", "npcsc-rules-2022/35.1"}),
        ],
    )
    def test_by_word_of_mouth(self, on: date, level: Level, articles: set[str]) -> None:
        """An oral report was in order until then."""
        case = until(HandlingReported, session=on - timedelta(days=90), level=level)
        event = HandlingReported(on=on, by=GOVERNMENT, in_writing=False)
        assert broken(case, event) == ({"reported-in-writing"} if articles else set())
        if articles:
            assert cited(case, event, "reported-in-writing") == articles


class TestResolution:
    """Since 2024 the committee may resolve on the report, and what it resolves is reported on in its time."""

    def test_since_2024(self) -> None:
        """The law of 2006 knows no resolution on an inspection report."""
        with pytest.raises(NoSuchStep):
            through(Deliberated, session=BEFORE).check(vote(BEFORE))
        assert through(Deliberated, session=AFTER).apply(vote(AFTER)).findings == ()

    @pytest.mark.parametrize("session", [date(2018, 6, 1), BEFORE, AFTER])
    def test_the_national_committee(self, session: date) -> None:
        """Its own rules let it resolve all along."""
        case = through(Deliberated, session=session, level=Level.NATIONAL)
        assert broken(case, vote(session)) == set()

    @pytest.mark.parametrize(("in_favour", "wrong"), [(15, {"a-resolution-was-adopted"}), (16, set())])
    def test_more_than_half_of_all(self, in_favour: int, wrong: set[str]) -> None:
        """Sixteen of thirty-one carry it, fifteen do not; only what carried can be carried out."""
        case = through(Deliberated).apply(vote(SESSION, in_favour, report_by=LIMIT))
        assert broken(case, ImplementationReported(on=LIMIT, by=GOVERNMENT)) == wrong

    @pytest.mark.parametrize(("present", "wrong"), [(15, {"enough-present"}), (16, set())])
    def test_no_quorum(self, present: int, wrong: set[str]) -> None:
        """With fifteen in the room there is no vote; sixteen of sixteen carry it."""
        case = through(Deliberated)
        assert broken(case, vote(SESSION, present, present=present)) == wrong
        resolved = case.record(vote(SESSION, present, present=present, report_by=LIMIT))
        lacking = {"a-resolution-was-adopted"} if wrong else set()
        assert broken(resolved, ImplementationReported(on=LIMIT, by=GOVERNMENT)) == lacking

    @pytest.mark.parametrize(("on", "wrong"), [(LIMIT, set()), (date(2026, 1, 1), {"in-the-time-set"})])
    def test_the_last_day(self, on: date, wrong: set[str]) -> None:
        """The last of December is in time, the first of January is late."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT))
        assert broken(case, ImplementationReported(on=on, by=GOVERNMENT)) == wrong

    @given(late=st.integers(-60, 60))
    def test_the_day_and_the_next(self, late: int) -> None:
        """On the last day it is in time, on the next a breach."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT))
        event = ImplementationReported(on=LIMIT + timedelta(days=late), by=GOVERNMENT)
        assert broken(case, event) == ({"in-the-time-set"} if late > 0 else set())

    def test_due(self) -> None:
        """The limit is seen before it is missed."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT))
        (due,) = [due for due in case.due(SESSION) if due.event is ImplementationReported]
        assert (due.by, {cite.slug for cite in due.cites}) == (LIMIT, {"supervision-law-2024/37.1"})

    @pytest.mark.parametrize("by", Organ)
    def test_by_whom(self, by: Organ) -> None:
        """One of the four organs says how it was carried out."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT))
        wrong = set() if by in SUPERVISED_ORGANS else {"an-organ-carries-out"}
        assert broken(case, ImplementationReported(on=LIMIT, by=by)) == wrong

    def test_never_carried_out(self) -> None:
        """It is found at the end."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT)).replay(story()[10:])
        assert broken(case, Closed(on=LATER)) == {"implementation-was-reported"}


class TestFollowUp:
    """The council may put the handling to the committee; the committee follows up, or has it done."""

    @pytest.mark.parametrize("session", [date(2018, 6, 1), SESSION])
    @pytest.mark.parametrize("by", Organ)
    def test_who_inspects_again(self, by: Organ, session: date) -> None:
        """The committee itself, a special committee or a working body: under both laws."""
        case = through(HandlingReported, session=session)
        wrong = set() if by in {COMMITTEE, Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY} else {"committee-follows-up"}
        assert broken(case, FollowedUp(on=session + timedelta(days=200), by=by)) == wrong

    @pytest.mark.parametrize(
        ("session", "article"),
        [(date(2018, 6, 1), "supervision-law-2006/27.1"), (SESSION, "supervision-law-2024/37.2")],
    )
    def test_put_to_the_committee(self, session: date, article: str) -> None:
        """The council puts it there, and then it is deliberated on: under both laws."""
        case, on = through(HandlingReported, session=session), session + timedelta(days=200)
        event = FollowUpSubmitted(on=on, report=FollowUp.HANDLING, by=GOVERNMENT)
        assert cited(case, event, "council-submits") == {article}
        assert broken(case, FollowUpDeliberated(on=on)) == {"submitted-first"}
        put = case.apply(FollowUpSubmitted(on=on, report=FollowUp.HANDLING))
        assert put.apply(FollowUpDeliberated(on=on)).findings == ()

    @pytest.mark.parametrize(
        ("on", "wrong"),
        [
            (BEFORE, {"only-the-handling": {"supervision-law-2006/27.1"}}),
            (AFTER, {"implementation-is-there": {"supervision-law-2024/37.2"}}),
        ],
    )
    def test_no_implementation_report(self, on: date, wrong: dict[str, set[str]]) -> None:
        """Until 2024 only the handling is put to the committee; since then also what was done about a resolution."""
        case = through(HandlingReported, session=on - timedelta(days=90))
        event = FollowUpSubmitted(on=on, report=FollowUp.IMPLEMENTATION)
        assert broken(case, event) == set(wrong)
        assert {rule: cited(case, event, rule) for rule in wrong} == wrong

    def test_an_implementation_report(self) -> None:
        """Once it is there, it may be put to the committee."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT)).replay(story()[10:])
        case = case.apply(ImplementationReported(on=LIMIT, by=GOVERNMENT))
        assert broken(case, FollowUpSubmitted(on=LATER, report=FollowUp.IMPLEMENTATION)) == set()


class TestMadeKnown:
    """The deputies are notified, and society reads the report, the opinions, and what became of them."""

    @pytest.mark.parametrize(
        ("session", "article"),
        [(date(2018, 6, 1), "supervision-law-2006/27.2"), (SESSION, "supervision-law-2024/37.3")],
    )
    def test_both(self, session: date, article: str) -> None:
        """To notify nobody and publish nothing are two breaches."""
        on = session + timedelta(days=200)
        for kind in (ReportPublished, HandlingPublished):
            case = until(kind, session=session)
            event = kind(on=on, deputies_notified=False, published=False)
            assert broken(case, event) == {"deputies-notified", "made-public"}
            assert cited(case, event, "made-public") == {article}
            assert case.apply(event).stage is case.stage

    def test_at_the_end(self) -> None:
        """What was not made known is found at the end, and the matter ends with two breaches."""
        case = until(Closed, without=(ReportPublished, HandlingPublished)).apply(Closed(on=LATER))
        assert self.names(case) == {"report-was-published", "handling-was-published"}
        assert case.stage is Stage.CLOSED

    @pytest.mark.parametrize(
        ("session", "wrong"), [(date(2023, 8, 1), set()), (SESSION, {"implementation-was-published"})]
    )
    def test_how_a_resolution_was_carried_out(self, session: date, wrong: set[str]) -> None:
        """The law of 2006 has the report on handling alone made known, and that of 2024 this one as well."""
        case = until(Closed, session=session, level=Level.NATIONAL)
        on = case.events[-1].on
        case = case.apply(vote(on)).apply(ImplementationReported(on=on, by=GOVERNMENT))
        assert broken(case, Closed(on=on)) == wrong

    @staticmethod
    def names(case: Case) -> set[str]:
        """The rules broken on the way."""
        return {finding.rule.rpartition(".")[2] for finding in case.findings}
