"""What Henan adds: its Measures on the Supervision Law, for committees of the province, its cities and counties."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.local.henan import (
    annual_plan,
    entrusted_inspection,
    inquiry,
    interpellation,
    investigation,
    law_inspection,
    special_report,
)
from npcproc.local.henan.financial_oversight import FUNDS, RECTIFICATION, WINDOWS, YEARLY, in_standing_committee
from npcproc.local.henan.law_inspection import YEARLY as INSPECTIONS_YEARLY
from npcproc.local.henan.record_review import CATALOGUE, filing, review
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.annual_plan import IN_STANDING_COMMITTEE as ANNUAL_PLAN
from npcproc.supervision.financial_oversight import IN_STANDING_COMMITTEE as FINANCIAL_REPORT
from npcproc.supervision.interpellation import IN_STANDING_COMMITTEE as INTERPELLATION
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE as INVESTIGATION
from npcproc.supervision.law_inspection import ENTRUSTED
from npcproc.supervision.law_inspection import IN_STANDING_COMMITTEE as LAW_INSPECTION
from npcproc.supervision.record_review import FILING
from npcproc.supervision.record_review import IN_LOCAL_COMMITTEE as RECORD_REVIEW
from npcproc.supervision.special_report import IN_STANDING_COMMITTEE as SPECIAL_REPORT
from npcproc.supervision.thematic_inquiry.in_standing_committee import IN_STANDING_COMMITTEE as INQUIRY

__all__ = ["CATALOGUE", "FUNDS", "INSPECTIONS_YEARLY", "OVERLAYS", "RECTIFICATION", "WINDOWS", "YEARLY"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    ANNUAL_PLAN: annual_plan.IN_HENAN,
    ENTRUSTED: entrusted_inspection.IN_HENAN,
    FINANCIAL_REPORT: in_standing_committee.IN_HENAN,
    FILING: filing.IN_HENAN,
    INQUIRY: inquiry.IN_HENAN,
    INTERPELLATION: interpellation.IN_HENAN,
    INVESTIGATION: investigation.IN_HENAN,
    LAW_INSPECTION: law_inspection.IN_HENAN,
    RECORD_REVIEW: review.IN_HENAN,
    SPECIAL_REPORT: special_report.IN_HENAN,
}
"""By the national table, what is added to it."""
