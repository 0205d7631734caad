"""What a thematic study of the committee's own goes through: its stages and its events."""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs
from npcproc.terms import Term

__all__ = [
    "Closed",
    "Deliberated",
    "Distributed",
    "Organised",
    "Prepares",
    "Reported",
    "Stage",
    "Studied",
    "Submitted",
]


@unique
class Stage(Term):
    """Where a study of the committee's own stands."""

    NONE = "未组织"
    ORGANISED = "已组织"
    STUDIED = "已调研"
    REPORTED = "已提出报告"
    DISTRIBUTED = "已印发"
    SUBMITTED = "已提请审议"
    DELIBERATED = "已审议"
    CLOSED = "已结束"


@unique
class Prepares(Term):
    """What the study is for."""

    SPECIAL_REPORT = "听取专项工作报告"
    FINANCE = "财政经济工作监督"
    LAW_INSPECTION = "执法检查"
    THEMATIC_INQUIRY = "专题询问"

    @property
    def en(self) -> str:
        """What for, in English."""
        return "supervision of finance and the economy" if self is Prepares.FINANCE else super().en


@frozen(kw_only=True)
class Organised(Event):
    """A study is organised (组织专题调查研究)."""

    zh = "组织专题调查研究"
    en = "Organised"

    prepares: Prepares
    """What it is for."""

    topic: str = ""
    """What it is about, in a few words; nothing is asked of it."""

    prepares_on: date | None = None
    """The day of the hearing, inspection or inquiry; None where it is not known, or there is none."""


@frozen(kw_only=True)
class Studied(Event):
    """The study is made (开展专题调查研究)."""

    zh = "开展专题调查研究"
    en = "Studied"


@frozen(kw_only=True)
class Reported(Event):
    """The report on the study is presented (提出专题调查研究报告)."""

    zh = "提出专题调查研究报告"
    en = "Reported"


@frozen(kw_only=True)
class Distributed(Event):
    """The report is printed and distributed (印发专题调查研究报告)."""

    zh = "印发专题调查研究报告"
    en = "Distributed"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    to: frozenset[Organ] = field(default=frozenset({Organ.MEMBERS}), converter=organs)
    """Who received it; a session is its members."""

    with_views: bool = True
    """Whether the views that were collated went with it; asked before an inquiry."""

    promptly: bool = True
    """Whether it went promptly, for which the law counts no days; asked before an inquiry."""


@frozen(kw_only=True)
class Submitted(Event):
    """It is decided that the standing committee deliberates on the report (提请审议调研报告)."""

    zh = "调研报告提请审议"
    en = "Submitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class Deliberated(Event):
    """The standing committee deliberates on the report (审议调研报告)."""

    zh = "审议调研报告"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Closed(Event):
    """The study ends (调研结束)."""

    zh = "调研结束"
    en = "Closed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)
