"""Who may ask the NPC Standing Committee to review a judicial interpretation, and who does so unasked.

The Supreme Court and the Supreme Procuratorate may each demand the review of the other's interpretations.  Since 2024
the National Supervisory Commission may demand too, the Constitution is a ground, and the committees act of themselves.

Supervision Law art. 42 (2006: art. 32).
"""

from __future__ import annotations

from attrs import evolve

from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import Level
from npcproc.rules import Competence, CompetenceByTable, ContentFrom, Entry
from npcproc.statutes import Edition
from npcproc.supervision.record_review import asked_on_regulation as on_regulation
from npcproc.supervision.record_review.asked_on_regulation import PROVINCES
from npcproc.supervision.record_review.documents import INTERPRETATIONS, Asker, Document, Ground

__all__ = ["ASKED_UNDER", "DEMANDED", "INITIATED", "INITIATED_UNDER", "SUGGESTED"]

_PROVINCIAL = frozenset({Level.PROVINCIAL})
_BOTH = _PROVINCIAL | {Level.NATIONAL}
_DEMAND_2006 = SUPERVISION_2006.art(32, 1, levels=_BOTH)
_DEMAND_2024 = SUPERVISION_2024.art(42, 1, levels=_BOTH)
_SUGGESTION_2006 = SUPERVISION_2006.national(32, 2)
_SUGGESTION_2024 = SUPERVISION_2024.national(42, 2)

ASKED_UNDER = (
    SUPERVISION_2006.national(32, 1),
    SUPERVISION_2006.national(32, 2),
    SUPERVISION_2024.national(42, 1),
    SUPERVISION_2024.national(42, 2),
)
"""The provisions by which a review of interpretations is asked for."""

INITIATED_UNDER = (SUPERVISION_2024.national(42, 3),)
"""The provision that opens the review of interpretations unasked."""

# who demands: some of every interpretation, and the two of each other's

_CENTRAL = frozenset({Asker.GOVERNMENT, Asker.CENTRAL_MILITARY_COMMISSION})
_THE_OTHER = {
    Document.INTERPRETATION_OF_COURT: frozenset({Asker.PROCURATORATE}),
    Document.INTERPRETATION_OF_PROCURATORATE: frozenset({Asker.COURT}),
    # Unsettled: of an interpretation that the two give together, neither is read as the other side.
    Document.JOINT_INTERPRETATION: frozenset[Asker](),
}


def _demanded_by(central: frozenset[Asker], edition: Edition, article: int) -> tuple[Entry, ...]:
    """The lines of one edition: at the national level all who may demand, at the provincial one its own committee."""
    nationally, in_a_province = edition.national(article, 1), edition.art(article, 1, levels=_PROVINCIAL)
    return tuple(
        line
        for document, other in _THE_OTHER.items()
        for line in (
            Entry(document, central | other | PROVINCES, (nationally,)),
            Entry(document, PROVINCES, (in_a_province,)),
        )
    )


MAY_DEMAND = CompetenceByTable(
    name="may-demand",
    of="asker",
    by_field="document",
    table=(
        *_demanded_by(_CENTRAL, SUPERVISION_2006, 32),
        *_demanded_by(_CENTRAL | {Asker.SUPERVISORY_COMMISSION}, SUPERVISION_2024, 42),
    ),
    says=Text("审查要求应由法律规定的机关提出", "an organ that the law names demands a review"),
)
AN_INTERPRETATION = Competence(
    name="an-interpretation",
    of="document",
    allowed=INTERPRETATIONS,
    says=Text(
        "审查的对象应为最高人民法院、最高人民检察院的司法解释",
        "what is reviewed is an interpretation by the Supreme Court or the Supreme Procuratorate",
    ),
    cites=(_DEMAND_2006, _DEMAND_2024, _SUGGESTION_2006, _SUGGESTION_2024, *INITIATED_UNDER),
)

# on what grounds: until 2024 a conflict with a law, and nothing else

DEMAND_GROUND = evolve(on_regulation.DEMAND_GROUND, cites=(_DEMAND_2024,))
DEMAND_GROUND_OF_2006 = ContentFrom(
    name="demand-ground-of-2006",
    of="ground",
    allowed=frozenset({Ground.UNLAWFUL}),
    says=Text("审查要求应以同法律相抵触为由", "a demand rests on a conflict with a law"),
    cites=(_DEMAND_2006,),
)
SUGGESTION_GROUND = evolve(on_regulation.SUGGESTION_GROUND, cites=(_SUGGESTION_2024,))
SUGGESTION_GROUND_OF_2006 = ContentFrom(
    name="suggestion-ground-of-2006",
    of="ground",
    allowed=frozenset({Ground.UNLAWFUL}),
    says=Text("审查建议应以同法律相抵触为由", "a suggestion rests on a conflict with a law"),
    cites=(_SUGGESTION_2006,),
)

# how, and by whom else

DEMAND_IN_WRITING = evolve(on_regulation.DEMAND_IN_WRITING, cites=(_DEMAND_2006, _DEMAND_2024))
SUGGESTION_IN_WRITING = evolve(on_regulation.SUGGESTION_IN_WRITING, cites=(_SUGGESTION_2006, _SUGGESTION_2024))
# Before 2024 the National Supervisory Commission may not demand, and so is free to suggest like all others.
MAY_SUGGEST = evolve(on_regulation.MAY_SUGGEST, cites=(_SUGGESTION_2024,))
MIGHT_SUGGEST = evolve(
    on_regulation.MAY_SUGGEST,
    name="might-suggest",
    allowed=on_regulation.OTHERS | {Asker.SUPERVISORY_COMMISSION},
    cites=(_SUGGESTION_2006,),
)
TAKES_UP = evolve(on_regulation.TAKES_UP, cites=INITIATED_UNDER)

DEMANDED = (MAY_DEMAND, DEMAND_GROUND, DEMAND_GROUND_OF_2006, DEMAND_IN_WRITING, AN_INTERPRETATION)
"""What is asked of a demand for the review of an interpretation."""

SUGGESTED = (
    MAY_SUGGEST,
    MIGHT_SUGGEST,
    SUGGESTION_GROUND,
    SUGGESTION_GROUND_OF_2006,
    SUGGESTION_IN_WRITING,
    AN_INTERPRETATION,
)
"""What is asked of a suggestion to review an interpretation."""

INITIATED = (TAKES_UP, AN_INTERPRETATION)
"""What is asked when an interpretation is reviewed unasked."""
