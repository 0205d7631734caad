"""The rule inventory beside the checkout against what the catalog prints."""

from __future__ import annotations

import csv
import json
import runpy
import subprocess
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from npcproc import catalog

DOCS = Path(__file__).resolve().parents[1] / "docs"
COMPLETE = (
    "acting",
    "appointment",
    "by-election",
    "dismissal",
    "election",
    "inquiry",
    "interpellation",
    "investigation",
    "law-inspection",
    "oath",
    "oversight-relations",
    "recall",
    "record-review",
    "resignation",
    "special-report",
    "standing-committee-session",
    "supervision-plan",
)
CITED = 95
"""Of the testable rows of a complete procedure, the share that a rule cites.  Unit: percent."""


@pytest.fixture(scope="module")
def compared(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, int, int, int]]:
    """By procedure: testable rows of national law, those cited, those with a number, those with the same number."""
    printed = tmp_path_factory.mktemp("catalog") / "catalog.csv"
    with printed.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(catalog.Line._fields)
        out.writerows(catalog.lines())
    command = [
        sys.executable,
        str(shared / "bin" / "coverage"),
        "--catalog",
        str(printed),
        "--json",
        "--only",
        "national",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    return {name: tuple(line) for name, line in json.loads(done.stdout)["procedure"].items()}


class TestInventory:
    """Every testable row of a complete procedure is cited, its number the same, or it is listed with a reason."""

    @pytest.mark.parametrize("name", COMPLETE)
    def test_cited(self, name: str, compared: dict[str, tuple[int, int, int, int]]) -> None:
        """Nearly every testable row is cited at every level of the row."""
        rows, cited, _numbers, _right = compared[name]
        assert 100 * cited >= CITED * rows, f"{cited} of {rows}"

    @pytest.mark.parametrize("name", COMPLETE)
    def test_numbers(self, name: str, compared: dict[str, tuple[int, int, int, int]]) -> None:
        """Every number of the inventory is the number of a rule that cites its provision."""
        _rows, _cited, numbers, right = compared[name]
        assert right == numbers

    def test_every_other_row_has_its_reason(self, shared: Path) -> None:
        """A row that no rule cites is listed in docs/coverage_reasons.toml with a reason."""
        assert shared.is_dir()
        script: dict[str, Any] = runpy.run_path(str(DOCS / "write_pages.py"))
        assert script["without_reason"]() == []
        assert script["out_of_date"]() == []
        assert set(COMPLETE) <= set(script["encoded"]())


READ_FURTHER = {
    "constitution-2018/101.2": "the committee above approves a chief procurator, up to the national one",
    "procuratorates-organic-law-2018/38.2": "the same",
    "procurators-law-2019/18.4": "the same",
    "procurators-law-2019/21.1": "the committee that is asked not to approve is one level higher",
    "legislation-law-2023/85.1": "the national committee approves what a region makes",
    "legislation-law-2023/109.1.3": "the committee of the province files what an autonomous place makes",
    "legislation-law-2023/81.1": "a province's regulation prevails over its city's wherever one of them is applied",
    "legislation-law-2023/100.1": "the row has the levels of the documents; one prevails wherever it is applied",
    "legislation-law-2023/100.2": "the same",
    "legislation-law-2023/102.1": "the same",
    "judges-law-2019/16.1": "the provincial selection committee reviews the judges of the courts below too",
    "procurators-law-2019/16.1": "the same of procurators",
    "deputies-law-2015/27.1": "the row has the deputies' levels; the committee that invites them is one level lower",
    "deputies-law-2025/34.1": "the same",
    "election-law-2020/55.1": "the row has the deputies' levels; the committee that accepts is one level lower",
}
"""Provisions that the inventory gives to fewer levels than they bind, and why."""


class TestCitationsReachNoFurther:
    """A rule binds by an article only the levels of which that article speaks."""

    def test_levels(self, shared: Path) -> None:
        """Where the inventory has rows for a provision, one of them has the level of the citation."""
        levels = _levels(shared)
        too_far = {
            (line.rule, line.cite, line.level)
            for line in catalog.lines()
            if line.cite in levels and line.level not in levels[line.cite]
            if line.cite not in READ_FURTHER
        }
        assert sorted(too_far) == []


@cache
def _levels(shared: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted((shared / "rules").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                spot = ".".join(filter(None, (row["article"], row["paragraph"], row["item"])))
                found[f"{row['statute']}/{spot}"].update(row["levels"].split(";"))
    return found
