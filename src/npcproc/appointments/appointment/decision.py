"""What is asked of the deliberation, of a withdrawal, and of the vote beside quorum, method and majority.

Constitution arts. 67 and 104; Organic Law arts. 34, 50 and 54; NPC Organic Law arts. 25, 31 and 34; NPCSC
Rules of Procedure arts. 21, 30 and 47 (2009: arts. 13, 19 and 34).
"""

from __future__ import annotations

from npcproc.appointments.appointment.matter import Nominated, proposed_for
from npcproc.appointments.offices import STATE_COUNCIL, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.rules import Addressed, Competence, Invited, Is, Latest, Method, Window

__all__ = [
    "COMMITTEE_DECIDES",
    "COMMITTEE_DELIBERATES",
    "COUNCIL_AGREES",
    "COUNCIL_PUTS",
    "IN_RECESS_FOR_DEPUTY_HEADS",
    "IN_RECESS_FOR_MINISTERS",
    "IN_RECESS_FOR_SPECIAL_COMMITTEES",
    "IN_RECESS_FOR_THE_CENTRAL_MILITARY_COMMISSION",
    "IN_RECESS_FOR_THE_EXECUTIVE",
    "ONE_BY_ONE",
    "RESPONSIBLE_CAME",
    "THE_MOVER_WITHDRAWS",
]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})

# deliberation and withdrawal

# Unsettled: the items have bills put before the committee in session; a proposal to appoint or remove is read as one.
COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=_COMMITTEE,
    says=Text("任免案应由常务委员会会议审议", "the standing committee in session deliberates the proposal"),
    cites=(ORGANIC_2022.county_and_above(54, 2, 2), NPC_ORGANIC_2021.art(25, 1, 2)),
)
# The step is there for local laws, some of which no deliberation may do without; the Organic Law does not say so.
COUNCIL_PUTS = Competence(
    name="council-puts",
    allowed=_COUNCIL,
    says=Text("任免案应由主任会议决定提请会议审议", "the council of chairpersons decides to put it before the session"),
    cites=(ORGANIC_2022.county_and_above(54, 2, 2),),
)
RESPONSIBLE_CAME = Invited(
    name="responsible-came",
    of="responsible_came",
    when=Is("answers_needed", {True}),
    says=Text("必要时有关负责人应到会回答询问", "those responsible come to answer questions where that is necessary"),
    cites=(NPCSC_RULES_2009.art(13, 2), NPCSC_RULES_2022.art(21, 2)),
)
_WITHDRAWAL = (NPCSC_RULES_2009.art(19, 1), NPCSC_RULES_2022.art(30, 1))
THE_MOVER_WITHDRAWS = Addressed(
    name="the-mover-withdraws",
    same_as=Latest(Nominated, "by"),
    says=Text("任免案应由提案人要求撤回", "whoever made the proposal withdraws it"),
    cites=_WITHDRAWAL,
)
COUNCIL_AGREES = Competence(
    name="council-agrees",
    of="agreed_by",
    allowed=_COUNCIL,
    says=Text("撤回任免案应经主任会议同意", "the council of chairpersons agrees to the withdrawal"),
    cites=_WITHDRAWAL,
)

# the vote

COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=_COMMITTEE,
    says=Text("任免应由常务委员会决定", "the standing committee decides on the appointment or removal"),
    cites=(CONSTITUTION_2018.national(67, 1), CONSTITUTION_2018.county_and_above(104, 1)),
)
IN_RECESS_FOR_DEPUTY_HEADS = Window(
    name="in-recess-for-deputy-heads",
    of="congress_in_recess",
    when=proposed_for(Office.DEPUTY_HEAD_OF_GOVERNMENT),
    says=Text("政府副职的个别任免应在大会闭会期间决定", "individual deputy heads are decided on between sessions"),
    cites=(ORGANIC_2022.county_and_above(50, 1, 13),),
)
IN_RECESS_FOR_MINISTERS = Window(
    name="in-recess-for-ministers",
    of="congress_in_recess",
    when=proposed_for(Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT, Office.SECRETARY_GENERAL_OF_GOVERNMENT),
    says=Text("部长等国务院组成人员应在大会闭会期间决定", "ministers are decided on between sessions"),
    cites=(CONSTITUTION_2018.national(67, 1, 9),),
)
IN_RECESS_FOR_THE_CENTRAL_MILITARY_COMMISSION = Window(
    name="in-recess-for-the-central-military-commission",
    of="congress_in_recess",
    when=proposed_for(Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION),
    says=Text(
        "中央军事委员会其他组成人员应在大会闭会期间决定",
        "members of the Central Military Commission are decided on between sessions",
    ),
    cites=(CONSTITUTION_2018.national(67, 1, 10),),
)
IN_RECESS_FOR_THE_EXECUTIVE = Window(
    name="in-recess-for-the-executive",
    of="congress_in_recess",
    when=proposed_for(
        *(STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK}), Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION
    ),
    says=Text(
        "国务院、中央军事委员会其他组成人员应在大会闭会期间决定任免",
        "other members of the State Council and of the Central Military Commission are decided on between sessions",
    ),
    cites=(NPC_ORGANIC_2021.art(31, 1),),
)
IN_RECESS_FOR_SPECIAL_COMMITTEES = Window(
    name="in-recess-for-special-committees",
    of="congress_in_recess",
    when=proposed_for(Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE),
    says=Text(
        "专门委员会副主任委员、委员应在大会闭会期间任免",
        "vice-chairs and members of special committees are decided on between sessions",
    ),
    cites=(ORGANIC_2022.county_and_above(34, 1), NPC_ORGANIC_2021.art(34, 3)),
)
# Unsettled: the rules let several people be voted on together "according to circumstances", and name none; a hint.
ONE_BY_ONE = Method(
    name="one-by-one",
    of="together",
    allowed=frozenset({False}),
    effect=Effect.ADVISORY,
    says=Text("任免案逐人表决，根据情况可以合并", "people are voted on one by one, or together as circumstances allow"),
    cites=(NPCSC_RULES_2009.art(34, 1), NPCSC_RULES_2022.art(47, 1)),
)
