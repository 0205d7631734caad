"""Follow-up (跟踪监督): what becomes of deliberation opinions and resolutions, tracked to the end.

Opinions are handed over, handled, sent for comments, reported on, deliberated on again if the council so decides, and
made known; a resolution is carried out in the time it sets.  It is the same after a special report, a law inspection,
a report of the financial chapter and, in part, a thematic inquiry; each has these rows in its own table.

`matter` has the events, `duties` and `made_known` the rules by the articles of each kind of matter, `course` the rows,
and `track` reads off a case how far it is.
"""

from npcproc.supervision.follow_up.course import Stages, course
from npcproc.supervision.follow_up.duties import Duties
from npcproc.supervision.follow_up.matter import (
    Closed,
    FollowedUp,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    Meeting,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
    SatisfactionRated,
)
from npcproc.supervision.follow_up.track import Track, track

__all__ = [
    "Closed",
    "Duties",
    "FollowUp",
    "FollowUpDeliberated",
    "FollowUpSubmitted",
    "FollowedUp",
    "HandlingPublished",
    "HandlingReported",
    "HandlingSentForComments",
    "ImplementationReported",
    "Meeting",
    "OpinionsHandedOver",
    "ReportPublished",
    "ResolutionVoted",
    "SatisfactionRated",
    "Stages",
    "Track",
    "course",
    "track",
]
