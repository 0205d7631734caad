"""How a regulation is examined: by whom, the joint meeting, the written opinion, and the maker's answer.

Legislation Law arts. 110-112; NPC Organic Law art. 37.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import LEGISLATION_2023, NPC_ORGANIC_2021
from npcproc.periods import months
from npcproc.rules import Attendance, Competence, ContentFrom, Deadline, Invited, Is, Latest, Method, Past
from npcproc.supervision.record_review.documents import INTERPRETATIONS, REGULATIONS, Document, Ground
from npcproc.supervision.record_review.matter import (
    DemandReceived,
    OpinionSent,
    ReviewInitiated,
    SuggestionReceived,
    Verdict,
)

__all__ = [
    "ANSWERED",
    "BOTH_REVIEW",
    "GROUND_IS_LISTED",
    "JOINTLY_MET",
    "JOINTLY_MET_UNDER",
    "MAY_BE_REFERRED",
    "ONE_OF_THEM_REVIEWS",
    "OPINED",
    "REFERRED",
    "REVIEWED",
    "WORKING_BODY_REFERS",
    "WORKING_BODY_REVIEWS",
]

_EITHER = frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY})
_OPINION = (LEGISLATION_2023.national(112, 1),)
JOINTLY_MET_UNDER = _OPINION
"""The provision that opens the joint review meeting."""

# who reviews

WORKING_BODY_REFERS = Competence(
    name="working-body-refers",
    allowed=frozenset({Organ.WORKING_BODY}),
    says=Text("应由常务委员会工作机构送专门委员会审查", "the working body sends the matter to the special committee"),
    cites=(LEGISLATION_2023.national(110, 2),),
)
MAY_BE_REFERRED = Competence(
    name="may-be-referred",
    of="document",
    allowed=REGULATIONS
    | INTERPRETATIONS
    | {
        Document.STATE_COUNCIL_DECISION,
        Document.DEPARTMENTAL_RULE,
        Document.DEPARTMENTAL_ORDER,
        Document.RESOLUTION_OF_CONGRESS_BELOW,
        Document.RESOLUTION_OF_COMMITTEE_BELOW,
        Document.GOVERNMENT_RULE,
        Document.GOVERNMENT_DECISION,
    },
    says=Text("交专门委员会审议的应为法律列举的文件", "the special committee considers a document that the law lists"),
    cites=(NPC_ORGANIC_2021.art(37, 1, 8),),
)
BOTH_REVIEW = Attendance(
    name="both-review",
    of="reviewers",
    includes=_EITHER,
    when=Past(DemandReceived),
    effect=Effect.REFUSES,
    says=Text(
        "对审查要求，应由专门委员会和常务委员会工作机构审查",
        "the special committee and the working body both review what was demanded",
    ),
    cites=(LEGISLATION_2023.national(110, 1),),
)
WORKING_BODY_REVIEWS = Attendance(
    name="working-body-reviews",
    of="reviewers",
    includes=frozenset({Organ.WORKING_BODY}),
    when=Past(SuggestionReceived),
    effect=Effect.REFUSES,
    says=Text("对审查建议，应由常务委员会工作机构审查", "the working body reviews what was suggested"),
    cites=(LEGISLATION_2023.national(110, 2),),
)
ONE_OF_THEM_REVIEWS = Attendance(
    name="one-of-them-reviews",
    of="reviewers",
    meets=_EITHER,
    when=Past(ReviewInitiated),
    effect=Effect.REFUSES,
    says=Text(
        "主动审查应由专门委员会或者常务委员会工作机构进行",
        "the special committee or the working body reviews of its own motion",
    ),
    cites=(LEGISLATION_2023.national(111, 1),),
)
GROUND_IS_LISTED = ContentFrom(
    name="ground-is-listed",
    of="ground",
    allowed=frozenset({Ground.UNCONSTITUTIONAL, Ground.UNLAWFUL, Ground.CONSTITUTIONALITY, Ground.LEGALITY}),
    when=Is("verdict", {Verdict.FAULTY}),
    says=Text(
        "应认为同宪法、法律相抵触或者存在合宪性、合法性问题",
        "what is found is a conflict with the Constitution or a law, or a question of constitutionality or legality",
    ),
    cites=(*_OPINION, LEGISLATION_2023.national(112, 3)),
)

# the joint meeting, the opinion, the answer

LAW_COMMITTEE_CONVENES = Competence(
    name="law-committee-convenes",
    of="by_law_committee",
    allowed=frozenset({True}),
    says=Text(
        "联合审查会议应由宪法和法律委员会召开", "the Constitution and Law Committee convenes a joint review meeting"
    ),
    cites=_OPINION,
)
MEETS_WITH = Attendance(
    name="meets-with",
    of="attending",
    meets=_EITHER,
    says=Text(
        "联合审查会议应同有关专门委员会、常务委员会工作机构召开",
        "it meets with the special committee or the working body concerned",
    ),
    cites=_OPINION,
)
MAKER_EXPLAINS = Invited(
    name="maker-explains",
    of="maker_explained",
    says=Text("制定机关应到会说明情况", "the maker is called to the meeting and explains"),
    cites=_OPINION,
)
SENT_BY = Competence(
    name="sent-by",
    allowed=_EITHER,
    says=Text(
        "审查意见应由专门委员会或者常务委员会工作机构提出", "a special committee or the working body sends the opinion"
    ),
    cites=_OPINION,
)
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查意见应书面提出", "the opinion is sent in writing"),
    cites=_OPINION,
)
ANSWERED_IN_TIME = Deadline(
    name="answered-in-time",
    after=Latest(OpinionSent),
    within=months(2),
    says=Text(
        "制定机关应在两个月内提出是否修改或者废止的意见",
        "the maker says within two months whether it amends or repeals",
    ),
    cites=_OPINION,
)
ANSWERED_TO = Competence(
    name="answered-to",
    allowed=_EITHER,
    says=Text(
        "制定机关应向专门委员会或者常务委员会工作机构反馈",
        "the maker answers to a special committee or the working body",
    ),
    cites=_OPINION,
)

REFERRED = (WORKING_BODY_REFERS, MAY_BE_REFERRED)
"""What is asked when a matter goes to a special committee."""

REVIEWED = (BOTH_REVIEW, WORKING_BODY_REVIEWS, ONE_OF_THEM_REVIEWS, GROUND_IS_LISTED)
"""What is asked of a review."""

JOINTLY_MET = (LAW_COMMITTEE_CONVENES, MEETS_WITH, MAKER_EXPLAINS)
"""What is asked of a joint review meeting."""

OPINED = (SENT_BY, IN_WRITING)
"""What is asked of the opinion."""

ANSWERED = (ANSWERED_IN_TIME, ANSWERED_TO)
"""What is asked of the maker's answer."""
