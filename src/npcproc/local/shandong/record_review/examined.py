"""What Shandong adds to how a document is examined: who reviews it, whom they hear, and three months for it.

Shandong Provisions on Recording and Review arts. 8, 12, 13 and 16-18.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import unique

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.local.shandong.record_review.asked import RequestRegistered
from npcproc.local.shandong.record_review.late import REVIEW_BODY
from npcproc.periods import months
from npcproc.rules import (
    Attendance,
    Competence,
    Deadline,
    Latest,
    Not,
    Past,
    Rule,
    Sequence,
)
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import (
    DemandReceived,
    OpinionSent,
    Referred,
    Reviewed,
    ReviewInitiated,
    Stage,
)
from npcproc.supervision.record_review.matter import Asked
from npcproc.terms import Term

__all__ = [
    "RULES",
    "STEPS",
    "ExplanationRequested",
    "MakerConsulted",
    "Meeting",
    "MeetingHeld",
]

_PROVISIONS = SHANDONG_RECORDING_REVIEW_2017
_REVIEWERS = COMMITTEE_OR_WORKING_BODY | REVIEW_BODY
_DEMAND = (_PROVISIONS.art(12, 1),)
_CONSULTED = (_PROVISIONS.art(16, 1),)
_HEARD = (_PROVISIONS.art(16, 2),)


@unique
class Meeting(Term):
    """A meeting that reviewers hold."""

    JOINT_REVIEW = "联合审查会议"
    EXPERTS = "论证会"
    HEARING = "听证会"
    OTHER = "其他形式"


@frozen(kw_only=True)
class MakerConsulted(Event):
    """The reviewers speak with the maker and hear its view (与制定机关沟通、征询意见)."""

    zh = "征询制定机关意见"
    en = "MakerConsulted"

    by: Organ = done_by(Organ.WORKING_BODY)


@frozen(kw_only=True)
class MeetingHeld(Event):
    """The reviewers hold a meeting to hear opinions (召开会议听取意见)."""

    zh = "召开会议听取意见"
    en = "MeetingHeld"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)

    meeting: Meeting = Meeting.JOINT_REVIEW
    """What kind of meeting; it is kept for the record, for the article allows any and asks nothing of it."""


@frozen(kw_only=True)
class ExplanationRequested(Event):
    """The maker is asked to explain, or to hand in more (要求制定机关说明情况、补充材料)."""

    zh = "要求说明情况、补充材料"
    en = "ExplanationRequested"

    by: Organ = done_by(Organ.WORKING_BODY)


# who reviews

REVIEW_BODY_SENDS = Competence(
    name="shandong-review-body-sends",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构分送", "the body charged with recording and review sends it to those who review"),
    cites=(_PROVISIONS.art(8, 1), *_DEMAND, _PROVISIONS.art(13, 1)),
)
THEY_REVIEW = Attendance(
    name="shandong-they-review",
    of="reviewers",
    meets=_REVIEWERS,
    effect=Effect.REFUSES,
    says=Text(
        "应由专门委员会、常务委员会工作机构或者备案审查工作机构审查",
        "a special committee, a working body or the body charged with recording and review reviews",
    ),
    cites=(_PROVISIONS.art(8, 1), _PROVISIONS.art(8, 2)),
)
A_COMMITTEE_REVIEWS_A_DEMAND = Attendance(
    name="shandong-a-committee-reviews-a-demand",
    of="reviewers",
    meets=COMMITTEE_OR_WORKING_BODY,
    when=Past(DemandReceived),
    effect=Effect.REFUSES,
    says=Text(
        "对审查要求，应由专门委员会或者常务委员会工作机构审查",
        "a special committee or a working body reviews what was demanded",
    ),
    cites=_DEMAND,
)
# Unsettled: where a working body is itself the body charged with recording and review, it is read as being both.
TOGETHER_WITH_THE_REVIEW_BODY = Attendance(
    name="shandong-together-with-the-review-body",
    of="reviewers",
    meets=REVIEW_BODY,
    when=Past(DemandReceived),
    effect=Effect.REFUSES,
    says=Text(
        "对审查要求，应会同备案审查工作机构审查",
        "what was demanded is reviewed together with the body charged with recording and review",
    ),
    cites=_DEMAND,
)
DEMAND_WAS_SENT = Sequence(
    name="shandong-demand-was-sent",
    after=Referred,
    when=Past(DemandReceived),
    effect=Effect.BREACH,
    says=Text("审查要求应分送有关委员会、机构", "a demand is sent to the committee or body concerned"),
    cites=_DEMAND,
)
REQUEST_WAS_REGISTERED = Sequence(
    name="shandong-request-was-registered",
    after=RequestRegistered,
    when=Not(Past(ReviewInitiated)),
    effect=Effect.BREACH,
    says=Text("审查要求、建议应先登记并提出办理意见", "a demand or suggestion was registered before"),
    cites=(*_DEMAND, _PROVISIONS.art(13, 1)),
)

# how

REVIEWERS_CONSULT = Competence(
    name="shandong-reviewers-consult",
    allowed=_REVIEWERS,
    says=Text("应由承担审查的机构与制定机关沟通", "those who review speak with the maker"),
    cites=_CONSULTED,
)
MAKER_WAS_CONSULTED = Sequence(
    name="shandong-maker-was-consulted",
    after=MakerConsulted,
    effect=Effect.BREACH,
    says=Text("审查中应与制定机关沟通、征询意见", "the maker was heard in the course of the review"),
    cites=_CONSULTED,
)
REVIEWERS_HEAR = Competence(
    name="shandong-reviewers-hear",
    allowed=_REVIEWERS,
    says=Text("应由承担审查的机构召开", "those who review hold the meeting"),
    cites=_HEARD,
)
REVIEWERS_ASK_FOR_MORE = Competence(
    name="shandong-reviewers-ask-for-more",
    allowed=_REVIEWERS,
    says=Text("应由承担审查的机构要求", "those who review ask the maker for it"),
    cites=_HEARD,
)
IN_THREE_MONTHS = Deadline(
    name="shandong-in-three-months",
    after=Latest(Asked),
    within=months(3),
    says=Text(
        "应自收到审查要求或者审查建议之日起3个月内审查完毕",
        "the review is finished within 3 months of receiving the demand or suggestion",
    ),
    cites=(_PROVISIONS.art(17, 1),),
)

# what the maker is told

OPINION_BY_COMMITTEE_OR_WORKING_BODY = Competence(
    name="shandong-opinion-by-committee-or-working-body",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text(
        "审查意见、研究意见应由专门委员会或者常务委员会工作机构提出",
        "a special committee or a working body sends the opinion",
    ),
    cites=(_PROVISIONS.art(18, 1),),
)
RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    Referred: (REVIEW_BODY_SENDS,),
    Reviewed: (
        THEY_REVIEW,
        A_COMMITTEE_REVIEWS_A_DEMAND,
        TOGETHER_WITH_THE_REVIEW_BODY,
        DEMAND_WAS_SENT,
        REQUEST_WAS_REGISTERED,
        MAKER_WAS_CONSULTED,
        IN_THREE_MONTHS,
    ),
    OpinionSent: (OPINION_BY_COMMITTEE_OR_WORKING_BODY,),
}
"""What is asked of national steps."""

STEPS: tuple[Step, ...] = (
    *alongside((Stage.UNDER_REVIEW, Stage.FAULTY), MakerConsulted, REVIEWERS_CONSULT, cites=_CONSULTED),
    *alongside((Stage.UNDER_REVIEW, Stage.FAULTY), MeetingHeld, REVIEWERS_HEAR, cites=_HEARD),
    *alongside((Stage.UNDER_REVIEW, Stage.FAULTY), ExplanationRequested, REVIEWERS_ASK_FOR_MORE, cites=_HEARD),
)
"""What Shandong alone provides."""
