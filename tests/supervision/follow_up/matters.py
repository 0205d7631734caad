"""Two invented matters with a follow-up: one that goes to several organs, and one with nothing but opinions."""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2024
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.steps import step
from npcproc.supervision.follow_up import Duties, Stages, course
from npcproc.tally import Tally
from npcproc.terms import Term

DAY = date(2025, 3, 28)
DISTRICT = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
CITES = (SUPERVISION_2024.art(37, 1),)


@unique
class Stage(Term):
    """Where the matter stands."""

    NONE = "未审议"
    DELIBERATED = "已审议"
    HANDED_OVER = "已交办"
    CONSULTED = "已征求意见"
    HANDLED = "已报告"
    CLOSED = "已办结"


@unique
class Short(Term):
    """Where the other one stands."""

    NONE = "未审议"
    DELIBERATED = "已审议"
    HANDED_OVER = "已交办"
    HANDLED = "已报告"
    CLOSED = "已办结"


@frozen(kw_only=True)
class Deliberated(Event):
    """The matter is deliberated on."""

    zh = "审议"
    en = "Deliberated"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


DUTIES = Duties(
    opinions=CITES,
    consultation=CITES,
    in_writing=CITES,
    resolution=CITES,
    time_limit=CITES,
    later_reports=CITES,
    follow_up=CITES,
    followed_up_by=frozenset({Organ.STANDING_COMMITTEE, Organ.WORKING_BODY}),
    publication=CITES,
    several_organs=True,
)
WHOLE = Procedure(
    id="whole",
    title=Text("全程", "whole"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2024,),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Deliberated, Stage.DELIBERATED),
        *course(
            DUTIES,
            Stages(
                deliberated=Stage.DELIBERATED,
                handed_over=Stage.HANDED_OVER,
                consulted=Stage.CONSULTED,
                handled=Stage.HANDLED,
                closed=Stage.CLOSED,
            ),
        ),
    ),
)
OPINIONS_ALONE = Procedure(
    id="opinions-alone",
    title=Text("仅审议意见", "opinions alone"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2024,),
    start=Short.NONE,
    steps=(
        step(Short.NONE, Deliberated, Short.DELIBERATED),
        *course(
            Duties(opinions=CITES),
            Stages(
                deliberated=Short.DELIBERATED,
                handed_over=Short.HANDED_OVER,
                handled=Short.HANDLED,
                closed=Short.CLOSED,
            ),
        ),
    ),
)


def deliberated(table: Procedure, *events: Event) -> Case:
    """The matter after its deliberation, and after these events."""
    return table.open(DISTRICT).replay((Deliberated(on=DAY), *events))


def whole(in_favour: int = 16) -> Tally:
    """A count in a committee of 31, all there."""
    return Tally(members=31, present=31, in_favour=in_favour)


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}
