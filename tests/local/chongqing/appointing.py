"""Lawful acts of an appointment and a removal in Chongqing, for the tests of its modules."""

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
from npcproc.local.chongqing.appointment import APPOINTED, REMOVED
from npcproc.local.chongqing.nomination import LegalExaminationTaken
from npcproc.local.chongqing.review import PreliminarilyReviewed, RevisionReported
from npcproc.places import level_of
from npcproc.tally import Tally

__all__ = [
    "CITY",
    "DAY",
    "DISTRICT",
    "HUBEI",
    "at_the_vote",
    "committee",
    "deliberate",
    "examined",
    "names",
    "nominate",
    "opened",
    "proposed",
    "put",
    "reviewed",
    "vote",
]

CITY, DISTRICT, HUBEI = "500000", "500103", "420000"
DAY = date(2025, 4, 24)
DIRECTOR = Office.HEAD_OF_DEPARTMENT


def committee(place: str = CITY) -> StandingCommittee:
    """The standing committee of a place."""
    return StandingCommittee(level=level_of(place), place=place, members=31)


def opened(place: str = CITY, *, removal: bool = False) -> Case:
    """A new case before the committee of that place, under Chongqing's law as well."""
    return (REMOVAL.also(REMOVED) if removal else APPOINTMENT.also(APPOINTED)).open(committee(place))


def examined(place: str = CITY, **said: Any) -> Case:
    """The case of an appointment after the examination."""
    return opened(place).apply(LegalExaminationTaken(on=DAY, **said))


def nominate(office: Office = DIRECTOR, by: Organ = Organ.HEAD_OF_GOVERNMENT, **said: Any) -> Nominated:
    """A proposal of 甲 that is complete but for what is said otherwise."""
    plain = {
        "on": DAY,
        "person": "甲",
        "particulars": "简介",
        "attached": {Attachment.EXPLANATION},
        "audit_above_consulted": True,
    }
    return Nominated(office=office, by=by, **{**plain, **said})


def proposed(place: str = CITY, *, removal: bool = False, **said: Any) -> Case:
    """The case after a lawful proposal."""
    return (opened(place, removal=True) if removal else examined(place)).apply(nominate(**said))


def reviewed(case: Case, by: Organ = Organ.HEAD_OF_GOVERNMENT, **said: Any) -> Case:
    """The case after the review and the report of whoever proposed."""
    return case.apply(PreliminarilyReviewed(on=DAY, **said)).apply(RevisionReported(on=DAY, by=by))


def put(case: Case, by: Organ = Organ.HEAD_OF_GOVERNMENT) -> Case:
    """The case after the review, put before the session."""
    return reviewed(case, by).apply(PutToSession(on=DAY))


def deliberate(**said: Any) -> Deliberated:
    """A deliberation to which whoever proposed came, but for what is said otherwise."""
    plain = {"on": DAY, "presenters": {Presenter.HEAD}, "responsible_came": True}
    return Deliberated(**{**plain, **said})


def at_the_vote(place: str = CITY, *, removal: bool = False, **said: Any) -> Case:
    """The case at the vote."""
    case = put(proposed(place, removal=removal, **said), said.get("by", Organ.HEAD_OF_GOVERNMENT))
    case = case.apply(deliberate())
    assert case.findings == ()
    return case


def vote(in_favour: int = 31, **said: Any) -> Voted:
    """A vote with all thirty-one members there, and in favour but for what is said otherwise."""
    return Voted(on=DAY, tally=Tally(members=31, present=31, in_favour=in_favour), **said)


def names(case: Case, event: Any) -> set[str]:
    """The names of the rules that the event would break, without the procedure's id."""
    return {finding.rule.rsplit(".", 1)[1] for finding in case.check(event)}
