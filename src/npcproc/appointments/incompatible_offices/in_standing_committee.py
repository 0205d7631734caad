"""Members of a standing committee, and offices in the organs that it supervises.

Organic Law art. 47; NPC Organic Law art. 23; Constitution arts. 65 and 103; Judges Law art. 22; Procurators Law art.
23.
"""

from __future__ import annotations

from npcproc.appointments.incompatible_offices.matter import (
    ADMINISTRATIVE,
    NOBODY,
    SUPERVISORY_OR_JUDICIAL,
    NobodyHolds,
    OfficeTaken,
    Roll,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, JUDGES_2019, NPC_ORGANIC_2021, ORGANIC_2022, PROCURATORS_2019
from npcproc.procedure import Standing
from npcproc.rules import Competence, Is
from npcproc.rules.shapes import Choice

__all__ = ["MEMBERS", "TAKEN_BY_MEMBER"]

# Unsettled: the articles name administrative, supervisory, judicial and procuratorial organs of state; enterprises,
# public institutions and mass organisations are read to be none of them.  Organs of another level are.
_ORGANS = ADMINISTRATIVE | SUPERVISORY_OR_JUDICIAL
_RESIGNS = (ORGANIC_2022.county_and_above(47, 3), NPC_ORGANIC_2021.art(23, 3))


class Nobody(Choice):
    """Nobody on the roll is one of those who may not be there."""

    __slots__ = ()

    kind = "incompatibility"


NO_OTHER_STATE_OFFICE = NobodyHolds(
    name="no-other-state-office",
    organs=_ORGANS,
    says=Text(
        "常务委员会组成人员不得担任行政、监察、审判、检察机关的职务",
        "no member holds an office in an administrative, supervisory, judicial or procuratorial organ",
    ),
    cites=(*_RESIGNS, CONSTITUTION_2018.national(65, 4), CONSTITUTION_2018.county_and_above(103, 3)),
)
NO_JUDGE = Nobody(
    name="no-judge",
    of="judges",
    allowed=NOBODY,
    says=Text("法官不得兼任常务委员会组成人员", "no judge is a member of the standing committee"),
    cites=(JUDGES_2019.art(22, 1),),
)
NO_PROCURATOR = Nobody(
    name="no-procurator",
    of="procurators",
    allowed=NOBODY,
    says=Text("检察官不得兼任常务委员会组成人员", "no procurator is a member of the standing committee"),
    cites=(PROCURATORS_2019.art(23, 1),),
)
# Unsettled: the articles do not undo the appointment; the member must resign, and until then the breach is kept.
RESIGNS_TO_THE_COMMITTEE = Competence(
    name="resigns-to-the-committee",
    of="resigned_to",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=Is("organ", _ORGANS),
    effect=Effect.BREACH,
    says=Text(
        "到上述机关任职的，应向常务委员会提出辞职",
        "a member who takes such an office resigns from the committee, to the committee",
    ),
    cites=_RESIGNS,
)

MEMBERS = Standing(
    id="incompatible-offices.standing-committee",
    title=Text("常务委员会组成人员的兼职", "Other offices of the members of a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, CONSTITUTION_2018),
    facts=Roll,
    rules=(NO_OTHER_STATE_OFFICE, NO_JUDGE, NO_PROCURATOR),
)
TAKEN_BY_MEMBER = Standing(
    id="incompatible-offices.taken-by-member",
    title=Text("常务委员会组成人员担任国家机关职务", "A member of a standing committee takes an office"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    facts=OfficeTaken,
    rules=(RESIGNS_TO_THE_COMMITTEE,),
)
