"""The table of offices: a line for each provision, and its columns as rules look them up.

The lines stand in `executive` and `judiciary`.
"""

from __future__ import annotations

from npcproc.appointments.offices.executive import ARMED_FORCES, GOVERNMENT, LEFT_TO_LOCAL_LAW, OWN
from npcproc.appointments.offices.judiciary import COURT, PROCURATORATE, SUPERVISORY_COMMISSION
from npcproc.appointments.offices.line import Line
from npcproc.appointments.offices.office import Office
from npcproc.bodies import Organ
from npcproc.levels import Level
from npcproc.rules import Entry

__all__ = [
    "DECIDED_BY",
    "FILED_WITH_THE_GOVERNMENT_ABOVE",
    "NOMINATED_BY_THE_CHAMBER",
    "NOMINATED_BY_THE_HEAD",
    "OFFICES",
    "offices_at",
]

OFFICES: tuple[Line, ...] = (
    *OWN,
    *GOVERNMENT,
    *ARMED_FORCES,
    *SUPERVISORY_COMMISSION,
    *COURT,
    *PROCURATORATE,
)
"""The table, office by office.  A new column is a new field of `Line`."""

_CHAMBER = frozenset({Organ.CHAIRPERSONS_COUNCIL, Organ.CHAIRPERSON, Organ.PRESIDIUM})
_NOMINATED = tuple(
    Entry(office, frozenset({line.nominated_by}), line.cites)
    for line in OFFICES
    if line.nominated_by is not None
    for office in sorted(line.offices, key=lambda office: office.name)
)

NOMINATED_BY_THE_HEAD = tuple(entry for entry in _NOMINATED if entry.allowed.isdisjoint(_CHAMBER))
"""Who nominates, for the offices that the head of their organ fills by proposal."""

NOMINATED_BY_THE_CHAMBER = tuple(entry for entry in _NOMINATED if not entry.allowed.isdisjoint(_CHAMBER))
"""Who nominates, for the offices that the congress's own organs propose."""

DECIDED_BY = tuple(
    Entry(office, frozenset({line.decided_by}), line.cites)
    for line in OFFICES
    if line.decided_by is not None
    for office in sorted(line.offices, key=lambda office: office.name)
)
"""Who decides; several lines for an office are read together."""

FILED_WITH_THE_GOVERNMENT_ABOVE = frozenset(office for line in OFFICES if line.filed_above for office in line.offices)
"""The offices whose filling is reported to the government above for the record."""


def offices_at(level: Level) -> frozenset[Office]:
    """The offices that exist at a level, whoever fills them."""
    named = {entry.key for entry in DECIDED_BY if any(level in cite.levels for cite in entry.cites)}
    return frozenset(named | (LEFT_TO_LOCAL_LAW if level is not Level.NATIONAL else set()))
