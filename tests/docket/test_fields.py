"""How an event is written in a file, and read back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st
from tests.docket.district import DAY, count, question
from tests.events_for import bodies_for, made

from npcproc import catalog
from npcproc.bodies import Organ
from npcproc.docket.fields import Unreadable, impossible_in, read_fields, write_fields
from npcproc.events import Event, VotingMethod
from npcproc.procedure import Procedure
from npcproc.tally import Tally

__all__: list[str] = []


@frozen
class Seat:
    """A seat."""

    number: int
    holder: str | None = None


class Bench(Enum):
    """Where a seat is; one name is an organ's too."""

    LEFT = "左"
    COURT = "中"


@frozen(kw_only=True)
class Seated(Event):
    """A field of every shape."""

    zh = "就座"
    en = "Seated"

    seats: tuple[Seat, ...] = ()
    pair: tuple[int, str] = (1, "甲")
    numbers: Mapping[str, int] = field(factory=dict)
    organs: frozenset[Organ] = frozenset()
    where: Bench | Organ | None = None
    share: Fraction | None = None
    other_days: frozenset[date] = frozenset()
    _kept: bool = False


SEATED = Seated(
    on=DAY,
    by=Organ.MEMBERS,
    seats=(Seat(2, "甲"), Seat(1)),
    numbers={"甲": 1},
    organs=frozenset({Organ.COURT, Organ.GOVERNMENT}),
    where=Bench.COURT,
    share=Fraction(1, 3),
    other_days=frozenset({DAY, DAY - timedelta(days=9)}),
    kept=True,
)

SEATS = st.builds(Seat, st.integers(), st.none() | st.text())
ANY_SEATED = st.builds(
    Seated,
    on=st.dates(),
    by=st.sampled_from(Organ),
    seats=st.lists(SEATS, max_size=3).map(tuple),
    pair=st.tuples(st.integers(), st.text()),
    numbers=st.dictionaries(st.text().filter(str.strip), st.integers(), max_size=3),
    organs=st.frozensets(st.sampled_from(Organ)),
    where=st.none() | st.sampled_from(Bench) | st.sampled_from(Organ),
    share=st.none() | st.fractions(),
    other_days=st.frozensets(st.dates(), max_size=3),
    kept=st.booleans(),
)


def through_json(raw: Any) -> Any:
    """The same after a journey through a text."""
    return json.loads(json.dumps(raw))


class TestWritten:
    """Days in ISO form, members by name, sets sorted, values with all their fields."""

    def test_every_shape(self) -> None:
        """Each shape has one form."""
        assert write_fields(SEATED) == {
            "on": "2025-03-04",
            "by": "MEMBERS",
            "seats": [{"number": 2, "holder": "甲"}, {"number": 1, "holder": None}],
            "pair": [1, "甲"],
            "numbers": {"甲": 1},
            "organs": ["COURT", "GOVERNMENT"],
            "where": {"is": "Bench", "value": "COURT"},
            "share": "1/3",
            "other_days": ["2025-02-23", "2025-03-04"],
            "_kept": True,
        }

    def test_a_tally(self) -> None:
        """A tally is an object in the event's, with every count in it."""
        raw = write_fields(count(20))
        assert raw["tally"] == {
            "members": 31,
            "present": 25,
            "in_favour": 20,
            "against": 0,
            "abstaining": 0,
            "invalid": 0,
            "not_voting": 0,
            "issued": None,
            "returned": None,
        }
        assert (raw["method"], raw["declared"]) == ("DEVICE", None)


class TestReadBack:
    """What was written is read back equal."""

    @given(ANY_SEATED)
    def test_every_shape(self, event: Seated) -> None:
        """Any event comes back from a text as it was."""
        assert read_fields(through_json(write_fields(event)), Seated) == event

    @pytest.mark.parametrize("event", [question(), count(3), count(method=VotingMethod.OTHER, declared=True)])
    def test_events(self, event: Event) -> None:
        """So do events of the library."""
        assert read_fields(through_json(write_fields(event)), type(event)) == event

    @pytest.mark.parametrize("procedure", catalog.procedures(), ids=lambda procedure: procedure.id)
    def test_every_event(self, procedure: Procedure) -> None:
        """So does any event of any procedure, and no two of one procedure have one name."""
        assert len({event.__name__ for event in procedure.events}) == len(procedure.events)
        body, chance = bodies_for(procedure)[0], Random(procedure.id)  # noqa: S311 - the same events each time
        for kind in procedure.events:
            for _ in range(20):
                event = made(kind, chance, body, DAY)
                assert read_fields(through_json(write_fields(event)), kind) == event

    def test_a_set_in_any_order(self) -> None:
        """The order of a set is no part of it."""
        raw = {**write_fields(SEATED), "organs": ["GOVERNMENT", "COURT"]}
        assert read_fields(raw, Seated) == SEATED


class TestNothingIsGuessed:
    """A value that is not just what the field wants is named, with its field."""

    @pytest.mark.parametrize(
        ("name", "value", "where", "found"),
        [
            ("on", "20250304", "on", "20250304"),
            ("on", "2025-W10-2", "on", "2025-W10-2"),
            ("on", "2025-02-30", "on", "2025-02-30"),
            ("on", "2025-03-04T00:00:00", "on", "2025-03-04T00:00:00"),
            ("on", 20250305, "on", 20250305),
            ("on", None, "on", None),
            ("by", "主任会议", "by", "主任会议"),
            ("by", "members", "by", "members"),
            ("by", 1, "by", 1),
            ("by", ["MEMBERS"], "by", ["MEMBERS"]),
            ("seats", {}, "seats", {}),
            ("seats", "甲", "seats", "甲"),
            ("seats", [{"number": "2", "holder": None}], "seats.1.number", "2"),
            ("seats", [{"number": 2, "holder": 3}], "seats.1.holder", 3),
            ("seats", [{"number": True, "holder": None}], "seats.1.number", True),
            ("seats", [{"number": 1.0, "holder": None}], "seats.1.number", 1.0),
            ("seats", [{"number": 2}], "seats.1.holder", None),
            ("seats", [{"number": 1, "holder": None}, {"number": 2, "holder": None, "row": 3}], "seats.2.row", 3),
            ("seats", ["甲"], "seats.1", "甲"),
            ("pair", [1], "pair", [1]),
            ("pair", [1, "甲", "乙"], "pair", [1, "甲", "乙"]),
            ("pair", ["甲", 1], "pair.1", "甲"),
            ("numbers", [], "numbers", []),
            ("numbers", {"甲": "1"}, "numbers.甲", "1"),
            ("organs", ["COURT", "COURT"], "organs", ["COURT", "COURT"]),
            ("organs", ["COURT", "PARLIAMENT"], "organs.2", "PARLIAMENT"),
            ("where", "COURT", "where", "COURT"),
            ("where", {"is": "Bench"}, "where", {"is": "Bench"}),
            ("where", {"is": "Level", "value": "COUNTY"}, "where.is", "Level"),
            ("where", {"is": "Bench", "value": "MEMBERS"}, "where.value", "MEMBERS"),
            ("where", {"is": [], "value": "COURT"}, "where", {"is": [], "value": "COURT"}),
            ("share", "2/6", "share", "2/6"),
            ("share", "1/0", "share", "1/0"),
            ("share", 1, "share", 1),
            ("share", "三分之一", "share", "三分之一"),
            ("_kept", 1, "_kept", 1),
            ("_kept", "true", "_kept", "true"),
            ("_kept", None, "_kept", None),
            ("kept", True, "kept", True),
        ],
    )
    def test_named(self, name: str, value: object, where: str, found: object) -> None:
        """The field is named by its path, and its value is shown."""
        with pytest.raises(Unreadable) as error:
            read_fields({**write_fields(SEATED), name: value}, Seated)
        assert (error.value.field, error.value.value) == (where, found)
        assert error.value.why.zh
        assert error.value.why.en

    @pytest.mark.parametrize("name", write_fields(SEATED))
    def test_every_field_is_there(self, name: str) -> None:
        """A field left out is missing, also where the class has a default for it."""
        raw = write_fields(SEATED)
        del raw[name]
        with pytest.raises(Unreadable) as error:
            read_fields(raw, Seated)
        assert (error.value.field, error.value.value) == (name, None)

    @pytest.mark.parametrize("raw", [None, 1, "表决", [], True])
    def test_no_object(self, raw: object) -> None:
        """An event is an object."""
        with pytest.raises(Unreadable) as error:
            read_fields(raw, Seated)
        assert (error.value.field, error.value.value) == ("", raw)

    def test_what_cannot_be(self) -> None:
        """A count that no meeting can produce is named as the tally names it."""
        raw = write_fields(count(20))
        raw["tally"]["present"] = 32
        with pytest.raises(Unreadable, match="32 present of 31") as error:
            read_fields(raw, type(count()))
        assert (error.value.field, error.value.value) == ("tally.present", 32)

    def test_what_names_no_field(self) -> None:
        """Where a message names no field the object is shown."""
        found = impossible_in({"members": 1}, ValueError("not so"))
        assert (found.field, found.value) == ("", {"members": 1})

    def test_a_count_of_nobody(self) -> None:
        """What attrs itself refuses is named too."""
        with pytest.raises(Unreadable) as error:
            read_fields({**write_fields(count().tally), "members": 0}, Tally)
        assert (error.value.field, error.value.value) == ("members", 0)
