"""What Henan adds after the deliberation on plan, budget and audit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.financial_oversight.acts import AUDIT, BUDGET, CLOSES, PLAN, TABLE, the, until
from tests.local.henan.places import added, breaks, everywhere, opened
from tests.supervision.financial_oversight.story import submitted, vote

from npcproc.bodies import Organ
from npcproc.findings import NoSuchStep
from npcproc.local.henan.financial_oversight import OpinionsCompiled
from npcproc.supervision.financial_oversight import (
    Deliberated,
    HandlingReported,
    HandlingSentForComments,
    Heard,
    Kind,
    OpinionsHandedOver,
    Stage,
)

EARLY = {PLAN: "plan-opinions-in-ten-days", BUDGET: "opinions-in-ten-days", AUDIT: "opinions-in-ten-days"}
LAST = {PLAN: date(2025, 11, 7), BUDGET: date(2025, 10, 7), AUDIT: date(2025, 10, 7)}
WITHIN = {PLAN: "in-three-months", BUDGET: "in-two-months", AUDIT: "in-two-months"}
each_report = pytest.mark.parametrize("kind", [PLAN, BUDGET, AUDIT])


class TestHandedOver:
    """Within ten days of the close (articles 20 and 30)."""

    @each_report
    @everywhere
    @given(late=st.integers(-10, 30))
    def test_ten_days(self, place: str, kind: Kind, late: int) -> None:
        """The tenth day after the last of the session is in time."""
        event = the(OpinionsHandedOver, kind, on=CLOSES + timedelta(days=10 + late))
        assert added(until(OpinionsHandedOver, kind, place=place), event) == ({EARLY[kind]} if late > 0 else set())

    def test_by_whom(self) -> None:
        """Those on the plan by the administrative body; on the others anyone may."""
        wrong = the(OpinionsHandedOver, PLAN, by=Organ.STANDING_COMMITTEE)
        assert breaks(until(OpinionsHandedOver, PLAN), wrong) == {"henan-office-hands-over": {"20.1"}}
        assert until(OpinionsHandedOver, BUDGET).check(wrong) == ()

    @pytest.mark.parametrize("kind", [BUDGET, AUDIT])
    def test_compiled(self, kind: Kind) -> None:
        """By the working body for the budget."""
        case = until(OpinionsHandedOver, kind, without=(OpinionsCompiled,))
        assert breaks(case, the(OpinionsHandedOver, kind)) == {"henan-were-compiled": {"30.1"}}
        wrong = OpinionsCompiled(on=CLOSES, by=Organ.SPECIAL_COMMITTEE)
        assert breaks(case, wrong) == {"henan-working-body-compiles": {"30.1"}}

    def test_of_the_plan_nothing(self) -> None:
        """There nobody need compile them."""
        case = until(OpinionsHandedOver, PLAN, without=(OpinionsCompiled,))
        assert case.check(the(OpinionsHandedOver, PLAN)) == ()


class TestReported:
    """Within three months on the plan, two on budget and audit (articles 20 and 30)."""

    @each_report
    @given(late=st.integers(-8, 60))
    def test_months(self, kind: Kind, late: int) -> None:
        """Counted from the day they were handed over; the report stands."""
        case = until(HandlingReported, kind)
        event = the(HandlingReported, kind, on=LAST[kind] + timedelta(days=late))
        assert added(case, event) == ({WITHIN[kind]} if late > 0 else set())
        assert case.apply(event).stage is Stage.HANDLED

    @each_report
    def test_due(self, kind: Kind) -> None:
        """The day is seen before it is missed."""
        case = until(HandlingReported, kind)
        assert {due.by for due in case.due(case.events[-1].on) if due.event is HandlingReported} == {LAST[kind]}


class TestConsulted:
    """The working body for the budget is asked for comments, in Henan before national law had it (article 30)."""

    DAY = date(2016, 7, 26)

    def test_since_the_measures(self) -> None:
        """In Hubei there was no such step in 2016."""
        told = (
            submitted(BUDGET, self.DAY),
            Heard(on=self.DAY),
            Deliberated(on=self.DAY),
            OpinionsHandedOver(on=self.DAY, to=Organ.GOVERNMENT),
        )
        sent = HandlingSentForComments(on=self.DAY, by=Organ.GOVERNMENT, to={Organ.WORKING_BODY})
        case = opened(TABLE, told)
        assert case.check(sent) == ()
        wrong = evolve(sent, to={Organ.SPECIAL_COMMITTEE}, through_its_office=False)
        assert breaks(case, wrong) == {
            "henan-handling-through-its-office": {"30.2"},
            "henan-handling-to-the-working-body": {"30.2"},
        }
        report = HandlingReported(on=self.DAY, by=Organ.GOVERNMENT)
        assert added(case, report) == {"consulted-before-reporting"}
        assert case.apply(sent).check(report) == ()
        with pytest.raises(NoSuchStep):
            opened(TABLE, told, "420100").check(sent)


class TestResolution:
    """The standing committee resolves on the audit work report (article 27)."""

    def test_by_whom(self) -> None:
        """Nobody else; on the budget the article says nothing."""
        wrong = vote(CLOSES, by=Organ.CHAIRPERSONS_COUNCIL)
        found = breaks(until(OpinionsHandedOver, AUDIT), wrong)
        assert found["henan-committee-resolves-on-the-audit"] == {"27.3"}
        assert added(until(OpinionsHandedOver, BUDGET), wrong) == set()
