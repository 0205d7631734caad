"""The events of a request for approval: their defaults, and what the vote is."""

from __future__ import annotations

from tests.supervision.record_review.story import BEGUN

from npcproc.bodies import Organ
from npcproc.supervision.record_review import (
    ApprovalVoted,
    CommitteeReported,
    ConflictHandled,
    LegalityReviewed,
    PutOnAgenda,
    Request,
    Returned,
)


class TestEvents:
    """Where the law leaves one choice it need not be said."""

    def test_defaults(self) -> None:
        """The council, the special committee, the standing committee."""
        assert PutOnAgenda(on=BEGUN).by is Organ.CHAIRPERSONS_COUNCIL
        assert CommitteeReported(on=BEGUN).by is Organ.SPECIAL_COMMITTEE
        assert {e(on=BEGUN).by for e in (ConflictHandled, Returned)} == {Organ.STANDING_COMMITTEE}
        assert not LegalityReviewed(on=BEGUN, lawful=True).against_provincial_rules

    def test_the_vote(self) -> None:
        """It is taken in session."""
        assert ApprovalVoted.in_session

    def test_stages_differ(self) -> None:
        """Each stage has its own name."""
        assert len({stage.value for stage in Request}) == len(Request) == 8
