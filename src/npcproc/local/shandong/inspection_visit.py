"""What Shandong adds to a visit or study by deputies, in the standing committees and in the townships.

New are that whoever meets the deputies reports truthfully and answers, that a deputy with an interest keeps out of a
local visit, and three months for the answer to the deputies' report.

Shandong Deputies Measures arts. 17 and 20-23; Shandong Townships Provisions arts. 27 and 28.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.local import SHANDONG_DEPUTIES_2015, SHANDONG_TOWNSHIPS_2015
from npcproc.law.national import DEPUTIES_2025
from npcproc.levels import by_level
from npcproc.periods import months
from npcproc.procedure import Overlay
from npcproc.rules import CompetenceByTable, Deadline, Duty, Entry, Is, Latest, Not, Past, Publicity, Recusal
from npcproc.supervision.inspection_visit import (
    Activity,
    Arranged,
    Conducted,
    FedBack,
    Met,
    PassedOn,
    Purpose,
    arrangement,
    conduct,
    meeting,
    outcome,
)

__all__ = ["IN_SHANDONG_COMMITTEES", "IN_SHANDONG_TOWNSHIPS"]

_MEASURES = SHANDONG_DEPUTIES_2015
_TOWNSHIPS = SHANDONG_TOWNSHIPS_2015
_PLACE = "shandong"
_COMMITTEE, _PRESIDIUM = frozenset({Organ.STANDING_COMMITTEE}), frozenset({Organ.PRESIDIUM})
_OFFICE = frozenset({Organ.ADMINISTRATIVE_BODY})
_MEETING = (_MEASURES.art(20, 2),)
_LOCAL_VISIT = (_MEASURES.art(21, 1),)
_REPORT = (_MEASURES.art(23, 1),)

# arranged and organised; national law has these in tables, and what Shandong says of them is a table of its own

ARRANGED_BY = CompetenceByTable(
    name="shandong-arranged-by",
    by_field="activity",
    when=Is("purpose", {Purpose.DEPUTIES_DUTIES}),
    table=(
        Entry(Activity.VISIT, _COMMITTEE, (_MEASURES.county_and_above(20, 1),)),
        Entry(Activity.VISIT, _PRESIDIUM, (_MEASURES.township(20, 1), _TOWNSHIPS.art(28, 1, 3))),
        Entry(Activity.LOCAL_VISIT, _COMMITTEE, (_MEASURES.county_and_above(21, 1),)),
        Entry(Activity.LOCAL_VISIT, _PRESIDIUM, (_MEASURES.township(21, 1),)),
        Entry(Activity.STUDY, _PRESIDIUM, (_TOWNSHIPS.art(28, 1, 3),)),
    ),
    says=Text(
        "应由本级人大常委会或者乡镇人大主席团安排",
        "the standing committee, or in a township the presidium, arranges it",
    ),
)
_ORGANISED_IN_TOWNSHIP = (_MEASURES.township(17, 3), _TOWNSHIPS.art(27, 1))
ORGANISED_BY = CompetenceByTable(
    name="shandong-organised-by",
    by_field="activity",
    when=Not(Past(Arranged, "purpose", {Purpose.SPECIAL_REPORT})),
    table=tuple(
        entry
        for activity in (Activity.VISIT, Activity.STUDY)
        for entry in (
            Entry(activity, _COMMITTEE, (_MEASURES.county_and_above(17, 1),)),
            Entry(activity, frozenset({Organ.TOWNSHIP_CHAIRPERSON}), _ORGANISED_IN_TOWNSHIP),
        )
    ),
    says=Text("应由常委会或者乡镇人大主席、副主席组织", "the committee, or a township's chairperson, organises it"),
)
# The law of 2025 adds matters and priorities that Shandong's older text does not name.
STUDIES_WHAT_MATTERS = arrangement.STUDIED_WHAT_MATTERED.restated(
    _PLACE, _MEASURES.art(22, 1), yields_to=(DEPUTIES_2025.art(30, 1),)
)

# on the spot; that deputies suggest and handle nothing (art. 21) national law of every day says by a rule of its own

KEEPS_OUT = Recusal(
    name="shandong-keeps-out",
    of="interested",
    when=Is("activity", {Activity.LOCAL_VISIT}),
    says=Text(
        "持代表证视察遇有与本人或者近亲属有利害关系的问题，应回避",
        "on a local visit a deputy keeps out of what the deputy, or a near relative, has an interest in",
    ),
    cites=(_MEASURES.art(21, 3),),
)
TELLS_TRUTHFULLY = Duty(
    name="shandong-tells-truthfully",
    of="reported_truthfully",
    says=Text("应如实汇报情况", "the deputies are told truthfully how things are"),
    cites=_MEETING,
)
ANSWERS = Duty(
    name="shandong-answers",
    of="questions_answered",
    says=Text("应回答代表提出的问题", "the deputies' questions are answered"),
    cites=_MEETING,
)

# the report

# Until 2025 national law knew the administrative body alone, and Shandong's text still does.
OFFICE_PASSES_ON = outcome.OFFICE_PASSED_ON.restated(
    _PLACE,
    *_REPORT,
    name="shandong-office-passes-on",
    allowed=by_level(provincial=_OFFICE, municipal=_OFFICE, county=_OFFICE, township=_PRESIDIUM),
    yields_to=(DEPUTIES_2025.art(31, 1),),
)
# Unsettled: the months have no first day in the text; they are counted from the day on which the report was passed on,
# the last where several organs received it.
ANSWERED_IN_THREE_MONTHS = Deadline(
    name="shandong-answered-in-three-months",
    after=Latest(PassedOn),
    within=months(3),
    says=Text("应在3个月内反馈研究处理情况", "how it was handled is told within 3 months"),
    cites=_REPORT,
)
WHO_PASSED_IT_ON_IS_TOLD = Publicity(
    name="shandong-who-passed-it-on-is-told",
    of="to_who_passed_it_on",
    says=Text("研究处理情况还应向转交机关反馈", "whoever passed the report on is told as well"),
    cites=_REPORT,
)

_RULES = {
    Arranged: (ARRANGED_BY, STUDIES_WHAT_MATTERS),
    Conducted: (ORGANISED_BY, KEEPS_OUT),
    Met: (TELLS_TRUTHFULLY, ANSWERS),
    PassedOn: (OFFICE_PASSES_ON,),
    FedBack: (ANSWERED_IN_THREE_MONTHS, WHO_PASSED_IT_ON_IS_TOLD),
}
_AGAIN = {
    arrangement.DEPUTIES_ASK: _LOCAL_VISIT,
    arrangement.OF_THIS_LEVEL_OR_ABOVE: _LOCAL_VISIT,
    arrangement.REQUESTED_FIRST: _LOCAL_VISIT,
    arrangement.A_LOCAL_VISIT_WAS_ASKED: _LOCAL_VISIT,
    arrangement.FOR_WHO_ASKED: _LOCAL_VISIT,
    conduct.MAY_BE_VISITED: (_MEASURES.art(20, 1),),
    conduct.AS_ARRANGED: (_MEASURES.art(20, 1),),
    conduct.HOLDS_A_CERTIFICATE: _LOCAL_VISIT,
    conduct.LET_IN: _LOCAL_VISIT,
    conduct.BETWEEN_SESSIONS: (_MEASURES.county_and_above(17, 1), _MEASURES.township(17, 3)),
    meeting.DEPUTIES_ASK_TO_MEET: _MEETING,
    meeting.ON_A_VISIT: _MEETING,
    meeting.A_STATE_ORGAN: _MEETING,
    meeting.OF_THEIR_LEVEL_OR_LOWER: _MEETING,
    meeting.WHO_WAS_ASKED_MEETS: _MEETING,
    meeting.A_HEAD_COMES: _MEETING,
    meeting.HEARS_THE_DEPUTIES: _MEETING,
    meeting.EVERY_ORGAN_MET: _MEETING,
    outcome.NAMES_WHO_RECEIVES: _REPORT,
    outcome.TELLS_HOW_IT_WAS_HANDLED: _REPORT,
    outcome.DEPUTIES_ARE_TOLD: _REPORT,
    outcome.WAS_ARRANGED: _LOCAL_VISIT,
    outcome.WAS_PASSED_ON: _REPORT,
    outcome.EVERY_ORGAN_ANSWERED: _REPORT,
}
_ENTRUSTED = (_MEASURES.county_and_above(17, 2),)

IN_SHANDONG_TOWNSHIPS = Overlay(rules=_RULES, again=_AGAIN)

IN_SHANDONG_COMMITTEES = Overlay(
    rules=_RULES,
    again={
        **_AGAIN,
        arrangement.COMMITTEE_ABOVE_ENTRUSTS: _ENTRUSTED,
        arrangement.ELECTED_HERE: _ENTRUSTED,
        arrangement.ENTRUSTED_FIRST: _ENTRUSTED,
        arrangement.FOR_WHO_WAS_ENTRUSTED: _ENTRUSTED,
    },
)
