"""What happens: frozen facts, each with its day and with who did it.

An event can be said even when it is unlawful; only what cannot be is a `ValueError`, and what a field cannot hold a
`TypeError`, which name the field and the value.  The events that several procedures share stand here, the others
beside their tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import unique
from typing import Any, ClassVar, cast

from attrs import field, frozen, validators

from npcproc._typed import mistyped
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.tally import Tally
from npcproc.terms import Term

__all__ = [
    "Event",
    "Facts",
    "Voted",
    "VotingMethod",
    "a_day",
    "done_by",
    "in_order",
    "name_of",
    "organs",
    "persons",
    "signed",
]


def a_day(instance: object, attribute: Any, day: Any) -> None:
    """A validator of a day, which a moment (`datetime`) is not: the two cannot be compared."""
    if type(day) is not date:
        message = f"{type(instance).__name__}.{attribute.name}: {day!r} is not a day (datetime.date)"
        raise ValueError(message)


@frozen(kw_only=True)
class Facts:
    """How something stands on a day."""

    zh: ClassVar[str]
    """The Chinese name of what is judged."""

    en: ClassVar[str]
    """The English name of what is judged."""

    on: date = field(validator=a_day)
    """The day on which it is judged, or on which it happened."""

    def __attrs_post_init__(self) -> None:
        name = mistyped(self)
        if name is not None:
            message = f"{type(self).__name__}.{name}: {getattr(self, name)!r} is not what the field holds"
            raise TypeError(message)


@frozen(kw_only=True)
class Event(Facts):
    """Something that happened, on a day, by someone."""

    in_session: ClassVar[bool] = False
    """Whether it can only happen while the body is in session."""

    practice: ClassVar[bool] = False
    """Whether it is local practice that no statute encoded here knows; it moves nothing."""

    by: Organ = field(validator=validators.instance_of(Organ))
    """Who did it."""


def done_by(organ: Organ) -> Organ:
    """A field `by` whose default is the one organ to which the law leaves the act."""
    default: Organ = field(default=organ, validator=validators.instance_of(Organ))
    return default


def persons(names: Iterable[str]) -> frozenset[str]:
    """A converter for a field of people, or of titles: each counts once."""
    # a text is no set of its characters; it is left as it is, so that the field says by name that it cannot hold it
    return cast("frozenset[str]", names) if isinstance(names, str) else frozenset(names)


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """A converter for a field of names that have an order."""
    return cast("tuple[str, ...]", names) if isinstance(names, str) else tuple(names)


def signed(names: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
    """A converter for a field of names, each with those who sign for it."""
    if not isinstance(names, Mapping):  # left as it is, as a text is
        return names
    return {name: persons(signatories) for name, signatories in names.items()}


def organs(names: Iterable[Organ]) -> frozenset[Organ]:
    """A converter for a field of organs."""
    return frozenset(names)


def name_of(event: type[Facts]) -> Text:
    """The event's Chinese and English names."""
    return Text(event.zh, event.en)


@unique
class VotingMethod(Term):
    """How votes are cast."""

    SECRET_BALLOT = "无记名投票"
    DEVICE = "无记名按表决器"
    SHOW_OF_HANDS = "举手表决"
    OTHER = "其他方式"


@frozen(kw_only=True)
class Voted(Event):
    """The matter is put to the vote."""

    zh = "表决"
    en = "Voted"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    tally: Tally = field(validator=validators.instance_of(Tally))
    """The count, with the roll of that day."""

    method: VotingMethod = field(default=VotingMethod.DEVICE, validator=validators.instance_of(VotingMethod))
    """How the votes were cast."""

    declared: bool | None = None
    """Whether the presiding officer declared it carried; None where the count speaks for itself."""
