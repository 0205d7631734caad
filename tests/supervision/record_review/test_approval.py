"""Approval by a province's standing committee, and by that of the NPC."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.record_review.story import broken, cited, committee, told

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.record_review import (
    APPROVAL,
    ApprovalRequested,
    ApprovalVoted,
    CommitteeReported,
    ConflictHandled,
    Document,
    Filed,
    LegalityReviewed,
    Published,
    PutOnAgenda,
    Recipient,
    Request,
    Returned,
)
from npcproc.tally import Tally

ON = date(2025, 3, 3)
PROVINCIAL, NATIONAL = Level.PROVINCIAL, Level.NATIONAL
CITY, REGION = Document.LOCAL_REGULATION, Document.REGULATION_OF_REGION
PLACE = Document.REGULATION_OF_AUTONOMOUS_PLACE
BOTH = frozenset({Recipient.NPC_STANDING_COMMITTEE, Recipient.STATE_COUNCIL})


def asked(document: Document = CITY, by: Organ = Organ.CONGRESS, on: date = ON) -> ApprovalRequested:
    """A congress asks for approval."""
    return ApprovalRequested(on=on, by=by, title="某条例", document=document)


def vote(on: date = ON, in_favour: int = 16, present: int = 31) -> ApprovalVoted:
    """A vote in a committee of 31."""
    return ApprovalVoted(on=on, tally=Tally(members=31, present=present, in_favour=in_favour))


def found(*, lawful: bool = True, **how: Any) -> Case:
    """A city's regulation, whose legality was reviewed."""
    return told(APPROVAL, (asked(), LegalityReviewed(on=ON, lawful=lawful, **how)), PROVINCIAL)


class TestRequest:
    """What needs the approval of this committee is put up by its maker."""

    @pytest.mark.parametrize(
        ("level", "document", "wrong"),
        [
            (PROVINCIAL, CITY, set()),
            (PROVINCIAL, PLACE, set()),
            (PROVINCIAL, REGION, {"needs-approval"}),
            (PROVINCIAL, Document.GOVERNMENT_RULE, {"needs-approval"}),
            (NATIONAL, REGION, set()),
            (NATIONAL, CITY, {"needs-approval"}),
            (NATIONAL, PLACE, {"needs-approval"}),
        ],
    )
    def test_what(self, level: Level, document: Document, wrong: set[str]) -> None:
        """A city's and an autonomous place's by the province, a region's by the NPC Standing Committee."""
        assert broken(told(APPROVAL, (), level), asked(document)) == wrong

    @pytest.mark.parametrize("level", [PROVINCIAL, NATIONAL])
    def test_by_whom(self, level: Level) -> None:
        """The congress or its standing committee, not the government."""
        case, document = told(APPROVAL, (), level), REGION if level is NATIONAL else CITY
        assert broken(case, asked(document, Organ.STANDING_COMMITTEE)) == set()
        assert broken(case, asked(document, Organ.GOVERNMENT)) == {"maker-requests"}


class TestInTheProvince:
    """A city's regulation is reviewed for legality and approved within four months."""

    def test_the_whole_way(self) -> None:
        """Reviewed, approved, published, filed by the province."""
        case = found().apply(vote(date(2025, 7, 3)))
        assert (case.stage, case.findings) == (Request.APPROVED, ())
        case = case.apply(Published(on=date(2025, 7, 10), by=Organ.STANDING_COMMITTEE))
        case = case.apply(Filed(on=date(2025, 8, 9), by=Organ.STANDING_COMMITTEE, to=BOTH))
        assert (case.stage, case.findings, case.ended) == (Request.FILED, (), True)

    @pytest.mark.parametrize(("on", "wrong"), [(date(2025, 7, 3), set()), (date(2025, 7, 4), {"approved-in-time"})])
    def test_four_months(self, on: date, wrong: set[str]) -> None:
        """From the third of March to the third of July; a day later it is late, and stands."""
        assert broken(found(), vote(on)) == wrong
        assert found().apply(vote(on)).stage is Request.APPROVED
        (due,) = (d for d in found().due(ON) if d.event is ApprovalVoted)
        assert due.by == date(2025, 7, 3)

    @given(wait=st.integers(0, 400))
    def test_any_day(self, wait: int) -> None:
        """A hundred and twenty-two days from the third of March."""
        assert (broken(found(), vote(ON + timedelta(days=wait))) == set()) is (wait <= 122)

    def test_the_day_is_visible_from_the_request(self) -> None:
        """Also before the review has come to a view."""
        case = told(APPROVAL, (asked(),), PROVINCIAL)
        assert [(due.event, due.by) for due in case.due(ON)] == [(ApprovalVoted, date(2025, 7, 3))]

    def test_no_days_for_what_is_unlawful(self) -> None:
        """What contradicts higher law need not be approved: it goes back, or is voted on at any time."""
        case = found(lawful=False)
        assert case.apply(Returned(on=ON)).stage is Request.NOT_APPROVED
        assert broken(case, vote(date(2026, 3, 3))) == set()

    def test_reviewed_first(self) -> None:
        """A city's regulation is not put to the vote unreviewed; an autonomous place's may be."""
        with pytest.raises(Refused, match="reviewed-first"):
            told(APPROVAL, (asked(),), PROVINCIAL).apply(vote())
        assert told(APPROVAL, (asked(PLACE), vote()), PROVINCIAL).stage is Request.APPROVED

    def test_by_the_committee(self) -> None:
        """The council does not review legality."""
        event = LegalityReviewed(on=ON, by=Organ.CHAIRPERSONS_COUNCIL, lawful=True)
        case = told(APPROVAL, (asked(),), PROVINCIAL)
        assert broken(case, event) == {"committee-reviews-legality"}
        assert cited(case, event, "committee-reviews-legality") == ("legislation-law-2023/81.1",)

    def test_against_the_provinces_own_rules(self) -> None:
        """What contradicts a rule of the province's government is handled; unhandled it is a breach."""
        case = found(against_provincial_rules=True)
        assert broken(case, vote()) == {"handled-first"}
        assert [finding.effect for finding in case.apply(vote()).findings] == [Effect.BREACH]
        assert broken(case.apply(ConflictHandled(on=ON)), vote()) == set()

    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Request.NOT_APPROVED), (16, Request.APPROVED)])
    @pytest.mark.parametrize("present", [16, 31])
    def test_more_than_half_of_all(self, in_favour: int, present: int, stage: Request) -> None:
        """Sixteen of thirty-one carry it, fifteen do not, be sixteen or thirty-one there."""
        assert found().apply(vote(in_favour=in_favour, present=present)).stage is stage

    def test_lawful_and_voted_down(self) -> None:
        """Members vote as they think: the vote stands, and nothing is found."""
        after = found().apply(vote(in_favour=15))
        assert (after.stage, after.findings) == (Request.NOT_APPROVED, ())

    def test_no_quorum(self) -> None:
        """Fifteen of thirty-one cannot vote."""
        assert broken(found(), vote(in_favour=15, present=15)) == {"enough-present"}


class TestFiledByTheProvince:
    """What it approved the province's committee files, with both, within thirty days of publication."""

    def published(self, document: Document = CITY) -> Case:
        """An approved document, published on the third of March."""
        case = found() if document is CITY else told(APPROVAL, (asked(document),), PROVINCIAL)
        return case.apply(vote()).apply(Published(on=ON, by=Organ.STANDING_COMMITTEE))

    @pytest.mark.parametrize(
        ("document", "rule"), [(CITY, "regulation-reaches"), (PLACE, "autonomous-regulation-reaches")]
    )
    def test_with_both(self, document: Document, rule: str) -> None:
        """The NPC Standing Committee and the State Council."""
        case = self.published(document)
        for one in BOTH:
            assert broken(case, Filed(on=ON, by=Organ.STANDING_COMMITTEE, to={one})) == {rule}
        assert broken(case, Filed(on=ON, by=Organ.STANDING_COMMITTEE, to=BOTH)) == set()

    def test_by_the_committee_in_time(self) -> None:
        """Not by the city; the second of April is the last day."""
        case = self.published()
        assert broken(case, Filed(on=ON, by=Organ.CONGRESS, to=BOTH)) == {"filed-by-the-committee"}
        late = Filed(on=date(2025, 4, 3), by=Organ.STANDING_COMMITTEE, to=BOTH)
        assert broken(case, late) == {"filed-in-time"}


class TestInTheNpc:
    """The NPC Standing Committee approves what a region makes: on the agenda, a special committee's report, a vote."""

    def case(self, *events: Event) -> Case:
        """A region's regulation put up for approval, and what came after."""
        return told(APPROVAL, (asked(REGION), *events), NATIONAL)

    def test_the_order(self) -> None:
        """Without the agenda there is no vote; without a report the vote stands with a breach."""
        assert broken(self.case(), vote()) == {"on-agenda-first", "reported-first"}
        on_agenda = self.case(PutOnAgenda(on=ON))
        assert broken(on_agenda, vote()) == {"reported-first"}
        assert [finding.effect for finding in on_agenda.apply(vote()).findings] == [Effect.BREACH]
        case = self.case(PutOnAgenda(on=ON), CommitteeReported(on=ON), vote())
        assert (case.stage, case.findings, case.ended) == (Request.APPROVED, (), True)

    def test_by_whom(self) -> None:
        """The council puts it on the agenda, the special committee reports."""
        case = self.case()
        assert broken(case, PutOnAgenda(on=ON, by=Organ.WORKING_BODY)) == {"council-puts-on-agenda"}
        event = CommitteeReported(on=ON, by=Organ.WORKING_BODY)
        assert broken(case, event) == {"committee-reports"}
        assert cited(case, event, "committee-reports") == ("npcsc-rules-2022/26.1",)

    def test_no_step_that_only_provinces_have(self) -> None:
        """There is no review for legality there, and nothing to file."""
        with pytest.raises(NoSuchStep):
            self.case().check(LegalityReviewed(on=ON, lawful=True))


class TestTable:
    """Two levels approve what is made below."""

    def test_levels(self) -> None:
        """A city approves nothing."""
        assert APPROVAL.levels == frozenset({NATIONAL, PROVINCIAL})
        with pytest.raises(NoSuchProcedure):
            APPROVAL.open(committee(Level.MUNICIPAL))
