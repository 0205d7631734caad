"""What Guangdong adds to a special work report to the standing committee of its provincial congress.

New are that of a department only the principal head gives it, and that the administrative body hands the opinions over;
the plenary hears the report on the environment.  The rules bind the province's own committee alone.

Rules of Procedure of the Guangdong Standing Committee 2023 ch. 4.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.local.guangdong import follow_up
from npcproc.procedure import Overlay
from npcproc.rules import Entry, Is, Method, MethodByTable
from npcproc.supervision.special_report import (
    Deliberated,
    Heard,
    OpinionsHandedOver,
    Referred,
    Reporter,
    handling,
    hearing,
    topic,
)

__all__ = ["IN_GUANGDONG"]

_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"
_HEAD = frozenset({Reporter.HEAD})

_GIVES = (_RULES.art(30, 3),)
_REFERS = (_RULES.art(31, 2),)

# what is new, or stands in a table of national law that cannot be said again

# Unsettled: "by plan and as needed" allows more than the national article on plans, which stands; it is not cited here.
A_HEAD_REPORTS = MethodByTable(
    name="guangdong-a-head-reports",
    of="reporter",
    by_field="by",
    table=(
        Entry(Organ.GOVERNMENT, _HEAD | {Reporter.DEPARTMENT_HEAD}, _GIVES),
        Entry(Organ.SUPERVISORY_COMMISSION, _HEAD, _GIVES),
        Entry(Organ.COURT, _HEAD, _GIVES),
        Entry(Organ.PROCURATORATE, _HEAD, _GIVES),
    ),
    says=Text(
        "应由机关负责人到会报告，只有省人民政府可以委托部门主要负责人",
        "a head of the organ reports; only the government may entrust the principal head of a department",
    ),
)
PRINCIPAL_HEAD_OF_A_DEPARTMENT = Method(
    name="guangdong-principal-head-of-a-department",
    of="principal",
    allowed=frozenset({True}),
    when=Is("reporter", {Reporter.DEPARTMENT_HEAD}),
    says=Text(
        "受委托到会作报告的应为部门主要负责人", "the head of a department who gives the report is the principal one"
    ),
    cites=_GIVES,
)
ENVIRONMENT_IN_PLENARY = hearing.ENVIRONMENT_IN_PLENARY.restated(_PLACE, _RULES.art(30, 2), _RULES.art(30, 2, 3))
IN_GROUPS = hearing.IN_GROUPS.restated(_PLACE, _RULES.art(31, 1))

IN_GUANGDONG = Overlay(
    rules={
        Heard: (A_HEAD_REPORTS, PRINCIPAL_HEAD_OF_A_DEPARTMENT, ENVIRONMENT_IN_PLENARY),
        Deliberated: (IN_GROUPS,),
        OpinionsHandedOver: (follow_up.OFFICE_HANDS_OVER,),
    },
    opens={Referred: _REFERS},
    again={
        topic.MAY_REPORT: (_RULES.art(30, 1),),
        topic.GOVERNMENT_REPORTS_ON_ENVIRONMENT: (_RULES.art(30, 2, 3),),
        hearing.COUNCIL_REFERS: _REFERS,
        hearing.TO_A_SPECIAL_COMMITTEE: _REFERS,
        handling.OPINIONS_GO_TO_THE_ORGAN: follow_up.HANDLED,
        handling.THE_ORGAN_CARRIES_OUT: follow_up.HANDLED,
        **follow_up.again(handling.DUTIES),
    },
)
