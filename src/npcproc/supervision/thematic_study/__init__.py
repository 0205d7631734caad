"""Thematic study (专题调查研究) of the standing committee's own: before it hears, inspects or inquires, and in finance.

Who makes the study depends on what it prepares.  Its report goes to the committee, which may deliberate on it.  A study
on which deputies are sent is another thing, for its report goes to the organs concerned: `inspection_visit` has it.

`matter` has the stages and events, `in_standing_committee` the rules and the table.
"""

from npcproc.supervision.thematic_study.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.thematic_study.matter import (
    Closed,
    Deliberated,
    Distributed,
    Organised,
    Prepares,
    Reported,
    Stage,
    Studied,
    Submitted,
)

__all__ = [
    "IN_STANDING_COMMITTEE",
    "Closed",
    "Deliberated",
    "Distributed",
    "Organised",
    "Prepares",
    "Reported",
    "Stage",
    "Studied",
    "Submitted",
]
