"""How a motion comes before the session: put there, held back, or first investigated.

Supervision Law art. 61 (2006: art. 45); Organic Law arts. 51 and 54.
"""

from __future__ import annotations

from npcproc.appointments.dismissal.matter import Moved
from npcproc.appointments.votes import MEMBERS_ARE_QUORATE
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.rules import Competence, Initiator, Majority, Method, Past, Sequence, Window
from npcproc.tally import MORE_THAN_HALF

__all__ = [
    "DECLINED",
    "DELIBERATED",
    "DELIBERATED_ON_REPORT",
    "INVESTIGATION_CARRIED",
    "INVESTIGATION_REPORTED",
    "INVESTIGATION_VOTED",
    "SUBMITTED",
]

_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_MEMBERS_MOVED = Past(Moved, "by", {Organ.MEMBERS})
_A_MEMBERS_MOTION = (SUPERVISION_2006.county_and_above(45, 3), SUPERVISION_2024.county_and_above(61, 3))
# Unsettled: the item has the council put bills before the session; a motion to dismiss, whoever moves it, is read as
# one.
_EVERY_MOTION = (ORGANIC_2022.county_and_above(54, 2, 2),)

# put before the session, or not

COUNCIL_SUBMITS = Competence(
    name="council-submits",
    allowed=_COUNCIL,
    says=Text(
        "撤职案应由主任会议提请常务委员会会议审议", "the council of chairpersons puts the motion before the session"
    ),
    cites=_EVERY_MOTION,
)
COUNCIL_SUBMITS_A_MEMBERS_MOTION = Competence(
    name="council-submits-a-members-motion",
    allowed=_COUNCIL,
    when=_MEMBERS_MOVED,
    says=Text(
        "组成人员提出的撤职案是否提请会议审议应由主任会议决定",
        "the council of chairpersons decides whether a members' motion goes before the session",
    ),
    cites=_A_MEMBERS_MOTION,
)
COUNCIL_DECLINES = Competence(
    name="council-declines",
    allowed=_COUNCIL,
    says=Text("不提请会议审议应由主任会议决定", "the council of chairpersons decides to hold a motion back"),
    cites=_A_MEMBERS_MOTION,
)
# Unsettled: the articles let the council hold back, or have investigated, what members move, and say nothing of that
# for the motions of organs and its own; those are read to go before the session in any case.
OF_A_MEMBERS_MOTION = Sequence(
    name="of-a-members-motion",
    after=_MEMBERS_MOVED,
    says=Text(
        "只有组成人员提出的撤职案，才可以不提请审议或者先组织调查",
        "only a members' motion is held back, or waits for an investigation",
    ),
    cites=_A_MEMBERS_MOTION,
)

# an investigation

COUNCIL_PROPOSES = Initiator(
    name="council-proposes",
    of="proposed_by",
    allowed=_COUNCIL,
    says=Text(
        "就撤职案组织调查委员会应由主任会议提议", "the council of chairpersons proposes an investigation committee"
    ),
    cites=_A_MEMBERS_MOTION,
)
COMMITTEE_DECIDES_TO_INVESTIGATE = Competence(
    name="committee-decides-to-investigate",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text(
        "是否组织调查委员会应由常务委员会决定",
        "the standing committee decides whether to form an investigation committee",
    ),
    cites=_A_MEMBERS_MOTION,
)
COMMITTEE_FORMED_IN_PLENARY = Method(
    name="committee-formed-in-plenary",
    of="in_plenary",
    allowed=frozenset({True}),
    says=Text("组织调查委员会应经全体会议决定", "a plenary meeting decides to form an investigation committee"),
    cites=_A_MEMBERS_MOTION,
)
INVESTIGATION_CARRIED = Majority(
    name="investigation-carried",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text("组织调查委员会应由全体组成人员的过半数通过", "more than half of all members carry the investigation"),
    cites=(ORGANIC_2022.county_and_above(51, 4),),
)
COMMITTEE_REPORTS = Competence(
    name="committee-reports",
    allowed=frozenset({Organ.INVESTIGATION_COMMITTEE}),
    says=Text("应由调查委员会提出报告", "the investigation committee gives the report"),
    cites=_A_MEMBERS_MOTION,
)

# deliberation

COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("撤职案应由常务委员会会议审议", "the standing committee in session deliberates the motion"),
    cites=_EVERY_MOTION,
)
AT_A_LATER_SESSION = Window(
    name="at-a-later-session",
    of="at_later_session",
    says=Text(
        "组织了调查的，撤职案应留待以后的会议依调查报告审议",
        "after an investigation a later session deliberates and decides on the report",
    ),
    cites=_A_MEMBERS_MOTION,
)

SUBMITTED = (COUNCIL_SUBMITS, COUNCIL_SUBMITS_A_MEMBERS_MOTION)
"""What is asked when the motion is put before the session."""

DECLINED = (OF_A_MEMBERS_MOTION, COUNCIL_DECLINES)
"""What is asked when it is held back."""

INVESTIGATION_VOTED = (
    OF_A_MEMBERS_MOTION,
    COUNCIL_PROPOSES,
    COMMITTEE_DECIDES_TO_INVESTIGATE,
    COMMITTEE_FORMED_IN_PLENARY,
    MEMBERS_ARE_QUORATE,
)
"""What is asked of the vote to form an investigation committee, beside the majority."""

INVESTIGATION_REPORTED = (COMMITTEE_REPORTS,)
"""What is asked of its report."""

DELIBERATED = (COMMITTEE_DELIBERATES,)
"""What is asked of the deliberation."""

DELIBERATED_ON_REPORT = (*DELIBERATED, AT_A_LATER_SESSION)
"""What is asked of the deliberation after an investigation."""
