"""What Henan's council of chairpersons may do about a major breach of law that an inspection finds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve
from tests.local.henan.places import added, breaks
from tests.local.henan.test_violations import BEFORE_ITS_END, CLOSED, END, to_the_end

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.henan.major_case import CaseAssigned, CaseReported, CaseSubmitted, RemedyOrdered, RemedyReported
from npcproc.supervision.law_inspection import Closed

ASSIGNED = CaseAssigned(on=END, to=Organ.WORKING_BODY)
REPORTED = CaseReported(on=END, by=Organ.WORKING_BODY)
ORDERED = RemedyOrdered(on=END, to=Organ.GOVERNMENT, until=END + timedelta(days=30))
REMEDIED = RemedyReported(on=END + timedelta(days=30), by=Organ.GOVERNMENT)
LATER = Closed(on=END + timedelta(days=60))


class TestLookedInto:
    """The council has it looked into, and is told (article 46)."""

    @pytest.mark.parametrize(
        ("to", "wrong"),
        [
            (Organ.SPECIAL_COMMITTEE, set()),
            (Organ.WORKING_BODY, set()),
            (Organ.ADMINISTRATIVE_BODY, set()),
            (Organ.PROCURATORATE, {"may-look-into-it"}),
        ],
    )
    def test_by_whom(self, to: Organ, wrong: set[str]) -> None:
        """A committee or a body of the standing committee."""
        assert added(to_the_end(), evolve(ASSIGNED, to=to)) == wrong

    def test_the_council_assigns(self) -> None:
        """Nobody else does."""
        wrong = evolve(ASSIGNED, by=Organ.STANDING_COMMITTEE)
        assert breaks(to_the_end(), wrong) == {"henan-council-assigns": {"46.1"}}

    def test_the_result(self) -> None:
        """Comes from whoever was to look into it, and goes to the council."""
        case = to_the_end(evolve(ASSIGNED, on=BEFORE_ITS_END))
        assert added(case, evolve(REPORTED, by=Organ.SPECIAL_COMMITTEE)) == {"was-to-look-into-it"}
        assert added(case, evolve(REPORTED, to=Organ.PLENARY)) == {"result-goes-to-the-council"}
        assert added(case, CLOSED) == {"result-was-reported"}
        assert case.apply(REPORTED).check(CLOSED) == ()


class TestDealtWith:
    """An organ is told to deal with it in a time, and reports (article 46)."""

    def test_the_day_and_the_next(self) -> None:
        """The last day is in time; a day later it is late, and reported all the same."""
        case = to_the_end().replay((ASSIGNED, REPORTED, ORDERED))
        assert case.check(REMEDIED) == ()
        (found,) = case.check(evolve(REMEDIED, on=END + timedelta(days=31)))
        assert found.rule == "law-inspection.standing-committee.henan-remedied-in-time"
        assert found.effect is Effect.BREACH
        assert {due.by for due in case.due(END) if due.event is RemedyReported} == {END + timedelta(days=30)}

    def test_every_organ(self) -> None:
        """One that has not reported is found in the end; one that was told nothing has nothing to report."""
        case = to_the_end().replay((ASSIGNED, REPORTED, ORDERED, evolve(ORDERED, to=Organ.COURT)))
        assert added(case.apply(REMEDIED), LATER) == {"remedy-was-reported"}
        assert added(case, evolve(REMEDIED, by=Organ.PROCURATORATE)) == {"was-to-deal-with-it"}

    def test_a_result_came_first(self) -> None:
        """Nothing is ordered, and nothing put to the committee, before."""
        case = to_the_end().apply(ASSIGNED)
        assert added(case, ORDERED) == {"a-result-came-first"}
        assert added(case, CaseSubmitted(on=END)) == {"a-result-came-first"}
        case = case.apply(REPORTED)
        assert case.check(CaseSubmitted(on=END)) == ()
        assert added(case, CaseSubmitted(on=END, by=Organ.WORKING_BODY)) == {"council-submits-the-case"}
        assert added(case, evolve(ORDERED, by=Organ.WORKING_BODY)) == {"council-orders"}
