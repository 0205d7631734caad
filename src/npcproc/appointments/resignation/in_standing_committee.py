"""The table: resignation to a standing committee between the sessions of its congress."""

from __future__ import annotations

from npcproc.appointments.resignation import effect, report, request
from npcproc.appointments.resignation.effect import APPROVED_UNDER, ApprovalDecided, Closed, Published, SubmittedAbove
from npcproc.appointments.resignation.matter import Deliberated, Stage, Submitted, Tendered, Voted, Withdrawn
from npcproc.appointments.resignation.report import CONFIRMED_UNDER, ConfirmationSought, Reported
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.rules import Is
from npcproc.steps import alongside, ballot, step

__all__ = ["IN_STANDING_COMMITTEE"]

_UNDECIDED = (Stage.TENDERED, Stage.SUBMITTED, Stage.DELIBERATED)
_ACCEPTED = (Stage.ACCEPTED, Stage.SUBMITTED_ABOVE, Stage.APPROVED)

IN_STANDING_COMMITTEE = Procedure(
    id="resignation.standing-committee",
    title=Text("向常务委员会辞职", "Resignation to a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_RULES_2021),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Tendered, Stage.TENDERED, *request.TENDERED_TO_COMMITTEE),
        step(Stage.TENDERED, Submitted, Stage.SUBMITTED, *request.SUBMITTED_TO_COMMITTEE, must=True),
        step(Stage.SUBMITTED, Deliberated, Stage.DELIBERATED, *request.DELIBERATED_BY_COMMITTEE),
        *(
            row
            for s in (Stage.SUBMITTED, Stage.DELIBERATED)
            for row in ballot(
                s,
                Voted,
                *request.DECIDED_BY_COMMITTEE,
                *VOTED_BY_MEMBERS,
                majority=MORE_THAN_HALF_OF_MEMBERS,
                carried=Stage.ACCEPTED,
                not_carried=Stage.DECLINED,
                must=True,
            )
        ),
        # Unsettled: no article speaks of a request that is taken back; until it is decided it is the person's own.
        *(step(s, Withdrawn, Stage.WITHDRAWN) for s in _UNDECIDED),
        # the congress is told, or asked to confirm
        *alongside(_ACCEPTED, Reported, *report.REPORTED),
        *alongside(_ACCEPTED, ConfirmationSought, *report.CONFIRMATION_SOUGHT, cites=CONFIRMED_UNDER),
        # a chief procurator's resignation goes to the level above
        step(Stage.ACCEPTED, SubmittedAbove, Stage.SUBMITTED_ABOVE, *effect.SUBMITTED_ABOVE, cites=APPROVED_UNDER),
        *(
            step(
                Stage.SUBMITTED_ABOVE,
                ApprovalDecided,
                to,
                *effect.APPROVAL_DECIDED,
                when=Is("approved", {approved}),
                must=True,
                cites=APPROVED_UNDER,
            )
            for to, approved in ((Stage.APPROVED, True), (Stage.NOT_APPROVED, False))
        ),
        # publication, and the end
        *alongside([Stage.ACCEPTED], Published, *effect.PUBLISHED),
        *(
            step(s, Closed, Stage.RESIGNED, *effect.CLOSED_BY_COMMITTEE, *report.CLOSED)
            for s in (Stage.ACCEPTED, Stage.APPROVED)
        ),
    ),
)
