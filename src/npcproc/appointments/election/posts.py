"""The posts that a congress fills by election, how the law groups them, and the provisions that leave them to it.

A post has a name of its own here where the law treats it apart in an election: a vice-chairperson of a standing
committee is elected with one to three candidates more, an ordinary member with a tenth to a fifth more.

Constitution arts. 62, 65, 79, 84, 101, 103 and 114; Organic Law arts. 11, 12 and 70; Supervision Commissions Law arts.
8 and 9; Courts Organic Law arts. 42 and 43; Procuratorates Organic Law arts. 37 and 38; Judges Law art. 18; Procurators
Law art. 18.
"""

from __future__ import annotations

from enum import unique

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
from npcproc.terms import Term

__all__ = [
    "CHIEF_POSTS",
    "DEPUTY_POSTS",
    "ELECTED_BY",
    "FROM_DEPUTIES",
    "HEADS_OF_STATE",
    "ORDINARY_MEMBERS",
    "POSTS_AT",
    "STANDING_COMMITTEE_POSTS",
    "TOWNSHIP_CONGRESS_POSTS",
    "VACANCIES",
    "Post",
]


@unique
class Post(Term):
    """A post that a congress fills by election."""

    # the head of state and the armed forces
    HEAD_OF_STATE = "国家主席"
    DEPUTY_HEAD_OF_STATE = "国家副主席"
    CHAIR_OF_CENTRAL_MILITARY_COMMISSION = "中央军事委员会主席"

    # the standing committee
    CHAIRPERSON = "常务委员会主任"
    VICE_CHAIRPERSON = "常务委员会副主任"
    SECRETARY_GENERAL = "常务委员会秘书长"
    MEMBER = "常务委员会委员"

    # the congress of a township
    TOWNSHIP_CHAIRPERSON = "乡镇人大主席"
    TOWNSHIP_VICE_CHAIRPERSON = "乡镇人大副主席"

    # the government
    HEAD_OF_GOVERNMENT = "政府正职领导人员"
    HEAD_OF_AUTONOMOUS_GOVERNMENT = "自治区主席、自治州州长、自治县县长"
    HEAD_OF_ETHNIC_TOWNSHIP = "民族乡乡长"
    DEPUTY_HEAD_OF_GOVERNMENT = "政府副职领导人员"

    # the others
    DIRECTOR_OF_SUPERVISORY_COMMISSION = "监察委员会主任"
    PRESIDENT_OF_COURT = "人民法院院长"
    CHIEF_PROCURATOR = "人民检察院检察长"


STANDING_COMMITTEE_POSTS = frozenset({Post.CHAIRPERSON, Post.VICE_CHAIRPERSON, Post.SECRETARY_GENERAL, Post.MEMBER})
"""All members of a standing committee; a county's has no secretary-general."""

TOWNSHIP_CONGRESS_POSTS = frozenset({Post.TOWNSHIP_CHAIRPERSON, Post.TOWNSHIP_VICE_CHAIRPERSON})
"""Those who act for a township congress between its sessions."""

FROM_DEPUTIES = STANDING_COMMITTEE_POSTS | TOWNSHIP_CONGRESS_POSTS
"""The posts to which only deputies of the congress can be elected."""

HEADS_OF_STATE = frozenset({Post.HEAD_OF_STATE, Post.DEPUTY_HEAD_OF_STATE})
"""Those who must be forty-five."""

_HEADS = frozenset({Post.HEAD_OF_GOVERNMENT, Post.HEAD_OF_AUTONOMOUS_GOVERNMENT})
_JUDICIAL = frozenset({Post.PRESIDENT_OF_COURT, Post.CHIEF_PROCURATOR})
_OTHERS = _JUDICIAL | {Post.DIRECTOR_OF_SUPERVISORY_COMMISSION}

CHIEF_POSTS = (
    _HEADS
    | _OTHERS
    | {
        Post.CHAIRPERSON,
        Post.SECRETARY_GENERAL,
        Post.TOWNSHIP_CHAIRPERSON,
        Post.HEAD_OF_ETHNIC_TOWNSHIP,
    }
)
"""The posts for which there may be one candidate more, or just one."""

DEPUTY_POSTS = frozenset({Post.VICE_CHAIRPERSON, Post.TOWNSHIP_VICE_CHAIRPERSON, Post.DEPUTY_HEAD_OF_GOVERNMENT})
"""The posts for which there are one to three candidates more."""

ORDINARY_MEMBERS = frozenset({Post.MEMBER})
"""The posts for which there are a tenth to a fifth more candidates."""

_GOVERNMENT = _HEADS | {Post.DEPUTY_HEAD_OF_GOVERNMENT}
_COUNTY = STANDING_COMMITTEE_POSTS - {Post.SECRETARY_GENERAL} | _GOVERNMENT | _OTHERS

POSTS_AT: ByLevel[frozenset[Post]] = by_level(
    national=HEADS_OF_STATE | STANDING_COMMITTEE_POSTS | _OTHERS | {Post.CHAIR_OF_CENTRAL_MILITARY_COMMISSION},
    provincial=_COUNTY | {Post.SECRETARY_GENERAL},
    municipal=_COUNTY | {Post.SECRETARY_GENERAL},
    county=_COUNTY,
    township=TOWNSHIP_CONGRESS_POSTS
    | {Post.HEAD_OF_GOVERNMENT, Post.HEAD_OF_ETHNIC_TOWNSHIP, Post.DEPUTY_HEAD_OF_GOVERNMENT},
)
"""The posts that a congress of a level elects; the premier is decided on, and not elected."""


def _entries(posts: frozenset[Post], *cites: Cite) -> tuple[Entry, ...]:
    congress = frozenset({Organ.CONGRESS})
    return tuple(Entry(post, congress, cites) for post in sorted(posts, key=lambda post: post.name))


_OF_A_TOWNSHIP = frozenset({Post.HEAD_OF_GOVERNMENT, Post.HEAD_OF_ETHNIC_TOWNSHIP, Post.DEPUTY_HEAD_OF_GOVERNMENT})

ELECTED_BY = (
    *_entries(HEADS_OF_STATE, CONSTITUTION_2018.national(62, 1, 4), CONSTITUTION_2018.national(79, 1)),
    *_entries(frozenset({Post.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}), CONSTITUTION_2018.national(62, 1, 6)),
    *_entries(
        STANDING_COMMITTEE_POSTS,
        CONSTITUTION_2018.national(65, 3),
        CONSTITUTION_2018.county_and_above(103, 2),
        ORGANIC_2022.county_and_above(11, 1, 4),
    ),
    *_entries(TOWNSHIP_CONGRESS_POSTS, ORGANIC_2022.township(12, 1, 6)),
    *_entries(
        _GOVERNMENT,
        CONSTITUTION_2018.county_and_above(101, 1),
        ORGANIC_2022.county_and_above(11, 1, 5),
    ),
    *_entries(_OF_A_TOWNSHIP, CONSTITUTION_2018.township(101, 1), ORGANIC_2022.township(12, 1, 7)),
    *_entries(
        frozenset({Post.DIRECTOR_OF_SUPERVISORY_COMMISSION}),
        CONSTITUTION_2018.national(62, 1, 7),
        CONSTITUTION_2018.county_and_above(101, 2),
        ORGANIC_2022.county_and_above(11, 1, 6),
        SUPERVISORY_COMMISSION_2018.national(8, 2),
        SUPERVISORY_COMMISSION_2024.national(8, 2),
        SUPERVISORY_COMMISSION_2018.county_and_above(9, 2),
        SUPERVISORY_COMMISSION_2024.county_and_above(9, 2),
    ),
    *_entries(
        frozenset({Post.PRESIDENT_OF_COURT}),
        CONSTITUTION_2018.national(62, 1, 8),
        CONSTITUTION_2018.county_and_above(101, 2),
        ORGANIC_2022.county_and_above(11, 1, 6),
        COURTS_2018.national(42, 1),
        COURTS_2018.county_and_above(43, 1),
        JUDGES_2019.national(18, 2),
        JUDGES_2019.county_and_above(18, 4),
    ),
    *_entries(
        frozenset({Post.CHIEF_PROCURATOR}),
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
    *_entries(frozenset({Post.DEPUTY_HEAD_OF_STATE}), CONSTITUTION_2018.national(84, 2)),
    *_entries(HEADS_OF_STATE, CONSTITUTION_2018.national(84, 3)),
)
"""That the congress elects anew where the head of state's or the deputy's post is vacant."""
