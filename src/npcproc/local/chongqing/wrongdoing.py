"""What becomes in Chongqing of a report of wrongdoing that comes in between a proposal and the vote.

Whoever proposes looks into it and reports in writing; the council may hold the vote back.

Chongqing Regulations on Appointments 2022 art. 20.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.appointment.matter import Nominated
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.rules import Addressed, Competence, Duty, Latest, Past, Sequence

__all__ = [
    "HELD_BACK",
    "REPORTED",
    "VERIFIED",
    "VERIFYING",
    "VoteHeldBack",
    "WrongdoingReported",
    "WrongdoingVerified",
]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})


@frozen(kw_only=True)
class WrongdoingReported(Event):
    """Someone reports a grave fault or a breach of law or discipline of the person (举报被提名人)."""

    zh = "举报被提名人"
    en = "WrongdoingReported"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)
    """Who received it."""


@frozen(kw_only=True)
class WrongdoingVerified(Event):
    """What was reported is looked into, and the committee or its council told of it (调查核实并报告)."""

    zh = "调查核实并报告"
    en = "WrongdoingVerified"

    in_writing: bool = True
    """Whether the report is in writing."""


@frozen(kw_only=True)
class VoteHeldBack(Event):
    """What was reported cannot be cleared up in the session, and the vote is held back (暂不交付表决)."""

    zh = "暂不交付表决"
    en = "VoteHeldBack"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


REPORTED = (_REGULATIONS.art(20, 1),)

THE_PROPOSER_VERIFIES = Addressed(
    name="chongqing-the-proposer-verifies",
    same_as=Latest(Nominated, "by"),
    says=Text("对被提名人的举报应由提名人调查核实", "whoever proposes looks into what was reported"),
    cites=REPORTED,
)
VERIFIED_IN_WRITING = Duty(
    name="chongqing-verified-in-writing",
    of="in_writing",
    says=Text("核实情况应书面报告", "what was found is reported in writing"),
    cites=REPORTED,
)
# Unsettled: "as soon as possible" sets no day; what was reported is read to be looked into by the vote.
VERIFIED = Sequence(
    name="chongqing-verified",
    after=Past(WrongdoingVerified, since=WrongdoingReported),
    when=Past(WrongdoingReported),
    effect=Effect.BREACH,
    says=Text("有举报的，提名人应在表决前调查核实并报告", "what was reported is looked into before the vote"),
    cites=REPORTED,
)
COUNCIL_HOLDS_BACK = Competence(
    name="chongqing-council-holds-back",
    allowed=_COUNCIL,
    says=Text("暂不交付表决应由主任会议决定", "the council decides to hold the vote back"),
    cites=REPORTED,
)
ON_A_REPORT = Sequence(
    name="chongqing-on-a-report",
    after=WrongdoingReported,
    says=Text("因举报难以查清的才暂不交付表决", "a vote is held back where something was reported"),
    cites=REPORTED,
)

VERIFYING = (THE_PROPOSER_VERIFIES, VERIFIED_IN_WRITING)
"""What is asked of whoever looks into it."""

HELD_BACK = (COUNCIL_HOLDS_BACK, ON_A_REPORT)
"""What is asked of a vote that is held back."""
