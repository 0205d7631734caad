"""Acts of a thematic study of the committee's own, lawful unless something is said."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.supervision.thematic_study import (
    IN_STANDING_COMMITTEE,
    Closed,
    Deliberated,
    Distributed,
    Organised,
    Prepares,
    Reported,
    Studied,
    Submitted,
)

NATIONAL = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="420000", members=65)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="420100", members=45)
COUNTY = StandingCommittee(level=Level.COUNTY, place="420102", members=31)
BODIES = (NATIONAL, PROVINCE, CITY, COUNTY)

DAY = date(2025, 5, 6)
BY_COMMITTEE = frozenset({Prepares.FINANCE, Prepares.THEMATIC_INQUIRY})
"""What the standing committee itself has studied; the rest a special committee or working body studies."""


def organiser(prepares: Prepares) -> Organ:
    """Who has it made."""
    return Organ.STANDING_COMMITTEE if prepares in BY_COMMITTEE else Organ.SPECIAL_COMMITTEE


def organised(prepares: Prepares = Prepares.FINANCE, on: date = DAY, **says: Any) -> Organised:
    """A study is organised."""
    plain: dict[str, Any] = {"on": on, "by": organiser(prepares), "prepares": prepares}
    return Organised(**(plain | says))


def studied(prepares: Prepares = Prepares.FINANCE, on: date = DAY) -> Studied:
    """It is made."""
    return Studied(on=on, by=organiser(prepares))


def reported(prepares: Prepares = Prepares.FINANCE, on: date = DAY, **says: Any) -> Reported:
    """Its report is presented."""
    plain: dict[str, Any] = {"on": on, "by": organiser(prepares)}
    return Reported(**(plain | says))


def distributed(on: date = DAY, **says: Any) -> Distributed:
    """The report goes to the members."""
    return Distributed(on=on, **says)


def submitted(on: date = DAY, **says: Any) -> Submitted:
    """The council puts it to the committee."""
    return Submitted(on=on, **says)


def deliberated(on: date = DAY, **says: Any) -> Deliberated:
    """The committee deliberates."""
    return Deliberated(on=on, **says)


def closed(on: date = DAY) -> Closed:
    """The study ends."""
    return Closed(on=on)


def until(kind: type[Event] | None, prepares: Prepares = Prepares.FINANCE, body: StandingCommittee = COUNTY) -> Case:
    """The case as it stands before the event of that kind; None for the whole story."""
    case = IN_STANDING_COMMITTEE.open(body)
    for event in (
        organised(prepares),
        studied(prepares),
        reported(prepares),
        distributed(),
        submitted(),
        deliberated(),
        closed(),
    ):
        if kind is not None and isinstance(event, kind):
            break
        case = case.apply(event)
    return case


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def cited(case: Case, event: Event) -> set[str]:
    """The articles of the one rule that it breaks."""
    (finding,) = case.check(event)
    return {cite.slug for cite in finding.cites}
