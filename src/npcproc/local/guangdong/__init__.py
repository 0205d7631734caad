"""What Guangdong adds to the national procedures.

The rules of procedure of the standing committee of its provincial congress bind that committee alone; its Measures on
Appointments bind the committees of its cities and counties as well.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.appointments.acting import FOR_THE_CHAIRPERSON
from npcproc.appointments.acting import IN_STANDING_COMMITTEE as ACTING
from npcproc.appointments.appointment import APPOINTMENT, APPROVAL, REMOVAL
from npcproc.appointments.dismissal import COURT_PRESIDENT, PROCURATORS_BELOW
from npcproc.appointments.dismissal import IN_STANDING_COMMITTEE as DISMISSAL
from npcproc.appointments.resignation import IN_STANDING_COMMITTEE as RESIGNATION
from npcproc.local.guangdong import (
    acting,
    appointment,
    approval,
    dismissal,
    interpellation,
    investigation,
    law_inspection,
    resignation,
    session,
    special_report,
    thematic_inquiry,
)
from npcproc.local.guangdong.offices import CHANGES, KEPT_ON
from npcproc.local.guangdong.periodic import PERIODIC
from npcproc.local.guangdong.record_review import YEARLY
from npcproc.local.guangdong.session import FREQUENCY
from npcproc.local.guangdong.thematic_inquiry import RESEARCH
from npcproc.procedure import Overlay, Procedure
from npcproc.sessions.standing_committee import IN_STANDING_COMMITTEE as SESSION
from npcproc.supervision.interpellation import IN_STANDING_COMMITTEE as INTERPELLATION
from npcproc.supervision.investigation import IN_STANDING_COMMITTEE as INVESTIGATION
from npcproc.supervision.law_inspection import IN_STANDING_COMMITTEE as LAW_INSPECTION
from npcproc.supervision.special_report import IN_STANDING_COMMITTEE as SPECIAL_REPORT
from npcproc.supervision.thematic_inquiry import IN_STANDING_COMMITTEE as INQUIRY
from npcproc.supervision.thematic_inquiry import THEMATIC

__all__ = ["CHANGES", "FREQUENCY", "KEPT_ON", "OVERLAYS", "PERIODIC", "RESEARCH", "YEARLY"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    ACTING: acting.IN_GUANGDONG,
    FOR_THE_CHAIRPERSON: acting.FOR_THE_CHAIRPERSON,
    APPOINTMENT: appointment.APPOINTED,
    APPROVAL: approval.APPROVED,
    COURT_PRESIDENT: dismissal.COURT_PRESIDENT,
    DISMISSAL: dismissal.DISMISSED,
    INQUIRY: thematic_inquiry.PLAIN,
    INTERPELLATION: interpellation.IN_GUANGDONG,
    INVESTIGATION: investigation.IN_GUANGDONG,
    LAW_INSPECTION: law_inspection.IN_GUANGDONG,
    PROCURATORS_BELOW: dismissal.PROCURATORS_BELOW,
    REMOVAL: appointment.REMOVED,
    RESIGNATION: resignation.RESIGNED,
    SESSION: session.IN_GUANGDONG,
    SPECIAL_REPORT: special_report.IN_GUANGDONG,
    THEMATIC: thematic_inquiry.THEMATIC,
}
"""By the national table, what is added to it."""
