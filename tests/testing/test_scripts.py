"""A history as a script."""

from __future__ import annotations

import sys
from datetime import date
from enum import Enum
from subprocess import run
from typing import Any

import pytest
from attrs import evolve, frozen
from tests.events_for import chance_of, walk
from tests.testing.desks import INTERPELLATION

from npcproc import catalog
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.supervision.interpellation import Referred, Submitted
from npcproc.testing.choices import STRAIGHT
from npcproc.testing.scripts import script
from npcproc.testing.simulation import simulate
from npcproc.testing.venues import bodies_for

BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
each_procedure = pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)


def executed(text: str) -> dict[str, Any]:
    """What the script defines."""
    names: dict[str, Any] = {}
    exec(compile(text, "script", "exec"), names)  # noqa: S102 - our own script
    return names


class TestReproduces:
    """Executed, it gives the case back."""

    @each_procedure
    def test_lawful(self, table: Procedure, capsys: pytest.CaptureFixture[str]) -> None:
        """A lawful history, applied; it prints where it ends."""
        for body in bodies_for(table)[:8]:
            case = simulate(table, body, chance_of(body.place))
            text = script(case)
            assert executed(text)["case"] == case
            assert "case.record(" not in text
            assert capsys.readouterr().out == f"{case.stage.value}\n"

    @each_procedure
    def test_any(self, table: Procedure) -> None:
        """A history with breaches, recorded."""
        for body in bodies_for(table)[:8]:
            for case, event in walk(table, body, chance_of(body.place)):
                assert executed(script(case.record(event)))["case"] == case.record(event)

    def test_a_last_event(self, capsys: pytest.CaptureFixture[str]) -> None:
        """One event more is only checked, and every finding is printed."""
        event = Submitted(
            on=date(2025, 3, 3),
            by=Organ.COURT,
            signatories=frozenset({"甲"}),
            target=Organ.DEPARTMENT,
            questions="道路何时修复？",
            content="道路修复计划与经费",
        )
        case = INTERPELLATION.open(BODY)
        names = executed(script(case, event))
        assert (names["case"], names["event"]) == (case, event)
        printed = capsys.readouterr().out
        for finding in case.check(event):
            assert finding.rule in printed
            assert finding.zh in printed
            assert finding.en in printed

    def test_in_a_fresh_interpreter(self) -> None:
        """It needs nothing that it does not import."""
        case = simulate(INTERPELLATION, bodies_for(INTERPELLATION)[0], STRAIGHT)
        done = run([sys.executable, "-c", script(case)], check=True, capture_output=True, encoding="utf-8")  # noqa: S603
        assert done.stdout.strip() == case.stage.value


@frozen(kw_only=True)
class Said(Event):
    """Something that may be anything is said."""

    zh = "发言"
    en = "Said"

    said: Any = False


class TestReads:
    """It is short, and the same in every run."""

    def test_defaults_are_left_out(self) -> None:
        """What a field has anyway is not said; what differs is."""
        case = simulate(INTERPELLATION, bodies_for(INTERPELLATION)[0], STRAIGHT)
        assert "in_writing" not in script(case)
        submitted = case.last(Submitted)
        assert submitted is not None
        assert "in_writing=False" in script(case, evolve(submitted, in_writing=False))

    def test_a_default_of_another_type(self) -> None:
        """0 is not False, though Python finds them equal."""
        assert "said=0" in script(INTERPELLATION.open(BODY), Said(on=date(2025, 3, 3), by=Organ.MEMBERS, said=0))

    def test_sets_in_order(self) -> None:
        """Names are sorted, so the text does not change from run to run."""
        event = Submitted(
            on=date(2025, 3, 3),
            by=Organ.MEMBERS,
            signatories=frozenset({"b", "a", "c"}),
            target=Organ.COURT,
            questions="",
            content="",
        )
        assert "frozenset({'a', 'b', 'c'})" in script(INTERPELLATION.open(BODY), event)

    def test_a_table_that_is_not_in_the_catalog(self) -> None:
        """It is left to the reader to name it."""
        table = evolve(INTERPELLATION, id="interpellation.invented")
        assert "case = procedure.open(body)" in script(table.open(BODY))

    def test_equal_names(self) -> None:
        """Two classes with one name are told apart."""

        class Form(Enum):
            """Not the library's."""

            WRITTEN = "书面"

        Form.__qualname__, Form.__module__ = "Form", "elsewhere"

        @frozen
        class Odd:
            """Has both."""

            ours: Any
            theirs: Any

        Odd.__qualname__ = "Odd"
        case = simulate(INTERPELLATION, bodies_for(INTERPELLATION)[0], STRAIGHT)
        referred = case.last(Referred)
        assert referred is not None
        text = script(case, Said(on=referred.on, by=Organ.MEMBERS, said=Odd(referred.form, Form.WRITTEN)))
        assert "from elsewhere import Form as Form_" in text
        assert "ours=Form.PLENARY" in text
        assert "theirs=Form_.WRITTEN" in text
