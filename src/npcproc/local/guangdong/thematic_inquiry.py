"""What Guangdong adds to inquiries in the standing committee of its provincial congress.

New are that of a department the principal head comes to a thematic inquiry, and that the opinions are reported on in
the time laid down.  The committee may resolve on that report, and special committees hold research inquiries, as in the
national committee.  The rules bind the province's own committee alone.

Rules of Procedure of the Guangdong Standing Committee 2023 arts. 32 and 34-36.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.local.guangdong import follow_up
from npcproc.procedure import Overlay
from npcproc.rules import Is, Latest, Method, SetDay
from npcproc.supervision.thematic_inquiry import (
    RESEARCH as NATIONAL_RESEARCH,
)
from npcproc.supervision.thematic_inquiry import (
    Answered,
    Attended,
    Closed,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingReported,
    ImplementationReported,
    InquiryHeld,
    Manner,
    OpinionsHandedOver,
    Representative,
    ResolutionVoted,
    hearing,
    in_standing_committee,
    thematic,
    topic,
)

__all__ = ["PLAIN", "RESEARCH", "THEMATIC"]

_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"
_OFFICERS = frozenset({Representative.HEAD, Representative.OFFICER})

# a plain inquiry (art. 34); who comes stands in a table of national law, which cannot be said again

_COMES = (_RULES.art(34, 1),)

OFFICERS_COME = Method(
    name="guangdong-officers-come",
    of="sent",
    allowed=_OFFICERS,
    effect=Effect.BREACH,
    says=Text("有关机关负责人或者负责人员应到会", "heads or responsible officers of the organs concerned come"),
    cites=_COMES,
)
OFFICERS_ANSWER = Method(
    name="guangdong-officers-answer",
    of="answered_by",
    allowed=_OFFICERS,
    when=Is("manner", {Manner.ON_THE_SPOT}),
    effect=Effect.BREACH,
    says=Text("应由到会的负责人或者负责人员回答询问", "the heads or responsible officers who came answer"),
    cites=_COMES,
)

_ASKED = in_standing_committee.QUESTIONS

PLAIN = Overlay(
    rules={Attended: (OFFICERS_COME,), Answered: (OFFICERS_ANSWER,)},
    again=dict.fromkeys(
        (
            in_standing_committee.ON_A_BILL_OR_REPORT,
            in_standing_committee.AT_A_MEETING_OF_THE_COMMITTEE,
            _ASKED.is_there,
            _ASKED.answers,
            _ASKED.every_question_answered,
        ),
        _COMES,
    ),
)

# a thematic inquiry (art. 35; on resolutions art. 32)

_HOLDS = (_RULES.art(35, 1),)
_HEADS = (_RULES.art(35, 2),)
_OPINIONS = (_RULES.art(35, 3),)

# Unsettled: joint-group and group meetings are named, and no plenary; national law names it since 2024, and is
# followed from then on.
IN_GROUPS = hearing.IN_GROUPS.restated(_PLACE, *_HOLDS)
PRINCIPAL_HEADS_OF_DEPARTMENTS = Method(
    name="guangdong-principal-heads-of-departments",
    of="principal",
    allowed=frozenset({True}),
    when=Is("by", {Organ.DEPARTMENT}),
    effect=Effect.BREACH,
    says=Text("有关部门应由主要负责人到会", "of a department the principal head comes"),
    cites=_HEADS,
)
# Unsettled: the article refers to a time laid down and sets none; the latest one with which opinions were handed over
# is taken for all the organs that have some.
IN_THE_TIME_LAID_DOWN = SetDay(
    name="guangdong-in-the-time-laid-down",
    until=Latest(OpinionsHandedOver, "report_by"),
    says=Text("应按照规定时间提交研究处理情况报告", "the handling is reported on within the time laid down"),
    cites=_OPINIONS,
)
RESOLUTION = (
    thematic.DUTIES.committee_resolves.restated(_PLACE, *_OPINIONS),
    thematic.HANDLING_WAS_DELIBERATED.restated(_PLACE, *_OPINIONS),
)
# Unsettled: what follows a resolution on an inquiry is not said; the article on reports, of which this is one, has the
# organ report on carrying it out.
CARRYING_OUT = (
    thematic.THE_ORGANS_CARRY_OUT.restated(_PLACE, *follow_up.HANDLED),
    thematic.DUTIES.a_resolution_was_adopted.restated(_PLACE, *follow_up.HANDLED),
    thematic.DUTIES.in_the_time_set.restated(_PLACE, *follow_up.HANDLED),
)
WAS_CARRIED_OUT = thematic.DUTIES.implementation_was_reported.restated(_PLACE, *follow_up.HANDLED)

THEMATIC = Overlay(
    rules={
        InquiryHeld: (IN_GROUPS,),
        Attended: (PRINCIPAL_HEADS_OF_DEPARTMENTS,),
        HandlingReported: (IN_THE_TIME_LAID_DOWN,),
        ResolutionVoted: RESOLUTION,
        ImplementationReported: CARRYING_OUT,
        Closed: (WAS_CARRIED_OUT,),
    },
    opens={
        FollowUpSubmitted: _OPINIONS,
        FollowUpDeliberated: _OPINIONS,
        ResolutionVoted: _OPINIONS,
        ImplementationReported: follow_up.HANDLED,
    },
    again={
        **dict.fromkeys(
            (
                topic.COMMITTEE_SETTLES,
                topic.NAMES_TOPIC,
                hearing.COMMITTEE_HOLDS,
                hearing.MEMBERS_OR_DEPUTIES_ASK,
                hearing.QUESTIONS.states_question,
                hearing.QUESTIONS.was_asked,
                hearing.QUESTIONS.an_organ_asked_answers,
            ),
            _HOLDS,
        ),
        **dict.fromkeys(
            (
                hearing.MAY_COME,
                hearing.HEADS_COME,
                hearing.MAY_BE_ASKED,
                hearing.HEADS_ANSWER,
                hearing.QUESTIONS.is_there,
                hearing.QUESTIONS.answers,
                hearing.QUESTIONS.every_question_answered,
                hearing.THOSE_TOLD_CAME,
            ),
            _HEADS,
        ),
        **dict.fromkeys(
            (
                thematic.OPINIONS_GO_TO_STATE_ORGANS,
                thematic.OPINIONS_WERE_HANDED_OVER,
                thematic.DUTIES.the_organ_handles,
                thematic.DUTIES.every_organ_reported,
                thematic.DUTIES.council_submits,
                thematic.DUTIES.handling_is_there,
                thematic.DUTIES.submitted_first,
            ),
            _OPINIONS,
        ),
        **follow_up.VOTES,
    },
)

# a research inquiry (art. 36)

_RESEARCH = (_RULES.art(36, 1),)

RESEARCH = evolve(
    NATIONAL_RESEARCH,
    id="research-inquiry.special-committee.guangdong",
    title=Text("广东省人大专门委员会调研询问", "Research inquiry of a special committee in Guangdong"),
    rests_on=(_RULES,),
    steps=tuple(
        evolve(row, rules=tuple(rule.restated(_PLACE, *_RESEARCH) for rule in row.rules))
        for row in NATIONAL_RESEARCH.steps
    ),
)
