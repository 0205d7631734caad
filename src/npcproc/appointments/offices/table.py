"""The table of offices: a line for each provision, and its columns as rules look them up.

The lines stand in `executive`, `judiciary`, `in_congress`, `tenure` and `leaving`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import evolve

from npcproc.appointments.offices.executive import ARMED_FORCES, GOVERNMENT, LEFT_TO_LOCAL_LAW, OWN, STATE
from npcproc.appointments.offices.in_congress import FOR_DECISION
from npcproc.appointments.offices.judiciary import COURT, PROCURATORATE, SUPERVISORY_COMMISSION
from npcproc.appointments.offices.leaving import DISMISSAL, RECALL
from npcproc.appointments.offices.line import Line, Manner
from npcproc.appointments.offices.office import Office
from npcproc.appointments.offices.tenure import ACTING, APPROVAL, TERMS
from npcproc.bodies import Organ
from npcproc.levels import WITH_STANDING_COMMITTEE, ByLevel, Level
from npcproc.rules import Entry
from npcproc.statutes import Cite

__all__ = [
    "ACTING_FROM",
    "APPROVED_BY",
    "AS_THE_CONGRESS",
    "DECIDED_BY",
    "DISMISSED_BY",
    "ELECTED_BY",
    "FILED_WITH_THE_GOVERNMENT_ABOVE",
    "FROM_DEPUTIES",
    "LINES",
    "MANNER",
    "NOMINATED_BY_THE_CHAMBER",
    "NOMINATED_BY_THE_HEAD",
    "NOMINATED_FOR_DECISION",
    "OFFICES",
    "RECALLED_BY",
    "RECALLED_BY_ITS_ELECTORS",
    "RECALL_APPROVED_BY",
    "SUBMITTED_BY",
    "TERMS_AT_MOST",
    "offices_at",
    "offices_by_level",
    "offices_in",
    "provisions",
]

OFFICES: tuple[Line, ...] = (
    *STATE,
    *OWN,
    *GOVERNMENT,
    *ARMED_FORCES,
    *SUPERVISORY_COMMISSION,
    *COURT,
    *PROCURATORATE,
)
"""Who fills them, office by office.  A new column is a new field of `Line`."""

LINES: tuple[Line, ...] = (
    *OFFICES,
    *FOR_DECISION,
    *TERMS,
    *APPROVAL,
    *ACTING,
    *RECALL,
    *DISMISSAL,
)
"""The whole table: who fills them, who nominates in session, how long they are held, and how they are left."""


def _column(of: str, lines: Iterable[Line] = LINES) -> tuple[Entry, ...]:
    """What a field of the lines says of each office; a line that says nothing there is left out."""
    said: list[tuple[Line, Any]] = [(line, getattr(line, of)) for line in lines]
    return tuple(
        Entry(office, frozenset({value}), line.cites)
        for line, value in said
        if value not in {None, False}
        for office in sorted(line.offices, key=lambda office: office.name)
    )


# who fills them

_CHAMBER = frozenset({Organ.CHAIRPERSONS_COUNCIL, Organ.CHAIRPERSON, Organ.PRESIDIUM})
_NOMINATED = _column("nominated_by", OFFICES)

NOMINATED_BY_THE_HEAD = tuple(entry for entry in _NOMINATED if entry.allowed.isdisjoint(_CHAMBER))
"""Who nominates, for the offices that the head of their organ fills by proposal."""

NOMINATED_BY_THE_CHAMBER = tuple(entry for entry in _NOMINATED if not entry.allowed.isdisjoint(_CHAMBER))
"""Who nominates, for the offices that the congress's own organs propose."""

DECIDED_BY = _column("decided_by", OFFICES)
"""Who decides; several lines for an office are read together.  What only `in_congress` says is not in it."""

FILED_WITH_THE_GOVERNMENT_ABOVE = frozenset(office for line in OFFICES if line.filed_above for office in line.offices)
"""The offices whose filling is reported to the government above for the record."""

APPROVED_BY = _column("approved_by")
"""Whose approval is needed, at the level above."""

SUBMITTED_BY = _column("submitted_by")
"""Who asks for that approval."""

# what a congress fills while it meets

MANNER = _column("manner")
"""How: whether it elects, decides or adopts."""

ELECTED_BY = _column("decided_by", (line for line in OFFICES if line.manner is Manner.ELECTED))
"""Who elects."""

_WITHOUT_ELECTION = tuple(line for line in OFFICES if line.manner in {Manner.DECIDED, Manner.ADOPTED})
NOMINATED_FOR_DECISION = _column("nominated_by", (*_WITHOUT_ELECTION, *FOR_DECISION))
"""Who nominates where the congress decides or adopts."""

FROM_DEPUTIES = _column("from_deputies")
"""What only a deputy may be; each allows True."""

# how long, who acts, and who may end it

AS_THE_CONGRESS = _column("as_the_congress")
"""What is held as long as the congress's own term; each allows True."""

TERMS_AT_MOST = _column("terms_at_most")
"""How many terms in a row; each allows one number, the highest.  Unit: terms."""

ACTING_FROM = _column("acting_from")
"""From which office whoever acts is taken."""

RECALLED_BY = _column("recalled_by")
"""Who may recall."""

RECALLED_BY_ITS_ELECTORS = _column("recalled_by_its_electors")
"""Whom only the congress that elected them may recall; each allows True."""

RECALL_APPROVED_BY = _column("recall_approved_by")
"""Whose approval a recall needs, at the level above."""

DISMISSED_BY = _column("dismissed_by")
"""Who may dismiss."""


def offices_at(level: Level) -> frozenset[Office]:
    """The offices that exist at a level, whoever fills them."""
    named = {entry.key for entry in DECIDED_BY if any(level in cite.levels for cite in entry.cites)}
    return frozenset(named | (LEFT_TO_LOCAL_LAW if level in WITH_STANDING_COMMITTEE - {Level.NATIONAL} else set()))


def offices_in(column: Iterable[Entry], level: Level) -> frozenset[Office]:
    """The offices of which a column speaks at a level, as far as they exist there."""
    named = {entry.key for entry in column if any(level in cite.levels for cite in entry.cites)}
    return offices_at(level) & named


def offices_by_level(column: Iterable[Entry]) -> ByLevel[frozenset[Office]]:
    """The same for each level; a level of which the column says nothing is not regulated."""
    entries = tuple(column)
    return ByLevel(**{level.value: offices for level in Level if (offices := offices_in(entries, level))})


def provisions(column: Iterable[Entry], offices: Iterable[Office] = Office) -> tuple[Cite, ...]:
    """By which provisions a column speaks of these offices; each once, for all the levels at which it does."""
    named, found = frozenset(offices), dict[str, Cite]()
    for cite in (cite for entry in column if entry.key in named for cite in entry.cites):
        levels = found[cite.slug].levels if cite.slug in found else frozenset()
        found[cite.slug] = evolve(cite, levels=cite.levels | levels)
    return tuple(found.values())
