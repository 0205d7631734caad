"""Offices that change, or are kept, otherwise than by a decision."""

from __future__ import annotations

from datetime import date

import pytest

from npcproc.appointments.appointment.changes import Cause, KeptOn, OfficeChanged
from npcproc.appointments.offices import Office

DAY = date(2025, 4, 24)


class TestFacts:
    """What is not said is not done, and the causes differ."""

    def test_an_office_that_changes(self) -> None:
        """Nobody is appointed anew or removed, nothing filed or announced, unless it is said."""
        facts = OfficeChanged(on=DAY, office=Office.JUDGE, cause=Cause.DEATH)
        assert (facts.appointed_anew, facts.removed, facts.still_in_office, facts.announced) == (False,) * 4
        assert facts.filed_by is None
        assert len({cause.value for cause in Cause}) == len(Cause)

    def test_the_first_session(self) -> None:
        """There is no session before the first."""
        assert KeptOn(on=DAY, office=Office.JUDGE).at_session == 1
        with pytest.raises(ValueError, match="at_session"):
            KeptOn(on=DAY, office=Office.JUDGE, at_session=0)
