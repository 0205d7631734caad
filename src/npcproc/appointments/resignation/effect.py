"""What follows when a resignation is accepted: the approval that a chief procurator's needs, publication, and the end.

Organic Law art. 32; NPC Rules of Procedure art. 62; NPCSC Rules of Procedure art. 49; Constitution art. 80.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from npcproc.appointments.offices import MEMBERS_OF_GOVERNMENT, Office
from npcproc.appointments.resignation.matter import tendered_from
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_RULES_2021, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.rules import Competence, Not, Past, Publicity, Sequence

__all__ = [
    "ANNOUNCED_UNDER",
    "APPROVAL_DECIDED",
    "APPROVED_UNDER",
    "CLOSED_BY_COMMITTEE",
    "CLOSED_BY_CONGRESS",
    "ORDERED",
    "ORDERED_UNDER",
    "PUBLISHED",
    "SUBMITTED_ABOVE",
    "Announced",
    "ApprovalDecided",
    "Closed",
    "Ordered",
    "Published",
    "SubmittedAbove",
]


@frozen(kw_only=True)
class SubmittedAbove(Event):
    """The chief procurator above puts the resignation to the standing committee there (报请批准检察长辞职)."""

    zh = "报请批准检察长辞职"
    en = "SubmittedAbove"

    by: Organ = done_by(Organ.CHIEF_PROCURATOR_ABOVE)


@frozen(kw_only=True)
class ApprovalDecided(Event):
    """The standing committee above approves the resignation or not (决定是否批准检察长辞职)."""

    zh = "决定是否批准检察长辞职"
    en = "ApprovalDecided"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)

    approved: bool
    """Whether it approves."""


@frozen(kw_only=True)
class Published(Event):
    """The standing committee publishes its decision (公布接受辞职的决定)."""

    zh = "公布接受辞职的决定"
    en = "Published"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Announced(Event):
    """The resignation is announced in the name of the congress (公告辞职)."""

    zh = "公告辞职"
    en = "Announced"

    by: Organ = done_by(Organ.PRESIDIUM)


@frozen(kw_only=True)
class Ordered(Event):
    """The head of state lets the person go on the decision of the congress (签署主席令免职)."""

    zh = "国家主席据此签署主席令"
    en = "Ordered"

    by: Organ = done_by(Organ.HEAD_OF_STATE)

    published: bool = True
    """Whether the order is published."""


@frozen(kw_only=True)
class Closed(Event):
    """The person has left the post, and all that the law wants is done (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = field(default=Organ.STANDING_COMMITTEE, validator=validators.instance_of(Organ))
    """Who closes the file."""


_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})

# a chief procurator

APPROVED_UNDER = (ORGANIC_2022.county_and_above(32, 1),)
"""The provisions that ask for an approval."""

_A_CHIEF_PROCURATOR = tendered_from(Office.CHIEF_PROCURATOR)

OF_A_CHIEF_PROCURATOR = Sequence(
    name="of-a-chief-procurator",
    after=_A_CHIEF_PROCURATOR,
    says=Text("须报上级批准的是检察长的辞职", "only the resignation of a chief procurator is put to the level above"),
    cites=APPROVED_UNDER,
)
CHIEF_PROCURATOR_ABOVE_SUBMITS = Competence(
    name="chief-procurator-above-submits",
    allowed=frozenset({Organ.CHIEF_PROCURATOR_ABOVE}),
    says=Text(
        "检察长的辞职应由上一级人民检察院检察长提请批准",
        "the chief procurator at the next higher level puts the resignation up for approval",
    ),
    cites=APPROVED_UNDER,
)
COMMITTEE_ABOVE_DECIDES = Competence(
    name="committee-above-decides",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text(
        "检察长的辞职应由上一级人民代表大会常务委员会批准",
        "the standing committee at the next higher level approves the resignation",
    ),
    cites=APPROVED_UNDER,
)
# Unsettled: the article does not say which comes first; the approval is read to follow the decision at one's own level.
APPROVED_ABOVE = Sequence(
    name="approved-above",
    after=Past(ApprovalDecided, "approved", {True}),
    when=_A_CHIEF_PROCURATOR,
    says=Text(
        "检察长的辞职经上一级人民代表大会常务委员会批准方为完成",
        "the resignation of a chief procurator is complete when the standing committee above has approved it",
    ),
    cites=APPROVED_UNDER,
)

# publication

ANNOUNCED_UNDER = (NPC_RULES_2021.art(62, 1),)
"""The provisions by which a resignation during a session is announced."""

ORDERED_UNDER = (CONSTITUTION_2018.national(80, 1), NPC_RULES_2021.art(62, 1))
"""The provisions by which the head of state acts."""

_STATE_COUNCIL = tendered_from(*MEMBERS_OF_GOVERNMENT)

HEAD_OF_STATE_ACTS = Competence(
    name="head-of-state-acts",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    says=Text("应由国家主席根据大会的决定免职", "the head of state lets the person go on the decision of the congress"),
    cites=ORDERED_UNDER,
)
ORDER_PUBLISHED = Publicity(
    name="order-published",
    of="published",
    says=Text("免职的主席令应予公布", "the order is published"),
    cites=ANNOUNCED_UNDER,
)
HEAD_OF_STATE_HAS_ACTED = Sequence(
    name="head-of-state-has-acted",
    after=Ordered,
    when=_STATE_COUNCIL,
    says=Text(
        "国务院组成人员辞职的，应由国家主席根据决定签署主席令",
        "the head of state signs the order that lets a member of the State Council go",
    ),
    cites=ORDERED_UNDER,
)
# Unsettled: no national statute has the resignation of a local official published; nothing is asked there.
ANNOUNCED = Sequence(
    name="announced",
    after=Announced,
    when=Not(_STATE_COUNCIL),
    effect=Effect.BREACH,
    says=Text("会议期间的辞职应以全国人民代表大会公告公布", "the resignation is announced in the name of the congress"),
    cites=ANNOUNCED_UNDER,
)
# Unsettled: the rules have the head of state act on appointments and removals between sessions; whether a resignation
# that the committee accepts is one of these is left open, and only its own publication is asked.
COMMITTEE_PUBLISHES = Competence(
    name="committee-publishes",
    allowed=_COMMITTEE,
    says=Text("决定由常务委员会公布", "the standing committee publishes the decision"),
    cites=(NPCSC_RULES_2022.art(49, 2),),
)
DECISION_PUBLISHED = Sequence(
    name="decision-published",
    after=Published,
    effect=Effect.BREACH,
    says=Text("接受辞职的决定应予公布", "the decision to accept the resignation is published"),
    cites=(NPCSC_RULES_2022.art(49, 2),),
)

SUBMITTED_ABOVE = (OF_A_CHIEF_PROCURATOR, CHIEF_PROCURATOR_ABOVE_SUBMITS)
"""What is asked when the resignation of a chief procurator is put up for approval."""

APPROVAL_DECIDED = (COMMITTEE_ABOVE_DECIDES,)
"""What is asked of the decision above."""

ORDERED = (HEAD_OF_STATE_ACTS, ORDER_PUBLISHED)
"""What is asked of the order."""

PUBLISHED = (COMMITTEE_PUBLISHES,)
"""What is asked of the publication of a committee's decision."""

CLOSED_BY_CONGRESS = (APPROVED_ABOVE, HEAD_OF_STATE_HAS_ACTED, ANNOUNCED)
"""What is asked at the end in a congress."""

CLOSED_BY_COMMITTEE = (APPROVED_ABOVE, DECISION_PUBLISHED)
"""What is asked at the end in a standing committee, beside its report to the congress."""
