"""After the deliberation: opinions, resolution, reports, follow-up, publication, and what differs until 2024."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.financial_oversight.story import (
    NEW,
    OLD,
    ORGANIC,
    RULES,
    SESSION,
    THREE,
    at,
    at_stage,
    broken,
    cited,
    deliberated,
    opened,
    story,
    through,
    until,
    vote,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import (
    Closed,
    Deliberated,
    FollowedUp,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    Kind,
    OpinionsHandedOver,
    ReportPublished,
    SatisfactionRated,
    Stage,
)
from npcproc.supervision.follow_up import track

PLAN, BUDGET, AUDIT, RECTIFICATION = Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT, Kind.RECTIFICATION
OTHERS = [kind for kind in Kind if kind not in THREE]
GOVERNMENT, COUNCIL = Organ.GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL
FIRST_RULES = date(2009, 4, 24)
LIMIT = date(2025, 12, 31)
REPORTED = SESSION + timedelta(days=90)


class TestOpinions:
    """The opinions on every report go to the government."""

    @pytest.mark.parametrize("kind", Kind)
    def test_to(self, kind: Kind) -> None:
        """Not to a department, nor to another organ."""
        case = through(Deliberated, kind)
        for organ in Organ:
            wrong = set() if organ is GOVERNMENT else {"opinions-go-to-the-government"}
            assert broken(case, OpinionsHandedOver(on=REPORTED, to=organ)) == wrong

    def test_by_which_law(self) -> None:
        """Under both texts, at every level."""
        for level in at("npmc"):
            for on, by in ((OLD, "supervision-law-2006/20.1"), (NEW, "supervision-law-2024/29.1")):
                event = OpinionsHandedOver(on=on, to=Organ.DEPARTMENT)
                assert cited(deliberated(PLAN, on, level), event, "opinions-go-to-the-government") == by
                with pytest.raises(Refused):
                    deliberated(PLAN, on, level).apply(event)

    @pytest.mark.parametrize(("levels", "last"), [("pmc", OLD), ("n", date(2022, 6, 24)), ("npmc", date(2022, 6, 24))])
    def test_three_reports(self, levels: str, last: date) -> None:
        """To the last day before a law has it for all reports, those on a fourth are handed over with a hint."""
        for level in at(levels):
            event = OpinionsHandedOver(on=last, to=GOVERNMENT)
            for kind in OTHERS:
                case = deliberated(kind, last, level)
                assert cited(case, event, "opinions-on-three-reports") == "supervision-law-2006/20.1"
                after = case.apply(event)
                assert (after.stage, after.findings[-1].effect) == (Stage.HANDED_OVER, Effect.ADVISORY)
            for kind in THREE:
                assert broken(deliberated(kind, last, level), event) == set()

    def test_every_report(self) -> None:
        """From then on there is no hint."""
        for kind in OTHERS:
            event = OpinionsHandedOver(on=NEW, to=GOVERNMENT)
            assert [broken(deliberated(kind, NEW, level), event) for level in at("npmc")] == [set()] * 4
            event = OpinionsHandedOver(on=RULES, to=GOVERNMENT)
            assert broken(deliberated(kind, RULES, Level.NATIONAL), event) == set()


class TestHandling:
    """The government reports in writing how it handled them; since 2024 it asks for comments first."""

    def handed_over(self, on: date, level: Level = Level.COUNTY) -> Case:
        """A case in which the opinions on the budget's execution were handed over."""
        return deliberated(BUDGET, on, level).apply(OpinionsHandedOver(on=on, to=GOVERNMENT))

    def test_without_comments(self) -> None:
        """Until 2024 it need not ask anyone; since then a report without comments is refused, at every level."""
        for level in at("npmc"):
            case = self.handed_over(OLD, level)
            assert broken(case, HandlingReported(on=OLD, by=GOVERNMENT)) == set()
            event = HandlingReported(on=NEW, by=GOVERNMENT)
            assert cited(case, event, "consulted-before-reporting") == "supervision-law-2024/29.1"
            with pytest.raises(Refused):
                case.apply(event)
            assert case.record(event).stage is Stage.HANDLED

    def test_asking_since_2024(self) -> None:
        """The law of 2006 provides no such step, and requires none."""
        event = HandlingSentForComments(on=OLD, by=GOVERNMENT, to=frozenset({Organ.WORKING_BODY}))
        for level in at("npmc"):
            case = self.handed_over(OLD, level)
            with pytest.raises(NoSuchStep):
                case.check(event)
            assert {move.event for move in case.moves(OLD) if move.must} == {HandlingReported, ReportPublished}
            (move,) = [move for move in case.moves(NEW) if move.event is HandlingSentForComments]
            assert (move.must, [cite.slug for cite in move.cites]) == (True, ["supervision-law-2024/29.1"])
            asked = case.apply(HandlingSentForComments(on=NEW, by=GOVERNMENT, to=frozenset({Organ.WORKING_BODY})))
            assert asked.stage is Stage.HANDLING_CONSULTED
            assert broken(asked, HandlingReported(on=NEW, by=GOVERNMENT)) == set()

    @pytest.mark.parametrize(
        ("to", "wrong"),
        [
            ({Organ.WORKING_BODY}, set()),
            ({Organ.SPECIAL_COMMITTEE}, set()),
            ({Organ.MEMBERS}, {"handling-to-committee-or-working-body"}),
        ],
    )
    def test_whom_it_asks(self, to: set[Organ], wrong: set[str]) -> None:
        """A special committee or a working body, through its office."""
        for level in at("npmc"):
            case = self.handed_over(NEW, level)
            assert broken(case, HandlingSentForComments(on=NEW, by=GOVERNMENT, to=frozenset(to))) == wrong
            event = HandlingSentForComments(on=NEW, by=Organ.COURT, to=frozenset(to), through_its_office=False)
            assert broken(case, event) == wrong | {"the-organ-handles", "handling-through-its-office"}
            for rule in wrong | {"handling-through-its-office"}:
                assert cited(case, event, rule) == "supervision-law-2024/29.1"

    @pytest.mark.parametrize("organ", Organ)
    def test_nobody_else_is_enough(self, organ: Organ) -> None:
        """Any organ, tried one by one."""
        event = HandlingSentForComments(on=NEW, by=GOVERNMENT, to=frozenset({organ}))
        enough = organ in {Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}
        assert (broken(self.handed_over(NEW), event) == set()) is enough

    @pytest.mark.parametrize(
        ("levels", "on", "by"),
        [
            ("pmc", OLD, "supervision-law-2006/20.1"),
            ("n", date(2022, 6, 24), "supervision-law-2006/20.1"),
            ("n", RULES, "supervision-law-2006/20.1 npcsc-rules-2022/35.1"),
            ("n", NEW, "supervision-law-2024/29.1 npcsc-rules-2022/35.1"),
            ("pmc", NEW, "supervision-law-2024/29.1"),
        ],
    )
    def test_in_writing(self, levels: str, on: date, by: str) -> None:
        """By word of mouth, or by another organ, it is refused."""
        for level in at(levels):
            event = HandlingReported(on=on, by=Organ.DEPARTMENT, in_writing=False)
            assert cited(self.handed_over(on, level), event, "reported-in-writing") == by
            assert cited(self.handed_over(on, level), event, "the-organ-handles") == by


class TestResolution:
    """The committee may resolve: until 2024 on the audit work report, since then on any report of the chapter."""

    @pytest.mark.parametrize("kind", Kind)
    def test_until_2024_locally(self, kind: Kind) -> None:
        """On the audit work report alone; on another it is refused."""
        for level in at("pmc"):
            by = cited(deliberated(kind, OLD, level), vote(OLD), "resolves-on-the-audit-report-alone")
            assert by == ("" if kind is AUDIT else "supervision-law-2006/20.1")
            assert (broken(deliberated(kind, OLD, level), vote(OLD)) == set()) is (kind is AUDIT)
            assert broken(deliberated(kind, NEW, level), vote(NEW)) == set()

    @pytest.mark.parametrize(
        ("on", "refused"),
        [
            (date(2009, 4, 23), True),
            (FIRST_RULES, False),
            (date(2022, 6, 24), False),
            (RULES, False),
            (NEW, False),
        ],
    )
    def test_nationally(self, on: date, refused: bool) -> None:  # noqa: FBT001
        """The rules of the national committee let it resolve on any report it hears."""
        case = deliberated(PLAN, on, Level.NATIONAL)
        wrong = {"resolves-on-the-audit-report-alone"} if refused else set()
        assert broken(case, vote(on)) == wrong

    @pytest.mark.parametrize(
        ("levels", "on", "by"),
        [
            ("npmc", date(2008, 8, 1), "supervision-law-2006/20.1"),
            ("n", FIRST_RULES, "supervision-law-2006/20.1 npcsc-rules-2009/24.1"),
            ("n", RULES, "supervision-law-2006/20.1 npcsc-rules-2022/35.2"),
            ("pmc", RULES, "supervision-law-2006/20.1"),
            ("n", NEW, "supervision-law-2024/29.1 npcsc-rules-2022/35.2"),
            ("pmc", NEW, "supervision-law-2024/29.1"),
        ],
    )
    def test_by_the_committee(self, levels: str, on: date, by: str) -> None:
        """The council does not resolve."""
        for level in at(levels):
            case = deliberated(AUDIT, on, level)
            for organ in set(Organ) - {Organ.STANDING_COMMITTEE}:
                assert cited(case, vote(on, by=organ), "committee-resolves") == by
            assert cited(case, vote(on), "committee-resolves") == ""

    @pytest.mark.parametrize(
        ("kind", "rule", "on", "by"),
        [
            (AUDIT, "committee-resolves-on-the-audit", date(2021, 12, 31), ""),
            (AUDIT, "committee-resolves-on-the-audit", date(2022, 1, 1), "audit-law-2021/4.1"),
            (AUDIT, "committee-resolves-on-the-audit", NEW, "supervision-law-2024/27.2 audit-law-2021/4.1"),
            (PLAN, "committee-resolves-on-the-audit", NEW, ""),
            (RECTIFICATION, "committee-resolves-on-the-audit", NEW, ""),
            (RECTIFICATION, "committee-resolves-on-the-rectification", OLD, ""),
            (RECTIFICATION, "committee-resolves-on-the-rectification", NEW, "supervision-law-2024/27.2"),
            (AUDIT, "committee-resolves-on-the-rectification", NEW, ""),
        ],
    )
    def test_on_either(self, kind: Kind, rule: str, on: date, by: str) -> None:
        """On the audit work report and on the rectification an article of its own says so, at every level."""
        for level in at("npmc"):
            case = deliberated(kind, on, level)
            for organ in set(Organ) - {Organ.STANDING_COMMITTEE}:
                assert cited(case, vote(on, by=organ), rule) == by
            assert cited(case, vote(on), rule) == ""

    @pytest.mark.parametrize(
        ("levels", "on", "present", "carried"),
        [
            ("pmc", date(2022, 3, 11), "", ""),
            ("pmc", ORGANIC, "organic-law-2022/51.3", "organic-law-2022/51.4"),
            ("n", date(2009, 4, 23), "", ""),
            ("n", FIRST_RULES, "npcsc-rules-2009/4.1", "npcsc-rules-2009/32.1"),
            ("n", date(2022, 6, 24), "npcsc-rules-2009/4.1", "npcsc-rules-2009/32.1"),
            ("n", RULES, "npcsc-rules-2022/7.1", "npcsc-rules-2022/45.1"),
        ],
    )
    def test_quorum_and_majority(self, levels: str, on: date, present: str, carried: str) -> None:
        """Half of thirty are neither enough to vote nor to carry; one more is."""
        for level in at(levels):
            case = deliberated(AUDIT, on, level)
            few = vote(on, 15, present=15, members=30, declared=True)
            half = vote(on, 15, present=30, members=30, declared=True)
            assert cited(case, few, "enough-present") == present
            assert cited(case, few, "more-than-half-of-all") == carried
            assert cited(case, half, "more-than-half-of-all") == carried
            assert broken(case, vote(on, 16, present=16, members=30, declared=True)) == set()

    @pytest.mark.parametrize(("in_favour", "carried"), [(15, False), (16, True)])
    def test_more_than_half_of_all(self, in_favour: int, carried: bool) -> None:  # noqa: FBT001
        """Sixteen of thirty-one carry it; only what carried can be carried out."""
        case = through(Deliberated).apply(vote(SESSION + timedelta(days=1), in_favour))
        wrong = set() if carried else {"a-resolution-was-adopted"}
        assert broken(case, ImplementationReported(on=LIMIT, by=GOVERNMENT)) == wrong

    def test_a_lost_one_sets_no_time(self) -> None:
        """What was voted down binds nobody, and nothing can be reported on it."""
        case = deliberated(BUDGET, NEW).apply(vote(NEW, 15, report_by=NEW))
        event = ImplementationReported(on=SESSION, by=GOVERNMENT)
        assert broken(case, event) == {"a-resolution-was-adopted"}

    @pytest.mark.parametrize("kind", Kind)
    @given(late=st.integers(-60, 60))
    def test_in_the_time_it_sets(self, kind: Kind, late: int) -> None:
        """On the day in time, on the next a breach; the government says it, and nobody else."""
        case = through(Deliberated, kind).apply(vote(SESSION + timedelta(days=1), report_by=LIMIT))
        (due,) = [due for due in case.due(LIMIT) if due.event is ImplementationReported]
        assert (due.by, due.who) == (LIMIT, (GOVERNMENT,))
        event = ImplementationReported(on=LIMIT + timedelta(days=late), by=GOVERNMENT)
        assert broken(case, event) == ({"in-the-time-set"} if late > 0 else set())

    def test_who_carries_it_out(self) -> None:
        """The government, under both texts, at every level."""
        for level in at("npmc"):
            for on, by in ((OLD, "supervision-law-2006/20.1"), (NEW, "supervision-law-2024/29.1")):
                case = deliberated(AUDIT, on, level).apply(vote(on))
                for organ in set(Organ) - {GOVERNMENT}:
                    event = ImplementationReported(on=on, by=organ)
                    assert cited(case, event, "the-government-carries-out") == by
                assert broken(case, ImplementationReported(on=on, by=GOVERNMENT)) == set()

    @pytest.mark.parametrize(
        ("levels", "on", "by"),
        [
            ("npmc", OLD - timedelta(days=1000), "supervision-law-2006/20.1"),
            ("n", OLD, "supervision-law-2006/20.1 npcsc-rules-2022/35.2"),
            ("n", NEW, "supervision-law-2024/29.1 npcsc-rules-2022/35.2"),
            ("pmc", NEW, "supervision-law-2024/29.1"),
        ],
    )
    def test_the_limit_by_which_law(self, levels: str, on: date, by: str) -> None:
        """Each article that sets it."""
        for level in at(levels):
            event = ImplementationReported(on=on, by=GOVERNMENT)
            assert cited(deliberated(AUDIT, on, level), event, "a-resolution-was-adopted") == by
            case = deliberated(AUDIT, on, level).apply(vote(on, report_by=on))
            assert broken(case, event) == set()
            ended = at_stage(Stage.HANDLED, AUDIT, on, level).apply(vote(on, report_by=on))
            assert cited(ended, Closed(on=on), "implementation-was-reported") == by
            assert cited(ended.apply(event), Closed(on=on), "implementation-was-reported") == ""
            (due,) = [due for due in case.due(on) if due.event is ImplementationReported]
            assert " ".join(cite.slug for cite in due.cites) == by


class TestLaterReports:
    """Since 2024 the council may put the later reports to the committee, and the committee follow up."""

    def test_since_2024(self) -> None:
        """The law of 2006 provides none of it, at any level."""
        acts: list[tuple[Any, dict[str, Any]]] = [
            (FollowUpSubmitted, {"report": FollowUp.HANDLING}),
            (FollowUpDeliberated, {}),
            (FollowedUp, {}),
        ]
        for level in at("npmc"):
            case = deliberated(AUDIT, OLD, level).apply(OpinionsHandedOver(on=OLD, to=GOVERNMENT))
            case = case.apply(HandlingReported(on=OLD, by=GOVERNMENT))
            for kind, says in acts:
                with pytest.raises(NoSuchStep):
                    case.check(kind(on=OLD, **says))
            for kind, says in acts:
                case = case.apply(kind(on=NEW, **says))
            assert (case.stage, case.findings) == (Stage.HANDLED, ())

    def test_who(self) -> None:
        """The council puts it, of what is there; the committee follows up."""
        by = "supervision-law-2024/29.2"
        for level in at("npmc"):
            case = through(HandlingReported, level=level)
            event = FollowUpSubmitted(on=REPORTED, report=FollowUp.IMPLEMENTATION, by=GOVERNMENT)
            assert broken(case, event) == {"implementation-is-there", "council-submits"}
            assert {cited(case, event, rule) for rule in ("implementation-is-there", "council-submits")} == {by}
            for organ in set(Organ) - {Organ.STANDING_COMMITTEE}:
                assert cited(case, FollowedUp(on=REPORTED, by=organ), "committee-follows-up") == by
            for organ in set(Organ) - {COUNCIL}:
                event = FollowUpSubmitted(on=REPORTED, report=FollowUp.HANDLING, by=organ)
                assert cited(case, event, "council-submits") == by
            assert cited(case, FollowUpDeliberated(on=REPORTED), "submitted-first") == by
            earlier = through(HandlingSentForComments, level=level)
            event = FollowUpSubmitted(on=REPORTED, report=FollowUp.HANDLING)
            assert cited(earlier, event, "handling-is-there") == by

    def test_rating_is_practice(self) -> None:
        """A rating of satisfaction rests on no article, and moves nothing."""
        case = through(HandlingReported)
        event = SatisfactionRated(on=REPORTED, satisfied=20, fairly_satisfied=9, dissatisfied=2)
        (move,) = [move for move in case.moves(REPORTED) if move.event is SatisfactionRated]
        assert (move.must, move.rules, move.cites) == (False, (), ())
        assert (case.apply(event).stage, case.apply(event).findings) == (Stage.HANDLED, ())


class TestMadeKnown:
    """The deputies are notified, and society reads it."""

    @pytest.mark.parametrize(
        ("session", "by"), [(date(2023, 8, 1), "supervision-law-2006/20.2"), (SESSION, "supervision-law-2024/29.3")]
    )
    def test_both(self, session: date, by: str) -> None:
        """To notify nobody and publish nothing are two breaches, under both texts and at every level."""
        for level in at("npmc"):
            for kind in (ReportPublished, HandlingPublished):
                case = until(kind, session=session, level=level)
                event = kind(on=session + timedelta(days=95), deputies_notified=False, published=False)
                assert broken(case, event) == {"deputies-notified", "made-public"}
                assert {cited(case, event, rule) for rule in ("deputies-notified", "made-public")} == {by}

    @pytest.mark.parametrize("kind", [BUDGET, RECTIFICATION])
    def test_before_the_end(self, kind: Kind) -> None:
        """What was not made known is found at the end."""
        wrong = {"report-was-published", "handling-was-published"}
        for level in at("npmc"):
            case = until(Closed, kind, without=(ReportPublished, HandlingPublished), level=level)
            event = Closed(on=date(2026, 1, 5))
            assert broken(case, event) == wrong
            assert {cited(case, event, rule) for rule in wrong} == {"supervision-law-2024/29.3"}
            assert case.apply(event).stage is Stage.CLOSED
            old = at_stage(Stage.HANDLED, BUDGET, OLD, level)
            assert {cited(old, Closed(on=OLD), rule) for rule in wrong} == {"supervision-law-2006/20.2"}

    def test_the_audit_report(self) -> None:
        """The Budget Law wants the audit work report published, and not only the deputies notified."""
        event = Closed(on=date(2026, 1, 5))
        for level in at("npmc"):
            case = until(Closed, AUDIT, level=level)
            assert broken(case, event) == set()
            unpublished = until(ReportPublished, AUDIT, level=level).apply(
                ReportPublished(on=SESSION + timedelta(days=12), published=False)
            )
            told = story(AUDIT)
            rest = told[[type(each) for each in told].index(ReportPublished) + 1 :]
            kept = unpublished.replay(rest)
            assert broken(kept, event) == {"audit-report-was-published"}
            assert cited(kept, event, "audit-report-was-published") == "budget-law-2018/89.2"
            assert kept.apply(event).stage is Stage.CLOSED

    def test_not_yet_and_of_no_other(self) -> None:
        """Not before that law, and not of the budget."""
        for kind, on in ((AUDIT, date(2018, 12, 28)), (BUDGET, date(2018, 12, 29))):
            case = deliberated(kind, on).replay(
                (
                    OpinionsHandedOver(on=on, to=GOVERNMENT),
                    ReportPublished(on=on, published=False),
                    HandlingReported(on=on, by=GOVERNMENT),
                    HandlingPublished(on=on),
                )
            )
            assert broken(case, Closed(on=on)) == set()
            if kind is AUDIT:
                assert broken(case, Closed(on=date(2018, 12, 29))) == {"audit-report-was-published"}


class TestNothingFollows:
    """Until 2024 a report of which the law says nothing further ends when it has been deliberated on."""

    def test_of_the_three_something_does(self) -> None:
        """The opinions on plan, budget and audit are handed over first."""
        for level in at("npmc"):
            on = date(2015, 7, 1) if level is Level.NATIONAL else OLD
            for kind in THREE:
                case = deliberated(kind, on, level)
                assert broken(case, Closed(on=on)) == {"nothing-follows"}
                assert cited(case, Closed(on=on), "nothing-follows") == "supervision-law-2006/20.1"
                with pytest.raises(Refused):
                    case.apply(Closed(on=on))

    def test_of_another_nothing_does(self) -> None:
        """A local committee's deliberation on another report is the end of it."""
        for level in at("pmc"):
            for kind in OTHERS:
                (move,) = [move for move in deliberated(kind, OLD, level).moves(OLD) if move.event is Closed]
                assert (move.must, [cite.slug for cite in move.cites]) == (False, ["supervision-law-2006/21.1"])
                ended = deliberated(kind, OLD, level).apply(Closed(on=OLD))
                assert (ended.stage, ended.ended) == (Stage.CLOSED, True)

    @pytest.mark.parametrize("kind", OTHERS)
    def test_nationally_something_does_since_2022(self, kind: Kind) -> None:
        """From the first day of its rules of 2022 the national committee's opinions on every report are handed over."""
        last, first = date(2022, 6, 24), date(2022, 6, 25)
        case = deliberated(kind, last, Level.NATIONAL)
        (move,) = [move for move in case.moves(last) if move.event is Closed]
        assert [cite.slug for cite in move.cites] == ["npcsc-rules-2009/23.1"]
        assert case.apply(Closed(on=last)).ended
        with pytest.raises(NoSuchStep):
            case.apply(Closed(on=first))
        assert broken(case, OpinionsHandedOver(on=first, to=GOVERNMENT)) == set()

    @pytest.mark.parametrize("kind", Kind)
    def test_since_2024(self, kind: Kind) -> None:
        """Since then something follows of every report."""
        for level in at("npmc"):
            with pytest.raises(NoSuchStep):
                deliberated(kind, NEW, level).check(Closed(on=NEW))


class TestTrack:
    """How far the follow-up is can be read off the case."""

    def test_to_the_end(self) -> None:
        """With the days."""
        case = opened().replay(story(AUDIT))
        read = track(case)
        day = SESSION + timedelta(days=10)
        assert (dict(read.handed_over), read.outstanding) == ({GOVERNMENT: day}, frozenset())
        assert dict(read.reported) == {GOVERNMENT: REPORTED}
