"""What Shandong adds to an investigation by a congress.

Most of it says national law again.  New in the congress of the province is what national law says of the National
People's Congress alone: experts, the duty to hand over material, secrecy of sources, and no need to publish.

Shandong Congress Rules of Procedure ch. 7 (the congress of the province); Shandong Deputies Measures arts. 14 and 27.
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.local import SHANDONG_CONGRESS_RULES_2019, SHANDONG_DEPUTIES_2015
from npcproc.procedure import Overlay
from npcproc.supervision.investigation import (
    ExpertsEngaged,
    Heard,
    MaterialRequested,
    PublicationWithheld,
    SourceDisclosed,
    authorised_by_deputies,
    decided_by_deputies,
    reported_to_deputies,
    seated_by_deputies,
    seated_by_members,
)

__all__ = ["IN_SHANDONG", "IN_SHANDONG_COMMITTEES"]

_RULES = SHANDONG_CONGRESS_RULES_2019
_PLACE = "shandong"
_MATERIAL = _RULES.art(59, 1)

# the committee at work

ENGAGES_EXPERTS = reported_to_deputies.ENGAGES_EXPERTS.restated(_PLACE, _RULES.art(58, 2))
EVERYONE_SUPPLIES = reported_to_deputies.ORGANS_AND_CITIZENS_SUPPLY.restated(
    _PLACE,
    _MATERIAL,
    name="shandong-everyone-supplies",
    when=None,
    says=Text(
        "国家机关、社会团体、企业事业单位和公民应交出调查所需的材料",
        "state organs, social organisations, enterprises, institutions and citizens hand over the material needed",
    ),
)
EVERYONE_TELLS_THE_TRUTH = reported_to_deputies.ORGANS_AND_CITIZENS_TELL_THE_TRUTH.restated(
    _PLACE,
    _MATERIAL,
    name="shandong-everyone-tells-the-truth",
    when=None,
    says=Text("所交出的材料应真实", "what is handed over is true, whoever holds it"),
)
SOURCE_KEPT_SECRET = reported_to_deputies.SOURCE_KEPT_SECRET.restated(_PLACE, _MATERIAL)
WITHHOLDS_PUBLICATION = reported_to_deputies.WITHHOLDS_PUBLICATION.restated(_PLACE, _RULES.art(59, 2))

# its report

BETWEEN_SESSIONS = authorised_by_deputies.BETWEEN_SESSIONS.restated(_PLACE, _RULES.art(60, 2))

# what says national law again

_DEPUTIES_PROPOSE = SHANDONG_DEPUTIES_2015.county_and_above(14, 1)
_PROPOSED = (_RULES.art(58, 1), _DEPUTIES_PROPOSE)
_MADE_UP_OF = (_RULES.art(58, 2),)
_SEATED = (*_MADE_UP_OF, SHANDONG_DEPUTIES_2015.county_and_above(14, 2))
_TAKE_PART = SHANDONG_DEPUTIES_2015.county_and_above(27, 1)
_REPORTED = (_RULES.art(60, 1),)
_AUTHORISED = (_RULES.art(60, 2),)

IN_SHANDONG = Overlay(
    rules={
        ExpertsEngaged: (ENGAGES_EXPERTS,),
        MaterialRequested: (EVERYONE_SUPPLIES, EVERYONE_TELLS_THE_TRUTH),
        SourceDisclosed: (SOURCE_KEPT_SECRET,),
        PublicationWithheld: (WITHHOLDS_PUBLICATION,),
        Heard: (BETWEEN_SESSIONS,),
    },
    again={
        decided_by_deputies.NAMES_THE_ISSUE: (_RULES.art(57, 1),),
        decided_by_deputies.MAY_PROPOSE: _PROPOSED,
        decided_by_deputies.ONE_TENTH_SIGN: _PROPOSED,
        decided_by_deputies.IN_WRITING: _PROPOSED,
        decided_by_deputies.PRESIDIUM_SUBMITS: _PROPOSED,
        decided_by_deputies.CONGRESS_DECIDES: (_RULES.art(57, 1), *_PROPOSED),
        decided_by_deputies.DECIDED_IN_PLENARY: _PROPOSED,
        seated_by_deputies.PRESIDIUM_NOMINATES: _SEATED,
        seated_by_deputies.HAS_A_CHAIR: _MADE_UP_OF,
        seated_by_deputies.HAS_VICE_CHAIRS: _MADE_UP_OF,
        seated_by_deputies.HAS_MEMBERS: _MADE_UP_OF,
        seated_by_deputies.FROM_THE_DEPUTIES: _SEATED,
        seated_by_deputies.CONGRESS_ADOPTS_ITS_MEMBERSHIP: (*_SEATED, _TAKE_PART),
        seated_by_deputies.ADOPTED_IN_PLENARY: _SEATED,
        reported_to_deputies.ITSELF_REPORTS: _REPORTED,
        reported_to_deputies.TO_THE_CONGRESS: _REPORTED,
        reported_to_deputies.CONGRESS_RESOLVES: _REPORTED,
        reported_to_deputies.RESTS_ON_THE_REPORT: _REPORTED,
        authorised_by_deputies.CONGRESS_AUTHORISES: _AUTHORISED,
        authorised_by_deputies.COMMITTEE_HEARS: _AUTHORISED,
        authorised_by_deputies.WAS_AUTHORISED: _AUTHORISED,
        authorised_by_deputies.COMMITTEE_RESOLVES: _AUTHORISED,
        authorised_by_deputies.HEARD_FIRST: _AUTHORISED,
        authorised_by_deputies.COMMITTEE_FILES: _AUTHORISED,
        authorised_by_deputies.COMMITTEE_HAS_RESOLVED: _AUTHORISED,
        authorised_by_deputies.AT_THE_NEXT_SESSION: _AUTHORISED,
        authorised_by_deputies.WAS_FILED: _AUTHORISED,
    },
)

IN_SHANDONG_COMMITTEES = Overlay(again={seated_by_members.COMMITTEE_ADOPTS_ITS_MEMBERSHIP: (_TAKE_PART,)})
