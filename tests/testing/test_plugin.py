"""The fixtures for pytest, as its entry point loads them."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import entry_points

import pytest
from tests.testing.desks import INTERPELLATION, AcceptsAll, Right

from npcproc.bodies import StandingCommittee
from npcproc.case import Case
from npcproc.levels import Level

BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)


class TestEntryPoint:
    """Whoever installs the library has the fixtures."""

    def test_declared(self) -> None:
        """Under pytest's own name for plugins."""
        (found,) = entry_points(group="pytest11", name="npcproc")
        assert found.value == "npcproc.testing.plugin"


class TestLawfulCase:
    """A lawful history at hand."""

    def test_lawful(self, lawful_case: Callable[..., Case]) -> None:
        """To an end, without a finding; before the body that is given."""
        case = lawful_case(INTERPELLATION, BODY)
        assert (case.ended, case.findings, case.body) == (True, (), BODY)

    def test_the_same_in_every_run(self, lawful_case: Callable[..., Case]) -> None:
        """A test gets the same case again, and others by other seeds."""
        assert lawful_case(INTERPELLATION) == lawful_case(INTERPELLATION)
        assert len({lawful_case(INTERPELLATION, seed=seed).events for seed in range(10)}) > 5


class TestHeldToTheLaw:
    """A system held against the library."""

    def test_right(self, held_to_the_law: Callable[..., None]) -> None:
        """It passes."""
        held_to_the_law(INTERPELLATION, Right, body=BODY, examples=5)

    def test_wrong(self, held_to_the_law: Callable[..., None]) -> None:
        """It does not."""
        with pytest.raises(AssertionError, match="the system accepted"):
            held_to_the_law(INTERPELLATION, AcceptsAll, examples=50)
