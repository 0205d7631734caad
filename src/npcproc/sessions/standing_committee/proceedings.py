"""What happens in a session: its agenda, its meetings, and what is made public of them.

An item is named by the id of its matter, so that a docket can tie the vote on it to its case.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, in_order
from npcproc.terms import Term

__all__ = [
    "AgendaAdopted",
    "AgendaChanged",
    "AttendanceReported",
    "Closed",
    "Deliberated",
    "GroupsDeliberated",
    "Heard",
    "ItemsWithheld",
    "JointGroupsDeliberated",
    "MadePublic",
    "Meeting",
    "Outlet",
    "PublicMatter",
    "Published",
    "QuestionsAnswered",
]


@unique
class Meeting(Term):
    """The meetings that a session is made up of."""

    PLENARY = "全体会议"
    GROUP = "分组会议"
    JOINT_GROUPS = "联组会议"


@unique
class PublicMatter(Term):
    """What is made public of a session."""

    DURATION = "会期"
    AGENDA = "议程"
    SCHEDULE = "日程"
    PROCEEDINGS = "会议情况"


@unique
class Outlet(Term):
    """Where what was passed is carried."""

    GAZETTE = "公报"
    WEBSITE = "人大网站"
    NEWSPAPER = "报纸"


def _matters(shown: Iterable[PublicMatter]) -> frozenset[PublicMatter]:
    return frozenset(shown)


def _outlets(places: Iterable[Outlet]) -> frozenset[Outlet]:
    return frozenset(places)


# the agenda


@frozen(kw_only=True)
class AgendaAdopted(Event):
    """The agenda is decided (通过议程)."""

    zh = "通过议程"
    en = "AgendaAdopted"

    by: Organ = done_by(Organ.PLENARY)

    items: tuple[str, ...] = field(converter=in_order)
    """The items, by the ids of their matters."""


@frozen(kw_only=True)
class AgendaChanged(AgendaAdopted):
    """The agenda is changed during the session; `items` is the whole agenda as it now stands (调整议程)."""

    zh = "调整议程"
    en = "AgendaChanged"

    proposed_by: Organ = Organ.CHAIRPERSONS_COUNCIL
    """Who proposed the change."""


@frozen(kw_only=True)
class ItemsWithheld(Event):
    """It is decided that parts of the agenda are not made public for the time being (暂不公开有关议程)."""

    zh = "决定暂不公开有关议程"
    en = "ItemsWithheld"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


# the meetings


@frozen(kw_only=True)
class Heard(Event):
    """The plenary hears an explanation or a report on an item (听取说明、报告)."""

    zh = "听取说明、报告"
    en = "Heard"

    item: str
    """The item."""


@frozen(kw_only=True)
class Deliberated(Event):
    """The plenary deliberates on an item (全体会议审议)."""

    zh = "全体会议审议"
    en = "Deliberated"

    by: Organ = done_by(Organ.PLENARY)

    item: str
    """The item."""


@frozen(kw_only=True)
class GroupsDeliberated(Event):
    """The groups deliberate on an item (分组审议)."""

    zh = "分组审议"
    en = "GroupsDeliberated"

    by: Organ = done_by(Organ.MEMBERS)

    item: str
    """The item."""

    convener: str
    """Who presides."""

    serious_disagreement: bool = False
    """Whether there was serious disagreement, or something else of weight."""

    reported: bool = True
    """Whether the convener promptly told the secretary-general; asked where there was."""


@frozen(kw_only=True)
class JointGroupsDeliberated(Event):
    """Groups deliberate on an item together (联组审议)."""

    zh = "联组审议"
    en = "JointGroupsDeliberated"

    by: Organ = done_by(Organ.MEMBERS)

    item: str
    """The item."""

    presided_by: Organ = Organ.CHAIRPERSON
    """The office of the person who presides."""

    entrusted: bool = True
    """Whether the chairperson entrusted a vice-chairperson who presides; asked where one does."""

    groups: int = field(default=2, validator=validators.ge(1))
    """Groups that meet together.  Unit: groups."""


@frozen(kw_only=True)
class QuestionsAnswered(Event):
    """Those who were told to come listen to opinions on an item and answer questions (听取意见、回答询问)."""

    zh = "回答询问"
    en = "QuestionsAnswered"

    item: str
    """The item."""

    meeting: Meeting
    """The meeting at which they do."""

    sent: bool = True
    """Whether the department told to send someone did; asked of group meetings."""

    head_came: bool = True
    """Whether the responsible head came in person; asked of joint-group meetings."""


# what is reported and made public


@frozen(kw_only=True)
class AttendanceReported(Event):
    """Who attended, and why others did not, is reported to the chairperson (报告出席情况和缺席原因)."""

    zh = "报告出席情况和缺席原因"
    en = "AttendanceReported"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    to: Organ = Organ.CHAIRPERSON
    """To whom."""

    reasons: str
    """Why those absent were; that none was is a reason too."""


@frozen(kw_only=True)
class Closed(Event):
    """The session closes (闭会)."""

    zh = "闭会"
    en = "Closed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class MadePublic(Event):
    """What the session is about, and how it went, is made public (会议公开)."""

    zh = "会议公开"
    en = "MadePublic"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    shows: frozenset[PublicMatter] = field(converter=_matters)
    """What is made public."""


@frozen(kw_only=True)
class Published(Event):
    """What the session passed is carried in the gazette and elsewhere (刊载)."""

    zh = "刊载"
    en = "Published"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    item: str
    """The item that was passed."""

    outlets: frozenset[Outlet] = field(converter=_outlets)
    """Where it is carried, with its explanations and reports."""

    promptly: bool = True
    """Whether that was done promptly."""
