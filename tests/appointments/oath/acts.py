"""Lawful acts of an oath, for the tests of its modules."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.appointments.oath import IN_CONGRESS, IN_STANDING_COMMITTEE, Appointed, Chosen, Designated, Sworn
from npcproc.appointments.offices import Office
from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.procedure import Procedure

__all__ = ["DAY", "appointed", "chosen", "designated", "swear"]

DAY = date(2024, 4, 22)


def chosen(body: Body, office: Office, on: date = DAY, table: Procedure | None = None, **said: Any) -> Case:
    """The case after someone has been chosen by that body, unless said otherwise."""
    in_congress = isinstance(body, Congress)
    by = Organ.CONGRESS if in_congress else Organ.STANDING_COMMITTEE
    case = (table or (IN_CONGRESS if in_congress else IN_STANDING_COMMITTEE)).open(body)
    return case.apply(Chosen(on=on, office=office, person="甲", **{"by": by, **said}))


def designated(body: StandingCommittee, office: Office, on: date = DAY, table: Procedure | None = None) -> Case:
    """The case after that committee has decided who acts in an office."""
    return (table or IN_STANDING_COMMITTEE).open(body).apply(Designated(on=on, office=office, person="甲"))


def appointed(body: StandingCommittee, by: Organ, on: date = DAY, table: Procedure | None = None) -> Case:
    """The case after an organ of state has appointed someone itself."""
    return (table or IN_STANDING_COMMITTEE).open(body).apply(Appointed(on=on, by=by, person="甲"))


def swear(by: Organ = Organ.PRESIDIUM, on: date = DAY, **said: Any) -> Sworn:
    """An oath in due form, but for what is said otherwise."""
    return Sworn(on=on, by=by, **said)
