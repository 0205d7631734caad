"""The rule inventory beside the checkout, held against the tables as `tests/test_coverage.py` does, within the process.

A change is noticed where a row of an encoded procedure is no longer cited at its levels, no longer has its number, or
where a provision is cited for a level of which it does not speak.
"""

from __future__ import annotations

import csv
import runpy
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

from attrs import frozen

from npcproc import catalog

__all__ = ["Inventory"]

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"


@frozen(eq=False)
class Inventory:
    """The rows of the encoded procedures, and how they stood before anything was changed."""

    judge: Any
    rows: tuple[dict[str, str], ...]
    levels: dict[str, set[str]]
    before: dict[str, tuple[bool, bool | None]]
    too_far: frozenset[tuple[str, str, str]]

    @classmethod
    def read(cls) -> Inventory | None:
        """The inventory; None where there is none beside the checkout."""
        if not (SHARED / "bin" / "coverage").is_file():
            return None
        script = runpy.run_path(str(SHARED / "bin" / "coverage"))
        reasons = tomllib.loads((ROOT / "docs" / "coverage_reasons.toml").read_text(encoding="utf-8"))
        rows = tuple(row for row in script["rows"]() if row["procedure"] in reasons["encoded"])
        levels: dict[str, set[str]] = defaultdict(set)
        for path in sorted((SHARED / "rules").glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    levels[script["key"](row)].update(row["levels"].split(";"))
        cited, too_far = _printed(levels)
        before = {row["id"]: script["judge"](row, cited) for row in rows}
        return cls(script["judge"], rows, levels, before, too_far)

    def notices(self) -> str | None:
        """What stands otherwise than before; None where nothing does."""
        cited, too_far = _printed(self.levels)
        if further := too_far - self.too_far:
            return " ".join(min(further))
        for row in self.rows:
            was, now = self.before[row["id"]], self.judge(row, cited)
            if (was[0] and not now[0]) or (was[1] and not now[1]):
                return row["id"]
        return None


def _printed(
    levels: dict[str, set[str]],
) -> tuple[dict[str, dict[str, set[str]]], frozenset[tuple[str, str, str]]]:
    cited: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    too_far = set()
    for line in catalog.lines():
        cited[line.cite][line.level].add(line.value)
        if line.cite in levels and line.level not in levels[line.cite]:
            too_far.add((line.rule, line.cite, line.level))
    return cited, frozenset(too_far)
