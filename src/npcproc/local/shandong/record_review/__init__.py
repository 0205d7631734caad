"""What Shandong adds to recording and review: its own Provisions, for the standing committees of every level.

`filing` and `late` add to a document's way in; `asked`, `examined`, `answered`, `passed_on`, `annulled` and `told` to a
review, which `review` gathers; `catalogue` has the yearly list.
"""

from npcproc.local.shandong.record_review.annulled import MotionDeliberated
from npcproc.local.shandong.record_review.answered import AmendedTextFiled, AnswerForwarded
from npcproc.local.shandong.record_review.asked import RequesterDirected, RequestRegistered
from npcproc.local.shandong.record_review.catalogue import CATALOGUE, CatalogueHandedIn
from npcproc.local.shandong.record_review.examined import ExplanationRequested, MakerConsulted, Meeting, MeetingHeld
from npcproc.local.shandong.record_review.filing import Distributed
from npcproc.local.shandong.record_review.late import (
    Completed,
    CompletionDemanded,
    CouncilActed,
    LapseCirculated,
    Measure,
)
from npcproc.local.shandong.record_review.passed_on import Handler, OutcomeReported, PassedOn
from npcproc.local.shandong.record_review.told import ReviewReported

__all__ = [
    "CATALOGUE",
    "AmendedTextFiled",
    "AnswerForwarded",
    "CatalogueHandedIn",
    "Completed",
    "CompletionDemanded",
    "CouncilActed",
    "Distributed",
    "ExplanationRequested",
    "Handler",
    "LapseCirculated",
    "MakerConsulted",
    "Measure",
    "Meeting",
    "MeetingHeld",
    "MotionDeliberated",
    "OutcomeReported",
    "PassedOn",
    "RequestRegistered",
    "RequesterDirected",
    "ReviewReported",
]
