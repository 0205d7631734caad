"""How places stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.supervision.law_inspection.areas import (
    AboveOrBelow,
    Beside,
    DirectlyBelow,
    Relation,
    Within,
    directly_above,
)

PLACES = (
    *("100000", "110000", "110101", "370000", "370100", "370103", "370103001", "429004", "441900", "441900003"),
    *("500000", "500107", "500107001"),
)
places = st.sampled_from(PLACES)


class TestDirectlyAbove:
    """One place up: the smallest in which it lies, for groupings that are no places are left out."""

    @pytest.mark.parametrize(
        ("place", "above"),
        [
            ("100000", None),
            ("370000", "100000"),
            ("370100", "370000"),
            ("370103", "370100"),
            ("370103001", "370103"),
            ("500107", "500000"),
            ("110101", "110000"),
            ("429004", "420000"),
            ("441900003", "441900"),
        ],
    )
    def test_each(self, place: str, above: str | None) -> None:
        """A county lies in its city, a district of Chongqing and a county without a city in the province."""
        assert directly_above(place) == above


class TestRelations:
    """Directly below, above or below, beside, within."""

    @pytest.mark.parametrize(
        ("relation", "to", "stand"),
        [
            (DirectlyBelow, "100000", {"110000", "370000", "500000"}),
            (DirectlyBelow, "370000", {"370100"}),
            (DirectlyBelow, "370100", {"370103"}),
            (DirectlyBelow, "500000", {"500107"}),
            (DirectlyBelow, "110000", {"110101"}),
            (AboveOrBelow, "370000", {"100000", "370100", "370103"}),
            (AboveOrBelow, "370103", {"100000", "370000", "370100"}),
            (AboveOrBelow, "500000", {"100000", "500107"}),
            (Within, "370100", {"370100", "370103", "370103001"}),
            (Within, "500107", {"500107", "500107001"}),
        ],
    )
    def test_each(self, relation: type[Relation], to: str, stand: set[str]) -> None:
        """Of a dozen places, those that stand so, and no others."""
        assert {place for place in PLACES if place in relation(to)} == stand

    def test_beside(self) -> None:
        """Any other place with a local standing committee: not the country, not a township, not itself."""
        no = {"100000", "370103", "370103001", "441900003", "500107001"}
        assert {place for place in PLACES if place not in Beside("370103")} == no

    @given(places, places)
    def test_directly_below_is_below(self, to: str, place: str) -> None:
        """What lies directly below lies within, and is not the place itself."""
        if place in DirectlyBelow(to):
            assert place in Within(to)
            assert place != to

    @given(places, st.sampled_from((DirectlyBelow, AboveOrBelow, Beside, Within)))
    def test_examples(self, to: str, relation: type[Relation]) -> None:
        """The examples lie on their sides of the line, and the range is said in both languages."""
        line = relation(to)
        assert all(place in line for place in line.inside())
        assert all(place not in line for place in line.outside())
        assert line.outside() or (to, relation) == ("100000", Within)
        assert to in line.text.zh
        assert to in line.text.en

    @given(st.sampled_from(("100000", "370000", "370100", "370103", "500000", "500107", "110101")))
    def test_there_is_an_example(self, to: str) -> None:
        """For every place with a standing committee there is a lawful one of each kind."""
        assert all(relation(to).inside() for relation in (DirectlyBelow, AboveOrBelow, Beside, Within))
