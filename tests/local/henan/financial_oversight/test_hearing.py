"""What Henan adds before and at the deliberation on plan, budget and audit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.financial_oversight.acts import AUDIT, BUDGET, PLAN, TABLE, the, until
from tests.local.henan.places import added, breaks, everywhere, opened
from tests.supervision.financial_oversight.story import SESSION, submitted

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.henan.financial_oversight import AuditBriefed, Distributed, ReviewReported, SentForReview
from npcproc.supervision.financial_oversight import Deliberated, Heard, Kind, LocalEmphasis, Part, Stage, Submitted

START = SESSION - timedelta(days=60)
PLAN_PARTS = frozenset(list(Part)[:4])
AUDIT_PARTS = frozenset(list(Part)[4:])


class TestParts:
    """The report on the plan has four parts, the audit work report three (articles 14 and 27)."""

    @pytest.mark.parametrize(
        ("kind", "rule", "parts", "articles"),
        [
            (PLAN, "henan-plan-has-its-parts", PLAN_PARTS, {"14.1.1", "14.1.2", "14.1.3", "14.1.4"}),
            (AUDIT, "henan-audit-has-its-parts", AUDIT_PARTS, {"27.2.1", "27.2.2", "27.2.3"}),
        ],
    )
    def test_each(self, kind: Kind, rule: str, parts: frozenset[Part], articles: set[str]) -> None:
        """Each of them; the others need not be there."""
        assert opened(TABLE).check(submitted(kind, START, parts=parts)) == ()
        for part in parts:
            assert breaks(opened(TABLE), submitted(kind, START, parts=parts - {part})) == {rule: articles}

    def test_of_the_budget_none(self) -> None:
        """It may have anything in it."""
        assert opened(TABLE).check(submitted(BUDGET, START, parts=())) == ()


class TestReview:
    """The plan is sent in for review twenty days before, and the review reported (article 16)."""

    def test_by_whom_to_whom(self) -> None:
        """From the department to a committee or working body."""
        sent = SentForReview(on=START)
        assert opened(TABLE).check(evolve(sent, to=Organ.SPECIAL_COMMITTEE)) == ()
        assert breaks(opened(TABLE), evolve(sent, by=Organ.COURT)) == {"henan-department-sends": {"16.1"}}
        assert breaks(opened(TABLE), evolve(sent, to=Organ.COURT)) == {"henan-sent-to": {"16.1"}}
        wrong = ReviewReported(on=SESSION, by=Organ.DEPARTMENT)
        assert breaks(until(Heard, PLAN), wrong) == {"henan-they-report": {"16.3"}}

    @everywhere
    @given(early=st.integers(-20, 30))
    def test_twenty_days(self, place: str, early: int) -> None:
        """The twentieth day before is in time."""
        case = opened(
            TABLE,
            (submitted(PLAN, START), SentForReview(on=SESSION - timedelta(days=20 + early))),
            place,
        )
        assert added(case, the(Heard, PLAN)) == ({"twenty-days-before"} if early < 0 else set())

    def test_none(self) -> None:
        """Without either the report is heard and deliberated, with breaches; of the budget nothing is asked."""
        case = until(Heard, PLAN, without=(SentForReview, ReviewReported))
        assert breaks(case, the(Heard, PLAN)) == {"henan-was-sent-for-review": {"16.1"}}
        assert added(case.apply(the(Heard, PLAN)), the(Deliberated, PLAN)) == {"review-was-reported"}
        assert case.apply(the(Heard, PLAN)).stage is Stage.HEARD

    @pytest.mark.parametrize("organ", [Organ.GOVERNMENT, Organ.DEPARTMENT])
    def test_heads(self, organ: Organ) -> None:
        """The heads of the government and of its departments."""
        event = the(Deliberated, PLAN, heads_present={organ})
        assert breaks(until(Deliberated, PLAN), event) == {"henan-heads-attend": {"16.2"}}
        assert until(Deliberated, BUDGET).check(the(Deliberated, BUDGET, heads_present=())) == ()


class TestInTime:
    """Ten days to the committee, seven to its members (article 25)."""

    @everywhere
    @given(early=st.integers(-3, 30))
    def test_ten_days(self, place: str, early: int) -> None:
        """The tenth day before is in time."""
        sent = submitted(BUDGET, SESSION - timedelta(days=10 + early))
        case = opened(TABLE, (sent, Distributed(on=SESSION - timedelta(days=7))), place)
        assert added(case, the(Heard, BUDGET)) == ({"ten-days-before"} if early < 0 else set())

    @pytest.mark.parametrize("kind", [BUDGET, AUDIT])
    @given(early=st.integers(-7, 10))
    def test_seven_days(self, kind: Kind, early: int) -> None:
        """The seventh day before is in time."""
        briefed = AuditBriefed(on=START)
        told = Distributed(on=SESSION - timedelta(days=7 + early))
        case = opened(TABLE, (submitted(kind, START), briefed, told))
        assert added(case, the(Heard, kind)) == ({"seven-days-before"} if early < 0 else set())

    def test_by_the_office(self) -> None:
        """By another it is distributed, with a breach; not at all is one as well."""
        case = until(Distributed, BUDGET)
        (found,) = case.check(Distributed(on=SESSION, by=Organ.WORKING_BODY))
        assert found.rule == "financial-report.standing-committee.henan-office-distributes"
        assert found.effect is Effect.BREACH
        assert breaks(case, the(Heard, BUDGET)) == {"henan-was-distributed": {"25.1"}}

    def test_of_the_plan_nothing(self) -> None:
        """It is neither due ten days before nor distributed."""
        case = opened(TABLE, (SentForReview(on=START), the(Submitted, PLAN, on=SESSION)))
        assert added(case, the(Heard, PLAN)) == set()


class TestBriefed:
    """The audit department tells of the audit a month before the final accounts are approved (article 28)."""

    @pytest.mark.parametrize(
        ("on", "heard", "late"),
        [
            (date(2025, 6, 28), date(2025, 7, 28), False),
            (date(2025, 6, 29), date(2025, 7, 28), True),
            (date(2025, 8, 30), date(2025, 9, 30), False),
            (date(2025, 8, 31), date(2025, 9, 30), False),
            (date(2025, 8, 31), date(2025, 9, 29), True),
        ],
    )
    def test_a_month(self, on: date, heard: date, *, late: bool) -> None:
        """Not thirty days; from the end of August to the end of September it is one."""
        case = opened(TABLE, (submitted(AUDIT, START), AuditBriefed(on=on), Distributed(on=on)))
        assert breaks(case, the(Heard, AUDIT, on=heard)) == ({"henan-a-month-before": {"28.1"}} if late else {})

    def test_not_at_all(self) -> None:
        """Is a breach, of the audit alone; and only the department tells."""
        case = until(Heard, AUDIT, without=(AuditBriefed,))
        assert added(case, the(Heard, AUDIT)) == {"was-briefed"}
        wrong = AuditBriefed(on=START, by=Organ.COURT)
        assert added(opened(TABLE), wrong) == {"department-briefs"}


class TestEmphasis:
    """More is examined in the budget (article 26)."""

    @pytest.mark.parametrize(
        ("point", "rule", "effect"),
        [
            (LocalEmphasis.TRANSFERS_FROM_ABOVE, "dwells-on-transfers-and-balances", Effect.BREACH),
            (LocalEmphasis.BALANCES, "dwells-on-transfers-and-balances", Effect.BREACH),
            (LocalEmphasis.OUTSIDE_THE_BUDGET, "dwells-on-money-outside-the-budget", Effect.ADVISORY),
        ],
    )
    def test_each(self, point: LocalEmphasis, rule: str, effect: Effect) -> None:
        """Each of them, though money outside the budget only as a hint; in the audit none."""
        event = the(Deliberated, BUDGET, dwelt_on_besides=frozenset(LocalEmphasis) - {point})
        assert breaks(until(Deliberated, BUDGET), event) == {f"henan-{rule}": {"26.1"}}
        (found,) = until(Deliberated, BUDGET).check(event)
        assert found.effect is effect
        assert until(Deliberated, AUDIT).check(the(Deliberated, AUDIT, dwelt_on_besides=())) == ()
