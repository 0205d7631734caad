"""A ready state machine for each procedure: Hypothesis drives an importer's system and the library side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice

from hypothesis import Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from hypothesis.strategies import binary, integers

from npcproc.bodies import Body
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.procedure import Procedure
from npcproc.rules.rule import Bound
from npcproc.testing.choices import NEXT, Bytes, Choices, pick
from npcproc.testing.comparison import Comparison, System
from npcproc.testing.generator import around, lawful_next
from npcproc.testing.mending import row_of
from npcproc.testing.misses import beside, misses_by_one
from npcproc.testing.values import made
from npcproc.testing.venues import bodies_for, days_for
from npcproc.testing.ways import ends, node_at, opened, reached

__all__ = ["hold", "machine_for"]

_RECORD = integers(0, 12).flatmap(lambda least: binary(min_size=least, max_size=24))
"""The decisions about one step: often many, shrinking to none."""
_AT_ONCE = 6
"""So many of the rules that judge an event are tried before it."""
_OF_EACH = 2
"""So many near misses of each are submitted."""
_PHASES = tuple(phase for phase in Phase if phase is not Phase.explain)
"""The script explains a failure; looking for lines of code that do would take most of the time."""
_STEPS = 24
"""Steps in an example, unless the settings say otherwise."""


def machine_for(  # noqa: C901 - a machine is a class, and this one is made for a system
    procedure: Procedure,
    system: Callable[[], System],
    *,
    body: Body | None = None,
    since: date | None = None,
    breaches: bool = False,
) -> type[RuleBasedStateMachine]:
    """A state machine that holds a system against the library, before that body or before any that fits.

    At every step it submits events that each break one rule that refuses, and events that cannot come next at all,
    which the system must not accept, and then one that breaks no rule, which it must.  With `since`, a system that
    knows only the law in force on that day, and what came after, is held to no earlier law.  With `breaches`, it must
    also accept events that break a rule and stand nevertheless, such as a late reply.  Where the system has a
    `stage`, it is compared after every step.  A matter that has ended makes way for a new one, in a new system.
    `machine_for(...).TestCase` is found by pytest.
    """

    class Held(RuleBasedStateMachine):
        """The system beside the library."""

        held: Comparison

        @initialize(data=_RECORD)
        def opens(self, data: bytes) -> None:
            """Open a matter in both."""
            source = _decided(data)
            before = body or pick(source, bodies_for(procedure))
            days = _in_force(procedure, before, since)
            case = opened(procedure, before, pick(source, days))
            self.goal = pick(source, ends(case.node))
            self.held = Comparison(system(), case)
            self.held.opened()

        @precondition(lambda self: self.held.case.ended)
        @rule(data=_RECORD)
        def opens_another(self, data: bytes) -> None:
            """Open the next matter, once one has ended."""
            self.opens(data)

        @precondition(lambda self: not self.held.case.ended)
        @rule(data=_RECORD)
        def goes_on(self, data: bytes) -> None:
            """Submit near misses of a lawful event, and then the event."""
            source = _decided(data)
            event = lawful_next(self.held.case, source, self.goal)
            if event is None:
                return
            for bound in self.judging(event, source)[:_AT_ONCE]:
                for missed in islice(beside(self.held.case, event, bound), _OF_EACH):
                    self.missed(missed)
            self.held.lawful(event)

        @rule(data=_RECORD)
        def comes_too_early(self, data: bytes) -> None:
            """Submit an event that only a missing step forbids."""
            source = _decided(data)
            case = self.held.case
            node = node_at(case, reached(case))
            if node is not None and node.exits:
                for _, event in misses_by_one(case, pick(source, tuple(node.exits)), source, reached(case)):
                    self.missed(event)

        @rule(data=_RECORD)
        def has_no_step(self, data: bytes) -> None:
            """Submit an event of a kind that cannot come next, whatever it says."""
            source = _decided(data)
            case = self.held.case
            day = reached(case)
            node = node_at(case, day)
            kinds = [kind for kind in procedure.events if node is not None and kind not in node.exits]
            if kinds:
                self.held.without_step(made(pick(source, kinds), source, case.body, day))

        @precondition(lambda self: breaches and not self.held.case.ended)
        @rule(data=_RECORD)
        def breaks_a_rule(self, data: bytes) -> None:
            """Submit an event that stands although it breaks a rule."""
            source = _decided(data)
            event = lawful_next(self.held.case, source, self.goal)
            if event is not None:
                standing = (
                    missed
                    for bound in self.judging(event, source)
                    for missed in islice(beside(self.held.case, event, bound), _OF_EACH)
                    if not self.refused(missed)
                )
                for missed in islice(standing, 1):
                    self.held.breach(missed)

        def judging(self, event: Event, source: Choices) -> Sequence[Bound]:
            """The rules that judge the event, from one of them on and round."""
            row = row_of(self.held.case, event)
            return around(source, row.rules if row else ())

        def missed(self, event: Event) -> None:
            """Submit a near miss, if it is one that the law refuses."""
            if self.refused(event):
                self.held.unlawful(event)

        def refused(self, event: Event) -> bool:
            """Whether a rule that the event breaks refuses it."""
            return Effect.REFUSES in {finding.effect for finding in self.held.case.check(event)}

    Held.__name__ = Held.__qualname__ = f"{procedure.id.title().replace('.', '').replace('-', '')}Held"
    Held.TestCase.settings = settings(Held.TestCase.settings, stateful_step_count=_STEPS, deadline=None, phases=_PHASES)
    return Held


def _in_force(procedure: Procedure, body: Body, since: date | None) -> list[date]:
    """The days on which the law changes there, the latest first; from the law in force on a day on."""
    days = days_for(procedure, body)
    known = [day for day in days if since is None or day > since]
    earlier = [day for day in days if day not in known]
    return [*reversed(known), *earlier[-1:]] if since is not None else known[::-1]


def _decided(data: bytes) -> Choices:
    """The decisions about one step: a step is one record, so no byte ends it."""
    return Bytes(bytes(byte % NEXT for byte in data))


def hold(  # noqa: PLR0913 - what a system is held to
    procedure: Procedure,
    system: Callable[[], System],
    *,
    body: Body | None = None,
    since: date | None = None,
    breaches: bool = False,
    examples: int | None = None,
) -> None:
    """Hold a system against the library, once and at once, with so many examples; else as `machine_for` says.

    Raises `AssertionError` where the two part: the rule, its sentence in both languages, and the script that leads
    there, for the shortest way there that Hypothesis finds.
    """
    machine = machine_for(procedure, system, body=body, since=since, breaches=breaches)
    how = machine.TestCase.settings
    run_state_machine_as_test(machine, settings=how if examples is None else settings(how, max_examples=examples))
