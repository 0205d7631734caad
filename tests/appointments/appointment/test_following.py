"""The events after the vote on an appointment: who does them unless told otherwise, and what they take for granted."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.appointment.acts import DAY

from npcproc.appointments.appointment import CertificateIssued, Filed, Notified, Ordered, Published, Sworn
from npcproc.bodies import Organ
from npcproc.events import Event


class TestWhoDoesThem:
    """Each names whose act it is."""

    @pytest.mark.parametrize(
        ("event", "by"),
        [
            (Published(on=DAY), Organ.STANDING_COMMITTEE),
            (Ordered(on=DAY), Organ.HEAD_OF_STATE),
            (Notified(on=DAY), Organ.STANDING_COMMITTEE),
            (CertificateIssued(on=DAY), Organ.STANDING_COMMITTEE),
            (Sworn(on=DAY), Organ.CHAIRPERSONS_COUNCIL),
        ],
    )
    def test_unless_told_otherwise(self, event: Event, by: Organ) -> None:
        """The organ whose act it is as a rule; another can be named, to be judged."""
        assert event.by is by
        assert type(event)(on=DAY, by=Organ.COURT).by is Organ.COURT

    def test_filing_names_its_organ(self) -> None:
        """Who tells the government above is left to whoever records it."""
        filed: Any = Filed
        with pytest.raises(TypeError, match="by"):
            filed(on=DAY)


class TestTakenForGranted:
    """What only some laws ask is there unless it is said to be lacking."""

    def test_publication(self) -> None:
        """In the gazette and in the news; no day is named from which it takes effect."""
        event = Published(on=DAY)
        assert (event.in_gazette, event.in_news, event.effective_on) == (True, True, None)

    def test_certificate(self) -> None:
        """The chairperson signs it, and hands it over at a session."""
        event = CertificateIssued(on=DAY)
        assert (event.signed_by, event.handed_over_by, event.at_session) == (
            Organ.CHAIRPERSON,
            Organ.CHAIRPERSON,
            True,
        )
