"""What the maker does in Shandong, and by when."""

from __future__ import annotations

from datetime import date

import pytest
from tests.local.shandong.record_review.acts import (
    DISTRICT,
    JINAN,
    PROVINCE,
    amended,
    breaks,
    its,
    swapped,
    told,
    until,
)

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.shandong.record_review import AmendedTextFiled, AnswerForwarded
from npcproc.supervision.record_review import AnswerReceived, Closed, Rectified, Stage


class TestTheWholeWay:
    """The maker answers in time, amends in time, and files the amended text."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    def test_lawful(self, place: str) -> None:
        """Nothing is found at any level."""
        case = told(amended(), place)
        assert case.findings == ()
        assert case.stage is Stage.CLOSED


class TestItsAnswer:
    """Within thirty days of the opinion, in writing, to the body charged with recording and review."""

    def test_thirty_days(self) -> None:
        """The opinion came on 10 June: 10 July is in time, the 11th is not, and a breach."""
        case = until(AnswerReceived, amended())
        assert case.check(its(AnswerReceived, amended(), on=date(2025, 7, 10))) == ()
        (found,) = case.check(its(AnswerReceived, amended(), on=date(2025, 7, 11)))
        assert found.effect is Effect.BREACH
        assert found.rule == "record-review.local.shandong-answered-in-thirty-days"
        assert date(2025, 7, 10) in {due.by for due in case.due(date(2025, 6, 10))}

    def test_how_and_to_whom(self) -> None:
        """Each is Shandong's own rule."""
        case = until(AnswerReceived, amended())
        assert breaks(case, its(AnswerReceived, amended(), in_writing=False)) == {
            "shandong-answered-in-writing": {"19.1"}
        }
        assert breaks(case, its(AnswerReceived, amended(), by=Organ.SPECIAL_COMMITTEE)) == {
            "shandong-answered-to-the-review-body": {"19.1"}
        }

    def test_forwarded(self) -> None:
        """By that body, promptly; it is due once the answer is there."""
        case = until(AnswerForwarded, amended())
        assert AnswerForwarded in {due.event for due in case.due(date(2025, 7, 10))}
        assert breaks(case, its(AnswerForwarded, amended(), by=Organ.GOVERNMENT, promptly=False)) == {
            "shandong-review-body-forwards": {"19.1"},
            "shandong-forwarded-promptly": {"19.1"},
        }


class TestItsAmendment:
    """Within thirty days of the answer; the amended text is published and filed again."""

    def test_thirty_days(self) -> None:
        """The answer came on 10 July: 9 August is in time, the 10th is not."""
        case = until(Rectified, amended())
        assert case.check(its(Rectified, amended(), on=date(2025, 8, 9))) == ()
        assert breaks(case, its(Rectified, amended(), on=date(2025, 8, 10))) == {
            "shandong-amended-in-thirty-days": {"19.2"}
        }

    def test_two_clocks(self) -> None:
        """An early answer makes an early day; the sixty days are not one stretch."""
        events = swapped(amended(), its(AnswerReceived, amended(), on=date(2025, 6, 11)))
        case = until(Rectified, events, without=(AnswerForwarded,))
        assert date(2025, 7, 11) in {due.by for due in case.due(date(2025, 6, 11))}

    def test_before_it_answered(self) -> None:
        """An amendment that comes before any answer has no day."""
        case = until(AnswerReceived, amended())
        assert case.check(its(Rectified, amended(), on=date(2025, 12, 1))) == ()

    def test_not_published(self) -> None:
        """It is a breach to file it unpublished, and there must be an amended text."""
        case = until(AmendedTextFiled, amended())
        assert breaks(case, its(AmendedTextFiled, amended(), republished=False)) == {"shandong-republished": {"19.2"}}
        repealed = until(Rectified, amended()).apply(its(Rectified, amended(), repealed=True))
        assert breaks(repealed, its(AmendedTextFiled, amended())) == {"shandong-an-amended-text": {"19.2"}}

    def test_at_the_end(self) -> None:
        """An amended text that was not filed again is a breach at the end; after a repeal there is none to file."""
        lacking = until(Closed, amended(), without=(AmendedTextFiled,))
        assert breaks(lacking, its(Closed, amended())) == {"shandong-text-was-filed": {"19.2"}}
        events = swapped(amended(), its(Rectified, amended(), repealed=True))
        assert breaks(until(Closed, events, without=(AmendedTextFiled,)), its(Closed, amended())) == {}
