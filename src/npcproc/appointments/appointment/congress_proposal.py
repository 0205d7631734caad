"""What is asked where a congress itself decides on an office: the office, who nominates, from whom, the introduction.

Constitution art. 62; Organic Law arts. 34 and 37; NPC Organic Law arts. 19 and 34; NPC Rules of Procedure arts. 38, 39
and 61.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.appointment.matter import Nominated
from npcproc.appointments.offices import (
    FROM_DEPUTIES,
    MANNER,
    NOMINATED_FOR_DECISION,
    SPECIAL_COMMITTEE,
    Manner,
    Office,
)
from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import NPC_RULES_2021
from npcproc.levels import Level, by_level
from npcproc.rules import (
    Addressed,
    Competence,
    CompetenceByTable,
    Duty,
    Entry,
    Latest,
    Performed,
)

__all__ = [
    "DECIDED_ON",
    "FILLED_BY_THE_CONGRESS",
    "FROM_THE_DEPUTIES",
    "INTRODUCED_BY_THE_NOMINATOR",
    "NOMINATED_AS_PROVIDED",
    "OFFICE_DECIDED_ON",
    "PARTICULARS_TOLD",
    "QUESTIONS_ANSWERED",
    "Introduced",
]


@frozen(kw_only=True)
class Introduced(Event):
    """The nominator introduces the person to the session and answers deputies (介绍人选基本情况)."""

    zh = "介绍人选基本情况"
    en = "Introduced"
    in_session = True

    particulars: str = "基本情况"
    """The person's basic particulars, as told."""

    questions_answered: bool = True
    """Whether what deputies asked was explained, as far as needed."""


_NOT_ELECTED = tuple(entry for entry in MANNER if Manner.ELECTED not in entry.allowed)

DECIDED_ON = frozenset(entry.key for entry in _NOT_ELECTED if Manner.DECIDED in entry.allowed)
"""The State Council's and the Central Military Commission's: the offices on which the national congress decides."""


def _filled_at(level: Level) -> frozenset[Office]:
    return frozenset(entry.key for entry in _NOT_ELECTED if any(level in cite.levels for cite in entry.cites))


OFFICE_DECIDED_ON = Competence(
    name="office-decided-on",
    of="office",
    allowed=by_level(
        national=_filled_at(Level.NATIONAL),
        provincial=_filled_at(Level.PROVINCIAL),
        municipal=_filled_at(Level.MUNICIPAL),
        county=_filled_at(Level.COUNTY),
        township=_filled_at(Level.TOWNSHIP),
    ),
    says=Text(
        "应为人民代表大会决定或者通过人选的职务",
        "the office is one on which the congress decides, and not one for which it elects",
    ),
    cites=tuple(dict.fromkeys(cite for entry in _NOT_ELECTED for cite in entry.cites)),
)
FILLED_BY_THE_CONGRESS = CompetenceByTable(
    name="filled-by-the-congress",
    of="put_to",
    by_field="office",
    table=tuple(Entry(entry.key, frozenset({Organ.CONGRESS}), entry.cites) for entry in _NOT_ELECTED),
    says=Text("应提请本级人民代表大会决定", "the proposal is put to the congress"),
)
NOMINATED_AS_PROVIDED = CompetenceByTable(
    name="nominated-as-provided",
    by_field="office",
    table=NOMINATED_FOR_DECISION,
    says=Text("人选应由法律规定的机关、人员提名", "whoever the law names makes the nomination"),
)
FROM_THE_DEPUTIES = CompetenceByTable(
    name="from-the-deputies",
    of="deputy",
    by_field="office",
    table=tuple(entry for entry in FROM_DEPUTIES if entry.key in SPECIAL_COMMITTEE),
    says=Text("专门委员会组成人员应在代表中提名", "members of special committees are nominated from the deputies"),
)
INTRODUCED_BY_THE_NOMINATOR = Addressed(
    name="introduced-by-the-nominator",
    same_as=Latest(Nominated, "by"),
    says=Text("应由提名人介绍人选", "whoever nominated introduces the person"),
    cites=(NPC_RULES_2021.art(39, 1),),
)
PARTICULARS_TOLD = Performed(
    name="particulars-told",
    of="particulars",
    says=Text("应介绍人选的基本情况", "the person's basic particulars are told"),
    cites=(NPC_RULES_2021.art(39, 1),),
)
QUESTIONS_ANSWERED = Duty(
    name="questions-answered",
    of="questions_answered",
    says=Text("对代表提出的问题应作必要的说明", "what deputies ask is explained as far as needed"),
    cites=(NPC_RULES_2021.art(39, 1),),
)
