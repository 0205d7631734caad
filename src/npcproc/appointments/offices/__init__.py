"""The offices that congresses and standing committees fill, and the table of who fills, holds and ends them.

`office` names them.  The lines, one for each provision, stand by what they settle: `executive` and `judiciary` who
nominates, who decides and what follows; `in_congress` what a congress does while it meets; `tenure` terms, approval,
acting and the oath; `leaving` recall and dismissal.  `table` reads the columns off them.

Three audits read from it or beside it: `holding` an office as it is held, `conditions` who may be a judge or a
procurator, `composition` of whom an organ is made up.
"""

from npcproc.appointments.offices.composition import COMPOSITION, Made, MadeUp
from npcproc.appointments.offices.conditions import JUDGE, PROCURATOR
from npcproc.appointments.offices.holding import HOLDING, Held
from npcproc.appointments.offices.judicial_officer import Came, Degree, JudicialOfficer, Kin, Post
from npcproc.appointments.offices.line import Line, Manner
from npcproc.appointments.offices.office import (
    CHAIRS_OF_TOWNSHIP_CONGRESS,
    COURT_OFFICES,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_STATE,
    JUDGES,
    LEADERS_OF_GOVERNMENT,
    MEMBERS_OF_GOVERNMENT,
    PROCURATORATE_OFFICES,
    PROCURATORS,
    SPECIAL_COMMITTEE,
    STANDING_COMMITTEE,
    STATE_COUNCIL,
    Office,
)
from npcproc.appointments.offices.table import (
    ACTING_FROM,
    ACTING_NOMINATED_BY,
    APPROVED_BY,
    AS_THE_CONGRESS,
    DECIDED_BY,
    DISMISSED_BY,
    FILED_WITH_THE_GOVERNMENT_ABOVE,
    FROM_DEPUTIES,
    LINES,
    MANNER,
    NOMINATED_BY_THE_CHAMBER,
    NOMINATED_BY_THE_HEAD,
    NOMINATED_FOR_DECISION,
    NOMINATED_FOR_ELECTION,
    OFFICES,
    RECALLED_BY,
    SUBMITTED_BY,
    SWORN,
    TERMS_AT_MOST,
    offices_at,
)

__all__ = [
    "ACTING_FROM",
    "ACTING_NOMINATED_BY",
    "APPROVED_BY",
    "AS_THE_CONGRESS",
    "CHAIRS_OF_TOWNSHIP_CONGRESS",
    "COMPOSITION",
    "COURT_OFFICES",
    "DECIDED_BY",
    "DISMISSED_BY",
    "FILED_WITH_THE_GOVERNMENT_ABOVE",
    "FROM_DEPUTIES",
    "HEADS_OF_GOVERNMENT",
    "HEADS_OF_STATE",
    "HOLDING",
    "JUDGE",
    "JUDGES",
    "LEADERS_OF_GOVERNMENT",
    "LINES",
    "MANNER",
    "MEMBERS_OF_GOVERNMENT",
    "NOMINATED_BY_THE_CHAMBER",
    "NOMINATED_BY_THE_HEAD",
    "NOMINATED_FOR_DECISION",
    "NOMINATED_FOR_ELECTION",
    "OFFICES",
    "PROCURATOR",
    "PROCURATORATE_OFFICES",
    "PROCURATORS",
    "RECALLED_BY",
    "SPECIAL_COMMITTEE",
    "STANDING_COMMITTEE",
    "STATE_COUNCIL",
    "SUBMITTED_BY",
    "SWORN",
    "TERMS_AT_MOST",
    "Came",
    "Degree",
    "Held",
    "JudicialOfficer",
    "Kin",
    "Line",
    "Made",
    "MadeUp",
    "Manner",
    "Office",
    "Post",
    "offices_at",
]
