"""The two tables: appointment and removal by a standing committee, at every level that has one.

Organic Law ch. 3; NPC Organic Law ch. 3; NPCSC Rules of Procedure chs. 3, 6 and 7.  The rules stand in `proposal`,
`eligibility`, `discharge`, `decision` and `effect`, who fills which office in `offices`.
"""

from __future__ import annotations

from npcproc.appointments.appointment.decision import (
    COMMITTEE_DECIDES,
    COMMITTEE_DELIBERATES,
    COUNCIL_AGREES,
    COUNCIL_PUTS,
    IN_RECESS_FOR_DEPUTY_HEADS,
    IN_RECESS_FOR_MINISTERS,
    IN_RECESS_FOR_SPECIAL_COMMITTEES,
    IN_RECESS_FOR_THE_CENTRAL_MILITARY_COMMISSION,
    IN_RECESS_FOR_THE_EXECUTIVE,
    ONE_BY_ONE,
    RESPONSIBLE_CAME,
    THE_MOVER_WITHDRAWS,
)
from npcproc.appointments.appointment.discharge import NOTIFIED, REMOVED_FOR_IT, Discharged
from npcproc.appointments.appointment.effect import (
    COMMITTEE_PUBLISHES,
    FILED,
    HEAD_OF_STATE_HAS_ACTED,
    IN_PUBLIC,
    JUDGE_SWORN,
    ORDERED,
    PROCURATOR_SWORN,
    PUBLISHED,
    SWORN,
)
from npcproc.appointments.appointment.eligibility import (
    FIRST_JUDGE_QUALIFIED,
    FIRST_PROCURATOR_QUALIFIED,
    JUDGE_NOT_BARRED,
    JUDGE_QUALIFIED,
    JUDGE_REVIEWED,
    PROCURATOR_NOT_BARRED,
    PROCURATOR_QUALIFIED,
    PROCURATOR_REVIEWED,
)
from npcproc.appointments.appointment.following import CertificateIssued, Filed, Notified, Ordered, Published, Sworn
from npcproc.appointments.appointment.matter import (
    Closed,
    Deliberated,
    GovernmentElected,
    Nominated,
    PutToSession,
    Scheduled,
    Stage,
    Voted,
    Withdrawn,
)
from npcproc.appointments.appointment.proposal import (
    AUDIT_ABOVE_CONSULTED,
    FILLED_BY_THE_COMMITTEE,
    FROM_THE_STANDING_COMMITTEE,
    HEAD_IS_THERE_TO_NOMINATE,
    JUDGE_REMOVED_ON_A_GROUND,
    NO_MORE_TERMS,
    NOMINATED_BY_ITS_HEAD,
    NOMINATED_BY_THE_COUNCIL,
    OFFICE_OF_THIS_LEVEL,
    PARTICULARS_ATTACHED,
    PROCURATOR_REMOVED_ON_A_GROUND,
    PUT_TO_THE_COMMITTEE,
    REASONS_ATTACHED,
    WITHIN_TWO_MONTHS,
)
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.steps import alongside, ballot, step

__all__ = ["APPOINTMENT", "REMOVAL"]

_PROPOSAL = (
    OFFICE_OF_THIS_LEVEL,
    PUT_TO_THE_COMMITTEE,
    FILLED_BY_THE_COMMITTEE,
    NOMINATED_BY_ITS_HEAD,
    HEAD_IS_THERE_TO_NOMINATE,
    NOMINATED_BY_THE_COUNCIL,
    AUDIT_ABOVE_CONSULTED,
    PARTICULARS_ATTACHED,
    REASONS_ATTACHED,
)
_NEWCOMER = (
    FROM_THE_STANDING_COMMITTEE,
    NO_MORE_TERMS,
    WITHIN_TWO_MONTHS,
    JUDGE_QUALIFIED,
    FIRST_JUDGE_QUALIFIED,
    JUDGE_REVIEWED,
    JUDGE_NOT_BARRED,
    PROCURATOR_QUALIFIED,
    FIRST_PROCURATOR_QUALIFIED,
    PROCURATOR_REVIEWED,
    PROCURATOR_NOT_BARRED,
)
_VOTE = (
    COMMITTEE_DECIDES,
    IN_RECESS_FOR_DEPUTY_HEADS,
    IN_RECESS_FOR_MINISTERS,
    IN_RECESS_FOR_THE_CENTRAL_MILITARY_COMMISSION,
    IN_RECESS_FOR_THE_EXECUTIVE,
    IN_RECESS_FOR_SPECIAL_COMMITTEES,
    ONE_BY_ONE,
    *VOTED_BY_MEMBERS,
)
_BEFORE_THE_VOTE = [Stage.NOMINATED, Stage.DELIBERATED]
_DONE = (PUBLISHED, *HEAD_OF_STATE_HAS_ACTED, FILED)

# Unsettled: for local committees no statute says when a decision takes effect, that it is published, or that a proposal
# can be withdrawn; a case ends when all that the law wants is done, and only a national one can be withdrawn.
_DECISION = (
    *alongside([Stage.NONE, Stage.NOMINATED], Scheduled),
    *alongside([Stage.NOMINATED], PutToSession, COUNCIL_PUTS, cites=COUNCIL_PUTS.cites),
    step(Stage.NOMINATED, Deliberated, Stage.DELIBERATED, COMMITTEE_DELIBERATES, RESPONSIBLE_CAME, must=True),
    *(
        step(stage, Withdrawn, Stage.WITHDRAWN, THE_MOVER_WITHDRAWS, COUNCIL_AGREES, cites=THE_MOVER_WITHDRAWS.cites)
        for stage in _BEFORE_THE_VOTE
    ),
    *ballot(
        Stage.DELIBERATED,
        Voted,
        *_VOTE,
        majority=MORE_THAN_HALF_OF_MEMBERS,
        carried=Stage.DECIDED,
        not_carried=Stage.REJECTED,
        must=True,
    ),
    *alongside([Stage.DECIDED], Published, COMMITTEE_PUBLISHES),
    *alongside(
        [Stage.DECIDED],
        Ordered,
        *ORDERED,
        cites=(CONSTITUTION_2018.national(80, 1), CONSTITUTION_2018.national(81, 1)),
    ),
    *alongside([Stage.DECIDED], Filed, cites=(ORGANIC_2022.county_and_above(50, 1, 14),)),
    # no national statute has the notice or the certificate; local law says who is told, and who receives one
    *alongside([Stage.DECIDED], Notified),
)

APPOINTMENT = Procedure(
    id="appointment.appointment",
    title=Text("常务委员会任命", "Appointment by a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    start=Stage.NONE,
    steps=(
        *alongside([Stage.NONE], GovernmentElected),
        step(Stage.NONE, Nominated, Stage.NOMINATED, *_PROPOSAL, *_NEWCOMER),
        *_DECISION,
        *alongside([Stage.DECIDED], CertificateIssued),
        *alongside([Stage.DECIDED], Sworn, *IN_PUBLIC),
        step(Stage.DECIDED, Closed, Stage.CLOSED, *_DONE, SWORN, JUDGE_SWORN, PROCURATOR_SWORN),
    ),
)
REMOVAL = Procedure(
    id="appointment.removal",
    title=Text("常务委员会免职", "Removal by a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    start=Stage.NONE,
    steps=(
        *alongside([Stage.NONE], Discharged, *NOTIFIED),
        step(
            Stage.NONE,
            Nominated,
            Stage.NOMINATED,
            *_PROPOSAL,
            JUDGE_REMOVED_ON_A_GROUND,
            PROCURATOR_REMOVED_ON_A_GROUND,
            *REMOVED_FOR_IT,
        ),
        *_DECISION,
        step(Stage.DECIDED, Closed, Stage.CLOSED, *_DONE),
    ),
)
