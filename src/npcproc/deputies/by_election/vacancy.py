"""A vacant seat in a congress: why it is vacant, and what came of the by-election that is to fill it.

The stages, and the events and rules of the vacancy and of the election; those of the examination stand in
`credentials`, the tables in `seat`.

Electoral Law art. 57; Organic Law art. 45; Deputies Law 2015 arts. 48 and 49, 2025 arts. 61 and 62.
"""

from __future__ import annotations

from enum import unique
from typing import Any

from attrs import field, frozen, validators

from npcproc.bodies import persons_from
from npcproc.deputies.by_election.matter import MethodBy
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, ELECTION_2020, ORGANIC_2022
from npcproc.levels import ALL_LEVELS, Level, by_level
from npcproc.rules import AtLeast, Competence, Duty, Eligibility, History, Not, Past, Range, Window
from npcproc.rules.shapes import Measured
from npcproc.terms import Term

__all__ = [
    "ELECTED",
    "LEFT",
    "VACATED",
    "Cause",
    "DeputyElected",
    "HeldBy",
    "LeftVacant",
    "SeatStage",
    "Vacated",
]


@unique
class SeatStage(Term):
    """Where a seat stands."""

    HELD = "在任"
    VACANT = "已出缺"
    FILLED = "已补选"
    EXAMINED = "已审查"
    CONFIRMED = "已确认"
    CLOSED = "办结"
    LEFT_VACANT = "缺额未补"


@unique
class Cause(Term):
    """Why the holder of the seat is gone."""

    MOVED_AWAY = "调离或者迁出本行政区域"
    RESIGNED = "辞职被接受"
    ABSENT_TWICE = "未经批准两次不出席本级人民代表大会会议"
    RECALLED = "被罢免"
    NATIONALITY_LOST = "丧失中华人民共和国国籍"
    RIGHTS_DEPRIVED = "依法被剥夺政治权利"
    INCAPABLE = "丧失行为能力"
    DIED = "去世"
    SUSPENDED = "暂时停止执行代表职务"


@unique
class HeldBy(Term):
    """Who held the by-election."""

    ELECTING_CONGRESS = "原选举单位的人民代表大会"
    ITS_COMMITTEE = "原选举单位的人民代表大会常务委员会"
    DISTRICT = "原选区选民"
    OTHERS = "其他选举单位或者选区"


@frozen(kw_only=True)
class Vacated(Event):
    """A seat falls vacant (代表出缺)."""

    zh = "代表出缺"
    en = "Vacated"

    person: str = field(validator=validators.min_len(1))
    """Who held the seat."""

    cause: Cause = field(validator=validators.instance_of(Cause))
    """Why the person is gone."""

    in_term: bool = True
    """Whether the term of the congress still runs."""


@frozen(kw_only=True)
class DeputyElected(Event):
    """A by-election has filled the seat, and its result arrives (补选产生代表)."""

    zh = "补选产生代表"
    en = "DeputyElected"

    person: str = field(validator=validators.min_len(1))
    """Who is elected."""

    held_by: HeldBy = field(validator=validators.instance_of(HeldBy))
    """Who held the by-election."""

    method_by: MethodBy = field(default=MethodBy.PROVINCIAL_COMMITTEE, validator=validators.instance_of(MethodBy))
    """Who laid down its method."""

    seats: int = field(default=1, validator=persons_from(1))
    """How many deputies were to be elected with this one.  Unit: persons; at least 1."""

    candidates: int = field(default=1, validator=persons_from(0))
    """How many candidates there were.  Unit: persons."""


@frozen(kw_only=True)
class LeftVacant(Event):
    """The seat is left vacant for good (缺额不再补选)."""

    zh = "缺额不再补选"
    en = "LeftVacant"

    term_over: bool = False
    """Whether the term of the congress is over."""


@frozen(kw_only=True, eq=False, repr=False)
class AsManyCandidatesAsSeats(Measured):
    """There were as many candidates as seats, or more; no surplus is asked.  Unit: persons."""

    kind = "calculation"

    of: str = "candidates"

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(event.seats)

    @property
    def reads(self) -> tuple[str, ...]:
        return ("candidates", "seats")

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")


_GONE = frozenset(Cause) - {Cause.SUSPENDED}
_UNIT = frozenset({HeldBy.ELECTING_CONGRESS, HeldBy.ITS_COMMITTEE})
_DISTRICT = frozenset({HeldBy.DISTRICT})
_NOT_NATIONAL = ALL_LEVELS - {Level.NATIONAL}

# Unsettled: the Deputies Law of 2015 does not list death among the ends of a deputy's status; a seat is vacant then
# under the Electoral Law all the same.
TRULY_VACANT = Eligibility(
    name="truly-vacant",
    of="cause",
    allowed=by_level(
        national=_GONE - {Cause.MOVED_AWAY},
        provincial=_GONE,
        municipal=_GONE,
        county=_GONE,
        township=_GONE,
    ),
    says=Text(
        "代表资格终止的才出缺，暂时停止执行代表职务的不出缺",
        "a seat is vacant when its holder is a deputy no longer, and not while the holder is suspended",
    ),
    cites=(ELECTION_2020.art(57, 1), DEPUTIES_2015.art(49, 1), DEPUTIES_2025.art(62, 1)),
)
WITHIN_THE_TERM = Window(
    name="within-the-term",
    of="in_term",
    says=Text("补选的应是任期内出缺的代表", "the seat falls vacant within the term"),
    cites=(ELECTION_2020.art(57, 1),),
)

BY_THE_ORIGINAL_ELECTORS = Competence(
    name="by-the-original-electors",
    of="held_by",
    allowed=by_level(
        national=_UNIT,
        provincial=_UNIT,
        municipal=_UNIT,
        county=_DISTRICT,
        township=_DISTRICT,
    ),
    says=Text("应由原选举单位或者原选区补选", "the unit or the district that had elected fills the seat"),
    cites=(ELECTION_2020.art(57, 1), ORGANIC_2022.art(45, 1)),
)
METHOD_BY_PROVINCE = Competence(
    name="method-by-province",
    of="method_by",
    allowed=frozenset({MethodBy.PROVINCIAL_COMMITTEE}),
    says=Text(
        "补选的具体办法应由省级人民代表大会常务委员会规定",
        "the standing committee of the province lays down the method",
    ),
    cites=(ELECTION_2020.art(57, 4),),
)
NO_FEWER_CANDIDATES = AsManyCandidatesAsSeats(
    name="no-fewer-candidates-than-seats",
    says=Text("补选的候选人不得少于应选名额", "there were as many candidates as seats, or more"),
    cites=(ELECTION_2020.art(57, 4),),
)

_MOVED = Past(Vacated, "cause", {Cause.MOVED_AWAY})

# Unsettled: the articles set no day by which a seat is filled; only to give it up before the end of the term is a
# breach.
FILLED_WITHIN_THE_TERM = Duty(
    name="filled-within-the-term",
    of="term_over",
    when=Not(_MOVED),
    says=Text("任期内出缺的，应由原选举单位或者原选区补选", "a seat vacant within the term is filled"),
    cites=(ELECTION_2020.art(57, 1),),
)
SEAT_OF_THE_MOVED_FILLED = Duty(
    name="seat-of-the-moved-filled",
    of="term_over",
    when=_MOVED,
    says=Text("代表调离、迁出的，缺额应另行补选", "the seat of who moved away is filled"),
    cites=(ELECTION_2020.art(57, 2, levels=_NOT_NATIONAL),),
)

VACATED = (TRULY_VACANT, WITHIN_THE_TERM)
"""What is asked of the vacancy."""

ELECTED = (BY_THE_ORIGINAL_ELECTORS, METHOD_BY_PROVINCE, NO_FEWER_CANDIDATES)
"""What is asked of the by-election whose result arrives."""

LEFT = (FILLED_WITHIN_THE_TERM, SEAT_OF_THE_MOVED_FILLED)
"""What is asked when the seat is given up."""
