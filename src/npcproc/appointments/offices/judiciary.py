"""The supervisory commission, the court and the procuratorate, provision by provision.

Constitution arts. 62, 67 and 101; Organic Law arts. 11 and 50; Supervision Commissions Law arts. 8 and 9; Courts
Organic Law arts. 42 and 43; Procuratorates Organic Law arts. 37 and 38; Judges Law art. 18; Procurators Law art. 18.
"""

from __future__ import annotations

from npcproc.appointments.offices.line import Line, Manner
from npcproc.appointments.offices.office import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Organ
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
from npcproc.levels import Level

__all__ = ["COURT", "PROCURATORATE", "SUPERVISORY_COMMISSION"]

_PROVINCE = frozenset({Level.PROVINCIAL})
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_WITH_A_LEVEL_BELOW = _PROVINCE_AND_CITY | {Level.NATIONAL}
_CONGRESS = Organ.CONGRESS
_COMMITTEE = Organ.STANDING_COMMITTEE
_COUNCIL = Organ.CHAIRPERSONS_COUNCIL

# the supervisory commission

SUPERVISORY_COMMISSION = (
    Line(
        offices=frozenset({Office.DIRECTOR_OF_SUPERVISORY_COMMISSION}),
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(
            ORGANIC_2022.county_and_above(11, 1, 6),
            CONSTITUTION_2018.county_and_above(101, 2),
            CONSTITUTION_2018.national(62, 1, 7),
            SUPERVISORY_COMMISSION_2018.national(8, 2),
            SUPERVISORY_COMMISSION_2024.national(8, 2),
            SUPERVISORY_COMMISSION_2018.county_and_above(9, 2),
            SUPERVISORY_COMMISSION_2024.county_and_above(9, 2),
        ),
    ),
    Line(
        offices=frozenset({Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION}),
        nominated_by=Organ.HEAD_OF_SUPERVISORY_COMMISSION,
        decided_by=_COMMITTEE,
        cites=(
            CONSTITUTION_2018.national(67, 1, 11),
            SUPERVISORY_COMMISSION_2018.national(8, 2),
            SUPERVISORY_COMMISSION_2024.national(8, 2),
            ORGANIC_2022.county_and_above(50, 1, 15),
            SUPERVISORY_COMMISSION_2018.county_and_above(9, 2),
            SUPERVISORY_COMMISSION_2024.county_and_above(9, 2),
        ),
    ),
)

# the court

COURT = (
    Line(
        offices=frozenset({Office.PRESIDENT_OF_COURT}),
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(
            ORGANIC_2022.county_and_above(11, 1, 6),
            CONSTITUTION_2018.county_and_above(101, 2),
            CONSTITUTION_2018.national(62, 1, 8),
            COURTS_2018.national(42, 1),
            JUDGES_2019.national(18, 2),
            COURTS_2018.county_and_above(43, 1),
            JUDGES_2019.county_and_above(18, 4),
        ),
    ),
    Line(
        offices=frozenset(
            {
                Office.VICE_PRESIDENT_OF_COURT,
                Office.MEMBER_OF_JUDICIAL_COMMITTEE,
                Office.JUDGE,
                Office.PRESIDENT_OF_MILITARY_COURT,
            },
        ),
        nominated_by=Organ.PRESIDENT_OF_COURT,
        decided_by=_COMMITTEE,
        cites=(CONSTITUTION_2018.national(67, 1, 12),),
    ),
    Line(
        offices=COURT_OFFICES,
        nominated_by=Organ.PRESIDENT_OF_COURT,
        decided_by=_COMMITTEE,
        cites=(
            COURTS_2018.national(42, 1),
            JUDGES_2019.national(18, 2),
            COURTS_2018.county_and_above(43, 1),
            JUDGES_2019.county_and_above(18, 4),
        ),
    ),
    Line(
        offices=COURT_OFFICES,
        decided_by=_COMMITTEE,
        cites=(ORGANIC_2022.county_and_above(50, 1, 16),),
    ),
    Line(
        offices=frozenset({Office.CHIEF_OF_CIRCUIT_COURT}),
        nominated_by=Organ.PRESIDENT_OF_COURT,
        decided_by=_COMMITTEE,
        cites=(COURTS_2018.national(42, 2), JUDGES_2019.national(18, 3)),
    ),
    Line(
        offices=frozenset({Office.PRESIDENT_OF_INTERMEDIATE_COURT}),
        nominated_by=_COUNCIL,
        decided_by=_COMMITTEE,
        cites=(
            ORGANIC_2022.art(50, 1, 16, levels=_PROVINCE),
            COURTS_2018.art(43, 2, levels=_PROVINCE),
            JUDGES_2019.art(18, 5, levels=_PROVINCE),
        ),
    ),
    Line(
        offices=frozenset({Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT, Office.JUDGE_OF_INTERMEDIATE_COURT}),
        nominated_by=Organ.PRESIDENT_OF_COURT,
        decided_by=_COMMITTEE,
        cites=(COURTS_2018.art(43, 2, levels=_PROVINCE), JUDGES_2019.art(18, 5, levels=_PROVINCE)),
    ),
)

# the procuratorate

PROCURATORATE = (
    Line(
        offices=frozenset({Office.CHIEF_PROCURATOR}),
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(
            ORGANIC_2022.county_and_above(11, 1, 6),
            CONSTITUTION_2018.county_and_above(101, 2),
            CONSTITUTION_2018.national(62, 1, 9),
            PROCURATORATES_2018.national(37, 1),
            PROCURATORS_2019.national(18, 2),
            PROCURATORATES_2018.county_and_above(38, 1),
            PROCURATORS_2019.county_and_above(18, 3),
        ),
    ),
    Line(
        offices=PROCURATORATE_OFFICES | {Office.CHIEF_OF_MILITARY_PROCURATORATE},
        nominated_by=Organ.CHIEF_PROCURATOR,
        decided_by=_COMMITTEE,
        cites=(CONSTITUTION_2018.national(67, 1, 13),),
    ),
    Line(
        offices=PROCURATORATE_OFFICES,
        nominated_by=Organ.CHIEF_PROCURATOR,
        decided_by=_COMMITTEE,
        cites=(
            PROCURATORATES_2018.national(37, 1),
            PROCURATORS_2019.national(18, 2),
            PROCURATORATES_2018.county_and_above(38, 1),
            PROCURATORS_2019.county_and_above(18, 3),
        ),
    ),
    Line(
        offices=PROCURATORATE_OFFICES,
        decided_by=_COMMITTEE,
        cites=(ORGANIC_2022.county_and_above(50, 1, 16),),
    ),
    # elected or recalled below, approved here: the decision is that of the level above
    Line(
        offices=frozenset({Office.CHIEF_PROCURATOR_BELOW}),
        decided_by=_COMMITTEE,
        cites=(
            CONSTITUTION_2018.national(67, 1, 13),
            ORGANIC_2022.art(50, 1, 16, levels=_PROVINCE_AND_CITY),
        ),
    ),
    Line(
        offices=frozenset({Office.CHIEF_PROCURATOR_BELOW}),
        nominated_by=Organ.CHIEF_PROCURATOR,
        decided_by=_COMMITTEE,
        cites=(
            CONSTITUTION_2018.art(101, 2, levels=_WITH_A_LEVEL_BELOW),
            PROCURATORATES_2018.art(38, 2, levels=_WITH_A_LEVEL_BELOW),
            PROCURATORS_2019.art(18, 4, levels=_WITH_A_LEVEL_BELOW),
        ),
    ),
    Line(
        offices=frozenset({Office.CHIEF_OF_BRANCH_PROCURATORATE}),
        nominated_by=Organ.CHIEF_PROCURATOR,
        decided_by=_COMMITTEE,
        cites=(ORGANIC_2022.art(50, 1, 16, levels=_PROVINCE),),
    ),
    Line(
        offices=frozenset(
            {
                Office.CHIEF_OF_BRANCH_PROCURATORATE,
                Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
                Office.PROCURATOR_OF_BRANCH,
            },
        ),
        nominated_by=Organ.CHIEF_PROCURATOR,
        decided_by=_COMMITTEE,
        cites=(PROCURATORATES_2018.art(38, 3, levels=_PROVINCE), PROCURATORS_2019.art(18, 5, levels=_PROVINCE)),
    ),
    Line(
        offices=frozenset({Office.PROCURATOR_OF_OUTPOST}),
        nominated_by=Organ.CHIEF_PROCURATOR,
        decided_by=_COMMITTEE,
        cites=(PROCURATORS_2019.art(18, 6, levels=_PROVINCE_AND_CITY),),
    ),
)
