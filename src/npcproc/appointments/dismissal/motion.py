"""Who may move a dismissal in a local standing committee, from which office, and what the motion states.

Supervision Law arts. 60-62 (2006: arts. 44-46); Organic Law art. 50.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.appointments.offices import DISMISSED_BY, Office, offices_by_level
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import ByLevel
from npcproc.rules import Competence, Content, Initiator, Is, Method, Not, Signatures
from npcproc.statutes import Edition
from npcproc.tally import AT_LEAST_ONE_FIFTH

__all__ = ["MOVED"]

_BY_MEMBERS = Is("by", {Organ.MEMBERS})
_WHOM_2006 = SUPERVISION_2006.county_and_above(44, 1)
_WHOM = (ORGANIC_2022.county_and_above(50, 1, 17), SUPERVISION_2024.county_and_above(60, 1))
_BY_ONE_FIFTH = (SUPERVISION_2006.county_and_above(45, 3), SUPERVISION_2024.county_and_above(61, 3))
_STATES = (SUPERVISION_2006.county_and_above(46, 1), SUPERVISION_2024.county_and_above(62, 1))

# from which office

_SAYS = Text(
    "撤职对象应为法律规定本级人民代表大会常务委员会可以撤职的人员",
    "the motion is against someone whom the law lets this standing committee dismiss",
)


def _named_in(*editions: Edition) -> ByLevel[frozenset[Office]]:
    """Whom these texts let a committee dismiss, where they bind it."""
    narrowed = (evolve(e, cites=tuple(c for c in e.cites if c.edition in editions)) for e in DISMISSED_BY)
    return offices_by_level(narrowed)


MAY_BE_DISMISSED = Competence(
    name="may-be-dismissed",
    of="office",
    allowed=_named_in(ORGANIC_2022, SUPERVISION_2024),
    says=_SAYS,
    cites=_WHOM,
)
# The Supervision Law of 2006 names no supervisory commission; once another text does, its longer list is the law.
MIGHT_BE_DISMISSED = Competence(
    name="might-be-dismissed",
    of="office",
    allowed=_named_in(SUPERVISION_2006),
    says=_SAYS,
    cites=(_WHOM_2006,),
    yields_to=_WHOM,
)
# Unsettled: the articles speak of "individual" deputy heads of government and not of how many that is; not judged.
APPOINTED_HERE = Competence(
    name="appointed-here",
    of="appointed_here",
    allowed=frozenset({True}),
    when=Not(Is("office", {Office.DEPUTY_HEAD_OF_GOVERNMENT})),
    says=Text(
        "除政府副职外，撤职对象应由本常务委员会任命",
        "whoever is no deputy head of government is dismissed by the committee that appointed him",
    ),
    cites=(_WHOM_2006, *_WHOM),
)

# who moves it

_MOVERS_2006 = frozenset(
    {Organ.GOVERNMENT, Organ.COURT, Organ.PROCURATORATE, Organ.CHAIRPERSONS_COUNCIL, Organ.MEMBERS},
)

# Unsettled: the articles do not confine an organ to motions against its own people; neither does this.
MAY_MOVE = Initiator(
    name="may-move",
    allowed=_MOVERS_2006 | {Organ.SUPERVISORY_COMMISSION},
    says=Text(
        "撤职案应由本级人民政府、监察委员会、人民法院、人民检察院、主任会议或者组成人员提出",
        "the government, the supervisory commission, the court, the procuratorate, the council of chairpersons or"
        " members move a dismissal",
    ),
    cites=tuple(SUPERVISION_2024.county_and_above(61, paragraph) for paragraph in (1, 2, 3)),
)
MIGHT_MOVE = Initiator(
    name="might-move",
    allowed=_MOVERS_2006,
    says=Text(
        "撤职案应由本级人民政府、人民法院、人民检察院、主任会议或者组成人员提出",
        "the government, the court, the procuratorate, the council of chairpersons or members move a dismissal",
    ),
    cites=tuple(SUPERVISION_2006.county_and_above(45, paragraph) for paragraph in (1, 2, 3)),
)
ONE_FIFTH_SIGN = Signatures(
    name="one-fifth-sign",
    at_least=AT_LEAST_ONE_FIFTH,
    when=_BY_MEMBERS,
    cites=_BY_ONE_FIFTH,
)
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    when=_BY_MEMBERS,
    says=Text("组成人员联名提出撤职案应采用书面形式", "members move a dismissal jointly in writing"),
    cites=_BY_ONE_FIFTH,
)

# what it states

STATES_WHOM = Content(
    name="states-whom",
    of="person",
    says=Text("撤职案应写明撤职的对象", "the motion states who is to be dismissed"),
    cites=_STATES,
)
STATES_REASONS = Content(
    name="states-reasons",
    of="reasons",
    says=Text("撤职案应写明撤职的理由", "the motion states the reasons"),
    cites=_STATES,
)
SUPPLIES_MATERIAL = Content(
    name="supplies-material",
    of="material",
    says=Text("撤职案应附有关的材料", "material is supplied with the motion"),
    cites=_STATES,
)

MOVED = (
    MAY_BE_DISMISSED,
    MIGHT_BE_DISMISSED,
    APPOINTED_HERE,
    MAY_MOVE,
    MIGHT_MOVE,
    ONE_FIFTH_SIGN,
    IN_WRITING,
    STATES_WHOM,
    STATES_REASONS,
    SUPPLIES_MATERIAL,
)
"""What is asked of the motion."""
