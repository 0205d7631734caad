"""The stages and events of a resignation."""

from __future__ import annotations

from datetime import date

import pytest

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import Deliberated, Stage, Submitted, Tendered, Voted, Withdrawn
from npcproc.bodies import Organ
from npcproc.events import Event

DAY = date(2024, 3, 29)


class TestTerms:
    """Stages are the terms of the statutes."""

    def test_in_chinese(self) -> None:
        """As a clerk writes them."""
        assert Stage.ACCEPTED.zh == "已接受"
        assert Stage.SUBMITTED_ABOVE.zh == "已报请批准"


class TestEvents:
    """A request names a person and an office; only deliberation and vote need a session."""

    def test_who_asks(self) -> None:
        """The person asks, and takes the request back."""
        asked = Tendered(on=DAY, office=Office.CHIEF_PROCURATOR, person="甲", congress_in_session=True)
        assert asked.by is Withdrawn(on=DAY).by is Organ.MOVERS
        assert asked.in_writing
        assert not asked.takes_other_office

    def test_nobody(self) -> None:
        """Someone resigns."""
        with pytest.raises(ValueError, match="person"):
            Tendered(on=DAY, office=Office.CHIEF_PROCURATOR, person="", congress_in_session=True)

    def test_in_session(self) -> None:
        """A request may be made and put to the session before it opens."""
        kinds: set[type[Event]] = {Tendered, Submitted, Deliberated, Voted, Withdrawn}
        assert {kind for kind in kinds if kind.in_session} == {Deliberated, Voted}
