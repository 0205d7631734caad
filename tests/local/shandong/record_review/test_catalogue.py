"""The yearly catalogue of documents in Shandong."""

from __future__ import annotations

from datetime import date

import pytest
from tests.local.shandong.record_review.acts import DISTRICT, JINAN, OUTSIDE, PROVINCE, committee

from npcproc.findings import Effect, NoSuchProcedure
from npcproc.local.shandong.record_review import CATALOGUE, CatalogueHandedIn


class TestByTheEndOfJanuary:
    """A year's documents are listed by 31 January of the next."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    def test_the_last_day(self, place: str) -> None:
        """31 January is in time, 1 February is late, and a breach."""
        of_2024 = date(2024, 12, 31)
        assert CATALOGUE.audit(committee(place), CatalogueHandedIn(on=date(2025, 1, 31), year_ends=of_2024)) == ()
        (found,) = CATALOGUE.audit(committee(place), CatalogueHandedIn(on=date(2025, 2, 1), year_ends=of_2024))
        assert found.effect is Effect.BREACH
        assert found.rule == "record-review.catalogue.shandong.shandong-by-end-of-january"
        assert [cite.slug for cite in found.cites] == ["shandong-recording-review-2017/7.3"]

    def test_a_year_late(self) -> None:
        """The January after that is too late."""
        handed_in = CatalogueHandedIn(on=date(2026, 1, 15), year_ends=date(2024, 12, 31))
        assert len(CATALOGUE.audit(committee(), handed_in)) == 1

    def test_not_elsewhere(self) -> None:
        """It is Shandong's own."""
        handed_in = CatalogueHandedIn(on=date(2025, 2, 1), year_ends=date(2024, 12, 31))
        with pytest.raises(NoSuchProcedure):
            CATALOGUE.audit(committee(OUTSIDE[JINAN]), handed_in)
