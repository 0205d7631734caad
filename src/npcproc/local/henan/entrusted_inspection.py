"""What Henan adds to an inspection on behalf of the committee above: who carries it out, and major problems on the way.

Henan Measures on the Supervision Law arts. 37 and 38.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.levels import Level
from npcproc.procedure import Overlay
from npcproc.rules import Addressed, Competence, Duty, Latest, Past, Sequence
from npcproc.steps import alongside
from npcproc.supervision.law_inspection import (
    ChecklistDrawn,
    EntrustedStage,
    EntrustmentReceived,
    Inspected,
    InspectionEnded,
    entrusted,
    team,
)

__all__ = ["IN_HENAN", "CommitteeDesignated", "MajorProblemReported"]

_MEASURES = HENAN_SUPERVISION_2015
_DESIGNATED = (_MEASURES.art(38, 1, levels=frozenset({Level.PROVINCIAL})),)
# Unsettled: the article has cities entrust too, which the Supervision Law does not; its list is read as closed, as in
# `law_inspection`.  A county is bound where the province entrusts it: Jiyuan, for one, lies directly in the province.
_BELOW = frozenset({Level.MUNICIPAL, Level.COUNTY})
_ENTRUSTED = (_MEASURES.art(38, 2, levels=_BELOW),)
_RETURNED = (_MEASURES.art(38, 3, levels=_BELOW),)


@frozen(kw_only=True)
class CommitteeDesignated(Event):
    """It is settled who carries out what the national committee entrusts (确定组织实施机构)."""

    zh = "确定组织实施机构"
    en = "CommitteeDesignated"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    committee: Organ
    """Who does."""


@frozen(kw_only=True)
class MajorProblemReported(Event):
    """The committee entrusted tells the one above of a major problem that it found (报告发现的重大问题)."""

    zh = "报告重大问题"
    en = "MajorProblemReported"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: Organ = Organ.STANDING_COMMITTEE_ABOVE
    """To whom."""

    promptly: bool = True
    """Whether it did so promptly; the Measures set no number of days."""


# who carries out what the national committee entrusts

COUNCIL_DESIGNATES = Competence(
    name="henan-council-designates",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text(
        "组织实施机构应由省人大常委会主任会议确定", "the council of chairpersons settles who carries the inspection out"
    ),
    cites=_DESIGNATED,
)
COMMITTEE_OR_WORKING_BODY_DESIGNATED = Competence(
    name="henan-committee-or-working-body-designated",
    of="committee",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text(
        "组织实施机构应为有关专门委员会或者工作机构", "a special committee or a working body carries the inspection out"
    ),
    cites=_DESIGNATED,
)
WAS_DESIGNATED = Sequence(
    name="henan-was-designated",
    after=CommitteeDesignated,
    when=Past(EntrustmentReceived, "level", {Level.NATIONAL}),
    effect=Effect.BREACH,
    says=Text("应已由主任会议确定组织实施机构", "the council of chairpersons has settled who carries it out"),
    cites=_DESIGNATED,
)
THE_ONE_DESIGNATED = Addressed(
    name="henan-the-one-designated",
    same_as=Latest(CommitteeDesignated, "committee"),
    effect=Effect.BREACH,
    says=Text("应由主任会议确定的机构组织实施", "the body that the council settled on carries the inspection out"),
    cites=_DESIGNATED,
)
# what the committee entrusted reports on the way

PROBLEM_GOES_TO_THE_COMMITTEE_ABOVE = Competence(
    name="henan-problem-goes-to-the-committee-above",
    of="to",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text("发现的重大问题应向委托机关报告", "the committee that entrusted it is told of a major problem"),
    cites=_ENTRUSTED,
)
PROBLEM_PROMPTLY = Duty(
    name="henan-problem-promptly",
    of="promptly",
    says=Text("发现的重大问题应及时报告", "a major problem is reported promptly"),
    cites=_ENTRUSTED,
)

IN_HENAN = Overlay(
    steps=(
        *alongside(
            (EntrustedStage.RECEIVED, EntrustedStage.TEAM_FORMED),
            CommitteeDesignated,
            COUNCIL_DESIGNATES,
            COMMITTEE_OR_WORKING_BODY_DESIGNATED,
            must=True,
            cites=_DESIGNATED,
        ),
        *alongside(
            (EntrustedStage.INSPECTING, EntrustedStage.INSPECTED),
            MajorProblemReported,
            PROBLEM_GOES_TO_THE_COMMITTEE_ABOVE,
            PROBLEM_PROMPTLY,
            cites=_ENTRUSTED,
        ),
    ),
    rules={
        ChecklistDrawn: (THE_ONE_DESIGNATED,),
        Inspected: (WAS_DESIGNATED, THE_ONE_DESIGNATED),
        InspectionEnded: (THE_ONE_DESIGNATED,),
    },
    again={
        team.COMMITTEE_CARRIES_OUT: (_MEASURES.art(37, 2),),
        entrusted.ABOVE_ENTRUSTS: _ENTRUSTED,
        entrusted.OWN_AREA: _ENTRUSTED,
        entrusted.BACK_TO_THE_COMMITTEE_ABOVE: _RETURNED,
        entrusted.COMMITTEE_REPORTS_BACK: _RETURNED,
        entrusted.BACK_IN_WRITING: _RETURNED,
        entrusted.STATES_RESULTS: _RETURNED,
    },
)
