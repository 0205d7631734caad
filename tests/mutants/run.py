"""Change every rule and row of every table, one at a time, and see who notices.

`python -m tests.mutants.run` tries all changes and writes docs/reliability/mutants.md; with `--sample N` it tries N of
them, drawn evenly, and writes nothing.  Most are shown to one witness after another until one notices; one in so many
is shown to all of them, to see what the tests written by hand would notice by themselves.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from tests.mutants.report import page, summary
from tests.mutants.tables import mutants
from tests.mutants.trial import Court, Verdict

__all__ = ["main"]

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability" / "mutants.md"
BEHAVIOUR = ("supervision", "sessions", "appointments", "local", "docket", "examples")
"""The folders of hand-written tests of the institutions, and of public cases."""
WANTED = 98
"""Of all changes, the share that is noticed.  Unit: percent."""


def main(argv: Sequence[str] | None = None) -> int:
    """Try the changes; 0 where enough of them are noticed."""
    ask = argparse.ArgumentParser(prog="python -m tests.mutants.run", description=__doc__)
    ask.add_argument("--sample", type=int, metavar="N", help="try so many of the changes, drawn evenly")
    ask.add_argument("--only", metavar="ID", default="", help="the procedures whose id begins so")
    ask.add_argument("--tests", metavar="FOLDER", nargs="+", default=BEHAVIOUR, help="the folders of tests to run")
    ask.add_argument("--thorough", type=int, metavar="N", default=16, help="show one in N changes to all witnesses")
    ask.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at a time")
    ask.add_argument("--verdicts", type=Path, metavar="FILE", help="write a line for each change there")
    asked = ask.parse_args(argv)
    chosen = [mutant for mutant in mutants() if mutant.table.startswith(asked.only)]
    if asked.sample is not None:
        chosen = [chosen[n * len(chosen) // asked.sample] for n in range(min(asked.sample, len(chosen)))]
    told = Progress(len(chosen), asked.verdicts)
    court = Court(chosen, asked.jobs, told, thorough_every=asked.thorough)
    _calm()
    # the checkout is given as the root, so that the configuration of the tests is read
    where = [str(ROOT / "tests" / name) for name in asked.tests]
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", "--tb=no", "--assert=plain"]
    code = pytest.main([*options, "--rootdir", str(ROOT), "-c", str(ROOT / "pyproject.toml"), *where], plugins=[court])
    if code or len(court.verdicts) != len(chosen):
        return int(code) or 1
    print(summary(court.verdicts, court.left_out, court.seconds))
    if asked.sample is None and not asked.only and asked.tests == BEHAVIOUR:
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text(page(court.verdicts, court.left_out), encoding="utf-8")
    return 0 if 100 * sum(verdict.killed for verdict in court.verdicts) >= WANTED * len(chosen) else 1


def _calm() -> None:
    """Hypothesis tries the same examples each time, keeps none, and does not look for the smallest that fails."""
    settings.register_profile(
        "mutants",
        derandomize=True,
        database=None,
        deadline=None,
        max_examples=50,
        phases=(Phase.explicit, Phase.generate),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    os.environ["HYPOTHESIS_PROFILE"] = "mutants"


class Progress:
    """A line now and then of how far it is, and a line in a file for each change, where one is named."""

    def __init__(self, whole: int, file: Path | None) -> None:
        self.whole, self.done, self.start, self.file = whole, 0, time.perf_counter(), file
        if file is not None:
            file.write_text("", encoding="utf-8")

    def __call__(self, verdict: Verdict) -> None:
        """One more is done."""
        self.done += 1
        if self.file is not None:
            with self.file.open("a", encoding="utf-8") as out:
                out.write(f"{_line(verdict)}\n")
        if self.done % 500 == 0:
            spent = time.perf_counter() - self.start
            print(f"{self.done} of {self.whole} changes, {spent:.0f} s", file=sys.stderr, flush=True)


def _line(verdict: Verdict) -> str:
    found = (verdict.refused, verdict.test, verdict.counted, verdict.listed, str(verdict.tried))
    return "\t".join((verdict.mutant.says.replace(" · ", "\t"), *(word or "" for word in found)))


if __name__ == "__main__":
    sys.exit(main())
