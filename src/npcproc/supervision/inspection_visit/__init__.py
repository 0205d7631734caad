"""Inspection visits (视察) and thematic studies (专题调研) by deputies, while their congress is not in session.

The standing committee arranges them, in a township the presidium; a deputy may also go alone, on the certificate.
Deputies make suggestions, may ask to meet heads of organs, and handle nothing themselves.  Their report is passed on to
the organs concerned, which tell them how it was handled.  Visit and study are one table: the law treats their reports,
and since 2025 the deputies' rights there, as one.

`matter` has the stages and the first events; `arrangement`, `conduct`, `meeting` and `outcome` the rules along the
articles; `before_report` what a visit has to do with a special work report; `in_standing_committee` and `in_township` a
table each; `yearly` what comes round.  A study of the committee's own is another institution: `thematic_study`.
"""

from npcproc.supervision.inspection_visit.before_report import AttendanceArranged
from npcproc.supervision.inspection_visit.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.inspection_visit.in_township import IN_TOWNSHIP
from npcproc.supervision.inspection_visit.matter import (
    Activity,
    Arranged,
    Conducted,
    Entrusted,
    Host,
    LocalVisitRequested,
    Manner,
    Purpose,
    Reach,
    Stage,
    Subject,
    SuggestionMade,
    Whose,
)
from npcproc.supervision.inspection_visit.meeting import MeetingRequested, Met, Receiver
from npcproc.supervision.inspection_visit.outcome import Closed, FedBack, PassedOn, Reported
from npcproc.supervision.inspection_visit.yearly import YEARLY, YearOfVisits

__all__ = [
    "IN_STANDING_COMMITTEE",
    "IN_TOWNSHIP",
    "YEARLY",
    "Activity",
    "Arranged",
    "AttendanceArranged",
    "Closed",
    "Conducted",
    "Entrusted",
    "FedBack",
    "Host",
    "LocalVisitRequested",
    "Manner",
    "MeetingRequested",
    "Met",
    "PassedOn",
    "Purpose",
    "Reach",
    "Receiver",
    "Reported",
    "Stage",
    "Subject",
    "SuggestionMade",
    "Whose",
    "YearOfVisits",
]
