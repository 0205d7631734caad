"""After the deliberation: by which articles opinions are handled, a resolution carried out, and all is made known.

What that comes to, and in which rows, stands in `supervision.follow_up`.  The law of 2006 says it of three reports, and
lets the committee resolve on one of them; since 2024 it is the same for every report of the chapter.

Supervision Law arts. 27 and 29 (2006: arts. 20 and 21); NPCSC Rules of Procedure art. 35 (2009: arts. 23 and 24); Audit
Law art. 4; Budget Law art. 89.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    AUDIT_2021,
    BUDGET_2018,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.rules import Competence, Not, Past, Rule, Sequence
from npcproc.supervision.financial_oversight.matter import Kind, Submitted
from npcproc.supervision.follow_up import (
    Closed,
    Duties,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
)

__all__ = ["CONSULTED_UNDER", "DUTIES", "ENDED_UNDER", "ENDED_WITH_THE_DELIBERATION", "OF_THE_GOVERNMENT"]

_OF_2006 = (SUPERVISION_2006.art(20, 1),)
_LAW = (*_OF_2006, SUPERVISION_2024.art(29, 1))
_OPINIONS = (*_LAW, NPCSC_RULES_2022.art(35, 1))
# Unsettled: the rules of 2009 have "work reports" deliberated on and resolved on, and list the reports on plan, budget
# and audit apart; those are read as meant too, as the rules of 2022 say of every report.
_RULES_LET_RESOLVE = (NPCSC_RULES_2009.art(24, 1), NPCSC_RULES_2022.art(35, 2))
_LIMIT = (*_LAW, NPCSC_RULES_2022.art(35, 2))
_LATER = (SUPERVISION_2024.art(29, 2),)

CONSULTED_UNDER = (SUPERVISION_2024.art(29, 1),)
"""That a committee or working body is consulted; the law of 2006 does not ask for it."""

DUTIES = Duties(
    opinions=_OPINIONS,
    consultation=CONSULTED_UNDER,
    in_writing=_OPINIONS,
    resolution=(*_LAW, *_RULES_LET_RESOLVE),
    time_limit=_LIMIT,
    later_reports=_LATER,
    follow_up=_LATER,
    publication=(SUPERVISION_2006.art(20, 2), SUPERVISION_2024.art(29, 3)),
)
"""The articles."""

_ON_AUDIT = Past(Submitted, "kind", {Kind.AUDIT})
_ONE_OF_THREE = Past(Submitted, "kind", {Kind.PLAN_EXECUTION, Kind.BUDGET_EXECUTION, Kind.AUDIT})

# the opinions

# Unsettled: the law of 2006 says what follows of three reports alone.  Where the opinions on another were handed over
# all the same, with this hint, they are then handled and made known in the same way.
OPINIONS_ON_THREE_REPORTS = Sequence(
    name="opinions-on-three-reports",
    after=_ONE_OF_THREE,
    effect=Effect.ADVISORY,
    says=Text(
        "当时的法律只规定了计划执行、预算执行和审计三个报告的审议意见如何处理",
        "the law of the day says what follows of the reports on plan, budget and audit alone",
    ),
    cites=_OF_2006,
    yields_to=(NPCSC_RULES_2022.art(35, 1),),
)
OPINIONS_GO_TO_THE_GOVERNMENT = Competence(
    name="opinions-go-to-the-government",
    of="to",
    allowed=frozenset({Organ.GOVERNMENT}),
    says=Text("审议意见应交本级人民政府研究处理", "the deliberation opinions go to the government"),
    cites=_LAW,
)

# a resolution

RESOLVES_ON_THE_AUDIT_REPORT_ALONE = Sequence(
    name="resolves-on-the-audit-report-alone",
    after=_ON_AUDIT,
    says=Text(
        "当时的法律只规定可以对审计工作报告作出决议",
        "the law of the day lets the committee resolve on the audit work report alone",
    ),
    cites=_OF_2006,
    yields_to=_RULES_LET_RESOLVE,
)
COMMITTEE_RESOLVES_ON_THE_AUDIT = Competence(
    name="committee-resolves-on-the-audit",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=_ON_AUDIT,
    says=Text("对审计工作报告的决议应由常务委员会作出", "the standing committee resolves on the audit work report"),
    cites=(SUPERVISION_2024.art(27, 2), AUDIT_2021.art(4, 1)),
)
COMMITTEE_RESOLVES_ON_THE_RECTIFICATION = Competence(
    name="committee-resolves-on-the-rectification",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=Past(Submitted, "kind", {Kind.RECTIFICATION}),
    says=Text("对整改情况报告的决议应由常务委员会作出", "the standing committee resolves on the rectification"),
    cites=(SUPERVISION_2024.art(27, 2),),
)
THE_GOVERNMENT_CARRIES_OUT = Competence(
    name="the-government-carries-out",
    allowed=frozenset({Organ.GOVERNMENT}),
    says=Text("应由本级人民政府报告执行决议的情况", "the government says how it carried out the resolution"),
    cites=_LAW,
)

# the end

AUDIT_REPORT_WAS_PUBLISHED = Sequence(
    name="audit-report-was-published",
    after=Past(ReportPublished, "published", {True}),
    when=_ON_AUDIT,
    effect=Effect.BREACH,
    says=Text("审计工作报告应向社会公开", "the audit work report is published"),
    cites=(BUDGET_2018.art(89, 2, levels=WITH_STANDING_COMMITTEE),),
)
ENDED_UNDER = (SUPERVISION_2006.county_and_above(21, 1), NPCSC_RULES_2009.art(23, 1))
"""By what a report of which nothing follows ends when it has been deliberated on.

Nationally the rules of 2009 end there too; those of 2022 have the opinions on every report handed over.
"""

NOTHING_FOLLOWS = Sequence(
    name="nothing-follows",
    after=Not(_ONE_OF_THREE),
    says=Text(
        "计划执行、预算执行和审计报告的审议意见应先交研究处理",
        "the opinions on the reports on plan, budget and audit are handed over first",
    ),
    cites=_OF_2006,
)
ENDED_WITH_THE_DELIBERATION = (NOTHING_FOLLOWS,)
"""What is asked of such an end."""

OF_THE_GOVERNMENT: Mapping[type[Event], tuple[Rule, ...]] = {
    OpinionsHandedOver: (OPINIONS_ON_THREE_REPORTS, OPINIONS_GO_TO_THE_GOVERNMENT),
    ResolutionVoted: (
        RESOLVES_ON_THE_AUDIT_REPORT_ALONE,
        COMMITTEE_RESOLVES_ON_THE_AUDIT,
        COMMITTEE_RESOLVES_ON_THE_RECTIFICATION,
    ),
    ImplementationReported: (THE_GOVERNMENT_CARRIES_OUT,),
    Closed: (AUDIT_REPORT_WAS_PUBLISHED,),
}
"""What is asked here besides: it is the government that handles, and the audit has rules of its own."""
