"""How fast histories are made: by plain chance, and drawn by Hypothesis."""

from __future__ import annotations

from random import Random
from time import perf_counter

from hypothesis import HealthCheck, Phase, given, settings

from npcproc import catalog
from npcproc.case import Case
from npcproc.procedure import Procedure
from npcproc.testing import bodies_for, lawful_histories, simulate

__all__ = ["rates"]

HISTORIES = 300
"""Simulated for each procedure."""
EXAMPLES = 200
"""Drawn for each procedure."""


def rates() -> dict[str, float]:
    """Lawful histories simulated, their events, and the events of those that Hypothesis draws: so many a second.

    Over every procedure of the catalog alike, at every level and place; the laws are compiled beforehand.
    """
    for table in catalog.procedures():
        _simulated(table)
    begun = perf_counter()
    events = sum(_simulated(table) for table in catalog.procedures())
    took = perf_counter() - begun
    begun = perf_counter()
    drawn = sum(_drawn(table) for table in catalog.procedures())
    drew = perf_counter() - begun
    histories = HISTORIES * len(catalog.procedures())
    return {
        "lawful histories, simulated": histories / took,
        "lawful events, simulated": events / took,
        "Hypothesis steps: lawful events, drawn": drawn / drew,
    }


def _simulated(table: Procedure) -> int:
    """How many events the histories have together."""
    bodies = bodies_for(table)
    chance, events = Random(table.id), 0  # noqa: S311 - nothing here is a secret
    for number in range(HISTORIES):
        events += len(simulate(table, bodies[number % len(bodies)], chance).events)
    return events


def _drawn(table: Procedure) -> int:
    """How many events the drawn histories have together."""
    events = 0

    @settings(
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(lawful_histories(table))
    def draw(case: Case) -> None:
        nonlocal events
        events += len(case.events)

    draw()
    return events
