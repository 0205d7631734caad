"""What a line of the table of offices says."""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.appointments.offices.office import Office
from npcproc.bodies import Organ
from npcproc.statutes import Cite
from npcproc.terms import Term

__all__ = ["Line", "Manner"]


@unique
class Manner(Term):
    """How a congress fills an office while it meets."""

    ELECTED = "选举"
    DECIDED = "决定"
    ADOPTED = "通过"


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

    manner: Manner | None = None
    """How the congress fills it while it meets; None where these provisions do not say, or it does not."""

    from_deputies: bool = False
    """Whether only a deputy of the congress may fill it."""

    approved_by: Organ | None = None
    """Whose approval is needed, at the level above, for whoever is elected here."""

    submitted_by: Organ | None = None
    """Who asks for that approval, at the level above."""

    as_the_congress: bool = False
    """Whether its term is that of the congress."""

    terms_at_most: int | None = None
    """How many terms in a row one person may serve.  Unit: terms."""

    acting_from: Office | None = None
    """From which office whoever acts for it is taken; the standing committee decides who."""

    recalled_by: Organ | None = None
    """Who may recall (罢免) its holder."""

    recalled_by_its_electors: bool = False
    """Whether only the congress that elected its holder may recall him."""

    recall_approved_by: Organ | None = None
    """Whose approval a recall needs, at the level above."""

    dismissed_by: Organ | None = None
    """Who may dismiss (撤职) its holder."""

    cites: tuple[Cite, ...]
    """The provisions, narrowed to the levels for which they say so."""
