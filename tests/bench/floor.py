"""The floor: the same rules by hand, on frozen attrs values, for a district committee in one era of law.

What a careful programmer would write who needed this one table and nothing else: no other level, no other year, no
reason for a refusal but a name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

from npcproc import Level, Organ, StandingCommittee
from npcproc.supervision.interpellation import Closed, Form, Referred, Replied, Stage, Submitted

__all__ = ["Case", "walk"]

ORGANS = (Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE)
FORMS = (Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.WRITTEN)


@frozen
class Case:
    """A case: as many fields as the library's own."""

    body: StandingCommittee
    stage: Stage
    events: tuple[Any, ...] = ()
    findings: tuple[str, ...] = ()


OPENED = Case(StandingCommittee(level=Level.COUNTY, place="370103", members=31), Stage.NONE)


class RefusedError(Exception):
    """Some rules are broken."""


def submitted(_case: Case, event: Submitted) -> list[str]:
    """What a submission breaks."""
    broken = []
    if event.by is not Organ.MEMBERS:
        broken.append("members-ask")
    if len(event.signatories) < 3:
        broken.append("enough-sign")
    if not event.in_writing:
        broken.append("in-writing")
    if not event.while_in_session:
        broken.append("in-session")
    if event.target not in ORGANS:
        broken.append("may-be-asked")
    if not event.questions.strip():
        broken.append("states-questions")
    if not event.content.strip():
        broken.append("states-content")
    return broken


def referred(_case: Case, event: Referred) -> list[str]:
    """What a referral breaks."""
    broken = []
    if event.by is not Organ.CHAIRPERSONS_COUNCIL:
        broken.append("council-refers")
    if event.form not in FORMS:
        broken.append("lawful-form")
    if event.considered_by is not Organ.PLENARY and event.considered_by is not Organ.SPECIAL_COMMITTEE:
        broken.append("considered-by-committee-or-session")
    return broken


def replied(case: Case, event: Replied) -> list[str]:
    """What a reply breaks."""
    broken = []
    first: Submitted = next(past for past in reversed(case.events) if isinstance(past, Submitted))
    decided: Referred = next(past for past in reversed(case.events) if isinstance(past, Referred))
    if event.by is not first.target:
        broken.append("the-organ-replies")
    if event.form is not decided.form:
        broken.append("replies-as-decided")
    if event.form not in FORMS:
        broken.append("lawful-form")
    if not event.answer.strip():
        broken.append("answers")
    if first.on_budget and not event.answer.strip():
        broken.append("answers-on-budget")
    if event.form is not Form.WRITTEN and not event.head_attended:
        broken.append("head-attends")
    if event.form is Form.WRITTEN and not event.head_signed:
        broken.append("head-signs")
    if event.form is Form.SPECIAL_COMMITTEE and not event.movers_admitted:
        broken.append("movers-may-attend")
    if event.form is Form.SPECIAL_COMMITTEE and not event.movers_heard:
        broken.append("movers-may-speak")
    return broken


def closed(_case: Case, _event: Closed) -> list[str]:
    """What an ending breaks: after an oral reply in plenary, nothing."""
    return []


STEPS: dict[tuple[int, type], tuple[Callable[[Any, Any], list[str]], Stage]] = {
    (id(Stage.NONE), Submitted): (submitted, Stage.SUBMITTED),
    (id(Stage.SUBMITTED), Referred): (referred, Stage.REFERRED),
    (id(Stage.REFERRED), Replied): (replied, Stage.REPLIED),
    (id(Stage.REPLIED), Closed): (closed, Stage.CLOSED),
}


def walk(events: tuple[Any, ...], opened: Case = OPENED) -> Case:
    """The case after these events."""
    case = opened
    for event in events:
        judge, to = STEPS[id(case.stage), type(event)]
        if case.events and event.on < case.events[-1].on:
            raise RefusedError(event)
        if broken := judge(case, event):
            raise RefusedError(broken)
        case = Case(case.body, to, (*case.events, event), case.findings)
    return case
