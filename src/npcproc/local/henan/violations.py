"""What Henan has done about breaches of law that an inspection finds: passed on, and followed up.

The team takes complaints and passes suspected breaches on; where things are put right badly the committee follows up.

Henan Measures on the Supervision Law arts. 42 and 45.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.rules import Among, Covered, Duty, Every, Invited, Past, Sequence
from npcproc.steps import alongside
from npcproc.supervision.law_inspection import FollowedUp, Stage

__all__ = [
    "CLOSED",
    "SINCE_IT_BEGAN",
    "STEPS",
    "ComplaintReceived",
    "FoundWanting",
    "HeadExplained",
    "ViolationFound",
    "ViolationPassedOn",
]

_TEAM = (HENAN_SUPERVISION_2015.art(42, 2),)
_FOLLOW_UP = (HENAN_SUPERVISION_2015.art(45, 1),)
_HANDLING = (Stage.HANDED_OVER, Stage.HANDLING_CONSULTED, Stage.HANDLED)
# Unsettled: the article sets no time; the committee is read to find so, and to hear the head, in session or later.
_FROM_THE_SESSION = (Stage.HEARD, Stage.DELIBERATED, *_HANDLING)
SINCE_IT_BEGAN = (
    *(Stage.INSPECTING, Stage.INSPECTED, Stage.REPORTED, Stage.SUBMITTED),
    *_FROM_THE_SESSION,
)
"""From the beginning of the inspection until the matter ends."""


# the team


@frozen(kw_only=True)
class ComplaintReceived(Event):
    """Somebody complains to the team about a unit that it inspects (申诉、控告和举报)."""

    zh = "收到申诉、控告和举报"
    en = "ComplaintReceived"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    accepted: bool = True
    """Whether the team accepted it."""


@frozen(kw_only=True)
class ViolationFound(Event):
    """The team comes upon a suspected breach of law, or a common fault of enforcement (发现涉嫌违法问题)."""

    zh = "发现涉嫌违法问题"
    en = "ViolationFound"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    violation: str
    """What it came upon; later events speak of it in the same words."""


@frozen(kw_only=True)
class ViolationPassedOn(Event):
    """The team passes it on to the department that is to deal with it (转交有关部门处理)."""

    zh = "转交有关部门处理"
    en = "ViolationPassedOn"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    violation: str
    """What is passed on."""


# followed up


@frozen(kw_only=True)
class FoundWanting(Event):
    """The committee finds things put right badly, or a major breach of law (认为整改不力或者有重大违法问题)."""

    zh = "认为整改不力或者有重大违法问题"
    en = "FoundWanting"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class HeadExplained(Event):
    """The organ inspected is made to explain to the committee, and takes questions (责成主要负责人说明情况)."""

    zh = "主要负责人说明情况"
    en = "HeadExplained"
    in_session = True

    principal_head: bool = True
    """Whether its principal head came."""


# what the team does

COMPLAINTS_ARE_ACCEPTED = Duty(
    name="henan-complaints-are-accepted",
    of="accepted",
    says=Text("执法检查组应接受群众的申诉、控告和举报", "the team accepts complaints about the units it inspects"),
    cites=_TEAM,
)
VIOLATION_WAS_FOUND = Among(
    name="henan-violation-was-found",
    of="violation",
    listed=Every(ViolationFound, "violation"),
    says=Text("转交的应是执法检查中发现的问题", "what is passed on was found in the inspection"),
    cites=_TEAM,
)
VIOLATIONS_WERE_PASSED_ON = Sequence(
    name="henan-violations-were-passed-on",
    after=Covered(Every(ViolationFound, "violation"), Every(ViolationPassedOn, "violation")),
    effect=Effect.BREACH,
    says=Text("发现的涉嫌违法问题应已转交有关部门处理", "every suspected breach that was found was passed on"),
    cites=_TEAM,
)

# what the committee does

FOLLOWED_UP = Sequence(
    name="henan-followed-up",
    after=Past(FollowedUp, since=FoundWanting),
    when=Past(FoundWanting),
    effect=Effect.BREACH,
    says=Text("整改不力或者有重大违法问题的，应组织跟踪检查", "where things were found wanting there is a follow-up"),
    cites=_FOLLOW_UP,
)
# The committee may ask it where it thinks it necessary; that it found things wanting before is not asked.
PRINCIPAL_HEAD_EXPLAINS = Invited(
    name="henan-principal-head-explains",
    of="principal_head",
    says=Text("应由被检查机关的主要负责人说明情况", "the principal head of the organ inspected explains"),
    cites=_FOLLOW_UP,
)

CLOSED = (VIOLATIONS_WERE_PASSED_ON, FOLLOWED_UP)
"""What is asked at the end."""

STEPS = (
    *alongside((Stage.INSPECTING, Stage.INSPECTED), ComplaintReceived, COMPLAINTS_ARE_ACCEPTED, cites=_TEAM),
    *alongside([Stage.INSPECTING], ViolationFound, cites=_TEAM),
    *alongside(SINCE_IT_BEGAN, ViolationPassedOn, VIOLATION_WAS_FOUND, cites=_TEAM),
    *alongside(_FROM_THE_SESSION, FoundWanting, cites=_FOLLOW_UP),
    *alongside(_FROM_THE_SESSION, HeadExplained, PRINCIPAL_HEAD_EXPLAINS, cites=_FOLLOW_UP),
)
"""The rows."""
