"""The docket (议事台账): the business of one body, its cases, its sessions and its roll, and the file it is kept in.

`business` is the docket; `sitting`, `planning`, `combination` and `roll` are the rules that span cases; `records` is
the file of JSON Lines, `lines` what stands in each, and `fields` how an event is written.
"""

from npcproc.docket.business import (
    Docket,
    DocketError,
    DueItem,
    DuplicateCase,
    Enrolment,
    Entry,
    Happening,
    NoSuchCase,
    Opening,
)
from npcproc.docket.combination import INQUIRY_COMBINED, REPORT_COMBINED, InquiryCombined, ReportCombined
from npcproc.docket.lines import RecordError
from npcproc.docket.planning import IN_PLAN, ClaimOfPlan, Planned, begin, planned
from npcproc.docket.records import dumps, load, loads, save
from npcproc.docket.roll import ROLL_OF_CONGRESS, ROLL_OF_STANDING_COMMITTEE, RollCall
from npcproc.docket.sitting import IN_SESSION, ON_AGENDA, Sitting, VoteInSession

__all__ = [
    "INQUIRY_COMBINED",
    "IN_PLAN",
    "IN_SESSION",
    "ON_AGENDA",
    "REPORT_COMBINED",
    "ROLL_OF_CONGRESS",
    "ROLL_OF_STANDING_COMMITTEE",
    "ClaimOfPlan",
    "Docket",
    "DocketError",
    "DueItem",
    "DuplicateCase",
    "Enrolment",
    "Entry",
    "Happening",
    "InquiryCombined",
    "NoSuchCase",
    "Opening",
    "Planned",
    "RecordError",
    "ReportCombined",
    "RollCall",
    "Sitting",
    "VoteInSession",
    "begin",
    "dumps",
    "load",
    "loads",
    "planned",
    "save",
]
