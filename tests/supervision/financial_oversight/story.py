"""Reports of the financial chapter that go as they should, to begin a test anywhere in them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Finding
from npcproc.levels import Level
from npcproc.supervision.financial_oversight import (
    IN_STANDING_COMMITTEE,
    AuditReportHeard,
    Deliberated,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    Heard,
    Kind,
    OpinionsHandedOver,
    ReportPeriod,
    ReportPublished,
    ResolutionVoted,
    Stage,
    Submitted,
)
from npcproc.tally import Tally

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
}
OLD, NEW = date(2024, 11, 7), date(2024, 11, 8)
"""The last day of the law of 2006, and the first of that of 2024."""
AUDIT_LAW, ORGANIC, RULES = date(2022, 1, 1), date(2022, 3, 12), date(2022, 6, 25)
"""The first days of the Audit Law of 2021, the Organic Law and the rules of the national committee of 2022."""
SESSION = date(2025, 7, 28)
"""The first day of the session, unless a test moves it."""
THREE = (Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT)
"""The reports of which the law of 2006 says what follows."""


def committee(level: Level = Level.COUNTY) -> StandingCommittee:
    """A standing committee of 31 at that level."""
    return StandingCommittee(level=level, place=PLACES[level], members=31)


def at(initials: str) -> list[Level]:
    """The levels with these initials: n, p, m, c."""
    return [level for level in PLACES if level.value[0] in initials]


def opened(level: Level = Level.COUNTY) -> Case:
    """A case in which nothing has happened."""
    return IN_STANDING_COMMITTEE.open(committee(level))


def submitted(kind: Kind, on: date, **how: Any) -> Submitted:
    """The report put to the committee lawfully, but for what a test changes."""
    period = ReportPeriod.LAST_YEAR if kind is Kind.AUDIT else ReportPeriod.THIS_YEAR_SO_FAR
    given: dict[str, Any] = {"period": period}
    return Submitted(on=on, kind=kind, **(given | how))


def story(kind: Kind = Kind.BUDGET_EXECUTION, session: date = SESSION) -> tuple[Event, ...]:
    """Every event from the submission to the end, all of them lawful; comments are asked for since 2024."""

    def after(days: int) -> date:
        return session + timedelta(days=days)

    audit = (AuditReportHeard(on=after(-160)),) if kind is Kind.RECTIFICATION else ()
    comments = HandlingSentForComments(
        on=after(80), by=Organ.GOVERNMENT, to=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY})
    )
    return (
        *audit,
        submitted(kind, after(-20)),
        Heard(on=session),
        Deliberated(on=after(1)),
        OpinionsHandedOver(on=after(10), to=Organ.GOVERNMENT),
        ReportPublished(on=after(12)),
        *((comments,) if after(80) >= NEW else ()),
        HandlingReported(on=after(90), by=Organ.GOVERNMENT),
        HandlingPublished(on=after(95)),
    )


def until(
    event: type[Event],
    kind: Kind = Kind.BUDGET_EXECUTION,
    *,
    session: date = SESSION,
    level: Level = Level.COUNTY,
    without: tuple[type[Event], ...] = (),
) -> Case:
    """The case as it stands just before the event of that kind, with some events left out."""
    told = takewhile(lambda each: not isinstance(each, event), story(kind, session))
    return opened(level).replay(each for each in told if not isinstance(each, without))


def through(event: type[Event], kind: Kind = Kind.BUDGET_EXECUTION, **how: Any) -> Case:
    """The case just after the event of that kind."""
    case = until(event, kind, **how)
    return case.record(next(e for e in story(kind, how.get("session", SESSION)) if isinstance(e, event)))


def deliberated(kind: Kind, on: date, level: Level = Level.COUNTY) -> Case:
    """A case in which that report was put to the committee, heard and deliberated on that day."""
    case = opened(level)
    if kind is Kind.RECTIFICATION and on >= AUDIT_LAW:
        case = case.record(AuditReportHeard(on=on))
    return case.replay((submitted(kind, on), Heard(on=on), Deliberated(on=on)))


def at_stage(stage: Stage, kind: Kind, on: date, level: Level = Level.COUNTY) -> Case:
    """Such a case, that day, with as much done of what follows as brings it to the stage."""
    case, government = deliberated(kind, on, level), Organ.GOVERNMENT
    follows = (
        OpinionsHandedOver(on=on, to=government),
        *((HandlingSentForComments(on=on, by=government, to=frozenset({Organ.WORKING_BODY})),) if on >= NEW else ()),
        HandlingReported(on=on, by=government),
    )
    for event in follows:
        case = case if case.stage is stage else case.record(event)
    assert case.stage is stage
    return case


def vote(on: date, in_favour: int = 16, *, present: int = 31, members: int = 31, **how: Any) -> ResolutionVoted:
    """A vote on a resolution, in a committee of 31 that are all there unless a test says otherwise."""
    return ResolutionVoted(on=on, tally=Tally(members=members, present=present, in_favour=in_favour), **how)


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def slugs(findings: tuple[Finding, ...], rule: str) -> str:
    """The provisions by which the rule of that name is broken; empty where it is not."""
    return " ".join(c.slug for f in findings if f.rule.rpartition(".")[2] == rule for c in f.cites)


def cited(case: Case, event: Event, rule: str) -> str:
    """The provisions by which the event breaks the rule of that name; empty where it does not."""
    return slugs(case.check(event), rule)
