"""Choosing the topic of a special work report, and the organ that gives it.

Supervision Law arts. 11 and 12 (2006: arts. 8 and 9) and 63; Organic Law art. 50; NPCSC Rules of Procedure art. 33
(2009: art. 22); Supervision Commissions Law art. 60 (2018: art. 53).
"""

from __future__ import annotations

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.rules import Addressed, Competence, Content, ContentFrom, Duty, Initiator, Is, Latest, Sequence
from npcproc.supervision.special_report.matter import Kind, ReportRequested, Scheduled, Source

__all__ = ["DECLINED", "DROPPED", "REQUESTED", "SCHEDULED", "SELECTED"]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL})
_A_SPECIAL_REPORT = Is("kind", {Kind.SPECIAL})
_CHANNELS = frozenset(
    {
        Source.LAW_INSPECTION,
        Source.SUGGESTIONS,
        Source.MEMBERS,
        Source.RESEARCH,
        Source.LETTERS_AND_VISITS,
        Source.PUBLIC_CONCERN,
    },
)

# which organs report, and by what plan

# Unsettled: the law says that the standing committee chooses, and that its council adopts the plan; both may settle it.
COMMITTEE_SELECTS = Competence(
    name="committee-selects",
    allowed=_COMMITTEE,
    says=Text("议题应由常务委员会或者其主任会议确定", "the standing committee or its council settles the topic"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)
MAY_REPORT = Competence(
    name="may-report",
    of="organ",
    allowed=SUPERVISED_ORGANS,
    says=Text(
        "报告机关应为本级人民政府、监察委员会、人民法院或者人民检察院",
        "the government, the supervisory commission, the court or the procuratorate reports",
    ),
    cites=(
        SUPERVISION_2024.art(11, 1),
        ORGANIC_2022.county_and_above(50, 1, 7),
        NPCSC_RULES_2022.art(33, 1),
        SUPERVISORY_COMMISSION_2024.art(60, 2),
    ),
)
# The texts of 2006 and 2009 name three organs, and the commission came later: until a text names all four, one rule
# keeps all others out, and another the commission, which yields as soon as any law has it report.
MIGHT_REPORT = Competence(
    name="might-report",
    of="organ",
    allowed=SUPERVISED_ORGANS,
    says=Text(
        "报告机关应为本级人民政府、人民法院、人民检察院，以及法律另行规定的监察委员会",
        "the government, the court, the procuratorate, or the commission where a law says so, reports",
    ),
    cites=(SUPERVISION_2006.art(8, 1), NPCSC_RULES_2009.art(22, 1)),
    yields_to=MAY_REPORT.cites,
)
_COMMISSION_REPORTS = (*MAY_REPORT.cites, SUPERVISORY_COMMISSION_2018.art(53, 2))
COMMISSION_NOT_YET = Competence(
    name="commission-not-yet",
    of="organ",
    allowed=frozenset(Organ) - {Organ.SUPERVISORY_COMMISSION},
    says=Text(
        "当时的法律尚未规定监察委员会报告专项工作", "no law of the day yet has the supervisory commission report"
    ),
    cites=MIGHT_REPORT.cites,
    yields_to=_COMMISSION_REPORTS,
)
# Unsettled: a report outside the plan is heard, and kept as a breach; the NPCSC's own rules add "and as needed".
ACCORDING_TO_PLAN = Duty(
    name="according-to-plan",
    of="in_plan",
    says=Text("听取专项工作报告应有计划地安排", "special reports are arranged by plan"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)
# Unsettled: the law of 2024 places the environmental report among special reports; where the Organic Law alone speaks
# of it, from 2022 on, it goes the same way here.
GOVERNMENT_REPORTS_ON_ENVIRONMENT = Competence(
    name="government-reports-on-environment",
    of="organ",
    allowed=frozenset({Organ.GOVERNMENT}),
    when=Is("kind", {Kind.ENVIRONMENT}),
    says=Text(
        "环境状况和环境保护目标完成情况应由本级人民政府报告",
        "the government gives the report on the environment",
    ),
    cites=(SUPERVISION_2024.art(12, 3), ORGANIC_2022.county_and_above(50, 1, 9), NPCSC_RULES_2022.art(33, 2, 3)),
)

# where topics come from

_ITEMS_2006 = tuple(SUPERVISION_2006.art(9, 1, item) for item in range(1, 7))
_ITEMS_2024 = tuple(SUPERVISION_2024.art(12, 1, item) for item in range(1, 7))

NAMES_TOPIC = Content(
    name="names-topic",
    of="topic",
    says=Text("应确定专项工作报告的议题", "the report has a topic"),
    cites=(SUPERVISION_2006.art(9, 1), SUPERVISION_2024.art(12, 1)),
)
FROM_A_LISTED_SOURCE = ContentFrom(
    name="from-a-listed-source",
    of="source",
    allowed=_CHANNELS | {Source.LAW, Source.REQUEST},
    when=_A_SPECIAL_REPORT,
    says=Text("议题应来自法律列举的途径", "the topic comes from one of the sources that the law lists"),
    cites=(SUPERVISION_2006.art(9, 1), *_ITEMS_2006, SUPERVISION_2024.art(12, 1), *_ITEMS_2024),
)
# Unsettled: until 2024 the list has no topics prescribed by other laws; such a law is basis enough, so this is a hint.
LAW_NOT_YET_A_SOURCE = ContentFrom(
    name="law-not-yet-a-source",
    of="source",
    allowed=_CHANNELS | {Source.REQUEST, Source.OTHER},
    when=_A_SPECIAL_REPORT,
    effect=Effect.ADVISORY,
    says=Text("当时列举的途径不包括有关法律的规定", "the sources listed at the time do not include other laws"),
    cites=(SUPERVISION_2006.art(9, 1),),
)

# an organ's own request

_ASKS_2006 = (SUPERVISION_2006.art(9, 2),)
_ASKS_2024 = (SUPERVISION_2024.art(12, 2),)

MAY_ASK_TO_REPORT = Initiator(
    name="may-ask-to-report",
    allowed=SUPERVISED_ORGANS,
    says=Text(
        "只有本级人民政府、监察委员会、人民法院、人民检察院可以要求报告专项工作",
        "the government, the supervisory commission, the court and the procuratorate may ask to report",
    ),
    cites=_ASKS_2024,
)
MIGHT_ASK_TO_REPORT = Initiator(
    name="might-ask-to-report",
    allowed=SUPERVISED_ORGANS,
    says=Text(
        "可以要求报告专项工作的是本级人民政府、人民法院、人民检察院，以及法律另行规定的监察委员会",
        "the government, the court, the procuratorate, or the commission where a law says so, may ask to report",
    ),
    cites=_ASKS_2006,
)
# Unsettled: once a law has the supervisory commission report, it is read as free to ask for it as well.
COMMISSION_ASKS_NOT_YET = Initiator(
    name="commission-asks-not-yet",
    allowed=SUPERVISED_ORGANS - {Organ.SUPERVISORY_COMMISSION},
    says=Text(
        "当时的法律尚未规定监察委员会可以要求报告专项工作",
        "no law of the day yet lets the supervisory commission ask to report",
    ),
    cites=_ASKS_2006,
    yields_to=_COMMISSION_REPORTS,
)
# Unsettled: the law lets an organ ask and does not say that it must be heard; the committee decides.
COMMITTEE_DECLINES = Competence(
    name="committee-declines",
    allowed=_COMMITTEE,
    says=Text(
        "是否听取应由常务委员会或者其主任会议决定", "the standing committee or its council decides on the request"
    ),
    cites=(*_ASKS_2006, *_ASKS_2024),
)
REQUEST_CAME_FIRST = Sequence(
    name="request-came-first",
    after=ReportRequested,
    when=Is("source", {Source.REQUEST}),
    says=Text("以国家机关要求为议题来源的，应先有其要求", "a topic on an organ's request follows its request"),
    cites=(*_ASKS_2006, *_ASKS_2024),
)
THE_ORGAN_THAT_ASKED = Addressed(
    name="the-organ-that-asked",
    of="organ",
    same_as=Latest(ReportRequested, "by"),
    says=Text("应由要求报告的机关报告", "the organ that asked to report does so"),
    cites=(*_ASKS_2006, *_ASKS_2024),
)

# the plan adjusted, the session fixed

# Unsettled: the law does not say who adjusts the plan; the council adopts it, and so adjusts it.
COUNCIL_ADJUSTS_PLAN = Competence(
    name="council-adjusts-plan",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("年度监督工作计划应由主任会议调整", "the council of chairpersons adjusts the plan"),
    cites=(SUPERVISION_2024.art(63, 3),),
)
# Unsettled: the law has hearings arranged by plan and asks for no act by which a report is put on a session; one heard
# without it was heard all the same, and the breach is kept.
SESSION_WAS_FIXED = Sequence(
    name="session-was-fixed",
    after=Scheduled,
    effect=Effect.BREACH,
    says=Text("听取报告应先列入会议", "the report is put on a session before it is heard"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)

REQUESTED = (MAY_ASK_TO_REPORT, MIGHT_ASK_TO_REPORT, COMMISSION_ASKS_NOT_YET)
"""What is asked of an organ's request."""

DECLINED = (COMMITTEE_DECLINES,)
"""What is asked when a request is not taken up."""

SELECTED = (
    COMMITTEE_SELECTS,
    MAY_REPORT,
    MIGHT_REPORT,
    COMMISSION_NOT_YET,
    ACCORDING_TO_PLAN,
    NAMES_TOPIC,
    FROM_A_LISTED_SOURCE,
    LAW_NOT_YET_A_SOURCE,
    REQUEST_CAME_FIRST,
    THE_ORGAN_THAT_ASKED,
    GOVERNMENT_REPORTS_ON_ENVIRONMENT,
)
"""What is asked of the choice of a topic."""

DROPPED = (COUNCIL_ADJUSTS_PLAN,)
"""What is asked when a report is taken off the plan."""

SCHEDULED = (SESSION_WAS_FIXED,)
"""What is asked at the hearing of how it was scheduled."""
