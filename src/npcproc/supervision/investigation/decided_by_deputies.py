"""How a congress decides on an investigation: who proposes it, and who decides.

Organic Law arts. 14, 25, 31 and 36; NPC Organic Law art. 41; NPC Rules of Procedure arts. 4, 44, 51, 52 and 59;
Constitution arts. 64 and 71; Budget Law art. 84; Deputies Law art. 22 (2015: art. 16).
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import (
    BUDGET_2018,
    CONSTITUTION_2018,
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    ORGANIC_2022,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, by_level
from npcproc.rules import (
    Competence,
    Content,
    Delegations,
    Initiator,
    Is,
    Majority,
    Method,
    Past,
    Signatures,
    ValidVote,
)
from npcproc.supervision.investigation.matter import Proposed, Subject
from npcproc.tally import AT_LEAST_ONE_TENTH, AT_LEAST_TWO_THIRDS, MORE_THAN_HALF

__all__ = ["FORMED", "MORE_THAN_HALF_OF_ALL", "PROPOSED", "QUORATE", "SUBMITTED"]

_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_CONGRESS = frozenset({Organ.CONGRESS})
_PRESIDIUM_AND_DEPUTIES = frozenset({Organ.PRESIDIUM, Organ.DEPUTIES})
_YES = frozenset({True})
_BY_DEPUTIES = Is("by", {Organ.DEPUTIES})

# when there may be one

_MAY_FORM = (
    ORGANIC_2022.county_and_above(36, 1),
    NPC_RULES_2021.art(51, 1),
    NPC_ORGANIC_2021.art(41, 1),
    CONSTITUTION_2018.national(71, 1),
)
_ON_A_MOTION = (ORGANIC_2022.county_and_above(31, 5), NPC_RULES_2021.art(44, 1))

NAMES_THE_ISSUE = Content(
    name="names-the-issue",
    of="issue",
    says=Text("提议应写明要调查的特定问题", "the proposal names the issue to be investigated"),
    cites=_MAY_FORM,
)
# Unsettled: the Budget Law lets a township congress investigate as well, and no law says how; beside the vote itself,
# nothing is asked there of how it goes about it.
TOWNSHIP_ON_BUDGETS_ALONE = Competence(
    name="township-on-budgets-alone",
    of="subject",
    allowed=by_level(township=frozenset({Subject.BUDGET})),
    says=Text(
        "乡镇人民代表大会只可以就预算、决算组织调查",
        "a township congress investigates budgets and final accounts alone",
    ),
    cites=(BUDGET_2018.township(84, 1),),
)

# who proposes it

_PROPOSE = (ORGANIC_2022.county_and_above(36, 2), NPC_RULES_2021.art(52, 1))

MAY_PROPOSE = Initiator(
    name="may-propose",
    allowed=by_level(
        national=_PRESIDIUM_AND_DEPUTIES | {Organ.DELEGATION},
        provincial=_PRESIDIUM_AND_DEPUTIES,
        municipal=_PRESIDIUM_AND_DEPUTIES,
        county=_PRESIDIUM_AND_DEPUTIES,
    ),
    says=Text(
        "组织调查委员会应由主席团或者代表提议，在全国也可以由代表团提议",
        "the presidium or deputies, at the NPC also delegations, propose an investigation committee",
    ),
    cites=(
        *_PROPOSE,
        DEPUTIES_2015.art(16, 1, levels=WITH_STANDING_COMMITTEE),
        DEPUTIES_2025.art(22, 1, levels=WITH_STANDING_COMMITTEE),
    ),
)
ONE_TENTH_SIGN = Signatures(
    name="one-tenth-sign",
    at_least=AT_LEAST_ONE_TENTH,
    when=_BY_DEPUTIES,
    cites=_PROPOSE,
)
THREE_DELEGATIONS_JOIN = Delegations(
    name="three-delegations-join",
    at_least=by_level(national=3),
    when=Is("by", {Organ.DELEGATION}),
    cites=(NPC_RULES_2021.art(52, 1),),
)
# Unsettled: the rules of the NPC say that deputies sign jointly, and not that they do so in writing; it is not asked.
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=_YES,
    when=_BY_DEPUTIES,
    says=Text("代表联名提议应采用书面形式", "deputies propose it jointly in writing"),
    cites=(ORGANIC_2022.county_and_above(36, 2),),
)
# Unsettled: the articles have the presidium propose one as a way to deal with the motion; deputies and delegations, who
# may propose one on any issue, are read not to on a motion.
PRESIDIUM_PROPOSES_ON_A_MOTION = Initiator(
    name="presidium-proposes-on-a-motion",
    allowed=_PRESIDIUM,
    when=Is("subject", {Subject.MOTION}),
    says=Text("就罢免案组织调查委员会应由主席团提议", "the presidium proposes one on a recall motion"),
    cites=_ON_A_MOTION,
)

# who decides

PRESIDIUM_SUBMITS = Competence(
    name="presidium-submits",
    allowed=_PRESIDIUM,
    says=Text("应由主席团提请全体会议决定", "the presidium puts the proposal to the plenary meeting"),
    cites=_PROPOSE,
)
CONGRESS_DECIDES = Competence(
    name="congress-decides",
    allowed=_CONGRESS,
    says=Text("是否组织调查委员会应由人民代表大会决定", "the congress decides whether to form one"),
    cites=(*_MAY_FORM, *_PROPOSE),
)
# Unsettled: the Budget Law speaks of an investigation and names no committee; it is read as an investigation like this.
CONGRESS_INVESTIGATES_BUDGETS = Competence(
    name="congress-investigates-budgets",
    allowed=_CONGRESS,
    when=Past(Proposed, "subject", {Subject.BUDGET}),
    says=Text("对预算、决算的调查应由人民代表大会组织", "the congress investigates budgets and final accounts"),
    cites=(BUDGET_2018.art(84, 1),),
)
DECIDED_IN_PLENARY = Method(
    name="decided-in-plenary",
    of="in_plenary",
    allowed=_YES,
    says=Text("组织调查委员会应由全体会议决定", "a plenary meeting decides to form one"),
    cites=_PROPOSE,
)
DECIDED_IN_PLENARY_ON_A_MOTION = Method(
    name="decided-in-plenary-on-a-motion",
    of="in_plenary",
    allowed=_YES,
    when=Past(Proposed, "subject", {Subject.MOTION}),
    says=Text("就罢免案组织调查委员会应由全体会议决定", "a plenary meeting decides to form one on a recall motion"),
    cites=_ON_A_MOTION,
)
# Unsettled: the laws ask two thirds for a session to be held and do not speak of the vote; it is read to need as many.
QUORATE = ValidVote(
    name="quorate",
    share=AT_LEAST_TWO_THIRDS,
    says=Text("表决时应有三分之二以上的代表出席", "two thirds of the deputies are present for the vote"),
    cites=(ORGANIC_2022.art(14, 4), NPC_RULES_2021.art(4, 1)),
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=AT_LEAST_TWO_THIRDS,
    says=Text("应由全体代表的过半数通过", "more than half of all deputies carry it"),
    cites=(ORGANIC_2022.art(25, 1), NPC_RULES_2021.art(59, 1), CONSTITUTION_2018.national(64, 2)),
)

PROPOSED = (
    NAMES_THE_ISSUE,
    TOWNSHIP_ON_BUDGETS_ALONE,
    MAY_PROPOSE,
    ONE_TENTH_SIGN,
    THREE_DELEGATIONS_JOIN,
    IN_WRITING,
    PRESIDIUM_PROPOSES_ON_A_MOTION,
)
"""What is asked of the proposal."""

SUBMITTED = (PRESIDIUM_SUBMITS,)
"""What is asked when it is put to the plenary meeting."""

FORMED = (
    CONGRESS_DECIDES,
    CONGRESS_INVESTIGATES_BUDGETS,
    DECIDED_IN_PLENARY,
    DECIDED_IN_PLENARY_ON_A_MOTION,
    QUORATE,
)
"""What is asked of the vote to form one, beside the majority."""
