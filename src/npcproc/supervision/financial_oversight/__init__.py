"""Supervision of finance and the economy (财政经济工作监督): what is reported on, and what follows.

Plan and budget are reported on in the summer, the audit together with the final accounts, its rectification within six
months; state assets, government debt and financial work every year, a five-year outline in the middle of its time.  The
opinions go to the government, which says in writing how it handled them.  What the standing committee decides on, final
accounts and adjustments, is told elsewhere.

`matter` has the stages and the first events; `submission`, `hearing` and `handling` the rules along the articles of the
chapter; `in_standing_committee` the table; `windows`, `yearly` and `filings` what comes in its months, every year, and
as it arises.  What follows the deliberation is told in `supervision.follow_up`.
"""

from npcproc.supervision.financial_oversight.filings import FILINGS, Filed, Filing
from npcproc.supervision.financial_oversight.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.financial_oversight.matter import (
    AuditedMatter,
    AuditReportHeard,
    Deliberated,
    Emphasis,
    Heard,
    Kind,
    LocalEmphasis,
    Part,
    Referred,
    ReportPeriod,
    Stage,
    Studied,
    StudyDistributed,
    StudySubmitted,
    Submitted,
)
from npcproc.supervision.financial_oversight.windows import WINDOWS, Coming, InSeason
from npcproc.supervision.financial_oversight.yearly import YEARLY, YearOfOversight
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

__all__ = [
    "FILINGS",
    "IN_STANDING_COMMITTEE",
    "WINDOWS",
    "YEARLY",
    "AuditReportHeard",
    "AuditedMatter",
    "Closed",
    "Coming",
    "Deliberated",
    "Emphasis",
    "Filed",
    "Filing",
    "FollowUp",
    "FollowUpDeliberated",
    "FollowUpSubmitted",
    "FollowedUp",
    "HandlingPublished",
    "HandlingReported",
    "HandlingSentForComments",
    "Heard",
    "ImplementationReported",
    "InSeason",
    "Kind",
    "LocalEmphasis",
    "OpinionsHandedOver",
    "Part",
    "Referred",
    "ReportPeriod",
    "ReportPublished",
    "ResolutionVoted",
    "SatisfactionRated",
    "Stage",
    "Studied",
    "StudyDistributed",
    "StudySubmitted",
    "Submitted",
    "YearOfOversight",
]
