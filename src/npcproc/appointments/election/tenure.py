"""How long those elected serve, as far as the table of offices does not say, and who chairs in an autonomous area.

Constitution arts. 83 and 113; Organic Law art. 72.  That a term is as long as that of the congress, and how many there
may be in a row, is audited with the offices; the term of a standing committee with its sessions.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen, validators

from npcproc.appointments.offices import HEADS_OF_GOVERNMENT, HEADS_OF_STATE, Office
from npcproc.bodies import Congress, StandingCommittee, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018, ORGANIC_2022
from npcproc.levels import ByLevel, Level, by_level
from npcproc.procedure import Standing
from npcproc.rules import Eligibility, Exactly, History, Is, Range, SameTerm
from npcproc.rules.shapes import Measured

__all__ = ["AUTONOMOUS_AREA", "TENURE", "Chairpersons", "Tenure"]

_GOVERNMENT = HEADS_OF_GOVERNMENT | {Office.DEPUTY_HEAD_OF_GOVERNMENT}


@frozen(kw_only=True)
class Tenure(Facts):
    """How long someone elected holds an office (任期)."""

    zh = "任期"
    en = "Tenure"

    office: Office = field(validator=validators.instance_of(Office))
    """The office."""

    years: int = field(validator=persons_from(0))
    """How long a term lasts.  Unit: years."""

    served_until: date
    """The day up to which powers are exercised; the day judged, while they are."""

    successor_in_office: date
    """The day on which the one elected by the next congress takes office; the day judged, while none has."""


@frozen(kw_only=True)
class Chairpersons(Facts):
    """Who chairs the standing committee of an autonomous area (自治地方的常务委员会主任、副主任)."""

    zh = "自治地方常务委员会主任、副主任"
    en = "Chairpersons"

    autonomous: bool = True
    """Whether it is an autonomous region, prefecture or county."""

    of_the_nationality: bool
    """Whether the chairperson, or a vice-chairperson, belongs to the nationality that has the autonomy."""


# how long

UNTIL_THE_SUCCESSOR = SameTerm(
    name="until-the-successor",
    of="served_until",
    same_as="successor_in_office",
    when=Is("office", HEADS_OF_STATE),
    says=Text(
        "国家主席、副主席应行使职权到下届人大选出的主席、副主席就职为止",
        "the head of state and the deputy exercise their powers until their successors take office",
    ),
    cites=(CONSTITUTION_2018.national(83, 1),),
)


@frozen(kw_only=True, eq=False, repr=False)
class YearsOf(Measured):
    """A term lasts exactly so long.  Unit: years."""

    kind = "term"

    of: str = "years"
    number: ByLevel[int]

    def regulates(self, level: Level) -> bool:
        return self.number.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.number.at(level))

    def lawful(self, past: History, event: Any) -> Range:
        return Exactly(self.number.at(past.body.level))


FIVE_YEARS = YearsOf(
    name="five-years",
    number=by_level(provincial=5, municipal=5, county=5, township=5),
    when=Is("office", _GOVERNMENT),
    says=Text("地方人民政府每届任期五年", "a local government's term is five years"),
    cites=(ORGANIC_2022.art(72, 1),),
)

# who chairs in an autonomous area

OF_THE_NATIONALITY = Eligibility(
    name="of-the-nationality",
    of="of_the_nationality",
    allowed=frozenset({True}),
    when=Is("autonomous", {True}),
    says=Text(
        "自治地方的常务委员会主任或者副主任中应有实行区域自治的民族的公民",
        "in an autonomous area the chairperson or a vice-chairperson belongs to the nationality that has the autonomy",
    ),
    cites=(CONSTITUTION_2018.county_and_above(113, 2),),
)

TENURE = Standing(
    id="election.tenure",
    title=Text("选举产生人员的任期", "Tenure of those elected"),
    body=Congress,
    rests_on=(CONSTITUTION_2018, ORGANIC_2022),
    facts=Tenure,
    rules=(
        UNTIL_THE_SUCCESSOR,
        FIVE_YEARS,
    ),
)
AUTONOMOUS_AREA = Standing(
    id="election.autonomous-area",
    title=Text("自治地方的常务委员会主任、副主任", "Chairpersons in an autonomous area"),
    body=StandingCommittee,
    rests_on=(CONSTITUTION_2018,),
    facts=Chairpersons,
    rules=(OF_THE_NATIONALITY,),
)
