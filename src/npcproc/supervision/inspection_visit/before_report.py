"""A visit or study that prepares the hearing of a special work report: the council has it made, deputies may attend.

What it is to that report stands with the report, in `special_report`; here it is a visit like others.

Supervision Law art. 13 (2006: art. 10).
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.rules import Competence, Eligibility, Initiator, Is, Latest, Past, Right, Sequence, SetDay
from npcproc.supervision.inspection_visit.matter import Arranged, Purpose, Whose

__all__ = ["ARRANGED", "ATTENDANCE_ARRANGED", "ATTENDANCE_UNDER", "CONDUCTED", "AttendanceArranged"]


@frozen(kw_only=True)
class AttendanceArranged(Event):
    """Deputies who took part are asked to the session that hears the special work report (安排代表列席)."""

    zh = "安排代表列席"
    en = "AttendanceArranged"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    took_part: bool = True
    """Whether they are deputies who took part in the visit or study."""

    may_speak: bool = True
    """Whether they can listen to the report and give their opinions."""


_ORGANISED = (SUPERVISION_2006.art(10, 1), SUPERVISION_2024.art(13, 1))
_IS_FOR_A_REPORT = Is("purpose", {Purpose.SPECIAL_REPORT})
_WAS_FOR_A_REPORT = Past(Arranged, "purpose", {Purpose.SPECIAL_REPORT})

# the visit or study

COUNCIL_ARRANGES = Initiator(
    name="council-arranges",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    when=_IS_FOR_A_REPORT,
    says=Text(
        "听取专项工作报告前的视察、调研应由主任会议组织",
        "the council of chairpersons has the visit or study made before a special report is heard",
    ),
    cites=_ORGANISED,
)
OWN_DEPUTIES_GO = Eligibility(
    name="own-deputies-go",
    of="whose",
    allowed=frozenset({Whose.OWN}),
    when=_IS_FOR_A_REPORT,
    says=Text("应由本级人民代表大会代表参加", "deputies of this congress take part"),
    cites=_ORGANISED,
)
# Unsettled: "before" the hearing is read to include its day, as the law counts no days.
BEFORE_THE_HEARING = SetDay(
    name="before-the-hearing",
    until=Latest(Arranged, "hearing_on"),
    when=_WAS_FOR_A_REPORT,
    says=Text("应在听取专项工作报告前开展", "it is done before the special work report is heard"),
    cites=_ORGANISED,
)

# the session that hears the report

ATTENDANCE_UNDER = (SUPERVISION_2006.art(10, 2), SUPERVISION_2024.art(13, 2))
"""The provisions that let deputies be asked to the session that hears the report."""

PREPARES_A_REPORT = Sequence(
    name="prepares-a-report",
    after=_WAS_FOR_A_REPORT,
    says=Text("应为听取专项工作报告前的视察或者调研", "the visit or study prepares a special work report"),
    cites=ATTENDANCE_UNDER,
)
COMMITTEE_INVITES = Competence(
    name="committee-invites",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("代表列席应由常务委员会安排", "the standing committee has them attend"),
    cites=ATTENDANCE_UNDER,
)
TOOK_PART = Eligibility(
    name="took-part",
    of="took_part",
    allowed=frozenset({True}),
    says=Text("应为参加视察或者调研的代表", "they are deputies who took part in the visit or study"),
    cites=ATTENDANCE_UNDER,
)
MAY_LISTEN_AND_SPEAK = Right(
    name="may-listen-and-speak",
    of="may_speak",
    says=Text("列席的代表可以听取报告、提出意见", "deputies who attend may listen and give their opinions"),
    cites=ATTENDANCE_UNDER,
)

ARRANGED = (COUNCIL_ARRANGES, OWN_DEPUTIES_GO)
"""What is asked of the arrangement."""

CONDUCTED = (BEFORE_THE_HEARING,)
"""What is asked of the visit or study."""

ATTENDANCE_ARRANGED = (PREPARES_A_REPORT, COMMITTEE_INVITES, TOOK_PART, MAY_LISTEN_AND_SPEAK)
"""What is asked when deputies are to attend the session."""
