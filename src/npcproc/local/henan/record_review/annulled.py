"""How a document is annulled in Henan that its maker left as it is, and what the maker does then.

Henan Measures on the Supervision Law arts. 56-58.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.record_review.filing import REVIEW_BODY
from npcproc.local.henan.record_review.settled import CouncilSettled
from npcproc.periods import days
from npcproc.rules import (
    Competence,
    Deadline,
    Decided,
    Duty,
    Invited,
    Latest,
    Method,
    NotBefore,
    Past,
    Publicity,
    Rule,
    Sequence,
)
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import (
    Closed,
    DecisionVoted,
    Form,
    NotSubmitted,
    Rectified,
    RemedyProposed,
    Stage,
    Submitted,
    of_regulations,
)
from npcproc.supervision.record_review.course import MORE_THAN_HALF_OF_ALL

__all__ = [
    "RULES",
    "STEPS",
    "AnnulmentDeliberated",
    "AnnulmentPublished",
    "CarriedOut",
    "FiledAnew",
]

_PLACE = "henan"
_MEASURES = HENAN_SUPERVISION_2015
_SETTLED = (_MEASURES.art(56, 3),)
_HEARD = (_MEASURES.art(56, 4),)
_PUBLISHED = (_MEASURES.art(56, 5),)
_CARRIED_OUT = (_MEASURES.art(57, 1),)
_ANEW = (_MEASURES.art(58, 2),)
_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_ANNULLED = Decided(DecisionVoted, MORE_THAN_HALF_OF_ALL)


@frozen(kw_only=True)
class AnnulmentDeliberated(Event):
    """The motion to annul is deliberated in session (审议撤销议案)."""

    zh = "审议撤销议案"
    en = "AnnulmentDeliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    head_attended: bool = True
    """Whether the head of the maker came to listen and answer."""


@frozen(kw_only=True)
class AnnulmentPublished(Event):
    """The decision to annul is published (公布撤销决定)."""

    zh = "公布撤销决定"
    en = "AnnulmentPublished"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class CarriedOut(Event):
    """The maker reports that it has carried the decision out (报告执行情况)."""

    zh = "报告撤销决定执行情况"
    en = "CarriedOut"

    at_once: bool = True
    """Whether it carried it out at once."""


@frozen(kw_only=True)
class FiledAnew(Event):
    """What was amended, or annulled in part, is published anew and filed (重新公布并报送备案)."""

    zh = "重新公布并报送备案"
    en = "FiledAnew"

    republished: bool = True
    """Whether it was issued or published anew."""

    filed: bool = True
    """Whether it was filed for the record."""


# the motion to annul

REVIEW_BODY_PROPOSES = of_regulations.PROPOSED_BY.restated(
    _PLACE,
    *_SETTLED,
    allowed=REVIEW_BODY,
    says=Text("撤销的议案应由负责备案审查的专门机构提出", "the body charged with recording and review moves to annul"),
)
A_MOTION = Method(
    name="henan-a-motion",
    of="form",
    allowed=frozenset({Form.MOTION}),
    says=Text("应提出撤销的议案", "a motion to annul is put"),
    cites=_SETTLED,
)
SETTLED_FIRST = Sequence(
    name="henan-settled-first",
    after=CouncilSettled,
    effect=Effect.BREACH,
    says=Text("应先由主任会议确定审查处理意见", "the council settled what is to become of it before"),
    cites=_SETTLED,
)
AFTER_THIRTY_DAYS = NotBefore(
    name="henan-after-thirty-days",
    day=Latest(CouncilSettled),
    wait=days(30),
    over=True,
    says=Text("应在制定机关逾期未办理之后提出", "the maker has let its 30 days pass"),
    cites=_SETTLED,
)
COUNCIL_SUBMITS = of_regulations.COUNCIL_SUBMITS.restated(_PLACE, *_SETTLED)
COMMITTEE_DELIBERATES = Competence(
    name="henan-committee-deliberates",
    allowed=_COMMITTEE,
    says=Text("撤销的议案应由常务委员会会议审议", "the standing committee deliberates the motion"),
    cites=_HEARD,
)
HEAD_ATTENDS = Invited(
    name="henan-head-attends",
    of="head_attended",
    says=Text(
        "制定机关负责人应到会听取意见、回答询问", "the head of the maker comes to hear opinions and answer questions"
    ),
    cites=_HEARD,
)
DELIBERATED_FIRST = Sequence(
    name="henan-deliberated-first",
    after=AnnulmentDeliberated,
    effect=Effect.BREACH,
    says=Text("撤销的议案应先经审议", "the motion was deliberated before"),
    cites=_HEARD,
)

# what follows the decision

COMMITTEE_PUBLISHES = Competence(
    name="henan-committee-publishes",
    allowed=_COMMITTEE,
    says=Text("撤销决定应由常务委员会公布", "the standing committee publishes the decision"),
    cites=_PUBLISHED,
)
WAS_PUBLISHED = Sequence(
    name="henan-annulment-was-published",
    after=AnnulmentPublished,
    when=_ANNULLED,
    effect=Effect.BREACH,
    says=Text("撤销决定应向社会公布", "the decision to annul was published"),
    cites=_PUBLISHED,
)
# Unsettled: the thirty days run from the receipt of the decision; the day of the vote is taken.
REPORTED_IN_THIRTY_DAYS = Deadline(
    name="henan-carried-out-in-thirty-days",
    after=Latest(DecisionVoted),
    within=days(30),
    says=Text("应在30日内报告撤销决定的执行情况", "the maker reports within 30 days that it carried the decision out"),
    cites=_CARRIED_OUT,
)
AT_ONCE = Duty(
    name="henan-at-once",
    of="at_once",
    says=Text("撤销决定应立即执行", "the decision is carried out at once"),
    cites=_CARRIED_OUT,
)
WAS_CARRIED_OUT = Sequence(
    name="henan-annulment-was-carried-out",
    after=CarriedOut,
    when=_ANNULLED,
    effect=Effect.BREACH,
    says=Text("制定机关应已报告执行情况", "the maker reported that it carried the decision out"),
    cites=_CARRIED_OUT,
)
REPUBLISHED = Publicity(
    name="henan-republished",
    of="republished",
    says=Text("修改或者部分撤销后的文件应重新公布", "what was amended or annulled in part is published anew"),
    cites=_ANEW,
)
FILED_AGAIN = Duty(
    name="henan-filed-again",
    of="filed",
    says=Text("修改或者部分撤销后的文件应报送备案", "what was amended or annulled in part is filed again"),
    cites=_ANEW,
)
# A repeal leaves no text; whether an annulment left a part standing no event says, and it is not asked for in the end.
WAS_FILED_ANEW = Sequence(
    name="henan-was-filed-anew",
    after=FiledAnew,
    when=Past(Rectified, "repealed", {False}),
    effect=Effect.BREACH,
    says=Text("修改后的文件应重新公布并报送备案", "what was amended was published and filed anew"),
    cites=_ANEW,
)

RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    RemedyProposed: (REVIEW_BODY_PROPOSES, A_MOTION, SETTLED_FIRST, AFTER_THIRTY_DAYS),
    Submitted: (COUNCIL_SUBMITS,),
    NotSubmitted: (COUNCIL_SUBMITS,),
    DecisionVoted: (DELIBERATED_FIRST,),
    Closed: (WAS_PUBLISHED, WAS_CARRIED_OUT, WAS_FILED_ANEW),
}
"""What is asked of national steps."""

STEPS: tuple[Step, ...] = (
    *alongside([Stage.SUBMITTED], AnnulmentDeliberated, COMMITTEE_DELIBERATES, HEAD_ATTENDS, must=True, cites=_HEARD),
    *alongside([Stage.DECIDED], AnnulmentPublished, COMMITTEE_PUBLISHES, must=True, cites=_PUBLISHED),
    *alongside([Stage.DECIDED], CarriedOut, REPORTED_IN_THIRTY_DAYS, AT_ONCE, must=True, cites=_CARRIED_OUT),
    *alongside((Stage.TERMINATED, Stage.DECIDED), FiledAnew, REPUBLISHED, FILED_AGAIN, cites=_ANEW),
)
"""What Henan alone provides."""
