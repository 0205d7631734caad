"""The rules in a session: its agenda, its meetings, its close, and what is made public of it.

NPCSC Rules of Procedure chs. 2, 5 and 7 (2009: chs. 2 and 5); Organic Law art. 54; NPC Organic Law art. 25.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_ORGANIC_2021, NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import (
    Among,
    Competence,
    Content,
    Duty,
    Initiator,
    Invited,
    Is,
    Latest,
    Method,
    Not,
    Past,
    Publicity,
    SentTo,
    Sequence,
    Size,
)
from npcproc.sessions.standing_committee.matter import AgendaDrafted, ConvenersNamed
from npcproc.sessions.standing_committee.proceedings import (
    AgendaAdopted,
    AttendanceReported,
    GroupsDeliberated,
    ItemsWithheld,
    JointGroupsDeliberated,
    Meeting,
    Outlet,
    PublicMatter,
)

__all__ = [
    "ADOPTING",
    "ATTENDANCE",
    "CHANGING",
    "CLOSING",
    "GROUPS",
    "JOINT_GROUPS",
    "PLENARY",
    "PUBLIC",
    "PUBLISHING",
    "QUESTIONS",
    "WITHHOLDING",
]

_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_PLENARY = frozenset({Organ.PLENARY})

# its agenda

# Unsettled: local law lets the council of chairpersons draft the agenda and propose changes, and does not say who
# decides; what is only a draft and a proposal is read to be decided by the plenary.
_AGENDA = (
    ORGANIC_2022.art(54, 2, 1),
    NPC_ORGANIC_2021.art(25, 1, 1),
    NPCSC_RULES_2009.art(5, 1),
    NPCSC_RULES_2022.art(8, 1),
)
_CHANGE = (
    ORGANIC_2022.art(54, 2, 1),
    NPC_ORGANIC_2021.art(25, 1, 1),
    NPCSC_RULES_2009.art(5, 2),
    NPCSC_RULES_2022.art(8, 2),
)

PLENARY_DECIDES = Competence(
    name="plenary-decides",
    allowed=_PLENARY,
    says=Text("会议议程应由常务委员会全体会议决定", "the plenary meeting decides the agenda"),
    cites=_AGENDA,
)
DRAFT_WAS_DRAWN_UP = Sequence(
    name="draft-was-drawn-up",
    after=AgendaDrafted,
    effect=Effect.BREACH,
    says=Text("议程应先由主任会议拟订草案", "the council of chairpersons drafted the agenda before"),
    cites=_AGENDA,
)
ADOPTING = (PLENARY_DECIDES, DRAFT_WAS_DRAWN_UP)

PLENARY_AGREES = Competence(
    name="plenary-agrees",
    allowed=_PLENARY,
    says=Text("调整议程应经常务委员会全体会议同意", "the plenary meeting agrees to a change of the agenda"),
    cites=_CHANGE,
)
COUNCIL_PROPOSES = Initiator(
    name="council-proposes",
    of="proposed_by",
    allowed=_COUNCIL,
    says=Text("调整议程应由主任会议提出", "the council of chairpersons proposes a change of the agenda"),
    cites=_CHANGE,
)
AGENDA_WAS_ADOPTED = Sequence(
    name="agenda-was-adopted",
    after=AgendaAdopted,
    says=Text("调整议程应在议程通过之后", "an agenda was adopted that can be changed"),
    cites=_CHANGE,
)
CHANGING = (PLENARY_AGREES, COUNCIL_PROPOSES, AGENDA_WAS_ADOPTED)

COUNCIL_WITHHOLDS = Competence(
    name="council-withholds",
    allowed=_COUNCIL,
    says=Text(
        "暂不公开有关议程应经主任会议决定",
        "the council of chairpersons decides what is not made public for the time being",
    ),
    cites=(NPCSC_RULES_2022.art(16, 1),),
)
WITHHOLDING = (COUNCIL_WITHHOLDS,)

# its meetings

KEEPS_TO_AGENDA = Among(
    name="keeps-to-agenda",
    of="item",
    listed=Latest(AgendaAdopted, "items"),
    effect=Effect.BREACH,
    says=Text("会议应就已列入议程的事项进行", "the meeting takes up what is on the agenda"),
    cites=_AGENDA,
)
PLENARY = (KEEPS_TO_AGENDA,)

CONVENER_PRESIDES = Among(
    name="convener-presides",
    of="convener",
    listed=Latest(ConvenersNamed, "conveners"),
    effect=Effect.BREACH,
    says=Text("分组会议应由确定的召集人主持", "one of the conveners named presides over a group meeting"),
    # In turn, too, which one meeting does not show.
    cites=(NPCSC_RULES_2009.art(9, 2), NPCSC_RULES_2022.art(13, 1)),
)
CONVENER_REPORTS = Duty(
    name="convener-reports",
    of="reported",
    when=Is("serious_disagreement", {True}),
    says=Text(
        "审议中有重大意见分歧等情况的，召集人应及时向秘书长报告", "the convener promptly reports serious disagreement"
    ),
    cites=(NPCSC_RULES_2022.art(13, 2),),
)
GROUPS = (KEEPS_TO_AGENDA, CONVENER_PRESIDES, CONVENER_REPORTS)

_JOINTLY = (NPCSC_RULES_2009.art(9, 3), NPCSC_RULES_2022.art(14, 1))

CHAIR_PRESIDES_JOINTLY = Competence(
    name="chair-presides-jointly",
    of="presided_by",
    allowed=by_level(national=frozenset({Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON})),
    says=Text(
        "联组会议应由主任（委员长）或者副主任（副委员长）主持",
        "the chairperson or a vice-chairperson presides over a joint-group meeting",
    ),
    cites=_JOINTLY,
)
VICE_PRESIDES_JOINTLY_IF_ENTRUSTED = Competence(
    name="vice-presides-jointly-if-entrusted",
    of="entrusted",
    allowed=by_level(national=frozenset({True})),
    when=Is("presided_by", {Organ.VICE_CHAIRPERSON}),
    says=Text(
        "副主任（副委员长）主持联组会议应受主任（委员长）委托",
        "a vice-chairperson presides over it only if entrusted by the chairperson",
    ),
    cites=_JOINTLY,
)
TWO_GROUPS_OR_MORE = Size(
    name="two-groups-or-more",
    of="groups",
    at_least=by_level(national=2),
    effect=Effect.BREACH,
    says=Text("联组会议应由两个以上的组联合召开", "two or more groups, or all, hold a joint-group meeting"),
    cites=(NPCSC_RULES_2022.art(14, 2),),
)
JOINT_GROUPS = (KEEPS_TO_AGENDA, CHAIR_PRESIDES_JOINTLY, VICE_PRESIDES_JOINTLY_IF_ENTRUSTED, TWO_GROUPS_OR_MORE)

DEPARTMENTS_SEND_SOMEONE = Invited(
    name="departments-send-someone",
    of="sent",
    when=Is("meeting", {Meeting.GROUP}),
    says=Text(
        "有关部门应派人到分组会议听取意见、回答询问", "the departments concerned send someone to the group meeting"
    ),
    cites=(NPCSC_RULES_2009.art(25, 1), NPCSC_RULES_2022.art(36, 1)),
)
HEADS_COME = Invited(
    name="heads-come",
    of="head_came",
    when=Is("meeting", {Meeting.JOINT_GROUPS}),
    says=Text("有关负责人应到联组会议听取意见、回答询问", "the responsible heads come to the joint-group meeting"),
    cites=(NPCSC_RULES_2009.art(25, 2), NPCSC_RULES_2022.art(36, 2)),
)
QUESTIONS = (KEEPS_TO_AGENDA, DEPARTMENTS_SEND_SOMEONE, HEADS_COME)

# its close

OFFICE_REPORTS = Competence(
    name="office-reports",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    says=Text("出席情况应由常务委员会办事机构报告", "the administrative body reports on attendance"),
    cites=(NPCSC_RULES_2022.art(15, 2),),
)
REPORTED_TO_THE_CHAIR = Method(
    name="reported-to-the-chair",
    of="to",
    allowed=frozenset({Organ.CHAIRPERSON}),
    effect=Effect.BREACH,
    says=Text("出席情况应向主任（委员长）报告", "attendance is reported to the chairperson"),
    cites=(NPCSC_RULES_2022.art(15, 2),),
)
STATES_REASONS = Content(
    name="states-reasons",
    of="reasons",
    effect=Effect.BREACH,
    says=Text("报告应写明缺席的原因", "the report gives the reasons for absence"),
    cites=(NPCSC_RULES_2022.art(15, 2),),
)
ATTENDANCE = (OFFICE_REPORTS, REPORTED_TO_THE_CHAIR, STATES_REASONS)

AN_AGENDA_WAS_ADOPTED = Sequence(
    name="an-agenda-was-adopted",
    after=AgendaAdopted,
    effect=Effect.BREACH,
    says=Text("会议期间应召开全体会议通过议程", "the plenary met in the session and adopted an agenda"),
    cites=(*_AGENDA, NPCSC_RULES_2009.art(9, 1), NPCSC_RULES_2022.art(12, 1)),
)
GROUPS_MET = Sequence(
    name="groups-met",
    after=GroupsDeliberated,
    effect=Effect.BREACH,
    says=Text("会议期间应召开分组会议", "the groups met in the session"),
    cites=(NPCSC_RULES_2009.art(9, 1), NPCSC_RULES_2022.art(12, 1)),
)
JOINT_GROUPS_MET = Sequence(
    name="joint-groups-met",
    after=JointGroupsDeliberated,
    effect=Effect.BREACH,
    says=Text("会议期间应召开联组会议", "joint groups met in the session"),
    cites=(NPCSC_RULES_2009.art(9, 1),),
)
ATTENDANCE_WAS_REPORTED = Sequence(
    name="attendance-was-reported",
    after=AttendanceReported,
    effect=Effect.BREACH,
    says=Text("应报告组成人员出席情况和缺席原因", "attendance and the reasons for absence were reported"),
    cites=(NPCSC_RULES_2022.art(15, 2),),
)
CLOSING = (AN_AGENDA_WAS_ADOPTED, GROUPS_MET, JOINT_GROUPS_MET, ATTENDANCE_WAS_REPORTED)

# what is made public

SHOWS_HOW_IT_WENT = SentTo(
    name="shows-how-it-went",
    of="shows",
    includes=frozenset({PublicMatter.DURATION, PublicMatter.SCHEDULE, PublicMatter.PROCEEDINGS}),
    says=Text("会期、日程和会议情况应予以公开", "the length, schedule and proceedings of the session are made public"),
    cites=(NPCSC_RULES_2022.art(16, 1),),
)
SHOWS_AGENDA = SentTo(
    name="shows-agenda",
    of="shows",
    includes=frozenset({PublicMatter.AGENDA}),
    when=Not(Past(ItemsWithheld)),
    says=Text("会议议程应予以公开", "the agenda is made public, unless it was decided to withhold parts of it"),
    cites=(NPCSC_RULES_2022.art(16, 1),),
)
PUBLIC = (SHOWS_HOW_IT_WENT, SHOWS_AGENDA)

IN_GAZETTE_AND_ON_WEBSITE = SentTo(
    name="in-gazette-and-on-website",
    of="outlets",
    includes=frozenset({Outlet.GAZETTE, Outlet.WEBSITE}),
    says=Text(
        "通过的法律、决议、决定等应在常务委员会公报和人大网站刊载",
        "what is passed is carried in the gazette and on the website",
    ),
    cites=(NPCSC_RULES_2022.art(51, 1),),
)
PROMPTLY = Publicity(
    name="promptly",
    of="promptly",
    says=Text("通过的法律、决议、决定等应及时刊载", "what is passed is carried there promptly"),
    cites=(NPCSC_RULES_2022.art(51, 1),),
)
PUBLISHING = (IN_GAZETTE_AND_ON_WEBSITE, PROMPTLY)
