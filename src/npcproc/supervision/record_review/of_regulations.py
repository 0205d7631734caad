"""Review of regulations by the NPC Standing Committee (法规备案审查): annulment, telling others, and the table.

`asked_on_regulation` has who asks, `examination` how it is examined.  Legislation Law arts. 108, 112 and 113;
Constitution art. 67.
"""

from __future__ import annotations

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, LEGISLATION_2023
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import (
    Competence,
    Past,
    Sequence,
    Window,
)
from npcproc.steps import alongside
from npcproc.supervision.record_review import asked_on_regulation as asked
from npcproc.supervision.record_review import examination
from npcproc.supervision.record_review.course import course
from npcproc.supervision.record_review.documents import REGULATIONS, Document
from npcproc.supervision.record_review.matter import (
    JointMeetingHeld,
    Stage,
    SuggestionReceived,
)
from npcproc.supervision.record_review.outcome import AnswerReceived, FedBack, Remedy, RemedyProposed

__all__ = [
    "AFTER_REFUSAL",
    "ANNUL",
    "COMMITTEE_DECIDES",
    "COUNCIL_SUBMITS",
    "FED_BACK_BY",
    "FED_BACK_FIRST",
    "OF_REGULATIONS",
    "PROPOSED_BY",
    "PROPOSED_FIRST",
]

_EITHER = frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY})
_REFUSED = (LEGISLATION_2023.national(112, 3),)
_TOLD = (LEGISLATION_2023.national(113, 1),)

# annulment

PROPOSED_BY = Competence(
    name="proposed-by",
    allowed=_EITHER,
    says=Text(
        "议案、建议应由专门委员会或者常务委员会工作机构提出",
        "a special committee or the working body puts the motion or suggestion",
    ),
    cites=_REFUSED,
)
ANNUL = Competence(
    name="annul",
    of="remedy",
    allowed=frozenset({Remedy.ANNUL}),
    says=Text("应提出撤销的议案、建议", "what is proposed is to annul"),
    cites=_REFUSED,
)
TO_THE_COUNCIL = Competence(
    name="to-the-council",
    of="to",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("应向主任会议提出", "it is put to the council of chairpersons"),
    cites=_REFUSED,
)
AFTER_REFUSAL = Window(
    name="after-refusal",
    of="left_unamended",
    says=Text("应在制定机关不予修改或者废止之后提出", "it is put once the maker has not amended or repealed"),
    cites=_REFUSED,
)
# Unsettled: what the NPC Standing Committee itself approved the congress may annul; so the regulations of a region are
# left out.  Supervisory regulations, which the Legislation Law does not name here, are read as meant.
MAY_BE_ANNULLED = Competence(
    name="may-be-annulled",
    of="document",
    allowed=REGULATIONS - {Document.REGULATION_OF_REGION},
    says=Text("撤销的应为常务委员会有权撤销的法规", "what is annulled is a regulation that the committee may annul"),
    cites=(
        LEGISLATION_2023.national(108, 1, 2),
        CONSTITUTION_2018.national(67, 1, 7),
        CONSTITUTION_2018.national(67, 1, 8),
    ),
)
COUNCIL_SUBMITS = Competence(
    name="council-submits",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text(
        "应由主任会议决定提请常务委员会审议", "the council of chairpersons decides on putting it to the committee"
    ),
    cites=_REFUSED,
)
COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由常务委员会会议审议决定", "the standing committee decides in session"),
    cites=_REFUSED,
)
PROPOSED_FIRST = Sequence(
    name="proposed-first",
    after=RemedyProposed,
    when=Past(AnswerReceived, "amends", {False}),
    effect=Effect.BREACH,
    says=Text(
        "制定机关拒绝修改、废止的，应先提出相应的议案或者建议",
        "where the maker refuses to amend or repeal, a motion or suggestion is put",
    ),
    cites=_REFUSED,
)

# telling others

FED_BACK_BY = Competence(
    name="fed-back-by",
    allowed=_EITHER,
    says=Text(
        "审查情况应由专门委员会或者常务委员会工作机构反馈、公开",
        "a special committee or the working body tells, or publishes, how the review went",
    ),
    cites=_TOLD,
)
FED_BACK_FIRST = Sequence(
    name="fed-back-first",
    after=FedBack,
    when=Past(SuggestionReceived),
    effect=Effect.BREACH,
    says=Text("审查情况应向提出审查建议的一方反馈", "those who suggested the review are told how it went"),
    cites=_TOLD,
)

OF_REGULATIONS = Procedure(
    id="record-review.regulation",
    title=Text("全国人大常委会法规备案审查", "Review of regulations by the NPC Standing Committee"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023,),
    start=Stage.NONE,
    steps=(
        *course(
            levels=frozenset({Level.NATIONAL}),
            asked_under=asked.ASKED_UNDER,
            demanded=asked.DEMANDED,
            suggested=asked.SUGGESTED,
            initiated=asked.INITIATED,
            initiated_under=asked.INITIATED_UNDER,
            referred=examination.REFERRED,
            reviewed=examination.REVIEWED,
            opined=examination.OPINED,
            answered=examination.ANSWERED,
            terminated_under=(LEGISLATION_2023.national(112, 2),),
            proposed=(PROPOSED_BY, ANNUL, TO_THE_COUNCIL, AFTER_REFUSAL, MAY_BE_ANNULLED),
            must_propose=True,
            submitted=(COUNCIL_SUBMITS,),
            decided=(COMMITTEE_DECIDES,),
            fed_back=(FED_BACK_BY,),
            published_under=_TOLD,
            closed=(FED_BACK_FIRST,),
            closed_unamended=(PROPOSED_FIRST,),
        ),
        *alongside(
            [Stage.FAULTY],
            JointMeetingHeld,
            *examination.JOINTLY_MET,
            cites=examination.JOINTLY_MET_UNDER,
        ),
    ),
)
