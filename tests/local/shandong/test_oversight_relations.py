"""What Shandong says of an annulment by the standing committee of the province."""

from __future__ import annotations

import pytest
from tests.local.annulments import LAST_OF, asked_in, decided_by

from npcproc.local.shandong.oversight_relations import IN_SHANDONG
from npcproc.supervision.oversight_relations import IN_STANDING_COMMITTEE, Maker

TABLE = IN_STANDING_COMMITTEE.also(IN_SHANDONG)
LAW = "shandong-major-matters-2018"


class TestTheCommitteeDecides:
    """On what the cities decided, and on what its government did; nobody else does."""

    @pytest.mark.parametrize(
        ("maker", "name", "article"),
        [
            (Maker.CONGRESS, "those-below", "4.1.7"),
            (Maker.STANDING_COMMITTEE, "those-below", "4.1.7"),
            (Maker.GOVERNMENT, "its-government", "4.1.8"),
        ],
    )
    def test_of_the_province(self, maker: Maker, name: str, article: str) -> None:
        """Beside national law, as a major matter."""
        found = decided_by(asked_in(TABLE, "370000", maker))
        assert found == {"committee-decides": set(), f"shandong-committee-decides-on-{name}": {f"{LAW}/{article}"}}

    @pytest.mark.parametrize("place", ["370100", "370103", "420000"])
    def test_nowhere_else(self, place: str) -> None:
        """Cities and counties may take the Provisions as a model, and are not bound by them."""
        assert decided_by(asked_in(TABLE, place, Maker.GOVERNMENT)) == {"committee-decides": set()}

    def test_lawful(self) -> None:
        """Decided by the committee, nothing is found."""
        assert asked_in(TABLE, "370000", Maker.CONGRESS).check(LAST_OF) == ()
