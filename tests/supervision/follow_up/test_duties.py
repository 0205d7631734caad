"""What is asked of what follows, where the opinions go to several organs.

What one organ has to do is tested with the special work reports.
"""

from __future__ import annotations

import pytest
from tests.supervision.follow_up.matters import CITES, DAY, DUTIES, OPINIONS_ALONE, WHOLE, broken, deliberated

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.supervision.follow_up import (
    Closed,
    Duties,
    FollowedUp,
    HandlingReported,
    HandlingSentForComments,
    OpinionsHandedOver,
)

GOVERNMENT, COURT, PROCURATORATE = Organ.GOVERNMENT, Organ.COURT, Organ.PROCURATORATE
TO_BOTH = (OpinionsHandedOver(on=DAY, to=GOVERNMENT), OpinionsHandedOver(on=DAY, to=COURT))


def sent(by: Organ) -> HandlingSentForComments:
    """An organ asks a working body for comments."""
    return HandlingSentForComments(on=DAY, by=by, to=frozenset({Organ.WORKING_BODY}))


def reported(by: Organ) -> HandlingReported:
    """An organ reports."""
    return HandlingReported(on=DAY, by=by)


class TestTheOrganHandles:
    """Who has opinions handles them, and nobody else."""

    @pytest.mark.parametrize(
        ("by", "wrong"), [(GOVERNMENT, set()), (COURT, set()), (PROCURATORATE, {"the-organ-handles"})]
    )
    def test_each_to_whom_they_went(self, by: Organ, wrong: set[str]) -> None:
        """The government and the court have opinions, the procuratorate has none."""
        assert broken(deliberated(WHOLE, *TO_BOTH), sent(by)) == wrong


class TestConsultedBeforeReporting:
    """Each organ consults on its own handling before it reports."""

    def test_another_organ_s_consultation(self) -> None:
        """What the court asked about does not count for the government."""
        case = deliberated(WHOLE, *TO_BOTH, sent(COURT))
        assert broken(case, reported(COURT)) == set()
        assert broken(case, reported(GOVERNMENT)) == {"consulted-before-reporting"}
        assert broken(case.apply(sent(GOVERNMENT)), reported(GOVERNMENT)) == set()


class TestEveryOrganReported:
    """The matter does not end while an organ has not reported."""

    def test_the_last_one(self) -> None:
        """One report of two is not enough; with the second it is, but for what was not made known."""
        one = deliberated(WHOLE, *TO_BOTH, sent(COURT), reported(COURT))
        left = {"report-was-published", "handling-was-published"}
        assert broken(one, Closed(on=DAY)) == left | {"every-organ-reported"}
        assert broken(one.replay((sent(GOVERNMENT), reported(GOVERNMENT))), Closed(on=DAY)) == left

    def test_effect(self) -> None:
        """It cannot end."""
        assert DUTIES.every_organ_reported.effect is Effect.REFUSES


class TestCommitteeFollowsUp:
    """The standing committee follows up, or whom the law lets it entrust."""

    @pytest.mark.parametrize("by", [Organ.STANDING_COMMITTEE, Organ.WORKING_BODY])
    def test_those_named(self, by: Organ) -> None:
        """Both may."""
        assert broken(deliberated(WHOLE, *TO_BOTH), FollowedUp(on=DAY, by=by)) == set()

    def test_others(self) -> None:
        """A special committee is not named here, and where nobody else is named the committee alone may."""
        wrong = FollowedUp(on=DAY, by=Organ.SPECIAL_COMMITTEE)
        assert broken(deliberated(WHOLE, *TO_BOTH), wrong) == {"committee-follows-up"}
        assert Duties(opinions=CITES).committee_follows_up.allowed == frozenset({Organ.STANDING_COMMITTEE})


class TestAsked:
    """What no article says is not asked."""

    def test_opinions_alone(self) -> None:
        """Without articles on consultation, writing and publication an oral report stands, and the matter can end."""
        case = deliberated(OPINIONS_ALONE, OpinionsHandedOver(on=DAY, to=GOVERNMENT))
        done = case.apply(HandlingReported(on=DAY, by=GOVERNMENT, in_writing=False))
        assert done.apply(Closed(on=DAY)).findings == ()
