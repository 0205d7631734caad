"""Research inquiry (调研询问): a special committee of the National People's Congress asks, studies and reports.

It does so as the standing committee has arranged its work, or as the council of chairpersons commissions it.

NPCSC Rules of Procedure art. 38.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, done_by, organs
from npcproc.findings import Text
from npcproc.law.national import NPCSC_RULES_2022
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Content, Initiator, Performed, Sequence
from npcproc.steps import alongside, step
from npcproc.terms import Term

__all__ = ["RESEARCH", "ResearchArranged", "ResearchHeld", "ResearchReported", "ResearchStage"]


@unique
class ResearchStage(Term):
    """Where a research inquiry stands."""

    NONE = "未安排"
    ARRANGED = "已安排或者委托"
    HELD = "已开展"
    REPORTED = "已提出报告"


@frozen(kw_only=True)
class ResearchArranged(Event):
    """It is arranged, or the committee is commissioned (安排或者委托开展调研询问)."""

    zh = "安排或者委托调研询问"
    en = "ResearchArranged"

    topic: str
    """What it is about."""


@frozen(kw_only=True)
class ResearchHeld(Event):
    """The special committee asks, in one place or meeting after another (开展调研询问)."""

    zh = "开展调研询问"
    en = "ResearchHeld"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)

    asked: frozenset[Organ] = field(converter=organs)
    """The organs that it asked."""


@frozen(kw_only=True)
class ResearchReported(Event):
    """The special committee reports on its inquiry (提出调研询问情况的报告)."""

    zh = "提出调研询问情况报告"
    en = "ResearchReported"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)

    report: str
    """What it reports."""


_LAW = (NPCSC_RULES_2022.art(38, 1),)

COMMITTEE_ARRANGES_OR_COUNCIL_COMMISSIONS = Competence(
    name="committee-arranges-or-council-commissions",
    allowed=frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL}),
    says=Text(
        "调研询问应由常务委员会安排，或者由主任会议委托",
        "the standing committee arranges the inquiry, or the council of chairpersons commissions it",
    ),
    cites=_LAW,
)
NAMES_TOPIC = Content(
    name="names-topic",
    of="topic",
    says=Text("调研询问应有所询问的问题", "a research inquiry is about something"),
    cites=_LAW,
)
WAS_ARRANGED = Sequence(
    name="was-arranged",
    after=ResearchArranged,
    says=Text("开展调研询问应有工作安排或者委托", "the inquiry was arranged or commissioned"),
    cites=_LAW,
)
SPECIAL_COMMITTEE_ASKS = Initiator(
    name="special-committee-asks",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("调研询问应由专门委员会开展", "a special committee holds a research inquiry"),
    cites=_LAW,
)
SPECIAL_COMMITTEE_REPORTS = Competence(
    name="special-committee-reports",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("开展情况的报告应由专门委员会提出", "the special committee reports on it"),
    cites=_LAW,
)
REPORTS = Performed(
    name="reports",
    of="report",
    says=Text("应提出开展调研询问情况的报告", "it reports on how the inquiry went"),
    cites=_LAW,
)
_HELD = (WAS_ARRANGED, SPECIAL_COMMITTEE_ASKS)

RESEARCH = Procedure(
    id="research-inquiry.special-committee",
    title=Text("专门委员会调研询问", "Research inquiry of a special committee"),
    body=StandingCommittee,
    rests_on=(NPCSC_RULES_2022,),
    start=ResearchStage.NONE,
    steps=(
        step(
            ResearchStage.NONE,
            ResearchArranged,
            ResearchStage.ARRANGED,
            COMMITTEE_ARRANGES_OR_COUNCIL_COMMISSIONS,
            NAMES_TOPIC,
        ),
        step(ResearchStage.NONE, ResearchHeld, ResearchStage.HELD, *_HELD),
        step(ResearchStage.ARRANGED, ResearchHeld, ResearchStage.HELD, *_HELD),
        *alongside([ResearchStage.HELD], ResearchHeld, *_HELD),
        step(
            ResearchStage.HELD,
            ResearchReported,
            ResearchStage.REPORTED,
            SPECIAL_COMMITTEE_REPORTS,
            REPORTS,
            must=True,
        ),
    ),
)
