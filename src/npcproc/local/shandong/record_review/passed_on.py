"""What Shandong adds where a city's government leaves its document as it is: the province has others deal with it.

Its committees pass on rules of a city's government, and what applies or details a city's regulations, to the provincial
government or to the city's standing committee.

Shandong Provisions on Recording and Review art. 18.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.levels import Level
from npcproc.local.shandong.record_review.answered import once_overdue
from npcproc.rules import Competence, Duty, Past, Sequence, Window
from npcproc.steps import Step, alongside, step
from npcproc.supervision.record_review import Stage
from npcproc.terms import Term

__all__ = ["OUTCOME_WAS_REPORTED", "STEPS", "Handler", "OutcomeReported", "PassedOn"]

_PASSED_ON = (SHANDONG_RECORDING_REVIEW_2017.art(18, 2, levels=frozenset({Level.PROVINCIAL})),)


@unique
class Handler(Term):
    """To whom the province passes on what a city made."""

    PROVINCIAL_GOVERNMENT = "省人民政府"
    CITY_COMMITTEE = "设区的市人大常委会"
    OTHER = "其他机关"


@frozen(kw_only=True)
class PassedOn(Event):
    """What a city made, and leaves unamended, is passed on to be dealt with (交有关机关处理)."""

    zh = "交有关机关处理"
    en = "PassedOn"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)

    to: Handler
    """To whom."""

    of_a_city: bool = True
    """Whether it is a city's rule, or says how a city's regulation applies, or details it."""

    left_unamended: bool = True
    """Whether the maker has not amended or repealed it in the time set."""

    council_agreed: bool = True
    """Whether the council of chairpersons agreed."""

    report_required: bool = True
    """Whether a report on the outcome was required."""


@frozen(kw_only=True)
class OutcomeReported(Event):
    """Whoever it was passed on to reports what became of it (报告处理结果)."""

    zh = "报告处理结果"
    en = "OutcomeReported"


PASSED_ON_BY = Competence(
    name="shandong-passed-on-by",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text("应由省人大专门委员会或者常务委员会工作机构转交", "a special committee or a working body passes it on"),
    cites=_PASSED_ON,
)
PASSED_ON_TO = Competence(
    name="shandong-passed-on-to",
    of="to",
    allowed=frozenset({Handler.PROVINCIAL_GOVERNMENT, Handler.CITY_COMMITTEE}),
    says=Text(
        "应交省人民政府或者设区的市人大常委会处理",
        "it is passed on to the provincial government or the city's standing committee",
    ),
    cites=_PASSED_ON,
)
OF_A_CITY = Competence(
    name="shandong-passed-on-of-a-city",
    of="of_a_city",
    allowed=frozenset({True}),
    says=Text("转交的应为设区的市制定的文件", "what is passed on was made in a city"),
    cites=_PASSED_ON,
)
LEFT_UNAMENDED = Window(
    name="shandong-passed-on-unamended",
    of="left_unamended",
    says=Text("应在制定机关逾期不予修改或者废止之后转交", "the maker has not amended or repealed in time"),
    cites=_PASSED_ON,
)
ONCE_OVERDUE = once_overdue("passed-on", *_PASSED_ON)
COUNCIL_AGREED = Duty(
    name="shandong-passed-on-agreed",
    of="council_agreed",
    effect=Effect.REFUSES,
    says=Text("转交应经主任会议同意", "the council of chairpersons has agreed"),
    cites=_PASSED_ON,
)
REPORT_REQUIRED = Duty(
    name="shandong-report-required",
    of="report_required",
    says=Text("转交时应要求报告处理结果", "a report on the outcome is required"),
    cites=_PASSED_ON,
)
WAS_PASSED_ON = Sequence(
    name="shandong-was-passed-on",
    after=PassedOn,
    says=Text("应先交有关机关处理", "it was passed on before"),
    cites=_PASSED_ON,
)
OUTCOME_WAS_REPORTED = Sequence(
    name="shandong-outcome-was-reported",
    after=OutcomeReported,
    when=Past(PassedOn),
    effect=Effect.BREACH,
    says=Text("处理结果应予报告", "what became of it was reported"),
    cites=_PASSED_ON,
)
"""What is asked, at the end, of what was passed on."""

STEPS: tuple[Step, ...] = (
    # The committee itself then decides nothing.
    *(
        step(
            stage,
            PassedOn,
            Stage.LEFT_STANDING,
            PASSED_ON_BY,
            PASSED_ON_TO,
            OF_A_CITY,
            LEFT_UNAMENDED,
            *ONCE_OVERDUE,
            COUNCIL_AGREED,
            REPORT_REQUIRED,
            cites=_PASSED_ON,
        )
        for stage in (Stage.OPINED, Stage.PROMISED, Stage.DECLINED)
    ),
    *alongside((Stage.LEFT_STANDING, Stage.CLOSED), OutcomeReported, WAS_PASSED_ON, cites=_PASSED_ON),
)
"""What Shandong alone provides."""
