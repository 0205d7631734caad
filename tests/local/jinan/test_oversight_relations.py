"""What Jinan says of an annulment by the standing committee of the city."""

from __future__ import annotations

import pytest
from tests.local.annulments import LAST_OF, asked_in, decided_by

from npcproc.local.jinan.oversight_relations import IN_JINAN
from npcproc.supervision.oversight_relations import IN_STANDING_COMMITTEE, Maker

TABLE = IN_STANDING_COMMITTEE.also(IN_JINAN)
LAW = "jinan-major-matters-2019"


class TestTheCommitteeDecides:
    """On what districts and counties decided, and on what its government did; nobody else does."""

    @pytest.mark.parametrize(
        ("maker", "name", "article"),
        [
            (Maker.CONGRESS, "those-below", "4.1.15"),
            (Maker.STANDING_COMMITTEE, "those-below", "4.1.15"),
            (Maker.GOVERNMENT, "its-government", "4.1.16"),
        ],
    )
    def test_of_the_city(self, maker: Maker, name: str, article: str) -> None:
        """Beside national law, as a major matter."""
        found = decided_by(asked_in(TABLE, "370100", maker))
        assert found == {"committee-decides": set(), f"jinan-committee-decides-on-{name}": {f"{LAW}/{article}"}}

    @pytest.mark.parametrize("place", ["370200", "370103", "370000"])
    def test_nowhere_else(self, place: str) -> None:
        """Neither Qingdao nor Jinan's own districts are bound."""
        assert decided_by(asked_in(TABLE, place, Maker.GOVERNMENT)) == {"committee-decides": set()}

    def test_lawful(self) -> None:
        """Decided by the committee, nothing is found."""
        assert asked_in(TABLE, "370100", Maker.CONGRESS).check(LAST_OF) == ()
