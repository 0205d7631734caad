"""The events of what follows: what can be said at all."""

from __future__ import annotations

from datetime import date

import pytest

from npcproc.bodies import Organ
from npcproc.events import Voted
from npcproc.supervision import law_inspection, special_report
from npcproc.supervision.follow_up import (
    HandlingSentForComments,
    Meeting,
    OpinionsHandedOver,
    ResolutionVoted,
    SatisfactionRated,
)
from npcproc.tally import Tally


class TestMeeting:
    """The kinds of meeting are the same whatever is reported."""

    def test_one_of_them(self) -> None:
        """Inspections and special reports share them, and files keep the names they had."""
        assert law_inspection.Meeting is special_report.Meeting is Meeting
        assert [meeting.name for meeting in Meeting] == ["PLENARY", "GROUP", "JOINT_GROUP"]


class TestEvents:
    """An event can be said even when it is unlawful; only what cannot be is refused."""

    def test_a_resolution_is_a_vote(self) -> None:
        """It is a vote like any other, with a time limit of its own or none."""
        event = ResolutionVoted(on=date(2025, 3, 28), tally=Tally(members=31, present=31, in_favour=31))
        assert isinstance(event, Voted)
        assert event.in_session
        assert event.report_by is None

    def test_more_votes_than_members(self) -> None:
        """No meeting can produce that."""
        with pytest.raises(ValueError, match="in_favour"):
            ResolutionVoted(on=date(2025, 3, 28), tally=Tally(members=31, present=31, in_favour=32))

    def test_lists_are_kept_as_sets(self) -> None:
        """Who was asked is kept once each."""
        event = HandlingSentForComments(on=date(2025, 6, 1), by=Organ.COURT, to=[Organ.MEMBERS, Organ.MEMBERS])
        assert event.to == frozenset({Organ.MEMBERS})

    def test_by_default_the_committee(self) -> None:
        """The standing committee hands its opinions over, and sets no day."""
        event = OpinionsHandedOver(on=date(2025, 4, 1), to=Organ.COURT)
        assert (event.by, event.report_by) == (Organ.STANDING_COMMITTEE, None)

    def test_a_rating_is_practice(self) -> None:
        """No statute here knows it, and it happens in session."""
        event = SatisfactionRated(on=date(2025, 8, 1), satisfied=20, fairly_satisfied=8, dissatisfied=3)
        assert event.practice
        assert event.in_session

    @pytest.mark.parametrize(("satisfied", "dissatisfied"), [(-1, 0), (1, -1), (1, True)])
    def test_no_such_count(self, satisfied: int, dissatisfied: int) -> None:
        """Persons are counted from nought, and a yes is no number."""
        with pytest.raises(ValueError, match=r"SatisfactionRated\.(dis)?satisfied"):
            SatisfactionRated(on=date(2025, 8, 1), satisfied=satisfied, dissatisfied=dissatisfied)
