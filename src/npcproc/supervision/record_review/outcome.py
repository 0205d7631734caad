"""What a review of a normative document leads to: the events from the maker's answer on."""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, Voted, done_by
from npcproc.supervision.record_review.documents import Document
from npcproc.terms import Term

__all__ = [
    "AnswerReceived",
    "Closed",
    "DecisionVoted",
    "FedBack",
    "Form",
    "NotSubmitted",
    "Rectified",
    "Remedy",
    "RemedyProposed",
    "ResultPublished",
    "Submitted",
]


@unique
class Remedy(Term):
    """What is proposed against a document whose maker leaves it as it is."""

    ANNUL = "撤销"
    DEMAND_AMENDMENT = "要求修改、废止"
    INTERPRET_THE_LAW = "由常务委员会作出法律解释"
    OTHER = "其他处理"


@unique
class Form(Term):
    """The form of the proposal."""

    MOTION = "议案"
    SUGGESTION = "建议"


@frozen(kw_only=True)
class AnswerReceived(Event):
    """The maker says whether it will amend or repeal its document (制定机关反馈)."""

    zh = "收到制定机关反馈"
    en = "AnswerReceived"

    amends: bool
    """Whether it will amend or repeal."""

    in_writing: bool = True
    """Whether it says so in writing; some places ask for it."""


@frozen(kw_only=True)
class Rectified(Event):
    """The maker amends or repeals its document (修改或者废止)."""

    zh = "制定机关修改或者废止"
    en = "Rectified"

    by: Organ = done_by(Organ.WORKING_BODY)

    as_opined: bool = True
    """Whether it did so as the review opinion, or what the review found, asks."""

    repealed: bool = False
    """Whether it repealed the document (废止), rather than amending it (修改)."""


@frozen(kw_only=True)
class RemedyProposed(Event):
    """A motion or suggestion against the document is put (提出撤销等议案、建议)."""

    zh = "提出议案、建议"
    en = "RemedyProposed"

    document: Document
    """What kind of document it is."""

    remedy: Remedy = Remedy.ANNUL
    """What is proposed."""

    form: Form = Form.MOTION
    """In which form."""

    to: Organ = Organ.CHAIRPERSONS_COUNCIL
    """To whom."""

    left_unamended: bool = True
    """Whether the maker has refused to amend or repeal, or has not done so."""


@frozen(kw_only=True)
class Submitted(Event):
    """The proposal is put before the standing committee (提请常务委员会审议)."""

    zh = "提请审议"
    en = "Submitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class NotSubmitted(Event):
    """It is decided not to put the proposal before the standing committee (不提请审议)."""

    zh = "不提请审议"
    en = "NotSubmitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class DecisionVoted(Voted):
    """The proposal is put to the vote (表决撤销等决定)."""

    zh = "表决决定"
    en = "DecisionVoted"


@frozen(kw_only=True)
class FedBack(Event):
    """Those who suggested the review are told how it went (反馈审查情况)."""

    zh = "反馈审查情况"
    en = "FedBack"

    by: Organ = done_by(Organ.WORKING_BODY)


@frozen(kw_only=True)
class ResultPublished(Event):
    """How the review went is published to society (公开审查情况)."""

    zh = "公开审查情况"
    en = "ResultPublished"

    by: Organ = done_by(Organ.WORKING_BODY)


@frozen(kw_only=True)
class Closed(Event):
    """The matter ends (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = done_by(Organ.WORKING_BODY)
