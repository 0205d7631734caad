"""What a congress decides on or adopts, beside what `executive` says: who nominates, and from whom.

Organic Law arts. 34 and 37; NPC Organic Law arts. 19 and 34; NPC Rules of Procedure arts. 38 and 61.
"""

from __future__ import annotations

from npcproc.appointments.offices.line import Line, Manner
from npcproc.appointments.offices.office import SPECIAL_COMMITTEE, STATE_COUNCIL, Office
from npcproc.bodies import Organ
from npcproc.law.national import NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022

__all__ = ["FOR_DECISION"]

_MEMBERS_OF_STATE_COUNCIL = STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK}
_AS_THE_CONSTITUTION_PROVIDES = (NPC_ORGANIC_2021.art(19, 1), NPC_RULES_2021.art(38, 2))

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
