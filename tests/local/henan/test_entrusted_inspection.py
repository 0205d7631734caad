"""What Henan adds to inspections on behalf of the committee above."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import CITY, added, breaks, everywhere, never_forgives, opened
from tests.supervision.law_inspection.story import TEAM

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.levels import Level
from npcproc.local.henan.entrusted_inspection import IN_HENAN, CommitteeDesignated, MajorProblemReported
from npcproc.supervision.law_inspection import (
    ENTRUSTED,
    EntrustedStage,
    EntrustmentReceived,
    Inspected,
    InspectionEnded,
    ReportedBack,
    TeamFormed,
)

TABLE = ENTRUSTED.also(IN_HENAN)
DAY = date(2025, 5, 6)
PROVINCE = "410000"
JIYUAN = "419001"
"""A county-level city directly in the province, which may entrust it."""
ABOVE = {PROVINCE: Level.NATIONAL, CITY: Level.PROVINCIAL}


def received(place: str, **changed: Any) -> EntrustmentReceived:
    """An inspection entrusted to that committee."""
    how: dict[str, Any] = {"on": DAY, "level": ABOVE.get(place, Level.PROVINCIAL), "laws": {"种子法"}, "area": place}
    return EntrustmentReceived(**(how | changed))


DESIGNATED = CommitteeDesignated(on=DAY, committee=Organ.SPECIAL_COMMITTEE)
FORMED = TeamFormed(on=DAY, members=TEAM)
INSPECTED = Inspected(on=DAY, by=Organ.SPECIAL_COMMITTEE)
ENDED = InspectionEnded(on=DAY, by=Organ.SPECIAL_COMMITTEE)
REPORTED = ReportedBack(on=DAY, results="问题三个")


def after(*events: Event, place: str = PROVINCE) -> Case:
    """A case of a committee that was entrusted, after these events too."""
    return opened(TABLE, (received(place), *events), place)


class TestTheWholeWay:
    """An entrusted inspection that goes as Henan wants it leaves no finding."""

    def test_in_the_province(self) -> None:
        """With a committee designated."""
        case = after(DESIGNATED, FORMED, INSPECTED, ENDED, REPORTED)
        assert (case.stage, case.findings) == (EntrustedStage.REPORTED_BACK, ())

    def test_in_a_city(self) -> None:
        """With a major problem reported on the way; nobody is designated there."""
        problem = MajorProblemReported(on=DAY)
        case = after(FORMED, INSPECTED, problem, ENDED, problem, REPORTED, place=CITY)
        assert case.findings == ()
        with pytest.raises(NoSuchStep):
            after(place=CITY).check(DESIGNATED)
        with pytest.raises(NoSuchStep):
            after(DESIGNATED, FORMED, INSPECTED).check(problem)

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(ENTRUSTED, IN_HENAN, place, seed)


class TestDesignated:
    """The province's council settles who carries out what the national committee entrusts (article 38)."""

    def test_by_the_council(self) -> None:
        """On a special committee or a working body."""
        assert added(after(), evolve(DESIGNATED, by=Organ.STANDING_COMMITTEE)) == {"council-designates"}
        wrong = evolve(DESIGNATED, committee=Organ.ADMINISTRATIVE_BODY)
        assert breaks(after(), wrong) == {"henan-committee-or-working-body-designated": {"38.1"}}
        assert after().check(evolve(DESIGNATED, committee=Organ.WORKING_BODY)) == ()

    def test_nobody(self) -> None:
        """The inspection stands, with a breach."""
        (found,) = after(FORMED).check(INSPECTED)
        assert (found.rule, found.effect) == ("law-inspection.entrusted.henan-was-designated", Effect.BREACH)

    def test_another_than_the_one_designated(self) -> None:
        """Is found, at the inspection and at its end."""
        case = after(DESIGNATED, FORMED)
        assert added(case, evolve(INSPECTED, by=Organ.WORKING_BODY)) == {"the-one-designated"}
        wrong = evolve(ENDED, by=Organ.WORKING_BODY)
        assert added(case.apply(INSPECTED), wrong) == {"the-one-designated"}


class TestMajorProblems:
    """A major problem is reported at once, to the committee that entrusted (article 38)."""

    @pytest.mark.parametrize("place", [CITY, JIYUAN])
    def test_to_whom_and_when(self, place: str) -> None:
        """Late is a breach; to another it cannot be reported."""
        case = opened(TABLE, (received(place), FORMED, INSPECTED), place)
        problem = MajorProblemReported(on=DAY)
        assert breaks(case, evolve(problem, promptly=False)) == {"henan-problem-promptly": {"38.2"}}
        wrong = evolve(problem, to=Organ.GOVERNMENT)
        assert breaks(case, wrong) == {"henan-problem-goes-to-the-committee-above": {"38.2"}}


class TestReportedBack:
    """In writing, to the committee that entrusted it (article 38)."""

    @pytest.mark.parametrize(("place", "said"), [(CITY, {"38.3"}), (JIYUAN, {"38.3"}), (PROVINCE, set())])
    def test_in_writing(self, place: str, said: set[str]) -> None:
        """The article speaks of what the province and its cities entrust."""
        case = opened(TABLE, (received(place), FORMED, INSPECTED, ENDED), place)
        assert breaks(case, evolve(REPORTED, in_writing=False)) == {"back-in-writing": said}
        assert breaks(case, evolve(REPORTED, to=Organ.GOVERNMENT)) == {"back-to-the-committee-above": said}

    def test_a_city_entrusts_nothing(self) -> None:
        """By national law only the national committee and the provinces do."""
        found = opened(TABLE, place="410102").check(received("410102", level=Level.MUNICIPAL))
        assert {f.rule for f in found} == {"law-inspection.entrusted.entrusted-by-the-level-above"}
