"""What Beijing adds to dismissal: the signature of the head, the movers at the session, and two tellers.

Who may be dismissed and who moves it, the regulations say again.  They also list the staff of the committee itself;
national law is read not to let a committee dismiss it, and local law does not loosen that.  That the committee approves
the replacement of a district court's president belongs to the case of the district, which is not bound by them.

Beijing Regulations on Appointments 2023 arts. 17 and 26-29.
"""

from __future__ import annotations

from npcproc.appointments.dismissal import court_president, decision, defence, motion, procurators_below, session
from npcproc.appointments.dismissal.matter import Deliberated, Moved, Voted
from npcproc.bodies import SUPERVISED_ORGANS
from npcproc.findings import Effect, Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.levels import by_level
from npcproc.local.beijing.appointment import EVERYONE_VOTES, FREE_CHOICE, ON_THE_SPOT
from npcproc.procedure import Overlay
from npcproc.rules import Cap, Invited, Is, Method, Size

__all__ = ["COURT_PRESIDENT", "DISMISSED", "PROCURATORS_BELOW"]

_REGULATIONS = BEIJING_APPOINTMENTS_2023
_TWO = by_level(provincial=2)

_WHOM = tuple(_REGULATIONS.art(26, 1, item) for item in range(1, 6))
_BY_COUNCIL_OR_MEMBERS = (_REGULATIONS.art(27, 1),)
_BY_ORGANS = (_REGULATIONS.art(27, 2),)
_STATES = (_REGULATIONS.art(27, 3),)
_ITS_OWN = (_REGULATIONS.art(28, 1),)
_OF_ORGANS = (_REGULATIONS.art(28, 2),)
_OF_MEMBERS = (_REGULATIONS.art(28, 3),)
_DEFENCE = (_REGULATIONS.art(29, 2),)
_VOTE = (_REGULATIONS.art(29, 3),)

SIGNED_BY_THE_HEAD = Method(
    name="beijing-signed-by-the-head",
    of="signed_by_head",
    allowed=frozenset({True}),
    when=Is("by", SUPERVISED_ORGANS),
    says=Text("机关提出的撤职案应由其正职领导人员签署", "the head of the organ that moves it has signed it"),
    cites=_BY_ORGANS,
)
MOVERS_COME = Invited(
    name="beijing-movers-come",
    of="movers_came",
    says=Text("提案人应到会说明理由、回答问题", "whoever moved it comes to give the reasons and to answer"),
    cites=(_REGULATIONS.art(29, 1),),
)
TWO_TELLERS = Size(
    name="beijing-two-tellers",
    of="tellers",
    at_least=_TWO,
    effect=Effect.BREACH,
    says=Text("表决前应推选两名监票人", "two tellers are chosen before the vote"),
    cites=_VOTE,
)
NO_MORE_TELLERS = Cap(
    name="beijing-no-more-tellers",
    of="tellers",
    at_most=_TWO,
    unit=Text("人", "persons"),
    says=Text("监票人", "the tellers are"),
    cites=_VOTE,
)

DISMISSED = Overlay(
    rules={
        Moved: (SIGNED_BY_THE_HEAD,),
        Deliberated: (MOVERS_COME,),
        Voted: (EVERYONE_VOTES, FREE_CHOICE, ON_THE_SPOT, TWO_TELLERS, NO_MORE_TELLERS),
    },
    again={
        motion.MAY_BE_DISMISSED: _WHOM,
        motion.MAY_MOVE: (*_BY_COUNCIL_OR_MEMBERS, *_BY_ORGANS),
        motion.ONE_FIFTH_SIGN: (*_BY_COUNCIL_OR_MEMBERS, *_OF_MEMBERS),
        motion.IN_WRITING: _BY_COUNCIL_OR_MEMBERS,
        motion.STATES_WHOM: _STATES,
        motion.STATES_REASONS: _STATES,
        motion.SUPPLIES_MATERIAL: _STATES,
        session.COUNCIL_SUBMITS: _OF_ORGANS,
        session.COUNCIL_SUBMITS_A_MEMBERS_MOTION: _OF_MEMBERS,
        session.COUNCIL_DECLINES: _OF_MEMBERS,
        session.OF_A_MEMBERS_MOTION: (*_ITS_OWN, *_OF_ORGANS, *_OF_MEMBERS),
        session.COUNCIL_PROPOSES: _OF_MEMBERS,
        session.COMMITTEE_FORMED_IN_PLENARY: _OF_MEMBERS,
        session.COMMITTEE_REPORTS: _OF_MEMBERS,
        session.AT_A_LATER_SESSION: _OF_MEMBERS,
        defence.BEFORE_SESSION: _DEFENCE,
        defence.IN_WRITING_TOO: _DEFENCE,
        defence.COUNCIL_DISTRIBUTES: _DEFENCE,
        defence.DEFENCE_OFFERED: _DEFENCE,
        defence.WRITTEN_DEFENCE_DISTRIBUTED: _DEFENCE,
        decision.COMMITTEE_DECIDES: _WHOM,
        decision.BY_SECRET_BALLOT: _VOTE,
        decision.MORE_THAN_HALF_OF_ALL: (*_VOTE, _REGULATIONS.art(17, 1)),
    },
)

# a court president of this level, and the leaders of procuratorates below (art. 26)

COURT_PRESIDENT = Overlay(
    again=dict.fromkeys(
        (
            court_president.IN_RECESS,
            court_president.COMMITTEE_FINDS,
            court_president.COMMITTEE_ASKS,
            court_president.ASKS_THE_COMMITTEE_ABOVE,
            court_president.COMMITTEE_ABOVE_DECIDES,
        ),
        (_REGULATIONS.art(26, 2),),
    ),
)
PROCURATORS_BELOW = Overlay(
    again=dict.fromkeys(
        (
            procurators_below.CHIEF_PROCURATOR_PROPOSES,
            procurators_below.MAY_BE_REPLACED,
            procurators_below.COMMITTEE_DECIDES,
        ),
        (_REGULATIONS.art(26, 3),),
    ),
)
