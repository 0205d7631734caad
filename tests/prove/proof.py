"""What a walk over one law showed: counts, stages without a way, and rules never met or never broken, with reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from enum import Enum
from random import Random
from typing import Any

from attrs import evolve, fields_dict, frozen
from tests.prove.acts import Act, acts, lawful
from tests.prove.book import Era, Law, laws
from tests.prove.invariants import Broken, Watch, all_tallies
from tests.prove.walk import Key, Walk

from npcproc import catalog
from npcproc._machine import Row
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.rules import Is
from npcproc.rules.shapes import Choice
from npcproc.tally import Tally
from npcproc.testing import bodies_for
from npcproc.testing.misses import misses_in, rules_in_force
from npcproc.testing.simulation import NoLawfulWay, walked
from npcproc.testing.values import wishes_of
from npcproc.testing.ways import supposed

__all__ = ["Proof", "jobs", "prove"]

_SEEDS = 200
"""So many histories are led towards a rule that the walk did not see met and broken, or a stage it did not reach."""


@frozen
class Proof:
    """Of one law."""

    procedure: str
    places: tuple[str, ...]
    """The places, each with its level, whose law it is."""

    eras: int
    states: int
    left: int
    """Of these, states not walked on from: all that a rule ahead reads together was met in others."""

    lawful: int
    """States to which lawful steps alone lead."""

    acts: int
    """Acts judged by every invariant."""

    steps: int
    """Steps tried between states."""

    votes: int
    """Counts of votes put to the table."""

    sought: int
    """Rules met and broken, and stages reached, by histories led towards them alone."""

    held: Counter[str]
    """How often each invariant was asked, and held."""

    rules: int
    """Rules in force, counted in each era."""

    unmet: tuple[tuple[str, str, str], ...]
    """Rules that no reachable case met, or none broke: the rule, the first days of the eras, the reason."""

    unreached: tuple[tuple[str, str, str], ...]
    """Stages that no lawful step reaches: the stage, the first days of the eras, the reason."""

    stuck: tuple[str, ...]
    """States without a way to an end by steps that stand."""

    late: int
    """States to which lawful steps lead, and from which none but steps in breach lead to an end."""

    broken: str | None = None
    """The invariant that does not hold, with the case and the act that show it."""


def jobs(members: int) -> list[tuple[str, int, int]]:
    """Every law to walk: the procedure, the number of the law among its laws, the size of the body."""
    tables = catalog.procedures()
    return [(t.id, n, members) for t in tables for n, _ in enumerate(laws(t, bodies_for(t, members)))]


def prove(job: tuple[str, int, int], last_eras: int = 0) -> Proof:
    """Walk one law and hold it to everything."""
    name, number, members = job
    table = catalog.procedure(name)
    law = list(laws(table, bodies_for(table, members)))[number]
    watch = Watch(law)
    walk = Walk(law, watch, last_eras)
    begun = law.eras[-last_eras:]
    votes, sought, broken = 0, 0, None
    try:
        walk.run()
        votes = _votes(walk, members)
        for size in range(1, members):
            _smaller(walk, size)
        sought = _seek(walk, begun)
    except Broken as wrong:
        broken = str(wrong)
    stuck, late = _stuck(walk)
    return Proof(
        procedure=name,
        places=tuple(f"{body.place} ({body.level.en})" for body in law.like),
        eras=len(begun),
        states=len(walk.states),
        left=sum(state.left for state in walk.states.values()),
        lawful=sum(state.lawful for state in walk.states.values()),
        acts=walk.acts_judged,
        steps=walk.steps_taken,
        votes=votes,
        sought=sought,
        held=watch.held,
        rules=sum(len(_in_force(law, era)) for era in begun),
        unmet=_merged(_unmet(walk, begun)),
        unreached=_merged(_unreached(walk, begun)),
        stuck=stuck,
        late=late,
        broken=broken,
    )


def _votes(walk: Walk, most: int) -> int:
    """Put every count of every small body to every step that counts votes; how many."""
    done, count = set(), 0
    for key, (state, _) in list(walk.classes.items()):
        _, _, stage, kind = key[:4]
        if "tally" not in fields_dict(kind):
            continue
        case = state.case
        at = stage, kind, tuple(map(_what_counts, state.era.table[stage].exits[kind]))
        if at in done:  # in another era, by other articles
            continue
        done.add(at)
        base: Any = next((a.event for a in acts(walk.law, case, kind, state.today, ()) if a.why == "variant"), None)
        if base is None:
            continue
        for members in range(1, most + 1):
            here = _of_size(case, members)
            whole: Any = lawful(here, evolve(base, tally=Tally(members=members, present=members, in_favour=members)))
            for tally in all_tallies(members):
                for declared in (None, True, False):
                    walk.watch.vote(here, evolve(whole, tally=tally, declared=declared))
                    count += 1
    return count


def _what_counts(row: Row) -> object:
    """Where a row leads, when it is taken, and what its rules ask of the votes."""
    votes, rules = {"tally", "declared"}, [bound.rule for bound in row.rules]
    asked = (rule for rule in rules if votes.intersection((*rule.reads, *(rule.when.reads if rule.when else ()))))
    return row.to.stage, row.step.when, tuple(asked)


def _smaller(walk: Walk, members: int) -> None:
    """Judge the kinds of event whose rules ask for a share of all members again, in a smaller body, in a state each."""
    done = set[Key]()
    for key, (state, _) in list(walk.classes.items()):
        kind = key[3]
        if key[:4] in done:
            continue
        done.add(key[:4])
        rows = state.era.table[state.case.stage].exits[kind]
        if not any(hasattr(bound.rule, "share") for row in rows for bound in row.rules):
            continue
        case = _of_size(state.case, members)
        for act in acts(walk.law, case, kind, state.today, state.era.live[state.case.stage]):
            walk.acts_judged += 1
            walk.watch.act(case, act)


def _of_size(case: Case, members: int) -> Case:
    return Case(evolve(case.body, members=members), case.node, case.events, case.findings)


def _in_force(law: Law, era: Era) -> dict[str, set[int]]:
    """The rules in force, and under which law of their rows."""
    found: dict[str, set[int]] = {}
    for stage, node in era.table.items():
        for kind, rows in node.exits.items():
            for name in {bound.id for row in rows for bound in row.rules}:
                found.setdefault(name, set()).add(law.same(era, stage, kind))
    return found


def _lacking(walk: Walk, era: Era) -> dict[str, set[bool]]:
    """The rules in force that no case met, or none broke, and which of the two were seen."""
    seen = {
        name: set[bool]().union(*(walk.watch.verdicts.get((law, name), set()) for law in at))
        for name, at in _in_force(walk.law, era).items()
    }
    return {name: verdicts for name, verdicts in seen.items() if len(verdicts) < 2}


def _seek(walk: Walk, eras: tuple[Era, ...]) -> int:
    """Lead histories to the rules and stages that the walk did not see; how many they met and broke, or reached."""
    found = 0
    for era in eras:
        for stage, why in _unreached_in(walk, era):
            for seed in range(0 if why else _SEEDS):
                chance = Random(f"{seed} {stage.name}")  # noqa: S311 - the same histories each time
                with suppress(NoLawfulWay):
                    _take(walk, walked(walk.law.table, walk.law.body, chance, goal=stage))
                if (era.index, stage) in walk.led_to:
                    found += 1
                    break
        for name in _lacking(walk, era):
            for seed in range(_SEEDS):
                _led_towards(walk, name, seed)
                if name not in _lacking(walk, era):
                    found += 1
                    break
    return found


def _led_towards(walk: Walk, rule: str, seed: int) -> None:
    table, chance = walk.law.table, Random(f"{seed} {rule}")  # noqa: S311 - the same histories each time
    judged = next(each for each in table.rules if f"{table.id}.{each.name}" == rule)
    wishes = {key: (chance.choice(list(some)),) for key, some in wishes_of(judged).items()}
    passing = (*supposed(judged), *rules_in_force(table, walk.law.body).get(rule, ()))
    trail = walked(table, walk.law.body, chance, passing=passing, wishes=wishes)
    _take(walk, trail)
    for miss in misses_in(trail, rule):
        walk.watch.act(miss.case, Act(miss.event, "variant"))


def _take(walk: Walk, trail: Sequence[Case]) -> None:
    """Hold the acts of a lawful history against the invariants, and note where it led."""
    for case, event in zip(trail, trail[-1].events, strict=False):
        walk.watch.act(case, Act(event, "variant"))
    walk.led_to |= {(walk.law.era_of(case.node).index, case.stage) for case in trail}


def _unmet(walk: Walk, eras: tuple[Era, ...]) -> Iterator[tuple[str, str, str]]:
    for era in eras:
        for name, seen in _lacking(walk, era).items():
            for verdict, word in ((True, "met"), (False, "broken")):
                if verdict not in seen:
                    yield f"{name} never {word}", str(era.since), "" if seen else "asks nothing"


def _unreached(walk: Walk, eras: tuple[Era, ...]) -> Iterator[tuple[str, str, str]]:
    for era in eras:
        for stage, why in _unreached_in(walk, era):
            yield stage.name, str(era.since), why


def _unreached_in(walk: Walk, era: Era) -> list[tuple[Enum, str]]:
    lawful_in = walk.led_to | {(key[0], key[1]) for key, state in walk.states.items() if state.lawful}
    start = walk.law.table.start
    reasons = {
        "no step in force there leads to it": _open_to(era, start),
        "each step in force that leads to it there is refused": _open_to(era, start, lawfully=True),
    }
    return [
        (stage, next((why for why, stages in reasons.items() if stage not in stages), ""))
        for stage in era.table
        if (era.index, stage) not in lawful_in
    ]


def _open_to(era: Era, start: Enum, *, lawfully: bool = False) -> set[Enum]:
    """The stages to which rows lead; lawfully, by rows whose own condition no rule of theirs forbids."""
    seen, waiting = {start}, [start]
    while waiting:
        for rows in era.table[waiting.pop()].exits.values():
            for row in rows:
                if row.to.stage not in seen and not (lawfully and _forbids_itself(row)):
                    seen.add(row.to.stage)
                    waiting.append(row.to.stage)
    return seen


def _forbids_itself(row: Row) -> bool:
    """Whether a row is taken by just those values of a field that one of its rules refuses there."""
    when = row.step.when
    return isinstance(when, Is) and any(
        bound.rule.of == when.of and when.values.isdisjoint(bound.rule.at(bound.level) or when.values)
        for bound in row.rules
        if isinstance(bound.rule, Choice) and bound.rule.when is None and bound.rule.effect is Effect.REFUSES
    )


def _stuck(walk: Walk) -> tuple[tuple[str, ...], int]:
    """The states without any way to an end, and how many lawful ones have none but ways in breach."""
    ends = {key for key, state in walk.states.items() if state.case.ended or state.left}
    any_way, lawful_way = (_back(walk, ends, clean=clean) for clean in (False, True))
    stuck = [f"{key[1].name} {state.case.events!r}" for key, state in walk.states.items() if key not in any_way]
    return tuple(stuck[:5]), sum(state.lawful and key not in lawful_way for key, state in walk.states.items())


def _back(walk: Walk, ends: set[Key], *, clean: bool) -> set[Key]:
    before: dict[Key, set[Key]] = {}
    for key, state in walk.states.items():
        for to, lawfully in state.steps:
            if lawfully or not clean:
                before.setdefault(to, set()).add(key)
    seen, waiting = set(ends), list(ends)
    while waiting:
        new = before.get(waiting.pop(), set()) - seen
        seen |= new
        waiting += new
    return seen


def _merged(found: Iterator[tuple[str, str, str]]) -> tuple[tuple[str, str, str], ...]:
    """The same finding in several eras told once."""
    eras: dict[tuple[str, str], list[str]] = {}
    for what, since, why in found:
        eras.setdefault((what, why), []).append(since)
    return tuple((what, ", ".join(days), why) for (what, why), days in eras.items())
