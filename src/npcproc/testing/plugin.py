"""Fixtures for pytest, loaded by its entry point: a lawful history at hand, and a system held against the library.

What they need is imported when a test asks for it, so that a suite which does not use them pays nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from npcproc.bodies import Body
    from npcproc.case import Case
    from npcproc.procedure import Procedure

__all__ = ["held_to_the_law", "lawful_case"]

_BLOCKS = 8


@pytest.fixture
def lawful_case(request: pytest.FixtureRequest) -> Callable[..., Case]:
    """A function: `lawful_case(procedure, body=None, seed="")` is a case that went lawfully to an end.

    The same test gets the same case in every run; another seed gives another.
    """

    def simulated(procedure: Procedure, body: Body | None = None, seed: object = "") -> Case:
        from npcproc.testing import Bytes, bodies_for, pick, simulate  # noqa: PLC0415 - nobody else pays for it

        told = f"{request.node.nodeid} {seed}"
        source = Bytes(b"".join(sha256(f"{told} {block}".encode()).digest() for block in range(_BLOCKS)))
        return simulate(procedure, body or pick(source, bodies_for(procedure)), source)

    return simulated


@pytest.fixture
def held_to_the_law() -> Callable[..., None]:
    """A function: `held_to_the_law(procedure, system, **how)` fails where a system and the law part; see `hold`."""

    def held(procedure: Procedure, system: Callable[[], Any], **how: Any) -> None:
        from npcproc.testing.machines import hold  # noqa: PLC0415 - nobody else pays for it

        hold(procedure, system, **how)

    return held
