"""Review of judicial interpretations by the NPC Standing Committee (司法解释备案审查), and what follows it.

Until 2024 the committees may propose that the maker amend, or that the law be interpreted; since then they must
propose that, or annulment.

Supervision Law arts. 42 and 43 (2006: arts. 32 and 33); NPC Organic Law art. 37; Legislation Law art. 113.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import Attendance, Competence, ContentFrom, Is, Method, Past, Sequence
from npcproc.supervision.record_review import asked_on_interpretation as asked
from npcproc.supervision.record_review import examination, of_regulations
from npcproc.supervision.record_review.course import course
from npcproc.supervision.record_review.documents import INTERPRETATIONS, Ground
from npcproc.supervision.record_review.matter import DemandReceived, Referred, Stage, SuggestionReceived, Verdict
from npcproc.supervision.record_review.outcome import Form, Remedy

__all__ = ["OF_INTERPRETATIONS"]

_REFUSED_2006 = SUPERVISION_2006.national(33, 1)
_REFUSED_2024 = SUPERVISION_2024.national(43, 1)
_REFUSED = (_REFUSED_2006, _REFUSED_2024)

# who reviews

WORKING_BODY_REFERS = evolve(
    examination.WORKING_BODY_REFERS,
    cites=(SUPERVISION_2006.national(32, 1), SUPERVISION_2006.national(32, 2), SUPERVISION_2024.national(42, 2)),
)
REFERRED_FIRST = Sequence(
    name="referred-first",
    after=Referred,
    when=Past(DemandReceived),
    says=Text("对审查要求，应先送专门委员会", "what was demanded is sent to the special committee first"),
    cites=(SUPERVISION_2006.national(32, 1),),
)
COMMITTEE_REVIEWS = Attendance(
    name="committee-reviews",
    of="reviewers",
    includes=frozenset({Organ.SPECIAL_COMMITTEE}),
    when=Past(DemandReceived),
    effect=Effect.REFUSES,
    says=Text("对审查要求，应由专门委员会审查", "the special committee reviews what was demanded"),
    cites=(SUPERVISION_2006.national(32, 1),),
)
BOTH_REVIEW = evolve(examination.BOTH_REVIEW, cites=(SUPERVISION_2024.national(42, 1),))
WORKING_BODY_STUDIES = Attendance(
    name="working-body-studies",
    of="reviewers",
    includes=frozenset({Organ.WORKING_BODY}),
    when=Past(SuggestionReceived),
    effect=Effect.REFUSES,
    says=Text("对审查建议，应由常务委员会工作机构研究", "the working body studies what was suggested"),
    cites=(SUPERVISION_2006.national(32, 2),),
)
WORKING_BODY_REVIEWS = evolve(examination.WORKING_BODY_REVIEWS, cites=(SUPERVISION_2024.national(42, 2),))
ONE_OF_THEM_REVIEWS = evolve(examination.ONE_OF_THEM_REVIEWS, cites=(SUPERVISION_2024.national(42, 3),))
CONTRADICTS_A_LAW = ContentFrom(
    name="contradicts-a-law",
    of="ground",
    allowed=frozenset({Ground.UNLAWFUL}),
    when=Is("verdict", {Verdict.FAULTY}),
    says=Text("应认为同法律规定相抵触", "what is found is a conflict with a law"),
    cites=(_REFUSED_2006,),
)
GROUND_IS_LISTED = evolve(examination.GROUND_IS_LISTED, cites=(_REFUSED_2024,))

# what is proposed

COMMITTEE_PROPOSES = Competence(
    name="committee-proposes",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("议案应由法律委员会和有关专门委员会提出", "the Law Committee and the special committee put the motion"),
    cites=(_REFUSED_2006,),
)
PROPOSED_BY = evolve(of_regulations.PROPOSED_BY, cites=(_REFUSED_2024,))
AMEND_OR_INTERPRET = Competence(
    name="amend-or-interpret",
    of="remedy",
    allowed=frozenset({Remedy.DEMAND_AMENDMENT, Remedy.INTERPRET_THE_LAW}),
    says=Text(
        "应提出要求修改、废止或者由常务委员会作出法律解释",
        "what is proposed is that the maker amend or repeal, or that the committee interpret the law",
    ),
    cites=(_REFUSED_2006,),
)
ANNUL_AMEND_OR_INTERPRET = Competence(
    name="annul-amend-or-interpret",
    of="remedy",
    allowed=frozenset(Remedy) - {Remedy.OTHER},
    says=Text(
        "应提出撤销，要求修改、废止，或者由常务委员会作出法律解释",
        "what is proposed is to annul, that the maker amend or repeal, or that the committee interpret the law",
    ),
    cites=(_REFUSED_2024,),
)
BY_MOTION = Method(
    name="by-motion",
    of="form",
    allowed=frozenset({Form.MOTION}),
    says=Text("应以议案提出", "it is put as a motion"),
    cites=(_REFUSED_2006,),
)
OF_AN_INTERPRETATION = Competence(
    name="of-an-interpretation",
    of="document",
    allowed=INTERPRETATIONS,
    says=Text(
        "议案、建议针对的应为最高人民法院、最高人民检察院的司法解释",
        "the proposal is about an interpretation by the Supreme Court or the Supreme Procuratorate",
    ),
    cites=_REFUSED,
)
AFTER_REFUSAL = evolve(of_regulations.AFTER_REFUSAL, cites=_REFUSED)
COUNCIL_SUBMITS = evolve(of_regulations.COUNCIL_SUBMITS, cites=_REFUSED)
COMMITTEE_DECIDES = evolve(of_regulations.COMMITTEE_DECIDES, cites=_REFUSED)
# The text of 2006 lets the committees propose; that of 2024 obliges them.
PROPOSED_FIRST = evolve(of_regulations.PROPOSED_FIRST, cites=(_REFUSED_2024,))

OF_INTERPRETATIONS = Procedure(
    id="record-review.interpretation",
    title=Text("全国人大常委会司法解释备案审查", "Review of judicial interpretations by the NPC Standing Committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=course(
        levels=frozenset({Level.NATIONAL}),
        asked_under=asked.ASKED_UNDER,
        demanded=asked.DEMANDED,
        suggested=asked.SUGGESTED,
        initiated=asked.INITIATED,
        initiated_under=asked.INITIATED_UNDER,
        referred=(WORKING_BODY_REFERS, examination.MAY_BE_REFERRED),
        reviewed=(
            REFERRED_FIRST,
            COMMITTEE_REVIEWS,
            BOTH_REVIEW,
            WORKING_BODY_STUDIES,
            WORKING_BODY_REVIEWS,
            ONE_OF_THEM_REVIEWS,
            CONTRADICTS_A_LAW,
            GROUND_IS_LISTED,
        ),
        # Unsettled: no article says how the maker hears of the opinion, nor by when it answers: both are open here.
        proposed=(
            COMMITTEE_PROPOSES,
            PROPOSED_BY,
            AMEND_OR_INTERPRET,
            ANNUL_AMEND_OR_INTERPRET,
            BY_MOTION,
            OF_AN_INTERPRETATION,
            AFTER_REFUSAL,
        ),
        submitted=(COUNCIL_SUBMITS,),
        decided=(COMMITTEE_DECIDES,),
        # Unsettled: the Legislation Law's article on telling those who suggested a review names no documents; it is
        # read as meaning interpretations too.
        fed_back=(of_regulations.FED_BACK_BY,),
        closed=(of_regulations.FED_BACK_FIRST,),
        closed_unamended=(PROPOSED_FIRST,),
    ),
)
