"""The events from the answer on: their defaults, and what the vote is."""

from __future__ import annotations

from tests.supervision.record_review.story import BEGUN, vote

from npcproc.bodies import Organ
from npcproc.supervision.record_review import (
    Closed,
    DecisionVoted,
    Document,
    FedBack,
    Form,
    NotSubmitted,
    Rectified,
    Remedy,
    RemedyProposed,
    ResultPublished,
    Submitted,
)


class TestEvents:
    """Where the law leaves one choice it need not be said."""

    def test_defaults(self) -> None:
        """A motion to annul goes to the council of chairpersons, and the council decides on it."""
        proposed = RemedyProposed(on=BEGUN, by=Organ.SPECIAL_COMMITTEE, document=Document.LOCAL_REGULATION)
        assert (proposed.remedy, proposed.form, proposed.to) == (Remedy.ANNUL, Form.MOTION, Organ.CHAIRPERSONS_COUNCIL)
        assert {Submitted(on=BEGUN).by, NotSubmitted(on=BEGUN).by} == {Organ.CHAIRPERSONS_COUNCIL}
        assert {e(on=BEGUN).by for e in (Rectified, FedBack, ResultPublished, Closed)} == {Organ.WORKING_BODY}

    def test_a_vote_is_taken_in_session(self) -> None:
        """The standing committee votes, and only in session."""
        assert DecisionVoted.in_session
        assert vote(BEGUN).by is Organ.STANDING_COMMITTEE
