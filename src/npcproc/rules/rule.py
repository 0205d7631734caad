"""What every rule is: a name, its articles, a quantity of the act, and the range of lawful values.

A rule is bound once for a body and an era of law.  Bound, it is a predicate that knows its number; the
range, the sentences and the finding are made only when the predicate fails.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar, Self

from attrs import Factory, evolve, field, fields, frozen

from npcproc.events import Event
from npcproc.findings import Effect, Finding, Text
from npcproc.levels import Level
from npcproc.periods import NotKnownYet
from npcproc.rules.past import History, Judge
from npcproc.rules.ranges import Range, said
from npcproc.rules.when import Condition
from npcproc.statutes import Cite

__all__ = ["Bound", "Rule"]


@frozen(kw_only=True, eq=False, repr=False)
class Rule(ABC):
    """One rule.  It is in force exactly while one of its citations governs."""

    kind: ClassVar[str]
    """As the inventory's `kind` column has it."""

    usual: ClassVar[Effect] = Effect.REFUSES
    """What breaking such a rule does, unless the rule says otherwise."""

    name: str
    """Its name within its procedure, stable across editions."""

    cites: tuple[Cite, ...]
    """Every provision, of every edition, that says so."""

    says: Text
    """What is required, in our own words."""

    when: Condition | None = None
    """The rule asks nothing unless this holds."""

    yields_to: tuple[Cite, ...] = ()
    """Provisions that allow more; while one of them governs, this rule asks nothing."""

    effect: Effect = field(default=Factory(lambda self: self.usual, takes_self=True))
    """What breaking it does to the act."""

    # One equality for all kinds: attrs would write one for each, which costs more at import than everything else.
    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, a.name) == getattr(other, a.name) for a in fields(type(self)))

    def __hash__(self) -> int:
        return hash((type(self), self.name, self.cites))

    def __repr__(self) -> str:
        shown = (f"{a.name}={getattr(self, a.name)!r}" for a in fields(type(self)) if a.name != "cites")
        return f"{type(self).__name__}({', '.join(shown)}, cites=({', '.join(map(str, self.cites))}))"

    @abstractmethod
    def quantity(self, past: History, event: Any) -> Any:
        """What the rule measures of the event in its case."""

    @abstractmethod
    def lawful(self, past: History, event: Any) -> Range | None:
        """The lawful values; None where the rule has nothing to measure against yet."""

    @abstractmethod
    def setting(self, past: History, event: Any, value: Any) -> Any:
        """The event with that quantity; None where the event alone does not decide it."""

    def judge(self, level: Level) -> Judge:
        """The predicate for the hot path: the same verdict as the quantity in the range."""
        return self.met

    def met(self, past: History, event: Any) -> bool:
        """Whether the event meets the rule, by quantity and range."""
        lawful = self.lawful(past, event)
        return lawful is None or self.quantity(past, event) in lawful

    def fixed(self, level: Level) -> tuple[str, Any] | None:
        """The field and the one value that it must have, where the rule comes to just that."""
        return None

    def regulates(self, level: Level) -> bool:
        """Whether the rule has anything to say at that level."""
        return True

    def value(self, level: Level) -> str:
        """The number, as the catalog prints it; empty where there is none."""
        return ""

    def entries(self, level: Level) -> tuple[tuple[Cite, str], ...]:
        """Each provision at a level with its number, for the catalog."""
        value = self.value(level)
        return tuple((cite, value) for cite in self.cites) if self.regulates(level) else ()

    def cites_for(self, past: History, event: Any) -> tuple[Cite, ...]:
        """The provisions that speak to this event."""
        return self.cites

    def due(self, past: History) -> date | NotKnownYet | None:
        """The last lawful day, where the rule sets one and the case has what it counts from."""
        return None

    def actors(self, past: History) -> frozenset[Any]:
        """The organs whose act it is, as far as this rule names them."""
        return frozenset()

    def restated(self, place: str, *cites: Cite, **different: Any) -> Self:
        """The same rule as a place's own law says it again: under the place's name, by its articles.

        `different` are the fields that differ there, the name among them if it is to be another.  Raises `TypeError`
        for a rule by a table, whose articles stand in its entries.
        """
        return evolve(self, **{"name": f"{place}-{self.name}", "cites": cites, **different})

    @property
    def counts_from(self) -> type[Event] | None:
        """The kind of event from which a time limit runs; the act is due anew after each of them."""
        return None

    @property
    def reads(self) -> tuple[str, ...]:
        """The fields of the event it looks at; a table checks that the event has them."""
        return ()

    def required(self, lawful: Range) -> Text:
        """What was required, in words."""
        return self.says

    def shows(self, found: Any) -> Text:
        """What was there, in words."""
        if isinstance(found, bool):
            return Text("实际并非如此", "it is not so")
        words = said(found)
        return Text(f"现为{words.zh}", f"found {words.en}")

    def examples(self, past: History, event: Any) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
        """The event on the lawful side of the line, and just past it, as far as the event alone decides."""
        lawful = self.lawful(past, event)
        if lawful is None or (self.when is not None and not self.when.holds(past, event)):
            return (), ()
        like = self.quantity(past, event)
        met = (self.setting(past, event, value) for value in lawful.inside(like))
        broken = (self.setting(past, event, value) for value in lawful.outside(like))
        return _once(met), _once(broken)


def _once(events: Iterable[Any]) -> tuple[Any, ...]:
    """Those that there are, each once: a rule that keeps what is there makes one event of several values."""
    found: list[Any] = []
    for event in events:
        if event is not None and event not in found:
            found.append(event)
    return tuple(found)


def set_field(event: Any, of: str, value: Any) -> Any:
    """The event with that value in that field; None where the event refuses it as impossible."""
    try:
        return evolve(event, **{of: value})
    except (TypeError, ValueError):
        return None


@frozen(eq=False)
class Bound:
    """A rule as it stands for a body in an era of law: its id, the articles in force, its predicate."""

    rule: Rule
    id: str
    cites: frozenset[Cite]
    level: Level
    judge: Judge
    """The rule's predicate, its condition not asked."""

    @classmethod
    def of(cls, rule: Rule, prefix: str, level: Level, place: str, on: date) -> Bound | None:
        """The rule bound for a level and place on a day; None where it is not in force."""
        cites = frozenset(cite for cite in rule.cites if cite.governs(on, level, place))
        if not cites or not rule.regulates(level):
            return None
        if any(cite.governs(on, level, place) for cite in rule.yields_to):
            return None
        return cls(rule, f"{prefix}.{rule.name}", cites, level, rule.judge(level))

    def met(self, past: History, event: Any) -> bool:
        """Whether the event meets the rule, or the rule asks nothing of it."""
        when = self.rule.when
        return (when is not None and not when.holds(past, event)) or self.judge(past, event)

    def finding(self, past: History, event: Any) -> Finding:
        """Why the event does not meet the rule."""
        rule = self.rule
        lawful = rule.lawful(past, event)
        found = rule.quantity(past, event)
        if lawful is None:
            message = f"{self.id} asks nothing of {event!r}"
            raise ValueError(message)
        return Finding(
            rule=self.id,
            kind=rule.kind,
            effect=rule.effect,
            on=event.on,
            required=lawful,
            found=found,
            cites=tuple(cite for cite in rule.cites_for(past, event) if cite in self.cites),
            requirement=rule.required(lawful).at(self.level),
            shown=rule.shows(found).at(self.level),
        )
