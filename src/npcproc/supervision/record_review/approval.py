"""Approval of what a congress below makes (报请批准), by the standing committee without which it takes no effect.

A province's committee reviews whether a city's regulation is lawful, approves it within four months, and files it; the
NPC Standing Committee approves the autonomous and separate regulations of a region.

`approved` has the stages and events.  Legislation Law arts. 81, 85 and 109; NPCSC Rules of Procedure arts. 7, 26 and
45; Organic Law arts. 10, 49 and 51.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import LEGISLATION_2023, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.levels import Level, by_level
from npcproc.periods import days, months
from npcproc.procedure import Procedure
from npcproc.rules import (
    Competence,
    Deadline,
    Initiator,
    Is,
    Latest,
    Past,
    SentTo,
    Sequence,
)
from npcproc.steps import alongside, ballot, step
from npcproc.supervision.follow_up import duties as follow_up
from npcproc.supervision.record_review.approved import (
    ApprovalRequested,
    ApprovalVoted,
    CommitteeReported,
    ConflictHandled,
    LegalityReviewed,
    PutOnAgenda,
    Request,
    Returned,
)
from npcproc.supervision.record_review.documents import Document
from npcproc.supervision.record_review.filed import Filed, Published, Recipient

__all__ = ["APPROVAL"]


_PROVINCE = frozenset({Level.PROVINCIAL})
_REGULATION = frozenset({Document.LOCAL_REGULATION})
_AUTONOMOUS = frozenset({Document.REGULATION_OF_AUTONOMOUS_PLACE})
_LEGALITY = (LEGISLATION_2023.art(81, 1, levels=_PROVINCE),)
_AGENDA = (NPCSC_RULES_2022.art(26, 1),)
_REGULATION_FILED = (
    LEGISLATION_2023.art(109, 1, 2, levels=_PROVINCE),
    ORGANIC_2022.art(10, 2, levels=_PROVINCE),
    ORGANIC_2022.art(49, 2, levels=_PROVINCE),
)
_AUTONOMOUS_FILED = (LEGISLATION_2023.art(109, 1, 3, levels=_PROVINCE),)
_FILED_UNDER = (*_REGULATION_FILED, *_AUTONOMOUS_FILED)
_BOTH = frozenset({Recipient.NPC_STANDING_COMMITTEE, Recipient.STATE_COUNCIL})

# the request

MAKER_REQUESTS = Initiator(
    name="maker-requests",
    allowed=frozenset({Organ.CONGRESS, Organ.STANDING_COMMITTEE}),
    says=Text(
        "应由制定的人民代表大会或者其常务委员会报请批准",
        "the congress or standing committee that made the document asks for its approval",
    ),
    cites=(*_AGENDA, *_LEGALITY, ORGANIC_2022.art(10, 2, levels=_PROVINCE), ORGANIC_2022.art(49, 2, levels=_PROVINCE)),
)
NEEDS_APPROVAL = Competence(
    name="needs-approval",
    of="document",
    allowed=by_level(
        national=frozenset({Document.REGULATION_OF_REGION}),
        provincial=_REGULATION | _AUTONOMOUS,
    ),
    says=Text(
        "报请批准的应为法律规定须经其批准的法规、自治条例和单行条例",
        "what is put up for approval is a regulation that needs the approval of this committee",
    ),
    cites=(
        LEGISLATION_2023.art(85, 1, levels=_PROVINCE | {Level.NATIONAL}),
        *_LEGALITY,
    ),
)

# before the session

COUNCIL_PUTS_ON_AGENDA = Competence(
    name="council-puts-on-agenda",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("应由主任会议决定列入会议议程", "the council of chairpersons puts the request on the agenda"),
    cites=_AGENDA,
)
COMMITTEE_REPORTS = Competence(
    name="committee-reports",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("应由有关专门委员会审议并提出报告", "the special committee concerned considers the request and reports"),
    cites=_AGENDA,
)
COMMITTEE_REVIEWS_LEGALITY = Competence(
    name="committee-reviews-legality",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text(
        "应由省、自治区人大常委会审查合法性",
        "the standing committee of the province reviews whether it is lawful",
    ),
    cites=_LEGALITY,
)

# the vote

ON_AGENDA_FIRST = Sequence(
    name="on-agenda-first",
    after=PutOnAgenda,
    says=Text("应先列入会议议程", "the request is on the agenda first"),
    cites=_AGENDA,
)
REPORTED_FIRST = Sequence(
    name="reported-first",
    after=CommitteeReported,
    effect=Effect.BREACH,
    says=Text("应先由专门委员会提出报告", "the special committee reports first"),
    cites=_AGENDA,
)
REVIEWED_FIRST = Sequence(
    name="reviewed-first",
    after=LegalityReviewed,
    when=Past(ApprovalRequested, "document", _REGULATION),
    says=Text("应先审查合法性", "whether it is lawful is reviewed first"),
    cites=_LEGALITY,
)
HANDLED_FIRST = Sequence(
    name="handled-first",
    after=ConflictHandled,
    when=Past(LegalityReviewed, "against_provincial_rules", {True}),
    effect=Effect.BREACH,
    says=Text(
        "同省级政府规章相抵触的，应作出处理决定",
        "where it contradicts a rule of the province's government, it is decided what becomes of that",
    ),
    cites=(LEGISLATION_2023.art(81, 2, levels=_PROVINCE),),
)
# Unsettled: the four months are read to run from the request; the text has no day from which they run.
APPROVED_IN_TIME = Deadline(
    name="approved-in-time",
    after=Latest(ApprovalRequested),
    within=months(4),
    when=Past(ApprovalRequested, "document", _REGULATION),
    says=Text("不抵触的，应在四个月内予以批准", "what contradicts nothing is approved within four months"),
    cites=_LEGALITY,
)
ENOUGH_PRESENT = evolve(
    follow_up.ENOUGH_PRESENT,
    cites=(ORGANIC_2022.art(51, 3, levels=_PROVINCE), NPCSC_RULES_2022.art(7, 1)),
)
MORE_THAN_HALF_OF_ALL = evolve(
    follow_up.MORE_THAN_HALF_OF_ALL,
    says=Text("批准应由全体组成人员的过半数通过", "more than half of all members carry the approval"),
    cites=(ORGANIC_2022.art(51, 4, levels=_PROVINCE), NPCSC_RULES_2022.art(45, 1)),
)

# filed by the committee that approved it

REGULATION_REACHES = SentTo(
    name="regulation-reaches",
    of="to",
    includes=_BOTH,
    when=Past(ApprovalRequested, "document", _REGULATION),
    says=Text(
        "批准的地方性法规应报全国人大常委会和国务院备案",
        "a regulation approved is filed with the NPC Standing Committee and the State Council",
    ),
    cites=_REGULATION_FILED,
)
AUTONOMOUS_REGULATION_REACHES = SentTo(
    name="autonomous-regulation-reaches",
    of="to",
    includes=_BOTH,
    when=Past(ApprovalRequested, "document", _AUTONOMOUS),
    says=Text(
        "批准的自治条例和单行条例应报全国人大常委会和国务院备案",
        "an autonomous place's regulation approved is filed with the NPC Standing Committee and the State Council",
    ),
    cites=_AUTONOMOUS_FILED,
)
FILED_BY_THE_COMMITTEE = Competence(
    name="filed-by-the-committee",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由批准的常务委员会报送备案", "the committee that approved it files it"),
    cites=_FILED_UNDER,
)
FILED_IN_TIME = Deadline(
    name="filed-in-time",
    after=Latest(Published),
    within=days(30),
    says=Text("应在公布后30日内报送备案", "it is filed within 30 days of its publication"),
    cites=(LEGISLATION_2023.art(109, 1, levels=_PROVINCE),),
)

_VOTE = (ON_AGENDA_FIRST, REPORTED_FIRST, REVIEWED_FIRST, HANDLED_FIRST, ENOUGH_PRESENT)
_BEFORE = (Request.REQUESTED, Request.LAWFUL, Request.UNLAWFUL)

APPROVAL = Procedure(
    id="record-review.approval",
    title=Text("批准下级制定的法规、自治条例和单行条例", "Approval of regulations made below"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023, NPCSC_RULES_2022, ORGANIC_2022),
    start=Request.NONE,
    steps=(
        step(
            Request.NONE,
            ApprovalRequested,
            Request.REQUESTED,
            MAKER_REQUESTS,
            NEEDS_APPROVAL,
            cites=MAKER_REQUESTS.cites,
        ),
        *alongside(_BEFORE, PutOnAgenda, COUNCIL_PUTS_ON_AGENDA),
        *alongside(_BEFORE, CommitteeReported, COMMITTEE_REPORTS),
        step(
            Request.REQUESTED,
            LegalityReviewed,
            Request.LAWFUL,
            COMMITTEE_REVIEWS_LEGALITY,
            when=Is("lawful", {True}),
            cites=_LEGALITY,
        ),
        step(
            Request.REQUESTED,
            LegalityReviewed,
            Request.UNLAWFUL,
            COMMITTEE_REVIEWS_LEGALITY,
            when=Is("lawful", {False}),
            cites=_LEGALITY,
        ),
        *alongside([Request.LAWFUL, Request.UNLAWFUL], ConflictHandled),
        # Unsettled: the law tells only what becomes of a lawful regulation; an unlawful one may go back or to the vote.
        step(Request.UNLAWFUL, Returned, Request.NOT_APPROVED),
        # Unsettled: the law has a lawful regulation approved, and does not say what it is to vote one down; members may
        # vote as they think, so the vote stands and nothing is found.
        *(
            row
            for stage, in_time in (
                (Request.REQUESTED, ()),
                (Request.LAWFUL, (APPROVED_IN_TIME,)),
                (Request.UNLAWFUL, ()),
            )
            for row in ballot(
                stage,
                ApprovalVoted,
                *_VOTE,
                *in_time,
                majority=MORE_THAN_HALF_OF_ALL,
                carried=Request.APPROVED,
                not_carried=Request.NOT_APPROVED,
                must=stage is Request.LAWFUL,
            )
        ),
        step(Request.APPROVED, Published, Request.PUBLISHED, cites=_FILED_UNDER),
        step(
            Request.PUBLISHED,
            Filed,
            Request.FILED,
            REGULATION_REACHES,
            AUTONOMOUS_REGULATION_REACHES,
            FILED_BY_THE_COMMITTEE,
            FILED_IN_TIME,
            must=True,
            cites=_FILED_UNDER,
        ),
    ),
)
