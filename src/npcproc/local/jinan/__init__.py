"""What Jinan adds, in the standing committee of the city: its Provisions on Major Matters, beside those of Shandong."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.local.jinan import investigation, oversight_relations, record_review
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE as INVESTIGATION
from npcproc.supervision.oversight_relations import IN_STANDING_COMMITTEE as ANNULMENT
from npcproc.supervision.record_review import IN_LOCAL_COMMITTEE

__all__ = ["OVERLAYS"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    ANNULMENT: oversight_relations.IN_JINAN,
    INVESTIGATION: investigation.IN_JINAN,
    IN_LOCAL_COMMITTEE: record_review.IN_JINAN,
}
"""By the national table, what is added to it."""
