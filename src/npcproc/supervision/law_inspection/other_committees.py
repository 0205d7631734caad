"""Inspecting through the committees one level down, jointly with those above or below, or with those of other places.

Supervision Law art. 34 (2006: art. 25).
"""

from __future__ import annotations

from attrs import Factory, field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import Level
from npcproc.places import place_code
from npcproc.rules import Among, Competence, Covered, Every, Method, Sequence
from npcproc.supervision.law_inspection.areas import AboveOrBelow, Beside, DirectlyBelow, Placed, Within

__all__ = [
    "COORDINATED",
    "COORDINATED_UNDER",
    "ENTRUSTED",
    "ENTRUSTED_UNDER",
    "JOINED",
    "RESULTS",
    "RETURNED",
    "Coordinated",
    "Entrusted",
    "Joined",
    "ResultsReceived",
]


@frozen(kw_only=True)
class Entrusted(Event):
    """A committee one level down is entrusted with the inspection in its area (委托检查); each by an act of its own."""

    zh = "委托检查"
    en = "Entrusted"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: str = field(validator=place_code)
    """The place of the committee entrusted (受委托的常务委员会), as a code such as 500107."""

    area: str = field(default=Factory(lambda self: self.to, takes_self=True), validator=place_code)
    """The area it is to inspect, as such a code; all of its own unless another is named."""


@frozen(kw_only=True)
class ResultsReceived(Event):
    """A committee that was entrusted reports what it found (受委托的常务委员会报送检查情况)."""

    zh = "收到检查情况"
    en = "ResultsReceived"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    place: str = field(validator=place_code)
    """The place of that committee, as a code such as 500107."""

    in_writing: bool = True
    """Whether it reported in writing."""


@frozen(kw_only=True)
class Joined(Event):
    """The inspection is made jointly with a committee above or below (联动检查); with each by an act of its own.

    The case may be that of either.
    """

    zh = "联动检查"
    en = "Joined"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    place: str = field(validator=place_code)
    """The place of the other committee, as a code such as 370103."""


@frozen(kw_only=True)
class Coordinated(Event):
    """The inspection is coordinated with a committee of another place (协同检查); with each by an act of its own."""

    zh = "协同检查"
    en = "Coordinated"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    place: str = field(validator=place_code)
    """The place of the other committee, as a code such as 130000."""


_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL})
_MAY_ENTRUST = frozenset({Level.NATIONAL, Level.PROVINCIAL})

ENTRUSTED_UNDER = (
    SUPERVISION_2006.art(25, 1, levels=_MAY_ENTRUST),
    SUPERVISION_2024.art(34, 1, levels=_MAY_ENTRUST),
)
"""The provisions by which the national and provincial committees, and no others, may entrust."""

_JOINED = (SUPERVISION_2024.art(34, 2),)

_COORDINATED = (SUPERVISION_2024.local(34, 3),)
COORDINATED_UNDER = (SUPERVISION_2006.local(22, 1), *_COORDINATED)
"""By which local committees, and they alone, may coordinate: until 2024, that which lets them inspect at all."""

# entrusting

# Unsettled: the law has the standing committee entrust; its council, which carries out the plan, may do it as well.
COMMITTEE_ENTRUSTS = Competence(
    name="committee-entrusts",
    allowed=_COMMITTEE,
    says=Text("应由常务委员会委托", "the standing committee, or its council for it, entrusts the inspection"),
    cites=ENTRUSTED_UNDER,
)
ONE_LEVEL_DOWN = Placed(
    name="one-level-down",
    of="to",
    stands=DirectlyBelow,
    says=Text("应委托下一级人大常委会", "a committee one level down is entrusted"),
    cites=ENTRUSTED_UNDER,
)
IN_ITS_OWN_AREA = Placed(
    name="in-its-own-area",
    of="area",
    stands=Within,
    to="to",
    says=Text("受委托检查的应是其本行政区域内的实施情况", "a committee entrusted inspects its own area"),
    cites=ENTRUSTED_UNDER,
)
WAS_ENTRUSTED = Among(
    name="was-entrusted",
    of="place",
    listed=Every(Entrusted, "to"),
    says=Text("应由受委托的常务委员会报送", "a committee that was entrusted reports what it found"),
    cites=ENTRUSTED_UNDER,
)
RESULTS_IN_WRITING = Method(
    name="results-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("检查情况应书面报送", "what a committee entrusted found is reported in writing"),
    cites=ENTRUSTED_UNDER,
)
EVERYONE_RETURNED = Sequence(
    name="everyone-returned",
    after=Covered(Every(Entrusted, "to"), Every(ResultsReceived, "place")),
    effect=Effect.BREACH,
    says=Text("受委托的各常务委员会均应已报送检查情况", "each committee that was entrusted has reported"),
    cites=ENTRUSTED_UNDER,
)

# jointly, and together

# Unsettled: the committee above is the one that may; the one below, in its own case, is read to take part as freely.
JOINT_WITH_ABOVE_OR_BELOW = Placed(
    name="joint-with-above-or-below",
    of="place",
    stands=AboveOrBelow,
    says=Text("应与上级或者下级人大常委会联动", "a joint inspection is made with a committee above or below"),
    cites=_JOINED,
)
# Unsettled: which places belong together for their development is not for the law to list; any others may coordinate.
WITH_ANOTHER_PLACE = Placed(
    name="with-another-place",
    of="place",
    stands=Beside,
    says=Text("应与其他地方人大常委会协同", "an inspection is coordinated with the committee of another place"),
    cites=_COORDINATED,
)

ENTRUSTED = (COMMITTEE_ENTRUSTS, ONE_LEVEL_DOWN, IN_ITS_OWN_AREA)
"""What is asked when a committee is entrusted."""

RESULTS = (WAS_ENTRUSTED, RESULTS_IN_WRITING)
"""What is asked of what comes back."""

RETURNED = (EVERYONE_RETURNED,)
"""What is asked at the end."""

JOINED = (JOINT_WITH_ABOVE_OR_BELOW,)
"""What is asked of a joint inspection."""

COORDINATED = (WITH_ANOTHER_PLACE,)
"""What is asked of a coordinated inspection."""
