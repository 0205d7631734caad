"""The table: a visit or study that a standing committee arranges for deputies, to the answer to their report."""

from __future__ import annotations

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025
from npcproc.procedure import Procedure
from npcproc.steps import alongside, step
from npcproc.supervision.inspection_visit import arrangement, before_report, conduct, meeting, outcome
from npcproc.supervision.inspection_visit.before_report import AttendanceArranged
from npcproc.supervision.inspection_visit.matter import (
    Arranged,
    Conducted,
    Entrusted,
    LocalVisitRequested,
    Stage,
    SuggestionMade,
)
from npcproc.supervision.inspection_visit.meeting import MeetingRequested, Met
from npcproc.supervision.inspection_visit.outcome import Closed, FedBack, PassedOn, Reported

__all__ = ["IN_STANDING_COMMITTEE"]

_ARRANGED = (*arrangement.ARRANGED, *arrangement.ARRANGED_BY_COMMITTEE, *before_report.ARRANGED)
_AS_ASKED = (*arrangement.ARRANGED_AS_ASKED, *arrangement.ARRANGED_AS_ENTRUSTED)
_CONDUCTED = (*conduct.CONDUCTED, *before_report.CONDUCTED)

IN_STANDING_COMMITTEE = Procedure(
    id="inspection-visit.standing-committee",
    title=Text("常务委员会安排代表视察、专题调研", "Inspection visits and thematic studies of a standing committee"),
    body=StandingCommittee,
    rests_on=(DEPUTIES_2015, DEPUTIES_2025),
    start=Stage.NONE,
    steps=(
        # asked for, entrusted, arranged
        step(
            Stage.NONE,
            LocalVisitRequested,
            Stage.ASKED,
            *arrangement.REQUESTED,
            cites=arrangement.REQUESTED_UNDER,
        ),
        step(Stage.NONE, Entrusted, Stage.ASKED, *arrangement.ENTRUSTED, cites=arrangement.ENTRUSTED_UNDER),
        step(Stage.NONE, Arranged, Stage.ARRANGED, *_ARRANGED),
        step(Stage.ASKED, Arranged, Stage.ARRANGED, *_ARRANGED, *_AS_ASKED, must=True),
        # on the spot; deputies may go on their certificates though nobody arranged it
        step(Stage.ARRANGED, Conducted, Stage.UNDER_WAY, *_CONDUCTED, *conduct.AS_IT_WAS_ARRANGED),
        step(
            Stage.NONE,
            Conducted,
            Stage.UNDER_WAY,
            *conduct.CONDUCTED,
            *conduct.WITHOUT_ARRANGEMENT,
            cites=conduct.LOCAL_VISIT_UNDER,
        ),
        *alongside([Stage.UNDER_WAY], Conducted, *_CONDUCTED, *conduct.AS_IT_WAS_BEGUN),
        *alongside([Stage.UNDER_WAY], SuggestionMade, *conduct.SUGGESTED),
        *alongside([Stage.UNDER_WAY], MeetingRequested, *meeting.MEETING_REQUESTED),
        # an organ asked on the visit may meet the deputies when they have already reported
        *alongside((Stage.UNDER_WAY, Stage.REPORTED, Stage.PASSED_ON), Met, *meeting.MET),
        *alongside(
            (Stage.UNDER_WAY, Stage.REPORTED, Stage.PASSED_ON),
            AttendanceArranged,
            *before_report.ATTENDANCE_ARRANGED,
            cites=before_report.ATTENDANCE_UNDER,
        ),
        # what comes of it
        step(Stage.UNDER_WAY, Reported, Stage.REPORTED, *outcome.REPORTED),
        step(Stage.REPORTED, PassedOn, Stage.PASSED_ON, *outcome.PASSED_ON, must=True),
        *alongside([Stage.PASSED_ON], PassedOn, *outcome.PASSED_ON),
        *alongside([Stage.PASSED_ON], FedBack, *outcome.FED_BACK, must=True),
        # Unsettled: no article says when the matter ends, nor that there must be a report; it may end at any time, and
        # what is then left undone is kept with it.
        *(step(s, Closed, Stage.CLOSED, *outcome.CLOSED_UNBEGUN) for s in (Stage.ASKED, Stage.ARRANGED)),
        step(Stage.UNDER_WAY, Closed, Stage.CLOSED, *outcome.CLOSED_UNREPORTED),
        *(step(s, Closed, Stage.CLOSED, *outcome.CLOSED) for s in (Stage.REPORTED, Stage.PASSED_ON)),
    ),
)
