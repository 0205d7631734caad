"""What becomes in Beijing of an office when a department of the government changes, and when the term does.

The head of a renamed department is removed and one is appointed anew; that of one abolished, merged or struck from the
list needs no removal.  A new committee fills the offices on its list at its first two sessions.

Beijing Regulations on Appointments 2023 arts. 22 and 23.
"""

from __future__ import annotations

from npcproc.appointments.appointment.changes import Cause, KeptOn, OfficeChanged
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import All, Cap, Competence, Duty, Is, Prohibition

__all__ = ["CHANGES", "KEPT_ON"]

_REGULATIONS = BEIJING_APPOINTMENTS_2023
_RENAMED = All((Is("office", {Office.HEAD_OF_DEPARTMENT}), Is("cause", {Cause.RENAMED, Cause.REMADE})))
_ENDED = All(
    (
        Is("office", {Office.HEAD_OF_DEPARTMENT}),
        Is("cause", {Cause.ABOLISHED, Cause.MERGED, Cause.NO_LONGER_IN_GOVERNMENT}),
    )
)
_A_NEW_NAME = (_REGULATIONS.art(23, 1),)
_NO_LONGER = (_REGULATIONS.art(23, 2),)
_FIRST_SESSIONS = (_REGULATIONS.art(22, 2),)

FILLED_FIRST = frozenset(
    {
        Office.HEAD_OF_WORKING_BODY,
        Office.PRESIDENT_OF_INTERMEDIATE_COURT,
        Office.PRESIDENT_OF_SPECIAL_COURT,
        Office.CHIEF_OF_BRANCH_PROCURATORATE,
    },
)
"""The offices that a new committee fills first."""

APPOINTED_ANEW = Duty(
    name="beijing-appointed-anew",
    of="appointed_anew",
    when=_RENAMED,
    says=Text(
        "部门改变名称的应决定任命局长或者主任",
        "a head is appointed for the renamed department",
    ),
    cites=_A_NEW_NAME,
)
OLD_HEAD_REMOVED = Duty(
    name="beijing-old-head-removed",
    of="removed",
    when=_RENAMED,
    says=Text("部门改变名称的应免去原局长或者主任", "the head of the department under its old name is removed"),
    cites=_A_NEW_NAME,
)
# Unsettled: the article says that no removal is made, not that one is forbidden; a needless one is a hint.
NO_REMOVAL = Prohibition(
    name="beijing-no-removal",
    of="removed",
    when=_ENDED,
    effect=Effect.ADVISORY,
    says=Text(
        "部门撤销、合并或者不再列为组成部门的，不再办理免职手续",
        "the head of a department abolished, merged or struck from the list needs no removal",
    ),
    cites=_NO_LONGER,
)
GOVERNMENT_FILES = Competence(
    name="beijing-government-files",
    of="filed_by",
    allowed=frozenset({Organ.GOVERNMENT}),
    when=_ENDED,
    effect=Effect.BREACH,
    says=Text("应由市人民政府报常务委员会备案", "the government tells the committee for the record"),
    cites=_NO_LONGER,
)
_SESSIONS = Text("次会议", "sessions")
AT_THE_FIRST_TWO_SESSIONS = Cap(
    name="beijing-at-the-first-two-sessions",
    of="at_session",
    at_most=by_level(provincial=2),
    unit=_SESSIONS,
    when=All((Is("office", FILLED_FIRST), Is("delay_explained", {False}))),
    says=Text("新一届常务委员会任命应在第一次或者第二次会议上进行，会议次数", "the new committee is asked after"),
    cites=_FIRST_SESSIONS,
)
AT_THE_THIRD_AT_LATEST = Cap(
    name="beijing-at-the-third-at-latest",
    of="at_session",
    at_most=by_level(provincial=3),
    unit=_SESSIONS,
    when=All((Is("office", FILLED_FIRST), Is("delay_explained", {True}))),
    says=Text("因特殊情况经说明的最迟提请下一次会议任命，会议次数", "with an explanation the committee is asked after"),
    cites=_FIRST_SESSIONS,
)

CHANGES = Standing(
    id="appointment.office-changed.beijing",
    title=Text("北京市政府组成部门变动时的职务", "Heads of departments that change, in Beijing"),
    body=StandingCommittee,
    rests_on=(_REGULATIONS,),
    facts=OfficeChanged,
    rules=(APPOINTED_ANEW, OLD_HEAD_REMOVED, NO_REMOVAL, GOVERNMENT_FILES),
)
KEPT_ON = Standing(
    id="appointment.kept-on.beijing",
    title=Text("北京市换届后的任命", "Offices filled after a change of term, in Beijing"),
    body=StandingCommittee,
    rests_on=(_REGULATIONS,),
    facts=KeptOn,
    rules=(AT_THE_FIRST_TWO_SESSIONS, AT_THE_THIRD_AT_LATEST),
)
