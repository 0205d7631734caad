"""What Henan adds to a report on plan, budget or audit, gathered from the chapters it is told in.

Henan Measures on the Supervision Law arts. 14, 16, 17, 20, 22 and 25-30.
"""

from __future__ import annotations

from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.financial_oversight import handling, hearing, project_audit
from npcproc.procedure import Overlay, together
from npcproc.supervision.financial_oversight import hearing as national
from npcproc.supervision.follow_up import HandlingSentForComments

__all__ = ["IN_HENAN"]

IN_HENAN = Overlay(
    rules=together(hearing.RULES, handling.RULES),
    steps=(*hearing.STEPS, *project_audit.STEPS, *handling.STEPS),
    again={
        national.PLAN_IN_SUMMER: (HENAN_SUPERVISION_2015.art(14, 1),),
        national.BUDGET_IN_SUMMER: (HENAN_SUPERVISION_2015.art(22, 1),),
        national.WITH_THE_FINAL_ACCOUNTS: (HENAN_SUPERVISION_2015.art(27, 1),),
    },
    opens={HandlingSentForComments: handling.CONSULTED},
)
