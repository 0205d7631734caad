"""The hearing: a study before it, the months in which it falls, what is heard together, and the deliberation.

Supervision Law arts. 20 and 27 to 29 (2006: arts. 16 and 18 to 21); Budget Law arts. 79 and 86; NPCSC Rules of
Procedure arts. 33 and 34 (2009: arts. 22 and 23).
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    BUDGET_2018,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, by_level
from npcproc.periods import MonthsOfYear, months
from npcproc.rules import Competence, Covers, Deadline, Initiator, InMonths, Latest, Method, Past, Sequence, Window
from npcproc.supervision.financial_oversight.matter import (
    AuditReportHeard,
    Emphasis,
    Kind,
    Studied,
    StudyDistributed,
    Submitted,
)
from npcproc.supervision.financial_oversight.submission import AUDIT_REPORT, BUDGET_EXECUTION, PLAN_EXECUTION

__all__ = [
    "DELIBERATED",
    "HEARD",
    "REFERRED",
    "REFERRED_UNDER",
    "STUDIED",
    "STUDIED_UNDER",
    "STUDY_DISTRIBUTED_UNDER",
    "STUDY_SUBMITTED",
    "SUMMER",
]

SUMMER = MonthsOfYear(6, 9)
"""The months in which plan and budget are reported on, and local final accounts submitted."""

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})

# a study before it

STUDIED_UNDER = (SUPERVISION_2024.art(28, 1),)
"""The provisions that open a study."""

STUDY_DISTRIBUTED_UNDER = (SUPERVISION_2024.art(28, 2),)
"""The provisions on what becomes of it."""

COMMITTEE_STUDIES = Initiator(
    name="committee-studies",
    allowed=_COMMITTEE,
    says=Text("专题调查研究应由常务委员会组织开展", "the standing committee has the study made"),
    cites=STUDIED_UNDER,
)
COUNCIL_SUBMITS_THE_STUDY = Competence(
    name="council-submits-the-study",
    allowed=_COUNCIL,
    says=Text(
        "调研报告应由主任会议决定提请审议", "the council of chairpersons puts the report on the study to the committee"
    ),
    cites=STUDY_DISTRIBUTED_UNDER,
)
THERE_WAS_A_STUDY = Sequence(
    name="there-was-a-study",
    after=Studied,
    says=Text("应先开展专题调查研究", "a study has been made"),
    cites=STUDY_DISTRIBUTED_UNDER,
)
STUDY_WAS_DISTRIBUTED = Sequence(
    name="study-was-distributed",
    after=StudyDistributed,
    when=Past(Studied),
    effect=Effect.BREACH,
    says=Text("专题调查研究报告应印发会议", "the report on a study is distributed to the session"),
    cites=STUDY_DISTRIBUTED_UNDER,
)

# when, and together with what

PLAN_IN_SUMMER = InMonths(
    name="plan-in-summer",
    months=by_level(national=SUMMER, provincial=SUMMER, municipal=SUMMER, county=SUMMER),
    since=Latest(Submitted),
    when=Past(Submitted, "kind", {Kind.PLAN_EXECUTION}),
    says=Text("计划执行情况应在规定的月份报告", "carrying out the plan is reported on in the months of the law"),
    cites=PLAN_EXECUTION,
)
BUDGET_IN_SUMMER = InMonths(
    name="budget-in-summer",
    months=by_level(national=SUMMER, provincial=SUMMER, municipal=SUMMER, county=SUMMER),
    since=Latest(Submitted),
    when=Past(Submitted, "kind", {Kind.BUDGET_EXECUTION}),
    says=Text("预算执行情况应在规定的月份报告", "carrying out the budget is reported on in the months of the law"),
    cites=BUDGET_EXECUTION,
)
WITH_THE_FINAL_ACCOUNTS = Window(
    name="with-the-final-accounts",
    of="with_final_accounts",
    when=Past(Submitted, "kind", {Kind.AUDIT}),
    effect=Effect.BREACH,
    says=Text(
        "审计工作报告应在审查批准决算的同时听取",
        "the audit work report is heard at the session that examines the final accounts",
    ),
    cites=(*AUDIT_REPORT, BUDGET_2018.art(79, 2, levels=WITH_STANDING_COMMITTEE)),
)
# Unsettled: both reports are to be heard and deliberated on, for which a session may take days; the six months are
# counted from the day on which the one was heard to the day on which the other is.
WITHIN_SIX_MONTHS = Deadline(
    name="within-six-months",
    after=Latest(AuditReportHeard),
    within=months(6),
    says=Text(
        "整改情况报告应在听取审计工作报告后6个月内听取",
        "the rectification is heard within 6 months after the audit work report was",
    ),
    cites=(SUPERVISION_2024.art(27, 2),),
)

# who hears it, and how

COMMITTEE_HEARS = Competence(
    name="committee-hears",
    allowed=_COMMITTEE,
    says=Text("报告应由常务委员会听取", "the standing committee hears the report"),
    cites=(SUPERVISION_2006.art(20, 2), SUPERVISION_2006.art(21, 1), SUPERVISION_2024.art(29, 3)),
)
IN_PLENARY = Method(
    name="in-plenary",
    of="in_plenary",
    allowed=frozenset({True}),
    says=Text("报告应由全体会议听取", "a plenary meeting hears the report"),
    cites=(NPCSC_RULES_2009.art(22, 1), NPCSC_RULES_2022.art(33, 2)),
)
# Unsettled: until 2022 the rules have "work reports" referred, and list the reports on plan, budget and audit apart;
# those are read as meant too.
REFERRED_UNDER = (NPCSC_RULES_2009.art(23, 2), NPCSC_RULES_2022.art(34, 2))
"""The provisions that open a referral to a special committee; locally no national text does for these reports."""

COUNCIL_REFERS = Competence(
    name="council-refers",
    allowed=_COUNCIL,
    says=Text("应由主任会议决定交专门委员会审议", "the council of chairpersons refers the report"),
    cites=REFERRED_UNDER,
)
TO_A_SPECIAL_COMMITTEE = Competence(
    name="to-a-special-committee",
    of="to",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("应交有关的专门委员会审议", "the report is referred to a special committee"),
    cites=REFERRED_UNDER,
)
COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=_COMMITTEE,
    says=Text("报告应由常务委员会审议", "the standing committee deliberates on the report"),
    cites=(SUPERVISION_2006.art(20, 1), SUPERVISION_2006.art(21, 1), SUPERVISION_2024.art(29, 1)),
)

# the law of 2006 lists on what the committee dwells; since 2024 that is left to the Budget Law and to decisions

_ON_BUDGET = Past(Submitted, "kind", {Kind.BUDGET_EXECUTION})
_BEYOND = frozenset({Emphasis.SUBSIDIES_FROM_ABOVE})
DWELLS_ON_THE_LIST = Covers(
    name="dwells-on-the-list",
    of="dwelt_on",
    includes=frozenset(Emphasis) - _BEYOND - {Emphasis.NATIONAL_DEBT},
    when=_ON_BUDGET,
    effect=Effect.BREACH,
    says=Text(
        "对预算执行情况报告应重点审查法律列举的六项内容",
        "the committee dwells on the six points that the law lists",
    ),
    cites=(SUPERVISION_2006.art(18, 1), *(SUPERVISION_2006.art(18, 1, item) for item in range(1, 7))),
)
DWELLS_ON_DEBT_OR_SUBSIDIES = Covers(
    name="dwells-on-debt-or-subsidies",
    of="dwelt_on",
    includes=by_level(
        national=frozenset({Emphasis.NATIONAL_DEBT}), provincial=_BEYOND, municipal=_BEYOND, county=_BEYOND
    ),
    when=_ON_BUDGET,
    effect=Effect.BREACH,
    says=Text(
        "全国人大常委会还应重点审查国债余额，地方还应重点审查上级财政补助资金",
        "the national committee dwells on the national debt too, a local one on subsidies from above",
    ),
    cites=(SUPERVISION_2006.art(18, 2),),
)

STUDIED = (COMMITTEE_STUDIES,)
"""What is asked of a study."""

STUDY_SUBMITTED = (COUNCIL_SUBMITS_THE_STUDY, THERE_WAS_A_STUDY)
"""What is asked when its report is put to the committee."""

HEARD = (
    COMMITTEE_HEARS,
    STUDY_WAS_DISTRIBUTED,
    PLAN_IN_SUMMER,
    BUDGET_IN_SUMMER,
    WITH_THE_FINAL_ACCOUNTS,
    WITHIN_SIX_MONTHS,
    IN_PLENARY,
)
"""What is asked of the hearing."""

REFERRED = (COUNCIL_REFERS, TO_A_SPECIAL_COMMITTEE)
"""What is asked of a referral to a special committee."""

DELIBERATED = (COMMITTEE_DELIBERATES, DWELLS_ON_THE_LIST, DWELLS_ON_DEBT_OR_SUBSIDIES)
"""What is asked of the deliberation."""
