"""The state, the congress's own posts, the government and the armed forces, provision by provision.

Constitution arts. 62, 65, 67, 79, 101 and 103; Organic Law arts. 11, 12, 18, 34, 47, 50 and 56; NPC Organic Law arts.
23, 26-28, 31, 34 and 36; NPCSC Rules of Procedure art. 50.
"""

from __future__ import annotations

from npcproc.appointments.offices.line import Line, Manner
from npcproc.appointments.offices.office import CHAIRS_OF_TOWNSHIP_CONGRESS, HEADS_OF_STATE, STANDING_COMMITTEE, Office
from npcproc.bodies import Organ
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.levels import Level

__all__ = ["ARMED_FORCES", "GOVERNMENT", "LEFT_TO_LOCAL_LAW", "OWN", "STATE"]

_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_COUNTY = frozenset({Level.COUNTY})
_COMMITTEE_OF_A_COUNTY = STANDING_COMMITTEE - {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE}
_CONGRESS = Organ.CONGRESS
_COMMITTEE = Organ.STANDING_COMMITTEE
_COUNCIL = Organ.CHAIRPERSONS_COUNCIL

# the state

STATE = (
    Line(
        offices=HEADS_OF_STATE,
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(CONSTITUTION_2018.national(62, 1, 4), CONSTITUTION_2018.national(79, 1)),
    ),
)

# the congress's own posts

OWN = (
    Line(
        offices=CHAIRS_OF_TOWNSHIP_CONGRESS,
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(ORGANIC_2022.township(12, 1, 6),),
    ),
    Line(
        offices=CHAIRS_OF_TOWNSHIP_CONGRESS,
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        from_deputies=True,
        cites=(ORGANIC_2022.township(18, 1),),
    ),
    Line(
        offices=STANDING_COMMITTEE,
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(
            CONSTITUTION_2018.national(65, 3),
            CONSTITUTION_2018.art(103, 2, levels=_PROVINCE_AND_CITY),
            ORGANIC_2022.art(11, 1, 4, levels=_PROVINCE_AND_CITY),
        ),
    ),
    Line(
        offices=STANDING_COMMITTEE,
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        from_deputies=True,
        cites=(NPC_ORGANIC_2021.art(23, 2), ORGANIC_2022.art(47, 1, levels=_PROVINCE_AND_CITY)),
    ),
    # a county's committee has no secretary-general
    Line(
        offices=_COMMITTEE_OF_A_COUNTY,
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(CONSTITUTION_2018.art(103, 2, levels=_COUNTY), ORGANIC_2022.art(11, 1, 4, levels=_COUNTY)),
    ),
    Line(
        offices=_COMMITTEE_OF_A_COUNTY,
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        from_deputies=True,
        cites=(ORGANIC_2022.art(47, 2, levels=_COUNTY),),
    ),
    Line(
        offices=frozenset({Office.CHAIR_OF_SPECIAL_COMMITTEE}),
        nominated_by=Organ.PRESIDIUM,
        decided_by=_CONGRESS,
        manner=Manner.ADOPTED,
        from_deputies=True,
        cites=(ORGANIC_2022.county_and_above(34, 1), NPC_ORGANIC_2021.art(34, 3)),
    ),
    Line(
        offices=frozenset({Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE}),
        nominated_by=_COUNCIL,
        decided_by=_COMMITTEE,
        cites=(ORGANIC_2022.county_and_above(34, 1), NPC_ORGANIC_2021.art(34, 3)),
    ),
    Line(
        offices=frozenset({Office.ADVISER_OF_SPECIAL_COMMITTEE}),
        decided_by=_COMMITTEE,
        cites=(NPC_ORGANIC_2021.art(36, 3),),
    ),
    Line(
        offices=frozenset({Office.MEMBER_OF_CREDENTIALS_COMMITTEE}),
        nominated_by=_COUNCIL,
        decided_by=_COMMITTEE,
        cites=(ORGANIC_2022.county_and_above(56, 2), NPC_ORGANIC_2021.art(26, 2)),
    ),
    Line(
        offices=frozenset({Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE}),
        nominated_by=Organ.CHAIRPERSON,
        decided_by=_COMMITTEE,
        cites=(NPC_ORGANIC_2021.art(27, 2),),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_WORKING_BODY, Office.OFFICER_OF_WORKING_BODY}),
        nominated_by=Organ.CHAIRPERSON,
        decided_by=_COMMITTEE,
        cites=(NPC_ORGANIC_2021.art(28, 2),),
    ),
)

# Unsettled: no national statute says who nominates or decides on these posts of a local standing committee, and it is
# left to decisions that are not among the texts here for those of special courts; both are left to local law, and not
# refused here.
LEFT_TO_LOCAL_LAW = frozenset(
    {
        Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.HEAD_OF_WORKING_BODY,
        Office.OFFICER_OF_WORKING_BODY,
        Office.PRESIDENT_OF_SPECIAL_COURT,
        Office.VICE_PRESIDENT_OF_SPECIAL_COURT,
        Office.JUDGE_OF_SPECIAL_COURT,
    },
)

# the government

_MINISTERS = frozenset({Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT, Office.SECRETARY_GENERAL_OF_GOVERNMENT})

GOVERNMENT = (
    Line(
        offices=frozenset({Office.HEAD_OF_GOVERNMENT}),
        nominated_by=Organ.HEAD_OF_STATE,
        decided_by=_CONGRESS,
        manner=Manner.DECIDED,
        cites=(CONSTITUTION_2018.national(62, 1, 5),),
    ),
    Line(
        offices=frozenset({Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR, *_MINISTERS}),
        nominated_by=Organ.HEAD_OF_GOVERNMENT,
        decided_by=_CONGRESS,
        manner=Manner.DECIDED,
        cites=(CONSTITUTION_2018.national(62, 1, 5),),
    ),
    # Unsettled: the NPC Organic Law lets the standing committee decide on all members of the State Council but the
    # premier, the Constitution names neither vice-premiers nor state councillors; the former is followed.
    Line(
        offices=frozenset({Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR, *_MINISTERS}),
        nominated_by=Organ.HEAD_OF_GOVERNMENT,
        decided_by=_COMMITTEE,
        cites=(NPC_ORGANIC_2021.art(31, 1),),
    ),
    Line(
        offices=_MINISTERS,
        nominated_by=Organ.HEAD_OF_GOVERNMENT,
        decided_by=_COMMITTEE,
        cites=(CONSTITUTION_2018.national(67, 1, 9),),
    ),
    # Unsettled: the rules name the governor of the central bank among those decided on, no text here who nominates.
    Line(
        offices=frozenset({Office.GOVERNOR_OF_CENTRAL_BANK}),
        decided_by=_COMMITTEE,
        cites=(NPCSC_RULES_2022.art(50, 1),),
    ),
    # Unsettled: no text here says who proposes the plenipotentiaries abroad.
    Line(
        offices=frozenset({Office.PLENIPOTENTIARY_ABROAD}),
        decided_by=_COMMITTEE,
        cites=(CONSTITUTION_2018.national(67, 1, 14),),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT}),
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(
            ORGANIC_2022.county_and_above(11, 1, 5),
            CONSTITUTION_2018.local(101, 1),
            ORGANIC_2022.township(12, 1, 7),
        ),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_AUTONOMOUS_GOVERNMENT}),
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(ORGANIC_2022.county_and_above(11, 1, 5), CONSTITUTION_2018.county_and_above(101, 1)),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_ETHNIC_TOWNSHIP}),
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(CONSTITUTION_2018.township(101, 1), ORGANIC_2022.township(12, 1, 7)),
    ),
    # Unsettled: the article says that individual deputy heads are decided on between sessions, not on whose proposal,
    # nor how many are "individual"; neither is judged.
    Line(
        offices=frozenset({Office.DEPUTY_HEAD_OF_GOVERNMENT}),
        decided_by=_COMMITTEE,
        cites=(ORGANIC_2022.county_and_above(50, 1, 13),),
    ),
    # Unsettled: the article names a secretary-general for every level, art. 70 none for a county; none is read there.
    Line(
        offices=frozenset({Office.SECRETARY_GENERAL_OF_GOVERNMENT}),
        nominated_by=Organ.HEAD_OF_GOVERNMENT,
        decided_by=_COMMITTEE,
        filed_above=True,
        cites=(ORGANIC_2022.art(50, 1, 14, levels=_PROVINCE_AND_CITY),),
    ),
    Line(
        offices=frozenset({Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT}),
        nominated_by=Organ.HEAD_OF_GOVERNMENT,
        decided_by=_COMMITTEE,
        filed_above=True,
        cites=(ORGANIC_2022.county_and_above(50, 1, 14),),
    ),
)

# the armed forces

ARMED_FORCES = (
    Line(
        offices=frozenset({Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}),
        decided_by=_CONGRESS,
        manner=Manner.ELECTED,
        cites=(CONSTITUTION_2018.national(62, 1, 6),),
    ),
    Line(
        offices=frozenset({Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}),
        nominated_by=Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
        decided_by=_CONGRESS,
        manner=Manner.DECIDED,
        cites=(CONSTITUTION_2018.national(62, 1, 6),),
    ),
    Line(
        offices=frozenset({Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}),
        nominated_by=Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
        decided_by=_COMMITTEE,
        cites=(CONSTITUTION_2018.national(67, 1, 10), NPC_ORGANIC_2021.art(31, 1)),
    ),
)
