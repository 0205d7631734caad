"""Who may ask the NPC Standing Committee to review a regulation, and on what grounds, and who does so unasked.

Some organs may demand a review (审查要求), all others suggest one (审查建议); the grounds of a demand are wider.

Legislation Law arts. 110 and 111.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import LEGISLATION_2023
from npcproc.levels import Level, by_level
from npcproc.rules import Competence, ContentFrom, Initiator, Method
from npcproc.supervision.record_review.documents import REGULATIONS, Asker, Ground

__all__ = [
    "ASKED_UNDER",
    "DEMANDED",
    "DEMAND_GROUND",
    "DEMAND_IN_WRITING",
    "INITIATED",
    "INITIATED_UNDER",
    "MAY_SUGGEST",
    "OTHERS",
    "PROVINCES",
    "SUGGESTED",
    "SUGGESTION_GROUND",
    "SUGGESTION_IN_WRITING",
    "TAKES_UP",
]

PROVINCES = frozenset({Asker.STANDING_COMMITTEE_BELOW})
"""The standing committees of the provinces, which are the ones below the national one."""

OTHERS = frozenset(
    {Asker.OTHER_STATE_ORGAN, Asker.SOCIAL_ORGANISATION, Asker.ENTERPRISE_OR_INSTITUTION, Asker.CITIZEN},
)
"""All who may not demand a review, and may suggest one."""

_CONFLICT = frozenset({Ground.UNCONSTITUTIONAL, Ground.UNLAWFUL})
# The same paragraph lets the central organs and the standing committees of the provinces demand a review.
_DEMAND = (LEGISLATION_2023.art(110, 1, levels=frozenset({Level.NATIONAL, Level.PROVINCIAL})),)
_SUGGESTION = (LEGISLATION_2023.national(110, 2),)
_UNASKED = (LEGISLATION_2023.national(111, 1),)

ASKED_UNDER = (LEGISLATION_2023.national(110, 1), *_SUGGESTION)
"""The provisions by which a review is asked for."""

INITIATED_UNDER = _UNASKED
"""The provision by which it is taken up unasked."""

MAY_DEMAND = Initiator(
    name="may-demand",
    of="asker",
    allowed=by_level(
        national=frozenset(Asker) - OTHERS,
        provincial=PROVINCES,
    ),
    says=Text(
        "审查要求应由国务院、中央军事委员会、国家监察委员会、最高人民法院、最高人民检察院或者省级人大常委会提出",
        "the State Council, the Central Military Commission, the National Supervisory Commission, the Supreme Court, "
        "the Supreme Procuratorate or a provincial standing committee demands a review",
    ),
    cites=_DEMAND,
)
DEMAND_GROUND = ContentFrom(
    name="demand-ground",
    of="ground",
    allowed=_CONFLICT | {Ground.CONSTITUTIONALITY, Ground.LEGALITY},
    says=Text(
        "审查要求应以同宪法、法律相抵触或者存在合宪性、合法性问题为由",
        "a demand rests on a conflict with the Constitution or a law, or a question of constitutionality or legality",
    ),
    cites=_DEMAND,
)
DEMAND_IN_WRITING = Method(
    name="demand-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查要求应书面提出", "a demand is put in writing"),
    cites=_DEMAND,
)
# Unsettled: what one of the organs that may demand a review puts as a suggestion is read as being in the wrong form.
MAY_SUGGEST = Initiator(
    name="may-suggest",
    of="asker",
    allowed=OTHERS,
    says=Text(
        "审查建议应由其他国家机关、社会团体、企业事业组织或者公民提出",
        "other state organs, social organisations, enterprises and institutions, and citizens suggest a review",
    ),
    cites=_SUGGESTION,
)
SUGGESTION_GROUND = ContentFrom(
    name="suggestion-ground",
    of="ground",
    allowed=_CONFLICT,
    says=Text("审查建议应以同宪法、法律相抵触为由", "a suggestion rests on a conflict with the Constitution or a law"),
    cites=_SUGGESTION,
)
SUGGESTION_IN_WRITING = Method(
    name="suggestion-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查建议应书面提出", "a suggestion is put in writing"),
    cites=_SUGGESTION,
)
A_REGULATION = Competence(
    name="a-regulation",
    of="document",
    allowed=REGULATIONS,
    says=Text("审查的对象应为法规", "what is reviewed is a regulation"),
    cites=(*_DEMAND, *_SUGGESTION, *_UNASKED),
)
TAKES_UP = Initiator(
    name="takes-up",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
    says=Text(
        "主动审查和专项审查应由专门委员会或者常务委员会工作机构进行",
        "a special committee or the working body reviews of its own motion, or a theme",
    ),
    cites=_UNASKED,
)

DEMANDED = (MAY_DEMAND, DEMAND_GROUND, DEMAND_IN_WRITING, A_REGULATION)
"""What is asked of a demand for the review of a regulation."""

SUGGESTED = (MAY_SUGGEST, SUGGESTION_GROUND, SUGGESTION_IN_WRITING, A_REGULATION)
"""What is asked of a suggestion to review a regulation."""

INITIATED = (TAKES_UP, A_REGULATION)
"""What is asked when a regulation is reviewed unasked."""
