"""What Henan adds before and at the deliberation on plan, budget and audit: reviews, notices, heads, and contents.

Henan Measures on the Supervision Law arts. 14, 16 and 25-28.  What they say of final accounts and of adjustments
belongs to the decisions on these.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.periods import days, months
from npcproc.rules import (
    Attendance,
    Competence,
    Covers,
    Is,
    Latest,
    NotBefore,
    Past,
    Rule,
    Sequence,
)
from npcproc.steps import Step, alongside
from npcproc.supervision.financial_oversight import Deliberated, Heard, Kind, LocalEmphasis, Part, Stage, Submitted

__all__ = [
    "ON_EITHER",
    "ON_PLAN",
    "RULES",
    "STEPS",
    "AuditBriefed",
    "Distributed",
    "ReviewReported",
    "SentForReview",
]

_MEASURES = HENAN_SUPERVISION_2015
_REVIEW = (_MEASURES.art(16, 1),)
_REVIEWED = (_MEASURES.art(16, 3),)
_SENT = (_MEASURES.art(25, 1),)
_EMPHASIS = (_MEASURES.art(26, 1),)
_BRIEFED = (_MEASURES.art(28, 1),)
ON_PLAN = Past(Submitted, "kind", {Kind.PLAN_EXECUTION})
"""Where the report is on the plan."""

ON_EITHER = Past(Submitted, "kind", {Kind.BUDGET_EXECUTION, Kind.AUDIT})
"""Where it is on the budget, or on the audit."""

_ON_BUDGET = Past(Submitted, "kind", {Kind.BUDGET_EXECUTION})
_ON_AUDIT = Past(Submitted, "kind", {Kind.AUDIT})
_PLAN_PARTS = (Part.TARGETS, Part.RESOLUTION_ON_THE_PLAN, Part.MAJOR_PROJECTS, Part.PROBLEMS_AND_NEXT_STEPS)
_AUDIT_PARTS = (Part.ASSESSMENT, Part.BUDGET_PROBLEMS, Part.PROPOSALS_AND_MEASURES)


@frozen(kw_only=True)
class SentForReview(Event):
    """The department for development and reform sends the report on the plan in for review (提交初步审查)."""

    zh = "提交初步审查"
    en = "SentForReview"

    by: Organ = done_by(Organ.DEPARTMENT)

    to: Organ = Organ.WORKING_BODY
    """To whom."""


@frozen(kw_only=True)
class ReviewReported(Event):
    """Whoever reviewed the report on the plan tells the standing committee (提出审查报告)."""

    zh = "提出审查报告"
    en = "ReviewReported"

    by: Organ = done_by(Organ.WORKING_BODY)


@frozen(kw_only=True)
class AuditBriefed(Event):
    """The audit department tells the working body for the budget what it found (汇报审计结果)."""

    zh = "汇报审计结果"
    en = "AuditBriefed"

    by: Organ = done_by(Organ.DEPARTMENT)


@frozen(kw_only=True)
class Distributed(Event):
    """The report is printed and distributed to the members (印发)."""

    zh = "印发报告"
    en = "Distributed"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)


# what is in it

PLAN_HAS_ITS_PARTS = Covers(
    name="henan-plan-has-its-parts",
    of="parts",
    includes=frozenset(_PLAN_PARTS),
    when=Is("kind", {Kind.PLAN_EXECUTION}),
    effect=Effect.BREACH,
    says=Text(
        "计划执行情况报告应包括目标、决议、重大项目的执行情况和问题、安排",
        "the report on the plan has the targets, the resolution, major projects, and problems with the next steps",
    ),
    cites=tuple(_MEASURES.art(14, 1, item) for item in range(1, 5)),
)
AUDIT_HAS_ITS_PARTS = Covers(
    name="henan-audit-has-its-parts",
    of="parts",
    includes=frozenset(_AUDIT_PARTS),
    when=Is("kind", {Kind.AUDIT}),
    effect=Effect.BREACH,
    says=Text(
        "审计工作报告应包括审计情况和评价、主要问题、处理意见和改进措施",
        "the audit work report has what was found, the main problems, and what is proposed and done about them",
    ),
    cites=tuple(_MEASURES.art(27, 2, item) for item in range(1, 4)),
)

# the plan is reviewed first

DEPARTMENT_SENDS = Competence(
    name="henan-department-sends",
    allowed=frozenset({Organ.DEPARTMENT}),
    says=Text("应由发展和改革部门提交初步审查", "the department for development and reform sends it in"),
    cites=_REVIEW,
)
SENT_TO = Competence(
    name="henan-sent-to",
    of="to",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text("应提交有关专门委员会或者财经工作机构", "a special committee or the working body for finance gets it"),
    cites=_REVIEW,
)
WAS_SENT_FOR_REVIEW = Sequence(
    name="henan-was-sent-for-review",
    after=SentForReview,
    when=ON_PLAN,
    effect=Effect.BREACH,
    says=Text("计划执行情况报告应已提交初步审查", "the report on the plan was sent in for review"),
    cites=_REVIEW,
)
# Unsettled: these days are counted back from the hearing, or from the session; the day of the hearing is taken for all.
TWENTY_DAYS_BEFORE = NotBefore(
    name="henan-twenty-days-before",
    day=Latest(SentForReview),
    wait=days(20),
    when=ON_PLAN,
    says=Text("应在提交初步审查20日后听取", "it is heard 20 days after it was sent in for review"),
    cites=_REVIEW,
)
THEY_REPORT = Competence(
    name="henan-they-report",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text("审查报告应由有关专门委员会或者财经工作机构提出", "a special committee or that working body reports"),
    cites=_REVIEWED,
)
REVIEW_WAS_REPORTED = Sequence(
    name="henan-review-was-reported",
    after=ReviewReported,
    when=ON_PLAN,
    effect=Effect.BREACH,
    says=Text("应已提出计划执行情况的审查报告", "there is a report on the review"),
    cites=_REVIEWED,
)
HEADS_ATTEND = Attendance(
    name="henan-heads-attend",
    of="heads_present",
    includes=frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT}),
    when=ON_PLAN,
    says=Text(
        "政府及有关部门负责人应到会听取意见、回答询问",
        "the heads of the government and of its departments come to hear opinions and answer questions",
    ),
    cites=(_MEASURES.art(16, 2),),
)

# budget and audit come in time

TEN_DAYS_BEFORE = NotBefore(
    name="henan-ten-days-before",
    day=Latest(Submitted),
    wait=days(10),
    when=_ON_BUDGET,
    says=Text("预算执行报告应在会议10日前送交", "the report on the budget comes 10 days before"),
    cites=_SENT,
)
OFFICE_DISTRIBUTES = Competence(
    name="henan-office-distributes",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    effect=Effect.BREACH,
    says=Text("报告应由常务委员会办事机构印发", "the administrative body distributes the report"),
    cites=_SENT,
)
WAS_DISTRIBUTED = Sequence(
    name="henan-was-distributed",
    after=Distributed,
    when=ON_EITHER,
    effect=Effect.BREACH,
    says=Text("预算执行报告、审计工作报告应已印发", "the report was distributed to the members"),
    cites=_SENT,
)
SEVEN_DAYS_BEFORE = NotBefore(
    name="henan-seven-days-before",
    day=Latest(Distributed),
    wait=days(7),
    when=ON_EITHER,
    says=Text("预算执行报告、审计工作报告应在会议7日前印发", "it is distributed 7 days before"),
    cites=_SENT,
)
# Unsettled: the month is counted back from the session that approves the final accounts, at which the audit is heard;
# here it is counted forward, which at the end of a month can differ by a day or two.
A_MONTH_BEFORE = NotBefore(
    name="henan-a-month-before",
    day=Latest(AuditBriefed),
    wait=months(1),
    when=_ON_AUDIT,
    says=Text("应在审查批准决算1个月前汇报审计结果", "the audit is told of a month before final accounts are approved"),
    cites=_BRIEFED,
)
DEPARTMENT_BRIEFS = Competence(
    name="henan-department-briefs",
    allowed=frozenset({Organ.DEPARTMENT}),
    says=Text("应由审计部门汇报", "the audit department tells of it"),
    cites=_BRIEFED,
)
WAS_BRIEFED = Sequence(
    name="henan-was-briefed",
    after=AuditBriefed,
    when=_ON_AUDIT,
    effect=Effect.BREACH,
    says=Text("应已向预算工作机构汇报审计结果", "the working body for the budget was told of the audit"),
    cites=_BRIEFED,
)
DWELLS_ON_TRANSFERS_AND_BALANCES = Covers(
    name="henan-dwells-on-transfers-and-balances",
    of="dwelt_on_besides",
    includes=frozenset({LocalEmphasis.TRANSFERS_FROM_ABOVE, LocalEmphasis.BALANCES}),
    when=_ON_BUDGET,
    effect=Effect.BREACH,
    says=Text(
        "还应重点审查上级转移支付和预算结余、结转",
        "transfers from above, and what is left of the budget, are examined besides",
    ),
    cites=_EMPHASIS,
)
# Unsettled: by the Budget Law (art. 4) all income and spending of a government belongs in the budget, so that there is
# no money outside it any more; the article still names it.  That nobody dwells on it is a hint, and no breach.
DWELLS_ON_MONEY_OUTSIDE_THE_BUDGET = Covers(
    name="henan-dwells-on-money-outside-the-budget",
    of="dwelt_on_besides",
    includes=frozenset({LocalEmphasis.OUTSIDE_THE_BUDGET}),
    when=_ON_BUDGET,
    effect=Effect.ADVISORY,
    says=Text("有预算外资金的，还应重点审查", "money outside the budget, if there is any, is examined besides"),
    cites=_EMPHASIS,
)

RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    Submitted: (PLAN_HAS_ITS_PARTS, AUDIT_HAS_ITS_PARTS),
    Heard: (
        WAS_SENT_FOR_REVIEW,
        TWENTY_DAYS_BEFORE,
        TEN_DAYS_BEFORE,
        WAS_DISTRIBUTED,
        SEVEN_DAYS_BEFORE,
        WAS_BRIEFED,
        A_MONTH_BEFORE,
    ),
    Deliberated: (
        HEADS_ATTEND,
        REVIEW_WAS_REPORTED,
        DWELLS_ON_TRANSFERS_AND_BALANCES,
        DWELLS_ON_MONEY_OUTSIDE_THE_BUDGET,
    ),
}
"""What is asked of national steps."""

_BEFORE = (Stage.NONE, Stage.SUBMITTED)

STEPS: tuple[Step, ...] = (
    *alongside(_BEFORE, SentForReview, DEPARTMENT_SENDS, SENT_TO, cites=_REVIEW),
    *alongside((Stage.SUBMITTED, Stage.HEARD), ReviewReported, THEY_REPORT, cites=_REVIEWED),
    *alongside(_BEFORE, AuditBriefed, DEPARTMENT_BRIEFS, cites=_BRIEFED),
    *alongside([Stage.SUBMITTED], Distributed, OFFICE_DISTRIBUTES, cites=_SENT),
)
"""What Henan alone provides."""
