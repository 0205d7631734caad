"""The right of whoever is to be recalled to be heard in defence before the vote.

Organic Law art. 31; NPC Rules of Procedure art. 44.
"""

from __future__ import annotations

from npcproc.appointments.recall.matter import (
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    HeardByPresidium,
    InvestigationReported,
)
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.rules import Competence, Is, Past, Right, Sequence

__all__ = ["BEFORE_THE_VOTE", "DISTRIBUTED", "OFFERED"]

_LOCAL = (ORGANIC_2022.art(31, 4),)
_NATIONAL = (NPC_RULES_2021.art(44, 3),)
_DEFENCE = (*_LOCAL, *_NATIONAL)

# Unsettled: the laws give a right and say neither who tells the person of it nor what becomes of a vote without it; an
# offer that leaves out one of the lawful ways is read as none, and a vote without an offer cannot stand.
PRESIDIUM_OR_PLENARY = Right(
    name="presidium-or-plenary",
    of="before_plenary",
    when=Is("before_presidium", {False}),
    effect=Effect.REFUSES,
    says=Text(
        "对罢免案，本人可以到主席团会议或者全体会议上申辩",
        "the person may speak in defence at a meeting of the presidium or at a plenary meeting",
    ),
    cites=_LOCAL,
)
# Unsettled: at the National People's Congress the person may speak "at the meetings of the presidium and at plenary
# meetings"; it is read as both, if the person wishes.
BEFORE_PRESIDIUM = Right(
    name="before-presidium",
    of="before_presidium",
    effect=Effect.REFUSES,
    says=Text("对罢免案，本人可以到主席团会议上申辩", "the person may speak in defence at a meeting of the presidium"),
    cites=_NATIONAL,
)
BEFORE_PLENARY = Right(
    name="before-plenary",
    of="before_plenary",
    effect=Effect.REFUSES,
    says=Text("对罢免案，本人可以到大会全体会议上申辩", "the person may speak in defence at a plenary meeting"),
    cites=_NATIONAL,
)
IN_WRITING = Right(
    name="in-writing",
    of="in_writing",
    effect=Effect.REFUSES,
    says=Text("对罢免案，本人可以书面申辩", "the person may hand in a defence in writing"),
    cites=_DEFENCE,
)
PRESIDIUM_DISTRIBUTES = Competence(
    name="presidium-distributes",
    allowed=frozenset({Organ.PRESIDIUM}),
    says=Text("申辩意见应由主席团印发会议", "the presidium distributes the defence to the session"),
    cites=_DEFENCE,
)
# Unsettled: no article says whether a defence offered before an investigation suffices after it; there is then a report
# to answer, and it is read to be offered again.
DEFENCE_OFFERED = Sequence(
    name="defence-offered",
    after=Past(DefenceOffered, since=InvestigationReported),
    says=Text(
        "表决前应让被提出罢免的人员申辩，组织了调查的应在调查报告之后",
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
# Unsettled: the rules of the National People's Congress can be read to have what was said to the presidium distributed
# too; the clause is read of a written defence alone, since there the plenary meeting may hear the person as well.
SPOKEN_DEFENCE_DISTRIBUTED = Sequence(
    name="spoken-defence-distributed",
    after=Past(DefenceDistributed, since=HeardByPresidium),
    when=Past(HeardByPresidium),
    says=Text(
        "在主席团会议上的申辩意见应在表决前印发会议",
        "a defence before the presidium is distributed to the session before the vote",
    ),
    cites=_LOCAL,
)

OFFERED = (PRESIDIUM_OR_PLENARY, BEFORE_PRESIDIUM, BEFORE_PLENARY, IN_WRITING)
"""What is asked of the offer."""

DISTRIBUTED = (PRESIDIUM_DISTRIBUTES,)
"""What is asked when a defence is distributed."""

BEFORE_THE_VOTE = (DEFENCE_OFFERED, WRITTEN_DEFENCE_DISTRIBUTED, SPOKEN_DEFENCE_DISTRIBUTED)
"""What the vote waits for."""
