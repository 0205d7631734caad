"""What Henan says again of an investigation by the standing committee of the province, a city or a county.

It names two occasions of its own, both within what national law allows: final accounts that were not approved, and the
gravest breaches of law that an inspection finds.

Henan Measures on the Supervision Law arts. 32, 46 and 69-71.
"""

from __future__ import annotations

from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.procedure import Overlay
from npcproc.supervision.investigation import decided_by_members, reported_to_members

__all__ = ["IN_HENAN"]

_MAY_FORM = (HENAN_SUPERVISION_2015.art(69, 1),)
_COUNCIL_PROPOSES = (HENAN_SUPERVISION_2015.art(69, 2),)
_MEMBERS_PROPOSE = (HENAN_SUPERVISION_2015.art(69, 3),)
_TO_THE_SESSION = (*_COUNCIL_PROPOSES, *_MEMBERS_PROPOSE)
_AFTER_AN_INSPECTION = HENAN_SUPERVISION_2015.art(46, 1)
_OF_FINAL_ACCOUNTS = HENAN_SUPERVISION_2015.art(32, 2)

IN_HENAN = Overlay(
    again={
        decided_by_members.NAMES_THE_ISSUE: _MAY_FORM,
        decided_by_members.WITHIN_ITS_POWERS: _MAY_FORM,
        decided_by_members.A_RESOLUTION_IS_NEEDED: _MAY_FORM,
        decided_by_members.FACTS_ARE_UNCLEAR: _MAY_FORM,
        decided_by_members.COUNCIL_OR_MEMBERS_PROPOSE: _TO_THE_SESSION,
        decided_by_members.ONE_FIFTH_SIGN: _MEMBERS_PROPOSE,
        decided_by_members.IN_WRITING: _MEMBERS_PROPOSE,
        decided_by_members.COUNCIL_REFERS: _MEMBERS_PROPOSE,
        decided_by_members.TO_A_SPECIAL_COMMITTEE: _MEMBERS_PROPOSE,
        decided_by_members.REFERRED_FIRST: _MEMBERS_PROPOSE,
        decided_by_members.SPECIAL_COMMITTEE_REVIEWS: _MEMBERS_PROPOSE,
        decided_by_members.COUNCIL_SUBMITS: _MEMBERS_PROPOSE,
        decided_by_members.REVIEWED_IF_REFERRED: _MEMBERS_PROPOSE,
        decided_by_members.COMMITTEE_DELIBERATES: _TO_THE_SESSION,
        decided_by_members.PROPOSAL_DELIBERATED: _TO_THE_SESSION,
        decided_by_members.COMMITTEE_DECIDES: (*_MAY_FORM, _AFTER_AN_INSPECTION),
        decided_by_members.COMMITTEE_INVESTIGATES_BUDGETS: (_OF_FINAL_ACCOUNTS,),
        reported_to_members.ENGAGES_EXPERTS: (HENAN_SUPERVISION_2015.art(70, 1),),
        reported_to_members.MATERIAL_IS_SUPPLIED: (HENAN_SUPERVISION_2015.art(71, 2),),
    },
)
