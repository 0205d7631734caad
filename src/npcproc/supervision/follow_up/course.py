"""The rows of what follows, from the deliberation to the end: the same in every table that has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TypeAlias

from attrs import frozen

from npcproc.events import Event
from npcproc.rules import Rule
from npcproc.steps import Step, alongside, ballot, step
from npcproc.supervision.follow_up.duties import ENOUGH_PRESENT, MORE_THAN_HALF_OF_ALL, Duties
from npcproc.supervision.follow_up.matter import (
    Closed,
    FollowedUp,
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

__all__ = ["Own", "Stages", "course"]


@frozen(kw_only=True)
class Stages:
    """The stages of an institution through which it goes."""

    deliberated: Enum
    """The matter has been deliberated on."""

    handed_over: Enum
    """The opinions are with an organ."""

    consulted: Enum | None = None
    """How they were handled was sent for comments; None where the law asks for none."""

    handled: Enum
    """An organ has reported."""

    closed: Enum
    """The matter has ended."""

    @property
    def handling(self) -> tuple[Enum, ...]:
        """Those in which the opinions are being handled, or have been."""
        return tuple(stage for stage in (self.handed_over, self.consulted, self.handled) if stage is not None)

    @property
    def since(self) -> tuple[Enum, ...]:
        """Those from the deliberation to the end."""
        return (self.deliberated, *self.handling)


Own: TypeAlias = Mapping[type[Event], tuple[Rule, ...]]
"""Rules of the institution's own, by event."""


def course(duties: Duties, stages: Stages, own: Own = MappingProxyType({})) -> tuple[Step, ...]:
    """The rows by those duties through those stages, with the institution's own rules beside them."""
    return (
        *_handling(duties, stages, own),
        *(_resolution(duties, stages, own) if duties.resolution else ()),
        *_later_reports(duties, stages),
        *_end(duties, stages, own),
    )


def _handling(duties: Duties, stages: Stages, own: Own) -> Iterator[Step]:
    """The opinions are handed over, handled, sent for comments and reported on."""
    handed_over = own.get(OpinionsHandedOver, ())
    sent = duties.asked(
        duties.the_organ_handles,
        duties.handling_through_its_office,
        duties.handling_to_committee_or_working_body,
        *own.get(HandlingSentForComments, ()),
    )
    reported = duties.asked(
        duties.the_organ_handles,
        duties.consulted_before_reporting,
        duties.reported_in_writing,
        *own.get(HandlingReported, ()),
    )
    yield step(stages.deliberated, OpinionsHandedOver, stages.handed_over, *handed_over, must=True)
    if stages.consulted is not None:
        yield step(stages.handed_over, HandlingSentForComments, stages.consulted, *sent, must=True)
        yield step(stages.consulted, HandlingReported, stages.handled, *reported, must=True)
    yield step(stages.handed_over, HandlingReported, stages.handled, *reported, must=stages.consulted is None)
    if duties.several_organs:
        # each has its opinions handed over, consults and reports on its own, whatever another has done by then
        yield from alongside(stages.handling, OpinionsHandedOver, *handed_over)
        if stages.consulted is not None:
            yield from alongside((stages.consulted, stages.handled), HandlingSentForComments, *sent)
        yield from alongside([stages.handled], HandlingReported, *reported)


def _resolution(duties: Duties, stages: Stages, own: Own) -> Iterator[Step]:
    """The committee resolves, and the organ carries it out."""
    # Unsettled: no article says when a resolution is adopted, nor that a lost one may not be voted on again.
    for stage in stages.since:
        yield from ballot(
            stage,
            ResolutionVoted,
            duties.committee_resolves,
            ENOUGH_PRESENT,
            *own.get(ResolutionVoted, ()),
            majority=MORE_THAN_HALF_OF_ALL,
            carried=stage,
            not_carried=stage,
            cites=duties.resolution,
        )
    carried_out = (*own.get(ImplementationReported, ()), duties.a_resolution_was_adopted, duties.in_the_time_set)
    yield from alongside(stages.since, ImplementationReported, *carried_out, cites=duties.time_limit)


def _later_reports(duties: Duties, stages: Stages) -> Iterator[Step]:
    """What the organ reported is deliberated on again, and the committee follows up."""
    if duties.later_reports:
        carried_out = (duties.implementation_is_there,) if duties.resolution else ()
        put = (
            duties.council_submits,
            duties.handling_is_there,
            *duties.asked(*carried_out, duties.only_the_handling),
        )
        yield from alongside(stages.handling, FollowUpSubmitted, *put, cites=duties.later_reports)
        yield from alongside(stages.handling, FollowUpDeliberated, duties.submitted_first, cites=duties.later_reports)
    if duties.follow_up:
        yield from alongside(stages.handling, FollowedUp, duties.committee_follows_up, cites=duties.follow_up)
    yield from alongside([stages.handled], SatisfactionRated)


def _end(duties: Duties, stages: Stages, own: Own) -> Iterator[Step]:
    """All of it is made known, and the matter ends."""
    if duties.publication:
        made_known = (duties.deputies_notified, duties.made_public)
        yield from alongside(stages.since, ReportPublished, *made_known, must=True)
        yield from alongside([stages.handled], HandlingPublished, *made_known, must=True)
    # Unsettled: no article says when the matter ends; here it ends when the handling has been reported.
    closing = duties.asked(
        *((duties.every_organ_reported,) if duties.several_organs else ()),
        duties.report_was_published,
        duties.handling_was_published,
        *((duties.implementation_was_published,) if duties.resolution else ()),
        duties.implementation_was_reported,
        *own.get(Closed, ()),
    )
    yield step(stages.handled, Closed, stages.closed, *closing)
