"""On the spot: who organises it, whom deputies may visit, and what they may and may not do there.

Deputies Law arts. 7, 25, 26 and 29 to 31 (2015: arts. 19, 20, 22 and 23); Organic Law arts. 18 and 19.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, ORGANIC_2022
from npcproc.levels import WITH_STANDING_COMMITTEE, by_level
from npcproc.rules import (
    AsDecided,
    Competence,
    CompetenceByTable,
    Entry,
    Is,
    Latest,
    Method,
    Not,
    Past,
    Prohibition,
    Right,
    Window,
)
from npcproc.supervision.inspection_visit.matter import Activity, Arranged, Conducted, Host, Manner, Purpose

__all__ = [
    "AS_IT_WAS_ARRANGED",
    "AS_IT_WAS_BEGUN",
    "CONDUCTED",
    "LOCAL_VISIT_UNDER",
    "SUGGESTED",
    "WITHOUT_ARRANGEMENT",
]

_VISITS = frozenset({Activity.VISIT, Activity.LOCAL_VISIT})
_ORGANISED_ONES = frozenset({Activity.VISIT, Activity.STUDY})
_A_LOCAL_VISIT = Is("activity", {Activity.LOCAL_VISIT})
_FOR_A_REPORT = Past(Arranged, "purpose", {Purpose.SPECIAL_REPORT})
_ORGANISES = (
    DEPUTIES_2015.art(19, 1, levels=WITH_STANDING_COMMITTEE),
    DEPUTIES_2025.art(25, 1, levels=WITH_STANDING_COMMITTEE),
)
_ORGANISES_IN_TOWNSHIP = (
    DEPUTIES_2015.township(19, 3),
    DEPUTIES_2025.township(25, 3),
    ORGANIC_2022.township(18, 3),
)
LOCAL_VISIT_UNDER = (DEPUTIES_2015.art(22, 3), DEPUTIES_2025.art(29, 3))
"""The provisions on local visits on a deputy's certificate."""

_VISIT = (DEPUTIES_2015.art(22, 1), DEPUTIES_2025.art(29, 1))
_AS_ARRANGED = (*_VISIT, DEPUTIES_2015.art(23, 1), DEPUTIES_2025.art(30, 1))

# who organises it, and on whose word

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
# The vice-chairpersons of a township congress are meant as well; there is one name for them all.
_CHAIRPERSON = frozenset({Organ.TOWNSHIP_CHAIRPERSON})
ORGANISED_BY = CompetenceByTable(
    name="organised-by",
    by_field="activity",
    when=Not(_FOR_A_REPORT),
    table=(
        Entry(Activity.VISIT, _COMMITTEE, _ORGANISES),
        Entry(Activity.VISIT, _CHAIRPERSON, _ORGANISES_IN_TOWNSHIP),
        Entry(Activity.STUDY, _COMMITTEE, _ORGANISES),
        Entry(Activity.STUDY, _CHAIRPERSON, _ORGANISES_IN_TOWNSHIP),
        Entry(Activity.LOCAL_VISIT, frozenset({Organ.DEPUTIES}), LOCAL_VISIT_UNDER),
    ),
    says=Text(
        "应由常委会或者乡镇人大主席、副主席组织，就地视察由代表自行开展",
        "the committee, or a township's chairperson, organises it; deputies go on a local visit by themselves",
    ),
)
AS_ARRANGED = AsDecided(
    name="as-arranged",
    of="activity",
    same_as=Latest(Arranged, "activity"),
    says=Text("应按安排开展", "what was arranged is what is done"),
    cites=_AS_ARRANGED,
)
AS_BEGUN = AsDecided(
    name="as-begun",
    of="activity",
    same_as=Latest(Conducted, "activity"),
    says=Text("应按已开展的活动继续", "it goes on as it was begun"),
    cites=_AS_ARRANGED,
)
# Unsettled: deputies may visit on their certificates, and the committee arranges it if they ask; whether they must ask
# is not said.  Here they need not.
ARRANGED_OR_ON_A_CERTIFICATE = Method(
    name="arranged-or-on-a-certificate",
    of="activity",
    allowed=frozenset({Activity.LOCAL_VISIT}),
    says=Text("未经安排的，只能持代表证就地视察", "without an arrangement, deputies only visit on their certificates"),
    cites=(*_AS_ARRANGED, *LOCAL_VISIT_UNDER),
)
BETWEEN_SESSIONS = Window(
    name="between-sessions",
    of="between_sessions",
    effect=Effect.BREACH,
    says=Text("应在本级人民代表大会闭会期间开展", "it is done while the congress is not in session"),
    cites=(*_ORGANISES, *_ORGANISES_IN_TOWNSHIP, ORGANIC_2022.township(19, 2)),
)
MAINLY_TOGETHER = Method(
    name="mainly-together",
    of="manner",
    allowed=frozenset({Manner.TOGETHER, Manner.GROUP}),
    when=Is("activity", _ORGANISED_ONES),
    effect=Effect.ADVISORY,
    says=Text(
        "统一组织的活动，一般应集体进行，通常按代表小组开展",
        "what is organised for deputies they mainly do together, as a rule in their groups",
    ),
    cites=(DEPUTIES_2015.art(20, 1), DEPUTIES_2025.art(26, 1)),
)
OPEN_TO_ALL = Right(
    name="open-to-all",
    of="open_to_all",
    when=Is("activity", _ORGANISED_ONES),
    says=Text("代表有权参加统一组织的履职活动", "deputies may take part in what is organised for them"),
    cites=(DEPUTIES_2025.art(7, 1, 6),),
)

# whom they visit

_OWN_OR_LOWER = frozenset({Host.OWN_ORGAN, Host.LOWER_ORGAN})
MAY_BE_VISITED = Competence(
    name="may-be-visited",
    of="host",
    allowed=by_level(
        national=_OWN_OR_LOWER | {Host.UNIT},
        provincial=_OWN_OR_LOWER | {Host.UNIT},
        municipal=_OWN_OR_LOWER | {Host.UNIT},
        county=_OWN_OR_LOWER | {Host.UNIT},
        township=frozenset({Host.OWN_ORGAN, Host.UNIT}),
    ),
    when=Is("activity", {Activity.VISIT}),
    says=Text(
        "视察对象应为本级或者下级国家机关和有关单位，在乡镇为本级人民政府和有关单位",
        "an organ of their own or a lower level, or a unit, is visited; in a township its government, or a unit",
    ),
    cites=_VISIT,
)
HOLDS_A_CERTIFICATE = Method(
    name="holds-a-certificate",
    of="certificate_shown",
    allowed=frozenset({True}),
    when=_A_LOCAL_VISIT,
    says=Text("就地视察应持代表证", "deputies hold their certificates on a local visit"),
    cites=LOCAL_VISIT_UNDER,
)
LET_IN = Right(
    name="let-in",
    of="admitted",
    when=_A_LOCAL_VISIT,
    says=Text("代表有权持代表证就地视察", "deputies may visit on their certificates"),
    cites=LOCAL_VISIT_UNDER,
)

# what they may and may not do there

MAY_SUGGEST = Right(
    name="may-suggest",
    of="received",
    says=Text(
        "代表有权在视察、调研时提出建议、批评和意见",
        "deputies may make suggestions, criticisms and opinions on a visit or study",
    ),
    cites=(DEPUTIES_2025.art(31, 2),),
)
_ON_A_VISIT_2015 = Past(Conducted, "activity", _VISITS)
MIGHT_SUGGEST = Right(
    name="might-suggest",
    of="received",
    when=_ON_A_VISIT_2015,
    says=Text(
        "代表有权在视察时提出建议、批评和意见", "deputies may make suggestions, criticisms and opinions on a visit"
    ),
    cites=(DEPUTIES_2015.art(22, 4),),
)
# Unsettled: the text of 2015 names the unit visited alone; another organ could be reached by a suggestion of the common
# kind, so one made to it on the spot is only remarked on.
SUGGESTED_TO_THE_HOST = Competence(
    name="suggested-to-the-host",
    of="to_the_host",
    allowed=frozenset({True}),
    when=_ON_A_VISIT_2015,
    effect=Effect.ADVISORY,
    says=Text("视察时的建议、批评和意见向被视察单位提出", "on a visit, suggestions are made to the unit visited"),
    cites=(DEPUTIES_2015.art(22, 4),),
)
HANDLES_NOTHING = Prohibition(
    name="handles-nothing",
    of="handled_directly",
    effect=Effect.BREACH,
    says=Text("代表视察、调研时不直接处理问题", "deputies handle no problem themselves on a visit or study"),
    cites=(DEPUTIES_2025.art(31, 2),),
)
HANDLED_NOTHING = Prohibition(
    name="handled-nothing",
    of="handled_directly",
    when=Is("activity", _VISITS),
    effect=Effect.BREACH,
    says=Text("代表视察时不直接处理问题", "deputies handle no problem themselves on a visit"),
    cites=(DEPUTIES_2015.art(22, 4),),
)

CONDUCTED = (
    ORGANISED_BY,
    MAY_BE_VISITED,
    BETWEEN_SESSIONS,
    MAINLY_TOGETHER,
    OPEN_TO_ALL,
    HOLDS_A_CERTIFICATE,
    LET_IN,
    HANDLES_NOTHING,
    HANDLED_NOTHING,
)
"""What is asked of every visit or study."""

AS_IT_WAS_ARRANGED = (AS_ARRANGED,)
"""What is asked of the first after an arrangement."""

AS_IT_WAS_BEGUN = (AS_BEGUN,)
"""What is asked of those that follow."""

WITHOUT_ARRANGEMENT = (ARRANGED_OR_ON_A_CERTIFICATE,)
"""What is asked of one that nobody arranged."""

SUGGESTED = (MAY_SUGGEST, MIGHT_SUGGEST, SUGGESTED_TO_THE_HOST)
"""What is asked of a suggestion."""
