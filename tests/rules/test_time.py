"""Rules about time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import frozen
from hypothesis import example, given
from hypothesis import strategies as st

from npcproc.bodies import Body, Organ, StandingCommittee
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchDay, ProcedureError, Text
from npcproc.law.national import DEPUTIES_2025
from npcproc.levels import Level, by_level
from npcproc.periods import Calendar, MonthsOfYear, NotKnownYet, days, months, working_days, years
from npcproc.rules import (
    Bound,
    Deadline,
    Frequency,
    InMonths,
    Latest,
    NotBefore,
    Notice,
    Own,
    Rule,
    SameDay,
    SetDay,
    Window,
    Yearly,
)

SAYS = Text("应当按时", "it is in time")
CITES = (DEPUTIES_2025.art(1),)
DAYS = st.dates(date(2000, 1, 1), date(2060, 1, 1))
ONE = timedelta(days=1)


class Weekdays:
    """A calendar without holidays that knows the years to 2026."""

    def is_workday(self, day: date) -> bool | None:
        """Whether a day is a working day."""
        return None if day.year > 2026 else day.weekday() < 5


def body(calendar: Calendar | None = None) -> Body:
    """A standing committee that brings a calendar, or none."""
    return StandingCommittee(level=Level.COUNTY, place="370103", members=31, calendar=calendar)


@frozen(kw_only=True)
class Scheduled(Event):
    """A session is called for a day."""

    zh = "召集"
    en = "Scheduled"

    session_on: date
    reply_by: date | None = None


@frozen(kw_only=True)
class Sent(Event):
    """Something is sent, or stands."""

    zh = "报送"
    en = "Sent"

    sent_on: date | None = None
    since: date = date(2025, 1, 1)
    until: date | None = None
    held: tuple[date, ...] = ()
    times: int = 0
    so: bool = True


@frozen
class Before:
    """A case in which these things happened."""

    events: tuple[Event, ...] = ()
    body: Body = body()  # noqa: RUF009 - a body is frozen


def scheduled(session_on: date, on: date = date(2000, 1, 1), reply_by: date | None = None) -> Before:
    """A case in which a session was called."""
    return Before((Scheduled(on=on, by=Organ.CHAIRPERSONS_COUNCIL, session_on=session_on, reply_by=reply_by),))


def sent(on: date, **says: Any) -> Sent:
    """Something sent that day."""
    plain: dict[str, Any] = {"on": on, "by": Organ.GOVERNMENT, **says}
    return Sent(**plain)


def sentence(rule: Rule, past: Before, event: Event) -> Text:
    """What a finding of the rule says, without its articles."""
    bound = Bound.of(rule, "p", Level.COUNTY, "370103", date(2025, 12, 1))
    assert bound is not None
    finding = bound.finding(past, event)
    return Text(finding.zh.partition("（")[0], finding.en.partition(" (")[0])


class TestNotice:
    """…日前: whole days back from the day named."""

    RULE = Notice(name="notice", before=Latest(Scheduled, "session_on"), at_least=days(20), says=SAYS, cites=CITES)

    @given(session=DAYS, early=st.integers(-5, 60))
    def test_twenty_days_before(self, session: date, early: int) -> None:
        """Twenty days before is in time, nineteen is not."""
        event = sent(session - timedelta(days=early))
        assert self.RULE.met(scheduled(session), event) is (early >= 20)

    def test_over_a_month(self) -> None:
        """For a session on 21 March the last day is 1 March."""
        assert self.RULE.due(scheduled(date(2025, 3, 21))) == date(2025, 3, 1)
        assert self.RULE.due(scheduled(date(2024, 3, 21))) == date(2024, 3, 1)

    def test_no_session_called(self) -> None:
        """Before a day is named nothing is asked and nothing is due."""
        assert self.RULE.lawful(Before(), sent(date(2025, 3, 1))) is None
        assert self.RULE.due(Before()) is None

    def test_called_anew(self) -> None:
        """A session moved counts from its new day."""
        events = (*scheduled(date(2025, 3, 21)).events, *scheduled(date(2025, 4, 21)).events)
        assert self.RULE.due(Before(events)) == date(2025, 4, 1)
        assert self.RULE.counts_from is Scheduled

    def test_a_day_of_the_act_itself(self) -> None:
        """Counted from a field of its own: judged, and never due beforehand."""
        rule = Notice(name="notice", before=Own("until"), at_least=days(20), says=SAYS, cites=CITES)
        assert rule.met(Before(), sent(date(2025, 3, 1), until=date(2025, 3, 21)))
        assert not rule.met(Before(), sent(date(2025, 3, 2), until=date(2025, 3, 21)))
        assert rule.met(Before(), sent(date(2025, 3, 2)))
        assert rule.due(Before()) is None
        assert rule.counts_from is None
        assert set(rule.reads) == {"on", "until"}

    def test_another_field_is_measured(self) -> None:
        """The day on which it was sent may be told apart from the day on which it is judged."""
        rule = Notice(
            name="n",
            measured="sent_on",
            before=Latest(Scheduled, "session_on"),
            at_least=days(7),
            says=SAYS,
            cites=CITES,
        )
        past = scheduled(date(2025, 3, 21))
        assert rule.met(past, sent(date(2025, 3, 20), sent_on=date(2025, 3, 14)))
        assert not rule.met(past, sent(date(2025, 3, 20), sent_on=date(2025, 3, 15)))

    def test_sentence(self) -> None:
        """The last day and the day it was."""
        text = sentence(self.RULE, scheduled(date(2025, 3, 21)), sent(date(2025, 3, 2)))
        assert text.zh == "应当按时，即不迟于2025-03-01，现为2025-03-02"
        assert text.en == "it is in time, that is not after 2025-03-01; found 2025-03-02"


class TestDeadline:
    """自…之日起…内: the day it runs from is not counted, and three months are not ninety days."""

    RULE = Deadline(name="deadline", after=Latest(Scheduled), within=months(3), says=SAYS, cites=CITES)

    @pytest.mark.parametrize(
        ("start", "last_day"),
        [
            (date(2025, 11, 30), date(2026, 2, 28)),
            (date(2023, 11, 30), date(2024, 2, 29)),
            (date(2025, 1, 31), date(2025, 4, 30)),
            (date(2025, 3, 14), date(2025, 6, 14)),
        ],
    )
    def test_three_months(self, start: date, last_day: date) -> None:
        """Clamped to the month's end; the last day is in time and the next is late."""
        past = scheduled(start, on=start)
        assert self.RULE.due(past) == last_day
        assert self.RULE.met(past, sent(last_day))
        assert not self.RULE.met(past, sent(last_day + ONE))

    @given(start=DAYS, late=st.integers(0, 60))
    def test_days(self, start: date, late: int) -> None:
        """Thirty days after is in time, thirty-one is not."""
        rule = Deadline(name="d", after=Latest(Scheduled), within=days(30), says=SAYS, cites=CITES)
        assert rule.met(scheduled(start, on=start), sent(start + timedelta(days=late))) is (late <= 30)

    @given(start=DAYS)
    @example(start=date(2024, 2, 29))
    def test_the_line_is_what_is_due(self, start: date) -> None:
        """The rule that judges a late act says the same day when asked what is due."""
        for within in (days(7), months(3), years(1)):
            rule = Deadline(name="d", after=Latest(Scheduled), within=within, says=SAYS, cites=CITES)
            past = scheduled(start, on=start)
            due = rule.due(past)
            assert isinstance(due, date)
            assert rule.met(past, sent(due))
            assert not rule.met(past, sent(due + ONE))

    def test_late_is_a_breach(self) -> None:
        """A late reply is still a reply."""
        assert self.RULE.effect is Effect.BREACH


class TestWorkingDays:
    """Working days are told by the caller's calendar, and never guessed."""

    RULE = Deadline(name="d", after=Latest(Scheduled), within=working_days(5), says=SAYS, cites=CITES)

    def test_over_a_weekend(self) -> None:
        """Five working days from a Friday end on the next Friday."""
        past = Before(scheduled(date(2025, 3, 7), on=date(2025, 3, 7)).events, body(Weekdays()))
        assert self.RULE.due(past) == date(2025, 3, 14)
        assert self.RULE.met(past, sent(date(2025, 3, 14)))
        assert not self.RULE.met(past, sent(date(2025, 3, 15)))

    def test_a_year_that_is_not_known(self) -> None:
        """Five working days from the last ones of 2026 are not known yet; the act is not judged by a guess."""
        past = Before(scheduled(date(2026, 12, 25), on=date(2026, 12, 25)).events, body(Weekdays()))
        assert self.RULE.due(past) == NotKnownYet(2027)
        assert self.RULE.lawful(past, sent(date(2027, 2, 1))) is None
        assert self.RULE.met(past, sent(date(2027, 2, 1)))

    def test_the_last_day_that_is_known(self) -> None:
        """From the Thursday before, the fifth is the last of December 2026."""
        past = Before(scheduled(date(2026, 12, 24), on=date(2026, 12, 24)).events, body(Weekdays()))
        assert self.RULE.due(past) == date(2026, 12, 31)

    def test_no_calendar(self) -> None:
        """Without one the rule cannot be judged, and says so."""
        with pytest.raises(ValueError, match="calendar"):
            self.RULE.met(scheduled(date(2025, 3, 7)), sent(date(2025, 3, 14)))


class TestTheEndsOfTheCalendar:
    """A time limit that would end where no date can name the day is an error of its own, and a `ValueError` too."""

    @pytest.mark.parametrize(
        ("rule", "last", "beyond"),
        [
            (
                Deadline(
                    name="in-days", after=Latest(Scheduled, "session_on"), within=days(10), says=SAYS, cites=CITES
                ),
                date(9999, 12, 21),
                date(9999, 12, 22),
            ),
            (
                Notice(
                    name="days-before",
                    before=Latest(Scheduled, "session_on"),
                    at_least=days(10),
                    says=SAYS,
                    cites=CITES,
                ),
                date(1, 1, 11),
                date(1, 1, 10),
            ),
        ],
    )
    def test_the_last_that_can_be_named(self, rule: Rule, last: date, beyond: date) -> None:
        """Ten days from the 21st of the last December still end on a day; from the 22nd they do not."""
        assert rule.due(scheduled(last)) in {date.min, date.max}
        with pytest.raises(NoSuchDay, match=f"10 days counted from {beyond}") as wrong:
            rule.due(scheduled(beyond))
        assert isinstance(wrong.value, ProcedureError)
        assert isinstance(wrong.value, ValueError)

    def test_a_wait(self) -> None:
        """A day that must not come before so long after another is counted in the same way."""
        rule = NotBefore(name="wait", day=Latest(Scheduled, "session_on"), wait=months(1), says=SAYS, cites=CITES)
        with pytest.raises(NoSuchDay):
            rule.met(scheduled(date(9999, 12, 1)), sent(date(2025, 3, 14)))


class TestSetDay:
    """Not after the day that an earlier act set."""

    RULE = SetDay(name="set-day", until=Latest(Scheduled, "reply_by"), says=SAYS, cites=CITES)

    @given(until=DAYS, late=st.integers(-30, 30))
    def test_that_day(self, until: date, late: int) -> None:
        """That day itself is in time."""
        past = scheduled(until, reply_by=until)
        assert self.RULE.met(past, sent(until + timedelta(days=late))) is (late <= 0)
        assert self.RULE.due(past) == until

    def test_none_set(self) -> None:
        """Where no day was set nothing is asked."""
        assert self.RULE.met(scheduled(date(2025, 3, 1)), sent(date(2030, 1, 1)))
        assert self.RULE.due(scheduled(date(2025, 3, 1))) is None


class TestInMonths:
    """In certain months of the year; the first day of the first and the last day of the last are in them."""

    JUNE, SUMMER = MonthsOfYear(6, 6), MonthsOfYear(6, 9)
    RULE = InMonths(name="in-months", months=by_level(county=SUMMER), since=Latest(Scheduled), says=SAYS, cites=CITES)

    @given(day=DAYS)
    def test_any_day(self, day: date) -> None:
        """Its month decides, whatever the year."""
        assert self.RULE.met(Before(), sent(day)) is (6 <= day.month <= 9)

    @pytest.mark.parametrize("year", [2024, 2025])
    def test_the_ends(self, year: int) -> None:
        """From the first of June to the thirtieth of September; the days beside them are outside."""
        inside, outside = self.RULE.examples(Before(), sent(date(year - 1, 10, 1)))
        assert [each.on for each in inside] == [date(year, 6, 1), date(year, 9, 30)]
        assert [each.on for each in outside] == [date(year, 5, 31), date(year, 10, 1)]
        assert [self.RULE.met(Before(), each) for each in (*inside, *outside)] == [True, True, False, False]

    @pytest.mark.parametrize(
        ("awaited", "due"),
        [
            (date(2024, 12, 20), date(2025, 9, 30)),
            (date(2025, 5, 31), date(2025, 9, 30)),
            (date(2025, 7, 1), date(2025, 9, 30)),
            (date(2025, 9, 30), date(2025, 9, 30)),
            (date(2025, 10, 1), date(2026, 9, 30)),
        ],
    )
    def test_due(self, awaited: date, due: date) -> None:
        """By the end of the first such months that are not over on the day from which it is awaited."""
        past = scheduled(date(2025, 1, 1), on=awaited)
        assert self.RULE.due(past) == due
        assert self.RULE.met(past, sent(due))
        assert not self.RULE.met(past, sent(due + ONE))
        assert self.RULE.counts_from is Scheduled

    def test_nothing_awaited(self) -> None:
        """Judged without a day to count from, and never due beforehand."""
        rule = InMonths(name="m", months=by_level(county=self.SUMMER), says=SAYS, cites=CITES)
        assert rule.met(Before(), sent(date(2025, 6, 1)))
        assert not rule.met(Before(), sent(date(2025, 5, 31)))
        assert (rule.due(Before()), self.RULE.due(Before()), rule.counts_from) == (None, None, None)

    def test_by_level(self) -> None:
        """Each level has its own months; one that is left out is not regulated."""
        rule = InMonths(name="m", months=by_level(national=self.JUNE, county=self.SUMMER), says=SAYS, cites=CITES)
        there = Before(body=StandingCommittee(level=Level.NATIONAL, place="100000", members=160))
        assert [rule.met(past, sent(date(2025, 7, 1))) for past in (there, Before())] == [False, True]
        assert [rule.value(level) for level in Level] == ["6", "", "", "6-9", ""]
        assert [rule.regulates(level) for level in Level] == [True, False, False, True, False]
        city = Before(body=StandingCommittee(level=Level.MUNICIPAL, place="370100", members=41))
        assert rule.lawful(city, sent(date(2025, 7, 1))) is None
        assert rule.last_day(city, sent(date(2025, 7, 1))) is None

    def test_another_field_is_measured(self) -> None:
        """The day on which it was sent may be told apart from the day on which it is judged."""
        rule = InMonths(name="m", measured="sent_on", months=by_level(county=self.JUNE), says=SAYS, cites=CITES)
        assert rule.met(Before(), sent(date(2025, 12, 31), sent_on=date(2025, 6, 30)))
        assert not rule.met(Before(), sent(date(2025, 6, 30), sent_on=date(2025, 7, 1)))
        assert set(rule.reads) == {"sent_on"}

    def test_the_end_of_the_calendar(self) -> None:
        """Past the last September that a date can name there is no day by which it is due."""
        assert self.RULE.due(scheduled(date(2025, 1, 1), on=date(9999, 9, 30))) == date(9999, 9, 30)
        with pytest.raises(NoSuchDay, match="June to September counted from 9999-10-01"):
            self.RULE.due(scheduled(date(2025, 1, 1), on=date(9999, 10, 1)))

    def test_out_of_season_is_a_breach(self) -> None:
        """A late report is still a report."""
        assert self.RULE.effect is Effect.BREACH

    def test_sentence(self) -> None:
        """The months, and the day it was."""
        text = sentence(self.RULE, Before(), sent(date(2025, 10, 1)))
        assert text.zh == "应当按时，即6月至9月，现为2025-10-01"
        assert text.en == "it is in time, that is June to September; found 2025-10-01"


class TestFrequency:
    """At least once in every such stretch."""

    RULE = Frequency(name="frequency", every=months(2), says=SAYS, cites=CITES)

    @given(late=st.integers(-20, 20))
    def test_the_second_meeting(self, late: int) -> None:
        """Two months after the first is in time, a day later is not."""
        second = date(2025, 3, 10) + timedelta(days=late)
        event = sent(date(2025, 4, 1), since=date(2025, 1, 10), held=(second,))
        assert self.RULE.met(Before(), event) is (late <= 0)

    def test_still_running(self) -> None:
        """Two months without a meeting are lawful on their last day, and not on the next."""
        assert self.RULE.met(Before(), sent(date(2025, 3, 10), since=date(2025, 1, 10)))
        assert not self.RULE.met(Before(), sent(date(2025, 3, 11), since=date(2025, 1, 10)))

    def test_the_order_does_not_matter(self) -> None:
        """Days are sorted before they are looked at."""
        held = (date(2025, 4, 20), date(2025, 3, 1), date(2025, 2, 1))
        assert self.RULE.met(Before(), sent(date(2025, 5, 1), since=date(2025, 1, 10), held=held))

    def test_sentence(self) -> None:
        """Which stretch was too long, and when the next was due."""
        text = sentence(self.RULE, Before(), sent(date(2025, 3, 11), since=date(2025, 1, 10)))
        assert text.zh == "应当按时，2025-01-10之后至迟应于2025-03-10举行"
        assert text.en == "it is in time; after 2025-01-10 the next was due by 2025-03-10"


class TestYearly:
    """At least so many times in a year."""

    @given(times=st.integers(0, 12))
    def test_the_number_is_enough(self, times: int) -> None:
        """Two are, one is not."""
        rule = Yearly(name="yearly", of="times", at_least=by_level(county=2), says=SAYS, cites=CITES)
        assert rule.met(Before(), sent(date(2025, 12, 31), times=times)) is (times >= 2)
        assert not rule.regulates(Level.TOWNSHIP)


class TestSameDay:
    """A day that is stated is that of an earlier act."""

    RULE = SameDay(name="same-day", of="sent_on", day=Latest(Scheduled), says=SAYS, cites=CITES)

    @given(day=DAYS, off=st.integers(-3, 3))
    def test_that_day(self, day: date, off: int) -> None:
        """Neither the day before nor the day after."""
        event = sent(day, sent_on=day + off * ONE)
        assert self.RULE.met(scheduled(day, on=day), event) is (off == 0)

    def test_nothing_stated(self) -> None:
        """Nothing is asked where no day is stated, or there was no such act."""
        day = date(2025, 3, 1)
        assert self.RULE.met(scheduled(day, on=day), sent(day))
        assert self.RULE.met(Before(), sent(day, sent_on=day))

    def test_what_was_required(self) -> None:
        """It names the day, and a breach stands."""
        day = date(2025, 3, 1)
        lawful = self.RULE.lawful(scheduled(day, on=day), sent(day, sent_on=day + ONE))
        assert lawful is not None
        assert "2025-03-01" in self.RULE.required(lawful).zh
        assert self.RULE.effect is Effect.BREACH


class TestNotBefore:
    """Not before a day, or not until so long after it."""

    @given(day=DAYS, late=st.integers(-30, 30))
    def test_that_day(self, day: date, late: int) -> None:
        """The day itself is late enough."""
        rule = NotBefore(name="not-before", day=Latest(Scheduled, "session_on"), says=SAYS, cites=CITES)
        assert rule.met(scheduled(day), sent(day + timedelta(days=late))) is (late >= 0)

    @given(day=DAYS, late=st.integers(0, 60))
    def test_with_a_wait(self, day: date, late: int) -> None:
        """Twenty days after is late enough, nineteen is not."""
        rule = NotBefore(name="n", day=Latest(Scheduled), wait=days(20), says=SAYS, cites=CITES)
        assert rule.met(scheduled(day, on=day), sent(day + timedelta(days=late))) is (late >= 20)

    @given(day=DAYS, late=st.integers(0, 60))
    def test_once_it_is_over(self, day: date, late: int) -> None:
        """Where the thirty days must be over, the thirty-first is the first lawful one; the number stays thirty."""
        rule = NotBefore(name="n", day=Latest(Scheduled), wait=days(30), over=True, says=SAYS, cites=CITES)
        assert rule.met(scheduled(day, on=day), sent(day + timedelta(days=late))) is (late >= 31)
        assert rule.value(Level.COUNTY) == "30"
        plain = NotBefore(name="n", day=Latest(Scheduled), over=True, says=SAYS, cites=CITES)
        assert plain.met(scheduled(day, on=day), sent(day + timedelta(days=late))) is (late >= 1)
        assert plain.value(Level.COUNTY) == ""

    def test_no_day_named(self) -> None:
        """Before a day is named nothing is asked; a wait that is not known asks nothing either."""
        rule = NotBefore(name="n", day=Latest(Scheduled), wait=working_days(5), says=SAYS, cites=CITES)
        assert rule.lawful(Before(), sent(date(2025, 3, 1))) is None
        past = Before(scheduled(date(2026, 12, 30), on=date(2026, 12, 30)).events, body(Weekdays()))
        assert rule.lawful(past, sent(date(2026, 12, 31))) is None

    def test_it_is_no_time_limit(self) -> None:
        """Nothing is due because of it."""
        rule = NotBefore(name="n", day=Latest(Scheduled), says=SAYS, cites=CITES)
        assert rule.due(scheduled(date(2025, 3, 1))) is None
        assert rule.effect is Effect.BREACH

    def test_sentence(self) -> None:
        """The first lawful day and the day it was."""
        rule = NotBefore(name="n", day=Latest(Scheduled, "session_on"), says=SAYS, cites=CITES)
        text = sentence(rule, scheduled(date(2025, 3, 21)), sent(date(2025, 3, 20)))
        assert text.zh == "应当按时，即不早于2025-03-21，现为2025-03-20"
        assert text.en == "it is in time, that is not before 2025-03-21; found 2025-03-20"


class TestWindow:
    """Only while something lasts; outside it the act cannot stand."""

    @pytest.mark.parametrize("so", [True, False])
    def test_both_sides(self, *, so: bool) -> None:
        """In session, and out of it."""
        rule = Window(name="window", of="so", says=SAYS, cites=CITES)
        assert rule.met(Before(), sent(date(2025, 3, 1), so=so)) is so
        assert rule.effect is Effect.REFUSES
