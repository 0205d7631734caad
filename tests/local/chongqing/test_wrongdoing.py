"""What becomes in Chongqing of a report of wrongdoing."""

from __future__ import annotations

from typing import Any

import pytest
from tests.local.chongqing.appointing import (
    DAY,
    at_the_vote,
    deliberate,
    vote,
)

from npcproc.appointments.appointment import (
    Stage,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.local.chongqing.wrongdoing import VoteHeldBack, WrongdoingReported, WrongdoingVerified

MAYOR, COUNCIL = Organ.HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL
each_table = pytest.mark.parametrize("removal", [False, True])
OWN: dict[str, Any] = {"office": Office.HEAD_OF_WORKING_BODY, "by": COUNCIL}


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


class TestWrongdoing:
    """What is reported is looked into by whoever proposes; the council may hold the vote back (第二十条)."""

    def test_before_the_vote(self) -> None:
        """Anew after each report."""
        reported, verified = WrongdoingReported(on=DAY), WrongdoingVerified(on=DAY, by=MAYOR)
        case = at_the_vote().apply(reported)
        assert breaks(case, vote()) == {"chongqing-verified": Effect.BREACH}
        assert case.apply(verified).check(vote()) == ()
        assert breaks(case.apply(verified).apply(reported), vote()) == {"chongqing-verified": Effect.BREACH}

    def test_by_whom_and_how(self) -> None:
        """By whoever proposed, in writing."""
        case = at_the_vote().apply(WrongdoingReported(on=DAY))
        assert set(breaks(case, WrongdoingVerified(on=DAY, by=Organ.COURT))) == {"chongqing-the-proposer-verifies"}
        wrong = WrongdoingVerified(on=DAY, by=MAYOR, in_writing=False)
        assert breaks(case, wrong) == {"chongqing-verified-in-writing": Effect.BREACH}

    def test_held_back(self) -> None:
        """By the council, where something was reported; it is deliberated once more."""
        case = at_the_vote()
        held = VoteHeldBack(on=DAY)
        assert breaks(case, held) == {"chongqing-on-a-report": Effect.REFUSES}
        reported = case.apply(WrongdoingReported(on=DAY))
        assert set(breaks(reported, VoteHeldBack(on=DAY, by=Organ.PLENARY))) == {"chongqing-council-holds-back"}
        again = reported.apply(held)
        assert again.stage is Stage.NOMINATED
        assert again.apply(deliberate()).stage is Stage.DELIBERATED
