"""How Henan lets a committee have those below hear special reports for it, appraise them, and tell it of the appraisal.

Each of them hears and appraises in a case of its own; here is the side of the committee that entrusts it.

Henan Measures on the Supervision Law art. 5.
"""

from __future__ import annotations

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.places import level_of, lies_in, place_code
from npcproc.rules import Among, Competence, Covered, Every, Sequence
from npcproc.steps import alongside
from npcproc.supervision.law_inspection.areas import Placed, Relation
from npcproc.supervision.special_report import Stage

__all__ = ["CLOSED", "STEPS", "AppraisalReturned", "Below", "HearingEntrusted"]

_ENTRUSTED = (HENAN_SUPERVISION_2015.art(5, 2, levels=frozenset({Level.PROVINCIAL, Level.MUNICIPAL})),)
_BEFORE = (Stage.SELECTED, Stage.CONSULTED, Stage.REVISED, Stage.DELIVERED, Stage.DISTRIBUTED)
_UNTIL_IT_ENDS = (
    *_BEFORE,
    *(Stage.HEARD, Stage.DELIBERATED, Stage.HANDED_OVER, Stage.HANDLING_CONSULTED, Stage.HANDLED),
)


class Below(Relation):
    """A place with a standing committee that lies in this one; it need not be the next level."""

    __slots__ = ()

    def __contains__(self, place: str) -> bool:
        return place != self.place and level_of(place) in WITH_STANDING_COMMITTEE and lies_in(place, self.place)

    @property
    def text(self) -> Text:
        return Text(f"{self.place}的下级", f"below {self.place}")


@frozen(kw_only=True)
class HearingEntrusted(Event):
    """A committee below is to hear and appraise the report of the same organ of its level (委托听取和评议)."""

    zh = "委托下级人大常委会听取和评议"
    en = "HearingEntrusted"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: str = field(validator=place_code)
    """The place of the committee below, as a code such as 410102."""


@frozen(kw_only=True)
class AppraisalReturned(Event):
    """A committee below tells of its appraisal (报告评议情况)."""

    zh = "受委托的常务委员会报告评议情况"
    en = "AppraisalReturned"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    place: str = field(validator=place_code)
    """The place of that committee, as a code such as 410102."""


# Unsettled: the article has the standing committee entrust; its council, which settles topics, may do it as well.
COMMITTEE_ENTRUSTS = Competence(
    name="henan-committee-entrusts",
    allowed=frozenset({Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("应由常务委员会委托", "the standing committee, or its council for it, entrusts the hearing"),
    cites=_ENTRUSTED,
)
ENTRUSTED_BELOW = Placed(
    name="henan-entrusted-below",
    of="to",
    stands=Below,
    says=Text("应委托下级人大常委会", "a committee below is entrusted"),
    cites=_ENTRUSTED,
)
WAS_ENTRUSTED = Among(
    name="henan-was-entrusted",
    of="place",
    listed=Every(HearingEntrusted, "to"),
    says=Text("应由受委托的常务委员会报告", "a committee that was entrusted tells of its appraisal"),
    cites=_ENTRUSTED,
)
APPRAISALS_RETURNED = Sequence(
    name="henan-appraisals-returned",
    after=Covered(Every(HearingEntrusted, "to"), Every(AppraisalReturned, "place")),
    effect=Effect.BREACH,
    says=Text("受委托的各常务委员会均应已报告评议情况", "each committee that was entrusted has told of its appraisal"),
    cites=_ENTRUSTED,
)

CLOSED = (APPRAISALS_RETURNED,)
"""What is asked at the end."""

STEPS = (
    *alongside(_BEFORE, HearingEntrusted, COMMITTEE_ENTRUSTS, ENTRUSTED_BELOW, cites=_ENTRUSTED),
    *alongside(_UNTIL_IT_ENDS, AppraisalReturned, WAS_ENTRUSTED, cites=_ENTRUSTED),
)
"""The rows."""
