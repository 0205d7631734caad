"""How a document is examined in Henan: thirty days and thirty more, the maker asked, the public heard, the answer.

What other organs and organisations that manage public affairs make is reviewed too; it ends in the organ that may annul
it being told to, or advised.

Henan Measures on the Supervision Law arts. 48, 49, 54-56 and 61.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import unique

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.record_review.filing import REVIEW_BODY
from npcproc.periods import days
from npcproc.rules import Competence, Deadline, Duty, Latest, Method, Not, Past, Rule, Sequence
from npcproc.steps import Step, alongside, step
from npcproc.supervision.record_review import AnswerReceived, OpinionSent, Reviewed, ReviewInitiated, Stage
from npcproc.terms import Term

__all__ = [
    "NORMATIVE",
    "RULES",
    "STEPS",
    "AnnulmentAsked",
    "ExplanationAsked",
    "Extended",
    "OpinionsSought",
    "OtherTakenUp",
    "Urging",
]

_MEASURES = HENAN_SUPERVISION_2015
_IN_TIME = (_MEASURES.art(54, 1),)
_MAKER = (_MEASURES.art(55, 1),)
_HEARD = (_MEASURES.art(55, 2),)
_OPINION = (_MEASURES.art(56, 1),)
_OTHERS = (_MEASURES.art(61, 1),)


@unique
class Urging(Term):
    """How the organ that may annul is moved to."""

    ORDERED = "责成"
    ADVISED = "建议"


@frozen(kw_only=True)
class Extended(Event):
    """The time for the review is extended, for special reasons (延长审查期限)."""

    zh = "延长审查期限"
    en = "Extended"

    by: Organ = done_by(Organ.WORKING_BODY)

    approved: bool = True
    """Whether the head of the body charged with recording and review approved."""


@frozen(kw_only=True)
class ExplanationAsked(Event):
    """The maker is asked to explain, or for material (要求说明情况、提供材料)."""

    zh = "要求说明情况、提供材料"
    en = "ExplanationAsked"

    by: Organ = done_by(Organ.WORKING_BODY)

    complied: bool = True
    """Whether the maker explained, or gave the material."""


@frozen(kw_only=True)
class OpinionsSought(Event):
    """Members, deputies, experts or the public are heard on what is complex or weighs much (论证、听证)."""

    zh = "调查研究论证、听证"
    en = "OpinionsSought"

    by: Organ = done_by(Organ.WORKING_BODY)


@frozen(kw_only=True)
class OtherTakenUp(Event):
    """A document of another organ, or of an organisation that manages public affairs, is taken up (审查其他文件)."""

    zh = "审查其他机关、组织的文件"
    en = "OtherTakenUp"

    by: Organ = done_by(Organ.WORKING_BODY)

    title: str
    """The title of the document."""


@frozen(kw_only=True)
class AnnulmentAsked(Event):
    """The organ that may annul such a document is told or advised to (责成或者建议撤销)."""

    zh = "责成或者建议有关机关撤销"
    en = "AnnulmentAsked"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    urging: Urging = Urging.ADVISED
    """How; it is kept for the record, for the article allows either and asks nothing of it."""


# the review

# Unsettled: the article says what a normative document is in the Measures.  National law lets a committee annul any
# resolution from below, whether it binds generally or not; so what is not normative is a breach, and not refused.
NORMATIVE = Competence(
    name="henan-normative",
    of="normative",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text(
        "审查的应是设定权利义务、具有普遍约束力并反复使用的规范性文件",
        "what is reviewed sets rights or duties, binds generally and applies again and again",
    ),
    cites=(_MEASURES.art(48, 1),),
)
REVIEW_BODY_REVIEWS = Competence(
    name="henan-review-body-reviews",
    allowed=REVIEW_BODY,
    says=Text("应由负责备案审查的专门机构审查", "the body charged with recording and review reviews it"),
    cites=(_MEASURES.art(49, 1),),
)
# Unsettled: the thirty days run from the receipt of a document that was filed; the day on which its review was taken up
# is taken, and of a review that was suggested no time is asked.
IN_THIRTY_DAYS = Deadline(
    name="henan-reviewed-in-thirty-days",
    after=Latest(ReviewInitiated),
    within=days(30),
    when=Not(Past(Extended)),
    says=Text("审查应在30日内完毕", "the review is finished within 30 days"),
    cites=_IN_TIME,
)
IN_SIXTY_DAYS = Deadline(
    name="henan-reviewed-in-sixty-days",
    after=Latest(ReviewInitiated),
    within=days(60),
    when=Past(Extended),
    says=Text("延长期限的，审查应在60日内完毕", "a review whose time was extended is finished within 60 days"),
    cites=_IN_TIME,
)
HEAD_APPROVES = Duty(
    name="henan-head-approves",
    of="approved",
    effect=Effect.REFUSES,
    says=Text("延长审查期限应经专门机构负责人批准", "the head of the body approves the extension"),
    cites=_IN_TIME,
)
# Unsettled: the article lets the time be extended by thirty days, and does not say whether again; once, it is read.
ONCE = Sequence(
    name="henan-extended-once",
    after=Not(Past(Extended)),
    says=Text("审查期限只能延长一次，为30日", "the time is extended once only, by 30 days"),
    cites=_IN_TIME,
)
MAKER_COMPLIES = Duty(
    name="henan-maker-complies",
    of="complied",
    says=Text("制定机关应按要求说明、提供", "the maker explains, or gives the material, as it was asked"),
    cites=_MAKER,
)
REVIEW_BODY_ASKS = Competence(
    name="henan-review-body-asks",
    allowed=REVIEW_BODY,
    says=Text("应由负责备案审查的专门机构要求", "the body charged with recording and review asks for it"),
    cites=_MAKER,
)
REVIEW_BODY_HEARS = Competence(
    name="henan-review-body-hears",
    allowed=REVIEW_BODY,
    says=Text("应由负责备案审查的专门机构组织", "the body charged with recording and review hears them"),
    cites=_HEARD,
)

# the opinion, and the answer

REVIEW_BODY_OPINES = Competence(
    name="henan-review-body-opines",
    allowed=REVIEW_BODY,
    says=Text("审查意见应由负责备案审查的专门机构提出", "the body charged with recording and review sends the opinion"),
    cites=_OPINION,
)
OPINES_IN_WRITING = Method(
    name="henan-opines-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查意见应书面提出", "the opinion is sent in writing"),
    cites=_OPINION,
)
ANSWERED_TO_THE_REVIEW_BODY = Competence(
    name="henan-answered-to-the-review-body",
    allowed=REVIEW_BODY,
    says=Text("应向负责备案审查的专门机构反馈", "the maker answers to the body charged with recording and review"),
    cites=_OPINION,
)
ANSWERED_IN_WRITING = Method(
    name="henan-answered-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text("应书面反馈", "the maker answers in writing"),
    cites=_OPINION,
)
# Unsettled: the thirty days run from the receipt of the opinion; the day on which it was sent is taken.
ANSWERED_IN_THIRTY_DAYS = Deadline(
    name="henan-answered-in-thirty-days",
    after=Latest(OpinionSent),
    within=days(30),
    says=Text(
        "应在收到书面审查意见后30日内提出是否修改或者废止的意见",
        "the maker says within 30 days of receiving the opinion whether it amends or repeals",
    ),
    cites=_OPINION,
)

# other documents

COMMITTEE_ASKS = Competence(
    name="henan-committee-asks-for-annulment",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由常务委员会责成或者建议撤销", "the standing committee orders or advises the annulment"),
    cites=_OTHERS,
)
OF_ANOTHER = Sequence(
    name="henan-of-another",
    after=OtherTakenUp,
    says=Text("责成或者建议撤销的应为其他机关、组织的文件", "what others are to annul is such a document"),
    cites=_OTHERS,
)

RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    ReviewInitiated: (NORMATIVE,),
    Reviewed: (REVIEW_BODY_REVIEWS, IN_THIRTY_DAYS, IN_SIXTY_DAYS),
    OpinionSent: (REVIEW_BODY_OPINES, OPINES_IN_WRITING),
    AnswerReceived: (ANSWERED_TO_THE_REVIEW_BODY, ANSWERED_IN_WRITING, ANSWERED_IN_THIRTY_DAYS),
}
"""What is asked of national steps."""

_REVIEWING = [Stage.UNDER_REVIEW]

STEPS: tuple[Step, ...] = (
    step(Stage.NONE, OtherTakenUp, Stage.UNDER_REVIEW, cites=_OTHERS),
    *alongside(_REVIEWING, Extended, HEAD_APPROVES, ONCE, cites=_IN_TIME),
    *alongside(_REVIEWING, ExplanationAsked, REVIEW_BODY_ASKS, MAKER_COMPLIES, cites=_MAKER),
    *alongside(_REVIEWING, OpinionsSought, REVIEW_BODY_HEARS, cites=_HEARD),
    step(Stage.FAULTY, AnnulmentAsked, Stage.TERMINATED, COMMITTEE_ASKS, OF_ANOTHER, cites=_OTHERS),
)
"""What Henan alone provides."""
