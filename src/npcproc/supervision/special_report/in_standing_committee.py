"""The table: a special work report in a standing committee, from its topic to its follow-up."""

from __future__ import annotations

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.procedure import Procedure
from npcproc.steps import alongside, step
from npcproc.supervision.follow_up import Stages, course
from npcproc.supervision.special_report import handling, hearing, preparation, topic
from npcproc.supervision.special_report.hearing import Deliberated, Heard, Referred
from npcproc.supervision.special_report.matter import (
    Briefed,
    Declined,
    Delivered,
    Distributed,
    Dropped,
    Inspected,
    ReportRequested,
    Revised,
    Scheduled,
    SentForComments,
    Stage,
    Studied,
    StudyDistributed,
    TopicSelected,
    ViewsCollected,
)

__all__ = ["IN_STANDING_COMMITTEE"]

_BEFORE = (Stage.SELECTED, Stage.CONSULTED, Stage.REVISED, Stage.DELIVERED, Stage.DISTRIBUTED)
_THIS_SESSION = (Stage.HEARD, Stage.DELIBERATED)

# Unsettled: until 2024 the law said nothing of dropping a report from the plan, nor of a committee's own study and its
# report; they are not read as forbidden.
IN_STANDING_COMMITTEE = Procedure(
    id="special-report.standing-committee",
    title=Text("常务委员会听取和审议专项工作报告", "Special work report to a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        # the topic
        step(Stage.NONE, ReportRequested, Stage.REQUESTED, *topic.REQUESTED),
        step(Stage.REQUESTED, Declined, Stage.DROPPED, *topic.DECLINED),
        step(Stage.REQUESTED, TopicSelected, Stage.SELECTED, *topic.SELECTED),
        step(Stage.NONE, TopicSelected, Stage.SELECTED, *topic.SELECTED, must=True),
        *(step(s, Dropped, Stage.DROPPED, *topic.DROPPED) for s in _BEFORE),
        # before the hearing; the session may be fixed at any time, and moved
        *alongside(_BEFORE, Scheduled, *preparation.RESCHEDULED, must=True),
        *alongside(_BEFORE, Inspected, *preparation.INSPECTED),
        *alongside(_BEFORE, Studied, *preparation.STUDIED),
        *alongside(_BEFORE, StudyDistributed),
        *alongside(_BEFORE, Briefed, *preparation.BRIEFED, cites=preparation.BRIEFED_UNDER),
        *alongside(_BEFORE, ViewsCollected, *preparation.VIEWS, must=True),
        step(Stage.SELECTED, SentForComments, Stage.CONSULTED, *preparation.SENT, must=True),
        step(Stage.CONSULTED, Revised, Stage.REVISED, *preparation.REVISED, must=True),
        step(Stage.SELECTED, Delivered, Stage.DELIVERED, *preparation.DELIVERED),
        step(Stage.CONSULTED, Delivered, Stage.DELIVERED, *preparation.DELIVERED),
        step(Stage.REVISED, Delivered, Stage.DELIVERED, *preparation.DELIVERED, must=True),
        step(Stage.DELIVERED, Distributed, Stage.DISTRIBUTED, *preparation.DISTRIBUTED, must=True),
        # the session
        *(step(s, Heard, Stage.HEARD, *topic.SCHEDULED, *hearing.HEARD, must=s is Stage.DISTRIBUTED) for s in _BEFORE),
        *alongside(
            (Stage.DELIVERED, Stage.DISTRIBUTED, *_THIS_SESSION),
            Referred,
            *hearing.REFERRED,
            cites=hearing.REFERRED_UNDER,
        ),
        step(Stage.HEARD, Deliberated, Stage.DELIBERATED, *hearing.DELIBERATED, must=True),
        *alongside([Stage.DELIBERATED], Deliberated, *hearing.DELIBERATED),
        # the opinions, a resolution, and what became of them
        *course(
            handling.DUTIES,
            Stages(
                deliberated=Stage.DELIBERATED,
                handed_over=Stage.HANDED_OVER,
                consulted=Stage.HANDLING_CONSULTED,
                handled=Stage.HANDLED,
                closed=Stage.CLOSED,
            ),
            handling.OF_THE_ORGAN,
        ),
    ),
)
