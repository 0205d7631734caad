"""What a rule may see of a case: its body, what has happened, and what earlier events say."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import wraps
from operator import is_
from typing import Any, ParamSpec, Protocol, TypeAlias, TypeVar

from attrs import fields_dict, frozen

from npcproc.bodies import Body
from npcproc.events import Event

__all__ = ["Earlier", "Every", "History", "Judge", "Latest", "Own", "last", "must_have", "remembered"]

E = TypeVar("E", bound=Event)
P = ParamSpec("P")
T = TypeVar("T")


class History(Protocol):
    """What a rule may see of a case: the body, and what has happened."""

    @property
    def body(self) -> Body:
        """The body whose case it is."""

    @property
    def events(self) -> tuple[Event, ...]:
        """What has happened, in order."""


Judge: TypeAlias = Callable[[History, Any], bool]
"""Tells whether an event meets a rule; it knows its number."""


def last(past: History, kind: type[E]) -> E | None:
    """The latest event of that kind, or None."""
    for event in reversed(past.events):
        if isinstance(event, kind):
            return event
    return None


def remembered(read: Callable[P, T]) -> Callable[P, T]:
    """The same reading of a case, kept for what was asked last: the rules of one act ask the same in turn.

    What it is asked of never changes, and is told apart by identity.
    """
    known: tuple[tuple[object, ...], T] | None = None

    @wraps(read)
    def ask(*of: P.args, **named: P.kwargs) -> T:
        nonlocal known
        kept, asked = known, (*of, *named, *named.values())
        if kept is None or len(kept[0]) != len(asked) or not all(map(is_, kept[0], asked)):
            known = kept = asked, read(*of, **named)  # set at once, for other threads may ask something else
        return kept[1]

    return ask


@frozen
class Earlier(ABC):
    """What earlier events of a kind say in a field."""

    event: type[Event]
    """The kind of event."""

    of: str = "on"
    """The field; its day unless one is named."""

    def __attrs_post_init__(self) -> None:
        must_have(type(self).__name__, self.event, self.of)

    @abstractmethod
    def value(self, past: History, event: Any) -> Any:
        """What they say."""


class Latest(Earlier):
    """What the latest of them says; None where no such event has happened."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> Any:
        found = last(past, self.event)
        return None if found is None else getattr(found, self.of)


class Every(Earlier):
    """What all of them say together, as a set; a field that lists several adds each."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[Any]:
        found = (getattr(each, self.of) for each in past.events if isinstance(each, self.event))
        return frozenset(one for says in found for one in (says if isinstance(says, frozenset) else (says,)))


@frozen
class Own:
    """What a field of the judged event itself says."""

    of: str

    def value(self, past: History, event: Any) -> Any:
        """The value, or None where there is no event yet."""
        return None if event is None else getattr(event, self.of)


def must_have(what: str, event: type[Event], of: str) -> None:
    """Raise `ValueError` where the kind of event has no such field."""
    if of not in fields_dict(event):
        message = f"{what}.of: {event.__name__} has no field {of!r}"
        raise ValueError(message)
