"""A special work report that goes as it should, to begin a test anywhere in it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.supervision.special_report import (
    IN_STANDING_COMMITTEE,
    Deliberated,
    Delivered,
    Distributed,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    Heard,
    OpinionsHandedOver,
    Reporter,
    ReportPublished,
    ResolutionVoted,
    Revised,
    Scheduled,
    SentForComments,
    Source,
    TopicSelected,
    ViewsCollected,
)
from npcproc.tally import Tally

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
}
SESSION = date(2025, 3, 28)
"""The day of the session, unless a test moves it."""


def committee(level: Level = Level.COUNTY, members: int = 31) -> StandingCommittee:
    """A standing committee at that level."""
    return StandingCommittee(level=level, place=PLACES[level], members=members)


def story(session: date = SESSION, organ: Organ = Organ.GOVERNMENT) -> tuple[Event, ...]:
    """Every event from the choice of the topic to the end, all of them lawful."""

    def before(days: int) -> date:
        return session - timedelta(days=days)

    def after(days: int) -> date:
        return session + timedelta(days=days)

    return (
        TopicSelected(
            on=before(80),
            by=Organ.CHAIRPERSONS_COUNCIL,
            topic="养老服务",
            organ=organ,
            source=Source.PUBLIC_CONCERN,
        ),
        Scheduled(on=before(60), session_on=session),
        ViewsCollected(on=before(40), to=organ),
        SentForComments(on=before(20), by=organ, to=frozenset({Organ.WORKING_BODY})),
        Revised(on=before(15), by=organ),
        Delivered(on=before(10), by=organ),
        Distributed(on=before(7)),
        Heard(on=session, by=organ, reporter=Reporter.HEAD, response="逐条回应"),
        Deliberated(on=session),
        OpinionsHandedOver(on=after(10), to=organ),
        ReportPublished(on=after(12)),
        HandlingSentForComments(on=after(80), by=organ, to=frozenset({Organ.SPECIAL_COMMITTEE})),
        HandlingReported(on=after(90), by=organ),
        HandlingPublished(on=after(95)),
    )


def until(
    kind: type[Event],
    *,
    session: date = SESSION,
    organ: Organ = Organ.GOVERNMENT,
    level: Level = Level.COUNTY,
    without: tuple[type[Event], ...] = (),
) -> Case:
    """The case as it stands just before the event of that kind, with some events left out."""
    told = takewhile(lambda event: not isinstance(event, kind), story(session, organ))
    return IN_STANDING_COMMITTEE.open(committee(level)).replay(e for e in told if not isinstance(e, without))


def through(kind: type[Event], **how: Any) -> Case:
    """The case just after the event of that kind."""
    case = until(kind, **how)
    session, organ = how.get("session", SESSION), how.get("organ", Organ.GOVERNMENT)
    return case.record(next(event for event in story(session, organ) if isinstance(event, kind)))


def vote(on: date, in_favour: int = 16, *, present: int = 31, report_by: date | None = None) -> ResolutionVoted:
    """A vote on a resolution in a committee of 31."""
    return ResolutionVoted(on=on, tally=Tally(members=31, present=present, in_favour=in_favour), report_by=report_by)


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}
