"""What a dismissal by a local standing committee goes through: its stages and its events."""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, VotingMethod, done_by, persons
from npcproc.terms import Term

__all__ = [
    "Closed",
    "Declined",
    "DefenceDistributed",
    "DefenceOffered",
    "DefenceReceived",
    "Deliberated",
    "HeardInSession",
    "InvestigationReported",
    "InvestigationVoted",
    "Lapsed",
    "Moved",
    "Notified",
    "Published",
    "Stage",
    "Submitted",
    "Voted",
]


@unique
class Stage(Term):
    """Where a dismissal stands."""

    NONE = "未提出"
    MOVED = "已提出"
    SUBMITTED = "已提请审议"
    DECLINED = "不予提请"
    INQUIRING = "调查中"
    REPORTED = "已提出调查报告"
    DELIBERATED = "已审议"
    CARRIED = "已通过"
    REJECTED = "未通过"
    DISMISSED = "已撤职"
    LAPSED = "已终止"


# the motion, and how it comes before the session


@frozen(kw_only=True)
class Moved(Event):
    """A motion is put to dismiss someone from an office (提出撤职案)."""

    zh = "提出撤职案"
    en = "Moved"

    office: Office = field(validator=validators.instance_of(Office))
    """The office from which the person is to be dismissed."""

    person: str
    """Who is to be dismissed (撤职的对象)."""

    reasons: str
    """Why (撤职的理由)."""

    material: str
    """The material supplied with it (有关的材料)."""

    signatories: frozenset[str] = field(default=frozenset(), converter=persons)
    """Who signs.  Unit: persons, each counted once; empty where an organ moves it."""

    in_writing: bool = True
    """Whether it is put in writing; asked where members move it jointly."""

    appointed_here: bool = True
    """Whether this standing committee appointed the person; not asked of deputy heads of government."""

    signed_by_head: bool = True
    """Whether the head of the organ that moves it has signed it; asked by local law alone."""


@frozen(kw_only=True)
class Submitted(Event):
    """The motion is put before the session for deliberation (提请常务委员会会议审议)."""

    zh = "提请常务委员会会议审议"
    en = "Submitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class Declined(Event):
    """It is decided not to put a members' motion before the session (决定不提请审议)."""

    zh = "决定不提请审议"
    en = "Declined"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class InvestigationVoted(events.Voted):
    """Whether to form an investigation committee on a members' motion is put to the vote (表决组织调查委员会).

    The committee itself is a case of its own.
    """

    zh = "表决组织调查委员会"
    en = "InvestigationVoted"

    proposed_by: Organ = Organ.CHAIRPERSONS_COUNCIL
    """Who proposed it."""

    in_plenary: bool = True
    """Whether a plenary meeting voted."""


@frozen(kw_only=True)
class InvestigationReported(Event):
    """The investigation committee gives its report (提出调查报告)."""

    zh = "提出调查报告"
    en = "InvestigationReported"

    by: Organ = done_by(Organ.INVESTIGATION_COMMITTEE)


@frozen(kw_only=True)
class Deliberated(Event):
    """The standing committee deliberates the motion (审议撤职案)."""

    zh = "审议撤职案"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    at_later_session: bool = True
    """Whether this is a later session than the one that formed an investigation committee; asked where one did."""

    movers_came: bool = True
    """Whether whoever moved it came to give the reasons and to answer; asked by local law alone."""


@frozen(kw_only=True)
class Lapsed(Event):
    """Before the vote the person leaves the office, by resignation or otherwise (被提出撤职的人员已离任)."""

    zh = "被提出撤职的人员已离任"
    en = "Lapsed"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)
    """Who established it."""


# the defence


@frozen(kw_only=True)
class DefenceOffered(Event):
    """The person is offered to be heard in defence before the vote (告知可以提出申辩意见)."""

    zh = "告知可以提出申辩意见"
    en = "DefenceOffered"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    before_session: bool = True
    """Whether the person may speak at the session."""

    in_writing: bool = True
    """Whether the person may hand in a defence in writing."""


@frozen(kw_only=True)
class HeardInSession(Event):
    """The session hears the person's defence (会议听取申辩意见)."""

    zh = "会议听取申辩意见"
    en = "HeardInSession"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class DefenceReceived(Event):
    """The person's defence in writing is received (收到书面申辩意见)."""

    zh = "收到书面申辩意见"
    en = "DefenceReceived"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class DefenceDistributed(Event):
    """A written defence is distributed to the session (印发书面申辩意见)."""

    zh = "印发书面申辩意见"
    en = "DefenceDistributed"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)
    """Who decided to distribute it."""


# the vote, and what follows


@frozen(kw_only=True)
class Voted(events.Voted):
    """The motion is put to the vote (表决撤职案)."""

    zh = "表决撤职案"
    en = "Voted"

    method: VotingMethod = field(default=VotingMethod.SECRET_BALLOT, validator=validators.instance_of(VotingMethod))
    """How the votes were cast."""

    congress_in_recess: bool = True
    """Whether the congress is not in session; asked of deputy heads of government."""

    # what only local laws ask

    together: bool = False
    """Whether several people are voted on together rather than one by one."""

    together_agreed_by: Organ | None = None
    """Who decided that they be; None where nobody did."""

    tellers: int = field(default=2, validator=persons_from(0))
    """Those chosen from the members present to watch over the ballot.  Unit: persons."""

    free_choice: bool = True
    """Whether members could vote in favour or against, or abstain."""

    on_the_spot: bool = True
    """Whether the presiding person declares the result on the spot."""


@frozen(kw_only=True)
class Published(Event):
    """The dismissal is made known to the public (向社会公开撤职决定)."""

    zh = "向社会公开撤职决定"
    en = "Published"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Notified(Event):
    """Whoever moved it is told of the decision by a formal document (发文通知提请机关)."""

    zh = "发文通知提请机关"
    en = "Notified"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Closed(Event):
    """The person has left the office, and all that the law wants is done (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)
