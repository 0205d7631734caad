"""Carrying it out: who does the work, research beforehand, the team, and the forms of inspection.

Supervision Law arts. 32, 33 and 35 (2006: arts. 23 and 24); Organic Law arts. 35 and 50; NPC Organic Law art. 37;
Deputies Law art. 33 (2015: art. 26).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.rules import Competence, Content, Duty, History
from npcproc.rules.past import Judge
from npcproc.rules.rule import set_field
from npcproc.rules.shapes import Listed
from npcproc.supervision.law_inspection.matter import Capacity, TeamMember

__all__ = ["BY_PLAN", "CARRIED_OUT", "FORMED", "INSPECTED", "RESEARCHED"]


@frozen(kw_only=True, eq=False, repr=False)
class Capacities(Listed):
    """Those on the team are on it as what the law allows.  No other kind looks at what each of several people is."""

    kind = "eligibility"

    def quantity(self, past: History, event: Any) -> frozenset[Capacity]:
        return frozenset(member.capacity for member in getattr(event, self.of))

    def judge(self, level: Level) -> Judge:
        return self.met

    def setting(self, past: History, event: Any, value: Iterable[Capacity]) -> Any:
        kept = {member for member in getattr(event, self.of) if member.capacity in value}
        others = frozenset(value) - {member.capacity for member in kept}
        return set_field(event, self.of, kept | {TeamMember(f"某{other.zh}", other) for other in others})


class Invitation(Capacities):
    """Those who may be invited to the team are on it."""

    __slots__ = ()

    kind = "attendance"


# who carries it out

COMMITTEE_CARRIES_OUT = Competence(
    name="committee-carries-out",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
    says=Text(
        "执法检查应由专门委员会或者工作机构实施",
        "a special committee or a working body carries the inspection out",
    ),
    cites=(
        SUPERVISION_2006.art(23, 2),
        SUPERVISION_2024.art(32, 1),
        NPC_ORGANIC_2021.art(37, 1, 4),
        ORGANIC_2022.county_and_above(35, 1, 3),
    ),
)
COMMITTEE_RESEARCHES = Competence(
    name="committee-researches",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
    says=Text(
        "检查前的专题调查研究应由有关专门委员会或者工作机构开展",
        "a special committee or a working body makes the study beforehand",
    ),
    cites=(
        SUPERVISION_2024.art(32, 2),
        NPC_ORGANIC_2021.art(37, 1, 7),
        ORGANIC_2022.county_and_above(35, 1, 5),
    ),
)

# the team

# Unsettled: the law says that the standing committee organises the team; its council, which acts for it between
# sessions, may do it as well.
COMMITTEE_FORMS_TEAM = Competence(
    name="committee-forms-team",
    allowed=frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("执法检查组应由常务委员会组织", "the standing committee, or its council for it, forms the team"),
    cites=(SUPERVISION_2006.art(24, 1), SUPERVISION_2024.art(33, 1), ORGANIC_2022.county_and_above(50, 1, 7)),
)
TEAM_BY_PLAN = Duty(
    name="team-by-plan",
    of="by_plan",
    says=Text("执法检查组应根据年度执法检查计划组织", "the team is formed by the annual inspection plan"),
    cites=(SUPERVISION_2006.art(24, 1),),
)
NAMES_MEMBERS = Content(
    name="names-members",
    of="members",
    says=Text("应确定执法检查组的组成人员", "the members of the team are settled"),
    cites=(SUPERVISION_2006.art(24, 2), SUPERVISION_2024.art(33, 2)),
)
MIGHT_BE_ON_THE_TEAM = Capacities(
    name="might-be-on-the-team",
    of="members",
    excludes=frozenset({Capacity.WORKING_BODY_STAFF, Capacity.OTHER}),
    says=Text(
        "检查组应由常务委员会组成人员、专门委员会组成人员和受邀代表组成",
        "the team is made up of members of the standing committee or a special committee, and deputies invited",
    ),
    cites=(SUPERVISION_2006.art(24, 2),),
)
MAY_BE_ON_THE_TEAM = Capacities(
    name="may-be-on-the-team",
    of="members",
    excludes=frozenset({Capacity.OTHER}),
    says=Text(
        "检查组应由常务委员会组成人员、专门委员会组成人员、常务委员会工作机构人员和受邀代表组成",
        "the team is made up of members of the standing committee or a special committee, staff of a working body, and"
        " deputies invited",
    ),
    cites=(SUPERVISION_2024.art(33, 2),),
)
DEPUTIES_MAY_TAKE_PART = Invitation(
    name="deputies-may-take-part",
    of="members",
    meets=frozenset({Capacity.DEPUTY}),
    effect=Effect.ADVISORY,
    says=Text("可以邀请本级人大代表参加执法检查", "deputies of the congress may be invited to take part"),
    cites=(
        SUPERVISION_2006.art(24, 2),
        SUPERVISION_2024.art(33, 2),
        DEPUTIES_2015.art(26, 1, levels=WITH_STANDING_COMMITTEE),
        DEPUTIES_2025.art(33, 1, levels=WITH_STANDING_COMMITTEE),
    ),
)

# how it is inspected

# The list of forms is open, so no form is refused; that some form was used is all there is to see.
IN_SOME_FORM = Content(
    name="in-some-form",
    of="forms",
    effect=Effect.ADVISORY,
    says=Text(
        "检查应有一定形式，例如座谈、实地查看、问卷或者委托评估",
        "the inspection takes some form, such as symposia, visits, questionnaires or evaluation by others",
    ),
    cites=(SUPERVISION_2024.art(35, 1),),
)

CARRIED_OUT = (COMMITTEE_CARRIES_OUT,)
"""What is asked of the checklist, and of the end of the inspection."""

RESEARCHED = (COMMITTEE_RESEARCHES,)
"""What is asked of research beforehand."""

FORMED = (
    COMMITTEE_FORMS_TEAM,
    NAMES_MEMBERS,
    MIGHT_BE_ON_THE_TEAM,
    MAY_BE_ON_THE_TEAM,
    DEPUTIES_MAY_TAKE_PART,
)
"""What is asked of a team, whoever had the idea of the inspection."""

BY_PLAN = (TEAM_BY_PLAN,)
"""What is asked besides of a team for an inspection of the committee's own."""

INSPECTED = (COMMITTEE_CARRIES_OUT, IN_SOME_FORM)
"""What is asked of the inspection."""
