"""What is asked of what follows, where the opinions go to several organs.

What one organ has to do is tested with the special work reports.
"""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from tests.supervision.follow_up.matters import CITES, DAY, DUTIES, OPINIONS_ALONE, WHOLE, broken, deliberated, whole

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.supervision.follow_up import (
    Closed,
    Duties,
    FollowedUp,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ResolutionVoted,
)
from npcproc.tally import Tally

GOVERNMENT, COURT, PROCURATORATE = Organ.GOVERNMENT, Organ.COURT, Organ.PROCURATORATE
TO_BOTH = (OpinionsHandedOver(on=DAY, to=GOVERNMENT), OpinionsHandedOver(on=DAY, to=COURT))


def sent(by: Organ) -> HandlingSentForComments:
    """An organ asks a working body for comments."""
    return HandlingSentForComments(on=DAY, by=by, to=frozenset({Organ.WORKING_BODY}))


def reported(by: Organ) -> HandlingReported:
    """An organ reports."""
    return HandlingReported(on=DAY, by=by)


HANDLED = (sent(GOVERNMENT), reported(GOVERNMENT))


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


class TestAResolutionStands:
    """A resolution that carried is there to carry out, whatever is voted on after it."""

    LIMIT = date(2025, 9, 30)
    LATE = ImplementationReported(on=date(2025, 10, 1), by=GOVERNMENT)

    @pytest.mark.parametrize(
        "later",
        [
            ResolutionVoted(on=DAY, tally=whole(15), report_by=date(2025, 12, 31)),
            ResolutionVoted(on=DAY, tally=Tally(members=31, present=15, in_favour=15), report_by=date(2025, 12, 31)),
            ResolutionVoted(on=DAY, tally=whole()),
        ],
        ids=["lost", "void", "without a limit"],
    )
    def test_after_a_later_vote(self, later: ResolutionVoted) -> None:
        """Its limit still counts, to the day, and the matter does not end unnoticed without a report on it."""
        case = deliberated(WHOLE, ResolutionVoted(on=DAY, tally=whole(), report_by=self.LIMIT))
        case = case.replay((later, TO_BOTH[0]))
        assert broken(case, evolve(self.LATE, on=self.LIMIT)) == set()
        assert broken(case, self.LATE) == {"in-the-time-set"}
        assert "implementation-was-reported" in broken(case.replay(HANDLED), Closed(on=DAY))

    def test_a_lost_one_alone(self) -> None:
        """There is nothing to report on, and nothing is missed in the end."""
        case = deliberated(WHOLE, ResolutionVoted(on=DAY, tally=whole(15), report_by=self.LIMIT))
        case = case.apply(TO_BOTH[0])
        assert broken(case, self.LATE) == {"a-resolution-was-adopted"}
        assert "implementation-was-reported" not in broken(case.replay(HANDLED), Closed(on=DAY))


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

    def test_sentence(self) -> None:
        """Entrusting is spoken of only where it may be done."""
        assert "委托" in DUTIES.committee_follows_up.says.zh
        alone = Duties(opinions=CITES, follow_up=CITES).committee_follows_up
        assert alone.says == Text("跟踪监督应由常务委员会组织", "the standing committee organises the follow-up")


class TestAsked:
    """What no article says is not asked."""

    def test_opinions_alone(self) -> None:
        """Without articles on consultation, writing and publication an oral report stands, and the matter can end."""
        case = deliberated(OPINIONS_ALONE, OpinionsHandedOver(on=DAY, to=GOVERNMENT))
        done = case.apply(HandlingReported(on=DAY, by=GOVERNMENT, in_writing=False))
        assert done.apply(Closed(on=DAY)).findings == ()
