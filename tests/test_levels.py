"""The five levels, and values that differ from level to level."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.levels import ALL_LEVELS, LOCAL, WITH_STANDING_COMMITTEE, ByLevel, Level, by_level

NUMBERS = st.one_of(st.none(), st.integers(0, 99))


class TestLevel:
    """There are five levels, one above the other."""

    def test_names(self) -> None:
        """Each level has its slug, its Chinese name and its English adjective."""
        assert [level.value for level in Level] == ["national", "provincial", "municipal", "county", "township"]
        assert [level.zh for level in Level] == ["全国", "省级", "设区的市级", "县级", "乡级"]
        assert [level.en for level in Level] == [level.value for level in Level]

    def test_rank(self) -> None:
        """The highest has rank 0, the lowest 4."""
        assert [level.rank for level in Level] == [0, 1, 2, 3, 4]

    def test_above_ends_at_the_top(self) -> None:
        """Nothing is above the national level; each other level has the one of the next lower rank above it."""
        assert Level.NATIONAL.above is None
        assert Level.PROVINCIAL.above is Level.NATIONAL
        assert Level.TOWNSHIP.above is Level.COUNTY

    @given(st.sampled_from(Level))
    def test_pickled_is_the_same_member(self, level: Level) -> None:
        """A level that comes back from a pickle is the same object with the same hash."""
        again = pickle.loads(pickle.dumps(level))  # noqa: S301 - our own pickle, of a moment ago
        assert again is level
        assert hash(again) == hash(level)


class TestGroups:
    """The groups that statutes name: all, local, county level and above."""

    def test_local_leaves_out_the_national_level_alone(self) -> None:
        """地方各级 is every level but the national one."""
        assert ALL_LEVELS.difference(LOCAL) == {Level.NATIONAL}

    def test_townships_have_no_standing_committee(self) -> None:
        """县级以上 is every level but the township."""
        assert ALL_LEVELS.difference(WITH_STANDING_COMMITTEE) == {Level.TOWNSHIP}
        assert len(ALL_LEVELS) == len(Level)


class TestByLevel:
    """A level left out is not regulated."""

    def test_given_and_left_out(self) -> None:
        """Signatures under an interpellation: ten, five, five, three, and nothing for townships."""
        signatures = by_level(national=10, provincial=5, municipal=5, county=3)
        assert [signatures.at(level) for level in Level] == [10, 5, 5, 3, None]
        assert signatures.levels == WITH_STANDING_COMMITTEE

    def test_zero_and_false_are_values(self) -> None:
        """Only None leaves a level unregulated."""
        assert by_level(county=0).levels == {Level.COUNTY}
        assert by_level(township=False).levels == {Level.TOWNSHIP}

    def test_repr_is_as_written(self) -> None:
        """The repr names the levels given, and reads back as an equal value."""
        text = repr(by_level(county=3, national=10))
        assert text == "by_level(national=10, county=3)"
        assert eval(text) == by_level(national=10, county=3)  # noqa: S307 - the text of the line above

    def test_no_level_at_all(self) -> None:
        """A value for no level can regulate nothing."""
        with pytest.raises(ValueError, match="no level"):
            by_level()

    @given(
        st.fixed_dictionaries({level.value: NUMBERS for level in Level}).filter(
            lambda d: any(v is not None for v in d.values())
        )
    )
    def test_at_is_what_was_given(self, given_: dict[str, int | None]) -> None:
        """Each level has what was given for it; equal values have equal hashes and survive a pickle."""
        value: ByLevel[int] = by_level(**given_)
        assert {level.value: value.at(level) for level in Level} == given_
        assert value.levels == {level for level in Level if given_[level.value] is not None}
        again = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own pickle, of a moment ago
        assert again == value
        assert hash(again) == hash(value)
