"""What Henan adds after the deliberation: ten days to hand the opinions over, two or three months to report.

Henan Measures on the Supervision Law arts. 20, 27 and 30.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.financial_oversight.hearing import ON_EITHER, ON_PLAN
from npcproc.periods import days, months
from npcproc.rules import Competence, Deadline, Latest, Rule, Sequence
from npcproc.steps import Step, alongside
from npcproc.supervision.financial_oversight import Deliberated, Stage, handling
from npcproc.supervision.follow_up import (
    HandlingReported,
    HandlingSentForComments,
    OpinionsHandedOver,
    ResolutionVoted,
)

__all__ = ["CONSULTED", "RULES", "STEPS", "OpinionsCompiled"]

_PLACE = "henan"
_MEASURES = HENAN_SUPERVISION_2015
_PLAN = (_MEASURES.art(20, 1),)
_COMPILED = (_MEASURES.art(30, 1),)
CONSULTED = (_MEASURES.art(30, 2),)
"""By what the working body for the budget is consulted; national law has such a step since 2024."""


@frozen(kw_only=True)
class OpinionsCompiled(Event):
    """The members' opinions are compiled (整理审议意见)."""

    zh = "整理审议意见"
    en = "OpinionsCompiled"

    by: Organ = done_by(Organ.WORKING_BODY)


# handed over

OFFICE_HANDS_OVER = Competence(
    name="henan-office-hands-over",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    when=ON_PLAN,
    effect=Effect.BREACH,
    says=Text(
        "对计划的审议意见应由常务委员会办事机构交办", "the administrative body hands the opinions on the plan over"
    ),
    cites=_PLAN,
)
PLAN_OPINIONS_IN_TEN_DAYS = Deadline(
    name="henan-plan-opinions-in-ten-days",
    after=Latest(Deliberated, "session_closes"),
    within=days(10),
    when=ON_PLAN,
    says=Text(
        "对计划的审议意见应在闭会后10日内交办", "the opinions on the plan are handed over in 10 days of the close"
    ),
    cites=_PLAN,
)
OPINIONS_IN_TEN_DAYS = Deadline(
    name="henan-opinions-in-ten-days",
    after=Latest(Deliberated, "session_closes"),
    within=days(10),
    when=ON_EITHER,
    says=Text(
        "对预算执行和审计的审议意见应在闭会后10日内交办",
        "the opinions on budget and audit are handed over in 10 days of the close",
    ),
    cites=CONSULTED,
)
WORKING_BODY_COMPILES = Competence(
    name="henan-working-body-compiles",
    allowed=frozenset({Organ.WORKING_BODY}),
    says=Text("审议意见应由预算工作机构整理", "the working body for the budget compiles the opinions"),
    cites=_COMPILED,
)
WERE_COMPILED = Sequence(
    name="henan-were-compiled",
    after=OpinionsCompiled,
    when=ON_EITHER,
    effect=Effect.BREACH,
    says=Text("审议意见应已由预算工作机构整理", "the opinions were compiled"),
    cites=_COMPILED,
)

# handled, and reported on

# Unsettled: the articles do not say from what day the months run; the day on which opinions were handed over is taken.
IN_THREE_MONTHS = Deadline(
    name="henan-in-three-months",
    after=Latest(OpinionsHandedOver),
    within=months(3),
    when=ON_PLAN,
    says=Text("应在3个月内报告研究处理情况", "the handling of the opinions on the plan is reported within 3 months"),
    cites=_PLAN,
)
IN_TWO_MONTHS = Deadline(
    name="henan-in-two-months",
    after=Latest(OpinionsHandedOver),
    within=months(2),
    when=ON_EITHER,
    says=Text("应在2个月内报告研究处理情况", "the handling is reported within 2 months"),
    cites=CONSULTED,
)
THROUGH_ITS_OFFICE = handling.DUTIES.handling_through_its_office.restated(_PLACE, *CONSULTED, when=ON_EITHER)
TO_THE_WORKING_BODY = handling.DUTIES.handling_to_committee_or_working_body.restated(
    _PLACE,
    *CONSULTED,
    name="henan-handling-to-the-working-body",
    meets=frozenset({Organ.WORKING_BODY}),
    when=ON_EITHER,
    says=Text("处理情况应送预算工作机构征求意见", "the working body for the budget is asked for comments"),
)
CONSULTED_FIRST = handling.DUTIES.consulted_before_reporting.restated(_PLACE, *CONSULTED, when=ON_EITHER)
COMMITTEE_RESOLVES_ON_THE_AUDIT = handling.COMMITTEE_RESOLVES_ON_THE_AUDIT.restated(_PLACE, _MEASURES.art(27, 3))

RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    OpinionsHandedOver: (OFFICE_HANDS_OVER, PLAN_OPINIONS_IN_TEN_DAYS, OPINIONS_IN_TEN_DAYS, WERE_COMPILED),
    HandlingSentForComments: (THROUGH_ITS_OFFICE, TO_THE_WORKING_BODY),
    HandlingReported: (CONSULTED_FIRST, IN_THREE_MONTHS, IN_TWO_MONTHS),
    ResolutionVoted: (COMMITTEE_RESOLVES_ON_THE_AUDIT,),
}
"""What is asked of national steps."""

STEPS: tuple[Step, ...] = alongside([Stage.DELIBERATED], OpinionsCompiled, WORKING_BODY_COMPILES, cites=_COMPILED)
"""What Henan alone provides."""
