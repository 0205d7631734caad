"""Proposals to annul or change an act, and what follows, to begin a test anywhere in it."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    DecisionVoted,
    Deliberated,
    Ground,
    Instrument,
    Maker,
    Proposed,
    Rank,
    Tabled,
)
from npcproc.tally import Tally

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
    Level.TOWNSHIP: "370103001",
}
DAY = date(2025, 3, 4)
COMMITTEE = Organ.STANDING_COMMITTEE
COUNCIL = Organ.CHAIRPERSONS_COUNCIL
CONGRESS = Organ.CONGRESS
PRESIDIUM = Organ.PRESIDIUM


def committee(level: Level = Level.MUNICIPAL, members: int = 31) -> StandingCommittee:
    """A standing committee at that level."""
    return StandingCommittee(level=level, place=PLACES[level], members=members)


def congress(level: Level = Level.MUNICIPAL, members: int = 90) -> Congress:
    """A congress at that level."""
    return Congress(level=level, place=PLACES[level], members=members)


def opened(body: Body) -> Case:
    """A case before that body in which nothing has happened."""
    table = IN_STANDING_COMMITTEE if isinstance(body, StandingCommittee) else IN_CONGRESS
    return table.open(body)


def in_committee(on: date = DAY, **what: Any) -> Proposed:
    """The council of a standing committee proposes to annul a resolution of a congress one level below."""
    given: dict[str, Any] = {
        "by": COUNCIL,
        "maker": Maker.CONGRESS,
        "rank": Rank.NEXT,
        "instrument": Instrument.RESOLUTION,
        "act": "关于某事的决议",
        "ground": Ground.CONTRADICTS,
    }
    return Proposed(on=on, **(given | what))


def in_congress(on: date = DAY, **what: Any) -> Proposed:
    """The presidium of a congress proposes to annul a decision of its government."""
    given: dict[str, Any] = {
        "by": PRESIDIUM,
        "maker": Maker.GOVERNMENT,
        "rank": Rank.OWN,
        "instrument": Instrument.DECISION,
        "act": "关于某事的决定",
        "ground": Ground.INAPPROPRIATE,
    }
    return Proposed(on=on, **(given | what))


def signed(number: int) -> frozenset[str]:
    """So many people."""
    return frozenset(f"{n}号" for n in range(number))


def before_the_vote(body: Body, proposed: Proposed | None = None, *between: Event) -> Case:
    """The case after the proposal was tabled and deliberated."""
    small = isinstance(body, StandingCommittee)
    event = proposed or (in_committee() if small else in_congress())
    agenda, session = (COUNCIL, COMMITTEE) if small else (PRESIDIUM, CONGRESS)
    told = (event, Tabled(on=event.on, by=agenda), Deliberated(on=event.on, by=session), *between)
    return opened(body).replay(told)


def vote(by: Organ, members: int, in_favour: int, present: int | None = None, **what: Any) -> DecisionVoted:
    """A vote with so many in favour of so many members."""
    there = members if present is None else present
    tally = Tally(members=members, present=there, in_favour=in_favour)
    return DecisionVoted(on=what.pop("on", DAY), by=by, tally=tally, **what)


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def cited(case: Case, event: Event, rule: str) -> set[str]:
    """The articles that the finding of that rule cites."""
    (found,) = (f for f in case.check(event) if f.rule.rpartition(".")[2] == rule)
    return {cite.slug for cite in found.cites}
