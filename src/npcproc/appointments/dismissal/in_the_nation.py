"""Dismissal by the Standing Committee of the National People's Congress, between sessions of the congress: the table.

It reaches members of the State Council other than the premier, and of the Central Military Commission other than its
chairperson.  The chapter of the Supervision Law on dismissals speaks of local committees alone.

NPC Organic Law arts. 25 and 32; NPCSC Rules of Procedure arts. 7, 21, 45 and 47-50 (2009: arts. 4 and 32); Constitution
art. 80.
"""

from __future__ import annotations

from npcproc.appointments.dismissal import proposed_in_the_nation as proposal
from npcproc.appointments.dismissal.matter import Closed, Published
from npcproc.appointments.dismissal.proposed_in_the_nation import Deliberated, Moved, Ordered, Stage, Voted, Withdrawn
from npcproc.appointments.offices import STATE_COUNCIL, Office
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, NPCSC_RULES_2022
from npcproc.procedure import Procedure
from npcproc.rules import (
    Competence,
    Invited,
    Is,
    Method,
    Not,
    Past,
    Publicity,
    Sequence,
    Window,
)
from npcproc.steps import alongside, ballot, step

__all__ = ["IN_THE_NATION"]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})

# deliberation and vote

# Unsettled: the item has bills put before the committee in session; a proposal to dismiss is read as one.
COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=_COMMITTEE,
    says=Text("撤职案应由常务委员会会议审议", "the standing committee in session deliberates the proposal"),
    cites=(NPC_ORGANIC_2021.art(25, 1, 2),),
)
# Unsettled: no text gives the person a defence here, or a secret ballot; the Supervision Law does so for local
# committees alone, and nothing is asked.
RESPONSIBLE_CAME = Invited(
    name="responsible-came",
    of="responsible_came",
    when=Is("answers_needed", {True}),
    says=Text("必要时有关负责人应到会回答询问", "those responsible come to answer questions where that is necessary"),
    cites=(NPCSC_RULES_2022.art(21, 2),),
)
COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=_COMMITTEE,
    says=Text("应由常务委员会决定撤职", "the standing committee decides on the dismissal"),
    cites=(NPC_ORGANIC_2021.art(32, 1),),
)
IN_RECESS = Window(
    name="in-recess",
    of="congress_in_recess",
    says=Text("应在大会闭会期间决定撤职", "the dismissal is decided on between sessions"),
    cites=(NPC_ORGANIC_2021.art(32, 1),),
)
# Unsettled: the rules let several people be voted on together "according to circumstances", and name none; a hint.
ONE_BY_ONE = Method(
    name="one-by-one",
    of="together",
    allowed=frozenset({False}),
    effect=Effect.ADVISORY,
    says=Text("撤职案逐人表决，根据情况可以合并", "people are voted on one by one, or together as circumstances allow"),
    cites=(NPCSC_RULES_2022.art(47, 1),),
)

# afterwards

_IN_STATE_COUNCIL = Past(Moved, "office", STATE_COUNCIL)
# Unsettled: the texts have the head of state appoint and remove on a decision, and do not name a dismissal; it is read
# to be a removal.
_GOVERNORS_ORDER = (NPCSC_RULES_2022.art(50, 1),)
_MEMBERS_ORDER = (CONSTITUTION_2018.national(80, 1), *_GOVERNORS_ORDER)
_A_MEMBER = Past(Moved, "office", STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK})
_THE_GOVERNOR = Past(Moved, "office", {Office.GOVERNOR_OF_CENTRAL_BANK})

HEAD_OF_STATE_ACTS = Competence(
    name="head-of-state-acts",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    when=_A_MEMBER,
    says=Text("应由国家主席根据决定免职", "the head of state removes the person on the decision"),
    cites=_MEMBERS_ORDER,
)
HEAD_OF_STATE_ACTS_ON_THE_GOVERNOR = Competence(
    name="head-of-state-acts-on-the-central-bank",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    when=_THE_GOVERNOR,
    says=Text(
        "中国人民银行行长应由国家主席根据决定免职",
        "the head of state removes the governor of the central bank on the decision",
    ),
    cites=_GOVERNORS_ORDER,
)
ORDER_PUBLISHED = Publicity(
    name="order-published",
    of="published",
    says=Text("免职的主席令应予公布", "the order of removal is published"),
    cites=(NPCSC_RULES_2022.art(50, 1),),
)
HEAD_OF_STATE_HAS_ACTED = Sequence(
    name="head-of-state-has-acted",
    after=Ordered,
    when=_A_MEMBER,
    says=Text(
        "撤销国务院组成人员职务的，应由国家主席根据决定签署主席令",
        "the head of state signs the order that removes a member of the State Council",
    ),
    cites=_MEMBERS_ORDER,
)
HEAD_OF_STATE_HAS_ACTED_ON_THE_GOVERNOR = Sequence(
    name="head-of-state-has-acted-on-the-central-bank",
    after=Ordered,
    when=_THE_GOVERNOR,
    says=Text(
        "撤销中国人民银行行长职务的，应由国家主席根据决定签署主席令",
        "the head of state signs the order that removes the governor of the central bank",
    ),
    cites=_GOVERNORS_ORDER,
)
PUBLISHED = Sequence(
    name="published",
    after=Published,
    when=Not(_IN_STATE_COUNCIL),
    effect=Effect.BREACH,
    says=Text("撤职决定应予公布", "the decision is published"),
    cites=(NPCSC_RULES_2022.art(49, 2),),
)

IN_THE_NATION = Procedure(
    id="dismissal.in-the-nation",
    title=Text("全国人民代表大会常务委员会撤职", "Dismissal by the standing committee of the nation"),
    body=StandingCommittee,
    rests_on=(NPC_ORGANIC_2021,),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Moved, Stage.MOVED, *proposal.MOVED),
        step(Stage.MOVED, Deliberated, Stage.DELIBERATED, COMMITTEE_DELIBERATES, RESPONSIBLE_CAME, must=True),
        *(step(s, Withdrawn, Stage.WITHDRAWN, *proposal.WITHDRAWN) for s in (Stage.MOVED, Stage.DELIBERATED)),
        *ballot(
            Stage.DELIBERATED,
            Voted,
            COMMITTEE_DECIDES,
            IN_RECESS,
            ONE_BY_ONE,
            *VOTED_BY_MEMBERS,
            majority=MORE_THAN_HALF_OF_MEMBERS,
            carried=Stage.CARRIED,
            not_carried=Stage.REJECTED,
            must=True,
        ),
        *alongside([Stage.CARRIED], Published),
        *alongside([Stage.CARRIED], Ordered, HEAD_OF_STATE_ACTS, HEAD_OF_STATE_ACTS_ON_THE_GOVERNOR, ORDER_PUBLISHED),
        step(
            Stage.CARRIED,
            Closed,
            Stage.DISMISSED,
            HEAD_OF_STATE_HAS_ACTED,
            HEAD_OF_STATE_HAS_ACTED_ON_THE_GOVERNOR,
            PUBLISHED,
        ),
    ),
)
