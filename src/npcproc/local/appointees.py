"""Resignation of those whom a standing committee appoints, as local laws have it: asked for, and decided by a vote.

National law lists who may resign to a committee and is silent on whom it appoints; where a place's own law lets these
resign too, they have this table, each place with its own rules.  The congress need not be told.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import unique

from attrs import field, frozen, validators

from npcproc.appointments.offices import LEADERS_OF_GOVERNMENT, SPECIAL_COMMITTEE, Office
from npcproc.appointments.resignation.effect import Closed, Published
from npcproc.appointments.resignation.matter import Voted, Withdrawn
from npcproc.appointments.votes import MEMBERS_ARE_QUORATE, MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.procedure import Procedure
from npcproc.rules import Rule
from npcproc.rules.shapes import Tabled
from npcproc.statutes import Cite, Edition
from npcproc.steps import alongside, ballot, step
from npcproc.terms import Term

__all__ = ["AppointeeAsked", "AppointeesStage", "appointed_under", "resignation_of_appointees"]

_TO_THE_RECORD = SPECIAL_COMMITTEE | LEADERS_OF_GOVERNMENT
"""Whom national law lets resign to the committee, in its own table."""


@unique
class AppointeesStage(Term):
    """Where the resignation of someone whom the committee appointed stands."""

    NONE = "未提出"
    ASKED = "已提出"
    ACCEPTED = "已接受"
    DECLINED = "未接受"
    TAKEN_BACK = "已收回"
    RESIGNED = "已辞去"


@frozen(kw_only=True)
class AppointeeAsked(Event):
    """Someone whom the committee appointed asks to resign (任命人员提出辞职请求)."""

    zh = "任命人员提出辞职请求"
    en = "AppointeeAsked"

    by: Organ = done_by(Organ.MOVERS)

    office: Office = field(validator=validators.instance_of(Office))
    """The office that is to be resigned."""

    person: str = field(validator=validators.min_len(1))
    """Who resigns."""

    in_writing: bool = True
    """Whether the person asks in writing."""


def appointed_under(*tables: Tabled) -> frozenset[Office]:
    """The offices that these tables of who proposes list, without those that national law has resign."""
    return frozenset(entry.key for table in tables for entry in table.entries_) - _TO_THE_RECORD


def resignation_of_appointees(
    place: str,
    title: Text,
    edition: Edition,
    under: Collection[Cite],
    rules: Mapping[type[Event], tuple[Rule, ...]],
) -> Procedure:
    """The table of a place, begun under these provisions, with that place's rules by the event they judge."""
    return Procedure(
        id=f"resignation.appointees.{place}",
        title=title,
        body=StandingCommittee,
        rests_on=(edition,),
        start=AppointeesStage.NONE,
        steps=(
            step(
                AppointeesStage.NONE,
                AppointeeAsked,
                AppointeesStage.ASKED,
                *rules[AppointeeAsked],
                cites=tuple(under),
            ),
            *ballot(
                AppointeesStage.ASKED,
                Voted,
                *rules[Voted],
                MEMBERS_ARE_QUORATE,
                majority=MORE_THAN_HALF_OF_MEMBERS,
                carried=AppointeesStage.ACCEPTED,
                not_carried=AppointeesStage.DECLINED,
                must=True,
            ),
            # Unsettled: no article speaks of a request that is taken back; until it is decided it is the person's own.
            step(AppointeesStage.ASKED, Withdrawn, AppointeesStage.TAKEN_BACK),
            *alongside([AppointeesStage.ACCEPTED], Published, *rules.get(Published, ())),
            step(AppointeesStage.ACCEPTED, Closed, AppointeesStage.RESIGNED, *rules.get(Closed, ())),
        ),
    )
