"""What Henan says again of questions that members put while the standing committee deliberates.

One member may ask alone, or several together, by word of mouth or in writing: no question can break that, so nothing is
asked of it.  The articles name the government with its departments and outposts, the court and the procuratorate;
they are older than supervisory commissions, whom national law lets members ask as well, and are not cited for whom.

Henan Measures on the Supervision Law arts. 29, 64 and 65.
"""

from __future__ import annotations

from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.procedure import Overlay
from npcproc.supervision.thematic_inquiry import in_standing_committee

__all__ = ["IN_HENAN"]

_ASK = (HENAN_SUPERVISION_2015.art(64, 1),)
_ANSWER = (HENAN_SUPERVISION_2015.art(65, 1),)
_ON_FINAL_ACCOUNTS = HENAN_SUPERVISION_2015.art(29, 1)

IN_HENAN = Overlay(
    again={
        in_standing_committee.ON_A_BILL_OR_REPORT: _ASK,
        in_standing_committee.AT_A_MEETING_OF_THE_COMMITTEE: _ASK,
        in_standing_committee.MEMBERS_ASK: (*_ASK, _ON_FINAL_ACCOUNTS),
        in_standing_committee.QUESTIONS.states_question: _ASK,
        in_standing_committee.QUESTIONS.answers: _ANSWER,
        in_standing_committee.QUESTIONS.every_question_answered: _ANSWER,
    },
)
