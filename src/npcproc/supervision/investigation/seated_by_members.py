"""Who sits on the investigation committee of a standing committee: nomination, and the vote on the nominees.

Supervision Law art. 57 (2006: art. 41); Organic Law art. 58; NPC Organic Law art. 41; Deputies Law art. 35 (2015:
art. 28).
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import (
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.rules import Competence, Content, Eligibility, Initiator, Method, Past, Recusal, Sequence
from npcproc.supervision.investigation.decided_by_members import QUORATE
from npcproc.supervision.investigation.matter import Deliberated, Nominated

__all__ = ["DELIBERATED", "NOBODY_INTERESTED", "NOMINATED", "SEATED"]

# nomination

_MADE_UP_OF = (SUPERVISION_2006.art(41, 1), SUPERVISION_2024.art(57, 1), ORGANIC_2022.county_and_above(58, 2))

COUNCIL_NOMINATES = Initiator(
    name="council-nominates",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("调查委员会组成人员应由主任会议提名", "the council of chairpersons nominates who sits on it"),
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
FROM_MEMBERS_AND_DEPUTIES = Eligibility(
    name="from-members-and-deputies",
    of="outsiders",
    allowed=frozenset({frozenset[str]()}),
    says=Text(
        "应在常务委员会组成人员和本级人民代表大会代表中提名",
        "nominees are members of the standing committee or deputies of its congress",
    ),
    cites=_MADE_UP_OF,
)
# Unsettled: the law keeps people with an interest off the committee; experts, who join in its work, are read as kept
# off it too.
NOBODY_INTERESTED = Recusal(
    name="nobody-interested",
    of="interested",
    says=Text("有利害关系的人员应回避调查", "nobody with an interest in the issue takes part"),
    cites=(SUPERVISION_2006.art(41, 2), SUPERVISION_2024.art(57, 2)),
)

# the vote

COMMITTEE_DELIBERATES_ON_NOMINEES = Competence(
    name="committee-deliberates-on-nominees",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("提名人选应由常务委员会审议", "the standing committee deliberates the nominees"),
    cites=(SUPERVISION_2006.art(41, 1), SUPERVISION_2024.art(57, 1)),
)
NOMINEES_DELIBERATED = Sequence(
    name="nominees-deliberated",
    after=Past(Deliberated, since=Nominated),
    says=Text("提名人选应先经常务委员会审议", "the standing committee deliberates the nominees before it votes"),
    cites=(SUPERVISION_2006.art(41, 1), SUPERVISION_2024.art(57, 1)),
)
COMMITTEE_ADOPTS_ITS_MEMBERSHIP = Competence(
    name="committee-adopts-its-membership",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("调查委员会组成人员应由常务委员会通过", "the standing committee adopts who sits on it"),
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
    cites=(ORGANIC_2022.county_and_above(58, 2),),
)

NOMINATED = (
    COUNCIL_NOMINATES,
    HAS_A_CHAIR,
    HAS_VICE_CHAIRS,
    HAS_MEMBERS,
    FROM_MEMBERS_AND_DEPUTIES,
    NOBODY_INTERESTED,
)
"""What is asked of the nomination."""

DELIBERATED = (COMMITTEE_DELIBERATES_ON_NOMINEES,)
"""What is asked of the deliberation on the nominees."""

SEATED = (NOMINEES_DELIBERATED, COMMITTEE_ADOPTS_ITS_MEMBERSHIP, ADOPTED_IN_PLENARY, QUORATE)
"""What is asked of the vote on the nominees, beside the majority."""
