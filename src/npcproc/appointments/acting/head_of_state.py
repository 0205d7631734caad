"""Who stands in for the head of state, who succeeds, and who acts until the congress elects.

Constitution arts. 82 and 84.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Congress, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Eligibility, Is, Prohibition
from npcproc.steps import alongside, step
from npcproc.terms import Term

__all__ = [
    "FOR_THE_HEAD_OF_STATE",
    "ActedFor",
    "ByElected",
    "Entrusted",
    "StandIn",
    "StateStage",
    "Succeeded",
    "Vacated",
    "ViceVacated",
]


@unique
class StateStage(Term):
    """How the office of head of state is filled."""

    IN_OFFICE = "主席在任"
    VACANT = "主席缺位"
    VICE_VACANT = "副主席缺位"
    BOTH_VACANT = "主席、副主席都缺位"
    SUCCEEDED = "副主席已继任"
    ACTED_FOR = "委员长暂时代理"
    FILLED = "已补选"


@unique
class StandIn(Term):
    """Who might stand in for the head of state."""

    VICE_PRESIDENT = "国家副主席"
    CHAIRPERSON = "全国人大常委会委员长"
    ANOTHER = "其他人员"


@frozen(kw_only=True)
class Entrusted(Event):
    """The President entrusts someone with powers of the office (主席委托代行职权)."""

    zh = "主席委托代行职权"
    en = "Entrusted"

    by: Organ = done_by(Organ.HEAD_OF_STATE)

    to: StandIn = field(default=StandIn.VICE_PRESIDENT, validator=validators.instance_of(StandIn))
    """Who is entrusted."""

    all_powers: bool = False
    """Whether with all powers of the office rather than some."""


@frozen(kw_only=True)
class Vacated(Event):
    """The office of President falls vacant (主席缺位)."""

    zh = "主席缺位"
    en = "Vacated"

    by: Organ = done_by(Organ.HEAD_OF_STATE)

    vice_president: bool
    """Whether there is a Vice-President."""


@frozen(kw_only=True)
class ViceVacated(Event):
    """The office of Vice-President falls vacant while there is a President (副主席缺位)."""

    zh = "副主席缺位"
    en = "ViceVacated"

    by: Organ = done_by(Organ.HEAD_OF_STATE)


@frozen(kw_only=True)
class Succeeded(Event):
    """Someone succeeds to the office of President (继任主席)."""

    zh = "继任主席"
    en = "Succeeded"

    by: Organ = done_by(Organ.HEAD_OF_STATE)

    who: StandIn = field(default=StandIn.VICE_PRESIDENT, validator=validators.instance_of(StandIn))
    """Who succeeds."""


@frozen(kw_only=True)
class ActedFor(Event):
    """Someone begins to act as President for the time being (暂时代理主席职位)."""

    zh = "暂时代理主席职位"
    en = "ActedFor"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    who: StandIn = field(default=StandIn.CHAIRPERSON, validator=validators.instance_of(StandIn))
    """Who acts."""


@frozen(kw_only=True)
class ByElected(Event):
    """The vacant offices are filled by a by-election (补选)."""

    zh = "补选主席、副主席"
    en = "ByElected"
    in_session = True

    by: Organ = done_by(Organ.CONGRESS)


_ENTRUSTS = (CONSTITUTION_2018.national(82, 2),)
_SUCCEEDS = (CONSTITUTION_2018.national(84, 1),)
_VICE = (CONSTITUTION_2018.national(84, 2),)
_ACTS = (CONSTITUTION_2018.national(84, 3),)

PRESIDENT_ENTRUSTS = Competence(
    name="president-entrusts",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    says=Text("应由国家主席委托", "the President entrusts"),
    cites=_ENTRUSTS,
)
VICE_PRESIDENT_IS_ENTRUSTED = Eligibility(
    name="vice-president-is-entrusted",
    of="to",
    allowed=frozenset({StandIn.VICE_PRESIDENT}),
    says=Text("受委托代行职权的应是国家副主席", "the Vice-President is entrusted"),
    cites=_ENTRUSTS,
)
SOME_POWERS_ALONE = Prohibition(
    name="some-powers-alone",
    of="all_powers",
    says=Text("只可以代行主席的部分职权", "only some of the powers are entrusted"),
    cites=_ENTRUSTS,
)
VICE_PRESIDENT_SUCCEEDS = Eligibility(
    name="vice-president-succeeds",
    of="who",
    allowed=frozenset({StandIn.VICE_PRESIDENT}),
    says=Text("主席缺位的，应由副主席继任", "the Vice-President succeeds to the vacant office"),
    cites=_SUCCEEDS,
)
CHAIRPERSON_ACTS = Eligibility(
    name="chairperson-acts",
    of="who",
    allowed=frozenset({StandIn.CHAIRPERSON}),
    says=Text(
        "主席、副主席都缺位的，补选以前应由全国人大常委会委员长暂时代理",
        "with both offices vacant, the chairman of the NPC Standing Committee acts until the by-election",
    ),
    cites=_ACTS,
)
CONGRESS_ELECTS = Competence(
    name="congress-elects",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("应由全国人民代表大会补选", "the National People's Congress fills the vacancies"),
    cites=(*_VICE, *_ACTS),
)

FOR_THE_HEAD_OF_STATE = Procedure(
    id="acting.head-of-state",
    title=Text("国家主席的继任和代理", "Succession to, and acting for, the head of state"),
    body=Congress,
    rests_on=(CONSTITUTION_2018,),
    start=StateStage.IN_OFFICE,
    steps=(
        *alongside(
            [StateStage.IN_OFFICE],
            Entrusted,
            PRESIDENT_ENTRUSTS,
            VICE_PRESIDENT_IS_ENTRUSTED,
            SOME_POWERS_ALONE,
            cites=_ENTRUSTS,
        ),
        step(
            StateStage.IN_OFFICE,
            Vacated,
            StateStage.VACANT,
            when=Is("vice_president", {True}),
            cites=_SUCCEEDS,
        ),
        step(
            StateStage.IN_OFFICE,
            Vacated,
            StateStage.BOTH_VACANT,
            when=Is("vice_president", {False}),
            cites=_ACTS,
        ),
        step(StateStage.IN_OFFICE, ViceVacated, StateStage.VICE_VACANT, cites=_VICE),
        step(StateStage.VICE_VACANT, Vacated, StateStage.BOTH_VACANT, cites=_ACTS),
        # with a Vice-President there nobody acts: the office passes to the one who succeeds
        step(StateStage.VACANT, Succeeded, StateStage.SUCCEEDED, VICE_PRESIDENT_SUCCEEDS, must=True),
        step(StateStage.BOTH_VACANT, ActedFor, StateStage.ACTED_FOR, CHAIRPERSON_ACTS, must=True),
        # after a succession the office of Vice-President is the vacant one
        *(
            step(s, ByElected, StateStage.FILLED, CONGRESS_ELECTS, must=True)
            for s in (StateStage.VICE_VACANT, StateStage.SUCCEEDED, StateStage.BOTH_VACANT, StateStage.ACTED_FOR)
        ),
    ),
)
