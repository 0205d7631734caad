"""What Guangdong says of dismissal, mostly again what national law says.

New are that the members may vote as they like and the result is declared on the spot, that several people are voted on
together only by agreement, and the document that tells whoever moved it.

Guangdong Measures on Appointments 2022 arts. 16-21; Rules of Procedure of the Guangdong Standing Committee 2023 arts.
50 and 52.
"""

from __future__ import annotations

from npcproc.appointments.dismissal import court_president, decision, defence, motion, procurators_below, session
from npcproc.appointments.dismissal.matter import Closed, Notified, Published, Stage, Voted
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022, GUANGDONG_SC_RULES_2023
from npcproc.levels import Level
from npcproc.local.guangdong.appointment import MOST_OF_THOSE_WHO_CAME, TOGETHER_BY_AGREEMENT, JointVoteAgreed
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Sequence
from npcproc.sessions.standing_committee import votes
from npcproc.steps import alongside

__all__ = ["COURT_PRESIDENT", "DISMISSED", "PROCURATORS_BELOW"]

_MEASURES = GUANGDONG_APPOINTMENTS_2022
_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"


_WHOM = (_MEASURES.art(16, 1),)
_MOVED = (_MEASURES.art(18, 1), _MEASURES.art(18, 2), _MEASURES.art(18, 3))
_BY_MEMBERS = (_MEASURES.art(18, 3),)
_STATES = (_MEASURES.art(19, 1),)
_DEFENCE = (_MEASURES.art(19, 2),)
_VOTE = (_MEASURES.art(20, 1),)
_AFTERWARDS = (_MEASURES.art(21, 1),)

COMMITTEE_PUBLISHES = Competence(
    name="guangdong-committee-publishes",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    effect=Effect.BREACH,
    says=Text("撤职应由常务委员会公布", "the standing committee publishes the dismissal"),
    cites=_AFTERWARDS,
)
NOTIFIED = Sequence(
    name="guangdong-notified",
    after=Notified,
    effect=Effect.BREACH,
    says=Text("应以正式文件通知提请机关", "whoever moved it is told by a formal document"),
    cites=_AFTERWARDS,
)

DISMISSED = Overlay(
    rules={
        JointVoteAgreed: (MOST_OF_THOSE_WHO_CAME,),
        Voted: (
            votes.FREE_CHOICE.restated(_PLACE, *_VOTE),
            votes.DECLARED_ON_THE_SPOT.restated(_PLACE, *_VOTE),
            TOGETHER_BY_AGREEMENT,
        ),
        Published: (COMMITTEE_PUBLISHES,),
        Closed: (NOTIFIED,),
    },
    steps=alongside([Stage.DELIBERATED], JointVoteAgreed, cites=(_RULES.art(50, 1),)),
    again={
        motion.MAY_BE_DISMISSED: _WHOM,
        motion.APPOINTED_HERE: _WHOM,
        motion.MAY_MOVE: _MOVED,
        motion.ONE_FIFTH_SIGN: _BY_MEMBERS,
        motion.IN_WRITING: _BY_MEMBERS,
        motion.STATES_WHOM: _STATES,
        motion.STATES_REASONS: _STATES,
        motion.SUPPLIES_MATERIAL: _STATES,
        session.COUNCIL_SUBMITS_A_MEMBERS_MOTION: _BY_MEMBERS,
        session.COUNCIL_DECLINES: _BY_MEMBERS,
        session.OF_A_MEMBERS_MOTION: _BY_MEMBERS,
        session.COUNCIL_PROPOSES: _BY_MEMBERS,
        session.COMMITTEE_FORMED_IN_PLENARY: _BY_MEMBERS,
        session.COMMITTEE_REPORTS: _BY_MEMBERS,
        session.AT_A_LATER_SESSION: _BY_MEMBERS,
        defence.BEFORE_SESSION: _DEFENCE,
        defence.IN_WRITING_TOO: _DEFENCE,
        defence.COUNCIL_DISTRIBUTES: _DEFENCE,
        defence.DEFENCE_OFFERED: _DEFENCE,
        defence.WRITTEN_DEFENCE_DISTRIBUTED: _DEFENCE,
        decision.COMMITTEE_DECIDES: _WHOM,
        decision.IN_RECESS_FOR_DEPUTY_HEADS: _WHOM,
        decision.BY_SECRET_BALLOT: (*_VOTE, _RULES.art(52, 2)),
        decision.MORE_THAN_HALF_OF_ALL: _VOTE,
        decision.PUBLISHED: _AFTERWARDS,
    },
)

# a court president of this level, and the leaders of procuratorates below (art. 17)

_REPLACED = (_MEASURES.art(17, 1),)
_REPLACED_BELOW = (_MEASURES.art(17, 2, levels=frozenset({Level.PROVINCIAL})),)

COURT_PRESIDENT = Overlay(
    again=dict.fromkeys(
        (
            court_president.IN_RECESS,
            court_president.COMMITTEE_FINDS,
            court_president.COMMITTEE_ASKS,
            court_president.ASKS_THE_COMMITTEE_ABOVE,
            court_president.COMMITTEE_ABOVE_DECIDES,
        ),
        _REPLACED,
    ),
)
PROCURATORS_BELOW = Overlay(
    again=dict.fromkeys(
        (
            procurators_below.CHIEF_PROCURATOR_PROPOSES,
            procurators_below.MAY_BE_REPLACED,
            procurators_below.COMMITTEE_DECIDES,
        ),
        _REPLACED_BELOW,
    ),
)
