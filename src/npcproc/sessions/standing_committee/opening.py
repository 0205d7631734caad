"""The rules for the opening of a session: the day, the quorum, who presides, who attends.

NPCSC Rules of Procedure arts. 6-11, 15 and 16 (2009: arts. 3, 4, 6-8 and 10); Organic Law arts. 51 and 54; NPC Organic
Law arts. 24 and 25; Deputies Law arts. 33 and 34 (2015: arts. 26 and 27).
"""

from __future__ import annotations

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, by_level
from npcproc.rules import (
    Attendance,
    Competence,
    Has,
    Invited,
    Is,
    Latest,
    Not,
    NotBefore,
    Past,
    Publicity,
    Quorum,
    Sequence,
    SetDay,
    Size,
)
from npcproc.sessions.standing_committee.matter import Attendee, AttendeesChanged, Called, NoticeGiven, VideoAllowed
from npcproc.tally import MORE_THAN_HALF

__all__ = ["OPENING"]

_CHAIR = frozenset({Organ.CHAIRPERSON})
_VICE = frozenset({Organ.VICE_CHAIRPERSON})
_PRESIDES = (
    NPCSC_RULES_2009.art(3, 2),
    NPCSC_RULES_2022.art(6, 3),
    ORGANIC_2022.art(51, 1),
    NPC_ORGANIC_2021.art(24, 1),
)
_DAY_SET = (
    ORGANIC_2022.art(54, 2, 1),
    NPC_ORGANIC_2021.art(25, 1, 1),
    NPCSC_RULES_2022.art(6, 2),
    NPCSC_RULES_2009.art(6, 1),
)
_CIRCLE_UNCHANGED = Not(Past(AttendeesChanged))

# when, and with how many

NOT_BEFORE_THE_DAY = NotBefore(
    name="not-before-the-day",
    day=Latest(Called, "session_on"),
    effect=Effect.REFUSES,
    says=Text("会议应在召集所定的日期举行", "the session opens on the day for which it was called"),
    cites=_DAY_SET,
)
NOT_AFTER_THE_DAY = SetDay(
    name="not-after-the-day",
    until=Latest(Called, "session_on"),
    effect=Effect.REFUSES,
    says=Text("会议应在召集所定的日期举行", "the session opens on the day for which it was called"),
    cites=_DAY_SET,
)
NOTICE_WAS_GIVEN = Sequence(
    name="notice-was-given",
    after=Past(NoticeGiven, since=Called),
    effect=Effect.BREACH,
    says=Text("召集后应就该次会议发出通知", "notice of the session was given after it was called for that day"),
    cites=(NPCSC_RULES_2009.art(6, 1), NPCSC_RULES_2022.art(9, 1)),
)
QUORATE = Quorum(
    name="quorate",
    share=MORE_THAN_HALF,
    says=Text("会议应有法定人数出席", "the session is quorate"),
    cites=(NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1), ORGANIC_2022.art(51, 3)),
)
VIDEO_WAS_ALLOWED = Sequence(
    name="video-was-allowed",
    after=VideoAllowed,
    when=Has("by_video"),
    effect=Effect.BREACH,
    says=Text(
        "以网络视频方式出席应经主任会议决定",
        "members attend by video only after the council of chairpersons so decided",
    ),
    cites=(NPCSC_RULES_2022.art(7, 2),),
)

# who presides

CHAIR_PRESIDES = Competence(
    name="chair-presides",
    of="presided_by",
    allowed=_CHAIR | _VICE,
    says=Text("会议应由主任（委员长）或者副主任（副委员长）主持", "the chairperson or a vice-chairperson presides"),
    cites=_PRESIDES,
)
VICE_PRESIDES_IF_ENTRUSTED = Competence(
    name="vice-presides-if-entrusted",
    of="entrusted",
    allowed=frozenset({True}),
    when=Is("presided_by", _VICE),
    says=Text(
        "副主任（副委员长）主持会议应受主任（委员长）委托",
        "a vice-chairperson presides only if entrusted by the chairperson",
    ),
    cites=_PRESIDES,
)

# who attends

_CENTRAL = frozenset(
    {Organ.GOVERNMENT, Organ.CENTRAL_MILITARY_COMMISSION, Organ.COURT, Organ.PROCURATORATE},
)
HEADS_ATTEND = Attendance(
    name="heads-attend",
    of="attending",
    includes=by_level(
        national=_CENTRAL,
        provincial=SUPERVISED_ORGANS,
        municipal=SUPERVISED_ORGANS,
        county=SUPERVISED_ORGANS,
    ),
    says=Text(
        "依法应当列席的机关的负责人应列席会议", "the responsible persons of the organs that the law names attend"
    ),
    cites=(NPCSC_RULES_2009.art(7, 1), ORGANIC_2022.art(51, 2)),
)
CENTRAL_HEADS_ATTEND = Attendance(
    name="central-heads-attend",
    of="attending",
    includes=by_level(national=_CENTRAL | {Organ.SUPERVISORY_COMMISSION}),
    # Unsettled: whether the circle can be changed for the heads of these organs too, or only for those of the next
    # article; it is read as all who attend without vote.
    when=_CIRCLE_UNCHANGED,
    says=Text("五个中央国家机关的负责人应列席会议", "the responsible persons of the five central organs attend"),
    cites=(NPCSC_RULES_2022.art(10, 1),),
)
_STAFF = frozenset(
    {
        Attendee.SPECIAL_COMMITTEES,
        Attendee.DEPUTY_SECRETARIES_GENERAL,
        Attendee.WORKING_BODIES,
        Attendee.DEPARTMENTS,
    },
)
STAFF_ATTENDS = Attendance(
    name="staff-attends",
    of="others",
    includes=_STAFF,
    says=Text(
        "专门委员会、副秘书长、工作委员会和有关部门的人员应列席会议", "special committees, staff and departments attend"
    ),
    cites=(NPCSC_RULES_2009.art(7, 2),),
)
STAFF_AND_BASIC_LAW_COMMITTEES_ATTEND = Attendance(
    name="staff-and-basic-law-committees-attend",
    of="others",
    includes=_STAFF | {Attendee.BASIC_LAW_COMMITTEES},
    when=_CIRCLE_UNCHANGED,
    says=Text(
        "专门委员会、副秘书长、工作委员会、基本法委员会和有关部门的人员应列席会议",
        "special committees, staff, the Basic Law committees and departments attend",
    ),
    cites=(NPCSC_RULES_2022.art(10, 2),),
)
EACH_PROVINCE_SENDS_ONE = Size(
    name="each-province-sends-one",
    of="from_each_below",
    at_least=by_level(national=1),
    effect=Effect.BREACH,
    says=Text(
        "各省级人大常委会应有主任或者副主任一人列席", "each provincial standing committee sends one of its chairs"
    ),
    cites=(NPCSC_RULES_2009.art(8, 1),),
)
EACH_LOCALITY_SENDS_ONE = Size(
    name="each-locality-sends-one",
    of="from_each_below",
    at_least=by_level(national=1),
    effect=Effect.BREACH,
    when=_CIRCLE_UNCHANGED,
    says=Text(
        "各省级和其他有关地方的人大常委会应有主任或者副主任一人列席",
        "each provincial standing committee, and others concerned, sends one of its chairs",
    ),
    cites=(NPCSC_RULES_2022.art(11, 1),),
)
DEPUTIES_COME_INVITED = Invited(
    name="deputies-come-invited",
    of="deputies_invited",
    says=Text("本级人大代表列席会议应受邀请", "deputies of this congress who attend were invited"),
    cites=(
        NPCSC_RULES_2009.art(8, 1),
        NPCSC_RULES_2022.art(11, 1),
        DEPUTIES_2015.art(26, 1, levels=WITH_STANDING_COMMITTEE),
        DEPUTIES_2025.art(33, 1, levels=WITH_STANDING_COMMITTEE),
    ),
)
# The deputies meant are those of the congress above, whom the congress of this committee elected: there are none above
# the NPC, so this binds the committees below.
ELECTED_DEPUTIES_COME_INVITED = Invited(
    name="elected-deputies-come-invited",
    of="deputies_invited",
    says=Text("本级人大选出的上一级人大代表列席会议应受邀请", "deputies whom this congress elected attend if invited"),
    cites=(DEPUTIES_2015.county_and_above(27, 1), DEPUTIES_2025.county_and_above(34, 1)),
)
ABSENT_ON_LEAVE = Invited(
    name="absent-on-leave",
    of="absent_on_leave",
    says=Text("组成人员除请假的以外应出席会议", "members attend unless they are on leave"),
    cites=(NPCSC_RULES_2009.art(10, 1), NPCSC_RULES_2022.art(15, 1)),
)
IN_PUBLIC = Publicity(
    name="in-public",
    of="in_public",
    says=Text("会议应公开举行", "the session is held in public"),
    cites=(NPCSC_RULES_2022.art(16, 1),),
)
OPENING = (
    NOT_BEFORE_THE_DAY,
    NOT_AFTER_THE_DAY,
    NOTICE_WAS_GIVEN,
    QUORATE,
    VIDEO_WAS_ALLOWED,
    CHAIR_PRESIDES,
    VICE_PRESIDES_IF_ENTRUSTED,
    HEADS_ATTEND,
    CENTRAL_HEADS_ATTEND,
    STAFF_ATTENDS,
    STAFF_AND_BASIC_LAW_COMMITTEES_ATTEND,
    EACH_PROVINCE_SENDS_ONE,
    EACH_LOCALITY_SENDS_ONE,
    DEPUTIES_COME_INVITED,
    ELECTED_DEPUTIES_COME_INVITED,
    ABSENT_ON_LEAVE,
    IN_PUBLIC,
)
