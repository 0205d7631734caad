"""What Shandong adds to the national procedures.

Annulment by the standing committee of the province: Shandong Provisions on Major Matters.

Appointments and the oath: Shandong Measures on the Constitutional Oath.

Inquiry, interpellation and investigation in a congress: Shandong Congress Rules of Procedure, Shandong Deputies
Measures, Shandong Townships Provisions.

Inspection visits: Shandong Deputies Measures, Shandong Townships Provisions.

Recording and review: Shandong Provisions on Recording and Review.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.appointments import oath as oaths
from npcproc.appointments.appointment import APPOINTMENT
from npcproc.local.shandong import (
    appointment,
    inquiry,
    inspection_visit,
    interpellation,
    investigation,
    oath,
    oversight_relations,
)
from npcproc.local.shandong.record_review import CATALOGUE, filing, review
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision import inspection_visit as visits
from npcproc.supervision import investigation as investigations
from npcproc.supervision import thematic_inquiry as inquiries
from npcproc.supervision.interpellation import IN_CONGRESS
from npcproc.supervision.oversight_relations import IN_STANDING_COMMITTEE as ANNULMENT
from npcproc.supervision.record_review import FILING, IN_LOCAL_COMMITTEE

__all__ = ["CATALOGUE", "OVERLAYS"]

OVERLAYS: Mapping[Procedure, Overlay] = {
    ANNULMENT: oversight_relations.IN_SHANDONG,
    APPOINTMENT: appointment.IN_SHANDONG,
    FILING: filing.IN_SHANDONG,
    IN_CONGRESS: interpellation.IN_SHANDONG,
    IN_LOCAL_COMMITTEE: review.IN_SHANDONG,
    inquiries.IN_CONGRESS: inquiry.IN_SHANDONG,
    investigations.IN_CONGRESS: investigation.IN_SHANDONG,
    investigations.IN_STANDING_COMMITTEE: investigation.IN_SHANDONG_COMMITTEES,
    oaths.IN_CONGRESS: oath.IN_SHANDONG_CONGRESSES,
    oaths.IN_STANDING_COMMITTEE: oath.IN_SHANDONG_COMMITTEES,
    visits.IN_STANDING_COMMITTEE: inspection_visit.IN_SHANDONG_COMMITTEES,
    visits.IN_TOWNSHIP: inspection_visit.IN_SHANDONG_TOWNSHIPS,
}
"""By the national table, what is added to it."""
