"""Law inspection (执法检查): a standing committee looks at how laws are implemented, and what is to be done about it.

An issue and its laws are chosen for the year; a special committee or working body carries the inspection out, by a team
that the committee forms.  The national and provincial committees may entrust those one level down, which report back in
writing.  The team reports, the committee deliberates, and the opinions go with the report to the organs concerned,
each of which reports how it handled them.

`matter` has the stages and the first events; `subject`, `team`, `other_committees`, `report` and `handling` the rules
along the articles of the chapter; `in_standing_committee` the table, `entrusted` that of the committee entrusted;
`areas` how places stand to each other; `yearly` what comes round.  What follows the deliberation is told in
`supervision.follow_up`.
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
from npcproc.supervision.law_inspection.entrusted import ENTRUSTED, EntrustedStage, EntrustmentReceived, ReportedBack
from npcproc.supervision.law_inspection.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.law_inspection.matter import (
    Capacity,
    CheckItem,
    ChecklistDrawn,
    Dropped,
    Form,
    Inspected,
    InspectionEnded,
    Object,
    Researched,
    Source,
    Stage,
    SubjectSelected,
    TeamFormed,
    TeamMember,
)
from npcproc.supervision.law_inspection.other_committees import Coordinated, Entrusted, Joined, ResultsReceived
from npcproc.supervision.law_inspection.report import (
    Deliberated,
    Heard,
    Meeting,
    Presenter,
    Referred,
    ReportPresented,
    ReportSubmitted,
)
from npcproc.supervision.law_inspection.yearly import IN_TOWNSHIP, YEARLY, YearOfInspections

__all__ = [
    "ENTRUSTED",
    "IN_STANDING_COMMITTEE",
    "IN_TOWNSHIP",
    "YEARLY",
    "Capacity",
    "CheckItem",
    "ChecklistDrawn",
    "Closed",
    "Coordinated",
    "Deliberated",
    "Dropped",
    "Entrusted",
    "EntrustedStage",
    "EntrustmentReceived",
    "FollowUp",
    "FollowUpDeliberated",
    "FollowUpSubmitted",
    "FollowedUp",
    "Form",
    "HandlingPublished",
    "HandlingReported",
    "HandlingSentForComments",
    "Heard",
    "ImplementationReported",
    "Inspected",
    "InspectionEnded",
    "Joined",
    "Meeting",
    "Object",
    "OpinionsHandedOver",
    "Presenter",
    "Referred",
    "ReportPresented",
    "ReportPublished",
    "ReportSubmitted",
    "ReportedBack",
    "Researched",
    "ResolutionVoted",
    "ResultsReceived",
    "SatisfactionRated",
    "Source",
    "Stage",
    "SubjectSelected",
    "TeamFormed",
    "TeamMember",
    "YearOfInspections",
]
