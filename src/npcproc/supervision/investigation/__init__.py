"""Investigation of specific issues (特定问题调查): a body forms a committee to clear up major facts.

The council of chairpersons or one fifth of the members propose it, in a congress the presidium, one tenth of the
deputies or, at the NPC, three delegations.  The body decides, adopts who sits on the committee, hears its report, and
may adopt a resolution on it.

`matter` and `inquiry` have the stages and events; `decided_by_...` tells who proposes and decides, `seated_by_...` who
sits on the committee, `reported_to_...` how it works and reports, each once for members and once for deputies;
`authorised_by_deputies` tells how a standing committee hears the report for its congress; `in_standing_committee` and
`in_congress` have the tables.
"""

from npcproc.supervision.investigation.in_congress import IN_CONGRESS
from npcproc.supervision.investigation.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.investigation.inquiry import (
    AuthorisationVoted,
    AuthorisedResolutionVoted,
    Closed,
    ExpertsEngaged,
    Filed,
    Heard,
    Holder,
    MaterialRequested,
    PublicationWithheld,
    Reported,
    ResolutionVoted,
    SourceDisclosed,
)
from npcproc.supervision.investigation.matter import (
    Deliberated,
    FormationVoted,
    MembershipVoted,
    Nominated,
    Proposed,
    Referred,
    Reviewed,
    Stage,
    Subject,
    Submitted,
)

__all__ = [
    "IN_CONGRESS",
    "IN_STANDING_COMMITTEE",
    "AuthorisationVoted",
    "AuthorisedResolutionVoted",
    "Closed",
    "Deliberated",
    "ExpertsEngaged",
    "Filed",
    "FormationVoted",
    "Heard",
    "Holder",
    "MaterialRequested",
    "MembershipVoted",
    "Nominated",
    "Proposed",
    "PublicationWithheld",
    "Referred",
    "Reported",
    "ResolutionVoted",
    "Reviewed",
    "SourceDisclosed",
    "Stage",
    "Subject",
    "Submitted",
]
