"""What Chongqing adds where the municipality approves that a chief procurator below takes or leaves office.

The examination and the certificate are for those whom the committee itself appoints.  The oath, of which article 24
speaks for the approved too, is taken below, where the person was elected.

Chongqing Regulations on Appointments 2022 arts. 9, 17-22 and 25-27.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.appointments.appointment import approval
from npcproc.appointments.appointment.approval import ApprovalClosed, ApprovalStage, ApprovalVoted, Change, Submitted
from npcproc.appointments.appointment.following import Published
from npcproc.appointments.appointment.matter import Deliberated, PutToSession, Scheduled
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import Level
from npcproc.local.chongqing import appointment, nomination, review, wrongdoing
from npcproc.local.chongqing.appointment import StatementMade
from npcproc.local.chongqing.review import PreliminarilyReviewed, RevisionReported
from npcproc.local.chongqing.wrongdoing import VoteHeldBack, WrongdoingReported, WrongdoingVerified
from npcproc.procedure import Overlay
from npcproc.rules import All, CompetenceByTable, Entry, Is, Latest, Not, Past
from npcproc.steps import alongside, step

__all__ = ["APPROVED"]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_CITY = frozenset({Level.PROVINCIAL})
_APPROVAL = (_REGULATIONS.art(9, 1, 5, levels=_CITY),)
_RESIGNATION = (_REGULATIONS.art(27, 1, levels=_CITY),)
_CHIEF = frozenset({Organ.CHIEF_PROCURATOR})

# Unsettled: the item has "appointments and removals" of chief procurators below approved; it is read of a resignation
# too, of which article 27 says the same.
SUBMITTED_BY_THE_CHIEF = CompetenceByTable(
    name="chongqing-submitted-by-the-chief",
    by_field="change",
    table=(*(Entry(change, _CHIEF, _APPROVAL) for change in Change), Entry(Change.RESIGNED, _CHIEF, _RESIGNATION)),
    says=Text("应由本级人民检察院检察长提请批准", "the chief procurator of this level submits what was done below"),
)

# Unsettled: articles 17-20 and 22 speak of proposals to appoint or remove; as articles 17, 21, 25 and 26 name approvals
# among them, a submission for approval is read as such a proposal.  It is not one that can be withdrawn: what was done
# below has to be submitted.
_ELECTED = Is("change", {Change.ELECTED})
PAPERS = (
    nomination.EXPLANATION_ATTACHED,
    nomination.VETTING_ATTACHED,
    evolve(nomination.FOUNDING_ATTACHED, when=All((_ELECTED, Is("new_body", {True})))),
    nomination.SEVEN_DAYS_BEFORE,
)
ONCE_MORE = (
    evolve(nomination.ASSESSED_AGAIN, when=All((_ELECTED, Not(Is("rejected_in_a_row", {0}))))),
    evolve(nomination.NOT_TWICE_IN_A_ROW, when=_ELECTED),
)
STILL_SEVEN_DAYS_BEFORE = evolve(
    nomination.STILL_SEVEN_DAYS_BEFORE,
    day=Latest(Submitted),
    when=Past(Submitted, "lateness_explained", {False}),
)
_BY_WHOEVER_SUBMITTED = Latest(Submitted, "by")
HEARING = (
    evolve(review.PUT_BY_THE_COUNCIL, when=None),
    appointment.PROPOSER_EXPLAINS,
    appointment.SOMEONE_ANSWERS,
)
VOTE = (
    appointment.ANONYMOUSLY,
    appointment.TOGETHER_BY_THE_COUNCIL,
    appointment.FREE_CHOICE,
    appointment.ON_THE_SPOT,
    wrongdoing.VERIFIED,
    evolve(appointment.NOT_ANNOUNCED_BEFORE, when=Past(Submitted, "change", {Change.ELECTED})),
)
# Unsettled: the article speaks of what the committee approves; a decision not to approve is read to be made known as
# well.
MADE_KNOWN = (approval.PUBLISHED.restated("chongqing", *appointment.PUBLISHED.cites), appointment.NOTIFIED)
_PENDING = (ApprovalStage.SUBMITTED, ApprovalStage.DELIBERATED)

APPROVED = Overlay(
    rules={
        Submitted: (SUBMITTED_BY_THE_CHIEF, *PAPERS, *ONCE_MORE),
        Scheduled: (STILL_SEVEN_DAYS_BEFORE,),
        PreliminarilyReviewed: review.REVIEWING,
        RevisionReported: (evolve(review.THE_PROPOSER_REPORTS, same_as=_BY_WHOEVER_SUBMITTED),),
        PutToSession: tuple(evolve(rule, when=None) for rule in review.PUT),
        Deliberated: HEARING,
        StatementMade: (appointment.STATEMENT_IN_PLENARY,),
        WrongdoingVerified: (
            evolve(wrongdoing.THE_PROPOSER_VERIFIES, same_as=_BY_WHOEVER_SUBMITTED),
            wrongdoing.VERIFIED_IN_WRITING,
        ),
        ApprovalVoted: VOTE,
        Published: (appointment.COMMITTEE_PUBLISHES,),
        ApprovalClosed: MADE_KNOWN,
    },
    steps=(
        *alongside([ApprovalStage.SUBMITTED], PreliminarilyReviewed, cites=review.REVIEW),
        *alongside([ApprovalStage.SUBMITTED], RevisionReported, cites=review.REVIEW),
        *alongside(_PENDING, StatementMade, cites=appointment.STATEMENT_IN_PLENARY.cites),
        *alongside(_PENDING, WrongdoingReported, cites=wrongdoing.REPORTED),
        *alongside(_PENDING, WrongdoingVerified, cites=wrongdoing.REPORTED),
        step(
            ApprovalStage.DELIBERATED,
            VoteHeldBack,
            ApprovalStage.SUBMITTED,
            *wrongdoing.HELD_BACK,
            cites=wrongdoing.REPORTED,
        ),
    ),
    again={
        approval.COMMITTEE_APPROVES: _APPROVAL,
        MORE_THAN_HALF_OF_MEMBERS: (_REGULATIONS.art(22, 2, levels=_CITY),),
    },
)
