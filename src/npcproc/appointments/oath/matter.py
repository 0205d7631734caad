"""What the oath to the Constitution goes through: its stages and its events."""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, done_by
from npcproc.rules import Past
from npcproc.terms import Term

__all__ = ["Approved", "Chosen", "Closed", "Manner", "Official", "Stage", "Sworn", "chosen_as"]


@unique
class Stage(Term):
    """Where the oath of someone who takes office stands."""

    NONE = "未产生"
    CHOSEN = "已依法产生"
    SWORN = "已宣誓"
    CLOSED = "已办结"


@unique
class Official(Term):
    """Who takes office, grouped as the articles on the oath name them.

    One name serves all levels: a leader of the government is a premier, a vice-premier or a state councillor, a
    governor, a mayor, or the deputy head of a township.
    """

    MEMBER_OF_STANDING_COMMITTEE = "常务委员会组成人员"
    MEMBER_OF_SPECIAL_COMMITTEE = "专门委员会组成人员"
    MEMBER_OF_CREDENTIALS_COMMITTEE = "代表资格审查委员会组成人员"
    OFFICER_OF_STANDING_COMMITTEE = "常务委员会副秘书长，办事机构、工作机构负责人员"
    CHAIR_OF_TOWNSHIP_CONGRESS = "乡镇人民代表大会主席、副主席"
    HEAD_OF_STATE = "国家主席、副主席"
    LEADER_OF_GOVERNMENT = "政府正职、副职领导人员，国务委员"
    OTHER_MEMBER_OF_GOVERNMENT = "政府其他组成人员"
    MEMBER_OF_CENTRAL_MILITARY_COMMISSION = "中央军事委员会组成人员"
    DIRECTOR_OF_SUPERVISORY_COMMISSION = "监察委员会主任"
    OTHER_MEMBER_OF_SUPERVISORY_COMMISSION = "监察委员会副主任、委员"
    PRESIDENT_OF_COURT = "人民法院院长"
    OTHER_JUDGE = "人民法院其他法官"
    CHIEF_PROCURATOR = "人民检察院检察长"
    OTHER_PROCURATOR = "人民检察院其他检察官"
    ACTING_CHAIRPERSON = "常务委员会代理主任"
    ACTING_HEAD_OF_GOVERNMENT = "代理政府正职领导人员"
    ACTING_DIRECTOR_OF_SUPERVISORY_COMMISSION = "监察委员会代理主任"
    ACTING_PRESIDENT_OF_COURT = "人民法院代理院长"
    ACTING_CHIEF_PROCURATOR = "人民检察院代理检察长"
    APPOINTED_BY_AN_ORGAN = "政府、监察委员会、法院、检察院任命的国家工作人员"


@unique
class Manner(Term):
    """In what form the oath is taken."""

    ALONE = "单独宣誓"
    TOGETHER = "集体宣誓"
    OTHER = "其他形式"


@frozen(kw_only=True)
class Chosen(Event):
    """Someone is elected, appointed, or decided on, and takes office (依照法定程序产生)."""

    zh = "依照法定程序产生"
    en = "Chosen"

    official: Official = field(validator=validators.instance_of(Official))
    """The office."""

    person: str = field(validator=validators.min_len(1))
    """Who takes it."""


@frozen(kw_only=True)
class Approved(Event):
    """The standing committee at the next higher level approves the election of a chief procurator (批准检察长)."""

    zh = "上级批准检察长"
    en = "Approved"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)


@frozen(kw_only=True)
class Sworn(Event):
    """The person takes the oath to the Constitution (宪法宣誓)."""

    zh = "宪法宣誓"
    en = "Sworn"

    by: Organ = field(validator=validators.instance_of(Organ))
    """Who holds the ceremony."""

    in_public: bool = True
    """Whether it is public."""

    manner: Manner = field(default=Manner.ALONE, validator=validators.instance_of(Manner))
    """In what form the oath is taken."""

    leaders: int = field(default=1, validator=persons_from(0))
    """How many lead the others in the oath.  Unit: persons; asked where several swear together."""

    in_the_words: bool = True
    """Whether the words laid down are spoken, and all of them."""

    hand_on_constitution: bool = True
    """Whether the person, or whoever leads the others, lays a hand on the Constitution."""

    flag_or_emblem: bool = True
    """Whether the national flag or the national emblem is displayed."""

    anthem: bool = True
    """Whether the national anthem is played and sung."""


@frozen(kw_only=True)
class Closed(Event):
    """The person is in office, and the ceremony is over or was left out (办结)."""

    zh = "办结"
    en = "Closed"


def chosen_as(*officials: Official) -> Past:
    """The condition that the person takes one of these offices."""
    return Past(Chosen, "official", frozenset(officials))
