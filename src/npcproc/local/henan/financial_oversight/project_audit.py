"""How Henan has a major project of the plan audited, and the standing committee told what was found.

Henan Measures on the Supervision Law art. 17.  That the committee may hear of such projects and visit them besides is
told by special reports and inspection visits.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.rules import Competence, Sequence
from npcproc.steps import Step, alongside
from npcproc.supervision.financial_oversight import Stage

__all__ = ["STEPS", "ProjectAuditOrdered", "ProjectAuditReported"]

_PROJECTS = (HENAN_SUPERVISION_2015.art(17, 1),)


@frozen(kw_only=True)
class ProjectAuditOrdered(Event):
    """The government is asked to have a major project audited (要求对重大建设项目进行专项审计)."""

    zh = "要求专项审计"
    en = "ProjectAuditOrdered"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class ProjectAuditReported(Event):
    """The standing committee is told what the audit of the project found (报告专项审计结果)."""

    zh = "报告专项审计结果"
    en = "ProjectAuditReported"

    by: Organ = done_by(Organ.GOVERNMENT)


COMMITTEE_ORDERS = Competence(
    name="henan-committee-orders",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("专项审计应由常务委员会要求", "the standing committee asks for the audit of a project"),
    cites=_PROJECTS,
)
WAS_ORDERED = Sequence(
    name="henan-project-audit-was-ordered",
    after=ProjectAuditOrdered,
    says=Text("应先由常务委员会要求专项审计", "the standing committee asked for the audit before"),
    cites=_PROJECTS,
)

_AT_HAND = (Stage.SUBMITTED, Stage.HEARD, Stage.DELIBERATED)

STEPS: tuple[Step, ...] = (
    *alongside(_AT_HAND, ProjectAuditOrdered, COMMITTEE_ORDERS, cites=_PROJECTS),
    *alongside(_AT_HAND, ProjectAuditReported, WAS_ORDERED, cites=_PROJECTS),
)
"""What Henan alone provides."""
