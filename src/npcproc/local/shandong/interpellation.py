"""What Shandong adds to an interpellation in a congress.

New are the reply within the session, and the report of the special committee that heard it.

Shandong Congress Rules of Procedure ch. 6 (the congress of the province); Shandong Deputies Measures art. 12 (every
level); Shandong Townships Provisions art. 23.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_CONGRESS_RULES_2019, SHANDONG_DEPUTIES_2015, SHANDONG_TOWNSHIPS_2015
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Latest, Past, Sequence, SetDay
from npcproc.supervision.interpellation import asked_by_deputies, in_congress
from npcproc.supervision.interpellation.matter import Closed, CommitteeReported, Form, Referred, Replied

__all__ = ["IN_SHANDONG"]

_RULES = SHANDONG_CONGRESS_RULES_2019
_MEASURES = SHANDONG_DEPUTIES_2015
_TOWNSHIPS = SHANDONG_TOWNSHIPS_2015

# what is new

# Unsettled: the Measures say it of the first reply; a second one, which they do not speak of, is read like it.
REPLIES_WITHIN_THE_SESSION = SetDay(
    name="shandong-replies-within-the-session",
    until=Latest(Referred, "session_ends"),
    says=Text("应在大会会议期间答复", "the organ replies within the session"),
    cites=(_MEASURES.art(12, 4),),
)
THE_COMMITTEE_REPORTS = Competence(
    name="shandong-the-committee-reports",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("答复情况由听取答复的专门委员会报告", "the special committee that heard the reply reports"),
    cites=(_RULES.art(56, 1),),
)
COMMITTEE_REPORTED = Sequence(
    name="shandong-committee-reported",
    after=CommitteeReported,
    when=Past(Referred, "form", {Form.SPECIAL_COMMITTEE}),
    effect=Effect.BREACH,
    says=Text(
        "听取答复的专门委员会应向主席团报告答复情况",
        "the special committee that heard the reply reports on it to the presidium",
    ),
    cites=(_RULES.art(56, 1),),
)

# what says national law again

_PUTS_IN_WRITING = (_RULES.art(53, 1), _TOWNSHIPS.art(23, 1))
# Unsettled: none of these texts names the supervisory commission, and for townships they name the government alone.
# They are read not to take away what national law lets deputies ask: its longer list stands, and they are not cited
# for it.
_PUTS = (*_PUTS_IN_WRITING, _MEASURES.county_and_above(12, 1), _MEASURES.township(12, 2))
_STATES = (_RULES.art(54, 1), _MEASURES.art(12, 3))
_DECIDES = (_RULES.art(55, 1), _MEASURES.art(12, 4), _TOWNSHIPS.art(23, 2))
_REPLY = (_RULES.art(55, 1),)
_AGAIN = (_RULES.art(55, 2), _MEASURES.art(12, 4), _TOWNSHIPS.art(23, 2))

IN_SHANDONG = Overlay(
    rules={
        Replied: (REPLIES_WITHIN_THE_SESSION,),
        CommitteeReported: (THE_COMMITTEE_REPORTS,),
        Closed: (COMMITTEE_REPORTED,),
    },
    again={
        asked_by_deputies.DEPUTIES_ASK: _PUTS,
        asked_by_deputies.ENOUGH_SIGN: _PUTS,
        asked_by_deputies.IN_WRITING: _PUTS_IN_WRITING,
        asked_by_deputies.IN_SESSION: _PUTS,
        asked_by_deputies.STATES_QUESTIONS: _STATES,
        asked_by_deputies.STATES_CONTENT: _STATES,
        in_congress.PRESIDIUM_REFERS: _DECIDES,
        in_congress.LAWFUL_FORM: _REPLY,
        in_congress.THE_ORGAN_REPLIES: _DECIDES,
        in_congress.REPLIES_AS_DECIDED: _DECIDES,
        in_congress.HEAD_ATTENDS: _REPLY,
        in_congress.HEAD_SIGNS: _REPLY,
        in_congress.MOVERS_MAY_ATTEND: _REPLY,
        in_congress.MOVERS_MAY_SPEAK: _REPLY,
        in_congress.PRESIDIUM_DISTRIBUTES_REPLY: _REPLY,
        in_congress.REPLY_REACHES_DEPUTIES: _REPLY,
        in_congress.REPLY_WAS_DISTRIBUTED: _REPLY,
        in_congress.PRESIDIUM_DISTRIBUTES_REPORT: (_RULES.art(56, 1), _MEASURES.art(12, 4)),
        in_congress.HALF_OF_THE_MOVERS_DISSATISFIED: _AGAIN,
        in_congress.PRESIDIUM_DECIDES_AGAIN: _AGAIN,
    },
)
