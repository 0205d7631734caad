"""What Beijing adds to appointment and removal: how a proposal is put, explained and voted on, and what follows.

New are that the person meets the members, when people are voted on one by one, how a vote is put off or a proposal
withdrawn, the three days, the news and the certificate.  Who proposes whom, with what papers, stands in `nomination`,
whom the lists name in `posts`.

Beijing Regulations on Appointments 2023 arts. 5, 6, 9, 11, 12 and 14-22.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

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
    proposed_for,
)
from npcproc.appointments.appointment.particulars import Presenter
from npcproc.appointments.votes import MEMBERS_WITHOUT_DEVICE, MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ
from npcproc.events import Event, VotingMethod, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.local.beijing import nomination, posts
from npcproc.periods import days
from npcproc.procedure import Overlay
from npcproc.rules import (
    Attendance,
    Competence,
    Content,
    Deadline,
    Duty,
    Initiator,
    Invited,
    Is,
    Latest,
    Method,
    Not,
    Past,
    Publicity,
    Sequence,
)
from npcproc.sessions.standing_committee import votes
from npcproc.statutes import Cite
from npcproc.steps import step

__all__ = ["APPOINTED", "REMOVED", "VotePutOff"]

_REGULATIONS = BEIJING_APPOINTMENTS_2023
_PLACE = "beijing"
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})


@frozen(kw_only=True)
class VotePutOff(Event):
    """Members find a major question that needs study, and the vote is put off (暂不付表决)."""

    zh = "暂不付表决"
    en = "VotePutOff"
    in_session = True

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)
    """Who proposes it."""

    agreed_by: Organ = Organ.PLENARY
    """Who agrees."""


# before the session, and in it (arts. 11, 12, 14 and 15)

PUT_BY_THE_COUNCIL = Sequence(
    name="beijing-put-by-the-council",
    after=PutToSession,
    when=Not(Past(Nominated, "by", _COUNCIL)),
    says=Text(
        "主任会议以外提出的任免案应由主任会议决定提请会议审议",
        "the council decided to put a proposal that is not its own before the session",
    ),
    cites=(_REGULATIONS.art(11, 1), _REGULATIONS.art(12, 1)),
)
PROPOSER_EXPLAINS = Attendance(
    name="beijing-proposer-explains",
    of="presenters",
    meets=frozenset(Presenter),
    says=Text("提请人或者其委托的人员应到会说明", "whoever proposes, or a delegate, comes to explain the proposal"),
    cites=(_REGULATIONS.art(14, 1),),
)
MET_MEMBERS = tuple(
    Duty(
        name=f"beijing-{where}-nominee-met-members",
        of="met_members",
        when=proposed_for(*sorted(offices, key=lambda office: office.name)),
        says=Text("应介绍人选同常务委员会组成人员见面", "the person is introduced to the members of the committee"),
        cites=(_REGULATIONS.art(14, 1), _REGULATIONS.art(14, 1, item)),
    )
    for item, (where, offices) in enumerate(posts.MET.items(), 1)
)
QUESTIONS_ANSWERED = Invited(
    name="beijing-questions-answered",
    of="responsible_came",
    when=Is("answers_needed", {True}),
    says=Text("对审议中的问题应予说明", "what is asked in the deliberation is answered"),
    cites=(_REGULATIONS.art(15, 2),),
)

# putting off, and withdrawing (art. 16)

_PUT_OFF = (_REGULATIONS.art(16, 1),)
_WITHDRAWN = (_REGULATIONS.art(16, 2),)

COUNCIL_PUTS_OFF = Initiator(
    name="beijing-council-puts-off",
    allowed=_COUNCIL,
    says=Text("暂不付表决应由主任会议提出", "the council proposes to put the vote off"),
    cites=_PUT_OFF,
)
PLENARY_AGREES = Competence(
    name="beijing-plenary-agrees",
    of="agreed_by",
    allowed=frozenset({Organ.PLENARY}),
    says=Text("暂不付表决应经全体会议同意", "the plenary meeting agrees to put the vote off"),
    cites=_PUT_OFF,
)
WITHDRAWAL = (
    decision.THE_MOVER_WITHDRAWS.restated(_PLACE, *_WITHDRAWN),
    decision.COUNCIL_AGREES.restated(_PLACE, *_WITHDRAWN),
    Method(
        name="beijing-withdrawn-in-writing",
        of="in_writing",
        allowed=frozenset({True}),
        effect=Effect.BREACH,
        says=Text("撤回任免案应提出书面报告", "the withdrawal is asked for in writing"),
        cites=_WITHDRAWN,
    ),
    Content(
        name="beijing-withdrawn-for-reasons",
        of="reasons",
        effect=Effect.BREACH,
        says=Text("撤回任免案应说明理由", "the reasons for the withdrawal are given"),
        cites=_WITHDRAWN,
    ),
    Duty(
        name="beijing-withdrawal-reported",
        of="reported",
        says=Text("撤回应向常务委员会报告", "the committee is told of the withdrawal"),
        cites=_WITHDRAWN,
    ),
)

# the vote (arts. 17-19)

_VOTES = (_REGULATIONS.art(17, 2),)

# Unsettled: "anonymously by voting device, or in another way" is read to want another anonymous way; hands are shown
# only where the device cannot be used, as the next paragraph has it.
ANONYMOUSLY = Method(
    name="beijing-anonymously",
    of="method",
    allowed=frozenset(VotingMethod) - {VotingMethod.SHOW_OF_HANDS},
    when=Is("by_device_possible", {True}),
    says=Text("表决应采用无记名按表决器或者其他方式", "the vote is anonymous, by voting device or otherwise"),
    cites=(_REGULATIONS.art(18, 1),),
)
WITHOUT_DEVICE = MEMBERS_WITHOUT_DEVICE.restated(_PLACE, _REGULATIONS.art(18, 2))
ONE_BY_ONE = tuple(
    Method(
        name=f"beijing-{where}-one-by-one",
        of="together",
        allowed=frozenset({False}),
        when=proposed_for(*sorted(offices, key=lambda office: office.name)),
        says=Text("应逐人进行表决", "people are voted on one by one"),
        cites=(_REGULATIONS.art(19, 1, item),),
    )
    for item, (where, offices) in enumerate(posts.ONE_BY_ONE.items(), 1)
)
TOGETHER_UNLESS_OBJECTED = Method(
    name="beijing-together-unless-objected",
    of="objected",
    allowed=frozenset({False}),
    when=Is("together", {True}),
    says=Text("审议时无异议的才可以合并表决", "people are voted on together where nobody objected to them"),
    cites=(_REGULATIONS.art(19, 2),),
)
EVERYONE_VOTES = votes.ALL_PRESENT_VOTE.restated(_PLACE, *_VOTES)
FREE_CHOICE = votes.FREE_CHOICE.restated(_PLACE, *_VOTES)
ON_THE_SPOT = votes.DECLARED_ON_THE_SPOT.restated(_PLACE, _REGULATIONS.art(17, 3))

# what follows (arts. 20 and 21)

_MADE_KNOWN = (_REGULATIONS.art(21, 1),)

NOTIFIED_IN_THREE_DAYS = Deadline(
    name="beijing-notified-in-three-days",
    after=Latest(Voted),
    within=days(3),
    says=Text("应自通过之日起三日内发文通知有关机关", "the organ concerned is told within three days of the vote"),
    cites=_MADE_KNOWN,
)
NOTIFIED = Sequence(
    name="beijing-notified",
    after=Notified,
    effect=Effect.BREACH,
    says=Text("应发文通知有关机关", "the organ concerned is told by a formal document"),
    cites=_MADE_KNOWN,
)
COMMITTEE_PUBLISHES = effect.COMMITTEE_PUBLISHES.restated(_PLACE, *_MADE_KNOWN)
PUBLISHED = effect.PUBLISHED.restated(_PLACE, *_MADE_KNOWN, when=None)
IN_GAZETTE = Publicity(
    name="beijing-in-gazette",
    of="in_gazette",
    says=Text("应在常务委员会公报上公告", "it is announced in the committee's gazette"),
    cites=_MADE_KNOWN,
)
IN_NEWS = Publicity(
    name="beijing-in-news",
    of="in_news",
    when=proposed_for(*sorted(posts.IN_THE_NEWS, key=lambda office: office.name)),
    says=Text("应通过本市新闻媒体公布", "it is made known in the news media of the municipality"),
    cites=(_REGULATIONS.art(21, 2),),
)
CERTIFICATES = tuple(
    Sequence(
        name=f"beijing-{where}-certificate",
        after=CertificateIssued,
        when=proposed_for(*sorted(offices, key=lambda office: office.name)),
        effect=Effect.BREACH,
        says=Text("应颁发任命书", "the person receives a certificate of appointment"),
        cites=(_REGULATIONS.art(20, 1), _REGULATIONS.art(20, 1, item)),
    )
    for item, (where, offices) in enumerate(posts.CERTIFIED.items(), 1)
)
_TO_HAND_OVER = proposed_for(*sorted(posts.HANDED_OVER, key=lambda office: office.name))
_HANDED_OVER = (_REGULATIONS.art(20, 2),)
CERTIFICATE = (
    Competence(
        name="beijing-signed-by-the-chairperson",
        of="signed_by",
        allowed=frozenset({Organ.CHAIRPERSON}),
        effect=Effect.BREACH,
        says=Text("任命书应由常务委员会主任署名", "the chairperson of the committee signs the certificate"),
        cites=(_REGULATIONS.art(20, 1),),
    ),
    Competence(
        name="beijing-handed-over-by-the-chairperson",
        of="handed_over_by",
        allowed=frozenset({Organ.CHAIRPERSON}),
        when=_TO_HAND_OVER,
        effect=Effect.BREACH,
        says=Text("任命书应由常务委员会主任颁发", "the chairperson of the committee hands the certificate over"),
        cites=_HANDED_OVER,
    ),
    Method(
        name="beijing-handed-over-at-a-session",
        of="at_session",
        allowed=frozenset({True}),
        when=_TO_HAND_OVER,
        effect=Effect.BREACH,
        says=Text("任命书应在常务委员会会议上颁发", "the certificate is handed over at a session of the committee"),
        cites=_HANDED_OVER,
    ),
)

_SESSION = {
    Scheduled: nomination.MEETING,
    VotePutOff: (PLENARY_AGREES,),
    Withdrawn: WITHDRAWAL,
    Voted: (
        ANONYMOUSLY,
        WITHOUT_DEVICE,
        *ONE_BY_ONE,
        TOGETHER_UNLESS_OBJECTED,
        EVERYONE_VOTES,
        FREE_CHOICE,
        ON_THE_SPOT,
    ),
    Notified: (NOTIFIED_IN_THREE_DAYS,),
    Published: (COMMITTEE_PUBLISHES, IN_GAZETTE, IN_NEWS),
}
_HEARING = (PUT_BY_THE_COUNCIL, PROPOSER_EXPLAINS, QUESTIONS_ANSWERED)
# Unsettled: nothing is said of what follows a vote that was put off; a session deliberates once more before another.
_STEPS = (step(Stage.DELIBERATED, VotePutOff, Stage.NOMINATED, COUNCIL_PUTS_OFF, cites=_PUT_OFF),)
_AGAIN = {
    decision.IN_RECESS_FOR_SPECIAL_COMMITTEES: (_REGULATIONS.art(5, 1, 1),),
    decision.IN_RECESS_FOR_DEPUTY_HEADS: (_REGULATIONS.art(6, 1, 1),),
    MORE_THAN_HALF_OF_MEMBERS: (_REGULATIONS.art(17, 1),),
    effect.FILED: (_REGULATIONS.art(6, 1, 2),),
}
_OPENS: Mapping[type[Event], tuple[Cite, ...]] = {Withdrawn: _WITHDRAWN}

APPOINTED = Overlay(
    rules={
        **_SESSION,
        Nominated: nomination.APPOINTED,
        Deliberated: (*_HEARING, *MET_MEMBERS),
        CertificateIssued: CERTIFICATE,
        Closed: (PUBLISHED, NOTIFIED, *CERTIFICATES),
    },
    steps=_STEPS,
    again={
        **_AGAIN,
        proposal.FROM_THE_STANDING_COMMITTEE: (_REGULATIONS.art(5, 1, 2),),
        proposal.WITHIN_TWO_MONTHS: (_REGULATIONS.art(22, 1),),
    },
    opens=_OPENS,
)
REMOVED = Overlay(
    rules={
        **_SESSION,
        Nominated: nomination.PROPOSED,
        Deliberated: _HEARING,
        Closed: (PUBLISHED, NOTIFIED),
    },
    steps=_STEPS,
    again=_AGAIN,
    opens=_OPENS,
)
