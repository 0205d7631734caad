"""What a resignation goes through: its stages, and its events up to the vote.

Those after the vote stand in `effect`, and in `report` those by which the congress is told.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.appointments import votes
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.rules import Past
from npcproc.terms import Term

__all__ = ["Deliberated", "Stage", "Submitted", "Tendered", "Voted", "Withdrawn", "tendered_from"]


@unique
class Stage(Term):
    """Where a resignation stands."""

    NONE = "未提出"
    TENDERED = "已提出"
    SUBMITTED = "已提请决定"
    DELIBERATED = "已审议"
    ACCEPTED = "已接受"
    DECLINED = "未接受"
    SUBMITTED_ABOVE = "已报请批准"
    APPROVED = "已批准"
    NOT_APPROVED = "未批准"
    RESIGNED = "已辞去"
    WITHDRAWN = "已收回"


@frozen(kw_only=True)
class Tendered(Event):
    """Someone offers to resign from an office (提出辞职)."""

    zh = "提出辞职"
    en = "Tendered"

    by: Organ = done_by(Organ.MOVERS)

    office: Office = field(validator=validators.instance_of(Office))
    """The office that is to be resigned."""

    person: str = field(validator=validators.min_len(1))
    """Who resigns."""

    congress_in_session: bool
    """Whether the congress is in session."""

    in_writing: bool = True
    """Whether the person asks in writing; asked of presidents of courts and chief procurators, by local laws of all."""

    takes_other_office: bool = False
    """Whether a member of the standing committee has taken an office that no member may hold."""


@frozen(kw_only=True)
class Submitted(Event):
    """The request is put to the session for decision (提请会议决定)."""

    zh = "提请会议决定"
    en = "Submitted"


@frozen(kw_only=True)
class Deliberated(Event):
    """The request is deliberated: by the delegations of a congress, or by its standing committee (审议辞职请求)."""

    zh = "审议辞职请求"
    en = "Deliberated"
    in_session = True

    handed_over_by: Organ = field(default=Organ.PRESIDIUM, validator=validators.instance_of(Organ))
    """Who hands the request to the delegations; asked at the National People's Congress."""


@frozen(kw_only=True)
class Voted(votes.Voted):
    """Whether to accept the resignation is put to the vote (表决是否接受辞职)."""

    zh = "表决是否接受辞职"
    en = "Voted"

    in_plenary: bool = True
    """Whether a plenary meeting voted; asked at the National People's Congress."""

    # what only local laws ask
    together: bool = False
    """Whether several people are voted on together rather than one by one."""

    together_agreed_by: Organ | None = None
    """Who decided that several people be voted on together; None where nobody did."""

    free_choice: bool = True
    """Whether members could vote in favour or against, or abstain."""

    on_the_spot: bool = True
    """Whether the presiding person declares the result on the spot."""


@frozen(kw_only=True)
class Withdrawn(Event):
    """The person takes the request back before it is decided (收回辞职请求)."""

    zh = "收回辞职请求"
    en = "Withdrawn"

    by: Organ = done_by(Organ.MOVERS)


def tendered_from(*offices: Office) -> Past:
    """The condition that someone resigns from one of these offices."""
    return Past(Tendered, "office", frozenset(offices))
