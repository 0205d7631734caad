"""Inquiry in a congress, at every level: deputies ask while they deliberate on bills and reports.

The organ asked sends a head or a responsible officer to answer.  In the National People's Congress it also depends on
the meeting who comes: officers to a delegation, heads to its plenary on the great reports, to the presidium and to a
special committee.

Deputies Law art. 19 (2015: art. 13); Organic Law art. 23; NPC Rules of Procedure art. 47; Budget Law art. 85.
"""

from __future__ import annotations

from npcproc.bodies import SUPERVISED_ORGANS, Congress, Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.procedure import Procedure
from npcproc.rules import Competence, ContentFrom, Entry, Initiator, Is, Method, MethodByTable, Past, Right
from npcproc.steps import alongside, step
from npcproc.supervision.follow_up import Closed
from npcproc.supervision.thematic_inquiry.matter import (
    Convened,
    DelegationPlenaryConvened,
    Manner,
    Matter,
    Meeting,
    Notified,
    Representative,
    Stage,
)
from npcproc.supervision.thematic_inquiry.questions import ANSWERS_ON_BUDGET, Questions

__all__ = ["IN_CONGRESS"]

_HEAD = frozenset({Representative.HEAD})
_OFFICERS = _HEAD | {Representative.OFFICER}
_ANYONE = _OFFICERS | {Representative.STAFF}

_LAW = (DEPUTIES_2015.art(13, 1), DEPUTIES_2025.art(19, 1))
_DELEGATION = (NPC_RULES_2021.art(47, 1),)
_PLENARY = (NPC_RULES_2021.art(47, 2),)
_PRESIDIUM_OR_COMMITTEE = (NPC_RULES_2021.art(47, 3),)

_GREAT_REPORTS = {
    Matter.GOVERNMENT_REPORT,
    Matter.PLAN,
    Matter.BUDGET,
    Matter.COURT_OR_PROCURATORATE_REPORT,
}
_IN_A_DELEGATION = Past(Convened, "meeting", {Meeting.DELEGATION})
_IN_ITS_PLENARY = Past(DelegationPlenaryConvened, "matter", _GREAT_REPORTS, since=Convened)
_IN_A_SMALLER_MEETING = Past(Convened, "meeting", {Meeting.PRESIDIUM, Meeting.SPECIAL_COMMITTEE})

# what is deliberated on

ON_A_BILL_OR_REPORT = ContentFrom(
    name="on-a-bill-or-report",
    of="matter",
    allowed=frozenset(Matter) - {Matter.OTHER_MATTER},
    says=Text("询问应在审议议案和报告时提出", "questions are put while a bill or a report is deliberated on"),
    cites=_LAW,
)

# who asks whom

DEPUTIES_ASK = Initiator(
    name="deputies-ask",
    allowed=frozenset({Organ.DEPUTIES}),
    says=Text("询问应由代表提出", "deputies ask"),
    cites=_LAW,
)
# Unsettled: the articles say only "the state organs concerned"; every state organ of the level is read to be one, the
# standing committee too, whose report the congress deliberates on.  A township has its government alone.
_STATE_ORGANS = SUPERVISED_ORGANS | {Organ.DEPARTMENT, Organ.STANDING_COMMITTEE}
_CONCERNED = by_level(
    national=_STATE_ORGANS | {Organ.CENTRAL_MILITARY_COMMISSION},
    provincial=_STATE_ORGANS,
    municipal=_STATE_ORGANS,
    county=_STATE_ORGANS,
    township=frozenset({Organ.GOVERNMENT}),
)
MAY_BE_ASKED = Competence(
    name="may-be-asked",
    of="target",
    allowed=_CONCERNED,
    says=Text("询问对象应为本级有关国家机关", "a state organ of the level is asked"),
    cites=_LAW,
)

# who comes; in the National People's Congress that depends on the meeting

MAY_COME = Competence(
    name="may-come",
    allowed=_CONCERNED,
    says=Text("到会回答询问的应为本级有关国家机关", "a state organ of the level comes to answer"),
    cites=_LAW,
)
OFFICERS_COME_TO_DELEGATIONS = MethodByTable(
    name="officers-come-to-delegations",
    of="sent",
    by_field="by",
    table=(Entry(Organ.DEPARTMENT, _OFFICERS, _DELEGATION),),
    when=_IN_A_DELEGATION,
    effect=Effect.BREACH,
    says=Text("有关部门应派负责人员到代表团会议", "the departments concerned send responsible officers"),
)
# Unsettled: whether only the court and the procuratorate, or the State Council and its departments too, may send
# others than their heads; the words on those sent stand with the former, and are read of them alone.
HEADS_COME_TO_DELEGATION_PLENARIES = MethodByTable(
    name="heads-come-to-delegation-plenaries",
    of="sent",
    by_field="by",
    table=(
        Entry(Organ.GOVERNMENT, _HEAD, _PLENARY),
        Entry(Organ.DEPARTMENT, _HEAD, _PLENARY),
        Entry(Organ.COURT, _ANYONE, _PLENARY),
        Entry(Organ.PROCURATORATE, _ANYONE, _PLENARY),
    ),
    when=_IN_ITS_PLENARY,
    effect=Effect.BREACH,
    says=Text(
        "代表团全体会议审议、审查各项工作报告和计划、预算时，负责人应到会，法院、检察院可以委派人员",
        "heads come to a delegation's plenary on the work reports, plan and budget; court and procuratorate may send "
        "others",
    ),
)
HEADS_COME_TO_PRESIDIUM_AND_COMMITTEES = Method(
    name="heads-come-to-presidium-and-committees",
    of="sent",
    allowed=_HEAD,
    when=_IN_A_SMALLER_MEETING,
    effect=Effect.BREACH,
    says=Text(
        "主席团和专门委员会审议时，有关机关负责人应到会",
        "the heads concerned come to the presidium and to special committees",
    ),
    cites=_PRESIDIUM_OR_COMMITTEE,
)
MAY_SUPPLEMENT = Right(
    name="may-supplement",
    of="supplement_heard",
    when=_IN_A_SMALLER_MEETING,
    says=Text("到会的负责人可以对议案或者报告作补充说明", "the heads who come may add explanations to the matter"),
    cites=_PRESIDIUM_OR_COMMITTEE,
)

# who answers

AN_OFFICER_ANSWERS = Method(
    name="an-officer-answers",
    of="answered_by",
    allowed=_OFFICERS,
    when=Is("manner", {Manner.ON_THE_SPOT}),
    effect=Effect.BREACH,
    says=Text(
        "有关国家机关应派负责人或者负责人员回答询问", "the organ sends a head or a responsible officer to answer"
    ),
    cites=_LAW,
)
SOMEONE_EXPLAINS = Method(
    name="someone-explains",
    of="answered_by",
    allowed=_ANYONE,
    when=Past(Convened, "matter", {Matter.BILL}),
    effect=Effect.BREACH,
    says=Text("就议案提出的询问，有关机关应派人说明", "the organ asked about a bill sends someone to explain"),
    cites=(ORGANIC_2022.art(23, 1),),
)

QUESTIONS = Questions(
    asking=_LAW,
    answering=_LAW,
    attending=(*_DELEGATION, *_PLENARY, *_PRESIDIUM_OR_COMMITTEE),
    must_come=False,
    came=(
        MAY_COME,
        OFFICERS_COME_TO_DELEGATIONS,
        HEADS_COME_TO_DELEGATION_PLENARIES,
        HEADS_COME_TO_PRESIDIUM_AND_COMMITTEES,
        MAY_SUPPLEMENT,
    ),
    asked=(DEPUTIES_ASK, MAY_BE_ASKED),
    answered=(ANSWERS_ON_BUDGET, AN_OFFICER_ANSWERS, SOMEONE_EXPLAINS),
)
_ASKED_OR_NOT = (Stage.CONVENED, Stage.ASKED)

IN_CONGRESS = Procedure(
    id="inquiry.congress",
    title=Text("人民代表大会会议上的询问", "Inquiry in a congress"),
    body=Congress,
    rests_on=(DEPUTIES_2015, DEPUTIES_2025),
    start=Stage.NONE,
    steps=(
        *alongside([Stage.NONE], Notified),
        step(Stage.NONE, Convened, Stage.CONVENED, ON_A_BILL_OR_REPORT),
        step(Stage.NONE, DelegationPlenaryConvened, Stage.CONVENED, ON_A_BILL_OR_REPORT),
        *QUESTIONS.rows(*_ASKED_OR_NOT),
        # from one meeting to the next, and back
        *alongside(_ASKED_OR_NOT, Convened, ON_A_BILL_OR_REPORT),
        *alongside(_ASKED_OR_NOT, DelegationPlenaryConvened, ON_A_BILL_OR_REPORT),
        # Unsettled: no article says when an inquiry ends; it may at any time after the deliberation began, and what
        # was not answered by then is found.
        *(step(stage, Closed, Stage.CLOSED, QUESTIONS.every_question_answered) for stage in _ASKED_OR_NOT),
    ),
)
