"""What Guangdong says of a resignation to a standing committee: everybody asks in writing, and not judges alone.

Guangdong Measures on Appointments 2022 art. 10.
"""

from __future__ import annotations

from npcproc.appointments.resignation import effect, report, request
from npcproc.appointments.resignation.matter import Tendered
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022
from npcproc.procedure import Overlay
from npcproc.rules import Method

__all__ = ["RESIGNED"]

_RESIGNATION = (GUANGDONG_APPOINTMENTS_2022.art(10, 1),)

IN_WRITING = Method(
    name="guangdong-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("辞职应提出书面报告", "whoever resigns reports it in writing"),
    cites=_RESIGNATION,
)

RESIGNED = Overlay(
    rules={Tendered: (IN_WRITING,)},
    again=dict.fromkeys(
        (
            request.MAY_RESIGN_TO_COMMITTEE,
            request.BETWEEN_SESSIONS,
            request.COMMITTEE_DECIDES,
            report.COMMITTEE_REPORTS,
            report.REPORTED_FOR_THE_RECORD,
            effect.OF_A_CHIEF_PROCURATOR,
            effect.CHIEF_PROCURATOR_ABOVE_SUBMITS,
            effect.COMMITTEE_ABOVE_DECIDES,
            effect.APPROVED_ABOVE,
        ),
        _RESIGNATION,
    ),
)
