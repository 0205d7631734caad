"""What a request for approval goes through: its stages and its events."""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, Voted, done_by
from npcproc.supervision.record_review.documents import Document
from npcproc.terms import Term

__all__ = [
    "ApprovalRequested",
    "ApprovalVoted",
    "CommitteeReported",
    "ConflictHandled",
    "LegalityReviewed",
    "PutOnAgenda",
    "Request",
    "Returned",
]


@unique
class Request(Term):
    """Where a request for approval stands."""

    NONE = "未报请批准"
    REQUESTED = "已报请批准"
    LAWFUL = "审查认为不抵触"
    UNLAWFUL = "审查认为抵触"
    APPROVED = "已批准"
    NOT_APPROVED = "未予批准"
    PUBLISHED = "已公布"
    FILED = "已报送备案"


@frozen(kw_only=True)
class ApprovalRequested(Event):
    """A congress below, or its standing committee, asks for approval of what it made (报请批准)."""

    zh = "报请批准"
    en = "ApprovalRequested"

    title: str
    """The title of the document."""

    document: Document
    """What kind of document it is."""


@frozen(kw_only=True)
class PutOnAgenda(Event):
    """The request is put on the agenda of a session (列入会议议程)."""

    zh = "列入会议议程"
    en = "PutOnAgenda"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class CommitteeReported(Event):
    """A special committee considers the request and reports (专门委员会审议并提出报告)."""

    zh = "专门委员会提出审议报告"
    en = "CommitteeReported"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)


@frozen(kw_only=True)
class LegalityReviewed(Event):
    """It is reviewed whether the document is lawful (合法性审查)."""

    zh = "合法性审查"
    en = "LegalityReviewed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    lawful: bool
    """Whether it contradicts neither the Constitution, laws and administrative regulations nor the province's own."""

    against_provincial_rules: bool = False
    """Whether it contradicts a rule of the province's government."""


@frozen(kw_only=True)
class ConflictHandled(Event):
    """It is decided what becomes of the conflict with a rule of the province's government (作出处理决定)."""

    zh = "对与规章的抵触作出处理决定"
    en = "ConflictHandled"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Returned(Event):
    """The document goes back unapproved (退回)."""

    zh = "退回"
    en = "Returned"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class ApprovalVoted(Voted):
    """The approval is put to the vote (表决批准)."""

    zh = "表决批准"
    en = "ApprovalVoted"
