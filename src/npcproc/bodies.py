"""The bodies whose business this is, and everyone who acts in it.

A people's congress has deputies; its standing committee has members.  Both have a level and a place, and
those two decide which editions of which statutes bind them.

Constitution ch. 3 sections 1 and 5; Organic Law of Local People's Congresses chs. 2 and 3.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import unique
from typing import Any, ClassVar

from attrs import field, frozen, validators

from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.periods import Calendar
from npcproc.places import level_of, valid
from npcproc.terms import Term

__all__ = [
    "COMMITTEE_OR_WORKING_BODY",
    "SUPERVISED_ORGANS",
    "Body",
    "Congress",
    "Organ",
    "StandingCommittee",
    "persons_from",
]


@unique
class Organ(Term):
    """Who acts, or is addressed: organs of state, and the people and groups the statutes let act.

    The value is the Chinese name at local level; `zh_at` gives the one used at a level.
    """

    # the congress
    CONGRESS = "人民代表大会"
    PRESIDIUM = "主席团"
    DELEGATION = "代表团"
    DEPUTIES = "代表"
    SPECIAL_COMMITTEE = "专门委员会"
    INVESTIGATION_COMMITTEE = "调查委员会"
    CREDENTIALS_COMMITTEE = "代表资格审查委员会"
    TOWNSHIP_CHAIRPERSON = "乡镇人大主席"

    # its standing committee
    STANDING_COMMITTEE = "常务委员会"
    PLENARY = "常务委员会全体会议"
    CHAIRPERSONS_COUNCIL = "主任会议"
    CHAIRPERSON = "常务委员会主任"
    VICE_CHAIRPERSON = "常务委员会副主任"
    SECRETARY_GENERAL = "秘书长"
    MEMBERS = "常务委员会组成人员"
    WORKING_BODY = "常务委员会工作机构"
    ADMINISTRATIVE_BODY = "常务委员会办事机构"

    MOVERS = "提出人"

    # those who elect deputies directly
    VOTERS = "选区选民"
    ELECTION_COMMITTEE = "选举委员会"

    # the organs it supervises, and their heads
    GOVERNMENT = "人民政府"
    DEPARTMENT = "政府部门"
    SUPERVISORY_COMMISSION = "监察委员会"
    COURT = "人民法院"
    PROCURATORATE = "人民检察院"
    HEAD_OF_GOVERNMENT = "政府正职领导人"
    HEAD_OF_SUPERVISORY_COMMISSION = "监察委员会主任"
    PRESIDENT_OF_COURT = "人民法院院长"
    PRESIDENT_OF_SPECIAL_COURT = "专门人民法院院长"
    CHIEF_PROCURATOR = "人民检察院检察长"
    CENTRAL_MILITARY_COMMISSION = "中央军事委员会"
    CHAIR_OF_CENTRAL_MILITARY_COMMISSION = "中央军事委员会主席"
    HEAD_OF_STATE = "国家主席"

    # the level above
    GOVERNMENT_ABOVE = "上一级人民政府"
    STANDING_COMMITTEE_ABOVE = "上一级人民代表大会常务委员会"
    CHIEF_PROCURATOR_ABOVE = "上一级人民检察院检察长"

    # the level below
    STANDING_COMMITTEE_BELOW = "下一级人民代表大会常务委员会"

    def zh_at(self, level: Level) -> str:
        """The Chinese name at that level: the council of chairpersons is 委员长会议 at the national one."""
        return _NATIONAL.get(self, self.value) if level is Level.NATIONAL else self.value

    @property
    def en(self) -> str:
        """The English name, in the glossary's words."""
        return _ENGLISH.get(self) or self.name.lower().replace("_", " ")


_NATIONAL = {
    Organ.CHAIRPERSONS_COUNCIL: "委员长会议",
    Organ.CHAIRPERSON: "委员长",
    Organ.VICE_CHAIRPERSON: "副委员长",
    Organ.CONGRESS: "全国人民代表大会",
    Organ.STANDING_COMMITTEE: "全国人民代表大会常务委员会",
    Organ.GOVERNMENT: "国务院",
    Organ.DEPARTMENT: "国务院部门",
    Organ.SUPERVISORY_COMMISSION: "国家监察委员会",
    Organ.COURT: "最高人民法院",
    Organ.PROCURATORATE: "最高人民检察院",
    Organ.HEAD_OF_GOVERNMENT: "国务院总理",
    Organ.HEAD_OF_SUPERVISORY_COMMISSION: "国家监察委员会主任",
    Organ.PRESIDENT_OF_COURT: "最高人民法院院长",
    Organ.CHIEF_PROCURATOR: "最高人民检察院检察长",
}

_ENGLISH = {
    Organ.CHAIRPERSONS_COUNCIL: "council of chairpersons",
    Organ.PLENARY: "plenary meeting of the standing committee",
    Organ.MEMBERS: "members of the standing committee",
    Organ.CHAIRPERSON: "chairperson of the standing committee",
    Organ.VICE_CHAIRPERSON: "vice-chairperson of the standing committee",
    Organ.SECRETARY_GENERAL: "secretary-general",
    Organ.TOWNSHIP_CHAIRPERSON: "chairperson of the township congress",
    Organ.WORKING_BODY: "working body of the standing committee",
    Organ.ADMINISTRATIVE_BODY: "administrative body of the standing committee",
    Organ.DEPARTMENT: "department of the government",
    Organ.HEAD_OF_GOVERNMENT: "head of the government",
    Organ.HEAD_OF_SUPERVISORY_COMMISSION: "director of the supervisory commission",
    Organ.PRESIDENT_OF_COURT: "president of the court",
    Organ.HEAD_OF_STATE: "head of state",
    Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION: "chairperson of the central military commission",
    Organ.GOVERNMENT_ABOVE: "government at the next higher level",
    Organ.STANDING_COMMITTEE_ABOVE: "standing committee at the next higher level",
    Organ.CHIEF_PROCURATOR_ABOVE: "chief procurator at the next higher level",
    Organ.STANDING_COMMITTEE_BELOW: "standing committee at the next lower level",
    Organ.VOTERS: "voters of the district",
}

SUPERVISED_ORGANS = frozenset(
    {Organ.GOVERNMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE},
)
"""The four kinds of organ that a standing committee supervises (一府一委两院)."""

COMMITTEE_OR_WORKING_BODY = frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY})
"""A special committee of the congress, or a working body of its standing committee (专门委员会、常委会工作机构)."""


def _fits(body: Body, _attribute: object, place: str) -> None:
    valid(place)
    if level_of(place) is not body.level:
        message = f"{type(body).__name__}.place: {place!r} is a {level_of(place).en} place, not {body.level.en}"
        raise ValueError(message)


def persons_from(least: int) -> Callable[[object, Any, Any], None]:
    """A validator of a number of persons, or of things counted one by one: at least so many, and no yes or no."""

    def whole(instance: object, attribute: Any, number: Any) -> None:
        if type(number) is not int or number < least:
            where = f"{type(instance).__name__}.{attribute.name}"
            message = f"{where}: {number!r} is not a whole number of at least {least}"
            raise ValueError(message)

    return whole


@frozen(kw_only=True)
class Body:
    """A congress or a standing committee: a level made concrete at a place.

    Raises `ValueError` for a place whose code is not of that level, for fewer than one member, and for a
    level that has no such body.
    """

    zh: ClassVar[str]
    en: ClassVar[str]
    levels: ClassVar[frozenset[Level]]

    level: Level = field(validator=validators.instance_of(Level))
    """The level of the body."""

    place: str = field(validator=_fits)
    """Its administrative division code, such as 370103."""

    members: int = field(validator=persons_from(1))
    """Deputies or members in office.  Unit: persons; at least 1."""

    calendar: Calendar | None = field(default=None, eq=False, repr=False)
    """Tells working days from others; only rules that count working days ask it."""

    @level.validator
    def _exists(self, _attribute: object, level: Level) -> None:
        if level not in self.levels:
            message = f"{type(self).__name__}.level: there is no {self.en} at {level.en} level"
            raise ValueError(message)


class Congress(Body):
    """A people's congress; its members are its deputies (Organic Law 2022 art. 5)."""

    __slots__ = ()

    zh = "人民代表大会"
    en = "people's congress"
    levels = frozenset(Level)


class StandingCommittee(Body):
    """The standing committee of a congress at county level or above (Organic Law 2022 art. 46).

    Its members are its chairperson, vice-chairpersons, secretary-general and ordinary members together.
    """

    __slots__ = ()

    zh = "人民代表大会常务委员会"
    en = "standing committee"
    levels = WITH_STANDING_COMMITTEE
