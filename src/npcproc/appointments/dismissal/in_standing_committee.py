"""The table: dismissal by a local standing committee, from the county upwards.

Supervision Law ch. 8 (2006: ch. 8); Organic Law ch. 3.  The rules stand in `motion`, `session`, `defence` and
`decision`.
"""

from __future__ import annotations

from npcproc.appointments.dismissal import decision, defence, motion, session
from npcproc.appointments.dismissal.decision import MORE_THAN_HALF_OF_ALL
from npcproc.appointments.dismissal.matter import (
    Closed,
    Declined,
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardInSession,
    InvestigationReported,
    InvestigationVoted,
    Lapsed,
    Moved,
    Notified,
    Published,
    Stage,
    Submitted,
    Voted,
)
from npcproc.appointments.dismissal.session import INVESTIGATION_CARRIED
from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.procedure import Procedure
from npcproc.steps import alongside, ballot, step

__all__ = ["IN_STANDING_COMMITTEE"]

_MOTION = tuple(
    edition.county_and_above(article, paragraph)
    for edition, article in ((SUPERVISION_2006, 45), (SUPERVISION_2024, 61))
    for paragraph in (1, 2, 3)
)
_IN_SESSION = (Stage.SUBMITTED, Stage.REPORTED, Stage.DELIBERATED)
_UNDECIDED = (Stage.MOVED, Stage.INQUIRING, *_IN_SESSION)

IN_STANDING_COMMITTEE = Procedure(
    id="dismissal.standing-committee",
    title=Text("常务委员会撤职", "Dismissal by a local standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Moved, Stage.MOVED, *motion.MOVED, cites=_MOTION),
        step(Stage.MOVED, Submitted, Stage.SUBMITTED, *session.SUBMITTED),
        # what members move may be held back, or wait for an investigation; a later session then decides
        step(Stage.MOVED, Declined, Stage.DECLINED, *session.DECLINED),
        *ballot(
            Stage.MOVED,
            InvestigationVoted,
            *session.INVESTIGATION_VOTED,
            majority=INVESTIGATION_CARRIED,
            carried=Stage.INQUIRING,
            not_carried=Stage.MOVED,
        ),
        step(Stage.INQUIRING, InvestigationReported, Stage.REPORTED, *session.INVESTIGATION_REPORTED, must=True),
        # Unsettled: no article says that a motion can be withdrawn, nor what becomes of one against someone who leaves
        # the office before the vote; the latter lapses here.
        *(step(s, Lapsed, Stage.LAPSED) for s in _UNDECIDED),
        step(Stage.SUBMITTED, Deliberated, Stage.DELIBERATED, *session.DELIBERATED, must=True),
        step(Stage.REPORTED, Deliberated, Stage.DELIBERATED, *session.DELIBERATED_ON_REPORT, must=True),
        # the defence, at any time before the vote
        *alongside(_UNDECIDED, DefenceOffered, *defence.OFFERED),
        *alongside(_UNDECIDED, DefenceReceived),
        *alongside(_IN_SESSION, HeardInSession),
        *alongside(_UNDECIDED, DefenceDistributed, *defence.DISTRIBUTED),
        # the vote, and what follows
        *ballot(
            Stage.DELIBERATED,
            Voted,
            *decision.VOTED,
            majority=MORE_THAN_HALF_OF_ALL,
            carried=Stage.CARRIED,
            not_carried=Stage.REJECTED,
            must=True,
        ),
        *alongside([Stage.CARRIED], Published),
        # no national statute has the notice; local law says who is told
        *alongside([Stage.CARRIED], Notified),
        step(Stage.CARRIED, Closed, Stage.DISMISSED, *decision.CLOSED),
    ),
)
