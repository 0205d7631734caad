"""What Guangdong adds where a committee approves that a chief procurator below takes or leaves office.

Guangdong Measures on Appointments 2022 arts. 7, 10-13, 15, 20 and 21; Rules of Procedure of the Guangdong Standing
Committee 2023 arts. 50, 52 and 54.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.appointments.appointment import approval
from npcproc.appointments.appointment.approval import ApprovalClosed, ApprovalStage, ApprovalVoted, Change, Submitted
from npcproc.appointments.appointment.following import Published
from npcproc.appointments.appointment.matter import Deliberated, Scheduled
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022
from npcproc.levels import Level
from npcproc.local.guangdong import appointment, nomination
from npcproc.local.guangdong.appointment import JointVoteAgreed
from npcproc.procedure import Overlay
from npcproc.rules import All, CompetenceByTable, Entry, Is, Latest, Not
from npcproc.steps import alongside

__all__ = ["APPROVED"]

_MEASURES = GUANGDONG_APPOINTMENTS_2022
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_APPROVAL = (_MEASURES.art(7, 1, 3, levels=_PROVINCE_AND_CITY),)
_RESIGNATION = (_MEASURES.art(10, 1, levels=_PROVINCE_AND_CITY),)
_CHIEF = frozenset({Organ.CHIEF_PROCURATOR})

# Unsettled: the item has "appointments and removals" of chief procurators below approved; it is read of a resignation
# too, of which article 10 says the same.
SUBMITTED_BY_THE_CHIEF = CompetenceByTable(
    name="guangdong-submitted-by-the-chief",
    by_field="change",
    table=(*(Entry(change, _CHIEF, _APPROVAL) for change in Change), Entry(Change.RESIGNED, _CHIEF, _RESIGNATION)),
    says=Text("应由本级人民检察院检察长提请批准", "the chief procurator of this level submits what was done below"),
)

# Unsettled: articles 11-13, 20 and 21 speak of proposals to appoint or remove; article 7 lists approvals among the
# appointments and removals, so that a submission for approval is read as such a proposal.  It is not one that can be
# withdrawn: what was done below has to be submitted.
_ELECTED = Is("change", {Change.ELECTED})
PAPERS = (
    nomination.SIGNED_BY_THE_HEAD,
    nomination.FORM_ATTACHED,
    evolve(nomination.VETTING_ATTACHED, when=_ELECTED),
    evolve(nomination.REASONS_ATTACHED, when=Not(_ELECTED)),
    evolve(nomination.FOUNDING_ATTACHED, when=All((_ELECTED, Is("new_body", {True})))),
    nomination.TEN_DAYS_BEFORE,
)
# Unsettled: the articles speak of what the committee adopts; a refusal to approve is read to be made known as well.
MADE_KNOWN = (approval.PUBLISHED.restated("guangdong", *appointment.PUBLISHED.cites), appointment.NOTIFIED)

APPROVED = Overlay(
    rules={
        Submitted: (SUBMITTED_BY_THE_CHIEF, *PAPERS),
        Scheduled: (evolve(nomination.STILL_TEN_DAYS_BEFORE, day=Latest(Submitted)),),
        Deliberated: appointment.HEARING,
        JointVoteAgreed: (appointment.MOST_OF_THOSE_WHO_CAME,),
        ApprovalVoted: appointment.VOTE,
        Published: (
            appointment.COMMITTEE_PUBLISHES,
            evolve(appointment.EFFECTIVE_FROM_THE_VOTE, day=Latest(ApprovalVoted)),
        ),
        ApprovalClosed: MADE_KNOWN,
    },
    steps=alongside([ApprovalStage.DELIBERATED], JointVoteAgreed, cites=appointment.TOGETHER_BY_AGREEMENT.cites),
    again={
        approval.COMMITTEE_APPROVES: _APPROVAL,
        MORE_THAN_HALF_OF_MEMBERS: (_MEASURES.art(20, 1, levels=_PROVINCE_AND_CITY),),
    },
)
