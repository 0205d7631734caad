"""The offices that a congress fills by election, and how the law groups them.

The law groups them by how many candidates there are: a vice-chairperson of a standing committee is elected with one to
three candidates more, an ordinary member with a tenth to a fifth more.  That the congress elects to them stands in the
table of offices, with the provisions.

Constitution art. 84; Organic Law art. 27.
"""

from __future__ import annotations

from npcproc.appointments.offices import ELECTED_BY, HEADS_OF_GOVERNMENT, HEADS_OF_STATE, Office, offices_by_level
from npcproc.bodies import Organ
from npcproc.law.national import CONSTITUTION_2018
from npcproc.rules import Entry

__all__ = [
    "CHIEF_POSTS",
    "DEPUTY_POSTS",
    "ORDINARY_MEMBERS",
    "POSTS_AT",
    "VACANCIES",
]

CHIEF_POSTS = HEADS_OF_GOVERNMENT | {
    Office.CHAIR_OF_STANDING_COMMITTEE,
    Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
    Office.CHAIR_OF_TOWNSHIP_CONGRESS,
    Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
    Office.PRESIDENT_OF_COURT,
    Office.CHIEF_PROCURATOR,
}
"""The posts for which there may be one candidate more, or just one."""

DEPUTY_POSTS = frozenset(
    {Office.VICE_CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS, Office.DEPUTY_HEAD_OF_GOVERNMENT}
)
"""The posts for which there are one to three candidates more."""

ORDINARY_MEMBERS = frozenset({Office.MEMBER_OF_STANDING_COMMITTEE})
"""The posts for which there are a tenth to a fifth more candidates."""

POSTS_AT = offices_by_level(ELECTED_BY)
"""The posts that a congress of a level elects; the premier is decided on, and not elected."""

_CONGRESS = frozenset({Organ.CONGRESS})

VACANCIES = (
    Entry(Office.DEPUTY_HEAD_OF_STATE, _CONGRESS, (CONSTITUTION_2018.national(84, 2),)),
    *(Entry(office, _CONGRESS, (CONSTITUTION_2018.national(84, 3),)) for office in sorted(HEADS_OF_STATE, key=str)),
)
"""That the congress elects anew where the head of state's or the deputy's post is vacant."""
