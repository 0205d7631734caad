"""The right of whoever is to be dismissed to be heard in defence before the vote.

Supervision Law art. 62 (2006: art. 46).
"""

from __future__ import annotations

from npcproc.appointments.dismissal.matter import (
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    InvestigationReported,
)
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.rules import Competence, Past, Right, Sequence

__all__ = ["BEFORE_THE_VOTE", "DISTRIBUTED", "OFFERED"]

_DEFENCE = (SUPERVISION_2006.county_and_above(46, 2), SUPERVISION_2024.county_and_above(62, 2))

# Unsettled: the laws give a right and say neither who tells the person of it nor what becomes of a vote without it; an
# offer that leaves out one of the lawful ways is read as none, and a vote without an offer cannot stand.
BEFORE_SESSION = Right(
    name="before-session",
    of="before_session",
    effect=Effect.REFUSES,
    says=Text("对撤职案，本人可以到常务委员会会议上申辩", "the person may speak in defence at the session"),
    cites=_DEFENCE,
)
IN_WRITING_TOO = Right(
    name="in-writing-too",
    of="in_writing",
    effect=Effect.REFUSES,
    says=Text("对撤职案，本人可以书面申辩", "the person may hand in a defence in writing"),
    cites=_DEFENCE,
)
# Unsettled: that a written defence is distributed "by decision of" the council is read to say who decides, and not that
# it may be kept from the members.
COUNCIL_DISTRIBUTES = Competence(
    name="council-distributes",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text(
        "书面申辩意见应由主任会议决定印发会议", "the council of chairpersons decides to distribute a written defence"
    ),
    cites=_DEFENCE,
)
# Unsettled: no article says whether a defence offered before an investigation suffices after it; there is then a report
# to answer, and it is read to be offered again.
DEFENCE_OFFERED = Sequence(
    name="defence-offered",
    after=Past(DefenceOffered, since=InvestigationReported),
    says=Text(
        "表决前应让被提出撤职的人员申辩，组织了调查的应在调查报告之后",
        "the person is offered to be heard in defence before the vote, and after any report of an investigation",
    ),
    cites=_DEFENCE,
)
# Unsettled: the laws say that a defence is distributed and not what becomes of a vote before it is; such a vote is read
# to come too early, for a defence that nobody has read is none.
WRITTEN_DEFENCE_DISTRIBUTED = Sequence(
    name="written-defence-distributed",
    after=Past(DefenceDistributed, since=DefenceReceived),
    when=Past(DefenceReceived),
    says=Text("书面申辩意见应在表决前印发会议", "a written defence is distributed to the session before the vote"),
    cites=_DEFENCE,
)

OFFERED = (BEFORE_SESSION, IN_WRITING_TOO)
"""What is asked of the offer."""

DISTRIBUTED = (COUNCIL_DISTRIBUTES,)
"""What is asked when a written defence is distributed."""

BEFORE_THE_VOTE = (DEFENCE_OFFERED, WRITTEN_DEFENCE_DISTRIBUTED)
"""What the vote waits for."""
