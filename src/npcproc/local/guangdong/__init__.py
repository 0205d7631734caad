"""What Guangdong adds: the rules of procedure of the standing committee of its provincial congress, and it alone."""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.local.guangdong import interpellation, session
from npcproc.local.guangdong.session import FREQUENCY
from npcproc.procedure import Overlay, Procedure
from npcproc.sessions.standing_committee import IN_STANDING_COMMITTEE as SESSION
from npcproc.supervision.interpellation import IN_STANDING_COMMITTEE as INTERPELLATION

__all__ = ["FREQUENCY", "OVERLAYS"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    INTERPELLATION: interpellation.IN_GUANGDONG,
    SESSION: session.IN_GUANGDONG,
}
"""By the national table, what is added to it."""
