"""What is asked after the vote: publication, the order of the head of state, filing, the oath.

Constitution arts. 27, 80 and 81; Organic Law art. 50; NPCSC Rules of Procedure arts. 49 and 50; Judges Law art. 19;
Procurators Law art. 19.
"""

from __future__ import annotations

from npcproc.appointments.appointment.matter import Filed, Ordered, Published, Sworn, proposed_for
from npcproc.appointments.offices import FILED_WITH_THE_GOVERNMENT_ABOVE, JUDGES, PROCURATORS, STATE_COUNCIL, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, JUDGES_2019, NPCSC_RULES_2022, ORGANIC_2022, PROCURATORS_2019
from npcproc.rules import Competence, Not, Publicity, Sequence

__all__ = [
    "COMMITTEE_PUBLISHES",
    "FILED",
    "HEAD_OF_STATE_ACTS",
    "HEAD_OF_STATE_HAS_ACTED",
    "JUDGE_SWORN",
    "ORDER_PUBLISHED",
    "PROCURATOR_SWORN",
    "PUBLISHED",
    "SWORN",
    "SWORN_IN_PUBLIC",
]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})

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
HEAD_OF_STATE_ACTS = Competence(
    name="head-of-state-acts",
    allowed=frozenset({Organ.HEAD_OF_STATE}),
    says=Text("由国家主席根据决定任免、派遣或者召回", "the head of state acts on the decision"),
    cites=(CONSTITUTION_2018.national(80, 1), CONSTITUTION_2018.national(81, 1), NPCSC_RULES_2022.art(50, 1)),
)
ORDER_PUBLISHED = Publicity(
    name="order-published",
    of="published",
    when=proposed_for(*STATE_COUNCIL),
    says=Text("任免的主席令应予公布", "the order of appointment or removal is published"),
    cites=(NPCSC_RULES_2022.art(50, 1),),
)
HEAD_OF_STATE_HAS_ACTED = Sequence(
    name="head-of-state-has-acted",
    after=Ordered,
    when=proposed_for(*STATE_COUNCIL, Office.PLENIPOTENTIARY_ABROAD),
    says=Text(
        "国务院组成人员和驻外全权代表应由国家主席根据决定任免、派遣或者召回",
        "the head of state appoints or removes ministers, and dispatches or recalls envoys, on the decision",
    ),
    cites=(CONSTITUTION_2018.national(80, 1), CONSTITUTION_2018.national(81, 1), NPCSC_RULES_2022.art(50, 1)),
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
    cites=(CONSTITUTION_2018.art(27, 3), JUDGES_2019.art(19, 1), PROCURATORS_2019.art(19, 1)),
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
    cites=(JUDGES_2019.art(19, 1),),
)
PROCURATOR_SWORN = Sequence(
    name="procurator-sworn",
    after=Sworn,
    when=proposed_for(*PROCURATORS),
    effect=Effect.BREACH,
    says=Text("检察官就职时应进行宪法宣誓", "a procurator who takes office takes the oath"),
    cites=(PROCURATORS_2019.art(19, 1),),
)
