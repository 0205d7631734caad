"""The offices that congresses and standing committees fill, and the table of who fills, holds and ends them.

`office` names them.  The lines, one for each provision, stand by what they settle: `executive` and `judiciary` who
nominates, who decides and what follows; `in_congress` what a congress decides on or adopts; `tenure` terms, approval
and acting; `leaving` recall and dismissal.  `table` reads the columns off them, and elections, appointments, acting,
recall, dismissal and the oath read those: a rule looks an office up in a column, or takes from it the offices of a
level and the provisions.  What the law says of every office alike, such as that its holder swears, is in no column.

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
    APPROVED_BY,
    AS_THE_CONGRESS,
    DECIDED_BY,
    DISMISSED_BY,
    ELECTED_BY,
    FILED_WITH_THE_GOVERNMENT_ABOVE,
    FROM_DEPUTIES,
    MANNER,
    NOMINATED_BY_THE_CHAMBER,
    NOMINATED_BY_THE_HEAD,
    NOMINATED_FOR_DECISION,
    OFFICES,
    RECALL_APPROVED_BY,
    RECALLED_BY,
    RECALLED_BY_ITS_ELECTORS,
    SUBMITTED_BY,
    TERMS_AT_MOST,
    offices_at,
    offices_by_level,
    offices_in,
    provisions,
)

__all__ = [
    "ACTING_FROM",
    "APPROVED_BY",
    "AS_THE_CONGRESS",
    "CHAIRS_OF_TOWNSHIP_CONGRESS",
    "COMPOSITION",
    "COURT_OFFICES",
    "DECIDED_BY",
    "DISMISSED_BY",
    "ELECTED_BY",
    "FILED_WITH_THE_GOVERNMENT_ABOVE",
    "FROM_DEPUTIES",
    "HEADS_OF_GOVERNMENT",
    "HEADS_OF_STATE",
    "HOLDING",
    "JUDGE",
    "JUDGES",
    "LEADERS_OF_GOVERNMENT",
    "MANNER",
    "MEMBERS_OF_GOVERNMENT",
    "NOMINATED_BY_THE_CHAMBER",
    "NOMINATED_BY_THE_HEAD",
    "NOMINATED_FOR_DECISION",
    "OFFICES",
    "PROCURATOR",
    "PROCURATORATE_OFFICES",
    "PROCURATORS",
    "RECALLED_BY",
    "RECALLED_BY_ITS_ELECTORS",
    "RECALL_APPROVED_BY",
    "SPECIAL_COMMITTEE",
    "STANDING_COMMITTEE",
    "STATE_COUNCIL",
    "SUBMITTED_BY",
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
    "offices_by_level",
    "offices_in",
    "provisions",
]
