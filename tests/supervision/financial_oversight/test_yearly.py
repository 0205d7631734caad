"""What the government owes the standing committee every year."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import fields
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.financial_oversight.story import NEW, OLD, at, committee, slugs

from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import YEARLY, YearOfOversight

COUNTS = [a.name for a in fields(YearOfOversight) if a.name != "on"]
OLDER = date(2018, 12, 28)
"""Before the Budget Law of 2018 and the Audit Law of 2021."""

EACH_YEAR = [
    ("final_accounts", "final-accounts-each-year", "n", OLD, "supervision-law-2006/15.1"),
    ("final_accounts", "final-accounts-each-year", "pmc", OLD, "supervision-law-2006/15.2"),
    ("final_accounts", "final-accounts-each-year", "n", NEW, "supervision-law-2024/19.1"),
    ("final_accounts", "final-accounts-each-year", "pmc", NEW, "supervision-law-2024/19.2"),
    ("plan_execution", "plan-each-year", "npmc", OLD, "supervision-law-2006/16.1"),
    ("plan_execution", "plan-each-year", "npmc", NEW, "supervision-law-2024/20.1"),
    ("budget_execution", "budget-each-year", "npmc", OLDER, "supervision-law-2006/16.1"),
    ("budget_execution", "budget-each-year", "npmc", OLD, "supervision-law-2006/16.1 budget-law-2018/86.1"),
    ("budget_execution", "budget-each-year", "npmc", NEW, "supervision-law-2024/20.1 budget-law-2018/86.1"),
    ("state_assets", "state-assets-each-year", "npmc", OLD, ""),
    ("state_assets", "state-assets-each-year", "npmc", NEW, "supervision-law-2024/24.2"),
    ("government_debt", "government-debt-each-year", "npmc", OLD, ""),
    ("government_debt", "government-debt-each-year", "npmc", NEW, "supervision-law-2024/25.2"),
    ("financial_work", "financial-work-each-year", "npmc", OLD, ""),
    ("financial_work", "financial-work-each-year", "n", NEW, "supervision-law-2024/26.2"),
    ("financial_work", "financial-work-each-year", "pmc", NEW, ""),
    ("audit", "audit-each-year", "npmc", OLDER, "supervision-law-2006/19.1"),
    ("audit", "audit-each-year", "npmc", OLD, "supervision-law-2006/19.1 audit-law-2021/4.1"),
    ("audit", "audit-each-year", "npmc", NEW, "supervision-law-2024/27.1 audit-law-2021/4.1"),
    ("financial_statements", "financial-statements-each-year", "npmc", OLDER, ""),
    ("financial_statements", "financial-statements-each-year", "npmc", NEW, "budget-law-2018/97.1"),
]


class TestEachYear:
    """One a year is enough, none is a breach."""

    @pytest.mark.parametrize(("of", "rule", "levels", "on", "by"), EACH_YEAR)
    def test_none_and_one(self, of: str, rule: str, levels: str, on: date, by: str) -> None:
        """By its article, at each level it binds, and not before."""
        none: dict[str, Any] = {of: 0}
        for level in at(levels):
            findings = YEARLY.audit(committee(level), YearOfOversight(on=on, **none))
            assert slugs(findings, rule) == by
            assert [finding.effect for finding in findings] == ([Effect.BREACH] if by else [])
            assert YEARLY.audit(committee(level), YearOfOversight(on=on)) == ()

    @given(counts=st.lists(st.integers(0, 3), min_size=len(COUNTS), max_size=len(COUNTS)))
    def test_any_numbers(self, counts: list[int]) -> None:
        """Each is judged apart; financial work binds the State Council alone."""
        said: dict[str, Any] = dict(zip(COUNTS, counts, strict=True))
        facts = YearOfOversight(on=date(2025, 12, 31), **said)
        for level in (Level.NATIONAL, Level.COUNTY):
            asked = [n for of, n in said.items() if of != "financial_work" or level is Level.NATIONAL]
            assert len(YEARLY.audit(committee(level), facts)) == asked.count(0)

    def test_sentence(self) -> None:
        """What was required, what was there, and where it says so."""
        (finding,) = YEARLY.audit(committee(Level.NATIONAL), YearOfOversight(on=date(2025, 12, 31), financial_work=0))
        assert finding.zh == "国务院每年应报告金融工作情况，现为0（监督法第二十六条第二款）"

    @pytest.mark.parametrize("of", COUNTS)
    def test_impossible(self, of: str) -> None:
        """Fewer than none cannot be."""
        wrong: dict[str, Any] = {of: -1}
        with pytest.raises(ValueError, match=of):
            YearOfOversight(on=NEW, **wrong)
