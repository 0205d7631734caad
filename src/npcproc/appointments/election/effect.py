"""What follows when all seats are filled: announcement, the approval that a chief procurator needs, and the end.

NPC Rules of Procedure art. 61.  Whose election needs an approval stands in the table of offices.  Who is elected then
takes the oath, which is a procedure of its own.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.election.matter import MeasuresVoted
from npcproc.appointments.offices import SUBMITTED_BY, provisions
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_RULES_2021
from npcproc.rules import Competence, Past, Sequence

__all__ = [
    "APPROVAL_DECIDED",
    "APPROVED_UNDER",
    "CLOSED",
    "SUBMITTED_ABOVE",
    "Announced",
    "ApprovalDecided",
    "Closed",
    "SubmittedAbove",
]


@frozen(kw_only=True)
class Announced(Event):
    """Who is elected is announced (公告选举结果)."""

    zh = "公告选举结果"
    en = "Announced"

    by: Organ = done_by(Organ.PRESIDIUM)


@frozen(kw_only=True)
class SubmittedAbove(Event):
    """The chief procurator above puts the election to the standing committee there (报请批准选出的检察长)."""

    zh = "报请批准检察长"
    en = "SubmittedAbove"

    by: Organ = done_by(Organ.CHIEF_PROCURATOR_ABOVE)


@frozen(kw_only=True)
class ApprovalDecided(Event):
    """The standing committee above approves the election or not (决定是否批准选出的检察长)."""

    zh = "决定是否批准检察长"
    en = "ApprovalDecided"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)

    approved: bool
    """Whether it approves."""


@frozen(kw_only=True)
class Closed(Event):
    """Whoever is elected holds the post, and all that the law wants is done (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = done_by(Organ.PRESIDIUM)


# a chief procurator

APPROVED_UNDER = provisions(SUBMITTED_BY)
"""The provisions that ask for an approval."""

_A_CHIEF_PROCURATOR = Past(MeasuresVoted, "office", {entry.key for entry in SUBMITTED_BY})

OF_A_CHIEF_PROCURATOR = Sequence(
    name="of-a-chief-procurator",
    after=_A_CHIEF_PROCURATOR,
    says=Text("须报上级批准的是检察长的选举", "only the election of a chief procurator is put to the level above"),
    cites=APPROVED_UNDER,
)
CHIEF_PROCURATOR_ABOVE_SUBMITS = Competence(
    name="chief-procurator-above-submits",
    allowed=frozenset({Organ.CHIEF_PROCURATOR_ABOVE}),
    says=Text(
        "选出的检察长应由上一级人民检察院检察长提请批准",
        "the chief procurator at the next higher level puts the election up for approval",
    ),
    cites=APPROVED_UNDER,
)
COMMITTEE_ABOVE_DECIDES = Competence(
    name="committee-above-decides",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text(
        "选出的检察长应由上一级人民代表大会常务委员会批准",
        "the standing committee at the next higher level approves the election",
    ),
    cites=APPROVED_UNDER,
)
SUBMITTED_BEFORE = Sequence(
    name="submitted-before",
    after=SubmittedAbove,
    says=Text("批准前应由上一级人民检察院检察长提请", "the election is put up for approval before it is approved"),
    cites=APPROVED_UNDER,
)
APPROVED_ABOVE = Sequence(
    name="approved-above",
    after=Past(ApprovalDecided, "approved", {True}),
    when=_A_CHIEF_PROCURATOR,
    says=Text(
        "选出的检察长经上一级人民代表大会常务委员会批准方为完成",
        "the election of a chief procurator is complete when the standing committee above has approved it",
    ),
    cites=APPROVED_UNDER,
)

# the announcement

ANNOUNCED = Sequence(
    name="announced",
    after=Announced,
    effect=Effect.BREACH,
    says=Text("选出的人员应以全国人民代表大会公告公布", "who is elected is announced in the name of the congress"),
    cites=(NPC_RULES_2021.art(61, 1),),
)

SUBMITTED_ABOVE = (OF_A_CHIEF_PROCURATOR, CHIEF_PROCURATOR_ABOVE_SUBMITS)
"""What is asked when the election is put up for approval."""

APPROVAL_DECIDED = (OF_A_CHIEF_PROCURATOR, COMMITTEE_ABOVE_DECIDES, SUBMITTED_BEFORE)
"""What is asked of the decision on it."""

CLOSED = (APPROVED_ABOVE, ANNOUNCED)
"""What the end waits for."""
