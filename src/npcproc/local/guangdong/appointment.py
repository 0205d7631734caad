"""What Guangdong adds to appointment and removal: how a proposal is put, explained and voted on, and what follows.

The Measures bind the standing committees of the province, its cities and its counties, the rules of procedure that of
the province alone.  New are that the council puts every proposal before the session, that the principal head explains
it, how members vote, that nobody changes office before the vote, and the certificate.  Who proposes whom, with what
papers, stands in `nomination`.

Guangdong Measures on Appointments 2022 arts. 3, 4, 7, 11-15 and 20-22; Rules of Procedure of the Guangdong Standing
Committee 2023 arts. 29, 50, 52 and 54.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from npcproc.appointments.appointment import decision, effect, proposal
from npcproc.appointments.appointment.following import CertificateIssued, Notified, Published
from npcproc.appointments.appointment.matter import (
    Closed,
    Deliberated,
    Nominated,
    PutToSession,
    Scheduled,
    Stage,
    Voted,
    Withdrawn,
)
from npcproc.appointments.appointment.particulars import Presenter
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, VotingMethod, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022, GUANGDONG_SC_RULES_2023
from npcproc.levels import Level
from npcproc.local.guangdong import nomination
from npcproc.procedure import Overlay
from npcproc.rules import (
    Attendance,
    Competence,
    Duty,
    Has,
    Invited,
    Is,
    Latest,
    Method,
    Portion,
    Prohibition,
    SameDay,
    Sequence,
)
from npcproc.sessions.standing_committee import votes
from npcproc.statutes import Cite
from npcproc.steps import alongside
from npcproc.tally import MORE_THAN_HALF

__all__ = ["APPOINTED", "REMOVED", "JointVoteAgreed"]

_MEASURES = GUANGDONG_APPOINTMENTS_2022
_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})


@frozen(kw_only=True)
class JointVoteAgreed(Event):
    """Members who came to the meeting agree to vote on several people together (同意合并表决).

    Raises ValueError for more who agree than came.
    """

    zh = "同意合并表决"
    en = "JointVoteAgreed"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    came: int = field(validator=persons_from(1))
    """Members at the meeting.  Unit: persons; at least 1."""

    agree: int = field(validator=persons_from(0))
    """Those of them who agree.  Unit: persons."""

    @agree.validator
    def _came(self, _attribute: object, agree: int) -> None:
        if agree > self.came:
            message = f"JointVoteAgreed.agree: {agree} of {self.came} who came"
            raise ValueError(message)


# before the session, and in it (arts. 12 and 13)

_EXPLAINED = (_MEASURES.art(13, 1),)
_PREVENTED = Is("head_prevented", {True})

PUT_BY_THE_COUNCIL = Sequence(
    name="guangdong-put-by-the-council",
    after=PutToSession,
    says=Text("任免案应由主任会议决定提请会议审议", "the council of chairpersons decided to put it before the session"),
    cites=(_MEASURES.art(12, 1),),
)
HEAD_EXPLAINS = Attendance(
    name="guangdong-head-explains",
    of="presenters",
    includes=frozenset({Presenter.HEAD}),
    when=Is("head_prevented", {False}),
    says=Text(
        "提请机关正职领导人员应到会作任免案说明", "the principal head of whoever proposes comes to explain the proposal"
    ),
    cites=_EXPLAINED,
)
DEPUTY_EXPLAINS = Attendance(
    name="guangdong-deputy-explains",
    of="presenters",
    includes=frozenset({Presenter.DEPUTY}),
    when=_PREVENTED,
    says=Text(
        "正职领导人员不能到会的，应委托副职领导人员到会说明",
        "a deputy head comes to explain the proposal where the principal head cannot",
    ),
    cites=_EXPLAINED,
)
REASON_GIVEN = Duty(
    name="guangdong-reason-given",
    of="prevention_explained",
    when=_PREVENTED,
    says=Text("正职领导人员不能到会应说明原因", "a principal head who cannot come gives the reason"),
    cites=_EXPLAINED,
)
SOMEONE_ANSWERS = Invited(
    name="guangdong-someone-answers",
    of="responsible_came",
    says=Text("提请机关应派人听取意见、回答询问", "whoever proposes sends someone to hear opinions and answer"),
    cites=_EXPLAINED,
)

# the vote (art. 20; rules of procedure, arts. 50 and 52)

_VOTE = (_MEASURES.art(20, 1),)
_ONE_BY_ONE = (_RULES.art(50, 1),)

ANONYMOUSLY = Method(
    name="guangdong-anonymously",
    of="method",
    allowed=frozenset({VotingMethod.DEVICE, VotingMethod.SECRET_BALLOT}),
    says=Text("任免案应采用无记名方式表决", "the vote is anonymous"),
    cites=(*_VOTE, _RULES.art(52, 2)),
)
FREE_CHOICE = votes.FREE_CHOICE.restated(_PLACE, *_VOTE)
ON_THE_SPOT = votes.DECLARED_ON_THE_SPOT.restated(_PLACE, *_VOTE)
MOST_OF_THOSE_WHO_CAME = Portion(
    name="guangdong-most-of-those-who-came",
    of="agree",
    whole="came",
    share=MORE_THAN_HALF,
    says=Text("合并表决应经到会组成人员多数同意", "most of the members who came agree to vote on people together"),
    cites=_ONE_BY_ONE,
)
TOGETHER_BY_AGREEMENT = Sequence(
    name="guangdong-together-by-agreement",
    after=JointVoteAgreed,
    when=Is("together", {True}),
    says=Text("任免案应逐人表决，经到会组成人员多数同意的可以合并", "people are voted on one by one unless most agree"),
    cites=_ONE_BY_ONE,
)

# nobody changes office before (art. 21)

_TAKES_EFFECT = (_MEASURES.art(21, 1),)

# Unsettled: the article does not say what becomes of an appointment that was acted on, or made known, too early; the
# vote stands, with a breach.
NOT_BEFORE_THE_VOTE = Prohibition(
    name="guangdong-not-before-the-vote",
    of="changed_before",
    effect=Effect.BREACH,
    says=Text("未经依法任免不应先行到职、离职", "nobody takes up or leaves the office before the decision"),
    cites=_TAKES_EFFECT,
)
NOT_ANNOUNCED_BEFORE = Prohibition(
    name="guangdong-not-announced-before",
    of="announced_before",
    effect=Effect.BREACH,
    says=Text("未经依法任免不应先行对外公布", "nothing is made public before the decision"),
    cites=_TAKES_EFFECT,
)

# what follows (arts. 21 and 22; rules of procedure, art. 54)

_PUBLISHED = (*_TAKES_EFFECT, _RULES.art(54, 1))
_CERTIFICATE = (_MEASURES.art(22, 1),)

EFFECTIVE_FROM_THE_VOTE = SameDay(
    name="guangdong-effective-from-the-vote",
    of="effective_on",
    day=Latest(Voted),
    when=Has("effective_on"),
    says=Text("任免应以常务委员会通过之日为准", "it takes effect on the day on which the committee adopts it"),
    cites=_TAKES_EFFECT,
)
COMMITTEE_PUBLISHES = effect.COMMITTEE_PUBLISHES.restated(_PLACE, *_PUBLISHED)
PUBLISHED = effect.PUBLISHED.restated(_PLACE, *_PUBLISHED, when=None)
NOTIFIED = Sequence(
    name="guangdong-notified",
    after=Notified,
    effect=Effect.BREACH,
    says=Text("应以正式文件通知提请机关", "whoever proposed it is told by a formal document"),
    cites=_TAKES_EFFECT,
)
CERTIFICATE = Sequence(
    name="guangdong-certificate",
    after=CertificateIssued,
    effect=Effect.BREACH,
    says=Text("应向任命的人员颁发任命书", "whoever is appointed receives a certificate"),
    cites=_CERTIFICATE,
)
SIGNED_BY_THE_CHAIRPERSON = Competence(
    name="guangdong-signed-by-the-chairperson",
    of="signed_by",
    allowed=frozenset({Organ.CHAIRPERSON}),
    effect=Effect.BREACH,
    says=Text("任命书应由常务委员会主任签署", "the chairperson of the committee signs the certificate"),
    cites=_CERTIFICATE,
)

# withdrawal (rules of procedure, art. 29)

_WITHDRAWN = (_RULES.art(29, 1),)
WITHDRAWAL = (
    decision.THE_MOVER_WITHDRAWS.restated(_PLACE, *_WITHDRAWN),
    decision.COUNCIL_AGREES.restated(_PLACE, *_WITHDRAWN),
    Duty(
        name="guangdong-withdrawal-reported",
        of="reported",
        says=Text("撤回应向常务委员会报告", "the committee is told of the withdrawal"),
        cites=_WITHDRAWN,
    ),
)

HEARING = (PUT_BY_THE_COUNCIL, HEAD_EXPLAINS, DEPUTY_EXPLAINS, REASON_GIVEN, SOMEONE_ANSWERS)
"""What is asked of the deliberation."""

VOTE = (
    ANONYMOUSLY,
    FREE_CHOICE,
    ON_THE_SPOT,
    TOGETHER_BY_AGREEMENT,
    NOT_BEFORE_THE_VOTE,
    NOT_ANNOUNCED_BEFORE,
)
"""What is asked of the vote."""

_SESSION = {
    Scheduled: nomination.MEETING,
    Deliberated: HEARING,
    Withdrawn: WITHDRAWAL,
    JointVoteAgreed: (MOST_OF_THOSE_WHO_CAME,),
    Voted: VOTE,
    Published: (COMMITTEE_PUBLISHES, EFFECTIVE_FROM_THE_VOTE),
}
_JOINT_VOTE = alongside([Stage.DELIBERATED], JointVoteAgreed, cites=_ONE_BY_ONE)
_AGAIN = {
    decision.IN_RECESS_FOR_DEPUTY_HEADS: (_MEASURES.art(4, 1, 1),),
    MORE_THAN_HALF_OF_MEMBERS: _VOTE,
}
_OPENS: Mapping[type[Event], tuple[Cite, ...]] = {Withdrawn: _WITHDRAWN}

APPOINTED = Overlay(
    rules={
        **_SESSION,
        Nominated: nomination.APPOINTED,
        CertificateIssued: (SIGNED_BY_THE_CHAIRPERSON,),
        Closed: (PUBLISHED, NOTIFIED, CERTIFICATE),
    },
    steps=_JOINT_VOTE,
    again={**_AGAIN, proposal.WITHIN_TWO_MONTHS: (_MEASURES.art(14, 1),)},
    opens=_OPENS,
)
REMOVED = Overlay(
    rules={**_SESSION, Nominated: nomination.REMOVED, Closed: (PUBLISHED, NOTIFIED)},
    steps=_JOINT_VOTE,
    again=_AGAIN,
    opens=_OPENS,
)
