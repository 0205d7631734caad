"""What Shandong adds to what the maker does: thirty days for its answer, thirty more to amend, and the text filed anew.

Shandong Provisions on Recording and Review arts. 18 and 19.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.local.shandong.record_review.late import REVIEW_BODY
from npcproc.periods import days
from npcproc.rules import Competence, Deadline, Duty, Latest, Method, Not, NotBefore, Past, Publicity, Rule, Sequence
from npcproc.statutes import Cite
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import AnswerReceived, OpinionSent, Rectified, Stage

__all__ = ["RULES", "STEPS", "TEXT_WAS_FILED", "AmendedTextFiled", "AnswerForwarded", "once_overdue"]

_PROVISIONS = SHANDONG_RECORDING_REVIEW_2017
_ANSWER = (_PROVISIONS.art(19, 1),)
_AMENDED = (_PROVISIONS.art(19, 2),)


@frozen(kw_only=True)
class AnswerForwarded(Event):
    """The maker's answer goes on to the committees and bodies concerned (反馈制定机关的处理意见)."""

    zh = "转告处理意见"
    en = "AnswerForwarded"

    by: Organ = done_by(Organ.WORKING_BODY)

    promptly: bool = True
    """Whether it went on promptly; no days are set."""


@frozen(kw_only=True)
class AmendedTextFiled(Event):
    """The amended document is published anew and filed again (重新公布并报送备案)."""

    zh = "重新公布并报送备案"
    en = "AmendedTextFiled"

    republished: bool = True
    """Whether the amended text was published."""


# its answer

ANSWERED_TO_THE_REVIEW_BODY = Competence(
    name="shandong-answered-to-the-review-body",
    allowed=REVIEW_BODY,
    says=Text("处理意见应告知备案审查工作机构", "the maker answers to the body charged with recording and review"),
    cites=_ANSWER,
)
# Unsettled: the thirty days run from the receipt of the opinion; the day on which it was sent is taken.
ANSWERED_IN_THIRTY_DAYS = Deadline(
    name="shandong-answered-in-thirty-days",
    after=Latest(OpinionSent),
    within=days(30),
    says=Text(
        "制定机关应自收到意见之日起30日内提出是否修改或者废止的意见",
        "the maker says within 30 days of receiving the opinion whether it amends or repeals",
    ),
    cites=_ANSWER,
)
ANSWERED_IN_WRITING = Method(
    name="shandong-answered-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text("处理意见应书面告知", "the maker answers in writing"),
    cites=_ANSWER,
)
REVIEW_BODY_FORWARDS = Competence(
    name="shandong-review-body-forwards",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构转告", "the body charged with recording and review forwards the answer"),
    cites=_ANSWER,
)
FORWARDED_PROMPTLY = Duty(
    name="shandong-forwarded-promptly",
    of="promptly",
    says=Text("处理意见应及时转告", "the answer is forwarded promptly"),
    cites=_ANSWER,
)
# its amendment

AMENDED_IN_THIRTY_DAYS = Deadline(
    name="shandong-amended-in-thirty-days",
    after=Latest(AnswerReceived),
    within=days(30),
    when=Past(AnswerReceived, "amends", {True}),
    says=Text(
        "应自书面告知之日起30日内修改或者废止", "the maker amends or repeals within 30 days of saying so in writing"
    ),
    cites=_AMENDED,
)
# Unsettled: what is to be published is the amended text; a repeal, which leaves none, is not asked for it.
AN_AMENDED_TEXT = Sequence(
    name="shandong-an-amended-text",
    after=Past(Rectified, "repealed", {False}),
    says=Text("重新公布的应为修改后的文件", "there is an amended text to publish"),
    cites=_AMENDED,
)
REPUBLISHED = Publicity(
    name="shandong-republished",
    of="republished",
    says=Text("修改后的文件应重新公布", "the amended text is published anew"),
    cites=_AMENDED,
)
TEXT_WAS_FILED = Sequence(
    name="shandong-text-was-filed",
    after=AmendedTextFiled,
    when=Past(Rectified, "repealed", {False}),
    effect=Effect.BREACH,
    says=Text("修改后的文件应重新公布并报送备案", "the amended text was published anew and filed again"),
    cites=_AMENDED,
)
"""What is asked, at the end, of a document that was amended."""


def once_overdue(name: str, *cites: Cite) -> tuple[NotBefore, NotBefore]:
    """That the maker's time is over before something is done against its document: to answer, or to do as it said."""
    # Unsettled: the articles ask that nothing was amended "in the time set"; that is read as the thirty days to answer
    # and, for a maker that agrees, the thirty more to amend.  One that refuses is not waited for any longer.
    return (
        NotBefore(
            name=f"shandong-{name}-once-its-answer-is-overdue",
            day=Latest(OpinionSent),
            wait=days(30),
            over=True,
            when=Not(Past(AnswerReceived)),
            says=Text("应在制定机关30日的答复期限届满之后", "the maker has let its 30 days to answer pass"),
            cites=(*cites, *_ANSWER),
        ),
        NotBefore(
            name=f"shandong-{name}-once-its-amendment-is-overdue",
            day=Latest(AnswerReceived),
            wait=days(30),
            over=True,
            when=Past(AnswerReceived, "amends", {True}),
            says=Text("应在制定机关30日的修改、废止期限届满之后", "the maker has let its 30 days to amend pass"),
            cites=(*cites, *_AMENDED),
        ),
    )


RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    AnswerReceived: (ANSWERED_TO_THE_REVIEW_BODY, ANSWERED_IN_THIRTY_DAYS, ANSWERED_IN_WRITING),
    Rectified: (AMENDED_IN_THIRTY_DAYS,),
}
"""What is asked of national steps."""

STEPS: tuple[Step, ...] = (
    *alongside(
        (Stage.PROMISED, Stage.DECLINED),
        AnswerForwarded,
        REVIEW_BODY_FORWARDS,
        FORWARDED_PROMPTLY,
        must=True,
        cites=_ANSWER,
    ),
    *alongside([Stage.TERMINATED], AmendedTextFiled, AN_AMENDED_TEXT, REPUBLISHED, cites=_AMENDED),
)
"""What Shandong alone provides."""
