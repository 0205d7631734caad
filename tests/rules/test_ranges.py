"""Ranges: inside, on the line, and just past it."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Organ
from npcproc.events import VotingMethod
from npcproc.findings import Text
from npcproc.periods import MonthsOfYear
from npcproc.rules.ranges import AtLeast, AtMost, Exactly, Excludes, Includes, Meets, OneOf, Range, Season, Stated, said

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
ORGANS = st.frozensets(st.sampled_from(Organ), min_size=1, max_size=4)
ANY_ORGANS = st.frozensets(st.sampled_from(Organ), max_size=6)


class TestAtLeast:
    """以上 and 不早于: the line itself is lawful."""

    @given(limit=st.integers(), value=st.integers())
    def test_numbers(self, limit: int, value: int) -> None:
        """A number is in it from the limit up."""
        assert (value in AtLeast(limit)) is (value >= limit)

    @given(limit=st.integers() | DAYS)
    def test_the_line_and_just_past_it(self, limit: int | date) -> None:
        """The example inside is the limit; the one outside the number, or the day, before it."""
        (inside,), (outside,) = AtLeast(limit).inside(), AtLeast(limit).outside()
        assert inside == limit
        assert inside in AtLeast(limit)
        assert outside not in AtLeast(limit)
        assert outside + (timedelta(days=1) if isinstance(limit, date) else 1) == limit

    def test_words(self) -> None:
        """Numbers and days are said differently."""
        assert AtLeast(3).text == Text("3以上", "at least 3")
        assert AtLeast(date(2025, 3, 4)).text == Text("不早于2025-03-04", "not before 2025-03-04")


class TestAtMost:
    """不超过 and 不迟于: the line itself is lawful."""

    @given(limit=st.integers(), value=st.integers())
    def test_numbers(self, limit: int, value: int) -> None:
        """A number is in it up to the limit."""
        assert (value in AtMost(limit)) is (value <= limit)

    @given(limit=st.integers() | DAYS)
    def test_the_line_and_just_past_it(self, limit: int | date) -> None:
        """The example inside is the limit; the one outside the number, or the day, after it."""
        (inside,), (outside,) = AtMost(limit).inside(), AtMost(limit).outside()
        assert inside == limit
        assert inside in AtMost(limit)
        assert outside not in AtMost(limit)
        assert outside - (timedelta(days=1) if isinstance(limit, date) else 1) == limit

    def test_words(self) -> None:
        """Numbers and days are said differently."""
        assert AtMost(3).text == Text("不超过3", "at most 3")
        assert AtMost(date(2025, 3, 4)).text == Text("不迟于2025-03-04", "not after 2025-03-04")


class TestExactly:
    """Neither more nor less."""

    @given(limit=st.integers(-50, 50), value=st.integers(-50, 50))
    def test_numbers(self, limit: int, value: int) -> None:
        """Only the number itself is in it."""
        assert (value in Exactly(limit)) is (value == limit)

    @given(limit=st.integers() | DAYS)
    def test_both_neighbours_are_outside(self, limit: int | date) -> None:
        """The one before and the one after."""
        assert Exactly(limit).inside() == (limit,)
        before, after = Exactly(limit).outside()
        assert before < limit < after
        assert before not in Exactly(limit)
        assert after not in Exactly(limit)

    def test_words(self) -> None:
        """Exactly so many."""
        assert Exactly(5).text == Text("恰为5", "exactly 5")


class TestSeason:
    """Certain months of every year: their first day and their last are in them."""

    SUMMER = Season(MonthsOfYear(6, 9))

    @given(day=DAYS)
    def test_any_year(self, day: date) -> None:
        """The month decides."""
        assert (day in self.SUMMER) is (6 <= day.month <= 9)

    @pytest.mark.parametrize(
        ("like", "year"),
        [
            (date(2025, 1, 1), 2025),
            (date(2025, 9, 30), 2025),
            (date(2025, 10, 1), 2026),
            (date(9999, 10, 1), 9999),
        ],
    )
    def test_the_line_and_just_past_it(self, like: date, year: int) -> None:
        """The days on the line, and beside it, are those of the first months that are not over by then."""
        assert self.SUMMER.inside(like) == (date(year, 6, 1), date(year, 9, 30))
        assert self.SUMMER.outside(like) == (date(year, 5, 31), date(year, 10, 1))

    def test_like_nothing(self) -> None:
        """Without a day there is no line."""
        assert (self.SUMMER.inside(), self.SUMMER.outside()) == ((), ())

    def test_words(self) -> None:
        """The months."""
        assert self.SUMMER.text == Text("6月至9月", "June to September")


class TestOneOf:
    """One of the listed values."""

    @given(options=ORGANS)
    def test_both_sides(self, options: frozenset[Organ]) -> None:
        """Inside are the options, outside all others of their kind, and nothing is left out."""
        lawful = OneOf(options)
        assert frozenset(lawful.inside()) == options
        assert frozenset(lawful.outside()) == frozenset(Organ) - options
        assert all((organ in lawful) is (organ in options) for organ in Organ)

    def test_yes_and_no(self) -> None:
        """The other of yes is no."""
        assert OneOf(frozenset({True})).outside() == (False,)
        assert OneOf(frozenset({True, False})).outside() == ()

    def test_texts_have_no_others(self) -> None:
        """Of what cannot be listed no example is made up."""
        assert OneOf(frozenset({"甲"})).outside("乙") == ()

    def test_none_allowed(self) -> None:
        """Where nothing is allowed, every value of the kind at hand is outside."""
        lawful = OneOf(frozenset())
        assert lawful.inside() == ()
        assert lawful.outside(VotingMethod.OTHER) == tuple(VotingMethod)

    def test_words(self) -> None:
        """The options, in a fixed order."""
        assert OneOf(frozenset({Organ.PLENARY, Organ.COURT})).text.zh == "人民法院、常务委员会全体会议"


class TestIncludes:
    """All the listed values are there; others may be."""

    @given(options=ORGANS, value=ANY_ORGANS)
    def test_contains(self, options: frozenset[Organ], value: frozenset[Organ]) -> None:
        """As a superset."""
        assert (value in Includes(options)) is (value >= options)

    @given(options=ORGANS)
    def test_one_missing(self, options: frozenset[Organ]) -> None:
        """The list itself is inside; with any one of them missing it is not."""
        assert all(value in Includes(options) for value in Includes(options).inside())
        outside = Includes(options).outside()
        assert len(outside) == len(options)
        assert all(value not in Includes(options) and len(options - value) == 1 for value in outside)


class TestExcludes:
    """None of the listed values is there."""

    @given(options=ORGANS, value=ANY_ORGANS)
    def test_contains(self, options: frozenset[Organ], value: frozenset[Organ]) -> None:
        """As a set with nothing in common."""
        assert (value in Excludes(options)) is value.isdisjoint(options)

    @given(options=ORGANS, like=ANY_ORGANS | st.none())
    def test_one_too_many(self, options: frozenset[Organ], like: frozenset[Organ] | None) -> None:
        """What is there without them is inside; with any one of them it is not."""
        assert all(value in Excludes(options) for value in Excludes(options).inside(like))
        outside = Excludes(options).outside(like)
        assert len(outside) == len(options)
        assert all(value not in Excludes(options) for value in outside)

    def test_words(self) -> None:
        """Named as barred."""
        assert Excludes(frozenset({Organ.COURT})).text == Text("不含人民法院", "none of court")


class TestMeets:
    """At least one of the listed values is there."""

    @given(options=ORGANS, value=ANY_ORGANS)
    def test_contains(self, options: frozenset[Organ], value: frozenset[Organ]) -> None:
        """As a set with something in common."""
        assert (value in Meets(options)) is bool(value & options)

    @given(options=ORGANS, like=ANY_ORGANS | st.none())
    def test_none_of_them(self, options: frozenset[Organ], like: frozenset[Organ] | None) -> None:
        """Any one is enough; without all of them it is not."""
        assert all(value in Meets(options) for value in Meets(options).inside(like))
        assert all(value not in Meets(options) for value in Meets(options).outside(like))
        assert Meets(options).outside(like)

    def test_words(self) -> None:
        """One of them."""
        assert Meets(frozenset({Organ.COURT})).text == Text("人民法院之一", "one of court")


class TestStated:
    """Anything but nothing."""

    @pytest.mark.parametrize("value", ["为何", frozenset({"甲"}), (1,), Organ.COURT, True, 3])
    def test_something(self, value: object) -> None:
        """A text, a list, a value; it is its own example."""
        assert value in Stated()
        assert Stated().inside(value) == (value,)

    @pytest.mark.parametrize("value", ["", " ", "\n\t　", frozenset(), (), None])
    def test_nothing(self, value: object) -> None:
        """Blank is nothing, an ideographic space too; of nothing no example can be made."""
        assert value not in Stated()
        assert Stated().inside(value) == ()

    @given(value=st.text() | ANY_ORGANS | st.none() | st.sampled_from(Organ))
    def test_outside_is_empty_of_the_same_type(self, value: object) -> None:
        """An empty text for a text, an empty list for a list, None otherwise."""
        (outside,) = Stated().outside(value)
        assert outside not in Stated()
        assert outside is None or type(outside) is type(value)


class TestSaid:
    """A value as a clerk would say it."""

    @pytest.mark.parametrize(
        ("value", "zh", "en"),
        [
            (True, "是", "yes"),
            (False, "否", "no"),
            (None, "无", "nothing"),
            ("", "无", "nothing"),
            (frozenset(), "无", "nothing"),
            ((), "无", "nothing"),
            (Organ.COURT, "人民法院", "court"),
            ((Organ.COURT, "甲"), "人民法院、甲", "court, 甲"),
            (frozenset({"丙", "甲"}), "丙、甲", "丙, 甲"),
            (MappingProxyType({"甲": 1, "乙": 2}), "甲、乙", "甲, 乙"),
            (MappingProxyType({}), "无", "nothing"),
            (16, "16", "16"),
            (date(2025, 3, 4), "2025-03-04", "2025-03-04"),
        ],
    )
    def test_both_languages(self, value: object, zh: str, en: str) -> None:
        """Every value that a field can hold."""
        assert said(value) == Text(zh, en)


class TestValue:
    """Ranges are values: equal of a kind, different across kinds, and they pickle."""

    KINDS = (OneOf, Includes, Excludes, Meets)

    @pytest.mark.parametrize(
        "lawful", [AtLeast(3), AtMost(3), Exactly(3), Stated(), *(kind(frozenset({1})) for kind in KINDS)]
    )
    def test_pickles(self, lawful: Range) -> None:
        """It comes back equal."""
        assert pickle.loads(pickle.dumps(lawful)) == lawful  # noqa: S301 - our own bytes

    def test_kinds_differ(self) -> None:
        """At least three is not at most three."""
        made: list[Range] = [AtLeast(3), AtMost(3), Exactly(3), *(kind(frozenset({1})) for kind in self.KINDS)]
        assert len(set(made)) == len(made)


class TestWords:
    """What a range of values that only have to be there says, and how it shows itself."""

    def test_stated(self) -> None:
        """Stated, in both languages."""
        assert Stated().text == Text("写明", "stated")

    def test_the_same_in_every_run(self) -> None:
        """Listed values are shown in order."""
        assert repr(OneOf(frozenset({"乙", "甲", "丙"}))) == "OneOf(options={丙, 乙, 甲})"
