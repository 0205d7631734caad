"""The offices that a congress fills by election, how the law groups them, and the provisions that leave them to it.

The law groups them by how many candidates there are: a vice-chairperson of a standing committee is elected with one to
three candidates more, an ordinary member with a tenth to a fifth more.

Constitution arts. 62, 65, 79, 84, 101 and 103; Organic Law arts. 11, 12 and 27; Supervision Commissions Law arts. 8 and
9; Courts Organic Law arts. 42 and 43; Procuratorates Organic Law arts. 37 and 38; Judges Law art. 18; Procurators
Law art. 18.
"""

from __future__ import annotations

from npcproc.appointments.offices import CHAIRS_OF_TOWNSHIP_CONGRESS, HEADS_OF_STATE, STANDING_COMMITTEE, Office
from npcproc.bodies import Organ
from npcproc.law.national import (
    CONSTITUTION_2018,
    COURTS_2018,
    JUDGES_2019,
    ORGANIC_2022,
    PROCURATORATES_2018,
    PROCURATORS_2019,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.levels import ByLevel, by_level
from npcproc.rules import Entry
from npcproc.statutes import Cite

__all__ = [
    "CHIEF_POSTS",
    "DEPUTY_POSTS",
    "ELECTED_BY",
    "ORDINARY_MEMBERS",
    "POSTS_AT",
    "VACANCIES",
]

_HEADS = frozenset({Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT})
_JUDICIAL = frozenset({Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR})
_OTHERS = _JUDICIAL | {Office.DIRECTOR_OF_SUPERVISORY_COMMISSION}

CHIEF_POSTS = (
    _HEADS
    | _OTHERS
    | {
        Office.CHAIR_OF_STANDING_COMMITTEE,
        Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.CHAIR_OF_TOWNSHIP_CONGRESS,
        Office.HEAD_OF_ETHNIC_TOWNSHIP,
    }
)
"""The posts for which there may be one candidate more, or just one."""

DEPUTY_POSTS = frozenset(
    {Office.VICE_CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS, Office.DEPUTY_HEAD_OF_GOVERNMENT}
)
"""The posts for which there are one to three candidates more."""

ORDINARY_MEMBERS = frozenset({Office.MEMBER_OF_STANDING_COMMITTEE})
"""The posts for which there are a tenth to a fifth more candidates."""

_GOVERNMENT = _HEADS | {Office.DEPUTY_HEAD_OF_GOVERNMENT}
_COUNTY = STANDING_COMMITTEE - {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE} | _GOVERNMENT | _OTHERS

POSTS_AT: ByLevel[frozenset[Office]] = by_level(
    national=HEADS_OF_STATE | STANDING_COMMITTEE | _OTHERS | {Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION},
    provincial=_COUNTY | {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE},
    municipal=_COUNTY | {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE},
    county=_COUNTY,
    township=CHAIRS_OF_TOWNSHIP_CONGRESS
    | {Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_ETHNIC_TOWNSHIP, Office.DEPUTY_HEAD_OF_GOVERNMENT},
)
"""The posts that a congress of a level elects; the premier is decided on, and not elected."""


def _entries(offices: frozenset[Office], *cites: Cite) -> tuple[Entry, ...]:
    congress = frozenset({Organ.CONGRESS})
    return tuple(Entry(office, congress, cites) for office in sorted(offices, key=lambda office: office.name))


_OF_A_TOWNSHIP = frozenset(
    {Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_ETHNIC_TOWNSHIP, Office.DEPUTY_HEAD_OF_GOVERNMENT}
)

ELECTED_BY = (
    *_entries(HEADS_OF_STATE, CONSTITUTION_2018.national(62, 1, 4), CONSTITUTION_2018.national(79, 1)),
    *_entries(frozenset({Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}), CONSTITUTION_2018.national(62, 1, 6)),
    *_entries(
        STANDING_COMMITTEE,
        CONSTITUTION_2018.national(65, 3),
        CONSTITUTION_2018.county_and_above(103, 2),
        ORGANIC_2022.county_and_above(11, 1, 4),
    ),
    *_entries(CHAIRS_OF_TOWNSHIP_CONGRESS, ORGANIC_2022.township(12, 1, 6)),
    *_entries(
        _GOVERNMENT,
        CONSTITUTION_2018.county_and_above(101, 1),
        ORGANIC_2022.county_and_above(11, 1, 5),
    ),
    *_entries(_OF_A_TOWNSHIP, CONSTITUTION_2018.township(101, 1), ORGANIC_2022.township(12, 1, 7)),
    *_entries(
        frozenset({Office.DIRECTOR_OF_SUPERVISORY_COMMISSION}),
        CONSTITUTION_2018.national(62, 1, 7),
        CONSTITUTION_2018.county_and_above(101, 2),
        ORGANIC_2022.county_and_above(11, 1, 6),
        SUPERVISORY_COMMISSION_2018.national(8, 2),
        SUPERVISORY_COMMISSION_2024.national(8, 2),
        SUPERVISORY_COMMISSION_2018.county_and_above(9, 2),
        SUPERVISORY_COMMISSION_2024.county_and_above(9, 2),
    ),
    *_entries(
        frozenset({Office.PRESIDENT_OF_COURT}),
        CONSTITUTION_2018.national(62, 1, 8),
        CONSTITUTION_2018.county_and_above(101, 2),
        ORGANIC_2022.county_and_above(11, 1, 6),
        COURTS_2018.national(42, 1),
        COURTS_2018.county_and_above(43, 1),
        JUDGES_2019.national(18, 2),
        JUDGES_2019.county_and_above(18, 4),
    ),
    *_entries(
        frozenset({Office.CHIEF_PROCURATOR}),
        CONSTITUTION_2018.national(62, 1, 9),
        CONSTITUTION_2018.county_and_above(101, 2),
        ORGANIC_2022.county_and_above(11, 1, 6),
        PROCURATORATES_2018.national(37, 1),
        PROCURATORATES_2018.county_and_above(38, 1),
        PROCURATORS_2019.national(18, 2),
        PROCURATORS_2019.county_and_above(18, 3),
    ),
)
"""That the congress elects to a post, by the provisions that say so at its level."""

VACANCIES = (
    *_entries(frozenset({Office.DEPUTY_HEAD_OF_STATE}), CONSTITUTION_2018.national(84, 2)),
    *_entries(HEADS_OF_STATE, CONSTITUTION_2018.national(84, 3)),
)
"""That the congress elects anew where the head of state's or the deputy's post is vacant."""
