"""How a visit or study comes about: asked for, entrusted from above, and arranged by the committee or the presidium.

Deputies Law arts. 25, 29 and 30 (2015: arts. 19, 22 and 23); Organic Law art. 19.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, ORGANIC_2022
from npcproc.levels import WITH_STANDING_COMMITTEE, Level, by_level
from npcproc.rules import (
    AsDecided,
    Competence,
    CompetenceByTable,
    ContentFrom,
    Eligibility,
    Entry,
    Initiator,
    Is,
    Latest,
    Past,
    Sequence,
)
from npcproc.supervision.inspection_visit.matter import (
    Activity,
    Entrusted,
    LocalVisitRequested,
    Purpose,
    Reach,
    Subject,
    Whose,
)

__all__ = [
    "ARRANGED",
    "ARRANGED_AS_ASKED",
    "ARRANGED_AS_ENTRUSTED",
    "ARRANGED_BY_COMMITTEE",
    "ENTRUSTED",
    "ENTRUSTED_UNDER",
    "LOCAL_VISIT_IN_TOWNSHIP",
    "REQUESTED",
    "REQUESTED_UNDER",
    "VISIT_IN_TOWNSHIP",
]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_CITY_AND_ABOVE = frozenset({Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL})

_VISIT = (
    DEPUTIES_2015.art(22, 1, levels=WITH_STANDING_COMMITTEE),
    DEPUTIES_2025.art(29, 1, levels=WITH_STANDING_COMMITTEE),
)
_LOCAL_VISIT = (DEPUTIES_2015.county_and_above(22, 3), DEPUTIES_2025.county_and_above(29, 3))
# Unsettled: the text of 2015 has studies made as arranged, and does not say by whom.  They are activities between
# sessions, which it has the standing committee organise, and in a township the chairperson as the presidium arranges.
_STUDY = (
    DEPUTIES_2015.art(19, 1, levels=WITH_STANDING_COMMITTEE),
    DEPUTIES_2015.art(23, 1, levels=WITH_STANDING_COMMITTEE),
    DEPUTIES_2025.art(30, 1, levels=WITH_STANDING_COMMITTEE),
)
_PRESIDIUM_ARRANGES = ORGANIC_2022.township(19, 2)
VISIT_IN_TOWNSHIP = (DEPUTIES_2015.township(22, 1), DEPUTIES_2025.township(29, 1), _PRESIDIUM_ARRANGES)
"""The provisions that open a visit or study in a township."""

_STUDY_IN_TOWNSHIP = (
    DEPUTIES_2015.township(19, 3),
    DEPUTIES_2015.township(23, 1),
    DEPUTIES_2025.township(30, 1),
    _PRESIDIUM_ARRANGES,
)
LOCAL_VISIT_IN_TOWNSHIP = (DEPUTIES_2015.township(22, 3), DEPUTIES_2025.township(29, 3))
"""The provisions on local visits on a deputy's certificate, in a township."""

# a deputy asks for a local visit

REQUESTED_UNDER = (*_LOCAL_VISIT, *LOCAL_VISIT_IN_TOWNSHIP)
"""The provisions that let a deputy ask for a local visit to be arranged; at the national level there is none."""

DEPUTIES_ASK = Initiator(
    name="deputies-ask",
    allowed=frozenset({Organ.DEPUTIES}),
    says=Text("就地视察应由代表要求安排", "a local visit is arranged because deputies ask for it"),
    cites=REQUESTED_UNDER,
)
OF_THIS_LEVEL_OR_ABOVE = Eligibility(
    name="of-this-level-or-above",
    of="whose",
    allowed=frozenset({Whose.OWN, Whose.ABOVE}),
    says=Text("应为本级或者上级的代表", "the deputy is one of this congress or of a higher one"),
    cites=REQUESTED_UNDER,
)

# the committee above entrusts its deputies to this one

ENTRUSTED_UNDER = (DEPUTIES_2015.county_and_above(19, 2), DEPUTIES_2025.county_and_above(25, 2))
"""The provisions that let the committee above entrust this one."""

COMMITTEE_ABOVE_ENTRUSTS = Competence(
    name="committee-above-entrusts",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text("应由上一级人大常委会委托", "the standing committee at the next higher level entrusts this one"),
    cites=ENTRUSTED_UNDER,
)
ELECTED_HERE = Eligibility(
    name="elected-here",
    of="elected_here",
    allowed=frozenset({True}),
    says=Text("应为由本级人大选出的上一级代表", "this congress elected those deputies"),
    cites=ENTRUSTED_UNDER,
)

# arranged

ARRANGED_BY = CompetenceByTable(
    name="arranged-by",
    by_field="activity",
    when=Is("purpose", {Purpose.DEPUTIES_DUTIES}),
    table=(
        Entry(Activity.VISIT, _COMMITTEE, _VISIT),
        Entry(Activity.VISIT, _PRESIDIUM, VISIT_IN_TOWNSHIP),
        Entry(Activity.LOCAL_VISIT, _COMMITTEE, _LOCAL_VISIT),
        Entry(Activity.LOCAL_VISIT, _PRESIDIUM, LOCAL_VISIT_IN_TOWNSHIP),
        Entry(Activity.STUDY, _COMMITTEE, _STUDY),
        Entry(Activity.STUDY, _PRESIDIUM, _STUDY_IN_TOWNSHIP),
    ),
    says=Text(
        "应由本级人大常委会或者乡镇人大主席团安排",
        "the standing committee, or in a township the presidium, arranges it",
    ),
)
_OWN = frozenset({Whose.OWN})
_ENTRUSTED = frozenset({Whose.ENTRUSTED})
_OWN_OR_ABOVE = frozenset({Whose.OWN, Whose.ABOVE})
WHO_MAY_GO = CompetenceByTable(
    name="who-may-go",
    of="whose",
    by_field="activity",
    table=(
        Entry(Activity.VISIT, _OWN, (*_VISIT, *VISIT_IN_TOWNSHIP)),
        Entry(Activity.VISIT, _ENTRUSTED, ENTRUSTED_UNDER),
        Entry(Activity.LOCAL_VISIT, _OWN_OR_ABOVE, REQUESTED_UNDER),
        Entry(Activity.STUDY, _OWN, (*_STUDY, *_STUDY_IN_TOWNSHIP)),
        Entry(Activity.STUDY, _ENTRUSTED, ENTRUSTED_UNDER),
    ),
    says=Text("应由法律规定的代表参加", "the deputies go for whom the law lets it be arranged"),
)
# Unsettled: until 2025 no text speaks of going to another electing unit, and then for cities and above; what is not
# spoken of is read as left to whoever arranges it.
NOT_BEYOND_THE_AREA = CompetenceByTable(
    name="not-beyond-the-area",
    of="reach",
    by_field="activity",
    table=tuple(
        Entry(
            activity,
            frozenset({Reach.WITHIN_THE_UNIT, Reach.ACROSS_UNITS}),
            (DEPUTIES_2025.art(article, 1, levels=_CITY_AND_ABOVE),),
        )
        for activity, article in ((Activity.VISIT, 29), (Activity.STUDY, 30))
    ),
    says=Text(
        "根据安排，可以跨原选举单位，但应在本行政区域内",
        "deputies may be sent to other electing units, within the area of this body",
    ),
)
_MAJOR = frozenset({Subject.MAJOR_QUESTION, Subject.MAJOR_MATTER})
_MAJOR_OR_PRIORITY = _MAJOR | {Subject.PRIORITY_WORK}
STUDIES_WHAT_MATTERS = ContentFrom(
    name="studies-what-matters",
    of="subject",
    # a township has no standing committee, and so no priorities of one
    allowed=by_level(
        national=_MAJOR_OR_PRIORITY,
        provincial=_MAJOR_OR_PRIORITY,
        municipal=_MAJOR_OR_PRIORITY,
        county=_MAJOR_OR_PRIORITY,
        township=_MAJOR,
    ),
    when=Is("activity", {Activity.STUDY}),
    effect=Effect.BREACH,
    says=Text(
        "专题调研应围绕重大问题、重大事项或者本级人大常委会重点工作",
        "a study is about major questions or matters, or the committee's priorities",
    ),
    cites=(DEPUTIES_2025.art(30, 1),),
)
STUDIED_WHAT_MATTERED = ContentFrom(
    name="studied-what-mattered",
    of="subject",
    allowed=frozenset({Subject.MAJOR_QUESTION}),
    when=Is("activity", {Activity.STUDY}),
    effect=Effect.BREACH,
    says=Text("专题调研应围绕重大问题", "a study is about major questions"),
    cites=(DEPUTIES_2015.art(23, 1),),
)
REQUESTED_FIRST = Sequence(
    name="requested-first",
    after=LocalVisitRequested,
    when=Is("activity", {Activity.LOCAL_VISIT}),
    effect=Effect.BREACH,
    says=Text("就地视察应根据代表的要求安排", "a local visit is arranged on a deputy's request"),
    cites=REQUESTED_UNDER,
)
ENTRUSTED_FIRST = Sequence(
    name="entrusted-first",
    after=Entrusted,
    when=Is("whose", {Whose.ENTRUSTED}),
    says=Text("组织上一级代表活动应先受委托", "it is entrusted before deputies of the level above are sent"),
    cites=ENTRUSTED_UNDER,
)
ARRANGED_LOCALLY = Competence(
    name="arranged-locally",
    of="activity",
    allowed=by_level(national=frozenset({Activity.VISIT, Activity.STUDY})),
    says=Text("就地视察应由地方安排", "a local body arranges a local visit"),
    cites=(DEPUTIES_2015.national(22, 3), DEPUTIES_2025.national(29, 3)),
)

# what was asked for, or entrusted, is what is arranged

_WAS_REQUESTED = Past(LocalVisitRequested)
A_LOCAL_VISIT_WAS_ASKED = Competence(
    name="a-local-visit-was-asked",
    of="activity",
    allowed=frozenset({Activity.LOCAL_VISIT}),
    when=_WAS_REQUESTED,
    says=Text("应按代表的要求安排就地视察", "the local visit that was asked for is arranged"),
    cites=REQUESTED_UNDER,
)
FOR_WHO_ASKED = AsDecided(
    name="for-who-asked",
    of="whose",
    same_as=Latest(LocalVisitRequested, "whose"),
    says=Text("应为提出要求的代表安排", "it is arranged for those who asked"),
    cites=REQUESTED_UNDER,
)
FOR_WHO_WAS_ENTRUSTED = Eligibility(
    name="for-who-was-entrusted",
    of="whose",
    allowed=_ENTRUSTED,
    when=Past(Entrusted),
    says=Text("受委托的，应组织上一级代表", "what was entrusted is organised for the deputies of the level above"),
    cites=ENTRUSTED_UNDER,
)

REQUESTED = (DEPUTIES_ASK, OF_THIS_LEVEL_OR_ABOVE)
"""What is asked of a request for a local visit."""

ENTRUSTED = (COMMITTEE_ABOVE_ENTRUSTS, ELECTED_HERE)
"""What is asked when it is entrusted from above."""

ARRANGED = (
    ARRANGED_BY,
    WHO_MAY_GO,
    STUDIES_WHAT_MATTERS,
    STUDIED_WHAT_MATTERED,
    REQUESTED_FIRST,
)
"""What is asked of an arrangement."""

ARRANGED_AS_ASKED = (A_LOCAL_VISIT_WAS_ASKED, FOR_WHO_ASKED)
"""What is asked of an arrangement that follows a request."""

ARRANGED_BY_COMMITTEE = (NOT_BEYOND_THE_AREA, ENTRUSTED_FIRST, ARRANGED_LOCALLY)
"""What is asked besides of one that a standing committee makes."""

ARRANGED_AS_ENTRUSTED = (FOR_WHO_WAS_ENTRUSTED,)
"""What is asked of one that was entrusted from above."""
