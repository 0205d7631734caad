"""Periods of time as statutes count them: days, months, years, working days.

The one door to `dateutil`.  A time limit that runs from a day (自…之日起…内) does not count that day itself, and
clamps to the end of a shorter month: three months from 30 November end on the last of February.  A day before
(…日前) is counted in whole days back from the day it names.  Three months are not ninety days.

The counting follows the Civil Code arts. 200 to 204, as far as the statutes on congresses are silent.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from calendar import month_name, monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from importlib import import_module
from typing import Any, ClassVar, Protocol, TypeAlias

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

__all__ = [
    "Calendar",
    "ChineseCalendar",
    "Days",
    "Gap",
    "Months",
    "MonthsOfYear",
    "NotKnownYet",
    "Period",
    "WorkingDays",
    "Years",
    "days",
    "gaps",
    "months",
    "working_days",
    "years",
]

_ONE_DAY = timedelta(days=1)


class Calendar(Protocol):
    """Tells working days from others.  The State Council sets them anew each year, so the caller brings them."""

    def is_workday(self, day: date) -> bool | None:
        """Whether a day is a working day; None where the calendar does not know that year."""


@frozen
class NotKnownYet:
    """A day that cannot be told, because the calendar does not know a year; never a guess."""

    year: int
    """The first year that would have to be known."""

    @property
    def zh(self) -> str:
        """The reason in Chinese."""
        return f"{self.year}年的工作日尚不可知"

    @property
    def en(self) -> str:
        """The reason in English."""
        return f"the working days of {self.year} are not known yet"


@frozen
class ChineseCalendar:
    """The working days of mainland China, from the optional package `chinesecalendar`.

    Knows the years that the installed release knows.  Raises `ImportError` where the package is not installed.
    """

    def __attrs_post_init__(self) -> None:
        _chinese_calendar()

    def is_workday(self, day: date) -> bool | None:
        """Whether a day is a working day; None for a year that the installed release does not know."""
        try:
            return bool(_chinese_calendar().is_workday(day))
        except NotImplementedError:  # how that package says that it does not know the year
            return None


def _chinese_calendar() -> Any:
    try:
        return import_module("chinese_calendar")
    except ImportError as error:
        message = "ChineseCalendar needs the package chinesecalendar (pip install 'npcproc[calendar]')"
        raise ImportError(message, name=error.name) from error


def _whole(instance: object, attribute: Any, value: Any) -> None:
    if type(value) is not int or value < 1:
        message = f"{type(instance).__name__}.{attribute.name}: {value!r} is not a whole number of at least 1"
        raise ValueError(message)


@frozen
class _Length:
    number: int = field(validator=_whole)
    """How many.  Unit: the one in the name of the class; at least 1."""

    _zh: ClassVar[str]
    _en: ClassVar[str]

    @property
    def zh(self) -> str:
        """The length in Chinese, such as 3个月."""
        return f"{self.number}{self._zh}"

    @property
    def en(self) -> str:
        """The length in English, such as "3 months"."""
        return f"{self.number} {self._en}{'' if self.number == 1 else 's'}"

    def __str__(self) -> str:
        """The length in English."""
        return self.en

    def _beyond(self, day: date) -> ValueError:
        return ValueError(f"{type(self).__name__}: {self.en} from {day} is past the days that a date can name")


# Unsettled: a time limit of days, months or years that ends on a holiday is not moved to the next working day.
# The Civil Code (art. 203) moves it for civil matters; the statutes on congresses do not say.
class _OnTheCalendar(_Length, ABC):
    __slots__ = ()

    @property
    @abstractmethod
    def _delta(self) -> timedelta | relativedelta:
        """The length as one adds it to a day."""

    def after(self, day: date, calendar: Calendar | None = None) -> date:
        """The last day within the period counted from a day, that day not counted.

        Raises `ValueError` where it lies outside the years 1 to 9999.
        """
        try:
            return day + self._delta
        except (OverflowError, ValueError):
            raise self._beyond(day) from None

    def before(self, day: date, calendar: Calendar | None = None) -> date:
        """The last day that is still so long before a day: whole days back.

        Raises `ValueError` where it lies outside the years 1 to 9999.
        """
        # Unsettled: months and years back clamp as they do forward, so that a month before 31 March is the last
        # of February.  A stricter count would go back to a day from which a full month still runs.
        try:
            return day - self._delta
        except (OverflowError, ValueError):
            raise self._beyond(day) from None


class Days(_OnTheCalendar):
    """Calendar days, working or not."""

    __slots__ = ()

    _zh = "日"
    _en = "day"

    @property
    def _delta(self) -> timedelta:
        return timedelta(days=self.number)


class Months(_OnTheCalendar):
    """Calendar months, to the day of the same number or the last of a shorter month."""

    __slots__ = ()

    _zh = "个月"
    _en = "month"

    @property
    def _delta(self) -> relativedelta:
        return relativedelta(months=self.number)


class Years(_OnTheCalendar):
    """Years, to the same day of the same month; from 29 February to the 28th of a common year."""

    __slots__ = ()

    _zh = "年"
    _en = "year"

    @property
    def _delta(self) -> relativedelta:
        return relativedelta(years=self.number)


class WorkingDays(_Length):
    """Working days (工作日), told by the calendar that the caller gives."""

    __slots__ = ()

    _zh = "个工作日"
    _en = "working day"

    def after(self, day: date, calendar: Calendar | None = None) -> date | NotKnownYet:
        """The last of so many working days after a day, that day not counted.

        Raises `ValueError` without a calendar, and where it lies past year 9999.
        """
        return self._counted(day, _ONE_DAY, calendar)

    def before(self, day: date, calendar: Calendar | None = None) -> date | NotKnownYet:
        """The last day that is still so many working days before a day; itself a working day.

        Raises `ValueError` without a calendar, and where it lies before year 1.
        """
        return self._counted(day, -_ONE_DAY, calendar)

    def _counted(self, start: date, step: timedelta, calendar: Calendar | None) -> date | NotKnownYet:
        if calendar is None:
            message = f"calendar: {self.en} cannot be counted without a calendar of working days"
            raise ValueError(message)
        day, left = start, self.number
        while left:
            try:
                day += step
            except OverflowError:
                raise self._beyond(start) from None
            works = calendar.is_workday(day)
            if works is None:
                return NotKnownYet(day.year)
            left -= works
        return day


Period: TypeAlias = Days | Months | Years | WorkingDays
"""A length of time, in the unit in which the statute counts it."""


def days(number: int) -> Days:
    """So many calendar days."""
    return Days(number)


def months(number: int) -> Months:
    """So many calendar months."""
    return Months(number)


def years(number: int) -> Years:
    """So many years."""
    return Years(number)


def working_days(number: int) -> WorkingDays:
    """So many working days."""
    return WorkingDays(number)


@frozen
class MonthsOfYear:
    """A window that comes every year, of whole months within one year: June to September.

    Raises `ValueError` for what is no month, and for a window that would run past December.
    """

    first: int = field()
    """The month in which it opens, from its first day on.  1 to 12."""

    last: int = field()
    """The month in which it closes, after its last day.  At least `first`, at most 12."""

    @first.validator
    @last.validator
    def _month(self, attribute: Any, value: Any) -> None:
        if type(value) is not int or not 1 <= value <= 12:  # noqa: PLR2004
            message = f"MonthsOfYear.{attribute.name}: {value!r} is no month from 1 to 12"
            raise ValueError(message)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            message = f"MonthsOfYear.last: {self.last} comes before the first month, {self.first}"
            raise ValueError(message)

    def contains(self, day: date) -> bool:
        """Whether the window is open that day; its first and its last day are in it."""
        return self.first <= day.month <= self.last

    def first_day(self, year: int) -> date:
        """The day on which it opens in a year."""
        return date(year, self.first, 1)

    def last_day(self, year: int) -> date:
        """The last day on which it is open in a year."""
        return date(year, self.last, monthrange(year, self.last)[1])

    @property
    def zh(self) -> str:
        """The window in Chinese, such as 6月至9月."""
        return f"{self.first}月" if self.first == self.last else f"{self.first}月至{self.last}月"

    @property
    def en(self) -> str:
        """The window in English, such as "June to September"."""
        first, last = month_name[self.first], month_name[self.last]
        return first if first == last else f"{first} to {last}"


@frozen
class Gap:
    """A stretch in which what must come round came too late, or not at all."""

    after: date
    """The day it was last held, or the first day of the record."""

    latest: date
    """The last day on which the next was in time."""

    next: date | None
    """The day it was next held, later than `latest`; None where it has not been held since."""


def gaps(held: Iterable[date], period: Period, *, since: date, until: date) -> tuple[Gap, ...]:
    """The stretches in which something that must be held at least once in every period was not.

    `held` are the days on which it was held, in any order; those outside the record are not looked at.  The record runs
    from `since`, from which the first period counts, through `until`; a period that is still running then is no gap.
    Raises `ValueError` for a record that ends before it begins, and for a period of working days.
    """
    # Unsettled: "at least once every two months" is read as rolling stretches, each from one meeting to the next.
    # The other reading has calendar stretches (January and February, March and April, ...) with a meeting in each.
    if until < since:
        message = f"until: {until} is earlier than {since}, the day from which the record runs"
        raise ValueError(message)
    if isinstance(period, WorkingDays):
        message = f"period: what comes round is not counted in working days, found {period.en}"
        raise ValueError(message)  # noqa: TRY004 - a period it is, of a kind that cannot be
    found, last = [], since
    for day in (*sorted({day for day in held if since <= day <= until}), None):
        try:
            latest = period.after(last)
        except ValueError:  # no date can name that day, so every day is in time
            break
        if (day or until) > latest:
            found.append(Gap(last, latest, day))
        last = day or last
    return tuple(found)
