"""What Henan adds: its Measures on the Supervision Law, for committees of the province, its cities and counties."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.local.henan import interpellation, special_report
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision.interpellation import IN_STANDING_COMMITTEE as INTERPELLATION
from npcproc.supervision.special_report import IN_STANDING_COMMITTEE as SPECIAL_REPORT

__all__ = ["OVERLAYS"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    INTERPELLATION: interpellation.IN_HENAN,
    SPECIAL_REPORT: special_report.IN_HENAN,
}
"""By the national table, what is added to it."""
