"""Decisions: numbers below a bound, of which 0 is the simplest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of

from npcproc.testing.choices import NEXT, STRAIGHT, Bytes, Chance, Choices, chosen_by, pick

BOUNDS = st.integers(min_value=1, max_value=5000)


class TestBytes:
    """A byte string is a list of records, one for each event."""

    @given(data=st.binary(max_size=20), bounds=st.lists(BOUNDS, max_size=10))
    def test_below(self, data: bytes, bounds: list[int]) -> None:
        """Every decision is below its bound, whatever the bytes."""
        source = Bytes(data)
        assert all(0 <= source.below(n) < n for n in bounds)

    def test_zero_after_the_end(self) -> None:
        """Where the bytes end, every decision is the simplest."""
        source = Bytes(b"\x05")
        assert [source.below(7), source.below(7), source.below(1000)] == [5, 0, 0]
        assert source.ended

    def test_no_choice_reads_nothing(self) -> None:
        """One option is no decision."""
        source = Bytes(b"\x05")
        assert source.below(1) == 0
        assert source.below(7) == 5

    def test_large_bounds_are_reached(self) -> None:
        """A bound past what a byte can say takes two."""
        assert Bytes(bytes((3, 2))).below(1000) == 3 + 2 * NEXT
        assert Bytes(bytes((NEXT - 1,))).below(NEXT) == NEXT - 1

    def test_a_record_ends_with_its_closing_byte(self) -> None:
        """Past its end a record says only zeros; the next event reads from behind the closing byte."""
        source = Bytes(bytes((4, NEXT, 9)))
        source.anew()
        assert [source.below(20), source.below(20)] == [4, 0]
        source.anew()
        assert source.below(20) == 9

    def test_unread_bytes_are_passed_over(self) -> None:
        """What an event did not ask for does not reach the next."""
        source = Bytes(bytes((4, 5, 6, NEXT, 9)))
        source.anew()
        source.anew()
        assert source.below(20) == 9

    def test_a_byte_left_out_changes_one_event(self) -> None:
        """The records after it read the same as before."""
        after = []
        for data in (bytes((4, 5, NEXT, 9, NEXT, 8)), bytes((4, NEXT, 9, NEXT, 8))):
            source = Bytes(data)
            source.anew()
            source.below(20)
            source.anew()
            second = source.below(20)
            source.anew()
            after.append((second, source.below(20)))
        assert after == [(9, 8), (9, 8)]

    def test_ended_at_the_last_record(self) -> None:
        """As long as a byte is unread, something is still to be decided."""
        source = Bytes(bytes((4, NEXT)))
        source.anew()
        assert not source.ended
        source.below(20)
        assert not source.ended
        source.anew()
        assert source.ended


class TestChance:
    """A random generator decides as bytes do."""

    @given(seed=st.integers(), bounds=st.lists(BOUNDS, max_size=10))
    def test_below(self, seed: int, bounds: list[int]) -> None:
        """Every decision is below its bound, and a seed tells them all."""
        first, second = Chance(chance_of(seed)), Chance(chance_of(seed))
        decided = [first.below(n) for n in bounds]
        first.anew()
        assert decided == [second.below(n) for n in bounds]
        assert all(0 <= number < n for number, n in zip(decided, bounds, strict=True))
        assert not first.ended

    def test_all_are_reached(self) -> None:
        """Every number below the bound comes up."""
        source = Chance(chance_of(1))
        assert {source.below(5) for _ in range(200)} == {0, 1, 2, 3, 4}


class TestStraight:
    """The simplest decision, always."""

    def test_zero(self) -> None:
        """Whatever is asked."""
        STRAIGHT.anew()
        assert STRAIGHT.below(100) == 0
        assert STRAIGHT.ended


class TestPick:
    """One of the options."""

    @pytest.mark.parametrize(("data", "chosen"), [(b"", "a"), (b"\x01", "b"), (b"\x03", "a")])
    def test_round(self, data: bytes, chosen: str) -> None:
        """A byte past the last option counts on from the first."""
        assert pick(Bytes(data), "abc") == chosen


class TestChosenBy:
    """Plain random generators are taken too."""

    def test_a_generator(self) -> None:
        """It becomes chance."""
        assert isinstance(chosen_by(chance_of(1)), Chance)

    @pytest.mark.parametrize("source", [Bytes(b"\x01"), Chance(chance_of(1)), STRAIGHT])
    def test_choices(self, source: Choices) -> None:
        """A source of decisions stays what it is."""
        assert chosen_by(source) is source
