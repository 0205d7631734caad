"""How Chongqing's standing committees supervise those whom they have appointed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Facts
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.local.chongqing import COMPLAINT, MEANS, SANCTION
from npcproc.local.chongqing.oversight_relations import (
    AppointeeSanctioned,
    AppointeeSupervised,
    ComplaintHandedOver,
    ComplaintReceived,
    ComplaintStage,
    Means,
    ResultReported,
    Sanction,
)
from npcproc.places import level_of
from npcproc.procedure import Standing

DAY, EVE = date(2022, 6, 10), date(2022, 6, 9)
RECEIVED = ComplaintReceived(on=DAY)
HANDED_OVER = ComplaintHandedOver(on=DAY, to=Organ.DEPARTMENT)
REPORTED = ResultReported(on=DAY, by=Organ.DEPARTMENT, result="不属实")


def committee(place: str = "500000") -> StandingCommittee:
    """A standing committee in Chongqing, unless elsewhere."""
    return StandingCommittee(level=level_of(place), place=place, members=31)


def found(table: Standing, facts: Facts, place: str = "500000") -> dict[str, Effect]:
    """What is wrong with the facts, each with its effect; by one article each."""
    findings = table.audit(committee(place), facts)
    assert all(len(each.cites) == 1 for each in findings)
    return {f"{each.rule.rpartition('.')[2]} {each.cites[0].slug.rpartition('/')[2]}": each.effect for each in findings}


class TestMeans:
    """Reports, visits, inspections, interpellation and appraisal (art. 34)."""

    @pytest.mark.parametrize("means", Means)
    @pytest.mark.parametrize("place", ["500000", "500107"])
    def test_each(self, means: Means, place: str) -> None:
        """Another means is a hint."""
        wrong = {"chongqing-by-a-listed-means 34.1": Effect.ADVISORY} if means is Means.OTHER else {}
        assert found(MEANS, AppointeeSupervised(on=DAY, means=means), place) == wrong

    @pytest.mark.parametrize("organ", Organ)
    def test_who(self, organ: Organ) -> None:
        """The standing committee."""
        wrong = {} if organ is Organ.STANDING_COMMITTEE else {"chongqing-committee-supervises 34.1": Effect.REFUSES}
        assert found(MEANS, AppointeeSupervised(on=DAY, by=organ, means=Means.APPRAISAL)) == wrong


class TestComplaint:
    """Taken up, given to a department, reported on (art. 35)."""

    def at(self, stage: ComplaintStage) -> Case:
        """The case at that stage."""
        case = COMPLAINT.open(committee())
        for event in (RECEIVED, HANDED_OVER):
            if case.stage is stage:
                break
            case = case.apply(event)
        return case

    def broken(self, stage: ComplaintStage, event: Any) -> set[str]:
        """The rules that the event breaks there, by the one article."""
        findings = self.at(stage).check(event)
        assert {cite.slug for each in findings for cite in each.cites} <= {"chongqing-appointments-2022/35.1"}
        return {each.rule.removeprefix("oversight-relations.complaint.chongqing.chongqing-") for each in findings}

    def test_lawful(self) -> None:
        """It ends with the report; each next step is a duty, for which no day is set."""
        case = self.at(ComplaintStage.RECEIVED)
        assert {move.event for move in case.moves(DAY) if move.must} == {ComplaintHandedOver}
        case = self.at(ComplaintStage.HANDED_OVER)
        assert {move.event for move in case.moves(DAY) if move.must} == {ResultReported}
        case = case.apply(REPORTED)
        assert (case.stage, case.findings, case.ended) == (ComplaintStage.REPORTED, (), True)

    @pytest.mark.parametrize("organ", Organ)
    def test_who(self, organ: Organ) -> None:
        """The committee takes it up and gives it on; the department that has it reports to the committee."""
        committee_, other = organ is Organ.STANDING_COMMITTEE, organ is not Organ.DEPARTMENT
        none, received, handed_over = ComplaintStage.NONE, ComplaintStage.RECEIVED, ComplaintStage.HANDED_OVER
        assert self.broken(none, evolve(RECEIVED, by=organ)) == (set() if committee_ else {"committee-receives"})
        wrong = set() if committee_ else {"committee-hands-over"}
        assert self.broken(received, evolve(HANDED_OVER, by=organ)) == wrong
        wrong = {"the-department-reports"} if other else set()
        assert self.broken(handed_over, evolve(REPORTED, by=organ)) == wrong
        assert self.broken(handed_over, evolve(REPORTED, to=organ)) == (set() if committee_ else {"to-the-committee"})

    def test_about_whom(self) -> None:
        """Someone whom this committee appointed."""
        wrong = evolve(RECEIVED, appointed_by_committee=False)
        assert self.broken(ComplaintStage.NONE, wrong) == {"about-an-appointee"}

    def test_a_result(self) -> None:
        """To report nothing is a breach."""
        (nothing,) = self.at(ComplaintStage.HANDED_OVER).check(evolve(REPORTED, result=" "))
        assert nothing.rule.endswith(".chongqing-result-is-reported")
        assert nothing.effect is Effect.BREACH

    def test_where_and_when(self) -> None:
        """In Chongqing, from 10 June 2022."""
        with pytest.raises(NotEncoded):
            COMPLAINT.open(committee()).check(evolve(RECEIVED, on=EVE))
        with pytest.raises(NoSuchProcedure):
            COMPLAINT.open(committee("420000"))
        assert COMPLAINT.open(committee("500107")).check(RECEIVED) == ()


class TestSanction:
    """Up to demotion it is filed with the committee (art. 36)."""

    @pytest.mark.parametrize(
        ("sanction", "filed_with_committee"),
        [
            (Sanction.WARNING, True),
            (Sanction.DEMERIT, True),
            (Sanction.SERIOUS_DEMERIT, True),
            (Sanction.DEMOTION, True),
            (Sanction.DISMISSAL, False),
            (Sanction.EXPULSION, False),
        ],
    )
    def test_each(self, sanction: Sanction, *, filed_with_committee: bool) -> None:
        """Dismissal and expulsion go another way."""
        wrong = {"chongqing-sanction-is-filed 36.1": Effect.BREACH} if filed_with_committee else {}
        for place in ("500000", "500107"):
            assert found(SANCTION, AppointeeSanctioned(on=DAY, sanction=sanction, filed=False), place) == wrong
            assert found(SANCTION, AppointeeSanctioned(on=DAY, sanction=sanction), place) == {}
