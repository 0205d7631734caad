"""Replacing the leaders of procuratorates below (撤换下级人民检察院检察长、副检察长和检察委员会委员).

The standing committee of the nation, or of a province, may do so on the proposal of its own chief procurator.

Procuratorates Organic Law art. 39; Organic Law art. 51; NPCSC Rules of Procedure arts. 7, 45 and 48 (2009: arts. 4 and
32).
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, Voted
from npcproc.findings import Text
from npcproc.law.national import PROCURATORATES_2018
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Initiator
from npcproc.steps import ballot, step
from npcproc.terms import Term

__all__ = ["PROCURATORS_BELOW", "Post", "Proposed", "ReplacementVoted", "Stage"]


@unique
class Stage(Term):
    """Where a replacement stands."""

    NONE = "未建议"
    PROPOSED = "已建议"
    REPLACED = "已撤换"
    REJECTED = "未通过"


@unique
class Post(Term):
    """What someone is in a procuratorate below."""

    CHIEF = "下级人民检察院检察长"
    DEPUTY_CHIEF = "下级人民检察院副检察长"
    MEMBER_OF_COMMITTEE = "下级人民检察院检察委员会委员"
    OTHER = "其他检察人员"


@frozen(kw_only=True)
class Proposed(Event):
    """It is proposed that someone be replaced (建议撤换)."""

    zh = "建议撤换"
    en = "Proposed"

    post: Post = field(validator=validators.instance_of(Post))
    """The person's post."""

    person: str = field(validator=validators.min_len(1))
    """Who is to be replaced."""


@frozen(kw_only=True)
class ReplacementVoted(Voted):
    """The replacement is put to the vote (表决撤换)."""

    zh = "表决撤换"
    en = "ReplacementVoted"

    by_device_possible: bool = True
    """Whether the voting device works and all are there to press it; asked in the committee of the nation."""


_LEVELS = frozenset({Level.NATIONAL, Level.PROVINCIAL})
_REPLACED = (PROCURATORATES_2018.art(39, 2, levels=_LEVELS),)

CHIEF_PROCURATOR_PROPOSES = Initiator(
    name="chief-procurator-proposes",
    allowed=frozenset({Organ.CHIEF_PROCURATOR}),
    says=Text("应由本级人民检察院检察长建议", "the chief procurator of the level proposes it"),
    cites=_REPLACED,
)
# Unsettled: "below" is read of every level below, and of those posts alone that the article names.
MAY_BE_REPLACED = Competence(
    name="may-be-replaced",
    of="post",
    allowed=frozenset({Post.CHIEF, Post.DEPUTY_CHIEF, Post.MEMBER_OF_COMMITTEE}),
    says=Text(
        "撤换对象应为下级人民检察院检察长、副检察长或者检察委员会委员",
        "a chief procurator, a deputy or a member of the procuratorial committee below is replaced",
    ),
    cites=_REPLACED,
)
COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由常务委员会决定撤换", "the standing committee decides on the replacement"),
    cites=_REPLACED,
)

PROCURATORS_BELOW = Procedure(
    id="dismissal.procurators-below",
    title=Text("撤换下级人民检察院检察长等人员", "Replacing the leaders of procuratorates below"),
    body=StandingCommittee,
    rests_on=(PROCURATORATES_2018,),
    start=Stage.NONE,
    steps=(
        step(
            Stage.NONE,
            Proposed,
            Stage.PROPOSED,
            CHIEF_PROCURATOR_PROPOSES,
            MAY_BE_REPLACED,
            cites=_REPLACED,
        ),
        *ballot(
            Stage.PROPOSED,
            ReplacementVoted,
            COMMITTEE_DECIDES,
            *VOTED_BY_MEMBERS,
            majority=MORE_THAN_HALF_OF_MEMBERS,
            carried=Stage.REPLACED,
            not_carried=Stage.REJECTED,
        ),
    ),
)
