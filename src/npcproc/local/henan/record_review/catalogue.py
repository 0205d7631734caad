"""The yearly catalogue of documents in Henan (规范性文件目录): by 31 March every maker hands it in.

Henan Measures on the Supervision Law art. 62.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from npcproc.bodies import StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.periods import months
from npcproc.procedure import Standing
from npcproc.rules import Deadline, Own

__all__ = ["CATALOGUE", "CatalogueHandedIn"]


@frozen(kw_only=True)
class CatalogueHandedIn(Facts):
    """The catalogue of a year's documents is handed in (报送上一年度规范性文件目录)."""

    zh = "报送规范性文件目录"
    en = "CatalogueHandedIn"

    year_ends: date
    """The last day of the year whose documents it lists."""


# Unsettled: "before 31 March" is read as by the end of that day.
BY_END_OF_MARCH = Deadline(
    name="henan-by-end-of-march",
    after=Own("year_ends"),
    within=months(3),
    says=Text(
        "上一年度的规范性文件目录应在3月31日前报送",
        "the catalogue of a year's documents is handed in by 31 March of the next",
    ),
    cites=(HENAN_SUPERVISION_2015.art(62, 1),),
)

CATALOGUE = Standing(
    id="record-review.catalogue.henan",
    title=Text("河南省规范性文件目录的报送", "The yearly catalogue of documents in Henan"),
    body=StandingCommittee,
    rests_on=(HENAN_SUPERVISION_2015,),
    facts=CatalogueHandedIn,
    rules=(BY_END_OF_MARCH,),
)
