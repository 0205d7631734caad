"""Recording and review (规范性文件备案审查): what is filed, what is reviewed, and what is altered or annulled.

A document is filed within thirty days of its publication.  Some organs may demand its review, all others suggest it,
and the committees act of themselves; the maker is sent an opinion, answers, and amends, or the standing committee
annuls.  Local standing committees review resolutions from below and the documents of their own level's organs.

`documents` has the kinds of document; `filed`, `recipients` and `filing` the way in, `approved` and `approval` that
of what needs approval; `matter`, `outcome` and `course` what every review has in common.  A table each have
`of_regulations` (with `asked_on_regulation` and `examination`), `of_interpretations` (with `asked_on_interpretation`)
and `in_local_committee`.  `ruling` says who settles which provision applies; `powers`, `rank` and `standing` what holds
beside the cases.
"""

from npcproc.supervision.record_review.approval import APPROVAL
from npcproc.supervision.record_review.approved import (
    ApprovalRequested,
    ApprovalVoted,
    CommitteeReported,
    ConflictHandled,
    LegalityReviewed,
    PutOnAgenda,
    Request,
    Returned,
)
from npcproc.supervision.record_review.documents import Asker, Document, Ground
from npcproc.supervision.record_review.filed import (
    Approved,
    Filed,
    Filing,
    Made,
    Paper,
    Published,
    Recipient,
    Registered,
    Sitting,
)
from npcproc.supervision.record_review.filing import FILING, FILING_OF_INTERPRETATIONS
from npcproc.supervision.record_review.in_local_committee import IN_LOCAL_COMMITTEE
from npcproc.supervision.record_review.matter import (
    DemandReceived,
    JointMeetingHeld,
    Misdirected,
    OpinionSent,
    Referred,
    Reviewed,
    ReviewInitiated,
    Stage,
    SuggestionReceived,
    Transferred,
    Verdict,
)
from npcproc.supervision.record_review.of_interpretations import OF_INTERPRETATIONS
from npcproc.supervision.record_review.of_regulations import OF_REGULATIONS
from npcproc.supervision.record_review.outcome import (
    AnswerReceived,
    Closed,
    DecisionVoted,
    FedBack,
    Form,
    NotSubmitted,
    Rectified,
    Remedy,
    RemedyProposed,
    ResultPublished,
    Submitted,
)
from npcproc.supervision.record_review.powers import (
    POWERS_OF_COMMITTEE,
    POWERS_OF_CONGRESS,
    POWERS_OF_GOVERNMENT,
    Act,
    Defect,
    Undone,
)
from npcproc.supervision.record_review.rank import RANK, SAME_MAKER, Applied, AppliedOfSameMaker, Provision, Rank
from npcproc.supervision.record_review.ruling import (
    RULING,
    Conflict,
    Dispute,
    Favoured,
    OpinionGiven,
    Raised,
    Ruled,
    SentUp,
)
from npcproc.supervision.record_review.standing import (
    DEMAND_ON_INTERPRETATION,
    DEMAND_ON_REGULATION,
    LOCAL_PROCEDURE,
    STATE_COUNCIL,
    UPKEEP,
    YEARLY,
    Demand,
    HigherLawInForce,
    ProcedureLaidDown,
    StateCouncilReview,
    YearOfReview,
)

__all__ = [
    "APPROVAL",
    "DEMAND_ON_INTERPRETATION",
    "DEMAND_ON_REGULATION",
    "FILING",
    "FILING_OF_INTERPRETATIONS",
    "IN_LOCAL_COMMITTEE",
    "LOCAL_PROCEDURE",
    "OF_INTERPRETATIONS",
    "OF_REGULATIONS",
    "POWERS_OF_COMMITTEE",
    "POWERS_OF_CONGRESS",
    "POWERS_OF_GOVERNMENT",
    "RANK",
    "RULING",
    "SAME_MAKER",
    "STATE_COUNCIL",
    "UPKEEP",
    "YEARLY",
    "Act",
    "AnswerReceived",
    "Applied",
    "AppliedOfSameMaker",
    "ApprovalRequested",
    "ApprovalVoted",
    "Approved",
    "Asker",
    "Closed",
    "CommitteeReported",
    "Conflict",
    "ConflictHandled",
    "DecisionVoted",
    "Defect",
    "Demand",
    "DemandReceived",
    "Dispute",
    "Document",
    "Favoured",
    "FedBack",
    "Filed",
    "Filing",
    "Form",
    "Ground",
    "HigherLawInForce",
    "JointMeetingHeld",
    "LegalityReviewed",
    "Made",
    "Misdirected",
    "NotSubmitted",
    "OpinionGiven",
    "OpinionSent",
    "Paper",
    "ProcedureLaidDown",
    "Provision",
    "Published",
    "PutOnAgenda",
    "Raised",
    "Rank",
    "Recipient",
    "Rectified",
    "Referred",
    "Registered",
    "Remedy",
    "RemedyProposed",
    "Request",
    "ResultPublished",
    "Returned",
    "ReviewInitiated",
    "Reviewed",
    "Ruled",
    "SentUp",
    "Sitting",
    "Stage",
    "StateCouncilReview",
    "Submitted",
    "SuggestionReceived",
    "Transferred",
    "Undone",
    "Verdict",
    "YearOfReview",
]
