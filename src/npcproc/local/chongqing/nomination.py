"""What Chongqing asks of a proposal to appoint or remove somebody: who proposes, the examination, the papers, when.

The regulations bind the standing committees of the municipality, its districts and counties.  They name, office by
office, who proposes, mostly as national law does; new are the examination in law that everybody passes who is to be
appointed, the papers, the seven days, and the bar on whoever was not carried twice in a row.  People's assessors, and
the courts and procuratorates of special areas, of whom articles 9 and 10 speak too, hold no office in the table.

Chongqing Regulations on Appointments 2022 arts. 6-10, 16, 17 and 21.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from npcproc.appointments.appointment.matter import Nominated, Scheduled
from npcproc.appointments.appointment.particulars import Attachment
from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import Level, by_level
from npcproc.periods import days
from npcproc.rules import (
    Cap,
    Competence,
    CompetenceByTable,
    Covers,
    Duty,
    Eligibility,
    Entry,
    Has,
    Is,
    Latest,
    Not,
    NotBefore,
    Notice,
    Past,
    Sequence,
)
from npcproc.statutes import Cite

__all__ = ["APPOINTED", "EXAMINED", "MEETING", "PROPOSED", "LegalExaminationTaken"]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_CITY = frozenset({Level.PROVINCIAL})
_COUNTY = frozenset({Level.COUNTY})


@frozen(kw_only=True)
class LegalExaminationTaken(Event):
    """Whoever is to be appointed takes the examination in law (法律知识考试), or takes it again."""

    zh = "参加法律知识考试"
    en = "LegalExaminationTaken"

    by: Organ = done_by(Organ.WORKING_BODY)
    """Who holds it."""

    passed: bool = True
    """Whether the person passed."""

    this_term: bool = True
    """Whether it is held in the term in which the person is proposed."""


# who proposes (arts. 6-10)

_STAFF = (Office.HEAD_OF_WORKING_BODY, Office.OFFICER_OF_WORKING_BODY)
_DEPARTMENTS = (Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT)
_COUNCIL, _MAYOR = Organ.CHAIRPERSONS_COUNCIL, Organ.HEAD_OF_GOVERNMENT

_Lines = Iterable[tuple[Organ, Iterable[Office], Cite]]


def _entries(lines: _Lines) -> tuple[Entry, ...]:
    return tuple(
        Entry(office, frozenset({organ}), (cite,))
        for organ, offices, cite in lines
        for office in sorted(offices, key=lambda office: office.name)
    )


_BY_THE_COUNCIL: _Lines = (
    (
        _COUNCIL,
        (Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE),
        _REGULATIONS.art(6, 1, 1),
    ),
    (_COUNCIL, (Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE, *_STAFF), _REGULATIONS.art(6, 1, 2)),
    (_COUNCIL, (Office.MEMBER_OF_CREDENTIALS_COMMITTEE,), _REGULATIONS.art(6, 1, 3)),
    (_COUNCIL, _STAFF, _REGULATIONS.art(6, 1, 5, levels=_COUNTY)),
    (
        _COUNCIL,
        (Office.PRESIDENT_OF_INTERMEDIATE_COURT, Office.PRESIDENT_OF_SPECIAL_COURT),
        _REGULATIONS.art(9, 1, 1, levels=_CITY),
    ),
)
_BY_THE_HEAD: _Lines = (
    (_MAYOR, (Office.DEPUTY_HEAD_OF_GOVERNMENT,), _REGULATIONS.art(7, 1, 1)),
    (_MAYOR, (Office.SECRETARY_GENERAL_OF_GOVERNMENT, *_DEPARTMENTS), _REGULATIONS.art(7, 1, 2, levels=_CITY)),
    (_MAYOR, _DEPARTMENTS, _REGULATIONS.art(7, 1, 3, levels=_COUNTY)),
    (
        Organ.HEAD_OF_SUPERVISORY_COMMISSION,
        (Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION),
        _REGULATIONS.art(8, 1),
    ),
    (
        Organ.PRESIDENT_OF_COURT,
        (*COURT_OFFICES, Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT, Office.JUDGE_OF_INTERMEDIATE_COURT),
        _REGULATIONS.art(9, 1, 2, levels=_CITY),
    ),
    (
        Organ.PRESIDENT_OF_SPECIAL_COURT,
        (Office.VICE_PRESIDENT_OF_SPECIAL_COURT, Office.JUDGE_OF_SPECIAL_COURT),
        _REGULATIONS.art(9, 1, 3, levels=_CITY),
    ),
    (
        Organ.CHIEF_PROCURATOR,
        (
            *PROCURATORATE_OFFICES,
            Office.CHIEF_OF_BRANCH_PROCURATORATE,
            Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
            Office.PROCURATOR_OF_BRANCH,
            Office.PROCURATOR_OF_OUTPOST,
        ),
        _REGULATIONS.art(9, 1, 4, levels=_CITY),
    ),
    (Organ.PRESIDENT_OF_COURT, COURT_OFFICES, _REGULATIONS.art(10, 1, 1, levels=_COUNTY)),
    (Organ.CHIEF_PROCURATOR, PROCURATORATE_OFFICES, _REGULATIONS.art(10, 1, 2, levels=_COUNTY)),
)
NOMINATED_BY_THE_COUNCIL = CompetenceByTable(
    name="chongqing-nominated-by-the-council",
    by_field="office",
    table=_entries(_BY_THE_COUNCIL),
    says=Text("应由主任会议提名", "the council of chairpersons makes the proposal"),
)
NOMINATED_BY_ITS_HEAD = CompetenceByTable(
    name="chongqing-nominated-by-its-head",
    by_field="office",
    table=_entries(_BY_THE_HEAD),
    when=Is("head_vacant", {False}),
    says=Text("应由条例规定的正职领导人员提名", "the head whom the regulations name makes the proposal"),
)

# the person (arts. 16 and 21)

_EXAMINED = (_REGULATIONS.art(16, 1), _REGULATIONS.art(16, 2))

WORKING_BODY_EXAMINES = Competence(
    name="chongqing-working-body-examines",
    allowed=frozenset({Organ.WORKING_BODY}),
    effect=Effect.BREACH,
    says=Text(
        "法律知识考试应由常务委员会人事任免工作机构组织",
        "the working body of the committee for appointments holds the examination",
    ),
    cites=(_REGULATIONS.art(16, 1),),
)
PASSED = Sequence(
    name="chongqing-passed",
    after=Past(LegalExaminationTaken, "passed", {True}),
    says=Text(
        "拟任命的人员应通过法律知识考试，补考仍不及格的不得提请",
        "whoever is to be appointed has passed the examination in law, at the second try if need be",
    ),
    cites=_EXAMINED,
)
PASSED_THIS_TERM = Sequence(
    name="chongqing-passed-this-term",
    after=Past(LegalExaminationTaken, "this_term", {True}),
    says=Text("考试成绩在本届内有效", "the examination was taken in this term"),
    cites=(_REGULATIONS.art(16, 1),),
)
QUALIFIED = Eligibility(
    name="chongqing-qualified",
    of="qualified",
    allowed=frozenset({True}),
    says=Text(
        "拟任命的人员应具备法律和国家规定的任职资格",
        "whoever is to be appointed has the qualifications of law and state rules",
    ),
    cites=_EXAMINED,
)
_ONCE_MORE = (_REGULATIONS.art(21, 1),)
ASSESSED_AGAIN = Duty(
    name="chongqing-assessed-again",
    of="assessed_again",
    when=Not(Is("rejected_in_a_row", {0})),
    effect=Effect.REFUSES,
    says=Text("未获通过的应经进一步考核后再提名", "whoever was not carried is assessed further before another time"),
    cites=_ONCE_MORE,
)
NOT_TWICE_IN_A_ROW = Cap(
    name="chongqing-not-twice-in-a-row",
    of="rejected_in_a_row",
    at_most=by_level(provincial=1, county=1),
    unit=Text("次", "times"),
    effect=Effect.REFUSES,
    says=Text("连续两次未获通过的届内不得再提名为同一职务，连续未获通过", "the person was not carried in a row"),
    cites=_ONCE_MORE,
)

# the papers, and seven days (art. 17)

_PAPERS = (_REGULATIONS.art(17, 2),)
_IN_TIME = (_REGULATIONS.art(17, 1),)

EXPLANATION_ATTACHED = Covers(
    name="chongqing-explanation-attached",
    of="attached",
    includes=frozenset({Attachment.EXPLANATION}),
    says=Text("任免案应附说明", "an explanation is attached"),
    cites=_PAPERS,
)
VETTING_ATTACHED = Covers(
    name="chongqing-vetting-attached",
    of="attached",
    includes=frozenset({Attachment.VETTING}),
    when=Not(Has("particulars")),
    says=Text(
        "任免案应附被提名人的考核材料或者简介", "what the vetting of the person showed, or a short account, is attached"
    ),
    cites=_PAPERS,
)
FOUNDING_ATTACHED = Covers(
    name="chongqing-founding-attached",
    of="attached",
    includes=frozenset({Attachment.FOUNDING}),
    when=Is("new_body", {True}),
    says=Text(
        "提请任命新设机构人员应附批准设立机构的文件",
        "what approves the setting up of a new body is attached",
    ),
    cites=(_REGULATIONS.art(17, 3),),
)
SEVEN_DAYS_BEFORE = Notice(
    name="chongqing-seven-days-before",
    before=Latest(Scheduled, "session_on"),
    at_least=days(7),
    when=Is("lateness_explained", {False}),
    says=Text(
        "任免案应在会议举行的七日前提出，不能按期提出的应向主任会议说明",
        "the proposal comes seven days before the session, unless the delay is explained to the council",
    ),
    cites=_IN_TIME,
)
STILL_SEVEN_DAYS_BEFORE = NotBefore(
    name="chongqing-still-seven-days-before",
    of="session_on",
    day=Latest(Nominated),
    wait=days(7),
    when=Past(Nominated, "lateness_explained", {False}),
    says=Text("会议距任免案提出应满七日", "the session is seven days after the proposal"),
    cites=_IN_TIME,
)

EXAMINED = (WORKING_BODY_EXAMINES,)
"""What is asked of the examination."""

PROPOSED = (
    NOMINATED_BY_THE_COUNCIL,
    NOMINATED_BY_ITS_HEAD,
    EXPLANATION_ATTACHED,
    VETTING_ATTACHED,
    SEVEN_DAYS_BEFORE,
)
"""What is asked of every proposal."""

APPOINTED = (
    *PROPOSED,
    PASSED,
    PASSED_THIS_TERM,
    QUALIFIED,
    ASSESSED_AGAIN,
    NOT_TWICE_IN_A_ROW,
    FOUNDING_ATTACHED,
)
"""What is asked of a proposal to appoint somebody."""

MEETING = (STILL_SEVEN_DAYS_BEFORE,)
"""What is asked of the day of the session."""
