"""The table: recall of officials by a congress, at every level.

Organic Law ch. 2 section 4; NPC Organic Law ch. 2; NPC Rules of Procedure ch. 4; Deputies Law ch. 2.  The rules stand
in `motion`, `defence`, `deliberation` and `effect`.
"""

from __future__ import annotations

from npcproc.appointments.recall import defence, deliberation, effect, motion
from npcproc.appointments.recall.deliberation import INVESTIGATED_UNDER
from npcproc.appointments.recall.effect import Announced, ApprovalDecided, Closed, Ordered, SubmittedAbove
from npcproc.appointments.recall.matter import (
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardByPlenary,
    HeardByPresidium,
    InvestigationReported,
    InvestigationVoted,
    Lapsed,
    Moved,
    Stage,
    Submitted,
    Voted,
    Withdrawn,
)
from npcproc.appointments.votes import MORE_THAN_HALF_OF_DEPUTIES
from npcproc.bodies import Congress
from npcproc.findings import Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.rules import Is
from npcproc.steps import alongside, ballot, step

__all__ = ["IN_CONGRESS"]

_IN_SESSION = (Stage.SUBMITTED, Stage.DELIBERATED, Stage.REPORTED, Stage.DELIBERATED_ON_REPORT)
_UNDECIDED = (Stage.MOVED, Stage.INQUIRING, *_IN_SESSION)

IN_CONGRESS = Procedure(
    id="recall.congress",
    title=Text("人民代表大会罢免", "Recall by a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_RULES_2021),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Moved, Stage.MOVED, *motion.MOVED),
        step(Stage.MOVED, Submitted, Stage.SUBMITTED, *motion.SUBMITTED, must=True),
        step(Stage.SUBMITTED, Deliberated, Stage.DELIBERATED, *deliberation.DELIBERATED, must=True),
        # the defence, at any time before the vote
        *alongside(_UNDECIDED, DefenceOffered, *defence.OFFERED),
        *alongside(_UNDECIDED, DefenceReceived),
        *alongside(_IN_SESSION, HeardByPresidium),
        *alongside(_IN_SESSION, HeardByPlenary),
        *alongside(_UNDECIDED, DefenceDistributed, *defence.DISTRIBUTED),
        # instead of the vote, an investigation; the next session then decides
        # Unsettled: whether the committee is formed before or after the deliberation is left open; either will do.
        *(
            row
            for s in (Stage.SUBMITTED, Stage.DELIBERATED)
            for row in ballot(
                s,
                InvestigationVoted,
                *deliberation.INVESTIGATION_VOTED,
                majority=MORE_THAN_HALF_OF_DEPUTIES,
                carried=Stage.INQUIRING,
                not_carried=s,
                cites=INVESTIGATED_UNDER,
            )
        ),
        step(
            Stage.INQUIRING,
            InvestigationReported,
            Stage.REPORTED,
            *deliberation.INVESTIGATION_REPORTED,
            must=True,
            cites=INVESTIGATED_UNDER,
        ),
        step(
            Stage.REPORTED,
            Deliberated,
            Stage.DELIBERATED_ON_REPORT,
            *deliberation.DELIBERATED_ON_REPORT,
            must=True,
            cites=INVESTIGATED_UNDER,
        ),
        # the vote
        *(
            row
            for s in (Stage.DELIBERATED, Stage.DELIBERATED_ON_REPORT)
            for row in ballot(
                s,
                Voted,
                *deliberation.VOTED,
                majority=MORE_THAN_HALF_OF_DEPUTIES,
                carried=Stage.CARRIED,
                not_carried=Stage.REJECTED,
                must=True,
            )
        ),
        *(
            step(s, Withdrawn, Stage.WITHDRAWN, *motion.WITHDRAWN, cites=motion.WITHDRAWN_UNDER)
            for s in (Stage.SUBMITTED, Stage.DELIBERATED, Stage.DELIBERATED_ON_REPORT)
        ),
        # Unsettled: no article says what becomes of a motion against someone who leaves the office before it is put to
        # the session, or while it waits for the next one; it lapses here.  Within a session its mover may withdraw it.
        *(step(s, Lapsed, Stage.LAPSED) for s in (Stage.MOVED, Stage.INQUIRING, Stage.REPORTED)),
        # a chief procurator's recall goes to the level above
        step(
            Stage.CARRIED, SubmittedAbove, Stage.SUBMITTED_ABOVE, *effect.SUBMITTED_ABOVE, cites=effect.APPROVED_UNDER
        ),
        step(
            Stage.SUBMITTED_ABOVE,
            ApprovalDecided,
            Stage.APPROVED,
            *effect.APPROVAL_DECIDED,
            when=Is("approved", {True}),
            must=True,
            cites=effect.APPROVED_UNDER,
        ),
        step(
            Stage.SUBMITTED_ABOVE,
            ApprovalDecided,
            Stage.NOT_APPROVED,
            *effect.APPROVAL_DECIDED,
            when=Is("approved", {False}),
            must=True,
            cites=effect.APPROVED_UNDER,
        ),
        # publication, and the end
        *alongside([Stage.CARRIED, Stage.APPROVED], Announced),
        *alongside([Stage.CARRIED], Ordered, *effect.ORDERED, cites=effect.ORDERED_UNDER),
        step(Stage.CARRIED, Closed, Stage.RECALLED, *effect.CLOSED),
        step(Stage.APPROVED, Closed, Stage.RECALLED, *effect.CLOSED_ON_APPROVAL, cites=effect.APPROVED_UNDER),
    ),
)
