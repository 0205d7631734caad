"""What a congress fills while it meets, beside what `executive` and `judiciary` say: who nominates, and from whom.

Constitution art. 62; Organic Law arts. 18, 26, 34, 37 and 47; NPC Organic Law arts. 18, 19, 23 and 34; NPC Rules of
Procedure arts. 38 and 61.
"""

from __future__ import annotations

from npcproc.appointments.offices.line import Line, Manner
from npcproc.appointments.offices.office import (
    CHAIRS_OF_TOWNSHIP_CONGRESS,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_STATE,
    SPECIAL_COMMITTEE,
    STANDING_COMMITTEE,
    STATE_COUNCIL,
    Office,
)
from npcproc.bodies import Organ
from npcproc.law.national import NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import Level

__all__ = ["FOR_DECISION", "FOR_ELECTION"]

_HEADS = frozenset({Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR})
_ELECTED_BY_THE_NATION = _HEADS | STANDING_COMMITTEE | HEADS_OF_STATE | {Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}
_ELECTED_LOCALLY = (
    _HEADS | STANDING_COMMITTEE | CHAIRS_OF_TOWNSHIP_CONGRESS | HEADS_OF_GOVERNMENT | {Office.DEPUTY_HEAD_OF_GOVERNMENT}
)
_MEMBERS_OF_STATE_COUNCIL = STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK}
_AS_THE_CONSTITUTION_PROVIDES = (NPC_ORGANIC_2021.art(19, 1), NPC_RULES_2021.art(38, 2))

# elected

FOR_ELECTION = (
    Line(
        offices=_ELECTED_BY_THE_NATION,
        nominated_by=Organ.PRESIDIUM,
        cites=(NPC_ORGANIC_2021.art(18, 1), NPC_RULES_2021.art(38, 1)),
    ),
    Line(
        offices=_ELECTED_LOCALLY,
        nominated_by=Organ.PRESIDIUM,
        cites=(ORGANIC_2022.art(26, 1),),
    ),
    Line(
        offices=_ELECTED_LOCALLY,
        nominated_by=Organ.DEPUTIES,
        cites=(ORGANIC_2022.art(26, 1), ORGANIC_2022.art(26, 2)),
    ),
    # a county's standing committee has no secretary-general
    Line(
        offices=STANDING_COMMITTEE,
        from_deputies=True,
        cites=(
            NPC_ORGANIC_2021.art(23, 2),
            ORGANIC_2022.art(47, 1, levels=frozenset({Level.PROVINCIAL, Level.MUNICIPAL})),
        ),
    ),
    Line(
        offices=STANDING_COMMITTEE - {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE},
        from_deputies=True,
        cites=(ORGANIC_2022.art(47, 2, levels=frozenset({Level.COUNTY})),),
    ),
    Line(offices=CHAIRS_OF_TOWNSHIP_CONGRESS, from_deputies=True, cites=(ORGANIC_2022.township(18, 1),)),
)
"""Who nominates whom the congress elects, and where only a deputy can be elected."""

# decided on, or adopted

FOR_DECISION = (
    Line(
        offices=frozenset({Office.HEAD_OF_GOVERNMENT}),
        nominated_by=Organ.HEAD_OF_STATE,
        cites=_AS_THE_CONSTITUTION_PROVIDES,
    ),
    Line(
        offices=_MEMBERS_OF_STATE_COUNCIL,
        nominated_by=Organ.HEAD_OF_GOVERNMENT,
        cites=_AS_THE_CONSTITUTION_PROVIDES,
    ),
    Line(
        offices=frozenset({Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}),
        nominated_by=Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
        cites=_AS_THE_CONSTITUTION_PROVIDES,
    ),
    # Unsettled: the rules name the governor of the central bank among those decided on, no text here who nominates.
    Line(
        offices=frozenset({Office.HEAD_OF_GOVERNMENT, *STATE_COUNCIL}),
        manner=Manner.DECIDED,
        cites=(NPC_RULES_2021.art(61, 2),),
    ),
    # their chairs, whom the congress alone may choose, are in `executive`
    Line(
        offices=SPECIAL_COMMITTEE - {Office.CHAIR_OF_SPECIAL_COMMITTEE},
        nominated_by=Organ.PRESIDIUM,
        manner=Manner.ADOPTED,
        from_deputies=True,
        cites=(ORGANIC_2022.county_and_above(34, 1), NPC_ORGANIC_2021.art(34, 3)),
    ),
    Line(
        offices=SPECIAL_COMMITTEE,
        nominated_by=Organ.PRESIDIUM,
        from_deputies=True,
        cites=(NPC_RULES_2021.art(38, 3),),
    ),
    # a township has no standing committee that could appoint them
    Line(
        offices=frozenset({Office.MEMBER_OF_CREDENTIALS_COMMITTEE}),
        manner=Manner.ADOPTED,
        cites=(ORGANIC_2022.township(37, 1),),
    ),
)
"""Who nominates whom the congress decides on or adopts; who appoints between sessions stands in `executive`."""
