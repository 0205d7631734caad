"""Systems to hold against the library: one that is right, and some that are wrong in one thing each."""

from __future__ import annotations

from attrs import define

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, Finding, NoSuchStep, ProcedureError, Refused
from npcproc.procedure import Procedure
from npcproc.supervision.interpellation import IN_STANDING_COMMITTEE, Demanded, Stage, Submitted

__all__ = [
    "INTERPELLATION",
    "AcceptsAll",
    "AnyOrder",
    "HalfIsEnough",
    "RefusesBreaches",
    "RefusesSecondReplies",
    "Right",
    "StaysBehind",
    "ThreeSign",
]

INTERPELLATION = catalog.procedure(IN_STANDING_COMMITTEE.id)
"""With what every place adds."""


@define
class Right:
    """Does as the law says, by asking the library."""

    procedure: Procedure = INTERPELLATION
    case: Case | None = None

    def open(self, body: Body) -> None:
        """A new matter."""
        self.case = self.procedure.open(body)

    @property
    def now(self) -> Case:
        """The open matter."""
        assert self.case is not None
        return self.case

    @property
    def stage(self) -> object:
        """Where it stands."""
        return self.now.stage.value

    def submit(self, event: Event) -> bool:
        """Whether no rule refuses it."""
        try:
            self.case = self.now.apply(event)
        except Refused as refused:
            if not self.forgives(event, refused.findings):
                return False
            self.case = self.now.record(event)
        except ProcedureError:
            return False
        return True

    def forgives(self, event: Event, findings: tuple[Finding, ...]) -> bool:
        """Whether the event is let through nevertheless."""
        return False


def _names(findings: tuple[Finding, ...]) -> set[str]:
    return {each.rule.rpartition(".")[2] for each in findings if each.effect is Effect.REFUSES}


class AnyOrder(Right):
    """Takes whatever comes, in whatever order, and looks at its rules only where the law has a step for it."""

    def submit(self, event: Event) -> bool:
        """No step is missed."""
        try:
            self.now.check(event)
        except NoSuchStep:
            return True
        return super().submit(event)


class ThreeSign(Right):
    """Takes three signatures for enough at every level; the law wants five in a city, ten at the national level."""

    def forgives(self, event: Event, findings: tuple[Finding, ...]) -> bool:
        """Three are enough."""
        return isinstance(event, Submitted) and len(event.signatories) >= 3 and _names(findings) == {"enough-sign"}


class HalfIsEnough(Right):
    """Takes half of the movers for more than half."""

    def forgives(self, event: Event, findings: tuple[Finding, ...]) -> bool:
        """Two of four are enough."""
        before = self.now.last(Submitted)
        if not isinstance(event, Demanded) or before is None:
            return False
        movers = before.signatories
        return 2 * len(event.dissatisfied & movers) == len(movers)


class AcceptsAll(Right):
    """Checks nothing but the order of steps."""

    def forgives(self, event: Event, findings: tuple[Finding, ...]) -> bool:
        """Everything."""
        return True


class RefusesSecondReplies(Right):
    """Knows nothing of a second reply."""

    def submit(self, event: Event) -> bool:
        """Not where one is asked for."""
        return not isinstance(event, Demanded) and Right.submit(self, event)


class RefusesBreaches(Right):
    """Lets nothing through that breaks any rule, not even what stands nevertheless."""

    def submit(self, event: Event) -> bool:
        """Only what has no finding."""
        try:
            return not self.now.check(event) and Right.submit(self, event)
        except ProcedureError:
            return False


class StaysBehind(Right):
    """Accepts all that is lawful, and shows the first stage for ever."""

    @property
    def stage(self) -> object:
        """The first one."""
        return Stage.NONE
