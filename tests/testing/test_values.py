"""Values made from types alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of

from npcproc import catalog
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, Facts, done_by
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2024
from npcproc.levels import Level
from npcproc.places import place_code
from npcproc.rules import Competence, Invited, Is, Latest, Not, Past, Sequence, SetDay
from npcproc.tally import Tally
from npcproc.testing.choices import STRAIGHT, Bytes, Chance
from npcproc.testing.values import Wishes, fields_of, made, tally, unmet_by, values_of, wishes_of

BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
DAY = date(2025, 3, 3)
SAYS = Text("应当", "must")
CITES = (SUPERVISION_2024.art(51, 1),)


class Colour(Enum):
    """Two values."""

    RED = "红"
    BLUE = "蓝"


@frozen
class Pair:
    """Two parts."""

    name: str
    colour: Colour


@frozen(kw_only=True)
class Happened(Event):
    """An event with a field of every type."""

    zh = "发生"
    en = "Happened"

    by: Organ = done_by(Organ.CHAIRPERSON)
    flag: bool
    number: int
    text: str
    day: date
    later: date | None = None
    colour: Colour
    colours: frozenset[Colour]
    people: frozenset[str]
    order: tuple[str, ...]
    pair: Pair
    pairs: tuple[Pair, ...]
    each: Mapping[Organ, int]
    count: Tally


@frozen(kw_only=True)
class Strict(Event):
    """An event whose constructor refuses most numbers."""

    zh = "严格"
    en = "Strict"

    by: Organ = done_by(Organ.CHAIRPERSON)
    number: int = field()

    @number.validator
    def _ten(self, _attribute: object, number: int) -> None:
        if number != 10:
            message = "only ten"
            raise ValueError(message)


@frozen(kw_only=True)
class Placed(Event):
    """An event that names a place."""

    zh = "在某地"
    en = "Placed"

    by: Organ = done_by(Organ.CHAIRPERSON)
    place: str = field(validator=place_code)


@frozen(kw_only=True)
class Impossible(Event):
    """An event that cannot be."""

    zh = "不可能"
    en = "Impossible"

    by: Organ = done_by(Organ.CHAIRPERSON)
    number: int = field()

    @number.validator
    def _never(self, _attribute: object, number: int) -> None:
        message = "never"
        raise ValueError(message)


class TestMade:
    """Anything that can happen can be made, of every kind in the catalog."""

    @given(st.binary(max_size=60))
    def test_by_any_bytes(self, data: bytes) -> None:
        """Every field has a value of its type, whatever the bytes."""
        event = made(Happened, Bytes(data), BODY, DAY)
        assert event.on == DAY
        assert isinstance(event.colours, frozenset)
        assert isinstance(event.order, tuple)
        assert all(isinstance(pair, Pair) for pair in event.pairs)
        assert all(isinstance(organ, Organ) for organ in event.each)
        assert event.count.members == BODY.members

    def test_the_simplest(self) -> None:
        """The default where there is one, and else the first value of the type."""
        event = made(Happened, STRAIGHT, BODY, DAY)
        assert (event.by, event.flag, event.number, event.text) == (Organ.CHAIRPERSON, False, 0, "某")
        assert (event.later, event.colour, event.colours) == (None, Colour.RED, frozenset())
        assert event.people == {"甲", "乙", "丙"}
        assert event.count == Tally(members=31, present=31, in_favour=31)
        assert event.day > DAY

    def test_by_chance_they_differ(self) -> None:
        """A hundred random events show every colour, flag and kind of day."""
        events = [made(Happened, Chance(chance_of(n)), BODY, DAY) for n in range(100)]
        assert {event.colour for event in events} == set(Colour)
        assert {event.flag for event in events} == {True, False}
        assert {event.later is None for event in events} == {True, False}
        assert {event.by for event in events} > {Organ.CHAIRPERSON}

    @pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)
    def test_every_event_of_the_catalog(self, table: Any) -> None:
        """Each kind of event of each procedure."""
        for number, kind in enumerate(table.events):
            assert isinstance(made(kind, Chance(chance_of(number)), BODY, DAY), kind)

    def test_what_is_refused_is_tried_again(self) -> None:
        """A constructor that refuses most values is met by trying others, even where the bytes have ended."""
        assert made(Strict, STRAIGHT, BODY, DAY).number == 10

    @pytest.mark.parametrize(
        ("level", "place", "part"),
        [
            (Level.NATIONAL, "100000", "370000"),
            (Level.PROVINCIAL, "370000", "370100"),
            (Level.PROVINCIAL, "500000", "500101"),
            (Level.MUNICIPAL, "370100", "370101"),
            (Level.COUNTY, "370103", "370103001"),
        ],
    )
    def test_places(self, level: Level, place: str, part: str) -> None:
        """A field for a place has a part of the body's own place, that place itself, or another one."""
        body = StandingCommittee(level=level, place=place, members=31)
        assert made(Placed, STRAIGHT, body, DAY).place == part
        assert {part, place, "100000", "370103"} <= set(values_of(Placed, "place", body, DAY))

    def test_what_cannot_be(self) -> None:
        """An event that no value makes possible is said to be so."""
        with pytest.raises(AssertionError, match="no Impossible can be made: never"):
            made(Impossible, STRAIGHT, BODY, DAY)

    def test_wishes(self) -> None:
        """Half the time a field has a value that is wished; a wish for another kind of event is not heard."""
        wished: Wishes = {(None, "number"): (77,), (Strict, "text"): ("他",)}
        events = [made(Happened, Chance(chance_of(n)), BODY, DAY, wished) for n in range(60)]
        assert {event.number == 77 for event in events} == {True, False}
        assert "他" not in {event.text for event in events}

    def test_an_unknown_type(self) -> None:
        """A type that nobody has told how to make is named."""

        @frozen(kw_only=True)
        class Odd(Facts):
            zh = "怪"
            en = "Odd"
            odd: complex

        with pytest.raises(TypeError, match="complex"):
            fields_of(Odd)


class TestTally:
    """Counts that a meeting can produce."""

    @given(st.binary(max_size=16), st.integers(min_value=1, max_value=3000))
    def test_can_be(self, data: bytes, members: int) -> None:
        """Whatever the bytes, the constructor accepts it."""
        assert tally(Bytes(data), members).members == members

    def test_every_column_is_used(self) -> None:
        """Against, abstaining, invalid, not voting, absent, and ballots short and in excess all come up."""
        found = [tally(Chance(chance_of(n)), 31) for n in range(500)]
        for column in ("against", "abstaining", "invalid", "not_voting", "absent"):
            assert any(getattr(each, column) for each in found), column
        ballots = {(t.returned > t.issued) - (t.returned < t.issued) for t in found if t.issued and t.returned}
        assert ballots == {-1, 0, 1}


class TestValuesOf:
    """Some values that a field could have."""

    def test_the_default_first_and_each_once(self) -> None:
        """The simplest comes first."""
        values = values_of(Happened, "by", BODY, DAY)
        assert values[0] is Organ.CHAIRPERSON
        assert len(values) == len(set(values))

    def test_all_of_a_small_enumeration(self) -> None:
        """Both colours."""
        assert set(values_of(Happened, "colour", BODY, DAY)) == set(Colour)


class TestWishes:
    """What a rule wishes, so that it asks anything."""

    @pytest.mark.parametrize(
        ("when", "wished"),
        [
            (None, {}),
            (Is("colour", {Colour.RED}), {(None, "colour"): [Colour.RED]}),
            (Not(Is("colour", {Colour.RED})), {(None, "colour"): [Colour.BLUE]}),
            (Past(Happened, "flag", {True}), {(Happened, "flag"): [True]}),
            (Past(Happened), {}),
        ],
        ids=repr,
    )
    def test_conditions(self, when: Any, wished: Any) -> None:
        """The values with which its condition holds; a step that must have come before is no value."""
        assert wishes_of(Invited(name="x", of="flag", says=SAYS, cites=CITES, when=when)) == wished

    def test_what_it_looks_back_to(self) -> None:
        """A rule that holds an act to a day set before wishes that a day was set."""
        rule = SetDay(name="x", until=Latest(Happened, "later"), says=SAYS, cites=CITES)
        (maker,) = wishes_of(rule)[Happened, "later"]
        assert maker(STRAIGHT, BODY, DAY) > DAY

    def test_nothing_for_a_plain_rule(self) -> None:
        """Who acts is for the rule itself to say."""
        rule = Competence(name="x", allowed=frozenset({Organ.CHAIRPERSON}), says=SAYS, cites=CITES)
        assert wishes_of(rule) == {}


class TestUnmetBy:
    """With which values of an earlier event a rule that looks for another is not met."""

    def test_the_other_values(self) -> None:
        """A rule that waits for red is not met after blue."""
        rule = Sequence(name="x", after=Past(Happened, "colour", {Colour.RED}), says=SAYS, cites=CITES)
        assert unmet_by(rule) == {(Happened, "colour"): [Colour.BLUE]}

    def test_none(self) -> None:
        """A rule that waits for any such event, or for every colour, or for nothing, has none."""
        for after in (Happened, Past(Happened), Past(Happened, "colour", set(Colour))):
            assert unmet_by(Sequence(name="x", after=after, says=SAYS, cites=CITES)) == {}
        assert unmet_by(Competence(name="x", allowed=frozenset({Organ.CHAIRPERSON}), says=SAYS, cites=CITES)) == {}
