"""Rules about time: days before, time limits, windows and frequencies.

A day before (…日前) is counted in whole days back from the day it names.  A time limit (自…之日起…内) does not
count the day it runs from.  The rule that judges a late act also says what is due, and by when.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from typing import Any

from attrs import frozen

from npcproc.events import Event
from npcproc.findings import Effect, NoSuchDay, Text
from npcproc.levels import ByLevel, Level
from npcproc.periods import Calendar, Gap, MonthsOfYear, NotKnownYet, Period, WorkingDays, days, gaps
from npcproc.rules.past import History, Latest, Own
from npcproc.rules.ranges import AtLeast, AtMost, Exactly, OneOf, Range, Season
from npcproc.rules.rule import Rule, set_field
from npcproc.rules.shapes import Flag, Measured

__all__ = [
    "Deadline",
    "Frequency",
    "InMonths",
    "NotBefore",
    "Notice",
    "SameDay",
    "SetDay",
    "Window",
    "Yearly",
]

NO_GAPS = OneOf(frozenset({()}))
_A_DAY = days(1)


def _counted(
    period: Period,
    count: Callable[[date, Calendar | None], date | NotKnownYet],
    day: date,
    calendar: Calendar | None,
) -> date | NotKnownYet:
    """The day at the end of the count; raises `NoSuchDay` where no date can name it."""
    try:
        return count(day, calendar)
    except ValueError as wrong:
        if calendar is None and isinstance(period, WorkingDays):
            raise  # nothing is wrong with the day
        raise NoSuchDay(Text(period.zh, period.en), day) from wrong


@frozen(kw_only=True, eq=False, repr=False)
class ByADay(Rule):
    """The event is not after a last day that the case names.  Unit: days."""

    usual = Effect.BREACH

    measured: str = "on"
    """The field whose day is judged."""

    @abstractmethod
    def last_day(self, past: History, event: Any) -> date | NotKnownYet | None:
        """The last lawful day, where the case names what it is counted from."""

    def quantity(self, past: History, event: Any) -> date:
        day: date = getattr(event, self.measured)
        return day

    def lawful(self, past: History, event: Any) -> Range | None:
        day = self.last_day(past, event)
        return AtMost(day) if isinstance(day, date) else None

    def setting(self, past: History, event: Any, value: date) -> Any:
        return set_field(event, self.measured, value)

    def due(self, past: History) -> date | NotKnownYet | None:
        return self.last_day(past, None)

    @property
    @abstractmethod
    def counted(self) -> Latest | Own:
        """What the days are counted from."""

    @property
    def counts_from(self) -> type[Event] | None:
        return self.counted.event if isinstance(self.counted, Latest) else None

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.measured, self.counted.of) if isinstance(self.counted, Own) else (self.measured,)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}", f"found {found}")


@frozen(kw_only=True, eq=False, repr=False)
class Notice(ByADay):
    """At least so long before a day that the case names."""

    kind = "notice"

    before: Latest | Own
    at_least: Period

    def value(self, level: Level) -> str:
        return str(self.at_least.number)

    def last_day(self, past: History, event: Any) -> date | NotKnownYet | None:
        day = self.before.value(past, event)
        return None if day is None else _counted(self.at_least, self.at_least.before, day, past.body.calendar)

    @property
    def counted(self) -> Latest | Own:
        return self.before


@frozen(kw_only=True, eq=False, repr=False)
class Deadline(ByADay):
    """Within so long after a day that the case names, that day not counted."""

    kind = "deadline"

    after: Latest | Own
    within: Period

    def value(self, level: Level) -> str:
        return str(self.within.number)

    def last_day(self, past: History, event: Any) -> date | NotKnownYet | None:
        day = self.after.value(past, event)
        return None if day is None else _counted(self.within, self.within.after, day, past.body.calendar)

    @property
    def counted(self) -> Latest | Own:
        return self.after


@frozen(kw_only=True, eq=False, repr=False)
class SetDay(ByADay):
    """Not after the day that an earlier act set, such as the time limit in a resolution."""

    kind = "deadline"

    until: Latest

    def last_day(self, past: History, event: Any) -> date | None:
        day: date | None = self.until.value(past, event)
        return day

    @property
    def counted(self) -> Latest | Own:
        return self.until


@frozen(kw_only=True, eq=False, repr=False)
class InMonths(ByADay):
    """In certain months, whatever the year, such as June to September.

    Once it is awaited, it is due by the end of the first such months that are not over by then.
    """

    kind = "window"

    months: ByLevel[MonthsOfYear]
    since: Latest | None = None
    """The day from which the act is awaited; None where nothing says so before it is done."""

    def regulates(self, level: Level) -> bool:
        return self.months.at(level) is not None

    def value(self, level: Level) -> str:
        months = self.months.at(level)
        if months is None:
            return ""
        return f"{months.first}" if months.first == months.last else f"{months.first}-{months.last}"

    def last_day(self, past: History, event: Any) -> date | None:
        months, day = self.months.at(past.body.level), self.counted.value(past, event)
        if months is None or day is None:
            return None
        last = months.last_day(day.year)
        if day <= last:
            return last
        try:
            return months.last_day(day.year + 1)
        except ValueError as wrong:
            raise NoSuchDay(Text(months.zh, months.en), day) from wrong

    def lawful(self, past: History, event: Any) -> Range | None:
        months = self.months.at(past.body.level)
        return None if months is None else Season(months)

    @property
    def counted(self) -> Latest | Own:
        return Own(self.measured) if self.since is None else self.since


class Window(Flag):
    """Only while something lasts, such as a session."""

    __slots__ = ()

    kind = "window"


@frozen(kw_only=True, eq=False, repr=False)
class Frequency(Rule):
    """At least one in every such stretch of time; judged over the days on which it was held."""

    kind = "frequency"
    usual = Effect.BREACH

    every: Period
    of: str = "held"
    """The days on which it was held."""

    start: str = "since"
    """The field with the day from which the record counts."""

    end: str = "on"
    """The field with the day up to which it counts."""

    def value(self, level: Level) -> str:
        return str(self.every.number)

    def quantity(self, past: History, event: Any) -> tuple[Gap, ...]:
        held = tuple(sorted(getattr(event, self.of)))
        return gaps(held, self.every, since=getattr(event, self.start), until=getattr(event, self.end))

    def lawful(self, past: History, event: Any) -> Range:
        return NO_GAPS

    def setting(self, past: History, event: Any, value: object) -> Any:
        return event if self.quantity(past, event) == value else None

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, self.start, self.end)

    def shows(self, found: Any) -> Text:
        return Text(
            "；".join(f"{gap.after}之后至迟应于{gap.latest}举行" for gap in found),
            "; ".join(f"after {gap.after} the next was due by {gap.latest}" for gap in found),
        )


@frozen(kw_only=True, eq=False, repr=False)
class Yearly(Measured):
    """At least so many times in a year.  Unit: times."""

    kind = "frequency"
    usual = Effect.BREACH

    at_least: ByLevel[int]

    def regulates(self, level: Level) -> bool:
        return self.at_least.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_least.at(level))

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.at_least.at(past.body.level))


@frozen(kw_only=True, eq=False, repr=False)
class NotBefore(Measured):
    """Not before a day that the case names, or not until so long after it.  Unit: days.

    With a wait it is a notice seen from the other end: a session that is moved must still leave so many days after
    what has been done already.  A time limit that must have run out first (逾期) is `over` only on the day after.
    """

    kind = "notice"
    usual = Effect.BREACH

    of: str = "on"
    day: Latest
    wait: Period | None = None
    over: bool = False
    """Whether the day, with its wait, must be over, and not only have come."""

    def value(self, level: Level) -> str:
        return "" if self.wait is None else str(self.wait.number)

    def lawful(self, past: History, event: Any) -> Range | None:
        day = self.day.value(past, event)
        if day is not None and self.wait is not None:
            day = _counted(self.wait, self.wait.after, day, past.body.calendar)
        if isinstance(day, date) and self.over:
            day = _counted(_A_DAY, _A_DAY.after, day, None)
        return AtLeast(day) if isinstance(day, date) else None

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}", f"{self.says.en}, that is {lawful.text.en}")


@frozen(kw_only=True, eq=False, repr=False)
class SameDay(Measured):
    """A day that is stated is that of an earlier act; nothing is asked where none is stated.  Unit: days."""

    kind = "calculation"
    usual = Effect.BREACH

    day: Latest

    def lawful(self, past: History, event: Any) -> Range | None:
        day = self.day.value(past, event)
        return None if day is None or self.quantity(past, event) is None else Exactly(day)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}", f"{self.says.en}, that is {lawful.text.en}")
