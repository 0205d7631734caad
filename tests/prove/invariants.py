"""The invariants by name, and the watch that holds every act and every state of a walk against them.

Those of all procedures stand here, those that single ones promise in `promises`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache, partial
from itertools import product
from typing import Any

from attrs import define, evolve, field
from tests.prove.acts import Act, asks
from tests.prove.book import Law, encoded
from tests.prove.promises import PROMISES

from npcproc import catalog
from npcproc._machine import Book, Node, Row
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, Finding, NoSuchStep, NotEncoded, OutOfOrder, Refused
from npcproc.rules import Latest, Rule
from npcproc.rules.rule import Bound
from npcproc.rules.time import ByADay
from npcproc.rules.votes import Decided, Majority, Outcome
from npcproc.tally import Carried, Tally
from npcproc.testing import STRAIGHT, made

__all__ = ["INVARIANTS", "Broken", "Watch", "all_tallies", "carries", "stands"]

INVARIANTS = {
    "one-row": "an event takes exactly one row of the table, and the case goes where that row says",
    "findings-are-what-is-broken": "the findings are exactly the rules whose quantity lies outside their range",
    "findings-cite-law-in-force": "every finding cites at least one article, and only articles in force that day",
    "refusal-changes-nothing": "an act that is refused leaves the case as it was, and the refusal tells every finding",
    "apply-is-record": "what nothing refuses is applied exactly as it would be recorded",
    "nothing-is-lost": "a case has the events that stood, in their order, and every finding of each",
    "sides-of-the-line": "a rule's example on the lawful side meets it, and the one past the line breaks it",
    "nothing-adopted-without-quorum-and-majority": "nothing is carried, or declared so, unless more than half of all "
    "members are present, more than half of all are in favour, and no ballot is in the box that was not issued",
    "void-moves-nothing": "a void vote leaves the matter at its stage, applied or recorded",
    "local-law-never-forgives": "whatever national law finds, national and local law together find too",
    "replay-is-equality": "the events alone give back an equal case, with its findings",
    "moves-are-the-rows": "what may come next is what the table of that day has rows for; all else is no step",
    "order-of-days": "an event dated before the last one is refused",
    "due-is-the-rules-own-day": "on the day something is due the rule that set the day is met, and a day later broken",
    "due-stays": "waiting changes no day on which something is due",
    "only-what-touches-a-fact-changes-it": "an event changes only what rules read of events of its kind",
    "alike-is-judged-alike": "two cases of one state break the same rules by the same act",
    **{name: promise.says for name, promise in PROMISES.items()},
}
"""Each by name, with what it says."""


class Broken(AssertionError):
    """An invariant that does not hold, with the case and the act that show it."""


def stands(invariant: str, holds: object, case: Case, event: object = None) -> None:
    """Raise `Broken` unless it holds."""
    if not holds:
        where = f"body: {case.body!r}\n  case: {case.events!r}\n  act: {event!r}"
        message = f"{invariant}: {INVARIANTS[invariant]}\n  {where}"
        raise Broken(message)


def carries(tally: Tally) -> bool:
    """Whether a vote is valid and carried, counted here by hand: more than half of all members, twice."""
    excess = tally.returned is not None and tally.issued is not None and tally.returned > tally.issued
    return 2 * tally.present > tally.members and 2 * tally.in_favour > tally.members and not excess


def _void(tally: Tally) -> bool:
    excess = tally.returned is not None and tally.issued is not None and tally.returned > tally.issued
    return 2 * tally.present <= tally.members or excess


@cache
def all_tallies(members: int) -> tuple[Tally, ...]:
    """Every count that a meeting of so many members can produce, with every split of the votes that matters."""
    found = []
    for present, in_favour, against, idle in product(range(members + 1), repeat=4):
        if in_favour + against + idle > present:
            continue
        plain = Tally(members=members, present=present, in_favour=in_favour, against=against, not_voting=idle)
        found.append(plain)
        for issued, back in product((present, max(present - 1, 0)), (-1, 0, 1)):
            if in_favour + against <= issued + back and in_favour + against + idle <= max(issued + back, present):
                found.append(evolve(plain, issued=issued, returned=issued + back))
    return tuple(dict.fromkeys(found))


@define
class Watch:
    """Holds a walk over one law against every invariant, and counts."""

    law: Law
    held: Counter[str] = field(factory=Counter)
    verdicts: dict[tuple[int, str], set[bool]] = field(factory=lambda: defaultdict(set))
    """Of each rule, by the law of its rows (`Law.same`): whether some reachable case met it, and some broke it."""

    moves_of: set[int] = field(factory=set)
    """The stages, in each era, at which it was asked what may come next, which depends on nothing else."""

    def act(self, case: Case, act: Act) -> Case | None:
        """Hold one act in one case against the invariants of acts; the case after it, where it stands."""
        event, before = act.event, (case.events, case.node, case.findings)
        row = self._row(case, event)
        findings = case.check(event)
        self._found(case, row, event, findings, act)
        recorded = case.record(event)
        refused = any(finding.effect is Effect.REFUSES for finding in findings)
        after = self._applied(case, event, findings, recorded, refused=refused)
        stands("refusal-changes-nothing", (case.events, case.node, case.findings) == before, case, event)
        for one in (recorded, *([after] if after is not None else [])):
            stands("one-row", one.stage is row.to.stage, case, event)
            kept = one.events == (*case.events, event) and one.findings == (*case.findings, *findings)
            stands("nothing-is-lost", kept, case, event)
            self._decided(case, row, event, one, live=one is after)
        self._local(case, event, findings)
        for name in ("one-row", "findings-are-what-is-broken", "nothing-is-lost"):
            self.held[name] += 1
        return after

    def _row(self, case: Case, event: Event) -> Row:
        rows = case.book.on(event.on)[case.stage].exits[type(event)]
        taken = [row for row in rows if row.step.when is None or row.step.when.holds(case, event)]
        stands("one-row", len(taken) == 1, case, event)
        return taken[0]

    def _found(self, case: Case, row: Row, event: Event, findings: tuple[Finding, ...], act: Act) -> None:
        era = self.law.era_of(row.to)
        law = self.law.same(era, case.stage, type(event))
        broken = []
        for bound in row.rules:
            if not asks(bound, case, event):
                continue
            met = Rule.met(bound.rule, case, event)
            self.verdicts[law, bound.id].add(met)
            if not met:
                broken.append(bound.id)
            if act.of == bound.id:
                stands("sides-of-the-line", met is (act.why == "met"), case, event)
                self.held["sides-of-the-line"] += 1
        stands("findings-are-what-is-broken", [f.rule for f in findings] == broken, case, event)
        for finding in findings:
            body = case.body
            cited = all(cite.governs(event.on, body.level, body.place) for cite in finding.cites)
            stands("findings-cite-law-in-force", finding.cites and cited, case, event)
            self.held["findings-cite-law-in-force"] += 1

    def _applied(
        self, case: Case, event: Event, findings: tuple[Finding, ...], recorded: Case, *, refused: bool
    ) -> Case | None:
        try:
            after = case.apply(event)
        except Refused as refusal:
            said = refusal.said
            told = bool(said.zh) and all(finding.rule in said.en for finding in findings)
            stands("refusal-changes-nothing", refused and told and refusal.findings == findings, case, event)
            self.held["refusal-changes-nothing"] += 1
            return None
        stands(
            "apply-is-record", not refused and after == recorded and after.findings == recorded.findings, case, event
        )
        self.held["apply-is-record"] += 1
        return after

    def _decided(self, case: Case, row: Row, event: Event, after: Case, *, live: bool) -> None:
        tally = getattr(event, "tally", None)
        if not isinstance(tally, Tally):
            return
        when = row.step.when
        adopted = isinstance(when, Outcome) and when.result is Carried
        adopted |= any(fact.holds(after, None) > fact.holds(case, None) for fact in _decisions(self.law, type(event)))
        judged = any(isinstance(bound.rule, Majority) for bound in row.rules)  # else no law encoded says what carries
        adopted |= live and judged and bool(getattr(event, "declared", None))
        stands("nothing-adopted-without-quorum-and-majority", not adopted or carries(tally), case, event)
        stands("void-moves-nothing", not _void(tally) or after.stage is case.stage, case, event)
        self.held["nothing-adopted-without-quorum-and-majority"] += adopted
        self.held["void-moves-nothing"] += _void(tally)

    def vote(self, case: Case, event: Event) -> None:
        """Hold one count of votes to what a vote may and may not do, applied and recorded."""
        row = self._row(case, event)
        self._decided(case, row, event, case.record(event), live=False)
        try:
            after = case.apply(event)
        except Refused:
            return
        stands("one-row", after.stage is row.to.stage, case, event)
        self._decided(case, row, event, after, live=True)

    def _local(self, case: Case, event: Event, findings: tuple[Finding, ...]) -> None:
        table = _national(self.law)
        if table is None:
            return
        node = table.on(event.on).get(case.stage)
        alone = Case(case.body, node, case.events) if node is not None else None
        if alone is None or type(event) not in alone.node.exits:
            return  # a step, or a stage, that only the place has
        both = {(f.rule, f.effect, f.required, f.found): set(f.cites) for f in findings}
        found = all(
            set(f.cites) <= both.get((f.rule, f.effect, f.required, f.found), set()) for f in alone.check(event)
        )
        stands("local-law-never-forgives", found, case, event)
        self.held["local-law-never-forgives"] += 1

    def state(self, case: Case, today: date) -> None:
        """Hold one state against the invariants of states."""
        again = self.law.table.open(case.body).replay(case.events)
        if case.events:
            stands("replay-is-equality", again == case and again.findings == case.findings, case)
            self.held["replay-is-equality"] += 1
            early = evolve(case.events[-1], on=case.events[-1].on - timedelta(days=1))
            stands("order-of-days", _raises((OutOfOrder, NotEncoded), lambda: case.check(early)), case, early)
            self.held["order-of-days"] += 1
        self._moves(case, today)
        for name, promise in PROMISES.items():
            if self.law.table.id in promise.procedures:
                stands(name, promise.holds(case), case)
                self.held[name] += 1
        self._due(case, today)

    def _moves(self, case: Case, today: date) -> None:
        node = case.book.on(today)[case.stage]
        if id(node) in self.moves_of:
            return
        self.moves_of.add(id(node))
        stands("moves-are-the-rows", [move.event for move in case.moves(today)] == list(node.exits), case)
        for kind in self.law.table.events:
            if kind not in node.exits:
                event = evolve(_sample(self.law, kind), on=today)
                stands("moves-are-the-rows", _raises(NoSuchStep, partial(case.check, event)), case, event)
        self.held["moves-are-the-rows"] += 1

    def _due(self, case: Case, today: date) -> None:
        now = case.due(today)
        bounds = _bounds(case.book.on(today)[case.stage])
        for due in now:
            stands("due-is-the-rules-own-day", due.overdue is (isinstance(due.by, date) and due.by < today), case, due)
            bound = bounds.get(due.rule or "")
            if not isinstance(due.by, date) or bound is None or not isinstance(bound.rule, ByADay):
                continue
            sample = _sample(self.law, due.event)
            until = getattr(bound.rule, "until", None)
            if isinstance(until, Latest) and until.value(case, sample) != until.value(case, None):
                continue  # a day set for one organ, or in one matter of several, and not for this act
            on_day, late = (evolve(sample, **{bound.rule.measured: due.by + timedelta(days=n)}) for n in (0, 1))
            held = bound.judge(case, on_day) and not bound.judge(case, late)
            stands("due-is-the-rules-own-day", held, case, due)
            self.held["due-is-the-rules-own-day"] += 1
        later = min(
            today + timedelta(days=40), self.law.era_of(case.book.on(today)[case.stage]).until - timedelta(days=1)
        )
        waited = {(due.event, due.rule): due.by for due in case.due(later)}
        stands("due-stays", waited == {(due.event, due.rule): due.by for due in now}, case, later)
        self.held["due-stays"] += 1


def _decisions(law: Law, kind: type[Event]) -> Iterator[Any]:
    return (fact for fact in law.facts if isinstance(fact, Decided) and issubclass(kind, fact.event))


@cache
def _national(law: Law) -> Any:
    """The national table's book for the same body, where the place adds anything at all."""
    alone = next(table for table in catalog.national() if table.id == law.table.id)
    book = alone.book(law.body)
    return book if book.edges != law.book.edges or _ids(book) != _ids(law.book) else None


def _ids(book: Book) -> list[tuple[str, ...]]:
    nodes = (node for day in book.edges if encoded(book, day) for node in book.on(day).values())
    return [tuple(b.id for b in row.rules) for node in nodes for rows in node.exits.values() for row in rows]


def _sample(law: Law, kind: Any) -> Any:
    return _samples(law)[kind]


@cache
def _samples(law: Law) -> dict[type[Event], Event]:
    return {kind: made(kind, STRAIGHT, law.body, law.eras[-1].since) for kind in law.table.events}


@cache
def _bounds(node: Node) -> dict[str, Bound]:
    seen, waiting, found = {id(node)}, [node], dict[str, Bound]()
    while waiting:
        for rows in waiting.pop().exits.values():
            for row in rows:
                found.update({bound.id: bound for bound in row.rules})
                if id(row.to) not in seen:
                    seen.add(id(row.to))
                    waiting.append(row.to)
    return found


def _raises(kind: type[Exception] | tuple[type[Exception], ...], act: Callable[[], object]) -> bool:
    try:
        act()
    except kind:
        return True
    return False
