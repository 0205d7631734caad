"""The table: resignation to a congress in session, at every level."""

from __future__ import annotations

from npcproc.appointments.resignation import effect, request
from npcproc.appointments.resignation.effect import (
    ANNOUNCED_UNDER,
    APPROVED_UNDER,
    ORDERED_UNDER,
    Announced,
    ApprovalDecided,
    Closed,
    Ordered,
    SubmittedAbove,
)
from npcproc.appointments.resignation.matter import Deliberated, Stage, Submitted, Tendered, Voted, Withdrawn
from npcproc.appointments.votes import MORE_THAN_HALF_OF_DEPUTIES, VOTED_BY_DEPUTIES
from npcproc.bodies import Congress
from npcproc.findings import Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.rules import Is
from npcproc.steps import alongside, ballot, step

__all__ = ["IN_CONGRESS"]

_UNDECIDED = (Stage.TENDERED, Stage.DELIBERATED, Stage.SUBMITTED)

IN_CONGRESS = Procedure(
    id="resignation.congress",
    title=Text("向人民代表大会辞职", "Resignation to a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_RULES_2021),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Tendered, Stage.TENDERED, *request.TENDERED_TO_CONGRESS),
        step(Stage.TENDERED, Deliberated, Stage.DELIBERATED, *request.DELIBERATED_BY_DEPUTIES),
        *(
            step(s, Submitted, Stage.SUBMITTED, *request.SUBMITTED_TO_CONGRESS, must=True)
            for s in (Stage.TENDERED, Stage.DELIBERATED)
        ),
        *ballot(
            Stage.SUBMITTED,
            Voted,
            *request.DECIDED_BY_CONGRESS,
            *VOTED_BY_DEPUTIES,
            majority=MORE_THAN_HALF_OF_DEPUTIES,
            carried=Stage.ACCEPTED,
            not_carried=Stage.DECLINED,
            must=True,
        ),
        # Unsettled: no article speaks of a request that is taken back; until it is decided it is the person's own.
        *(step(s, Withdrawn, Stage.WITHDRAWN) for s in _UNDECIDED),
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
        *alongside([Stage.ACCEPTED], Announced, cites=ANNOUNCED_UNDER),
        *alongside([Stage.ACCEPTED], Ordered, *effect.ORDERED, cites=ORDERED_UNDER),
        *(step(s, Closed, Stage.RESIGNED, *effect.CLOSED_BY_CONGRESS) for s in (Stage.ACCEPTED, Stage.APPROVED)),
    ),
)
