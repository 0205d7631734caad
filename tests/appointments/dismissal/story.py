"""Dismissals that go as they should, in a local committee, to begin a test anywhere in one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from attrs import evolve

from npcproc.appointments.dismissal import (
    IN_STANDING_COMMITTEE,
    Closed,
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardInSession,
    InvestigationReported,
    InvestigationVoted,
    Moved,
    Published,
    Stage,
    Submitted,
    Voted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.tally import Tally

__all__ = [
    "DAY",
    "LOCAL",
    "after_the_motion",
    "at",
    "before",
    "before_the_later_vote",
    "broken",
    "cited",
    "committee",
    "effects",
    "form",
    "moved",
    "opened",
    "people",
    "stage_of",
    "tally",
    "vote",
    "who_may",
]

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
}
LOCAL = [Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY]
DAY = date(2025, 6, 10)
"""The day of the motion, unless a test moves it."""


def committee(level: Level = Level.COUNTY, members: int = 31) -> StandingCommittee:
    """A standing committee at that level."""
    return StandingCommittee(level=level, place=PLACES[level], members=members)


def opened(level: Level = Level.COUNTY, members: int = 31) -> Case:
    """A case in which nothing has happened."""
    return IN_STANDING_COMMITTEE.open(committee(level, members))


def people(number: int) -> frozenset[str]:
    """So many people."""
    return frozenset(f"第{n}号" for n in range(number))


def tally(in_favour: int = 31, members: int = 31, present: int | None = None) -> Tally:
    """A count with everybody there, unless told otherwise."""
    return Tally(members=members, present=members if present is None else present, in_favour=in_favour)


def moved(on: date = DAY, by: Organ = Organ.MEMBERS, **says: Any) -> Moved:
    """A lawful motion, but for what a test changes."""
    given: dict[str, Any] = {
        "office": Office.HEAD_OF_DEPARTMENT,
        "person": "甲",
        "reasons": "失职",
        "material": "材料",
        "signatories": people(7),
    }
    return Moved(on=on, by=by, **(given | says))


def vote(in_favour: int = 31, on: date = DAY, members: int = 31, **says: Any) -> Voted:
    """A vote on the motion with everybody there, unless told otherwise."""
    return Voted(on=on, tally=tally(in_favour, members, says.pop("present", None)), **says)


def form(in_favour: int = 31, on: date = DAY, **says: Any) -> InvestigationVoted:
    """A vote to form an investigation committee, with everybody there unless told otherwise."""
    return InvestigationVoted(on=on, tally=tally(in_favour, present=says.pop("present", None)), **says)


def after_the_motion(on: date = DAY) -> tuple[Event, ...]:
    """What follows the motion where nothing is investigated."""

    def after(days: int) -> date:
        return on + timedelta(days=days)

    return (
        Submitted(on=after(3)),
        Deliberated(on=after(10)),
        DefenceOffered(on=after(10)),
        HeardInSession(on=after(10)),
        DefenceReceived(on=after(10)),
        DefenceDistributed(on=after(11)),
        vote(on=after(11)),
        Published(on=after(12)),
        Closed(on=after(12)),
    )


def before(
    kind: type[Event],
    level: Level = Level.COUNTY,
    *,
    on: date = DAY,
    without: frozenset[type[Event]] = frozenset(),
    **first: Any,
) -> Case:
    """The case just before the event of that kind, some kinds left out; `first` is said of the motion."""
    rest = takewhile(lambda event: not isinstance(event, kind), after_the_motion(on))
    return opened(level).replay([moved(on, **first), *(event for event in rest if type(event) not in without)])


def before_the_later_vote(level: Level = Level.COUNTY, *, offered_again: bool = True) -> Case:
    """The case after an investigation, deliberated on its report, just before the vote."""
    case = opened(level).replay(
        [
            moved(),
            form(on=date(2025, 6, 20)),
            DefenceOffered(on=date(2025, 6, 20)),
            InvestigationReported(on=date(2025, 9, 1)),
            Deliberated(on=date(2025, 9, 20)),
        ],
    )
    return case.apply(DefenceOffered(on=date(2025, 9, 20))) if offered_again else case


def at(stage: Stage, level: Level = Level.COUNTY, on: date = DAY) -> Case:
    """A case of a members' motion at that stage, one of those before the vote."""
    match stage:
        case Stage.MOVED:
            case = before(Submitted, level, on=on)
        case Stage.SUBMITTED:
            case = before(Deliberated, level, on=on)
        case Stage.INQUIRING:
            case = before(Submitted, level, on=on).apply(form(on=on))
        case Stage.REPORTED:
            case = before(Submitted, level, on=on).apply(form(on=on)).apply(InvestigationReported(on=on))
        case _:
            case = before(Voted, level, on=on)
    assert case.stage is stage
    return case


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def who_may(case: Case, event: Event, of: str = "by") -> set[Organ]:
    """Every organ that may be named in that field of the event without breaking a rule."""
    say: Any = evolve
    return {organ for organ in Organ if not case.check(say(event, **{of: organ}))}


def effects(case: Case, event: Event) -> dict[str, Effect]:
    """What breaking each of them does to the act."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


def cited(case: Case, event: Event, rule: str) -> set[str]:
    """The provisions by which the event breaks that rule."""
    (finding,) = (found for found in case.check(event) if found.rule.rpartition(".")[2] == rule)
    return {cite.slug for cite in finding.cites}


def stage_of(case: Case) -> Stage:
    """Where the case stands."""
    assert isinstance(case.stage, Stage)
    return case.stage
