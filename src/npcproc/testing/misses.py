"""Near misses: events that break exactly one rule, and which.

Three ways lead there.  Beside a lawful event, one rule's quantity is set just past its line and the others are
repaired around it.  Out of a lawful history, one earlier event is left out.  And where a case has not come as far yet,
an event is tried that only the missing step forbids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

from attrs import frozen

from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event
from npcproc.procedure import Procedure
from npcproc.rules.rule import Bound
from npcproc.testing.choices import Choices, Randomly, chosen_by, pick
from npcproc.testing.generator import around, lawful
from npcproc.testing.mending import asking, begun, mended, missed, row_of, unmet
from npcproc.testing.simulation import walked
from npcproc.testing.values import NO_WISHES, unmet_by, wishes_of
from npcproc.testing.ways import node_at, reached, supposed

__all__ = ["NearMiss", "beside", "left_out", "misses_by_one", "misses_in", "near_miss", "near_misses", "rules_in_force"]

_SOME = 4
"""Of so many near misses beside one event, one is picked; there may be dozens, and each is dear."""


@frozen
class NearMiss:
    """A case, an event that breaks exactly one rule in it, and that rule's full id."""

    case: Case
    event: Event
    rule: str


def near_misses(case: Case, event: Event) -> Iterator[tuple[str, Event]]:
    """Beside a lawful event, events of its kind that break exactly one rule, each with the full id of that rule."""
    for bound in _rules_on(case, event):
        yield from ((bound.id, each) for each in beside(case, event, bound))


def _rules_on(case: Case, event: Event) -> tuple[Bound, ...]:
    row = row_of(case, event)
    return row.rules if row else ()


def beside(case: Case, event: Event, bound: Bound) -> Iterator[Event]:
    """Beside a lawful event, those that break that rule and no other."""
    for met in asking(case, event, bound):
        found = False
        for each in missed(case, met, bound):
            found = True
            yield each
        if found:
            return


def misses_by_one(case: Case, kind: type[Event], choices: Choices, on: date) -> Iterator[tuple[str, Event]]:
    """Events that break one rule which the event alone cannot help, such as a step left out, and that rule's id."""
    node = node_at(case, on)
    for row in around(choices, node.exits.get(kind, ()) if node else ()):
        event = begun(case, row, choices, on, NO_WISHES)
        event = None if event is None else mended(case, event, choices)
        if event is not None and len(broken := unmet(case, event)) == 1:
            yield broken[0].id, event


def left_out(trail: Sequence[Case]) -> Iterator[NearMiss]:
    """Out of a lawful history, with one event left out, the first later event that then breaks exactly one rule."""
    events = trail[-1].events
    for at in range(len(events) - 1):
        yield from _broken_after(trail[at], events[at + 1 :])


def misses_in(trail: Sequence[Case], rule: str) -> Iterator[NearMiss]:
    """Every near miss of one rule that a lawful history gives."""
    for at, event in enumerate(trail[-1].events):
        for bound in (each for each in _rules_on(trail[at], event) if each.id == rule):
            yield from (NearMiss(trail[at], each, rule) for each in beside(trail[at], event, bound))
    yield from (miss for miss in left_out(trail) if miss.rule == rule)


def near_miss(
    procedure: Procedure, body: Body, choices: Choices | Randomly, rule: str | None = None
) -> NearMiss | None:
    """A near miss in a lawful history, of a rule that the choices pick, or of the one named.

    Where none of that rule is found, and none was named, it is one of another rule, in that history or in one led
    towards that other.  None where none is found at all.
    """
    source = chosen_by(choices)
    in_force = rules_in_force(procedure, body)
    if rule is not None and rule not in in_force:
        return None
    names = (rule,) if rule is not None else (pick(source, tuple(in_force)), *in_force)
    for name in names:
        trail, found = _led(procedure, body, source, name, in_force[name])
        if found is None and rule is None:
            found = _picked(source, trail)
        if found is not None:
            return found
    return None


def _led(
    procedure: Procedure, body: Body, choices: Choices, rule: str, kinds: Sequence[type[Event]]
) -> tuple[Sequence[Case], NearMiss | None]:
    """A lawful history led towards that rule, and a near miss of it there."""
    judged = next(each for each in procedure.rules if f"{procedure.id}.{each.name}" == rule)
    asked = {**wishes_of(judged), **pick(choices, (NO_WISHES, unmet_by(judged)))}
    wishes = {key: (pick(choices, values),) for key, values in asked.items()}
    passing = pick(choices, ((*supposed(judged), pick(choices, kinds)), ()))
    trail = walked(procedure, body, choices, passing=passing, wishes=wishes)
    return trail, _picked(choices, trail, rule) or next(_tried(trail, kinds, choices, rule, supposed(judged)), None)


def _picked(choices: Choices, trail: Sequence[Case], rule: str | None = None) -> NearMiss | None:
    """A near miss of that rule, or of any, beside one of the events of a lawful history or by one of them left out."""
    asked = [
        (case, event, bound)
        for case, event in zip(trail, trail[-1].events, strict=False)
        for bound in _rules_on(case, event)
        if rule in {None, bound.id}
    ]
    first = choices.below(len(asked))
    for case, event, bound in (*asked[first:], *asked[:first]):
        if some := tuple(islice(beside(case, event, bound), _SOME)):
            return NearMiss(case, pick(choices, some), bound.id)
    return next((miss for miss in left_out(trail) if rule in {None, miss.rule}), None)


def rules_in_force(procedure: Procedure, body: Body) -> dict[str, tuple[type[Event], ...]]:
    """The ids of the rules that ever bind such a body on a row that is open to it, each with the events it judges."""
    book, found = procedure.book(body), dict[str, dict[type[Event], None]]()
    where = (body.level, body.place)
    for row in procedure.steps:
        days = [day for day in book.edges if not row.cites or any(cite.governs(day, *where) for cite in row.cites)]
        for rule in row.rules:
            if any(Bound.of(rule, procedure.id, *where, day) for day in days):
                found.setdefault(f"{procedure.id}.{rule.name}", {})[row.event] = None
    return {name: tuple(kinds) for name, kinds in found.items()}


def _tried(
    trail: Sequence[Case], kinds: Sequence[type[Event]], choices: Choices, rule: str, before: Sequence[type[Event]]
) -> Iterator[NearMiss]:
    """Events tried too early, or with one of those `before` put in that makes the rule ask what nobody has seen to."""
    for case in trail:
        for kind in kinds:
            for name, event in misses_by_one(case, kind, choices, reached(case)):
                if name == rule:
                    yield NearMiss(case, event, rule)
    for at, case in enumerate(trail[:-1]):
        for kind in before:
            first = lawful(case, kind, choices, reached(case))
            if first is not None:
                yield from (
                    miss for miss in _broken_after(case.apply(first), trail[-1].events[at:]) if miss.rule == rule
                )


def _broken_after(case: Case, events: Iterable[Event]) -> Iterator[NearMiss]:
    """The first of these events that breaks anything, if it breaks exactly one rule; none where one has no step."""
    for event in events:
        if row_of(case, event) is None:
            return
        if broken := unmet(case, event):
            if len(broken) == 1:
                yield NearMiss(case, event, broken[0].id)
            return
        case = case.apply(event)
