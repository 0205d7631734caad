"""What Guangdong adds to a law inspection by the standing committee of its provincial congress."""

from __future__ import annotations

from datetime import date
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
from tests.supervision.law_inspection.story import SESSION, story, vote

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.guangdong import OVERLAYS
from npcproc.places import CHINA
from npcproc.supervision.law_inspection import (
    IN_STANDING_COMMITTEE,
    Closed,
    Deliberated,
    HandlingReported,
    Heard,
    ImplementationReported,
    Meeting,
    OpinionsHandedOver,
    Presenter,
    Referred,
    ResolutionVoted,
)

TABLE = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
REGULARLY = {"30.2", "30.2.6"}


def lawful(session: date = SESSION) -> tuple[Event, ...]:
    """Every event of an inspection that goes as Guangdong wants it."""
    return tuple(
        evolve(event, by=Organ.ADMINISTRATIVE_BODY) if isinstance(event, OpinionsHandedOver) else event
        for event in story(session)
    )


def before(kind: type[Event], session: date = SESSION, place: str = GUANGDONG, **how: Any) -> Case:
    """The case just before the event of that kind."""
    return until(TABLE, lawful(session), kind, place=place, **how)


def its(kind: type[Event], session: date = SESSION, /, **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in lawful(session) if isinstance(event, kind)), **changed)


class TestTheWholeWay:
    """An inspection that goes as Guangdong wants leaves no finding."""

    def test_lawful(self) -> None:
        """From the subject to the end."""
        case = TABLE.open(committee())
        for event in lawful():
            case = case.apply(event)
        assert case.apply(Closed(on=date(2025, 12, 20))).findings == ()

    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_beside_national_law(self, seed: int) -> None:
        """What national law finds is found; beyond it what is new, or was said by the province first."""
        for case, event in walk(IN_STANDING_COMMITTEE, committee(), chance_of(seed)):
            found = TABLE.open(committee()).replay(case.events).check(event)
            for rule in beside(case.check(event), found):
                cites = next(each.cites for each in found if each.rule == rule)
                assert all(cite.edition.place != CHINA for cite in cites)


class TestHearing:
    """The team gives the report to a plenary, before the groups deliberate on it (arts. 30 and 31)."""

    @pytest.mark.parametrize(
        ("changed", "found"),
        [
            ({"presenter": Presenter.OTHER}, {"guangdong-team-reports": {"30.2.6"}}),
            ({"meeting": Meeting.GROUP}, {"guangdong-in-plenary": REGULARLY}),
            ({"meeting": Meeting.JOINT_GROUP}, {"guangdong-in-plenary": REGULARLY}),
            ({}, {}),
        ],
    )
    def test_heard(self, changed: dict[str, Any], found: dict[str, set[str]]) -> None:
        """In Guangdong; elsewhere national law says it of the national committee alone."""
        assert breaks(before(Heard), its(Heard, **changed)) == found
        for place in (GUANGZHOU, HUBEI):
            assert breaks(before(Heard, place=place), its(Heard, **changed)) == {}

    @pytest.mark.parametrize(("day", "found"), [(EVE, {}), (FIRST, {"guangdong-in-plenary": REGULARLY})])
    def test_from_its_first_day(self, day: date, found: dict[str, set[str]]) -> None:
        """In force from 1 May 2023."""
        assert breaks(before(Heard, day), its(Heard, day, meeting=Meeting.GROUP)) == found

    def test_heard_first(self) -> None:
        """Members who deliberate on a report that they have not heard do so in breach."""
        for place, found in ((GUANGDONG, {"guangdong-heard-first": REGULARLY}), (HUBEI, {})):
            case = before(Deliberated, place=place, without=(Heard,))
            assert breaks(case, its(Deliberated)) == found
        assert breaks(before(Deliberated), its(Deliberated)) == {}

    def test_groups(self) -> None:
        """The plenary may deliberate as well: a hint."""
        plenary = its(Deliberated, meeting=Meeting.PLENARY)
        assert breaks(before(Deliberated), plenary) == {"guangdong-in-groups": {"31.1"}}
        assert [found.effect for found in before(Deliberated).check(plenary)] == [Effect.ADVISORY]
        assert breaks(before(Deliberated, place=HUBEI), plenary) == {}


class TestReferral:
    """The council may refer the report to a special committee (art. 31)."""

    def test_who_to_whom(self) -> None:
        """The council refers it, to a special committee."""
        case = before(Deliberated)
        assert breaks(case, Referred(on=SESSION)) == {}
        wrong = Referred(on=SESSION, by=Organ.STANDING_COMMITTEE)
        assert breaks(case, wrong) == {"guangdong-council-refers": {"31.2"}}
        wrong = Referred(on=SESSION, to=Organ.WORKING_BODY)
        assert breaks(case, wrong) == {"guangdong-to-a-special-committee": {"31.2"}}

    @pytest.mark.parametrize(("day", "place"), [(EVE, GUANGDONG), (SESSION, HUBEI), (SESSION, GUANGZHOU)])
    def test_nowhere_else(self, day: date, place: str) -> None:
        """National law knows it in the national committee alone."""
        with pytest.raises(NoSuchStep):
            before(Deliberated, day, place).check(Referred(on=day))
        assert breaks(before(Deliberated, FIRST), Referred(on=FIRST)) == {}


class TestResolution:
    """The committee may resolve on the report (art. 32), in Guangdong before the Supervision Law of 2024 says so."""

    @pytest.mark.parametrize(
        ("day", "place", "is_open"),
        [
            (EVE, GUANGDONG, False),
            (FIRST, GUANGDONG, True),
            (BEFORE_2024, GUANGDONG, True),
            (BEFORE_2024, HUBEI, False),
            (SINCE_2024, HUBEI, True),
        ],
    )
    def test_open(self, day: date, place: str, *, is_open: bool) -> None:
        """From the first day of the rules."""
        case = before(OpinionsHandedOver, day, place)
        if is_open:
            assert breaks(case, vote(day)) == {}
            carried_out = ImplementationReported(on=day, by=Organ.GOVERNMENT)
            assert breaks(case.record(vote(day, report_by=day)), carried_out) == {}
        for event in (vote(day), ImplementationReported(on=day, by=Organ.GOVERNMENT)) if not is_open else ():
            with pytest.raises(NoSuchStep):
                case.check(event)

    def test_said_first(self) -> None:
        """By the province alone until national law says it too."""
        wrong = evolve(vote(FIRST), by=Organ.CHAIRPERSONS_COUNCIL)
        (found,) = before(OpinionsHandedOver, FIRST).check(wrong)
        assert [cite.slug for cite in found.cites] == ["guangdong-standing-committee-rules-2023/32.1"]
        (found,) = before(OpinionsHandedOver, SINCE_2024).check(evolve(wrong, on=SINCE_2024))
        assert found.rule == "law-inspection.standing-committee.committee-resolves"
        assert [cite.slug for cite in found.cites] == [
            "supervision-law-2024/37.1",
            "guangdong-standing-committee-rules-2023/32.1",
        ]

    def test_in_writing_first(self) -> None:
        """So too that the handling is reported in writing."""
        oral = its(HandlingReported, FIRST, in_writing=False)
        assert breaks(before(HandlingReported, FIRST), oral) == {"reported-in-writing": {"32.1"}}
        assert breaks(before(HandlingReported, FIRST, HUBEI), oral) == {}
        assert ResolutionVoted in TABLE.events


class TestTheReportGoesAlong:
    """The opinions are handed over with the report (art. 32)."""

    @pytest.mark.parametrize(("place", "said"), [(GUANGDONG, {"32.1"}), (HUBEI, set())])
    def test_it_does(self, place: str, said: set[str]) -> None:
        """By the province's article too."""
        wrong = its(OpinionsHandedOver, with_report=False)
        assert breaks(before(OpinionsHandedOver, place=place), wrong) == {"report-goes-along": said}
