"""What filing a document for the record goes through: its stages and its events, and those who receive it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, done_by
from npcproc.supervision.record_review.documents import Document
from npcproc.terms import Term

__all__ = ["Approved", "Filed", "Filing", "Made", "Paper", "Published", "Recipient", "Registered", "Sitting"]


@unique
class Filing(Term):
    """Where the filing of a document stands."""

    NONE = "未制定"
    MADE = "已制定"
    PUBLISHED = "已公布"
    FILED = "已报送备案"
    REGISTERED = "已登记"


@unique
class Sitting(Term):
    """The meeting of a government that decides on a document."""

    EXECUTIVE = "政府常务会议"
    PLENARY = "政府全体会议"
    OTHER = "其他会议"


@unique
class Recipient(Term):
    """With whom a document is filed."""

    NPC_STANDING_COMMITTEE = "全国人大常委会"
    STATE_COUNCIL = "国务院"
    OWN_STANDING_COMMITTEE = "本级人大常委会"
    PROVINCIAL_STANDING_COMMITTEE = "省、自治区人大常委会"
    PROVINCIAL_GOVERNMENT = "省、自治区人民政府"
    NAMED_BY_THE_AUTHORISATION = "授权决定规定的机关"
    STANDING_COMMITTEE_ABOVE = "上一级人大常委会"
    GOVERNMENT_ABOVE = "上一级人民政府"

    @property
    def en(self) -> str:
        """The recipient in English."""
        return self.name.lower().replace("_", " ").replace("npc", "NPC").replace("state council", "State Council")


@unique
class Paper(Term):
    """A paper that is handed in when a document is filed."""

    REPORT = "备案报告"
    TEXT = "规范性文件文本"
    EXPLANATION = "说明"
    BASIS = "制定依据"


def recipients(named: Iterable[Recipient]) -> frozenset[Recipient]:
    """A converter for a field of recipients: each counts once."""
    return frozenset(named)


def papers(handed_in: Iterable[Paper]) -> frozenset[Paper]:
    """A converter for a field of papers: each counts once."""
    return frozenset(handed_in)


@frozen(kw_only=True)
class Made(Event):
    """A document is made (制定)."""

    zh = "制定"
    en = "Made"

    title: str
    """The title of the document."""

    document: Document
    """What kind of document it is."""

    contrary: bool = False
    """Whether it contradicts a document of higher rank."""

    sitting: Sitting = Sitting.EXECUTIVE
    """The meeting that decided on it; asked of rules of governments."""

    assessed: bool = True
    """Whether it was evaluated (评估论证); this and the next three are asked of a government's documents."""

    consulted: bool = True
    """Whether opinions were sought in public (公开征求意见)."""

    legality_reviewed: bool = True
    """Whether its legality was reviewed (合法性审查)."""

    collectively_decided: bool = True
    """Whether it was discussed and decided collectively (集体讨论决定)."""

    applies_regulation: bool = False
    """Whether it says how a local regulation applies, or details what one leaves open; asked by some places."""


@frozen(kw_only=True)
class Approved(Event):
    """The document is approved by the committee whose approval it needs (批准)."""

    zh = "批准"
    en = "Approved"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)
    """Who approves; for an autonomous county too the committee of its province is the one above."""


@frozen(kw_only=True)
class Published(Event):
    """The document is published (公布)."""

    zh = "公布"
    en = "Published"


@frozen(kw_only=True)
class Filed(Event):
    """The document is sent in for the record (报送备案)."""

    zh = "报送备案"
    en = "Filed"

    to: frozenset[Recipient] = field(converter=recipients)
    """To whom it is sent."""

    explains_variations: bool = True
    """Whether it is explained where the document varies laws and regulations (说明变通的情况)."""

    papers: frozenset[Paper] = field(default=frozenset(Paper), converter=papers)
    """What was handed in; this and the next two are asked by some places."""

    copies: int = field(default=10, validator=persons_from(0))
    """In how many copies on paper.  Unit: copies."""

    electronic: bool = True
    """Whether an electronic text was handed in at the same time."""


@frozen(kw_only=True)
class Registered(Event):
    """What was filed is registered (备案登记)."""

    zh = "备案登记"
    en = "Registered"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)
