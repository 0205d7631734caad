"""Strategies, simulations and state machines for whoever tests a system against the law; extra `npcproc[testing]`.

Everything is read off the tables and the rules' own examples: a procedure or a place that is added brings its own.
A name is loaded when it is first asked for, so that a plain simulation needs no Hypothesis.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from npcproc.testing.choices import STRAIGHT, Bytes, Chance, Choices, Randomly, pick
    from npcproc.testing.comparison import Comparison, System, WithStages
    from npcproc.testing.generator import any_next, lawful, lawful_next, made
    from npcproc.testing.machines import hold, machine_for
    from npcproc.testing.misses import NearMiss, near_miss
    from npcproc.testing.scripts import script
    from npcproc.testing.simulation import NoLawfulWay, simulate, walked
    from npcproc.testing.strategies import (
        any_histories,
        bodies,
        calendars,
        events,
        lawful_histories,
        near_misses,
        rolls,
        tallies,
    )
    from npcproc.testing.venues import WEEKDAYS, Workdays, bodies_for, days_for

__all__ = [
    "STRAIGHT",
    "WEEKDAYS",
    "Bytes",
    "Chance",
    "Choices",
    "Comparison",
    "NearMiss",
    "NoLawfulWay",
    "Randomly",
    "System",
    "WithStages",
    "Workdays",
    "any_histories",
    "any_next",
    "bodies",
    "bodies_for",
    "calendars",
    "days_for",
    "events",
    "hold",
    "lawful",
    "lawful_histories",
    "lawful_next",
    "machine_for",
    "made",
    "near_miss",
    "near_misses",
    "pick",
    "rolls",
    "script",
    "simulate",
    "tallies",
    "walked",
]

_HOMES = {
    "venues": ("WEEKDAYS", "Workdays", "bodies_for", "days_for"),
    "choices": ("STRAIGHT", "Bytes", "Chance", "Choices", "Randomly", "pick"),
    "comparison": ("Comparison", "System", "WithStages"),
    "generator": ("any_next", "lawful", "lawful_next", "made"),
    "machines": ("hold", "machine_for"),
    "misses": ("NearMiss", "near_miss"),
    "scripts": ("script",),
    "simulation": ("NoLawfulWay", "simulate", "walked"),
    "strategies": (
        "any_histories",
        "bodies",
        "calendars",
        "events",
        "lawful_histories",
        "near_misses",
        "rolls",
        "tallies",
    ),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        message = f"module 'npcproc.testing' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"npcproc.testing.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
