"""The names of the offices, and the groups that statutes treat alike.

One name serves all levels: the head of government is the premier, a governor, a mayor or a district head.  Two heads
have names of their own beside it, because the law asks more of who is elected: that of an autonomous area, and that of
an ethnic township (Constitution art. 114; Organic Law art. 70).  A group that only one institution knows stands with
that institution.
"""

from __future__ import annotations

from enum import unique

from npcproc.terms import Term

__all__ = [
    "CHAIRS_OF_TOWNSHIP_CONGRESS",
    "COURT_OFFICES",
    "HEADS_OF_GOVERNMENT",
    "HEADS_OF_STATE",
    "JUDGES",
    "LEADERS_OF_GOVERNMENT",
    "MEMBERS_OF_GOVERNMENT",
    "PROCURATORATE_OFFICES",
    "PROCURATORS",
    "SPECIAL_COMMITTEE",
    "STANDING_COMMITTEE",
    "STATE_COUNCIL",
    "Office",
]


@unique
class Office(Term):
    """An office that a congress or its standing committee fills."""

    # the state
    HEAD_OF_STATE = "国家主席"
    DEPUTY_HEAD_OF_STATE = "国家副主席"

    # the congress and its standing committee
    CHAIR_OF_TOWNSHIP_CONGRESS = "乡镇人民代表大会主席"
    VICE_CHAIR_OF_TOWNSHIP_CONGRESS = "乡镇人民代表大会副主席"
    CHAIR_OF_STANDING_COMMITTEE = "常务委员会主任"
    VICE_CHAIR_OF_STANDING_COMMITTEE = "常务委员会副主任"
    SECRETARY_GENERAL_OF_STANDING_COMMITTEE = "常务委员会秘书长"
    MEMBER_OF_STANDING_COMMITTEE = "常务委员会委员"
    DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE = "常务委员会副秘书长"
    HEAD_OF_WORKING_BODY = "常务委员会工作委员会、工作机构、办事机构主任"
    OFFICER_OF_WORKING_BODY = "常务委员会工作委员会、工作机构、办事机构副主任和委员"
    CHAIR_OF_SPECIAL_COMMITTEE = "专门委员会主任委员"
    VICE_CHAIR_OF_SPECIAL_COMMITTEE = "专门委员会副主任委员"
    MEMBER_OF_SPECIAL_COMMITTEE = "专门委员会委员"
    ADVISER_OF_SPECIAL_COMMITTEE = "专门委员会顾问"
    MEMBER_OF_CREDENTIALS_COMMITTEE = "代表资格审查委员会主任委员、副主任委员、委员"

    # the government
    HEAD_OF_GOVERNMENT = "政府正职领导人员"
    HEAD_OF_AUTONOMOUS_GOVERNMENT = "自治区主席、自治州州长、自治县县长"
    HEAD_OF_ETHNIC_TOWNSHIP = "民族乡乡长"
    DEPUTY_HEAD_OF_GOVERNMENT = "政府副职领导人员"
    STATE_COUNCILLOR = "国务委员"
    SECRETARY_GENERAL_OF_GOVERNMENT = "政府秘书长"
    HEAD_OF_DEPARTMENT = "政府部门正职负责人"
    HEAD_OF_AUDIT = "审计机关正职负责人"
    GOVERNOR_OF_CENTRAL_BANK = "中国人民银行行长"
    PLENIPOTENTIARY_ABROAD = "驻外全权代表"

    # the armed forces
    CHAIR_OF_CENTRAL_MILITARY_COMMISSION = "中央军事委员会主席"
    MEMBER_OF_CENTRAL_MILITARY_COMMISSION = "中央军事委员会副主席、委员"

    # the supervisory commission
    DIRECTOR_OF_SUPERVISORY_COMMISSION = "监察委员会主任"
    DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION = "监察委员会副主任"
    MEMBER_OF_SUPERVISORY_COMMISSION = "监察委员会委员"

    # the court
    PRESIDENT_OF_COURT = "人民法院院长"
    VICE_PRESIDENT_OF_COURT = "人民法院副院长"
    CHIEF_OF_DIVISION = "人民法院庭长"
    DEPUTY_CHIEF_OF_DIVISION = "人民法院副庭长"
    MEMBER_OF_JUDICIAL_COMMITTEE = "人民法院审判委员会委员"
    JUDGE = "人民法院审判员"
    CHIEF_OF_CIRCUIT_COURT = "最高人民法院巡回法庭庭长、副庭长"
    PRESIDENT_OF_MILITARY_COURT = "军事法院院长"
    PRESIDENT_OF_INTERMEDIATE_COURT = "按地区设立的和在直辖市内设立的中级人民法院院长"
    VICE_PRESIDENT_OF_INTERMEDIATE_COURT = "按地区设立的和在直辖市内设立的中级人民法院副院长"
    JUDGE_OF_INTERMEDIATE_COURT = "按地区设立的和在直辖市内设立的中级人民法院庭长、副庭长、审判委员会委员、审判员"
    PRESIDENT_OF_SPECIAL_COURT = "专门人民法院院长"
    VICE_PRESIDENT_OF_SPECIAL_COURT = "专门人民法院副院长"
    JUDGE_OF_SPECIAL_COURT = "专门人民法院庭长、副庭长、审判委员会委员、审判员"

    # the procuratorate
    CHIEF_PROCURATOR = "人民检察院检察长"
    DEPUTY_CHIEF_PROCURATOR = "人民检察院副检察长"
    MEMBER_OF_PROCURATORIAL_COMMITTEE = "人民检察院检察委员会委员"
    PROCURATOR = "人民检察院检察员"
    CHIEF_OF_MILITARY_PROCURATORATE = "军事检察院检察长"
    CHIEF_PROCURATOR_BELOW = "下一级人民检察院检察长"
    CHIEF_OF_BRANCH_PROCURATORATE = "人民检察院分院检察长"
    DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE = "人民检察院分院副检察长"
    PROCURATOR_OF_BRANCH = "人民检察院分院检察委员会委员、检察员"
    PROCURATOR_OF_OUTPOST = "派出人民检察院检察长、副检察长、检察委员会委员、检察员"


HEADS_OF_STATE = frozenset({Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE})
"""The President and the Vice-President."""

CHAIRS_OF_TOWNSHIP_CONGRESS = frozenset({Office.CHAIR_OF_TOWNSHIP_CONGRESS, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS})
"""Those who act for a township congress between its sessions."""

STANDING_COMMITTEE = frozenset(
    {
        Office.CHAIR_OF_STANDING_COMMITTEE,
        Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
        Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.MEMBER_OF_STANDING_COMMITTEE,
    },
)
"""All members of a standing committee; a county's has no secretary-general."""

SPECIAL_COMMITTEE = frozenset(
    {
        Office.CHAIR_OF_SPECIAL_COMMITTEE,
        Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE,
        Office.MEMBER_OF_SPECIAL_COMMITTEE,
    },
)
"""Those of whom a special committee is made up; its advisers are not in it."""

HEADS_OF_GOVERNMENT = frozenset(
    {Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, Office.HEAD_OF_ETHNIC_TOWNSHIP},
)
"""The head of a government, whatever the place; at national level the premier alone."""

LEADERS_OF_GOVERNMENT = HEADS_OF_GOVERNMENT | {Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR}
"""The head and the deputy heads of a government, and the state councillors, whom the nation alone has."""

STATE_COUNCIL = frozenset(
    {
        Office.DEPUTY_HEAD_OF_GOVERNMENT,
        Office.STATE_COUNCILLOR,
        Office.SECRETARY_GENERAL_OF_GOVERNMENT,
        Office.HEAD_OF_DEPARTMENT,
        Office.HEAD_OF_AUDIT,
        Office.GOVERNOR_OF_CENTRAL_BANK,
    },
)
"""At national level, those in the State Council other than the premier, and the governor of the central bank."""

MEMBERS_OF_GOVERNMENT = LEADERS_OF_GOVERNMENT | STATE_COUNCIL - {Office.GOVERNOR_OF_CENTRAL_BANK}
"""All members of a government; a county's has no secretary-general, a township's nobody but its leaders.

The governor of the central bank is none (Constitution art. 86).
"""

COURT_OFFICES = frozenset(
    {
        Office.VICE_PRESIDENT_OF_COURT,
        Office.CHIEF_OF_DIVISION,
        Office.DEPUTY_CHIEF_OF_DIVISION,
        Office.MEMBER_OF_JUDICIAL_COMMITTEE,
        Office.JUDGE,
    },
)
"""The offices of a court below its president."""

JUDGES = COURT_OFFICES | {
    Office.PRESIDENT_OF_COURT,
    Office.CHIEF_OF_CIRCUIT_COURT,
    Office.PRESIDENT_OF_INTERMEDIATE_COURT,
    Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT,
    Office.JUDGE_OF_INTERMEDIATE_COURT,
    Office.PRESIDENT_OF_SPECIAL_COURT,
    Office.VICE_PRESIDENT_OF_SPECIAL_COURT,
    Office.JUDGE_OF_SPECIAL_COURT,
    Office.PRESIDENT_OF_MILITARY_COURT,
}
"""Whoever is a judge in the sense of the Judges Law 2019 art. 2 paragraph 1."""

PROCURATORATE_OFFICES = frozenset(
    {Office.DEPUTY_CHIEF_PROCURATOR, Office.MEMBER_OF_PROCURATORIAL_COMMITTEE, Office.PROCURATOR},
)
"""The offices of a procuratorate below its chief procurator."""

PROCURATORS = PROCURATORATE_OFFICES | {
    Office.CHIEF_PROCURATOR,
    Office.CHIEF_PROCURATOR_BELOW,
    Office.CHIEF_OF_MILITARY_PROCURATORATE,
    Office.CHIEF_OF_BRANCH_PROCURATORATE,
    Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
    Office.PROCURATOR_OF_BRANCH,
    Office.PROCURATOR_OF_OUTPOST,
}
"""Whoever is a procurator in the sense of the Procurators Law 2019 art. 2 paragraph 1."""
