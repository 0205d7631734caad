"""Inquiry (询问) and thematic inquiry (专题询问): members, or deputies, ask, and the organs of state come and answer.

A plain inquiry goes with the deliberation of a bill or a report.  A thematic one has a topic and a meeting of its own,
to which the heads come; the opinions raised are handed to the organs, which report on how they handled them.

`matter` has the stages and events of all, `questions` their rules and rows; `in_standing_committee` and `in_congress`
are the plain ones; `topic`, `hearing` and `thematic` tell of thematic ones, `research` of those that a special
committee of the National People's Congress holds.
"""

from npcproc.supervision.follow_up import (
    Closed,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingReported,
    ImplementationReported,
    OpinionsHandedOver,
    ResolutionVoted,
    SatisfactionRated,
)
from npcproc.supervision.thematic_inquiry.hearing import Concluded, InquiryHeld
from npcproc.supervision.thematic_inquiry.in_congress import IN_CONGRESS
from npcproc.supervision.thematic_inquiry.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.thematic_inquiry.matter import (
    Answered,
    AnswerPromised,
    Asked,
    Attended,
    Convened,
    DelegationPlenaryConvened,
    Manner,
    Matter,
    Meeting,
    Notified,
    Representative,
    Stage,
)
from npcproc.supervision.thematic_inquiry.research import (
    RESEARCH,
    ResearchArranged,
    ResearchHeld,
    ResearchReported,
    ResearchStage,
)
from npcproc.supervision.thematic_inquiry.thematic import THEMATIC
from npcproc.supervision.thematic_inquiry.topic import (
    Combined,
    Dropped,
    MaterialsSent,
    Studied,
    ThematicStage,
    TopicSettled,
)

__all__ = [
    "IN_CONGRESS",
    "IN_STANDING_COMMITTEE",
    "RESEARCH",
    "THEMATIC",
    "AnswerPromised",
    "Answered",
    "Asked",
    "Attended",
    "Closed",
    "Combined",
    "Concluded",
    "Convened",
    "DelegationPlenaryConvened",
    "Dropped",
    "FollowUp",
    "FollowUpDeliberated",
    "FollowUpSubmitted",
    "HandlingReported",
    "ImplementationReported",
    "InquiryHeld",
    "Manner",
    "MaterialsSent",
    "Matter",
    "Meeting",
    "Notified",
    "OpinionsHandedOver",
    "Representative",
    "ResearchArranged",
    "ResearchHeld",
    "ResearchReported",
    "ResearchStage",
    "ResolutionVoted",
    "SatisfactionRated",
    "Stage",
    "Studied",
    "ThematicStage",
    "TopicSettled",
]
