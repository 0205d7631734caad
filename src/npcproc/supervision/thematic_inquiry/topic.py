"""A thematic inquiry before its meeting: the topic settled, the matter studied, the members given what was found.

Supervision Law arts. 47, 49 and 63; NPCSC Rules of Procedure art. 37; Organic Law arts. 35 and 50; NPC Organic Law
art. 37.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_ORGANIC_2021, NPCSC_RULES_2022, ORGANIC_2022, SUPERVISION_2024
from npcproc.levels import by_level
from npcproc.rules import Competence, Content, Duty, Initiator, Past, SentTo
from npcproc.terms import Term

__all__ = [
    "BASIS",
    "DROPPED",
    "MATERIALS",
    "SETTLED",
    "STUDIED",
    "Combined",
    "Dropped",
    "MaterialsSent",
    "Studied",
    "ThematicStage",
    "TopicSettled",
]

BASIS = (ORGANIC_2022.county_and_above(50, 1, 7), NPCSC_RULES_2022.art(37, 1), SUPERVISION_2024.art(47, 1))
"""That a standing committee holds thematic inquiries: until 2024 the Organic Law locally, and the NPCSC's own rules."""


@unique
class ThematicStage(Term):
    """Where a thematic inquiry stands."""

    NONE = "未确定议题"
    SETTLED = "已确定议题"
    CONVENED = "正在询问"
    ASKED = "已提出询问"
    CONCLUDED = "询问结束"
    HANDED_OVER = "已交研究处理"
    HANDLED = "已报告处理情况"
    DROPPED = "不再安排"
    CLOSED = "已办结"


@unique
class Combined(Term):
    """With whose deliberation an inquiry is combined."""

    SPECIAL_REPORT = "专项工作报告"
    LAW_INSPECTION = "执法检查报告"
    OTHER_REPORT = "其他报告"
    OTHER_MATTER = "其他事项"


@frozen(kw_only=True)
class TopicSettled(Event):
    """The topic of a thematic inquiry is settled (确定专题询问的议题)."""

    zh = "确定专题询问议题"
    en = "TopicSettled"

    topic: str
    """What it is about."""

    in_plan: bool = True
    """Whether the annual supervision plan has it."""

    prepared_by: Organ = Organ.SPECIAL_COMMITTEE
    """Who does the practical work (承担有关具体工作)."""

    combined_kind: Combined | None = None
    """With what deliberation it is to be combined; None where it is to stand alone."""

    combined_with: str = ""
    """The id in the docket of that other matter; empty where it is to stand alone, or is not known yet."""


@frozen(kw_only=True)
class Dropped(Event):
    """It is decided that the inquiry is not held after all (不再安排)."""

    zh = "不再安排专题询问"
    en = "Dropped"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class Studied(Event):
    """The matter is studied before the inquiry (专题调查研究)."""

    zh = "专题调查研究"
    en = "Studied"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class MaterialsSent(Event):
    """The members are sent what was found and what is thought of it (发送调研报告和汇总的意见)."""

    zh = "发送调研报告和汇总意见"
    en = "MaterialsSent"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    to: frozenset[Organ] = field(default=frozenset({Organ.MEMBERS}), converter=organs)
    """Who received it."""

    with_study_report: bool = True
    """Whether the report on the study is in it; asked where there was a study."""

    with_views: bool = True
    """Whether the views of all sides are in it, collated."""

    promptly: bool = True
    """Whether it was sent promptly; the law sets no day."""


# the topic

# Unsettled: the articles say that the standing committee holds such inquiries, not who settles the topic of one; the
# council, which adopts the plan, may settle it too.
COMMITTEE_SETTLES = Competence(
    name="committee-settles",
    allowed=frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL}),
    says=Text(
        "专题询问的议题应由常务委员会或者其主任会议确定",
        "the standing committee or its council settles the topic of a thematic inquiry",
    ),
    cites=BASIS,
)
# Whether the issue is as weighty as the articles want it is for the committee to say.
NAMES_TOPIC = Content(
    name="names-topic",
    of="topic",
    says=Text("应确定专题询问的议题", "a thematic inquiry has a topic"),
    cites=BASIS,
)
# Unsettled: the plan makes use of thematic inquiries, and nothing says that there may be none beside it; a hint.
IN_THE_PLAN = Duty(
    name="in-the-plan",
    of="in_plan",
    effect=Effect.ADVISORY,
    says=Text("专题询问可以列入年度监督工作计划", "a thematic inquiry may be on the annual supervision plan"),
    cites=(SUPERVISION_2024.art(63, 1),),
)
_COMMITTEE = frozenset({Organ.SPECIAL_COMMITTEE})
_COMMITTEE_OR_BODY = _COMMITTEE | {Organ.WORKING_BODY}
# Unsettled: the articles list it among the work of special committees and bar nobody; locally, where a congress need
# not have such a committee, a working body may do it as well.
COMMITTEE_PREPARES = Competence(
    name="committee-prepares",
    of="prepared_by",
    allowed=by_level(
        national=_COMMITTEE,
        provincial=_COMMITTEE_OR_BODY,
        municipal=_COMMITTEE_OR_BODY,
        county=_COMMITTEE_OR_BODY,
    ),
    effect=Effect.BREACH,
    says=Text(
        "专题询问的有关具体工作应由专门委员会或者地方的工作机构承担",
        "a special committee, or locally a working body, does the practical work",
    ),
    cites=(NPC_ORGANIC_2021.art(37, 1, 5), ORGANIC_2022.county_and_above(35, 1, 3)),
)
# Unsettled: only the adjusting of the plan is spoken of, not by whom, nor how an inquiry outside it is called off; the
# council adopts the plan, and so adjusts it, and outside it nothing is asked.
COUNCIL_ADJUSTS_PLAN = Competence(
    name="council-adjusts-plan",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    when=Past(TopicSettled, "in_plan", {True}),
    says=Text("年度监督工作计划应由主任会议调整", "the council of chairpersons adjusts the plan"),
    cites=(SUPERVISION_2024.art(63, 3),),
)

# the study, and what the members are sent

# Unsettled: the article leaves the study to the standing committee, which has somebody make it; its council, its
# special committees and its working bodies are read to act for it.
COMMITTEE_STUDIES = Initiator(
    name="committee-studies",
    allowed=_COMMITTEE_OR_BODY | {Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL},
    says=Text(
        "专题调查研究应由常务委员会组织开展", "the standing committee, or a body that acts for it, makes the study"
    ),
    cites=(SUPERVISION_2024.art(49, 1),),
)
_SENT = (SUPERVISION_2024.art(49, 2),)
OFFICE_SENDS = Competence(
    name="office-sends",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    says=Text(
        "调研报告和汇总的意见应由常务委员会办事机构发送",
        "the administrative body of the committee sends the report and the views",
    ),
    cites=_SENT,
)
REACHES_MEMBERS = SentTo(
    name="reaches-members",
    of="to",
    includes=frozenset({Organ.MEMBERS}),
    says=Text("应发给常务委员会组成人员", "they go to the members"),
    cites=_SENT,
)
WITH_STUDY_REPORT = Duty(
    name="with-study-report",
    of="with_study_report",
    when=Past(Studied),
    says=Text("开展了专题调查研究的，应发送调研报告", "where there was a study, its report is sent"),
    cites=_SENT,
)
WITH_VIEWS = Duty(
    name="with-views",
    of="with_views",
    says=Text("应发送汇总的有关方面意见", "the collated views of all sides are sent"),
    cites=_SENT,
)
PROMPTLY = Duty(
    name="promptly",
    of="promptly",
    says=Text("应及时发送", "they are sent promptly"),
    cites=_SENT,
)

SETTLED = (COMMITTEE_SETTLES, NAMES_TOPIC, IN_THE_PLAN, COMMITTEE_PREPARES)
"""What is asked of the choice of a topic."""

DROPPED = (COUNCIL_ADJUSTS_PLAN,)
"""What is asked when an inquiry is called off."""

STUDIED = (COMMITTEE_STUDIES,)
"""What is asked of a study."""

MATERIALS = (OFFICE_SENDS, REACHES_MEMBERS, WITH_STUDY_REPORT, WITH_VIEWS, PROMPTLY)
"""What is asked of what the members are sent."""
