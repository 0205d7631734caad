"""What else is reported to, or filed with, a standing committee."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.financial_oversight.story import at, committee, slugs

from npcproc.bodies import Organ
from npcproc.findings import Effect, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import FILINGS, Filed, Filing

DAY = date(2025, 3, 1)
BELOW = "budget-law-2018/50.2"

WHERE = [
    (Filing.BUDGETS_BELOW, "n", f"budget-law-2018/23.1 {BELOW}"),
    (Filing.BUDGETS_BELOW, "pmc", f"budget-law-2018/24.1 {BELOW}"),
    (Filing.ACCOUNTS_BELOW, "npmc", "budget-law-2018/81.2"),
    (Filing.FINANCIAL_STATEMENTS, "npmc", "budget-law-2018/97.1"),
    (Filing.ACCRUALS, "npmc", "budget-law-2018/58.2"),
    (Filing.ADDED_TRANSFERS, "n", ""),
    (Filing.ADDED_TRANSFERS, "pmc", "budget-law-2018/71.2"),
    (Filing.SHARING_MEASURES, "n", "budget-law-2018/29.1"),
    (Filing.SHARING_MEASURES, "pmc", ""),
]


class TestWithTheStandingCommittee:
    """It is reported to the standing committee, or filed with it."""

    @pytest.mark.parametrize(("what", "levels", "by"), WHERE)
    @pytest.mark.parametrize("to", [*(organ for organ in Organ if organ is not Organ.STANDING_COMMITTEE), None])
    def test_nowhere_else(self, what: Filing, levels: str, by: str, to: Organ | None) -> None:
        """Elsewhere, or not at all, is a breach; where no article has such a filing nothing is asked."""
        for level in at(levels):
            findings = FILINGS.audit(committee(level), Filed(on=DAY, what=what, to=to))
            assert slugs(findings, "with-the-standing-committee") == by
            assert {finding.effect for finding in findings} <= {Effect.BREACH}
            assert FILINGS.audit(committee(level), Filed(on=DAY, what=what)) == ()

    def test_sentence(self) -> None:
        """What was not done at all is said so."""
        (finding,) = FILINGS.audit(committee(), Filed(on=DAY, what=Filing.ACCOUNTS_BELOW, to=None))
        assert finding.zh == "应报本级人民代表大会常务委员会：常务委员会，现为无（预算法第八十一条第二款）"


class TestByWhom:
    """The government does it, or the department that drew it up, where the law says who."""

    @pytest.mark.parametrize(("what", "levels", "by"), WHERE)
    @pytest.mark.parametrize("organ", Organ)
    def test_nobody_else(self, what: Filing, levels: str, by: str, organ: Organ) -> None:
        """Any organ, tried one by one."""
        right = {Organ.GOVERNMENT} | ({Organ.DEPARTMENT} if what is Filing.FINANCIAL_STATEMENTS else set())
        free = organ in right or what is Filing.ACCRUALS
        for level in at(levels):
            findings = FILINGS.audit(committee(level), Filed(on=DAY, what=what, by=organ))
            assert slugs(findings, "by-whom-the-law-names") == ("" if free else by)
            assert {finding.effect for finding in findings} <= {Effect.BREACH}


class TestBounds:
    """The audit says where it does not reach."""

    def test_since_the_budget_law(self) -> None:
        """Before the text of 2018 there is no verdict."""
        assert FILINGS.audit(committee(), Filed(on=date(2018, 12, 29), what=Filing.ACCRUALS)) == ()
        with pytest.raises(NotEncoded):
            FILINGS.audit(committee(), Filed(on=date(2018, 12, 28), what=Filing.ACCRUALS))
        assert FILINGS.levels == frozenset(Level) - {Level.TOWNSHIP}
