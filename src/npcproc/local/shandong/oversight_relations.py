"""What Shandong says of an annulment by its standing committee, as a major matter: that the committee decides on it.

Shandong Provisions on Major Matters art. 4.
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.local import SHANDONG_MAJOR_MATTERS_2018
from npcproc.levels import Level
from npcproc.procedure import Overlay
from npcproc.rules import Past
from npcproc.supervision.oversight_relations import DecisionVoted, Maker, Proposed, in_standing_committee

__all__ = ["IN_SHANDONG"]

_PROVINCE = frozenset({Level.PROVINCIAL})

OF_THOSE_BELOW = in_standing_committee.COMMITTEE_DECIDES.restated(
    "shandong",
    SHANDONG_MAJOR_MATTERS_2018.art(4, 1, 7, levels=_PROVINCE),
    name="shandong-committee-decides-on-those-below",
    when=Past(Proposed, "maker", {Maker.CONGRESS, Maker.STANDING_COMMITTEE}),
    says=Text(
        "撤销设区的市人大及其常委会的决议、决定应由省人大常委会决定",
        "the standing committee of the province decides on annulling what its cities decided",
    ),
)
OF_ITS_GOVERNMENT = in_standing_committee.COMMITTEE_DECIDES.restated(
    "shandong",
    SHANDONG_MAJOR_MATTERS_2018.art(4, 1, 8, levels=_PROVINCE),
    name="shandong-committee-decides-on-its-government",
    when=Past(Proposed, "maker", {Maker.GOVERNMENT}),
    says=Text(
        "撤销省人民政府的规章、决定和命令应由省人大常委会决定",
        "the standing committee of the province decides on annulling what its government made",
    ),
)

IN_SHANDONG = Overlay(rules={DecisionVoted: (OF_THOSE_BELOW, OF_ITS_GOVERNMENT)})
