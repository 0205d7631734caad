"""What becomes in Guangdong of an office that a committee has filled, without a new decision.

Whoever keeps the post after a change of term, or when the body is only renamed, is not appointed anew; an office whose
body is abolished or merged, or whose holder dies, ends by itself.  The committee is told.

Guangdong Measures on Appointments 2022 arts. 14 and 15.
"""

from __future__ import annotations

from npcproc.appointments.appointment.changes import Cause, KeptOn, OfficeChanged
from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022
from npcproc.procedure import Standing
from npcproc.rules import Is, Performed, Prohibition

__all__ = ["CHANGES", "KEPT_ON"]

_MEASURES = GUANGDONG_APPOINTMENTS_2022
_CHANGED = (_MEASURES.art(15, 1),)
_ENDED = Is("cause", {Cause.ABOLISHED, Cause.MERGED, Cause.DEATH})

KEPT = frozenset(
    {
        Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.HEAD_OF_WORKING_BODY,
        Office.OFFICER_OF_WORKING_BODY,
        Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
        Office.MEMBER_OF_SUPERVISORY_COMMISSION,
        *COURT_OFFICES,
        *PROCURATORATE_OFFICES,
        Office.PRESIDENT_OF_INTERMEDIATE_COURT,
        Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT,
        Office.JUDGE_OF_INTERMEDIATE_COURT,
        Office.PRESIDENT_OF_SPECIAL_COURT,
        Office.VICE_PRESIDENT_OF_SPECIAL_COURT,
        Office.JUDGE_OF_SPECIAL_COURT,
        Office.CHIEF_OF_BRANCH_PROCURATORATE,
        Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
        Office.PROCURATOR_OF_BRANCH,
        Office.PROCURATOR_OF_OUTPOST,
    },
)
"""The committee's own staff, and those of commission, courts and procuratorates whom it appoints."""

# Unsettled: the articles say that no new appointment, and no removal, is needed, not that one is forbidden; a needless
# one is a hint.
NOT_ANEW_AFTER_A_CHANGE_OF_TERM = Prohibition(
    name="guangdong-not-anew-after-a-change-of-term",
    of="appointed_anew",
    when=Is("office", KEPT),
    effect=Effect.ADVISORY,
    says=Text("换届后职务如无变动的不重新任命", "whoever keeps the post after a change of term is not appointed anew"),
    cites=(_MEASURES.art(14, 2),),
)
NOT_ANEW_UNDER_A_NEW_NAME = Prohibition(
    name="guangdong-not-anew-under-a-new-name",
    of="appointed_anew",
    when=Is("cause", {Cause.RENAMED}),
    effect=Effect.ADVISORY,
    says=Text("机构仅改变名称的不重新办理任命", "nobody is appointed anew where the body only takes another name"),
    cites=_CHANGED,
)
ENDS_BY_ITSELF = Prohibition(
    name="guangdong-ends-by-itself",
    of="still_in_office",
    when=_ENDED,
    says=Text(
        "机构撤销、合并或者本人去世的，职务自行终止",
        "the office ends by itself where the body is abolished or merged or the holder dies",
    ),
    cites=_CHANGED,
)
NO_REMOVAL = Prohibition(
    name="guangdong-no-removal",
    of="removed",
    when=_ENDED,
    effect=Effect.ADVISORY,
    says=Text("职务自行终止的不再办理免职手续", "an office that has ended by itself needs no removal"),
    cites=_CHANGED,
)
FILED = Performed(
    name="guangdong-filed",
    of="filed_by",
    when=Is("cause", {Cause.RENAMED, Cause.ABOLISHED, Cause.MERGED, Cause.DEATH}),
    says=Text("应由原提请机关报常务委员会备案", "whoever once proposed it tells the committee for the record"),
    cites=_CHANGED,
)

CHANGES = Standing(
    id="appointment.office-changed.guangdong",
    title=Text("广东省机构变动等情况下的职务", "Offices whose body changes or whose holder dies, in Guangdong"),
    body=StandingCommittee,
    rests_on=(_MEASURES,),
    facts=OfficeChanged,
    rules=(NOT_ANEW_UNDER_A_NEW_NAME, ENDS_BY_ITSELF, NO_REMOVAL, FILED),
)
KEPT_ON = Standing(
    id="appointment.kept-on.guangdong",
    title=Text("广东省换届后继续任职", "Offices kept after a change of term, in Guangdong"),
    body=StandingCommittee,
    rests_on=(_MEASURES,),
    facts=KeptOn,
    rules=(NOT_ANEW_AFTER_A_CHANGE_OF_TERM,),
)
