"""Fuzz the library and count: `python -m tests.fuzz.run [events] [first seed]`; a million events unless told otherwise.

Two processes take turns at the seeds; a seed always does the same.  A failure is printed with a script that repeats it,
and makes the run fail.  A whole run writes what it counted to docs/reliability/fuzz.md.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from traceback import format_exception

from attrs import frozen
from tests.fuzz.cases import one_case, one_docket
from tests.fuzz.facts import one_audit
from tests.fuzz.files import one_file

__all__ = ["Part", "Ran", "fuzzed", "main", "parts"]

MILLION = 1_000_000
PROCESSES = 2
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability" / "fuzz.md"
_SEEDS = 50
"""Seeds that a process takes at a time."""
_TOLD = 3
"""Failures of a kind that are told in full."""

ONE: dict[str, Callable[[int], Counter[str]]] = {
    "cases": one_case,
    "dockets": one_docket,
    "audits": one_audit,
    "files": one_file,
}
"""What is fuzzed, each by a function of one seed."""

_A_MILLION_TAKES = {"cases": 38_000, "dockets": 5_000, "audits": 100_000, "files": 2_500}
"""Seeds for each, in a run of a million events."""


@frozen
class Part:
    """Seeds that one process works through."""

    what: str
    first: int
    seeds: int


@frozen
class Ran:
    """What came of them."""

    part: Part
    counts: Counter[str]
    failures: tuple[str, ...]


def parts(events: int, first: int) -> Iterator[Part]:
    """The work for so many events."""
    for what, seeds in _A_MILLION_TAKES.items():
        wanted = -(-seeds * events // MILLION)
        for start in range(0, wanted, _SEEDS):
            yield Part(what, first + start, min(_SEEDS, wanted - start))


def fuzzed(part: Part) -> Ran:
    """Work through the seeds of a part; whatever goes wrong is a failure with the script that repeats it."""
    counts, failures = Counter[str](), []
    one = ONE[part.what]
    for seed in range(part.first, part.first + part.seeds):
        try:
            counts += one(seed)
        except Exception as error:  # noqa: BLE001 - whatever comes out is what we are looking for
            told = "".join(format_exception(error))
            failures.append(f"from {one.__module__} import {one.__name__}\n\n{one.__name__}({seed})\n\n{told}")
    return Ran(part, counts, tuple(failures))


def _lines(counts: dict[str, Counter[str]], seconds: float, first: int) -> Iterator[str]:
    tried = sum(c["events"] for c in counts.values())
    yield "| against | tried | of these stood | refused or unreadable, by kind |"
    yield "|---|---:|---:|---|"
    for what, unit in (("cases", "events"), ("dockets", "events"), ("audits", "facts"), ("files", "files")):
        found = counts[what]
        stood = sum(n for name, n in found.items() if name in {"accepted", "audited"} or name.endswith(": read"))
        kinds = Counter[str]()
        for name, n in found.items():
            kind = name.rpartition(": ")[2]
            if kind[0].isupper():
                kinds[kind] += n
        named = ", ".join(f"{kind} {n:,}" for kind, n in sorted(kinds.items())) or "none"
        yield f"| {what} | {found[unit]:,} {unit} | {stood:,} | {named} |"
    rate = f"{tried / seconds:,.0f} events a second"
    yield ""
    yield f"{tried:,} events in {seconds:.0f} seconds on {PROCESSES} processes: {rate}.  First seed: {first}."


def _page(lines: list[str]) -> str:
    machine = f"{platform.machine()}, {platform.system()}, CPython {platform.python_version()}"
    return "\n".join(
        (
            "## Fuzz",
            "",
            "Arbitrary events in arbitrary order, arbitrary facts, arbitrary files, by `make fuzz`.  Out come only",
            "`ProcedureError` and its kinds; no earlier case is changed, and no event that stood is lost.",
            "",
            *lines,
            "",
            "- **cases**: events of any kind, on any day, now and then with values at the edges of their types, to",
            "  `check`, `apply` and `record`; `moves` and `due` on any day.  At the end the case has exactly the",
            "  events that were accepted, in order, and every earlier case is what it was.",
            "- **dockets**: the same across several cases, with openings and enrolments between.",
            "- **audits**: facts of every kind, for bodies of every table.",
            "- **files**: valid files with bytes flipped, cut short, lines moved, and, sealed anew so that the digest",
            "  agrees, with values of any type at any depth; lines of arbitrary JSON; bytes without sense.  What is",
            "  read can be written and read again to an equal docket; bytes altered without a new seal are never read.",
            "",
            f"Machine: {machine}.",
            "",
        )
    )


def main(events: int = MILLION, first: int = 0) -> int:
    """Fuzz, print the table and any failure, and write the page after a whole run; how many failures there were."""
    start, counts, failures = perf_counter(), {what: Counter[str]() for what in ONE}, list[str]()
    with get_context("spawn").Pool(PROCESSES) as pool:
        for ran in pool.imap_unordered(fuzzed, parts(events, first)):
            counts[ran.part.what] += ran.counts
            failures += ran.failures
    lines = list(_lines(counts, perf_counter() - start, first))
    print("\n".join(lines))
    for failure in failures[:_TOLD]:
        print(f"\nFAILED; to repeat:\n\n{failure}")
    print(f"\n{len(failures)} failures")
    if events >= MILLION and not failures:
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text(_page(lines), encoding="utf-8")
    return len(failures)


if __name__ == "__main__":
    sys.exit(min(main(*map(int, sys.argv[1:3])), 1))
