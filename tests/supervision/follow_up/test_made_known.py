"""What is made known of what follows."""

from __future__ import annotations

import pytest
from tests.supervision.follow_up.matters import CITES, DAY, DUTIES, WHOLE, broken, deliberated, whole

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.supervision.follow_up import (
    Closed,
    Duties,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
)

GOVERNMENT, COURT = Organ.GOVERNMENT, Organ.COURT


def handled(by: Organ) -> tuple[Event, ...]:
    """An organ has opinions, consults and reports."""
    return (
        OpinionsHandedOver(on=DAY, to=by),
        HandlingSentForComments(on=DAY, by=by, to=frozenset({Organ.WORKING_BODY})),
        HandlingReported(on=DAY, by=by),
    )


class TestMadeKnown:
    """Each later report is made known: the one on handling, and the one on carrying out a resolution."""

    RESOLVED = (ResolutionVoted(on=DAY, tally=whole()), ReportPublished(on=DAY), *handled(GOVERNMENT))
    CARRIED_OUT = ImplementationReported(on=DAY, by=GOVERNMENT)
    PUBLISHED = HandlingPublished(on=DAY)

    @pytest.mark.parametrize(
        ("later", "wrong"),
        [
            ((CARRIED_OUT,), {"handling-was-published", "implementation-was-published"}),
            ((CARRIED_OUT, PUBLISHED), set()),
            ((PUBLISHED, CARRIED_OUT), {"implementation-was-published"}),
            ((PUBLISHED, CARRIED_OUT, PUBLISHED), set()),
            ((PUBLISHED,), {"implementation-was-reported"}),
        ],
    )
    def test_each_report(self, later: tuple[Event, ...], wrong: set[str]) -> None:
        """What came after the publication is still to be made known."""
        assert broken(deliberated(WHOLE, *self.RESOLVED, *later), Closed(on=DAY)) == wrong

    def test_the_report_of_another_organ(self) -> None:
        """The court's report, which came later, is not made known by what was published before it."""
        published = (ReportPublished(on=DAY), *handled(GOVERNMENT), self.PUBLISHED)
        case = deliberated(WHOLE, *published, *handled(COURT))
        assert broken(case, Closed(on=DAY)) == {"handling-was-published"}
        assert broken(case.apply(self.PUBLISHED), Closed(on=DAY)) == set()

    def test_effect(self) -> None:
        """The matter ends, with a breach."""
        rules = (DUTIES.handling_was_published, DUTIES.implementation_was_published)
        assert {rule.effect for rule in rules} == {Effect.BREACH}

    def test_where_the_handling_alone_is_made_known(self) -> None:
        """An article that knows no report on a resolution does not have one published."""
        alone = Duties(opinions=CITES, publication=CITES, handling_published_alone=CITES)
        assert alone.handling_was_published.cites == CITES
        assert alone.asked(alone.implementation_was_published) == ()
