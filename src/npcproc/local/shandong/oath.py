"""What Shandong adds to the oath: who holds the ceremony for whom, in what words, in what form, and before what.

Shandong Measures on the Constitutional Oath arts. 2-10.
"""

from __future__ import annotations

from npcproc.appointments.oath import ceremony
from npcproc.appointments.oath.matter import Appointed, Manner, Sworn, chosen_as, designated_as
from npcproc.appointments.offices import JUDGES, PROCURATORS, SPECIAL_COMMITTEE, STANDING_COMMITTEE, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_OATH_2018
from npcproc.levels import Level, by_level
from npcproc.procedure import Overlay
from npcproc.rules import Addressed, Cap, Competence, Duty, Is, Latest, Method, Past, Size

__all__ = ["IN_SHANDONG_COMMITTEES", "IN_SHANDONG_CONGRESSES"]

_MEASURES = SHANDONG_OATH_2018
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_PROVINCE = frozenset({Level.PROVINCIAL})
_CITY_AND_COUNTY = frozenset({Level.MUNICIPAL, Level.COUNTY})
_COUNCIL_HOLDS = Text("宣誓仪式应由主任会议组织", "the council of chairpersons holds the ceremony")

# who holds the ceremony, before a congress

PRESIDIUM_OR_COMMITTEE_HOLDS = Competence(
    name="shandong-presidium-or-committee-holds",
    allowed=frozenset({Organ.PRESIDIUM, Organ.STANDING_COMMITTEE}),
    when=chosen_as(
        *STANDING_COMMITTEE,
        Office.HEAD_OF_GOVERNMENT,
        Office.DEPUTY_HEAD_OF_GOVERNMENT,
        Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
        Office.PRESIDENT_OF_COURT,
        *SPECIAL_COMMITTEE,
    ),
    effect=Effect.BREACH,
    says=Text(
        "宣誓仪式应由大会主席团组织，或者受其委托由常务委员会组织",
        "the presidium holds the ceremony, or entrusts the standing committee with it",
    ),
    cites=(_MEASURES.art(3, 1),),
)
_CHIEF_PROCURATORS = (_MEASURES.art(4, 1, levels=_PROVINCE), _MEASURES.art(4, 2, levels=_CITY_AND_COUNTY))
COUNCIL_HOLDS_FOR_CHIEF_PROCURATOR = Competence(
    name="shandong-council-holds-for-chief-procurator",
    allowed=_COUNCIL,
    when=chosen_as(Office.CHIEF_PROCURATOR),
    effect=Effect.BREACH,
    says=_COUNCIL_HOLDS,
    cites=_CHIEF_PROCURATORS,
)

# before a standing committee

_BETWEEN_SESSIONS = (_MEASURES.art(5, 1),)

# Unsettled: the article lists who acts for a government, a court and a procuratorate, and no acting director of a
# supervisory commission; of that one it is not asked who holds the ceremony.
COUNCIL_HOLDS_FOR_ACTING_HEAD = Competence(
    name="shandong-council-holds-for-acting-head",
    allowed=_COUNCIL,
    when=designated_as(
        Office.CHAIR_OF_STANDING_COMMITTEE,
        Office.HEAD_OF_GOVERNMENT,
        Office.PRESIDENT_OF_COURT,
        Office.CHIEF_PROCURATOR,
    ),
    effect=Effect.BREACH,
    says=_COUNCIL_HOLDS,
    cites=_BETWEEN_SESSIONS,
)
COUNCIL_HOLDS_BETWEEN_SESSIONS = Competence(
    name="shandong-council-holds-between-sessions",
    allowed=_COUNCIL,
    when=chosen_as(
        *(SPECIAL_COMMITTEE - {Office.CHAIR_OF_SPECIAL_COMMITTEE}),
        Office.DEPUTY_HEAD_OF_GOVERNMENT,
    ),
    effect=Effect.BREACH,
    says=_COUNCIL_HOLDS,
    cites=_BETWEEN_SESSIONS,
)
COUNCIL_HOLDS = Competence(
    name="shandong-council-holds",
    allowed=_COUNCIL,
    when=chosen_as(
        Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.OFFICER_OF_WORKING_BODY,
        Office.MEMBER_OF_CREDENTIALS_COMMITTEE,
        Office.SECRETARY_GENERAL_OF_GOVERNMENT,
        Office.HEAD_OF_DEPARTMENT,
        Office.HEAD_OF_AUDIT,
    ),
    effect=Effect.BREACH,
    says=_COUNCIL_HOLDS,
    cites=(_MEASURES.art(6, 1),),
)
_ENTRUSTED = (_MEASURES.art(7, 1),)
COUNCIL_OR_COMMISSION_HOLDS = Competence(
    name="shandong-council-or-commission-holds",
    allowed=_COUNCIL | {Organ.SUPERVISORY_COMMISSION},
    when=chosen_as(
        Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
        Office.MEMBER_OF_SUPERVISORY_COMMISSION,
    ),
    effect=Effect.BREACH,
    says=Text(
        "宣誓仪式应由主任会议组织，或者受其委托由监察委员会组织",
        "the council of chairpersons holds the ceremony, or entrusts the supervisory commission with it",
    ),
    cites=_ENTRUSTED,
)
COUNCIL_OR_COURT_HOLDS = Competence(
    name="shandong-council-or-court-holds",
    allowed=_COUNCIL | {Organ.COURT},
    when=chosen_as(*(JUDGES - {Office.PRESIDENT_OF_COURT})),
    effect=Effect.BREACH,
    says=Text(
        "宣誓仪式应由主任会议组织，或者受其委托由人民法院组织",
        "the council of chairpersons holds the ceremony, or entrusts the court with it",
    ),
    cites=_ENTRUSTED,
)
COUNCIL_OR_PROCURATORATE_HOLDS = Competence(
    name="shandong-council-or-procuratorate-holds",
    allowed=_COUNCIL | {Organ.PROCURATORATE},
    when=chosen_as(*(PROCURATORS - {Office.CHIEF_PROCURATOR, Office.CHIEF_PROCURATOR_BELOW})),
    effect=Effect.BREACH,
    says=Text(
        "宣誓仪式应由主任会议组织，或者受其委托由人民检察院组织",
        "the council of chairpersons holds the ceremony, or entrusts the procuratorate with it",
    ),
    cites=_ENTRUSTED,
)
APPOINTING_ORGAN_HOLDS = Addressed(
    name="shandong-appointing-organ-holds",
    same_as=Latest(Appointed, "by"),
    when=Past(Appointed),
    effect=Effect.BREACH,
    says=Text("宣誓仪式应由任命机关组织", "the organ that appointed the person holds the ceremony"),
    cites=(_MEASURES.art(8, 1),),
)

# in what words and in what form

_TOGETHER = Is("manner", {Manner.TOGETHER})
_FORM = (_MEASURES.art(10, 2),)
_PLACE = (_MEASURES.art(10, 1),)
_ONE = by_level(provincial=1, municipal=1, county=1)

# Unsettled: the Measures do not say that an oath in other words, or in another form, is none; it stands with a breach.
IN_THE_WORDS = Duty(
    name="shandong-in-the-words",
    of="in_the_words",
    says=Text("应按规定的誓词宣誓", "the oath is taken in the words laid down"),
    cites=(_MEASURES.art(9, 1),),
)
FLAG_OR_EMBLEM = Duty(
    name="shandong-flag-or-emblem",
    of="flag_or_emblem",
    says=Text("宣誓场所应悬挂国旗或者国徽", "the national flag or emblem is displayed"),
    cites=_PLACE,
)
ANTHEM = Duty(
    name="shandong-anthem",
    of="anthem",
    says=Text("宣誓仪式应奏唱国歌", "the national anthem is played and sung"),
    cites=_PLACE,
)
ALONE_OR_TOGETHER = Method(
    name="shandong-alone-or-together",
    of="manner",
    allowed=frozenset({Manner.ALONE, Manner.TOGETHER}),
    effect=Effect.BREACH,
    says=Text("应采取单独宣誓或者集体宣誓的形式", "the oath is taken alone or together"),
    cites=_FORM,
)
HAND_ON_CONSTITUTION = Duty(
    name="shandong-hand-on-constitution",
    of="hand_on_constitution",
    says=Text("宣誓人或者领誓人应手抚宪法", "whoever swears, or leads the others, lays a hand on the Constitution"),
    cites=_FORM,
)
SOMEONE_LEADS = Size(
    name="shandong-someone-leads",
    of="leaders",
    at_least=_ONE,
    when=_TOGETHER,
    effect=Effect.BREACH,
    says=Text("集体宣誓应指定一名领誓人", "one person leads those who swear together"),
    cites=_FORM,
)
NOBODY_ELSE_LEADS = Cap(
    name="shandong-nobody-else-leads",
    of="leaders",
    at_most=_ONE,
    unit=Text("人", "persons"),
    when=_TOGETHER,
    says=Text("集体宣誓的领誓人", "those who lead the others are"),
    cites=_FORM,
)

_CEREMONY = (
    IN_THE_WORDS,
    FLAG_OR_EMBLEM,
    ANTHEM,
    ALONE_OR_TOGETHER,
    HAND_ON_CONSTITUTION,
    SOMEONE_LEADS,
    NOBODY_ELSE_LEADS,
)
_AGAIN = {
    ceremony.IN_PUBLIC: (_MEASURES.art(2, 1), _MEASURES.art(10, 3)),
    ceremony.SWORN: (_MEASURES.art(2, 1),),
}

# Unsettled: articles 2, 3 and 8-10 speak of townships too; the Measures are taken here to bind the levels from the
# county upwards alone, and a township's oath is judged by national law.
IN_SHANDONG_CONGRESSES = Overlay(
    rules={Sworn: (PRESIDIUM_OR_COMMITTEE_HOLDS, COUNCIL_HOLDS_FOR_CHIEF_PROCURATOR, *_CEREMONY)},
    again={**_AGAIN, ceremony.APPROVED_FIRST: _CHIEF_PROCURATORS},
)
IN_SHANDONG_COMMITTEES = Overlay(
    rules={
        Sworn: (
            COUNCIL_HOLDS_FOR_ACTING_HEAD,
            COUNCIL_HOLDS_BETWEEN_SESSIONS,
            COUNCIL_HOLDS,
            COUNCIL_OR_COMMISSION_HOLDS,
            COUNCIL_OR_COURT_HOLDS,
            COUNCIL_OR_PROCURATORATE_HOLDS,
            APPOINTING_ORGAN_HOLDS,
            *_CEREMONY,
        ),
    },
    again=_AGAIN,
)
