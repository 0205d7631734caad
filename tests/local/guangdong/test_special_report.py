"""What Guangdong adds to a special work report to the standing committee of its provincial congress."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.local.guangdong.places import (
    BEFORE_2024,
    EVE,
    FIRST,
    GUANGDONG,
    GUANGZHOU,
    HUBEI,
    SINCE_2024,
    breaks,
    committee,
    until,
)
from tests.never_forgives import beside
from tests.supervision.special_report.story import SESSION, story

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.guangdong import OVERLAYS
from npcproc.supervision.special_report import (
    IN_STANDING_COMMITTEE,
    Closed,
    Deliberated,
    Heard,
    Kind,
    Meeting,
    OpinionsHandedOver,
    Referred,
    Reporter,
    Source,
    TopicSelected,
)

TABLE = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
NATIONAL = {Reporter.HEAD, Reporter.DEPARTMENT_HEAD}


def lawful(session: date = SESSION, organ: Organ = Organ.GOVERNMENT) -> tuple[Event, ...]:
    """Every event of a report that goes as Guangdong wants it."""
    return tuple(
        evolve(event, by=Organ.ADMINISTRATIVE_BODY) if isinstance(event, OpinionsHandedOver) else event
        for event in story(session, organ)
    )


def before(kind: type[Event], session: date = SESSION, organ: Organ = Organ.GOVERNMENT, place: str = GUANGDONG) -> Case:
    """The case just before the event of that kind."""
    return until(TABLE, lawful(session, organ), kind, place=place)


def its(kind: type[Event], session: date = SESSION, organ: Organ = Organ.GOVERNMENT, /, **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in lawful(session, organ) if isinstance(event, kind)), **changed)


class TestTheWholeWay:
    """A report that goes as Guangdong wants leaves no finding."""

    def test_lawful(self) -> None:
        """From the topic to the end."""
        case = TABLE.open(committee())
        for event in lawful():
            case = case.apply(event)
        assert case.apply(Closed(on=date(2025, 12, 1))).findings == ()

    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, seed: int) -> None:
        """What is found in Hubei is found in Guangdong, by no fewer articles, and beyond it only what is new."""
        for case, event in walk(IN_STANDING_COMMITTEE, committee(HUBEI), chance_of(seed)):
            here = TABLE.open(committee()).replay(case.events)
            assert all(".guangdong-" in rule for rule in beside(case.check(event), here.check(event)))


class TestTopic:
    """Four organs report; the government on the environment (art. 30)."""

    @pytest.mark.parametrize(("place", "said"), [(GUANGDONG, {"30.1"}), (GUANGZHOU, set()), (HUBEI, set())])
    def test_who_may_report(self, place: str, said: set[str]) -> None:
        """The province's own committee alone is bound."""
        wrong = its(TopicSelected, organ=Organ.DEPARTMENT)
        assert breaks(TABLE.open(committee(place)), wrong) == {"may-report": said}

    @pytest.mark.parametrize(("place", "said"), [(GUANGDONG, {"30.2.3"}), (HUBEI, set())])
    def test_environment(self, place: str, said: set[str]) -> None:
        """Nobody else reports on it."""
        wrong = its(TopicSelected, organ=Organ.COURT, kind=Kind.ENVIRONMENT, source=Source.LAW)
        assert breaks(TABLE.open(committee(place)), wrong) == {"government-reports-on-environment": said}


class TestWhoReports:
    """A head comes and reports; of a government department only the principal one (art. 30)."""

    @pytest.mark.parametrize("organ", [organ for organ in Organ if organ in SUPERVISED_ORGANS])
    @pytest.mark.parametrize("reporter", Reporter)
    def test_each_organ(self, organ: Organ, reporter: Reporter) -> None:
        """The national table and the province's, both found."""
        allowed = NATIONAL if organ is Organ.GOVERNMENT else {Reporter.HEAD}
        wrong = its(Heard, SESSION, organ, reporter=reporter)
        found = {} if reporter in allowed else {"a-head-reports": set(), "guangdong-a-head-reports": {"30.3"}}
        assert breaks(before(Heard, organ=organ), wrong) == found

    @pytest.mark.parametrize("day", [BEFORE_2024, SINCE_2024])
    def test_the_commission(self, day: date) -> None:
        """The province says who reports for the commission before national law does."""
        organ = Organ.SUPERVISORY_COMMISSION
        wrong = its(Heard, day, organ, reporter=Reporter.DEPARTMENT_HEAD)
        said = {"guangdong-a-head-reports": {"30.3"}}
        national = {"a-head-reports": set[str]()} if day == SINCE_2024 else {}
        assert breaks(before(Heard, day, organ), wrong) == national | said

    def test_the_principal_head(self) -> None:
        """A deputy head of a department cannot stand in; of the government itself any head may report."""
        name = "guangdong-principal-head-of-a-department"
        deputy = its(Heard, reporter=Reporter.DEPARTMENT_HEAD, principal=False)
        assert breaks(before(Heard), deputy) == {name: {"30.3"}}
        assert breaks(before(Heard), evolve(deputy, principal=True)) == {}
        assert breaks(before(Heard), evolve(deputy, reporter=Reporter.HEAD)) == {}
        assert breaks(before(Heard, place=HUBEI), deputy) == {}
        assert [found.effect for found in before(Heard).check(deputy)] == [Effect.REFUSES]

    @pytest.mark.parametrize(("day", "found"), [(EVE, set()), (FIRST, {"guangdong-principal-head-of-a-department"})])
    def test_from_its_first_day(self, day: date, found: set[str]) -> None:
        """In force from 1 May 2023."""
        deputy = its(Heard, day, reporter=Reporter.DEPARTMENT_HEAD, principal=False)
        assert set(breaks(before(Heard, day), deputy)) == found


class TestHearing:
    """The plenary hears the report on the environment; groups deliberate (arts. 30 and 31)."""

    @pytest.mark.parametrize("meeting", Meeting)
    @pytest.mark.parametrize("kind", Kind)
    def test_plenary(self, kind: Kind, meeting: Meeting) -> None:
        """It is asked of that report, and of no other."""
        case = TABLE.open(committee())
        for event in lawful():
            if isinstance(event, Heard):
                break
            case = case.record(evolve(event, kind=kind) if isinstance(event, TopicSelected) else event)
        wrong = kind is Kind.ENVIRONMENT and meeting is not Meeting.PLENARY
        found = {"guangdong-environment-in-plenary": {"30.2", "30.2.3"}} if wrong else {}
        assert breaks(case, its(Heard, meeting=meeting)) == found

    def test_groups(self) -> None:
        """The plenary may deliberate as well: a hint."""
        plenary = its(Deliberated, meeting=Meeting.PLENARY)
        assert breaks(before(Deliberated), plenary) == {"guangdong-in-groups": {"31.1"}}
        assert breaks(before(Deliberated), its(Deliberated, meeting=Meeting.JOINT_GROUP)) == {}
        assert [found.effect for found in before(Deliberated).check(plenary)] == [Effect.ADVISORY]
        assert breaks(before(Deliberated, place=HUBEI), plenary) == {}


class TestReferral:
    """The council may refer the report to a special committee (art. 31)."""

    @pytest.mark.parametrize(("place", "said"), [(GUANGDONG, {"31.2"}), (HUBEI, set())])
    def test_who_to_whom(self, place: str, said: set[str]) -> None:
        """The council refers it, to a special committee."""
        case, day = before(Deliberated, place=place), SESSION
        wrong = Referred(on=day, by=Organ.STANDING_COMMITTEE)
        assert breaks(case, Referred(on=day)) == {}
        assert breaks(case, wrong) == {"council-refers": said}
        assert breaks(case, Referred(on=day, to=Organ.WORKING_BODY)) == {"to-a-special-committee": said}

    def test_before_national_law_knows_it(self) -> None:
        """Open in Guangdong from 1 May 2023, elsewhere from 8 November 2024; said first, by the province alone."""
        wrong = Referred(on=FIRST, by=Organ.STANDING_COMMITTEE)
        assert breaks(before(Deliberated, FIRST), wrong) == {"council-refers": {"31.2"}}
        for day, place in ((EVE, GUANGDONG), (FIRST, HUBEI), (BEFORE_2024, GUANGZHOU)):
            with pytest.raises(NoSuchStep):
                before(Deliberated, day, place=place).check(Referred(on=day))
        assert breaks(before(Deliberated, SINCE_2024, place=HUBEI), Referred(on=SINCE_2024)) == {}


class TestTheOrgan:
    """The opinions go to the organ that reported (art. 32)."""

    @pytest.mark.parametrize(("place", "said"), [(GUANGDONG, {"32.1"}), (HUBEI, set())])
    def test_opinions(self, place: str, said: set[str]) -> None:
        """And to no other."""
        wrong = its(OpinionsHandedOver, to=Organ.COURT)
        assert breaks(before(OpinionsHandedOver, place=place), wrong) == {"opinions-go-to-the-organ": said}

    def test_a_day_after(self) -> None:
        """The day on which they must be reported on is asked of inquiries alone."""
        early = its(OpinionsHandedOver, report_by=SESSION + timedelta(days=11))
        assert breaks(before(OpinionsHandedOver), early) == {}
