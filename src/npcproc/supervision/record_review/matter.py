"""What a review of a normative document goes through: its stages, and its events up to the opinion on the document.

They are the same in all three tables; the later ones stand in `outcome`.  What is done outside (asking, answering,
amending) is an event of those who receive it.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs
from npcproc.supervision.record_review.documents import Asker, Document, Ground
from npcproc.terms import Term

__all__ = [
    "Asked",
    "DemandReceived",
    "JointMeetingHeld",
    "Misdirected",
    "OpinionSent",
    "Referred",
    "ReviewInitiated",
    "Reviewed",
    "Stage",
    "SuggestionReceived",
    "Transferred",
    "Verdict",
]


@unique
class Stage(Term):
    """Where the review of a document stands."""

    NONE = "未提出"
    MISDIRECTED = "应由其他机关处理"
    TRANSFERRED = "已移送"
    UNDER_REVIEW = "审查中"
    SOUND = "未发现问题"
    FAULTY = "认为存在问题"
    OPINED = "已提出审查意见"
    PROMISED = "制定机关同意修改或者废止"
    DECLINED = "制定机关不予修改或者废止"
    TERMINATED = "审查终止"
    PROPOSED = "已提出议案、建议"
    SUBMITTED = "已提请审议"
    DECIDED = "已作出决定"
    LEFT_STANDING = "未作出决定"
    CLOSED = "已办结"


@unique
class Verdict(Term):
    """What the review comes to."""

    FAULTY = "存在问题"
    SOUND = "未发现问题"


@frozen(kw_only=True)
class Asked(Event):
    """Someone asks for a review: what a demand and a suggestion have in common (收到审查要求或者审查建议)."""

    zh = "收到审查要求或者审查建议"
    en = "Asked"

    by: Organ = done_by(Organ.WORKING_BODY)

    title: str
    """The title of the document."""

    document: Document
    """What kind of document it is."""

    asker: Asker
    """Who asks."""

    ground: Ground
    """What is thought to be wrong with it."""

    matters: str = ""
    """What in it is to be reviewed; some places ask for it."""

    reasons: str = ""
    """Why; some places ask for reasons."""

    own_document: bool = False
    """Whether whoever asks made the document itself."""

    normative: bool = True
    """Whether the document binds generally, touches people's rights or duties, and applies again and again."""

    in_writing: bool = True
    """Whether it was put in writing."""


@frozen(kw_only=True)
class DemandReceived(Asked):
    """A demand for review, which only certain organs may put, is received (收到审查要求)."""

    zh = "收到审查要求"
    en = "DemandReceived"


@frozen(kw_only=True)
class SuggestionReceived(Asked):
    """A suggestion of review, which all others may put, is received (收到审查建议)."""

    zh = "收到审查建议"
    en = "SuggestionReceived"


@frozen(kw_only=True)
class Misdirected(Event):
    """A demand or suggestion is received that is for another organ to handle (收到应由其他机关处理的要求、建议)."""

    zh = "收到应由其他机关处理的要求、建议"
    en = "Misdirected"

    by: Organ = done_by(Organ.WORKING_BODY)

    title: str
    """The title of the document."""

    document: Document
    """What kind of document it is."""


@frozen(kw_only=True)
class Transferred(Event):
    """What is for another organ to handle is passed on to it (移送有关机关)."""

    zh = "移送有关机关"
    en = "Transferred"

    by: Organ = done_by(Organ.WORKING_BODY)

    to: str
    """The organ that is competent."""

    promptly: bool = True
    """Whether it was passed on promptly; the law sets no number of days."""


@frozen(kw_only=True)
class ReviewInitiated(Event):
    """A filed document is taken up without anyone asking (主动审查、专项审查)."""

    zh = "主动审查"
    en = "ReviewInitiated"

    title: str
    """The title of the document."""

    document: Document
    """What kind of document it is."""

    thematic: bool = False
    """Whether it is part of a review of a theme (专项审查); it is told only, and nothing is asked of it."""

    normative: bool = True
    """Whether the document binds generally, touches people's rights or duties, and applies again and again."""


@frozen(kw_only=True)
class Referred(Event):
    """The matter is sent to the special committee concerned (送有关专门委员会审查)."""

    zh = "送专门委员会审查"
    en = "Referred"

    by: Organ = done_by(Organ.WORKING_BODY)

    document: Document
    """What kind of document it is."""


@frozen(kw_only=True)
class Reviewed(Event):
    """The review comes to a view (审查并提出意见)."""

    zh = "审查并提出意见"
    en = "Reviewed"

    by: Organ = done_by(Organ.WORKING_BODY)

    reviewers: frozenset[Organ] = field(converter=organs)
    """Who took part in the review."""

    verdict: Verdict
    """Whether anything was found wrong."""

    ground: Ground | None = None
    """What was found wrong; None where nothing was."""


@frozen(kw_only=True)
class JointMeetingHeld(Event):
    """A joint review meeting is held, and the maker called to explain (召开联合审查会议)."""

    zh = "召开联合审查会议"
    en = "JointMeetingHeld"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)

    by_law_committee: bool = True
    """Whether the Constitution and Law Committee (宪法和法律委员会) convened it."""

    attending: frozenset[Organ] = field(converter=organs)
    """With whom it met, the maker left aside."""

    maker_explained: bool = True
    """Whether the maker was called, and came, to explain."""


@frozen(kw_only=True)
class OpinionSent(Event):
    """The maker is sent an opinion on its document (提出书面审查意见)."""

    zh = "提出审查意见"
    en = "OpinionSent"

    in_writing: bool = True
    """Whether in writing."""
