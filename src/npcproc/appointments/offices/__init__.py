"""The offices that congresses and standing committees fill, and the table of who fills them.

`office` names them.  `executive` and `judiciary` have a `Line` for each provision: who nominates, who decides, what
follows.  `table` reads the columns off them.
"""

from npcproc.appointments.offices.line import Line
from npcproc.appointments.offices.office import (
    COURT_OFFICES,
    JUDGES,
    PROCURATORATE_OFFICES,
    PROCURATORS,
    STATE_COUNCIL,
    Office,
)
from npcproc.appointments.offices.table import (
    DECIDED_BY,
    FILED_WITH_THE_GOVERNMENT_ABOVE,
    NOMINATED_BY_THE_CHAMBER,
    NOMINATED_BY_THE_HEAD,
    OFFICES,
    offices_at,
)

__all__ = [
    "COURT_OFFICES",
    "DECIDED_BY",
    "FILED_WITH_THE_GOVERNMENT_ABOVE",
    "JUDGES",
    "NOMINATED_BY_THE_CHAMBER",
    "NOMINATED_BY_THE_HEAD",
    "OFFICES",
    "PROCURATORATE_OFFICES",
    "PROCURATORS",
    "STATE_COUNCIL",
    "Line",
    "Office",
    "offices_at",
]
