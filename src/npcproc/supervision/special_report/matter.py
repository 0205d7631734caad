"""What a special work report goes through: its stages, and its events up to the day of the session.

Those at the session stand with their rules in `hearing`, those after it in `supervision.follow_up`.
"""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs
from npcproc.supervision.follow_up import Meeting
from npcproc.terms import Term

__all__ = [
    "Briefed",
    "Declined",
    "Delivered",
    "Distributed",
    "Dropped",
    "Inspected",
    "Kind",
    "Meeting",
    "ReportRequested",
    "Reporter",
    "Revised",
    "Scheduled",
    "SentForComments",
    "Source",
    "Stage",
    "Studied",
    "StudyDistributed",
    "TopicSelected",
    "ViewsCollected",
]


@unique
class Stage(Term):
    """Where a special work report stands."""

    NONE = "未确定议题"
    REQUESTED = "已要求报告"
    SELECTED = "已确定议题"
    CONSULTED = "已征求意见"
    REVISED = "已修改"
    DELIVERED = "已送交"
    DISTRIBUTED = "已印发"
    HEARD = "已听取"
    DELIBERATED = "已审议"
    HANDED_OVER = "已交研究处理"
    HANDLING_CONSULTED = "处理情况已征求意见"
    HANDLED = "已报告处理情况"
    DROPPED = "不再安排"
    CLOSED = "已办结"


@unique
class Kind(Term):
    """What kind of report it is."""

    SPECIAL = "专项工作报告"
    ENVIRONMENT = "环境状况和环境保护目标完成情况报告"


@unique
class Source(Term):
    """Where the topic comes from: the six channels, another law, the organ's own request, or none of these."""

    LAW_INSPECTION = "执法检查发现的突出问题"
    SUGGESTIONS = "代表建议、批评和意见集中反映的问题"
    MEMBERS = "组成人员提出的比较集中的问题"
    RESEARCH = "调查研究发现的突出问题"
    LETTERS_AND_VISITS = "来信来访集中反映的问题"
    PUBLIC_CONCERN = "社会普遍关注的其他问题"
    LAW = "有关法律的规定"
    REQUEST = "国家机关要求报告"
    OTHER = "其他来源"


@unique
class Reporter(Term):
    """Who gives the report for the organ."""

    HEAD = "机关负责人"
    DEPARTMENT_HEAD = "有关部门负责人"
    OTHER = "其他人员"


# the topic and the session


@frozen(kw_only=True)
class ReportRequested(Event):
    """An organ asks to be heard on a special matter (要求报告专项工作)."""

    zh = "要求报告专项工作"
    en = "ReportRequested"

    topic: str
    """What it wants to report on."""

    reasons: str = ""
    """Why; some places ask for reasons."""

    in_writing: bool = True
    """Whether it asked in writing; some places want that."""


@frozen(kw_only=True)
class Declined(Event):
    """It is decided not to hear the report that an organ offered (不安排听取)."""

    zh = "不安排听取"
    en = "Declined"


@frozen(kw_only=True)
class TopicSelected(Event):
    """The topic of a special report, and the organ to give it, are settled (确定议题)."""

    zh = "确定议题"
    en = "TopicSelected"

    topic: str
    """What the report is about."""

    organ: Organ
    """The organ that is to report (报告机关)."""

    source: Source
    """Where the topic comes from."""

    kind: Kind = Kind.SPECIAL
    """What kind of report it is."""

    in_plan: bool = True
    """Whether the annual plan has it, as adopted or as adjusted."""

    proposed_by: Organ | None = None
    """Who proposed the topic; None where nobody is named, as nationally nobody need be."""


@frozen(kw_only=True)
class Dropped(Event):
    """The annual plan is adjusted, and the report is no longer on it (调整计划，不再安排)."""

    zh = "不再安排"
    en = "Dropped"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class Scheduled(Event):
    """The report is put on a session, or moved to another one (列入会议); the days are counted from the latest."""

    zh = "列入会议"
    en = "Scheduled"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    session_on: date
    """The first day of the session; itself not counted."""


# before the hearing


@frozen(kw_only=True)
class Inspected(Event):
    """Members and deputies visit, or study the matter, before the hearing (视察或者专题调查研究)."""

    zh = "视察或者专题调研"
    en = "Inspected"

    with_deputies: bool = True
    """Whether deputies took part."""


@frozen(kw_only=True)
class Studied(Event):
    """A special committee or working body studies the matter on its own (专题调查研究)."""

    zh = "专门委员会或者工作机构专题调研"
    en = "Studied"


@frozen(kw_only=True)
class StudyDistributed(Event):
    """The report on that study is printed and distributed to the session (印发调研报告)."""

    zh = "印发专题调研报告"
    en = "StudyDistributed"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)


@frozen(kw_only=True)
class Briefed(Event):
    """A special committee hears a briefing by an organ on the matter (听取专题汇报)."""

    zh = "听取专题汇报"
    en = "Briefed"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)

    organ: Organ
    """The organ that gave the briefing."""


@frozen(kw_only=True)
class ViewsCollected(Event):
    """The views of all sides are collated and handed to the reporting organ (汇总各方面意见)."""

    zh = "汇总交办各方面意见"
    en = "ViewsCollected"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    to: Organ
    """The organ to which they were handed."""


@frozen(kw_only=True)
class SentForComments(Event):
    """The organ sends its draft out for comments (送交征求意见)."""

    zh = "送交征求意见"
    en = "SentForComments"

    to: frozenset[Organ] = field(converter=organs)
    """Who was asked for comments."""

    through_its_office: bool = True
    """Whether it was sent through the organ's own administrative body."""


@frozen(kw_only=True)
class Revised(Event):
    """The organ revises its draft (修改报告)."""

    zh = "修改报告"
    en = "Revised"


@frozen(kw_only=True)
class Delivered(Event):
    """The organ delivers the revised report to the standing committee (送交常务委员会)."""

    zh = "送交常务委员会"
    en = "Delivered"


@frozen(kw_only=True)
class Distributed(Event):
    """The report is sent to the members (发给组成人员)."""

    zh = "发给组成人员"
    en = "Distributed"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    to: frozenset[Organ] = field(default=frozenset({Organ.MEMBERS}), converter=organs)
    """Who received it."""
