"""Bodies, lawful acts and cases for the tests of sessions: a test changes the one thing that it is about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, VotingMethod
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.places import CHINA
from npcproc.sessions import standing_committee as session
from npcproc.tally import Tally

__all__ = [
    "BEFORE_2022",
    "CENTRAL",
    "CITY",
    "DISTRICT",
    "NATION",
    "OPENING_DAY",
    "PROVINCE",
    "called",
    "effects",
    "fails",
    "has_opened",
    "is_called",
    "notice",
    "opened",
    "sits",
    "votes",
]

NATION = StandingCommittee(level=Level.NATIONAL, place=CHINA, members=31)
PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="420000", members=61)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=41)
DISTRICT = StandingCommittee(level=Level.COUNTY, place="370103", members=15)

OPENING_DAY = date(2025, 4, 24)
"""The day for which the sessions of the tests are called."""

BEFORE_2022 = date(2021, 4, 26)
"""The same for those that meet under the national rules of 2009."""

CENTRAL = SUPERVISED_ORGANS | {Organ.CENTRAL_MILITARY_COMMISSION}


def fails(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def effects(case: Case, event: Event) -> dict[str, Effect]:
    """The same with what breaking each does."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


def called(day: date = OPENING_DAY, **changed: Any) -> session.Called:
    """A session called for that day, three weeks before."""
    return session.Called(**{"on": day - timedelta(days=21), "session_on": day, **changed})


def notice(day: date = OPENING_DAY, **changed: Any) -> session.NoticeGiven:
    """Notice of a session on that day, ten days before."""
    plain: dict[str, Any] = {"on": day - timedelta(days=10), "session_on": day, "matters": "审议工作报告"}
    return session.NoticeGiven(**{**plain, **changed})


def opened(body: StandingCommittee, day: date = OPENING_DAY, **changed: Any) -> session.Opened:
    """The opening of a session with everyone there, under the chairperson."""
    plain: dict[str, Any] = {"on": day, "present": body.members, "presided_by": Organ.CHAIRPERSON, "attending": CENTRAL}
    return session.Opened(**{**plain, **changed})


def votes(body: StandingCommittee, day: date = OPENING_DAY, **changed: Any) -> session.ItemVoted:
    """A vote of everyone for the item 甲."""
    all_for = Tally(members=body.members, present=body.members, in_favour=body.members)
    return session.ItemVoted(**{"on": day, "item": "甲", "tally": all_for, "method": VotingMethod.DEVICE, **changed})


def is_called(body: StandingCommittee, day: date = OPENING_DAY, **changed: Any) -> Case:
    """A session that has been called."""
    return session.IN_STANDING_COMMITTEE.open(body).apply(called(day, **changed))


def has_opened(body: StandingCommittee, day: date = OPENING_DAY) -> Case:
    """A session that has been called, of which notice was given, and that has opened."""
    drafted = session.AgendaDrafted(on=day - timedelta(days=10), items=("甲", "乙"))
    return is_called(body, day).apply(drafted).apply(notice(day)).apply(opened(body, day))


def sits(body: StandingCommittee, day: date = OPENING_DAY) -> Case:
    """A session that has adopted an agenda with the items 甲 and 乙."""
    return has_opened(body, day).apply(session.AgendaAdopted(on=day, items=("甲", "乙")))
