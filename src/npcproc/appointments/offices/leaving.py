"""Who may recall, and who may dismiss, the holder of an office, provision by provision.

Constitution arts. 63, 65, 101 and 103; Organic Law arts. 13, 31 and 50; NPC Organic Law art. 32; Supervision Law art.
60 (2006: art. 44); Courts Organic Law art. 44; Procuratorates Organic Law arts. 37 and 38; Judges Law art. 18;
Procurators Law art. 18.
"""

from __future__ import annotations

from npcproc.appointments.offices.line import Line
from npcproc.appointments.offices.office import (
    CHAIRS_OF_TOWNSHIP_CONGRESS,
    COURT_OFFICES,
    HEADS_OF_STATE,
    PROCURATORATE_OFFICES,
    STANDING_COMMITTEE,
    STATE_COUNCIL,
    Office,
)
from npcproc.bodies import Organ
from npcproc.law.national import (
    CONSTITUTION_2018,
    COURTS_2018,
    JUDGES_2019,
    NPC_ORGANIC_2021,
    ORGANIC_2022,
    PROCURATORATES_2018,
    PROCURATORS_2019,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import Level

__all__ = ["DISMISSAL", "RECALL"]

_CONGRESS = Organ.CONGRESS
_COMMITTEE = Organ.STANDING_COMMITTEE
_PROVINCE = frozenset({Level.PROVINCIAL})
_MEMBERS_OF_STATE_COUNCIL = STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK}
_MEMBERS_OF_LOCAL_GOVERNMENT = _MEMBERS_OF_STATE_COUNCIL - {Office.STATE_COUNCILLOR}
_COMMISSION = frozenset(
    {Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION},
)
_ARMED_FORCES = frozenset({Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION})

# by the congress

_BY_A_LOCAL_CONGRESS = ORGANIC_2022.county_and_above(13, 1)
_CHIEFS = (
    (Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, 4),
    (Office.PRESIDENT_OF_COURT, 5),
    (Office.CHIEF_PROCURATOR, 6),
)

RECALL = (
    Line(
        offices=HEADS_OF_STATE,
        recalled_by=_CONGRESS,
        cites=(CONSTITUTION_2018.national(63, 1, 1),),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_GOVERNMENT, *_MEMBERS_OF_STATE_COUNCIL}),
        recalled_by=_CONGRESS,
        cites=(CONSTITUTION_2018.national(63, 1, 2),),
    ),
    Line(offices=_ARMED_FORCES, recalled_by=_CONGRESS, cites=(CONSTITUTION_2018.national(63, 1, 3),)),
    *(
        Line(
            offices=frozenset({office}),
            recalled_by=_CONGRESS,
            cites=(
                CONSTITUTION_2018.national(63, 1, item),
                CONSTITUTION_2018.county_and_above(101, 2),
                _BY_A_LOCAL_CONGRESS,
            ),
        )
        for office, item in _CHIEFS
    ),
    Line(
        offices=STANDING_COMMITTEE,
        recalled_by=_CONGRESS,
        cites=(
            CONSTITUTION_2018.national(65, 3),
            CONSTITUTION_2018.county_and_above(103, 2),
            _BY_A_LOCAL_CONGRESS,
        ),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT}),
        recalled_by=_CONGRESS,
        cites=(CONSTITUTION_2018.local(101, 1),),
    ),
    # the Constitution names the head and the deputy heads, the Organic Law all members of a local government
    Line(
        offices=frozenset({Office.HEAD_OF_GOVERNMENT, *_MEMBERS_OF_LOCAL_GOVERNMENT}),
        recalled_by=_CONGRESS,
        cites=(ORGANIC_2022.local(13, 1),),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_AUTONOMOUS_GOVERNMENT}),
        recalled_by=_CONGRESS,
        cites=(CONSTITUTION_2018.county_and_above(101, 1), _BY_A_LOCAL_CONGRESS),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_ETHNIC_TOWNSHIP}),
        recalled_by=_CONGRESS,
        cites=(CONSTITUTION_2018.township(101, 1), ORGANIC_2022.township(13, 1)),
    ),
    # no article gives this power by itself; the one on the motion takes it for granted
    Line(offices=CHAIRS_OF_TOWNSHIP_CONGRESS, recalled_by=_CONGRESS, cites=(ORGANIC_2022.township(31, 2),)),
    # by nobody but those who elected them
    Line(
        offices=frozenset(office for office, _ in _CHIEFS),
        recalled_by_its_electors=True,
        cites=(_BY_A_LOCAL_CONGRESS,),
    ),
    Line(
        offices=frozenset({Office.PRESIDENT_OF_COURT}),
        recalled_by_its_electors=True,
        cites=(COURTS_2018.art(44, 2), JUDGES_2019.national(18, 2), JUDGES_2019.county_and_above(18, 4)),
    ),
    Line(
        offices=frozenset({Office.CHIEF_PROCURATOR}),
        recalled_by_its_electors=True,
        cites=(
            PROCURATORATES_2018.national(37, 1),
            PROCURATORATES_2018.county_and_above(38, 1),
            PROCURATORS_2019.national(18, 2),
            PROCURATORS_2019.county_and_above(18, 3),
        ),
    ),
    # approved above
    Line(
        offices=frozenset({Office.CHIEF_PROCURATOR}),
        recall_approved_by=Organ.STANDING_COMMITTEE_ABOVE,
        cites=(
            _BY_A_LOCAL_CONGRESS,
            CONSTITUTION_2018.county_and_above(101, 2),
            PROCURATORATES_2018.county_and_above(38, 2),
            PROCURATORS_2019.county_and_above(18, 4),
        ),
    ),
)

# by the standing committee

# Unsettled: the article speaks of members of the State Council, and the Constitution does not count the governor of the
# central bank among them; the rules on presidential orders do, and are followed.
DISMISSAL = (
    Line(
        offices=STATE_COUNCIL | {Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION},
        dismissed_by=_COMMITTEE,
        cites=(NPC_ORGANIC_2021.art(32, 1),),
    ),
    Line(
        offices=_MEMBERS_OF_LOCAL_GOVERNMENT | COURT_OFFICES | PROCURATORATE_OFFICES,
        dismissed_by=_COMMITTEE,
        cites=(
            SUPERVISION_2006.county_and_above(44, 1),
            SUPERVISION_2024.county_and_above(60, 1),
            ORGANIC_2022.county_and_above(50, 1, 17),
        ),
    ),
    # those of the commission came in with the Organic Law of 2022
    Line(
        offices=_COMMISSION,
        dismissed_by=_COMMITTEE,
        cites=(SUPERVISION_2024.county_and_above(60, 1), ORGANIC_2022.county_and_above(50, 1, 17)),
    ),
    # Unsettled: the articles name presidents of intermediate courts and chiefs of branch procuratorates, and not the
    # judges and procurators whom a committee appoints under these, for special courts or for outposts; they are read as
    # court vice-presidents, procurators and so on whom it appointed.
    *(
        Line(
            offices=offices,
            dismissed_by=_COMMITTEE,
            cites=(
                SUPERVISION_2006.art(44, 1, levels=levels),
                SUPERVISION_2024.art(60, 1, levels=levels),
                ORGANIC_2022.art(50, 1, 17, levels=levels),
            ),
        )
        for offices, levels in (
            (
                frozenset(
                    {
                        Office.PRESIDENT_OF_INTERMEDIATE_COURT,
                        Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT,
                        Office.JUDGE_OF_INTERMEDIATE_COURT,
                        Office.PRESIDENT_OF_SPECIAL_COURT,
                        Office.VICE_PRESIDENT_OF_SPECIAL_COURT,
                        Office.JUDGE_OF_SPECIAL_COURT,
                        Office.CHIEF_OF_BRANCH_PROCURATORATE,
                        Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
                        Office.PROCURATOR_OF_BRANCH,
                    },
                ),
                _PROVINCE,
            ),
            (frozenset({Office.PROCURATOR_OF_OUTPOST}), _PROVINCE | {Level.MUNICIPAL}),
        )
    ),
)
"""What the congress elects, such as the president of a court of this level, a committee does not dismiss."""
