"""The review in Chongqing of what others than the council propose."""

from __future__ import annotations

from typing import Any

import pytest
from tests.local.chongqing.appointing import (
    DAY,
    deliberate,
    names,
    proposed,
    put,
    reviewed,
)

from npcproc.appointments.appointment import (
    PutToSession,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.local.chongqing.review import PreliminarilyReviewed, RevisionReported

MAYOR, COUNCIL = Organ.HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL
each_table = pytest.mark.parametrize("removal", [False, True])
OWN: dict[str, Any] = {"office": Office.HEAD_OF_WORKING_BODY, "by": COUNCIL}


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


class TestReview:
    """The working body reviews what others than the council propose (第十八条)."""

    @each_table
    def test_before_it_is_put(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """Without a review it is not put before the session; without the report on it, it is with a breach."""
        case = proposed(removal=removal)
        assert breaks(case, PutToSession(on=DAY)) == {
            "chongqing-reviewed": Effect.REFUSES,
            "chongqing-revision-reported": Effect.BREACH,
        }
        once = case.apply(PreliminarilyReviewed(on=DAY))
        assert breaks(once, PutToSession(on=DAY)) == {"chongqing-revision-reported": Effect.BREACH}
        assert reviewed(case).check(PutToSession(on=DAY)) == ()

    def test_the_councils_own(self) -> None:
        """Goes before the session directly."""
        case = proposed(**OWN)
        assert case.check(PutToSession(on=DAY)) == ()
        assert case.check(deliberate()) == ()

    @pytest.mark.parametrize(
        ("said", "rule"),
        [
            ({"by": Organ.GOVERNMENT}, "chongqing-working-body-reviews"),
            ({"members_consulted": False}, "chongqing-members-consulted"),
            ({"departments_consulted": False}, "chongqing-departments-consulted"),
            ({"more_asked": True, "more_given": False}, "chongqing-more-given"),
        ],
    )
    def test_how(self, said: dict[str, Any], rule: str) -> None:
        """By the working body, with members and departments consulted, and given what it asks for."""
        assert set(breaks(proposed(), PreliminarilyReviewed(on=DAY, **said))) == {rule}
        for right in (
            PreliminarilyReviewed(on=DAY),
            PreliminarilyReviewed(on=DAY, more_asked=True),
            PreliminarilyReviewed(on=DAY, more_given=False),
        ):
            assert proposed().check(right) == ()

    def test_who_reports(self) -> None:
        """Whoever proposed."""
        case = proposed()
        wrong = {o for o in Organ if names(case, RevisionReported(on=DAY, by=o)) == {"chongqing-the-proposer-reports"}}
        assert wrong == set(Organ) - {MAYOR}

    def test_put_by_the_council(self) -> None:
        """What is not put before the session is not deliberated."""
        assert breaks(reviewed(proposed()), deliberate()) == {"chongqing-put-by-the-council": Effect.REFUSES}
        assert put(proposed()).check(deliberate()) == ()
