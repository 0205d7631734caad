"""What a line of the table of offices says."""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.offices.office import Office
from npcproc.bodies import Organ
from npcproc.statutes import Cite

__all__ = ["Line"]


@frozen(kw_only=True)
class Line:
    """What one provision, or several that say the same, settle about some offices."""

    offices: frozenset[Office]
    """The offices that it speaks of."""

    decided_by: Organ | None = None
    """Who elects, appoints or approves, and removes; None where these provisions do not say."""

    nominated_by: Organ | None = None
    """On whose proposal; None where these provisions do not say."""

    filed_above: bool = False
    """Whether the government at the next higher level is told for the record."""

    cites: tuple[Cite, ...]
    """The provisions, narrowed to the levels for which they say so."""
