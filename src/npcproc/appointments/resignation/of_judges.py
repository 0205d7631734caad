"""How a judge or a procurator resigns: in writing, with approval, and then by removal from the office.

Judges Law art. 34; Procurators Law art. 35.  The removal is one by the standing committee, for having resigned.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.national import JUDGES_2019, PROCURATORS_2019
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Initiator, Is, Method, Past
from npcproc.steps import step
from npcproc.terms import Term

__all__ = ["OF_JUDGES", "Bench", "JudgesStage", "Removed", "RequestDecided", "Requested"]


@unique
class JudgesStage(Term):
    """Where the resignation of a judge or a procurator stands."""

    NONE = "未申请"
    REQUESTED = "已申请"
    APPROVED = "已批准"
    NOT_APPROVED = "未批准"
    REMOVED = "已免职"


@unique
class Bench(Term):
    """Who resigns; a president of a court and a chief procurator resign to the congress or its committee."""

    JUDGE = "法官"
    PROCURATOR = "检察官"


@frozen(kw_only=True)
class Requested(Event):
    """A judge or a procurator asks to resign (申请辞职)."""

    zh = "申请辞职"
    en = "Requested"

    by: Organ = done_by(Organ.MOVERS)

    bench: Bench = field(validator=validators.instance_of(Bench))
    """Whether a judge or a procurator asks."""

    person: str = field(validator=validators.min_len(1))
    """Who asks."""

    in_person: bool = True
    """Whether the person asks, and nobody else does so instead."""

    in_writing: bool = True
    """Whether in writing."""


@frozen(kw_only=True)
class RequestDecided(Event):
    """The request is approved or not (决定是否批准辞职)."""

    zh = "决定是否批准辞职"
    en = "RequestDecided"

    approved: bool
    """Whether it is approved."""


@frozen(kw_only=True)
class Removed(Event):
    """The person is removed from the office (免除职务)."""

    zh = "免除职务"
    en = "Removed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


_YES = frozenset({True})
_JUDGES = (JUDGES_2019.art(34, 1),)
_PROCURATORS = (PROCURATORS_2019.art(35, 1),)
_A_JUDGE = Is("bench", {Bench.JUDGE})
_A_PROCURATOR = Is("bench", {Bench.PROCURATOR})
_PERSON = Text("应由本人申请辞职", "the person asks, and nobody else")
_WRITING = Text("应书面申请辞职", "the person asks in writing")
# Unsettled: the articles leave the removal to the procedure that other articles lay down; those have the standing
# committee remove whom it appointed, as in the table of removal.  Nor do they say who approves, which is not asked.
_REMOVAL = Text(
    "批准辞职后应由常务委员会依法免除职务", "the standing committee then removes the person from the office"
)

JUDGE_ASKS = Initiator(name="judge-asks", of="in_person", allowed=_YES, when=_A_JUDGE, says=_PERSON, cites=_JUDGES)
PROCURATOR_ASKS = Initiator(
    name="procurator-asks", of="in_person", allowed=_YES, when=_A_PROCURATOR, says=_PERSON, cites=_PROCURATORS
)
JUDGE_IN_WRITING = Method(
    name="judge-in-writing", of="in_writing", allowed=_YES, when=_A_JUDGE, says=_WRITING, cites=_JUDGES
)
PROCURATOR_IN_WRITING = Method(
    name="procurator-in-writing", of="in_writing", allowed=_YES, when=_A_PROCURATOR, says=_WRITING, cites=_PROCURATORS
)
COMMITTEE_REMOVES_JUDGE = Competence(
    name="committee-removes-judge",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=Past(Requested, "bench", {Bench.JUDGE}),
    says=_REMOVAL,
    cites=_JUDGES,
)
COMMITTEE_REMOVES_PROCURATOR = Competence(
    name="committee-removes-procurator",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=Past(Requested, "bench", {Bench.PROCURATOR}),
    says=_REMOVAL,
    cites=_PROCURATORS,
)

OF_JUDGES = Procedure(
    id="resignation.judges-and-procurators",
    title=Text("法官、检察官辞职", "Resignation of judges and procurators"),
    body=StandingCommittee,
    rests_on=(JUDGES_2019, PROCURATORS_2019),
    start=JudgesStage.NONE,
    steps=(
        step(
            JudgesStage.NONE,
            Requested,
            JudgesStage.REQUESTED,
            JUDGE_ASKS,
            PROCURATOR_ASKS,
            JUDGE_IN_WRITING,
            PROCURATOR_IN_WRITING,
        ),
        *(
            step(JudgesStage.REQUESTED, RequestDecided, to, when=Is("approved", {approved}), must=True)
            for to, approved in ((JudgesStage.APPROVED, True), (JudgesStage.NOT_APPROVED, False))
        ),
        step(
            JudgesStage.APPROVED,
            Removed,
            JudgesStage.REMOVED,
            COMMITTEE_REMOVES_JUDGE,
            COMMITTEE_REMOVES_PROCURATOR,
            must=True,
        ),
    ),
)
