"""What a session goes through: its stages, and the events up to its opening."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, in_order, organs, persons
from npcproc.terms import Term

__all__ = [
    "AgendaDrafted",
    "Attendee",
    "AttendeesChanged",
    "Called",
    "ConvenersNamed",
    "GroupsFormed",
    "LeaveAsked",
    "NoticeGiven",
    "Opened",
    "PapersSent",
    "ScheduleDecided",
    "Stage",
    "VideoAllowed",
]


@unique
class Stage(Term):
    """Where a session stands."""

    NONE = "未召集"
    CALLED = "已召集"
    OPEN = "正在举行"
    CLOSED = "已闭会"


@unique
class Attendee(Term):
    """Who attends without vote beside the supervised organs (列席人员)."""

    SPECIAL_COMMITTEES = "不是常务委员会组成人员的专门委员会成员"
    DEPUTY_SECRETARIES_GENERAL = "常务委员会副秘书长"
    WORKING_BODIES = "工作机构负责人"
    ADMINISTRATIVE_BODIES = "办事机构负责人"
    BASIC_LAW_COMMITTEES = "特别行政区基本法委员会负责人"
    DEPARTMENTS = "有关部门负责人"


def _attendees(who: Iterable[Attendee]) -> frozenset[Attendee]:
    return frozenset(who)


@frozen(kw_only=True)
class Called(Event):
    """A session is called for a day, or called anew for another (召集会议)."""

    zh = "召集会议"
    en = "Called"

    by: Organ = done_by(Organ.CHAIRPERSON)

    session_on: date
    """The day on which it is to open."""

    ad_hoc: bool = False
    """Whether it is called out of turn (临时召集)."""

    special_need: bool = True
    """Whether there is a special need for it; asked of an ad hoc session."""

    day_set_by: Organ = Organ.CHAIRPERSONS_COUNCIL
    """Who decided its day and its length (会期)."""

    entrusted: bool = True
    """Whether the chairperson entrusted a vice-chairperson who calls it; asked where one does."""


@frozen(kw_only=True)
class AgendaDrafted(Event):
    """A draft of the agenda is drawn up (拟订议程草案)."""

    zh = "拟订议程草案"
    en = "AgendaDrafted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    items: tuple[str, ...] = field(converter=in_order)
    """The items proposed, by the ids of their matters."""


@frozen(kw_only=True)
class ScheduleDecided(Event):
    """The daily schedule of the session is decided (决定日程)."""

    zh = "决定日程"
    en = "ScheduleDecided"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    proposed_by: Organ = Organ.CHAIRPERSONS_COUNCIL
    """Who drew it up."""


@frozen(kw_only=True)
class NoticeGiven(Event):
    """Those who are to come are told of the session (通知会议)."""

    zh = "通知会议"
    en = "NoticeGiven"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    session_on: date | None
    """The day that the notice names; None where it names none."""

    matters: str
    """The main matters that it proposes for discussion."""

    members_told: bool = True
    """Whether it went to all members."""

    attendees_told: bool = True
    """Whether it went to those who attend without vote."""


@frozen(kw_only=True)
class PapersSent(Event):
    """The papers of the session go to its members (发送会议资料)."""

    zh = "发送会议资料"
    en = "PapersSent"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)


@frozen(kw_only=True)
class VideoAllowed(Event):
    """Members are allowed to attend by video (决定以网络视频方式出席)."""

    zh = "决定以网络视频方式出席"
    en = "VideoAllowed"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class AttendeesChanged(Event):
    """In special circumstances the circle of those who attend without vote is changed (调整列席人员范围)."""

    zh = "调整列席人员范围"
    en = "AttendeesChanged"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class LeaveAsked(Event):
    """A member asks for leave of absence (请假)."""

    zh = "请假"
    en = "LeaveAsked"

    by: Organ = done_by(Organ.MEMBERS)

    member: str
    """Who asks."""

    reason: str
    """Illness, or what other special cause."""

    in_writing: bool = True
    """Whether it is asked in writing."""

    through: Organ = Organ.ADMINISTRATIVE_BODY
    """Through whom it is asked."""

    addressed_to: Organ = Organ.CHAIRPERSON
    """Of whom it is asked."""


@frozen(kw_only=True)
class GroupsFormed(Event):
    """The list of the groups is drawn up and approved (拟订分组名单)."""

    zh = "拟订分组名单"
    en = "GroupsFormed"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    approved_by: Organ = Organ.SECRETARY_GENERAL
    """Who approved it."""


@frozen(kw_only=True)
class ConvenersNamed(Event):
    """The conveners of the groups are named (确定分组会议召集人)."""

    zh = "确定分组会议召集人"
    en = "ConvenersNamed"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    conveners: frozenset[str] = field(converter=persons)
    """The conveners, who preside over group meetings in turn."""


_count = validators.and_(validators.instance_of(int), validators.ge(0))


@frozen(kw_only=True)
class Opened(Event):
    """The session opens (会议举行).

    Raises `ValueError` for a negative count, and for more members on video than members present.
    """

    zh = "会议举行"
    en = "Opened"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    present: int = field(validator=_count)
    """Members present, those on video among them.  Unit: persons; those who attend without vote do not count."""

    presided_by: Organ = field(validator=validators.instance_of(Organ))
    """The office of the person who presides."""

    attending: frozenset[Organ] = field(converter=organs)
    """The organs of which a responsible person attends without vote."""

    entrusted: bool = True
    """Whether the chairperson entrusted a vice-chairperson who presides; asked where one does."""

    by_video: int = field(default=0, validator=_count)
    """Members present by video.  Unit: persons; at most `present`."""

    absent_on_leave: bool = True
    """Whether every member who is absent is on leave."""

    others: frozenset[Attendee] = field(default=frozenset(Attendee), converter=_attendees)
    """Who else attends without vote."""

    from_each_below: int = field(default=1, validator=_count)
    """The fewest of its chairperson and vice-chairpersons that any standing committee entitled to it sent.

    Unit: persons.
    """

    deputies_invited: bool = True
    """Whether every deputy who attends without being a member was invited."""

    in_public: bool = True
    """Whether the session is public."""

    gallery: bool = True
    """Whether there are seats for observers (旁听席)."""

    @by_video.validator
    def _some_of_the_present(self, _attribute: object, by_video: int) -> None:
        if by_video > self.present:
            message = f"Opened.by_video: {by_video} by video of {self.present} present"
            raise ValueError(message)
