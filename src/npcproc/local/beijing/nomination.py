"""What Beijing asks of a proposal to appoint or remove somebody: who proposes, in what form, with what, and by when.

The regulations bind the standing committee of the municipality alone.  They name, office by office, who proposes,
mostly as national law does; new are who proposes a deputy mayor while there is no mayor, the papers, and the ten days.
The railway procuratorate, of which article 9 speaks too, is read as an outpost.

Beijing Regulations on Appointments 2023 arts. 5-9, 12 and 13.
"""

from __future__ import annotations

from collections.abc import Iterable

from npcproc.appointments.appointment import proposal
from npcproc.appointments.appointment.matter import Nominated, Scheduled
from npcproc.appointments.appointment.particulars import Attachment
from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.periods import days
from npcproc.rules import (
    All,
    CompetenceByTable,
    Covers,
    Eligibility,
    Entry,
    Is,
    Latest,
    Method,
    NotBefore,
    Notice,
    Past,
)
from npcproc.statutes import Cite

__all__ = ["APPOINTED", "MEETING", "PROPOSED"]

_REGULATIONS = BEIJING_APPOINTMENTS_2023
_PLACE = "beijing"

# who proposes (arts. 5-9)

_SPECIAL_COMMITTEES = (Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE)
_COUNCIL = Organ.CHAIRPERSONS_COUNCIL
_PRESIDENT, _CHIEF = Organ.PRESIDENT_OF_COURT, Organ.CHIEF_PROCURATOR

_Lines = Iterable[tuple[Organ, Iterable[Office], Cite]]


def _entries(lines: _Lines) -> tuple[Entry, ...]:
    return tuple(
        Entry(office, frozenset({organ}), (cite,))
        for organ, offices, cite in lines
        for office in sorted(offices, key=lambda office: office.name)
    )


_BY_THE_COUNCIL: _Lines = (
    (_COUNCIL, _SPECIAL_COMMITTEES, _REGULATIONS.art(5, 1, 1)),
    (_COUNCIL, (Office.MEMBER_OF_CREDENTIALS_COMMITTEE,), _REGULATIONS.art(5, 1, 2)),
    (
        _COUNCIL,
        (
            Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
            Office.HEAD_OF_WORKING_BODY,
            Office.OFFICER_OF_WORKING_BODY,
        ),
        _REGULATIONS.art(5, 1, 4),
    ),
    (
        _COUNCIL,
        (Office.PRESIDENT_OF_INTERMEDIATE_COURT, Office.PRESIDENT_OF_SPECIAL_COURT),
        _REGULATIONS.art(8, 1, 1),
    ),
)
_JUDGES_OF_SPECIAL_COURTS = (Office.VICE_PRESIDENT_OF_SPECIAL_COURT, Office.JUDGE_OF_SPECIAL_COURT)
# the judges of the internet court are proposed by the president of the high court, those of the others by their own
_BY_THE_HEAD: _Lines = (
    (Organ.HEAD_OF_GOVERNMENT, (Office.DEPUTY_HEAD_OF_GOVERNMENT,), _REGULATIONS.art(6, 1, 1)),
    (
        Organ.HEAD_OF_GOVERNMENT,
        (Office.SECRETARY_GENERAL_OF_GOVERNMENT, Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT),
        _REGULATIONS.art(6, 1, 2),
    ),
    (
        Organ.HEAD_OF_SUPERVISORY_COMMISSION,
        (Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION),
        _REGULATIONS.art(7, 1),
    ),
    (
        _PRESIDENT,
        (
            *COURT_OFFICES,
            Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT,
            Office.JUDGE_OF_INTERMEDIATE_COURT,
            *_JUDGES_OF_SPECIAL_COURTS,
        ),
        _REGULATIONS.art(8, 1, 2),
    ),
    (Organ.PRESIDENT_OF_SPECIAL_COURT, _JUDGES_OF_SPECIAL_COURTS, _REGULATIONS.art(8, 1, 3)),
    (Organ.PRESIDENT_OF_SPECIAL_COURT, _JUDGES_OF_SPECIAL_COURTS, _REGULATIONS.art(8, 1, 4)),
    (_CHIEF, (Office.CHIEF_OF_BRANCH_PROCURATORATE,), _REGULATIONS.art(9, 1, 1)),
    (
        _CHIEF,
        (
            *PROCURATORATE_OFFICES,
            Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
            Office.PROCURATOR_OF_BRANCH,
            Office.PROCURATOR_OF_OUTPOST,
        ),
        _REGULATIONS.art(9, 1, 2),
    ),
)
NOMINATED_BY_THE_COUNCIL = CompetenceByTable(
    name="beijing-nominated-by-the-council",
    by_field="office",
    table=_entries(_BY_THE_COUNCIL),
    says=Text("应由主任会议提请", "the council of chairpersons makes the proposal"),
)
NOMINATED_BY_ITS_HEAD = CompetenceByTable(
    name="beijing-nominated-by-its-head",
    by_field="office",
    table=_entries(_BY_THE_HEAD),
    when=Is("head_vacant", {False}),
    says=Text("应由条例规定的正职领导人员提请", "the head whom the regulations name makes the proposal"),
)
WHILE_THERE_IS_NO_MAYOR = CompetenceByTable(
    name="beijing-while-there-is-no-mayor",
    by_field="office",
    table=_entries(((_COUNCIL, (Office.DEPUTY_HEAD_OF_GOVERNMENT,), _REGULATIONS.art(6, 1, 1)),)),
    when=Is("head_vacant", {True}),
    says=Text("市长缺位时副市长应由主任会议提请", "while there is no mayor the council proposes deputy mayors"),
)
FROM_THE_DEPUTIES = Eligibility(
    name="beijing-from-the-deputies",
    of="deputy",
    allowed=frozenset({True}),
    when=Is("office", _SPECIAL_COMMITTEES),
    says=Text("专门委员会组成人员应为市人大代表", "whoever sits in a special committee is a deputy of the congress"),
    cites=(_REGULATIONS.art(5, 1, 1),),
)

# form and papers (art. 13)

_PAPERS = (_REGULATIONS.art(13, 2),)

IN_WRITING = Method(
    name="beijing-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("任免案应以书面形式提出", "the proposal is in writing"),
    cites=(_REGULATIONS.art(13, 1),),
)
PARTICULARS_ATTACHED = proposal.PARTICULARS_ATTACHED.restated(_PLACE, *_PAPERS)
REASONS_ATTACHED = proposal.REASONS_ATTACHED.restated(_PLACE, *_PAPERS)
EXPLANATION_ATTACHED = Covers(
    name="beijing-explanation-attached",
    of="attached",
    includes=frozenset({Attachment.EXPLANATION}),
    says=Text("应同时报送提请人说明情况的材料", "what whoever proposes has to say of it comes along"),
    cites=_PAPERS,
)

# ten days (art. 12)

_HEADS = frozenset(
    {
        Organ.HEAD_OF_GOVERNMENT,
        Organ.HEAD_OF_SUPERVISORY_COMMISSION,
        Organ.PRESIDENT_OF_COURT,
        Organ.PRESIDENT_OF_SPECIAL_COURT,
        Organ.CHIEF_PROCURATOR,
    },
)
_IN_TIME = (_REGULATIONS.art(12, 2),)

TEN_DAYS_BEFORE = Notice(
    name="beijing-ten-days-before",
    before=Latest(Scheduled, "session_on"),
    at_least=days(10),
    when=All((Is("by", _HEADS), Is("lateness_explained", {False}))),
    says=Text(
        "任免案应在会议举行的十日以前提出，不能按期提出的应向主任会议说明",
        "the proposal comes ten days before the session, unless the delay is explained to the council",
    ),
    cites=_IN_TIME,
)
STILL_TEN_DAYS_BEFORE = NotBefore(
    name="beijing-still-ten-days-before",
    of="session_on",
    day=Latest(Nominated),
    wait=days(10),
    when=All((Past(Nominated, "by", _HEADS), Past(Nominated, "lateness_explained", {False}))),
    says=Text("会议距任免案提出应满十日", "the session is ten days after the proposal"),
    cites=_IN_TIME,
)

PROPOSED = (
    NOMINATED_BY_THE_COUNCIL,
    NOMINATED_BY_ITS_HEAD,
    WHILE_THERE_IS_NO_MAYOR,
    IN_WRITING,
    REASONS_ATTACHED,
    EXPLANATION_ATTACHED,
    TEN_DAYS_BEFORE,
)
"""What is asked of every proposal."""

APPOINTED = (*PROPOSED, FROM_THE_DEPUTIES, PARTICULARS_ATTACHED)
"""What is asked of a proposal to appoint somebody."""

MEETING = (STILL_TEN_DAYS_BEFORE,)
"""What is asked of the day of the session."""
