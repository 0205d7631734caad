"""Recalls that go as they should, at any level, to begin a test anywhere in one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from attrs import evolve

from npcproc.appointments.offices import Office
from npcproc.appointments.recall import (
    IN_CONGRESS,
    Announced,
    ApprovalDecided,
    Closed,
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardByPresidium,
    InvestigationReported,
    InvestigationVoted,
    Moved,
    Stage,
    Submitted,
    SubmittedAbove,
    Voted,
)
from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.levels import LOCAL, WITH_STANDING_COMMITTEE, Level
from npcproc.tally import Tally

__all__ = [
    "ABOVE_TOWNSHIP",
    "COUNTY_AND_ABOVE",
    "DAY",
    "EVERYWHERE",
    "IN_THE_COUNTRY",
    "after_the_motion",
    "at",
    "before",
    "before_the_later_vote",
    "broken",
    "cited",
    "congress",
    "effects",
    "form",
    "moved",
    "opened",
    "people",
    "stage_of",
    "vote",
    "who_may",
]

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
    Level.TOWNSHIP: "370103001",
}
EVERYWHERE = list(Level)
ABOVE_TOWNSHIP = [level for level in Level if level in WITH_STANDING_COMMITTEE]
COUNTY_AND_ABOVE = [level for level in ABOVE_TOWNSHIP if level is not Level.NATIONAL]
IN_THE_COUNTRY = [level for level in Level if level in LOCAL]
DAY = date(2025, 6, 10)
"""The day of the motion, unless a test moves it."""


def congress(level: Level = Level.COUNTY, members: int = 275) -> Congress:
    """A congress at that level."""
    return Congress(level=level, place=PLACES[level], members=members)


def opened(level: Level = Level.COUNTY, members: int = 275) -> Case:
    """A case in which nothing has happened."""
    return IN_CONGRESS.open(congress(level, members))


def people(number: int) -> frozenset[str]:
    """So many people, or delegations."""
    return frozenset(f"第{n}号" for n in range(number))


def moved(on: date = DAY, by: Organ = Organ.PRESIDIUM, **says: Any) -> Moved:
    """A lawful motion, but for what a test changes."""
    given: dict[str, Any] = {
        "office": Office.HEAD_OF_GOVERNMENT,
        "person": "甲",
        "reasons": "失职",
        "material": "材料",
    }
    return Moved(on=on, by=by, **(given | says))


def vote(in_favour: int = 275, on: date = DAY, members: int = 275, **says: Any) -> Voted:
    """A vote on the motion with everybody there, unless told otherwise."""
    present = says.pop("present", members)
    return Voted(on=on, tally=Tally(members=members, present=present, in_favour=in_favour), **says)


def form(in_favour: int = 275, on: date = date(2025, 6, 13), **says: Any) -> InvestigationVoted:
    """A vote to form an investigation committee, with everybody there unless told otherwise."""
    present = says.pop("present", 275)
    return InvestigationVoted(on=on, tally=Tally(members=275, present=present, in_favour=in_favour), **says)


def after_the_motion(on: date) -> tuple[Event, ...]:
    """What follows the motion where nothing is investigated, as it goes for a chief procurator."""

    def after(days: int) -> date:
        return on + timedelta(days=days)

    return (
        Submitted(on=after(1)),
        Deliberated(on=after(2), by=Organ.DELEGATION),
        DefenceOffered(on=after(2)),
        HeardByPresidium(on=after(2)),
        DefenceReceived(on=after(2)),
        DefenceDistributed(on=after(3)),
        vote(on=after(3)),
        SubmittedAbove(on=after(9)),
        ApprovalDecided(on=after(30), approved=True),
        Announced(on=after(31)),
        Closed(on=after(31)),
    )


def before(
    kind: type[Event],
    level: Level = Level.COUNTY,
    office: Office = Office.CHIEF_PROCURATOR,
    *,
    on: date = DAY,
    without: frozenset[type[Event]] = frozenset(),
) -> Case:
    """The case just before the event of that kind, some kinds of event left out."""
    rest = takewhile(lambda event: not isinstance(event, kind), after_the_motion(on))
    kept = [event for event in rest if type(event) not in without]
    return opened(level).replay([moved(on, office=office), *kept])


def before_the_later_vote(level: Level = Level.COUNTY, *, offered_again: bool = True) -> Case:
    """The case after an investigation, deliberated on its report, just before the vote."""
    case = before(Deliberated, level).apply(form(on=date(2025, 6, 12)))
    case = case.apply(DefenceOffered(on=date(2025, 6, 12)))
    case = case.apply(InvestigationReported(on=date(2026, 1, 5)))
    case = case.apply(Deliberated(on=date(2026, 1, 6), by=Organ.DELEGATION))
    return case.apply(DefenceOffered(on=date(2026, 1, 6))) if offered_again else case


def at(stage: Stage, level: Level = Level.COUNTY) -> Case:
    """A case at that stage, one of those before the vote."""
    match stage:
        case Stage.MOVED:
            case = before(Submitted, level)
        case Stage.SUBMITTED:
            case = before(Deliberated, level)
        case Stage.DELIBERATED:
            case = before(Voted, level)
        case Stage.INQUIRING:
            case = before(Voted, level).apply(form())
        case Stage.REPORTED:
            case = before(Voted, level).apply(form()).apply(InvestigationReported(on=date(2025, 6, 13)))
        case _:
            case = before_the_later_vote(level)
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
