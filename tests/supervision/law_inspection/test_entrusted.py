"""The committee that was entrusted: it inspects its own area, and reports back in writing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.law_inspection.story import AFTER, BEFORE, TEAM, WORKING_BODY, broken, cited, committee

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.supervision.law_inspection import (
    ENTRUSTED,
    ChecklistDrawn,
    EntrustedStage,
    EntrustmentReceived,
    Inspected,
    InspectionEnded,
    ReportedBack,
    Researched,
    TeamFormed,
)

JIULONGPO = StandingCommittee(level=Level.COUNTY, place="500107", members=31)
ASKED, LIMIT = date(2018, 4, 16), date(2018, 11, 30)


def received(on: date = ASKED, **how: Any) -> EntrustmentReceived:
    """The district of 2018 is entrusted lawfully, but for what a test changes."""
    given_: dict[str, Any] = {"level": Level.PROVINCIAL, "laws": {"甲条例"}, "area": "500107"}
    return EntrustmentReceived(on=on, **(given_ | how))


def inspected(on: date = ASKED, report_by: date | None = LIMIT) -> Case:
    """The district has inspected."""
    events: tuple[Event, ...] = (
        received(on, report_by=report_by),
        TeamFormed(on=on, members=TEAM),
        ChecklistDrawn(on=on, by=WORKING_BODY, items=()),
        Inspected(on=on, by=WORKING_BODY),
        InspectionEnded(on=on, by=WORKING_BODY),
    )
    case = ENTRUSTED.open(JIULONGPO)
    for event in events:
        case = case.apply(event)
    return case


class TestTheDistrictOf2018:
    """A district entrusted by its municipality in April reports back in writing by the end of November."""

    @pytest.mark.parametrize("year", [2018, 2025])
    def test_the_whole_way(self, year: int) -> None:
        """Under the law of then and of today, without a finding."""
        limit = date(year, 11, 30)
        case = inspected(date(year, 4, 16), limit).apply(ReportedBack(on=limit, results="四个问题"))
        assert (case.stage, case.findings, case.ended) == (EntrustedStage.REPORTED_BACK, (), True)
        assert ENTRUSTED.open(JIULONGPO).replay(case.events) == case

    def test_due(self) -> None:
        """The day asked for is seen from the beginning, by the article of the day."""
        case = ENTRUSTED.open(JIULONGPO).apply(received(report_by=LIMIT))
        (due,) = [due for due in case.due(ASKED) if due.event is ReportedBack]
        assert (due.by, [cite.slug for cite in due.cites]) == (LIMIT, ["supervision-law-2006/25.1"])

    @given(late=st.integers(-60, 60))
    def test_a_late_report(self, late: int) -> None:
        """The law sets no day: a report after the day asked for is a hint, and stands."""
        event = ReportedBack(on=LIMIT + timedelta(days=late), results="四个问题")
        found = inspected().check(event)
        assert {finding.rule.rpartition(".")[2] for finding in found} == ({"by-the-day-asked"} if late > 0 else set())
        assert {finding.effect for finding in found} <= {Effect.ADVISORY}

    def test_no_day_asked(self) -> None:
        """Where none was asked for, none is missed."""
        event = ReportedBack(on=date(2030, 1, 1), results="四个问题")
        assert broken(inspected(report_by=None), event) == set()


class TestReceived:
    """The national or a provincial committee entrusts one level down, with some law, in its own area."""

    @pytest.mark.parametrize("on", [date(2018, 4, 16), AFTER])
    @pytest.mark.parametrize(
        ("level", "by", "lawful"),
        [
            (Level.PROVINCIAL, Level.NATIONAL, True),
            (Level.PROVINCIAL, Level.PROVINCIAL, False),
            (Level.MUNICIPAL, Level.PROVINCIAL, True),
            (Level.MUNICIPAL, Level.NATIONAL, False),
            (Level.COUNTY, Level.PROVINCIAL, True),
            (Level.COUNTY, Level.MUNICIPAL, False),
            (Level.COUNTY, Level.NATIONAL, False),
        ],
    )
    def test_by_which_level(self, level: Level, by: Level, lawful: bool, on: date) -> None:  # noqa: FBT001
        """A city may not entrust its counties, and nobody skips a level."""
        body = committee(level)
        wrong = set() if lawful else {"entrusted-by-the-level-above"}
        assert broken(ENTRUSTED.open(body), received(on, level=by, area=body.place)) == wrong

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/25.1"), (AFTER, "supervision-law-2024/34.1")]
    )
    def test_article(self, on: date, article: str) -> None:
        """By the article of the day, and refused."""
        case, event = ENTRUSTED.open(JIULONGPO), received(on, level=Level.MUNICIPAL)
        assert cited(case, event, "entrusted-by-the-level-above") == {article}
        with pytest.raises(Refused):
            case.apply(event)

    @pytest.mark.parametrize("by", Organ)
    def test_by_whom(self, by: Organ) -> None:
        """The committee above; a government does not entrust a committee."""
        wrong = set() if by is Organ.STANDING_COMMITTEE_ABOVE else {"above-entrusts"}
        assert broken(ENTRUSTED.open(JIULONGPO), received(by=by)) == wrong

    @pytest.mark.parametrize(
        ("area", "wrong"),
        [("500107", set()), ("500107001", set()), ("500103", {"own-area"}), ("500000", {"own-area"})],
    )
    def test_where(self, area: str, wrong: set[str]) -> None:
        """In its own area or a part of it."""
        assert broken(ENTRUSTED.open(JIULONGPO), received(area=area)) == wrong

    def test_what(self) -> None:
        """Some law is named; and a place is a place."""
        assert broken(ENTRUSTED.open(JIULONGPO), received(laws=())) == {"names-what-to-inspect"}
        with pytest.raises(ValueError, match="area"):
            received(area="九龙坡")


class TestInspecting:
    """It inspects as it would on its own account, but by no plan of its own."""

    def test_the_team(self) -> None:
        """Who may be on the team is asked, whether it is by a plan is not."""
        case = ENTRUSTED.open(JIULONGPO).apply(received())
        assert broken(case, TeamFormed(on=ASKED, members=TEAM, by_plan=False)) == set()
        assert broken(case, TeamFormed(on=ASKED, members=())) == {"names-members", "deputies-may-take-part"}
        again = case.apply(TeamFormed(on=ASKED, members=TEAM)).apply(TeamFormed(on=ASKED, members=TEAM))
        assert again.stage is EntrustedStage.TEAM_FORMED

    def test_who_carries_it_out(self) -> None:
        """A special committee or a working body."""
        case = ENTRUSTED.open(JIULONGPO).apply(received()).apply(TeamFormed(on=ASKED, members=TEAM))
        assert broken(case, Inspected(on=ASKED, by=Organ.GOVERNMENT)) == {"committee-carries-out"}
        inspecting = case.apply(Inspected(on=ASKED, by=WORKING_BODY))
        assert broken(inspecting, InspectionEnded(on=ASKED, by=Organ.GOVERNMENT)) == {"committee-carries-out"}

    def test_research(self) -> None:
        """There may be a study beforehand, under either law."""
        case = ENTRUSTED.open(JIULONGPO).apply(received(BEFORE))
        for on in (BEFORE, AFTER):
            assert broken(case, Researched(on=on, by=WORKING_BODY)) == set()


class TestReportedBack:
    """What was found goes to the committee above, in writing."""

    @pytest.mark.parametrize(
        ("how", "wrong"),
        [
            ({}, set()),
            ({"in_writing": False}, {"back-in-writing"}),
            ({"to": Organ.STANDING_COMMITTEE}, {"back-to-the-committee-above"}),
            ({"to": Organ.GOVERNMENT_ABOVE}, {"back-to-the-committee-above"}),
            ({"by": Organ.WORKING_BODY}, {"committee-reports-back"}),
            ({"results": " "}, {"states-results"}),
            (
                {"by": Organ.GOVERNMENT, "to": Organ.GOVERNMENT_ABOVE, "results": "", "in_writing": False},
                {"committee-reports-back", "back-to-the-committee-above", "states-results", "back-in-writing"},
            ),
        ],
    )
    @pytest.mark.parametrize(
        ("on", "article"), [(LIMIT, "supervision-law-2006/25.1"), (AFTER, "supervision-law-2024/34.1")]
    )
    def test_each(self, how: dict[str, Any], wrong: set[str], on: date, article: str) -> None:
        """Each wrong alone, and all at once: refused, by the article of the day."""
        case = inspected(min(on, ASKED), None)
        event = ReportedBack(on=on, **({"results": "四个问题"} | how))
        assert broken(case, event) == wrong
        assert {cite.slug for finding in case.check(event) for cite in finding.cites} <= {article}
        assert {finding.effect for finding in case.check(event)} <= {Effect.REFUSES}

    def test_not_before_it_is_over(self) -> None:
        """There is nothing to report before the inspection."""
        with pytest.raises(NoSuchStep):
            ENTRUSTED.open(JIULONGPO).apply(received()).check(ReportedBack(on=ASKED, results="四个问题"))


ROWS = {
    "NONE": ("EntrustmentReceived", ""),
    "RECEIVED": ("TeamFormed!", "ChecklistDrawn Researched"),
    "TEAM_FORMED": ("Inspected!", "ChecklistDrawn Researched TeamFormed"),
    "INSPECTING": ("InspectionEnded!", "ChecklistDrawn Inspected TeamFormed"),
    "INSPECTED": ("ReportedBack!", ""),
}
"""By stage, what moves the matter on and what leaves it there; with a mark what the law requires."""


class TestRows:
    """What may and must be done at each stage."""

    def test_each_stage(self) -> None:
        """What moves the matter on, what leaves it there, and what is required."""
        found: dict[str, tuple[set[str], set[str]]] = {}
        for row in ENTRUSTED.steps:
            moves, stays = found.setdefault(row.source.name, (set(), set()))
            (moves if row.moves else stays).add(row.event.__name__ + "!" * row.must)
        assert {at: (" ".join(sorted(m)), " ".join(sorted(s))) for at, (m, s) in found.items()} == ROWS

    def test_what_stands(self) -> None:
        """Every rule refuses, but for the hints: about deputies, forms, and the day that was asked for."""
        effects = {rule.name: rule.effect for rule in ENTRUSTED.rules if rule.effect is not Effect.REFUSES}
        hints = {"deputies-may-take-part", "in-some-form", "by-the-day-asked"}
        assert effects == dict.fromkeys(hints, Effect.ADVISORY)

    def test_the_same_is_asked_everywhere(self) -> None:
        """An act is judged by the same rules at every stage."""
        asked: dict[str, set[tuple[str, ...]]] = {}
        for row in ENTRUSTED.steps:
            asked.setdefault(row.event.__name__, set()).add(tuple(rule.name for rule in row.rules))
        assert [event for event, rules in asked.items() if len(rules) > 1] == []


class TestBounds:
    """Where there is no such thing."""

    def test_the_national_committee(self) -> None:
        """Nobody is above it."""
        with pytest.raises(NoSuchProcedure):
            ENTRUSTED.open(committee(Level.NATIONAL))

    def test_before_2007(self) -> None:
        """Before the law there is no verdict."""
        with pytest.raises(NotEncoded):
            ENTRUSTED.open(JIULONGPO).check(received(date(2006, 12, 31)))

    def test_nothing_follows(self) -> None:
        """A second entrustment is another case."""
        case = inspected().apply(ReportedBack(on=LIMIT, results="四个问题"))
        with pytest.raises(NoSuchStep):
            case.check(received(LIMIT))
