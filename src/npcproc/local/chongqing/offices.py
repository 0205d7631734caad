"""What becomes in Chongqing of an office that a committee has filled, when holder or body goes, or the term ends.

Whoever takes another post or retires is removed first; an office whose body is abolished, or whose holder dies, ends by
itself; after a change of term some are appointed anew and the others are not.

Chongqing Regulations on Appointments 2022 arts. 13-15.
"""

from __future__ import annotations

from npcproc.appointments.appointment.changes import Cause, KeptOn, OfficeChanged
from npcproc.appointments.offices import Office
from npcproc.bodies import StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.procedure import Standing
from npcproc.rules import Duty, Is, Not, Performed, Prohibition, Publicity

__all__ = ["CHANGES", "KEPT_ON"]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_LEAVES = (_REGULATIONS.art(13, 1),)
_ENDS = (_REGULATIONS.art(14, 1),)
_TERM = (_REGULATIONS.art(15, 1),)
_ENDED = Is("cause", {Cause.ABOLISHED, Cause.DEATH})

ANEW = frozenset(
    {
        Office.SECRETARY_GENERAL_OF_GOVERNMENT,
        Office.HEAD_OF_DEPARTMENT,
        Office.HEAD_OF_AUDIT,
        Office.PRESIDENT_OF_INTERMEDIATE_COURT,
        Office.CHIEF_OF_BRANCH_PROCURATORATE,
    },
)
"""Those who are appointed anew after a change of term."""

REMOVED_FIRST = Duty(
    name="chongqing-removed-first",
    of="removed",
    when=Is("cause", {Cause.OTHER_POST, Cause.RETIREMENT}),
    says=Text(
        "工作岗位变动或者退休的应先提请免职",
        "whoever takes another post or retires is first put up for removal",
    ),
    cites=_LEAVES,
)
ENDS_BY_ITSELF = Prohibition(
    name="chongqing-ends-by-itself",
    of="still_in_office",
    when=_ENDED,
    says=Text(
        "机构撤销或者任职期间去世的，职务自然终止",
        "the office ends by itself where the body is abolished or the holder dies",
    ),
    cites=_ENDS,
)
# Unsettled: the articles say that no removal, or no new appointment, is made; a needless one is a hint.
NO_REMOVAL = Prohibition(
    name="chongqing-no-removal",
    of="removed",
    when=_ENDED,
    effect=Effect.ADVISORY,
    says=Text("职务自然终止的不办理免职手续", "an office that has ended by itself needs no removal"),
    cites=_ENDS,
)
FILED = Performed(
    name="chongqing-filed",
    of="filed_by",
    when=_ENDED,
    says=Text("职务自然终止应报常务委员会备案", "the committee is told for the record"),
    cites=_ENDS,
)
ANNOUNCED = Publicity(
    name="chongqing-announced",
    of="announced",
    when=_ENDED,
    says=Text("职务自然终止应由常务委员会公告", "the committee announces that the office has ended"),
    cites=_ENDS,
)
APPOINTED_ANEW = Duty(
    name="chongqing-appointed-anew",
    of="appointed_anew",
    when=Is("office", ANEW),
    says=Text(
        "换届后政府秘书长、局长、主任，中级人民法院院长和分院检察长应提请任命",
        "members of the government, and heads of intermediate courts and of branches, are appointed anew",
    ),
    cites=_TERM,
)
NOT_ANEW = Prohibition(
    name="chongqing-not-anew",
    of="appointed_anew",
    when=Not(Is("office", ANEW)),
    effect=Effect.ADVISORY,
    says=Text("其他人员换届后继续任职的不重新任命", "others who keep the post are not appointed anew"),
    cites=_TERM,
)

CHANGES = Standing(
    id="appointment.office-changed.chongqing",
    title=Text("重庆市机构、岗位变动等情况下的职务", "Offices whose body or whose holder goes, in Chongqing"),
    body=StandingCommittee,
    rests_on=(_REGULATIONS,),
    facts=OfficeChanged,
    rules=(REMOVED_FIRST, ENDS_BY_ITSELF, NO_REMOVAL, FILED, ANNOUNCED),
)
KEPT_ON = Standing(
    id="appointment.kept-on.chongqing",
    title=Text("重庆市换届后继续任职", "Offices kept after a change of term, in Chongqing"),
    body=StandingCommittee,
    rests_on=(_REGULATIONS,),
    facts=KeptOn,
    rules=(APPOINTED_ANEW, NOT_ANEW),
)
