"""What Henan's council of chairpersons may do about a major breach of law that an inspection finds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from tests.local.henan.places import added, breaks
from tests.local.henan.test_violations import BEFORE_ITS_END, CLOSED, END, to_the_end

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.henan.major_case import CaseAssigned, CaseReported, CaseSubmitted, RemedyOrdered, RemedyReported
from npcproc.supervision.law_inspection import Closed

CASE = "某企业长期超标排放"
OTHER = "某机关违法审批"
ASSIGNED = CaseAssigned(on=END, case=CASE, to=Organ.WORKING_BODY)
REPORTED = CaseReported(on=END, case=CASE, by=Organ.WORKING_BODY)
ORDERED = RemedyOrdered(on=END, case=CASE, to=Organ.GOVERNMENT, until=END + timedelta(days=30))
REMEDIED = RemedyReported(on=END + timedelta(days=30), case=CASE, by=Organ.GOVERNMENT)
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

    def test_of_every_case(self) -> None:
        """Each is reported on, also where one body looks into two."""
        case = to_the_end().replay((ASSIGNED, evolve(ASSIGNED, case=OTHER), REPORTED))
        assert added(case, LATER) == {"result-was-reported"}
        assert added(case, evolve(REPORTED, case="另一问题")) == {"case-was-assigned"}
        assert case.apply(evolve(REPORTED, case=OTHER)).check(LATER) == ()


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

    @pytest.mark.parametrize("changed", [{"to": Organ.COURT}, {"case": OTHER}])
    def test_each_by_its_own_day(self, changed: dict[str, Any]) -> None:
        """An order to another organ, or in another case, does not move the day of this one."""
        both = (ASSIGNED, REPORTED, evolve(ASSIGNED, case=OTHER), evolve(REPORTED, case=OTHER))
        case = to_the_end().replay((*both, ORDERED, evolve(ORDERED, until=END + timedelta(days=10), **changed)))
        assert case.check(REMEDIED) == ()
        assert added(case, evolve(REMEDIED, on=END + timedelta(days=31))) == {"remedied-in-time"}
        other = evolve(REMEDIED, by=changed.get("to", Organ.GOVERNMENT), case=changed.get("case", CASE))
        assert added(case, other) == {"remedied-in-time"}
        assert case.check(evolve(other, on=END + timedelta(days=10))) == ()
        assert added(case.apply(REMEDIED), LATER) == {"remedy-was-reported"}

    def test_every_organ(self) -> None:
        """One that has not reported is found in the end; one that was told nothing has nothing to report."""
        case = to_the_end().replay((ASSIGNED, REPORTED, ORDERED, evolve(ORDERED, to=Organ.COURT)))
        assert added(case.apply(REMEDIED), LATER) == {"remedy-was-reported"}
        assert added(case, evolve(REMEDIED, by=Organ.PROCURATORATE)) == {"was-to-deal-with-it"}

    def test_a_result_came_first(self) -> None:
        """Nothing is ordered, and nothing put to the committee, before."""
        case = to_the_end().apply(ASSIGNED)
        assert added(case, ORDERED) == {"a-result-came-first"}
        submitted = CaseSubmitted(on=END, case=CASE)
        assert added(case, submitted) == {"a-result-came-first"}
        case = case.apply(REPORTED)
        assert case.check(submitted) == ()
        assert added(case, evolve(submitted, by=Organ.WORKING_BODY)) == {"council-submits-the-case"}
        for event in (ORDERED, submitted):
            assert added(case, evolve(event, case=OTHER)) == {"a-result-came-first"}
        assert added(case, evolve(ORDERED, by=Organ.WORKING_BODY)) == {"council-orders"}
