"""What Chongqing adds to appointment and removal: review, session, reports of wrongdoing, vote, and what follows.

New are that the working body for appointments reviews what others than the council propose, a statement by the person,
what becomes of a report of wrongdoing, how people are voted on together, and the certificate.  Who proposes whom, with
what papers, stands in `nomination`.  The municipality's measures on the oath, to which article 24 points, are not among
the texts here.

Chongqing Regulations on Appointments 2022 arts. 6, 7, 9 and 18-26.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.appointments.appointment import approval, decision, effect
from npcproc.appointments.appointment.approval import ApprovalClosed
from npcproc.appointments.appointment.matter import (
    CertificateIssued,
    Closed,
    Deliberated,
    Filed,
    Nominated,
    Notified,
    Presenter,
    Published,
    PutToSession,
    Scheduled,
    Stage,
    Voted,
    Withdrawn,
    proposed_for,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.events import Event, VotingMethod, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import Level
from npcproc.local.chongqing import nomination
from npcproc.local.chongqing.nomination import LegalExaminationTaken
from npcproc.procedure import Overlay
from npcproc.rules import (
    Addressed,
    Attendance,
    Competence,
    Duty,
    Invited,
    Is,
    Latest,
    Method,
    Not,
    Past,
    Prohibition,
    Right,
    Sequence,
)
from npcproc.sessions.standing_committee import votes
from npcproc.statutes import Cite
from npcproc.steps import alongside, step

__all__ = [
    "APPOINTED",
    "APPROVED",
    "REMOVED",
    "PreliminarilyReviewed",
    "RevisionReported",
    "StatementMade",
    "VoteHeldBack",
    "WrongdoingReported",
    "WrongdoingVerified",
]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_PLACE = "chongqing"
_CITY = frozenset({Level.PROVINCIAL})
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_PENDING = (Stage.NOMINATED, Stage.DELIBERATED)


@frozen(kw_only=True)
class PreliminarilyReviewed(Event):
    """The working body for appointments reviews the proposal (初步审查任免案)."""

    zh = "初步审查任免案"
    en = "PreliminarilyReviewed"

    by: Organ = done_by(Organ.WORKING_BODY)

    members_consulted: bool = True
    """Whether members of the committee were asked for their opinions."""

    departments_consulted: bool = True
    """Whether the departments concerned were."""

    more_asked: bool = False
    """Whether more was asked about the person, of whoever proposes or of a department."""

    more_given: bool = True
    """Whether it was given; asked where more was asked."""


@frozen(kw_only=True)
class RevisionReported(Event):
    """Whoever proposes reports to the council on the proposal as revised after the review (修改后报告主任会议)."""

    zh = "修改任免案后报告主任会议"
    en = "RevisionReported"


@frozen(kw_only=True)
class StatementMade(Event):
    """The person makes a statement before being voted on (任前表态发言)."""

    zh = "任前表态发言"
    en = "StatementMade"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)
    """Who hears it."""

    in_plenary: bool = True
    """Whether a plenary meeting hears it."""


@frozen(kw_only=True)
class WrongdoingReported(Event):
    """Someone reports a grave fault or a breach of law or discipline of the person (举报被提名人)."""

    zh = "举报被提名人"
    en = "WrongdoingReported"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)
    """Who received it."""


@frozen(kw_only=True)
class WrongdoingVerified(Event):
    """What was reported is looked into, and the committee or its council told of it (调查核实并报告)."""

    zh = "调查核实并报告"
    en = "WrongdoingVerified"

    in_writing: bool = True
    """Whether the report is in writing."""


@frozen(kw_only=True)
class VoteHeldBack(Event):
    """What was reported cannot be cleared up in the session, and the vote is held back (暂不交付表决)."""

    zh = "暂不交付表决"
    en = "VoteHeldBack"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


# the review, and how it comes before the session (art. 18)

_REVIEW = (_REGULATIONS.art(18, 1),)
_IN_REVIEW = (_REGULATIONS.art(18, 2),)
_OF_OTHERS = Not(Past(Nominated, "by", _COUNCIL))

WORKING_BODY_REVIEWS = Competence(
    name="chongqing-working-body-reviews",
    allowed=frozenset({Organ.WORKING_BODY}),
    says=Text("初步审查应由常务委员会人事任免工作机构进行", "the working body for appointments makes the review"),
    cites=_REVIEW,
)
MEMBERS_CONSULTED = Duty(
    name="chongqing-members-consulted",
    of="members_consulted",
    says=Text("审查应征求常务委员会组成人员的意见", "members of the committee are consulted in the review"),
    cites=_IN_REVIEW,
)
DEPARTMENTS_CONSULTED = Duty(
    name="chongqing-departments-consulted",
    of="departments_consulted",
    says=Text("审查应征求有关部门的意见", "the departments concerned are consulted in the review"),
    cites=_IN_REVIEW,
)
MORE_GIVEN = Right(
    name="chongqing-more-given",
    of="more_given",
    when=Is("more_asked", {True}),
    says=Text("审查可以要求对被提名人的情况作补充介绍", "the review may ask for more about the person, which is given"),
    cites=_IN_REVIEW,
)
REVIEWED = Sequence(
    name="chongqing-reviewed",
    after=PreliminarilyReviewed,
    when=_OF_OTHERS,
    says=Text("主任会议以外提出的任免案应先经初步审查", "a proposal that is not the council's is reviewed first"),
    cites=_REVIEW,
)
REVISION_REPORTED = Sequence(
    name="chongqing-revision-reported",
    after=RevisionReported,
    when=_OF_OTHERS,
    effect=Effect.BREACH,
    says=Text(
        "提名人应根据初步审查意见修改后向主任会议报告",
        "whoever proposes revises the proposal after the review and reports to the council",
    ),
    cites=_REVIEW,
)
THE_PROPOSER_REPORTS = Addressed(
    name="chongqing-the-proposer-reports",
    same_as=Latest(Nominated, "by"),
    says=Text("应由提名人向主任会议报告", "whoever proposes reports to the council"),
    cites=_REVIEW,
)
PUT_BY_THE_COUNCIL = Sequence(
    name="chongqing-put-by-the-council",
    after=PutToSession,
    when=_OF_OTHERS,
    says=Text(
        "主任会议以外提出的任免案应由主任会议决定是否提请会议审议",
        "the council decides whether a proposal that is not its own goes before the session",
    ),
    cites=_REVIEW,
)

# in session (art. 19)

_EXPLAINED = (_REGULATIONS.art(19, 1),)

PROPOSER_EXPLAINS = Attendance(
    name="chongqing-proposer-explains",
    of="presenters",
    meets=frozenset(Presenter),
    says=Text("提名人或者受委托人应到会说明", "whoever proposes, or a delegate, comes to explain the proposal"),
    cites=_EXPLAINED,
)
SOMEONE_ANSWERS = Invited(
    name="chongqing-someone-answers",
    of="responsible_came",
    says=Text("提名人或者受委托人应听取意见、回答询问", "whoever proposes, or a delegate, hears opinions and answers"),
    cites=_EXPLAINED,
)
STATEMENT_IN_PLENARY = Method(
    name="chongqing-statement-in-plenary",
    of="in_plenary",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text("任前表态发言应在全体会议上进行", "the statement is made to a plenary meeting"),
    cites=(_REGULATIONS.art(19, 2),),
)

# a report of wrongdoing, and withdrawal (art. 20)

_REPORTED = (_REGULATIONS.art(20, 1),)
_WITHDRAWN = (_REGULATIONS.art(20, 2),)

THE_PROPOSER_VERIFIES = Addressed(
    name="chongqing-the-proposer-verifies",
    same_as=Latest(Nominated, "by"),
    says=Text("对被提名人的举报应由提名人调查核实", "whoever proposes looks into what was reported"),
    cites=_REPORTED,
)
VERIFIED_IN_WRITING = Duty(
    name="chongqing-verified-in-writing",
    of="in_writing",
    says=Text("核实情况应书面报告", "what was found is reported in writing"),
    cites=_REPORTED,
)
# Unsettled: "as soon as possible" sets no day; what was reported is read to be looked into by the vote.
VERIFIED = Sequence(
    name="chongqing-verified",
    after=Past(WrongdoingVerified, since=WrongdoingReported),
    when=Past(WrongdoingReported),
    effect=Effect.BREACH,
    says=Text("有举报的，提名人应在表决前调查核实并报告", "what was reported is looked into before the vote"),
    cites=_REPORTED,
)
COUNCIL_HOLDS_BACK = Competence(
    name="chongqing-council-holds-back",
    allowed=_COUNCIL,
    says=Text("暂不交付表决应由主任会议决定", "the council decides to hold the vote back"),
    cites=_REPORTED,
)
ON_A_REPORT = Sequence(
    name="chongqing-on-a-report",
    after=WrongdoingReported,
    says=Text("因举报难以查清的才暂不交付表决", "a vote is held back where something was reported"),
    cites=_REPORTED,
)

# the vote (arts. 22 and 26)

_METHOD = (_REGULATIONS.art(22, 1),)
_VOTE = (_REGULATIONS.art(22, 2),)

# Unsettled: the article says "as a rule" of the anonymous vote on one person at a time, and lets the council decide to
# vote on several together; an open vote is a hint, a joint one without such a decision is refused.
ANONYMOUSLY = Method(
    name="chongqing-anonymously",
    of="method",
    allowed=frozenset({VotingMethod.DEVICE, VotingMethod.SECRET_BALLOT}),
    effect=Effect.ADVISORY,
    says=Text("一般应采用无记名方式表决", "the vote is as a rule anonymous"),
    cites=_METHOD,
)
TOGETHER_BY_THE_COUNCIL = Competence(
    name="chongqing-together-by-the-council",
    of="together_agreed_by",
    allowed=_COUNCIL,
    when=Is("together", {True}),
    says=Text("合并表决应经主任会议决定", "the council decides to vote on several people together"),
    cites=_METHOD,
)
FREE_CHOICE = votes.FREE_CHOICE.restated(_PLACE, *_VOTE)
ON_THE_SPOT = votes.DECLARED_ON_THE_SPOT.restated(_PLACE, *_VOTE)
NOT_ANNOUNCED_BEFORE = Prohibition(
    name="chongqing-not-announced-before",
    of="announced_before",
    effect=Effect.BREACH,
    says=Text("表决通过任职之前不应对外公布", "the appointment is not made public before the vote"),
    cites=(_REGULATIONS.art(26, 1),),
)

# what follows (arts. 7, 23 and 25)

_MADE_KNOWN = (_REGULATIONS.art(25, 1),)
_CERTIFICATE = (_REGULATIONS.art(23, 1),)
_FILED = (_REGULATIONS.art(7, 2),)

COMMITTEE_PUBLISHES = effect.COMMITTEE_PUBLISHES.restated(_PLACE, *_MADE_KNOWN)
PUBLISHED = effect.PUBLISHED.restated(_PLACE, *_MADE_KNOWN, when=None)
NOTIFIED = Sequence(
    name="chongqing-notified",
    after=Notified,
    effect=Effect.BREACH,
    says=Text("应发文通知提请机关", "whoever proposed it is told by a formal document"),
    cites=_MADE_KNOWN,
)
CERTIFICATE = Sequence(
    name="chongqing-certificate",
    after=CertificateIssued,
    when=Not(proposed_for(Office.CHIEF_PROCURATOR_BELOW)),
    effect=Effect.BREACH,
    says=Text("应向任命的人员颁发任命书", "whoever is appointed receives a certificate"),
    cites=_CERTIFICATE,
)
SIGNED_BY_THE_CHAIRPERSON = Competence(
    name="chongqing-signed-by-the-chairperson",
    of="signed_by",
    allowed=frozenset({Organ.CHAIRPERSON}),
    effect=Effect.BREACH,
    says=Text("任命书应由常务委员会主任署名", "the chairperson of the committee signs the certificate"),
    cites=_CERTIFICATE,
)
# national law has it of the secretary-general and of heads of departments alone
DEPUTY_HEADS_FILED = effect.FILED.restated(
    _PLACE,
    *_FILED,
    when=proposed_for(Office.DEPUTY_HEAD_OF_GOVERNMENT),
    says=Text(
        "政府副职的任免应报上一级人民政府备案", "the government above is told for the record of deputy heads too"
    ),
)
GOVERNMENT_FILES = Competence(
    name="chongqing-government-files",
    allowed=frozenset({Organ.GOVERNMENT}),
    effect=Effect.BREACH,
    says=Text("应由本级人民政府报备案", "the government of the level tells the one above"),
    cites=_FILED,
)

_SESSION = {
    Scheduled: nomination.MEETING,
    PreliminarilyReviewed: (WORKING_BODY_REVIEWS, MEMBERS_CONSULTED, DEPARTMENTS_CONSULTED, MORE_GIVEN),
    RevisionReported: (THE_PROPOSER_REPORTS,),
    PutToSession: (REVIEWED, REVISION_REPORTED),
    Deliberated: (PUT_BY_THE_COUNCIL, PROPOSER_EXPLAINS, SOMEONE_ANSWERS),
    WrongdoingVerified: (THE_PROPOSER_VERIFIES, VERIFIED_IN_WRITING),
    Withdrawn: (
        decision.THE_MOVER_WITHDRAWS.restated(_PLACE, *_WITHDRAWN),
        decision.COUNCIL_AGREES.restated(_PLACE, *_WITHDRAWN),
    ),
    Published: (COMMITTEE_PUBLISHES,),
    Filed: (GOVERNMENT_FILES,),
}
_VOTED = (ANONYMOUSLY, TOGETHER_BY_THE_COUNCIL, FREE_CHOICE, ON_THE_SPOT, VERIFIED)
# Unsettled: nothing is said of what follows a vote that was held back; a session deliberates once more before another.
_STEPS = (
    *alongside([Stage.NOMINATED], PreliminarilyReviewed, cites=_REVIEW),
    *alongside([Stage.NOMINATED], RevisionReported, cites=_REVIEW),
    *alongside(_PENDING, WrongdoingReported, cites=_REPORTED),
    *alongside(_PENDING, WrongdoingVerified, cites=_REPORTED),
    step(Stage.DELIBERATED, VoteHeldBack, Stage.NOMINATED, COUNCIL_HOLDS_BACK, ON_A_REPORT, cites=_REPORTED),
)
_AGAIN = {
    decision.IN_RECESS_FOR_SPECIAL_COMMITTEES: (_REGULATIONS.art(6, 1, 1),),
    decision.IN_RECESS_FOR_DEPUTY_HEADS: (_REGULATIONS.art(7, 1, 1),),
    decision.MORE_THAN_HALF_OF_ALL: _VOTE,
    effect.FILED: _FILED,
}
_OPENS: Mapping[type[Event], tuple[Cite, ...]] = {Withdrawn: _WITHDRAWN, Filed: _FILED}

APPOINTED = Overlay(
    rules={
        **_SESSION,
        LegalExaminationTaken: nomination.EXAMINED,
        Nominated: nomination.APPOINTED,
        StatementMade: (STATEMENT_IN_PLENARY,),
        Voted: (*_VOTED, NOT_ANNOUNCED_BEFORE),
        CertificateIssued: (SIGNED_BY_THE_CHAIRPERSON,),
        Closed: (PUBLISHED, NOTIFIED, CERTIFICATE, DEPUTY_HEADS_FILED),
    },
    steps=(
        *alongside([Stage.NONE], LegalExaminationTaken, cites=(_REGULATIONS.art(16, 1),)),
        *_STEPS,
        *alongside(_PENDING, StatementMade, cites=(_REGULATIONS.art(19, 2),)),
    ),
    again={**_AGAIN, effect.SWORN: (_REGULATIONS.art(24, 1),)},
    opens=_OPENS,
)
REMOVED = Overlay(
    rules={
        **_SESSION,
        Nominated: nomination.PROPOSED,
        Voted: _VOTED,
        Closed: (PUBLISHED, NOTIFIED, DEPUTY_HEADS_FILED),
    },
    steps=_STEPS,
    again=_AGAIN,
    opens=_OPENS,
)

# approval of chief procurators of districts and counties (arts. 9, 22 and 25)

_APPROVAL = (_REGULATIONS.art(9, 1, 5, levels=_CITY),)

APPROVED = Overlay(
    rules={
        Published: (COMMITTEE_PUBLISHES,),
        ApprovalClosed: (approval.PUBLISHED.restated(_PLACE, *_MADE_KNOWN),),
    },
    again={
        approval.SUBMITTED_BY_THE_CHIEF: _APPROVAL,
        approval.COMMITTEE_APPROVES: _APPROVAL,
        decision.MORE_THAN_HALF_OF_ALL: (_REGULATIONS.art(22, 2, levels=_CITY),),
    },
)
