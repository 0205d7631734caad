"""How far the follow-up of a matter is."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.follow_up.matters import DAY, WHOLE, deliberated, whole

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.supervision.follow_up import (
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
    SatisfactionRated,
    track,
)

LATER = DAY + timedelta(days=30)
LIMIT = date(2025, 9, 30)
ORGANS = st.frozensets(st.sampled_from(sorted(SUPERVISED_ORGANS, key=lambda organ: organ.name)))


class TestTrack:
    """The days are those of the events, and nothing is there that has not happened."""

    def test_nothing_yet(self) -> None:
        """After the deliberation alone there is nothing."""
        found = track(deliberated(WHOLE))
        assert (found.handed_over, found.reported, found.outstanding) == ({}, {}, frozenset())
        assert (found.resolved, found.report_by, found.rated, found.published) == (None, None, None, None)

    def test_the_days(self) -> None:
        """Each from its own event; a second publication does not change the first day."""
        court = Organ.COURT
        found = track(
            deliberated(
                WHOLE,
                ResolutionVoted(on=DAY, tally=whole(), report_by=LIMIT),
                OpinionsHandedOver(on=DAY, to=court),
                ReportPublished(on=DAY),
                ReportPublished(on=LATER),
                HandlingSentForComments(on=LATER, by=court, to=frozenset({Organ.WORKING_BODY})),
                HandlingReported(on=LATER, by=court),
                SatisfactionRated(on=LATER, satisfied=31),
                ImplementationReported(on=LIMIT, by=court),
            )
        )
        assert (found.handed_over, found.consulted, found.reported) == ({court: DAY}, {court: LATER}, {court: LATER})
        assert (found.resolved, found.report_by, found.implemented) == (DAY, LIMIT, LIMIT)
        assert (found.published, found.rated) == (DAY, LATER)
        assert (found.handling_published, found.followed_up, found.deliberated) == (None, None, None)

    def test_a_lost_resolution_is_none(self) -> None:
        """What was voted down sets no day."""
        found = track(deliberated(WHOLE, ResolutionVoted(on=DAY, tally=whole(15), report_by=LIMIT)))
        assert (found.resolved, found.report_by) == (None, None)

    def test_later_votes(self) -> None:
        """A later vote that is lost, or that carries and sets no day, leaves the resolution and its limit."""
        carried = ResolutionVoted(on=DAY, tally=whole(), report_by=LIMIT)
        lost = ResolutionVoted(on=LATER, tally=whole(15), report_by=LATER)
        found = track(deliberated(WHOLE, carried, lost, ResolutionVoted(on=LATER, tally=whole())))
        assert (found.resolved, found.report_by) == (DAY, LIMIT)

    @given(asked=ORGANS, answered=ORGANS)
    def test_outstanding(self, asked: frozenset[Organ], answered: frozenset[Organ]) -> None:
        """Those asked that have not answered."""
        case = deliberated(
            WHOLE,
            *(OpinionsHandedOver(on=DAY, to=organ) for organ in asked),
            *(HandlingReported(on=LATER, by=organ) for organ in answered if asked),
        )
        assert track(case).outstanding == asked - answered
