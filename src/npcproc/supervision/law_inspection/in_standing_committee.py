"""The table: a law inspection by a standing committee, from its subject to its follow-up."""

from __future__ import annotations

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.procedure import Procedure
from npcproc.steps import alongside, step
from npcproc.supervision.follow_up import Closed, Stages, course
from npcproc.supervision.law_inspection import handling, other_committees, report, subject, team
from npcproc.supervision.law_inspection.matter import (
    ChecklistDrawn,
    Dropped,
    Inspected,
    InspectionEnded,
    Researched,
    Stage,
    SubjectSelected,
    TeamFormed,
)
from npcproc.supervision.law_inspection.other_committees import Coordinated, Entrusted, Joined, ResultsReceived
from npcproc.supervision.law_inspection.report import Deliberated, Heard, Referred, ReportPresented, ReportSubmitted

__all__ = ["IN_STANDING_COMMITTEE"]

_BEFORE = (Stage.SELECTED, Stage.ENTRUSTED, Stage.TEAM_FORMED)
_UNTIL_IT_IS_OVER = (*_BEFORE, Stage.INSPECTING)
_ONCE_ENTRUSTED = (Stage.ENTRUSTED, Stage.TEAM_FORMED, Stage.INSPECTING)
_WITH_A_TEAM = (
    *(Stage.TEAM_FORMED, Stage.INSPECTING, Stage.INSPECTED, Stage.REPORTED, Stage.SUBMITTED, Stage.HEARD),
    *(Stage.DELIBERATED, Stage.HANDED_OVER, Stage.HANDLING_CONSULTED, Stage.HANDLED),
)
_ENTRUSTED, _COORDINATED = other_committees.ENTRUSTED_UNDER, other_committees.COORDINATED_UNDER

# Unsettled: until 2024 the law said nothing of dropping an inspection from the plan, of studies beforehand, nor of
# joint and coordinated inspections; they are not read as forbidden, and nothing is asked of them.
IN_STANDING_COMMITTEE = Procedure(
    id="law-inspection.standing-committee",
    title=Text("常务委员会执法检查", "Law inspection by a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        # the subject
        step(Stage.NONE, SubjectSelected, Stage.SELECTED, *subject.SELECTED, must=True),
        # Unsettled: the plan may be adjusted, and an inspection that is over is to be reported on; until then it can be
        # taken off the plan.
        *(step(s, Dropped, Stage.DROPPED, *subject.DROPPED) for s in _UNTIL_IT_IS_OVER),
        # before the inspection
        *alongside(_BEFORE, Researched, *team.RESEARCHED),
        step(Stage.SELECTED, TeamFormed, Stage.TEAM_FORMED, *team.BY_PLAN, *team.FORMED, must=True),
        step(Stage.ENTRUSTED, TeamFormed, Stage.TEAM_FORMED, *team.BY_PLAN, *team.FORMED),
        *alongside([Stage.TEAM_FORMED, Stage.INSPECTING], TeamFormed, *team.BY_PLAN, *team.FORMED),
        *alongside(_UNTIL_IT_IS_OVER, ChecklistDrawn, *team.CARRIED_OUT),
        # through other committees, and with them
        step(Stage.SELECTED, Entrusted, Stage.ENTRUSTED, *other_committees.ENTRUSTED, cites=_ENTRUSTED),
        *alongside(_ONCE_ENTRUSTED, Entrusted, *other_committees.ENTRUSTED, cites=_ENTRUSTED),
        *alongside([Stage.ENTRUSTED], ResultsReceived, *other_committees.RESULTS, must=True, cites=_ENTRUSTED),
        *alongside(_WITH_A_TEAM, ResultsReceived, *other_committees.RESULTS, cites=_ENTRUSTED),
        *alongside(_UNTIL_IT_IS_OVER, Joined, *other_committees.JOINED),
        *alongside(_UNTIL_IT_IS_OVER, Coordinated, *other_committees.COORDINATED, cites=_COORDINATED),
        # Unsettled: no article says what becomes of what entrusted committees found where there is no team of one's own
        # to report; here the matter can end with it.
        step(Stage.ENTRUSTED, Closed, Stage.CLOSED, *other_committees.RETURNED, cites=_ENTRUSTED),
        # the inspection
        step(Stage.TEAM_FORMED, Inspected, Stage.INSPECTING, *team.INSPECTED, must=True),
        *alongside([Stage.INSPECTING], Inspected, *team.INSPECTED),
        step(Stage.INSPECTING, InspectionEnded, Stage.INSPECTED, *team.CARRIED_OUT, must=True),
        # the report
        step(Stage.INSPECTED, ReportPresented, Stage.REPORTED, *report.PRESENTED, must=True),
        step(Stage.REPORTED, ReportSubmitted, Stage.SUBMITTED, *report.SUBMITTED, must=True),
        *alongside([Stage.SUBMITTED], ReportSubmitted, *report.SUBMITTED),
        step(Stage.SUBMITTED, Heard, Stage.HEARD, *report.HEARD),
        *alongside(
            (Stage.SUBMITTED, Stage.HEARD, Stage.DELIBERATED),
            Referred,
            *report.REFERRED,
            cites=report.REFERRED_UNDER,
        ),
        step(Stage.SUBMITTED, Deliberated, Stage.DELIBERATED, *report.DELIBERATED, must=True),
        step(Stage.HEARD, Deliberated, Stage.DELIBERATED, *report.DELIBERATED, must=True),
        *alongside([Stage.DELIBERATED], Deliberated, *report.DELIBERATED),
        # the opinions together with the report, a resolution, and what became of them
        *course(
            handling.DUTIES,
            Stages(
                deliberated=Stage.DELIBERATED,
                handed_over=Stage.HANDED_OVER,
                consulted=Stage.HANDLING_CONSULTED,
                handled=Stage.HANDLED,
                closed=Stage.CLOSED,
            ),
            handling.OWN,
        ),
    ),
)
