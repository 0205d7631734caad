"""What Jinan says again of an investigation by the standing committee of the city.

That there is one, and a resolution on its report, is the committee's to decide, as a major matter.

Jinan Provisions on Major Matters arts. 4 and 15.
"""

from __future__ import annotations

from npcproc.law.local import JINAN_MAJOR_MATTERS_2019
from npcproc.levels import Level
from npcproc.procedure import Overlay
from npcproc.supervision.investigation import decided_by_members, reported_to_members

__all__ = ["IN_JINAN"]

_CITY = frozenset({Level.MUNICIPAL})
_FORMED = JINAN_MAJOR_MATTERS_2019.art(4, 1, 14, levels=_CITY)
_FORMED_AND_RESOLVED = JINAN_MAJOR_MATTERS_2019.art(15, 1, levels=_CITY)

IN_JINAN = Overlay(
    again={
        decided_by_members.COMMITTEE_DECIDES: (_FORMED, _FORMED_AND_RESOLVED),
        reported_to_members.COMMITTEE_RESOLVES: (_FORMED_AND_RESOLVED,),
        reported_to_members.RESTS_ON_THE_REPORT: (_FORMED_AND_RESOLVED,),
    },
)
