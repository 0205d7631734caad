"""The meeting of a thematic inquiry: where it is held, with which report, who comes, who asks and who answers.

Supervision Law arts. 46 to 49 (2006: art. 34); NPCSC Rules of Procedure art. 37; Organic Law art. 50; Deputies Law
art. 33.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2025, NPCSC_RULES_2022, SUPERVISION_2024
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.rules import (
    Competence,
    ContentFrom,
    Covered,
    Every,
    Initiator,
    Is,
    Method,
    MethodByTable,
    Not,
    Past,
    Sequence,
)
from npcproc.supervision.thematic_inquiry.in_standing_committee import SENDING
from npcproc.supervision.thematic_inquiry.matter import Attended, Manner, Meeting, Notified, Representative
from npcproc.supervision.thematic_inquiry.questions import Questions
from npcproc.supervision.thematic_inquiry.topic import BASIS, Combined, MaterialsSent, Studied

__all__ = ["CONCLUDED", "HELD", "QUESTIONS", "Concluded", "InquiryHeld"]


@frozen(kw_only=True)
class InquiryHeld(Event):
    """The standing committee meets for a thematic inquiry, or meets again for it (召开会议进行专题询问)."""

    zh = "召开会议进行专题询问"
    en = "InquiryHeld"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    meeting: Meeting = Meeting.JOINT_GROUP
    """The kind of meeting."""

    combined_kind: Combined | None = None
    """What is deliberated on at the same time; None where the inquiry stands alone."""

    combined_with: str = ""
    """The id in the docket of that other matter; empty where the inquiry stands alone."""


@frozen(kw_only=True)
class Concluded(Event):
    """The meeting ends, and the asking with it (询问结束)."""

    zh = "询问结束"
    en = "Concluded"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


_HEADS = (NPCSC_RULES_2022.art(37, 2), SUPERVISION_2024.art(47, 1))
_SUPERVISED = SUPERVISED_ORGANS | {Organ.DEPARTMENT}
_A_REPORT = frozenset(Combined) - {Combined.OTHER_MATTER}

# the meeting

COMMITTEE_HOLDS = Competence(
    name="committee-holds",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("专题询问应由常务委员会进行", "the standing committee holds the inquiry"),
    cites=BASIS,
)
_IN_GROUPS = frozenset({Meeting.JOINT_GROUP, Meeting.GROUP})
AT_A_MEETING_OF_THE_COMMITTEE = Method(
    name="at-a-meeting-of-the-committee",
    of="meeting",
    allowed=_IN_GROUPS | {Meeting.PLENARY},
    says=Text(
        "专题询问应在常务委员会全体会议、联组会议或者分组会议上进行",
        "the inquiry takes place at a plenary, joint-group or group meeting of the committee",
    ),
    cites=(SUPERVISION_2024.art(47, 1),),
)
# Unsettled: the NPCSC's own rules still name no plenary; the later law, which does, is followed.
IN_GROUPS = Method(
    name="in-groups",
    of="meeting",
    allowed=_IN_GROUPS,
    says=Text("专题询问应在联组会议或者分组会议上进行", "the inquiry takes place at a joint-group or a group meeting"),
    cites=(NPCSC_RULES_2022.art(37, 1),),
    yields_to=AT_A_MEETING_OF_THE_COMMITTEE.cites,
)
WITH_A_REPORT = ContentFrom(
    name="with-a-report",
    of="combined_kind",
    allowed=_A_REPORT,
    when=Is("combined_kind", Combined),
    effect=Effect.ADVISORY,
    says=Text(
        "询问可以同专项工作报告、执法检查报告等的审议一并进行",
        "the inquiry may be combined with the deliberation of a special report, a law inspection or another report",
    ),
    cites=(SUPERVISION_2024.art(48, 2),),
)
# Unsettled: the article follows the one on studies, and may speak of their fruits alone; the views of all sides are
# read to go to the members before every inquiry, and the report where there was a study.
MATERIALS_WERE_SENT = Sequence(
    name="materials-were-sent",
    after=MaterialsSent,
    effect=Effect.BREACH,
    says=Text("汇总的有关方面意见应在询问前发给组成人员", "the members had the collated views before the inquiry"),
    cites=(SUPERVISION_2024.art(49, 2),),
)
STUDY_REPORT_WAS_SENT = Sequence(
    name="study-report-was-sent",
    after=Not(Past(Studied, since=MaterialsSent)),
    when=Past(MaterialsSent),
    effect=Effect.BREACH,
    says=Text("发送材料后又开展调研的，调研报告也应发给组成人员", "the report on a study made since was sent as well"),
    cites=(SUPERVISION_2024.art(49, 2),),
)

# who comes

MAY_COME = Competence(
    name="may-come",
    allowed=_SUPERVISED,
    says=Text(
        "到会回答询问的应为本级人民政府及其有关部门、监察委员会、人民法院或者人民检察院",
        "the government, a department, the supervisory commission, the court or the procuratorate comes to answer",
    ),
    cites=(*BASIS, NPCSC_RULES_2022.art(37, 2)),
)
HEADS_COME = Method(
    name="heads-come",
    of="sent",
    allowed=frozenset({Representative.HEAD}),
    effect=Effect.BREACH,
    says=Text(
        "政府及其有关部门、监察委员会、法院、检察院的负责人应到会",
        "heads of the government, its departments, the commission, the court or the procuratorate come themselves",
    ),
    cites=_HEADS,
)
# Where a report is deliberated on, what holds of plain inquiries holds as well; locally, nothing else did until 2024.
OFFICERS_COME = MethodByTable(
    name="officers-come",
    of="sent",
    by_field="by",
    table=SENDING,
    when=Past(InquiryHeld, "combined_kind", _A_REPORT),
    effect=Effect.BREACH,
    says=Text(
        "审议报告时，有关机关应派有关负责人员到会", "where a report is deliberated on, responsible officers come"
    ),
)

THOSE_TOLD_CAME = Sequence(
    name="those-told-came",
    after=Covered(Every(Notified, "organs"), Every(Attended, "by")),
    effect=Effect.BREACH,
    says=Text("接到通知的机关均应到会", "every organ that was told to come came"),
    cites=_HEADS,
)

# who asks whom, and who answers

# Unsettled: no article says who asks.  The committee holds the inquiry, so its members do; deputies take part "as
# arranged" since 2025, and are read to ask as well, then and before.
MEMBERS_OR_DEPUTIES_ASK = Initiator(
    name="members-or-deputies-ask",
    allowed=frozenset({Organ.MEMBERS, Organ.DEPUTIES}),
    says=Text(
        "询问应由常务委员会组成人员或者参加专题询问的代表提出",
        "members, or deputies who take part in the inquiry, ask",
    ),
    cites=(*BASIS, DEPUTIES_2025.art(33, 1, levels=WITH_STANDING_COMMITTEE)),
)
MAY_BE_ASKED = Competence(
    name="may-be-asked",
    of="target",
    allowed=_SUPERVISED,
    says=Text(
        "询问对象应为本级人民政府及其有关部门、监察委员会、人民法院或者人民检察院",
        "the government, a department, the supervisory commission, the court or the procuratorate is asked",
    ),
    cites=(*BASIS, NPCSC_RULES_2022.art(37, 2)),
)
HEADS_ANSWER = Method(
    name="heads-answer",
    of="answered_by",
    allowed=frozenset({Representative.HEAD}),
    when=Is("manner", {Manner.ON_THE_SPOT}),
    effect=Effect.BREACH,
    says=Text("应由到会的负责人回答询问", "the heads who came answer"),
    cites=_HEADS,
)

QUESTIONS = Questions(
    asking=BASIS,
    answering=_HEADS,
    attending=_HEADS,
    came=(MAY_COME, HEADS_COME, OFFICERS_COME),
    asked=(MEMBERS_OR_DEPUTIES_ASK, MAY_BE_ASKED),
    answered=(HEADS_ANSWER,),
)
"""What is asked of those who come, of questions and of answers."""

HELD = (
    COMMITTEE_HOLDS,
    AT_A_MEETING_OF_THE_COMMITTEE,
    IN_GROUPS,
    WITH_A_REPORT,
    MATERIALS_WERE_SENT,
    STUDY_REPORT_WAS_SENT,
)
"""What is asked of the meeting."""

CONCLUDED = (THOSE_TOLD_CAME,)
"""What is asked at its end."""
