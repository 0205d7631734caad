"""What the designation of an acting head goes through: its stages and its events."""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.appointments import votes
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, done_by
from npcproc.rules import Past
from npcproc.terms import Term

__all__ = [
    "Cause",
    "Elected",
    "FiledWithCommitteeAbove",
    "FiledWithProcuratorateAbove",
    "MadeDeputy",
    "Named",
    "Nominated",
    "Published",
    "Relief",
    "Relieved",
    "Resumed",
    "Stage",
    "Voted",
    "nominated_for",
]


@unique
class Stage(Term):
    """Where the designation of an acting head stands."""

    NONE = "未提名"
    NOMINATED = "已提名"
    ACTING = "代理中"
    REJECTED = "未通过"
    LAPSED = "无须代理"
    ENDED = "代理终止"


@unique
class Cause(Term):
    """Why someone has to act."""

    VACANT = "缺位"
    ILL_HEALTH = "因健康情况不能工作"
    OTHER_REASON = "因其他缘故不能担任职务"
    ABLE_TO_SERVE = "并无不能担任职务的情形"


@unique
class Relief(Term):
    """Why someone stops acting though the head is neither back nor newly elected."""

    NO_LONGER_A_DEPUTY = "不再担任副职"
    ANOTHER_ACTS = "另定他人代理"
    DECIDED = "决定不再代理"


# who is to act


@frozen(kw_only=True)
class Nominated(Event):
    """Someone is nominated to act for a head who cannot serve (提名代理人选)."""

    zh = "提名代理人选"
    en = "Nominated"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    office: Office = field(validator=validators.instance_of(Office))
    """The office in which the person is to act."""

    person: str = field(validator=validators.min_len(1))
    """Who is to act."""

    cause: Cause = field(validator=validators.instance_of(Cause))
    """Why the head cannot serve."""

    deputy: bool = True
    """Whether the person already is a deputy to that head."""


@frozen(kw_only=True)
class Named(Event):
    """Someone is named to act for the chairperson of the standing committee (提出代理主任人选)."""

    zh = "提出代理主任人选"
    en = "Named"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    person: str = field(validator=validators.min_len(1))
    """Who is to act; the first of them where there are several."""

    cause: Cause = field(validator=validators.instance_of(Cause))
    """Why the chairperson cannot work."""

    vice_chairperson: bool = True
    """Whether the person is a vice-chairperson of the committee."""

    many: int = field(default=1, validator=persons_from(1))
    """How many are to act together.  Unit: persons; at least 1."""


@frozen(kw_only=True)
class MadeDeputy(Event):
    """The person is first made a deputy to that head (先行任命为副职)."""

    zh = "先行任命为副职"
    en = "MadeDeputy"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Voted(votes.Voted):
    """The standing committee votes on who is to act (表决代理人选)."""

    zh = "表决代理人选"
    en = "Voted"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    congress_in_recess: bool = True
    """Whether the congress is not in session; asked at the national level."""


# what follows


@frozen(kw_only=True)
class FiledWithProcuratorateAbove(Event):
    """The procuratorate at the next higher level is told for the record (报上一级人民检察院备案)."""

    zh = "报上一级人民检察院备案"
    en = "FiledWithProcuratorateAbove"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class FiledWithCommitteeAbove(Event):
    """The standing committee at the next higher level is told for the record (报上一级人大常委会备案)."""

    zh = "报上一级人大常委会备案"
    en = "FiledWithCommitteeAbove"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Published(Event):
    """The decision is published (公布代理决定)."""

    zh = "公布代理决定"
    en = "Published"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


# the end


@frozen(kw_only=True)
class Resumed(Event):
    """The head is able to serve again, and does (恢复工作)."""

    zh = "恢复工作"
    en = "Resumed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)
    """Who takes note of it."""


@frozen(kw_only=True)
class Elected(Event):
    """A new head is elected, or decided on, and nobody acts any longer (选出新的任职人员)."""

    zh = "选出新的任职人员"
    en = "Elected"

    by: Organ = done_by(Organ.CONGRESS)


@frozen(kw_only=True)
class Relieved(Event):
    """The person stops acting before the head is back or newly elected (停止代理)."""

    zh = "停止代理"
    en = "Relieved"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    why: Relief = field(validator=validators.instance_of(Relief))
    """Why."""


def nominated_for(*offices: Office) -> Past:
    """The condition that someone is nominated to act in one of these offices."""
    return Past(Nominated, "office", frozenset(offices))
