"""The next event: any, or a lawful one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of
from tests.testing.desks import INTERPELLATION

from npcproc import catalog
from npcproc.bodies import StandingCommittee
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.supervision.interpellation import Closed, Declined, Demanded, Referred, Replied, Stage, Submitted
from npcproc.testing.choices import STRAIGHT, Bytes, Chance
from npcproc.testing.generator import any_next, around, lawful, lawful_next, lawful_or_lacking
from npcproc.testing.simulation import walked
from npcproc.testing.venues import bodies_for

BODY = StandingCommittee(level=Level.COUNTY, place="420102", members=31)
DAY = date(2025, 6, 3)
CASE = INTERPELLATION.open(BODY)
TRAIL = walked(INTERPELLATION, BODY, STRAIGHT)
each_procedure = pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)


class TestAnyNext:
    """Whatever can happen next."""

    @each_procedure
    def test_takes_a_row(self, table: Procedure) -> None:
        """It is of a kind that the law provides from there, or the case has ended."""
        chance = Chance(chance_of(table.id))
        for body in bodies_for(table):
            case = table.open(body)
            for _ in range(10):
                event = any_next(case, chance)
                if event is None:
                    assert not case.moves(case.events[-1].on)
                    break
                assert type(event) in {move.event for move in case.moves(event.on)}
                case = case.record(event)

    def test_lawful_and_not(self) -> None:
        """By chance, a quarter of the first steps are lawful, and few more."""
        chance = Chance(chance_of(1))
        found = [any_next(CASE, chance) for _ in range(400)]
        lawful_ones = sum(not CASE.check(event) for event in found if event is not None)
        assert 60 < lawful_ones < 200
        assert {type(event) for event in found} == {Submitted}

    def test_wishes(self) -> None:
        """A wished value comes up half of the time."""
        chance = Chance(chance_of(2))
        found = [any_next(CASE, chance, {(Submitted, "questions"): ("何时？",)}) for _ in range(40)]
        asked = [event.questions == "何时？" for event in found if isinstance(event, Submitted)]
        assert 5 < sum(asked) < 35

    def test_after_the_end(self) -> None:
        """Nothing follows."""
        assert any_next(TRAIL[-1], STRAIGHT) is None


class TestLawful:
    """An event of a kind that breaks nothing."""

    @given(st.binary(max_size=12))
    def test_first_step(self, data: bytes) -> None:
        """Whatever the bytes, the submission is lawful, on the day that was asked."""
        event = lawful(CASE, Submitted, Bytes(data), DAY)
        assert event is not None
        assert (event.on, CASE.check(event)) == (DAY, ())

    def test_no_such_step(self) -> None:
        """A kind that the law does not provide there, and a day before its law, have none."""
        assert lawful(CASE, Closed, STRAIGHT, DAY) is None
        assert lawful(CASE, Submitted, STRAIGHT, date(2006, 12, 31)) is None

    def test_what_is_lacking(self) -> None:
        """Where it cannot be, the rules in its way are told."""
        table = catalog.procedure("session.standing-committee")
        trail = walked(table, bodies_for(table)[0], STRAIGHT)
        case = next(each for each in trail if each.stage.name == "OPEN")
        closing = type(trail[-1].events[-1])
        event, lacking = lawful_or_lacking(case, closing, STRAIGHT, case.events[-1].on)
        assert event is None
        assert "an-agenda-was-adopted" in {bound.rule.name for bound in lacking}

    def test_only_by_some_rows(self) -> None:
        """A vote that is to lead to rejection is lost, one to appointment carried."""
        table = catalog.procedure("appointment.appointment")
        trail = walked(table, bodies_for(table)[0], STRAIGHT)
        at = next(n for n, each in enumerate(trail) if each.stage.name == "DELIBERATED")
        case, voted = trail[at], type(trail[-1].events[at])
        to = {row.to.stage for row in case.node.exits[voted]} - {case.stage}
        assert len(to) == 2
        for stage in to:
            event, _ = lawful_or_lacking(case, voted, STRAIGHT, case.events[-1].on, {stage})
            assert event is not None
            assert case.apply(event).stage is stage


class TestLawfulNext:
    """The next lawful event on the way to a goal."""

    def test_straight(self) -> None:
        """The simplest choices lead to the end by the fewest steps."""
        case = CASE
        while (event := lawful_next(case, STRAIGHT)) is not None:
            case = case.apply(event)
        assert [type(event) for event in case.events] == [Submitted, Referred, Replied, Closed]

    def test_towards_another_goal(self) -> None:
        """A goal beside the end is reached, and there it stops."""
        case = CASE
        while (event := lawful_next(case, STRAIGHT, Stage.DEMANDED)) is not None:
            case = case.apply(event)
        assert [type(event) for event in case.events] == [Submitted, Referred, Replied, Demanded]

    def test_never_off_the_way(self) -> None:
        """By chance too, nothing happens after which the goal cannot be reached."""
        chance = Chance(chance_of(3))
        before = next(case for case in TRAIL if case.stage is Stage.REPLIED)
        kinds = {type(lawful_next(before, chance, Stage.DEMANDED)) for _ in range(60)}
        assert Closed not in kinds
        assert Demanded in kinds
        assert len(kinds) > 1

    def test_every_kind_comes_up(self) -> None:
        """From a demand, the matter is referred again or declined."""
        chance = Chance(chance_of(4))
        case = walked(INTERPELLATION, BODY, STRAIGHT, goal=Stage.DEMANDED)[-1]
        assert {type(lawful_next(case, chance)) for _ in range(40)} == {Referred, Declined}


class TestAround:
    """From one of them on, and round."""

    @pytest.mark.parametrize(("data", "order"), [(b"", "abc"), (b"\x01", "bca"), (b"\x02", "cab")])
    def test_round(self, data: bytes, order: str) -> None:
        """All of them, each once."""
        assert "".join(around(Bytes(data), "abc")) == order

    def test_nothing(self) -> None:
        """Of nothing, nothing."""
        assert list(around(STRAIGHT, ())) == []
