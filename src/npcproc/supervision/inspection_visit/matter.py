"""What an inspection visit or a thematic study by deputies goes through: its stages, and its events up to the visit.

They are the same where a standing committee arranges it and where the presidium of a township does.  The other events
stand with their rules: meetings in `meeting`, the deputies' attendance at a session in `before_report`, what comes of
the report in `outcome`.
"""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.terms import Term

__all__ = [
    "Activity",
    "Arranged",
    "Conducted",
    "Entrusted",
    "Host",
    "LocalVisitRequested",
    "Manner",
    "Purpose",
    "Reach",
    "Stage",
    "Subject",
    "SuggestionMade",
    "Whose",
]


@unique
class Stage(Term):
    """Where a visit or study stands."""

    NONE = "未安排"
    ASKED = "待安排"
    ARRANGED = "已安排"
    UNDER_WAY = "进行中"
    REPORTED = "已形成报告"
    PASSED_ON = "报告已转交"
    CLOSED = "已结束"


@unique
class Activity(Term):
    """What the deputies do."""

    VISIT = "视察"
    LOCAL_VISIT = "持代表证就地视察"
    STUDY = "专题调研"

    @property
    def en(self) -> str:
        """The activity in English."""
        return _ACTIVITIES[self]


_ACTIVITIES = {
    Activity.VISIT: "inspection visit",
    Activity.LOCAL_VISIT: "local visit on a deputy's certificate",
    Activity.STUDY: "thematic study",
}


@unique
class Whose(Term):
    """Whose deputies they are, as seen from the body that arranges it."""

    OWN = "本级代表"
    ENTRUSTED = "受委托组织的上一级代表"
    ABOVE = "上级代表"
    BELOW = "下级代表"

    @property
    def en(self) -> str:
        """Whose deputies, in English."""
        return _WHOSE[self]


_WHOSE = {
    Whose.OWN: "deputies of this congress",
    Whose.ENTRUSTED: "deputies of the next higher level, entrusted to this committee",
    Whose.ABOVE: "deputies of a higher level",
    Whose.BELOW: "deputies of a lower level",
}


@unique
class Purpose(Term):
    """What it is for."""

    DEPUTIES_DUTIES = "代表履职"
    SPECIAL_REPORT = "听取专项工作报告前"


@unique
class Subject(Term):
    """What it is about."""

    MAJOR_QUESTION = "重大问题"
    MAJOR_MATTER = "重大事项"
    PRIORITY_WORK = "常务委员会重点工作"
    OTHER = "其他"


@unique
class Reach(Term):
    """How far the deputies go from where they were elected."""

    WITHIN_THE_UNIT = "原选区或者原选举单位以内"
    ACROSS_UNITS = "本行政区域内跨原选举单位"
    BEYOND_THE_AREA = "本行政区域以外"


@unique
class Manner(Term):
    """How the deputies go about it."""

    TOGETHER = "集体"
    GROUP = "代表小组"
    ALONE = "代表个人"


@unique
class Host(Term):
    """What is visited, or who is asked to meet, as seen from the deputies' own level."""

    OWN_ORGAN = "本级国家机关"
    LOWER_ORGAN = "下级国家机关"
    HIGHER_ORGAN = "上级国家机关"
    UNIT = "有关单位"

    @property
    def en(self) -> str:
        """The host in English."""
        return _HOSTS[self]


_HOSTS = {
    Host.OWN_ORGAN: "organ of state of their own level",
    Host.LOWER_ORGAN: "organ of state of a lower level",
    Host.HIGHER_ORGAN: "organ of state of a higher level",
    Host.UNIT: "unit concerned",
}


# asked for and arranged


@frozen(kw_only=True)
class LocalVisitRequested(Event):
    """A deputy asks that a local visit on the deputy's certificate be arranged (要求安排持代表证就地视察)."""

    zh = "要求安排就地视察"
    en = "LocalVisitRequested"

    by: Organ = done_by(Organ.DEPUTIES)

    whose: Whose = Whose.OWN
    """Whose deputy it is."""


@frozen(kw_only=True)
class Entrusted(Event):
    """The committee above entrusts this one with organising its deputies' activities (委托组织上一级代表活动)."""

    zh = "受上一级委托"
    en = "Entrusted"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)

    elected_here: bool = True
    """Whether this body's congress elected those deputies."""


@frozen(kw_only=True)
class Arranged(Event):
    """A visit or study is arranged (安排视察、专题调研)."""

    zh = "安排视察、专题调研"
    en = "Arranged"

    activity: Activity
    """What is arranged."""

    topic: str = ""
    """What it is about, in a few words; nothing is asked of it."""

    subject: Subject = Subject.MAJOR_QUESTION
    """Of what kind the topic is; asked of studies."""

    whose: Whose = Whose.OWN
    """Whose deputies go."""

    reach: Reach = Reach.WITHIN_THE_UNIT
    """How far they go."""

    purpose: Purpose = Purpose.DEPUTIES_DUTIES
    """What it is for."""

    hearing_on: date | None = None
    """The day on which the special work report it prepares is heard; None where no day is set, or it prepares none."""


# on the spot


@frozen(kw_only=True)
class Conducted(Event):
    """Deputies visit an organ or unit, or study at one (开展视察、专题调研); several are several such events."""

    zh = "开展视察、专题调研"
    en = "Conducted"

    activity: Activity
    """What they do."""

    host: Host = Host.OWN_ORGAN
    """Whom they visit."""

    manner: Manner = Manner.TOGETHER
    """Whether they go together, as a deputies' group, or alone."""

    certificate_shown: bool = True
    """Whether they hold their certificates; asked of local visits."""

    admitted: bool = True
    """Whether they were let in on them; asked of local visits."""

    between_sessions: bool = True
    """Whether the congress is not in session."""

    open_to_all: bool = True
    """Whether every deputy for whom it was organised could take part."""

    handled_directly: bool = False
    """Whether deputies dealt with a problem themselves."""

    interested: bool = False
    """Whether someone stayed on who has an interest in a question met there, or whose near relative has one."""


@frozen(kw_only=True)
class SuggestionMade(Event):
    """Deputies make a suggestion, criticism or opinion while there (提出建议、批评和意见)."""

    zh = "提出建议、批评和意见"
    en = "SuggestionMade"

    by: Organ = done_by(Organ.DEPUTIES)

    to_the_host: bool = True
    """Whether it was made to the unit visited; otherwise to another organ or organisation concerned."""

    received: bool = True
    """Whether it was listened to, or taken down."""
