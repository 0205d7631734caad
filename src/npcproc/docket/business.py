"""The business of one body: its cases, the order in which things happened in them, and what is due.

A docket is a value like a case: every change gives a new one.  Beside the rules of each procedure it judges those that
span cases: acts that need a session (`sitting`), and people and counts held against the roll (`roll`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import evolve, field, frozen, validators
from attrs.converters import optional

from npcproc.bodies import Body, StandingCommittee
from npcproc.case import Case, Due
from npcproc.docket.combination import combinations
from npcproc.docket.planning import claims
from npcproc.docket.roll import roll_calls
from npcproc.docket.sitting import sittings
from npcproc.events import Event, Facts, a_day
from npcproc.findings import Effect, Finding, ProcedureError, Refused, Text
from npcproc.procedure import Procedure, Standing
from npcproc.sessions.standing_committee import Stage as SessionStage
from npcproc.supervision.annual_plan import Stage as PlanStage
from npcproc.supervision.thematic_inquiry import ThematicStage

__all__ = [
    "Docket",
    "DocketError",
    "DueItem",
    "DuplicateCase",
    "Enrolment",
    "Entry",
    "Happening",
    "NoSuchCase",
    "Opening",
]


class DocketError(ProcedureError):
    """What is wrong with a docket, rather than with an act."""


class NoSuchCase(DocketError):
    """No case has been opened under that id."""

    def __init__(self, case: str) -> None:
        super().__init__(case)
        self.case = case

    @property
    def said(self) -> Text:
        return Text(f"台账中没有编号为“{self.case}”的事项", f"no case {self.case!r} in the docket")


class DuplicateCase(DocketError):
    """A case has already been opened under that id."""

    def __init__(self, case: str) -> None:
        super().__init__(case)
        self.case = case

    @property
    def said(self) -> Text:
        return Text(f"台账中已有编号为“{self.case}”的事项", f"there is already a case {self.case!r} in the docket")


def _named(instance: object, attribute: Any, name: Any) -> None:
    if not isinstance(name, str) or not name.strip():
        message = f"{type(instance).__name__}.{attribute.name}: {name!r} is no name"
        raise ValueError(message)


def _roll(names: Iterable[Any]) -> frozenset[str]:
    roll = frozenset(() if isinstance(names, str) else names)  # a text is no list of its characters
    if not _of_names(roll):
        message = f"roll: {names!r} is no roll of names"
        raise ValueError(message)
    return roll


@lru_cache(maxsize=64)  # every change makes a docket anew, with the same roll
def _of_names(roll: frozenset[Any]) -> bool:
    return bool(roll) and all(isinstance(name, str) and name.strip() for name in roll)


@frozen
class Opening:
    """A case was opened."""

    case: str = field(validator=_named)
    """The id under which it stands in the docket."""

    procedure: str = field(validator=_named)
    """The id of its procedure."""


@frozen
class Happening:
    """Something happened in a case."""

    case: str = field(validator=_named)
    """The id of the case."""

    event: Event = field(validator=validators.instance_of(Event))
    """What happened."""

    applied: bool
    """Whether it was judged and could stand (`apply`), or was taken down as it was (`record`)."""


@frozen
class Enrolment:
    """The body has another roll from a day on."""

    roll: frozenset[str] = field(converter=_roll)
    """Everyone on it."""

    since: date = field(validator=a_day)
    """The first day on which it is the roll."""


Entry: TypeAlias = Opening | Happening | Enrolment
"""One line of a docket's history."""


@frozen
class DueItem:
    """Something due in one of the cases."""

    case: str
    """The id of the case."""

    due: Due
    """What is due, until when, by whom, under which articles."""

    @property
    def by(self) -> date | None:
        """The last lawful day; None where the law sets none, or it cannot be known yet."""
        return self.due.by if isinstance(self.due.by, date) else None

    @property
    def overdue(self) -> bool:
        """Whether the last lawful day has passed."""
        return self.due.overdue


@frozen(repr=False)
class Docket:
    """The business of one body.

    Session rules are judged for a standing committee alone: those of a congress's sessions are not encoded, so that a
    congress's docket judges no act by whether the congress sits.  They are judged on days on which an edition that
    they rest on governs; on earlier days, and without a roll, the docket adds nothing to what the case says.
    Raises `ValueError` for a roll that is no set of names.
    """

    body: Body = field(validator=validators.instance_of(Body))
    """Whose business it is."""

    roll: frozenset[str] | None = field(default=None, converter=optional(_roll))
    """Everyone on the roll before any enrolment; None where no roll is kept, and nothing is held against one."""

    history: tuple[Entry, ...] = field(default=(), kw_only=True)
    """What was entered, across all cases, in the order in which it was."""

    _found: tuple[tuple[str, Finding], ...] = field(default=(), kw_only=True, hash=False)
    """What was kept on the way, with the id of the case."""

    _cases: Mapping[str, Case] = field(factory=dict, kw_only=True, hash=False)
    _by_stages: Mapping[type[Enum], Sequence[str]] = field(factory=dict, kw_only=True, eq=False)
    """The ids of the cases by the stages that they go through: sessions, plans and so on, whichever their table."""

    _rolls: tuple[Enrolment, ...] = field(default=(), kw_only=True, eq=False)

    def __repr__(self) -> str:
        """Whose it is, and how much is in it."""
        return (
            f"<Docket of {type(self.body).__name__} {self.body.place}: {len(self._cases)} cases, "
            f"{len(self.open_cases)} open, {len(self.history)} entries, {len(self._found)} findings>"
        )

    @property
    def cases(self) -> Mapping[str, Case]:
        """All cases by id, in the order in which they were opened."""
        return MappingProxyType(self._cases)

    @property
    def open_cases(self) -> Mapping[str, Case]:
        """The cases that have not ended, in the same order."""
        return MappingProxyType({name: case for name, case in self._cases.items() if not case.ended})

    def case(self, case_id: str) -> Case:
        """The case of that id; raises `NoSuchCase`."""
        try:
            return self._cases[case_id]
        except KeyError:
            raise NoSuchCase(case_id) from None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was kept on the way, of the cases' own rules and of those that span cases, as the history has it."""
        return tuple(finding for _, finding in self._found)

    def findings_in(self, case_id: str) -> tuple[Finding, ...]:
        """The same of one case; raises `NoSuchCase`."""
        self.case(case_id)
        return tuple(finding for of, finding in self._found if of == case_id)

    def roll_on(self, day: date) -> frozenset[str] | None:
        """The roll in force that day; None where none is kept."""
        return next((entry.roll for entry in reversed(self._rolls) if entry.since <= day), self.roll)

    def open(self, case_id: str, procedure: Procedure) -> Docket:
        """The docket with a new case, in which nothing has happened yet.

        Raises `DuplicateCase` for an id already taken, `NoSuchProcedure` for a body that has no such procedure, and
        `ValueError` for an id that is no name.
        """
        entry = Opening(case_id, procedure.id)
        case = self._opened(entry, procedure)
        kind = type(case.stage)
        by_stages = {**self._by_stages, kind: (*self._by_stages.get(kind, ()), case_id)}
        return evolve(self, history=(*self.history, entry), cases={**self._cases, case_id: case}, by_stages=by_stages)

    def enrol(self, roll: Iterable[str], since: date) -> Docket:
        """The docket with another roll from that day on; events already entered are not judged again.

        Raises `ValueError` for a roll that is no set of names.
        """
        entry = Enrolment(roll, since)
        return evolve(self, history=(*self.history, entry), rolls=self._enrolled(entry))

    def check(self, case_id: str, event: Event) -> tuple[Finding, ...]:
        """Every rule that the event breaks: those of its case first, then those that span cases.

        Raises `NoSuchCase`, and otherwise as `Case.check` does.
        """
        case = self.case(case_id)
        return (*case.check(event), *self._spanning(case_id, case, event))

    def apply(self, case_id: str, event: Event) -> Docket:
        """The docket after the event.

        Raises `Refused` with every broken rule, of the case and of the docket, where one of them means that the act
        cannot stand; `NoSuchCase`; and otherwise as `Case.apply` does.
        """
        case = self.case(case_id)
        after: Case | None = None
        try:
            after = case.apply(event)
            own = after.findings[len(case.findings) :]
        except Refused as refused:
            own = refused.findings
        spanning = self._spanning(case_id, case, event)
        if after is None or any(finding.effect is Effect.REFUSES for finding in spanning):
            raise Refused((*own, *spanning))
        return self._after(Happening(case_id, event, applied=True), after, (*own, *spanning))

    def record(self, case_id: str, event: Event) -> Docket:
        """The docket after the event as it happened, with every finding kept; raises as `check` does."""
        return self._after(Happening(case_id, event, applied=False), *self._recorded(case_id, event))

    def replay(self, entries: Iterable[Entry], procedures: Mapping[str, Procedure]) -> Docket:
        """The docket after these entries, each event recorded, in time linear in their number.

        An event that was applied stays marked as applied, whatever the law encoded now has to say: it is a finding.
        Raises `KeyError` for a procedure that is not among those given, and otherwise as `open` and `record` do.
        """
        cases, history, found = dict(self._cases), list(self.history), list(self._found)
        by_stages = {kind: list(names) for kind, names in self._by_stages.items()}
        view = evolve(self, cases=cases, by_stages=by_stages)  # sees all that has been replayed so far
        for entry in entries:
            match entry:
                case Opening(case=name, procedure=procedure):
                    cases[name] = view._opened(entry, procedures[procedure])  # noqa: SLF001 - a docket like this one
                    by_stages.setdefault(type(cases[name].stage), []).append(name)
                case Happening(case=name):
                    cases[name], findings = view._recorded(name, entry.event)  # noqa: SLF001
                    found += ((name, finding) for finding in findings)
                case Enrolment():
                    view = evolve(view, rolls=view._enrolled(entry))  # noqa: SLF001
            history.append(entry)
        return evolve(
            view,
            history=tuple(history),
            found=tuple(found),
            by_stages={kind: tuple(names) for kind, names in by_stages.items()},
        )

    def due(self, on: date) -> tuple[DueItem, ...]:
        """What the law wants done in all cases, soonest first; what has no day, or none that is known yet, comes last.

        Raises `NotEncoded` as `Case.due` does.
        """
        found = [DueItem(name, due) for name, case in self._cases.items() for due in case.due(on)]
        return tuple(sorted(found, key=lambda item: item.by or date.max))

    def _latest(self, stages: type[Enum]) -> Iterator[Case]:
        """The cases that go through those stages, the latest opened first."""
        return (self._cases[name] for name in reversed(self._by_stages.get(stages, ())))

    def _opened(self, entry: Opening, procedure: Procedure) -> Case:
        if entry.case in self._cases:
            raise DuplicateCase(entry.case)
        return procedure.open(self.body)

    def _enrolled(self, entry: Enrolment) -> tuple[Enrolment, ...]:
        return tuple(sorted((*self._rolls, entry), key=lambda enrolment: enrolment.since))

    def _recorded(self, case_id: str, event: Event) -> tuple[Case, tuple[Finding, ...]]:
        case = self.case(case_id)
        after = case.record(event)
        return after, (*after.findings[len(case.findings) :], *self._spanning(case_id, case, event))

    def _after(self, entry: Happening, after: Case, findings: tuple[Finding, ...]) -> Docket:
        return evolve(
            self,
            history=(*self.history, entry),
            found=(*self._found, *((entry.case, finding) for finding in findings)),
            cases={**self._cases, entry.case: after},
        )

    def _spanning(self, case_id: str, case: Case, event: Event) -> tuple[Finding, ...]:
        """What rules that span cases find in an event of a case."""
        judged: tuple[tuple[Standing, Facts], ...] = ()
        if isinstance(self.body, StandingCommittee) and event.in_session and not isinstance(case.stage, SessionStage):
            judged += sittings(event, case_id, self._latest(SessionStage))
        judged += claims(event, case_id, case, self._latest(PlanStage))
        judged += combinations(event, case_id, self._cases, self._latest(ThematicStage))
        roll = self.roll_on(event.on)
        if roll is not None:
            judged += roll_calls(event, case.events, roll, self.body)
        if not judged:
            return ()
        body = self.body if roll is None else evolve(self.body, members=len(roll))
        return tuple(finding for standing, facts in judged for finding in _audited(standing, body, facts))


def _audited(standing: Standing, body: Body, facts: Facts) -> tuple[Finding, ...]:
    """As `Standing.audit`, but before the editions it rests on it finds nothing, as any rule not in force yet."""
    if any(edition.governs(facts.on, body.level, body.place) for edition in standing.rests_on):
        return standing.audit(body, facts)
    return ()
