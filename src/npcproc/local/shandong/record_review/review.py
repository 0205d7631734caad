"""What Shandong adds to a review by a local standing committee, gathered from the chapters it is told in.

National law leaves the steps to the province; these are the ones that Shandong lays down.
"""

from __future__ import annotations

from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.local.shandong.record_review import annulled, answered, asked, examined, passed_on, told
from npcproc.procedure import Overlay, together
from npcproc.supervision.record_review import Closed, in_local_committee

__all__ = ["IN_SHANDONG"]

_PROVISIONS = SHANDONG_RECORDING_REVIEW_2017

IN_SHANDONG = Overlay(
    rules=together(
        asked.RULES,
        examined.RULES,
        answered.RULES,
        annulled.RULES,
        told.RULES,
        {Closed: (answered.TEXT_WAS_FILED, passed_on.OUTCOME_WAS_REPORTED, annulled.MOTION_FOLLOWED)},
    ),
    steps=(
        *asked.STEPS,
        *examined.STEPS,
        *answered.STEPS,
        *passed_on.STEPS,
        *annulled.STEPS,
        *told.STEPS,
    ),
    again={
        # Two of the faults that Shandong lists by name are nationally among the other improprieties.
        in_local_committee.LISTED_GROUND: (
            _PROVISIONS.art(11, 1),
            *(_PROVISIONS.art(11, 1, item) for item in range(1, 6)),
        ),
        in_local_committee.ANNUL: (_PROVISIONS.art(20, 1),),
        in_local_committee.COMMITTEE_ANNULS: (_PROVISIONS.art(2, 1), _PROVISIONS.art(21, 1)),
    },
)
