"""What Guangdong adds to recording and review."""

from __future__ import annotations

from datetime import date

import pytest
from tests.local.guangdong.places import EVE, FIRST, GUANGZHOU, HUBEI, committee

from npcproc.bodies import Organ
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.local.guangdong.record_review import YEARLY
from npcproc.supervision.record_review import YearOfReview


def found(
    on: date = FIRST, heard_by: Organ = Organ.PLENARY, given_by: Organ = Organ.WORKING_BODY
) -> dict[str, set[str]]:
    """What is wrong with the year's report, by which articles."""
    year = YearOfReview(on=on, reports=1, heard_by=heard_by, given_by=given_by)
    return {
        f.rule.rpartition(".")[2]: {c.slug.rpartition("/")[2] for c in f.cites} for f in YEARLY.audit(committee(), year)
    }


class TestTheYearlyReport:
    """The plenary hears it, and the working body that reviews gives it (art. 30)."""

    def test_lawful(self) -> None:
        """Nothing is found."""
        assert found() == {}

    @pytest.mark.parametrize("organ", Organ)
    def test_who_hears(self, organ: Organ) -> None:
        """The plenary alone: the council does not, nor is it enough that the committee does."""
        wrong = {"guangdong-heard-in-plenary": {"30.2", "30.2.10"}}
        assert found(heard_by=organ) == ({} if organ is Organ.PLENARY else wrong)

    @pytest.mark.parametrize("organ", Organ)
    def test_who_gives(self, organ: Organ) -> None:
        """No special committee, and no office."""
        wrong = {"guangdong-given-by-the-working-body": {"30.2", "30.2.10"}}
        assert found(given_by=organ) == ({} if organ is Organ.WORKING_BODY else wrong)

    def test_where_and_when(self) -> None:
        """The province's own committee alone, from 1 May 2023."""
        with pytest.raises(NotEncoded):
            found(EVE)
        for place in (GUANGZHOU, HUBEI):
            with pytest.raises(NoSuchProcedure):
                YEARLY.audit(committee(place), YearOfReview(on=FIRST, reports=1))
