"""The walk: every state of a law, breadth first, each by one case that really got there."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any, TypeAlias

from attrs import define, field, frozen
from tests.prove.acts import acts, broken, moved
from tests.prove.book import Era, Fact, Law, Limit, facts_of
from tests.prove.invariants import Watch, stands

from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NoSuchStep, Refused
from npcproc.rules import Every
from npcproc.rules.rule import Rule
from npcproc.rules.when import Condition

__all__ = ["Key", "State", "Walk"]

Key: TypeAlias = tuple[Any, ...]
_WHOLE = 1000
"""So many states of a law are walked whatever they show; further ones only where they show something new."""
_MOST = 4000
"""So many states are walked on from by lawful steps, and as many by all steps that stand."""
_EVERY = 40
"""Of the cases that reach a state another case has reached, one in so many is compared with it."""


@define(eq=False)
class State:
    """One state: the first case that reached it, how, and where its steps lead."""

    case: Case
    era: Era
    values: tuple[Any, ...]
    lawful: bool
    """Whether lawful steps alone lead to it."""

    depth: int
    left: bool = False
    """Whether it is not walked on from: there are many, and others show all that is read together ahead."""

    steps: set[tuple[Key, bool]] = field(factory=set)
    """The states to which steps that stand lead, and whether the step is lawful."""

    @property
    def today(self) -> date:
        """The day of the last event, or the first of the era."""
        return self.case.events[-1].on if self.case.events else self.era.since


@frozen
class Tried:
    """An act that stands, kept for all states in which the same is read."""

    event: Event
    clean: bool


@define
class Waiting:
    """States to walk on from: first one of the stage from which fewest have been walked on from."""

    of_stage: dict[Enum, deque[State]] = field(factory=lambda: defaultdict(deque))
    walked: Counter[Enum] = field(factory=Counter)

    def add(self, state: State) -> None:
        """One more, after those of its stage."""
        self.of_stage[state.case.stage].append(state)

    def next(self) -> State | None:
        """The next; None where there is none."""
        stages = [stage for stage, states in self.of_stage.items() if states]
        if not stages:
            return None
        stage = min(stages, key=lambda stage: self.walked[stage])
        self.walked[stage] += 1
        return self.of_stage[stage].popleft()


@define(eq=False)
class Walk:
    """A walk over one law."""

    law: Law
    watch: Watch
    last_eras: int = 0
    """How many of the last eras to begin in; 0 for all."""

    states: dict[Key, State] = field(factory=dict)
    classes: dict[Key, tuple[State, tuple[Tried, ...]]] = field(factory=dict)
    """What was tried of each kind of event, by what its rules read, and in which state."""

    led_to: set[tuple[int, Enum]] = field(factory=set)
    """The stages, each in an era, that lawful histories of other making led to."""

    acts_judged: int = 0
    steps_taken: int = 0
    _numbers: dict[Key, tuple[int, ...]] = field(factory=dict)
    _shown: set[Key] = field(factory=set)
    met_again: int = 0

    def run(self) -> None:
        """Walk by lawful steps first, until nothing new is met, then by all steps that stand."""
        first, later = Waiting(), Waiting()
        for era in self.law.eras[-self.last_eras :]:
            case = Case(body=self.law.body, node=era.table[self.law.table.start])
            self._reach(case, era.since, None, first, lawful=True)
        while state := first.next() or later.next():
            if (first if state.lawful else later).walked.total() > _MOST:
                state.left = True
                continue
            for case, clean in self._steps(state):
                lawful = state.lawful and clean
                key = self._reach(case, case.events[-1].on, state, first if lawful else later, lawful=lawful)
                state.steps.add((key, clean))

    def _reach(self, case: Case, today: date, before: State | None, waiting: Waiting, *, lawful: bool) -> Key:
        era, values = self.law.era_of(case.node), self._values(case, before)
        key = (era.index, case.stage, *self._read(values, era.live[case.stage], today))
        state = self.states.get(key)
        if state is None or (lawful and not state.lawful):
            # a case that got there lawfully stands for the state from then on, and its steps are taken anew
            depth = 0 if before is None else before.depth + 1
            new = self._shows_new(case.stage, era, values, today, lawful=lawful)
            left = not new and len(self.states) >= _WHOLE
            self.states[key] = state = State(case, era, values, lawful, depth, left)
            if left:
                return key
            waiting.add(state)
            stands("only-what-touches-a-fact-changes-it", values == self._values(case, None), case)
            self.watch.held["only-what-touches-a-fact-changes-it"] += 1
            self.watch.state(case, today)
        elif case.events:
            self.met_again += 1
            if self.met_again % _EVERY == 0:
                self._alike(state, case)
        return key

    def _shows_new(self, stage: Enum, era: Era, values: tuple[Any, ...], today: date, *, lawful: bool) -> bool:
        """Whether it has values of the past, read together ahead, that no state of the stage has had."""
        before = len(self._shown)
        for numbers in era.together[stage]:
            self._shown.add((era.index, stage, lawful, numbers, *self._read(values, numbers, today)))
        return len(self._shown) > before

    def _values(self, case: Case, before: State | None) -> tuple[Any, ...]:
        """What the rules read of the case; after one more event, only what such an event touches is read anew."""
        facts = self.law.facts
        if before is None:
            return tuple(_value(fact, case) for fact in facts)
        values = list(before.values)
        for n in self.law.touched[type(case.events[-1])]:
            values[n] = _value(facts[n], case)
        return tuple(values)

    def _alike(self, state: State, other: Case) -> None:
        """Hold two cases of one state against each other: the same act breaks the same rules, those of days apart."""
        case, era = state.case, state.era
        today, there = state.today, other.events[-1].on
        if era is not self.law.era_of(other.book.on(there)[other.stage]):
            return
        for kind in era.table[case.stage].exits:
            key = self._class(state, kind, today)
            for one in self.classes.get(key, (state, ()))[1][:1]:
                here, apart = (moved(one.event, (day - one.event.on).days) for day in (today, there))
                found = [
                    {b.id for b in broken(of, event) if not _of_days(b.rule, of)}
                    for of, event in ((case, here), (other, apart))
                ]
                stands("alike-is-judged-alike", found[0] == found[1], other, apart)
                self.watch.held["alike-is-judged-alike"] += 1

    def _class(self, state: State, kind: type[Event], today: date) -> Key:
        """What an act of a kind depends on in a state: what the rules of its rows read."""
        stage = state.case.stage
        numbers = self._numbers.get((state.era.index, stage, kind))
        if numbers is None:
            rows = state.era.table[stage].exits[kind]
            read = {fact for row in rows for fact in self.law.read_by(row)}
            numbers = tuple(n for n, fact in enumerate(self.law.facts) if fact in read)
            self._numbers[state.era.index, stage, kind] = numbers
        law = self.law.same(state.era, stage, kind)
        return (law, numbers, stage, kind, *self._read(state.values, numbers, today))

    def _read(self, values: tuple[Any, ...], numbers: tuple[int, ...], today: date) -> Iterator[Any]:
        for n in numbers:
            value, fact = values[n], self.law.facts[n]
            if isinstance(fact, Limit):
                yield None if value is None else fact.ahead(value, today)
            elif isinstance(value, date):
                yield True
            else:
                yield value

    def _steps(self, state: State) -> Iterator[tuple[Case, bool]]:
        case, today = state.case, state.today
        days = self._days(state, today)
        for kind in state.era.table[case.stage].exits:
            key = self._class(state, kind, today)
            if key not in self.classes:
                self.classes[key] = state, tuple(self._try(state, kind, today))
            for n, one in enumerate(self.classes[key][1]):
                for day in days if n == 0 else days[:1]:
                    after = self._stands(case, moved(one.event, (day - one.event.on).days))
                    if after is not None:
                        yield after, len(after.findings) == len(case.findings)

    def _days(self, state: State, today: date) -> tuple[date, ...]:
        """Today, the first day past every line still ahead, and the first day of the next era."""
        days = {today: None}
        for n in state.era.live[state.case.stage]:
            value = state.values[n]
            fact = self.law.facts[n]
            if isinstance(fact, Limit) and value is not None and fact.ahead(value, today):
                days[fact.passed(value)] = None
        if state.era.until != date.max:
            days[state.era.until] = None
        return tuple(days)

    def _try(self, state: State, kind: type[Event], today: date) -> Iterator[Tried]:
        seen = set()
        for act in acts(self.law, state.case, kind, today, state.era.live[state.case.stage]):
            self.acts_judged += 1
            after = self.watch.act(state.case, act)
            if after is None:
                continue
            clean = len(after.findings) == len(state.case.findings)
            effect = (after.stage, clean, act.event.on == today, *self._effect(after, act.event))
            if effect not in seen:
                seen.add(effect)
                yield Tried(act.event, clean)

    def _effect(self, after: Case, event: Event) -> Iterator[Any]:
        """What the act comes to, with what it adds to a set: another state of its class may not have that yet."""
        for n in self.law.touched[type(event)]:
            fact = self.law.facts[n]
            yield _value(fact, after)
            if isinstance(fact, Every) and isinstance(event, fact.event):
                yield getattr(event, fact.of)

    def _stands(self, case: Case, event: Event) -> Case | None:
        self.steps_taken += 1
        try:
            return case.apply(event)
        except (Refused, NoSuchStep):  # no such step: the next era may not have it
            return None


def _of_days(rule: Rule, case: Case) -> bool:
    """Whether a rule looks at a day that the past names, which differs from one case of a state to another."""
    return any(isinstance(f, Limit) or isinstance(_value(f, case), date) for f in facts_of(rule))


def _value(fact: Fact, case: Case) -> Any:
    return fact.holds(case, None) if isinstance(fact, Condition) else fact.value(case, None)
