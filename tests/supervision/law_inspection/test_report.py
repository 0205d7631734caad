"""The report of the team, the council that puts it to the committee, the hearing and the deliberation."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.supervision.law_inspection.story import (
    AFTER,
    BEFORE,
    COMMITTEE,
    COUNCIL,
    SESSION,
    broken,
    cited,
    committee,
    present,
    through,
    until,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.law_inspection import (
    IN_STANDING_COMMITTEE,
    Deliberated,
    Heard,
    InspectionEnded,
    Meeting,
    Presenter,
    Referred,
    ReportPresented,
    ReportSubmitted,
    Stage,
)

DAY = date(2025, 7, 20)
PARTS = {
    "evaluation": ("evaluates", "36.2.1"),
    "problems": ("states-problems", "36.2.1"),
    "improvements": ("proposes-improvements", "36.2.1"),
    "amendments": ("proposes-amendments", "36.2.2"),
}


class TestTheReport:
    """Once the inspection is over the team reports: on enforcement, and on the laws themselves."""

    def test_whole(self) -> None:
        """A report with both parts is in order."""
        assert broken(until(ReportPresented), present(DAY)) == set()

    @pytest.mark.parametrize("blank", ["", "  "])
    @pytest.mark.parametrize("part", PARTS)
    def test_each_part(self, part: str, blank: str) -> None:
        """A report without a part of it stands, with a breach."""
        rule, item = PARTS[part]
        event = present(DAY, **{part: blank})
        (finding,) = until(ReportPresented).check(event)
        assert (finding.rule.rpartition(".")[2], finding.effect) == (rule, Effect.BREACH)
        assert [cite.slug for cite in finding.cites] == [f"supervision-law-2024/{item}"]
        assert until(ReportPresented).apply(event).stage is Stage.REPORTED

    @pytest.mark.parametrize(
        ("session", "articles"),
        [
            (BEFORE, {"supervision-law-2006/26.2.1", "supervision-law-2006/26.2.2"}),
            (AFTER + timedelta(days=40), {"supervision-law-2024/36.2.1", "supervision-law-2024/36.2.2"}),
        ],
    )
    def test_nothing_in_it(self, session: date, articles: set[str]) -> None:
        """A blank report lacks all four, by the articles of the day."""
        case = until(ReportPresented, session=session)
        event = present(session - timedelta(days=40), evaluation="", problems="", improvements="", amendments="")
        assert broken(case, event) == {rule for rule, _ in PARTS.values()}
        assert {cite.slug for finding in case.check(event) for cite in finding.cites} == articles

    @pytest.mark.parametrize(
        ("session", "article"), [(BEFORE, "supervision-law-2006/26.1"), (SESSION, "supervision-law-2024/36.1")]
    )
    def test_by_the_team(self, session: date, article: str) -> None:
        """Nobody else presents it."""
        case = until(ReportPresented, session=session)
        event = present(session - timedelta(days=40), presenter=Presenter.OTHER)
        assert broken(case, event) == {"team-presents"}
        assert cited(case, event, "team-presents") == {article}
        with pytest.raises(Refused):
            case.apply(event)

    def test_due_at_once(self) -> None:
        """The report is due as soon as the inspection is over, on no particular day."""
        (due,) = through(InspectionEnded).due(DAY)
        assert (due.event, due.by) == (ReportPresented, None)

    def test_after_the_inspection(self) -> None:
        """There is no report on an inspection that is not over."""
        with pytest.raises(NoSuchStep):
            until(InspectionEnded).check(present(DAY))


class TestPutToTheCommittee:
    """The council of chairpersons puts the report to the standing committee."""

    @pytest.mark.parametrize("by", Organ)
    def test_each_organ(self, by: Organ) -> None:
        """Nobody else does."""
        wrong = set() if by is COUNCIL else {"council-submits-report"}
        assert broken(until(ReportSubmitted), ReportSubmitted(on=date(2025, 8, 8), by=by)) == wrong

    @pytest.mark.parametrize(
        ("session", "article"), [(BEFORE, "supervision-law-2006/26.1"), (SESSION, "supervision-law-2024/36.1")]
    )
    def test_article(self, session: date, article: str) -> None:
        """By the article of the day."""
        event = ReportSubmitted(on=session, by=COMMITTEE)
        assert cited(until(ReportSubmitted, session=session), event, "council-submits-report") == {article}

    def test_no_way_round(self) -> None:
        """A report that was not put to the committee is not deliberated on."""
        with pytest.raises(NoSuchStep):
            until(ReportSubmitted).check(Deliberated(on=SESSION))

    def test_not_before_the_session(self) -> None:
        """It is taken up at its session, not a day before; put to another one, it waits for that."""
        case = until(Heard)
        early, day = SESSION - timedelta(days=1), SESSION
        for kind in (Heard, Deliberated):
            assert broken(case, kind(on=early)) == {"not-before-the-session"}
            assert broken(case, kind(on=day)) == set()
        moved = case.apply(ReportSubmitted(on=early, session_on=SESSION + timedelta(days=60)))
        assert broken(moved, Deliberated(on=SESSION)) == {"not-before-the-session"}

    def test_no_session_named(self) -> None:
        """Where no session was named, none is waited for."""
        case = until(ReportSubmitted).apply(ReportSubmitted(on=date(2025, 8, 8)))
        assert broken(case, Deliberated(on=date(2025, 8, 9))) == set()


class TestTheNationalCommittee:
    """In the national committee a plenary hears the team; groups deliberate, and a special committee may."""

    def heard(self, session: date) -> Case:
        """The national case just before the hearing."""
        return until(Heard, level=Level.NATIONAL, session=session)

    @pytest.mark.parametrize(
        ("session", "articles"),
        [
            (date(2018, 8, 1), {"npcsc-rules-2009/22.1"}),
            (date(2022, 6, 24), {"npcsc-rules-2009/22.1"}),
            (date(2022, 6, 25), {"npcsc-rules-2022/33.2", "npcsc-rules-2022/33.2.6"}),
            (SESSION, {"npcsc-rules-2022/33.2", "npcsc-rules-2022/33.2.6"}),
        ],
    )
    def test_in_plenary(self, session: date, articles: set[str]) -> None:
        """A group does not hear it, by the rules of the day."""
        event = Heard(on=session, meeting=Meeting.GROUP)
        assert broken(self.heard(session), event) == {"in-plenary"}
        assert cited(self.heard(session), event, "in-plenary") == articles
        assert broken(self.heard(session), Heard(on=session)) == set()

    def test_by_the_team(self) -> None:
        """The team gives the report."""
        assert broken(self.heard(SESSION), Heard(on=SESSION, presenter=Presenter.OTHER)) == {"team-reports"}

    def test_heard_first(self) -> None:
        """A report that no plenary heard is deliberated on with a breach."""
        (finding,) = self.heard(SESSION).check(Deliberated(on=SESSION))
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("heard-first", Effect.BREACH)

    @pytest.mark.parametrize(
        ("session", "article"), [(date(2022, 6, 24), "npcsc-rules-2009/23.1"), (SESSION, "npcsc-rules-2022/34.1")]
    )
    def test_in_groups(self, session: date, article: str) -> None:
        """A plenary may deliberate as well: groups are what the rules offer, so this is a hint."""
        case = self.heard(session).apply(Heard(on=session))
        (finding,) = case.check(Deliberated(on=session, meeting=Meeting.PLENARY))
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("in-groups", Effect.ADVISORY)
        assert [cite.slug for cite in finding.cites] == [article]
        assert broken(case, Deliberated(on=session, meeting=Meeting.JOINT_GROUP)) == set()

    def test_referred(self) -> None:
        """The council may refer it to a special committee, before or after it is deliberated on."""
        for case in (self.heard(SESSION), through(Deliberated, level=Level.NATIONAL)):
            assert broken(case, Referred(on=SESSION)) == set()
            wrong = Referred(on=SESSION, by=COMMITTEE, to=Organ.WORKING_BODY)
            assert broken(case, wrong) == {"council-refers", "to-a-special-committee"}

    @pytest.mark.parametrize("level", [Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_elsewhere(self, level: Level) -> None:
        """Local committees hear it if they like, in any meeting, and have no rule on a referral."""
        case = until(Heard, level=level)
        assert broken(case, Heard(on=SESSION, meeting=Meeting.GROUP)) == set()
        assert broken(case, Deliberated(on=SESSION, meeting=Meeting.PLENARY)) == set()
        with pytest.raises(NoSuchStep):
            case.check(Referred(on=SESSION))


class TestDeliberation:
    """The standing committee deliberates."""

    @pytest.mark.parametrize("by", Organ)
    def test_each_organ(self, by: Organ) -> None:
        """Nobody else does."""
        wrong = set() if by is COMMITTEE else {"committee-deliberates"}
        assert broken(until(Deliberated), Deliberated(on=SESSION, by=by)) == wrong

    def test_in_session(self) -> None:
        """It is heard and deliberated on in session, and put to it outside."""
        assert (Heard.in_session, Deliberated.in_session, ReportSubmitted.in_session) == (True, True, False)

    def test_unheard(self) -> None:
        """A local committee may deliberate on what it has read; the opinions are still to be handed over."""
        assert until(Heard).apply(Deliberated(on=SESSION)).stage is Stage.DELIBERATED

    def test_on_and_on(self) -> None:
        """Members may deliberate in more than one meeting."""
        case = through(Deliberated).apply(Deliberated(on=SESSION, meeting=Meeting.JOINT_GROUP))
        assert (case.stage, case.findings) == (Stage.DELIBERATED, ())
        assert case.body == committee()
        assert case.procedure == IN_STANDING_COMMITTEE.id
