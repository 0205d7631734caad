"""The tables against the lists of their rules and rows that were last reviewed."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from tests.golden.lists import RULES, STEPS, RuleLine, kept, rule_lines, step_lines, tables

from npcproc.findings import Effect
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import Signatures
from npcproc.supervision import interpellation

TABLES = tables()
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)


class TestReviewed:
    """Whoever changes a table writes the list anew (`python -m tests.golden.write`) and reviews the difference."""

    def test_rules(self) -> None:
        """Every rule asks what the list says, at every level, by those provisions, with that effect."""
        now = [tuple(line) for table in TABLES for line in rule_lines(table)]
        then = kept(RULES)
        assert [line for line in now if line not in set(then)] == []
        assert now == then

    def test_steps(self) -> None:
        """Every row leads where the list says, provided that the same rules are met."""
        now = [tuple(line) for table in TABLES for line in step_lines(table)]
        then = kept(STEPS)
        assert [line for line in now if line not in set(then)] == []
        assert now == then

    def test_each_once(self) -> None:
        """No rule is listed twice at one level with the same values, and no row twice."""
        for path in (RULES, STEPS):
            lines = kept(path)
            assert len(lines) == len(set(lines))


class TestTheList:
    """What is written of a rule tells it from any other."""

    def lines(self, **different: Any) -> list[RuleLine]:
        """How the signatures of an interpellation are written, with something different."""
        table = next(table for table in TABLES if table.id == interpellation.IN_STANDING_COMMITTEE.id)
        (rule,) = (rule for rule in table.rules if rule.name == "enough-sign")
        assert isinstance(rule, Signatures)
        standing = next(table for table in TABLES if isinstance(table, Standing))
        changed = evolve(rule, **different)
        return list(rule_lines(evolve(standing, id=table.id, facts=interpellation.Submitted, rules=(changed,))))

    def test_as_it_is(self) -> None:
        """A line for each level that has a number: ten, five, five and three."""
        lines = self.lines()
        numbers = {(line.level, line.asks.partition(";")[0]) for line in lines}
        assert numbers == {
            ("national", "at_least=10"),
            ("provincial", "at_least=5"),
            ("municipal", "at_least=5"),
            ("county", "at_least=3"),
        }
        assert set(map(tuple, lines)) <= set(kept(RULES))

    @pytest.mark.parametrize(
        "different",
        [
            {"at_least": by_level(national=10, provincial=5, municipal=5, county=4)},
            {"effect": Effect.BREACH},
            {"of": "target"},
            {"cites": interpellation.IN_CONGRESS.rules[0].cites},
            {"yields_to": interpellation.IN_CONGRESS.rules[0].cites},
        ],
        ids=lambda different: next(iter(different)),
    )
    def test_a_difference_is_seen(self, different: dict[str, object]) -> None:
        """A number, an effect, a field, a provision: each shows."""
        assert not set(map(tuple, self.lines(**different))) <= set(kept(RULES))
