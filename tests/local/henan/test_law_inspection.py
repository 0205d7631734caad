"""What Henan adds to law inspections."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import CITY, added, breaks, committee, everywhere, never_forgives, opened, said_in
from tests.supervision.law_inspection.story import SESSION, story

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.henan.law_inspection import (
    IN_HENAN,
    YEARLY,
    DepartmentFromAboveInspected,
    ProgrammeNotified,
    SuperiorNotified,
)
from npcproc.supervision.law_inspection import (
    IN_STANDING_COMMITTEE,
    Closed,
    Deliberated,
    HandlingReported,
    Inspected,
    OpinionsHandedOver,
    ReportPresented,
    ReportSubmitted,
    Stage,
    SubjectSelected,
    TeamFormed,
    YearOfInspections,
)

TABLE = IN_STANDING_COMMITTEE.also(IN_HENAN)
CLOSES = SESSION + timedelta(days=2)
BEGINS = SESSION - timedelta(days=90)


def lawful(*organs: Organ) -> tuple[Event, ...]:
    """Every event of an inspection that goes as Henan wants it."""
    events: list[Event] = []
    for event in story(SESSION, *organs):
        match event:
            case SubjectSelected():
                events.append(evolve(event, proposed_by=Organ.WORKING_BODY))
            case TeamFormed():
                events.extend((event, ProgrammeNotified(on=BEGINS - timedelta(days=10))))
            case Deliberated():
                events.append(evolve(event, session_closes=CLOSES))
            case _:
                events.append(event)
    return tuple(sorted(events, key=lambda event: event.on))


def until(kind: type[Event], *, without: type[Event] | None = None, place: str = CITY) -> Case:
    """The case just before the first event of that kind."""
    events = lawful()
    first = next(number for number, event in enumerate(events) if isinstance(event, kind))
    told = (e for e in events[:first] if without is None or not isinstance(e, without))
    if "41" not in place[:2]:
        told = (e for e in told if not isinstance(e, ProgrammeNotified))
    return opened(TABLE, told, place)


def its(kind: type[Event], **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in lawful() if isinstance(event, kind)), **changed)


class TestTheWholeWay:
    """An inspection that goes as Henan wants it leaves no finding; elsewhere nothing is added."""

    @everywhere
    def test_lawful(self, place: str) -> None:
        """Every event can be applied, by each committee of Henan."""
        case = TABLE.open(committee(place))
        for event in (*lawful(), Closed(on=SESSION + timedelta(days=100))):
            case = case.apply(event)
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    def test_elsewhere(self) -> None:
        """In Hubei the national story has no finding, and no programme can be notified."""
        assert opened(TABLE, story(), "420100").findings == ()
        with pytest.raises(NoSuchStep):
            until(Inspected, place="420100").check(ProgrammeNotified(on=BEGINS))

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(IN_STANDING_COMMITTEE, IN_HENAN, place, seed)

    @pytest.mark.parametrize(("day", "wrong"), [(21, set()), (22, {"offices-propose"})])
    def test_from_the_measures_on(self, day: int, wrong: set[str]) -> None:
        """The day before them nothing is added."""
        event = its(SubjectSelected, on=date(2015, 10, day), proposed_by=None)
        assert added(opened(TABLE), event) == wrong


class TestWhoProposes:
    """Committees, working bodies and the administrative body propose inspections (article 36)."""

    @pytest.mark.parametrize(
        ("proposed_by", "wrong"),
        [
            (Organ.SPECIAL_COMMITTEE, set()),
            (Organ.WORKING_BODY, set()),
            (Organ.ADMINISTRATIVE_BODY, set()),
            (Organ.GOVERNMENT, {"offices-propose"}),
            (None, {"offices-propose"}),
        ],
    )
    def test_nobody_else(self, proposed_by: Organ | None, wrong: set[str]) -> None:
        """The subject stands all the same."""
        event = its(SubjectSelected, proposed_by=proposed_by)
        assert added(opened(TABLE), event) == wrong
        assert opened(TABLE).apply(event).stage is Stage.SELECTED


class TestProgramme:
    """The organ inspected is told of the programme ten days before the inspection begins (article 40)."""

    @everywhere
    @given(early=st.integers(-10, 20))
    def test_ten_days(self, place: str, early: int) -> None:
        """The tenth day before is in time, the ninth is not."""
        told = ProgrammeNotified(on=BEGINS - timedelta(days=10 + early))
        case = opened(TABLE, (*lawful()[:1], its(TeamFormed, on=date(2025, 4, 1)), told), place)
        late = [f for f in case.check(its(Inspected)) if f.rule.endswith(".henan-ten-days-before")]
        assert bool(late) is (early < 0)
        assert all(f.effect is Effect.BREACH for f in late)

    def test_none(self) -> None:
        """Without one the inspection stands, with a breach."""
        case = until(Inspected, without=ProgrammeNotified)
        assert breaks(case, its(Inspected)) == {"henan-programme-was-notified": {"40.1"}}
        assert case.apply(its(Inspected)).stage is Stage.INSPECTING

    def test_due(self) -> None:
        """It is a duty as long as the inspection has not begun."""
        assert ProgrammeNotified in {due.event for due in opened(TABLE, lawful()[:1]).due(BEGINS)}
        assert ProgrammeNotified not in {due.event for due in until(ReportPresented).due(BEGINS)}


class TestDepartmentsFromAbove:
    """A department run from above may be inspected, and the organ that runs it told (articles 39 and 44)."""

    def test_inspected_like_any(self) -> None:
        """By a committee or working body; it begins the inspection, or is part of it."""
        visit = DepartmentFromAboveInspected(on=BEGINS, by=Organ.WORKING_BODY)
        assert until(Inspected).apply(visit).stage is Stage.INSPECTING
        assert until(Inspected).apply(its(Inspected)).apply(visit).stage is Stage.INSPECTING
        assert breaks(until(Inspected), evolve(visit, by=Organ.COURT)) == {"committee-carries-out": {"37.2"}}
        assert added(until(Inspected, without=ProgrammeNotified), visit) == {"programme-was-notified"}

    def test_the_organ_above_is_told(self) -> None:
        """Only where such a department was inspected."""
        told = SuperiorNotified(on=CLOSES)
        assert added(until(OpinionsHandedOver), told) == {"a-department-from-above"}
        visit = DepartmentFromAboveInspected(on=BEGINS, by=Organ.WORKING_BODY)
        events = lawful()
        first = next(number for number, event in enumerate(events) if isinstance(event, Inspected))
        end = next(number for number, event in enumerate(events) if isinstance(event, OpinionsHandedOver))
        case = opened(TABLE, (*events[:first], visit, *events[first:end]))
        assert case.check(told) == ()


class TestTheDeliberation:
    """The head of the organ inspected comes (article 43)."""

    def test_head(self) -> None:
        """His absence is a breach."""
        event = its(Deliberated, head_attended=False)
        assert breaks(until(Deliberated), event) == {"henan-head-attends": {"43.2"}}
        assert until(Deliberated).apply(event).stage is Stage.DELIBERATED

    @said_in("43.1")
    def test_the_council_submits(self, place: str, said: set[str]) -> None:
        """As national law has it."""
        wrong = its(ReportSubmitted, by=Organ.GOVERNMENT)
        assert breaks(until(ReportSubmitted, place=place), wrong) == {"council-submits-report": said}


class TestTheOpinions:
    """Handed over within ten days of the close, reported on within three months (article 44)."""

    @everywhere
    @given(late=st.integers(-8, 30))
    def test_ten_days(self, place: str, late: int) -> None:
        """From the last day of the session, not from the deliberation."""
        event = its(OpinionsHandedOver, on=CLOSES + timedelta(days=10 + late))
        wrong = {"handed-over-in-ten-days"} if late > 0 else set()
        assert added(until(OpinionsHandedOver, place=place), event) == wrong

    def test_where_the_close_is_not_known(self) -> None:
        """Nothing is asked."""
        case = until(Deliberated).record(its(Deliberated, session_closes=None))
        assert added(case, its(OpinionsHandedOver, on=date(2026, 3, 1))) == set()

    def test_due(self) -> None:
        """Both days are seen before they are missed."""
        (due,) = [due for due in until(OpinionsHandedOver).due(CLOSES) if due.event is OpinionsHandedOver]
        assert due.by == date(2025, 9, 9)
        case = until(OpinionsHandedOver).record(its(OpinionsHandedOver, on=date(2025, 9, 7)))
        assert {due.by for due in case.due(CLOSES) if due.event is HandlingReported} == {date(2025, 12, 7)}

    @given(late=st.integers(-15, 300))
    def test_three_months(self, late: int) -> None:
        """On 7 December it is in time, on the 8th late; the report stands."""
        case = until(HandlingReported)
        event = its(HandlingReported, on=date(2025, 12, 7) + timedelta(days=late))
        assert added(case, event) == ({"handled-in-three-months"} if late > 0 else set())
        assert case.apply(event).stage is Stage.HANDLED

    @said_in("44.1")
    def test_with_the_report(self, place: str, said: set[str]) -> None:
        """As national law has it."""
        event = its(OpinionsHandedOver, with_report=False)
        assert breaks(until(OpinionsHandedOver, place=place), event) == {"report-goes-along": said}


class TestYearly:
    """Inspections every year, by plan (article 35)."""

    @pytest.mark.parametrize(
        ("inspections", "by_plan", "wrong"),
        [(1, True, set()), (0, True, {"an-inspection-a-year"}), (2, False, {"by-plan"})],
    )
    def test_one_at_least(self, inspections: int, *, by_plan: bool, wrong: set[str]) -> None:
        """One is enough."""
        facts = YearOfInspections(on=date(2025, 12, 31), inspections=inspections, by_plan=by_plan)
        found = YEARLY.audit(committee(), facts)
        assert {finding.rule.removeprefix("law-inspection.yearly.henan.henan-") for finding in found} == wrong
        assert {cite.slug for f in found for cite in f.cites} <= {"henan-supervision-measures-2015/35.1"}
