"""Days, months, years, working days: how statutes count them."""

from __future__ import annotations

import builtins
import importlib
import pickle
import sys
from datetime import date, timedelta
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc import periods
from npcproc.periods import (
    ChineseCalendar,
    Gap,
    MonthsOfYear,
    NotKnownYet,
    Period,
    days,
    gaps,
    months,
    working_days,
    years,
)

DAYS = st.dates(date(1983, 1, 1), date(2099, 12, 31))
NUMBERS = st.integers(1, 120)
LENGTHS = st.one_of(NUMBERS.map(days), NUMBERS.map(months), st.integers(1, 10).map(years))


class Weekdays:
    """Monday to Friday, in the years it knows."""

    def __init__(self, first: int = 1, last: int = 9999) -> None:
        self.first, self.last = first, last

    def is_workday(self, day: date) -> bool | None:
        """Whether a day is from Monday to Friday; None outside the years known."""
        return day.weekday() < 5 if self.first <= day.year <= self.last else None


class TestConstructors:
    """A period has at least one of its unit."""

    @pytest.mark.parametrize("make", [days, months, years, working_days])
    def test_one_is_the_least(self, make: Any) -> None:
        """One is a period, none is not."""
        assert make(1).number == 1
        with pytest.raises(ValueError, match=r"\.number: 0 "):
            make(0)

    @pytest.mark.parametrize("make", [days, months, years, working_days])
    @pytest.mark.parametrize("number", [-1, True, 1.5, "3", None])
    def test_what_is_no_number(self, make: Any, number: Any) -> None:
        """Only whole numbers count; the error names class, field and value."""
        with pytest.raises(ValueError, match=rf"\w+\.number: {number!r} "):
            make(number)

    def test_units_are_not_interchangeable(self) -> None:
        """Three months are not three days, twelve months are not written as one year; equal ones are equal."""
        same: list[Period] = [days(12), months(12), years(12), working_days(12), years(1)]
        assert len(set(same)) == len(same)
        assert all(same.index(period) == n for n, period in enumerate(same))
        assert months(3) == months(3)

    @given(LENGTHS)
    def test_pickle(self, period: Period) -> None:
        """A period comes back equal from a pickle."""
        assert pickle.loads(pickle.dumps(period)) == period  # noqa: S301 - our own pickle, of a moment ago


class TestWords:
    """A period in both languages."""

    @pytest.mark.parametrize(
        ("period", "zh", "en"),
        [
            (days(20), "20日", "20 days"),
            (days(1), "1日", "1 day"),
            (months(3), "3个月", "3 months"),
            (years(5), "5年", "5 years"),
            (working_days(5), "5个工作日", "5 working days"),
            (working_days(1), "1个工作日", "1 working day"),
        ],
    )
    def test_words(self, period: Period, zh: str, en: str) -> None:
        """Digits in both; the English is singular for one."""
        assert (period.zh, period.en, str(period)) == (zh, en, en)


class TestAfter:
    """自…之日起…内: the day it runs from is not counted, and a month's end clamps."""

    @pytest.mark.parametrize(
        ("day", "period", "last"),
        [
            (date(2025, 11, 30), months(3), date(2026, 2, 28)),
            (date(2025, 11, 28), months(3), date(2026, 2, 28)),
            (date(2025, 11, 27), months(3), date(2026, 2, 27)),
            (date(2023, 11, 30), months(3), date(2024, 2, 29)),
            (date(2025, 1, 31), months(1), date(2025, 2, 28)),
            (date(2025, 1, 31), months(2), date(2025, 3, 31)),
            (date(2024, 12, 31), months(2), date(2025, 2, 28)),
            (date(2025, 2, 28), months(3), date(2025, 5, 28)),
            (date(2024, 2, 29), years(1), date(2025, 2, 28)),
            (date(2024, 2, 29), years(4), date(2028, 2, 29)),
            (date(2025, 3, 28), days(1), date(2025, 3, 29)),
            (date(2025, 2, 27), days(2), date(2025, 3, 1)),
        ],
    )
    def test_known(self, day: date, period: Period, last: date) -> None:
        """Days counted by hand, on both sides of a clamp."""
        assert period.after(day) == last

    def test_three_months_are_not_ninety_days(self) -> None:
        """From 1 July they end two days apart."""
        assert months(3).after(date(2025, 7, 1)) == date(2025, 10, 1)
        assert days(90).after(date(2025, 7, 1)) == date(2025, 9, 29)

    @given(DAYS, NUMBERS)
    def test_days_run_from_the_next_one(self, day: date, number: int) -> None:
        """The first of so many days is the one after."""
        assert days(number).after(day) == day + timedelta(days=number)

    @given(DAYS, NUMBERS)
    def test_months_keep_the_day_or_clamp(self, day: date, number: int) -> None:
        """So many months later it is the day of the same number, or the last of its month where there is none."""
        last = months(number).after(day)
        assert isinstance(last, date)
        assert (last.year - day.year) * 12 + last.month - day.month == number
        if last.day != day.day:
            assert last.day < day.day
            assert (last + timedelta(days=1)).day == 1

    @given(DAYS, DAYS, LENGTHS)
    def test_never_ends_sooner_for_starting_later(self, one: date, other: date, period: Period) -> None:
        """A period that starts later does not end earlier."""
        assert not isinstance(end := period.after(min(one, other)), NotKnownYet)
        assert not isinstance(late := period.after(max(one, other)), NotKnownYet)
        assert min(one, other) < end <= late

    @pytest.mark.parametrize("period", [days(1), months(1), years(1), days(10**12), months(10**9)])
    def test_past_the_last_day(self, period: Period) -> None:
        """A day past year 9999 cannot be named, and the error says from where."""
        with pytest.raises(ValueError, match="from 9999-12-31 is past"):
            period.after(date.max)


class TestBefore:
    """…日前: whole days back from the day named."""

    @pytest.mark.parametrize(
        ("day", "period", "last"),
        [
            (date(2025, 3, 28), days(20), date(2025, 3, 8)),
            (date(2025, 3, 1), days(1), date(2025, 2, 28)),
            (date(2024, 3, 1), days(1), date(2024, 2, 29)),
            (date(2025, 3, 31), months(1), date(2025, 2, 28)),
            (date(2025, 3, 28), months(1), date(2025, 2, 28)),
            (date(2025, 3, 27), months(1), date(2025, 2, 27)),
            (date(2024, 2, 29), years(1), date(2023, 2, 28)),
        ],
    )
    def test_known(self, day: date, period: Period, last: date) -> None:
        """Days counted by hand, on both sides of a clamp."""
        assert period.before(day) == last

    @given(DAYS, NUMBERS)
    def test_days_there_and_back(self, day: date, number: int) -> None:
        """So many days before a day, and as many after that, is the day."""
        early = days(number).before(day)
        assert days(number).after(early) == day

    @pytest.mark.parametrize("period", [days(1), months(1), years(1)])
    def test_before_the_first_day(self, period: Period) -> None:
        """A day before year 1 cannot be named."""
        with pytest.raises(ValueError, match="from 0001-01-01"):
            period.before(date.min)


class TestWorkingDays:
    """工作日: told by the caller's calendar, and never guessed."""

    @pytest.mark.parametrize(
        ("day", "number", "last"),
        [
            (date(2025, 6, 6), 1, date(2025, 6, 9)),
            (date(2025, 6, 5), 1, date(2025, 6, 6)),
            (date(2025, 6, 7), 1, date(2025, 6, 9)),
            (date(2025, 6, 6), 5, date(2025, 6, 13)),
            (date(2025, 6, 6), 6, date(2025, 6, 16)),
        ],
    )
    def test_after(self, day: date, number: int, last: date) -> None:
        """Weekends do not count, nor does the day itself."""
        assert working_days(number).after(day, Weekdays()) == last

    @pytest.mark.parametrize(
        ("day", "number", "last"),
        [
            (date(2025, 6, 9), 1, date(2025, 6, 6)),
            (date(2025, 6, 10), 1, date(2025, 6, 9)),
            (date(2025, 6, 8), 1, date(2025, 6, 6)),
            (date(2025, 6, 13), 5, date(2025, 6, 6)),
        ],
    )
    def test_before(self, day: date, number: int, last: date) -> None:
        """Whole working days back."""
        assert working_days(number).before(day, Weekdays()) == last

    @given(DAYS, st.integers(1, 40))
    def test_exactly_so_many_lie_between(self, day: date, number: int) -> None:
        """After the day, up to and with the last, there are exactly so many working days, the last among them."""
        calendar = Weekdays()
        last = working_days(number).after(day, calendar)
        assert isinstance(last, date)
        span = [day + timedelta(days=n) for n in range(1, (last - day).days + 1)]
        assert sum(map(bool, map(calendar.is_workday, span))) == number
        assert calendar.is_workday(last)

    @given(DAYS, st.integers(1, 40))
    def test_there_and_back(self, day: date, number: int) -> None:
        """From a working day, so many forward and so many back is the same day."""
        calendar = Weekdays()
        start = working_days(1).after(day, calendar)
        assert isinstance(start, date)
        last = working_days(number).after(start, calendar)
        assert isinstance(last, date)
        assert working_days(number).before(last, calendar) == start

    def test_known_up_to_the_years_end(self) -> None:
        """The last working day that the calendar knows is told, the next one is not."""
        calendar = Weekdays(2025, 2025)
        assert working_days(1).after(date(2025, 12, 30), calendar) == date(2025, 12, 31)
        assert working_days(2).after(date(2025, 12, 30), calendar) == NotKnownYet(2026)
        assert working_days(2).before(date(2025, 1, 3), calendar) == date(2025, 1, 1)
        assert working_days(3).before(date(2025, 1, 3), calendar) == NotKnownYet(2024)

    def test_not_known_yet_says_which_year(self) -> None:
        """The reason names the year in both languages."""
        assert NotKnownYet(2027).en == "the working days of 2027 are not known yet"
        assert "2027年" in NotKnownYet(2027).zh

    @pytest.mark.parametrize("count", ["after", "before"])
    def test_without_a_calendar(self, count: str) -> None:
        """There is no default calendar."""
        with pytest.raises(ValueError, match="calendar: 5 working days"):
            getattr(working_days(5), count)(date(2025, 6, 6))

    def test_a_calendar_without_working_days(self) -> None:
        """Counting stops at the end of time."""

        class Never:
            def is_workday(self, day: date) -> bool:
                return day.year < 9999

        with pytest.raises(ValueError, match="from 9999-12-01 is past"):
            working_days(1).after(date(9999, 12, 1), Never())

    @given(DAYS, LENGTHS)
    def test_other_periods_ignore_the_calendar(self, day: date, period: Period) -> None:
        """Days, months and years are the same with any calendar."""
        assert period.after(day, Weekdays(1, 1)) == period.after(day)
        assert period.before(day, Weekdays(1, 1)) == period.before(day)


class TestChineseCalendar:
    """The calendar of the optional package."""

    def test_holidays_and_days_made_up(self) -> None:
        """National Day is off; the Sunday before it was worked in its place (2025)."""
        pytest.importorskip("chinese_calendar")
        calendar = ChineseCalendar()
        assert calendar.is_workday(date(2025, 10, 1)) is False
        assert calendar.is_workday(date(2025, 9, 28)) is True
        assert calendar.is_workday(date(2025, 9, 27)) is False
        assert working_days(1).after(date(2025, 9, 30), calendar) == date(2025, 10, 9)

    def test_a_year_it_does_not_know(self) -> None:
        """A year without a published calendar is not known."""
        pytest.importorskip("chinese_calendar")
        assert ChineseCalendar().is_workday(date(2003, 12, 31)) is None
        assert ChineseCalendar().is_workday(date(2004, 1, 1)) is False
        assert working_days(1).after(date(9000, 1, 1), ChineseCalendar()) == NotKnownYet(9000)

    def test_missing_package(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the package, the error says what to install, and nothing else needs it."""

        def absent(name: str) -> ModuleType:
            raise ModuleNotFoundError(name, name=name)

        monkeypatch.setattr(periods, "import_module", absent)
        with pytest.raises(ImportError, match=r"npcproc\[calendar\]"):
            ChineseCalendar()
        assert days(1).after(date(2025, 1, 1)) == date(2025, 1, 2)

    def test_not_imported_with_the_module(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Importing the module imports no calendar."""
        plain, asked = builtins.__import__, set()

        def seen(name: str, *args: Any, **kwargs: Any) -> ModuleType:
            asked.add(name)
            return plain(name, *args, **kwargs)

        spec = importlib.util.spec_from_file_location("periods_again", periods.__file__)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setattr(builtins, "__import__", seen)
        monkeypatch.setitem(sys.modules, "periods_again", module)
        spec.loader.exec_module(module)
        assert "dateutil.relativedelta" in asked
        assert not any(name.startswith("chinese_calendar") for name in asked)


class TestMonthsOfYear:
    """A window of whole months: June to September is 1 June to 30 September."""

    SUMMER = MonthsOfYear(6, 9)

    @pytest.mark.parametrize(
        ("day", "open_"),
        [
            (date(2025, 5, 31), False),
            (date(2025, 6, 1), True),
            (date(2025, 9, 30), True),
            (date(2025, 10, 1), False),
        ],
    )
    def test_edges(self, day: date, *, open_: bool) -> None:
        """Its first and its last day are in it."""
        assert self.SUMMER.contains(day) is open_

    def test_days_of_a_year(self) -> None:
        """It opens and closes on these days; February's last day follows the year."""
        assert self.SUMMER.first_day(2025) == date(2025, 6, 1)
        assert self.SUMMER.last_day(2025) == date(2025, 9, 30)
        assert MonthsOfYear(1, 2).last_day(2024) == date(2024, 2, 29)
        assert MonthsOfYear(1, 2).last_day(2025) == date(2025, 2, 28)

    def test_words(self) -> None:
        """In both languages, also for a single month."""
        assert (self.SUMMER.zh, self.SUMMER.en) == ("6月至9月", "June to September")
        assert (MonthsOfYear(7, 7).zh, MonthsOfYear(7, 7).en) == ("7月", "July")

    @pytest.mark.parametrize(
        ("first", "last", "field"),
        [(0, 3, "first"), (13, 13, "first"), (1, 13, "last"), (1, 0, "last"), (True, 3, "first"), (9, 6, "last")],
    )
    def test_impossible(self, first: int, last: int, field: str) -> None:
        """No month 0 or 13, and no window past December; the error names the field."""
        with pytest.raises(ValueError, match=rf"MonthsOfYear\.{field}: "):
            MonthsOfYear(first, last)

    @given(st.integers(1, 12), st.integers(1, 12), DAYS)
    def test_contains_is_first_to_last(self, one: int, other: int, day: date) -> None:
        """A day is in it exactly from its first to its last day of that year."""
        window = MonthsOfYear(min(one, other), max(one, other))
        assert window.contains(day) is (window.first_day(day.year) <= day <= window.last_day(day.year))


class TestGaps:
    """At least once in every period: each stretch runs from one meeting to the next."""

    def test_in_time_to_the_day(self) -> None:
        """A meeting on the last day is in time, one day later is not."""
        since, until = date(2025, 1, 15), date(2025, 4, 30)
        assert gaps([date(2025, 3, 15)], months(2), since=since, until=until) == ()
        late = date(2025, 3, 16)
        assert gaps([late], months(2), since=since, until=until) == (Gap(since, date(2025, 3, 15), late),)

    def test_at_the_end_of_time(self) -> None:
        """A stretch that would end on a day that no date can name is still running."""
        since, until = date(9999, 12, 1), date(9999, 12, 31)
        assert gaps([date(9999, 12, 20)], months(2), since=since, until=until) == ()
        assert gaps([], months(2), since=since, until=until) == ()

    def test_record_end_to_the_day(self) -> None:
        """On the last day the next meeting may still come; a day later it has not."""
        held, since = [date(2025, 1, 15)], date(2025, 1, 1)
        assert gaps(held, months(2), since=since, until=date(2025, 3, 15)) == ()
        assert gaps(held, months(2), since=since, until=date(2025, 3, 16)) == (
            Gap(date(2025, 1, 15), date(2025, 3, 15), None),
        )

    def test_month_ends_clamp(self) -> None:
        """Two months from 31 December end on the last of February, from 31 January on 31 March."""
        since = date(2024, 12, 31)
        assert gaps([date(2025, 2, 28)], months(2), since=since, until=date(2025, 2, 28)) == ()
        assert gaps([date(2025, 3, 1)], months(2), since=since, until=date(2025, 3, 1)) == (
            Gap(since, date(2025, 2, 28), date(2025, 3, 1)),
        )
        since = date(2025, 1, 31)
        assert gaps([date(2025, 3, 31)], months(2), since=since, until=date(2025, 3, 31)) == ()
        assert gaps([date(2025, 4, 1)], months(2), since=since, until=date(2025, 4, 1)) == (
            Gap(since, date(2025, 3, 31), date(2025, 4, 1)),
        )

    def test_rolling_not_by_the_calendar(self) -> None:
        """1 January and 30 April: a meeting in either pair of months, yet too far apart."""
        held = [date(2025, 1, 1), date(2025, 4, 30)]
        assert gaps(held, months(2), since=date(2025, 1, 1), until=date(2025, 4, 30)) == (
            Gap(date(2025, 1, 1), date(2025, 3, 1), date(2025, 4, 30)),
        )

    def test_never_held(self) -> None:
        """Nothing held is one gap from the first day, once the first period is over."""
        assert gaps([], days(10), since=date(2025, 1, 1), until=date(2025, 1, 11)) == ()
        assert gaps([], days(10), since=date(2025, 1, 1), until=date(2025, 1, 12)) == (
            Gap(date(2025, 1, 1), date(2025, 1, 11), None),
        )

    def test_outside_the_record(self) -> None:
        """Days before and after the record are not looked at."""
        since, until = date(2025, 1, 1), date(2025, 6, 30)
        outside = [date(2024, 12, 31), date(2025, 7, 1)]
        assert gaps(outside, months(2), since=since, until=until) == (Gap(since, date(2025, 3, 1), None),)

    def test_impossible(self) -> None:
        """A record cannot end before it begins, nor the period be of working days."""
        day = date(2025, 1, 2)
        assert gaps([], months(2), since=day, until=day) == ()
        with pytest.raises(ValueError, match="until: 2025-01-01"):
            gaps([], months(2), since=day, until=date(2025, 1, 1))
        with pytest.raises(ValueError, match=r"period: .*working days"):
            gaps([], working_days(2), since=day, until=day)

    @given(st.lists(st.integers(0, 400), max_size=30), st.integers(1, 60), st.integers(0, 400), st.randoms())
    def test_a_gap_is_a_stretch_without_meeting(self, held: list[int], every: int, length: int, random: Any) -> None:
        """No gap exactly when each run of so many days within the record, after its first, has a meeting."""
        since = date(2025, 1, 1)
        until = since + timedelta(days=length)
        met = [since + timedelta(days=n) for n in held]
        found = gaps(met, days(every), since=since, until=until)
        # Silent: after some meeting, or the start, so many days pass within the record without another.
        anchors = {0, *(n for n in held if n <= length)}
        silent = any(not any(0 < n - start <= every for n in held) and length - start > every for start in anchors)
        assert bool(found) is silent
        for gap in found:
            assert gap.latest == gap.after + timedelta(days=every)
            assert gap.next is None or gap.next > gap.latest
            assert not any(gap.after < day <= gap.latest for day in met)
        random.shuffle(met)
        assert gaps([*met, *met], days(every), since=since, until=until) == found
