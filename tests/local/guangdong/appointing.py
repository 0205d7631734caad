"""Lawful acts of an appointment and a removal in Guangdong, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.local.guangdong.places import GUANGDONG, committee

from npcproc.appointments.appointment import (
    APPOINTMENT,
    REMOVAL,
    Attachment,
    Deliberated,
    Ground,
    Nominated,
    Presenter,
    PutToSession,
    Stage,
    Voted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.local.guangdong.appointment import APPOINTED, REMOVED
from npcproc.tally import Tally

__all__ = ["DAY", "DIRECTOR", "decided", "deliberate", "names", "nominate", "opened", "proposed", "put", "vote"]

DAY = date(2025, 4, 24)
DIRECTOR = Office.HEAD_OF_DEPARTMENT
_PAPERS = frozenset({Attachment.FORM, Attachment.VETTING})


def opened(place: str = GUANGDONG, *, removal: bool = False) -> Case:
    """A new case before the committee of that place, under Guangdong's law as well."""
    return (REMOVAL.also(REMOVED) if removal else APPOINTMENT.also(APPOINTED)).open(committee(place))


def nominate(office: Office = DIRECTOR, by: Organ = Organ.HEAD_OF_GOVERNMENT, **said: Any) -> Nominated:
    """A proposal of 甲 that is complete but for what is said otherwise."""
    plain = {"on": DAY, "person": "甲", "reasons": "工作需要", "attached": _PAPERS, "audit_above_consulted": True}
    return Nominated(office=office, by=by, **{**plain, **said})


def proposed(place: str = GUANGDONG, *, removal: bool = False, **said: Any) -> Case:
    """The case after a lawful proposal."""
    return opened(place, removal=removal).apply(nominate(**said))


def put(case: Case, on: date = DAY) -> Case:
    """The case after the council has put it before the session."""
    return case.apply(PutToSession(on=on))


def deliberate(**said: Any) -> Deliberated:
    """A deliberation to which the head came and someone to answer, but for what is said otherwise."""
    plain = {"on": DAY, "presenters": frozenset({Presenter.HEAD}), "responsible_came": True}
    return Deliberated(**{**plain, **said})


def vote(**said: Any) -> Voted:
    """A vote with all thirty-one members in favour, but for what is said otherwise."""
    plain = {"on": DAY, "tally": Tally(members=31, present=31, in_favour=31), "method": VotingMethod.DEVICE}
    return Voted(**{**plain, **said})


def decided(place: str = GUANGDONG, *, removal: bool = False, **said: Any) -> Case:
    """The case after a lawful vote that carried it."""
    if removal and said.get("office") is Office.JUDGE:
        said["ground"] = Ground.RETIRED
    case = put(proposed(place, removal=removal, **said)).apply(deliberate()).apply(vote())
    assert case.stage is Stage.DECIDED
    assert case.findings == ()
    return case


def names(case: Case, event: Any) -> set[str]:
    """The names of the rules that the event would break, without the procedure's id."""
    return {finding.rule.rsplit(".", 1)[1] for finding in case.check(event)}
