"""The months of final accounts, plan and budget."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.financial_oversight.story import NEW, OLD, at, committee, slugs

from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import WINDOWS, Coming, InSeason, ReportPeriod

ACCOUNTS, PLAN, BUDGET = InSeason.FINAL_ACCOUNTS, InSeason.PLAN_EXECUTION, InSeason.BUDGET_EXECUTION
TO_A_LOCAL_COMMITTEE = (
    "supervision-law-2024/19.2 supervision-law-2024/18.1.1 budget-law-2018/77.2 budget-law-2018/21.2"
    " organic-law-2022/50.1.6"
)


def coming(matter: InSeason, on: date, **how: Any) -> Coming:
    """It comes lawfully, but for its day and what a test changes."""
    period = ReportPeriod.LAST_YEAR if matter is ACCOUNTS else ReportPeriod.THIS_YEAR_SO_FAR
    given: dict[str, Any] = {"period": period}
    return Coming(on=on, matter=matter, **(given | how))


def found(facts: Coming, rule: str, level: Level = Level.COUNTY) -> str:
    """The provisions by which it breaks the rule of that name; empty where it does not."""
    return slugs(WINDOWS.audit(committee(level), facts), rule)


class TestFinalAccounts:
    """In June nationally, from June to September locally."""

    @pytest.mark.parametrize(
        ("levels", "first", "last", "old", "new"),
        [
            ("n", (6, 1), (6, 30), "supervision-law-2006/15.1", "supervision-law-2024/19.1"),
            ("pmc", (6, 1), (9, 30), "supervision-law-2006/15.2", "supervision-law-2024/19.2"),
        ],
    )
    def test_the_ends(self, levels: str, first: tuple[int, int], last: tuple[int, int], old: str, new: str) -> None:
        """The first day and the last are in time, those beside them are not, under both texts."""
        for level in at(levels):
            for year, by in ((2023, old), (2025, new)):
                days = [date(year, *first), date(year, *last)]
                beside = [date.fromordinal(days[0].toordinal() - 1), date.fromordinal(days[1].toordinal() + 1)]
                for day in days:
                    assert found(coming(ACCOUNTS, day), "final-accounts-in-season", level) == ""
                for day in beside:
                    assert found(coming(ACCOUNTS, day), "final-accounts-in-season", level) == by

    @given(day=st.dates(date(2007, 1, 1), date(2060, 12, 31)))
    def test_any_day(self, day: date) -> None:
        """The month decides."""
        national, local = (WINDOWS.audit(committee(level), coming(ACCOUNTS, day)) for level in at("nc"))
        assert (national == (), local == ()) == (day.month == 6, 6 <= day.month <= 9)

    def test_sentence(self) -> None:
        """In July the State Council is late, and the sentence says so."""
        (finding,) = WINDOWS.audit(committee(Level.NATIONAL), coming(ACCOUNTS, date(2025, 7, 1)))
        assert (finding.kind, finding.effect) == ("window", Effect.BREACH)
        assert finding.zh == "决算草案应在规定的月份提请审查和批准，即6月，现为2025-07-01（监督法第十九条第一款）"

    @pytest.mark.parametrize("organ", Organ)
    def test_by_whom(self, organ: Organ) -> None:
        """The government submits them, not its finance department."""
        by = found(coming(ACCOUNTS, date(2025, 6, 20), by=organ), "the-government-submits")
        assert by == ("" if organ is Organ.GOVERNMENT else "supervision-law-2024/19.2 budget-law-2018/77.2")

    @pytest.mark.parametrize("organ", Organ)
    def test_to_whom(self, organ: Organ) -> None:
        """To the standing committee, not to the congress."""
        by = found(coming(ACCOUNTS, date(2025, 6, 20), to=organ), "to-the-standing-committee")
        assert by == ("" if organ is Organ.STANDING_COMMITTEE else TO_A_LOCAL_COMMITTEE)

    @pytest.mark.parametrize(
        ("levels", "on", "by", "to"),
        [
            ("n", date(2018, 6, 20), "supervision-law-2006/15.1", "supervision-law-2006/15.1"),
            ("pmc", date(2018, 6, 20), "supervision-law-2006/15.2", "supervision-law-2006/15.2"),
            (
                "n",
                date(2025, 6, 20),
                "supervision-law-2024/19.1 budget-law-2018/77.1",
                "supervision-law-2024/19.1 supervision-law-2024/18.1.1 budget-law-2018/77.1 budget-law-2018/20.2",
            ),
            (
                "pmc",
                date(2025, 6, 20),
                "supervision-law-2024/19.2 budget-law-2018/77.2",
                TO_A_LOCAL_COMMITTEE,
            ),
            (
                "pmc",
                date(2021, 6, 20),
                "supervision-law-2006/15.2 budget-law-2018/77.2",
                "supervision-law-2006/15.2 budget-law-2018/77.2 budget-law-2018/21.2",
            ),
        ],
    )
    def test_by_which_law(self, levels: str, on: date, by: str, to: str) -> None:
        """At every level, before and after each law."""
        facts = coming(ACCOUNTS, on, by=Organ.DEPARTMENT, to=Organ.CONGRESS)
        for level in at(levels):
            assert found(facts, "the-government-submits", level) == by
            assert found(facts, "to-the-standing-committee", level) == to
        effects = {finding.effect for finding in WINDOWS.audit(committee(), facts)}
        assert effects == {Effect.REFUSES}

    def test_audited_and_approved_first(self) -> None:
        """Since the Budget Law of 2018 here: audited by the audit department, then approved by the government."""
        for level in at("npmc"):
            article = "budget-law-2018/77.1" if level is Level.NATIONAL else "budget-law-2018/77.2"
            for year, by in ((2018, ""), (2019, article), (2025, article)):
                facts = coming(ACCOUNTS, date(year, 6, 20), audited=False, approved=False)
                assert found(facts, "audited-first", level) == by
                assert found(facts, "approved-first", level) == by
        one = WINDOWS.audit(committee(), coming(ACCOUNTS, date(2025, 6, 20), audited=False))
        other = WINDOWS.audit(committee(), coming(ACCOUNTS, date(2025, 6, 20), approved=False))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in (*one, *other)] == [
            ("audited-first", Effect.BREACH),
            ("approved-first", Effect.BREACH),
        ]


class TestPlanAndBudget:
    """From June to September, at every level."""

    @pytest.mark.parametrize(
        ("matter", "rule", "old", "new"),
        [
            (PLAN, "plan-in-summer", "supervision-law-2006/16.1", "supervision-law-2024/20.1"),
            (
                BUDGET,
                "budget-in-summer",
                "supervision-law-2006/16.1 budget-law-2018/86.1",
                "supervision-law-2024/20.1 budget-law-2018/86.1",
            ),
        ],
    )
    def test_the_ends(self, matter: InSeason, rule: str, old: str, new: str) -> None:
        """The first of June and the last of September are in time, the days beside them are not."""
        for level in at("npmc"):
            for year, by in ((2023, old), (2025, new)):
                days = (date(year, 5, 31), date(year, 6, 1), date(year, 9, 30), date(year, 10, 1))
                assert [found(coming(matter, day), rule, level) for day in days] == [by, "", "", by]
        (finding,) = WINDOWS.audit(committee(), coming(matter, date(2025, 10, 1)))
        assert finding.effect is Effect.BREACH

    @pytest.mark.parametrize("matter", [PLAN, BUDGET])
    def test_what_is_asked_of_accounts_alone(self, matter: InSeason) -> None:
        """Who audits and approves, and who submits, is asked of final accounts."""
        facts = coming(matter, date(2025, 7, 1), by=Organ.DEPARTMENT, to=Organ.CONGRESS, audited=False, approved=False)
        assert WINDOWS.audit(committee(), facts) == ()


class TestPeriod:
    """Final accounts are of last year; plan and budget are reported on for this year so far."""

    @pytest.mark.parametrize(
        ("matter", "right", "levels", "old", "new"),
        [
            (ACCOUNTS, ReportPeriod.LAST_YEAR, "n", "supervision-law-2006/15.1", "supervision-law-2024/19.1"),
            (ACCOUNTS, ReportPeriod.LAST_YEAR, "pmc", "supervision-law-2006/15.2", "supervision-law-2024/19.2"),
            (PLAN, ReportPeriod.THIS_YEAR_SO_FAR, "npmc", "supervision-law-2006/16.1", "supervision-law-2024/20.1"),
            (BUDGET, ReportPeriod.THIS_YEAR_SO_FAR, "npmc", "supervision-law-2006/16.1", "supervision-law-2024/20.1"),
        ],
    )
    def test_any_other(self, matter: InSeason, right: ReportPeriod, levels: str, old: str, new: str) -> None:
        """Of another time it stands, with a breach."""
        for level in at(levels):
            for period in ReportPeriod:
                for on, by in ((date(2023, 6, 20), old), (date(2025, 6, 20), new)):
                    facts = coming(matter, on, period=period)
                    assert found(facts, "on-its-period", level) == ("" if period is right else by)
                    assert {f.effect for f in WINDOWS.audit(committee(level), facts)} <= {Effect.BREACH}


class TestPublicCases:
    """A city in August 2024, and a county-level city that plans for June and August."""

    @pytest.mark.parametrize("on", [date(2024, 8, 20), date(2025, 8, 20)])
    @pytest.mark.parametrize("matter", InSeason)
    def test_a_full_agenda(self, matter: InSeason, on: date) -> None:
        """R57: final accounts, plan and budget in August are in time, by the law of that day and of today."""
        assert WINDOWS.audit(committee(Level.MUNICIPAL), coming(matter, on)) == ()

    @pytest.mark.parametrize("year", [2021, 2025])
    def test_a_plan_with_months(self, year: int) -> None:
        """R58: final accounts in June, plan and budget in August."""
        for matter, month in ((ACCOUNTS, 6), (PLAN, 8), (BUDGET, 8)):
            assert WINDOWS.audit(committee(), coming(matter, date(year, month, 28))) == ()


class TestBounds:
    """The audit says where it does not reach."""

    def test_no_verdict_before_2007(self) -> None:
        """Before the law there is none, and a congress has none."""
        assert WINDOWS.audit(committee(), coming(ACCOUNTS, date(2007, 6, 1))) == ()
        with pytest.raises(NotEncoded):
            WINDOWS.audit(committee(), coming(ACCOUNTS, date(2006, 6, 1)))
        with pytest.raises(NoSuchProcedure):
            WINDOWS.audit(Congress(level=Level.COUNTY, place="370103", members=200), coming(ACCOUNTS, NEW))

    def test_the_change_of_law(self) -> None:
        """Out of season on the last day of the old law and on the first of the new."""
        assert found(coming(PLAN, OLD), "plan-in-summer") == "supervision-law-2006/16.1"
        assert found(coming(PLAN, NEW), "plan-in-summer") == "supervision-law-2024/20.1"
