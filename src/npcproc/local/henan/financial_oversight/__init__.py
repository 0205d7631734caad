"""What Henan adds to the reports on plan, budget and audit: its Measures, for the standing committees of every level.

`hearing` has what comes before the deliberation and is asked of it, `handling` what follows it, `project_audit` an
audit on the way; `in_standing_committee` gathers them, and `windows` has the months of the year.
"""

from npcproc.local.henan.financial_oversight.handling import OpinionsCompiled
from npcproc.local.henan.financial_oversight.hearing import (
    AuditBriefed,
    Distributed,
    ReviewReported,
    SentForReview,
)
from npcproc.local.henan.financial_oversight.project_audit import ProjectAuditOrdered, ProjectAuditReported
from npcproc.local.henan.financial_oversight.windows import (
    FUNDS,
    RECTIFICATION,
    WINDOWS,
    YEARLY,
    FundsFiled,
    Half,
    RectificationReported,
)

__all__ = [
    "FUNDS",
    "RECTIFICATION",
    "WINDOWS",
    "YEARLY",
    "AuditBriefed",
    "Distributed",
    "FundsFiled",
    "Half",
    "OpinionsCompiled",
    "ProjectAuditOrdered",
    "ProjectAuditReported",
    "RectificationReported",
    "ReviewReported",
    "SentForReview",
]
