"""Choosing what is inspected: the issue, the laws, and the annual plan that has them.

Supervision Law arts. 31, 12 and 63 (2006: arts. 22 and 9); Organic Law art. 50.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.rules import Competence, Content, ContentFrom, Duty
from npcproc.supervision.law_inspection.matter import Object, Source

__all__ = ["DROPPED", "SELECTED"]

_2006, _2024 = SUPERVISION_2006.art(22, 1), SUPERVISION_2024.art(31, 1)

# Unsettled: the law says that the standing committee chooses, and that its council adopts the plan; both may settle it.
COMMITTEE_SELECTS = Competence(
    name="committee-selects",
    allowed=frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("检查题目应由常务委员会或者其主任会议确定", "the standing committee or its council settles the subject"),
    cites=(_2006, _2024, ORGANIC_2022.county_and_above(50, 1, 7)),
)
NAMES_SUBJECT = Content(
    name="names-subject",
    of="subject",
    says=Text("应确定执法检查针对的重大问题", "the inspection is about an issue"),
    cites=(_2006, _2024),
)
NAMES_LAWS = Content(
    name="names-laws",
    of="laws",
    says=Text("应确定检查哪些法律、法规的实施情况", "the laws whose implementation is inspected are named"),
    cites=(_2006, _2024),
)
LAWS_AND_REGULATIONS = Competence(
    name="laws-and-regulations",
    of="object",
    allowed=frozenset({Object.LAW, Object.REGULATION}),
    says=Text("检查的应是法律、法规的实施情况", "laws and regulations are inspected"),
    cites=(_2006,),
)
LAWS_REGULATIONS_AND_SYSTEMS = Competence(
    name="laws-regulations-and-systems",
    of="object",
    allowed=frozenset({Object.LAW, Object.REGULATION, Object.RELATED_SYSTEM}),
    says=Text(
        "检查的应是法律、法规或者相关法律制度的实施情况", "laws, regulations or related legal systems are inspected"
    ),
    cites=(_2024,),
)
# Unsettled: an inspection outside the plan is made, and kept as a breach.
ACCORDING_TO_PLAN = Duty(
    name="according-to-plan",
    of="in_plan",
    says=Text("执法检查应有计划地组织", "law inspections are organised by plan"),
    cites=(_2006, _2024),
)

# where subjects come from, by analogy with special reports

# Unsettled: subjects are chosen by analogy with the channels of special reports; what lies outside them is refused here
# as it is there, and an organ's own request to report is no channel.
FROM_A_LISTED_SOURCE = ContentFrom(
    name="from-a-listed-source",
    of="source",
    allowed=frozenset(Source) - {Source.OTHER},
    says=Text("检查题目应参照法律列举的途径确定", "the subject comes from one of the sources that the law lists"),
    cites=(_2006, _2024),
)
# Unsettled: until 2024 the list has no subjects prescribed by other laws; such a law is basis enough, and this a hint.
LAW_NOT_YET_A_SOURCE = ContentFrom(
    name="law-not-yet-a-source",
    of="source",
    allowed=frozenset(Source) - {Source.LAW},
    effect=Effect.ADVISORY,
    says=Text("当时列举的途径不包括有关法律的规定", "the sources listed at the time do not include other laws"),
    cites=(_2006,),
)

# the plan adjusted

# Unsettled: the law does not say who adjusts the plan; the council adopts it, and so adjusts it.
COUNCIL_ADJUSTS_PLAN = Competence(
    name="council-adjusts-plan",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("年度监督工作计划应由主任会议调整", "the council of chairpersons adjusts the plan"),
    cites=(SUPERVISION_2024.art(63, 3),),
)

SELECTED = (
    COMMITTEE_SELECTS,
    NAMES_SUBJECT,
    NAMES_LAWS,
    LAWS_AND_REGULATIONS,
    LAWS_REGULATIONS_AND_SYSTEMS,
    ACCORDING_TO_PLAN,
    FROM_A_LISTED_SOURCE,
    LAW_NOT_YET_A_SOURCE,
)
"""What is asked of the choice of a subject."""

DROPPED = (COUNCIL_ADJUSTS_PLAN,)
"""What is asked when an inspection is taken off the plan."""
