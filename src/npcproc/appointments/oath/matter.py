"""What the oath to the Constitution goes through: its stages and its events."""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, done_by
from npcproc.rules import Past
from npcproc.terms import Term

__all__ = [
    "Appointed",
    "Approved",
    "Chosen",
    "Closed",
    "Designated",
    "Entering",
    "Manner",
    "Stage",
    "Sworn",
    "chosen_as",
    "designated_as",
    "entering",
]


@unique
class Stage(Term):
    """Where the oath of someone who takes office stands."""

    NONE = "未产生"
    CHOSEN = "已依法产生"
    SWORN = "已宣誓"
    CLOSED = "已办结"


@unique
class Manner(Term):
    """In what form the oath is taken."""

    ALONE = "单独宣誓"
    TOGETHER = "集体宣誓"
    OTHER = "其他形式"


@frozen(kw_only=True)
class Entering(Event):
    """Someone takes up an office, for good or for a time (就职)."""

    zh = "就职"
    en = "Entering"

    office: Office = field(validator=validators.instance_of(Office))
    """The office."""

    person: str = field(validator=validators.min_len(1))
    """Who takes it up."""


@frozen(kw_only=True)
class Chosen(Entering):
    """Someone is elected, appointed, or decided on, and takes office (依照法定程序产生)."""

    zh = "依照法定程序产生"
    en = "Chosen"


@frozen(kw_only=True)
class Designated(Entering):
    """The standing committee decides that someone acts in an office (决定代理人选)."""

    zh = "决定代理人选"
    en = "Designated"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Appointed(Event):
    """A government, a supervisory commission, a court or a procuratorate appoints someone itself (国家机关任命)."""

    zh = "国家机关任命"
    en = "Appointed"

    person: str = field(validator=validators.min_len(1))
    """Who is appointed, to an office that neither the congress nor its standing committee fills."""


@frozen(kw_only=True)
class Approved(Event):
    """The standing committee at the next higher level approves the election of a chief procurator (批准检察长)."""

    zh = "上级批准检察长"
    en = "Approved"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)


@frozen(kw_only=True)
class Sworn(Event):
    """The person takes the oath to the Constitution (宪法宣誓)."""

    zh = "宪法宣誓"
    en = "Sworn"

    by: Organ = field(validator=validators.instance_of(Organ))
    """Who holds the ceremony."""

    in_public: bool = True
    """Whether it is public."""

    manner: Manner = field(default=Manner.ALONE, validator=validators.instance_of(Manner))
    """In what form the oath is taken."""

    leaders: int = field(default=1, validator=persons_from(0))
    """How many lead the others in the oath.  Unit: persons; asked where several swear together."""

    in_the_words: bool = True
    """Whether the words laid down are spoken, and all of them."""

    hand_on_constitution: bool = True
    """Whether the person, or whoever leads the others, lays a hand on the Constitution."""

    flag_or_emblem: bool = True
    """Whether the national flag or the national emblem is displayed."""

    anthem: bool = True
    """Whether the national anthem is played and sung."""


@frozen(kw_only=True)
class Closed(Event):
    """The person is in office, and the ceremony is over or was left out (办结)."""

    zh = "办结"
    en = "Closed"


def entering(*offices: Office) -> Past:
    """The condition that the person takes up one of these offices, for good or for a time."""
    return Past(Entering, "office", frozenset(offices))


def chosen_as(*offices: Office) -> Past:
    """The condition that the person is chosen for one of these offices, and does not only act in it."""
    return Past(Chosen, "office", frozenset(offices))


def designated_as(*offices: Office) -> Past:
    """The condition that the person acts in one of these offices."""
    return Past(Designated, "office", frozenset(offices))
