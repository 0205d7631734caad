"""The yearly catalogue of documents in Shandong (规范性文件目录): by 31 January those who file hand it in.

Shandong Provisions on Recording and Review art. 7.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from npcproc.bodies import StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
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


# Unsettled: "before 31 January" is read as by the end of that day.
BY_END_OF_JANUARY = Deadline(
    name="shandong-by-end-of-january",
    after=Own("year_ends"),
    within=months(1),
    says=Text(
        "上一年度的规范性文件目录应在1月31日前报送",
        "the catalogue of a year's documents is handed in by 31 January of the next",
    ),
    cites=(SHANDONG_RECORDING_REVIEW_2017.art(7, 3),),
)

CATALOGUE = Standing(
    id="record-review.catalogue.shandong",
    title=Text("山东省规范性文件目录的报送", "The yearly catalogue of documents in Shandong"),
    body=StandingCommittee,
    rests_on=(SHANDONG_RECORDING_REVIEW_2017,),
    facts=CatalogueHandedIn,
    rules=(BY_END_OF_JANUARY,),
)
