"""Who supervises whom: a standing committee the organs of its level, those who elected them the deputies.

Constitution arts. 67, 77, 102 and 104; Organic Law arts. 44 and 50; Supervision Law art. 6 (2006: art. 5); Deputies Law
art. 10 (2015: art. 6); Electoral Law art. 49.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import SUPERVISED_ORGANS, Congress, Organ, StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    DEPUTIES_2015,
    DEPUTIES_2025,
    ELECTION_2020,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import Competence
from npcproc.terms import Term

__all__ = ["DEPUTIES", "SUPERVISION", "Supervised", "Supervisor", "SupervisorOfDeputies"]

# whom a standing committee supervises


@frozen(kw_only=True)
class Supervised(Facts):
    """A standing committee supervises the work of an organ (监督工作)."""

    zh = "监督工作"
    en = "Supervised"

    organ: Organ
    """The organ whose work is supervised, of the same level."""


MAY_BE_SUPERVISED = Competence(
    name="may-be-supervised",
    of="organ",
    allowed=by_level(
        national=SUPERVISED_ORGANS | {Organ.CENTRAL_MILITARY_COMMISSION},
        provincial=SUPERVISED_ORGANS,
        municipal=SUPERVISED_ORGANS,
        county=SUPERVISED_ORGANS,
    ),
    says=Text("监督的应为本级依法受其监督的机关", "an organ of this level that the law puts under its supervision"),
    cites=(
        CONSTITUTION_2018.national(67, 1, 6),
        CONSTITUTION_2018.county_and_above(104, 1),
        ORGANIC_2022.county_and_above(50, 1, 7),
        SUPERVISION_2024.art(6, 1),
    ),
)
# The Supervision Law of 2006 names three organs; the Constitution of 2018 governs beside it with its longer list.
MIGHT_BE_SUPERVISED = Competence(
    name="might-be-supervised",
    of="organ",
    allowed=SUPERVISED_ORGANS - {Organ.SUPERVISORY_COMMISSION},
    says=Text(
        "监督的应为本级人民政府、人民法院或者人民检察院", "the government, the court or the procuratorate is supervised"
    ),
    cites=(SUPERVISION_2006.art(5, 1),),
    yields_to=MAY_BE_SUPERVISED.cites,
)
SUPERVISION = Standing(
    id="oversight-relations.supervision",
    title=Text("常务委员会监督的机关", "The organs that a standing committee supervises"),
    body=StandingCommittee,
    rests_on=(CONSTITUTION_2018, SUPERVISION_2006),
    facts=Supervised,
    rules=(MAY_BE_SUPERVISED, MIGHT_BE_SUPERVISED),
)

# deputies to those who elected them


@unique
class Supervisor(Term):
    """Who supervises a deputy."""

    ELECTING_UNIT = "原选举单位"
    VOTERS = "原选区选民"
    OTHER = "其他"


@frozen(kw_only=True)
class SupervisorOfDeputies(Facts):
    """Someone supervises the deputies of a congress (代表受谁监督)."""

    zh = "代表受谁监督"
    en = "SupervisorOfDeputies"

    supervisor: Supervisor
    """Who does."""


_UNIT, _VOTERS = frozenset({Supervisor.ELECTING_UNIT}), frozenset({Supervisor.VOTERS})

BY_THOSE_WHO_ELECTED = Competence(
    name="by-those-who-elected",
    of="supervisor",
    allowed=by_level(
        national=_UNIT,
        provincial=_UNIT,
        municipal=_UNIT,
        county=_VOTERS,
        township=_VOTERS,
    ),
    says=Text("代表应受选出他们的选举单位或者选民监督", "deputies are supervised by those who elected them"),
    cites=(
        CONSTITUTION_2018.national(77, 1),
        CONSTITUTION_2018.local(102, 1),
        ORGANIC_2022.art(44, 1),
        ELECTION_2020.art(49, 1),
        DEPUTIES_2015.art(6, 1),
        DEPUTIES_2025.art(10, 1),
    ),
)
DEPUTIES = Standing(
    id="oversight-relations.deputies",
    title=Text("代表受原选举单位或者选民监督", "Deputies are supervised by those who elected them"),
    body=Congress,
    rests_on=(CONSTITUTION_2018,),
    facts=SupervisorOfDeputies,
    rules=(BY_THOSE_WHO_ELECTED,),
)
