"""The act of another organ annulled or changed: the stages and events, the same in a congress and its committee."""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, Voted, done_by, persons
from npcproc.terms import Term

__all__ = [
    "Closed",
    "CommitteeReported",
    "DecisionVoted",
    "Declined",
    "Deliberated",
    "Ground",
    "Instrument",
    "Maker",
    "Notified",
    "Proposed",
    "Published",
    "Rank",
    "Referred",
    "Remedy",
    "Stage",
    "Tabled",
    "Withdrawn",
]


@unique
class Stage(Term):
    """Where the proposal stands."""

    NONE = "未提出"
    PROPOSED = "已提出"
    TABLED = "已列入议程"
    DELIBERATED = "已审议"
    DECIDED = "已作出决定"
    REJECTED = "未通过"
    DECLINED = "不列入议程"
    WITHDRAWN = "已撤回"
    CLOSED = "已办结"


@unique
class Maker(Term):
    """What kind of organ made the act; what other organs make goes by recording and review alone."""

    CONGRESS = "人民代表大会"
    STANDING_COMMITTEE = "人民代表大会常务委员会"
    GOVERNMENT = "人民政府"


@unique
class Rank(Term):
    """The level of the maker, seen from the body that is to decide.

    A county stands next below a province where no city lies between them, so this is told and not computed.
    """

    OWN = "本级"
    NEXT = "下一级"
    LOWER = "再下级"
    HIGHER = "上级"

    @property
    def en(self) -> str:
        """The level in English."""
        return {
            Rank.OWN: "the same level",
            Rank.NEXT: "the next lower level",
            Rank.LOWER: "a level further down",
            Rank.HIGHER: "a higher level",
        }[self]


@unique
class Instrument(Term):
    """What kind of act it is."""

    RESOLUTION = "决议"
    DECISION = "决定"
    ORDER = "命令"
    LAW = "法律"
    ADMINISTRATIVE_REGULATION = "行政法规"
    LOCAL_REGULATION = "地方性法规"
    RULE = "规章"


@unique
class Remedy(Term):
    """What is to become of the act."""

    ANNUL = "撤销"
    CHANGE = "改变"


@unique
class Ground(Term):
    """What is wrong with the act."""

    INAPPROPRIATE = "不适当"
    CONTRADICTS = "同上位法相抵触"
    OTHER = "其他理由"

    @property
    def en(self) -> str:
        """The ground in English."""
        return {
            Ground.INAPPROPRIATE: "inappropriate",
            Ground.CONTRADICTS: "in conflict with higher law",
            Ground.OTHER: "another reason",
        }[self]


# the way to the agenda


@frozen(kw_only=True)
class Proposed(Event):
    """It is proposed to annul or change an act (提出撤销、改变的议案)."""

    zh = "提出撤销改变议案"
    en = "Proposed"

    signatories: frozenset[str] = field(default=frozenset(), converter=persons)
    """Who signs, where members or deputies move.  Unit: persons, each counted once."""

    maker: Maker
    """What kind of organ made the act."""

    rank: Rank
    """The level of that organ, seen from here."""

    instrument: Instrument
    """What kind of act it is."""

    act: str
    """Which act it is, by its title or number."""

    remedy: Remedy = Remedy.ANNUL
    """What is to become of it."""

    ground: Ground
    """What is wrong with it."""


@frozen(kw_only=True)
class Referred(Event):
    """The proposal is first given to a special committee (交专门委员会审议)."""

    zh = "交专门委员会审议"
    en = "Referred"


@frozen(kw_only=True)
class CommitteeReported(Event):
    """The special committee reports on the proposal (提出审议报告)."""

    zh = "提出审议报告"
    en = "CommitteeReported"

    by: Organ = done_by(Organ.SPECIAL_COMMITTEE)


@frozen(kw_only=True)
class Tabled(Event):
    """The proposal is put on the agenda of a session (列入会议议程)."""

    zh = "列入会议议程"
    en = "Tabled"


@frozen(kw_only=True)
class Declined(Event):
    """It is decided not to put the proposal on the agenda (不列入会议议程)."""

    zh = "决定不列入议程"
    en = "Declined"

    explained: bool = True
    """Whether the session was told, or the movers were told why; asked of the NPC Standing Committee."""


@frozen(kw_only=True)
class Withdrawn(Event):
    """The movers take the proposal back (撤回议案)."""

    zh = "撤回议案"
    en = "Withdrawn"

    agreed: bool = True
    """Whether those who set the agenda agreed."""


# the session


@frozen(kw_only=True)
class Deliberated(Event):
    """The session deliberates on the proposal (审议议案)."""

    zh = "审议议案"
    en = "Deliberated"
    in_session = True


@frozen(kw_only=True)
class DecisionVoted(Voted):
    """The decision to annul or change the act is put to the vote (表决撤销、改变的决定)."""

    zh = "表决撤销改变决定"
    en = "DecisionVoted"

    by: Organ = field(validator=validators.instance_of(Organ))
    """Who votes: the congress or its standing committee."""


# afterwards


@frozen(kw_only=True)
class Published(Event):
    """The decision is made known (公布决定)."""

    zh = "公布决定"
    en = "Published"

    to_society: bool = True
    """Whether it was published to society."""

    in_gazette: bool = True
    """Whether it appeared in the gazette and on the congress's website; asked at the national level."""


@frozen(kw_only=True)
class Notified(Event):
    """The organ whose act it was is told of the decision (通知制定机关)."""

    zh = "通知制定机关"
    en = "Notified"


@frozen(kw_only=True)
class Closed(Event):
    """The matter ends (办结)."""

    zh = "办结"
    en = "Closed"
