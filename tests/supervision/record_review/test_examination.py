"""How a regulation is examined: reviewers, joint meeting, opinion, and the answer within two months."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.record_review.story import (
    BEGUN,
    broken,
    cited,
    demand,
    refused,
    reviewed,
    suggestion,
    told,
    until,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, Refused
from npcproc.supervision.record_review import (
    OF_REGULATIONS,
    AnswerReceived,
    Document,
    Ground,
    JointMeetingHeld,
    OpinionSent,
    Referred,
    Reviewed,
    ReviewInitiated,
    Stage,
    Verdict,
)

COMMITTEE, WORKING_BODY = Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY
UNASKED = ReviewInitiated(on=BEGUN, by=COMMITTEE, title="某条例", document=Document.LOCAL_REGULATION)


class TestReviewers:
    """A demand goes to both, a suggestion to the working body, what is taken up unasked to one of them."""

    @pytest.mark.parametrize(
        ("reviewers", "on_demand", "on_suggestion", "unasked"),
        [
            ({COMMITTEE, WORKING_BODY}, set(), set(), set()),
            ({WORKING_BODY}, {"both-review"}, set(), set()),
            ({COMMITTEE}, {"both-review"}, {"working-body-reviews"}, set()),
            ({Organ.COURT}, {"both-review"}, {"working-body-reviews"}, {"one-of-them-reviews"}),
        ],
    )
    def test_by_whom(
        self, reviewers: set[Organ], on_demand: set[str], on_suggestion: set[str], unasked: set[str]
    ) -> None:
        """Each way in has its reviewers."""
        event = reviewed(BEGUN, *reviewers)
        assert broken(told(OF_REGULATIONS, (demand(),)), event) == on_demand
        assert broken(told(OF_REGULATIONS, (suggestion(),)), event) == on_suggestion
        assert broken(told(OF_REGULATIONS, (UNASKED,)), event) == unasked

    def test_a_review_by_one_is_no_review(self) -> None:
        """It is refused, by the paragraph on demands."""
        case = told(OF_REGULATIONS, (demand(),))
        with pytest.raises(Refused):
            case.apply(reviewed(BEGUN, WORKING_BODY))
        assert cited(case, reviewed(BEGUN, WORKING_BODY), "both-review") == ("legislation-law-2023/110.1",)


class TestReferral:
    """The working body sends a matter to a special committee, which considers the documents that its law lists."""

    @pytest.mark.parametrize(
        ("by", "document", "wrong"),
        [
            (WORKING_BODY, Document.LOCAL_REGULATION, set()),
            (WORKING_BODY, Document.GOVERNMENT_RULE, set()),
            (WORKING_BODY, Document.DEPARTMENTAL_ORDER, set()),
            (WORKING_BODY, Document.LAW, {"may-be-referred"}),
            (WORKING_BODY, Document.ELECTION_RULES, {"may-be-referred"}),
            (Organ.GOVERNMENT, Document.LOCAL_REGULATION, {"working-body-refers"}),
        ],
    )
    def test_by_and_what(self, by: Organ, document: Document, wrong: set[str]) -> None:
        """Nobody else sends it, and nothing else."""
        case = told(OF_REGULATIONS, (suggestion(),))
        assert broken(case, Referred(on=BEGUN, by=by, document=document)) == wrong


class TestGround:
    """What is found is one of the four grounds; where nothing is found, none is asked."""

    @pytest.mark.parametrize("ground", [*Ground, None])
    def test_listed(self, ground: Ground | None) -> None:
        """Conflicts and questions; not merely something inappropriate, and not nothing."""
        case = told(OF_REGULATIONS, (suggestion(),))
        listed = {Ground.UNCONSTITUTIONAL, Ground.UNLAWFUL, Ground.CONSTITUTIONALITY, Ground.LEGALITY}
        assert broken(case, reviewed(BEGUN, ground=ground)) == (set() if ground in listed else {"ground-is-listed"})
        assert broken(case, reviewed(BEGUN, verdict=Verdict.SOUND, ground=ground)) == set()


class TestJointMeeting:
    """The Constitution and Law Committee may call a joint meeting with those who review, and the maker to explain."""

    def case(self) -> Case:
        """A regulation in which something was found."""
        return until(OpinionSent, OF_REGULATIONS, refused())

    @pytest.mark.parametrize(
        ("how", "wrong"),
        [
            ({}, set()),
            ({"attending": {COMMITTEE}}, set()),
            ({"attending": {Organ.GOVERNMENT}}, {"meets-with"}),
            ({"by_law_committee": False}, {"law-committee-convenes"}),
            ({"maker_explained": False}, {"maker-explains"}),
        ],
    )
    def test_how(self, how: dict[str, Any], wrong: set[str]) -> None:
        """Who convenes it, with whom, and whether the maker came."""
        usual: dict[str, Any] = {"attending": {WORKING_BODY}}
        event = JointMeetingHeld(on=BEGUN + timedelta(days=65), **{**usual, **how})
        assert broken(self.case(), event) == wrong

    def test_leaves_it_there(self) -> None:
        """The opinion comes after it; a maker that stays away is a breach, and the meeting stands."""
        event = JointMeetingHeld(on=BEGUN + timedelta(days=65), attending={WORKING_BODY}, maker_explained=False)
        after = self.case().apply(event)
        assert after.stage is Stage.FAULTY
        assert [finding.effect for finding in after.findings] == [Effect.BREACH]


class TestOpinion:
    """The opinion is sent in writing, by a special committee or the working body."""

    @pytest.mark.parametrize(
        ("by", "in_writing", "wrong"),
        [
            (COMMITTEE, True, set()),
            (WORKING_BODY, True, set()),
            (WORKING_BODY, False, {"in-writing"}),
            (Organ.CHAIRPERSONS_COUNCIL, True, {"sent-by"}),
            (Organ.GOVERNMENT, False, {"sent-by", "in-writing"}),
        ],
    )
    def test_how(self, by: Organ, in_writing: bool, wrong: set[str]) -> None:  # noqa: FBT001
        """By whom, and how."""
        case = until(OpinionSent, OF_REGULATIONS, refused())
        assert broken(case, OpinionSent(on=BEGUN + timedelta(days=70), by=by, in_writing=in_writing)) == wrong


class TestAnswer:
    """The maker answers within two months, to those who review."""

    def case(self, sent: date = date(2025, 12, 31)) -> Case:
        """A case in which the opinion was sent on that day."""
        return until(OpinionSent, OF_REGULATIONS, refused(sent - timedelta(days=70))).apply(
            OpinionSent(on=sent, by=WORKING_BODY)
        )

    @pytest.mark.parametrize(("on", "wrong"), [(date(2026, 2, 28), set()), (date(2026, 3, 1), {"answered-in-time"})])
    def test_two_months(self, on: date, wrong: set[str]) -> None:
        """Two months from the last of December end with February; a day later the answer is late, and stands."""
        case = self.case()
        event = AnswerReceived(on=on, by=WORKING_BODY, amends=True)
        assert broken(case, event) == wrong
        assert {finding.effect for finding in case.apply(event).findings} <= {Effect.BREACH}
        assert case.apply(event).stage is Stage.PROMISED

    def test_the_sentence(self) -> None:
        """It names the last day and the article."""
        (finding,) = self.case().check(AnswerReceived(on=date(2026, 3, 1), by=WORKING_BODY, amends=False))
        assert finding.zh == (
            "制定机关应在两个月内提出是否修改或者废止的意见，即不迟于2026-02-28，现为2026-03-01"
            "（立法法第一百一十二条第一款）"
        )

    def test_due(self) -> None:
        """The last day is visible before it is missed, and overdue after it."""
        (due,) = (d for d in self.case().due(date(2026, 1, 5)) if d.event is AnswerReceived)
        assert (due.by, due.overdue) == (date(2026, 2, 28), False)
        (late,) = (d for d in self.case().due(date(2026, 3, 1)) if d.event is AnswerReceived)
        assert late.overdue

    @given(wait=st.integers(0, 200))
    def test_any_day(self, wait: int) -> None:
        """From the first of March, the first of May is the last day."""
        event = AnswerReceived(on=date(2025, 3, 1) + timedelta(days=wait), by=WORKING_BODY, amends=True)
        assert (broken(self.case(date(2025, 3, 1)), event) == set()) is (wait <= 61)

    @pytest.mark.parametrize(("amends", "stage"), [(True, Stage.PROMISED), (False, Stage.DECLINED)])
    def test_the_answer_decides(self, amends: bool, stage: Stage) -> None:  # noqa: FBT001
        """It agrees, or it does not."""
        assert self.case().apply(AnswerReceived(on=date(2026, 1, 1), by=COMMITTEE, amends=amends)).stage is stage

    def test_to_whom(self) -> None:
        """To those who review, not to the council."""
        event = AnswerReceived(on=date(2026, 1, 1), by=Organ.CHAIRPERSONS_COUNCIL, amends=True)
        assert broken(self.case(), event) == {"answered-to"}

    def test_reviewed_is_needed(self) -> None:
        """What must come next after a suggestion is its review."""
        assert [d.event for d in told(OF_REGULATIONS, (suggestion(),)).due(BEGUN)] == [Reviewed]
