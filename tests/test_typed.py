"""Whether a field holds what its type says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pytest
from attrs import frozen

from npcproc._typed import mistyped
from npcproc.bodies import Organ
from npcproc.levels import Level

__all__: list[str] = []


ANYTHING: Any = 5


@frozen
class Part:
    """A value made of fields."""

    name: str = "甲"


@frozen
class Held:
    """A field of every kind of type."""

    yes: bool = True
    number: int = 1
    text: str = ""
    day: date = date(2025, 3, 4)
    organ: Organ = Organ.COURT
    perhaps: bool | None = None
    names: frozenset[str] = frozenset({"甲"})
    organs: frozenset[Organ] = frozenset()
    in_order: tuple[str, ...] = ("甲", "甲")
    pair: tuple[str, int] = ("甲", 1)
    signed: Mapping[str, frozenset[str]] = {"甲": frozenset({"乙"})}
    kind: type[Organ] = Organ
    part: Part = Part()
    anything: Any = None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("yes", False),
        ("number", 0),
        ("text", "甲"),
        ("perhaps", True),
        ("names", frozenset()),
        ("organs", frozenset({Organ.COURT})),
        ("in_order", ()),
        ("signed", {}),
        ("anything", object()),
    ],
)
def test_holds(name: str, value: Any) -> None:
    """What the type says is held."""
    assert mistyped(Held()) is None
    assert mistyped(Held(**{name: value})) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("yes", 1),
        ("yes", "yes"),
        ("yes", None),
        ("number", True),
        ("number", 1.0),
        ("text", 5),
        ("text", None),
        ("day", datetime(2025, 3, 4)),  # noqa: DTZ001 - no time of any zone is a day
        ("day", "2025-03-04"),
        ("organ", "COURT"),
        ("organ", Level.COUNTY),
        ("perhaps", 0),
        ("names", "甲乙"),
        ("names", {"甲"}),
        ("names", frozenset({1})),
        ("names", frozenset({"甲", ""})),
        ("names", frozenset({" "})),
        ("organs", frozenset({"COURT"})),
        ("in_order", ["甲"]),
        ("in_order", "甲乙"),
        ("in_order", ("甲", " ")),
        ("pair", ("甲",)),
        ("pair", ("甲", "乙")),
        ("pair", ["甲", 1]),
        ("signed", {"": frozenset({"乙"})}),
        ("signed", {"甲": "乙"}),
        ("signed", {"甲": frozenset({""})}),
        ("signed", frozenset({"甲"})),
        ("kind", "Organ"),
        ("part", "甲"),
        ("part", Part(name=ANYTHING)),
    ],
)
def test_does_not_hold(name: str, value: Any) -> None:
    """Anything else is not, and the field is named."""
    assert mistyped(Held(**{name: value})) == name


def test_the_first_is_named() -> None:
    """Of several, the first in the order of the class."""
    wrong: Any = {"text": 5, "number": "1", "day": None}
    assert mistyped(Held(**wrong)) == "number"
