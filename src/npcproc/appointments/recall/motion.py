"""Who may move a recall, against whom, what the motion states, and how it comes before the session.

Organic Law arts. 22 and 31; Deputies Law art. 21 (2015: art. 15); NPC Organic Law art. 20; NPC Rules of Procedure
arts. 29 and 44.  Whom a congress may recall stands in the table of offices, with its articles.
"""

from __future__ import annotations

from npcproc.appointments.offices import RECALLED_BY, RECALLED_BY_ITS_ELECTORS, offices_by_level, provisions
from npcproc.appointments.recall.matter import Moved
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import (
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    ORGANIC_2022,
)
from npcproc.levels import by_level
from npcproc.rules import (
    Addressed,
    Competence,
    CompetenceByTable,
    Content,
    Delegations,
    Initiator,
    Is,
    Latest,
    Signatures,
    Window,
)
from npcproc.tally import AT_LEAST_ONE_FIFTH, AT_LEAST_ONE_TENTH

__all__ = ["MOVED", "SUBMITTED", "WITHDRAWN", "WITHDRAWN_UNDER"]

_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_BY_DEPUTIES = Is("by", {Organ.DEPUTIES})
_LOCAL_MOTION = (ORGANIC_2022.county_and_above(31, 1), ORGANIC_2022.township(31, 2))
_NATIONAL_MOTION = (NPC_ORGANIC_2021.art(20, 1), NPC_RULES_2021.art(44, 1))
_MOTION = (*_LOCAL_MOTION, *_NATIONAL_MOTION)
_OF_DEPUTIES = (
    DEPUTIES_2025.national(21, 1),
    DEPUTIES_2025.county_and_above(21, 2),
    DEPUTIES_2025.township(21, 3),
)

# who moves it

_COUNTY_AND_ABOVE = frozenset({Organ.PRESIDIUM, Organ.STANDING_COMMITTEE, Organ.DEPUTIES})

MAY_MOVE = Initiator(
    name="may-move",
    allowed=by_level(
        national=frozenset({Organ.PRESIDIUM, Organ.DELEGATION, Organ.DEPUTIES}),
        provincial=_COUNTY_AND_ABOVE,
        municipal=_COUNTY_AND_ABOVE,
        county=_COUNTY_AND_ABOVE,
        township=frozenset({Organ.PRESIDIUM, Organ.DEPUTIES}),
    ),
    says=Text(
        "罢免案应由主席团、代表或者法律规定的其他机关、代表团提出",
        "the presidium, deputies, or whoever else the law names at this level moves a recall",
    ),
    cites=(
        *_MOTION,
        DEPUTIES_2015.national(15, 1),
        DEPUTIES_2015.county_and_above(15, 2),
        DEPUTIES_2015.township(15, 3),
        *_OF_DEPUTIES,
    ),
)
ONE_TENTH_SIGN = Signatures(
    name="one-tenth-sign",
    at_least=AT_LEAST_ONE_TENTH,
    when=_BY_DEPUTIES,
    cites=(ORGANIC_2022.county_and_above(31, 1), *_NATIONAL_MOTION),
)
ONE_FIFTH_SIGN = Signatures(
    name="one-fifth-sign",
    at_least=AT_LEAST_ONE_FIFTH,
    when=_BY_DEPUTIES,
    cites=(ORGANIC_2022.township(31, 2),),
)
THREE_DELEGATIONS_JOIN = Delegations(
    name="three-delegations-join",
    at_least=by_level(national=3),
    when=Is("by", {Organ.DELEGATION}),
    cites=_NATIONAL_MOTION,
)
# Unsettled: the texts on the National People's Congress do not say that a recall is moved only during a session; it is
# not asked there.
IN_SESSION = Window(
    name="in-session",
    of="while_in_session",
    says=Text("罢免案应在大会会议期间提出", "a recall is moved while the congress is in session"),
    cites=_LOCAL_MOTION,
)

# against whom

# The Deputies Law of 2015 lists no director of a supervisory commission; the other texts do, and allow more.
# Unsettled: the Constitution names heads of government and their deputies, the Organic Law every member of a local
# government; the longer list is followed, and reaches those whom the standing committee appointed.
MAY_BE_RECALLED = Competence(
    name="may-be-recalled",
    of="office",
    allowed=offices_by_level(RECALLED_BY),
    says=Text(
        "罢免对象应为法律规定本级人民代表大会有权罢免的人员",
        "the motion is against someone whom the law lets this congress recall",
    ),
    cites=tuple(dict.fromkeys((*provisions(RECALLED_BY), *_MOTION, *_OF_DEPUTIES))),
)
ELECTED_HERE = CompetenceByTable(
    name="elected-here",
    of="elected_here",
    by_field="office",
    table=RECALLED_BY_ITS_ELECTORS,
    says=Text(
        "监察委员会主任、人民法院院长、人民检察院检察长应由选举他的人民代表大会罢免",
        "the congress that elected a director, a court president or a chief procurator recalls him",
    ),
)

# what it states

STATES_REASONS = Content(
    name="states-reasons",
    of="reasons",
    says=Text("罢免案应写明罢免理由", "the motion states the reasons"),
    cites=(ORGANIC_2022.art(31, 3), DEPUTIES_2015.art(15, 4), DEPUTIES_2025.art(21, 4), NPC_RULES_2021.art(44, 2)),
)
SUPPLIES_MATERIAL = Content(
    name="supplies-material",
    of="material",
    says=Text("罢免案应附有关的材料", "material is supplied with the motion"),
    cites=(NPC_RULES_2021.art(44, 2),),
)

# how it comes before the session

# Unsettled: the articles give the presidium no power to hold a motion back, and none is read into them.
PRESIDIUM_SUBMITS = Competence(
    name="presidium-submits",
    allowed=_PRESIDIUM,
    says=Text("罢免案应由主席团提请大会审议", "the presidium puts the motion before the session"),
    cites=_MOTION,
)

# Unsettled: the articles speak of bills on the agenda; a motion to recall is read as one, so that its mover may
# withdraw it while a session has it before it.
WITHDRAWN_UNDER = (ORGANIC_2022.art(22, 3), NPC_RULES_2021.art(29, 1))
"""The provisions that let a motion be withdrawn."""

THE_MOVER_WITHDRAWS = Addressed(
    name="the-mover-withdraws",
    same_as=Latest(Moved, "by"),
    says=Text("罢免案应由提案人要求撤回", "whoever moved the recall withdraws it"),
    cites=WITHDRAWN_UNDER,
)
PRESIDIUM_AGREES = Competence(
    name="presidium-agrees",
    of="agreed_by",
    allowed=_PRESIDIUM,
    says=Text("撤回罢免案应经主席团同意", "the presidium agrees to the withdrawal"),
    cites=WITHDRAWN_UNDER,
)

MOVED = (
    MAY_MOVE,
    ONE_TENTH_SIGN,
    ONE_FIFTH_SIGN,
    THREE_DELEGATIONS_JOIN,
    IN_SESSION,
    MAY_BE_RECALLED,
    ELECTED_HERE,
    STATES_REASONS,
    SUPPLIES_MATERIAL,
)
"""What is asked of the motion."""

SUBMITTED = (PRESIDIUM_SUBMITS,)
"""What is asked when it is put before the session."""

WITHDRAWN = (THE_MOVER_WITHDRAWS, PRESIDIUM_AGREES)
"""What is asked of a withdrawal."""
