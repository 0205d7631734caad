"""What Chongqing adds to dismissal: every motion in writing, a review by the working body, and how it is voted on.

Who may be dismissed and who moves it, the regulations say again.  They also list the staff of the committee itself, and
let the council hold back what organs move; national law is read to allow neither, and local law does not loosen it.

Chongqing Regulations on Appointments 2022 arts. 22, 25 and 29-32.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.dismissal import decision, defence, motion, session
from npcproc.appointments.dismissal.matter import (
    Closed,
    Declined,
    InvestigationVoted,
    Moved,
    Notified,
    Stage,
    Submitted,
    Voted,
)
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.local.chongqing.appointment import FREE_CHOICE, ON_THE_SPOT, TOGETHER_BY_THE_COUNCIL
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Method, Not, Past, Sequence
from npcproc.steps import alongside

__all__ = ["DISMISSED", "MotionReviewed"]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})


@frozen(kw_only=True)
class MotionReviewed(Event):
    """The working body for appointments reviews the motion and reports to the council (初步审查撤职案并报告)."""

    zh = "初步审查撤职案"
    en = "MotionReviewed"

    by: Organ = done_by(Organ.WORKING_BODY)


_WHOM = (_REGULATIONS.art(29, 1), _REGULATIONS.art(29, 2))
_MOVED = (_REGULATIONS.art(30, 1),)
_STATES = (_REGULATIONS.art(31, 1),)
_ITS_OWN = (_REGULATIONS.art(32, 1),)
_OF_ORGANS = (_REGULATIONS.art(32, 2),)
_BY_MEMBERS = (_REGULATIONS.art(32, 3),)
_AFTERWARDS = (_REGULATIONS.art(25, 1),)

IN_WRITING = Method(
    name="chongqing-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("撤销职务案应书面提出", "the motion is put in writing, whoever moves it"),
    cites=_STATES,
)
WORKING_BODY_REVIEWS = Competence(
    name="chongqing-working-body-reviews",
    allowed=frozenset({Organ.WORKING_BODY}),
    says=Text("初步审查应由常务委员会人事任免工作机构进行", "the working body for appointments makes the review"),
    cites=(*_OF_ORGANS, *_BY_MEMBERS),
)
REVIEWED = Sequence(
    name="chongqing-reviewed",
    after=MotionReviewed,
    when=Not(Past(Moved, "by", _COUNCIL)),
    says=Text("主任会议以外提出的撤职案应先经初步审查", "a motion that is not the council's is reviewed first"),
    cites=(*_OF_ORGANS, *_BY_MEMBERS),
)
NOTIFIED = Sequence(
    name="chongqing-notified",
    after=Notified,
    effect=Effect.BREACH,
    says=Text("应发文通知提请机关", "whoever moved it is told by a formal document"),
    cites=_AFTERWARDS,
)

DISMISSED = Overlay(
    rules={
        Moved: (IN_WRITING,),
        MotionReviewed: (WORKING_BODY_REVIEWS,),
        Submitted: (REVIEWED,),
        Declined: (REVIEWED,),
        InvestigationVoted: (REVIEWED,),
        Voted: (TOGETHER_BY_THE_COUNCIL, FREE_CHOICE, ON_THE_SPOT),
        Closed: (NOTIFIED,),
    },
    steps=alongside([Stage.MOVED], MotionReviewed, cites=(*_OF_ORGANS, *_BY_MEMBERS)),
    again={
        motion.MAY_BE_DISMISSED: _WHOM,
        motion.APPOINTED_HERE: (_REGULATIONS.art(29, 1),),
        motion.MAY_MOVE: _MOVED,
        motion.ONE_FIFTH_SIGN: (*_MOVED, *_BY_MEMBERS),
        motion.IN_WRITING: _MOVED,
        motion.STATES_REASONS: _STATES,
        motion.SUPPLIES_MATERIAL: _STATES,
        session.COUNCIL_SUBMITS: _OF_ORGANS,
        session.COUNCIL_SUBMITS_A_MEMBERS_MOTION: _BY_MEMBERS,
        session.COUNCIL_DECLINES: _BY_MEMBERS,
        session.OF_A_MEMBERS_MOTION: (*_ITS_OWN, *_BY_MEMBERS),
        session.COUNCIL_PROPOSES: _BY_MEMBERS,
        session.COMMITTEE_REPORTS: _BY_MEMBERS,
        defence.BEFORE_SESSION: _STATES,
        defence.IN_WRITING_TOO: _STATES,
        defence.DEFENCE_OFFERED: _STATES,
        decision.COMMITTEE_DECIDES: _WHOM,
        decision.IN_RECESS_FOR_DEPUTY_HEADS: (_REGULATIONS.art(29, 2),),
        decision.MORE_THAN_HALF_OF_ALL: (_REGULATIONS.art(22, 2),),
        decision.PUBLISHED: _AFTERWARDS,
    },
)
