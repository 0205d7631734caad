"""The rows of a table: from a stage, on an event, to a stage, provided that the rules are met.

`step` is one row.  `ballot` is the three rows that a vote takes: carried, not carried, void.  `alongside` is what
may or must be done without moving the matter on.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from attrs import field, frozen

from npcproc.events import Event
from npcproc.levels import Level
from npcproc.rules.rule import Rule
from npcproc.rules.votes import Majority
from npcproc.rules.when import Condition
from npcproc.statutes import Cite

__all__ = ["Step", "alongside", "ballot", "step"]


@frozen(kw_only=True)
class Step:
    """One row of a table."""

    source: Enum
    """The stage before."""

    event: type[Event]
    """What happens."""

    to: Enum
    """The stage after."""

    rules: tuple[Rule, ...] = field(repr=lambda rules: ", ".join(rule.name for rule in rules))
    """What it is provided."""

    when: Condition | None = None
    """Which of several rows for one event this is; None for the only one."""

    must: bool = False
    """Whether the law requires the step, rather than allowing it."""

    cites: tuple[Cite, ...] = ()
    """The provisions that open this way; empty where it exists whenever the procedure does."""

    @property
    def moves(self) -> bool:
        """Whether the matter moves on."""
        return self.source is not self.to

    def open_at(self, level: Level) -> bool:
        """Whether the way exists at that level: a provision that binds it opens the way, or none is needed."""
        return not self.cites or any(level in cite.levels for cite in self.cites)


def step(  # noqa: PLR0913 - a row has that many columns
    source: Enum,
    event: type[Event],
    to: Enum,
    *rules: Rule,
    when: Condition | None = None,
    must: bool = False,
    cites: tuple[Cite, ...] = (),
) -> Step:
    """From a stage, on an event, to a stage, provided that."""
    return Step(source=source, event=event, to=to, rules=rules, when=when, must=must, cites=cites)


def alongside(
    sources: Iterable[Enum],
    event: type[Event],
    *rules: Rule,
    must: bool = False,
    cites: tuple[Cite, ...] = (),
) -> tuple[Step, ...]:
    """What may, or must, be done while the matter stands at any of these stages, and leaves it there."""
    return tuple(step(stage, event, stage, *rules, must=must, cites=cites) for stage in sources)


def ballot(  # noqa: PLR0913 - a row has that many columns
    source: Enum,
    event: type[Event],
    *rules: Rule,
    majority: Majority,
    carried: Enum,
    not_carried: Enum,
    must: bool = False,
    cites: tuple[Cite, ...] = (),
) -> tuple[Step, Step, Step]:
    """A vote: carried, not carried, or void, which leaves the matter where it was."""
    asked = (*rules, majority)
    return (
        step(source, event, carried, *asked, when=majority.carried, must=must, cites=cites),
        step(source, event, not_carried, *asked, when=majority.not_carried, must=must, cites=cites),
        step(source, event, source, *asked, when=majority.void, must=must, cites=cites),
    )
