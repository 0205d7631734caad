"""Congresses, and lawful acts of a decision on an office at each level, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.appointments.appointment import IN_CONGRESS, Introduced, Nominated, Stage, VotedInCongress
from npcproc.appointments.offices import SPECIAL_COMMITTEE, Office
from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.levels import Level
from npcproc.tally import Tally

__all__ = [
    "CITY",
    "COUNTY",
    "DAY",
    "LOCAL",
    "NATION",
    "PROVINCE",
    "TOWNSHIP",
    "decided",
    "nominated",
    "opened",
    "proposed",
    "voted",
]

DAY = date(2025, 3, 10)
NATION = Congress(level=Level.NATIONAL, place="100000", members=2977)
PROVINCE = Congress(level=Level.PROVINCIAL, place="420000", members=700)
CITY = Congress(level=Level.MUNICIPAL, place="370100", members=500)
COUNTY = Congress(level=Level.COUNTY, place="370102", members=275)
TOWNSHIP = Congress(level=Level.TOWNSHIP, place="370102001", members=60)
LOCAL = (PROVINCE, CITY, COUNTY)

_NOMINATORS = {
    Office.HEAD_OF_GOVERNMENT: Organ.HEAD_OF_STATE,
    Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION: Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
    Office.MEMBER_OF_CREDENTIALS_COMMITTEE: Organ.PRESIDIUM,
    **dict.fromkeys(SPECIAL_COMMITTEE, Organ.PRESIDIUM),
}


def opened(body: Congress) -> Case:
    """A new case."""
    return IN_CONGRESS.open(body)


def nominated(office: Office, by: Organ | None = None, on: date = DAY, **said: Any) -> Nominated:
    """A lawful nomination of 甲 but for what is said otherwise."""
    organ = by or _NOMINATORS.get(office, Organ.HEAD_OF_GOVERNMENT)
    return Nominated(on=on, by=organ, office=office, **{"person": "甲", "put_to": Organ.CONGRESS, **said})


def proposed(body: Congress, office: Office, on: date = DAY) -> Case:
    """A case in which the person has been nominated and, in the nation, introduced."""
    nomination = nominated(office, on=on)
    case = opened(body).apply(nomination)
    return case.apply(Introduced(on=on, by=nomination.by)) if body.level is Level.NATIONAL else case


def voted(body: Congress, office: Office, in_favour: int | None = None, on: date = DAY, **said: Any) -> VotedInCongress:
    """A lawful vote with all present, and in favour, but for what is said otherwise."""
    by_device = office in SPECIAL_COMMITTEE or office is Office.MEMBER_OF_CREDENTIALS_COMMITTEE
    present = said.pop("present", body.members)
    tally = Tally(members=body.members, present=present, in_favour=present if in_favour is None else in_favour)
    method = VotingMethod.DEVICE if by_device else VotingMethod.SECRET_BALLOT
    return VotedInCongress(on=on, tally=tally, **{"method": method, **said})


def decided(body: Congress, office: Office, on: date = DAY) -> Case:
    """A case in which the congress has decided."""
    case = proposed(body, office, on).apply(voted(body, office, on=on))
    assert case.stage is Stage.DECIDED
    assert case.findings == ()
    return case
