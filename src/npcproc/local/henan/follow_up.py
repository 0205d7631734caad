"""How Henan has a special work report followed up: by special committees and working bodies, and always.

Since 2024 national law lets the standing committee organise a follow-up, and nobody else; here, since 2015, its special
committees and working bodies look after what became of opinions and resolution in any case, which is an act of its own.

Henan Measures on the Supervision Law art. 12.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.rules import Competence, Sequence
from npcproc.steps import alongside
from npcproc.supervision.special_report import FollowedUp, Stage

__all__ = ["CLOSED", "STEPS", "CommitteeFollowedUp"]

_FOLLOW_UP = (HENAN_SUPERVISION_2015.art(12, 1),)


@frozen(kw_only=True)
class CommitteeFollowedUp(FollowedUp):
    """A special committee or a working body follows up on opinions and resolution (专门委员会、工作机构跟踪监督)."""

    zh = "专门委员会、工作机构跟踪监督"
    en = "CommitteeFollowedUp"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)


COMMITTEE_OR_WORKING_BODY_FOLLOWS_UP = Competence(
    name="henan-committee-or-working-body-follows-up",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text(
        "跟踪监督应由有关专门委员会或者工作机构进行", "a special committee or a working body follows up on the report"
    ),
    cites=_FOLLOW_UP,
)
# Unsettled: a follow-up that the standing committee itself organises is read as another than that of its committees.
WAS_FOLLOWED_UP = Sequence(
    name="henan-was-followed-up",
    after=CommitteeFollowedUp,
    effect=Effect.BREACH,
    says=Text(
        "对审议意见研究处理情况和决议执行情况应已进行跟踪监督",
        "what became of the opinions and of a resolution was followed up",
    ),
    cites=_FOLLOW_UP,
)

CLOSED = (WAS_FOLLOWED_UP,)
"""What is asked at the end."""

STEPS = alongside(
    (Stage.HANDED_OVER, Stage.HANDLING_CONSULTED, Stage.HANDLED),
    CommitteeFollowedUp,
    COMMITTEE_OR_WORKING_BODY_FOLLOWS_UP,
    must=True,
    cites=_FOLLOW_UP,
)
"""The rows."""
