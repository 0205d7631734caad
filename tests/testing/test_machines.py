"""The state machine that holds a system against the library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from tests.testing.desks import (
    INTERPELLATION,
    AcceptsAll,
    AnyOrder,
    HalfIsEnough,
    RefusesBreaches,
    RefusesSecondReplies,
    Right,
    StaysBehind,
    ThreeSign,
)

from npcproc import catalog
from npcproc.bodies import StandingCommittee
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.testing.choices import NEXT
from npcproc.testing.comparison import System
from npcproc.testing.machines import _decided, hold, machine_for
from npcproc.testing.venues import days_for

CITY = StandingCommittee(level=Level.MUNICIPAL, place="420100", members=31)
DISTRICT = StandingCommittee(level=Level.COUNTY, place="420102", members=31)
SINCE = days_for(INTERPELLATION, DISTRICT)[-1]
"""The first day of the law of today."""


class KnowsToday(Right):
    """Accepts nothing under an earlier law."""

    def submit(self, event: Event) -> bool:
        """Not before its first day."""
        return event.on >= SINCE and super().submit(event)


def held(
    system: Callable[[], System],
    body: StandingCommittee | None = None,
    *,
    breaches: bool = False,
    examples: int = 300,
) -> None:
    """Hold the system, deciding the same in every run."""
    machine = machine_for(INTERPELLATION, system, body=body, breaches=breaches)
    fixed = settings(machine.TestCase.settings, derandomize=True, database=None, max_examples=examples)
    run_state_machine_as_test(machine, settings=fixed)


TestRight = machine_for(INTERPELLATION, Right, breaches=True).TestCase


class TestEveryProcedure:
    """There is a machine for each."""

    @pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)
    def test_the_library_agrees_with_itself(self, table: Procedure) -> None:
        """A system that asks the library passes, breaches included."""
        hold(table, lambda: Right(table), breaches=True, examples=8)


class TestCaught:
    """A system that is wrong in one thing is caught at it."""

    def test_three_sign(self) -> None:
        """Three signatures at every level: four are one short in a city, and that is all it takes to show it."""
        with pytest.raises(AssertionError, match="enough-sign") as error:
            held(ThreeSign, CITY)
        assert "需5人以上联名，现有4人" in str(error.value)
        assert str(error.value).count("case.apply(") == 0

    def test_three_sign_is_right_in_a_district(self) -> None:
        """There the law wants three."""
        held(ThreeSign, DISTRICT, examples=60)

    def test_half_is_enough(self) -> None:
        """Half of the movers are not more than half: shown by the three steps before the demand, and an even number."""
        with pytest.raises(AssertionError, match="most-of-the-movers-dissatisfied") as error:
            held(HalfIsEnough)
        assert str(error.value).count("case.apply(") == 3

    def test_accepts_all(self) -> None:
        """It accepts the first near miss there is."""
        with pytest.raises(AssertionError, match="the system accepted"):
            held(AcceptsAll)

    def test_any_order(self) -> None:
        """An event for which there is no step yet is accepted: one event shows it, and no other before it."""
        with pytest.raises(AssertionError, match="for which the law provides no step") as error:
            held(AnyOrder)
        assert str(error.value).count("case.apply(") == 0

    def test_refuses_what_is_lawful(self) -> None:
        """A second reply may be asked for."""
        with pytest.raises(AssertionError, match="the system refused Demanded"):
            held(RefusesSecondReplies)

    def test_stays_behind(self) -> None:
        """The stage is compared."""
        with pytest.raises(AssertionError, match="the system stands at NONE"):
            held(StaysBehind)


class TestBreaches:
    """What stands although it breaks a rule."""

    def test_not_asked_for(self) -> None:
        """Whether a system keeps or refuses breaches is its own affair."""
        held(RefusesBreaches, examples=60)

    def test_asked_for(self) -> None:
        """Unless it is asked for."""
        with pytest.raises(AssertionError, match="stands nevertheless"):
            held(RefusesBreaches, breaches=True)


class TestSince:
    """A system may know the law of its own day alone."""

    @pytest.mark.parametrize("since", [SINCE, SINCE + timedelta(days=30)])
    def test_no_earlier_law(self, since: date) -> None:
        """It is held to the law in force that day, and to none before."""
        hold(INTERPELLATION, KnowsToday, body=DISTRICT, since=since, examples=20)

    @pytest.mark.parametrize("since", [None, SINCE - timedelta(days=1)])
    def test_earlier_law(self, since: date | None) -> None:
        """From the day before that law, and without a day, it is held to the law before."""
        with pytest.raises(AssertionError, match="the system refused"):
            hold(INTERPELLATION, KnowsToday, body=DISTRICT, since=since, examples=200)


class TestHold:
    """Once and at once."""

    def test_raises(self) -> None:
        """As the machine does."""
        with pytest.raises(AssertionError, match="the system accepted"):
            hold(INTERPELLATION, AcceptsAll, examples=50)

    def test_passes(self) -> None:
        """And says nothing where nothing is wrong."""
        hold(INTERPELLATION, Right, body=CITY, examples=5)

    def test_no_byte_ends_a_step(self) -> None:
        """All the bytes of a step decide about it."""
        source = _decided(b"\xff\x05")
        assert [source.below(100), source.below(100)] == [255 - NEXT, 5]

    def test_the_name(self) -> None:
        """A failure names the procedure."""
        assert machine_for(INTERPELLATION, Right).__name__ == "InterpellationStandingCommitteeHeld"
