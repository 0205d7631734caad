"""Investigations that go as they should, in either body, to begin a test anywhere in one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from attrs import evolve

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, Finding
from npcproc.levels import Level
from npcproc.supervision.investigation import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    AuthorisationVoted,
    AuthorisedResolutionVoted,
    Closed,
    Deliberated,
    Filed,
    FormationVoted,
    Heard,
    MembershipVoted,
    Nominated,
    Proposed,
    Referred,
    Reported,
    ResolutionVoted,
    Reviewed,
    Stage,
    Submitted,
)
from npcproc.tally import Tally

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
    Level.TOWNSHIP: "370103001",
}
ABOVE_TOWNSHIP = [level for level in Level if level is not Level.TOWNSHIP]
DAY = date(2025, 6, 10)
"""The day of the proposal, unless a test moves it."""

COUNCIL, MEMBERS, PRESIDIUM, DEPUTIES = (
    Organ.CHAIRPERSONS_COUNCIL,
    Organ.MEMBERS,
    Organ.PRESIDIUM,
    Organ.DEPUTIES,
)
COMMITTEE, CONGRESS = Organ.STANDING_COMMITTEE, Organ.CONGRESS


def committee(level: Level = Level.COUNTY, members: int = 31) -> StandingCommittee:
    """A standing committee at that level."""
    return StandingCommittee(level=level, place=PLACES[level], members=members)


def congress(level: Level = Level.COUNTY, members: int = 275) -> Congress:
    """A congress at that level."""
    return Congress(level=level, place=PLACES[level], members=members)


def people(number: int) -> frozenset[str]:
    """So many people."""
    return frozenset(f"第{n}人" for n in range(number))


def tally(members: int, in_favour: int | None = None, present: int | None = None) -> Tally:
    """A count with everybody there and in favour, unless told otherwise."""
    there = members if present is None else present
    return Tally(members=members, present=there, in_favour=there if in_favour is None else in_favour)


def nominated(on: date, by: Organ, **says: Any) -> Nominated:
    """A lawful nomination, but for what a test changes."""
    given: dict[str, Any] = {"chair": "甲", "vice_chairs": {"乙"}, "members": {"丙", "丁"}}
    return Nominated(on=on, by=by, **(given | says))


def of_members(on: date = DAY, members: int = 31) -> tuple[Event, ...]:
    """Members propose, a special committee reports first, and the standing committee investigates and resolves."""

    def after(days: int) -> date:
        return on + timedelta(days=days)

    return (
        Proposed(on=on, by=MEMBERS, signatories=people(7), issue="一座桥的造价"),
        Referred(on=after(3)),
        Reviewed(on=after(20)),
        Submitted(on=after(25), by=COUNCIL),
        Deliberated(on=after(30)),
        FormationVoted(on=after(30), by=COMMITTEE, tally=tally(members)),
        nominated(after(30), COUNCIL),
        Deliberated(on=after(31)),
        MembershipVoted(on=after(31), by=COMMITTEE, tally=tally(members)),
        Reported(on=after(120), to=COMMITTEE),
        ResolutionVoted(on=after(121), by=COMMITTEE, tally=tally(members)),
        Closed(on=after(122), by=COUNCIL),
    )


def of_deputies(on: date = DAY, members: int = 275) -> tuple[Event, ...]:
    """Deputies propose, the congress forms the committee and has its standing committee hear the report."""

    def after(days: int) -> date:
        return on + timedelta(days=days)

    return (
        Proposed(on=on, by=DEPUTIES, signatories=people(300), issue="一座桥的造价"),
        Submitted(on=after(1), by=PRESIDIUM),
        FormationVoted(on=after(2), by=CONGRESS, tally=tally(members)),
        nominated(after(2), PRESIDIUM),
        MembershipVoted(on=after(2), by=CONGRESS, tally=tally(members)),
        AuthorisationVoted(on=after(2), tally=tally(members)),
        Heard(on=after(120)),
        AuthorisedResolutionVoted(on=after(121), tally=tally(31)),
        Filed(on=after(250)),
        Closed(on=after(251), by=PRESIDIUM),
    )


def among_members(kind: type[Event], *, on: date = DAY, level: Level = Level.COUNTY, **first: Any) -> Case:
    """The case of a standing committee just before the event of that kind; `first` is said of the proposal."""
    proposed, *rest = takewhile(lambda event: not isinstance(event, kind), of_members(on))
    return IN_STANDING_COMMITTEE.open(committee(level)).replay([evolve(proposed, **first), *rest])


def among_deputies(kind: type[Event], *, on: date = DAY, level: Level = Level.COUNTY, **first: Any) -> Case:
    """The case of a congress just before the event of that kind; `first` is said of the proposal.

    A township congress has no standing committee to authorise.
    """
    proposed, *rest = takewhile(lambda event: not isinstance(event, kind), of_deputies(on))
    if level is Level.TOWNSHIP:
        rest = [event for event in rest if not isinstance(event, AuthorisationVoted)]
    return IN_CONGRESS.open(congress(level)).replay([evolve(proposed, **first), *rest])


def named(findings: tuple[Finding, ...]) -> set[str]:
    """The names of the rules broken."""
    return {finding.rule.rpartition(".")[2] for finding in findings}


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return named(case.check(event))


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
