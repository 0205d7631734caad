"""What Henan adds to a special work report, in the standing committee of the province, a city or a county.

New are who proposes topics, a work programme, the heads in the room, three months for the organ's answer, and an
appraisal (评议) of the work; `follow_up` has who follows up, and `entrusted_report` what committees below do.

Henan Measures on the Supervision Law arts. 4-13.  The Measures follow the Supervision Law of 2006 and cite its
articles; they stand beside the law of 2024 as long as nothing has taken their place.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan import entrusted_report, follow_up
from npcproc.periods import months
from npcproc.procedure import Overlay
from npcproc.rules import (
    Addressed,
    Attendance,
    Competence,
    Content,
    Deadline,
    Initiator,
    Is,
    Latest,
    Method,
    Past,
    Sequence,
)
from npcproc.steps import alongside
from npcproc.supervision.special_report import (
    Closed,
    HandlingReported,
    Heard,
    Inspected,
    OpinionsHandedOver,
    ReportRequested,
    Source,
    Stage,
    TopicSelected,
    ViewsCollected,
    handling,
    hearing,
)

__all__ = ["IN_HENAN", "AppraisalNotified", "Appraised", "RectificationHeard", "WorkProgrammeMade"]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_BEFORE = (Stage.SELECTED, Stage.CONSULTED, Stage.REVISED, Stage.DELIVERED, Stage.DISTRIBUTED)
_AFTER = (Stage.DELIBERATED, Stage.HANDED_OVER, Stage.HANDLING_CONSULTED, Stage.HANDLED)


@frozen(kw_only=True)
class WorkProgrammeMade(Event):
    """A special committee or working body makes the programme for a report on the plan (制定工作方案)."""

    zh = "制定工作方案"
    en = "WorkProgrammeMade"


@frozen(kw_only=True)
class Appraised(Event):
    """The standing committee appraises the work reported on (评议)."""

    zh = "评议"
    en = "Appraised"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class AppraisalNotified(Event):
    """The organ is told of the appraisal (通报评议情况)."""

    zh = "通报评议情况"
    en = "AppraisalNotified"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: Organ
    """The organ that was told."""


@frozen(kw_only=True)
class RectificationHeard(Event):
    """The standing committee hears the organ again, on how it put things right (听取整改情况的报告)."""

    zh = "听取整改情况的报告"
    en = "RectificationHeard"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


# the topic

OFFICES_PROPOSE = Initiator(
    name="henan-offices-propose",
    of="proposed_by",
    allowed=COMMITTEE_OR_WORKING_BODY | {Organ.ADMINISTRATIVE_BODY},
    when=Is("source", frozenset(Source) - {Source.REQUEST}),
    effect=Effect.BREACH,
    says=Text(
        "议题的建议应由专门委员会或者常务委员会工作机构、办事机构提出",
        "a special committee, a working body or the administrative body proposes the topic",
    ),
    cites=(HENAN_SUPERVISION_2015.art(4, 1),),
)
REQUEST_IN_WRITING = Method(
    name="henan-request-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("国家机关要求报告专项工作应书面提出", "an organ asks to report in writing"),
    cites=(HENAN_SUPERVISION_2015.art(4, 2),),
)
REQUEST_WITH_REASONS = Content(
    name="henan-request-with-reasons",
    of="reasons",
    says=Text("国家机关要求报告专项工作应说明理由", "an organ that asks to report gives its reasons"),
    cites=(HENAN_SUPERVISION_2015.art(4, 2),),
)

# before the hearing

PROGRAMME_BY_COMMITTEE_OR_WORKING_BODY = Competence(
    name="henan-programme-by-committee-or-working-body",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text(
        "工作方案应由有关专门委员会或者工作机构制定", "a special committee or a working body makes the programme"
    ),
    cites=(HENAN_SUPERVISION_2015.art(7, 1),),
)
PROGRAMME_WAS_MADE = Sequence(
    name="henan-programme-was-made",
    after=WorkProgrammeMade,
    effect=Effect.BREACH,
    says=Text("应已制定具体工作方案", "there is a work programme for the report"),
    cites=(HENAN_SUPERVISION_2015.art(7, 1),),
)
COMMITTEE_ORGANISES_INSPECTION = Initiator(
    name="henan-committee-organises-inspection",
    allowed=frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL}),
    says=Text(
        "视察或者专题调研应由常务委员会组织", "the standing committee, or its council for it, organises an inspection"
    ),
    cites=(HENAN_SUPERVISION_2015.art(8, 1),),
)
FINDINGS_WERE_HANDED_OVER = Sequence(
    name="henan-findings-were-handed-over",
    after=Past(ViewsCollected, since=Inspected),
    when=Past(Inspected),
    effect=Effect.BREACH,
    says=Text("视察、调研中发现的问题应汇总交报告机关", "what an inspection found is handed to the organ afterwards"),
    cites=(HENAN_SUPERVISION_2015.art(8, 1),),
)

# the hearing

REFLECTS_FINDINGS = Content(
    name="henan-reflects-findings",
    of="findings_reflected",
    when=Past(Inspected),
    effect=Effect.BREACH,
    says=Text(
        "报告应反映视察、调研中发现问题的处理情况",
        "the report says how the problems that an inspection found were dealt with",
    ),
    cites=(HENAN_SUPERVISION_2015.art(8, 2),),
)
# Unsettled: the heads of all three organs are named, whichever reports; the other reading has only the reporting one.
HEADS_ATTEND = Attendance(
    name="henan-heads-attend",
    of="heads_present",
    includes=frozenset({Organ.GOVERNMENT, Organ.COURT, Organ.PROCURATORATE}),
    says=Text(
        "人民政府、人民法院、人民检察院负责人应到会听取意见",
        "the heads of the government, the court and the procuratorate come to hear opinions",
    ),
    cites=(HENAN_SUPERVISION_2015.art(9, 1),),
)

# what follows

OPINIONS_BY_COMMITTEE_OR_WORKING_BODY = Competence(
    name="henan-opinions-by-committee-or-working-body",
    allowed=COMMITTEE_OR_WORKING_BODY,
    effect=Effect.BREACH,
    says=Text(
        "审议意见应由有关专门委员会或者工作机构整理并交办",
        "a special committee or a working body compiles the opinions and hands them over",
    ),
    cites=(HENAN_SUPERVISION_2015.art(11, 1),),
)
# Unsettled: the three months run from the day the organ receives the opinions; the day they were handed over is taken.
HANDLED_IN_THREE_MONTHS = Deadline(
    name="henan-handled-in-three-months",
    after=Latest(OpinionsHandedOver),
    within=months(3),
    says=Text(
        "应在收到审议意见后3个月内报告研究处理情况", "the organ reports within 3 months of receiving the opinions"
    ),
    cites=(HENAN_SUPERVISION_2015.art(11, 1),),
)
COMMITTEE_HEARS_RECTIFICATION = Competence(
    name="henan-committee-hears-rectification",
    allowed=_COMMITTEE,
    says=Text("整改情况的报告应由常务委员会听取", "the standing committee hears how things were put right"),
    cites=(HENAN_SUPERVISION_2015.art(11, 1),),
)

# the appraisal

COMMITTEE_APPRAISES = Competence(
    name="henan-committee-appraises",
    allowed=_COMMITTEE,
    says=Text("评议应由常务委员会组织", "the standing committee organises the appraisal"),
    cites=(HENAN_SUPERVISION_2015.art(4, 1),),
)
APPRAISAL_CAME_FIRST = Sequence(
    name="henan-appraisal-came-first",
    after=Appraised,
    says=Text("应先进行评议", "there was an appraisal"),
    cites=(HENAN_SUPERVISION_2015.art(12, 2),),
)
# Unsettled: "the organs concerned" are told of the appraisal; the organ that reported is taken as the one concerned.
APPRAISAL_GOES_TO_THE_ORGAN = Addressed(
    name="henan-appraisal-goes-to-the-organ",
    of="to",
    same_as=Latest(TopicSelected, "organ"),
    effect=Effect.BREACH,
    says=Text("评议情况应向有关机关通报", "the organ concerned is told of the appraisal"),
    cites=(HENAN_SUPERVISION_2015.art(12, 2),),
)
APPRAISAL_WAS_NOTIFIED = Sequence(
    name="henan-appraisal-was-notified",
    after=AppraisalNotified,
    when=Past(Appraised),
    effect=Effect.BREACH,
    says=Text("评议情况应及时通报", "the appraisal is made known to the organ"),
    cites=(HENAN_SUPERVISION_2015.art(12, 2),),
)

# what says national law again

_HANDLED = (HENAN_SUPERVISION_2015.art(11, 1),)
_RESOLVES = (HENAN_SUPERVISION_2015.art(12, 1),)
_MADE_KNOWN = (HENAN_SUPERVISION_2015.art(13, 1),)

IN_HENAN = Overlay(
    steps=(
        *alongside(
            _BEFORE,
            WorkProgrammeMade,
            PROGRAMME_BY_COMMITTEE_OR_WORKING_BODY,
            must=True,
            cites=(HENAN_SUPERVISION_2015.art(7, 1),),
        ),
        *alongside(
            (Stage.HEARD, Stage.DELIBERATED),
            Appraised,
            COMMITTEE_APPRAISES,
            cites=(HENAN_SUPERVISION_2015.art(4, 1), HENAN_SUPERVISION_2015.art(10, 1)),
        ),
        *alongside(
            _AFTER,
            AppraisalNotified,
            APPRAISAL_CAME_FIRST,
            APPRAISAL_GOES_TO_THE_ORGAN,
            cites=(HENAN_SUPERVISION_2015.art(12, 2),),
        ),
        *alongside(
            [Stage.HANDLED],
            RectificationHeard,
            COMMITTEE_HEARS_RECTIFICATION,
            cites=(HENAN_SUPERVISION_2015.art(11, 1),),
        ),
        *follow_up.STEPS,
        *entrusted_report.STEPS,
    ),
    rules={
        ReportRequested: (REQUEST_IN_WRITING, REQUEST_WITH_REASONS),
        TopicSelected: (OFFICES_PROPOSE,),
        Inspected: (COMMITTEE_ORGANISES_INSPECTION,),
        Heard: (PROGRAMME_WAS_MADE, FINDINGS_WERE_HANDED_OVER, REFLECTS_FINDINGS, HEADS_ATTEND),
        OpinionsHandedOver: (OPINIONS_BY_COMMITTEE_OR_WORKING_BODY,),
        HandlingReported: (HANDLED_IN_THREE_MONTHS,),
        Closed: (APPRAISAL_WAS_NOTIFIED, *follow_up.CLOSED, *entrusted_report.CLOSED),
    },
    again={
        hearing.DEPUTIES_MAY_SPEAK: (HENAN_SUPERVISION_2015.art(10, 1),),
        handling.OPINIONS_GO_TO_THE_ORGAN: _HANDLED,
        handling.DUTIES.the_organ_handles: _HANDLED,
        handling.DUTIES.reported_in_writing: _HANDLED,
        handling.DUTIES.committee_resolves: _RESOLVES,
        handling.THE_ORGAN_CARRIES_OUT: _RESOLVES,
        handling.DUTIES.in_the_time_set: _RESOLVES,
        handling.DUTIES.implementation_was_reported: _RESOLVES,
        handling.DUTIES.deputies_notified: _MADE_KNOWN,
        handling.DUTIES.made_public: _MADE_KNOWN,
        handling.DUTIES.report_was_published: _MADE_KNOWN,
        handling.DUTIES.handling_was_published: _MADE_KNOWN,
    },
)
