"""The editions of the statutes that the library rests on.

A constant for each edition is in `national` or `local`; here are all of them by slug.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from npcproc.law import local, national
from npcproc.statutes import Edition

__all__ = ["EDITIONS", "edition"]


def _by_slug() -> dict[str, Edition]:
    found = (value for module in (national, local) for value in vars(module).values() if isinstance(value, Edition))
    return {edition.slug: edition for edition in found}


EDITIONS: Mapping[str, Edition] = MappingProxyType(_by_slug())
"""Every edition by its slug, national ones first, in the order of their files."""


def edition(slug: str) -> Edition:
    """The edition of that slug.

    Raises `ValueError` where there is none.
    """
    found = EDITIONS.get(slug)
    if found is None:
        message = f"slug: {slug!r} is no edition encoded here"
        raise ValueError(message)
    return found
