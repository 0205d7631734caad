"""The table: a report of the financial chapter in a standing committee, from the study before it to its follow-up."""

from __future__ import annotations

from attrs import evolve

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.procedure import Procedure
from npcproc.steps import Step, alongside, step
from npcproc.supervision.financial_oversight import handling, hearing, submission
from npcproc.supervision.financial_oversight.matter import (
    AuditReportHeard,
    Deliberated,
    Heard,
    Referred,
    Stage,
    Studied,
    StudyDistributed,
    StudySubmitted,
    Submitted,
)
from npcproc.supervision.follow_up import Closed, HandlingReported, HandlingSentForComments, Stages, course

__all__ = ["IN_STANDING_COMMITTEE"]

_BEFORE = (Stage.NONE, Stage.AWAITED, Stage.SUBMITTED)
_AT_HAND = (Stage.SUBMITTED, Stage.HEARD, Stage.DELIBERATED)


def _by_this_chapter(row: Step) -> Step:
    """Comments are asked for since 2024; the report on the handling is a duty with them or without."""
    if row.event is HandlingSentForComments:
        return evolve(row, cites=handling.CONSULTED_UNDER)
    return evolve(row, must=True) if row.event is HandlingReported else row


IN_STANDING_COMMITTEE = Procedure(
    id="financial-report.standing-committee",
    title=Text("常务委员会听取和审议财政经济工作报告", "Report on finance and the economy to a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        # a study before it
        *alongside(_BEFORE, Studied, *hearing.STUDIED, cites=hearing.STUDIED_UNDER),
        *alongside(_BEFORE, StudyDistributed, cites=hearing.STUDY_DISTRIBUTED_UNDER),
        *alongside(_BEFORE, StudySubmitted, *hearing.STUDY_SUBMITTED, cites=hearing.STUDY_DISTRIBUTED_UNDER),
        # the report comes; that on the rectification is awaited as soon as the audit work report has been heard
        step(Stage.NONE, Submitted, Stage.SUBMITTED, *submission.SUBMITTED, must=True),
        step(Stage.NONE, AuditReportHeard, Stage.AWAITED, *submission.AUDIT_HEARD, cites=submission.AWAITED_UNDER),
        step(Stage.AWAITED, Submitted, Stage.SUBMITTED, *submission.AWAITED, must=True),
        # the session
        step(Stage.SUBMITTED, Heard, Stage.HEARD, *hearing.HEARD, must=True),
        *alongside(_AT_HAND, Referred, *hearing.REFERRED, cites=hearing.REFERRED_UNDER),
        step(Stage.HEARD, Deliberated, Stage.DELIBERATED, *hearing.DELIBERATED, must=True),
        *alongside([Stage.DELIBERATED], Deliberated, *hearing.DELIBERATED),
        # the opinions, a resolution, and what became of them
        *map(
            _by_this_chapter,
            course(
                handling.DUTIES,
                Stages(
                    deliberated=Stage.DELIBERATED,
                    handed_over=Stage.HANDED_OVER,
                    consulted=Stage.HANDLING_CONSULTED,
                    handled=Stage.HANDLED,
                    closed=Stage.CLOSED,
                ),
                handling.OF_THE_GOVERNMENT,
            ),
        ),
        step(
            Stage.DELIBERATED,
            Closed,
            Stage.CLOSED,
            *handling.ENDED_WITH_THE_DELIBERATION,
            cites=handling.ENDED_UNDER,
        ),
    ),
)
