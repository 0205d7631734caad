"""What a plan lists after its adjustments, and how far it is carried out, read off its case.

No article says that an item left undone at the year's end is a breach, so nothing here judges that; it is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from npcproc.case import Case
from npcproc.findings import Text
from npcproc.rules import Earlier, History, OneOf, Range
from npcproc.rules.shapes import Measured
from npcproc.supervision.annual_plan.matter import (
    Adopted,
    Change,
    Item,
    ItemAdded,
    ItemBegun,
    ItemDone,
    ItemDropped,
    ItemMoved,
    Means,
)

__all__ = ["LISTED", "PROCEDURE_OF", "UNDONE", "CarriedOut", "NewToThePlan", "carried_out"]

PROCEDURE_OF: Mapping[Means, str] = MappingProxyType(
    {
        Means.SPECIAL_REPORT: "special-report.standing-committee",
        Means.FINANCIAL_REPORT: "financial-report.standing-committee",
        Means.LAW_INSPECTION: "law-inspection.standing-committee",
        Means.THEMATIC_INQUIRY: "thematic-inquiry.standing-committee",
        Means.THEMATIC_STUDY: "thematic-study.standing-committee",
        Means.INSPECTION_VISIT: "inspection-visit.standing-committee",
    },
)
"""The id of the procedure by which an item of a kind is carried out; other means follow no single one."""


# what is on the plan


class Listed(Earlier):
    """The names of the items on the plan, as adopted and adjusted."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str]:
        return frozenset(_items(past))


class Undone(Earlier):
    """The names of the items on the plan that have not been carried out."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[str]:
        return frozenset(_items(past)) - _done(past)


LISTED = Listed(Change)
"""What is on the plan; every change of it counts."""

UNDONE = Undone(Change)
"""What of it is still to be done."""


@frozen(kw_only=True, eq=False, repr=False)
class NewToThePlan(Measured):
    """An item bears a name that no item on the plan has."""

    kind = "sequence"

    of: str = "item"
    listed: Earlier = LISTED
    """Where the names on the plan are read."""

    def quantity(self, past: History, event: Any) -> bool:
        return getattr(event, self.of).id not in self.listed.value(past, event)

    def lawful(self, past: History, event: Any) -> Range:
        return OneOf(frozenset({True}))

    def setting(self, past: History, event: Any, value: bool) -> Any:  # noqa: FBT001 - a quantity like any other
        return event if self.quantity(past, event) is value else None

    def shows(self, found: Any) -> Text:
        return Text("计划上已有这一事项", "it is on the plan already")


def _items(past: History) -> dict[str, Item]:
    """The items on the plan by their names, in its order; what is not on it cannot be taken off or moved."""
    items: dict[str, Item] = {}
    for event in past.events:
        match event:
            case Adopted():
                items = {item.id: item for item in event.items}
            case ItemAdded():
                items.setdefault(event.item.id, event.item)
            case ItemDropped():
                items.pop(event.item, None)
            case ItemMoved() if event.item in items:
                items[event.item] = evolve(items[event.item], month=event.month)
            case _:
                pass
    return items


def _done(past: History) -> frozenset[str]:
    return frozenset(event.item for event in past.events if isinstance(event, ItemDone))


# how far it is carried out


@frozen(kw_only=True)
class CarriedOut:
    """How far a plan is carried out, each item once, in the order of the plan."""

    done: tuple[Item, ...]
    """Carried out."""

    begun: tuple[Item, ...]
    """Begun, and not yet carried out."""

    waiting: tuple[Item, ...]
    """Not begun."""

    @property
    def open(self) -> tuple[Item, ...]:
        """Still to be carried out: begun or waiting, those begun first."""
        return (*self.begun, *self.waiting)


def carried_out(case: Case) -> CarriedOut:
    """How far the plan of the case is carried out, after every adjustment; nothing is listed before it is adopted."""
    items, done = _items(case).values(), _done(case)
    begun = {event.item for event in case.events if isinstance(event, ItemBegun)} - done
    return CarriedOut(
        done=tuple(item for item in items if item.id in done),
        begun=tuple(item for item in items if item.id in begun),
        waiting=tuple(item for item in items if item.id not in begun | done),
    )
