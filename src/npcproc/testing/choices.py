"""Where a generator's decisions come from: a byte string, which Hypothesis shrinks, or a random generator.

Every decision is a number below a bound, and 0 is always the simplest way to decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar, runtime_checkable

from attrs import define, field

__all__ = ["NEXT", "STRAIGHT", "Bytes", "Chance", "Choices", "Randomly", "chosen_by", "pick"]

T = TypeVar("T")

NEXT = 208
"""A byte of at least this ends what is said about one event; the lower ones are decisions about it."""


class Choices(Protocol):
    """A source of decisions."""

    def below(self, n: int) -> int:
        """A number from 0 up to, not including, `n`; 0 is the simplest."""

    def anew(self) -> None:
        """The decisions about the next event begin here."""

    @property
    def ended(self) -> bool:
        """Whether every further decision is the simplest."""


@runtime_checkable
class Randomly(Protocol):
    """What is asked of a random generator; `random.Random` has it."""

    def randrange(self, stop: int, /) -> int:
        """A number from 0 up to, not including, `stop`."""


def pick(choices: Choices, options: Sequence[T]) -> T:
    """One of the options, the first being the simplest."""
    return options[choices.below(len(options))]


@define
class Bytes:
    """Decisions read from bytes; where they end, every further decision is the simplest.

    A byte of at least `NEXT` closes the record of one event, and the next event reads from behind it.  So a byte left
    out changes one event and not all that follow, an empty record is the simplest event, and an event disappears with
    its closing byte: a shorter or smaller string is a simpler history, which is what Hypothesis shrinks towards.
    """

    data: bytes
    _at: int = field(default=0, init=False)
    _begun: bool = field(default=False, init=False)

    def below(self, n: int) -> int:
        """The next byte of the record, wrapped into the bound; two bytes for a bound past 200."""
        if n <= 1:
            return 0
        if n < NEXT:
            return self._byte() % n
        return (self._byte() + NEXT * self._byte()) % n

    def anew(self) -> None:
        """Go to the record of the next event."""
        if not self._begun:
            self._begun = True
            return
        at, data = self._at, self.data
        while at < len(data) and data[at] < NEXT:
            at += 1
        self._at = at + 1

    @property
    def ended(self) -> bool:
        """Whether nothing is left to read, so that all that follows is the simplest."""
        return self._at >= len(self.data)

    def _byte(self) -> int:
        at, data = self._at, self.data
        if at >= len(data) or data[at] >= NEXT:
            return 0
        self._at = at + 1
        return data[at]


@define
class Chance:
    """Decisions by a random generator: a seed tells them all."""

    random: Randomly

    def below(self, n: int) -> int:
        """A number below the bound, each equally often."""
        return self.random.randrange(n) if n > 1 else 0

    def anew(self) -> None:
        """Nothing: chance remembers nothing."""

    @property
    def ended(self) -> bool:
        """Never."""
        return False


class Straight:
    """The simplest decision, always."""

    __slots__ = ()

    def below(self, n: int) -> int:
        """Zero."""
        return 0

    def anew(self) -> None:
        """Nothing changes."""

    @property
    def ended(self) -> bool:
        """From the beginning."""
        return True


STRAIGHT = Straight()
"""The simplest decision, always: the straightest way to an end."""


def chosen_by(choices: Choices | Randomly) -> Choices:
    """A source of decisions as it is, and a random generator as one."""
    return Chance(choices) if isinstance(choices, Randomly) else choices
