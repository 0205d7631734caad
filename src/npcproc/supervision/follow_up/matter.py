"""What happens after a report, an inspection or an inquiry has been deliberated on: the events.

The kinds of meeting in which a report is heard and deliberated on stand here too, as they are the same for all of them.
"""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, Voted, done_by, organs
from npcproc.terms import Term

__all__ = [
    "Closed",
    "FollowUp",
    "FollowUpDeliberated",
    "FollowUpSubmitted",
    "FollowedUp",
    "HandlingPublished",
    "HandlingReported",
    "HandlingSentForComments",
    "ImplementationReported",
    "Meeting",
    "OpinionsHandedOver",
    "ReportPublished",
    "ResolutionVoted",
    "SatisfactionRated",
]


@unique
class Meeting(Term):
    """The kind of meeting, within a session of the standing committee."""

    PLENARY = "全体会议"
    GROUP = "分组会议"
    JOINT_GROUP = "联组会议"


@unique
class FollowUp(Term):
    """What an organ reports afterwards."""

    HANDLING = "审议意见研究处理情况的报告"
    IMPLEMENTATION = "执行决议情况的报告"


@frozen(kw_only=True)
class ResolutionVoted(Voted):
    """A resolution on the matter is put to the vote (表决决议)."""

    zh = "表决决议"
    en = "ResolutionVoted"

    report_by: date | None = None
    """The last day on which the organ must report on carrying it out; None where the resolution sets none."""


@frozen(kw_only=True)
class OpinionsHandedOver(Event):
    """The deliberation opinions are handed to an organ (交办审议意见); to each of several by an act of its own."""

    zh = "交办审议意见"
    en = "OpinionsHandedOver"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: Organ
    """The organ to which they were handed."""

    with_report: bool = True
    """Whether the report that was deliberated on went along; asked of law inspections."""

    report_by: date | None = None
    """The last day on which the organ must report on the handling; None where none is set; some places set one."""


@frozen(kw_only=True)
class HandlingSentForComments(Event):
    """The organ sends out for comments how it handled the opinions (处理情况送交征求意见)."""

    zh = "处理情况送交征求意见"
    en = "HandlingSentForComments"

    to: frozenset[Organ] = field(converter=organs)
    """Who was asked for comments."""

    through_its_office: bool = True
    """Whether it was sent through the organ's own administrative body."""


@frozen(kw_only=True)
class HandlingReported(Event):
    """The organ reports how it handled the opinions (报告研究处理情况)."""

    zh = "报告研究处理情况"
    en = "HandlingReported"

    in_writing: bool = True
    """Whether it did so in writing."""


@frozen(kw_only=True)
class ImplementationReported(Event):
    """The organ reports how it carried out the resolution (报告执行决议情况)."""

    zh = "报告执行决议情况"
    en = "ImplementationReported"


@frozen(kw_only=True)
class FollowUpSubmitted(Event):
    """It is decided that the standing committee deliberates one of the organ's later reports (提请审议)."""

    zh = "后续报告提请审议"
    en = "FollowUpSubmitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    report: FollowUp
    """Which report."""


@frozen(kw_only=True)
class FollowUpDeliberated(Event):
    """The standing committee deliberates the later report (审议后续报告)."""

    zh = "审议后续报告"
    en = "FollowUpDeliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class FollowedUp(Event):
    """The standing committee follows up, or has it done: follow-up supervision or inspection (跟踪监督、跟踪检查)."""

    zh = "跟踪监督"
    en = "FollowedUp"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class SatisfactionRated(Event):
    """Members rate how the opinions were handled (满意度测评): a practice of many places, which no statute here knows.

    It moves nothing, and no rule asks for it.
    """

    zh = "满意度测评"
    en = "SatisfactionRated"
    practice = True
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    satisfied: int = field(validator=persons_from(0))
    """Who is satisfied (满意).  Unit: persons."""

    fairly_satisfied: int = field(default=0, validator=persons_from(0))
    """Who is fairly satisfied (基本满意).  Unit: persons."""

    dissatisfied: int = field(default=0, validator=persons_from(0))
    """Who is not satisfied (不满意).  Unit: persons."""


@frozen(kw_only=True)
class ReportPublished(Event):
    """The report and the opinions are made known (通报并公布报告及审议意见)."""

    zh = "通报并公布报告及审议意见"
    en = "ReportPublished"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    deputies_notified: bool = True
    """Whether the deputies of the congress were notified."""

    published: bool = True
    """Whether it was published to society."""


@frozen(kw_only=True)
class HandlingPublished(Event):
    """The report on handling, or on carrying out the resolution, is made known (通报并公布处理情况)."""

    zh = "通报并公布处理情况"
    en = "HandlingPublished"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    deputies_notified: bool = True
    """Whether the deputies of the congress were notified."""

    published: bool = True
    """Whether it was published to society."""


@frozen(kw_only=True)
class Closed(Event):
    """The matter ends (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)
