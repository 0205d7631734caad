"""The rules by which a session is called and prepared.

NPCSC Rules of Procedure arts. 6-15 (2009: arts. 3-10); Organic Law arts. 51 and 54; NPC Organic Law arts. 24 and 25;
Constitution art. 68.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
)
from npcproc.levels import by_level
from npcproc.periods import days
from npcproc.rules import (
    AsDecided,
    Competence,
    Content,
    Has,
    Is,
    Latest,
    Method,
    Notice,
    Past,
    Publicity,
)
from npcproc.sessions.standing_committee.matter import (
    Called,
)

__all__ = ["CALLING", "CONVENERS", "DRAFTING", "GROUPING", "LEAVE", "NOTICE", "SCHEDULING", "VIDEO", "WIDENING"]

_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_CHAIR = frozenset({Organ.CHAIRPERSON})
_VICE = frozenset({Organ.VICE_CHAIRPERSON})
_COUNCIL_SETS = (ORGANIC_2022.art(54, 2, 1), NPC_ORGANIC_2021.art(25, 1, 1))
_DAY_SET = (*_COUNCIL_SETS, NPCSC_RULES_2022.art(6, 2))

# who calls it, and for when

# Unsettled: the articles that let the chairperson entrust a vice-chairperson speak of presiding alone.  At the national
# level the NPC Organic Law also lets vice-chairpersons exercise part of the chairperson's powers, and calling is read
# to be one of them; elsewhere the chairperson, or whoever acts as such, calls.
CHAIR_CALLS = Competence(
    name="chair-calls",
    allowed=by_level(national=_CHAIR | _VICE, provincial=_CHAIR, municipal=_CHAIR, county=_CHAIR),
    says=Text("会议应由主任（委员长）召集", "the chairperson calls the session"),
    cites=(
        NPCSC_RULES_2009.art(3, 2),
        NPCSC_RULES_2022.art(6, 3),
        CONSTITUTION_2018.national(68, 1),
        ORGANIC_2022.art(51, 1),
    ),
)
VICE_CALLS_IF_ENTRUSTED = Competence(
    name="vice-calls-if-entrusted",
    of="entrusted",
    allowed=frozenset({True}),
    when=Is("by", _VICE),
    says=Text(
        "副委员长召集会议应受委员长委托", "a vice-chairperson calls the session only if entrusted by the chairperson"
    ),
    cites=(NPC_ORGANIC_2021.art(24, 1),),
)
COUNCIL_SETS_DAY = Competence(
    name="council-sets-day",
    of="day_set_by",
    allowed=_COUNCIL,
    says=Text(
        "会议的日期和会期应由主任会议决定", "the council of chairpersons decides the day and the length of the session"
    ),
    cites=_DAY_SET,
)
AD_HOC_FOR_SPECIAL_NEED = Competence(
    name="ad-hoc-for-special-need",
    of="special_need",
    allowed=frozenset({True}),
    when=Is("ad_hoc", {True}),
    effect=Effect.BREACH,
    says=Text("临时召集会议应因特殊需要", "a session is called out of turn only for a special need"),
    cites=(NPCSC_RULES_2009.art(3, 1), NPCSC_RULES_2022.art(6, 1), ORGANIC_2022.art(51, 1)),
)
CALLING = (CHAIR_CALLS, VICE_CALLS_IF_ENTRUSTED, COUNCIL_SETS_DAY, AD_HOC_FOR_SPECIAL_NEED)

# what is prepared

COUNCIL_DRAFTS = Competence(
    name="council-drafts",
    allowed=_COUNCIL,
    says=Text("议程草案应由主任会议拟订", "the council of chairpersons drafts the agenda"),
    cites=(*_COUNCIL_SETS, NPCSC_RULES_2009.art(5, 1), NPCSC_RULES_2022.art(8, 1)),
)
DRAFTING = (COUNCIL_DRAFTS,)

COUNCIL_SCHEDULES = Competence(
    name="council-schedules",
    allowed=_COUNCIL,
    says=Text("会议日程应由主任会议决定", "the council of chairpersons decides the schedule"),
    cites=(NPCSC_RULES_2022.art(8, 3),),
)
SCHEDULING = (COUNCIL_SCHEDULES,)

_NOTICE = (NPCSC_RULES_2009.art(6, 1), NPCSC_RULES_2022.art(9, 1))

IN_GOOD_TIME = Notice(
    name="in-good-time",
    before=Latest(Called, "session_on"),
    at_least=days(7),
    when=Past(Called, "ad_hoc", {False}),
    says=Text("会议通知应在会议举行七日以前发出", "notice is given at least seven days before the session"),
    cites=_NOTICE,
)
NAMES_THE_DAY = Content(
    name="names-the-day",
    of="session_on",
    says=Text("会议通知应写明开会日期", "the notice names the day of the session"),
    cites=_NOTICE,
)
THE_DAY_CALLED_FOR = AsDecided(
    name="the-day-called-for",
    of="session_on",
    same_as=Latest(Called, "session_on"),
    when=Has("session_on"),
    says=Text("通知的开会日期应与召集的日期一致", "the day in the notice is the one for which the session was called"),
    cites=_NOTICE,
)
NAMES_MAIN_MATTERS = Content(
    name="names-main-matters",
    of="matters",
    says=Text("会议通知应写明建议会议讨论的主要事项", "the notice names the main matters proposed for discussion"),
    cites=_NOTICE,
)
MEMBERS_TOLD = Publicity(
    name="members-told",
    of="members_told",
    says=Text("会议通知应送达常务委员会组成人员", "notice goes to the members of the standing committee"),
    cites=_NOTICE,
)
ATTENDEES_TOLD = Publicity(
    name="attendees-told",
    of="attendees_told",
    says=Text("会议通知应送达列席会议的人员", "notice goes to those who attend without vote"),
    cites=_NOTICE,
)
NOTICE = (IN_GOOD_TIME, NAMES_THE_DAY, THE_DAY_CALLED_FOR, NAMES_MAIN_MATTERS, MEMBERS_TOLD, ATTENDEES_TOLD)

COUNCIL_ALLOWS_VIDEO = Competence(
    name="council-allows-video",
    allowed=_COUNCIL,
    says=Text(
        "以网络视频方式出席应经主任会议决定", "the council of chairpersons decides that members may attend by video"
    ),
    cites=(NPCSC_RULES_2022.art(7, 2),),
)
VIDEO = (COUNCIL_ALLOWS_VIDEO,)

COUNCIL_CHANGES_ATTENDEES = Competence(
    name="council-changes-attendees",
    allowed=_COUNCIL,
    says=Text(
        "调整列席人员的范围应经主任会议决定", "the council of chairpersons decides to change the circle of attendees"
    ),
    cites=(NPCSC_RULES_2022.art(11, 2),),
)
WIDENING = (COUNCIL_CHANGES_ATTENDEES,)

# members who cannot come

_LEAVE = (NPCSC_RULES_2022.art(15, 1),)

STATES_REASON = Content(
    name="states-reason",
    of="reason",
    says=Text("请假应因病或者其他特殊原因", "leave is asked for illness or another special cause"),
    cites=(NPCSC_RULES_2009.art(10, 1), *_LEAVE),
)
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text("请假应以书面提出", "leave is asked in writing"),
    cites=_LEAVE,
)
THROUGH_THE_OFFICE = Method(
    name="through-the-office",
    of="through",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    effect=Effect.BREACH,
    says=Text("请假应通过常务委员会办事机构提出", "leave is asked through the administrative body"),
    cites=_LEAVE,
)
OF_THE_CHAIR = Method(
    name="of-the-chair",
    of="addressed_to",
    allowed=_CHAIR,
    effect=Effect.BREACH,
    says=Text("请假应向主任（委员长）提出", "leave is asked of the chairperson"),
    cites=_LEAVE,
)
LEAVE = (STATES_REASON, IN_WRITING, THROUGH_THE_OFFICE, OF_THE_CHAIR)

# the groups

_LISTS = (NPCSC_RULES_2009.art(9, 2), NPCSC_RULES_2022.art(13, 3))

OFFICE_LISTS_GROUPS = Competence(
    name="office-lists-groups",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    says=Text("分组名单应由常务委员会办事机构拟订", "the administrative body draws up the list of groups"),
    cites=_LISTS,
)
SECRETARY_GENERAL_APPROVES = Competence(
    name="secretary-general-approves",
    of="approved_by",
    allowed=frozenset({Organ.SECRETARY_GENERAL}),
    says=Text("分组名单应由秘书长审定", "the secretary-general approves the list of groups"),
    cites=_LISTS,
)
GROUPING = (OFFICE_LISTS_GROUPS, SECRETARY_GENERAL_APPROVES)

COUNCIL_NAMES_CONVENERS = Competence(
    name="council-names-conveners",
    allowed=by_level(national=_COUNCIL),
    says=Text("分组会议召集人应由主任会议确定", "the council of chairpersons names the conveners of the groups"),
    cites=(NPCSC_RULES_2009.art(9, 2), NPCSC_RULES_2022.art(13, 1)),
)
CONVENERS = (COUNCIL_NAMES_CONVENERS,)
