"""What Guangdong adds to an investigation by a standing committee.

New, in the committee of the province alone, are that what is handed over must be true, and that whoever gave material,
not a citizen only, may ask to stay unknown.  That the committee adopts who sits on it is said at every level again.

Rules of Procedure of the Guangdong Standing Committee 2023 arts. 6, 41-45 and 51; Guangdong Measures on Appointments
2022 art. 3.
"""

from __future__ import annotations

from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_APPOINTMENTS_2022, GUANGDONG_SC_RULES_2023
from npcproc.procedure import Overlay
from npcproc.rules import Duty, Is, Prohibition
from npcproc.supervision.investigation import (
    Holder,
    MaterialRequested,
    SourceDisclosed,
    decided_by_members,
    reported_to_members,
    seated_by_members,
)

__all__ = ["IN_GUANGDONG"]

_RULES = GUANGDONG_SC_RULES_2023

# what is new

MATERIAL_IS_TRUE = Duty(
    name="guangdong-material-is-true",
    of="truthful",
    says=Text("应如实提供有关材料和情况", "what is handed over is true"),
    cites=(_RULES.art(44, 1),),
)
OTHERS_KEPT_SECRET = Prohibition(
    name="guangdong-others-kept-secret",
    of="secrecy_asked",
    when=Is("source", frozenset(Holder) - {Holder.CITIZEN}),
    effect=Effect.BREACH,
    says=Text(
        "提供材料的单位要求保密的，不得公开其为材料来源",
        "a unit that asked for secrecy is not disclosed as the source of material",
    ),
    cites=(_RULES.art(44, 2),),
)

# what says national law again

_FORMS = (_RULES.art(41, 1),)
_MEMBERS_PROPOSE = (_RULES.art(42, 2),)
_PROPOSE = (_RULES.art(42, 1), *_MEMBERS_PROPOSE)
_SITS = (_RULES.art(43, 1),)
_REPORTS = (_RULES.art(45, 1),)

IN_GUANGDONG = Overlay(
    rules={MaterialRequested: (MATERIAL_IS_TRUE,), SourceDisclosed: (OTHERS_KEPT_SECRET,)},
    again={
        decided_by_members.NAMES_THE_ISSUE: _FORMS,
        decided_by_members.COUNCIL_OR_MEMBERS_PROPOSE: _PROPOSE,
        decided_by_members.ONE_FIFTH_SIGN: _MEMBERS_PROPOSE,
        decided_by_members.IN_WRITING: _MEMBERS_PROPOSE,
        decided_by_members.COUNCIL_REFERS: _MEMBERS_PROPOSE,
        decided_by_members.TO_A_SPECIAL_COMMITTEE: _MEMBERS_PROPOSE,
        decided_by_members.REFERRED_FIRST: _MEMBERS_PROPOSE,
        decided_by_members.SPECIAL_COMMITTEE_REVIEWS: _MEMBERS_PROPOSE,
        decided_by_members.COUNCIL_SUBMITS: _MEMBERS_PROPOSE,
        decided_by_members.REVIEWED_IF_REFERRED: _MEMBERS_PROPOSE,
        decided_by_members.COMMITTEE_DELIBERATES: _PROPOSE,
        decided_by_members.PROPOSAL_DELIBERATED: _PROPOSE,
        decided_by_members.COMMITTEE_DECIDES: _FORMS,
        decided_by_members.QUORATE: (_RULES.art(6, 1),),
        decided_by_members.MORE_THAN_HALF_OF_ALL: (_RULES.art(51, 1),),
        seated_by_members.COUNCIL_NOMINATES: _SITS,
        seated_by_members.HAS_A_CHAIR: _SITS,
        seated_by_members.HAS_VICE_CHAIRS: _SITS,
        seated_by_members.HAS_MEMBERS: _SITS,
        seated_by_members.FROM_MEMBERS_AND_DEPUTIES: _SITS,
        seated_by_members.NOBODY_INTERESTED: (_RULES.art(43, 2),),
        seated_by_members.COMMITTEE_DELIBERATES_ON_NOMINEES: _SITS,
        seated_by_members.NOMINEES_DELIBERATED: _SITS,
        seated_by_members.COMMITTEE_ADOPTS_ITS_MEMBERSHIP: (*_SITS, GUANGDONG_APPOINTMENTS_2022.art(3, 1, 6)),
        reported_to_members.ENGAGES_EXPERTS: _SITS,
        reported_to_members.MATERIAL_IS_SUPPLIED: (_RULES.art(44, 1),),
        reported_to_members.SOURCE_KEPT_SECRET: (_RULES.art(44, 2),),
        reported_to_members.WITHHOLDS_PUBLICATION: (_RULES.art(44, 3),),
        reported_to_members.ITSELF_REPORTS: _REPORTS,
        reported_to_members.TO_THE_COMMITTEE_THAT_FORMED_IT: _REPORTS,
        reported_to_members.COMMITTEE_RESOLVES: _REPORTS,
        reported_to_members.RESTS_ON_THE_REPORT: _REPORTS,
    },
)
