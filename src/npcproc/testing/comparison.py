"""Somebody's system held against the library, step by step.

Both are told the same: an event that breaks no rule must be accepted, one that breaks exactly one must not be.
"""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from attrs import define

from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, Finding
from npcproc.testing.scripts import script

__all__ = ["Comparison", "System", "WithStages"]


class System(Protocol):
    """What is asked of a system: that a matter can be opened in it and events submitted to it."""

    def open(self, body: Body) -> object:
        """A new matter before that body; what was open before is forgotten."""

    def submit(self, event: Event) -> bool:
        """Whether the event is accepted; one that is not leaves the matter as it was."""


class WithStages(System, Protocol):
    """A system that also tells where the matter stands."""

    @property
    def stage(self) -> object:
        """The stage: the library's, or its value or name."""


@define
class Comparison:
    """A matter in both: the library's case and somebody's system.

    Every method raises `AssertionError` where the two part, naming the rule, saying it in both languages, and with the
    script that leads there.
    """

    system: System
    case: Case
    """Where the library stands."""

    def opened(self) -> None:
        """Open the matter in the system too."""
        self.system.open(self.case.body)
        self._stages_agree(None)

    def lawful(self, event: Event) -> None:
        """Submit an event that no rule refuses; the case goes on."""
        if not self.system.submit(event):
            message = f"the system refused {_named(event)}, which no rule refuses"
            raise AssertionError(_told(message, self.case, event))
        self.case = self.case.apply(event)
        self._stages_agree(event)

    def unlawful(self, event: Event) -> None:
        """Submit an event that the law refuses; the case stays where it was."""
        if self.system.submit(event):
            refused = [each for each in self.case.check(event) if each.effect is Effect.REFUSES]
            message = f"the system accepted {_named(event)}, which the law refuses"
            raise AssertionError(_told(message, self.case, event, refused))
        self._stages_agree(None)

    def without_step(self, event: Event) -> None:
        """Submit an event for which the law provides no step there; the case stays where it was."""
        if self.system.submit(event):
            message = f"the system accepted {_named(event)}, for which the law provides no step"
            raise AssertionError(_told(message, self.case, event))
        self._stages_agree(None)

    def breach(self, event: Event) -> None:
        """Submit an event that stands although it breaks a rule; the case keeps the finding."""
        if not self.system.submit(event):
            message = f"the system refused {_named(event)}, which breaks a rule and stands nevertheless"
            raise AssertionError(_told(message, self.case, event, list(self.case.check(event))))
        self.case = self.case.apply(event)
        self._stages_agree(event)

    def _stages_agree(self, event: Event | None) -> None:
        theirs = getattr(self.system, "stage", None)
        stage = self.case.stage
        if theirs is not None and theirs not in (stage, stage.value, stage.name):
            shown = theirs.name if isinstance(theirs, Enum) else theirs
            after = "at the opening" if event is None and not self.case.events else "now"
            message = f"the system stands at {shown} {after}, the law at {stage.name} ({stage.value})"
            raise AssertionError(_told(message, self.case))


def _named(event: Event) -> str:
    return f"{type(event).__name__} ({event.zh})"


def _told(message: str, case: Case, event: Event | None = None, findings: list[Finding] | None = None) -> str:
    said = [line for each in findings or () for line in (each.rule, f"  {each.zh}", f"  {each.en}")]
    return "\n".join((message, *said, "", "This script leads there:", "", script(case, event)))
