"""The table of a congress: it decides on nominations, and adopts the members of its own committees, while it meets.

The premier is nominated by the head of state, other members of the State Council by the premier, those of the Central
Military Commission by its chair, members of special committees by the presidium; a township's congress adopts its
credentials committee.  Whom a congress elects is another procedure, and so is the oath.

Constitution arts. 62 and 80; Organic Law arts. 34 and 37; NPC Organic Law arts. 19 and 34; NPC Rules of Procedure arts.
38-41 and 61.  The rules stand in `congress_proposal` and `congress_vote`, what follows the vote here.
"""

from __future__ import annotations

from npcproc.appointments.appointment.congress_proposal import (
    FILLED_BY_THE_CONGRESS,
    FROM_THE_DEPUTIES,
    INTRODUCED_BY_THE_NOMINATOR,
    NOMINATED_AS_PROVIDED,
    OFFICE_DECIDED_ON,
    PARTICULARS_TOLD,
    QUESTIONS_ANSWERED,
    Introduced,
)
from npcproc.appointments.appointment.congress_vote import (
    MORE_THAN_HALF_OF_ALL_DEPUTIES,
    PRESIDIUM_AGREES,
    THE_MOVER_WITHDRAWS,
    VOTE,
    VotedInCongress,
)
from npcproc.appointments.appointment.following import Ordered, Published
from npcproc.appointments.appointment.matter import Closed, Deliberated, Nominated, Stage, Withdrawn, proposed_for
from npcproc.appointments.appointment.proposal import NO_MORE_TERMS
from npcproc.appointments.offices import SPECIAL_COMMITTEE, STATE_COUNCIL, Office
from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Publicity, Sequence
from npcproc.steps import alongside, ballot, step

__all__ = ["IN_CONGRESS"]

_A_MEMBER = proposed_for(Office.HEAD_OF_GOVERNMENT, *(STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK}))
_THE_GOVERNOR = proposed_for(Office.GOVERNOR_OF_CENTRAL_BANK)
_BY_ANNOUNCEMENT = proposed_for(Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION, *SPECIAL_COMMITTEE)
_ORDER = (NPC_RULES_2021.art(61, 2),)
_MEMBERS_ORDER = (CONSTITUTION_2018.national(80, 1), *_ORDER)
"""The Constitution does not list the governor of the central bank, whom the rules of procedure add."""
_ANNOUNCEMENT = (NPC_RULES_2021.art(61, 1),)

# what follows the vote

HEAD_OF_STATE_ACTS = Competence(
    name="head-of-state-acts",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    when=_A_MEMBER,
    says=Text("应由国家主席根据决定签署主席令任命", "the head of state appoints by order on the decision"),
    cites=_MEMBERS_ORDER,
)
HEAD_OF_STATE_ACTS_ON_THE_GOVERNOR = Competence(
    name="head-of-state-acts-on-the-central-bank",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    when=_THE_GOVERNOR,
    says=Text(
        "中国人民银行行长应由国家主席根据决定签署主席令任命",
        "the head of state appoints the governor of the central bank by order on the decision",
    ),
    cites=_ORDER,
)
ORDER_PUBLISHED = Publicity(
    name="order-published",
    of="published",
    says=Text("任命的主席令应予公布", "the order of appointment is published"),
    cites=(NPC_RULES_2021.art(61, 2),),
)
HEAD_OF_STATE_HAS_ACTED = Sequence(
    name="head-of-state-has-acted",
    after=Ordered,
    when=_A_MEMBER,
    says=Text(
        "总理和国务院其他组成人员应由国家主席根据决定任命",
        "the head of state appoints the premier and the other members of the State Council on the decision",
    ),
    cites=_MEMBERS_ORDER,
)
HEAD_OF_STATE_HAS_ACTED_ON_THE_GOVERNOR = Sequence(
    name="head-of-state-has-acted-on-the-central-bank",
    after=Ordered,
    when=_THE_GOVERNOR,
    says=Text(
        "中国人民银行行长应由国家主席根据决定任命",
        "the head of state appoints the governor of the central bank on the decision",
    ),
    cites=_ORDER,
)
# Unsettled: the announcement is "of the congress", and no text says who signs it; the presidium, which presides over
# the session, is taken to act for it.
CONGRESS_ANNOUNCES = Competence(
    name="congress-announces",
    allowed=frozenset({Organ.CONGRESS, Organ.PRESIDIUM}),
    says=Text("应以人民代表大会公告公布", "the congress announces whom it appointed"),
    cites=_ANNOUNCEMENT,
)
ANNOUNCED = Sequence(
    name="announced",
    after=Published,
    when=_BY_ANNOUNCEMENT,
    effect=Effect.BREACH,
    says=Text(
        "中央军事委员会组成人员和专门委员会成员应以公告公布",
        "members of the Central Military Commission and of special committees are announced",
    ),
    cites=_ANNOUNCEMENT,
)

_BEFORE_THE_VOTE = [Stage.NOMINATED, Stage.DELIBERATED]

# Unsettled: the texts let delegations deliberate on whom the congress elects, and say nothing of whom it decides on; a
# deliberation is possible before the vote, and not asked for.
IN_CONGRESS = Procedure(
    id="appointment.congress",
    title=Text("人民代表大会决定人选", "Appointment by a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    start=Stage.NONE,
    steps=(
        step(
            Stage.NONE,
            Nominated,
            Stage.NOMINATED,
            OFFICE_DECIDED_ON,
            FILLED_BY_THE_CONGRESS,
            NOMINATED_AS_PROVIDED,
            FROM_THE_DEPUTIES,
            NO_MORE_TERMS,
        ),
        *alongside(
            _BEFORE_THE_VOTE,
            Introduced,
            INTRODUCED_BY_THE_NOMINATOR,
            PARTICULARS_TOLD,
            QUESTIONS_ANSWERED,
            cites=(NPC_RULES_2021.art(39, 1),),
        ),
        step(Stage.NOMINATED, Deliberated, Stage.DELIBERATED),
        *(step(stage, Withdrawn, Stage.WITHDRAWN, THE_MOVER_WITHDRAWS, PRESIDIUM_AGREES) for stage in _BEFORE_THE_VOTE),
        *(
            row
            for stage in _BEFORE_THE_VOTE
            for row in ballot(
                stage,
                VotedInCongress,
                *VOTE,
                majority=MORE_THAN_HALF_OF_ALL_DEPUTIES,
                carried=Stage.DECIDED,
                not_carried=Stage.REJECTED,
                must=True,
            )
        ),
        *alongside(
            [Stage.DECIDED],
            Ordered,
            HEAD_OF_STATE_ACTS,
            HEAD_OF_STATE_ACTS_ON_THE_GOVERNOR,
            ORDER_PUBLISHED,
            cites=_MEMBERS_ORDER,
        ),
        *alongside([Stage.DECIDED], Published, CONGRESS_ANNOUNCES, cites=_ANNOUNCEMENT),
        step(
            Stage.DECIDED,
            Closed,
            Stage.CLOSED,
            HEAD_OF_STATE_HAS_ACTED,
            HEAD_OF_STATE_HAS_ACTED_ON_THE_GOVERNOR,
            ANNOUNCED,
        ),
    ),
)
