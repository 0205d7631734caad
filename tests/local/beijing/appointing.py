"""Lawful acts of an appointment and a removal in Beijing, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.appointments.appointment import (
    APPOINTMENT,
    REMOVAL,
    Attachment,
    Deliberated,
    Nominated,
    Presenter,
    PutToSession,
    Voted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.local.beijing.appointment import APPOINTED, REMOVED
from npcproc.places import level_of
from npcproc.tally import Tally

__all__ = [
    "BEIJING",
    "DAY",
    "DISTRICT",
    "HUBEI",
    "at_the_vote",
    "breaks",
    "committee",
    "deliberate",
    "nominate",
    "opened",
    "proposed",
    "put",
    "vote",
]

BEIJING, DISTRICT, HUBEI = "110000", "110101", "420000"
DAY = date(2025, 4, 24)


def committee(place: str = BEIJING) -> StandingCommittee:
    """The standing committee of a place."""
    return StandingCommittee(level=level_of(place), place=place, members=31)


def opened(place: str = BEIJING, *, removal: bool = False) -> Case:
    """A new case before the committee of that place, under Beijing's law as well."""
    return (REMOVAL.also(REMOVED) if removal else APPOINTMENT.also(APPOINTED)).open(committee(place))


def nominate(
    office: Office = Office.HEAD_OF_DEPARTMENT, by: Organ = Organ.HEAD_OF_GOVERNMENT, **said: Any
) -> Nominated:
    """A proposal of 甲 that is complete but for what is said otherwise."""
    plain = {
        "on": DAY,
        "person": "甲",
        "particulars": "简况",
        "reasons": "工作需要",
        "attached": {Attachment.EXPLANATION},
        "audit_above_consulted": True,
        "from_standing_committee": True,
    }
    return Nominated(office=office, by=by, **{**plain, **said})


def proposed(place: str = BEIJING, *, removal: bool = False, **said: Any) -> Case:
    """The case after a proposal."""
    return opened(place, removal=removal).apply(nominate(**said))


def put(case: Case) -> Case:
    """The case after the council has put it before the session."""
    return case.apply(PutToSession(on=DAY))


def deliberate(**said: Any) -> Deliberated:
    """A deliberation to which all came who must, but for what is said otherwise."""
    plain = {"on": DAY, "presenters": {Presenter.HEAD}, "met_members": True}
    return Deliberated(**{**plain, **said})


def at_the_vote(place: str = BEIJING, *, removal: bool = False, **said: Any) -> Case:
    """The case at the vote."""
    return put(proposed(place, removal=removal, **said)).apply(deliberate())


def vote(in_favour: int = 31, **said: Any) -> Voted:
    """A vote with all thirty-one members there, and in favour but for what is said otherwise."""
    tally = said.pop("tally", Tally(members=31, present=31, in_favour=in_favour))
    return Voted(on=DAY, tally=tally, **said)


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}
