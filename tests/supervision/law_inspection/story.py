"""A law inspection that goes as it should, to begin a test anywhere in it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.supervision.law_inspection import (
    IN_STANDING_COMMITTEE,
    Capacity,
    CheckItem,
    ChecklistDrawn,
    Deliberated,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    Heard,
    Inspected,
    InspectionEnded,
    OpinionsHandedOver,
    ReportPresented,
    ReportPublished,
    ReportSubmitted,
    ResolutionVoted,
    Source,
    SubjectSelected,
    TeamFormed,
    TeamMember,
)
from npcproc.tally import Tally

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
}
BEFORE, AFTER = date(2024, 11, 7), date(2024, 11, 8)
"""The last day of the law of 2006, and the first of that of 2024."""
SESSION = date(2025, 8, 28)
"""The day of the session, unless a test moves it."""
COUNCIL, COMMITTEE = Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE
WORKING_BODY = Organ.WORKING_BODY
TEAM = frozenset({TeamMember("甲", Capacity.MEMBER), TeamMember("乙", Capacity.DEPUTY)})


def committee(level: Level = Level.COUNTY, place: str | None = None) -> StandingCommittee:
    """A standing committee of 31 at that level."""
    return StandingCommittee(level=level, place=place or PLACES[level], members=31)


def select(on: date, **how: Any) -> SubjectSelected:
    """A subject chosen lawfully, but for what a test changes."""
    given: dict[str, Any] = {
        "by": COUNCIL,
        "subject": "养老服务",
        "laws": {"养老服务条例"},
        "source": Source.PUBLIC_CONCERN,
    }
    return SubjectSelected(on=on, **(given | how))


def present(on: date, **how: Any) -> ReportPresented:
    """A report with all its parts, but for what a test changes."""
    parts = {"evaluation": "总体良好", "problems": "三个问题", "improvements": "五项建议", "amendments": "修改第九条"}
    return ReportPresented(on=on, **(parts | how))


def story(session: date = SESSION, *organs: Organ) -> tuple[Event, ...]:
    """Every event from the choice of the subject to the end, all of them lawful."""

    def before(days: int) -> date:
        return session - timedelta(days=days)

    def after(days: int) -> date:
        return session + timedelta(days=days)

    handled_by = organs or (Organ.GOVERNMENT,)
    item = CheckItem(law="养老服务条例", articles=frozenset({9, 12}), question="床位是否达标", unit="民政局")
    return (
        select(before(150)),
        TeamFormed(on=before(100), members=TEAM),
        ChecklistDrawn(on=before(95), by=WORKING_BODY, items=(item,)),
        Inspected(on=before(90), by=WORKING_BODY),
        Inspected(on=before(80), by=WORKING_BODY, unit="民政局"),
        InspectionEnded(on=before(60), by=WORKING_BODY),
        present(before(40)),
        ReportSubmitted(on=before(20), session_on=session),
        Heard(on=session),
        Deliberated(on=session),
        *(OpinionsHandedOver(on=after(10), to=organ) for organ in handled_by),
        ReportPublished(on=after(12)),
        *(HandlingSentForComments(on=after(80), by=organ, to=frozenset({WORKING_BODY})) for organ in handled_by),
        *(HandlingReported(on=after(90), by=organ) for organ in handled_by),
        HandlingPublished(on=after(95)),
    )


def until(
    kind: type[Event],
    *organs: Organ,
    session: date = SESSION,
    level: Level = Level.COUNTY,
    without: tuple[type[Event], ...] = (),
) -> Case:
    """The case as it stands just before the first event of that kind, with some events left out."""
    told = takewhile(lambda event: not isinstance(event, kind), story(session, *organs))
    return IN_STANDING_COMMITTEE.open(committee(level)).replay(e for e in told if not isinstance(e, without))


def through(kind: type[Event], *organs: Organ, session: date = SESSION, **how: Any) -> Case:
    """The case just after the first event of that kind."""
    case = until(kind, *organs, session=session, **how)
    return case.record(next(event for event in story(session, *organs) if isinstance(event, kind)))


def vote(on: date, in_favour: int = 16, *, present: int = 31, report_by: date | None = None) -> ResolutionVoted:
    """A vote on a resolution in a committee of 31."""
    return ResolutionVoted(on=on, tally=Tally(members=31, present=present, in_favour=in_favour), report_by=report_by)


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def cited(case: Case, event: Event, rule: str) -> set[str]:
    """The articles that the finding of that rule cites."""
    (finding,) = [f for f in case.check(event) if f.rule.rpartition(".")[2] == rule]
    return {cite.slug for cite in finding.cites}
