"""How a standing committee decides on an investigation: when there may be one, who proposes it, and who decides.

Supervision Law arts. 55, 56 and 61 (2006: arts. 39, 40 and 45); Organic Law arts. 51 and 58; NPC Organic Law art. 41;
NPCSC Rules of Procedure arts. 7, 32 and 45 (2009: arts. 4, 21 and 32); Constitution art. 71; Budget Law art. 84.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import (
    BUDGET_2018,
    CONSTITUTION_2018,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.rules import (
    Competence,
    Content,
    Initiator,
    Is,
    Majority,
    Method,
    Not,
    Past,
    Sequence,
    Signatures,
    ValidVote,
)
from npcproc.supervision.investigation.matter import Deliberated, Proposed, Referred, Reviewed, Subject
from npcproc.tally import AT_LEAST_ONE_FIFTH, MORE_THAN_HALF

__all__ = [
    "DELIBERATED",
    "FORMED",
    "MORE_THAN_HALF_OF_ALL",
    "PROPOSED",
    "QUORATE",
    "REFERRED",
    "REVIEWED",
    "SUBMITTED",
]

_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_YES = frozenset({True})
_BY_MEMBERS = Is("by", {Organ.MEMBERS})
_NOT_ON_BUDGETS = Not(Is("subject", {Subject.BUDGET}))

# when there may be one

_MAY_FORM = (SUPERVISION_2006.art(39, 1), SUPERVISION_2024.art(55, 1))
_AS_NECESSARY = (
    CONSTITUTION_2018.national(71, 1),
    NPC_ORGANIC_2021.art(41, 1),
    NPCSC_RULES_2009.art(21, 1),
    NPCSC_RULES_2022.art(32, 1),
)
_ON_A_MOTION = (SUPERVISION_2006.county_and_above(45, 3), SUPERVISION_2024.county_and_above(61, 3))

NAMES_THE_ISSUE = Content(
    name="names-the-issue",
    of="issue",
    says=Text("提议应写明要调查的特定问题", "the proposal names the issue to be investigated"),
    cites=(*_MAY_FORM, *_AS_NECESSARY),
)
# Unsettled: the national texts and the Budget Law do not say this; no committee is read to act beyond its powers, and
# it is asked at every level and of every subject.
WITHIN_ITS_POWERS = Competence(
    name="within-its-powers",
    of="within_powers",
    allowed=_YES,
    says=Text("调查的事项应属于常务委员会职权范围", "the matter lies within the powers of the standing committee"),
    cites=_MAY_FORM,
)
# Unsettled: the Constitution and the national committee's own rules let it investigate where it thinks that necessary,
# and the Budget Law sets no condition at all; where they govern, neither this nor the next is asked.
A_RESOLUTION_IS_NEEDED = Competence(
    name="a-resolution-is-needed",
    of="needs_resolution",
    allowed=_YES,
    when=_NOT_ON_BUDGETS,
    says=Text(
        "调查的事项应是要由常务委员会作出决议、决定的", "the matter is one on which a resolution or decision is needed"
    ),
    cites=_MAY_FORM,
    yields_to=_AS_NECESSARY,
)
FACTS_ARE_UNCLEAR = Competence(
    name="facts-are-unclear",
    of="facts_unclear",
    allowed=_YES,
    when=_NOT_ON_BUDGETS,
    says=Text("调查的事项应有尚未查清的重大事实", "major facts of the matter are unclear"),
    cites=_MAY_FORM,
    yields_to=_AS_NECESSARY,
)

# who proposes it

_MEMBERS_PROPOSE = (SUPERVISION_2006.art(40, 2), SUPERVISION_2024.art(56, 2), ORGANIC_2022.county_and_above(58, 1))

COUNCIL_OR_MEMBERS_PROPOSE = Initiator(
    name="council-or-members-propose",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL, Organ.MEMBERS}),
    says=Text(
        "组织调查委员会应由主任会议或者常务委员会组成人员提议",
        "the council of chairpersons, or members of the standing committee, propose an investigation committee",
    ),
    cites=(SUPERVISION_2006.art(40, 1), SUPERVISION_2024.art(56, 1), *_MEMBERS_PROPOSE),
)
ONE_FIFTH_SIGN = Signatures(
    name="one-fifth-sign",
    at_least=AT_LEAST_ONE_FIFTH,
    when=_BY_MEMBERS,
    cites=_MEMBERS_PROPOSE,
)
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=_YES,
    when=_BY_MEMBERS,
    says=Text("组成人员联名提议应采用书面形式", "members propose it jointly in writing"),
    cites=_MEMBERS_PROPOSE,
)
# Unsettled: the article has the council propose one as a way to deal with the motion; members, who may propose one on
# any issue, are read not to on a motion.
COUNCIL_PROPOSES_ON_A_MOTION = Initiator(
    name="council-proposes-on-a-motion",
    allowed=_COUNCIL,
    when=Is("subject", {Subject.MOTION}),
    says=Text(
        "就撤职案组织调查委员会应由主任会议提议", "the council of chairpersons proposes one on a dismissal motion"
    ),
    cites=_ON_A_MOTION,
)

# how a members' proposal comes before the session

_FIRST_TO_A_COMMITTEE = (SUPERVISION_2006.art(40, 2), SUPERVISION_2024.art(56, 2))

COUNCIL_REFERS = Competence(
    name="council-refers",
    allowed=_COUNCIL,
    says=Text("应由主任会议交有关的专门委员会审议", "the council of chairpersons refers the proposal"),
    cites=_FIRST_TO_A_COMMITTEE,
)
TO_A_SPECIAL_COMMITTEE = Competence(
    name="to-a-special-committee",
    of="to",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("应交有关的专门委员会审议", "the proposal is referred to a special committee"),
    cites=_FIRST_TO_A_COMMITTEE,
)
REFERRED_FIRST = Sequence(
    name="referred-first",
    after=Referred,
    says=Text("应先由主任会议交专门委员会审议", "the council of chairpersons has referred the proposal"),
    cites=_FIRST_TO_A_COMMITTEE,
)
SPECIAL_COMMITTEE_REVIEWS = Competence(
    name="special-committee-reviews",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("提议应由专门委员会审议并报告", "a special committee deliberates the proposal and reports"),
    cites=_FIRST_TO_A_COMMITTEE,
)
COUNCIL_SUBMITS = Competence(
    name="council-submits",
    allowed=_COUNCIL,
    says=Text("提议应由主任会议提交常务委员会会议", "the council of chairpersons puts the proposal to the session"),
    cites=_FIRST_TO_A_COMMITTEE,
)
REVIEWED_IF_REFERRED = Sequence(
    name="reviewed-if-referred",
    after=Past(Reviewed, since=Referred),
    when=Past(Referred),
    says=Text(
        "先交专门委员会审议的，应待其提出报告后再提请审议",
        "a proposal that was referred waits for the special committee's report",
    ),
    cites=_FIRST_TO_A_COMMITTEE,
)

# who decides

_PUT_TO_THE_SESSION = (SUPERVISION_2006.art(40, 1), SUPERVISION_2024.art(56, 1), *_FIRST_TO_A_COMMITTEE)

COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=_COMMITTEE,
    says=Text("提议应由常务委员会审议", "the standing committee deliberates the proposal"),
    cites=_PUT_TO_THE_SESSION,
)
PROPOSAL_DELIBERATED = Sequence(
    name="proposal-deliberated",
    after=Deliberated,
    says=Text("提议应先经常务委员会审议", "the standing committee deliberates the proposal before it votes"),
    cites=_PUT_TO_THE_SESSION,
)
COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=_COMMITTEE,
    says=Text("是否组织调查委员会应由常务委员会决定", "the standing committee decides whether to form one"),
    cites=(*_MAY_FORM, *_AS_NECESSARY, ORGANIC_2022.county_and_above(58, 1)),
)
# Unsettled: the Budget Law speaks of an investigation and names no committee; it is read as an investigation like this.
COMMITTEE_INVESTIGATES_BUDGETS = Competence(
    name="committee-investigates-budgets",
    allowed=_COMMITTEE,
    when=Past(Proposed, "subject", {Subject.BUDGET}),
    says=Text("对预算、决算的调查应由常务委员会组织", "the standing committee investigates budgets and final accounts"),
    cites=(BUDGET_2018.art(84, 1, levels=WITH_STANDING_COMMITTEE),),
)
DECIDED_IN_PLENARY = Method(
    name="decided-in-plenary",
    of="in_plenary",
    allowed=_YES,
    says=Text("组织调查委员会应由全体会议决定", "a plenary meeting decides to form one"),
    cites=(ORGANIC_2022.county_and_above(58, 1),),
)
DECIDED_IN_PLENARY_ON_A_MOTION = Method(
    name="decided-in-plenary-on-a-motion",
    of="in_plenary",
    allowed=_YES,
    when=Past(Proposed, "subject", {Subject.MOTION}),
    says=Text("就撤职案组织调查委员会应由全体会议决定", "a plenary meeting decides to form one on a dismissal motion"),
    cites=_ON_A_MOTION,
)
QUORATE = ValidVote(
    name="quorate",
    share=MORE_THAN_HALF,
    says=Text("表决时应有全体组成人员过半数出席", "more than half of all members are present for the vote"),
    cites=(ORGANIC_2022.county_and_above(51, 3), NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1)),
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text("应由全体组成人员的过半数通过", "more than half of all members carry it"),
    cites=(ORGANIC_2022.county_and_above(51, 4), NPCSC_RULES_2009.art(32, 1), NPCSC_RULES_2022.art(45, 1)),
)

PROPOSED = (
    NAMES_THE_ISSUE,
    WITHIN_ITS_POWERS,
    A_RESOLUTION_IS_NEEDED,
    FACTS_ARE_UNCLEAR,
    COUNCIL_OR_MEMBERS_PROPOSE,
    ONE_FIFTH_SIGN,
    IN_WRITING,
    COUNCIL_PROPOSES_ON_A_MOTION,
)
"""What is asked of the proposal."""

REFERRED = (COUNCIL_REFERS, TO_A_SPECIAL_COMMITTEE)
"""What is asked of a referral to a special committee."""

REVIEWED = (SPECIAL_COMMITTEE_REVIEWS, REFERRED_FIRST)
"""What is asked of that committee's report."""

SUBMITTED = (COUNCIL_SUBMITS, REVIEWED_IF_REFERRED)
"""What is asked when a members' proposal is put to the session."""

DELIBERATED = (COMMITTEE_DELIBERATES,)
"""What is asked of the deliberation on it."""

FORMED = (
    PROPOSAL_DELIBERATED,
    COMMITTEE_DECIDES,
    COMMITTEE_INVESTIGATES_BUDGETS,
    DECIDED_IN_PLENARY,
    DECIDED_IN_PLENARY_ON_A_MOTION,
    QUORATE,
)
"""What is asked of the vote to form one, beside the majority."""
