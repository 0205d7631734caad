"""What follows when a recall is carried: the approval that a chief procurator's needs, publication, and the end.

Constitution art. 80; NPC Rules of Procedure art. 62.  Whose recall needs an approval stands in the table of offices.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.offices import MEMBERS_OF_GOVERNMENT, RECALL_APPROVED_BY, provisions
from npcproc.appointments.recall.matter import moved_against
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_RULES_2021
from npcproc.rules import Competence, Not, Past, Publicity, Sequence

__all__ = [
    "APPROVAL_DECIDED",
    "APPROVED_UNDER",
    "CLOSED",
    "CLOSED_ON_APPROVAL",
    "ORDERED",
    "ORDERED_UNDER",
    "SUBMITTED_ABOVE",
    "Announced",
    "ApprovalDecided",
    "Closed",
    "Ordered",
    "SubmittedAbove",
]


@frozen(kw_only=True)
class SubmittedAbove(Event):
    """The chief procurator above puts the recall to the standing committee there (报请批准罢免检察长)."""

    zh = "报请批准罢免检察长"
    en = "SubmittedAbove"

    by: Organ = done_by(Organ.CHIEF_PROCURATOR_ABOVE)


@frozen(kw_only=True)
class ApprovalDecided(Event):
    """The standing committee above approves the recall or not (决定是否批准罢免检察长)."""

    zh = "决定是否批准罢免检察长"
    en = "ApprovalDecided"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)

    approved: bool
    """Whether it approves."""


@frozen(kw_only=True)
class Announced(Event):
    """The recall is announced (公告罢免)."""

    zh = "公告罢免"
    en = "Announced"

    by: Organ = done_by(Organ.PRESIDIUM)


@frozen(kw_only=True)
class Ordered(Event):
    """The head of state removes the person on the decision of the congress (签署主席令免职)."""

    zh = "国家主席据此签署主席令"
    en = "Ordered"

    by: Organ = done_by(Organ.HEAD_OF_STATE)

    published: bool = True
    """Whether the order is published."""


@frozen(kw_only=True)
class Closed(Event):
    """The person has left the office, and all that the law wants is done (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = done_by(Organ.PRESIDIUM)


# a chief procurator

APPROVED_UNDER = provisions(RECALL_APPROVED_BY)
"""The provisions that ask for an approval."""

_A_CHIEF_PROCURATOR = moved_against(*(entry.key for entry in RECALL_APPROVED_BY))

OF_A_CHIEF_PROCURATOR = Sequence(
    name="of-a-chief-procurator",
    after=_A_CHIEF_PROCURATOR,
    says=Text("须报上级批准的是对检察长的罢免", "only the recall of a chief procurator is put to the level above"),
    cites=APPROVED_UNDER,
)
CHIEF_PROCURATOR_ABOVE_SUBMITS = Competence(
    name="chief-procurator-above-submits",
    allowed=frozenset({Organ.CHIEF_PROCURATOR_ABOVE}),
    says=Text(
        "罢免检察长应由上一级人民检察院检察长提请批准",
        "the chief procurator at the next higher level puts the recall up for approval",
    ),
    cites=APPROVED_UNDER,
)
COMMITTEE_ABOVE_DECIDES = Competence(
    name="committee-above-decides",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text(
        "罢免检察长应由上一级人民代表大会常务委员会批准",
        "the standing committee at the next higher level approves the recall",
    ),
    cites=APPROVED_UNDER,
)
APPROVED_ABOVE = Sequence(
    name="approved-above",
    after=Past(ApprovalDecided, "approved", {True}),
    when=_A_CHIEF_PROCURATOR,
    says=Text(
        "罢免检察长经上一级人民代表大会常务委员会批准方为完成",
        "the recall of a chief procurator is complete when the standing committee above has approved it",
    ),
    cites=APPROVED_UNDER,
)

# publication

ORDERED_UNDER = (CONSTITUTION_2018.national(80, 1), NPC_RULES_2021.art(62, 1))
"""The provisions by which the head of state acts."""

_STATE_COUNCIL = moved_against(*MEMBERS_OF_GOVERNMENT)

HEAD_OF_STATE_ACTS = Competence(
    name="head-of-state-acts",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    says=Text("应由国家主席根据大会的决定免职", "the head of state removes the person on the decision of the congress"),
    cites=ORDERED_UNDER,
)
ORDER_PUBLISHED = Publicity(
    name="order-published",
    of="published",
    says=Text("免职的主席令应予公布", "the order of removal is published"),
    cites=(NPC_RULES_2021.art(62, 1),),
)
HEAD_OF_STATE_HAS_ACTED = Sequence(
    name="head-of-state-has-acted",
    after=Ordered,
    when=_STATE_COUNCIL,
    says=Text(
        "罢免国务院组成人员的，应由国家主席根据决定签署主席令",
        "the head of state signs the order that removes a member of the State Council",
    ),
    cites=ORDERED_UNDER,
)
# Unsettled: no national statute has the recall of a local official published; nothing is asked there.
ANNOUNCED = Sequence(
    name="announced",
    after=Announced,
    when=Not(_STATE_COUNCIL),
    effect=Effect.BREACH,
    says=Text("罢免应以全国人民代表大会公告公布", "the recall is announced in the name of the congress"),
    cites=(NPC_RULES_2021.art(62, 1),),
)

SUBMITTED_ABOVE = (OF_A_CHIEF_PROCURATOR, CHIEF_PROCURATOR_ABOVE_SUBMITS)
"""What is asked when the recall of a chief procurator is put up for approval."""

APPROVAL_DECIDED = (COMMITTEE_ABOVE_DECIDES,)
"""What is asked of the decision above."""

ORDERED = (HEAD_OF_STATE_ACTS, ORDER_PUBLISHED)
"""What is asked of the order."""

CLOSED = (APPROVED_ABOVE, HEAD_OF_STATE_HAS_ACTED, ANNOUNCED)
"""What is asked at the end."""

CLOSED_ON_APPROVAL = (APPROVED_ABOVE,)
"""What is asked at the end where the level above has approved the recall: there it is seen to hold."""
