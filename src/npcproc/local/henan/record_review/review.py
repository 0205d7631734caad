"""What Henan adds to a review by a local standing committee, gathered from the chapters it is told in.

National law leaves the steps to the province; these are the ones that Henan lays down.

Henan Measures on the Supervision Law arts. 49, 53-61.
"""

from __future__ import annotations

from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.record_review import annulled, asked, examined, settled
from npcproc.procedure import Overlay, together
from npcproc.supervision.record_review import in_local_committee

__all__ = ["IN_HENAN"]

_GROUNDS = tuple(HENAN_SUPERVISION_2015.art(53, 1, item) for item in range(1, 6))

IN_HENAN = Overlay(
    rules=together(asked.RULES, examined.RULES, settled.RULES, annulled.RULES),
    steps=(*examined.STEPS, *settled.STEPS, *annulled.STEPS),
    again={in_local_committee.LISTED_GROUND: _GROUNDS},
)
