"""After the hearing: opinions, resolution, reports, follow-up, publication."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.special_report.story import SESSION, broken, story, through, until, vote

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.special_report import (
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

GOVERNMENT = Organ.GOVERNMENT
LIMIT = date(2025, 9, 30)
REPORTED = SESSION + timedelta(days=90)


class TestOpinions:
    """The opinions go to the organ that reported."""

    def test_to(self) -> None:
        """Not to another organ."""
        case = until(OpinionsHandedOver)
        assert broken(case, OpinionsHandedOver(on=SESSION, to=GOVERNMENT)) == set()
        assert broken(case, OpinionsHandedOver(on=SESSION, to=Organ.COURT)) == {"opinions-go-to-the-organ"}

    def test_after_deliberation(self) -> None:
        """There are no opinions before the members deliberate."""
        with pytest.raises(NoSuchStep):
            until(Deliberated).apply(OpinionsHandedOver(on=SESSION, to=GOVERNMENT))


class TestHandling:
    """The organ asks for comments on how it handled the opinions, then reports in writing."""

    def test_order_is_enforced(self) -> None:
        """A report before the consultation is refused, and history kept."""
        case = until(HandlingSentForComments)
        event = HandlingReported(on=REPORTED, by=GOVERNMENT)
        assert broken(case, event) == {"consulted-before-reporting"}
        with pytest.raises(Refused):
            case.apply(event)
        assert case.record(event).stage is Stage.HANDLED

    def test_in_writing(self) -> None:
        """A report by word of mouth is refused."""
        case = until(HandlingReported)
        assert broken(case, HandlingReported(on=REPORTED, by=GOVERNMENT)) == set()
        assert broken(case, HandlingReported(on=REPORTED, by=GOVERNMENT, in_writing=False)) == {"reported-in-writing"}

    @pytest.mark.parametrize(
        ("to", "wrong"),
        [
            ({Organ.WORKING_BODY}, set()),
            ({Organ.SPECIAL_COMMITTEE}, set()),
            ({Organ.MEMBERS}, {"handling-to-committee-or-working-body"}),
        ],
    )
    def test_whom_it_asks(self, to: set[Organ], wrong: set[str]) -> None:
        """A special committee or a working body; either suffices."""
        event = HandlingSentForComments(on=REPORTED, by=GOVERNMENT, to=frozenset(to))
        assert broken(until(HandlingSentForComments), event) == wrong

    def test_three_at_once(self) -> None:
        """The wrong organ, not through its office, to nobody."""
        event = HandlingSentForComments(on=REPORTED, by=Organ.COURT, to=frozenset(), through_its_office=False)
        names = {
            "the-organ-handles",
            "handling-through-its-office",
            "handling-to-committee-or-working-body",
        }
        assert broken(until(HandlingSentForComments), event) == names


class TestResolution:
    """The committee may resolve on the report; more than half of all members carry it."""

    @pytest.mark.parametrize(("in_favour", "carried"), [(15, False), (16, True)])
    def test_more_than_half_of_all(self, in_favour: int, carried: bool) -> None:  # noqa: FBT001
        """Sixteen of thirty-one carry it, fifteen do not; only what carried can be carried out."""
        case = through(Deliberated).apply(vote(SESSION, in_favour, report_by=LIMIT))
        wrong = set() if carried else {"a-resolution-was-adopted"}
        assert broken(case, ImplementationReported(on=LIMIT, by=GOVERNMENT)) == wrong

    def test_of_all_not_of_those_present(self) -> None:
        """Fifteen in favour are most of the twenty in the room, and do not carry it."""
        case = through(Deliberated).apply(vote(SESSION, 15, present=20, report_by=LIMIT))
        assert broken(case, ImplementationReported(on=LIMIT, by=GOVERNMENT)) == {"a-resolution-was-adopted"}

    def test_no_quorum(self) -> None:
        """With fifteen of thirty-one in the room there is no vote; kept as history it is void and sets no limit."""
        event = vote(SESSION, 15, present=15, report_by=LIMIT)
        case = through(Deliberated)
        assert broken(case, event) == {"enough-present"}
        assert all(due.event is not ImplementationReported for due in case.record(event).due(SESSION))

    def test_declared_against_the_count(self) -> None:
        """A resolution is not declared carried with fifteen votes."""
        event = vote(SESSION, 15)
        wrong = type(event)(on=event.on, tally=event.tally, declared=True)
        assert broken(through(Deliberated), wrong) == {"more-than-half-of-all"}

    def test_by_the_committee_alone(self) -> None:
        """The council does not resolve."""
        event = vote(SESSION)
        wrong = type(event)(on=event.on, tally=event.tally, by=Organ.CHAIRPERSONS_COUNCIL)
        assert broken(through(Deliberated), wrong) == {"committee-resolves"}

    def test_the_national_majority(self) -> None:
        """The rules of the national committee ask for the same majority."""
        case = through(Deliberated, level=Level.NATIONAL)
        event = vote(SESSION, 15)
        (finding,) = case.check(type(event)(on=event.on, tally=event.tally, declared=True))
        assert [cite.slug for cite in finding.cites] == ["npcsc-rules-2022/45.1"]


class TestTimeLimit:
    """The organ reports on carrying out the resolution within the time that the resolution sets."""

    def resolved(self) -> Case:
        """A case with a resolution that sets a limit, the opinions handed over."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT))
        return case.apply(OpinionsHandedOver(on=SESSION, to=GOVERNMENT))

    def test_due(self) -> None:
        """The limit is seen before it is missed, and leaves the list when the report is made."""
        (due,) = [d for d in self.resolved().due(SESSION) if d.event is ImplementationReported]
        assert (due.by, due.overdue, due.who) == (LIMIT, False, (GOVERNMENT,))
        done = self.resolved().apply(ImplementationReported(on=LIMIT, by=GOVERNMENT))
        assert all(d.event is not ImplementationReported for d in done.due(LIMIT))

    def test_a_lost_resolution_sets_none(self) -> None:
        """What was voted down binds nobody."""
        case = through(Deliberated).apply(vote(SESSION, 15, report_by=LIMIT))
        assert all(due.event is not ImplementationReported for due in case.due(SESSION))

    @given(late=st.integers(-100, 100))
    def test_the_day_and_the_next(self, late: int) -> None:
        """On the day it is in time, on the next a breach."""
        event = ImplementationReported(on=LIMIT + timedelta(days=late), by=GOVERNMENT)
        assert broken(self.resolved(), event) == ({"in-the-time-set"} if late > 0 else set())

    def test_by_whom(self) -> None:
        """The organ that reported, not another."""
        assert broken(self.resolved(), ImplementationReported(on=LIMIT, by=Organ.COURT)) == {"the-organ-carries-out"}

    def test_without_a_limit(self) -> None:
        """A resolution that sets no limit leaves the day open."""
        case = through(Deliberated).apply(vote(SESSION))
        assert broken(case, ImplementationReported(on=date(2030, 1, 1), by=GOVERNMENT)) == set()


class TestFollowUp:
    """Since 2024 the council may put the organ's later reports to the committee, and the committee follow up."""

    def test_the_report_is_there(self) -> None:
        """Only a report that was made can be put to the committee."""
        event = FollowUpSubmitted(on=REPORTED, report=FollowUp.HANDLING)
        assert broken(until(HandlingReported), event) == {"handling-is-there"}
        assert broken(through(HandlingReported), event) == set()

    def test_no_implementation_report(self) -> None:
        """Nor can a report on a resolution that nobody carried out."""
        event = FollowUpSubmitted(on=REPORTED, report=FollowUp.IMPLEMENTATION, by=GOVERNMENT)
        assert broken(through(HandlingReported), event) == {"implementation-is-there", "council-submits"}

    def test_deliberated_after_submission(self) -> None:
        """The committee deliberates on what was put to it."""
        case = through(HandlingReported)
        event = FollowUpDeliberated(on=REPORTED)
        assert broken(case, event) == {"submitted-first"}
        submitted = case.apply(FollowUpSubmitted(on=REPORTED, report=FollowUp.HANDLING))
        assert broken(submitted, event) == set()

    def test_followed_up(self) -> None:
        """The standing committee organises it."""
        case = through(HandlingReported)
        assert broken(case, FollowedUp(on=REPORTED)) == set()
        assert broken(case, FollowedUp(on=REPORTED, by=GOVERNMENT)) == {"committee-follows-up"}

    def test_since_2024(self) -> None:
        """The law of 2006 provides neither."""
        case = through(HandlingReported, session=date(2024, 8, 1))
        with pytest.raises(NoSuchStep):
            case.apply(FollowedUp(on=date(2024, 11, 7)))
        assert case.apply(FollowedUp(on=date(2024, 11, 8))).stage is Stage.HANDLED


class TestMadeKnown:
    """The deputies are notified, and society reads the report, the opinions, and what became of them."""

    def test_both(self) -> None:
        """To notify nobody and publish nothing are two breaches."""
        for kind, case in ((ReportPublished, until(ReportPublished)), (HandlingPublished, until(HandlingPublished))):
            event = kind(on=date(2025, 8, 1), deputies_notified=False, published=False)
            assert broken(case, event) == {"deputies-notified", "made-public"}
            assert broken(case, kind(on=date(2025, 8, 1))) == set()

    @pytest.mark.parametrize(
        ("without", "wrong"),
        [
            ((), set()),
            ((ReportPublished,), {"report-was-published"}),
            ((HandlingPublished,), {"handling-was-published"}),
            ((ReportPublished, HandlingPublished), {"report-was-published", "handling-was-published"}),
        ],
    )
    def test_before_the_end(
        self, without: tuple[type[ReportPublished | HandlingPublished], ...], wrong: set[str]
    ) -> None:
        """What was not made known is found at the end."""
        case = until(Closed, without=without)
        assert broken(case, Closed(on=date(2025, 8, 1))) == wrong
        assert {finding.effect for finding in case.check(Closed(on=date(2025, 8, 1)))} <= {Effect.BREACH}

    def test_a_resolution_not_carried_out(self) -> None:
        """A resolution on which nothing was reported is found at the end too."""
        case = through(Deliberated).apply(vote(SESSION, report_by=LIMIT))
        done = case.replay(story()[9:])
        assert broken(done, Closed(on=LIMIT)) == {"implementation-was-reported"}
