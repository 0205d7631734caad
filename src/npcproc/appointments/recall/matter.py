"""What a recall goes through: its stages, and its events up to the vote.

Those after the vote stand in `effect`.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.events import Event, done_by, persons
from npcproc.rules import Past
from npcproc.terms import Term

__all__ = [
    "DefenceDistributed",
    "DefenceOffered",
    "DefenceReceived",
    "Deliberated",
    "HeardByPlenary",
    "HeardByPresidium",
    "InvestigationReported",
    "InvestigationVoted",
    "Lapsed",
    "Moved",
    "Stage",
    "Submitted",
    "Voted",
    "Withdrawn",
    "moved_against",
]


@unique
class Stage(Term):
    """Where a recall stands."""

    NONE = "未提出"
    MOVED = "已提出"
    SUBMITTED = "已提请审议"
    DELIBERATED = "已审议"
    INQUIRING = "调查中"
    REPORTED = "已提出调查报告"
    DELIBERATED_ON_REPORT = "已根据调查报告审议"
    CARRIED = "已通过"
    REJECTED = "未通过"
    SUBMITTED_ABOVE = "已报请批准"
    APPROVED = "已批准"
    NOT_APPROVED = "未批准"
    RECALLED = "已罢免"
    WITHDRAWN = "已撤回"
    LAPSED = "已终止"


# the motion


@frozen(kw_only=True)
class Moved(Event):
    """A motion is put to recall someone from an office (提出罢免案)."""

    zh = "提出罢免案"
    en = "Moved"

    office: Office = field(validator=validators.instance_of(Office))
    """Which office the person holds."""

    person: str = field(validator=validators.min_len(1))
    """Who is to be recalled."""

    reasons: str
    """Why (罢免理由)."""

    material: str = ""
    """The material supplied with it; asked at the National People's Congress."""

    signatories: frozenset[str] = field(default=frozenset(), converter=persons)
    """Who signs.  Unit: persons, each counted once; empty where deputies do not move it."""

    delegations: frozenset[str] = field(default=frozenset(), converter=persons)
    """Which delegations join in.  Unit: delegations, each counted once; asked where delegations move it."""

    elected_here: bool = True
    """Whether this congress elected the person; asked of those whom only the congress that elected them recalls."""

    while_in_session: bool = True
    """Whether the congress is in session."""


@frozen(kw_only=True)
class Submitted(Event):
    """The motion is put before the session for deliberation (提请大会审议)."""

    zh = "提请大会审议"
    en = "Submitted"

    by: Organ = done_by(Organ.PRESIDIUM)


@frozen(kw_only=True)
class Deliberated(Event):
    """The deputies deliberate the motion (审议罢免案)."""

    zh = "审议罢免案"
    en = "Deliberated"
    in_session = True

    at_next_session: bool = True
    """Whether this is the session next after the one that formed an investigation committee; asked where one did."""


@frozen(kw_only=True)
class Withdrawn(Event):
    """The motion is withdrawn before it is put to the vote (撤回罢免案)."""

    zh = "撤回罢免案"
    en = "Withdrawn"

    agreed_by: Organ = Organ.PRESIDIUM
    """Who agreed to the withdrawal."""


@frozen(kw_only=True)
class Lapsed(Event):
    """While the motion waits, the person leaves the office by resignation or otherwise (被提出罢免的人员已离任)."""

    zh = "被提出罢免的人员已离任"
    en = "Lapsed"

    by: Organ = done_by(Organ.PRESIDIUM)
    """Who established it."""


# the defence


@frozen(kw_only=True)
class DefenceOffered(Event):
    """The person is offered to be heard in defence before the vote (告知可以提出申辩意见)."""

    zh = "告知可以提出申辩意见"
    en = "DefenceOffered"

    by: Organ = done_by(Organ.PRESIDIUM)

    before_presidium: bool = True
    """Whether the person may speak at a meeting of the presidium."""

    before_plenary: bool = True
    """Whether the person may speak at a plenary meeting."""

    in_writing: bool = True
    """Whether the person may hand in a defence in writing."""


@frozen(kw_only=True)
class HeardByPresidium(Event):
    """The presidium hears the person's defence (主席团会议听取申辩意见)."""

    zh = "主席团会议听取申辩意见"
    en = "HeardByPresidium"
    in_session = True

    by: Organ = done_by(Organ.PRESIDIUM)


@frozen(kw_only=True)
class HeardByPlenary(Event):
    """A plenary meeting hears the person's defence (大会全体会议听取申辩意见)."""

    zh = "大会全体会议听取申辩意见"
    en = "HeardByPlenary"
    in_session = True

    by: Organ = done_by(Organ.CONGRESS)


@frozen(kw_only=True)
class DefenceReceived(Event):
    """The person's defence in writing is received (收到书面申辩意见)."""

    zh = "收到书面申辩意见"
    en = "DefenceReceived"

    by: Organ = done_by(Organ.PRESIDIUM)


@frozen(kw_only=True)
class DefenceDistributed(Event):
    """Whatever defence is there to be printed is distributed to the session (印发申辩意见)."""

    zh = "印发申辩意见"
    en = "DefenceDistributed"

    by: Organ = done_by(Organ.PRESIDIUM)


# investigation and vote


@frozen(kw_only=True)
class InvestigationVoted(events.Voted):
    """Whether to form an investigation committee on the motion is put to the vote (表决组织调查委员会).

    The committee itself is a case of its own.
    """

    zh = "表决组织调查委员会"
    en = "InvestigationVoted"

    by: Organ = done_by(Organ.CONGRESS)

    proposed_by: Organ = Organ.PRESIDIUM
    """Who proposed it."""

    in_plenary: bool = True
    """Whether a plenary meeting voted."""

    by_device_possible: bool = True
    """Whether the voting device works; asked at the National People's Congress."""


@frozen(kw_only=True)
class InvestigationReported(Event):
    """The investigation committee gives its report (提出调查报告)."""

    zh = "提出调查报告"
    en = "InvestigationReported"

    by: Organ = done_by(Organ.INVESTIGATION_COMMITTEE)


@frozen(kw_only=True)
class Voted(events.Voted):
    """The motion is put to the vote (表决罢免案)."""

    zh = "表决罢免案"
    en = "Voted"

    by: Organ = done_by(Organ.CONGRESS)

    put_by: Organ = Organ.PRESIDIUM
    """Who put it to the vote."""

    in_plenary: bool = True
    """Whether a plenary meeting voted."""

    by_device_possible: bool = True
    """Whether the voting device works; asked at the National People's Congress."""

    announced: bool = True
    """Whether whoever presides announced the result on the spot; asked at the National People's Congress."""


def moved_against(*offices: Office) -> Past:
    """The condition that the motion is against the holder of one of these offices."""
    return Past(Moved, "office", frozenset(offices))
