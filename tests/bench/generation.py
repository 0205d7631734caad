"""How fast histories are made: by plain chance, and drawn by Hypothesis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from statistics import median
from time import perf_counter

from attrs import frozen
from hypothesis import HealthCheck, Phase, given, settings

from npcproc import catalog
from npcproc.case import Case
from npcproc.procedure import Procedure
from npcproc.testing import bodies_for, lawful_histories, simulate

__all__ = ["Rate", "rates"]

HISTORIES = 60
"""Simulated for each procedure."""
EXAMPLES = 20
"""Drawn for each procedure."""


@frozen
class Rate:
    """So many a second: over all procedures alike, and of one procedure after another."""

    all: float
    each: Sequence[float]

    @property
    def median(self) -> float:
        """Half of the procedures are made faster."""
        return median(self.each)


@frozen
class _Made:
    """What was made of a procedure, and the seconds that it took."""

    histories: int
    events: int
    took: float


def rates() -> dict[str, Rate]:
    """Lawful histories simulated, their events, and the events of those that Hypothesis draws: so many a second.

    Over every procedure of the catalog alike, at every level and place; the laws are compiled beforehand.
    """
    for table in catalog.procedures():
        _simulated(table)
    simulated = [_simulated(table) for table in catalog.procedures()]
    drawn = [_drawn(table) for table in catalog.procedures()]
    return {
        "lawful histories, simulated": _rate(simulated, lambda made: made.histories),
        "lawful events, simulated": _rate(simulated, lambda made: made.events),
        "Hypothesis steps: lawful events, drawn": _rate(drawn, lambda made: made.events),
    }


def _rate(every: Sequence[_Made], many: Callable[[_Made], int]) -> Rate:
    return Rate(sum(map(many, every)) / sum(made.took for made in every), [many(made) / made.took for made in every])


def _simulated(table: Procedure) -> _Made:
    bodies = bodies_for(table)
    chance = Random(table.id)  # noqa: S311 - nothing here is a secret
    begun = perf_counter()
    made = [simulate(table, bodies[number % len(bodies)], chance) for number in range(HISTORIES)]
    return _Made(len(made), sum(len(case.events) for case in made), perf_counter() - begun)


def _drawn(table: Procedure) -> _Made:
    made: list[Case] = []

    @settings(
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(lawful_histories(table))
    def draw(case: Case) -> None:
        made.append(case)

    begun = perf_counter()
    draw()
    return _Made(len(made), sum(len(case.events) for case in made), perf_counter() - begun)
