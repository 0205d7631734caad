"""What Guangdong adds to recording and review: the plenary of its provincial committee hears the report on that work.

Rules of Procedure of the Guangdong Standing Committee 2023 art. 30.
"""

from __future__ import annotations

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.procedure import Standing
from npcproc.supervision.record_review import YearOfReview, standing

__all__ = ["YEARLY"]

_PLACE = "guangdong"
_REGULARLY = (GUANGDONG_SC_RULES_2023.art(30, 2), GUANGDONG_SC_RULES_2023.art(30, 2, 10))

YEARLY = Standing(
    id="record-review.yearly.guangdong",
    title=Text("广东省备案审查工作情况的年度报告", "The yearly report on recording and review in Guangdong"),
    body=StandingCommittee,
    rests_on=(GUANGDONG_SC_RULES_2023,),
    facts=YearOfReview,
    rules=(
        standing.HEARD_IN_PLENARY.restated(_PLACE, *_REGULARLY),
        standing.GIVEN_BY_THE_WORKING_BODY.restated(_PLACE, *_REGULARLY),
    ),
)
