"""What Henan does where the maker does not accept the review: the council of chairpersons settles it.

Henan Measures on the Supervision Law art. 56.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.record_review.filing import REVIEW_BODY
from npcproc.periods import days
from npcproc.rules import Competence, Deadline, Latest, Method, Rule, Sequence
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import Rectified, Stage

__all__ = ["RULES", "STEPS", "CouncilSettled", "DisagreementReported"]

_REPORTED = (HENAN_SUPERVISION_2015.art(56, 2),)
_SETTLED = (HENAN_SUPERVISION_2015.art(56, 3),)


@frozen(kw_only=True)
class DisagreementReported(Event):
    """The council is told that the maker does not accept the review (提出书面审查报告和处理意见)."""

    zh = "提出审查报告和处理意见"
    en = "DisagreementReported"

    by: Organ = done_by(Organ.WORKING_BODY)

    in_writing: bool = True
    """Whether in writing."""


@frozen(kw_only=True)
class CouncilSettled(Event):
    """The council settles what is to become of the document, and the maker is told (确定审查处理意见)."""

    zh = "确定审查处理意见"
    en = "CouncilSettled"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


REVIEW_BODY_REPORTS = Competence(
    name="henan-review-body-reports",
    allowed=REVIEW_BODY,
    says=Text(
        "应由负责备案审查的专门机构向主任会议报告", "the body charged with recording and review tells the council"
    ),
    cites=_REPORTED,
)
REPORTED_IN_WRITING = Method(
    name="henan-reported-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text("审查报告和处理意见应书面提出", "report and proposal are in writing"),
    cites=_REPORTED,
)
COUNCIL_SETTLES = Competence(
    name="henan-council-settles",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("审查处理意见应由主任会议确定", "the council of chairpersons settles what is to become of it"),
    cites=_SETTLED,
)
REPORTED_FIRST = Sequence(
    name="henan-reported-first",
    after=DisagreementReported,
    says=Text("应先有书面审查报告和处理意见", "there was a report with a proposal before"),
    cites=_REPORTED,
)
# Unsettled: the thirty days run from the receipt of what the council settled; the day on which it did is taken.
DONE_IN_THIRTY_DAYS = Deadline(
    name="henan-done-in-thirty-days",
    after=Latest(CouncilSettled),
    within=days(30),
    says=Text(
        "应在收到主任会议确定的处理意见后30日内办理完毕",
        "it is done within 30 days of hearing what the council settled",
    ),
    cites=_SETTLED,
)

RULES: Mapping[type[Event], tuple[Rule, ...]] = {Rectified: (DONE_IN_THIRTY_DAYS,)}
"""What is asked of national steps."""

_UNAMENDED = (Stage.OPINED, Stage.PROMISED)

# Unsettled: the article has the council told where the maker does not accept the opinion; one that does not answer, or
# promises and does nothing, is read as not accepting it either, and only where it refuses must the council be told.
STEPS: tuple[Step, ...] = (
    *alongside(_UNAMENDED, DisagreementReported, REVIEW_BODY_REPORTS, REPORTED_IN_WRITING, cites=_REPORTED),
    *alongside(
        [Stage.DECLINED], DisagreementReported, REVIEW_BODY_REPORTS, REPORTED_IN_WRITING, must=True, cites=_REPORTED
    ),
    *alongside((*_UNAMENDED, Stage.DECLINED), CouncilSettled, COUNCIL_SETTLES, REPORTED_FIRST, cites=_SETTLED),
)
"""What Henan alone provides."""
