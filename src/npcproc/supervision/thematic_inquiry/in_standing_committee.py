"""Inquiry in a standing committee: members ask while the session deliberates on bills and reports.

The organs concerned send officers who listen and answer; in the national committee someone comes to a group meeting,
and the heads themselves to a joint-group meeting.

Supervision Law art. 46 (2006: art. 34); NPCSC Rules of Procedure art. 36 (2009: art. 25); Budget Law art. 85;
Supervision Commissions Law art. 60 (2018: art. 53).
"""

from __future__ import annotations

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.procedure import Procedure
from npcproc.rules import Competence, ContentFrom, Entry, Initiator, Is, Method, MethodByTable, Not, Past, Sequence
from npcproc.steps import alongside, step
from npcproc.supervision.follow_up import Closed
from npcproc.supervision.thematic_inquiry.matter import (
    Convened,
    Manner,
    Matter,
    Meeting,
    Notified,
    Representative,
    Stage,
)
from npcproc.supervision.thematic_inquiry.questions import ANSWERS_ON_BUDGET, Questions

__all__ = ["IN_STANDING_COMMITTEE", "SENDING"]

_MEMBERS = frozenset({Organ.MEMBERS})
_SUPERVISED = SUPERVISED_ORGANS | {Organ.DEPARTMENT}
_OFFICERS = frozenset({Representative.HEAD, Representative.OFFICER})
_THE_COMMISSION = Is("target", {Organ.SUPERVISORY_COMMISSION})

_LAW = (SUPERVISION_2006.art(34, 1), SUPERVISION_2024.art(46, 1))
_COMMISSION = (SUPERVISORY_COMMISSION_2018.art(53, 3), SUPERVISORY_COMMISSION_2024.art(60, 3))
_GROUP = (NPCSC_RULES_2009.art(25, 1), NPCSC_RULES_2022.art(36, 1))
_JOINT_GROUP = (NPCSC_RULES_2009.art(25, 2), NPCSC_RULES_2022.art(36, 2))
SENDING = (
    Entry(Organ.GOVERNMENT, _OFFICERS, _LAW),
    Entry(Organ.DEPARTMENT, _OFFICERS, _LAW),
    Entry(Organ.SUPERVISORY_COMMISSION, _OFFICERS, (SUPERVISION_2024.art(46, 1),)),
    Entry(Organ.COURT, _OFFICERS, _LAW),
    Entry(Organ.PROCURATORATE, _OFFICERS, _LAW),
)
"""Whom each organ sends where the committee deliberates on a bill or a report."""

# the meeting

ON_A_BILL_OR_REPORT = ContentFrom(
    name="on-a-bill-or-report",
    of="matter",
    allowed=frozenset(Matter) - {Matter.OTHER_MATTER},
    says=Text("询问应在审议议案和有关报告时提出", "questions are put while a bill or a report is deliberated on"),
    cites=_LAW,
)
AT_A_MEETING_OF_THE_COMMITTEE = Method(
    name="at-a-meeting-of-the-committee",
    of="meeting",
    allowed=frozenset({Meeting.PLENARY, Meeting.JOINT_GROUP, Meeting.GROUP}),
    says=Text("询问应在常务委员会会议审议时进行", "questions are put while the session of the committee deliberates"),
    cites=_LAW,
)

# who is told, and who comes

# Unsettled: the rules of 2009 speak of work reports, the law of reports; all reports are read to be meant.
DEPARTMENTS_WERE_TOLD = Sequence(
    name="departments-were-told",
    after=Notified,
    when=Is("meeting", {Meeting.GROUP}),
    effect=Effect.BREACH,
    says=Text(
        "分组会议审议时应通知有关部门派人到会", "the departments concerned are told to send someone to a group meeting"
    ),
    cites=_GROUP,
)
HEADS_WERE_TOLD = Sequence(
    name="heads-were-told",
    after=Notified,
    when=Is("meeting", {Meeting.JOINT_GROUP}),
    effect=Effect.BREACH,
    says=Text("联组会议审议时应通知有关负责人到会", "the heads concerned are told to come to a joint-group meeting"),
    cites=_JOINT_GROUP,
)
MAY_COME = Competence(
    name="may-come",
    allowed=_SUPERVISED,
    says=Text(
        "到会回答询问的应为本级人民政府或者有关部门、监察委员会、人民法院或者人民检察院",
        "the government, a department, the supervisory commission, the court or the procuratorate comes to answer",
    ),
    cites=_LAW,
)
OFFICERS_COME = MethodByTable(
    name="officers-come",
    of="sent",
    by_field="by",
    table=SENDING,
    effect=Effect.BREACH,
    says=Text("有关机关应派有关负责人员到会", "the organs concerned send responsible officers"),
)
SOMEONE_COMES_TO_GROUPS = Method(
    name="someone-comes-to-groups",
    of="sent",
    allowed=_OFFICERS | {Representative.STAFF},
    when=Past(Convened, "meeting", {Meeting.GROUP}),
    effect=Effect.BREACH,
    says=Text("有关部门应派人到分组会议", "the departments concerned send someone to the group meeting"),
    cites=_GROUP,
)
HEADS_COME_TO_JOINT_GROUPS = Method(
    name="heads-come-to-joint-groups",
    of="sent",
    allowed=frozenset({Representative.HEAD}),
    when=Past(Convened, "meeting", {Meeting.JOINT_GROUP}),
    effect=Effect.BREACH,
    says=Text("有关负责人应到联组会议", "the heads concerned come to the joint-group meeting themselves"),
    cites=_JOINT_GROUP,
)

# who asks whom

# Unsettled: the Supervision Law says who comes and answers, not who asks; as the Budget Law and the Supervision
# Commissions Law have it, the members do.
MEMBERS_ASK = Initiator(
    name="members-ask",
    allowed=_MEMBERS,
    when=Not(_THE_COMMISSION),
    says=Text("询问应由常务委员会组成人员提出", "members of the standing committee ask"),
    cites=_LAW,
)
MEMBERS_ASK_THE_COMMISSION = Initiator(
    name="members-ask-the-commission",
    allowed=_MEMBERS,
    when=_THE_COMMISSION,
    says=Text(
        "就监察工作的询问应由常务委员会组成人员提出", "members of the standing committee ask on supervisory work"
    ),
    cites=(SUPERVISION_2024.art(46, 1), *_COMMISSION),
)
MAY_BE_ASKED = Competence(
    name="may-be-asked",
    of="target",
    allowed=_SUPERVISED,
    says=Text(
        "询问对象应为本级人民政府或者有关部门、监察委员会、人民法院或者人民检察院",
        "the government, a department, the supervisory commission, the court or the procuratorate is asked",
    ),
    cites=(SUPERVISION_2024.art(46, 1),),
)
# The law of 2006 names no supervisory commission; it keeps all others out, and the commission until its own law lets
# members ask it.
MIGHT_BE_ASKED = Competence(
    name="might-be-asked",
    of="target",
    allowed=_SUPERVISED,
    says=Text(
        "询问对象应为本级人民政府或者有关部门、人民法院、人民检察院，以及法律另行规定的监察委员会",
        "the government, a department, the court, the procuratorate, or the commission where a law says so, is asked",
    ),
    cites=(SUPERVISION_2006.art(34, 1),),
)
COMMISSION_NOT_YET = Competence(
    name="commission-not-yet",
    of="target",
    allowed=frozenset(Organ) - {Organ.SUPERVISORY_COMMISSION},
    says=Text(
        "当时的法律尚未规定可以向监察委员会提出询问", "no law of the day yet has the supervisory commission asked"
    ),
    cites=(SUPERVISION_2006.art(34, 1),),
    yields_to=_COMMISSION,
)

# who answers

AN_OFFICER_ANSWERS = MethodByTable(
    name="an-officer-answers",
    of="answered_by",
    by_field="by",
    table=SENDING,
    when=Is("manner", {Manner.ON_THE_SPOT}),
    effect=Effect.BREACH,
    says=Text("应由到会的有关负责人员回答询问", "the responsible officers who came answer"),
)

QUESTIONS = Questions(
    asking=_LAW,
    answering=_LAW,
    attending=(*_LAW, *_GROUP, *_JOINT_GROUP),
    came=(MAY_COME, OFFICERS_COME, SOMEONE_COMES_TO_GROUPS, HEADS_COME_TO_JOINT_GROUPS),
    asked=(
        MEMBERS_ASK,
        MEMBERS_ASK_THE_COMMISSION,
        MAY_BE_ASKED,
        MIGHT_BE_ASKED,
        COMMISSION_NOT_YET,
    ),
    answered=(ANSWERS_ON_BUDGET, AN_OFFICER_ANSWERS),
)
_MEETING = (ON_A_BILL_OR_REPORT, AT_A_MEETING_OF_THE_COMMITTEE, DEPARTMENTS_WERE_TOLD, HEADS_WERE_TOLD)
_ASKED_OR_NOT = (Stage.CONVENED, Stage.ASKED)

IN_STANDING_COMMITTEE = Procedure(
    id="inquiry.standing-committee",
    title=Text("常务委员会会议上的询问", "Inquiry in a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        *alongside([Stage.NONE], Notified),
        step(Stage.NONE, Convened, Stage.CONVENED, *_MEETING),
        *QUESTIONS.rows(*_ASKED_OR_NOT),
        # the groups first, perhaps, and the joint groups after them
        *alongside(_ASKED_OR_NOT, Convened, *_MEETING),
        # Unsettled: no article says when an inquiry ends; it may at any time after the deliberation began, and what
        # was not answered by then is found.
        *(step(stage, Closed, Stage.CLOSED, QUESTIONS.every_question_answered) for stage in _ASKED_OR_NOT),
    ),
)
