"""What Shandong adds to the end of a review: who is told of it within fifteen days, and what the province is told.

Shandong Provisions on Recording and Review arts. 7, 19 and 22.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.levels import Level
from npcproc.local.shandong.record_review.passed_on import PassedOn
from npcproc.periods import days
from npcproc.rules import Competence, Deadline, Duty, Latest, Method, Not, Past, Rule, Sequence
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import (
    Closed,
    DecisionVoted,
    Document,
    FedBack,
    NotSubmitted,
    Rectified,
    ResultPublished,
    Reviewed,
    ReviewInitiated,
    Stage,
    Verdict,
    of_regulations,
)
from npcproc.supervision.record_review.matter import Asked

__all__ = ["RULES", "STEPS", "ReviewReported"]

_PROVISIONS = SHANDONG_RECORDING_REVIEW_2017
_PLACE = "shandong"
_TOLD = (_PROVISIONS.art(22, 1),)
_TOLD_BY_THE_PROVINCE = (_PROVISIONS.art(22, 1, levels=frozenset({Level.PROVINCIAL})),)
"""It alone passes anything on."""
_REPORTED = (_PROVISIONS.art(7, 4, levels=frozenset({Level.MUNICIPAL})),)


@frozen(kw_only=True)
class ReviewReported(Event):
    """A city's standing committee reports to that of the province how its review of a rule went (报送审查情况)."""

    zh = "报送规章审查情况"
    en = "ReviewReported"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    in_writing: bool = True
    """Whether in writing."""

    promptly: bool = True
    """Whether promptly; no days are set."""


# those who asked

FED_BACK_BY = of_regulations.FED_BACK_BY.restated(_PLACE, *_TOLD)
FED_BACK_FIRST = of_regulations.FED_BACK_FIRST.restated(
    _PLACE,
    *_TOLD,
    when=Not(Past(ReviewInitiated)),
    says=Text("审查情况应向提出审查要求或者建议的一方反馈", "those who asked for the review are told of it"),
)
# Unsettled: the days run from the end of the review.  It is read to end when the maker amends as it was told, when
# nothing is found, when the committee decides or the council leaves it, and when it is passed on to others.
IN_FIFTEEN_DAYS = tuple(
    Deadline(
        name=f"shandong-in-fifteen-days-of-{name}",
        after=Latest(end),
        within=days(15),
        when=when,
        says=Text(f"应在{zh}后15日内反馈", f"those who asked are told within 15 days of {en}"),
        cites=cites,
    )
    for name, end, when, zh, en, cites in (
        (
            "a-sound-verdict",
            Reviewed,
            Past(Reviewed, "verdict", {Verdict.SOUND}),
            "审查未发现问题",
            "a review that finds nothing wrong",
            _TOLD,
        ),
        (
            "amendment",
            Rectified,
            Past(Rectified, "as_opined", {True}),
            "制定机关按照意见修改、废止，审查终止",
            "the amendment or repeal that ends the review",
            (*_TOLD, _PROVISIONS.art(19, 3)),
        ),
        ("the-vote", DecisionVoted, None, "常务委员会表决", "the vote on annulment", _TOLD),
        (
            "no-submission",
            NotSubmitted,
            None,
            "主任会议决定不提请审议",
            "the council's decision not to submit it",
            _TOLD,
        ),
        ("passing-on", PassedOn, None, "交有关机关处理", "its being passed on", _TOLD_BY_THE_PROVINCE),
    )
)

# a city's committee tells that of the province

COMMITTEE_REPORTS = Competence(
    name="shandong-committee-reports-its-review",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("审查情况应由市人大常委会报送", "the city's standing committee reports it"),
    cites=_REPORTED,
)
REPORTED_IN_WRITING = Method(
    name="shandong-reported-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查情况应书面报送", "it is reported in writing"),
    cites=_REPORTED,
)
REPORTED_PROMPTLY = Duty(
    name="shandong-reported-promptly",
    of="promptly",
    says=Text("审查情况应及时报送", "it is reported promptly"),
    cites=_REPORTED,
)
WAS_REPORTED = tuple(
    Sequence(
        name=f"shandong-{name}-review-was-reported",
        after=ReviewReported,
        when=Past(begun, "document", {Document.GOVERNMENT_RULE}),
        effect=Effect.BREACH,
        says=Text(
            "对本级政府规章的审查情况应报送省人大常委会",
            "the review of a rule of the city's government was reported to the standing committee of the province",
        ),
        cites=_REPORTED,
    )
    for name, begun in (("requested", Asked), ("initiated", ReviewInitiated))
)

RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    FedBack: (FED_BACK_BY, *IN_FIFTEEN_DAYS),
    ResultPublished: (FED_BACK_BY,),
    Closed: (FED_BACK_FIRST, *WAS_REPORTED),
}
"""What is asked of national steps."""

STEPS: tuple[Step, ...] = alongside(
    (Stage.SOUND, Stage.TERMINATED, Stage.DECLINED, Stage.DECIDED, Stage.LEFT_STANDING),
    ReviewReported,
    COMMITTEE_REPORTS,
    REPORTED_IN_WRITING,
    REPORTED_PROMPTLY,
    cites=_REPORTED,
)
"""What Shandong alone provides."""
