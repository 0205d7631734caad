"""Hypothesis strategies: what they draw, and what a failing example shrinks to and prints."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from tests.testing.desks import INTERPELLATION

from npcproc import catalog
from npcproc.bodies import Body, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.docket import Docket
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.periods import working_days
from npcproc.procedure import Procedure
from npcproc.supervision.interpellation import Closed, Declined, Demanded, Referred, Replied, Submitted
from npcproc.tally import Tally
from npcproc.testing import strategies
from npcproc.testing.choices import Bytes
from npcproc.testing.misses import NearMiss

BODY = StandingCommittee(level=Level.COUNTY, place="420102", members=31)
each_procedure = pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)
quickly = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def failing(strategy: SearchStrategy[Any], holds: Callable[[Any], bool]) -> tuple[Any, str]:
    """The example that a failing property shrinks to, and what Hypothesis prints with it."""
    last: list[Any] = []

    @settings(max_examples=500, deadline=None, database=None, derandomize=True, phases=[Phase.generate, Phase.shrink])
    @given(strategy)
    def prop(drawn: Any) -> None:
        if not holds(drawn):
            last[:] = [drawn]
            raise AssertionError

    with pytest.raises(AssertionError) as error:
        prop()
    return last[0], "\n".join(getattr(error.value, "__notes__", []))


class TestDraws:
    """What each strategy gives."""

    @given(drawn=strategies.bodies())
    def test_bodies(self, drawn: Body) -> None:
        """A body of any kind, with a calendar and somebody in it."""
        assert drawn.calendar is not None
        assert drawn.members >= 1

    @each_procedure
    def test_bodies_of_a_procedure(self, table: Procedure) -> None:
        """Before each of them the procedure can be opened."""

        @quickly
        @given(strategies.bodies(table))
        def opens(body: Body) -> None:
            assert table.open(body).stage is table.start

        opens()

    @given(members=st.integers(min_value=1, max_value=3000), data=st.data())
    def test_tallies(self, members: int, data: st.DataObject) -> None:
        """A count of so many members, or of any number."""
        assert data.draw(strategies.tallies(members)).members == members
        assert data.draw(strategies.tallies()).members >= 1

    @given(members=st.integers(min_value=1, max_value=200), data=st.data())
    def test_rolls(self, members: int, data: st.DataObject) -> None:
        """So many names, such as a docket takes."""
        roll = data.draw(strategies.rolls(members))
        assert len(roll) == members
        assert Docket(BODY, roll).roll == roll
        assert 1 <= len(data.draw(strategies.rolls())) <= 40

    @given(calendar=strategies.calendars())
    def test_calendars(self, calendar: Any) -> None:
        """Five working days can be counted from any day."""
        end = working_days(5).after(date(2025, 3, 3), calendar)
        assert isinstance(end, date)
        assert calendar.is_workday(end)

    @each_procedure
    def test_events(self, table: Procedure) -> None:
        """Of the procedure's kinds, on days of its law."""

        @quickly
        @given(strategies.events(table))
        def one_of_them(event: Event) -> None:
            assert type(event) in table.events

        one_of_them()

    @each_procedure
    def test_lawful_histories(self, table: Procedure) -> None:
        """To an end, without a finding."""

        @quickly
        @given(strategies.lawful_histories(table))
        def to_an_end(case: Case) -> None:
            assert case.ended
            assert table.open(case.body).replay(case.events).findings == ()

        to_an_end()

    @each_procedure
    def test_near_misses(self, table: Procedure) -> None:
        """One rule, and the one that is named."""

        @quickly
        @given(strategies.near_misses(table))
        def one_rule(miss: NearMiss) -> None:
            assert [finding.rule for finding in miss.case.check(miss.event)] == [miss.rule]

        one_rule()

    @each_procedure
    def test_any_histories(self, table: Procedure) -> None:
        """Whatever happened can be replayed."""

        @quickly
        @given(strategies.any_histories(table, longest=8))
        def replayed(case: Case) -> None:
            assert len(case.events) <= 8
            assert table.open(case.body).replay(case.events) == case

        replayed()

    def test_any_histories_are_lawful_and_not(self) -> None:
        """Some events break something, and of the others there are not few."""
        broken: list[bool] = []

        @settings(max_examples=100, deadline=None, database=None, derandomize=True)
        @given(strategies.any_histories(INTERPELLATION))
        def collect(case: Case) -> None:
            before = INTERPELLATION.open(case.body)
            for event in case.events:
                broken.append(bool(before.check(event)))
                before = before.record(event)

        collect()
        assert 0.1 < broken.count(False) / len(broken) < 0.9

    def test_before_one_body(self) -> None:
        """A body that is given is the one."""

        @quickly
        @given(
            strategies.lawful_histories(INTERPELLATION, BODY),
            strategies.near_misses(INTERPELLATION, BODY),
            strategies.any_histories(INTERPELLATION, BODY),
        )
        def before_it(lawful: Case, miss: NearMiss, anything: Case) -> None:
            assert lawful.body is miss.case.body is anything.body is BODY

        before_it()

    def test_one_rule(self) -> None:
        """A rule that is named is the one."""
        rule = f"{INTERPELLATION.id}.most-of-the-movers-dissatisfied"

        @quickly
        @given(strategies.near_misses(INTERPELLATION, rule=rule))
        def that_rule(miss: NearMiss) -> None:
            assert miss.rule == rule

        that_rule()

    @given(source=strategies.choices())
    def test_choices(self, source: Bytes) -> None:
        """Decisions, for whoever walks himself."""
        assert 0 <= source.below(5) < 5

    def test_most_histories_are_long(self) -> None:
        """Not only the simplest ones are drawn."""
        lengths: list[int] = []

        @settings(max_examples=100, deadline=None, database=None, derandomize=True)
        @given(strategies.lawful_histories(INTERPELLATION))
        def collect(case: Case) -> None:
            lengths.append(len(case.events))

        collect()
        assert len(set(lengths)) > 3
        assert max(lengths) > 6


class TestShrinks:
    """A failing example is the shortest there is, with the simplest values."""

    def test_to_the_shortest_history(self) -> None:
        """The fewest lawful steps by way of a demand, all on one day, at the lowest level, without local law."""
        case, _ = failing(strategies.lawful_histories(INTERPELLATION), lambda case: case.last(Demanded) is None)
        assert [type(event) for event in case.events] == [Submitted, Referred, Replied, Demanded, Declined, Closed]
        assert len({event.on for event in case.events}) == 1
        assert (case.body.level, case.body.place, case.body.members) == (Level.COUNTY, "420102", 31)
        assert case.events[0].signatories == {"甲", "乙", "丙"}
        assert case.events[0].questions == "某"

    def test_to_one_wrong_value(self) -> None:
        """One signature short, in the first event, and nothing else."""
        rule = f"{INTERPELLATION.id}.enough-sign"
        miss, _ = failing(strategies.near_misses(INTERPELLATION), lambda miss: miss.rule != rule)
        assert miss.case.events == ()
        assert len(miss.event.signatories) == 2
        assert (miss.event.by, miss.event.in_writing, miss.event.on) == (Organ.MEMBERS, True, miss.case.node.since)

    def test_any_history(self) -> None:
        """As many steps as lead there, and none after."""
        case, _ = failing(
            strategies.any_histories(INTERPELLATION),
            lambda case: all(not finding.rule.endswith("the-organ-replies") for finding in case.findings),
        )
        assert [type(event) for event in case.events] == [Submitted, Referred, Replied]

    @pytest.mark.parametrize("least", [1, 5])
    def test_a_count(self, least: int) -> None:
        """The fewest members with so many absent."""
        tally, _ = failing(strategies.tallies(31), lambda tally: tally.absent < least)
        assert isinstance(tally, Tally)
        assert tally.absent >= least


class TestPrints:
    """A failing example is printed as a script that reproduces it."""

    def test_a_history(self) -> None:
        """Executed, the script gives an equal case; the case itself is said in one line."""
        case, printed = failing(strategies.lawful_histories(INTERPELLATION), lambda case: case.last(Demanded) is None)
        assert _executed(printed)["case"] == case
        assert f"drawn=<{INTERPELLATION.id} at CLOSED after 6 events; its script is printed too>" in printed
        assert len(printed) < 3000

    def test_a_near_miss(self) -> None:
        """The script has the event too, and prints what the law says to it."""
        miss, printed = failing(strategies.near_misses(INTERPELLATION), lambda miss: "sign" not in miss.rule)
        names = _executed(printed)
        assert (names["case"], names["event"]) == (miss.case, miss.event)


def _executed(printed: str) -> dict[str, Any]:
    """What the script in it defines."""
    lines = printed.splitlines()
    first = next(at for at, line in enumerate(lines) if line.startswith("from "))
    last = next(at for at, line in enumerate(lines) if line.startswith("print(case.stage"))
    names: dict[str, Any] = {}
    exec("\n".join(lines[first : last + 1]), names)  # noqa: S102 - our own script
    return names
