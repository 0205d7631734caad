"""A procedure as Markdown tables and as a Mermaid diagram."""

from __future__ import annotations

import re
import sys
from datetime import date
from unittest.mock import patch

import pytest

from npcproc import catalog
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.supervision.interpellation import IN_CONGRESS, IN_STANDING_COMMITTEE
from npcproc.supervision.special_report import IN_STANDING_COMMITTEE as SPECIAL_REPORT
from npcproc.tables import Language, main, markdown, mermaid

PROCEDURES = catalog.procedures()
each_procedure = pytest.mark.parametrize("table", PROCEDURES, ids=lambda table: table.id)
each_language = pytest.mark.parametrize("lang", ["zh", "en"])

ARROW = re.compile(r'  (\[\*\]|\w+) --> (\[\*\]|\w+)(: [^";；\n]+)?')
STATE = re.compile(r'  state "([^"\n]+)" as (\w+)')


def _rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


class TestMarkdown:
    """One row for each step, one for each rule, every table with as many cells as its head."""

    @each_procedure
    @each_language
    def test_tables_are_even(self, table: Procedure, lang: Language) -> None:
        """Every row has as many cells as the head above it."""
        for block in re.findall(r"(?:^\|.*\n)+", markdown(table, lang), re.MULTILINE):
            assert len({len(row) for row in _rows(block)}) == 1

    @each_procedure
    def test_every_step_and_rule(self, table: Procedure) -> None:
        """No row and no rule is left out."""
        steps, rules = markdown(table).split("\n\n")[:2]
        assert len(_rows(steps)) == len(table.steps) + 2
        assert [row[0] for row in _rows(rules)[2:]] == [f"`{rule.name}`" for rule in table.rules]

    def test_a_row_in_chinese(self) -> None:
        """Stages, event, conditions, modality and articles stand side by side in the chamber's own words."""
        row = next(row for row in _rows(markdown(IN_STANDING_COMMITTEE)) if row[1] == "决定交办")
        assert row[0] == "已提出"
        assert row[2] == "已交办"
        assert row[4] == "应当"
        assert "监督法（2024年）52.1、52.2" in row[5]

    def test_practice(self) -> None:
        """What no statute knows says so, where its articles would stand."""
        rows = [row for row in _rows(markdown(SPECIAL_REPORT)) if row[1] == "满意度测评"]
        assert [row[3:] for row in rows] == [["", "可以", "地方实践，法律未作规定"]]
        english = [row for row in _rows(markdown(SPECIAL_REPORT, "en")) if row[1] == "SatisfactionRated"]
        assert [row[5] for row in english] == ["local practice, in no statute here"]

    def test_numbers_by_level(self) -> None:
        """A number that differs is told level by level, one that does not is told once."""
        rows = {row[0]: row for row in _rows(markdown(IN_STANDING_COMMITTEE, "en"))}
        assert rows["`enough-sign`"][4] == "national: 10; provincial, municipal: 5; county: 3"
        assert rows["`most-of-the-movers-dissatisfied`"][4] == ">1/2"

    def test_one_level(self) -> None:
        """At one level there is one number, and no provision that does not bind it; its own words are used."""
        text = markdown(IN_STANDING_COMMITTEE, "zh", Level.NATIONAL)
        rows = {row[0]: row for row in _rows(text)}
        assert rows["`enough-sign`"][4] == "10"
        assert "地方组织法" not in text
        assert "委员长会议" in text
        assert "主任会议" not in text
        assert "委员长会议" not in markdown(IN_STANDING_COMMITTEE, "zh", Level.COUNTY)

    def test_one_day(self) -> None:
        """On a day only what stands that day: the day before an edition ends, and the day it ends."""
        before = markdown(IN_STANDING_COMMITTEE, "en", on=date(2024, 11, 7))
        after = markdown(IN_STANDING_COMMITTEE, "en", on=date(2024, 11, 8))
        assert "Supervision Law 2006" in before
        assert "Supervision Law 2024" not in before
        assert "Supervision Law 2024" in after
        assert "Supervision Law 2006" not in after

    def test_a_rule_that_gives_way(self) -> None:
        """A rule is gone once what it yields to stands."""
        assert "`might-be-asked`" in markdown(IN_STANDING_COMMITTEE, "en", Level.COUNTY, date(2020, 1, 1))
        assert "`might-be-asked`" not in markdown(IN_STANDING_COMMITTEE, "en", Level.COUNTY, date(2025, 1, 1))

    @pytest.mark.skipif(not catalog.standings(), reason="no standing audit is encoded yet")
    def test_a_standing_audit(self) -> None:
        """A standing audit has rules and no steps."""
        audit = catalog.standings()[0]
        rows = _rows(markdown(audit, "en"))
        assert rows[0][0] == "Rule"
        assert [row[0] for row in rows[2 : 2 + len(audit.rules)]] == [f"`{rule.name}`" for rule in audit.rules]

    def test_a_long_condition(self) -> None:
        """A long condition is cut beside the step and whole beside the rule."""
        condition = "oral reply at a meeting of the plenary, oral reply at a meeting of the special committee"
        steps, rules = markdown(IN_STANDING_COMMITTEE, "en").split("\n\n")[:2]
        assert f"({condition})" in rules
        assert f"({condition})" not in steps
        assert f"({condition[:70]}…)" in steps

    def test_a_bar_in_words(self) -> None:
        """A bar in a sentence does not end a cell."""
        named = IN_CONGRESS.steps[0].event
        with patch.object(named, "en", "Put | asked"):
            assert r"Put \| asked" in markdown(IN_CONGRESS, "en")


class TestMermaid:
    """Every stage is a state, every way an arrow, with a beginning and ends."""

    @each_procedure
    @each_language
    def test_reads_as_mermaid(self, table: Procedure, lang: Language) -> None:
        """Every line is one that Mermaid reads: no sign in a label ends it."""
        lines = mermaid(table, lang).splitlines()
        assert lines[0] == "stateDiagram-v2"
        for line in filter(str.strip, lines[1:]):
            known = ("  direction ", "  classDef ", "  Class ")
            assert line.startswith(known) or STATE.fullmatch(line) or ARROW.fullmatch(line), line

    @each_procedure
    def test_every_stage_and_way(self, table: Procedure) -> None:
        """Stages and ways are those of the table, self-loops too, from its start to where no way leads on."""
        text = mermaid(table)
        assert {name: label for label, name in STATE.findall(text)} == {s.name: s.value for s in table.stages}
        arrows = {(source, to) for source, to, _label in ARROW.findall(text)}
        ends = {stage for stage in table.stages if not any(row.source is stage and row.moves for row in table.steps)}
        assert arrows == {(row.source.name, row.to.name) for row in table.steps} | {("[*]", table.start.name)} | {
            (stage.name, "[*]") for stage in ends
        }

    @each_language
    def test_events_are_named(self, lang: Language) -> None:
        """Every event of the table is on an arrow, in the language asked for."""
        text = mermaid(IN_CONGRESS, lang)
        assert all((event.zh if lang == "zh" else event.en) in text for event in IN_CONGRESS.events)

    def test_events_that_share_an_arrow(self) -> None:
        """Each stands on a line of its own."""
        assert "REPLIED --> REPLIED: 报告答复情况<br/>印发书面答复<br/>" in mermaid(IN_CONGRESS)

    def test_punctuation_in_names(self) -> None:
        """Quotes and semicolons, which would end a label, become others."""
        with patch.object(IN_CONGRESS.steps[0].event, "zh", '提出"质询";案'):
            assert ": 提出”质询”,案" in mermaid(IN_CONGRESS)


class TestCommandLine:
    """`python -m npcproc.tables ID`."""

    @staticmethod
    def _run(*words: str) -> None:
        with patch.object(sys, "argv", ["npcproc.tables", *words]):
            main()

    def test_tables(self, capsys: pytest.CaptureFixture[str]) -> None:
        """It prints the tables, in Chinese unless asked otherwise."""
        self._run("interpellation.congress")
        assert capsys.readouterr().out == markdown(catalog.procedure("interpellation.congress"))

    def test_narrowed(self, capsys: pytest.CaptureFixture[str]) -> None:
        """It prints them for a level and a day."""
        self._run("interpellation.congress", "--lang", "en", "--level", "township", "--on", "2025-01-01")
        table = catalog.procedure("interpellation.congress")
        assert capsys.readouterr().out == markdown(table, "en", Level.TOWNSHIP, date(2025, 1, 1))

    def test_diagram(self, capsys: pytest.CaptureFixture[str]) -> None:
        """It prints the diagram."""
        self._run("interpellation.congress", "--lang", "en", "--mermaid")
        assert capsys.readouterr().out == mermaid(catalog.procedure("interpellation.congress"), "en")

    def test_unknown(self, capsys: pytest.CaptureFixture[str]) -> None:
        """An id that is none ends with the ids there are."""
        with pytest.raises(SystemExit):
            self._run("interpelation", "--lang", "en")
        assert "interpellation.congress" in capsys.readouterr().err
