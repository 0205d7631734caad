"""What an inquiry goes through: the stages of a plain one, and the events that all kinds of inquiry share.

Those of a thematic inquiry alone stand in `topic` and `hearing`, those of a research inquiry in `research`.
"""

from __future__ import annotations

from datetime import date
from enum import unique
from typing import Any

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs, persons
from npcproc.terms import Term

__all__ = [
    "AnswerPromised",
    "Answered",
    "Asked",
    "Attended",
    "Convened",
    "DelegationPlenaryConvened",
    "Manner",
    "Matter",
    "Meeting",
    "Notified",
    "Representative",
    "Stage",
]


@unique
class Stage(Term):
    """Where a plain inquiry stands."""

    NONE = "未开始审议"
    CONVENED = "正在审议"
    ASKED = "已提出询问"
    CLOSED = "已办结"


@unique
class Meeting(Term):
    """The meeting at which it is asked and answered: three within a session of a standing committee, and others."""

    PLENARY = "全体会议"
    JOINT_GROUP = "联组会议"
    GROUP = "分组会议"
    DELEGATION = "代表团会议"
    PRESIDIUM = "主席团会议"
    SPECIAL_COMMITTEE = "专门委员会会议"
    CHAIRPERSONS_COUNCIL = "主任会议"
    SPECIALISED_DISCUSSION = "专门性问题讨论会"


@unique
class Matter(Term):
    """What is being deliberated on."""

    BILL = "议案"
    GOVERNMENT_REPORT = "政府工作报告"
    PLAN = "国民经济和社会发展计划及其报告"
    BUDGET = "预算、决算及其报告"
    COURT_OR_PROCURATORATE_REPORT = "人民法院、人民检察院工作报告"
    OTHER_REPORT = "其他报告"
    OTHER_MATTER = "其他事项"


@unique
class Representative(Term):
    """Whom an organ sends, from the highest down; each text names the least that will do."""

    HEAD = "负责人"
    OFFICER = "负责人员"
    STAFF = "委派的人员"
    NOBODY = "未派人"


@unique
class Manner(Term):
    """How a question is answered."""

    ON_THE_SPOT = "当场回答"
    IN_WRITING = "书面答复"


@frozen(kw_only=True)
class Notified(Event):
    """Organs are told to come to the meeting, listen, and answer (通知到会)."""

    zh = "通知到会"
    en = "Notified"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    organs: frozenset[Organ] = field(converter=organs, validator=validators.min_len(1))
    """Who was told."""


@frozen(kw_only=True)
class Convened(Event):
    """A meeting deliberates on a matter, or goes on to another meeting (召开会议审议)."""

    zh = "召开会议审议"
    en = "Convened"
    in_session = True

    meeting: Meeting
    """The kind of meeting."""

    matter: Matter
    """What it deliberates on."""


@frozen(kw_only=True)
class DelegationPlenaryConvened(Convened):
    """The deputies of a delegation all meet to deliberate on a matter (召开代表团全体会议审议)."""

    zh = "召开代表团全体会议审议"
    en = "DelegationPlenaryConvened"

    by: Organ = done_by(Organ.DELEGATION)

    meeting: Meeting = Meeting.DELEGATION
    """The kind of meeting."""


@frozen(kw_only=True)
class Attended(Event):
    """An organ comes to the meeting to listen and answer, each by an act of its own (到会听取意见)."""

    zh = "到会听取意见"
    en = "Attended"
    in_session = True

    sent: Representative = Representative.HEAD
    """Whom it sent, the highest of those who came; a head is a principal or a deputy one, and nobody is absence."""

    principal: bool = True
    """Whether the head who came is the principal one; some places want that of a department."""

    supplement_heard: bool = True
    """Whether it could add explanations to the matter; asked where the law lets it."""


def _somebody(instance: object, attribute: Any, value: frozenset[str]) -> None:
    if not value:
        message = f"{type(instance).__name__}.{attribute.name}: {value!r} names nobody, and nobody asks nothing"
        raise ValueError(message)


@frozen(kw_only=True)
class Asked(Event):
    """A question is put to an organ (提出询问).

    Raises `ValueError` where nobody asks.
    """

    zh = "提出询问"
    en = "Asked"
    in_session = True

    askers: frozenset[str] = field(converter=persons, validator=_somebody)
    """Who asks.  Unit: persons, each counted once; one is enough."""

    target: Organ
    """The organ asked."""

    question: str
    """What is asked; the answer names it in the same words."""


@frozen(kw_only=True)
class AnswerPromised(Event):
    """The organ promises an answer in writing after the meeting (承诺会后书面答复): a practice that no statute knows.

    It is no answer, and the question stays open.
    """

    zh = "承诺会后书面答复"
    en = "AnswerPromised"
    practice = True

    question: str
    """The question."""

    answer_by: date | None = None
    """The day by which it is promised; None where none was named."""


@frozen(kw_only=True)
class Answered(Event):
    """A question is answered, at the meeting or later in writing (回答询问)."""

    zh = "回答询问"
    en = "Answered"

    question: str
    """The question, in the words in which it was put."""

    answer: str
    """What was answered."""

    answered_by: Representative = Representative.HEAD
    """Who answered for the organ; asked of answers at the meeting."""

    manner: Manner = Manner.ON_THE_SPOT
    """How it was answered."""
