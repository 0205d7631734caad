"""The rows of what follows: those that an institution asks for, and no others."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.follow_up.matters import (
    DAY,
    DISTRICT,
    OPINIONS_ALONE,
    WHOLE,
    Short,
    Stage,
    broken,
    deliberated,
    whole,
)

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import NoSuchStep
from npcproc.supervision.follow_up import (
    Closed,
    FollowedUp,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
    SatisfactionRated,
)

GOVERNMENT = Organ.GOVERNMENT
HANDED_OVER = OpinionsHandedOver(on=DAY, to=GOVERNMENT)
SENT = HandlingSentForComments(on=DAY, by=GOVERNMENT, to=frozenset({Organ.WORKING_BODY}))
REPORTED = HandlingReported(on=DAY, by=GOVERNMENT)


class TestTheWholeCourse:
    """From the deliberation to the end, with everything there is."""

    def test_all_of_it(self) -> None:
        """Each act is lawful, and the stages are those of the institution."""
        acts: tuple[tuple[Event, Stage], ...] = (
            (ResolutionVoted(on=DAY, tally=whole(), report_by=date(2025, 9, 30)), Stage.DELIBERATED),
            (HANDED_OVER, Stage.HANDED_OVER),
            (ReportPublished(on=DAY), Stage.HANDED_OVER),
            (SENT, Stage.CONSULTED),
            (REPORTED, Stage.HANDLED),
            (FollowUpSubmitted(on=DAY, report=FollowUp.HANDLING), Stage.HANDLED),
            (FollowUpDeliberated(on=DAY), Stage.HANDLED),
            (SatisfactionRated(on=DAY, satisfied=20), Stage.HANDLED),
            (FollowedUp(on=DAY), Stage.HANDLED),
            (ImplementationReported(on=date(2025, 9, 30), by=GOVERNMENT), Stage.HANDLED),
            (HandlingPublished(on=date(2025, 9, 30)), Stage.HANDLED),
            (Closed(on=date(2025, 9, 30)), Stage.CLOSED),
        )
        case = deliberated(WHOLE)
        for event, stage in acts:
            case = case.apply(event)
            assert case.stage is stage
        assert case.findings == ()
        assert case.ended

    def test_a_second_organ_at_any_time(self) -> None:
        """Opinions may go to another organ after the first has reported; the matter stays where it is."""
        case = deliberated(WHOLE, HANDED_OVER, SENT, REPORTED).apply(OpinionsHandedOver(on=DAY, to=Organ.COURT))
        assert case.stage is Stage.HANDLED
        assert "every-organ-reported" in broken(case, Closed(on=DAY))


class TestOpinionsAlone:
    """An institution without a consultation, a resolution or a publication has no rows for them."""

    def test_straight_to_the_report(self) -> None:
        """The organ reports as soon as it has the opinions."""
        case = deliberated(OPINIONS_ALONE, HANDED_OVER).apply(REPORTED)
        assert case.stage is Short.HANDLED

    @pytest.mark.parametrize(
        "event",
        [SENT, ResolutionVoted(on=DAY, tally=whole()), ReportPublished(on=DAY), FollowedUp(on=DAY)],
        ids=lambda event: type(event).__name__,
    )
    def test_no_such_step(self, event: Event) -> None:
        """The law provides none."""
        with pytest.raises(NoSuchStep):
            deliberated(OPINIONS_ALONE, HANDED_OVER).check(event)

    def test_one_organ(self) -> None:
        """Nor a second organ, where one alone can have opinions to handle."""
        with pytest.raises(NoSuchStep):
            deliberated(OPINIONS_ALONE, HANDED_OVER).check(OpinionsHandedOver(on=DAY, to=Organ.COURT))


class TestSatisfaction:
    """A rating of satisfaction is practice: it may happen, cites nothing and moves nothing."""

    def test_it_cites_nothing(self) -> None:
        """Among what may come next it stands without an article, a rule or an actor, and is no duty."""
        case = deliberated(WHOLE, HANDED_OVER, SENT, REPORTED)
        (move,) = [move for move in case.moves(DAY) if move.event is SatisfactionRated]
        assert (move.cites, move.rules, move.by, move.must) == ((), (), (), False)
        assert move.to == (Stage.HANDLED,)

    def test_it_is_never_missed(self) -> None:
        """Nothing is found where there was none, and none is due."""
        case = deliberated(WHOLE, HANDED_OVER, SENT, REPORTED)
        assert all(due.event is not SatisfactionRated for due in case.due(DAY))
        assert WHOLE.open(DISTRICT).findings == ()
