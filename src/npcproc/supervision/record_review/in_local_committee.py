"""Review by a local standing committee (地方人大常委会备案审查): resolutions from below, and its own level's organs.

Until 2024 it reaches, of its own level, the government's decisions and orders; since then the normative documents of
the government, the supervisory commission, the court and the procuratorate.

Supervision Law arts. 39 and 40 (2006: arts. 29 and 30).
"""

from __future__ import annotations

from attrs import evolve

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import LOCAL, WITH_STANDING_COMMITTEE, by_level
from npcproc.procedure import Procedure
from npcproc.rules import Competence, ContentFrom, Is
from npcproc.supervision.record_review import of_regulations
from npcproc.supervision.record_review.course import course
from npcproc.supervision.record_review.documents import Document, Ground
from npcproc.supervision.record_review.matter import Stage, Verdict

__all__ = ["IN_LOCAL_COMMITTEE"]

_LISTED_2006 = tuple(SUPERVISION_2006.county_and_above(30, 1, item) for item in range(1, 4))
_LISTED_2024 = tuple(SUPERVISION_2024.county_and_above(39, 1, item) for item in range(1, 4))
_POWER_2006 = SUPERVISION_2006.county_and_above(30, 1)
_POWER_2024 = SUPERVISION_2024.county_and_above(39, 1)

# what it reaches

# A township has a congress and no standing committee, and no rules of government: the county reaches neither below.
_BELOW_COUNTY = frozenset({Document.RESOLUTION_OF_CONGRESS_BELOW})
_BELOW = _BELOW_COUNTY | {Document.RESOLUTION_OF_COMMITTEE_BELOW}
# Unsettled: rules of the government are filed and annulled under the Legislation Law; they are read as orders in the
# sense of 2006, and as normative documents in that of 2024.
_RULE = frozenset({Document.GOVERNMENT_RULE})
_ORDERS = frozenset({Document.GOVERNMENT_DECISION})
_DOCUMENTS = _ORDERS | {
    Document.GOVERNMENT_DOCUMENT,
    Document.DOCUMENT_OF_SUPERVISORY_COMMISSION,
    Document.DOCUMENT_OF_COURT,
    Document.DOCUMENT_OF_PROCURATORATE,
}

MIGHT_BE_REVIEWED = Competence(
    name="might-be-reviewed",
    of="document",
    allowed=by_level(
        provincial=_BELOW | _RULE | _ORDERS,
        municipal=_BELOW | _RULE | _ORDERS,
        county=_BELOW_COUNTY | _ORDERS,
    ),
    says=Text(
        "审查的对象应为下一级人大及其常委会的决议、决定和本级人民政府的决定、命令",
        "what is reviewed is a resolution from one level below, or a decision or order of the government",
    ),
    cites=(_POWER_2006,),
)
MAY_BE_REVIEWED = Competence(
    name="may-be-reviewed",
    of="document",
    allowed=by_level(
        provincial=_BELOW | _RULE | _DOCUMENTS,
        municipal=_BELOW | _RULE | _DOCUMENTS,
        county=_BELOW_COUNTY | _DOCUMENTS,
    ),
    says=Text(
        "审查的对象应为下一级人大及其常委会的决议、决定和本级“一府一委两院”的规范性文件",
        "what is reviewed is a resolution from one level below, or a normative document of one of the four organs of "
        "its own level",
    ),
    cites=(_POWER_2024,),
)

# on what grounds

LISTED_GROUND = ContentFrom(
    name="listed-ground",
    of="ground",
    allowed=frozenset(Ground) - {Ground.OTHER},
    when=Is("verdict", {Verdict.FAULTY}),
    says=Text("应认为有法律列举的不适当的情形", "what is found is one of the improprieties that the law lists"),
    cites=(_POWER_2006, *_LISTED_2006, _POWER_2024, *_LISTED_2024),
)

# annulment

ANNUL = evolve(of_regulations.ANNUL, cites=(_POWER_2006, _POWER_2024))
COMMITTEE_ANNULS = evolve(
    of_regulations.COMMITTEE_DECIDES,
    name="committee-annuls",
    says=Text("应由常务委员会撤销", "the standing committee annuls"),
    cites=(_POWER_2006, _POWER_2024),
)

# Unsettled: the steps are the province's to lay down, after the model of the Legislation Law; so they stand here as
# that law has them, but without its askers, its reviewers and its days, which a province's own law adds.
IN_LOCAL_COMMITTEE = Procedure(
    id="record-review.local",
    title=Text("地方人大常委会备案审查", "Review of normative documents by a local standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=course(
        levels=LOCAL & WITH_STANDING_COMMITTEE,
        asked_under=(_POWER_2006, _POWER_2024),
        initiated_under=(_POWER_2006, _POWER_2024),
        demanded=(MIGHT_BE_REVIEWED, MAY_BE_REVIEWED),
        suggested=(MIGHT_BE_REVIEWED, MAY_BE_REVIEWED),
        initiated=(MIGHT_BE_REVIEWED, MAY_BE_REVIEWED),
        reviewed=(LISTED_GROUND,),
        proposed=(MIGHT_BE_REVIEWED, MAY_BE_REVIEWED, ANNUL),
        submitted=(),
        decided=(COMMITTEE_ANNULS,),
    ),
)
