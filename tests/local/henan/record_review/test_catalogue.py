"""The yearly catalogue of documents in Henan."""

from __future__ import annotations

from datetime import date

import pytest
from tests.local.henan.places import committee

from npcproc.findings import Effect
from npcproc.local.henan.record_review import CATALOGUE, CatalogueHandedIn


class TestByEndOfMarch:
    """By 31 March of the next year (article 62)."""

    @pytest.mark.parametrize(("on", "late"), [(date(2025, 3, 31), False), (date(2025, 4, 1), True)])
    def test_the_day_and_the_next(self, on: date, *, late: bool) -> None:
        """The last of March is in time."""
        found = CATALOGUE.audit(committee(), CatalogueHandedIn(on=on, year_ends=date(2024, 12, 31)))
        assert bool(found) is late
        assert {(f.rule, f.effect) for f in found} <= {
            ("record-review.catalogue.henan.henan-by-end-of-march", Effect.BREACH)
        }
