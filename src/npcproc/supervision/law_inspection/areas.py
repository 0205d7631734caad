"""How places stand to each other: one directly below another, above or below it, beside it, or within it.

A committee may call on those one level down, inspect jointly with any above or below it, coordinate with others beside
it, and ask each to inspect only its own area (Supervision Law art. 34; 2006: art. 25).
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from attrs import frozen

from npcproc.findings import Text
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.places import CHINA, level_of, lies_in, valid
from npcproc.rules import History, Range
from npcproc.rules.shapes import Measured

__all__ = ["AboveOrBelow", "Beside", "DirectlyBelow", "Placed", "Relation", "Within", "directly_above"]

_PROVINCES = ("370000", "420000")


@frozen
class Relation(Range):
    """All places that stand in some way to a place."""

    place: str

    @abstractmethod
    def __contains__(self, place: str) -> bool:
        """Whether a place stands so."""

    def inside(self, like: Any = None) -> tuple[str, ...]:
        return tuple(place for place in _around(self.place) if place in self)

    def outside(self, like: Any = None) -> tuple[str, ...]:
        return tuple(place for place in _around(self.place) if place not in self)


class DirectlyBelow(Relation):
    """A place one level down: with none between the two that has a congress."""

    __slots__ = ()

    def __contains__(self, place: str) -> bool:
        return directly_above(place) == self.place

    @property
    def text(self) -> Text:
        return Text(f"{self.place}的下一级", f"one level below {self.place}")


class AboveOrBelow(Relation):
    """A place with a standing committee in which this one lies, or that lies in this one."""

    __slots__ = ()

    def __contains__(self, place: str) -> bool:
        return (
            place != self.place
            and level_of(place) in WITH_STANDING_COMMITTEE
            and (lies_in(place, self.place) or lies_in(self.place, place))
        )

    @property
    def text(self) -> Text:
        return Text(f"{self.place}的上级或者下级", f"above or below {self.place}")


class Beside(Relation):
    """Another place with a local standing committee."""

    __slots__ = ()

    def __contains__(self, place: str) -> bool:
        return place not in {self.place, CHINA} and level_of(place) in WITH_STANDING_COMMITTEE

    @property
    def text(self) -> Text:
        return Text(f"{self.place}以外的地方", f"another place than {self.place}")


class Within(Relation):
    """The place itself, or a part of it."""

    __slots__ = ()

    def __contains__(self, place: str) -> bool:
        return lies_in(place, self.place)

    @property
    def text(self) -> Text:
        return Text(f"{self.place}范围内", f"within {self.place}")


@frozen(kw_only=True, eq=False, repr=False)
class Placed(Measured):
    """A place stands as the law wants to the body's own, or to one that another field names.

    No other kind looks at places.
    """

    kind = "competence"

    stands: type[Relation]
    to: str | None = None
    """The field with the other place; None for the body's own."""

    def lawful(self, past: History, event: Any) -> Range:
        return self.stands(past.body.place if self.to is None else getattr(event, self.to))

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of,) if self.to is None else (self.of, self.to)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（{lawful.text.zh}）", f"{self.says.en} ({lawful.text.en})")


def directly_above(place: str) -> str | None:
    """The place in which another lies with none between them; None for the country.

    A district of Beijing or Chongqing, or a county that a province governs directly, lies directly in the province; a
    prefecture without a congress is taken for a city, as its code looks like one.
    """
    wider = (place[: len(CHINA)], f"{place[:4]}00", f"{place[:2]}0000", CHINA)
    return next((code for code in wider if code != place and _is_place(code)), None) if place != CHINA else None


def _around(place: str) -> tuple[str, ...]:
    """Some places below it, itself, those above it and others, for examples."""
    below = _part_of(place)
    around = [below, _part_of(below), place]
    while (above := directly_above(around[-1])) is not None:
        around.append(above)
    return tuple(dict.fromkeys((*around, *_PROVINCES)))


def _part_of(place: str) -> str:
    """One of the places directly below it; itself where it can have none."""
    parts = (f"{place[:2]}0100", f"{place[:2]}0101", f"{place[:4]}01", f"{place}001", *_PROVINCES)
    return next((code for code in parts if _is_place(code) and directly_above(code) == place), place)


def _is_place(code: str) -> bool:
    try:
        return bool(valid(code))
    except ValueError:
        return False
