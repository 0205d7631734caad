"""What Jinan says of an annulment by its standing committee, as a major matter: that the committee decides on it.

Jinan Provisions on Major Matters art. 4.
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.local import JINAN_MAJOR_MATTERS_2019
from npcproc.levels import Level
from npcproc.procedure import Overlay
from npcproc.rules import Past
from npcproc.supervision.oversight_relations import DecisionVoted, Maker, Proposed, in_standing_committee

__all__ = ["IN_JINAN"]

_CITY = frozenset({Level.MUNICIPAL})

OF_THOSE_BELOW = in_standing_committee.COMMITTEE_DECIDES.restated(
    "jinan",
    JINAN_MAJOR_MATTERS_2019.art(4, 1, 15, levels=_CITY),
    name="jinan-committee-decides-on-those-below",
    when=Past(Proposed, "maker", {Maker.CONGRESS, Maker.STANDING_COMMITTEE}),
    says=Text(
        "撤销区、县人大及其常委会的决议、决定应由市人大常委会决定",
        "the standing committee of the city decides on annulling what its districts and counties decided",
    ),
)
OF_ITS_GOVERNMENT = in_standing_committee.COMMITTEE_DECIDES.restated(
    "jinan",
    JINAN_MAJOR_MATTERS_2019.art(4, 1, 16, levels=_CITY),
    name="jinan-committee-decides-on-its-government",
    when=Past(Proposed, "maker", {Maker.GOVERNMENT}),
    says=Text(
        "撤销市人民政府的规章、决定和命令应由市人大常委会决定",
        "the standing committee of the city decides on annulling what its government made",
    ),
)

IN_JINAN = Overlay(rules={DecisionVoted: (OF_THOSE_BELOW, OF_ITS_GOVERNMENT)})
