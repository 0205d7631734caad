"""The report is put to the standing committee: by whom, on what time, and what it speaks of.

Supervision Law arts. 18, 20 and 23 to 27 (2006: arts. 16, 19 and 21); Budget Law arts. 20, 21, 23, 24, 83 and 86; Audit
Law art. 4; Organic Law art. 50; NPCSC Rules of Procedure art. 33.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    AUDIT_2021,
    BUDGET_2018,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.rules import Competence, CompetenceByTable, Covers, Entry, Is, MethodByTable, Sequence, Window
from npcproc.statutes import Cite
from npcproc.supervision.financial_oversight.matter import AuditedMatter, AuditReportHeard, Kind, ReportPeriod

__all__ = [
    "AUDIT_HEARD",
    "AUDIT_REPORT",
    "AWAITED",
    "AWAITED_UNDER",
    "BUDGET_EXECUTION",
    "PLAN_EXECUTION",
    "SUBMITTED",
]

PLAN_EXECUTION = (SUPERVISION_2006.art(16, 1), SUPERVISION_2024.art(20, 1))
"""That carrying out the plan is reported on from June to September."""

BUDGET_EXECUTION = (*PLAN_EXECUTION, BUDGET_2018.art(86, 1, levels=WITH_STANDING_COMMITTEE))
"""That carrying out the budget is."""

AUDIT_REPORT = (SUPERVISION_2006.art(19, 1), SUPERVISION_2024.art(27, 1))
"""That the audit work report is heard together with the final accounts."""

_AUDIT = (*AUDIT_REPORT, AUDIT_2021.art(4, 1))
_RECTIFICATION = (SUPERVISION_2024.art(27, 2), AUDIT_2021.art(4, 2))
_STATE_ASSETS = (
    SUPERVISION_2024.art(24, 2),
    ORGANIC_2022.county_and_above(50, 1, 8),
    NPCSC_RULES_2022.art(33, 2, 4),
)
_DEBT = (SUPERVISION_2024.art(25, 2),)
_FINANCIAL_WORK = (SUPERVISION_2024.national(26, 2), NPCSC_RULES_2022.art(33, 2, 5))
_MID_TERM = (SUPERVISION_2006.art(21, 1), SUPERVISION_2024.art(23, 1))
_BUDGETS = (*BUDGET_EXECUTION, BUDGET_2018.national(23, 1), BUDGET_2018.county_and_above(24, 1))
_LOCAL_FINANCE = ORGANIC_2022.county_and_above(50, 1, 6)

AWAITED_UNDER = (*_RECTIFICATION, _LOCAL_FINANCE, NPCSC_RULES_2022.art(33, 2, 2))
"""The provisions by which a report on the rectification is awaited."""

# from whom, and to whom

_GOVERNMENT = frozenset({Organ.GOVERNMENT})
# Unsettled: who reports on financial work to a local standing committee is not said; nothing is asked of it here.
THE_GOVERNMENT_REPORTS = CompetenceByTable(
    name="the-government-reports",
    by_field="kind",
    table=(
        Entry(Kind.PLAN_EXECUTION, _GOVERNMENT, PLAN_EXECUTION),
        Entry(Kind.BUDGET_EXECUTION, _GOVERNMENT, _BUDGETS),
        Entry(Kind.AUDIT, _GOVERNMENT, _AUDIT),
        Entry(Kind.RECTIFICATION, _GOVERNMENT, _RECTIFICATION),
        Entry(Kind.STATE_ASSETS, _GOVERNMENT, _STATE_ASSETS),
        Entry(Kind.GOVERNMENT_DEBT, _GOVERNMENT, _DEBT),
        Entry(Kind.FINANCIAL_WORK, _GOVERNMENT, _FINANCIAL_WORK),
        Entry(Kind.MID_TERM_EVALUATION, _GOVERNMENT, _MID_TERM),
    ),
    says=Text("应由本级人民政府提出报告", "the government gives the report, not one of its departments"),
)
_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_SUPERVISES_BUDGETS = (
    BUDGET_2018.national(20, 2),
    BUDGET_2018.county_and_above(21, 2),
    BUDGET_2018.national(83, 1),
    BUDGET_2018.county_and_above(83, 2),
)
TO_THE_STANDING_COMMITTEE = CompetenceByTable(
    name="to-the-standing-committee",
    of="to",
    by_field="kind",
    table=(
        Entry(Kind.PLAN_EXECUTION, _COMMITTEE, (*PLAN_EXECUTION, SUPERVISION_2024.art(18, 1, 2), _LOCAL_FINANCE)),
        Entry(
            Kind.BUDGET_EXECUTION,
            _COMMITTEE,
            (*_BUDGETS, SUPERVISION_2024.art(18, 1, 3), _LOCAL_FINANCE, *_SUPERVISES_BUDGETS),
        ),
        Entry(Kind.AUDIT, _COMMITTEE, (*_AUDIT, SUPERVISION_2024.art(18, 1, 9))),
        Entry(Kind.RECTIFICATION, _COMMITTEE, (*AWAITED_UNDER, SUPERVISION_2024.art(18, 1, 9))),
        Entry(Kind.STATE_ASSETS, _COMMITTEE, (*_STATE_ASSETS, SUPERVISION_2024.art(18, 1, 6))),
        Entry(Kind.GOVERNMENT_DEBT, _COMMITTEE, (*_DEBT, SUPERVISION_2024.art(18, 1, 7), _LOCAL_FINANCE)),
        Entry(Kind.FINANCIAL_WORK, _COMMITTEE, (*_FINANCIAL_WORK, SUPERVISION_2024.art(18, 1, 8))),
        Entry(
            Kind.MID_TERM_EVALUATION,
            _COMMITTEE,
            (*_MID_TERM, SUPERVISION_2024.art(18, 1, 2), _LOCAL_FINANCE, NPCSC_RULES_2022.art(33, 2, 1)),
        ),
    ),
    says=Text("应向本级人民代表大会常务委员会报告", "the report is made to the standing committee"),
)

# which reports the law of the day has

_REPORTS_OF_2006 = (SUPERVISION_2006.art(16, 1), SUPERVISION_2006.art(19, 1), SUPERVISION_2006.art(21, 1))


def _not_yet(kind: Kind, name: str, *since: Cite) -> Competence:
    """Until one of these provisions is in force, no law has a report of that kind."""
    return Competence(
        name=name,
        of="kind",
        allowed=frozenset(Kind) - {kind},
        effect=Effect.ADVISORY,
        says=Text(
            f"当时的法律尚未规定{kind.zh}，可以作为专项工作报告听取",
            f"no law of the day yet has a report on {kind.en}; it can be heard as a special work report",
        ),
        cites=_REPORTS_OF_2006,
        yields_to=since,
    )


# Unsettled: before a law had such a report none forbade it either; whoever brings it then gets a hint.
RECTIFICATION_NOT_YET = _not_yet(Kind.RECTIFICATION, "rectification-not-yet", *AWAITED_UNDER)
STATE_ASSETS_NOT_YET = _not_yet(Kind.STATE_ASSETS, "state-assets-not-yet", *_STATE_ASSETS)
DEBT_NOT_YET = _not_yet(Kind.GOVERNMENT_DEBT, "government-debt-not-yet", *_DEBT, _LOCAL_FINANCE)
FINANCIAL_WORK_NOT_YET = _not_yet(Kind.FINANCIAL_WORK, "financial-work-not-yet", *_FINANCIAL_WORK)

# what it is on

ON_ITS_PERIOD = MethodByTable(
    name="on-its-period",
    of="period",
    by_field="kind",
    table=(
        Entry(Kind.PLAN_EXECUTION, frozenset({ReportPeriod.THIS_YEAR_SO_FAR}), PLAN_EXECUTION),
        Entry(Kind.BUDGET_EXECUTION, frozenset({ReportPeriod.THIS_YEAR_SO_FAR}), PLAN_EXECUTION),
        Entry(Kind.AUDIT, frozenset({ReportPeriod.LAST_YEAR}), AUDIT_REPORT),
    ),
    effect=Effect.BREACH,
    says=Text("应报告法律规定的期间", "the report is on the time that the law names"),
)
# Unsettled: no text says which year is the middle of the five; whoever tells the case says whether this one is.
AT_MID_TERM = Window(
    name="at-mid-term",
    of="at_mid_term",
    when=Is("kind", {Kind.MID_TERM_EVALUATION}),
    effect=Effect.BREACH,
    says=Text("中期评估报告应在实施的中期阶段提出", "the evaluation comes in the middle of the five years"),
    cites=_MID_TERM,
)

# the audit work report, and the rectification that follows it

_ON_AUDIT = Is("kind", {Kind.AUDIT})
_IF_LAWS_ASK = frozenset({AuditedMatter.STATE_RESOURCES_AND_ASSETS})
SPEAKS_OF_WHAT_WAS_AUDITED = Covers(
    name="speaks-of-what-was-audited",
    of="speaks_of",
    includes=frozenset(AuditedMatter) - _IF_LAWS_ASK,
    when=_ON_AUDIT,
    effect=Effect.BREACH,
    says=Text(
        "审计工作报告应报告对预算执行及其绩效、决算草案和其他财政收支的审计情况",
        "the audit work report speaks of budget execution and its performance, final accounts, and all else",
    ),
    cites=(AUDIT_2021.art(4, 1),),
)
# Unsettled: it speaks of state assets as other laws and regulations ask, which are not among the texts here; a hint.
SPEAKS_OF_STATE_ASSETS = Covers(
    name="speaks-of-state-assets",
    of="speaks_of",
    includes=_IF_LAWS_ASK,
    when=_ON_AUDIT,
    effect=Effect.ADVISORY,
    says=Text(
        "有关规定有要求的，审计工作报告还应涉及国有资源、国有资产",
        "the audit work report speaks of state resources and assets as other laws ask",
    ),
    cites=(AUDIT_2021.art(4, 1),),
)
COMMITTEE_HEARD_THE_AUDIT = Competence(
    name="committee-heard-the-audit",
    allowed=_COMMITTEE,
    says=Text("审计工作报告应由常务委员会听取和审议", "the standing committee heard the audit work report"),
    cites=AUDIT_REPORT,
)
AUDIT_REPORT_CAME_FIRST = Sequence(
    name="audit-report-came-first",
    after=AuditReportHeard,
    when=Is("kind", {Kind.RECTIFICATION}),
    says=Text("应先听取和审议审计工作报告", "the audit work report is heard before its rectification"),
    cites=_RECTIFICATION,
)
ITS_RECTIFICATION_FOLLOWS = Competence(
    name="its-rectification-follows",
    of="kind",
    allowed=frozenset({Kind.RECTIFICATION}),
    says=Text("审计工作报告之后应提出其整改情况报告", "what follows the audit work report is its rectification"),
    cites=_RECTIFICATION,
)

AUDIT_HEARD = (COMMITTEE_HEARD_THE_AUDIT,)
"""What is asked of the hearing from which the rectification is awaited."""

SUBMITTED = (
    THE_GOVERNMENT_REPORTS,
    TO_THE_STANDING_COMMITTEE,
    RECTIFICATION_NOT_YET,
    STATE_ASSETS_NOT_YET,
    DEBT_NOT_YET,
    FINANCIAL_WORK_NOT_YET,
    ON_ITS_PERIOD,
    AT_MID_TERM,
    SPEAKS_OF_WHAT_WAS_AUDITED,
    SPEAKS_OF_STATE_ASSETS,
    AUDIT_REPORT_CAME_FIRST,
)
"""What is asked of a report put to the standing committee."""

AWAITED = (THE_GOVERNMENT_REPORTS, TO_THE_STANDING_COMMITTEE, AUDIT_REPORT_CAME_FIRST, ITS_RECTIFICATION_FOLLOWS)
"""What is asked where the rectification is awaited, and no other report."""
