"""Terms of the statutes: Chinese from the value, English from the name."""

from __future__ import annotations

import pickle
from enum import unique

from npcproc.terms import Term


@unique
class Way(Term):
    """Two ways, for the tests."""

    BY_HAND = "举手"
    OTHER = "其他方式"


class TestTerm:
    """A term is said in both languages and is one object everywhere."""

    def test_both_languages(self) -> None:
        """The value is the Chinese term, the name gives the English words."""
        assert (Way.BY_HAND.zh, Way.BY_HAND.en) == ("举手", "by hand")
        assert Way("举手") is Way.BY_HAND

    def test_hashed_by_identity(self) -> None:
        """A term that comes back from a pickle is the same one, and found in the same sets."""
        again = pickle.loads(pickle.dumps(Way.OTHER))  # noqa: S301 - our own bytes
        assert again is Way.OTHER
        assert again in frozenset(Way)
        assert len({again, *Way}) == 2
