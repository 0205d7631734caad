"""The hearing, the study before it, and the deliberation."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.financial_oversight.story import (
    NEW,
    OLD,
    SESSION,
    at,
    broken,
    cited,
    opened,
    submitted,
    through,
    until,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import (
    AuditReportHeard,
    Deliberated,
    Emphasis,
    Heard,
    Kind,
    Referred,
    Stage,
    Studied,
    StudyDistributed,
    StudySubmitted,
    Submitted,
)

PLAN, BUDGET, AUDIT, RECTIFICATION = Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT, Kind.RECTIFICATION
COUNCIL = Organ.CHAIRPERSONS_COUNCIL
ONE = timedelta(days=1)


def came(kind: Kind, on: date, level: Level = Level.COUNTY) -> Case:
    """A case in which that report was put to the committee that day, on its own."""
    return opened(level).record(submitted(kind, on))


class TestStudy:
    """Since 2024 the committee may have a study made; its report goes to the session, and may be put to it."""

    @pytest.mark.parametrize("organ", Organ)
    def test_who_studies(self, organ: Organ) -> None:
        """The standing committee has it made."""
        for level in at("npmc"):
            by = cited(came(PLAN, NEW, level), Studied(on=NEW, by=organ), "committee-studies")
            assert by == ("" if organ is Organ.STANDING_COMMITTEE else "supervision-law-2024/28.1")

    @pytest.mark.parametrize("event", [Studied, StudyDistributed, StudySubmitted])
    def test_since_2024(self, event: type[Studied | StudyDistributed | StudySubmitted]) -> None:
        """The law of 2006 provides none, at any level."""
        for level in at("npmc"):
            with pytest.raises(NoSuchStep):
                opened(level).check(event(on=OLD))
            for case in (opened(level).apply(AuditReportHeard(on=OLD)), came(PLAN, OLD, level)):
                with pytest.raises(NoSuchStep):
                    case.check(event(on=OLD))
            assert opened(level).record(event(on=NEW)).stage is Stage.NONE

    @pytest.mark.parametrize("stage", [Stage.NONE, Stage.AWAITED, Stage.SUBMITTED])
    def test_any_time_before_the_hearing(self, stage: Stage) -> None:
        """It moves nothing and need not be; once the report has been heard it comes too late."""
        for level in at("npmc"):
            case = came(PLAN, NEW, level) if stage is Stage.SUBMITTED else opened(level)
            case = case.apply(AuditReportHeard(on=NEW)) if stage is Stage.AWAITED else case
            wrong = {Studied: {"committee-studies"}, StudySubmitted: {"council-submits-the-study", "there-was-a-study"}}
            articles = {Studied: "28.1", StudyDistributed: "28.2", StudySubmitted: "28.2"}
            moves = {move.event: move for move in case.moves(NEW)}
            for kind, article in articles.items():
                assert not moves[kind].must
                assert [cite.slug for cite in moves[kind].cites] == [f"supervision-law-2024/{article}"]
                assert broken(case, kind(on=NEW, by=Organ.COURT)) == wrong.get(kind, set())
            for event in (Studied(on=NEW), StudyDistributed(on=NEW), StudySubmitted(on=NEW)):
                case = case.apply(event)
            assert (case.stage, case.findings) == (stage, ())
        for event in (Studied(on=SESSION), StudyDistributed(on=SESSION), StudySubmitted(on=SESSION)):
            with pytest.raises(NoSuchStep):
                through(Heard).check(event)

    def test_its_report_is_distributed(self) -> None:
        """A report that was not is a breach at the hearing; without a study nothing is asked."""
        for level in at("npmc"):
            studied = until(Heard, level=level).apply(Studied(on=SESSION))
            assert cited(studied, Heard(on=SESSION), "study-was-distributed") == "supervision-law-2024/28.2"
            assert studied.apply(Heard(on=SESSION)).stage is Stage.HEARD
            assert broken(studied.apply(StudyDistributed(on=SESSION)), Heard(on=SESSION)) == set()
            assert broken(until(Heard, level=level), Heard(on=SESSION)) == set()

    @pytest.mark.parametrize("organ", Organ)
    def test_who_puts_it_to_the_committee(self, organ: Organ) -> None:
        """The council, and nobody else."""
        event = StudySubmitted(on=NEW, by=organ)
        for level in at("npmc"):
            by = cited(came(PLAN, NEW, level), event, "council-submits-the-study")
            assert by == ("" if organ is COUNCIL else "supervision-law-2024/28.2")

    def test_there_was_a_study(self) -> None:
        """What was not studied cannot be put to the committee."""
        for level in at("npmc"):
            case = came(PLAN, NEW, level)
            assert broken(case, StudySubmitted(on=NEW)) == {"there-was-a-study"}
            assert cited(case, StudySubmitted(on=NEW), "there-was-a-study") == "supervision-law-2024/28.2"
            assert broken(case.apply(Studied(on=NEW)), StudySubmitted(on=NEW)) == set()


class TestInSummer:
    """Plan and budget are reported on from June to September; other reports at any time."""

    RULES = (
        (PLAN, "plan-in-summer", "supervision-law-2006/16.1", "supervision-law-2024/20.1"),
        (
            BUDGET,
            "budget-in-summer",
            "supervision-law-2006/16.1 budget-law-2018/86.1",
            "supervision-law-2024/20.1 budget-law-2018/86.1",
        ),
    )

    @pytest.mark.parametrize(("kind", "rule", "old", "new"), RULES)
    def test_the_ends(self, kind: Kind, rule: str, old: str, new: str) -> None:
        """The first of June and the last of September are in time, the days beside them are not, at every level."""
        for level in at("npmc"):
            for year, by in ((2023, old), (2025, new)):
                case = came(kind, date(year, 1, 10), level)
                assert [
                    cited(case, Heard(on=on), rule)
                    for on in (date(year, 5, 31), date(year, 6, 1), date(year, 9, 30), date(year, 10, 1))
                ] == [by, "", "", by]

    def test_before_the_budget_law(self) -> None:
        """Before the Budget Law of 2018 the Supervision Law alone says it."""
        case = came(BUDGET, date(2018, 1, 10))
        assert cited(case, Heard(on=date(2018, 10, 1)), "budget-in-summer") == "supervision-law-2006/16.1"

    @pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in {PLAN, BUDGET}])
    def test_no_other(self, kind: Kind) -> None:
        """In December too."""
        case = until(Heard, kind, session=date(2025, 12, 22))
        assert broken(case, Heard(on=date(2025, 12, 22))) <= {"within-six-months"}

    def test_late_is_a_breach(self) -> None:
        """A report in October is heard all the same, and the sentence says why it is late."""
        case = came(BUDGET, date(2025, 9, 20)).apply(Heard(on=date(2025, 10, 9)))
        (finding,) = case.findings
        assert (case.stage, finding.effect) == (Stage.HEARD, Effect.BREACH)
        assert finding.zh == (
            "预算执行情况应在规定的月份报告，即6月至9月，现为2025-10-09（监督法第二十条第一款、预算法第八十六条第一款）"
        )

    @pytest.mark.parametrize(("kind", "rule"), [(PLAN, "plan-in-summer"), (BUDGET, "budget-in-summer")])
    @pytest.mark.parametrize(("came_on", "by"), [(date(2025, 5, 6), 2025), (date(2025, 10, 1), 2026)])
    def test_due(self, kind: Kind, rule: str, came_on: date, by: int) -> None:
        """Once it has come it is due by the end of September; past that, by the next."""
        (due,) = [due for due in came(kind, came_on).due(came_on) if due.event is Heard]
        assert (due.rule, due.by) == (f"financial-report.standing-committee.{rule}", date(by, 9, 30))
        assert due.who == (Organ.STANDING_COMMITTEE,)
        heard = came(kind, came_on).record(Heard(on=date(by, 9, 30)))
        assert [due for due in heard.due(date(by, 9, 30)) if due.event is Heard] == []


class TestWithTheFinalAccounts:
    """The audit work report is heard at the session that examines the final accounts."""

    def test_apart(self) -> None:
        """At another session it is heard, with a breach, under both texts and at every level."""
        for level in at("npmc"):
            for on, by in (
                (date(2018, 6, 20), "supervision-law-2006/19.1"),
                (date(2023, 6, 26), "supervision-law-2006/19.1 budget-law-2018/79.2"),
                (date(2025, 6, 24), "supervision-law-2024/27.1 budget-law-2018/79.2"),
            ):
                case = until(Heard, AUDIT, session=on, level=level)
                event = Heard(on=on, with_final_accounts=False)
                assert cited(case, event, "with-the-final-accounts") == by
                assert case.apply(event).stage is Stage.HEARD
                assert broken(case, Heard(on=on)) == set()

    @pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not AUDIT])
    def test_no_other(self, kind: Kind) -> None:
        """Other reports need no company."""
        assert broken(until(Heard, kind), Heard(on=SESSION, with_final_accounts=False)) == set()


class TestWithinSixMonths:
    """Since 2024 the rectification is heard within six months after the audit work report was."""

    def awaited(self, since: date, level: Level = Level.COUNTY) -> Case:
        """The audit work report was heard that day, and the rectification put to the committee."""
        return opened(level).apply(AuditReportHeard(on=since)).apply(submitted(RECTIFICATION, since))

    @pytest.mark.parametrize(
        ("audit", "last"),
        [
            (date(2025, 6, 24), date(2025, 12, 24)),
            (date(2025, 8, 31), date(2026, 2, 28)),
            (date(2027, 8, 31), date(2028, 2, 29)),
            (date(2025, 9, 30), date(2026, 3, 30)),
            (date(2024, 6, 25), date(2024, 12, 25)),
        ],
    )
    def test_the_last_day(self, audit: date, last: date) -> None:
        """Across the year's end and to the end of a shorter month; the last day is in time and the next is late."""
        for level in at("npmc"):
            case = self.awaited(audit, level)
            assert broken(case, Heard(on=last)) == set()
            assert cited(case, Heard(on=last + ONE), "within-six-months") == "supervision-law-2024/27.2"
            late = case.apply(Heard(on=last + ONE))
            assert (late.stage, [f.effect for f in late.findings]) == (Stage.HEARD, [Effect.BREACH])

    @given(since=st.dates(NEW, date(2040, 1, 1)), late=st.integers(0, 400))
    def test_any_day(self, since: date, late: int) -> None:
        """Six months are not one hundred and eighty-three days: the day of the same number, or the month's last."""
        on = since + timedelta(days=late)
        months = 12 * (on.year - since.year) + on.month - since.month
        ends = (on + ONE).day == 1
        wrong = months > 6 or (months == 6 and on.day > since.day and not (ends and since.day > on.day))
        assert (broken(self.awaited(since), Heard(on=on)) == {"within-six-months"}) is wrong

    def test_due_as_soon_as_the_audit_is_heard(self) -> None:
        """Before anything has come the last day is known, and it stays on the list until the report is heard."""
        case = opened().apply(AuditReportHeard(on=date(2025, 6, 24)))
        for _ in range(2):
            (due,) = [due for due in case.due(date(2025, 12, 24)) if due.event is Heard]
            assert (due.by, due.overdue, due.who) == (date(2025, 12, 24), False, (Organ.STANDING_COMMITTEE,))
            assert [cite.slug for cite in due.cites] == ["supervision-law-2024/27.2"]
            (late,) = [due for due in case.due(date(2025, 12, 25)) if due.event is Heard]
            assert late.overdue
            case = case.apply(submitted(RECTIFICATION, date(2025, 12, 15))) if case.stage is Stage.AWAITED else case
        heard = case.apply(Heard(on=date(2025, 12, 22)))
        assert [due for due in heard.due(date(2025, 12, 22)) if due.event is Heard] == []

    def test_before_2024(self) -> None:
        """The law of 2006 sets no time, and the Audit Law none either."""
        case = self.awaited(date(2022, 6, 21))
        assert [due.by for due in case.due(date(2022, 6, 21))] == [None]
        assert broken(case, Heard(on=OLD)) == set()
        assert broken(case, Heard(on=NEW)) == {"within-six-months"}


class TestWhoHears:
    """The standing committee hears the report and deliberates on it."""

    @pytest.mark.parametrize("organ", Organ)
    def test_nobody_else(self, organ: Organ) -> None:
        """Any organ, tried one by one."""
        right = organ is Organ.STANDING_COMMITTEE
        assert broken(until(Heard), Heard(on=SESSION, by=organ)) == (set() if right else {"committee-hears"})
        event = Deliberated(on=SESSION, by=organ)
        assert broken(through(Heard), event) == (set() if right else {"committee-deliberates"})

    @pytest.mark.parametrize(
        ("on", "hears", "deliberates"),
        [
            (
                date(2023, 8, 1),
                "supervision-law-2006/20.2 supervision-law-2006/21.1",
                "supervision-law-2006/20.1 supervision-law-2006/21.1",
            ),
            (date(2025, 8, 1), "supervision-law-2024/29.3", "supervision-law-2024/29.1"),
        ],
    )
    def test_by_which_law(self, on: date, hears: str, deliberates: str) -> None:
        """Under both texts, at every level."""
        for level in at("npmc"):
            case = came(PLAN, on, level)
            assert cited(case, Heard(on=on, by=COUNCIL), "committee-hears") == hears
            heard = case.apply(Heard(on=on))
            assert cited(heard, Deliberated(on=on, by=COUNCIL), "committee-deliberates") == deliberates
            again = heard.apply(Deliberated(on=on))
            assert cited(again, Deliberated(on=on, by=COUNCIL), "committee-deliberates") == deliberates


class TestInPlenary:
    """A plenary meeting of the NPC Standing Committee hears these reports; locally no national text says so."""

    @pytest.mark.parametrize(
        ("on", "by"),
        [
            (date(2008, 8, 1), ""),
            (date(2009, 4, 24), "npcsc-rules-2009/22.1"),
            (date(2022, 6, 24), "npcsc-rules-2009/22.1"),
            (date(2022, 6, 25), "npcsc-rules-2022/33.2"),
            (date(2025, 7, 28), "npcsc-rules-2022/33.2"),
        ],
    )
    def test_in_groups(self, on: date, by: str) -> None:
        """Nor in groups, from the first day of the rules on."""
        for kind in (PLAN, AUDIT, Kind.GOVERNMENT_DEBT):
            assert cited(came(kind, on, Level.NATIONAL), Heard(on=on, in_plenary=False), "in-plenary") == by
            for level in at("pmc"):
                assert cited(came(kind, on, level), Heard(on=on, in_plenary=False), "in-plenary") == ""


class TestReferral:
    """The council of the national committee may refer the report to a special committee."""

    @pytest.mark.parametrize("last", [Submitted, Heard, Deliberated])
    @pytest.mark.parametrize(("year", "by"), [(2015, "npcsc-rules-2009/23.2"), (2025, "npcsc-rules-2022/34.2")])
    def test_until_the_opinions_go(self, last: type[Submitted | Heard | Deliberated], year: int, by: str) -> None:
        """It moves nothing and need not be, by the rules of either year."""
        case = through(last, level=Level.NATIONAL, session=date(year, 7, 28))
        on = case.events[-1].on
        assert case.apply(Referred(on=on)).stage is case.stage
        (move,) = [move for move in case.moves(on) if move.event is Referred]
        assert (move.must, [cite.slug for cite in move.cites]) == (False, [by])

    @pytest.mark.parametrize("last", [Submitted, Heard, Deliberated])
    def test_who_and_to_whom(self, last: type[Submitted | Heard | Deliberated]) -> None:
        """The council, to a special committee."""
        case = through(last, level=Level.NATIONAL)
        on = case.events[-1].on
        for organ in set(Organ) - {COUNCIL}:
            assert cited(case, Referred(on=on, by=organ), "council-refers") == "npcsc-rules-2022/34.2"
        for organ in set(Organ) - {Organ.SPECIAL_COMMITTEE}:
            assert cited(case, Referred(on=on, to=organ), "to-a-special-committee") == "npcsc-rules-2022/34.2"

    def test_since_2009(self) -> None:
        """By the rules of either year; before them, and locally, the law provides no such step."""
        for on, by in ((date(2009, 4, 24), "npcsc-rules-2009/23.2"), (date(2022, 6, 25), "npcsc-rules-2022/34.2")):
            case = came(PLAN, on, Level.NATIONAL)
            assert cited(case, Referred(on=on, by=Organ.PLENARY), "council-refers") == by
            assert cited(case, Referred(on=on, to=Organ.PLENARY), "to-a-special-committee") == by
        with pytest.raises(NoSuchStep):
            came(PLAN, date(2009, 4, 23), Level.NATIONAL).check(Referred(on=date(2009, 4, 23)))
        for level in at("pmc"):
            with pytest.raises(NoSuchStep):
                came(PLAN, NEW, level).check(Referred(on=NEW))

    def test_not_before_it_comes(self) -> None:
        """What has not come cannot be referred, nor what has been handed over."""
        for case in (opened(Level.NATIONAL), until(Submitted, RECTIFICATION, level=Level.NATIONAL)):
            with pytest.raises(NoSuchStep):
                case.check(Referred(on=SESSION))


SIX = frozenset(
    {
        Emphasis.BALANCE,
        Emphasis.KEY_EXPENDITURE,
        Emphasis.EXCESS_REVENUE,
        Emphasis.DEPARTMENTAL_BUDGETS,
        Emphasis.TRANSFERS_BELOW,
        Emphasis.RESOLUTION_ON_THE_BUDGET,
    }
)
LISTED = " ".join(f"supervision-law-2006/18.1{item}" for item in ("", ".1", ".2", ".3", ".4", ".5", ".6"))


class TestEmphasis:
    """Until 2024 the law lists on what the committee dwells when it deliberates on the budget's execution."""

    def heard(self, kind: Kind, on: date, level: Level) -> Case:
        """A case in which that report was heard."""
        return came(kind, on, level).record(Heard(on=on))

    @pytest.mark.parametrize("left_out", [each for each in Emphasis if each in SIX])
    def test_six_points(self, left_out: Emphasis) -> None:
        """Each of them, at every level; the deliberation stands."""
        for level in at("npmc"):
            case = self.heard(BUDGET, date(2023, 8, 1), level)
            event = Deliberated(on=OLD, dwelt_on=frozenset(Emphasis) - {left_out})
            assert cited(case, event, "dwells-on-the-list") == LISTED
            assert case.apply(event).stage is Stage.DELIBERATED
            assert broken(case, Deliberated(on=NEW, dwelt_on=())) == set()

    def test_the_deliberation_goes_on(self) -> None:
        """It is asked of every meeting in which it does."""
        case = self.heard(BUDGET, date(2023, 8, 1), Level.COUNTY).apply(Deliberated(on=date(2023, 8, 1)))
        wrong = {"dwells-on-the-list", "dwells-on-debt-or-subsidies"}
        assert broken(case, Deliberated(on=date(2023, 8, 2), dwelt_on=())) == wrong

    def test_debt_or_subsidies(self) -> None:
        """The national debt nationally, subsidies from above locally."""
        for level in at("npmc"):
            one, other = Emphasis.NATIONAL_DEBT, Emphasis.SUBSIDIES_FROM_ABOVE
            mine, theirs = (one, other) if level is Level.NATIONAL else (other, one)
            case = self.heard(BUDGET, date(2023, 8, 1), level)
            assert broken(case, Deliberated(on=OLD, dwelt_on=SIX | {mine})) == set()
            assert broken(case, Deliberated(on=OLD, dwelt_on={mine})) == {"dwells-on-the-list"}
            event = Deliberated(on=OLD, dwelt_on=SIX | {theirs})
            assert broken(case, event) == {"dwells-on-debt-or-subsidies"}
            assert cited(case, event, "dwells-on-debt-or-subsidies") == "supervision-law-2006/18.2"
            assert case.apply(event).stage is Stage.DELIBERATED

    @pytest.mark.parametrize("kind", [PLAN, AUDIT, Kind.MID_TERM_EVALUATION])
    def test_of_the_budget_alone(self, kind: Kind) -> None:
        """It lists nothing for other reports."""
        assert broken(self.heard(kind, date(2023, 8, 1), Level.COUNTY), Deliberated(on=OLD, dwelt_on=())) == set()
