"""Of whom an organ is made up (组成), as far as offices are concerned.

Constitution arts. 86, 93 and 124; Organic Law art. 82; Supervision Commissions Law arts. 8 and 9; Courts Organic Law
art. 36; Procuratorates Organic Law art. 30; Judges Law art. 16; Procurators Law art. 16.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import unique

from attrs import Factory, field, frozen, validators

from npcproc.appointments.offices.office import STATE_COUNCIL, Office
from npcproc.bodies import Congress, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    COURTS_2018,
    JUDGES_2019,
    ORGANIC_2022,
    PROCURATORATES_2018,
    PROCURATORS_2019,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.levels import Level, by_level
from npcproc.procedure import Standing
from npcproc.rules import Cap, Composition, Duty, Is, Portion, Size
from npcproc.statutes import Cite
from npcproc.tally import Share
from npcproc.terms import Term

__all__ = ["COMPOSITION", "Made", "MadeUp"]

_PROVINCE = frozenset({Level.PROVINCIAL})
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})


@unique
class Made(Term):
    """What is made up of officers."""

    STATE_COUNCIL = "国务院"
    LOCAL_GOVERNMENT = "地方人民政府"
    CENTRAL_MILITARY_COMMISSION = "中央军事委员会"
    SUPERVISORY_COMMISSION = "监察委员会"
    JUDICIAL_COMMITTEE = "审判委员会"
    PROCURATORIAL_COMMITTEE = "检察委员会"
    JUDGES_SELECTION_COMMITTEE = "法官遴选委员会"
    PROCURATORS_SELECTION_COMMITTEE = "检察官遴选委员会"


def _offices(offices: Iterable[Office]) -> frozenset[Office]:
    return frozenset(offices)


@frozen(kw_only=True)
class MadeUp(Facts):
    """Of whom an organ is made up (组成人员)."""

    zh = "组成人员"
    en = "MadeUp"

    organ: Made = field(validator=validators.instance_of(Made))
    """The organ."""

    offices: frozenset[Office] = field(converter=_offices)
    """The offices that are filled in it."""

    members: int = field(default=9, validator=persons_from(0))
    """All its members.  Unit: persons."""

    secretaries_general: int = field(default=1, validator=persons_from(0))
    """How many secretaries-general it has; asked of a local government.  Unit: persons."""

    representatives: int = field(default=3, validator=persons_from(0))
    """Members who represent judges, or procurators; asked of a selection committee.  Unit: persons."""

    odd: bool = field(
        init=False,
        default=Factory(lambda self: self.members % 2 == 1, takes_self=True),
    )
    """Whether the number of members is odd (单数)."""


def _made_up_of(
    name: str, organ: Made, offices: frozenset[Office], says: Text, cites: tuple[Cite, ...]
) -> tuple[Composition, Composition]:
    """All those offices, and no others."""
    only = Text(f"{says.zh}，没有其他", f"{says.en}, and by no others")
    return (
        Composition(name=name, of="offices", includes=offices, when=Is("organ", {organ}), says=says, cites=cites),
        Composition(
            name=f"{name}-alone",
            of="offices",
            excludes=frozenset(Office) - offices,
            when=Is("organ", {organ}),
            says=only,
            cites=cites,
        ),
    )


STATE_COUNCIL_MADE_UP = _made_up_of(
    "state-council",
    Made.STATE_COUNCIL,
    frozenset({Office.HEAD_OF_GOVERNMENT, *STATE_COUNCIL} - {Office.GOVERNOR_OF_CENTRAL_BANK}),
    Text(
        "国务院应由总理、副总理、国务委员、部长、委员会主任、审计长、秘书长组成",
        "the State Council is made up by premier, vice-premiers, state councillors, ministers, auditor and secretary",
    ),
    (CONSTITUTION_2018.national(86, 1),),
)
MILITARY_COMMISSION_MADE_UP = _made_up_of(
    "central-military-commission",
    Made.CENTRAL_MILITARY_COMMISSION,
    frozenset({Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}),
    Text(
        "中央军事委员会应由主席、副主席和委员组成",
        "the Central Military Commission is made up by chair, vice-chairs and members",
    ),
    (CONSTITUTION_2018.national(93, 2),),
)
SUPERVISORY_COMMISSION_MADE_UP = _made_up_of(
    "supervisory-commission",
    Made.SUPERVISORY_COMMISSION,
    frozenset(
        {
            Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
            Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
            Office.MEMBER_OF_SUPERVISORY_COMMISSION,
        },
    ),
    Text(
        "监察委员会应由主任、副主任和委员组成",
        "a supervisory commission is made up by director, deputy directors and members",
    ),
    (
        CONSTITUTION_2018.national(124, 2),
        CONSTITUTION_2018.county_and_above(124, 2),
        SUPERVISORY_COMMISSION_2018.national(8, 2),
        SUPERVISORY_COMMISSION_2024.national(8, 2),
        SUPERVISORY_COMMISSION_2018.county_and_above(9, 2),
        SUPERVISORY_COMMISSION_2024.county_and_above(9, 2),
    ),
)
_SECRETARY_GENERAL = (ORGANIC_2022.art(82, 3, levels=_PROVINCE_AND_CITY),)
A_SECRETARY_GENERAL = Size(
    name="a-secretary-general",
    of="secretaries_general",
    at_least=by_level(provincial=1, municipal=1),
    when=Is("organ", {Made.LOCAL_GOVERNMENT}),
    says=Text("省、设区的市的人民政府应设秘书长", "the government of a province or a city has a secretary-general"),
    cites=_SECRETARY_GENERAL,
)
ONE_SECRETARY_GENERAL = Cap(
    name="one-secretary-general",
    of="secretaries_general",
    at_most=by_level(provincial=1, municipal=1),
    unit=Text("人", "persons"),
    when=Is("organ", {Made.LOCAL_GOVERNMENT}),
    says=Text("人民政府秘书长应", "secretaries-general of the government are"),
    cites=_SECRETARY_GENERAL,
)
JUDICIAL_COMMITTEE_ODD = Duty(
    name="judicial-committee-odd",
    of="odd",
    when=Is("organ", {Made.JUDICIAL_COMMITTEE}),
    says=Text("审判委员会成员应为单数", "a judicial committee has an odd number of members"),
    cites=(COURTS_2018.art(36, 1),),
)
JUDICIAL_COMMITTEE_MADE_UP = Composition(
    name="judicial-committee",
    of="offices",
    includes=frozenset({Office.PRESIDENT_OF_COURT, Office.VICE_PRESIDENT_OF_COURT}),
    when=Is("organ", {Made.JUDICIAL_COMMITTEE}),
    says=Text("院长、副院长应在审判委员会内", "the president and the vice-presidents are in the judicial committee"),
    cites=(COURTS_2018.art(36, 1),),
)
PROCURATORIAL_COMMITTEE_ODD = Duty(
    name="procuratorial-committee-odd",
    of="odd",
    when=Is("organ", {Made.PROCURATORIAL_COMMITTEE}),
    says=Text("检察委员会成员应为单数", "a procuratorial committee has an odd number of members"),
    cites=(PROCURATORATES_2018.art(30, 1),),
)
PROCURATORIAL_COMMITTEE_MADE_UP = Composition(
    name="procuratorial-committee",
    of="offices",
    includes=frozenset({Office.CHIEF_PROCURATOR, Office.DEPUTY_CHIEF_PROCURATOR}),
    when=Is("organ", {Made.PROCURATORIAL_COMMITTEE}),
    says=Text(
        "检察长、副检察长应在检察委员会内",
        "the chief procurator and the deputies are in the procuratorial committee",
    ),
    cites=(PROCURATORATES_2018.art(30, 1),),
)
A_THIRD_ARE_JUDGES = Portion(
    name="a-third-are-judges",
    of="representatives",
    whole="members",
    share=Share(1, 3),
    when=Is("organ", {Made.JUDGES_SELECTION_COMMITTEE}),
    says=Text(
        "法官遴选委员会中法官代表应不少于三分之一", "a third of the committee that selects judges represent them"
    ),
    cites=(JUDGES_2019.art(16, 2, levels=_PROVINCE),),
)
A_THIRD_ARE_PROCURATORS = Portion(
    name="a-third-are-procurators",
    of="representatives",
    whole="members",
    share=Share(1, 3),
    when=Is("organ", {Made.PROCURATORS_SELECTION_COMMITTEE}),
    says=Text(
        "检察官遴选委员会中检察官代表应不少于三分之一",
        "a third of the committee that selects procurators represent them",
    ),
    cites=(PROCURATORS_2019.art(16, 2, levels=_PROVINCE),),
)

COMPOSITION = Standing(
    id="office.composition",
    title=Text("国家机关的组成人员", "Of whom organs of state are made up"),
    body=Congress,
    rests_on=(CONSTITUTION_2018, ORGANIC_2022, COURTS_2018, PROCURATORATES_2018, JUDGES_2019, PROCURATORS_2019),
    facts=MadeUp,
    rules=(
        *STATE_COUNCIL_MADE_UP,
        *MILITARY_COMMISSION_MADE_UP,
        *SUPERVISORY_COMMISSION_MADE_UP,
        A_SECRETARY_GENERAL,
        ONE_SECRETARY_GENERAL,
        JUDICIAL_COMMITTEE_ODD,
        JUDICIAL_COMMITTEE_MADE_UP,
        PROCURATORIAL_COMMITTEE_ODD,
        PROCURATORIAL_COMMITTEE_MADE_UP,
        A_THIRD_ARE_JUDGES,
        A_THIRD_ARE_PROCURATORS,
    ),
)
