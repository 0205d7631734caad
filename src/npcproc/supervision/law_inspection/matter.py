"""What a law inspection goes through: its stages, and its events until the inspection is over.

Inspecting with or through other committees stands with its rules in `other_committees`, what follows the inspection in
`report`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, persons
from npcproc.terms import Term

__all__ = [
    "Capacity",
    "CheckItem",
    "ChecklistDrawn",
    "Dropped",
    "Form",
    "Inspected",
    "InspectionEnded",
    "Object",
    "Researched",
    "Source",
    "Stage",
    "SubjectSelected",
    "TeamFormed",
    "TeamMember",
]


@unique
class Stage(Term):
    """Where a law inspection stands."""

    NONE = "未确定检查题目"
    SELECTED = "已确定检查题目"
    ENTRUSTED = "已委托检查"
    TEAM_FORMED = "已组成执法检查组"
    INSPECTING = "正在检查"
    INSPECTED = "检查结束"
    REPORTED = "已提出执法检查报告"
    SUBMITTED = "已提请审议"
    HEARD = "已听取"
    DELIBERATED = "已审议"
    HANDED_OVER = "已交研究处理"
    HANDLING_CONSULTED = "处理情况已征求意见"
    HANDLED = "已报告处理情况"
    DROPPED = "不再安排"
    CLOSED = "已办结"


@unique
class Object(Term):
    """Of what the implementation is inspected."""

    LAW = "法律"
    REGULATION = "法规"
    RELATED_SYSTEM = "相关法律制度"
    OTHER = "其他"


@unique
class Source(Term):
    """What brought the issue up: the six channels of special reports, another law, or none of these."""

    LAW_INSPECTION = "执法检查发现的突出问题"
    SUGGESTIONS = "代表建议、批评和意见集中反映的问题"
    MEMBERS = "组成人员提出的比较集中的问题"
    RESEARCH = "调查研究发现的突出问题"
    LETTERS_AND_VISITS = "来信来访集中反映的问题"
    PUBLIC_CONCERN = "社会普遍关注的其他问题"
    LAW = "有关法律的规定"
    OTHER = "其他来源"


@unique
class Capacity(Term):
    """As what somebody is on the team; who is several things is on it as one of them."""

    MEMBER = "常务委员会组成人员"
    SPECIAL_COMMITTEE_MEMBER = "专门委员会组成人员"
    WORKING_BODY_STAFF = "常务委员会工作机构人员"
    DEPUTY = "受邀代表"
    OTHER = "其他人员"


@unique
class Form(Term):
    """How it is inspected; the law names some forms and leaves the list open."""

    SYMPOSIUM = "座谈会"
    ON_SITE = "实地检查"
    THIRD_PARTY_EVALUATION = "第三方评估"
    QUESTIONNAIRE = "问卷调查"
    SAMPLING = "抽查"
    OTHER = "其他形式"


@frozen
class TeamMember:
    """Somebody on the inspection team."""

    name: str
    """Who."""

    capacity: Capacity
    """As what."""


def _numbers(articles: Iterable[int]) -> frozenset[int]:
    return frozenset(articles)


def _forms(forms: Iterable[Form]) -> frozenset[Form]:
    return frozenset(forms)


def _team(members: Iterable[TeamMember]) -> frozenset[TeamMember]:
    return frozenset(members)


def _list(items: Iterable[CheckItem]) -> tuple[CheckItem, ...]:
    return tuple(items)


def _articles(_item: CheckItem, _attribute: object, articles: frozenset[int]) -> None:
    for article in articles:
        if type(article) is not int or article < 1:
            message = f"CheckItem.articles: {article!r} is no number of an article"
            raise ValueError(message)


def _not_before(item: CheckItem, _attribute: object, last: date | None) -> None:
    if item.first is not None and last is not None and last < item.first:
        message = f"CheckItem.last: {last} is before {item.first}, the first day"
        raise ValueError(message)


@frozen(kw_only=True)
class CheckItem:
    """One line of a checklist.

    Raises `ValueError` for what no article can be numbered, and for a last day before the first.
    """

    law: str
    """The law, regulation or system."""

    articles: frozenset[int] = field(default=frozenset(), converter=_numbers, validator=_articles)
    """The articles checked (条), each at least 1; empty where it is the whole."""

    question: str
    """What is to be found out."""

    unit: str = ""
    """Where it is checked (受检查单位); empty where that is left open."""

    first: date | None = None
    """The first day on which it is; None where none is fixed yet."""

    last: date | None = field(default=None, validator=_not_before)
    """The last day on which it is; None where none is fixed yet."""


# the subject


@frozen(kw_only=True)
class SubjectSelected(Event):
    """An issue is chosen, and the laws whose implementation is inspected for it (确定检查题目)."""

    zh = "确定检查题目"
    en = "SubjectSelected"

    subject: str
    """The issue."""

    laws: frozenset[str] = field(converter=persons)
    """What is inspected, by its titles."""

    object: Object = Object.LAW
    """What kind of thing that is; the highest where there are several kinds."""

    source: Source
    """What brought the issue up."""

    in_plan: bool = True
    """Whether the annual plan has it, as adopted or as adjusted."""

    proposed_by: Organ | None = None
    """Who proposed it; None where nobody is named, as nationally nobody need be."""


@frozen(kw_only=True)
class Dropped(Event):
    """The annual plan is adjusted, and the inspection is no longer on it (调整计划，不再安排)."""

    zh = "不再安排"
    en = "Dropped"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


# before the inspection


@frozen(kw_only=True)
class Researched(Event):
    """A special committee or working body studies the key questions beforehand (专题调查研究)."""

    zh = "检查前专题调查研究"
    en = "Researched"


@frozen(kw_only=True)
class TeamFormed(Event):
    """The inspection team is formed, or formed anew (组成执法检查组)."""

    zh = "组成执法检查组"
    en = "TeamFormed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    members: frozenset[TeamMember] = field(converter=_team)
    """Who is on the team, and as what.  Unit: persons, each counted once."""

    by_plan: bool = True
    """Whether the annual inspection plan has it (根据年度执法检查计划); asked until 2024."""


@frozen(kw_only=True)
class ChecklistDrawn(Event):
    """The checklist is drawn up, or drawn up anew (拟订检查清单)."""

    zh = "拟订检查清单"
    en = "ChecklistDrawn"

    items: tuple[CheckItem, ...] = field(converter=_list)
    """What is checked, where and when."""


# the inspection


@frozen(kw_only=True)
class Inspected(Event):
    """The team inspects, once or once more (开展检查)."""

    zh = "开展检查"
    en = "Inspected"

    forms: frozenset[Form] = field(default=frozenset({Form.ON_SITE}), converter=_forms)
    """How."""

    unit: str = ""
    """Where (受检查单位); empty where several were, or none in particular."""


@frozen(kw_only=True)
class InspectionEnded(Event):
    """The inspection is over (检查结束)."""

    zh = "检查结束"
    en = "InspectionEnded"
