"""What is asked after the vote: publication, the order of the head of state, filing, the oath.

Constitution arts. 27, 80 and 81; Organic Law art. 50; NPCSC Rules of Procedure arts. 49 and 50; Judges Law art. 19;
Procurators Law art. 19.
"""

from __future__ import annotations

from npcproc.appointments.appointment.following import Filed, Ordered, Published, Sworn
from npcproc.appointments.appointment.matter import proposed_for
from npcproc.appointments.offices import FILED_WITH_THE_GOVERNMENT_ABOVE, JUDGES, PROCURATORS, STATE_COUNCIL, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, JUDGES_2019, NPCSC_RULES_2022, ORGANIC_2022, PROCURATORS_2019
from npcproc.rules import Competence, Not, Publicity, Sequence

__all__ = [
    "COMMITTEE_PUBLISHES",
    "FILED",
    "HEAD_OF_STATE_HAS_ACTED",
    "IN_PUBLIC",
    "JUDGE_SWORN",
    "ORDERED",
    "PROCURATOR_SWORN",
    "PUBLISHED",
    "SWORN",
    "SWORN_IN_PUBLIC",
]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_HEAD_OF_STATE = frozenset({Organ.HEAD_OF_STATE})

# the Constitution does not list the governor of the central bank among those on whom the head of state acts
_A_MEMBER = proposed_for(*(STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK}))
_THE_GOVERNOR = proposed_for(Office.GOVERNOR_OF_CENTRAL_BANK)
_AN_ENVOY = proposed_for(Office.PLENIPOTENTIARY_ABROAD)
_GOVERNORS_ORDER = (NPCSC_RULES_2022.art(50, 1),)
_MEMBERS_ORDER = (CONSTITUTION_2018.national(80, 1), *_GOVERNORS_ORDER)
_ENVOYS = (CONSTITUTION_2018.national(81, 1),)
_JUDGES_OATH = (JUDGES_2019.art(19, 1),)
_PROCURATORS_OATH = (PROCURATORS_2019.art(19, 1),)

# taking effect

COMMITTEE_PUBLISHES = Competence(
    name="committee-publishes",
    allowed=_COMMITTEE,
    says=Text("任免决定由常务委员会公布", "the standing committee publishes the decision"),
    cites=(NPCSC_RULES_2022.art(49, 2),),
)
PUBLISHED = Sequence(
    name="published",
    after=Published,
    when=Not(proposed_for(*STATE_COUNCIL)),
    effect=Effect.BREACH,
    says=Text("任免决定应予公布", "the decision is published"),
    cites=(NPCSC_RULES_2022.art(49, 2),),
)
ACTS_ON_MEMBERS = Competence(
    name="head-of-state-acts",
    allowed=_HEAD_OF_STATE,
    when=_A_MEMBER,
    says=Text(
        "应由国家主席根据决定任免国务院组成人员", "the head of state appoints or removes ministers on the decision"
    ),
    cites=_MEMBERS_ORDER,
)
ACTS_ON_THE_GOVERNOR = Competence(
    name="head-of-state-acts-on-the-central-bank",
    allowed=_HEAD_OF_STATE,
    when=_THE_GOVERNOR,
    says=Text(
        "应由国家主席根据决定任免中国人民银行行长",
        "the head of state appoints or removes the governor of the central bank on the decision",
    ),
    cites=_GOVERNORS_ORDER,
)
ACTS_ON_AN_ENVOY = Competence(
    name="head-of-state-acts-on-envoys",
    allowed=_HEAD_OF_STATE,
    when=_AN_ENVOY,
    says=Text("应由国家主席根据决定派遣或者召回", "the head of state dispatches or recalls an envoy on the decision"),
    cites=_ENVOYS,
)
ORDER_PUBLISHED = Publicity(
    name="order-published",
    of="published",
    when=proposed_for(*STATE_COUNCIL),
    says=Text("任免的主席令应予公布", "the order of appointment or removal is published"),
    cites=(NPCSC_RULES_2022.art(50, 1),),
)
HAS_ACTED_ON_MEMBERS = Sequence(
    name="head-of-state-has-acted",
    after=Ordered,
    when=_A_MEMBER,
    says=Text(
        "国务院组成人员应由国家主席根据决定任免",
        "the head of state has appointed or removed a minister on the decision",
    ),
    cites=_MEMBERS_ORDER,
)
HAS_ACTED_ON_THE_GOVERNOR = Sequence(
    name="head-of-state-has-acted-on-the-central-bank",
    after=Ordered,
    when=_THE_GOVERNOR,
    says=Text(
        "中国人民银行行长应由国家主席根据决定任免",
        "the head of state has appointed or removed the governor of the central bank on the decision",
    ),
    cites=_GOVERNORS_ORDER,
)
HAS_ACTED_ON_AN_ENVOY = Sequence(
    name="head-of-state-has-acted-on-envoys",
    after=Ordered,
    when=_AN_ENVOY,
    says=Text(
        "驻外全权代表应由国家主席根据决定派遣或者召回",
        "the head of state has dispatched or recalled an envoy on the decision",
    ),
    cites=_ENVOYS,
)
FILED = Sequence(
    name="filed",
    after=Filed,
    when=proposed_for(*FILED_WITH_THE_GOVERNMENT_ABOVE),
    effect=Effect.BREACH,
    says=Text(
        "政府秘书长和部门正职的任免应报上一级人民政府备案",
        "the government above is told for the record of the secretary-general and heads of departments",
    ),
    cites=(ORGANIC_2022.county_and_above(50, 1, 14),),
)

# the oath

# Unsettled: who swears besides judges and procurators is laid down in a decision that is not among the texts here;
# all are read to swear but advisers.
_SWEARS = frozenset(Office) - {Office.ADVISER_OF_SPECIAL_COMMITTEE}

SWORN_IN_PUBLIC = Publicity(
    name="sworn-in-public",
    of="in_public",
    says=Text("宪法宣誓应公开进行", "the oath is taken in public"),
    cites=(CONSTITUTION_2018.art(27, 3),),
)
JUDGE_SWORN_IN_PUBLIC = Publicity(
    name="judge-sworn-in-public",
    of="in_public",
    when=proposed_for(*JUDGES),
    says=Text("法官应公开进行宪法宣誓", "a judge takes the oath in public"),
    cites=_JUDGES_OATH,
)
PROCURATOR_SWORN_IN_PUBLIC = Publicity(
    name="procurator-sworn-in-public",
    of="in_public",
    when=proposed_for(*PROCURATORS),
    says=Text("检察官应公开进行宪法宣誓", "a procurator takes the oath in public"),
    cites=_PROCURATORS_OATH,
)
SWORN = Sequence(
    name="sworn",
    after=Sworn,
    when=proposed_for(*_SWEARS),
    effect=Effect.BREACH,
    says=Text("就职时应进行宪法宣誓", "whoever takes office takes the oath"),
    cites=(CONSTITUTION_2018.art(27, 3),),
)
JUDGE_SWORN = Sequence(
    name="judge-sworn",
    after=Sworn,
    when=proposed_for(*JUDGES),
    effect=Effect.BREACH,
    says=Text("法官就职时应进行宪法宣誓", "a judge who takes office takes the oath"),
    cites=_JUDGES_OATH,
)
PROCURATOR_SWORN = Sequence(
    name="procurator-sworn",
    after=Sworn,
    when=proposed_for(*PROCURATORS),
    effect=Effect.BREACH,
    says=Text("检察官就职时应进行宪法宣誓", "a procurator who takes office takes the oath"),
    cites=_PROCURATORS_OATH,
)

ORDERED = (ACTS_ON_MEMBERS, ACTS_ON_THE_GOVERNOR, ACTS_ON_AN_ENVOY, ORDER_PUBLISHED)
"""What is asked when the head of state acts."""

HEAD_OF_STATE_HAS_ACTED = (HAS_ACTED_ON_MEMBERS, HAS_ACTED_ON_THE_GOVERNOR, HAS_ACTED_ON_AN_ENVOY)
"""What is asked at the end of those on whom the head of state acts."""

IN_PUBLIC = (SWORN_IN_PUBLIC, JUDGE_SWORN_IN_PUBLIC, PROCURATOR_SWORN_IN_PUBLIC)
"""What is asked of an oath."""
