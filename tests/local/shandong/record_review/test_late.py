"""What becomes of a filing that is late or incomplete in Shandong."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.shandong.record_review.acts import DISTRICT, JINAN, OUTSIDE, PROVINCE, breaks, filing, told

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import NoSuchStep
from npcproc.local.shandong.record_review import Completed, CompletionDemanded, CouncilActed, LapseCirculated, Measure

DEMANDED = CompletionDemanded(on=date(2025, 5, 6), until=date(2025, 5, 20))
NOTICE = LapseCirculated(on=date(2025, 5, 21))
ACTED = CouncilActed(on=date(2025, 6, 3))


def unfiled(place: str = JINAN) -> Case:
    """A document published and not filed."""
    return told(filing()[:2], place)


class TestTheWay:
    """The maker is told to file by a day; then it is circulated; in serious cases the council acts."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    def test_lawful(self, place: str) -> None:
        """All three in order, and the document is filed in the end, late as it is."""
        filed = evolve(filing()[2], on=date(2025, 6, 20))
        case = unfiled(place).replay((DEMANDED, NOTICE, ACTED, evolve(ACTED, measure=Measure.SANCTION), filed))
        assert [finding.rule for finding in case.findings] == ["record-review.filing.shandong-filed-in-thirty-days"]

    @given(st.integers(0, 60))
    def test_in_time(self, later: int) -> None:
        """Nobody is told to file before the thirty days from publication are over; what is incomplete is, at once."""
        demanded = evolve(DEMANDED, on=date(2025, 3, 10) + timedelta(days=later), until=date(2025, 6, 1))
        found = breaks(unfiled(), demanded)
        assert found == ({} if later > 30 else {"shandong-time-to-file-has-run-out": {"7.1", "23.1"}})
        filed = told((*filing()[:2], evolve(filing()[2], on=date(2025, 3, 10))))
        assert breaks(filed, demanded) == {}

    def test_unpublished(self) -> None:
        """No time runs, and no step is open."""
        with pytest.raises(NoSuchStep):
            told(filing()[:1]).check(DEMANDED)

    def test_not_elsewhere(self) -> None:
        """Hubei is judged by national law, which has no such step."""
        with pytest.raises(NoSuchStep):
            unfiled(OUTSIDE[JINAN]).check(DEMANDED)


class TestWhoActs:
    """The body charged with recording and review, and the council of chairpersons."""

    def test_others(self) -> None:
        """Nobody else, and it is refused."""
        case = unfiled()
        assert breaks(case, evolve(DEMANDED, by=Organ.GOVERNMENT)) == {
            "shandong-review-body-demands-completion": {"23.1"}
        }
        case = case.apply(DEMANDED)
        assert breaks(case, evolve(NOTICE, by=Organ.CHAIRPERSONS_COUNCIL)) == {
            "shandong-review-body-circulates": {"23.1"}
        }
        case = case.apply(NOTICE)
        assert breaks(case, evolve(ACTED, by=Organ.WORKING_BODY)) == {"shandong-council-acts": {"23.1"}}


class TestInOrder:
    """No notice before the day set has passed, none for what was handed in after all, no act without a notice."""

    def test_the_day_itself_is_in_time(self) -> None:
        """A notice on 20 May is too early, on the 21st it is not."""
        case = unfiled().apply(DEMANDED)
        assert breaks(case, evolve(NOTICE, on=date(2025, 5, 20))) == {"shandong-limit-has-passed": {"23.1"}}
        assert case.check(NOTICE) == ()

    def test_nobody_was_told(self) -> None:
        """Then there is no notice."""
        assert breaks(unfiled(), NOTICE) == {"shandong-completion-was-demanded": {"23.1"}}

    def test_filed_after_all(self) -> None:
        """What was filed in the meantime is not circulated."""
        case = unfiled().apply(DEMANDED).record(evolve(filing()[2], on=date(2025, 5, 19)))
        assert breaks(case, NOTICE) == {"shandong-still-not-filed": {"23.1"}}

    def test_completed_after_all(self) -> None:
        """Nor what was completed; and what nobody asked for is not completed."""
        case = told(filing()[:3])
        completed = Completed(on=date(2025, 5, 19), by=Organ.GOVERNMENT)
        assert breaks(case, completed) == {"shandong-completion-was-demanded": {"23.1"}}
        case = case.apply(DEMANDED)
        assert case.check(NOTICE) == ()
        assert breaks(case.apply(completed), NOTICE) == {"shandong-still-not-completed": {"23.1"}}

    def test_the_council(self) -> None:
        """After a notice, and in serious cases."""
        case = unfiled().apply(DEMANDED)
        assert breaks(case, ACTED) == {"shandong-notice-was-issued": {"23.1"}}
        assert breaks(case.apply(NOTICE), evolve(ACTED, serious=False)) == {"shandong-in-serious-cases": {"23.1"}}
