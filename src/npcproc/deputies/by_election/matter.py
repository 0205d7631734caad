"""What a by-election of deputies goes through before the body that elects: its stages, and its events to the list."""

from __future__ import annotations

from collections.abc import Mapping
from enum import unique

from attrs import field, frozen, validators

from npcproc.ballot_paper import entries
from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, done_by, persons, signed
from npcproc.terms import Term

__all__ = [
    "Called",
    "CalledByCommittee",
    "Listed",
    "MethodBy",
    "Nominated",
    "ResultAnnounced",
    "ResultAnnouncedToVoters",
    "Seat",
    "Stage",
]


@unique
class Stage(Term):
    """Where a by-election stands."""

    NONE = "未开始"
    CALLED = "已启动补选"
    NOMINATED = "已提名"
    LISTED = "正式候选人名单已确定"
    TIED = "票数相等，待再次投票"
    UNFILLED = "名额不足，待另行选举"
    ELECTED = "已选出"
    ANNOUNCED = "结果已宣布"


@unique
class Seat(Term):
    """Whose seats are to be filled, seen from whoever elects."""

    LEFT_BY_OUR_OWN = "原由本选举单位或者本选区选出的代表出缺"
    LEFT_BY_OTHERS = "其他选举单位或者选区选出的代表出缺"
    NOT_VACANT = "没有出缺"


@unique
class MethodBy(Term):
    """Who laid down the method of the by-election."""

    PROVINCIAL_COMMITTEE = "省级人民代表大会常务委员会"
    ELECTORS = "进行补选的机关自行规定"
    OTHER = "其他机关"


@frozen(kw_only=True)
class Called(Event):
    """The by-election begins: how many seats, and by what method (启动补选)."""

    zh = "启动补选"
    en = "Called"

    seats: int = field(default=1, validator=persons_from(1))
    """How many deputies are to be elected (应选名额).  Unit: persons; at least 1."""

    seat: Seat = field(default=Seat.LEFT_BY_OUR_OWN, validator=validators.instance_of(Seat))
    """Whose seats they are."""

    method_by: MethodBy = field(default=MethodBy.PROVINCIAL_COMMITTEE, validator=validators.instance_of(MethodBy))
    """Who laid down the method."""


@frozen(kw_only=True)
class CalledByCommittee(Called):
    """A standing committee begins a by-election in place of its congress (启动常务委员会补选)."""

    zh = "启动常务委员会补选"
    en = "CalledByCommittee"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    congress_in_session: bool = False
    """Whether the congress is in session."""


@frozen(kw_only=True)
class Nominated(Event):
    """Nomination closes: parties and people's organisations have named some, ten people or more others (提名候选人).

    Raises `ValueError` where nobody is named at all.
    """

    zh = "提名候选人"
    en = "Nominated"

    by_organisations: Mapping[str, frozenset[str]] = field(factory=dict, converter=signed, eq=entries)
    """The parties and people's organisations, alone or several together, and whom each names."""

    jointly: Mapping[str, frozenset[str]] = field(factory=dict, converter=signed, eq=entries)
    """Whom voters, or deputies, name jointly, and the people who sign for each."""

    introduced: bool = True
    """Whether those who name someone said who it is (介绍候选人的情况)."""

    particulars_given: bool = True
    """Whether everyone named gave particulars, such as identity and career, truthfully."""

    @property
    def nominees(self) -> frozenset[str]:
        """Everyone named, each once."""
        return frozenset().union(self.jointly, *self.by_organisations.values())

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if not self.nominees:
            message = "Nominated.jointly: nobody is named, by organisations neither"
            raise ValueError(message)


@frozen(kw_only=True)
class Listed(Event):
    """The list of candidates is settled (确定正式候选人名单)."""

    zh = "确定正式候选人名单"
    en = "Listed"

    candidates: frozenset[str] = field(converter=persons)
    """Who stands for election."""

    introduced: bool = True
    """Whether those who will vote were told of the candidates."""

    funded_from_abroad: bool = False
    """Whether anyone on the list took funds for the election from abroad (接受境外资助)."""


@frozen(kw_only=True)
class ResultAnnounced(Event):
    """Whether the election is valid is settled and announced, and with it who is elected (宣布选举结果)."""

    zh = "宣布选举结果"
    en = "ResultAnnounced"

    by: Organ = done_by(Organ.PRESIDIUM)

    list_published: bool = True
    """Whether the names of those elected are published (公布当选代表名单)."""


@frozen(kw_only=True)
class ResultAnnouncedToVoters(ResultAnnounced):
    """The same, to the voters of the district (向选民宣布选举结果)."""

    zh = "向选民宣布选举结果"
    en = "ResultAnnouncedToVoters"

    by: Organ = done_by(Organ.ELECTION_COMMITTEE)
