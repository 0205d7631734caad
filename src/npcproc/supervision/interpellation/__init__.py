"""Interpellation (质询): members, or deputies, put written questions to an organ of state, and it must reply.

The council of chairpersons, or in a congress the presidium, decides how the organ replies.  If the movers are not
satisfied it may have to reply again: more than half of them in a standing committee, half of them in a congress.

`matter` has the stages and events; `asked_by_members` and `asked_by_deputies` who may ask whom, and how;
`in_standing_committee` and `in_congress` what follows, and a table each.
"""

from npcproc.supervision.interpellation.in_congress import IN_CONGRESS
from npcproc.supervision.interpellation.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.interpellation.matter import (
    Closed,
    CommitteeReported,
    Declined,
    Demanded,
    Form,
    Referred,
    Replied,
    ReplyDistributed,
    ReportDistributed,
    Stage,
    Submitted,
)

__all__ = [
    "IN_CONGRESS",
    "IN_STANDING_COMMITTEE",
    "Closed",
    "CommitteeReported",
    "Declined",
    "Demanded",
    "Form",
    "Referred",
    "Replied",
    "ReplyDistributed",
    "ReportDistributed",
    "Stage",
    "Submitted",
]
