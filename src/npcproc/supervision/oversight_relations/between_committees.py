"""How standing committees of several levels and places inspect together: entrusted, jointly, or in coordination.

Supervision Law art. 34 (2006: art. 25).  How the inspection itself goes is told by law inspection.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Effect, Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import Level, by_level
from npcproc.procedure import Standing
from npcproc.rules import Competence, Is, Method
from npcproc.terms import Term

__all__ = ["BETWEEN_COMMITTEES", "InspectionTogether", "Partner", "Together"]


@unique
class Together(Term):
    """How the committees work together."""

    ENTRUSTED = "委托检查"
    JOINT = "联动检查"
    COORDINATED = "协同检查"


@unique
class Partner(Term):
    """The other committee, seen from this one."""

    NEXT = "下一级人民代表大会常务委员会"
    LOWER = "再下级人民代表大会常务委员会"
    HIGHER = "上级人民代表大会常务委员会"
    ELSEWHERE = "其他地方人民代表大会常务委员会"

    @property
    def en(self) -> str:
        """The other committee in English."""
        return {
            Partner.NEXT: "a standing committee of the next lower level",
            Partner.LOWER: "a standing committee further down",
            Partner.HIGHER: "a standing committee of a higher level",
            Partner.ELSEWHERE: "a standing committee of another place",
        }[self]


@frozen(kw_only=True)
class InspectionTogether(Facts):
    """A standing committee inspects how a law is carried out together with another one (委托、联动、协同检查)."""

    zh = "委托、联动、协同检查"
    en = "InspectionTogether"

    how: Together
    """How they do it; in an entrusted inspection this committee entrusts."""

    partner: Partner
    """The other committee."""

    returned_in_writing: bool = True
    """Whether the committee entrusted sends up what it found in writing; asked of an entrusted inspection."""


_ENTRUST = frozenset({Level.NATIONAL, Level.PROVINCIAL})
_NOT_ENTRUST = frozenset({Level.MUNICIPAL, Level.COUNTY})
_ENTRUSTED = Is("how", {Together.ENTRUSTED})
_OTHERS = frozenset({Together.JOINT, Together.COORDINATED})
_BELOW = frozenset({Partner.NEXT, Partner.LOWER})

ONLY_THE_TOP_TWO_ENTRUST = Competence(
    name="only-the-top-two-entrust",
    of="how",
    allowed=by_level(municipal=_OTHERS, county=_OTHERS),
    says=Text(
        "只有全国和省级人民代表大会常务委员会可以委托检查",
        "only the national and the provincial standing committees may entrust an inspection",
    ),
    cites=(SUPERVISION_2006.art(25, 1, levels=_NOT_ENTRUST), SUPERVISION_2024.art(34, 1, levels=_NOT_ENTRUST)),
)
TO_THE_NEXT_LEVEL = Competence(
    name="to-the-next-level",
    of="partner",
    allowed=frozenset({Partner.NEXT}),
    when=_ENTRUSTED,
    says=Text(
        "应委托下一级人民代表大会常务委员会检查", "an inspection is entrusted to committees of the next lower level"
    ),
    cites=(SUPERVISION_2006.art(25, 1, levels=_ENTRUST), SUPERVISION_2024.art(34, 1, levels=_ENTRUST)),
)
RETURNED_IN_WRITING = Method(
    name="returned-in-writing",
    of="returned_in_writing",
    allowed=frozenset({True}),
    when=_ENTRUSTED,
    effect=Effect.BREACH,
    says=Text("受委托的常务委员会应书面报送检查情况", "the committee entrusted reports in writing on what it found"),
    cites=(SUPERVISION_2006.art(25, 1, levels=_ENTRUST), SUPERVISION_2024.art(34, 1, levels=_ENTRUST)),
)
# Unsettled: until 2024 the law said nothing of joint and coordinated inspections; they are not read as forbidden.
JOINT_WITH_THOSE_ABOVE_OR_BELOW = Competence(
    name="joint-with-those-above-or-below",
    of="partner",
    allowed=by_level(
        national=_BELOW,
        provincial=_BELOW | {Partner.HIGHER},
        municipal=_BELOW | {Partner.HIGHER},
        county=frozenset({Partner.HIGHER}),
    ),
    when=Is("how", {Together.JOINT}),
    says=Text(
        "联动检查应由上级和下级人民代表大会常务委员会开展",
        "a joint inspection is one of a higher and a lower standing committee",
    ),
    cites=(SUPERVISION_2024.art(34, 2),),
)
COORDINATED_WITH_OTHER_PLACES = Competence(
    name="coordinated-with-other-places",
    of="partner",
    allowed=frozenset({Partner.ELSEWHERE}),
    when=Is("how", {Together.COORDINATED}),
    says=Text(
        "协同检查应由有关地方的人民代表大会常务委员会开展",
        "a coordinated inspection is one of the standing committees of several places",
    ),
    cites=(SUPERVISION_2024.county_and_above(34, 3),),
)
BETWEEN_COMMITTEES = Standing(
    id="oversight-relations.between-committees",
    title=Text("各级常务委员会之间的委托、联动和协同检查", "Inspections by several standing committees together"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=InspectionTogether,
    rules=(
        ONLY_THE_TOP_TWO_ENTRUST,
        TO_THE_NEXT_LEVEL,
        RETURNED_IN_WRITING,
        JOINT_WITH_THOSE_ABOVE_OR_BELOW,
        COORDINATED_WITH_OTHER_PLACES,
    ),
)
