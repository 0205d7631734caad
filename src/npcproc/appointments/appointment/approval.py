"""A committee approves that a chief procurator is elected or recalled at the level below (批准任免检察长).

The chief procurator of the committee's own level submits what the congress below has done, and may ask that it not be
approved where the person lacks a condition or the procedure was unlawful.

Constitution arts. 67 and 101; Organic Law arts. 11, 13, 32 and 50; Procuratorates Organic Law art. 38; Procurators Law
arts. 18 and 21.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.appointment.decision import (
    COMMITTEE_DELIBERATES,
    COUNCIL_PUTS,
    RESPONSIBLE_CAME,
)
from npcproc.appointments.appointment.effect import COMMITTEE_PUBLISHES
from npcproc.appointments.appointment.following import Notified, Published
from npcproc.appointments.appointment.matter import Deliberated, PutToSession, Scheduled
from npcproc.appointments.appointment.particulars import Attachment, attachments
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import Organ, StandingCommittee, persons_from
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    PROCURATORATES_2018,
    PROCURATORS_2019,
)
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import Competence, CompetenceByTable, ContentFrom, Entry, Is, Sequence
from npcproc.steps import alongside, ballot, step
from npcproc.terms import Term

__all__ = [
    "APPROVAL",
    "ApprovalClosed",
    "ApprovalStage",
    "ApprovalVoted",
    "Asked",
    "Change",
    "Flaw",
    "Submitted",
]

_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_WITH_A_LEVEL_BELOW = _PROVINCE_AND_CITY | {Level.NATIONAL}


@unique
class ApprovalStage(Term):
    """Where an approval stands."""

    NONE = "未提请批准"
    SUBMITTED = "已提请批准"
    DELIBERATED = "已审议"
    APPROVED = "已批准"
    NOT_APPROVED = "不批准"
    CLOSED = "已办结"


@unique
class Change(Term):
    """What was done at the level below."""

    ELECTED = "选出检察长"
    RECALLED = "罢免检察长"
    RESIGNED = "接受检察长辞职"


@unique
class Asked(Term):
    """What the committee is asked for."""

    APPROVAL = "提请批准"
    NO_APPROVAL = "提请不批准"


@unique
class Flaw(Term):
    """Why the committee is asked not to approve (Procurators Law 2019 art. 21)."""

    CONDITION = "不具备法定条件"
    PROCEDURE = "违反法定程序"


@frozen(kw_only=True)
class Submitted(Event):
    """What was done below is submitted for approval (提请批准)."""

    zh = "提请批准"
    en = "Submitted"

    by: Organ = done_by(Organ.CHIEF_PROCURATOR)

    person: str = field(validator=validators.min_len(1))
    """The chief procurator of the level below."""

    change: Change = field(default=Change.ELECTED, validator=validators.instance_of(Change))
    """What was done below."""

    asked: Asked = field(default=Asked.APPROVAL, validator=validators.instance_of(Asked))
    """What the committee is asked for."""

    flaw: Flaw | None = field(default=None, validator=validators.optional(validators.instance_of(Flaw)))
    """What is wrong, if the committee is asked not to approve."""

    # what only local laws ask
    particulars: str = ""
    """The person's basic particulars, as attached."""

    reasons: str = ""
    """The reasons why the person is to take office or to leave it, as attached."""

    attached: frozenset[Attachment] = field(default=frozenset(), converter=attachments)
    """What else is attached."""

    new_body: bool = False
    """Whether the office is in a procuratorate that is newly set up."""

    in_writing: bool = True
    """Whether the submission is in writing."""

    signed_by_head: bool = True
    """Whether whoever submits has signed it."""

    lateness_explained: bool = False
    """Whether it was explained to the council of chairpersons why the submission comes late."""

    rejected_in_a_row: int = field(default=0, validator=persons_from(0))
    """How often in a row, in this term, the person's election to that office was not approved.  Unit: times."""

    assessed_again: bool = False
    """Whether the person was assessed further since; asked of whoever was not approved before."""


@frozen(kw_only=True)
class ApprovalVoted(events.Voted):
    """The committee votes on whether to approve (表决批准); in favour is for approval, whatever was asked."""

    zh = "表决批准任免"
    en = "ApprovalVoted"

    by_device_possible: bool = True
    """Whether the voting device works and all are there to press it: False after a failure, or for votes by video."""

    # what only local laws ask
    together: bool = False
    """Whether several people are voted on together rather than one by one."""

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
    """Whether it was made public before the vote that the person takes up, or leaves, the office."""


@frozen(kw_only=True)
class ApprovalClosed(Event):
    """The approval is done with, and those below are told (办结)."""

    zh = "批准办结"
    en = "ApprovalClosed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


_ANY_CHANGE = (
    PROCURATORATES_2018.art(38, 2, levels=_WITH_A_LEVEL_BELOW),
    PROCURATORS_2019.art(18, 4, levels=_WITH_A_LEVEL_BELOW),
)
_ELECTED_OR_RECALLED = (CONSTITUTION_2018.art(101, 2, levels=_WITH_A_LEVEL_BELOW), *_ANY_CHANGE)
_BY_CHANGE = {
    Change.ELECTED: (*_ELECTED_OR_RECALLED, ORGANIC_2022.art(11, 1, 6, levels=_PROVINCE_AND_CITY)),
    Change.RECALLED: (*_ELECTED_OR_RECALLED, ORGANIC_2022.art(13, 1, levels=_PROVINCE_AND_CITY)),
    Change.RESIGNED: (*_ANY_CHANGE, ORGANIC_2022.art(32, 1, levels=_PROVINCE_AND_CITY)),
}
_NO_APPROVAL = (PROCURATORS_2019.art(21, 1, levels=_WITH_A_LEVEL_BELOW),)

SUBMITTED_BY_THE_CHIEF = CompetenceByTable(
    name="submitted-by-the-chief",
    by_field="change",
    table=tuple(Entry(change, frozenset({Organ.CHIEF_PROCURATOR}), cites) for change, cites in _BY_CHANGE.items()),
    says=Text("应由本级人民检察院检察长提请批准", "the chief procurator of this level submits what was done below"),
)
ON_A_FLAW = ContentFrom(
    name="on-a-flaw",
    of="flaw",
    allowed=frozenset(Flaw),
    when=Is("asked", {Asked.NO_APPROVAL}),
    says=Text(
        "提请不批准应因不具备法定条件或者违反法定程序",
        "whoever asks not to approve shows a condition that is lacking or a procedure that was unlawful",
    ),
    cites=_NO_APPROVAL,
)
# Unsettled: the article gives the right to ask for no approval of an election, and is silent on a recall or a
# resignation; to ask it of those is read as no ground to refuse the submission, with a hint.
OF_AN_ELECTION = ContentFrom(
    name="of-an-election",
    of="change",
    allowed=frozenset({Change.ELECTED}),
    when=Is("asked", {Asked.NO_APPROVAL}),
    effect=Effect.ADVISORY,
    says=Text("提请不批准的应为检察长的选举", "it is an election that is asked not to be approved"),
    cites=_NO_APPROVAL,
)
COMMITTEE_APPROVES = Competence(
    name="committee-approves",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由本级人民代表大会常务委员会批准", "the standing committee of this level approves"),
    cites=(
        CONSTITUTION_2018.national(67, 1, 13),
        ORGANIC_2022.art(50, 1, 16, levels=_PROVINCE_AND_CITY),
        *_ANY_CHANGE,
    ),
)
PUBLISHED = Sequence(
    name="published",
    after=Published,
    effect=Effect.BREACH,
    says=Text("批准决定应予公布", "the decision is published"),
    cites=(NPCSC_RULES_2022.art(49, 2),),
)

# Unsettled: no text says within what time the election is submitted, and none what holds until it is.
APPROVAL = Procedure(
    id="appointment.approval",
    title=Text("批准任免下级检察长", "Approval of a chief procurator of the level below"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    start=ApprovalStage.NONE,
    steps=(
        step(
            ApprovalStage.NONE,
            Submitted,
            ApprovalStage.SUBMITTED,
            SUBMITTED_BY_THE_CHIEF,
            ON_A_FLAW,
            OF_AN_ELECTION,
            cites=SUBMITTED_BY_THE_CHIEF.cites,
        ),
        # local law counts days to the session, and has the council put before it what is submitted
        *alongside([ApprovalStage.NONE, ApprovalStage.SUBMITTED], Scheduled, cites=SUBMITTED_BY_THE_CHIEF.cites),
        *alongside([ApprovalStage.SUBMITTED], PutToSession, COUNCIL_PUTS, cites=COUNCIL_PUTS.cites),
        step(
            ApprovalStage.SUBMITTED,
            Deliberated,
            ApprovalStage.DELIBERATED,
            COMMITTEE_DELIBERATES,
            RESPONSIBLE_CAME,
            must=True,
        ),
        *ballot(
            ApprovalStage.DELIBERATED,
            ApprovalVoted,
            COMMITTEE_APPROVES,
            *VOTED_BY_MEMBERS,
            majority=MORE_THAN_HALF_OF_MEMBERS,
            carried=ApprovalStage.APPROVED,
            not_carried=ApprovalStage.NOT_APPROVED,
            must=True,
        ),
        *alongside([ApprovalStage.APPROVED, ApprovalStage.NOT_APPROVED], Published, COMMITTEE_PUBLISHES),
        # no national statute has the notice; local law says who is told
        *alongside([ApprovalStage.APPROVED, ApprovalStage.NOT_APPROVED], Notified),
        *(
            step(stage, ApprovalClosed, ApprovalStage.CLOSED, PUBLISHED)
            for stage in (ApprovalStage.APPROVED, ApprovalStage.NOT_APPROVED)
        ),
    ),
)
