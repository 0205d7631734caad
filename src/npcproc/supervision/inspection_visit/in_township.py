"""The table: a visit or study that the presidium of a township's congress arranges for deputies.

It is the standing committee's without what a township has not: a committee above that entrusts it, a council, and
special reports heard by a committee.
"""

from __future__ import annotations

from npcproc.bodies import Congress
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025
from npcproc.procedure import Procedure
from npcproc.steps import alongside, step
from npcproc.supervision.inspection_visit import arrangement, conduct, meeting, outcome
from npcproc.supervision.inspection_visit.matter import (
    Arranged,
    Conducted,
    LocalVisitRequested,
    Stage,
    SuggestionMade,
)
from npcproc.supervision.inspection_visit.meeting import MeetingRequested, Met
from npcproc.supervision.inspection_visit.outcome import Closed, FedBack, PassedOn, Reported

__all__ = ["IN_TOWNSHIP"]

_LOCAL_VISIT = arrangement.LOCAL_VISIT_IN_TOWNSHIP

IN_TOWNSHIP = Procedure(
    id="inspection-visit.township",
    title=Text("乡镇人大主席团安排代表视察、专题调研", "Inspection visits and thematic studies in a township"),
    body=Congress,
    rests_on=(DEPUTIES_2015, DEPUTIES_2025),
    start=Stage.NONE,
    steps=(
        # asked for, arranged
        step(Stage.NONE, LocalVisitRequested, Stage.ASKED, *arrangement.REQUESTED, cites=_LOCAL_VISIT),
        step(Stage.NONE, Arranged, Stage.ARRANGED, *arrangement.ARRANGED, cites=arrangement.VISIT_IN_TOWNSHIP),
        step(
            Stage.ASKED,
            Arranged,
            Stage.ARRANGED,
            *arrangement.ARRANGED,
            *arrangement.ARRANGED_AS_ASKED,
            must=True,
        ),
        # on the spot; deputies may go on their certificates though nobody arranged it
        step(Stage.ARRANGED, Conducted, Stage.UNDER_WAY, *conduct.CONDUCTED, *conduct.AS_IT_WAS_ARRANGED),
        step(
            Stage.NONE,
            Conducted,
            Stage.UNDER_WAY,
            *conduct.CONDUCTED,
            *conduct.WITHOUT_ARRANGEMENT,
            cites=_LOCAL_VISIT,
        ),
        *alongside([Stage.UNDER_WAY], Conducted, *conduct.CONDUCTED, *conduct.AS_IT_WAS_BEGUN),
        *alongside([Stage.UNDER_WAY], SuggestionMade, *conduct.SUGGESTED),
        *alongside([Stage.UNDER_WAY], MeetingRequested, *meeting.MEETING_REQUESTED),
        # an organ asked on the visit may meet the deputies when they have already reported
        *alongside((Stage.UNDER_WAY, Stage.REPORTED, Stage.PASSED_ON), Met, *meeting.MET),
        # what comes of it
        step(Stage.UNDER_WAY, Reported, Stage.REPORTED, *outcome.REPORTED),
        step(Stage.REPORTED, PassedOn, Stage.PASSED_ON, *outcome.PASSED_ON, must=True),
        *alongside([Stage.PASSED_ON], PassedOn, *outcome.PASSED_ON),
        *alongside([Stage.PASSED_ON], FedBack, *outcome.FED_BACK, must=True),
        # Unsettled: as in a standing committee, no article says when the matter ends.
        *(step(s, Closed, Stage.CLOSED, *outcome.CLOSED_UNBEGUN) for s in (Stage.ASKED, Stage.ARRANGED)),
        step(Stage.UNDER_WAY, Closed, Stage.CLOSED, *outcome.CLOSED_UNREPORTED),
        *(step(s, Closed, Stage.CLOSED, *outcome.CLOSED) for s in (Stage.REPORTED, Stage.PASSED_ON)),
    ),
)
