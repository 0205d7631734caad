"""The year of finance in Henan."""

from __future__ import annotations

from datetime import date

import pytest
from tests.local.henan.places import committee, everywhere

from npcproc.events import Facts
from npcproc.local.henan.financial_oversight import (
    FUNDS,
    RECTIFICATION,
    WINDOWS,
    YEARLY,
    FundsFiled,
    Half,
    RectificationReported,
)
from npcproc.procedure import Standing
from npcproc.supervision.financial_oversight import Coming, InSeason, ReportPeriod, YearOfOversight


def found(table: Standing, facts: Facts, place: str = "410100") -> dict[str, str]:
    """The rules that the facts do not meet, with their articles."""
    return {
        f.rule.removeprefix(f"{table.id}.henan-"): " ".join(cite.slug.partition("/")[2] for cite in f.cites)
        for f in table.audit(committee(place), facts)
    }


class TestWindows:
    """Final accounts, plan and budget from June to September (articles 14, 21 and 22)."""

    @everywhere
    @pytest.mark.parametrize(
        ("matter", "rule", "article"),
        [
            (InSeason.FINAL_ACCOUNTS, "final-accounts-in-season", "21.1"),
            (InSeason.PLAN_EXECUTION, "plan-in-summer", "14.1"),
            (InSeason.BUDGET_EXECUTION, "budget-in-summer", "22.1"),
        ],
    )
    def test_the_first_and_the_last_day(self, matter: InSeason, rule: str, article: str, place: str) -> None:
        """Not the day before, nor the day after."""
        for day, late in (
            (date(2025, 5, 31), True),
            (date(2025, 6, 1), False),
            (date(2025, 9, 30), False),
            (date(2025, 10, 1), True),
        ):
            facts = Coming(on=day, matter=matter, period=ReportPeriod.LAST_YEAR)
            assert found(WINDOWS, facts, place) == ({rule: article} if late else {})


class TestYearly:
    """Each of them every year, and the audit work report (articles 14, 21, 22 and 27)."""

    def test_none(self) -> None:
        """One of each is enough."""
        end = date(2025, 12, 31)
        nothing = YearOfOversight(on=end, final_accounts=0, plan_execution=0, budget_execution=0, audit=0)
        assert found(YEARLY, nothing) == {
            "final-accounts-each-year": "21.1",
            "plan-each-year": "14.1",
            "budget-each-year": "22.1",
            "audit-each-year": "27.1",
        }
        assert found(YEARLY, YearOfOversight(on=end)) == {}


class TestRectification:
    """What the audit of a year found is put right and reported on by the end of the next (article 30)."""

    @pytest.mark.parametrize(
        ("on", "wrong"),
        [(date(2025, 12, 31), {}), (date(2026, 1, 1), {"by-the-years-end": "30.3"})],
    )
    def test_the_last_day_and_the_next(self, on: date, wrong: dict[str, str]) -> None:
        """The last of December is in time."""
        assert found(RECTIFICATION, RectificationReported(on=on, year_ends=date(2024, 12, 31))) == wrong


class TestFunds:
    """The use of transfers and bonds is filed in June, and at the year's end (article 34)."""

    @pytest.mark.parametrize(
        ("half", "on", "wrong"),
        [
            (Half.MIDDLE, date(2025, 5, 31), {"in-june": "34.1"}),
            (Half.MIDDLE, date(2025, 6, 1), {}),
            (Half.MIDDLE, date(2025, 6, 30), {}),
            (Half.MIDDLE, date(2025, 7, 1), {"in-june": "34.1"}),
            (Half.END, date(2025, 11, 30), {"in-december": "34.1"}),
            (Half.END, date(2025, 12, 1), {}),
            (Half.END, date(2025, 12, 31), {}),
            (Half.END, date(2026, 1, 1), {"in-december": "34.1"}),
        ],
    )
    def test_the_days_around(self, half: Half, on: date, wrong: dict[str, str]) -> None:
        """The whole month is in time."""
        assert found(FUNDS, FundsFiled(on=on, half=half)) == wrong
