"""Administrative division codes."""

from __future__ import annotations

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.levels import Level
from npcproc.places import CHINA, level_of, lies_in, place_code, valid

PROVINCES = st.sampled_from(["13", "21", "37", "44", "52", "65"])
PARTS = st.integers(1, 89).map("{:02d}".format)
TOWNS = st.integers(1, 999).map("{:03d}".format)
COUNTIES = st.builds("{}{}{}".format, PROVINCES, PARTS, PARTS)
TOWNSHIPS = st.builds("{}{}".format, COUNTIES, TOWNS)


@st.composite
def places(draw: st.DrawFn) -> str:
    """A place of any level."""
    town = draw(TOWNSHIPS)
    return draw(st.sampled_from([CHINA, f"{town[:2]}0000", f"{town[:4]}00", town[:6], town]))


class TestLiesIn:
    """A place lies in every place whose part it is."""

    @pytest.mark.parametrize(
        ("place", "within"),
        [
            ("370103", "370100"),
            ("370100", "370000"),
            ("370000", CHINA),
            ("370103", CHINA),
            ("110112", "110000"),
            ("441900003", "441900"),
            ("370103001", "370103"),
            ("429004", "420000"),
        ],
    )
    def test_part(self, place: str, within: str) -> None:
        """A part lies in its whole, and never the other way round."""
        assert lies_in(place, within)
        assert not lies_in(within, place)

    @pytest.mark.parametrize(
        ("place", "within"),
        [
            ("371000", "370100"),
            ("370100", "371000"),
            ("371002", "370100"),
            ("370102", "370103"),
            ("370103", "330000"),
            ("370202", "370100"),
            ("110112", "120000"),
            ("370112", "110000"),
            ("441900003", "442000"),
        ],
    )
    def test_neighbour(self, place: str, within: str) -> None:
        """Codes that share digits but not a whole place lie apart: 371000 is no part of 370100."""
        assert not lies_in(place, within)

    @given(TOWNSHIPS)
    def test_every_level_up(self, town: str) -> None:
        """A township lies in its county, its city, its province and the country."""
        for within in (town, town[:6], f"{town[:4]}00", f"{town[:2]}0000", CHINA):
            assert lies_in(town, within)

    @given(places(), places())
    def test_order(self, one: str, other: str) -> None:
        """Each lies in itself; two that lie in each other are one; the whole is of no lower level than the part."""
        assert lies_in(one, one)
        assert lies_in(one, CHINA)
        if lies_in(one, other):
            assert level_of(other).rank <= level_of(one).rank
            assert one == other or not lies_in(other, one)

    @given(places(), places(), places())
    def test_part_of_a_part(self, one: str, other: str, third: str) -> None:
        """A part of a part is a part of the whole."""
        if lies_in(one, other) and lies_in(other, third):
            assert lies_in(one, third)

    @given(COUNTIES, COUNTIES)
    def test_in_a_city_by_its_four_digits(self, county: str, other: str) -> None:
        """A county lies in a city exactly when their first four digits are the same."""
        assert lies_in(county, f"{other[:4]}00") is (county[:4] == other[:4])

    def test_neither_may_be_impossible(self) -> None:
        """What is no code lies nowhere and holds nothing: both raise."""
        with pytest.raises(ValueError, match="'37'"):
            lies_in("37", CHINA)
        with pytest.raises(ValueError, match="'37'"):
            lies_in("370103", "37")


class TestLevelOf:
    """The level stands in the form of the code."""

    @pytest.mark.parametrize(
        ("place", "level"),
        [
            (CHINA, Level.NATIONAL),
            ("370000", Level.PROVINCIAL),
            ("110000", Level.PROVINCIAL),
            ("370100", Level.MUNICIPAL),
            ("371000", Level.MUNICIPAL),
            ("441900", Level.MUNICIPAL),
            ("370103", Level.COUNTY),
            ("110112", Level.COUNTY),
            ("429004", Level.COUNTY),
            ("370110", Level.COUNTY),
            ("370103001", Level.TOWNSHIP),
            ("370103100", Level.TOWNSHIP),
            ("441900003", Level.TOWNSHIP),
        ],
    )
    def test_known(self, place: str, level: Level) -> None:
        """Places of each level, also those whose code ends in a single zero."""
        assert level_of(place) is level


class TestValid:
    """What cannot be a code is refused, by name and value."""

    @pytest.mark.parametrize(
        ("last", "none"),
        [
            ("15", "16"),
            ("23", "24"),
            ("37", "38"),
            ("46", "47"),
            ("54", "55"),
            ("65", "66"),
            ("71", "72"),
            ("82", "83"),
        ],
    )
    def test_provinces(self, last: str, none: str) -> None:
        """The last province of each great region has a code, the number after it has none."""
        assert valid(f"{last}0000") == f"{last}0000"
        with pytest.raises(ValueError, match=f"'{none}0000'"):
            valid(f"{none}0000")

    @pytest.mark.parametrize(
        "place",
        [
            "",
            "37010",
            "3701031",
            "37010301",
            "3701030011",
            "370103001000",
            "37010a",
            " 370103",
            "370103\n",
            "３７０１０３",
            "070103",
            "970100",
            "300000",
            "100001",
            "100100",
            "100000001",
            "370003",
            "370000001",
            "370103000",
            "370100000",
            "110100",
            "500200",
            "310100001",
            "429000",
            "419000001",
            None,
            370103,
        ],
    )
    def test_impossible(self, place: str) -> None:
        """Wrong length, other characters, no such province, a part of nothing, a mere grouping."""
        with pytest.raises(ValueError, match="place: "):
            valid(place)

    @given(places())
    def test_possible(self, place: str) -> None:
        """Every code with a province and no hole in it is handed back."""
        assert valid(place) == place

    @given(st.text())
    def test_only_digits(self, text: str) -> None:
        """Whatever passes has six or nine ASCII digits."""
        try:
            valid(text)
        except ValueError:
            return
        assert text.isascii()
        assert text.isdigit()
        assert len(text) in {6, 9}

    def test_validator_names_class_and_field(self) -> None:
        """As a validator it says which field of what is wrong."""

        @frozen
        class Seat:
            place: str = field(validator=place_code)

        assert Seat("370103").place == "370103"
        with pytest.raises(ValueError, match=r"Seat\.place: '370'"):
            Seat("370")
