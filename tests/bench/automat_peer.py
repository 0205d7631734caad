"""Automat: a typed machine per case; it has no guards, so each input judges before it moves."""

from __future__ import annotations

from typing import Any, Protocol

from automat import TypeMachineBuilder
from tests.bench import floor

__all__ = ["walk"]


class Interpellation(Protocol):
    """The inputs."""

    def submitted(self, fact: Any) -> None:
        """A submission."""

    def referred(self, fact: Any) -> None:
        """A referral."""

    def replied(self, fact: Any) -> None:
        """A reply."""

    def closed(self, fact: Any) -> None:
        """An ending."""


class Core:
    """What the machine keeps."""

    def __init__(self) -> None:
        self.events: tuple[Any, ...] = ()


builder = TypeMachineBuilder(Interpellation, Core)
NONE, WAS_SUBMITTED, WAS_REFERRED, WAS_REPLIED, WAS_CLOSED = (
    builder.state(name) for name in ("none", "submitted", "referred", "replied", "closed")
)


def _kept(core: Core, fact: Any, judge: Any) -> None:
    if broken := judge(core, fact):
        raise floor.RefusedError(broken)
    if core.events and fact.on < core.events[-1].on:
        raise floor.RefusedError(fact)
    core.events = (*core.events, fact)


@NONE.upon(Interpellation.submitted).to(WAS_SUBMITTED)
def submit(_inputs: Interpellation, core: Core, fact: Any) -> None:
    """A submission."""
    _kept(core, fact, floor.submitted)


@WAS_SUBMITTED.upon(Interpellation.referred).to(WAS_REFERRED)
def refer(_inputs: Interpellation, core: Core, fact: Any) -> None:
    """A referral."""
    _kept(core, fact, floor.referred)


@WAS_REFERRED.upon(Interpellation.replied).to(WAS_REPLIED)
def reply(_inputs: Interpellation, core: Core, fact: Any) -> None:
    """A reply."""
    _kept(core, fact, floor.replied)


@WAS_REPLIED.upon(Interpellation.closed).to(WAS_CLOSED)
def close(_inputs: Interpellation, core: Core, fact: Any) -> None:
    """An ending."""
    _kept(core, fact, floor.closed)


new = builder.build()


def walk(events: tuple[Any, ...]) -> Any:
    """The machine after these events."""
    machine = new(Core())
    for event in events:
        getattr(machine, type(event).__name__.lower())(event)
    return machine
