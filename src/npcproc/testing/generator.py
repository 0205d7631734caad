"""The next event of a case: any that can happen, or a lawful one.

Read off the tables, with no knowledge of any procedure.  One source of decisions serves Hypothesis and plain chance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from datetime import date
from enum import Enum
from typing import TypeVar

from npcproc._machine import Row
from npcproc.case import Case
from npcproc.events import Event
from npcproc.rules.rule import Bound
from npcproc.testing.choices import Choices, pick
from npcproc.testing.mending import begun, mended, row_of, unmet
from npcproc.testing.values import NO_WISHES, Wishes, made
from npcproc.testing.ways import awaited, ends, later, node_at, ways_on

__all__ = ["any_next", "around", "lawful", "lawful_next", "lawful_or_lacking", "made"]

_MENDED = 4
"""One in so many events is mended, for chance alone seldom makes a lawful one."""

E = TypeVar("E", bound=Event)
T = TypeVar("T")


def any_next(case: Case, choices: Choices, wishes: Wishes = NO_WISHES) -> Event | None:
    """An event of a kind that the law provides next, some days later, lawful or not; None where the case has ended."""
    choices.anew()
    day = later(case, choices)
    node = node_at(case, day)
    if node is None or not node.exits:
        return None
    kinds = tuple(node.exits)
    onward = [kind for kind, rows in node.exits.items() if any(row.step.moves for row in rows)]
    kind = pick(choices, onward if onward and choices.below(5) < 3 else kinds)  # noqa: PLR2004 - more often than not
    lawfully = choices.below(_MENDED) == 1
    event = made(kind, choices, case.body, day, wishes)
    return (mended(case, event, choices) or event) if lawfully else event


def lawful_next(
    case: Case,
    choices: Choices,
    goal: Enum | None = None,
    wishes: Wishes = NO_WISHES,
) -> Event | None:
    """An event that breaks no rule and after which the goal can be reached; the nearest end unless one is named.

    None where the case is there or has ended, and where no such event is found.  The simplest choices give the
    simplest event that leads nearer.
    """
    choices.anew()
    day = later(case, choices)
    node = node_at(case, day)
    goal = goal or next(iter(ends(case.node)))
    if node is None or node.stage is goal:
        return None
    kinds, to = ways_on(node, goal)
    waiting, times = list(around(choices, kinds)), Counter(type(past) for past in case.events)
    while waiting:
        kind = waiting.pop(0)
        event, lacking = lawful_or_lacking(case, kind, choices, day, to, wishes)
        if event is not None:
            return event
        asked = {kind for bound in lacking for kind in awaited(bound.rule)}
        waiting = sorted(dict.fromkeys(waiting), key=lambda each: (each not in asked, times[each]))
    return None


def lawful(case: Case, kind: type[E], choices: Choices, on: date) -> E | None:
    """An event of that kind that breaks no rule in that case; on that day, or on another where the law wants another.

    None where none is found: an earlier act is lacking, or what was fixed before leaves no lawful way.
    """
    return lawful_or_lacking(case, kind, choices, on)[0]


def lawful_or_lacking(  # noqa: PLR0913, PLR0917 - what an event is decided by
    case: Case,
    kind: type[E],
    choices: Choices,
    on: date,
    to: Container[Enum] | None = None,
    wishes: Wishes = NO_WISHES,
) -> tuple[E | None, tuple[Bound, ...]]:
    """The same, and where it is None, the rules that stayed unmet; only by rows that lead to those stages, if given.

    Where a wish is not what the law wants, the law's value stands.
    """
    node = node_at(case, on)
    rows = [row for row in (node.exits.get(kind, ()) if node else ()) if to is None or row.to.stage in to]
    lacking: list[Bound] = []
    for row in sorted(around(choices, rows), key=lambda row: not _as_wished(row, wishes)):
        event = begun(case, row, choices, on, wishes)
        event = None if event is None else mended(case, event, choices)
        taken = None if event is None else row_of(case, event)
        if event is None or taken is None:
            continue
        broken = unmet(case, event)
        if not broken and (to is None or taken.to.stage in to):
            return event, ()
        lacking += broken
    return None, tuple(lacking)


def _as_wished(row: Row, wishes: Wishes) -> bool:
    """Whether a wished value can take the row; where nothing is wished of what the row looks at, any can."""
    when = row.step.when
    if when is None or len(when.reads) != 1:
        return True
    wished = [some for key, some in wishes.items() if key in {(row.step.event, *when.reads), (None, *when.reads)}]
    return all(any(callable(value) or value in when.cases for value in some) for some in wished)


def around(choices: Choices, options: Sequence[T]) -> Sequence[T]:
    """The options in their order, from one of them on and round."""
    first = choices.below(len(options))
    return (*options[first:], *options[:first])
