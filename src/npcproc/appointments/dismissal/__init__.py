"""Dismissal (撤职) by a standing committee of those whom it may dismiss, and what stands beside it.

A local committee dismisses by the Supervision Law: `matter` has its stages and events, `motion`, `session`, `defence`
and `decision` the rules, `in_standing_committee` the table.  The committee of the nation dismisses members of the State
Council and of the Central Military Commission: `proposed_in_the_nation` and `in_the_nation`.  A court president whom a
local committee wants replaced is a matter for the level above (`court_president`), and the leaders of procuratorates
are replaced from there (`procurators_below`); each of these has stages and events of its own.
"""

from npcproc.appointments.dismissal.court_president import COURT_PRESIDENT
from npcproc.appointments.dismissal.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.appointments.dismissal.in_the_nation import IN_THE_NATION
from npcproc.appointments.dismissal.matter import (
    Closed,
    Declined,
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    Deliberated,
    HeardInSession,
    InvestigationReported,
    InvestigationVoted,
    Lapsed,
    Moved,
    Notified,
    Published,
    Stage,
    Submitted,
    Voted,
)
from npcproc.appointments.dismissal.procurators_below import PROCURATORS_BELOW

__all__ = [
    "COURT_PRESIDENT",
    "IN_STANDING_COMMITTEE",
    "IN_THE_NATION",
    "PROCURATORS_BELOW",
    "Closed",
    "Declined",
    "DefenceDistributed",
    "DefenceOffered",
    "DefenceReceived",
    "Deliberated",
    "HeardInSession",
    "InvestigationReported",
    "InvestigationVoted",
    "Lapsed",
    "Moved",
    "Notified",
    "Published",
    "Stage",
    "Submitted",
    "Voted",
]
