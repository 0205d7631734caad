"""Special work reports (专项工作报告): a standing committee hears and deliberates what a supervised organ has done.

The topic comes from what troubles people; the draft goes out for comments 20 days before the session, the revised
report in 10 days before, to the members 7 days before.  A head of the organ gives it; the opinions go to the organ,
which reports in writing how it handled them, and how it carried out a resolution if there is one.

`matter` has the stages and the first events; `topic`, `preparation`, `hearing` and `handling` the rules along the
articles of the chapter; `in_standing_committee` the table; `yearly` what comes round.  What follows the hearing is told
in `supervision.follow_up`.
"""

from npcproc.supervision.follow_up import (
    Closed,
    FollowedUp,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
    ResolutionVoted,
    SatisfactionRated,
)
from npcproc.supervision.special_report.hearing import Deliberated, Heard, Referred
from npcproc.supervision.special_report.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.special_report.matter import (
    Briefed,
    Declined,
    Delivered,
    Distributed,
    Dropped,
    Inspected,
    Kind,
    Meeting,
    Reporter,
    ReportRequested,
    Revised,
    Scheduled,
    SentForComments,
    Source,
    Stage,
    Studied,
    StudyDistributed,
    TopicSelected,
    ViewsCollected,
)
from npcproc.supervision.special_report.yearly import (
    IN_TOWNSHIP,
    PERIODIC,
    YEARLY,
    Periodic,
    PeriodicReport,
    YearOfReports,
)

__all__ = [
    "IN_STANDING_COMMITTEE",
    "IN_TOWNSHIP",
    "PERIODIC",
    "YEARLY",
    "Briefed",
    "Closed",
    "Declined",
    "Deliberated",
    "Delivered",
    "Distributed",
    "Dropped",
    "FollowUp",
    "FollowUpDeliberated",
    "FollowUpSubmitted",
    "FollowedUp",
    "HandlingPublished",
    "HandlingReported",
    "HandlingSentForComments",
    "Heard",
    "ImplementationReported",
    "Inspected",
    "Kind",
    "Meeting",
    "OpinionsHandedOver",
    "Periodic",
    "PeriodicReport",
    "Referred",
    "ReportPublished",
    "ReportRequested",
    "Reporter",
    "ResolutionVoted",
    "Revised",
    "SatisfactionRated",
    "Scheduled",
    "SentForComments",
    "Source",
    "Stage",
    "Studied",
    "StudyDistributed",
    "TopicSelected",
    "ViewsCollected",
    "YearOfReports",
]
