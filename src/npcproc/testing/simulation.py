"""Lawful histories to an end: many a second, by chance or by bytes.

First the choices lead, as far as they go; then the case is brought to the goal the straightest way.  Where something
that the goal needs was left out, it is put in where it still could happen; where the straight way is not lawful, a
longer one is taken; where what was said before leaves no lawful way, the history is taken back until there is one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from itertools import chain

from attrs import field, frozen

from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event
from npcproc.procedure import Procedure
from npcproc.rules.rule import Bound
from npcproc.testing.choices import STRAIGHT, Choices, Randomly, chosen_by, pick
from npcproc.testing.generator import lawful_next, lawful_or_lacking
from npcproc.testing.mending import row_of, unmet
from npcproc.testing.values import NO_WISHES, Wishes, wishes_of
from npcproc.testing.venues import days_for
from npcproc.testing.ways import awaited, ends, later, node_at, opened, ordered, reached, to_go, ways_on

__all__ = ["LONGEST", "NoLawfulWay", "simulate", "walked"]

LONGEST = 16
"""So many events at most are chosen; then the case goes straight to its goal."""

_HOME = 60
"""More steps than any case needs from anywhere to an end."""

_IN_VAIN = 3
"""So often the same rules may stand in the way at the same stage, whatever was put in, before a way is given up."""


class NoLawfulWay(Exception):
    """No lawful history leads to that stage; names the rules that stand in the way."""

    def __init__(self, procedure: str, goal: Enum, rules: tuple[str, ...]) -> None:
        super().__init__(procedure, goal, rules)
        self.procedure, self.goal, self.rules = procedure, goal, rules

    def __str__(self) -> str:
        """The sentence."""
        return (
            f"{self.procedure}: no lawful way to {self.goal.name} was found past {', '.join(self.rules) or 'nothing'}"
        )


def simulate(
    procedure: Procedure,
    body: Body,
    choices: Choices | Randomly,
    *,
    goal: Enum | None = None,
    longest: int = LONGEST,
) -> Case:
    """A case that went lawfully, without a finding, from its opening to an end, or to the goal.

    The day from which it runs, and the goal where none is named, are choices too; the simplest are the day of the
    latest law and the nearest end.  `longest` is how many events are chosen before it goes straight to the goal.
    Raises `NoLawfulWay` where none is found, and otherwise as `Procedure.open` does.
    """
    return walked(procedure, body, choices, goal=goal, longest=longest)[-1]


def walked(  # noqa: PLR0913 - what a history is chosen by
    procedure: Procedure,
    body: Body,
    choices: Choices | Randomly,
    *,
    goal: Enum | None = None,
    passing: Iterable[type[Event]] = (),
    wishes: Wishes = NO_WISHES,
    longest: int = LONGEST,
) -> list[Case]:
    """The same case at every step, from its opening on.

    Events of the kinds in `passing` are put in where they could be, if no goal is named on the way to another end too;
    `wishes` are values that fields have where the law leaves them open.
    """
    source = chosen_by(choices)
    source.anew()
    days = days_for(procedure, body)
    case = opened(procedure, body, days[-1 - source.below(len(days))])
    way = _Way(goal or pick(source, ends(case.node)), wishes)
    trail = [case]
    while len(trail) <= longest and not source.ended and trail[-1].stage is not way.goal:
        longer = way.chosen(trail, source)
        if longer is None:
            break
        trail = longer
    trail = way.brought(trail)
    others = () if goal else tuple(_Way(end, wishes) for end in ends(case.node) if end is not way.goal)
    for kind in passing:
        trail = way.past(trail, kind, others) or way.past_by_others(trail, kind, others) or trail
    return trail


@frozen
class _Way:
    """A way to a goal, on which fields have the values that are wished."""

    goal: Enum
    wishes: Wishes
    known: dict[tuple[int, type[Event], frozenset[Enum]], tuple[Case, Event | None, tuple[Bound, ...]]] = field(
        factory=dict, init=False, eq=False, repr=False
    )
    """What was found for a case that is the same object, which is kept so that no other takes its place."""

    def simplest(self, case: Case, kind: type[Event], to: frozenset[Enum]) -> tuple[Event | None, tuple[Bound, ...]]:
        """The simplest lawful event of that kind, or what stands in its way; the same cases come again and again."""
        key = id(case), kind, to
        if key not in self.known:
            self.known[key] = case, *lawful_or_lacking(case, kind, STRAIGHT, reached(case), to, self.wishes)
        return self.known[key][1:]

    def within(self, case: Case) -> frozenset[Enum]:
        """The stages that can be reached from a case and from which the goal can."""
        node = node_at(case, reached(case))
        return frozenset() if node is None else ways_on(node, self.goal)[1]

    def chosen(self, trail: list[Case], choices: Choices) -> list[Case] | None:
        """The history with an event of the kind chosen, and what it needs put in before; else with any other."""
        choices.anew()
        case, day = trail[-1], later(trail[-1], choices)
        node = node_at(case, day)
        if node is None:
            return None
        kinds, to = ways_on(node, self.goal)
        kind = pick(choices, kinds)
        event, _ = lawful_or_lacking(case, kind, choices, day, to, self.wishes)
        if event is None:
            longer = self.put_in(trail, kind, set())
            if longer is not None:
                return longer
            event = lawful_next(case, choices, self.goal, self.wishes)
        return None if event is None else [*trail, case.apply(event)]

    def brought(self, trail: list[Case]) -> list[Case]:
        """The history up to its goal: from where it stands, or from the latest point before from which that can be.

        Where there is none, earlier events are made anew as the rules that stand in the way would have had them.
        """
        lacking: dict[str, Bound] = {}
        for way in chain((self,), self._bettered(lacking)):
            for kept in range(len(trail), 0, -1):
                longer = way.straight(trail[:kept], lacking)
                if longer is not None:
                    return longer
        raise NoLawfulWay(trail[0].procedure, self.goal, tuple(lacking))

    def _bettered(self, lacking: Mapping[str, Bound]) -> Iterator[_Way]:
        """The same way, with earlier events as the rules that stand in it would have had them, value after value."""
        asked = {key: some for bound in lacking.values() for key, some in wishes_of(bound.rule).items() if key[0]}
        for turn in range(max(map(len, asked.values()), default=0)):
            yield _Way(self.goal, {**self.wishes, **{key: (some[turn % len(some)],) for key, some in asked.items()}})

    def straight(self, trail: list[Case], lacking: dict[str, Bound]) -> list[Case] | None:
        """The history up to its goal by the simplest events; the rules that stand in the way are added to `lacking`."""
        met = Counter[tuple[Enum, tuple[str, ...]]]()
        for _ in range(_HOME):
            case = trail[-1]
            if case.stage is self.goal:
                return trail
            event, broken = self.nearer(case)
            if event is not None:
                trail = [*trail, case.apply(event)]
                continue
            lacking |= {bound.id: bound for bound in broken}
            again = case.stage, tuple(bound.id for bound in broken)
            met[again] += 1
            if met[again] > _IN_VAIN:
                return None
            longer = self.first_put_in(trail, _needs(broken), set())
            if longer is None:
                event, broken = self.farther(trail)
                lacking |= {bound.id: bound for bound in broken}
                if event is None:
                    longer = self.first_put_in(trail, _needs(broken), set())
                else:
                    longer = [*trail, case.apply(event)]
            if longer is None:
                return None
            trail = longer
        return None

    def nearer(self, case: Case) -> tuple[Event | None, list[Bound]]:
        """The simplest lawful event that leads nearer; or the rules that stand in the way of each kind that would."""
        node = node_at(case, reached(case))
        if node is None:
            return None, []
        lacking: list[Bound] = []
        far = to_go(node, self.goal)
        to = frozenset(other.stage for other, steps in far.items() if steps < far.get(node, 0))
        for kind in ordered(node, self.goal)[0]:
            event, broken = self.simplest(case, kind, to)
            if event is not None:
                return event, []
            lacking += broken
        return None, lacking

    def farther(self, trail: list[Case]) -> tuple[Event | None, list[Bound]]:
        """The simplest lawful event to a stage not yet passed, from which the goal can be reached as well.

        Where there is none, the rules that stand in the way of each kind that would lead there.
        """
        case = trail[-1]
        node = node_at(case, reached(case))
        if node is None:
            return None, []
        lacking: list[Bound] = []
        to = ways_on(node, self.goal)[1] - {passed.stage for passed in trail}
        for kind in ordered(node, self.goal)[1]:
            event, broken = self.simplest(case, kind, to)
            if event is not None:
                return event, []
            lacking += broken
        return None, lacking

    def past(self, trail: list[Case], kind: type[Event], others: Sequence[_Way]) -> list[Case] | None:
        """The history with such an event in it, on the way to another end too."""
        if trail[-1].last(kind) is not None:
            return trail
        found = self.put_in(trail, kind, set()) or self.by_way_of(trail, kind) or self.afresh(trail, kind)
        # an event that never leads to the end chosen may lead to another
        return found or next(filter(None, (other.afresh(trail, kind) for other in others)), None)

    def past_by_others(self, trail: list[Case], kind: type[Event], others: Sequence[_Way]) -> list[Case] | None:
        """The same, with one of the events put in first to which rules on it look back."""
        rules = (bound.rule for case in trail for row in case.node.exits.get(kind, ()) for bound in row.rules)
        for first in dict.fromkeys(before for rule in rules for before in awaited(rule)):
            there = self.past(trail, first, others)
            found = None if there is None or there is trail else self.past(there, kind, others)
            if found is not None:
                return found
        return None

    def by_way_of(self, trail: list[Case], kind: type[Event]) -> list[Case] | None:
        """The history up to the latest point from which such an event leads on, that event, and another way home."""
        for kept in range(len(trail), 0, -1):
            case = trail[kept - 1]
            event, _ = self.simplest(case, kind, self.within(case))
            home = None if event is None else self.straight([*trail[:kept], case.apply(event)], {})
            if home is not None:
                return home
        return None

    def afresh(self, trail: list[Case], kind: type[Event]) -> list[Case] | None:
        """Another history from the beginning, by a stage from which such an event leads on."""
        start = trail[0]
        node = node_at(start, reached(start))
        for stage in (other.stage for other in (to_go(node, self.goal) if node else ()) if kind in other.exits):
            with suppress(NoLawfulWay):
                there = self.by_way_of(_Way(stage, self.wishes).brought(trail[:1]), kind)
                if there is not None:
                    return there
        return None

    def put_in(self, trail: list[Case], kind: type[Event], tried: set[type[Event]]) -> list[Case] | None:
        """The history with such an event put in as late as it still could happen, and before it what it needs."""
        tried.add(kind)
        while True:
            lacking: list[Bound] = []
            for at in range(len(trail) - 1, -1, -1):
                case = trail[at]
                event, broken = self.simplest(case, kind, self.within(case))
                if event is not None and (again := _again(case.apply(event), trail[at + 1 :])) is not None:
                    return [*trail[: at + 1], *again]
                lacking += broken
            longer = self.first_put_in(trail, _needs(lacking), tried)
            if longer is None:
                return None
            trail = longer

    def first_put_in(
        self,
        trail: list[Case],
        kinds: Iterable[type[Event]],
        tried: set[type[Event]],
    ) -> list[Case] | None:
        """The history with the first of these that could be put in."""
        for kind in kinds:
            if kind not in tried and (longer := self.put_in(trail, kind, tried)) is not None:
                return longer
        return None


def _needs(lacking: Iterable[Bound]) -> dict[type[Event], None]:
    """The kinds of event that unmet rules look back to, each once, in order."""
    return dict.fromkeys(kind for bound in lacking for kind in awaited(bound.rule))


def _again(case: Case, after: Sequence[Case]) -> list[Case] | None:
    """The case, and after it the same events as before; None where one of them is not lawful any more."""
    again = [case]
    for old in after:
        event = old.events[-1]
        if row_of(again[-1], event) is None or unmet(again[-1], event):
            return None
        again.append(again[-1].apply(event))
    return again if not after or again[-1].stage is after[-1].stage else None
