"""That a decision on who acts is published, whoever it is that someone acts for.

NPCSC Rules of Procedure art. 49.
"""

from __future__ import annotations

from npcproc.appointments.acting.matter import Published
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import NPCSC_RULES_2022
from npcproc.rules import Competence, Sequence

__all__ = ["COMMITTEE_PUBLISHES", "PUBLISHED"]

_PUBLISHED = (NPCSC_RULES_2022.art(49, 2),)

COMMITTEE_PUBLISHES = Competence(
    name="committee-publishes",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("决定由常务委员会公布", "the standing committee publishes the decision"),
    cites=_PUBLISHED,
)
PUBLISHED = Sequence(
    name="published",
    after=Published,
    effect=Effect.BREACH,
    says=Text("代理的决定应予公布", "the decision on who acts is published"),
    cites=_PUBLISHED,
)
