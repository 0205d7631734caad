"""Editions, citations and Chinese numerals."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import npcproc.statutes
from npcproc.law.national import SUPERVISION_2024
from npcproc.levels import LOCAL, WITH_STANDING_COMMITTEE, Level
from npcproc.places import CHINA
from npcproc.statutes import Cite, Edition, numeral

OLD = Edition(
    slug="assembly-law-2006",
    zh="某监督法",
    en="Some Law (2006)",
    short_zh="监督法",
    short_en="Supervision Law",
    issuer="NPCSC",
    adopted=date(2006, 8, 27),
    since=date(2007, 1, 1),
    until=date(2024, 11, 8),
    levels=WITH_STANDING_COMMITTEE,
    source="article 48",
)
NEW = evolve(OLD, slug="assembly-law-2024", adopted=date(2024, 11, 8), since=date(2024, 11, 8), until=None)
CITY = evolve(NEW, slug="city-rules-2024", place="370100", levels=frozenset({Level.MUNICIPAL, Level.COUNTY}))
DAY = date(2024, 11, 8)
NUMBERS = st.integers(1, 999)


def read(numeral_: str) -> int:
    """The number that a Chinese numeral up to 999 names."""
    total, digit = 0, 0
    for sign in numeral_:
        if sign in "百十":
            total += (digit or 1) * (100 if sign == "百" else 10)
            digit = 0
        else:
            digit = "零一二三四五六七八九".index(sign)
    return total + digit


class TestNumeral:
    """Numbers as statutes write them."""

    @pytest.mark.parametrize(
        ("number", "written"),
        [
            (1, "一"),
            (9, "九"),
            (10, "十"),
            (11, "十一"),
            (19, "十九"),
            (20, "二十"),
            (21, "二十一"),
            (51, "五十一"),
            (99, "九十九"),
            (100, "一百"),
            (101, "一百零一"),
            (109, "一百零九"),
            (110, "一百一十"),
            (111, "一百一十一"),
            (120, "一百二十"),
            (143, "一百四十三"),
            (200, "二百"),
            (210, "二百一十"),
            (305, "三百零五"),
            (999, "九百九十九"),
        ],
    )
    def test_known(self, number: int, written: str) -> None:
        """Tens, hundreds and the zero between them."""
        assert numeral(number) == written

    @pytest.mark.parametrize("number", [0, 1000, -1, True, 1.0, "1", None])
    def test_outside(self, number: Any) -> None:
        """Below 1, above 999, or no whole number."""
        with pytest.raises(ValueError, match=f"n: {number!r}"):
            numeral(number)

    @given(NUMBERS)
    def test_reads_back(self, number: int) -> None:
        """Every numeral names its number and no other."""
        assert read(numeral(number)) == number


class TestEdition:
    """One text, from the day it takes force until the day the next takes its place."""

    @pytest.mark.parametrize(
        ("on", "old", "new"),
        [
            (date(2006, 12, 31), False, False),
            (date(2007, 1, 1), True, False),
            (date(2024, 11, 7), True, False),
            (date(2024, 11, 8), False, True),
            (date(2024, 11, 9), False, True),
        ],
    )
    def test_days(self, on: date, *, old: bool, new: bool) -> None:
        """The first day is in; the day the next text takes force is out."""
        assert OLD.governs(on, Level.COUNTY, "370103") is old
        assert NEW.governs(on, Level.COUNTY, "370103") is new

    @given(st.dates(date(2007, 1, 1)))
    def test_one_text_at_a_time(self, on: date) -> None:
        """From the first day on, exactly one of two successive texts governs."""
        assert OLD.governs(on, Level.NATIONAL, CHINA) is not NEW.governs(on, Level.NATIONAL, CHINA)

    @pytest.mark.parametrize("level", Level)
    def test_levels(self, level: Level) -> None:
        """It governs at the levels it binds and at no other."""
        assert NEW.governs(DAY, level, CHINA) is (level in WITH_STANDING_COMMITTEE)

    @pytest.mark.parametrize(
        ("place", "governs"),
        [("370100", True), ("370103", True), ("370000", False), ("371000", False), ("370200", False), (CHINA, False)],
    )
    def test_places(self, place: str, *, governs: bool) -> None:
        """A city's rules govern in it and its parts, not above and not beside."""
        assert CITY.governs(DAY, Level.MUNICIPAL, place) is governs

    def test_no_place(self) -> None:
        """What is no place is not silently outside, whatever the day."""
        with pytest.raises(ValueError, match="'Jinan'"):
            CITY.governs(date(1900, 1, 1), Level.MUNICIPAL, "Jinan")

    def test_amended_by(self) -> None:
        """The day named is the last on which the text is known to stand."""
        amended = evolve(NEW, amended_since=date(2025, 3, 12))
        assert not amended.amended_by(date(2025, 3, 12))
        assert amended.amended_by(date(2025, 3, 13))
        assert not NEW.amended_by(date.max)
        assert amended.governs(date(2025, 3, 13), Level.COUNTY, "370103")

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("slug", "Assembly Law"),
            ("slug", "assembly-law"),
            ("until", date(2024, 11, 8)),
            ("until", date(2024, 11, 7)),
            ("levels", frozenset()),
            ("place", "3701"),
            ("place", "370100"),
        ],
    )
    def test_impossible(self, field: str, value: Any) -> None:
        """No slug, no day in force, no level, no place, or a city's text that binds a level above the city."""
        named = "levels" if value == "370100" else field
        with pytest.raises(ValueError, match=rf"Edition\.{named}: "):
            evolve(NEW, **{field: value})

    def test_one_day_in_force(self) -> None:
        """The shortest text is in force for one day."""
        short = evolve(NEW, until=DAY + timedelta(days=1))
        assert short.governs(DAY, Level.COUNTY, "370103")
        assert not short.governs(DAY + timedelta(days=1), Level.COUNTY, "370103")

    def test_same_by_slug(self) -> None:
        """It is compared by slug, frozen, and shown by it."""
        assert OLD != NEW
        assert evolve(OLD, note="read again") == OLD
        assert hash(evolve(OLD, note="read again")) == hash(OLD)
        assert (repr(OLD), str(OLD)) == ("<Edition assembly-law-2006>", "assembly-law-2006")
        old: Any = OLD
        with pytest.raises(FrozenInstanceError):
            old.until = None

    def test_year(self) -> None:
        """The year of the text, not the year it took force."""
        assert OLD.year == 2006


class TestCite:
    """A citation of one provision of one edition."""

    def test_words(self) -> None:
        """As a clerk writes it, with and without the year, in English and as a slug."""
        cite = NEW.art(51, 1)
        assert cite.zh == "监督法第五十一条第一款"
        assert cite.zh_dated == "监督法（2024年）第五十一条第一款"
        assert cite.en == "Supervision Law 2024 art. 51 ¶1"
        assert cite.slug == str(cite) == "assembly-law-2024/51.1"

    def test_item_and_whole_article(self) -> None:
        """With an item, and without a paragraph."""
        assert OLD.art(12, 1, 2).zh == "监督法第十二条第一款第二项"
        assert OLD.art(12, 1, 2).en == "Supervision Law 2006 art. 12 ¶1 item 2"
        assert OLD.art(12, 1, 2).slug == "assembly-law-2006/12.1.2"
        assert OLD.art(110).zh == "监督法第一百一十条"
        assert OLD.art(51).en == "Supervision Law 2006 art. 51"
        assert OLD.art(51).slug == "assembly-law-2006/51"

    @pytest.mark.parametrize(
        ("numbers", "field"),
        [
            ((0,), "article"),
            ((1000,), "article"),
            ((None,), "article"),
            ((1, 0), "paragraph"),
            ((1, 1, 0), "item"),
            ((1, None, 1), "item"),
            ((True,), "article"),
        ],
    )
    def test_impossible_numbers(self, numbers: tuple[Any, ...], field: str) -> None:
        """No article 0 or 1000, and no item without its paragraph."""
        with pytest.raises(ValueError, match=rf"Cite\.{field}: "):
            OLD.art(*numbers)

    def test_levels_narrow(self) -> None:
        """A provision that binds fewer levels governs only there."""
        cite = OLD.art(1, levels=frozenset({Level.COUNTY}))
        day = date(2010, 1, 1)
        assert cite.governs(day, Level.COUNTY, "370103")
        assert not cite.governs(day, Level.MUNICIPAL, "370100")
        assert OLD.art(1).governs(day, Level.MUNICIPAL, "370100")

    def test_levels_never_widen(self) -> None:
        """A provision cannot bind a level that its statute does not, nor none."""
        with pytest.raises(ValueError, match=r"Cite\.levels: township"):
            OLD.art(1, levels=frozenset({Level.TOWNSHIP}))
        with pytest.raises(ValueError, match=r"Cite\.levels: none"):
            OLD.art(1, levels=frozenset())

    def test_short_forms(self) -> None:
        """The national level alone, the local ones alone, the township alone."""
        assert OLD.national(1, 2, 3) == OLD.art(1, 2, 3, levels=frozenset({Level.NATIONAL}))
        assert OLD.local(1).levels == LOCAL - {Level.TOWNSHIP}
        with pytest.raises(ValueError, match=r"Cite\.levels: township"):
            OLD.township(1)
        with pytest.raises(ValueError, match=r"Cite\.levels: none"):
            evolve(OLD, levels=frozenset({Level.NATIONAL})).local(1)

    @given(st.dates(), st.sampled_from(Level), st.sampled_from([CHINA, "370000", "370100", "370103", "410000"]))
    def test_governs_only_with_its_edition(self, on: date, level: Level, place: str) -> None:
        """A citation governs exactly where its edition does, within its own levels."""
        narrow = CITY.art(3, levels=frozenset({Level.COUNTY}))
        assert CITY.art(3).governs(on, level, place) is CITY.governs(on, level, place)
        assert narrow.governs(on, level, place) is (CITY.governs(on, level, place) and level is Level.COUNTY)

    @given(NUMBERS, st.none() | NUMBERS, st.none() | NUMBERS)
    def test_equal_by_content(self, article: int, paragraph: int | None, item: int | None) -> None:
        """Two citations of one provision are equal; of another text, or for fewer levels, they are not."""
        item = item if paragraph else None
        one, other = OLD.art(article, paragraph, item), OLD.art(article, paragraph, item, levels=OLD.levels)
        assert one == other == Cite(OLD, article, paragraph, item)
        assert hash(one) == hash(other)
        assert one != NEW.art(article, paragraph, item)
        assert one != OLD.national(article, paragraph, item)
        again = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own pickle, of a moment ago
        assert again == one
        assert hash(again) == hash(one)
        assert one.edition.slug + "/" + ".".join(str(n) for n in (article, paragraph, item) if n) == one.slug

    def test_pickled_across_processes(self) -> None:
        """A citation pickled by another process, with other hashes, is found in a set here."""
        code = (
            "import pickle, sys; from npcproc.law.national import SUPERVISION_2024 as S;"
            "cite = S.art(51, 1); hash(cite); sys.stdout.buffer.write(pickle.dumps({cite}))"
        )
        path = str(Path(npcproc.statutes.__file__).parents[1])
        done = subprocess.run(  # noqa: S603 - the code is right above
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "1"},
            capture_output=True,
            check=True,
        )
        assert SUPERVISION_2024.art(51, 1) in pickle.loads(done.stdout)  # noqa: S301 - our own pickle, of a moment ago
