"""Plain `transitions`: one shared machine, a model per case, a condition for each rule.

A condition answers a broken rule with False and no reason; which of them said so is not told.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.bench.floor import FORMS, ORGANS, RefusedError
from transitions import Machine

from npcproc import Organ
from npcproc.supervision.interpellation import Closed, Form, Referred, Replied, Stage, Submitted

__all__ = ["walk"]


class Model:
    """A case as a mutable model."""

    def __init__(self) -> None:
        self.state = Stage.NONE.name
        self.events: tuple[Any, ...] = ()


def _latest(model: Model, kind: type) -> Any:
    return next(past for past in reversed(model.events) if isinstance(past, kind))


Rule = Callable[[Model, Any], bool]

IN_ORDER: Rule = lambda m, e: not m.events or e.on >= m.events[-1].on  # noqa: E731 - a row of rules reads best so
SUBMITTED: tuple[Rule, ...] = (
    lambda _, e: e.by is Organ.MEMBERS,
    lambda _, e: len(e.signatories) >= 3,
    lambda _, e: bool(e.in_writing),
    lambda _, e: bool(e.while_in_session),
    lambda _, e: e.target in ORGANS,
    lambda _, e: bool(e.questions.strip()),
    lambda _, e: bool(e.content.strip()),
)
REFERRED: tuple[Rule, ...] = (
    lambda _, e: e.by is Organ.CHAIRPERSONS_COUNCIL,
    lambda _, e: e.form in FORMS,
    lambda _, e: e.considered_by is Organ.PLENARY or e.considered_by is Organ.SPECIAL_COMMITTEE,
)
REPLIED: tuple[Rule, ...] = (
    lambda m, e: e.by is _latest(m, Submitted).target,
    lambda m, e: e.form is _latest(m, Referred).form,
    lambda _, e: e.form in FORMS,
    lambda _, e: bool(e.answer.strip()),
    lambda m, e: not _latest(m, Submitted).on_budget or bool(e.answer.strip()),
    lambda _, e: e.form is Form.WRITTEN or e.head_attended,
    lambda _, e: e.form is not Form.WRITTEN or e.head_signed,
    lambda _, e: e.form is not Form.SPECIAL_COMMITTEE or e.movers_admitted,
    lambda _, e: e.form is not Form.SPECIAL_COMMITTEE or e.movers_heard,
)


def _condition(rule: Rule) -> Callable[[Any], bool]:
    return lambda data: rule(data.model, data.kwargs["event"])


def _keep(data: Any) -> None:
    data.model.events = (*data.model.events, data.kwargs["event"])


MACHINE = Machine(
    model=None,
    states=[stage.name for stage in Stage],
    initial=Stage.NONE.name,
    transitions=[
        {
            "trigger": kind.__name__,
            "source": source.name,
            "dest": to.name,
            "conditions": [_condition(rule) for rule in (IN_ORDER, *rules)],
            "after": _keep,
        }
        for source, kind, to, rules in (
            (Stage.NONE, Submitted, Stage.SUBMITTED, SUBMITTED),
            (Stage.SUBMITTED, Referred, Stage.REFERRED, REFERRED),
            (Stage.REFERRED, Replied, Stage.REPLIED, REPLIED),
            (Stage.REPLIED, Closed, Stage.CLOSED, ()),
        )
    ],
    auto_transitions=False,
    send_event=True,
)


def walk(events: tuple[Any, ...]) -> Model:
    """The model after these events."""
    model = Model()
    for event in events:
        if not MACHINE.events[type(event).__name__].trigger(model, event=event):
            raise RefusedError(event)
    return model
