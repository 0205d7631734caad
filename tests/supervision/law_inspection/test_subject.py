"""The choice of a subject, its sources, the plan, and an inspection that is dropped."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.supervision.law_inspection.story import (
    AFTER,
    BEFORE,
    COMMITTEE,
    COUNCIL,
    broken,
    cited,
    committee,
    select,
    through,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.law_inspection import (
    IN_STANDING_COMMITTEE,
    Dropped,
    Inspected,
    InspectionEnded,
    Object,
    Source,
    Stage,
    SubjectSelected,
    TeamFormed,
)


def opened(level: Level = Level.COUNTY) -> Case:
    """A case in which nothing has happened."""
    return IN_STANDING_COMMITTEE.open(committee(level))


def selecting(on: date = AFTER, level: Level = Level.COUNTY, **how: Any) -> set[str]:
    """The rules that the choice breaks."""
    return broken(opened(level), select(on, **how))


class TestWhoSelects:
    """The standing committee or its council settles the subject."""

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    @pytest.mark.parametrize("by", Organ)
    def test_each_organ(self, by: Organ, on: date) -> None:
        """Nobody else does."""
        assert selecting(on, by=by) == (set() if by in {COUNCIL, COMMITTEE} else {"committee-selects"})

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2018, 4, 16), Level.PROVINCIAL, {"supervision-law-2006/22.1"}),
            (date(2022, 3, 12), Level.COUNTY, {"supervision-law-2006/22.1", "organic-law-2022/50.1.7"}),
            (BEFORE, Level.NATIONAL, {"supervision-law-2006/22.1"}),
            (AFTER, Level.NATIONAL, {"supervision-law-2024/31.1"}),
            (AFTER, Level.COUNTY, {"supervision-law-2024/31.1", "organic-law-2022/50.1.7"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """By the articles of the day."""
        event = select(on, by=Organ.GOVERNMENT)
        assert cited(opened(level), event, "committee-selects") == articles
        with pytest.raises(Refused):
            opened(level).apply(event)


class TestWhatIsInspected:
    """An issue, and the laws and regulations, since 2024 also the related legal systems, that bear on it."""

    @pytest.mark.parametrize(
        ("on", "what", "wrong"),
        [
            (BEFORE, Object.LAW, set()),
            (BEFORE, Object.REGULATION, set()),
            (BEFORE, Object.RELATED_SYSTEM, {"laws-and-regulations"}),
            (BEFORE, Object.OTHER, {"laws-and-regulations"}),
            (AFTER, Object.LAW, set()),
            (AFTER, Object.REGULATION, set()),
            (AFTER, Object.RELATED_SYSTEM, set()),
            (AFTER, Object.OTHER, {"laws-regulations-and-systems"}),
        ],
    )
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_objects(self, on: date, what: Object, wrong: set[str], level: Level) -> None:
        """Related legal systems are inspected from the day of the law of 2024."""
        assert selecting(on, level, object=what) == wrong
        assert {finding.effect for finding in opened(level).check(select(on, object=what))} <= {Effect.REFUSES}

    @pytest.mark.parametrize("subject", ["", " "])
    def test_no_issue(self, subject: str) -> None:
        """An inspection is about something."""
        assert selecting(subject=subject) == {"names-subject"}

    def test_no_law(self) -> None:
        """And about some law; both are found at once, and no other rule is broken."""
        assert selecting(laws=()) == {"names-laws"}
        assert selecting(subject="", laws=()) == {"names-subject", "names-laws"}


class TestSources:
    """Subjects come from the channels of special reports, by analogy; since 2024 from another law as well."""

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    @pytest.mark.parametrize("source", [s for s in Source if s not in {Source.LAW, Source.OTHER}])
    def test_the_six(self, source: Source, on: date) -> None:
        """Each of the six will do under both texts."""
        assert selecting(on, source=source) == set()

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/22.1"), (AFTER, "supervision-law-2024/31.1")]
    )
    def test_none_of_them(self, on: date, article: str) -> None:
        """A subject from nowhere is refused."""
        event = select(on, source=Source.OTHER)
        assert broken(opened(), event) == {"from-a-listed-source"}
        assert cited(opened(), event, "from-a-listed-source") == {article}

    def test_another_law(self) -> None:
        """A subject by another law is in order since 2024, and a hint the day before."""
        (finding,) = opened().check(select(BEFORE, source=Source.LAW))
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("law-not-yet-a-source", Effect.ADVISORY)
        assert selecting(AFTER, source=Source.LAW) == set()


class TestPlan:
    """Inspections are organised by plan, which may be adjusted since 2024."""

    def test_outside_the_plan(self) -> None:
        """An inspection outside the plan is made, and the breach is kept."""
        case = opened().apply(select(AFTER, in_plan=False))
        assert [finding.rule for finding in case.findings] == ["law-inspection.standing-committee.according-to-plan"]
        assert [finding.effect for finding in case.findings] == [Effect.BREACH]

    @pytest.mark.parametrize(("on", "wrong"), [(BEFORE, set()), (AFTER, {"council-adjusts-plan"})])
    def test_dropped(self, on: date, wrong: set[str]) -> None:
        """Before 2024 nothing is said of it, and nothing is asked."""
        case = opened().apply(select(date(2024, 1, 9)))
        assert case.apply(Dropped(on=on)).stage is Stage.DROPPED
        assert broken(case, Dropped(on=on, by=Organ.STANDING_COMMITTEE)) == wrong

    def test_who_drops(self) -> None:
        """The government does not have itself taken off the plan."""
        event = Dropped(on=date(2025, 4, 2), by=Organ.GOVERNMENT)
        assert broken(through(SubjectSelected), event) == {"council-adjusts-plan"}
        assert cited(through(SubjectSelected), event, "council-adjusts-plan") == {"supervision-law-2024/63.3"}

    @pytest.mark.parametrize("kind", [SubjectSelected, TeamFormed, Inspected])
    def test_until_it_is_over(self, kind: type[SubjectSelected | TeamFormed | Inspected]) -> None:
        """It can be dropped before the inspection is over, and the case ends with that."""
        case = through(kind).apply(Dropped(on=date(2025, 8, 1)))
        assert (case.stage, case.ended) == (Stage.DROPPED, True)

    def test_no_longer(self) -> None:
        """An inspection that is over is to be reported on."""
        with pytest.raises(NoSuchStep):
            through(InspectionEnded).apply(Dropped(on=date(2025, 8, 1)))
