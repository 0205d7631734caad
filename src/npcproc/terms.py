"""Terms of the statutes as enumerations: the value is what a clerk would write, the name gives the English."""

from __future__ import annotations

from enum import Enum

__all__ = ["Term"]


class Term(Enum):
    """A closed list of terms.  An enumeration that has better English than its members' names overrides `en`."""

    # Members are singletons, also after unpickling; the hash that Enum gives them is a slow one, of the name.
    __hash__ = object.__hash__

    @property
    def zh(self) -> str:
        """The term in Chinese."""
        return str(self.value)

    @property
    def en(self) -> str:
        """The term in English."""
        return self.name.lower().replace("_", " ")
