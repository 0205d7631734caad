"""Who sits on the investigation committee of a congress: nomination, and the vote on the nominees.

Organic Law art. 36; NPC Rules of Procedure art. 52; NPC Organic Law art. 41; Deputies Law art. 35 (2015: art. 28).
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.rules import Competence, Content, Eligibility, Initiator, Method
from npcproc.supervision.investigation.decided_by_deputies import QUORATE

__all__ = ["NOMINATED", "SEATED"]

_MADE_UP_OF = (ORGANIC_2022.county_and_above(36, 3), NPC_RULES_2021.art(52, 2))

# nomination

# Unsettled: the Supervision Law keeps people with an interest off the committee of a standing committee; no law says so
# of a congress, and it is not asked there.
PRESIDIUM_NOMINATES = Initiator(
    name="presidium-nominates",
    allowed=frozenset({Organ.PRESIDIUM}),
    says=Text("调查委员会组成人员应由主席团提名", "the presidium nominates who sits on it"),
    cites=_MADE_UP_OF,
)
HAS_A_CHAIR = Content(
    name="has-a-chair",
    of="chair",
    says=Text("调查委员会应有主任委员", "the investigation committee has a chair"),
    cites=_MADE_UP_OF,
)
HAS_VICE_CHAIRS = Content(
    name="has-vice-chairs",
    of="vice_chairs",
    says=Text("调查委员会应有副主任委员", "the investigation committee has vice-chairs"),
    cites=_MADE_UP_OF,
)
HAS_MEMBERS = Content(
    name="has-members",
    of="members",
    says=Text("调查委员会应有委员", "the investigation committee has ordinary members"),
    cites=_MADE_UP_OF,
)
FROM_THE_DEPUTIES = Eligibility(
    name="from-the-deputies",
    of="outsiders",
    allowed=frozenset({frozenset[str]()}),
    says=Text("应在代表中提名", "nominees are deputies"),
    cites=_MADE_UP_OF,
)

# the vote

CONGRESS_ADOPTS_ITS_MEMBERSHIP = Competence(
    name="congress-adopts-its-membership",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("调查委员会组成人员应由人民代表大会通过", "the congress adopts who sits on it"),
    cites=(
        *_MADE_UP_OF,
        NPC_ORGANIC_2021.art(41, 1),
        DEPUTIES_2015.art(28, 1, levels=WITH_STANDING_COMMITTEE),
        DEPUTIES_2025.art(35, 1, levels=WITH_STANDING_COMMITTEE),
    ),
)
ADOPTED_IN_PLENARY = Method(
    name="adopted-in-plenary",
    of="in_plenary",
    allowed=frozenset({True}),
    says=Text("调查委员会组成人员应由全体会议通过", "a plenary meeting adopts who sits on it"),
    cites=_MADE_UP_OF,
)

NOMINATED = (PRESIDIUM_NOMINATES, HAS_A_CHAIR, HAS_VICE_CHAIRS, HAS_MEMBERS, FROM_THE_DEPUTIES)
"""What is asked of the nomination."""

SEATED = (CONGRESS_ADOPTS_ITS_MEMBERSHIP, ADOPTED_IN_PLENARY, QUORATE)
"""What is asked of the vote on the nominees, beside the majority."""
