"""How long an office is held, whose approval it needs, and who acts for it, provision by provision.

Constitution arts. 66, 67, 79, 87, 93, 101, 106, 124, 129 and 135; Organic Law arts. 11, 18, 34, 37, 48, 50 and 55; NPC
Organic Law arts. 22, 24 and 35; NPC Rules of Procedure art. 43; Supervision Commissions Law arts. 8 and 9; Courts
Organic Law art. 44; Procuratorates Organic Law arts. 38 and 39; Procurators Law art. 18.
"""

from __future__ import annotations

from npcproc.appointments.offices.line import Line
from npcproc.appointments.offices.office import (
    CHAIRS_OF_TOWNSHIP_CONGRESS,
    HEADS_OF_STATE,
    SPECIAL_COMMITTEE,
    STANDING_COMMITTEE,
    STATE_COUNCIL,
    Office,
)
from npcproc.bodies import Organ
from npcproc.law.national import (
    CONSTITUTION_2018,
    COURTS_2018,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    ORGANIC_2022,
    PROCURATORATES_2018,
    PROCURATORS_2019,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.levels import Level

__all__ = ["ACTING", "APPROVAL", "TERMS"]

_LEADERS = frozenset({Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR})
_GOVERNMENT = frozenset({Office.HEAD_OF_GOVERNMENT, *STATE_COUNCIL} - {Office.GOVERNOR_OF_CENTRAL_BANK})
_ARMED_FORCES = frozenset({Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION})
_DIRECTOR = frozenset({Office.DIRECTOR_OF_SUPERVISORY_COMMISSION})
_PRESIDENT = frozenset({Office.PRESIDENT_OF_COURT})
_CHIEF = frozenset({Office.CHIEF_PROCURATOR})
_CHAIRS = frozenset({Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE})
_PROVINCE = frozenset({Level.PROVINCIAL})

# how long

TERMS = (
    Line(offices=HEADS_OF_STATE, as_the_congress=True, cites=(CONSTITUTION_2018.national(79, 3),)),
    Line(
        offices=STANDING_COMMITTEE,
        as_the_congress=True,
        cites=(
            CONSTITUTION_2018.national(66, 1),
            NPC_ORGANIC_2021.art(22, 2),
            ORGANIC_2022.county_and_above(48, 1),
        ),
    ),
    Line(offices=_CHAIRS, terms_at_most=2, cites=(CONSTITUTION_2018.national(66, 2),)),
    Line(
        offices=SPECIAL_COMMITTEE,
        as_the_congress=True,
        cites=(NPC_ORGANIC_2021.art(35, 1), ORGANIC_2022.county_and_above(34, 2)),
    ),
    Line(offices=CHAIRS_OF_TOWNSHIP_CONGRESS, as_the_congress=True, cites=(ORGANIC_2022.township(18, 1),)),
    Line(
        offices=frozenset({Office.MEMBER_OF_CREDENTIALS_COMMITTEE}),
        as_the_congress=True,
        cites=(ORGANIC_2022.township(37, 1),),
    ),
    Line(offices=_GOVERNMENT, as_the_congress=True, cites=(CONSTITUTION_2018.national(87, 1),)),
    Line(offices=_LEADERS, terms_at_most=2, cites=(CONSTITUTION_2018.national(87, 2),)),
    Line(
        offices=_GOVERNMENT - {Office.STATE_COUNCILLOR},
        as_the_congress=True,
        cites=(CONSTITUTION_2018.local(106, 1),),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_AUTONOMOUS_GOVERNMENT}),
        as_the_congress=True,
        cites=(CONSTITUTION_2018.county_and_above(106, 1),),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_ETHNIC_TOWNSHIP}),
        as_the_congress=True,
        cites=(CONSTITUTION_2018.township(106, 1),),
    ),
    Line(offices=_ARMED_FORCES, as_the_congress=True, cites=(CONSTITUTION_2018.national(93, 4),)),
    Line(
        offices=_DIRECTOR,
        as_the_congress=True,
        cites=(
            CONSTITUTION_2018.national(124, 3),
            CONSTITUTION_2018.county_and_above(124, 3),
            SUPERVISORY_COMMISSION_2018.national(8, 3),
            SUPERVISORY_COMMISSION_2024.national(8, 3),
            SUPERVISORY_COMMISSION_2018.county_and_above(9, 3),
            SUPERVISORY_COMMISSION_2024.county_and_above(9, 3),
        ),
    ),
    # the laws set no limit for local directors, presidents and chief procurators
    Line(
        offices=_DIRECTOR,
        terms_at_most=2,
        cites=(
            CONSTITUTION_2018.national(124, 3),
            SUPERVISORY_COMMISSION_2018.national(8, 3),
            SUPERVISORY_COMMISSION_2024.national(8, 3),
        ),
    ),
    Line(
        offices=_PRESIDENT,
        as_the_congress=True,
        cites=(CONSTITUTION_2018.national(129, 2), COURTS_2018.art(44, 1)),
    ),
    Line(offices=_PRESIDENT, terms_at_most=2, cites=(CONSTITUTION_2018.national(129, 2),)),
    Line(
        offices=_CHIEF,
        as_the_congress=True,
        cites=(CONSTITUTION_2018.national(135, 2), PROCURATORATES_2018.art(39, 1)),
    ),
    Line(offices=_CHIEF, terms_at_most=2, cites=(CONSTITUTION_2018.national(135, 2),)),
)

# approved above

APPROVAL = (
    Line(
        offices=_CHIEF,
        approved_by=Organ.STANDING_COMMITTEE_ABOVE,
        submitted_by=Organ.CHIEF_PROCURATOR_ABOVE,
        cites=(
            ORGANIC_2022.county_and_above(11, 1, 6),
            CONSTITUTION_2018.county_and_above(101, 2),
            PROCURATORATES_2018.county_and_above(38, 2),
            PROCURATORS_2019.county_and_above(18, 4),
        ),
    ),
    # this item names the province alone, and not who submits
    Line(
        offices=_CHIEF,
        approved_by=Organ.STANDING_COMMITTEE_ABOVE,
        cites=(CONSTITUTION_2018.art(67, 1, 13, levels=_PROVINCE),),
    ),
)

# who acts

_ACTING_LOCALLY = ORGANIC_2022.county_and_above(50, 1, 13)
_ACTING_NATIONALLY = NPC_RULES_2021.art(43, 4)

ACTING = (
    *(
        Line(offices=frozenset({head}), acting_from=deputy, cites=(_ACTING_LOCALLY, _ACTING_NATIONALLY))
        for head, deputy in (
            (Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT),
            (Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION),
            (Office.PRESIDENT_OF_COURT, Office.VICE_PRESIDENT_OF_COURT),
            (Office.CHIEF_PROCURATOR, Office.DEPUTY_CHIEF_PROCURATOR),
        )
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_AUTONOMOUS_GOVERNMENT}),
        acting_from=Office.DEPUTY_HEAD_OF_GOVERNMENT,
        cites=(_ACTING_LOCALLY,),
    ),
    # of its members only a vice-chair may act; this table has one name for both
    Line(
        offices=frozenset({Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}),
        acting_from=Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION,
        cites=(_ACTING_NATIONALLY,),
    ),
    Line(
        offices=frozenset({Office.CHAIR_OF_STANDING_COMMITTEE}),
        acting_from=Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
        cites=(NPC_ORGANIC_2021.art(24, 2), ORGANIC_2022.county_and_above(55, 1)),
    ),
)
