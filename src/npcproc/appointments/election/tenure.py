"""How long those elected serve, for how many terms, and who must be among the chairpersons of an autonomous area.

Constitution arts. 66, 79, 83, 106, 113, 124, 129 and 135; Organic Law art. 72; Supervision Commissions Law arts. 8
and 9; Courts Organic Law art. 44; Procuratorates Organic Law art. 39.  The term of a standing committee is audited
with its sessions.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen, validators

from npcproc.appointments.offices import HEADS_OF_GOVERNMENT, HEADS_OF_STATE, Office
from npcproc.bodies import Congress, StandingCommittee, persons_from
from npcproc.events import Facts
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    COURTS_2018,
    ORGANIC_2022,
    PROCURATORATES_2018,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, ByLevel, Level, by_level
from npcproc.procedure import Standing
from npcproc.rules import Cap, Eligibility, Exactly, History, Is, Range, SameTerm
from npcproc.rules.shapes import Measured
from npcproc.statutes import Cite

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

    congress_years: int = field(validator=persons_from(0))
    """How long the term of the congress lasts that elected.  Unit: years."""

    consecutive_terms: int = field(default=1, validator=persons_from(0))
    """The terms served one after another, the present one too.  Unit: terms."""

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


# as long as the congress


def _as_long(name: str, posts: frozenset[Office], zh: str, en: str, *cites: Cite) -> SameTerm:
    return SameTerm(
        name=name,
        of="years",
        same_as="congress_years",
        when=Is("office", posts),
        says=Text(f"{zh}每届任期应与本级人大相同", f"the term of {en} is that of the congress"),
        cites=cites,
    )


HEAD_OF_STATE_AS_LONG = _as_long(
    "head-of-state-as-long",
    HEADS_OF_STATE,
    "国家主席、副主席",
    "the head of state and the deputy",
    CONSTITUTION_2018.national(79, 3),
)
GOVERNMENT_AS_LONG = _as_long(
    "government-as-long",
    _GOVERNMENT,
    "地方人民政府",
    "a local government",
    CONSTITUTION_2018.local(106, 1),
)
DIRECTOR_AS_LONG = _as_long(
    "director-as-long",
    frozenset({Office.DIRECTOR_OF_SUPERVISORY_COMMISSION}),
    "监察委员会主任",
    "the director of a supervisory commission",
    CONSTITUTION_2018.art(124, 3, levels=WITH_STANDING_COMMITTEE),
    SUPERVISORY_COMMISSION_2018.national(8, 3),
    SUPERVISORY_COMMISSION_2024.national(8, 3),
    SUPERVISORY_COMMISSION_2018.county_and_above(9, 3),
    SUPERVISORY_COMMISSION_2024.county_and_above(9, 3),
)
COURT_AS_LONG = _as_long(
    "court-president-as-long",
    frozenset({Office.PRESIDENT_OF_COURT}),
    "人民法院院长",
    "the president of a court",
    CONSTITUTION_2018.national(129, 2),
    COURTS_2018.art(44, 1),
)
PROCURATOR_AS_LONG = _as_long(
    "chief-procurator-as-long",
    frozenset({Office.CHIEF_PROCURATOR}),
    "人民检察院检察长",
    "a chief procurator",
    CONSTITUTION_2018.national(135, 2),
    PROCURATORATES_2018.art(39, 1),
)
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

# no more than two terms


def _two_terms(name: str, posts: frozenset[Office], zh: str, en: str, *cites: Cite) -> Cap:
    return Cap(
        name=name,
        of="consecutive_terms",
        at_most=by_level(national=2),
        unit=Text("届", "terms"),
        when=Is("office", posts),
        effect=Effect.REFUSES,
        says=Text(f"{zh}连续任职", f"{en} serves consecutively"),
        cites=cites,
    )


CHAIRPERSON_TWO_TERMS = _two_terms(
    "chairperson-two-terms",
    frozenset({Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE}),
    "委员长、副委员长",
    "the chairperson or a vice-chairperson of the standing committee",
    CONSTITUTION_2018.national(66, 2),
)
DIRECTOR_TWO_TERMS = _two_terms(
    "director-two-terms",
    frozenset({Office.DIRECTOR_OF_SUPERVISORY_COMMISSION}),
    "国家监察委员会主任",
    "the director of the supervisory commission",
    CONSTITUTION_2018.national(124, 3),
    SUPERVISORY_COMMISSION_2018.national(8, 3),
    SUPERVISORY_COMMISSION_2024.national(8, 3),
)
COURT_TWO_TERMS = _two_terms(
    "court-president-two-terms",
    frozenset({Office.PRESIDENT_OF_COURT}),
    "最高人民法院院长",
    "the president of the supreme court",
    CONSTITUTION_2018.national(129, 2),
)
PROCURATOR_TWO_TERMS = _two_terms(
    "chief-procurator-two-terms",
    frozenset({Office.CHIEF_PROCURATOR}),
    "最高人民检察院检察长",
    "the chief procurator of the supreme procuratorate",
    CONSTITUTION_2018.national(135, 2),
)

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
        HEAD_OF_STATE_AS_LONG,
        GOVERNMENT_AS_LONG,
        DIRECTOR_AS_LONG,
        COURT_AS_LONG,
        PROCURATOR_AS_LONG,
        UNTIL_THE_SUCCESSOR,
        FIVE_YEARS,
        CHAIRPERSON_TWO_TERMS,
        DIRECTOR_TWO_TERMS,
        COURT_TWO_TERMS,
        PROCURATOR_TWO_TERMS,
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
