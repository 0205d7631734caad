"""What Beijing adds where its standing committee approves that a district's chief procurator takes or leaves office.

Beijing Regulations on Appointments 2023 arts. 9, 12-19 and 21.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.appointments.appointment import approval
from npcproc.appointments.appointment.approval import ApprovalClosed, ApprovalStage, ApprovalVoted, Change, Submitted
from npcproc.appointments.appointment.following import Notified, Published
from npcproc.appointments.appointment.matter import Deliberated, Scheduled
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.local.beijing import appointment, nomination
from npcproc.local.beijing.appointment import VotePutOff
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Is, Latest, Past
from npcproc.steps import step

__all__ = ["APPROVED"]

_REGULATIONS = BEIJING_APPOINTMENTS_2023
_APPROVAL = (_REGULATIONS.art(9, 1, 3),)

# Unsettled: the item has "appointments and removals" of the districts' chief procurators approved; it is read of a
# resignation too, on which the regulations say nothing else.
SUBMITTED_BY_THE_CHIEF = Competence(
    name="beijing-submitted-by-the-chief",
    allowed=frozenset({Organ.CHIEF_PROCURATOR}),
    says=Text("应由市人民检察院检察长提请批准", "the municipality's chief procurator submits what was done below"),
    cites=_APPROVAL,
)

# Unsettled: chapter 3 speaks of proposals to appoint or remove; article 9 lists approvals among the appointments and
# removals, so that a submission for approval is read as such a proposal.  It is not one that can be withdrawn: what was
# done below has to be submitted.
PAPERS = (
    nomination.IN_WRITING,
    nomination.REASONS_ATTACHED,
    evolve(nomination.PARTICULARS_ATTACHED, when=Is("change", {Change.ELECTED})),
    nomination.EXPLANATION_ATTACHED,
    nomination.TEN_DAYS_BEFORE,
)
STILL_TEN_DAYS_BEFORE = evolve(
    nomination.STILL_TEN_DAYS_BEFORE,
    day=Latest(Submitted),
    when=Past(Submitted, "lateness_explained", {False}),
)
HEARING = (
    evolve(appointment.PUT_BY_THE_COUNCIL, when=None),
    appointment.PROPOSER_EXPLAINS,
    appointment.QUESTIONS_ANSWERED,
)
# no chief procurator of a district is among those on whom members vote one by one
VOTE = (
    appointment.ANONYMOUSLY,
    appointment.WITHOUT_DEVICE,
    appointment.TOGETHER_UNLESS_OBJECTED,
    appointment.EVERYONE_VOTES,
    appointment.FREE_CHOICE,
    appointment.ON_THE_SPOT,
)
# Unsettled: the article speaks of what the committee adopts; a refusal to approve is read to be made known as well.
MADE_KNOWN = (approval.PUBLISHED.restated("beijing", *appointment.PUBLISHED.cites), appointment.NOTIFIED)

APPROVED = Overlay(
    rules={
        Submitted: (SUBMITTED_BY_THE_CHIEF, *PAPERS),
        Scheduled: (STILL_TEN_DAYS_BEFORE,),
        Deliberated: HEARING,
        VotePutOff: (appointment.PLENARY_AGREES,),
        ApprovalVoted: VOTE,
        Notified: (evolve(appointment.NOTIFIED_IN_THREE_DAYS, after=Latest(ApprovalVoted)),),
        Published: (appointment.COMMITTEE_PUBLISHES, appointment.IN_GAZETTE),
        ApprovalClosed: MADE_KNOWN,
    },
    steps=(
        step(
            ApprovalStage.DELIBERATED,
            VotePutOff,
            ApprovalStage.SUBMITTED,
            appointment.COUNCIL_PUTS_OFF,
            cites=appointment.COUNCIL_PUTS_OFF.cites,
        ),
    ),
    again={
        approval.COMMITTEE_APPROVES: _APPROVAL,
        MORE_THAN_HALF_OF_MEMBERS: (_REGULATIONS.art(17, 1),),
    },
)
