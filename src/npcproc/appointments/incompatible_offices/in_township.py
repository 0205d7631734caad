"""The chairperson and vice-chairpersons of a township congress, and offices in administrative organs.

Organic Law art. 18.
"""

from __future__ import annotations

from npcproc.appointments.incompatible_offices.matter import ADMINISTRATIVE, NobodyHolds, OfficeTaken, Roll
from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import ORGANIC_2022
from npcproc.procedure import Standing
from npcproc.rules import Competence, Is

__all__ = ["TAKEN_BY_TOWNSHIP_CHAIRPERSON", "TOWNSHIP_CHAIRPERSONS"]

_RESIGNS = (ORGANIC_2022.township(18, 2),)

NO_ADMINISTRATIVE_OFFICE = NobodyHolds(
    name="no-administrative-office",
    organs=ADMINISTRATIVE,
    says=Text(
        "乡镇人大主席、副主席不应在行政机关任职",
        "neither the chairperson nor a vice-chairperson holds an office in an administrative organ",
    ),
    cites=_RESIGNS,
)
RESIGNS_TO_THE_CONGRESS = Competence(
    name="resigns-to-the-congress",
    of="resigned_to",
    allowed=frozenset({Organ.CONGRESS}),
    when=Is("organ", ADMINISTRATIVE),
    effect=Effect.BREACH,
    says=Text(
        "担任国家行政机关职务的，应向本级人大辞去主席、副主席的职务",
        "whoever takes such an office resigns as chairperson or vice-chairperson, to the congress",
    ),
    cites=_RESIGNS,
)

TOWNSHIP_CHAIRPERSONS = Standing(
    id="incompatible-offices.township",
    title=Text("乡镇人大主席、副主席的兼职", "Other offices of those who chair a township congress"),
    body=Congress,
    rests_on=(ORGANIC_2022,),
    facts=Roll,
    rules=(NO_ADMINISTRATIVE_OFFICE,),
)
TAKEN_BY_TOWNSHIP_CHAIRPERSON = Standing(
    id="incompatible-offices.taken-by-township-chairperson",
    title=Text("乡镇人大主席、副主席担任行政职务", "Who chairs a township congress takes an office"),
    body=Congress,
    rests_on=(ORGANIC_2022,),
    facts=OfficeTaken,
    rules=(RESIGNS_TO_THE_CONGRESS,),
)
