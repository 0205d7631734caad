"""What is asked of those who are nominated, and of those who are elected.

Constitution arts. 79 and 114; Organic Law art. 70.  By which provisions only a deputy may be elected stands in the
table of offices; limits on terms are audited in `tenure`.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.appointments.election.matter import Lack, MeasuresVoted
from npcproc.appointments.offices import (
    CHAIRS_OF_TOWNSHIP_CONGRESS,
    FROM_DEPUTIES,
    HEADS_OF_STATE,
    STANDING_COMMITTEE,
    Office,
    provisions,
)
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018, ORGANIC_2022
from npcproc.levels import ByLevel, Level, by_level
from npcproc.rules import AtLeast, History, Past, Range
from npcproc.rules.shapes import Listed, Measured

__all__ = ["ELIGIBLE"]


class NoneLacks(Listed):
    """None of them lacks what the law asks for."""

    __slots__ = ()

    kind = "eligibility"


@frozen(kw_only=True, eq=False, repr=False)
class OldEnough(Measured):
    """Everyone is at least so old.  Unit: full years."""

    kind = "eligibility"

    of: str = "youngest"
    at_least: ByLevel[int]

    def regulates(self, level: Level) -> bool:
        return self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least.at(level))

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.at_least.at(past.body.level))

    def shows(self, found: Any) -> Text:
        return Text(f"现有年仅{found}周岁的", f"one is {found}")


FROM_THE_DEPUTIES = NoneLacks(
    name="from-the-deputies",
    of="lacking",
    excludes=frozenset({Lack.NO_DEPUTY}),
    when=Past(MeasuresVoted, "office", STANDING_COMMITTEE),
    says=Text(
        "常务委员会组成人员应从本级人大代表中选出", "members of the standing committee are elected from the deputies"
    ),
    cites=provisions(FROM_DEPUTIES, STANDING_COMMITTEE),
)
CHAIRS_FROM_THE_DEPUTIES = NoneLacks(
    name="chairs-from-the-deputies",
    of="lacking",
    excludes=frozenset({Lack.NO_DEPUTY}),
    when=Past(MeasuresVoted, "office", CHAIRS_OF_TOWNSHIP_CONGRESS),
    says=Text(
        "乡镇人大主席、副主席应从本级人大代表中选出",
        "the chairpersons of a township congress are elected from its deputies",
    ),
    cites=provisions(FROM_DEPUTIES, CHAIRS_OF_TOWNSHIP_CONGRESS),
)
FORTY_FIVE = OldEnough(
    name="forty-five",
    at_least=by_level(national=45),
    when=Past(MeasuresVoted, "office", HEADS_OF_STATE),
    says=Text("国家主席、副主席应年满四十五周岁", "the head of state and the deputy are at least forty-five"),
    cites=(CONSTITUTION_2018.national(79, 2),),
)
WITH_ELECTORAL_RIGHTS = NoneLacks(
    name="with-electoral-rights",
    of="lacking",
    excludes=frozenset({Lack.NO_ELECTORAL_RIGHTS}),
    when=Past(MeasuresVoted, "office", HEADS_OF_STATE),
    says=Text(
        "国家主席、副主席应为有选举权和被选举权的公民",
        "the head of state and the deputy are citizens who may vote and be elected",
    ),
    cites=(CONSTITUTION_2018.national(79, 2),),
)
OF_THE_AUTONOMOUS_NATIONALITY = NoneLacks(
    name="of-the-autonomous-nationality",
    of="lacking",
    excludes=frozenset({Lack.NOT_OF_THE_NATIONALITY}),
    when=Past(MeasuresVoted, "office", {Office.HEAD_OF_AUTONOMOUS_GOVERNMENT}),
    says=Text(
        "自治区主席、自治州州长、自治县县长应由实行区域自治的民族的公民担任",
        "the head of an autonomous area's government belongs to the nationality that has the autonomy",
    ),
    cites=(CONSTITUTION_2018.county_and_above(114, 1),),
)
OF_THE_TOWNSHIP_NATIONALITY = NoneLacks(
    name="of-the-township-nationality",
    of="lacking",
    excludes=frozenset({Lack.NOT_OF_THE_NATIONALITY}),
    when=Past(MeasuresVoted, "office", {Office.HEAD_OF_ETHNIC_TOWNSHIP}),
    says=Text(
        "民族乡乡长应为设立该民族乡的民族的公民",
        "the head of an ethnic township belongs to the nationality for which it was set up",
    ),
    cites=(ORGANIC_2022.township(70, 3),),
)

ELIGIBLE = (
    FROM_THE_DEPUTIES,
    CHAIRS_FROM_THE_DEPUTIES,
    FORTY_FIVE,
    WITH_ELECTORAL_RIGHTS,
    OF_THE_AUTONOMOUS_NATIONALITY,
    OF_THE_TOWNSHIP_NATIONALITY,
)
"""What is asked, by post, of the nominees, and of whoever is elected, as others than the nominees may be."""
