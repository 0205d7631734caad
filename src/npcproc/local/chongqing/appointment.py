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

from npcproc.appointments.appointment import decision, effect
from npcproc.appointments.appointment.following import CertificateIssued, Filed, Notified, Published
from npcproc.appointments.appointment.matter import (
    Closed,
    Deliberated,
    Nominated,
    PutToSession,
    Scheduled,
    Stage,
    Voted,
    Withdrawn,
    proposed_for,
)
from npcproc.appointments.appointment.particulars import Presenter
from npcproc.appointments.offices import Office
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.events import Event, VotingMethod, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import Level
from npcproc.local.chongqing import nomination, review, wrongdoing
from npcproc.local.chongqing.nomination import LegalExaminationTaken
from npcproc.local.chongqing.review import PreliminarilyReviewed, RevisionReported
from npcproc.local.chongqing.wrongdoing import VoteHeldBack, WrongdoingReported, WrongdoingVerified
from npcproc.procedure import Overlay
from npcproc.rules import (
    Attendance,
    Competence,
    Invited,
    Is,
    Method,
    Prohibition,
    Sequence,
)
from npcproc.sessions.standing_committee import votes
from npcproc.statutes import Cite
from npcproc.steps import alongside, step

__all__ = [
    "APPOINTED",
    "REMOVED",
    "StatementMade",
]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_PLACE = "chongqing"
_CITY = frozenset({Level.PROVINCIAL})
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_PENDING = (Stage.NOMINATED, Stage.DELIBERATED)


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

# the vote, and withdrawal (arts. 20, 22 and 26)

_WITHDRAWN = (_REGULATIONS.art(20, 2),)
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
    PreliminarilyReviewed: review.REVIEWING,
    RevisionReported: review.REPORTED,
    PutToSession: review.PUT,
    Deliberated: (review.PUT_BY_THE_COUNCIL, PROPOSER_EXPLAINS, SOMEONE_ANSWERS),
    WrongdoingVerified: wrongdoing.VERIFYING,
    Withdrawn: (
        decision.THE_MOVER_WITHDRAWS.restated(_PLACE, *_WITHDRAWN),
        decision.COUNCIL_AGREES.restated(_PLACE, *_WITHDRAWN),
    ),
    Published: (COMMITTEE_PUBLISHES,),
    Filed: (GOVERNMENT_FILES,),
}
_VOTED = (ANONYMOUSLY, TOGETHER_BY_THE_COUNCIL, FREE_CHOICE, ON_THE_SPOT, wrongdoing.VERIFIED)
# Unsettled: nothing is said of what follows a vote that was held back; a session deliberates once more before another.
_STEPS = (
    *alongside([Stage.NOMINATED], PreliminarilyReviewed, cites=review.REVIEW),
    *alongside([Stage.NOMINATED], RevisionReported, cites=review.REVIEW),
    *alongside(_PENDING, WrongdoingReported, cites=wrongdoing.REPORTED),
    *alongside(_PENDING, WrongdoingVerified, cites=wrongdoing.REPORTED),
    step(Stage.DELIBERATED, VoteHeldBack, Stage.NOMINATED, *wrongdoing.HELD_BACK, cites=wrongdoing.REPORTED),
)
_AGAIN = {
    decision.IN_RECESS_FOR_SPECIAL_COMMITTEES: (_REGULATIONS.art(6, 1, 1),),
    decision.IN_RECESS_FOR_DEPUTY_HEADS: (_REGULATIONS.art(7, 1, 1),),
    MORE_THAN_HALF_OF_MEMBERS: _VOTE,
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
