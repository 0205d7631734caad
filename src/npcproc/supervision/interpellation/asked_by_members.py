"""How members put an interpellation to their standing committee: who signs, in what form, to whom, and what it states.

Supervision Law art. 51 (2006: art. 35); Organic Law art. 53; NPC Organic Law art. 30; NPCSC Rules of Procedure arts. 39
and 40 (2009: arts. 26 and 27); Constitution art. 73; Supervision Commissions Law art. 60.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.levels import by_level
from npcproc.rules import (
    Competence,
    Content,
    Initiator,
    Method,
    Signatures,
    Window,
)

__all__ = [
    "ENOUGH_SIGN",
    "IN_SESSION",
    "IN_WRITING",
    "MAY_BE_ASKED",
    "MEMBERS_ASK",
    "MIGHT_BE_ASKED",
    "STATES_CONTENT",
    "STATES_QUESTIONS",
]

_PUTS = (
    SUPERVISION_2006.art(35, 1),
    SUPERVISION_2024.art(51, 1),
    ORGANIC_2022.art(53, 1),
    NPC_ORGANIC_2021.art(30, 1),
    NPCSC_RULES_2009.art(26, 1),
    NPCSC_RULES_2022.art(39, 1),
)
_STATES = (
    SUPERVISION_2006.art(35, 2),
    SUPERVISION_2024.art(51, 2),
    ORGANIC_2022.art(53, 1),
    NPCSC_RULES_2009.art(27, 1),
    NPCSC_RULES_2022.art(40, 1),
)

MEMBERS_ASK = Initiator(
    name="members-ask",
    allowed=frozenset({Organ.MEMBERS}),
    says=Text("质询案应由常务委员会组成人员提出", "members of the standing committee put the interpellation"),
    cites=_PUTS,
)
ENOUGH_SIGN = Signatures(
    name="enough-sign",
    at_least=by_level(national=10, provincial=5, municipal=5, county=3),
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
    says=Text("质询案应在常务委员会会议期间提出", "the interpellation is put while the committee is in session"),
    cites=(
        ORGANIC_2022.art(53, 1),
        NPC_ORGANIC_2021.art(30, 1),
        NPCSC_RULES_2009.art(26, 1),
        NPCSC_RULES_2022.art(39, 1),
        CONSTITUTION_2018.national(73, 1),
        SUPERVISORY_COMMISSION_2024.art(60, 3),
    ),
)
MAY_BE_ASKED = Competence(
    name="may-be-asked",
    of="target",
    allowed=frozenset(
        {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE},
    ),
    says=Text(
        "质询对象应为本级人民政府及其部门、监察委员会、人民法院或者人民检察院",
        "the government, a department, the supervisory commission, the court or the procuratorate is questioned",
    ),
    cites=(
        SUPERVISION_2024.art(51, 1),
        ORGANIC_2022.art(53, 1),
        NPC_ORGANIC_2021.art(30, 1),
        NPCSC_RULES_2022.art(39, 1),
    ),
)
# The texts of 2006 and 2009 name no supervisory commission; once another text does, its longer list is the law.
MIGHT_BE_ASKED = Competence(
    name="might-be-asked",
    of="target",
    allowed=frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.COURT, Organ.PROCURATORATE}),
    says=Text(
        "质询对象应为本级人民政府及其部门、人民法院或者人民检察院",
        "the government, a department, the court or the procuratorate is questioned",
    ),
    cites=(SUPERVISION_2006.art(35, 1), NPCSC_RULES_2009.art(26, 1)),
    yields_to=MAY_BE_ASKED.cites,
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
