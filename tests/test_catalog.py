"""What the catalog lists, and the lines it prints."""

from __future__ import annotations

import csv
import io
import pickle
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from unittest.mock import patch

import pytest

from npcproc import catalog
from npcproc.findings import ProcedureError, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import Level, by_level
from npcproc.places import CHINA
from npcproc.procedure import Overlay, Procedure, Standing
from npcproc.rules import Signatures
from npcproc.steps import step
from npcproc.supervision import interpellation
from npcproc.supervision.interpellation import Closed, Stage, Submitted

LOCAL_RULE = Signatures(
    name="locally-enough-sign",
    at_least=by_level(provincial=7, county=5),
    cites=(CHONGQING_APPOINTMENTS_2022.art(1, 1, levels=frozenset({Level.COUNTY})),),
)
LOCAL_STEP = step(
    Stage.SUBMITTED,
    Closed,
    Stage.CLOSED,
    cites=(CHONGQING_APPOINTMENTS_2022.art(2, 1),),
)
CACHED = (catalog.national, catalog.overlays, catalog.procedures, catalog.standings)


def _forget() -> None:
    for function in CACHED:
        function.cache_clear()


@pytest.fixture
def with_a_place() -> Iterator[None]:
    """A catalog with one place more, which adds a rule and a step to interpellation in a standing committee."""
    place: Any = ModuleType("a_place")
    overlay = Overlay(rules={Submitted: (LOCAL_RULE,)}, steps=(LOCAL_STEP,))
    place.OVERLAYS = {interpellation.IN_STANDING_COMMITTEE: overlay}
    place.__all__ = ["OVERLAYS"]
    _forget()
    with patch.dict(sys.modules, {"a_place": place}), patch.object(catalog, "_PLACES", ("a_place",)):
        yield
    _forget()


class TestProcedures:
    """Every table, each with what every place adds to it."""

    def test_found_in_their_modules(self) -> None:
        """What an institution exports is in the catalog, each once."""
        assert {interpellation.IN_CONGRESS, interpellation.IN_STANDING_COMMITTEE} <= set(catalog.national())
        assert len(catalog.national()) == len(set(catalog.national()))
        assert [table.id for table in catalog.procedures()] == [table.id for table in catalog.national()]

    def test_asked_for_by_id(self) -> None:
        """A procedure is found by its id, and is the same one each time."""
        table = catalog.procedure("interpellation.congress")
        assert table.title == interpellation.IN_CONGRESS.title
        assert table is catalog.procedure("interpellation.congress")

    def test_unknown_id(self) -> None:
        """An id that is none is refused with the ids there are, as the error of a procedure and of a mapping."""
        with pytest.raises(catalog.NotInCatalog) as refused:
            catalog.procedure("interpelation")
        assert isinstance(refused.value, ProcedureError)
        assert isinstance(refused.value, KeyError)
        assert "interpellation.congress" in str(refused.value)
        assert "interpellation.congress" in refused.value.zh
        assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)  # noqa: S301 - our own bytes

    def test_importing_stays_light(self) -> None:
        """Importing the library imports no procedure and no catalog."""
        code = "import sys, npcproc; print([m for m in sys.modules if m.startswith(('npcproc.sup', 'npcproc.cat'))])"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
        assert done.stdout.strip() == "[]"


@pytest.mark.usefixtures("with_a_place")
class TestOverlays:
    """What a place adds stands beside the national table, never in it."""

    def test_added_to_its_table(self) -> None:
        """The composed table has the rule and the step of the place, the national one has not."""
        composed = catalog.procedure("interpellation.standing-committee")
        assert LOCAL_RULE in composed.rules
        assert LOCAL_RULE not in interpellation.IN_STANDING_COMMITTEE.rules
        assert len(composed.steps) == len(interpellation.IN_STANDING_COMMITTEE.steps) + 1
        assert LOCAL_RULE not in catalog.procedure("interpellation.congress").rules

    def test_lines_of_a_place(self) -> None:
        """A local rule has a line at the level that its article binds, and none where it merely has a number."""
        line = ("interpellation.standing-committee.locally-enough-sign", "signatures")
        found = [each for each in catalog.lines() if each[:2] == line]
        assert [(each.level, each.value) for each in found] == [("county", "5")]

    def test_a_step_that_only_a_place_provides(self) -> None:
        """Such a step is a line of its own, at the levels of its article."""
        found = [each for each in catalog.lines() if each.rule == "interpellation.standing-committee.closed.step"]
        assert {each.level for each in found} == {"provincial", "county"}
        assert {(each.kind, each.cite, each.value) for each in found} == {
            ("sequence", "chongqing-appointments-2022/2.1", "")
        }


class TestLines:
    """One line for each rule, each of its citations, and each level at which all of these stand."""

    def test_number_by_level(self) -> None:
        """Each level has its own number: ten, five, five and three members put an interpellation."""
        found = [
            (line.level, line.value)
            for line in catalog.lines()
            if line.rule == "interpellation.standing-committee.enough-sign" and line.cite == "supervision-law-2024/51.1"
        ]
        assert found == [("national", "10"), ("provincial", "5"), ("municipal", "5"), ("county", "3")]

    def test_no_level_that_the_provision_does_not_bind(self) -> None:
        """A provision for the national level has a line there alone, a statute for local levels none there."""
        lines = [line for line in catalog.lines() if line.rule == "interpellation.congress.enough-sign"]
        assert {line.level for line in lines if line.cite.startswith("npc-rules-2021/")} == {"national"}
        assert "national" not in {line.level for line in lines if line.cite.startswith("organic-law-2022/")}

    def test_no_level_that_the_procedure_has_not(self) -> None:
        """A township has no standing committee, so nothing of one has a line there."""
        lines = [line for line in catalog.lines() if line.rule.startswith("interpellation.standing-committee.")]
        assert "township" not in {line.level for line in lines}

    def test_each_once(self) -> None:
        """No line comes twice, though a rule stands on several rows."""
        lines = list(catalog.lines())
        assert len(lines) == len(set(lines))

    def test_printed_here(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A header, then every line."""
        catalog.main()
        header, *printed = csv.reader(io.StringIO(capsys.readouterr().out))
        assert header == ["rule", "kind", "cite", "level", "value"]
        assert printed == [list(line) for line in catalog.lines()]

    def test_printed_as_csv(self) -> None:
        """The command prints the same lines under their heads."""
        command = [sys.executable, "-m", "npcproc.catalog"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
        assert done.stdout.startswith("rule,kind,cite,level,value\n")
        printed = [catalog.Line(**row) for row in csv.DictReader(io.StringIO(done.stdout))]
        assert printed == list(catalog.lines())


class TestTheRest:
    """Rules, editions and places."""

    def test_rules(self) -> None:
        """Every rule has its id, and each id is one rule's."""
        ids = [name for name, _rule in catalog.rules()]
        assert "interpellation.congress.enough-sign" in ids
        assert len(ids) == len(set(ids))

    def test_editions_and_places(self) -> None:
        """Every edition is there, and the places are those that the editions bind."""
        assert CHONGQING_APPOINTMENTS_2022 in catalog.editions()
        assert {CHINA, "370000", "500000"} <= set(catalog.places())

    def test_a_title_in_both_languages(self) -> None:
        """Titles are texts."""
        tables: tuple[Procedure | Standing, ...] = (*catalog.procedures(), *catalog.standings())
        assert all(isinstance(table.title, Text) for table in tables)
