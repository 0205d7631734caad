"""Every rule and row can be changed, one thing at a time, and is noticed: a small part of `make mutants`."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from tests.mutants.tables import Mutant, mutants

from npcproc import catalog
from npcproc.procedure import Procedure

ROOT = Path(__file__).resolve().parents[1]
TABLES = (*catalog.procedures(), *catalog.standings())


@pytest.fixture(scope="module")
def changes() -> dict[str, list[Mutant]]:
    """All changes, by the table that they change."""
    found: dict[str, list[Mutant]] = defaultdict(list)
    for mutant in mutants():
        found[mutant.table].append(mutant)
    return found


class TestNothingIsLeftOut:
    """Whoever adds a rule or a row adds its mutants."""

    @pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
    def test_every_rule(self, table: Procedure, changes: dict[str, list[Mutant]]) -> None:
        """Each rule of a table has its effect and its articles changed, there or in a table that shares it."""
        for kind in ("effect", "citation"):
            changed = {mutant.target for some in changes.values() for mutant in some if mutant.kind == kind}
            assert [rule.name for rule in table.rules if rule.name not in changed] == []

    @pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)
    def test_every_row(self, table: Procedure, changes: dict[str, list[Mutant]]) -> None:
        """Each row of a table is dropped once."""
        assert sum(mutant.kind == "row" for mutant in changes[table.id]) == len(table.steps)

    def test_every_number(self, changes: dict[str, list[Mutant]]) -> None:
        """Three signatures at county level become two, and four."""
        texts = {
            mutant.flip.text
            for mutant in changes["interpellation.standing-committee"]
            if (mutant.target, mutant.kind) == ("enough-sign", "threshold")
        }
        assert {"at_least: county 2", "at_least: county 4", "at_least: national 9"} <= texts


class TestNoticed:
    """A changed table is seen."""

    def test_a_small_table(self) -> None:
        """Every change of one small table is noticed, by running the tests on it as `make mutants` does."""
        words = ["--only", "special-report.township", "--tests", "supervision/special_report", "--jobs", "1"]
        command = [sys.executable, "-m", "tests.mutants.run", *words]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
        assert done.returncode == 0, done.stderr
        assert "11 of 11 noticed, 100.0 %" in done.stdout
