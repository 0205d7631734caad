"""Lawful acts of a by-election before each body that elects, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.venues import (
    CITY,
    CITY_CONGRESS,
    COUNTY,
    COUNTY_CONGRESS,
    PROVINCE,
    PROVINCE_CONGRESS,
    TOWNSHIP_CONGRESS,
)

from npcproc.bodies import Body, Organ
from npcproc.case import Case
from npcproc.count import Count, CountOfMembers, CountOfVoters
from npcproc.deputies.by_election import (
    IN_CONGRESS,
    IN_DISTRICT,
    IN_STANDING_COMMITTEE,
    Ballot,
    Called,
    CalledByCommittee,
    CommitteesBallot,
    CommitteesRunOff,
    CongressBallot,
    CongressRunOff,
    Listed,
    Nominated,
    VotersBallot,
    VotersRunOff,
)
from npcproc.procedure import Procedure

__all__ = [
    "DAY",
    "VOTERS",
    "WAYS",
    "again",
    "ballot",
    "call",
    "called",
    "cast",
    "each_way",
    "list_",
    "listed",
    "named",
    "nominate",
    "run_off",
    "signed",
]

DAY = date(2024, 3, 29)
VOTERS = 2000
"""The voters of the district."""

WAYS: list[tuple[Procedure, Body]] = [
    *((IN_CONGRESS, body) for body in (PROVINCE_CONGRESS, CITY_CONGRESS, COUNTY_CONGRESS)),
    *((IN_STANDING_COMMITTEE, body) for body in (PROVINCE, CITY, COUNTY)),
    *((IN_DISTRICT, body) for body in (COUNTY_CONGRESS, TOWNSHIP_CONGRESS)),
]
each_way = pytest.mark.parametrize(("table", "body"), WAYS, ids=lambda v: v.id if isinstance(v, Procedure) else v.place)


def call(table: Procedure, seats: Any = 1, **said: Any) -> Called:
    """The by-election begins."""
    if table is IN_STANDING_COMMITTEE:
        return CalledByCommittee(**{"on": DAY, "seats": seats, **said})
    return Called(**{"on": DAY, "by": Organ.STANDING_COMMITTEE, "seats": seats, **said})


def signed(*names: str, many: int = 10) -> dict[str, frozenset[str]]:
    """Each of these named by so many people of their own."""
    return {name: frozenset(f"{name}的{n}号" for n in range(many)) for name in names}


def nominate(*names: str, **said: Any) -> Nominated:
    """These are named, each by ten people."""
    return Nominated(**{"on": DAY, "by": Organ.PRESIDIUM, "jointly": signed(*names), **said})


def list_(*names: str, **said: Any) -> Listed:
    """These are candidates."""
    return Listed(**{"on": DAY, "by": Organ.PRESIDIUM, "candidates": names, **said})


def cast(table: Procedure, body: Body, votes: dict[str, int], **said: int) -> Any:
    """A count with everyone there, or in a district with a thousand and one of two thousand."""
    kinds: dict[str, Any] = {IN_CONGRESS.id: Count, IN_STANDING_COMMITTEE.id: CountOfMembers}
    kind = kinds.get(table.id, CountOfVoters)
    whole, there = (VOTERS, VOTERS // 2 + 1) if table is IN_DISTRICT else (body.members, body.members)
    return kind(**{kind.roll: whole, "present": there, "votes": votes, **said})


_BALLOTS: dict[str, tuple[type[Any], type[Any]]] = {
    IN_CONGRESS.id: (CongressBallot, CongressRunOff),
    IN_STANDING_COMMITTEE.id: (CommitteesBallot, CommitteesRunOff),
    IN_DISTRICT.id: (VotersBallot, VotersRunOff),
}


def ballot(table: Procedure, body: Body, votes: dict[str, int], **said: Any) -> Ballot:
    """A ballot on those who are voted for, unless told otherwise."""
    made: Ballot = _BALLOTS[table.id][0](
        **{"on": DAY, "candidates": frozenset(votes), "count": cast(table, body, votes), **said}
    )
    return made


def run_off(table: Procedure, body: Body, votes: dict[str, int], **said: Any) -> Ballot:
    """A run-off between those who are voted for, unless told otherwise."""
    made: Ballot = _BALLOTS[table.id][1](
        **{"on": DAY, "candidates": frozenset(votes), "count": cast(table, body, votes), **said}
    )
    return made


def called(table: Procedure, body: Body, seats: int = 1) -> Case:
    """The case after it has begun."""
    return table.open(body).apply(call(table, seats))


def named(table: Procedure, body: Body, *names: str, seats: int = 1) -> Case:
    """The case after these were named, who must be no more than any one signs for."""
    return called(table, body, seats).apply(nominate(*names))


def listed(table: Procedure, body: Body, *names: str, seats: int = 1) -> Case:
    """The case with these on the list."""
    return named(table, body, *names, seats=seats).apply(list_(*names))


def again(table: Procedure, body: Body) -> Case:
    """The case after a ballot for one seat in which 甲 had one vote, and 乙 two: nobody is elected."""
    case = listed(table, body, "甲", "乙")
    return case.apply(ballot(table, body, {"甲": 1, "乙": 2}))
