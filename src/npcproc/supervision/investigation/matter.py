"""What an investigation goes through: its stages, and its events until the investigation committee is formed.

Those of its work and its report stand in `inquiry`.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, Voted, done_by, persons
from npcproc.terms import Term

__all__ = [
    "Deliberated",
    "FormationVoted",
    "MembershipVoted",
    "Nominated",
    "Proposed",
    "Referred",
    "Reviewed",
    "Stage",
    "Subject",
    "Submitted",
]


@unique
class Stage(Term):
    """Where an investigation stands."""

    NONE = "未提议"
    PROPOSED = "已提议"
    SUBMITTED = "已提请决定"
    DECIDED = "已决定组织"
    NOMINATED = "已提名"
    INQUIRING = "调查中"
    REPORTED = "已提出报告"
    RESOLVED = "已作出决议"
    NOT_FORMED = "不予组织"
    CLOSED = "已办结"


@unique
class Subject(Term):
    """What the issue is about."""

    ISSUE = "特定问题"
    BUDGET = "预算、决算"
    MOTION = "罢免案或者撤职案"

    @property
    def en(self) -> str:
        """The subject in English."""
        return {
            "ISSUE": "a specific issue",
            "BUDGET": "a budget or final accounts",
            "MOTION": "a motion to recall or to dismiss",
        }[self.name]


# the proposal


@frozen(kw_only=True)
class Proposed(Event):
    """An investigation committee is proposed (提议组织调查委员会)."""

    zh = "提议组织调查委员会"
    en = "Proposed"

    signatories: frozenset[str] = field(default=frozenset(), converter=persons)
    """Who signs.  Unit: persons, each counted once; empty where an organ or delegations propose."""

    delegations: frozenset[str] = field(default=frozenset(), converter=persons)
    """Which delegations join in.  Unit: delegations, each counted once; asked where delegations propose."""

    issue: str
    """The specific issue to be investigated (特定问题)."""

    subject: Subject = Subject.ISSUE
    """What the issue is about."""

    in_writing: bool = True
    """Whether it is put in writing; asked where several people propose it."""

    within_powers: bool = True
    """Whether the matter lies within the powers of the body."""

    needs_resolution: bool = True
    """Whether the body has to adopt a resolution or a decision on it."""

    facts_unclear: bool = True
    """Whether major facts of it are unclear."""


@frozen(kw_only=True)
class Referred(Event):
    """The proposal first goes to a special committee (先交专门委员会审议)."""

    zh = "先交专门委员会审议"
    en = "Referred"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    to: Organ = Organ.SPECIAL_COMMITTEE
    """To whom it goes."""


@frozen(kw_only=True)
class Reviewed(Event):
    """The special committee has deliberated the proposal and reports on it (专门委员会审议、提出报告)."""

    zh = "专门委员会提出报告"
    en = "Reviewed"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)


@frozen(kw_only=True)
class Submitted(Event):
    """The proposal is put to the session (提请会议决定)."""

    zh = "提请会议决定"
    en = "Submitted"


@frozen(kw_only=True)
class Deliberated(Event):
    """The session deliberates what has been put to it: the proposal, or later the nominees (审议)."""

    zh = "审议"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class FormationVoted(Voted):
    """Whether to form the committee is put to the vote (表决组织调查委员会)."""

    zh = "表决组织调查委员会"
    en = "FormationVoted"

    by: Organ = field(validator=validators.instance_of(Organ))

    in_plenary: bool = True
    """Whether a plenary meeting voted."""


# who sits on it


@frozen(kw_only=True)
class Nominated(Event):
    """Chair, vice-chairs and members are nominated, and put to the session (提名并提请通过)."""

    zh = "提名调查委员会组成人员"
    en = "Nominated"

    chair: str
    """The nominee for chair (主任委员); blank where there is none."""

    vice_chairs: frozenset[str] = field(converter=persons)
    """The nominees for vice-chairs (副主任委员).  Unit: persons."""

    members: frozenset[str] = field(converter=persons)
    """The nominees for ordinary members (委员).  Unit: persons."""

    outsiders: frozenset[str] = field(default=frozenset(), converter=persons)
    """Those of them who are neither deputies nor members of the standing committee.  Unit: persons."""

    interested: bool = False
    """Whether someone with an interest in the issue is among them."""


@frozen(kw_only=True)
class MembershipVoted(Voted):
    """The nominees are put to the vote (表决调查委员会组成人员)."""

    zh = "表决调查委员会组成人员"
    en = "MembershipVoted"

    by: Organ = field(validator=validators.instance_of(Organ))

    in_plenary: bool = True
    """Whether a plenary meeting voted."""
