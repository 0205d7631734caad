"""python-statemachine: a machine per case, a guard for each event."""

from __future__ import annotations

from typing import Any

from statemachine import State, StateMachine
from tests.bench import floor

__all__ = ["walk"]


class Interpellation(StateMachine):
    """The table as that library writes it."""

    none = State(initial=True)
    was_submitted = State()
    was_referred = State()
    was_replied = State()
    was_closed = State(final=True)

    submit = none.to(was_submitted, cond="submission_stands", on="keep")
    refer = was_submitted.to(was_referred, cond="referral_stands", on="keep")
    reply = was_referred.to(was_replied, cond="reply_stands", on="keep")
    close = was_replied.to(was_closed, on="keep")

    def __init__(self) -> None:
        self.events_kept: tuple[Any, ...] = ()
        super().__init__()

    @property
    def history(self) -> Any:
        """A value with the events, as the floor's judges want."""
        return floor.Case(floor.OPENED.body, floor.OPENED.stage, self.events_kept)

    def submission_stands(self, fact: Any) -> bool:
        """Whether a submission breaks nothing."""
        return not floor.submitted(self.history, fact)

    def referral_stands(self, fact: Any) -> bool:
        """Whether a referral breaks nothing."""
        return not floor.referred(self.history, fact)

    def reply_stands(self, fact: Any) -> bool:
        """Whether a reply breaks nothing."""
        return not floor.replied(self.history, fact)

    def keep(self, fact: Any) -> None:
        """Keep the event."""
        self.events_kept = (*self.events_kept, fact)


NAMES = {"Submitted": "submit", "Referred": "refer", "Replied": "reply", "Closed": "close"}


def walk(events: tuple[Any, ...]) -> Interpellation:
    """The machine after these events."""
    machine = Interpellation()
    for event in events:
        machine.send(NAMES[type(event).__name__], fact=event)
    return machine
