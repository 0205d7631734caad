"""The choice of a topic, and of the organ that reports."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.supervision.special_report.story import broken, committee, story, until

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.special_report import (
    IN_STANDING_COMMITTEE,
    Declined,
    Dropped,
    Heard,
    Kind,
    Reporter,
    ReportRequested,
    Scheduled,
    SentForComments,
    Source,
    Stage,
    TopicSelected,
)

BEFORE, AFTER = date(2024, 11, 7), date(2024, 11, 8)
COUNCIL = Organ.CHAIRPERSONS_COUNCIL


def select(on: date = date(2025, 1, 10), **what: Any) -> TopicSelected:
    """A topic lawfully chosen, but for what a test changes."""
    given: dict[str, Any] = {
        "by": COUNCIL,
        "topic": "养老服务",
        "organ": Organ.GOVERNMENT,
        "source": Source.PUBLIC_CONCERN,
    }
    return TopicSelected(on=on, **(given | what))


def selecting(event: TopicSelected, level: Level = Level.COUNTY) -> set[str]:
    """What the choice breaks."""
    return broken(IN_STANDING_COMMITTEE.open(committee(level)), event)


class TestWhoReports:
    """The government, the court and the procuratorate report, and, once a law says so, the supervisory commission."""

    @pytest.mark.parametrize("organ", sorted(SUPERVISED_ORGANS, key=str))
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_all_four_since_2024(self, organ: Organ, level: Level) -> None:
        """Each of the four reports at every level."""
        assert selecting(select(AFTER, organ=organ), level) == set()

    @pytest.mark.parametrize(
        ("on", "level", "wrong"),
        [
            (date(2018, 3, 19), Level.COUNTY, {"commission-not-yet"}),
            (date(2018, 3, 20), Level.COUNTY, set()),
            (date(2018, 3, 19), Level.NATIONAL, {"commission-not-yet"}),
            (date(2018, 3, 20), Level.NATIONAL, set()),
            (date(2022, 3, 11), Level.COUNTY, set()),
            (date(2022, 3, 12), Level.COUNTY, set()),
            (date(2022, 6, 25), Level.NATIONAL, set()),
            (BEFORE, Level.COUNTY, set()),
            (AFTER, Level.COUNTY, set()),
        ],
    )
    def test_the_commission(self, on: date, level: Level, wrong: set[str]) -> None:
        """The commission reports from the day its own law says so, though the law of 2006 names three organs."""
        assert selecting(select(on, organ=Organ.SUPERVISORY_COMMISSION), level) == wrong

    @pytest.mark.parametrize(
        ("on", "level", "rule", "cited"),
        [
            (date(2010, 1, 4), Level.COUNTY, "might-report", {"supervision-law-2006/8.1"}),
            (date(2022, 3, 11), Level.COUNTY, "might-report", {"supervision-law-2006/8.1"}),
            (date(2022, 3, 12), Level.COUNTY, "may-report", {"organic-law-2022/50.1.7"}),
            (BEFORE, Level.NATIONAL, "may-report", {"npcsc-rules-2022/33.1"}),
            (AFTER, Level.NATIONAL, "may-report", {"npcsc-rules-2022/33.1", "supervision-law-2024/11.1"}),
            (AFTER, Level.COUNTY, "may-report", {"organic-law-2022/50.1.7", "supervision-law-2024/11.1"}),
        ],
    )
    def test_a_department_never(self, on: date, level: Level, rule: str, cited: set[str]) -> None:
        """A department breaks exactly one rule, by the articles of the day."""
        case = IN_STANDING_COMMITTEE.open(committee(level))
        (finding,) = case.check(select(on, organ=Organ.DEPARTMENT))
        assert finding.rule.endswith(rule)
        assert {cite.slug for cite in finding.cites} == cited
        assert finding.effect is Effect.REFUSES


class TestWhoSelects:
    """The standing committee or its council settles the topic."""

    @pytest.mark.parametrize(
        ("by", "wrong"),
        [(COUNCIL, set()), (Organ.STANDING_COMMITTEE, set()), (Organ.GOVERNMENT, {"committee-selects"})],
    )
    def test_by(self, by: Organ, wrong: set[str]) -> None:
        """The organ that reports does not settle its own topic."""
        assert selecting(select(by=by)) == wrong


class TestPlan:
    """Special reports are arranged by plan."""

    def test_outside_the_plan(self) -> None:
        """A report outside the plan stands, and the breach is kept."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(select(in_plan=False))
        assert [finding.rule for finding in case.findings] == ["special-report.standing-committee.according-to-plan"]
        assert case.stage is Stage.SELECTED

    @pytest.mark.parametrize(("on", "wrong"), [(BEFORE, set()), (AFTER, {"council-adjusts-plan"})])
    def test_dropped(self, on: date, wrong: set[str]) -> None:
        """A plan may be adjusted since 2024; before, nothing is said of it, and nothing is asked."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(select(date(2024, 1, 4)))
        assert case.apply(Dropped(on=on)).stage is Stage.DROPPED
        assert broken(case, Dropped(on=on, by=Organ.STANDING_COMMITTEE)) == wrong

    def test_who_drops(self) -> None:
        """The government does not take its report off the plan."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(select())
        assert broken(case, Dropped(on=date(2025, 2, 1), by=Organ.GOVERNMENT)) == {"council-adjusts-plan"}

    def test_heard_without_a_session_day(self) -> None:
        """What was put on no session and is heard all the same is kept, with the breach."""
        case = until(Heard, without=(Scheduled,))
        heard = next(event for event in story() if isinstance(event, Heard))
        (finding,) = case.check(heard)
        assert finding.rule.endswith(".session-was-fixed")
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2024/11.1"]
        assert case.apply(heard).findings == (finding,)


class TestSources:
    """The topic comes from one of six sources, or since 2024 from another law."""

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    @pytest.mark.parametrize("source", [s for s in Source if s not in {Source.LAW, Source.REQUEST, Source.OTHER}])
    def test_the_six(self, source: Source, on: date) -> None:
        """Each of the six channels will do under both texts."""
        assert selecting(select(on, source=source)) == set()

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    def test_none_of_them(self, on: date) -> None:
        """A topic from nowhere is refused."""
        assert selecting(select(on, source=Source.OTHER)) == {"from-a-listed-source"}

    def test_another_law(self) -> None:
        """A topic by another law is on the list since 2024, and a hint the day before."""
        (finding,) = IN_STANDING_COMMITTEE.open(committee()).check(select(BEFORE, source=Source.LAW))
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("law-not-yet-a-source", Effect.ADVISORY)
        assert selecting(select(AFTER, source=Source.LAW)) == set()

    @pytest.mark.parametrize("topic", ["", " "])
    def test_a_blank_topic(self, topic: str) -> None:
        """A report has a topic."""
        assert selecting(select(topic=topic)) == {"names-topic"}


class TestEnvironment:
    """The report on the environment is the government's alone."""

    @pytest.mark.parametrize(
        ("on", "level", "wrong"),
        [
            (date(2022, 3, 11), Level.COUNTY, set()),
            (date(2022, 3, 12), Level.COUNTY, {"government-reports-on-environment"}),
            (date(2022, 6, 24), Level.NATIONAL, set()),
            (date(2022, 6, 25), Level.NATIONAL, {"government-reports-on-environment"}),
            (AFTER, Level.NATIONAL, {"government-reports-on-environment"}),
        ],
    )
    def test_the_court(self, on: date, level: Level, wrong: set[str]) -> None:
        """A court does not give it, from the day on which a text encoded here says whose it is."""
        assert selecting(select(on, organ=Organ.COURT, kind=Kind.ENVIRONMENT, source=Source.LAW), level) == wrong

    def test_no_source_is_asked(self) -> None:
        """It rests on the law and needs none of the six channels."""
        assert selecting(select(kind=Kind.ENVIRONMENT, source=Source.OTHER)) == set()


class TestRequest:
    """An organ may ask to report; then it is that organ that reports."""

    def asked(self, by: Organ = Organ.COURT, on: date = date(2025, 1, 6)) -> ReportRequested:
        """An organ asks."""
        return ReportRequested(on=on, by=by, topic="破产审判")

    def test_taken_up(self) -> None:
        """A request taken up becomes a topic."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(self.asked())
        case = case.apply(select(organ=Organ.COURT, source=Source.REQUEST))
        assert (case.stage, case.findings) == (Stage.SELECTED, ())

    def test_another_organ(self) -> None:
        """The government does not report on what the court offered."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(self.asked())
        assert broken(case, select(source=Source.REQUEST)) == {"the-organ-that-asked"}

    def test_no_request(self) -> None:
        """A topic on request needs a request."""
        assert selecting(select(source=Source.REQUEST)) == {"request-came-first"}

    def test_declined(self) -> None:
        """The committee may decline, and the court may not do it for the committee."""
        case = IN_STANDING_COMMITTEE.open(committee()).apply(self.asked())
        assert case.apply(Declined(on=date(2025, 1, 8), by=COUNCIL)).ended
        assert broken(case, Declined(on=date(2025, 1, 8), by=Organ.COURT)) == {"committee-declines"}

    @pytest.mark.parametrize(
        ("by", "on", "wrong"),
        [
            (Organ.DEPARTMENT, AFTER, {"may-ask-to-report"}),
            (Organ.DEPARTMENT, BEFORE, {"might-ask-to-report"}),
            (Organ.SUPERVISORY_COMMISSION, date(2018, 3, 19), {"commission-asks-not-yet"}),
            (Organ.SUPERVISORY_COMMISSION, date(2018, 3, 20), set()),
            (Organ.SUPERVISORY_COMMISSION, AFTER, set()),
            (Organ.PROCURATORATE, BEFORE, set()),
        ],
    )
    def test_who_may_ask(self, by: Organ, on: date, wrong: set[str]) -> None:
        """Only an organ that reports may ask to."""
        assert broken(IN_STANDING_COMMITTEE.open(committee()), self.asked(by, on)) == wrong


class TestManyAtOnce:
    """Every rule broken is found, and no other."""

    def test_five(self) -> None:
        """Five wrongs in one choice are five findings, and one refusal."""
        wrong = select(by=Organ.COURT, topic="", organ=Organ.DEPARTMENT, source=Source.OTHER, in_plan=False)
        case = IN_STANDING_COMMITTEE.open(committee())
        names = {"committee-selects", "names-topic", "may-report", "from-a-listed-source", "according-to-plan"}
        assert selecting(wrong) == names
        with pytest.raises(Refused) as refused:
            case.apply(wrong)
        assert len(refused.value.findings) == len(names)

    def test_no_draft_without_a_topic(self) -> None:
        """A draft follows a topic."""
        with pytest.raises(NoSuchStep):
            IN_STANDING_COMMITTEE.open(committee()).apply(
                SentForComments(on=date(2025, 1, 6), by=Organ.COURT, to=frozenset()),
            )

    def test_reporter_values(self) -> None:
        """A clerk reads who reported."""
        assert Reporter.HEAD.value == "机关负责人"
