"""How large a standing committee is, by population, who settles it, and that it stays so.

Organic Law art. 47.
"""

from __future__ import annotations

from enum import unique
from typing import Any

from attrs import field, frozen, validators

from npcproc.bodies import StandingCommittee, persons_from
from npcproc.events import Facts
from npcproc.findings import Effect, Text
from npcproc.law.national import ORGANIC_2022
from npcproc.levels import ByLevel, Level, by_level
from npcproc.procedure import Standing
from npcproc.rules import AtLeast, Cap, Competence, Eligibility, History, Is, Prohibition, Range, Size
from npcproc.rules.shapes import Measured
from npcproc.statutes import Cite
from npcproc.terms import Term

__all__ = ["SIZE", "Allowed", "CommitteeSize", "Division", "SettledBy", "size_of"]

_PROVINCE, _CITY, _COUNTY = (frozenset({level}) for level in (Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY))
_ITEMS = (
    ORGANIC_2022.art(47, 4, 1, levels=_PROVINCE),
    ORGANIC_2022.art(47, 4, 2, levels=_CITY),
    ORGANIC_2022.art(47, 4, 3, levels=_COUNTY),
)
_SETTLED = (ORGANIC_2022.county_and_above(47, 5),)

_LEAST = by_level(provincial=45, municipal=29, county=15)
_MOST = by_level(provincial=75, municipal=51, county=35)
_MOST_OF_MANY = by_level(provincial=95, municipal=61, county=45)
_MANY = by_level(provincial=80_000_000, municipal=8_000_000, county=1_000_000)


@unique
class Division(Term):
    """What kind of place it is; only some may have the larger committee."""

    PROVINCE = "省"
    AUTONOMOUS_REGION = "自治区"
    MUNICIPALITY = "直辖市"
    CITY = "设区的市"
    AUTONOMOUS_PREFECTURE = "自治州"
    COUNTY = "县、自治县、不设区的市、市辖区"


@unique
class SettledBy(Term):
    """Who settled how many members there are."""

    PROVINCIAL_CONGRESS = "省、自治区、直辖市人民代表大会"
    PROVINCIAL_STANDING_COMMITTEE = "省、自治区、直辖市人民代表大会常务委员会"
    OTHER = "其他机关"


_LARGER = frozenset({Division.PROVINCE, Division.CITY, Division.COUNTY})


@frozen(kw_only=True)
class CommitteeSize(Facts):
    """How many members a standing committee is to have (常务委员会组成人员的名额)."""

    zh = "常务委员会组成人员的名额"
    en = "CommitteeSize"

    seats: int = field(validator=persons_from(0))
    """The number settled, the chairperson and all others together.  Unit: persons."""

    division: Division = field(validator=validators.instance_of(Division))
    """What kind of place it is."""

    population: int = field(validator=persons_from(0))
    """How many people live there.  Unit: persons."""

    settled_by: SettledBy = field(validator=validators.instance_of(SettledBy))
    """Who settled the number."""

    larger: bool = False
    """Whether the larger committee of a place with many people is made use of."""

    changed: bool = False
    """Whether the number was changed, after it was settled, within the term of the congress."""


# the formula


@frozen
class Allowed:
    """How many members a standing committee may have, and by which provision.  Unit: persons."""

    least: int
    most: int
    cites: tuple[Cite, ...]


def size_of(level: Level, division: Division, population: int) -> Allowed | None:
    """How many members a local standing committee may have there; None where the law sets no number.

    The larger committee needs more people than the law names, not as many: 80 million are not above 80 million.
    """
    least, many = _LEAST.at(level), _MANY.at(level)
    if least is None or many is None:
        return None
    most = (_MOST_OF_MANY if population > many and division in _LARGER else _MOST).at(level)
    cites = tuple(cite for cite in _ITEMS if level in cite.levels)
    return Allowed(least, most or 0, cites)


# the rules


@frozen(kw_only=True, eq=False, repr=False)
class MoreThan(Measured):
    """More than so many, the number itself not enough.  Unit: as the field's.

    A kind of its own: the other sizes include their number.
    """

    kind = "size"

    number: ByLevel[int]

    def regulates(self, level: Level) -> bool:
        return self.number.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.number.at(level))

    def lawful(self, past: History, event: Any) -> Range | None:
        number = self.number.at(past.body.level)
        return None if number is None else AtLeast(number + 1)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}", f"{self.says.en}, that is {lawful.text.en}")


_OF_MANY = Is("larger", {True})
_PEOPLE = Text("名", "members")

AT_LEAST = Size(
    name="at-least",
    of="seats",
    at_least=_LEAST,
    says=Text("常务委员会组成人员不少于法定名额", "the committee is no smaller than the law allows"),
    cites=_ITEMS,
)
AT_MOST = Cap(
    name="at-most",
    of="seats",
    at_most=_MOST,
    unit=_PEOPLE,
    when=Is("larger", {False}),
    effect=Effect.REFUSES,
    says=Text("常务委员会组成人员应", "the committee has"),
    cites=_ITEMS,
)
AT_MOST_WITH_MANY_PEOPLE = Cap(
    name="at-most-with-many-people",
    of="seats",
    at_most=_MOST_OF_MANY,
    unit=_PEOPLE,
    when=_OF_MANY,
    effect=Effect.REFUSES,
    says=Text("人口特多的，常务委员会组成人员应", "where very many people live, the committee has"),
    cites=_ITEMS,
)
MANY_PEOPLE = MoreThan(
    name="many-people",
    of="population",
    number=_MANY,
    when=_OF_MANY,
    says=Text("人口超过法定数的才适用较多的名额", "only where very many people live may the committee be larger"),
    cites=_ITEMS,
)
WHERE_IT_MAY_BE_LARGER = Eligibility(
    name="where-it-may-be-larger",
    of="division",
    allowed=by_level(
        provincial=frozenset({Division.PROVINCE}),
        municipal=frozenset({Division.CITY}),
        county=frozenset({Division.COUNTY}),
    ),
    when=_OF_MANY,
    says=Text(
        "较多的名额只适用于省、设区的市和县级",
        "only in a province, a city divided into districts or a county may the committee be larger",
    ),
    cites=_ITEMS,
)
SETTLED_IN_THE_PROVINCE = Competence(
    name="settled-in-the-province",
    of="settled_by",
    allowed=by_level(
        provincial=frozenset({SettledBy.PROVINCIAL_CONGRESS}),
        municipal=frozenset({SettledBy.PROVINCIAL_STANDING_COMMITTEE}),
        county=frozenset({SettledBy.PROVINCIAL_STANDING_COMMITTEE}),
    ),
    says=Text(
        "省级的名额由省级人大确定，其他各级的由省级人大常委会确定",
        "the provincial congress settles its own committee's size, its standing committee those of the others",
    ),
    cites=_SETTLED,
)
NOT_CHANGED = Prohibition(
    name="not-changed",
    of="changed",
    says=Text("名额确定后在本届任期内不再变动", "once settled, the number does not change in the congress's term"),
    cites=_SETTLED,
)

SIZE = Standing(
    id="election.committee-size",
    title=Text("常务委员会组成人员的名额", "Size of a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022,),
    facts=CommitteeSize,
    rules=(
        AT_LEAST,
        AT_MOST,
        AT_MOST_WITH_MANY_PEOPLE,
        MANY_PEOPLE,
        WHERE_IT_MAY_BE_LARGER,
        SETTLED_IN_THE_PROVINCE,
        NOT_CHANGED,
    ),
)
