"""What an appointment or a removal goes through: its stages, and its events up to the vote, the same for both."""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.appointment.particulars import (
    Attachment,
    Bar,
    Ground,
    Presenter,
    Selection,
    attachments,
    presenters_from,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, done_by
from npcproc.rules import Past
from npcproc.terms import Term

__all__ = [
    "Closed",
    "Deliberated",
    "GovernmentElected",
    "Nominated",
    "PutToSession",
    "Scheduled",
    "Stage",
    "Voted",
    "Withdrawn",
    "proposed_for",
]


@unique
class Stage(Term):
    """Where an appointment or a removal stands."""

    NONE = "未提请"
    NOMINATED = "已提请"
    DELIBERATED = "已审议"
    DECIDED = "已通过"
    REJECTED = "未通过"
    WITHDRAWN = "已撤回"
    CLOSED = "已办结"


@frozen(kw_only=True)
class GovernmentElected(Event):
    """The leaders of a new government are elected, so that this office has to be filled (新一届政府领导人员选出)."""

    zh = "新一届政府领导人员选出"
    en = "GovernmentElected"

    by: Organ = done_by(Organ.CONGRESS)

    office: Office = field(validator=validators.instance_of(Office))
    """The office that has to be filled; those in the government have a time limit."""


@frozen(kw_only=True)
class Nominated(Event):
    """Someone is proposed for appointment to an office, or for removal from it (提名，提请任免)."""

    zh = "提请任免"
    en = "Nominated"

    office: Office = field(validator=validators.instance_of(Office))
    """The office to be filled or vacated."""

    person: str = field(validator=validators.min_len(1))
    """Who is proposed."""

    put_to: Organ = field(default=Organ.STANDING_COMMITTEE, validator=validators.instance_of(Organ))
    """The body that is asked to decide."""

    particulars: str = ""
    """The person's basic particulars (基本情况), as attached."""

    reasons: str = ""
    """The reasons for the appointment or removal (任免理由), as attached."""

    head_vacant: bool = False
    """Whether the post of the officer to whom the law leaves the proposal is vacant, with nobody acting in it."""

    term_in_a_row: int = field(default=1, validator=persons_from(1))
    """Which term in a row it would be for the person in that office.  Unit: terms, 1 for the first."""

    deputy: bool = True
    """Whether the person is a deputy of the congress; asked where a congress fills its special committees."""

    from_standing_committee: bool = False
    """Whether the person is a member of the standing committee; asked of the credentials committee."""

    audit_above_consulted: bool = False
    """Whether the audit office above was asked for its opinion before; asked of the head of a local audit office."""

    legally_qualified: bool = True
    """Whether the person holds the legal professional qualification; asked of judges and procurators."""

    selection: Selection = field(default=Selection.NOT_FIRST, validator=validators.instance_of(Selection))
    """Whether it is the first such office, and reviewed; asked of judges and procurators."""

    bar: Bar | None = field(default=None, validator=validators.optional(validators.instance_of(Bar)))
    """What bars the person by law, if anything; asked of judges and procurators."""

    ground: Ground | None = field(default=None, validator=validators.optional(validators.instance_of(Ground)))
    """The statutory ground of a removal; asked of judges and procurators."""

    # what only local laws ask
    attached: frozenset[Attachment] = field(default=frozenset(), converter=attachments)
    """What else is attached."""

    new_body: bool = False
    """Whether the office is in a body that is newly set up."""

    in_writing: bool = True
    """Whether the proposal is in writing."""

    signed_by_head: bool = True
    """Whether the principal head of whoever proposes has signed it."""

    lateness_explained: bool = False
    """Whether it was explained to the council of chairpersons why the proposal comes late."""

    qualified: bool = True
    """Whether the person has the qualifications that law and state rules want for the office."""

    rejected_in_a_row: int = field(default=0, validator=persons_from(0))
    """How often in a row, in this term, the person was proposed for the same office and not carried.  Unit: times."""

    assessed_again: bool = False
    """Whether the person was assessed further since; asked of whoever was not carried before."""


@frozen(kw_only=True)
class Scheduled(Event):
    """The session that is to deliberate the proposal is fixed, or moved (确定审议任免案的会议日期)."""

    zh = "确定会议日期"
    en = "Scheduled"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    session_on: date
    """The day on which it opens."""


@frozen(kw_only=True)
class PutToSession(Event):
    """It is decided to put the proposal before the session (决定提请常务委员会会议审议)."""

    zh = "决定提请会议审议"
    en = "PutToSession"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class Deliberated(Event):
    """The standing committee deliberates the proposal (审议任免案)."""

    zh = "审议任免案"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    answers_needed: bool = False
    """Whether it was found necessary that those responsible answer questions."""

    responsible_came: bool = False
    """Whether they came to answer; asked where that was necessary, by a local law always."""

    # what only local laws ask
    presenters: frozenset[Presenter] = field(default=frozenset(), converter=presenters_from)
    """Who came to explain the proposal."""

    head_prevented: bool = False
    """Whether the principal head of whoever proposes was kept from coming."""

    prevention_explained: bool = False
    """Whether the reason was given; asked where the head was kept from coming."""

    met_members: bool = False
    """Whether the person was introduced to the members of the committee."""


@frozen(kw_only=True)
class Withdrawn(Event):
    """The proposal is withdrawn before it is put to the vote (撤回任免案)."""

    zh = "撤回任免案"
    en = "Withdrawn"

    agreed_by: Organ = Organ.CHAIRPERSONS_COUNCIL
    """Who agreed to the withdrawal."""

    # what only local laws ask
    in_writing: bool = True
    """Whether it is asked for in writing."""

    reasons: str = "理由"
    """Why, as whoever withdraws it says."""

    reported: bool = True
    """Whether the committee is told of it."""


@frozen(kw_only=True)
class Voted(events.Voted):
    """The appointment or removal is put to the vote (表决任免案)."""

    zh = "表决任免案"
    en = "Voted"

    congress_in_recess: bool = True
    """Whether the congress is not in session; asked of offices that it fills itself while it meets."""

    together: bool = False
    """Whether several people are voted on together rather than one by one."""

    by_device_possible: bool = True
    """Whether the voting device works and all are there to press it: False after a failure, or for votes by video."""

    # what only local laws ask
    together_agreed_by: Organ | None = None
    """Who decided that several people be voted on together; None where nobody did."""

    objected: bool = False
    """Whether someone objected to the person in the deliberation."""

    free_choice: bool = True
    """Whether members could vote in favour or against, or abstain."""

    on_the_spot: bool = True
    """Whether the presiding person declares the result on the spot."""

    changed_before: bool = False
    """Whether the person took up, or left, the office before the vote."""

    announced_before: bool = False
    """Whether the appointment or removal was made public before the vote."""


@frozen(kw_only=True)
class Closed(Event):
    """The person holds, or has left, the office (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


def proposed_for(*offices: Office) -> Past:
    """The condition that the proposal is for one of these offices."""
    return Past(Nominated, "office", frozenset(offices))
