"""The hearing and the deliberation."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.supervision.special_report.story import SESSION, broken, through, until

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.special_report import (
    IN_STANDING_COMMITTEE,
    Deliberated,
    Delivered,
    Distributed,
    Heard,
    Inspected,
    Kind,
    Meeting,
    Referred,
    Reporter,
    Scheduled,
    Source,
    Stage,
    Studied,
    StudyDistributed,
    TopicSelected,
    ViewsCollected,
)

GOVERNMENT = Organ.GOVERNMENT
BEFORE, AFTER = date(2024, 11, 7), date(2024, 11, 8)


def heard(on: date = SESSION, by: Organ = GOVERNMENT, **how: Any) -> Heard:
    """The report given lawfully, but for what a test changes."""
    given: dict[str, Any] = {"reporter": Reporter.HEAD, "response": "逐条回应"}
    return Heard(on=on, by=by, **(given | how))


class TestWhoReports:
    """A head of the organ reports; only the government may send the head of a department."""

    @pytest.mark.parametrize("session", [BEFORE, AFTER])
    @pytest.mark.parametrize(
        ("organ", "reporter", "lawful"),
        [
            (Organ.GOVERNMENT, Reporter.HEAD, True),
            (Organ.GOVERNMENT, Reporter.DEPARTMENT_HEAD, True),
            (Organ.GOVERNMENT, Reporter.OTHER, False),
            (Organ.COURT, Reporter.HEAD, True),
            (Organ.COURT, Reporter.DEPARTMENT_HEAD, False),
            (Organ.PROCURATORATE, Reporter.DEPARTMENT_HEAD, False),
        ],
    )
    def test_by_organ(self, organ: Organ, reporter: Reporter, lawful: bool, session: date) -> None:  # noqa: FBT001
        """The same under both texts."""
        case = until(Heard, session=session, organ=organ)
        wrong = set() if lawful else {"a-head-reports"}
        assert broken(case, heard(session, organ, reporter=reporter)) == wrong

    @pytest.mark.parametrize(("session", "wrong"), [(BEFORE, set()), (AFTER, {"a-head-reports"})])
    def test_the_commission(self, session: date, wrong: set[str]) -> None:
        """Who reports for the commission is said since 2024."""
        organ = Organ.SUPERVISORY_COMMISSION
        case = until(Heard, session=session, organ=organ)
        assert broken(case, heard(session, organ, reporter=Reporter.DEPARTMENT_HEAD)) == wrong

    def test_another_organ(self) -> None:
        """The court does not give the government's report."""
        assert broken(until(Heard), heard(by=Organ.COURT)) == {"the-organ-reports"}


class TestWhatCameBefore:
    """Views were collected, the report delivered and distributed, and it is heard at its session."""

    def test_response(self) -> None:
        """A report that says nothing on the views is heard, with a breach; without views nothing is asked of it."""
        assert broken(until(Heard), heard(response=" ")) == {"responds-to-views"}
        assert broken(until(Heard, without=(ViewsCollected,)), heard(response="")) == {"views-were-collected"}

    def test_not_distributed(self) -> None:
        """A report that never reached the members is heard, with a breach."""
        case = until(Heard, without=(Distributed,))
        assert broken(case, heard()) == {"was-distributed"}
        assert case.apply(heard()).stage is Stage.HEARD

    def test_nothing_was_done(self) -> None:
        """Neither views, nor delivery, nor distribution: three breaches."""
        case = through(Scheduled)
        names = {"views-were-collected", "was-delivered", "was-distributed"}
        assert broken(case, heard()) == names
        assert {finding.effect for finding in case.check(heard())} == {Effect.BREACH}

    def test_not_before_the_session(self) -> None:
        """The day before the session it was put on is a breach of how it was arranged; later days are in order."""
        case = until(Heard)
        (finding,) = case.check(heard(SESSION - timedelta(days=1)))
        assert finding.rule.endswith(".not-before-the-session")
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2024/11.1"]
        assert broken(case, heard(SESSION + timedelta(days=1))) == set()

    def test_no_way_round_delivery(self) -> None:
        """A report heard is not delivered afterwards."""
        with pytest.raises(NoSuchStep):
            through(Heard).apply(Delivered(on=SESSION, by=GOVERNMENT))

    def test_study_distributed(self) -> None:
        """A study made by a committee is distributed to the session."""
        case = until(Heard).apply(Studied(on=date(2025, 3, 22), by=Organ.WORKING_BODY))
        assert broken(case, heard()) == {"study-was-distributed"}
        assert broken(case.apply(StudyDistributed(on=date(2025, 3, 25))), heard()) == set()


class TestDeputies:
    """Deputies who took part in the inspection may attend, listen and speak."""

    def inspected(self, *, with_deputies: bool = True) -> Case:
        """A case before the hearing, with an inspection."""
        event = Inspected(on=date(2025, 3, 22), by=Organ.CHAIRPERSONS_COUNCIL, with_deputies=with_deputies)
        return until(Heard).apply(event)

    def test_attendance_is_a_choice(self) -> None:
        """Not to invite them is a hint; where none took part, not even that."""
        (finding,) = self.inspected().check(heard())
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("deputies-may-attend", Effect.ADVISORY)
        assert broken(self.inspected(with_deputies=False), heard()) == set()
        assert broken(self.inspected(), heard(deputies_attended=True)) == set()

    def test_those_who_attend_are_heard(self) -> None:
        """Deputies in the room may speak."""
        event = heard(deputies_attended=True, deputies_heard=False)
        assert broken(self.inspected(), event) == {"deputies-may-speak"}


class TestPlenary:
    """In the national committee a plenary hears the report: all until 2022, since then those on the list."""

    @pytest.mark.parametrize(
        ("session", "level", "wrong"),
        [
            (date(2022, 6, 24), Level.NATIONAL, {"in-plenary"}),
            (date(2022, 6, 25), Level.NATIONAL, set()),
            (date(2022, 6, 24), Level.COUNTY, set()),
        ],
    )
    def test_special_reports(self, session: date, level: Level, wrong: set[str]) -> None:
        """The rules of 2009 put special reports before the plenary."""
        case = until(Heard, session=session, level=level)
        assert broken(case, heard(session, meeting=Meeting.GROUP)) == wrong

    @pytest.mark.parametrize(
        ("meeting", "wrong"), [(Meeting.PLENARY, set()), (Meeting.JOINT_GROUP, {"environment-in-plenary"})]
    )
    def test_environmental_report(self, meeting: Meeting, wrong: set[str]) -> None:
        """The environmental report goes before the plenary."""
        first, *rest = until(Heard, level=Level.NATIONAL).events
        selected = TopicSelected(
            on=first.on,
            by=Organ.CHAIRPERSONS_COUNCIL,
            topic="环境状况",
            organ=GOVERNMENT,
            source=Source.LAW,
            kind=Kind.ENVIRONMENT,
        )
        case = IN_STANDING_COMMITTEE.open(until(Heard, level=Level.NATIONAL).body).replay([selected, *rest])
        assert broken(case, heard(meeting=meeting)) == wrong


class TestDeliberation:
    """The members deliberate; the council may refer the report to a special committee."""

    def test_who_refers_to_whom(self) -> None:
        """The council refers, to a special committee."""
        case = through(Heard)
        assert broken(case, Referred(on=SESSION)) == set()
        wrong = Referred(on=SESSION, by=GOVERNMENT, to=Organ.WORKING_BODY)
        assert broken(case, wrong) == {"council-refers", "to-a-special-committee"}

    def test_by_which_articles(self) -> None:
        """Those that let the council refer it say to whom; what such committees do besides says nothing of that."""
        wrong = Referred(on=SESSION, to=Organ.WORKING_BODY)
        (finding,) = through(Heard, level=Level.NATIONAL).check(wrong)
        assert {cite.slug for cite in finding.cites} == {"supervision-law-2024/16.2", "npcsc-rules-2022/34.2"}

    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.COUNTY])
    def test_referral_by_edition(self, level: Level) -> None:
        """Local committees may refer since 2024; the national one could before, by its own rules."""
        case = through(Heard, session=BEFORE, level=level)
        if level is Level.NATIONAL:
            assert broken(case, Referred(on=BEFORE)) == set()
        else:
            with pytest.raises(NoSuchStep):
                case.check(Referred(on=BEFORE))
        assert broken(case, Referred(on=AFTER)) == set()

    def test_who_deliberates(self) -> None:
        """The standing committee does, not its council."""
        event = Deliberated(on=SESSION, by=Organ.CHAIRPERSONS_COUNCIL)
        with pytest.raises(Refused):
            through(Heard).apply(event)
        assert broken(through(Heard), event) == {"committee-deliberates"}

    @pytest.mark.parametrize(("session", "article"), [(date(2021, 3, 1), "2018/53.2"), (date(2025, 6, 2), "2024/60.2")])
    def test_who_deliberates_on_the_commission(self, session: date, article: str) -> None:
        """On the commission's report too, by its own law."""
        case = through(Heard, session=session, organ=Organ.SUPERVISORY_COMMISSION)
        (finding,) = case.check(Deliberated(on=session, by=Organ.CHAIRPERSONS_COUNCIL))
        assert f"supervisory-commission-law-{article}" in {cite.slug for cite in finding.cites}

    @pytest.mark.parametrize(
        ("level", "meeting", "wrong"),
        [
            (Level.NATIONAL, Meeting.GROUP, set()),
            (Level.NATIONAL, Meeting.JOINT_GROUP, set()),
            (Level.NATIONAL, Meeting.PLENARY, {"in-groups"}),
            (Level.COUNTY, Meeting.PLENARY, set()),
        ],
    )
    def test_groups(self, level: Level, meeting: Meeting, wrong: set[str]) -> None:
        """The national rules name group and joint-group meetings; that is a hint."""
        assert broken(through(Heard, level=level), Deliberated(on=SESSION, meeting=meeting)) == wrong

    def test_not_before_the_hearing(self) -> None:
        """Nothing is deliberated on before it is heard."""
        with pytest.raises(NoSuchStep):
            until(Heard).apply(Deliberated(on=SESSION))
