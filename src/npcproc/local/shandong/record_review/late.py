"""What Shandong adds where a filing is late or incomplete: a day to complete it, a notice, and the council's part.

Shandong Provisions on Recording and Review art. 23.
"""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.periods import days
from npcproc.rules import Competence, Latest, Not, NotBefore, Past, Sequence
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import Filed, Filing, Published
from npcproc.terms import Term

__all__ = ["REVIEW_BODY", "STEPS", "Completed", "CompletionDemanded", "CouncilActed", "LapseCirculated", "Measure"]

_NOT_DONE = (SHANDONG_RECORDING_REVIEW_2017.art(23, 1),)

# Unsettled: the committee decides which body is charged with recording and review; it may be a working body or an
# administrative one.
REVIEW_BODY = frozenset({Organ.WORKING_BODY, Organ.ADMINISTRATIVE_BODY})
"""The body charged with recording and review (备案审查工作机构)."""


@unique
class Measure(Term):
    """What the council of chairpersons does about a document that is still not filed."""

    EXPLANATION = "要求作出说明"
    SANCTION = "建议依法给予处分"


@frozen(kw_only=True)
class CompletionDemanded(Event):
    """The maker is told to file, or to hand in what is missing, by a day (通知限期报送、补充报送)."""

    zh = "通知限期报送或者补充报送"
    en = "CompletionDemanded"

    by: Organ = done_by(Organ.WORKING_BODY)

    until: date
    """The last day set for it; that day is still in time."""


@frozen(kw_only=True)
class Completed(Event):
    """The maker hands in what was missing (补充报送)."""

    zh = "补充报送"
    en = "Completed"


@frozen(kw_only=True)
class LapseCirculated(Event):
    """It is circulated that the maker has not filed (通报)."""

    zh = "通报未报送情况"
    en = "LapseCirculated"

    by: Organ = done_by(Organ.WORKING_BODY)


@frozen(kw_only=True)
class CouncilActed(Event):
    """The council of chairpersons demands an explanation or suggests a sanction (要求作出说明或者建议处分)."""

    zh = "要求作出说明或者建议处分"
    en = "CouncilActed"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    measure: Measure = Measure.EXPLANATION
    """What it does; it may do both, by an act each."""

    serious: bool = True
    """Whether the case is serious (情节严重)."""


REVIEW_BODY_DEMANDS = Competence(
    name="shandong-review-body-demands-completion",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构通知", "the body charged with recording and review tells the maker"),
    cites=_NOT_DONE,
)
TIME_HAS_RUN_OUT = NotBefore(
    name="shandong-time-to-file-has-run-out",
    day=Latest(Published),
    wait=days(30),
    over=True,
    when=Not(Past(Filed)),
    says=Text("应在报送备案的期限届满之后", "the 30 days for filing have passed"),
    cites=(SHANDONG_RECORDING_REVIEW_2017.art(7, 1), *_NOT_DONE),
)
COMPLETION_WAS_DEMANDED = Sequence(
    name="shandong-completion-was-demanded",
    after=CompletionDemanded,
    says=Text("应先通知限期报送或者补充报送", "the maker was told to file, or to complete it, by a day"),
    cites=_NOT_DONE,
)
REVIEW_BODY_CIRCULATES = Competence(
    name="shandong-review-body-circulates",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构通报", "the body charged with recording and review circulates it"),
    cites=_NOT_DONE,
)
LIMIT_HAS_PASSED = NotBefore(
    name="shandong-limit-has-passed",
    day=Latest(CompletionDemanded, "until"),
    over=True,
    says=Text("应在期限届满之后", "the day set has passed"),
    cites=_NOT_DONE,
)
STILL_NOT_FILED = Sequence(
    name="shandong-still-not-filed",
    after=Not(Past(Filed, since=CompletionDemanded)),
    says=Text("期满后已报送的，不予通报", "what was filed after all is not circulated"),
    cites=_NOT_DONE,
)
STILL_NOT_COMPLETED = Sequence(
    name="shandong-still-not-completed",
    after=Not(Past(Completed, since=CompletionDemanded)),
    says=Text("期满后已补充报送的，不予通报", "what was completed after all is not circulated"),
    cites=_NOT_DONE,
)
COUNCIL_ACTS = Competence(
    name="shandong-council-acts",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("应由主任会议要求说明或者建议处分", "the council of chairpersons demands or suggests it"),
    cites=_NOT_DONE,
)
IN_SERIOUS_CASES = Competence(
    name="shandong-in-serious-cases",
    of="serious",
    allowed=frozenset({True}),
    says=Text("应属情节严重", "the case is serious"),
    cites=_NOT_DONE,
)
# Unsettled: the council may act in serious cases; it is read as acting beside the notice and after it.
NOTICE_WAS_ISSUED = Sequence(
    name="shandong-notice-was-issued",
    after=LapseCirculated,
    says=Text("应先予以通报", "a notice was circulated before"),
    cites=_NOT_DONE,
)

# Unsettled: the time to file runs from publication; a document that is not published is read as not late.
_OPEN = (Filing.PUBLISHED, Filing.FILED)

STEPS: tuple[Step, ...] = (
    *alongside(_OPEN, CompletionDemanded, REVIEW_BODY_DEMANDS, TIME_HAS_RUN_OUT, cites=_NOT_DONE),
    *alongside([Filing.FILED], Completed, COMPLETION_WAS_DEMANDED, cites=_NOT_DONE),
    *alongside(
        _OPEN,
        LapseCirculated,
        REVIEW_BODY_CIRCULATES,
        COMPLETION_WAS_DEMANDED,
        LIMIT_HAS_PASSED,
        STILL_NOT_FILED,
        STILL_NOT_COMPLETED,
        cites=_NOT_DONE,
    ),
    *alongside(_OPEN, CouncilActed, COUNCIL_ACTS, IN_SERIOUS_CASES, NOTICE_WAS_ISSUED, cites=_NOT_DONE),
)
"""What Shandong alone provides."""
