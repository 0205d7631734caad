"""Lawful histories to an end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.events_for import chance_of
from tests.testing.desks import INTERPELLATION

from npcproc import catalog
from npcproc.bodies import Body, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2024
from npcproc.procedure import Overlay, Procedure
from npcproc.rules import Competence
from npcproc.supervision.interpellation import (
    Closed,
    Demanded,
    Form,
    Referred,
    Replied,
    ReplyDistributed,
    Stage,
    Submitted,
)
from npcproc.testing.choices import STRAIGHT, Bytes
from npcproc.testing.simulation import NoLawfulWay, simulate, walked
from npcproc.testing.values import Wishes
from npcproc.testing.venues import bodies_for, days_for
from npcproc.testing.ways import ends, opened

BODY = bodies_for(INTERPELLATION)[0]
each_procedure = pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)


def everywhere(table: Procedure) -> Iterator[tuple[Body, int, Case]]:
    """Each body, each number of an edge of law counted from the latest, and the case opened there."""
    for body in bodies_for(table):
        for number, day in enumerate(reversed(days_for(table, body))):
            yield body, number, opened(table, body, day)


class TestEverywhere:
    """At every level, in every place, on every edge of law."""

    @each_procedure
    def test_every_end_is_reached_straight(self, table: Procedure) -> None:
        """The simplest lawful history to each end, without a finding, in the fewest kinds of step."""
        for body, number, case in everywhere(table):
            for goal in ends(case.node):
                found = simulate(table, body, Bytes(bytes((number,))), goal=goal, longest=0)
                assert (found.stage, found.ended, found.findings) == (goal, True, ())
                assert found.events[0].on >= case.node.since

    @each_procedure
    def test_by_chance(self, table: Procedure) -> None:
        """By chance too; applied again, its events refuse nothing and give an equal case."""
        for body in bodies_for(table):
            found = simulate(table, body, chance_of(f"{table.id} {body.place}"))
            again = table.open(body)
            for event in found.events:
                assert again.check(event) == ()
                again = again.apply(event)
            assert again == found
            assert found.ended

    @each_procedure
    def test_by_bytes(self, table: Procedure) -> None:
        """Whatever the bytes, a lawful end."""

        @settings(deadline=None, max_examples=20)
        @given(st.binary(max_size=80))
        def reached(data: bytes) -> None:
            found = simulate(table, bodies_for(table)[len(data) % len(bodies_for(table))], Bytes(data))
            assert (found.ended, found.findings) == (True, ())

        reached()


class TestVariety:
    """Histories differ."""

    @each_procedure
    def test_every_kind_of_event(self, table: Procedure) -> None:
        """Asked to pass by it, a history passes by each kind of event somewhere."""
        chance, missing = chance_of(table.id), set(table.events)
        for body in bodies_for(table) * 8:
            for kind in sorted(missing, key=lambda kind: kind.__name__):
                missing -= {type(event) for event in walked(table, body, chance, passing=(kind,))[-1].events}
        assert missing == set()

    def test_every_stage(self) -> None:
        """Chance alone comes by every stage of an interpellation."""
        chance = chance_of(5)
        seen = {case.stage for _ in range(60) for case in walked(INTERPELLATION, BODY, chance)}
        assert seen == set(Stage)

    def test_what_a_chosen_event_needs_is_put_in(self) -> None:
        """Chance alone comes by what needs an earlier step that it did not take: a change of an adopted agenda."""
        table, chance = catalog.procedure("session.standing-committee"), chance_of(7)
        bodies = bodies_for(table)
        histories = [simulate(table, bodies[n % len(bodies)], chance).events for n in range(150)]
        changed = [names for events in histories if "AgendaChanged" in (names := [type(e).__name__ for e in events])]
        assert len(changed) >= 8
        assert all(names.index("AgendaAdopted") < names.index("AgendaChanged") for names in changed)

    def test_a_seed_tells_all(self) -> None:
        """The same seed gives the same history, another one another."""
        first, second, other = (simulate(INTERPELLATION, BODY, chance_of(seed)) for seed in (1, 1, 2))
        assert first == second
        assert first != other

    def test_longest(self) -> None:
        """With no event chosen it goes straight; with many it may take its time."""
        chance = chance_of(6)
        assert all(len(simulate(INTERPELLATION, BODY, chance, longest=0).events) <= 6 for _ in range(20))
        assert max(len(simulate(INTERPELLATION, BODY, chance, longest=30).events) for _ in range(20)) > 6


class TestStraight:
    """The fewest and simplest events."""

    def test_an_interpellation(self) -> None:
        """Four steps, on the first day of the latest law."""
        case = simulate(INTERPELLATION, BODY, STRAIGHT)
        assert [type(event) for event in case.events] == [Submitted, Referred, Replied, Closed]
        assert {event.on for event in case.events} == {days_for(INTERPELLATION, BODY)[-1]}

    def test_what_was_left_out_is_put_in(self) -> None:
        """After a written reply the end waits for its distribution."""
        wishes: Wishes = {(Referred, "form"): (Form.WRITTEN,)}
        case = walked(INTERPELLATION, BODY, STRAIGHT, wishes=wishes)[-1]
        assert [type(event) for event in case.events] == [Submitted, Referred, Replied, ReplyDistributed, Closed]

    def test_a_longer_way(self) -> None:
        """In 2007 some reports ended when they had been deliberated on; one on the plan goes the longer way."""
        table = catalog.procedure("financial-report.standing-committee")
        body = bodies_for(table)[0]
        first = Bytes(bytes((len(days_for(table, body)) - 1,)))
        case = simulate(table, body, first, longest=0)
        assert case.events[0].on.year == 2007
        assert (case.stage.name, case.findings) == ("CLOSED", ())
        assert "HandlingReported" in [type(event).__name__ for event in case.events]

    def test_what_a_later_step_needs_is_put_in_before(self) -> None:
        """No session closes without an agenda, which was drafted before it opened."""
        table = catalog.procedure("session.standing-committee")
        names = [type(event).__name__ for event in simulate(table, bodies_for(table)[0], STRAIGHT).events]
        assert names == ["Called", "AgendaDrafted", "Opened", "AgendaAdopted", "Closed"]

    def test_every_step_of_the_way(self) -> None:
        """The case before the first event, and after each."""
        trail = walked(INTERPELLATION, BODY, STRAIGHT)
        assert [len(case.events) for case in trail] == [0, 1, 2, 3, 4]

    def test_passing(self) -> None:
        """A second reply is put in where it could be."""
        case = walked(INTERPELLATION, BODY, STRAIGHT, passing=(Demanded,))[-1]
        assert case.last(Demanded) is not None
        assert case.ended


class TestNoLawfulWay:
    """Where none is found, that is said."""

    def test_two_rules_at_odds(self) -> None:
        """A rule that no reply can meet leaves no way; it is named."""
        nobody = Competence(
            name="nobody-closes",
            allowed=frozenset[Organ](),
            says=Text("任何人不得办结", "nobody ends the matter"),
            cites=(SUPERVISION_2024.art(51, 1),),
        )
        kinds: dict[type[Event], tuple[Competence, ...]] = {Closed: (nobody,)}
        table = INTERPELLATION.also(Overlay(rules=dict(kinds)))
        with pytest.raises(NoLawfulWay, match="nobody-closes") as error:
            simulate(table, BODY, STRAIGHT)
        assert error.value.goal is Stage.CLOSED

    def test_pickles(self) -> None:
        """As other errors do, it keeps its parts."""
        error = NoLawfulWay("x", Stage.CLOSED, ("a", "b"))
        assert type(error)(*error.args).rules == ("a", "b")
        assert str(error) == "x: no lawful way to CLOSED was found past a, b"
