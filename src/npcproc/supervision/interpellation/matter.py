"""What an interpellation goes through: its stages and its events, the same in a congress and a standing committee."""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs, persons
from npcproc.terms import Term

__all__ = [
    "Closed",
    "CommitteeReported",
    "Declined",
    "Demanded",
    "Form",
    "Referred",
    "Replied",
    "ReplyDistributed",
    "ReportDistributed",
    "Stage",
    "Submitted",
]


@unique
class Stage(Term):
    """Where an interpellation stands."""

    NONE = "未提出"
    SUBMITTED = "已提出"
    REFERRED = "已交办"
    REPLIED = "已答复"
    DEMANDED = "要求再作答复"
    CLOSED = "已办结"


@unique
class Form(Term):
    """How the organ replies."""

    PLENARY = "会议上口头答复"
    SPECIAL_COMMITTEE = "专门委员会会议上口头答复"
    PRESIDIUM = "主席团会议上口头答复"
    DELEGATION = "代表团会议上口头答复"
    WRITTEN = "书面答复"

    @property
    def en(self) -> str:
        """The form in English."""
        if self is Form.WRITTEN:
            return "reply in writing"
        return f"oral reply at a meeting of the {self.name.lower().replace('_', ' ')}"


@frozen(kw_only=True)
class Submitted(Event):
    """Members, deputies or a delegation put an interpellation (提出质询案)."""

    zh = "提出质询案"
    en = "Submitted"
    in_session = True

    signatories: frozenset[str] = field(converter=persons)
    """Who signs.  Unit: persons, each counted once; empty where a delegation moves."""

    target: Organ
    """The organ questioned (质询对象)."""

    questions: str
    """What is asked (质询的问题)."""

    content: str
    """The substance behind the questions (质询的内容)."""

    on_budget: bool = False
    """Whether it is about a budget or final accounts."""

    in_writing: bool = True
    """Whether it is put in writing."""

    while_in_session: bool = True
    """Whether the body is in session."""


@frozen(kw_only=True)
class Referred(Event):
    """It is decided that the organ shall reply, and in which form (交由受质询机关答复)."""

    zh = "决定交办"
    en = "Referred"

    form: Form
    """The form of the reply."""

    considered_by: Organ | None = None
    """To whom the interpellation goes for deliberation; None where nobody is named."""

    reply_by: date | None = None
    """The last day for the reply; None where it is decided without one."""

    session_ends: date | None = None
    """The last day of the session; None where it is not known yet, or does not matter."""


@frozen(kw_only=True)
class Replied(Event):
    """The organ replies (答复)."""

    zh = "答复"
    en = "Replied"

    form: Form
    """How it replied."""

    answer: str
    """What it answered."""

    head_attended: bool = False
    """Whether a head of the organ came in person; asked of oral replies."""

    head_signed: bool = False
    """Whether a head of the organ signed; asked of written replies."""

    movers_admitted: bool = True
    """Whether the movers could attend, where the reply was given in a smaller meeting."""

    movers_heard: bool = True
    """Whether the movers could speak there."""


@frozen(kw_only=True)
class CommitteeReported(Event):
    """The meeting at which the reply was given reports on it (报告答复质询案的情况)."""

    zh = "报告答复情况"
    en = "CommitteeReported"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)


@frozen(kw_only=True)
class ReplyDistributed(Event):
    """A written reply is printed and distributed (印发书面答复)."""

    zh = "印发书面答复"
    en = "ReplyDistributed"

    to: frozenset[Organ] = field(converter=organs)
    """Who receives it."""


@frozen(kw_only=True)
class ReportDistributed(Event):
    """The report on the reply is printed and distributed to the session (印发答复情况报告)."""

    zh = "印发答复情况报告"
    en = "ReportDistributed"


@frozen(kw_only=True)
class Demanded(Event):
    """Movers who are not satisfied ask for a second reply (要求再作答复)."""

    zh = "要求再作答复"
    en = "Demanded"

    dissatisfied: frozenset[str] = field(converter=persons)
    """Who is not satisfied.  Unit: persons; only those who moved the interpellation count."""

    heard: bool = True
    """Whether the demand was received and put before those who decide on it."""


@frozen(kw_only=True)
class Declined(Event):
    """It is decided that there shall be no second reply (不再答复)."""

    zh = "决定不再答复"
    en = "Declined"


@frozen(kw_only=True)
class Closed(Event):
    """The matter ends with the reply (办结)."""

    zh = "办结"
    en = "Closed"
