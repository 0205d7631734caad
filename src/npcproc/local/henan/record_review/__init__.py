"""What Henan adds to recording and review: its Measures, for the standing committees of every level.

`filing` has a document's way in, `asked` who suggests a review, `examined` the review up to the maker's answer,
`settled` and
`annulled` what follows where the maker does not accept it; `review` gathers them, and `catalogue` has the yearly list.
"""

from npcproc.local.henan.record_review.annulled import (
    AnnulmentDeliberated,
    AnnulmentPublished,
    CarriedOut,
    FiledAnew,
)
from npcproc.local.henan.record_review.catalogue import CATALOGUE, CatalogueHandedIn
from npcproc.local.henan.record_review.examined import (
    AnnulmentAsked,
    ExplanationAsked,
    Extended,
    OpinionsSought,
    OtherTakenUp,
)
from npcproc.local.henan.record_review.filing import FilingCorrected, FilingDemanded, NoticeIssued, RegisterChecked
from npcproc.local.henan.record_review.settled import CouncilSettled, DisagreementReported

__all__ = [
    "CATALOGUE",
    "AnnulmentAsked",
    "AnnulmentDeliberated",
    "AnnulmentPublished",
    "CarriedOut",
    "CatalogueHandedIn",
    "CouncilSettled",
    "DisagreementReported",
    "ExplanationAsked",
    "Extended",
    "FiledAnew",
    "FilingCorrected",
    "FilingDemanded",
    "NoticeIssued",
    "OpinionsSought",
    "OtherTakenUp",
    "RegisterChecked",
]
