"""How deputies put an interpellation in a congress: who signs, in what form, to whom, and what it states.

Organic Law art. 24; Deputies Law art. 20 (2015: art. 14); NPC Organic Law art. 21; NPC Rules of Procedure arts. 48 and
49; Constitution art. 73; Supervision Commissions Law art. 60.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    ORGANIC_2022,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.levels import by_level
from npcproc.rules import (
    Competence,
    Content,
    Initiator,
    Is,
    Method,
    Signatures,
    Window,
)

__all__ = [
    "DEPUTIES_ASK",
    "ENOUGH_SIGN",
    "IN_SESSION",
    "IN_WRITING",
    "MAY_BE_ASKED",
    "STATES_CONTENT",
    "STATES_QUESTIONS",
]

_DEPUTIES = frozenset({Organ.DEPUTIES})
_PUTS = (
    ORGANIC_2022.art(24, 1),
    NPC_ORGANIC_2021.art(21, 1),
    NPC_RULES_2021.art(48, 1),
    DEPUTIES_2015.national(14, 1),
    DEPUTIES_2025.national(20, 1),
)
_ASKS = (
    *_PUTS,
    DEPUTIES_2015.county_and_above(14, 2),
    DEPUTIES_2015.township(14, 3),
    DEPUTIES_2025.county_and_above(20, 2),
    DEPUTIES_2025.township(20, 3),
)
_STATES = (
    ORGANIC_2022.art(24, 1),
    DEPUTIES_2015.art(14, 4),
    DEPUTIES_2025.art(20, 4),
    NPC_RULES_2021.art(49, 1),
)

DEPUTIES_ASK = Initiator(
    name="deputies-ask",
    allowed=by_level(
        national=frozenset({Organ.DEPUTIES, Organ.DELEGATION}),
        provincial=_DEPUTIES,
        municipal=_DEPUTIES,
        county=_DEPUTIES,
        township=_DEPUTIES,
    ),
    says=Text("质询案应由依法有权的代表或者代表团提出", "deputies, or where the law says so a delegation, put it"),
    cites=_ASKS,
)
ENOUGH_SIGN = Signatures(
    name="enough-sign",
    at_least=by_level(national=30, provincial=10, municipal=10, county=10, township=10),
    when=Is("by", {Organ.DEPUTIES}),
    cites=_PUTS,
)
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("质询案应书面提出", "the interpellation is put in writing"),
    cites=_PUTS,
)
IN_SESSION = Window(
    name="in-session",
    of="while_in_session",
    says=Text("质询案应在大会会议期间提出", "the interpellation is put while the congress is in session"),
    cites=(*_PUTS, CONSTITUTION_2018.national(73, 1), SUPERVISORY_COMMISSION_2024.art(60, 3)),
)
_ANY_ORGAN = frozenset(
    {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE},
)
MAY_BE_ASKED = Competence(
    name="may-be-asked",
    of="target",
    allowed=by_level(
        national=_ANY_ORGAN,
        provincial=_ANY_ORGAN,
        municipal=_ANY_ORGAN,
        county=_ANY_ORGAN,
        # Unsettled: the Organic Law also names departments, the Deputies Law only the township's government.
        township=frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT}),
    ),
    says=Text("质询对象应为本级依法可受质询的机关", "an organ of this level that the law names is questioned"),
    cites=_ASKS,
)
STATES_QUESTIONS = Content(
    name="states-questions",
    of="questions",
    says=Text("质询案应写明质询的问题", "the interpellation states its questions"),
    cites=_STATES,
)
STATES_CONTENT = Content(
    name="states-content",
    of="content",
    says=Text("质询案应写明质询的内容", "the interpellation states the substance of its questions"),
    cites=_STATES,
)
