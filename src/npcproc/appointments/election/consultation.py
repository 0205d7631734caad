"""What is asked of the consultation on the nominees (酝酿、讨论).

Organic Law arts. 26 and 27; NPC Organic Law art. 18; NPC Rules of Procedure arts. 38 and 39; Deputies Law 2015 art.
11 and 2025 art. 17.
"""

from __future__ import annotations

from npcproc.appointments.election.matter import MeasuresVoted, NominationsOpened
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.periods import days
from npcproc.rules import (
    Competence,
    Duty,
    Latest,
    NotBefore,
    Past,
    Right,
)

__all__ = ["CONSULTED", "FOR_A_DIRECTOR", "FOR_OTHERS"]

_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_LOCAL = frozenset({Organ.DELEGATION, Organ.DEPUTIES})

DEPUTIES_CONSULT = Competence(
    name="deputies-consult",
    allowed=by_level(
        national=frozenset({Organ.DELEGATION}),
        provincial=_LOCAL,
        municipal=_LOCAL,
        county=_LOCAL,
        township=_LOCAL,
    ),
    says=Text("候选人应经代表酝酿、讨论", "the deputies consult on the nominees"),
    cites=(ORGANIC_2022.art(27, 1), NPC_ORGANIC_2021.art(18, 1), NPC_RULES_2021.art(38, 1)),
)
PRESIDIUM_SUBMITS = Competence(
    name="presidium-submits",
    of="submitted_by",
    allowed=_PRESIDIUM,
    says=Text("提名的候选人应由主席团提交代表酝酿、讨论", "the presidium puts the nominees to the deputies"),
    cites=(ORGANIC_2022.art(27, 1),),
)
FOR_A_DIRECTOR = Past(MeasuresVoted, "office", {Office.DIRECTOR_OF_SUPERVISORY_COMMISSION})
FOR_OTHERS = Past(MeasuresVoted, "office", frozenset(Office) - FOR_A_DIRECTOR.values)
"""Whether the election is to the post that the Deputies Law names since 2025, or to another."""

OPINIONS_TAKEN = Right(
    name="opinions-taken",
    of="opinions_taken",
    when=FOR_OTHERS,
    says=Text("代表有权对提名的人选提出意见", "deputies may give opinions on whoever is nominated"),
    cites=(
        DEPUTIES_2015.national(11, 2),
        DEPUTIES_2015.county_and_above(11, 3),
        DEPUTIES_2015.township(11, 4),
        DEPUTIES_2025.national(17, 2),
        DEPUTIES_2025.county_and_above(17, 3),
        DEPUTIES_2025.township(17, 4),
    ),
)
OPINIONS_TAKEN_ON_A_DIRECTOR = Right(
    name="opinions-taken-on-a-director",
    of="opinions_taken",
    when=FOR_A_DIRECTOR,
    says=Text("代表有权对监察委员会主任人选提出意见", "deputies may give opinions on whoever is nominated as director"),
    cites=(DEPUTIES_2025.national(17, 2), DEPUTIES_2025.county_and_above(17, 3)),
)
# Unsettled: the law does not say how the two days are counted; the day on which nomination opens is not counted, as it
# is not in any other time limit, and the consultation may end on the second day after it.  Nor does it say whether
# nominations for seats left take two days anew; art. 29 has them made as the law provides, and they are read to.
TWO_DAYS = NotBefore(
    name="two-days",
    day=Latest(NominationsOpened),
    wait=days(2),
    when=Past(MeasuresVoted, "change_of_term", {True}),
    says=Text(
        "换届选举时提名、酝酿的时间不得少于两天",
        "when a term changes, nomination and consultation take at least two days",
    ),
    cites=(ORGANIC_2022.county_and_above(27, 2),),
)
QUESTIONS_ANSWERED = Duty(
    name="questions-answered",
    of="questions_answered",
    says=Text(
        "提名人对代表提出的问题应作必要的说明", "whoever nominated answers what deputies ask, as far as necessary"
    ),
    cites=(NPC_RULES_2021.art(39, 1),),
)

CONSULTED = (
    DEPUTIES_CONSULT,
    PRESIDIUM_SUBMITS,
    OPINIONS_TAKEN,
    OPINIONS_TAKEN_ON_A_DIRECTOR,
    QUESTIONS_ANSWERED,
    TWO_DAYS,
)
"""What is asked of the consultation."""
