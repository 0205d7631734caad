"""The five levels of people's congresses, and values that differ from level to level.

Constitution art. 95; Organic Law of Local People's Congresses 2022 art. 7 (who has a congress) and art. 46
(who has a standing committee).
"""

from __future__ import annotations

from enum import Enum, unique
from typing import Generic, TypeVar

from attrs import fields, frozen

__all__ = ["ALL_LEVELS", "LOCAL", "WITH_STANDING_COMMITTEE", "ByLevel", "Level", "by_level"]

T = TypeVar("T")


@unique
class Level(Enum):
    """A level of the state, the highest first.

    A county-level place stands directly under a province where there is no city between them, so `above` is
    about levels, not about places.
    """

    NATIONAL = "national"
    PROVINCIAL = "provincial"
    MUNICIPAL = "municipal"
    COUNTY = "county"
    TOWNSHIP = "township"

    # Members are singletons, also after unpickling; the hash that Enum gives them is a slow one, of the name.
    __hash__ = object.__hash__

    @property
    def zh(self) -> str:
        """The Chinese name, as in 县级."""
        return _CHINESE[self]

    @property
    def en(self) -> str:
        """The English adjective, as in "a county congress"."""
        return str(self.value)

    @property
    def rank(self) -> int:
        """How far down it is: 0 for national, 4 for township."""
        return _RANKS[self]

    @property
    def above(self) -> Level | None:
        """The level next above; None above the national one."""
        return _ORDER[self.rank - 1] if self.rank else None


_ORDER = tuple(Level)
_RANKS = {level: rank for rank, level in enumerate(Level)}
_CHINESE = {
    Level.NATIONAL: "全国",
    Level.PROVINCIAL: "省级",
    Level.MUNICIPAL: "设区的市级",
    Level.COUNTY: "县级",
    Level.TOWNSHIP: "乡级",
}

ALL_LEVELS: frozenset[Level] = frozenset(Level)
"""Every level that has a congress."""

LOCAL: frozenset[Level] = ALL_LEVELS - {Level.NATIONAL}
"""Every level but the national one (地方各级)."""

WITH_STANDING_COMMITTEE: frozenset[Level] = ALL_LEVELS - {Level.TOWNSHIP}
"""County level and above (县级以上): a township congress has a presidium and no standing committee."""


@frozen(kw_only=True, repr=False)
class ByLevel(Generic[T]):
    """A value for each level that is regulated.  Make it with `by_level`.

    None says that a level is not regulated; 0 and False are values like any other.  Raises `ValueError` where no
    level has a value.
    """

    national: T | None = None
    provincial: T | None = None
    municipal: T | None = None
    county: T | None = None
    township: T | None = None

    def __attrs_post_init__(self) -> None:
        if not self.levels:
            message = "by_level: no level has a value"
            raise ValueError(message)

    def at(self, level: Level) -> T | None:
        """The value at that level; None where the level is not regulated."""
        value: T | None = getattr(self, level.value)
        return value

    @property
    def levels(self) -> frozenset[Level]:
        """The levels that are regulated."""
        return frozenset(level for level in Level if self.at(level) is not None)

    def __repr__(self) -> str:
        """As it is written: the levels left out stay out."""
        given = ((a.name, getattr(self, a.name)) for a in fields(type(self)))
        return f"by_level({', '.join(f'{name}={value!r}' for name, value in given if value is not None)})"


def by_level(
    *,
    national: T | None = None,
    provincial: T | None = None,
    municipal: T | None = None,
    county: T | None = None,
    township: T | None = None,
) -> ByLevel[T]:
    """The value that the law sets at each level; a level left out is not regulated."""
    return ByLevel(national=national, provincial=provincial, municipal=municipal, county=county, township=township)
