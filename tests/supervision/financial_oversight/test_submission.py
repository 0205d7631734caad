"""The report is put to the standing committee."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.financial_oversight.story import (
    AUDIT_LAW,
    NEW,
    OLD,
    ORGANIC,
    RULES,
    at,
    broken,
    cited,
    opened,
    submitted,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import AuditedMatter, AuditReportHeard, Kind, ReportPeriod, Stage

BEFORE_AUDIT_LAW, BEFORE_ORGANIC, BEFORE_RULES = date(2021, 12, 31), date(2022, 3, 11), date(2022, 6, 24)
BEFORE_BUDGET_LAW, BUDGET_LAW = date(2018, 12, 28), date(2018, 12, 29)

PLAN, BUDGET, AUDIT, RECTIFICATION = Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT, Kind.RECTIFICATION
ASSETS, DEBT, FINANCE, MID_TERM = (
    Kind.STATE_ASSETS,
    Kind.GOVERNMENT_DEBT,
    Kind.FINANCIAL_WORK,
    Kind.MID_TERM_EVALUATION,
)


def awaiting(kind: Kind, on: date, level: Level) -> Case:
    """A case in which that report can come next; for a rectification the audit report has been heard."""
    case = opened(level)
    heard = AuditReportHeard(on=on)
    return case.record(heard) if kind is RECTIFICATION and on >= AUDIT_LAW else case


BY_WHOM = [
    (PLAN, "npmc", OLD, "supervision-law-2006/16.1"),
    (PLAN, "npmc", NEW, "supervision-law-2024/20.1"),
    (BUDGET, "npmc", BEFORE_BUDGET_LAW, "supervision-law-2006/16.1"),
    (BUDGET, "n", BUDGET_LAW, "supervision-law-2006/16.1 budget-law-2018/86.1 budget-law-2018/23.1"),
    (BUDGET, "pmc", BUDGET_LAW, "supervision-law-2006/16.1 budget-law-2018/86.1 budget-law-2018/24.1"),
    (BUDGET, "n", NEW, "supervision-law-2024/20.1 budget-law-2018/86.1 budget-law-2018/23.1"),
    (BUDGET, "pmc", NEW, "supervision-law-2024/20.1 budget-law-2018/86.1 budget-law-2018/24.1"),
    (AUDIT, "npmc", BEFORE_AUDIT_LAW, "supervision-law-2006/19.1"),
    (AUDIT, "npmc", AUDIT_LAW, "supervision-law-2006/19.1 audit-law-2021/4.1"),
    (AUDIT, "npmc", NEW, "supervision-law-2024/27.1 audit-law-2021/4.1"),
    (RECTIFICATION, "npmc", BEFORE_AUDIT_LAW, ""),
    (RECTIFICATION, "npmc", AUDIT_LAW, "audit-law-2021/4.2"),
    (RECTIFICATION, "npmc", NEW, "supervision-law-2024/27.2 audit-law-2021/4.2"),
    (ASSETS, "pmc", BEFORE_ORGANIC, ""),
    (ASSETS, "pmc", ORGANIC, "organic-law-2022/50.1.8"),
    (ASSETS, "n", BEFORE_RULES, ""),
    (ASSETS, "n", RULES, "npcsc-rules-2022/33.2.4"),
    (ASSETS, "n", NEW, "supervision-law-2024/24.2 npcsc-rules-2022/33.2.4"),
    (ASSETS, "pmc", NEW, "supervision-law-2024/24.2 organic-law-2022/50.1.8"),
    (DEBT, "npmc", OLD, ""),
    (DEBT, "npmc", NEW, "supervision-law-2024/25.2"),
    (FINANCE, "n", BEFORE_RULES, ""),
    (FINANCE, "n", RULES, "npcsc-rules-2022/33.2.5"),
    (FINANCE, "n", NEW, "supervision-law-2024/26.2 npcsc-rules-2022/33.2.5"),
    (FINANCE, "pmc", NEW, ""),
    (MID_TERM, "npmc", OLD, "supervision-law-2006/21.1"),
    (MID_TERM, "npmc", NEW, "supervision-law-2024/23.1"),
]


class TestTheGovernmentReports:
    """The government gives every report, also that of the audit; a department or an audit office does not."""

    @pytest.mark.parametrize(("kind", "levels", "on", "by"), BY_WHOM)
    def test_not_a_department(self, kind: Kind, levels: str, on: date, by: str) -> None:
        """By the provisions on that report, at each level and on each side of a change of law."""
        for level in at(levels):
            case = awaiting(kind, on, level)
            event = submitted(kind, on, by=Organ.DEPARTMENT)
            assert cited(case, event, "the-government-reports") == by
            assert cited(case, submitted(kind, on), "the-government-reports") == ""

    @pytest.mark.parametrize("organ", [each for each in Organ if each is not Organ.GOVERNMENT])
    def test_nobody_else(self, organ: Organ) -> None:
        """Any organ, tried one by one; what another puts forward is no such report."""
        for kind in Kind:
            case = awaiting(kind, NEW, Level.NATIONAL)
            event = submitted(kind, NEW, by=organ)
            assert broken(case, event) == {"the-government-reports"}
            with pytest.raises(Refused):
                case.apply(event)


SUPERVISED, LOCALLY = "supervision-law-2024/18.1", "organic-law-2022/50.1.6"
BUDGETS = "supervision-law-2024/20.1 budget-law-2018/86.1"
TO_WHOM = [
    (PLAN, "npmc", BEFORE_ORGANIC, "supervision-law-2006/16.1"),
    (PLAN, "pmc", ORGANIC, "supervision-law-2006/16.1 organic-law-2022/50.1.6"),
    (PLAN, "n", NEW, f"supervision-law-2024/20.1 {SUPERVISED}.2"),
    (PLAN, "pmc", NEW, f"supervision-law-2024/20.1 {SUPERVISED}.2 organic-law-2022/50.1.6"),
    (
        BUDGET,
        "n",
        NEW,
        f"{BUDGETS} budget-law-2018/23.1 {SUPERVISED}.3 budget-law-2018/20.2 budget-law-2018/83.1",
    ),
    (
        BUDGET,
        "pmc",
        NEW,
        f"{BUDGETS} budget-law-2018/24.1 {SUPERVISED}.3 {LOCALLY} budget-law-2018/21.2 budget-law-2018/83.2",
    ),
    (BUDGET, "npmc", BEFORE_BUDGET_LAW, "supervision-law-2006/16.1"),
    (AUDIT, "npmc", BEFORE_AUDIT_LAW, "supervision-law-2006/19.1"),
    (AUDIT, "npmc", NEW, f"supervision-law-2024/27.1 audit-law-2021/4.1 {SUPERVISED}.9"),
    (RECTIFICATION, "npmc", AUDIT_LAW, "audit-law-2021/4.2"),
    (RECTIFICATION, "n", RULES, "audit-law-2021/4.2 npcsc-rules-2022/33.2.2"),
    (RECTIFICATION, "pmc", ORGANIC, "audit-law-2021/4.2 organic-law-2022/50.1.6"),
    (
        RECTIFICATION,
        "n",
        NEW,
        f"supervision-law-2024/27.2 audit-law-2021/4.2 npcsc-rules-2022/33.2.2 {SUPERVISED}.9",
    ),
    (
        RECTIFICATION,
        "pmc",
        NEW,
        f"supervision-law-2024/27.2 audit-law-2021/4.2 organic-law-2022/50.1.6 {SUPERVISED}.9",
    ),
    (ASSETS, "n", NEW, f"supervision-law-2024/24.2 npcsc-rules-2022/33.2.4 {SUPERVISED}.6"),
    (ASSETS, "pmc", NEW, f"supervision-law-2024/24.2 organic-law-2022/50.1.8 {SUPERVISED}.6"),
    (DEBT, "npmc", BEFORE_ORGANIC, ""),
    (DEBT, "pmc", ORGANIC, "organic-law-2022/50.1.6"),
    (DEBT, "n", NEW, f"supervision-law-2024/25.2 {SUPERVISED}.7"),
    (DEBT, "pmc", NEW, f"supervision-law-2024/25.2 {SUPERVISED}.7 organic-law-2022/50.1.6"),
    (FINANCE, "n", NEW, f"supervision-law-2024/26.2 npcsc-rules-2022/33.2.5 {SUPERVISED}.8"),
    (FINANCE, "pmc", OLD, ""),
    (FINANCE, "pmc", NEW, f"{SUPERVISED}.8"),
    (MID_TERM, "npmc", BEFORE_ORGANIC, "supervision-law-2006/21.1"),
    (MID_TERM, "n", NEW, f"supervision-law-2024/23.1 {SUPERVISED}.2 npcsc-rules-2022/33.2.1"),
    (MID_TERM, "pmc", NEW, f"supervision-law-2024/23.1 {SUPERVISED}.2 organic-law-2022/50.1.6"),
]


class TestToTheStandingCommittee:
    """It is the standing committee to which it is made, not the congress nor the council alone."""

    @pytest.mark.parametrize(("kind", "levels", "on", "by"), TO_WHOM)
    @pytest.mark.parametrize("to", [Organ.CONGRESS, Organ.CHAIRPERSONS_COUNCIL])
    def test_to_nobody_else(self, kind: Kind, levels: str, on: date, by: str, to: Organ) -> None:
        """By the provisions that have the committee supervise the matter, or receive the report on it."""
        for level in at(levels):
            case = awaiting(kind, on, level)
            assert cited(case, submitted(kind, on, to=to), "to-the-standing-committee") == by
            assert cited(case, submitted(kind, on), "to-the-standing-committee") == ""

    @pytest.mark.parametrize("organ", [each for each in Organ if each is not Organ.STANDING_COMMITTEE])
    def test_any_other(self, organ: Organ) -> None:
        """Any organ, tried one by one."""
        for kind in Kind:
            case = awaiting(kind, NEW, Level.COUNTY)
            assert broken(case, submitted(kind, NEW, to=organ)) == {"to-the-standing-committee"}


class TestNotYet:
    """Before a law has such a report there is a hint, and it is put to the committee all the same."""

    @pytest.mark.parametrize(
        ("kind", "rule", "levels", "last"),
        [
            (RECTIFICATION, "rectification-not-yet", "npmc", BEFORE_AUDIT_LAW),
            (ASSETS, "state-assets-not-yet", "pmc", BEFORE_ORGANIC),
            (ASSETS, "state-assets-not-yet", "n", BEFORE_RULES),
            (DEBT, "government-debt-not-yet", "pmc", BEFORE_ORGANIC),
            (DEBT, "government-debt-not-yet", "n", OLD),
            (FINANCE, "financial-work-not-yet", "pmc", OLD),
            (FINANCE, "financial-work-not-yet", "n", BEFORE_RULES),
        ],
    )
    def test_until_the_law(self, kind: Kind, rule: str, levels: str, last: date) -> None:
        """To the last day before the first law that has it, at each level, and not on the next."""
        reports = "supervision-law-2006/16.1 supervision-law-2006/19.1 supervision-law-2006/21.1"
        for level in at(levels):
            event = submitted(kind, last)
            assert broken(opened(level), event) == {rule}
            assert cited(opened(level), event, rule) == reports
            case = opened(level).apply(event)
            assert (case.stage, [finding.effect for finding in case.findings]) == (Stage.SUBMITTED, [Effect.ADVISORY])
            next_day = date.fromordinal(last.toordinal() + 1)
            assert broken(awaiting(kind, next_day, level), submitted(kind, next_day)) == set()

    @pytest.mark.parametrize(
        ("kind", "wrong"),
        [
            (PLAN, set()),
            (BUDGET, set()),
            (AUDIT, set()),
            (MID_TERM, set()),
            (RECTIFICATION, {"rectification-not-yet"}),
            (ASSETS, {"state-assets-not-yet"}),
            (DEBT, {"government-debt-not-yet"}),
            (FINANCE, {"financial-work-not-yet"}),
        ],
    )
    def test_in_2007(self, kind: Kind, wrong: set[str]) -> None:
        """Those of the law of 2006 were never new; each of the others has its own hint, and no other."""
        for level in at("npmc"):
            assert broken(opened(level), submitted(kind, date(2007, 1, 1))) == wrong


class TestPeriod:
    """Plan and budget are reported on for this year so far, the audit is of last year."""

    @pytest.mark.parametrize(
        ("kind", "right", "old", "new"),
        [
            (PLAN, ReportPeriod.THIS_YEAR_SO_FAR, "supervision-law-2006/16.1", "supervision-law-2024/20.1"),
            (BUDGET, ReportPeriod.THIS_YEAR_SO_FAR, "supervision-law-2006/16.1", "supervision-law-2024/20.1"),
            (AUDIT, ReportPeriod.LAST_YEAR, "supervision-law-2006/19.1", "supervision-law-2024/27.1"),
        ],
    )
    def test_any_other(self, kind: Kind, right: ReportPeriod, old: str, new: str) -> None:
        """A report on another time stands, with a breach."""
        for period in ReportPeriod:
            for level in at("npmc"):
                for on, by in ((OLD, old), (NEW, new)):
                    event = submitted(kind, on, period=period)
                    assert cited(opened(level), event, "on-its-period") == ("" if period is right else by)
                    assert opened(level).apply(event).stage is Stage.SUBMITTED

    @pytest.mark.parametrize("kind", [ASSETS, DEBT, FINANCE, MID_TERM])
    @pytest.mark.parametrize("period", ReportPeriod)
    def test_not_said(self, kind: Kind, period: ReportPeriod) -> None:
        """Of the others the law does not say it."""
        assert broken(opened(), submitted(kind, NEW, period=period)) == set()


class TestAtMidTerm:
    """The evaluation of a five-year outline comes in the middle of the five years."""

    def test_before_or_after(self) -> None:
        """Another time is a breach, under both texts; nothing is asked of other reports."""
        for level in at("npmc"):
            for on, by in ((OLD, "supervision-law-2006/21.1"), (NEW, "supervision-law-2024/23.1")):
                event = submitted(MID_TERM, on, at_mid_term=False)
                assert cited(opened(level), event, "at-mid-term") == by
                assert opened(level).apply(event).stage is Stage.SUBMITTED
        assert broken(opened(), submitted(AUDIT, NEW, at_mid_term=False)) == set()


MUST = frozenset(AuditedMatter) - {AuditedMatter.STATE_RESOURCES_AND_ASSETS}


class TestWhatTheAuditSpeaksOf:
    """Since the Audit Law of 2021: execution and performance, final accounts, other revenue and expenditure."""

    @given(speaks_of=st.frozensets(st.sampled_from(AuditedMatter)))
    def test_any_of_them(self, speaks_of: frozenset[AuditedMatter]) -> None:
        """Each of the four is needed; state assets are a hint."""
        wrong = ({"speaks-of-what-was-audited"} if not speaks_of >= MUST else set()) | (
            {"speaks-of-state-assets"} if AuditedMatter.STATE_RESOURCES_AND_ASSETS not in speaks_of else set()
        )
        assert broken(opened(), submitted(AUDIT, NEW, speaks_of=speaks_of)) == wrong

    @pytest.mark.parametrize("matter", AuditedMatter)
    def test_each_of_them(self, matter: AuditedMatter) -> None:
        """One left out, and one alone."""
        one = "speaks-of-state-assets" if matter is AuditedMatter.STATE_RESOURCES_AND_ASSETS else ""
        without = submitted(AUDIT, NEW, speaks_of=frozenset(AuditedMatter) - {matter})
        assert broken(opened(), without) == {one or "speaks-of-what-was-audited"}
        alone = broken(opened(), submitted(AUDIT, NEW, speaks_of={matter}))
        assert alone == {"speaks-of-what-was-audited"} | ({"speaks-of-state-assets"} if not one else set())

    def test_since_the_audit_law(self) -> None:
        """From its first day, at every level, and it stands."""
        for level in at("npmc"):
            case = opened(level)
            assert broken(case, submitted(AUDIT, BEFORE_AUDIT_LAW, speaks_of=())) == set()
            event = submitted(AUDIT, AUDIT_LAW, speaks_of=())
            assert cited(case, event, "speaks-of-what-was-audited") == "audit-law-2021/4.1"
            assert cited(case, event, "speaks-of-state-assets") == "audit-law-2021/4.1"
            effects = {finding.effect for finding in case.apply(event).findings}
            assert effects == {Effect.BREACH, Effect.ADVISORY}

    def test_of_the_audit_alone(self) -> None:
        """Nobody asks it of the budget."""
        assert broken(opened(), submitted(BUDGET, NEW, speaks_of=())) == set()


class TestTheRectificationFollows:
    """The rectification is awaited once the audit work report has been heard, and not before."""

    def test_before_the_audit(self) -> None:
        """Without an audit work report there is nothing to rectify."""
        for level in at("npmc"):
            for on in (AUDIT_LAW, NEW):
                assert broken(opened(level), submitted(RECTIFICATION, on)) == {"audit-report-came-first"}
            by = cited(opened(level), submitted(RECTIFICATION, NEW), "audit-report-came-first")
            assert by == "supervision-law-2024/27.2 audit-law-2021/4.2"
            by = cited(opened(level), submitted(RECTIFICATION, AUDIT_LAW), "audit-report-came-first")
            assert by == "audit-law-2021/4.2"
            with pytest.raises(Refused):
                opened(level).apply(submitted(RECTIFICATION, NEW))

    @pytest.mark.parametrize("kind", Kind)
    def test_no_other_report(self, kind: Kind) -> None:
        """What comes after the audit work report, in the case of its rectification, is the rectification."""
        for level in at("npmc"):
            case = opened(level).apply(AuditReportHeard(on=NEW))
            by = cited(case, submitted(kind, NEW), "its-rectification-follows")
            assert by == ("" if kind is RECTIFICATION else "supervision-law-2024/27.2 audit-law-2021/4.2")
            assert (broken(case, submitted(kind, NEW)) == set()) is (kind is RECTIFICATION)

    @pytest.mark.parametrize("organ", Organ)
    def test_who_heard_the_audit(self, organ: Organ) -> None:
        """The standing committee, and nobody else."""
        wrong = set() if organ is Organ.STANDING_COMMITTEE else {"committee-heard-the-audit"}
        assert broken(opened(), AuditReportHeard(on=NEW, by=organ)) == wrong

    def test_by_which_law(self) -> None:
        """Under both texts."""
        for level in at("npmc"):
            for on, by in ((AUDIT_LAW, "supervision-law-2006/19.1"), (NEW, "supervision-law-2024/27.1")):
                event = AuditReportHeard(on=on, by=Organ.CHAIRPERSONS_COUNCIL)
                assert cited(opened(level), event, "committee-heard-the-audit") == by

    def test_since_when_it_is_awaited(self) -> None:
        """Until the Audit Law of 2021 no law has the rectification reported, and none awaits it."""
        for level in at("npmc"):
            with pytest.raises(NoSuchStep):
                opened(level).check(AuditReportHeard(on=BEFORE_AUDIT_LAW))
            assert opened(level).apply(AuditReportHeard(on=AUDIT_LAW)).stage is Stage.AWAITED

    @pytest.mark.parametrize(
        ("levels", "on", "by"),
        [
            ("npmc", AUDIT_LAW, "audit-law-2021/4.2"),
            ("pmc", ORGANIC, "audit-law-2021/4.2 organic-law-2022/50.1.6"),
            ("n", RULES, "audit-law-2021/4.2 npcsc-rules-2022/33.2.2"),
            ("n", NEW, "supervision-law-2024/27.2 audit-law-2021/4.2 npcsc-rules-2022/33.2.2"),
            ("pmc", NEW, "supervision-law-2024/27.2 audit-law-2021/4.2 organic-law-2022/50.1.6"),
        ],
    )
    def test_what_opens_the_way(self, levels: str, on: date, by: str) -> None:
        """The step says by which provisions it is there."""
        for level in at(levels):
            (move,) = [move for move in opened(level).moves(on) if move.event is AuditReportHeard]
            assert {cite.slug for cite in move.cites} >= set(by.split())
            assert (move.must, move.to) == (False, (Stage.AWAITED,))
