"""What Guangdong asks of a proposal to appoint or remove somebody: who decides, who proposes, what comes with it, when.

The Measures bind the standing committees of the province, its cities and its counties.  They name, office by office,
the body that decides and the officer who proposes, mostly as national law does; new are the signature of the principal
head, the papers and the ten days.  People's assessors, of whom article 6 speaks too, hold no office in the table.

Guangdong Measures on Appointments 2022 arts. 3-7, 11 and 15.
"""

from __future__ import annotations

from collections.abc import Iterable

from npcproc.appointments.appointment import proposal
from npcproc.appointments.appointment.matter import Nominated, Scheduled
from npcproc.appointments.appointment.particulars import Attachment
from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022
from npcproc.levels import Level
from npcproc.periods import days
from npcproc.rules import CompetenceByTable, Covers, Entry, Is, Latest, Method, NotBefore, Notice
from npcproc.statutes import Cite

__all__ = ["APPOINTED", "MEETING", "PROPOSED", "REMOVED"]

_MEASURES = GUANGDONG_APPOINTMENTS_2022
_PLACE = "guangdong"
_PROVINCE = frozenset({Level.PROVINCIAL})
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_COUNTY = frozenset({Level.COUNTY})
_COMMITTEE = Organ.STANDING_COMMITTEE

# who decides, and who proposes (arts. 3-7)

_WORKING_BODIES = (Office.HEAD_OF_WORKING_BODY, Office.OFFICER_OF_WORKING_BODY)
_GOVERNMENT = _MEASURES.art(4, 1, 2)
_COMMISSION = _MEASURES.art(5, 1)
_COURT = _MEASURES.art(6, 1)
_PROCURATORATE = _MEASURES.art(7, 1, 1)
_OUTPOSTS = _MEASURES.art(7, 1, 2, levels=_PROVINCE_AND_CITY)
_BRANCHES = _MEASURES.art(7, 1, 2, levels=_PROVINCE)

_Lines = Iterable[tuple[Organ, Iterable[Office], Cite]]


def _entries(lines: _Lines) -> tuple[Entry, ...]:
    return tuple(
        Entry(office, frozenset({organ}), (cite,))
        for organ, offices, cite in lines
        for office in sorted(offices, key=lambda office: office.name)
    )


_BY_THE_HEAD: _Lines = (
    (
        Organ.HEAD_OF_GOVERNMENT,
        (Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT),
        _GOVERNMENT,
    ),
    (
        Organ.HEAD_OF_GOVERNMENT,
        (Office.SECRETARY_GENERAL_OF_GOVERNMENT,),
        _MEASURES.art(4, 1, 2, levels=_PROVINCE_AND_CITY),
    ),
    (
        Organ.HEAD_OF_SUPERVISORY_COMMISSION,
        (Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION),
        _COMMISSION,
    ),
    (Organ.PRESIDENT_OF_COURT, COURT_OFFICES, _COURT),
    (Organ.CHIEF_PROCURATOR, PROCURATORATE_OFFICES, _PROCURATORATE),
    (Organ.CHIEF_PROCURATOR, (Office.PROCURATOR_OF_OUTPOST,), _OUTPOSTS),
    (
        Organ.CHIEF_PROCURATOR,
        (
            Office.CHIEF_OF_BRANCH_PROCURATORATE,
            Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
            Office.PROCURATOR_OF_BRANCH,
        ),
        _BRANCHES,
    ),
)
_BY_THE_COMMITTEE: _Lines = (
    (
        _COMMITTEE,
        (Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE),
        _MEASURES.art(3, 1, 1),
    ),
    (_COMMITTEE, _WORKING_BODIES, _MEASURES.art(3, 1, 2)),
    (
        _COMMITTEE,
        (Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,),
        _MEASURES.art(3, 1, 3, levels=_PROVINCE_AND_CITY),
    ),
    # the office of a county's committee, and its working committees in sub-districts
    (_COMMITTEE, _WORKING_BODIES, _MEASURES.art(3, 1, 3, levels=_COUNTY)),
    (_COMMITTEE, (Office.MEMBER_OF_CREDENTIALS_COMMITTEE,), _MEASURES.art(3, 1, 4)),
    (_COMMITTEE, _WORKING_BODIES, _MEASURES.art(3, 1, 5, levels=_COUNTY)),
    (_COMMITTEE, (Office.DEPUTY_HEAD_OF_GOVERNMENT,), _MEASURES.art(4, 1, 1)),
    *((_COMMITTEE, offices, cite) for _, offices, cite in _BY_THE_HEAD),
)

# Unsettled: a deputy head of government whom the congress elects is put to the congress; the item speaks of the time
# between sessions, and the national rules judge the rest.
FILLED_BY_THE_COMMITTEE = CompetenceByTable(
    name="guangdong-filled-by-the-committee",
    of="put_to",
    by_field="office",
    table=_entries(_BY_THE_COMMITTEE),
    says=Text("该职务应由本级常务委员会任免", "the standing committee of this level fills the office"),
)
NOMINATED_BY_ITS_HEAD = CompetenceByTable(
    name="guangdong-nominated-by-its-head",
    by_field="office",
    table=_entries(_BY_THE_HEAD),
    when=Is("head_vacant", {False}),
    says=Text("应由办法规定的正职领导人员提名", "the head whom the Measures name makes the proposal"),
)

# signature and papers (arts. 11 and 15)

_PAPERS = (_MEASURES.art(11, 1),)

# Unsettled: "the principal head of the proposing organ" is read of every proposal; for one of the council of
# chairpersons that is the chairperson of the committee.
SIGNED_BY_THE_HEAD = Method(
    name="guangdong-signed-by-the-head",
    of="signed_by_head",
    allowed=frozenset({True}),
    says=Text("任免案应由提请机关正职领导人员签署", "the principal head of whoever proposes has signed it"),
    cites=_PAPERS,
)
FORM_ATTACHED = Covers(
    name="guangdong-form-attached",
    of="attached",
    includes=frozenset({Attachment.FORM}),
    says=Text("应附国家工作人员任免呈报表", "the form of appointment or removal is attached"),
    cites=_PAPERS,
)
VETTING_ATTACHED = Covers(
    name="guangdong-vetting-attached",
    of="attached",
    includes=frozenset({Attachment.VETTING}),
    says=Text("应附拟任命人员的考察材料", "what the vetting of the person showed is attached"),
    cites=_PAPERS,
)
REASONS_ATTACHED = proposal.REASONS_ATTACHED.restated(
    _PLACE,
    *_PAPERS,
    says=Text("应附拟免职人员的免职理由", "the reasons for the removal are attached"),
)
FOUNDING_ATTACHED = Covers(
    name="guangdong-founding-attached",
    of="attached",
    includes=frozenset({Attachment.FOUNDING}),
    when=Is("new_body", {True}),
    says=Text(
        "提请任命新设机构人员应附批准设立机构的文件",
        "what approves the setting up of a new body is attached",
    ),
    cites=(_MEASURES.art(15, 2),),
)

# ten days (art. 11)

# Unsettled: the ten days are the general rule, from which the article names no exception; falling short of them is a
# hint.  They are counted to the day on which the session opens, once it is fixed.
TEN_DAYS_BEFORE = Notice(
    name="guangdong-ten-days-before",
    before=Latest(Scheduled, "session_on"),
    at_least=days(10),
    effect=Effect.ADVISORY,
    says=Text("材料一般应在会议召开的十日前提交", "the papers come as a rule ten days before the session"),
    cites=_PAPERS,
)
STILL_TEN_DAYS_BEFORE = NotBefore(
    name="guangdong-still-ten-days-before",
    of="session_on",
    day=Latest(Nominated),
    wait=days(10),
    effect=Effect.ADVISORY,
    says=Text("会议距材料提交一般应满十日", "the session is as a rule ten days after the papers came"),
    cites=_PAPERS,
)

PROPOSED = (
    FILLED_BY_THE_COMMITTEE,
    NOMINATED_BY_ITS_HEAD,
    SIGNED_BY_THE_HEAD,
    FORM_ATTACHED,
    TEN_DAYS_BEFORE,
)
"""What is asked of every proposal."""

APPOINTED = (*PROPOSED, VETTING_ATTACHED, FOUNDING_ATTACHED)
"""What is asked of a proposal to appoint somebody."""

REMOVED = (*PROPOSED, REASONS_ATTACHED)
"""What is asked of a proposal to remove somebody."""

MEETING = (STILL_TEN_DAYS_BEFORE,)
"""What is asked of the day of the session."""
