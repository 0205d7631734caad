"""Administrative division codes: which place lies in which, and at which level.

A code has six digits, two each for the province, the city and the county (GB/T 2260), and nine for a township, three
more after those of its county (the codes for statistics of the National Bureau of Statistics).  Zeros stand
for "the whole": 370000 is Shandong, 370100 Jinan, 370103 its Shizhong District, 100000 the country.

Edges.  Only the form is read; whether such a place exists, on which day, is not known here.

- The districts and counties of Beijing, Tianjin, Shanghai and Chongqing are of county level and lie directly in
  the municipality.  The entries that merely group them (110100, 500200), or the counties that a province governs
  directly (429000), are no places and are refused.
- A town under a city without counties has the city's code as its first six digits: 441900003 lies in 441900.
- Prefectures and leagues (地区, 盟) look like cities and are read as such, though they have no congress.
- Sub-districts (街道) look like townships and are read as such, though they have no congress.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from npcproc.levels import Level

__all__ = ["CENTRAL_MUNICIPALITIES", "CHINA", "level_of", "lies_in", "place_code", "valid"]

CHINA = "100000"
"""The whole country."""

_FORM = re.compile(r"(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])([0-9]{2})([0-9]{2})([0-9]{3})?")
CENTRAL_MUNICIPALITIES = frozenset({"11", "12", "31", "50"})
"""The first two digits of the provinces that have districts and no cities below them."""
_GOVERNED_DIRECTLY = "90"


def valid(place: Any, field: str = "place") -> str:
    """The place itself, when it can be a code.

    Raises `ValueError`, naming the field and the value, for what cannot be one, whatever its type.
    """
    if place == CHINA:
        return CHINA
    form = _FORM.fullmatch(place) if isinstance(place, str) else None
    if form is None:
        message = f"{field}: {place!r} is no administrative division code of 6 digits, or 9 for a township"
        raise ValueError(message)
    province, city, county, township = form.groups()
    if city == "00" and (county != "00" or township is not None):
        message = f"{field}: {place!r} names a part of a province but no city or county"
        raise ValueError(message)
    if city != "00" and county == "00" and (province in CENTRAL_MUNICIPALITIES or city == _GOVERNED_DIRECTLY):
        message = f"{field}: {place!r} groups districts or counties and is no place"
        raise ValueError(message)
    if township == "000":
        message = f"{field}: {place!r} names no township; its county is {place[:6]!r}"
        raise ValueError(message)
    return form[0]


def place_code(instance: object, attribute: Any, value: str) -> None:
    """The same as an attrs validator: `place: str = field(validator=place_code)`."""
    valid(value, f"{type(instance).__name__}.{attribute.name}")


def level_of(place: str) -> Level:
    """The level of a place, by the form of its code.

    Raises `ValueError` for what cannot be a code.
    """
    valid(place)
    if place == CHINA:
        return Level.NATIONAL
    if len(place) > len(CHINA):
        return Level.TOWNSHIP
    if place.endswith("0000"):
        return Level.PROVINCIAL
    return Level.MUNICIPAL if place.endswith("00") else Level.COUNTY


@lru_cache(maxsize=4096)  # asked of every provision that governs, on every event
def lies_in(place: str, within: str) -> bool:
    """Whether a place is another or a part of it.

    Every place lies in itself and in the country.  Raises `ValueError` for what cannot be a code.
    """
    valid(place)
    return place.startswith(_stem(within))


_DIGITS = {Level.NATIONAL: 0, Level.PROVINCIAL: 2, Level.MUNICIPAL: 4, Level.COUNTY: 6, Level.TOWNSHIP: 9}


def _stem(place: str) -> str:
    # Zeros are cut in pairs and by level: cut one by one, 371000 would lose a digit of its city.
    return place[: _DIGITS[level_of(place)]]
