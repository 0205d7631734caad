"""The work of a standing committee's investigation committee, its report, and the resolution on the report.

Supervision Law arts. 57 to 59 (2006: arts. 41 to 43); Organic Law art. 58; NPCSC Rules of Procedure art. 32 (2009:
art. 21); Constitution art. 71; Budget Law art. 84.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    BUDGET_2018,
    CONSTITUTION_2018,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.rules import Competence, Decided, Duty, Is, Past, Prohibition, Sequence
from npcproc.supervision.investigation.decided_by_members import MORE_THAN_HALF_OF_ALL, QUORATE
from npcproc.supervision.investigation.inquiry import Holder, Reported, ResolutionVoted
from npcproc.supervision.investigation.matter import Proposed, Subject
from npcproc.supervision.investigation.seated_by_members import NOBODY_INTERESTED

__all__ = [
    "CLOSED",
    "EXPERTS_ENGAGED",
    "MATERIAL_REQUESTED",
    "PUBLICATION_WITHHELD",
    "REPORTED",
    "RESOLVED",
    "SOURCE_DISCLOSED",
]

_BY_ITSELF = frozenset({Organ.INVESTIGATION_COMMITTEE})
_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_ON_BUDGET = Past(Proposed, "subject", {Subject.BUDGET})
_BUDGET = (BUDGET_2018.art(84, 1, levels=WITH_STANDING_COMMITTEE),)

# the committee at work

ENGAGES_EXPERTS = Competence(
    name="engages-experts",
    allowed=_BY_ITSELF,
    says=Text("专家应由调查委员会聘请", "the investigation committee engages experts"),
    cites=(SUPERVISION_2006.art(41, 1), SUPERVISION_2024.art(57, 1)),
)
MATERIAL_IS_SUPPLIED = Duty(
    name="material-is-supplied",
    of="supplied",
    says=Text("有关方面应交出调查所需的材料", "whoever is concerned hands over the material needed"),
    cites=(SUPERVISION_2006.art(42, 1), SUPERVISION_2024.art(58, 1)),
)
# The Constitution names no enterprises and institutions; the Supervision Law does.
ORGANS_AND_CITIZENS_SUPPLY = Duty(
    name="organs-and-citizens-supply",
    of="supplied",
    when=Is("holder", {Holder.STATE_ORGAN, Holder.SOCIAL_ORGANISATION, Holder.CITIZEN}),
    says=Text(
        "国家机关、社会团体和公民应交出调查所需的材料",
        "state organs, social organisations and citizens hand over the material needed",
    ),
    cites=(CONSTITUTION_2018.national(71, 2),),
)
SUPPLIED_ON_BUDGET = Duty(
    name="supplied-on-budget",
    of="supplied",
    when=_ON_BUDGET,
    says=Text(
        "就预算、决算调查的，有关方面应交出所需的材料", "on budgets, whoever is concerned hands over the material"
    ),
    cites=_BUDGET,
)
TRUTHFUL_ON_BUDGET = Duty(
    name="truthful-on-budget",
    of="truthful",
    when=_ON_BUDGET,
    says=Text("就预算、决算调查的，有关方面应如实反映情况", "on budgets, whoever is concerned tells the truth"),
    cites=_BUDGET,
)
SOURCE_KEPT_SECRET = Prohibition(
    name="source-kept-secret",
    of="secrecy_asked",
    when=Is("source", {Holder.CITIZEN}),
    effect=Effect.BREACH,
    says=Text(
        "公民要求保密的，不得公开其为材料来源",
        "a citizen who asked for secrecy is not disclosed as the source of material",
    ),
    cites=(SUPERVISION_2006.art(42, 2), SUPERVISION_2024.art(58, 2)),
)
WITHHOLDS_PUBLICATION = Competence(
    name="withholds-publication",
    allowed=_BY_ITSELF,
    says=Text(
        "调查过程中是否公布情况和材料由调查委员会决定",
        "while it investigates, the investigation committee itself may choose not to publish",
    ),
    cites=(SUPERVISION_2006.art(42, 3), SUPERVISION_2024.art(58, 3)),
)

# its report

_REPORTS = (SUPERVISION_2006.art(43, 1), SUPERVISION_2024.art(59, 1), ORGANIC_2022.county_and_above(58, 3))
_RESOLVES = (
    *_REPORTS,
    CONSTITUTION_2018.national(71, 1),
    NPCSC_RULES_2009.art(21, 1),
    NPCSC_RULES_2022.art(32, 1),
)

ITSELF_REPORTS = Competence(
    name="itself-reports",
    allowed=_BY_ITSELF,
    says=Text("调查报告应由调查委员会提出", "the investigation committee gives the report"),
    cites=_REPORTS,
)
TO_THE_COMMITTEE_THAT_FORMED_IT = Competence(
    name="to-the-committee-that-formed-it",
    of="to",
    allowed=_COMMITTEE,
    says=Text("调查报告应向产生它的常务委员会提出", "the report goes to the standing committee that formed it"),
    cites=_REPORTS,
)

# the resolution

COMMITTEE_RESOLVES = Competence(
    name="committee-resolves",
    allowed=_COMMITTEE,
    says=Text("对调查报告的决议应由常务委员会作出", "the standing committee resolves on the report"),
    cites=_RESOLVES,
)
RESTS_ON_THE_REPORT = Sequence(
    name="rests-on-the-report",
    after=Reported,
    says=Text("决议应根据调查委员会的报告作出", "the resolution rests on the report of the investigation committee"),
    cites=_RESOLVES,
)
# Unsettled: the Constitution and the rules of the national committee say that a resolution follows the report, the
# Supervision Law that it may; ending without one is kept as a hint where the former speak.
A_RESOLUTION_FOLLOWED = Sequence(
    name="a-resolution-followed",
    after=Decided(ResolutionVoted, MORE_THAN_HALF_OF_ALL),
    effect=Effect.ADVISORY,
    says=Text("可以根据调查报告作出相应的决议", "a resolution on the report may follow"),
    cites=(CONSTITUTION_2018.national(71, 1), NPCSC_RULES_2009.art(21, 1), NPCSC_RULES_2022.art(32, 1)),
)

EXPERTS_ENGAGED = (ENGAGES_EXPERTS, NOBODY_INTERESTED)
"""What is asked when experts are engaged."""

MATERIAL_REQUESTED = (MATERIAL_IS_SUPPLIED, ORGANS_AND_CITIZENS_SUPPLY, SUPPLIED_ON_BUDGET, TRUTHFUL_ON_BUDGET)
"""What is asked of those whom the committee asks for material."""

SOURCE_DISCLOSED = (SOURCE_KEPT_SECRET,)
"""What is asked when a citizen becomes known as a source."""

PUBLICATION_WITHHELD = (WITHHOLDS_PUBLICATION,)
"""What is asked when publication is withheld."""

REPORTED = (ITSELF_REPORTS, TO_THE_COMMITTEE_THAT_FORMED_IT)
"""What is asked of the report."""

RESOLVED = (COMMITTEE_RESOLVES, RESTS_ON_THE_REPORT, QUORATE)
"""What is asked of the vote on a resolution, beside the majority."""

CLOSED = (A_RESOLUTION_FOLLOWED,)
"""What is asked when the matter ends."""
