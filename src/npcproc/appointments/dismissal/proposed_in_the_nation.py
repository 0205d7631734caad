"""A dismissal in the standing committee of the nation: stages, events, and what is asked of the proposal.

NPC Organic Law art. 32; NPCSC Rules of Procedure arts. 21 and 30 (2009: art. 19).
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.offices import DISMISSED_BY, STATE_COUNCIL, Office, offices_in
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.national import NPC_ORGANIC_2021, NPCSC_RULES_2009, NPCSC_RULES_2022
from npcproc.levels import Level
from npcproc.rules import Addressed, Competence, CompetenceByTable, Content, Entry, Latest
from npcproc.terms import Term

__all__ = ["MOVED", "WITHDRAWN", "Deliberated", "Moved", "Ordered", "Stage", "Voted", "Withdrawn"]


@unique
class Stage(Term):
    """Where a dismissal stands."""

    NONE = "未提请"
    MOVED = "已提请"
    DELIBERATED = "已审议"
    CARRIED = "已通过"
    REJECTED = "未通过"
    WITHDRAWN = "已撤回"
    DISMISSED = "已撤职"


@frozen(kw_only=True)
class Moved(Event):
    """It is proposed to dismiss someone from an office (提请撤职)."""

    zh = "提请撤职"
    en = "Moved"

    office: Office = field(validator=validators.instance_of(Office))
    """The office from which the person is to be dismissed."""

    person: str = field(validator=validators.min_len(1))
    """Who is to be dismissed."""

    particulars: str = ""
    """The person's basic particulars (基本情况), as attached."""

    reasons: str = ""
    """The reasons for the dismissal (撤职理由), as attached."""


@frozen(kw_only=True)
class Deliberated(Event):
    """The standing committee deliberates the proposal (审议撤职案)."""

    zh = "审议撤职案"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    answers_needed: bool = False
    """Whether it was found necessary that those responsible answer questions."""

    responsible_came: bool = False
    """Whether they came to answer; asked where that was necessary."""


@frozen(kw_only=True)
class Withdrawn(Event):
    """The proposal is withdrawn before it is put to the vote (撤回撤职案)."""

    zh = "撤回撤职案"
    en = "Withdrawn"

    agreed_by: Organ = Organ.CHAIRPERSONS_COUNCIL
    """Who agreed to the withdrawal."""


@frozen(kw_only=True)
class Voted(events.Voted):
    """The dismissal is put to the vote (表决撤职案)."""

    zh = "表决撤职案"
    en = "Voted"

    congress_in_recess: bool = True
    """Whether the congress is not in session."""

    together: bool = False
    """Whether several people are voted on together rather than one by one."""

    by_device_possible: bool = True
    """Whether the voting device works and all are there to press it: False after a failure, or for votes by video."""


@frozen(kw_only=True)
class Ordered(Event):
    """The head of state removes the person on the decision of the standing committee (签署主席令免职)."""

    zh = "国家主席据此签署主席令"
    en = "Ordered"

    by: Organ = done_by(Organ.HEAD_OF_STATE)

    published: bool = True
    """Whether the order is published."""


_MAY_DISMISS = (NPC_ORGANIC_2021.art(32, 1),)
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_REACHED = offices_in(DISMISSED_BY, Level.NATIONAL)

# the proposal

# Unsettled: the article speaks of "individual" members, and not of how many that is; it is not judged.
MAY_BE_DISMISSED = Competence(
    name="may-be-dismissed",
    of="office",
    allowed=_REACHED,
    says=Text(
        "撤职对象应为总理以外的国务院组成人员或者中央军事委员会主席以外的组成人员",
        "a member of the State Council other than the premier, or of the Central Military Commission other than its"
        " chairperson, is dismissed",
    ),
    cites=_MAY_DISMISS,
)
MAY_MOVE = CompetenceByTable(
    name="may-move",
    by_field="office",
    table=tuple(
        Entry(
            office,
            frozenset({Organ.CHAIRPERSONS_COUNCIL, Organ.HEAD_OF_GOVERNMENT})
            if office in STATE_COUNCIL
            else frozenset({Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}),
            _MAY_DISMISS,
        )
        for office in sorted(_REACHED, key=lambda office: office.name)
    ),
    says=Text("撤职应由法律规定的机关、人员提请", "whoever the law names for the office proposes the dismissal"),
)
_ATTACHED = (NPCSC_RULES_2022.art(21, 2),)
PARTICULARS_ATTACHED = Content(
    name="particulars-attached",
    of="particulars",
    says=Text("撤职案应附人员的基本情况", "the person's basic particulars are attached"),
    cites=_ATTACHED,
)
REASONS_ATTACHED = Content(
    name="reasons-attached",
    of="reasons",
    says=Text("撤职案应附撤职理由", "the reasons for the dismissal are attached"),
    cites=_ATTACHED,
)
_WITHDRAWAL = (NPCSC_RULES_2009.art(19, 1), NPCSC_RULES_2022.art(30, 1))
THE_MOVER_WITHDRAWS = Addressed(
    name="the-mover-withdraws",
    same_as=Latest(Moved, "by"),
    says=Text("撤职案应由提案人要求撤回", "whoever made the proposal withdraws it"),
    cites=_WITHDRAWAL,
)
COUNCIL_AGREES = Competence(
    name="council-agrees",
    of="agreed_by",
    allowed=_COUNCIL,
    says=Text("撤回撤职案应经委员长会议同意", "the council of chairpersons agrees to the withdrawal"),
    cites=_WITHDRAWAL,
)

MOVED = (MAY_BE_DISMISSED, MAY_MOVE, PARTICULARS_ATTACHED, REASONS_ATTACHED)
"""What is asked of the proposal."""

WITHDRAWN = (THE_MOVER_WITHDRAWS, COUNCIL_AGREES)
"""What is asked of a withdrawal."""
