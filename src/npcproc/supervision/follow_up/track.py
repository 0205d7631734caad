"""How far the follow-up of a matter is, read off its case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.supervision.follow_up.duties import MORE_THAN_HALF_OF_ALL
from npcproc.supervision.follow_up.matter import (
    FollowedUp,
    FollowUpDeliberated,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
    SatisfactionRated,
)
from npcproc.tally import Carried

__all__ = ["Track", "track"]


@frozen(kw_only=True)
class Track:
    """What became of the opinions and of a resolution, with the days; the first day where something came twice."""

    handed_over: Mapping[Organ, date]
    """To whom the opinions were handed."""

    consulted: Mapping[Organ, date]
    """Who sent the handling for comments."""

    reported: Mapping[Organ, date]
    """Who reported on the handling."""

    resolved: date | None
    """When a resolution was carried."""

    report_by: date | None
    """The time limit of the latest resolution that carried and sets one; None where none does."""

    implemented: date | None
    """When carrying it out was reported."""

    deliberated: date | None
    """When a later report was deliberated on."""

    followed_up: date | None
    """When the committee followed up."""

    rated: date | None
    """When satisfaction was rated, where that is done."""

    published: date | None
    """When the report and the opinions were made known."""

    handling_published: date | None
    """When what became of them was made known."""

    @property
    def outstanding(self) -> frozenset[Organ]:
        """The organs that have opinions and have not reported on them."""
        return frozenset(self.handed_over) - frozenset(self.reported)


def track(case: Case) -> Track:
    """How far the follow-up of a case is; nothing of it in a case that has none."""
    carried = [
        event
        for event in case.events
        if isinstance(event, ResolutionVoted) and isinstance(MORE_THAN_HALF_OF_ALL.result(event.tally), Carried)
    ]
    return Track(
        handed_over=_by_organ((event.to, event.on) for event in case.events if isinstance(event, OpinionsHandedOver)),
        consulted=_by_organ((e.by, e.on) for e in case.events if isinstance(e, HandlingSentForComments)),
        reported=_by_organ((event.by, event.on) for event in case.events if isinstance(event, HandlingReported)),
        resolved=carried[0].on if carried else None,
        report_by=next((vote.report_by for vote in reversed(carried) if vote.report_by is not None), None),
        implemented=_first(case, ImplementationReported),
        deliberated=_first(case, FollowUpDeliberated),
        followed_up=_first(case, FollowedUp),
        rated=_first(case, SatisfactionRated),
        published=_first(case, ReportPublished),
        handling_published=_first(case, HandlingPublished),
    )


def _by_organ(days: Iterable[tuple[Organ, date]]) -> Mapping[Organ, date]:
    found: dict[Organ, date] = {}
    for organ, day in days:
        found.setdefault(organ, day)
    return MappingProxyType(found)


def _first(case: Case, kind: type[Event]) -> date | None:
    return next((event.on for event in case.events if isinstance(event, kind)), None)
