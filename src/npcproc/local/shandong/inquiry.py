"""What Shandong adds to an inquiry in a congress: who comes to which meeting, at every level that says so.

In the congress of the province officers come to the delegations, heads to the presidium, to special committees and to
a discussion of a specialised question; to a township's delegations its government sends someone.

Shandong Congress Rules of Procedure arts. 17 and 52 (the congress of the province); Shandong Deputies Measures art. 11
(every level); Shandong Townships Provisions arts. 11 and 12.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_CONGRESS_RULES_2019, SHANDONG_DEPUTIES_2015, SHANDONG_TOWNSHIPS_2015
from npcproc.levels import by_level
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Entry, Is, Method, MethodByTable, Past
from npcproc.supervision.thematic_inquiry import (
    Asked,
    Attended,
    Convened,
    DelegationPlenaryConvened,
    Matter,
    Meeting,
    Representative,
    in_congress,
)

__all__ = ["IN_SHANDONG"]

_RULES = SHANDONG_CONGRESS_RULES_2019
_TOWNSHIPS = SHANDONG_TOWNSHIPS_2015
_PLACE = "shandong"

_HEAD = frozenset({Representative.HEAD})
_OFFICERS = _HEAD | {Representative.OFFICER}
_ANYONE = _OFFICERS | {Representative.STAFF}

_DELEGATION = (_RULES.art(52, 1),)
_DELEGATION_PLENARY = (_RULES.art(52, 2),)
_PRESIDIUM_OR_COMMITTEE = (_RULES.art(52, 3),)
_DISCUSSION = (_RULES.art(17, 2),)
_DISCUSSION_IN_TOWNSHIP = (_TOWNSHIPS.art(12, 1),)

_IN_A_DELEGATION = Past(Convened, "meeting", {Meeting.DELEGATION})
_IN_A_DISCUSSION = Past(Convened, "meeting", {Meeting.SPECIALISED_DISCUSSION})

# a discussion of a specialised question

# Unsettled: the executive chairpersons of the presidium call it, for whom there is no name here but the presidium's.
# The vice-chairpersons of a township congress call it as well; there is one name for them and its chairperson.
CALLS_A_DISCUSSION = Competence(
    name="shandong-calls-a-discussion",
    allowed=by_level(
        provincial=frozenset({Organ.PRESIDIUM}),
        township=frozenset({Organ.TOWNSHIP_CHAIRPERSON}),
    ),
    when=Is("meeting", {Meeting.SPECIALISED_DISCUSSION}),
    says=Text(
        "专门性问题的讨论应由主席团常务主席或者乡镇人大主席、副主席召集",
        "the presidium's executive chairpersons, or a township's chairperson or vice-chairpersons, call it",
    ),
    cites=(*_DISCUSSION, *_DISCUSSION_IN_TOWNSHIP),
)
HEADS_COME_TO_DISCUSSIONS = Method(
    name="shandong-heads-come-to-discussions",
    of="sent",
    allowed=_HEAD,
    when=_IN_A_DISCUSSION,
    effect=Effect.BREACH,
    says=Text("讨论专门性问题时，有关机关负责人应到会", "heads come where a specialised question is discussed"),
    cites=_DISCUSSION,
)

# the deliberation

OFFICERS_COME_TO_DELEGATIONS = Method(
    name="shandong-officers-come-to-delegations",
    of="sent",
    allowed=_OFFICERS,
    when=_IN_A_DELEGATION,
    effect=Effect.BREACH,
    says=Text("有关机关应派负责人员到代表团会议", "the organs concerned send responsible officers to the delegations"),
    cites=_DELEGATION,
)
OFFICERS_COME_TO_DELEGATION_PLENARIES = MethodByTable(
    name="shandong-officers-come-to-delegation-plenaries",
    of="sent",
    by_field="by",
    table=(
        Entry(Organ.GOVERNMENT, _OFFICERS, _DELEGATION_PLENARY),
        Entry(Organ.DEPARTMENT, _OFFICERS, _DELEGATION_PLENARY),
    ),
    when=Past(
        DelegationPlenaryConvened,
        "matter",
        {Matter.GOVERNMENT_REPORT, Matter.PLAN, Matter.BUDGET},
        since=Convened,
    ),
    effect=Effect.BREACH,
    says=Text(
        "代表团全体会议审议政府工作报告、计划和预算时，政府及其部门有关负责人员应到会",
        "officers of the government and its departments come to a delegation's plenary on the work report, plan and "
        "budget",
    ),
)
HEADS_COME_TO_PRESIDIUM_AND_COMMITTEES = in_congress.HEADS_COME_TO_PRESIDIUM_AND_COMMITTEES.restated(
    _PLACE, *_PRESIDIUM_OR_COMMITTEE
)
MAY_SUPPLEMENT = in_congress.MAY_SUPPLEMENT.restated(_PLACE, *_PRESIDIUM_OR_COMMITTEE)
GOVERNMENT_SENDS_SOMEONE = Method(
    name="shandong-government-sends-someone",
    of="sent",
    allowed=_ANYONE,
    when=_IN_A_DELEGATION,
    effect=Effect.BREACH,
    says=Text("乡镇人民政府应派人到代表团会议", "the government of a township sends someone to the delegations"),
    cites=(_TOWNSHIPS.art(11, 1),),
)
GOVERNMENT_SENDS_SOMEONE_TO_DISCUSSIONS = Method(
    name="shandong-government-sends-someone-to-discussions",
    of="sent",
    allowed=_ANYONE,
    when=_IN_A_DISCUSSION,
    effect=Effect.BREACH,
    says=Text(
        "乡镇人民政府应派人参加专门性问题的讨论",
        "the government of a township sends someone where a specialised question is discussed",
    ),
    cites=_DISCUSSION_IN_TOWNSHIP,
)

# who is asked is there

IS_THERE = in_congress.QUESTIONS.is_there.restated(
    _PLACE,
    *_DELEGATION,
    *_DELEGATION_PLENARY,
    *_PRESIDIUM_OR_COMMITTEE,
    *_DISCUSSION,
    _TOWNSHIPS.art(11, 1),
    *_DISCUSSION_IN_TOWNSHIP,
)

_LAW = (SHANDONG_DEPUTIES_2015.art(11, 1),)

IN_SHANDONG = Overlay(
    rules={
        Convened: (CALLS_A_DISCUSSION,),
        Attended: (
            HEADS_COME_TO_DISCUSSIONS,
            OFFICERS_COME_TO_DELEGATIONS,
            OFFICERS_COME_TO_DELEGATION_PLENARIES,
            HEADS_COME_TO_PRESIDIUM_AND_COMMITTEES,
            MAY_SUPPLEMENT,
            GOVERNMENT_SENDS_SOMEONE,
            GOVERNMENT_SENDS_SOMEONE_TO_DISCUSSIONS,
        ),
        Asked: (IS_THERE,),
    },
    again={
        in_congress.ON_A_BILL_OR_REPORT: _LAW,
        in_congress.DEPUTIES_ASK: _LAW,
        in_congress.MAY_BE_ASKED: _LAW,
        in_congress.AN_OFFICER_ANSWERS: _LAW,
        in_congress.QUESTIONS.states_question: _LAW,
        in_congress.QUESTIONS.answers: _LAW,
        in_congress.QUESTIONS.every_question_answered: _LAW,
    },
)
