"""What is asked of a proposal: the office, who decides on it, who makes the proposal, and what is attached.

Constitution arts. 67, 87 and 104; Organic Law arts. 56, 70 and 71; NPC Organic Law art. 26; NPCSC Rules of Procedure
art. 21 (2009: art. 13); Audit Law art. 17; Judges Law arts. 11 and 20; Procurators Law arts. 11 and 20.
"""

from __future__ import annotations

from npcproc.appointments.appointment.matter import GovernmentElected
from npcproc.appointments.appointment.particulars import Ground
from npcproc.appointments.offices import (
    DECIDED_BY,
    JUDGES,
    NOMINATED_BY_THE_CHAMBER,
    NOMINATED_BY_THE_HEAD,
    PROCURATORS,
    TERMS_AT_MOST,
    Office,
    offices_at,
)
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    AUDIT_2021,
    CONSTITUTION_2018,
    JUDGES_2019,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    PROCURATORS_2019,
)
from npcproc.levels import Level, by_level
from npcproc.periods import months
from npcproc.rules import (
    Competence,
    CompetenceByTable,
    Content,
    ContentFrom,
    Deadline,
    Duty,
    Eligibility,
    Entry,
    Is,
    Latest,
    Past,
    TermsByTable,
)

__all__ = [
    "AUDIT_ABOVE_CONSULTED",
    "FILLED_BY_THE_COMMITTEE",
    "FROM_THE_STANDING_COMMITTEE",
    "HEAD_IS_THERE_TO_NOMINATE",
    "JUDGE_REMOVED_ON_A_GROUND",
    "NOMINATED_BY_ITS_HEAD",
    "NOMINATED_BY_THE_COUNCIL",
    "NO_MORE_TERMS",
    "OFFICE_OF_THIS_LEVEL",
    "PARTICULARS_ATTACHED",
    "PROCURATOR_REMOVED_ON_A_GROUND",
    "PUT_TO_THE_COMMITTEE",
    "REASONS_ATTACHED",
    "WITHIN_TWO_MONTHS",
]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_ONLY_APPROVED_HERE = frozenset({Office.CHIEF_PROCURATOR_BELOW})
"""Whom the congress below elects and recalls; the committee approves of it, in the table `approval`."""

# which office, and who decides

OFFICE_OF_THIS_LEVEL = Competence(
    name="office-of-this-level",
    of="office",
    allowed=by_level(
        national=offices_at(Level.NATIONAL) - _ONLY_APPROVED_HERE,
        provincial=offices_at(Level.PROVINCIAL) - _ONLY_APPROVED_HERE,
        municipal=offices_at(Level.MUNICIPAL) - _ONLY_APPROVED_HERE,
        county=offices_at(Level.COUNTY),
    ),
    says=Text("任免的职务应为本级依法设置的职务", "the office is one that the law has at this level"),
    cites=(
        CONSTITUTION_2018.national(67, 1),
        CONSTITUTION_2018.county_and_above(104, 1),
        ORGANIC_2022.art(70, 1, levels=frozenset({Level.PROVINCIAL, Level.MUNICIPAL})),
        ORGANIC_2022.art(70, 2, levels=frozenset({Level.COUNTY})),
    ),
)
PUT_TO_THE_COMMITTEE = Competence(
    name="put-to-the-committee",
    of="put_to",
    allowed=_COMMITTEE,
    says=Text("应提请本级人民代表大会常务委员会任免", "it is put to the standing committee of this level"),
    cites=(CONSTITUTION_2018.national(67, 1), CONSTITUTION_2018.county_and_above(104, 1)),
)
FILLED_BY_THE_COMMITTEE = CompetenceByTable(
    name="filled-by-the-committee",
    of="put_to",
    by_field="office",
    table=DECIDED_BY,
    says=Text("该职务应由依法有权的机关选举或者任免", "the office is filled by the body to which the law leaves it"),
)

# who nominates

NOMINATED_BY_ITS_HEAD = CompetenceByTable(
    name="nominated-by-its-head",
    by_field="office",
    table=NOMINATED_BY_THE_HEAD,
    when=Is("head_vacant", {False}),
    says=Text("应由依法负责提名的正职领导人员提名", "the head of the organ that the law names makes the proposal"),
)
# Unsettled: the statutes leave the proposal to the head of the organ, and say nothing for the time when there is none,
# as when a director of the supervisory commission has just resigned; whoever proposes then, it is a hint and no bar.
HEAD_IS_THERE_TO_NOMINATE = CompetenceByTable(
    name="head-is-there-to-nominate",
    of="head_vacant",
    by_field="office",
    table=tuple(Entry(entry.key, frozenset({False}), entry.cites) for entry in NOMINATED_BY_THE_HEAD),
    effect=Effect.ADVISORY,
    says=Text(
        "负责提名的正职领导人员应在任（出缺时由谁提名，法律没有规定）",
        "the head who makes the proposal is in office (no text says who proposes while the post is vacant)",
    ),
)
NOMINATED_BY_THE_COUNCIL = CompetenceByTable(
    name="nominated-by-the-council",
    by_field="office",
    table=NOMINATED_BY_THE_CHAMBER,
    says=Text(
        "应由主任会议或者法律规定的人大机构、人员提名",
        "the organ of the congress that the law names makes the proposal",
    ),
)
FROM_THE_STANDING_COMMITTEE = Eligibility(
    name="from-the-standing-committee",
    of="from_standing_committee",
    allowed=frozenset({True}),
    when=Is("office", {Office.MEMBER_OF_CREDENTIALS_COMMITTEE}),
    says=Text(
        "代表资格审查委员会成员应在常务委员会组成人员中提名",
        "members of the credentials committee are nominated from the members of the standing committee",
    ),
    cites=(ORGANIC_2022.county_and_above(56, 2), NPC_ORGANIC_2021.art(26, 2)),
)
NO_MORE_TERMS = TermsByTable(
    name="no-more-terms",
    of="term_in_a_row",
    by_field="office",
    table=TERMS_AT_MOST,
    says=Text("连续任职不应超过法定届数", "nobody holds the office for more terms in a row than the law allows"),
)
WITHIN_TWO_MONTHS = Deadline(
    name="within-two-months",
    after=Latest(GovernmentElected),
    within=months(2),
    when=Past(
        GovernmentElected,
        "office",
        {Office.SECRETARY_GENERAL_OF_GOVERNMENT, Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT},
    ),
    says=Text(
        "新一届政府的秘书长和部门正职应在政府领导人员选出后两个月内提请任命",
        "the secretary-general and heads of departments of a new government are proposed within two months",
    ),
    cites=(ORGANIC_2022.county_and_above(71, 1),),
)
AUDIT_ABOVE_CONSULTED = Duty(
    name="audit-above-consulted",
    of="audit_above_consulted",
    when=Is("office", {Office.HEAD_OF_AUDIT}),
    says=Text(
        "任免地方审计机关负责人应事先征求上一级审计机关的意见",
        "the audit office above is asked before the head of a local audit office is appointed or removed",
    ),
    cites=(AUDIT_2021.county_and_above(17, 4),),
)
_ATTACHED = (NPCSC_RULES_2009.art(13, 2), NPCSC_RULES_2022.art(21, 2))
PARTICULARS_ATTACHED = Content(
    name="particulars-attached",
    of="particulars",
    says=Text("任免案应附人员的基本情况", "the person's basic particulars are attached"),
    cites=_ATTACHED,
)
REASONS_ATTACHED = Content(
    name="reasons-attached",
    of="reasons",
    says=Text("任免案应附任免理由", "the reasons for the appointment or removal are attached"),
    cites=_ATTACHED,
)

# the grounds of a removal

# Unsettled: whoever leaves the post of a division chief but stays a judge is read to be removed for a change of post.
JUDGE_REMOVED_ON_A_GROUND = ContentFrom(
    name="judge-removed-on-a-ground",
    of="ground",
    allowed=frozenset(Ground),
    when=Is("office", JUDGES),
    says=Text("免除法官职务应有法定事由", "a judge is removed on one of the statutory grounds"),
    cites=(JUDGES_2019.art(11, 1, 2), *(JUDGES_2019.art(20, 1, item) for item in range(1, 9))),
)
PROCURATOR_REMOVED_ON_A_GROUND = ContentFrom(
    name="procurator-removed-on-a-ground",
    of="ground",
    allowed=frozenset(Ground),
    when=Is("office", PROCURATORS),
    says=Text("免除检察官职务应有法定事由", "a procurator is removed on one of the statutory grounds"),
    cites=(PROCURATORS_2019.art(11, 1, 2), *(PROCURATORS_2019.art(20, 1, item) for item in range(1, 9))),
)
