"""Bodies, and lawful acts of an appointment at each level, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.appointments.appointment import APPOINTMENT, REMOVAL, Closed, Deliberated, Nominated, Stage, Sworn, Voted
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, VotingMethod
from npcproc.findings import Effect, Finding
from npcproc.levels import Level
from npcproc.tally import Tally

__all__ = [
    "BRANCH",
    "CITY",
    "COUNTY",
    "DAY",
    "NATION",
    "PROVINCE",
    "appoint",
    "closing",
    "decided",
    "deliberated",
    "effects",
    "lawful",
    "names",
    "nominate",
    "remove",
    "sworn",
    "vote",
]

DAY = date(2025, 4, 24)
NATION = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="420000", members=60)
BRANCH = StandingCommittee(level=Level.PROVINCIAL, place="500000", members=60)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45)
COUNTY = StandingCommittee(level=Level.COUNTY, place="370102", members=31)


def nominate(office: Office, by: Organ, on: date = DAY, **said: Any) -> Nominated:
    """A proposal of 甲 that is complete but for what is said otherwise."""
    complete = {"person": "甲", "particulars": "基本情况", "reasons": "工作需要", "audit_above_consulted": True}
    return Nominated(on=on, by=by, office=office, **{**complete, **said})


def appoint(body: StandingCommittee) -> Case:
    """A new case of appointment."""
    return APPOINTMENT.open(body)


def remove(body: StandingCommittee) -> Case:
    """A new case of removal."""
    return REMOVAL.open(body)


def names(findings: tuple[Finding, ...]) -> set[str]:
    """The names of the rules broken, without the procedure's id."""
    return {finding.rule.rsplit(".", 1)[1] for finding in findings}


def effects(findings: tuple[Finding, ...]) -> set[tuple[str, Effect]]:
    """The names of the rules broken, each with its effect."""
    return {(finding.rule.rsplit(".", 1)[1], finding.effect) for finding in findings}


def lawful(case: Case, event: Event) -> Case:
    """The case after an event that breaks nothing at all."""
    assert case.check(event) == ()
    return case.apply(event)


def deliberated(case: Case, on: date = DAY, **said: Any) -> Case:
    """The case after a deliberation."""
    return case.apply(Deliberated(on=on, **said))


def vote(body: StandingCommittee, in_favour: int, on: date = DAY, **said: Any) -> Voted:
    """A vote with everyone present."""
    method = said.pop("method", VotingMethod.DEVICE)
    present = said.pop("present", body.members)
    tally = Tally(members=body.members, present=present, in_favour=in_favour)
    return Voted(on=on, tally=tally, method=method, **said)


def decided(body: StandingCommittee, office: Office, by: Organ, *, removal: bool = False, **said: Any) -> Case:
    """The case after a vote in which everyone was in favour."""
    case = (remove if removal else appoint)(body).apply(nominate(office, by, **said))
    case = deliberated(case).apply(vote(body, body.members))
    assert case.stage is Stage.DECIDED
    return case


def sworn(case: Case, on: date = DAY) -> Case:
    """The case after the oath."""
    return case.apply(Sworn(on=on))


def closing(case: Case, on: date = DAY) -> set[str]:
    """The names of the rules that closing the case would break."""
    return names(case.check(Closed(on=on)))
