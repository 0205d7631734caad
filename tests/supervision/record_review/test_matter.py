"""The events up to the opinion: what can be said at all."""

from __future__ import annotations

from typing import Any

import pytest
from tests.supervision.record_review.story import BEGUN, demand, reviewed, suggestion

from npcproc.bodies import Organ
from npcproc.supervision.record_review import JointMeetingHeld, Referred, ReviewInitiated, Stage, Transferred
from npcproc.supervision.record_review.documents import Document


class TestEvents:
    """An event can be said even when it is unlawful; only what cannot be is refused."""

    def test_who_receives_it(self) -> None:
        """What comes from outside is received by the working body unless another is named."""
        assert demand().by is suggestion().by is Organ.WORKING_BODY
        assert demand(by=Organ.ADMINISTRATIVE_BODY).by is Organ.ADMINISTRATIVE_BODY
        assert Transferred(on=BEGUN, to="国务院").by is Organ.WORKING_BODY
        assert Referred(on=BEGUN, document=Document.LOCAL_REGULATION).by is Organ.WORKING_BODY

    def test_who_takes_up_is_said(self) -> None:
        """Two may review unasked, so it is said who does."""
        taken_up: Any = ReviewInitiated
        with pytest.raises(TypeError, match="by"):
            taken_up(on=BEGUN, title="某条例", document=Document.LOCAL_REGULATION)

    def test_lists_are_kept_as_sets(self) -> None:
        """Who took part is kept once each."""
        assert reviewed(BEGUN, Organ.WORKING_BODY, Organ.WORKING_BODY).reviewers == frozenset({Organ.WORKING_BODY})
        meeting = JointMeetingHeld(on=BEGUN, attending=[Organ.WORKING_BODY])
        assert meeting.attending == frozenset({Organ.WORKING_BODY})

    def test_stages_differ(self) -> None:
        """Each stage has its own name."""
        assert len({stage.value for stage in Stage}) == len(Stage) == 15
