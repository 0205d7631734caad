"""Measure everything in one run, print it, and write it to docs/performance.md.

Each figure is a ratio: the ways take turns, round after round, and the median of the rounds' ratios counts, so that
a machine that slows down slows all of them.  Nothing here is a test; `make bench` runs it.
"""

from __future__ import annotations

import gc
import platform
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path
from statistics import median
from time import perf_counter_ns
from typing import Any

from tests.bench import automat_peer, floor, plain_transitions, statemachine_peer
from tests.bench.generation import rates

from npcproc import Level, Organ, StandingCommittee
from npcproc.supervision.interpellation import IN_STANDING_COMMITTEE, Closed, Form, Referred, Replied, Submitted

__all__ = ["main"]

ROUNDS = 15
BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
EVENTS = (
    Submitted(
        on=date(2025, 3, 3),
        by=Organ.MEMBERS,
        signatories=frozenset({"甲", "乙", "丙"}),
        target=Organ.DEPARTMENT,
        questions="道路何时修复？",
        content="道路修复计划与经费",
    ),
    Referred(on=date(2025, 3, 4), by=Organ.CHAIRPERSONS_COUNCIL, form=Form.PLENARY, considered_by=Organ.PLENARY),
    Replied(on=date(2025, 3, 5), by=Organ.DEPARTMENT, form=Form.PLENARY, answer="六月底前修复", head_attended=True),
    Closed(on=date(2025, 3, 6), by=Organ.CHAIRPERSONS_COUNCIL),
)
OPENED = IN_STANDING_COMMITTEE.open(BODY)


def walk(events: tuple[Any, ...]) -> Any:
    """The library: the case after these events."""
    case = OPENED
    for event in events:
        case = case.apply(event)
    return case


WAYS: dict[str, tuple[Callable[[tuple[Any, ...]], Any], int]] = {
    "npcproc": (walk, 4000),
    "by hand, frozen attrs": (floor.walk, 8000),
    f"transitions {version('transitions')}, one shared machine": (plain_transitions.walk, 1000),
    f"automat {version('automat')}": (automat_peer.walk, 2000),
    f"python-statemachine {version('python-statemachine')}": (statemachine_peer.walk, 40),
}


def per_event(way: Callable[[tuple[Any, ...]], Any], times: int) -> float:
    """Microseconds an event, over so many walks."""
    start = perf_counter_ns()
    for _ in range(times):
        way(EVENTS)
    return (perf_counter_ns() - start) / times / len(EVENTS) / 1000


def fresh(code: str) -> float:
    """Seconds that a fresh interpreter takes to run the code."""
    start = perf_counter_ns()
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own interpreter and code
    return (perf_counter_ns() - start) / 1e9


def steps() -> dict[str, tuple[float, float]]:
    """Each way: its median microseconds an event, and how many times the library's own time it takes."""
    gc.collect()
    gc.disable()
    rounds = [{name: per_event(way, times) for name, (way, times) in WAYS.items()} for _ in range(ROUNDS)]
    gc.enable()
    return {name: (median(r[name] for r in rounds), median(r[name] / r["npcproc"] for r in rounds)) for name in WAYS}


def imports() -> dict[str, tuple[float, float]]:
    """Each import in a fresh process: its median milliseconds, and its ratio to that of the dependencies."""
    codes = {
        "nothing": "pass",
        "attrs, transitions, dateutil.relativedelta": "import attrs, transitions, dateutil.relativedelta",
        "npcproc": "import npcproc",
        "all that npcproc names": "from npcproc import *",
        "npcproc.supervision.interpellation": "import npcproc.supervision.interpellation",
    }
    rounds = [{name: fresh(code) for name, code in codes.items()} for _ in range(ROUNDS)]
    rounds = rounds[2:]  # the first rounds write the compiled files
    against = "attrs, transitions, dateutil.relativedelta"
    return {
        name: (1000 * median(r[name] for r in rounds), median(r[name] / r[against] for r in rounds)) for name in codes
    }


def memory(cases: int = 10_000) -> float:
    """Bytes that a retained case of four shared events takes, its history included."""
    walk(EVENTS)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [walk(EVENTS) for _ in range(cases)]
    used = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return used / len(kept)


def _said(name: str, ratio: float) -> str:
    if name == "npcproc":
        return "1"
    return f"{ratio:.1f}× faster" if ratio > 1 else f"{1 / ratio:.2f}× the time"


def page() -> str:
    """What was measured, as a page."""
    way, brought, held, made = steps(), imports(), memory(), rates()
    mine = way["npcproc"][0]
    by_hand = 1 / way["by hand, frozen attrs"][1]
    lines = [
        "# Performance",
        "",
        "Written by `make bench`, which measures all of this in one run; the ratios are what counts, and each is the",
        f"median of {ROUNDS} rounds in which the ways took turns.",
        "",
        f"Machine: {platform.machine()}, {platform.system()}, CPython {platform.python_version()}.",
        "",
        "## Applying an event to a case",
        "",
        "An interpellation in a district's standing committee, from submission to its end: four events, all rules in",
        "force checked, findings collected, a new immutable case each time.  All ways check the same rules.",
        "",
        "| way | µs an event | npcproc is |",
        "|---|---:|---:|",
        *(f"| {name} | {took:.2f} | {_said(name, ratio)} |" for name, (took, ratio) in way.items()),
        "",
        "## Importing, in a fresh process",
        "",
        "| import | ms | ratio |",
        "|---|---:|---:|",
        *(f"| {name} | {took:.0f} | {ratio:.2f} |" for name, (took, ratio) in brought.items()),
        "",
        "## Memory",
        "",
        f"A retained case with four events in its history: {held:.0f} bytes; the events, shared, are not counted.",
        "",
        "## Making histories",
        "",
        "By `npcproc.testing`, over every procedure of the catalog alike, at every level it has and in every place.",
        "",
        "| made, a second | all alike | slowest procedure | median | fastest |",
        "|---|---:|---:|---:|---:|",
        *(
            f"| {name} | {rate.all:,.0f} | {min(rate.each):,.0f} | {rate.median:,.0f} | {max(rate.each):,.0f} |"
            for name, rate in made.items()
        ),
        "",
    ]
    print(f"an event takes {mine:.2f} µs: {by_hand:.2f} times the hand-written floor")
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and write the page."""
    text = page()
    print(text)
    Path(__file__).parents[2].joinpath("docs", "performance.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
