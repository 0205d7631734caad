"""What Jinan says of annulling, after recording and review, what the government of the city made: its committee does.

Jinan Provisions on Major Matters art. 4.
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.local import JINAN_MAJOR_MATTERS_2019
from npcproc.levels import Level
from npcproc.procedure import Overlay
from npcproc.rules import Past
from npcproc.supervision.record_review import DecisionVoted, Document, RemedyProposed, in_local_committee

__all__ = ["IN_JINAN"]

COMMITTEE_ANNULS_WHAT_ITS_GOVERNMENT_MADE = in_local_committee.COMMITTEE_ANNULS.restated(
    "jinan",
    JINAN_MAJOR_MATTERS_2019.art(4, 1, 16, levels=frozenset({Level.MUNICIPAL})),
    name="jinan-committee-annuls-what-its-government-made",
    when=Past(RemedyProposed, "document", {Document.GOVERNMENT_RULE, Document.GOVERNMENT_DECISION}),
    says=Text(
        "撤销市人民政府的规章、决定和命令应由市人大常委会决定",
        "the standing committee of the city decides on annulling what its government made",
    ),
)

IN_JINAN = Overlay(rules={DecisionVoted: (COMMITTEE_ANNULS_WHAT_ITS_GOVERNMENT_MADE,)})
