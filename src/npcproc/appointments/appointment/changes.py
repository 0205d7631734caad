"""What becomes of an office that a committee has filled, when its body changes, its holder leaves, or the term ends.

No national statute says it; local laws do, and judge these facts.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, persons_from
from npcproc.events import Facts
from npcproc.terms import Term

__all__ = ["Cause", "KeptOn", "OfficeChanged"]


@unique
class Cause(Term):
    """What has happened to the body of the office, or to its holder."""

    RENAMED = "机构名称改变"
    REMADE = "机构名称和工作性质、范围改变"
    ABOLISHED = "机构撤销"
    MERGED = "机构合并"
    NO_LONGER_IN_GOVERNMENT = "机构不再列为政府组成部门"
    DEATH = "任职期间去世"
    OTHER_POST = "工作岗位变动"
    RETIREMENT = "退休"


@frozen(kw_only=True)
class OfficeChanged(Facts):
    """The body of an office changes, or its holder leaves it, otherwise than by a decision (职务因机构变动等变化)."""

    zh = "职务因机构变动等变化"
    en = "OfficeChanged"

    office: Office = field(validator=validators.instance_of(Office))
    """The office."""

    cause: Cause = field(validator=validators.instance_of(Cause))
    """What has happened."""

    appointed_anew: bool = False
    """Whether the holder is appointed once more."""

    removed: bool = False
    """Whether the holder is put to the committee for removal."""

    still_in_office: bool = False
    """Whether the holder is still treated as holding the office."""

    filed_by: Organ | None = None
    """Who has told the committee for the record; None where nobody has."""

    announced: bool = False
    """Whether the committee has announced it."""


@frozen(kw_only=True)
class KeptOn(Facts):
    """After a change of term someone goes on in an office that the committee fills (换届后继续任职)."""

    zh = "换届后继续任职"
    en = "KeptOn"

    office: Office = field(validator=validators.instance_of(Office))
    """The office."""

    appointed_anew: bool = False
    """Whether the new committee has appointed the person once more."""

    at_session: int = field(default=1, validator=persons_from(1))
    """At which session of the new committee that was proposed.  Unit: sessions, 1 for the first."""

    delay_explained: bool = False
    """Whether it was explained to the council of chairpersons why it was not proposed sooner."""
