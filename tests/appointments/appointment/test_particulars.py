"""The lists from which the fields of a proposal are taken."""

from __future__ import annotations

import pytest

from npcproc.appointments.appointment.particulars import Attachment, Bar, Ground, Presenter, Selection


class TestTerms:
    """Each list bears terms of its own."""

    @pytest.mark.parametrize("listed", [Attachment, Bar, Ground, Presenter, Selection])
    def test_they_differ(self, listed: type[Attachment | Bar | Ground | Presenter | Selection]) -> None:
        """No two alike, each in both languages."""
        assert len({term.zh for term in listed}) == len({term.en for term in listed}) == len(listed)
