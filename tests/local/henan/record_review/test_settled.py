"""What Henan does where the maker does not accept a review."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import added, breaks
from tests.local.henan.record_review.acts import until

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.henan.record_review import CouncilSettled, DisagreementReported
from npcproc.supervision.record_review import AnswerReceived, Rectified, RemedyProposed


class TestReported:
    """The body charged with it tells the council, in writing (article 56)."""

    def test_by_whom_and_how(self) -> None:
        """And it is a duty."""
        case = until(DisagreementReported)
        day = case.events[-1].on
        told = DisagreementReported(on=day)
        assert breaks(case, evolve(told, by=Organ.GOVERNMENT)) == {"henan-review-body-reports": {"56.2"}}
        assert breaks(case, evolve(told, in_writing=False)) == {"henan-reported-in-writing": {"56.2"}}
        assert DisagreementReported in {due.event for due in case.due(day)}

    @pytest.mark.parametrize("promised", [True, False])
    def test_where_nothing_is_done(self, *, promised: bool) -> None:
        """A maker that does not answer, or promises in vain, may be reported too."""
        case = until(AnswerReceived)
        day = case.events[-1].on
        if promised:
            case = case.apply(AnswerReceived(on=day, by=Organ.WORKING_BODY, amends=True))
        told = DisagreementReported(on=day)
        assert case.check(told) == ()
        assert DisagreementReported not in {due.event for due in case.due(day)}
        assert case.apply(told).apply(CouncilSettled(on=day)).findings == ()


class TestSettled:
    """The council settles it on that report, and the maker has thirty days (article 56)."""

    def test_by_the_council_on_a_report(self) -> None:
        """Not before one."""
        settled = CouncilSettled(on=until(CouncilSettled).events[-1].on)
        assert added(until(CouncilSettled), evolve(settled, by=Organ.WORKING_BODY)) == {"council-settles"}
        case = until(CouncilSettled, without=(DisagreementReported,))
        (found,) = case.check(settled)
        assert (found.rule, found.effect) == ("record-review.local.henan-reported-first", Effect.REFUSES)

    @given(late=st.integers(-30, 60))
    def test_thirty_days(self, late: int) -> None:
        """The thirtieth day is in time; late it is done all the same."""
        case = until(RemedyProposed)
        done = Rectified(on=case.events[-1].on + timedelta(days=30 + late))
        assert added(case, done) == ({"done-in-thirty-days"} if late > 0 else set())
