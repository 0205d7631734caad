"""The work of a congress's investigation committee, its report, and the resolution on the report.

Organic Law art. 36; NPC Rules of Procedure arts. 52 to 54; Constitution art. 71; Budget Law art. 84.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import BUDGET_2018, CONSTITUTION_2018, NPC_RULES_2021, ORGANIC_2022
from npcproc.rules import Competence, Decided, Duty, Is, Not, Past, Prohibition, Sequence
from npcproc.supervision.investigation.authorised_by_deputies import COMMITTEE_RESOLVED, WAS_FILED
from npcproc.supervision.investigation.decided_by_deputies import MORE_THAN_HALF_OF_ALL, QUORATE
from npcproc.supervision.investigation.inquiry import Holder, Reported, ResolutionVoted
from npcproc.supervision.investigation.matter import Proposed, Subject

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
_CONGRESS = frozenset({Organ.CONGRESS})
_ORGAN_OR_CITIZEN = Is("holder", {Holder.STATE_ORGAN, Holder.SOCIAL_ORGANISATION, Holder.CITIZEN})
_ON_BUDGET = Past(Proposed, "subject", {Subject.BUDGET})

# the committee at work

ENGAGES_EXPERTS = Competence(
    name="engages-experts",
    allowed=_BY_ITSELF,
    says=Text("专家应由调查委员会聘请", "the investigation committee engages experts"),
    cites=(NPC_RULES_2021.art(52, 2),),
)
# Unsettled: neither the Constitution nor the rules of the NPC name enterprises and institutions; nothing is asked of
# them here.
ORGANS_AND_CITIZENS_SUPPLY = Duty(
    name="organs-and-citizens-supply",
    of="supplied",
    when=_ORGAN_OR_CITIZEN,
    says=Text(
        "国家机关、社会团体和公民应交出调查所需的材料",
        "state organs, social organisations and citizens hand over the material needed",
    ),
    cites=(NPC_RULES_2021.art(53, 1), CONSTITUTION_2018.national(71, 2)),
)
ORGANS_AND_CITIZENS_TELL_THE_TRUTH = Duty(
    name="organs-and-citizens-tell-the-truth",
    of="truthful",
    when=_ORGAN_OR_CITIZEN,
    says=Text(
        "国家机关、社会团体和公民交出的材料应真实",
        "what state organs, social organisations and citizens hand over is true",
    ),
    cites=(NPC_RULES_2021.art(53, 1),),
)
SUPPLIED_ON_BUDGET = Duty(
    name="supplied-on-budget",
    of="supplied",
    when=_ON_BUDGET,
    says=Text(
        "就预算、决算调查的，有关方面应交出所需的材料", "on budgets, whoever is concerned hands over the material"
    ),
    cites=(BUDGET_2018.art(84, 1),),
)
TRUTHFUL_ON_BUDGET = Duty(
    name="truthful-on-budget",
    of="truthful",
    when=_ON_BUDGET,
    says=Text("就预算、决算调查的，有关方面应如实反映情况", "on budgets, whoever is concerned tells the truth"),
    cites=(BUDGET_2018.art(84, 1),),
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
    cites=(NPC_RULES_2021.art(53, 1),),
)
WITHHOLDS_PUBLICATION = Competence(
    name="withholds-publication",
    allowed=_BY_ITSELF,
    says=Text(
        "调查过程中是否公布情况和材料由调查委员会决定",
        "while it investigates, the investigation committee itself may choose not to publish",
    ),
    cites=(NPC_RULES_2021.art(53, 2),),
)

# its report

_REPORTS = (ORGANIC_2022.county_and_above(36, 4), NPC_RULES_2021.art(54, 1))

ITSELF_REPORTS = Competence(
    name="itself-reports",
    allowed=_BY_ITSELF,
    says=Text("调查报告应由调查委员会提出", "the investigation committee gives the report"),
    cites=_REPORTS,
)
TO_THE_CONGRESS = Competence(
    name="to-the-congress",
    of="to",
    allowed=_CONGRESS,
    says=Text("调查报告应向产生它的人民代表大会提出", "the report goes to the congress that formed it"),
    cites=_REPORTS,
)

# the resolution

_RESOLVES = (*_REPORTS, CONSTITUTION_2018.national(71, 1))

CONGRESS_RESOLVES = Competence(
    name="congress-resolves",
    allowed=_CONGRESS,
    says=Text("对调查报告的决议应由人民代表大会作出", "the congress resolves on the report"),
    cites=_RESOLVES,
)
RESTS_ON_THE_REPORT = Sequence(
    name="rests-on-the-report",
    after=Reported,
    says=Text("决议应根据调查委员会的报告作出", "the resolution rests on the report of the investigation committee"),
    cites=_RESOLVES,
)
# Unsettled: the Constitution says that a resolution follows the report, the rules of the NPC that it may; ending
# without one is kept as a hint.
A_RESOLUTION_FOLLOWED = Sequence(
    name="a-resolution-followed",
    after=Decided(ResolutionVoted, MORE_THAN_HALF_OF_ALL),
    when=Not(COMMITTEE_RESOLVED),
    effect=Effect.ADVISORY,
    says=Text("可以根据调查报告作出相应的决议", "a resolution on the report may follow"),
    cites=(CONSTITUTION_2018.national(71, 1),),
)

EXPERTS_ENGAGED = (ENGAGES_EXPERTS,)
"""What is asked when experts are engaged."""

MATERIAL_REQUESTED = (
    ORGANS_AND_CITIZENS_SUPPLY,
    ORGANS_AND_CITIZENS_TELL_THE_TRUTH,
    SUPPLIED_ON_BUDGET,
    TRUTHFUL_ON_BUDGET,
)
"""What is asked of those whom the committee asks for material."""

SOURCE_DISCLOSED = (SOURCE_KEPT_SECRET,)
"""What is asked when a citizen becomes known as a source."""

PUBLICATION_WITHHELD = (WITHHOLDS_PUBLICATION,)
"""What is asked when publication is withheld."""

REPORTED = (ITSELF_REPORTS, TO_THE_CONGRESS)
"""What is asked of the report."""

RESOLVED = (CONGRESS_RESOLVES, RESTS_ON_THE_REPORT, QUORATE)
"""What is asked of the congress's vote on a resolution, beside the majority."""

CLOSED = (WAS_FILED, A_RESOLUTION_FOLLOWED)
"""What is asked when the matter ends."""
