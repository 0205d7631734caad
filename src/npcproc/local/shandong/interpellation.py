"""What Shandong adds to an interpellation in a congress.

Much of it says again what national law says, and both are judged.  New are the reply within the session, the report of
the special committee that heard it, and that a second reply, too, is for the presidium to decide.

Shandong Congress Rules of Procedure ch. 6 (the congress of the province); Shandong Deputies Measures art. 12 (every
level); Shandong Townships Provisions art. 23.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_CONGRESS_RULES_2019, SHANDONG_DEPUTIES_2015, SHANDONG_TOWNSHIPS_2015
from npcproc.levels import by_level
from npcproc.procedure import Overlay
from npcproc.rules import (
    Competence,
    Initiator,
    Latest,
    Method,
    MoversShare,
    Not,
    Past,
    SentTo,
    Sequence,
    SetDay,
    Signatures,
)
from npcproc.supervision.interpellation import asked_by_deputies, in_congress
from npcproc.supervision.interpellation.matter import (
    Closed,
    CommitteeReported,
    Declined,
    Demanded,
    Form,
    Referred,
    Replied,
    ReplyDistributed,
    ReportDistributed,
    Submitted,
)
from npcproc.tally import HALF_OR_MORE

__all__ = ["IN_SHANDONG"]

_RULES = SHANDONG_CONGRESS_RULES_2019
_MEASURES = SHANDONG_DEPUTIES_2015
_TOWNSHIPS = SHANDONG_TOWNSHIPS_2015

_PLACE = "shandong"
_PRESIDIUM = frozenset({Organ.PRESIDIUM})

# how deputies ask

_PUTS_IN_WRITING = (_RULES.art(53, 1), _TOWNSHIPS.art(23, 1))
_PUTS = (*_PUTS_IN_WRITING, _MEASURES.county_and_above(12, 1), _MEASURES.township(12, 2))
_STATES = (_RULES.art(54, 1), _MEASURES.art(12, 3))

# Unsettled: none of these texts names the supervisory commission, and for townships they name the government alone.
# They are read not to take away what national law lets deputies ask: its longer list stands, and no rule is made of
# theirs.
DEPUTIES_ASK = Initiator(
    name="shandong-deputies-ask",
    allowed=frozenset({Organ.DEPUTIES}),
    says=Text("质询案应由代表联名提出", "deputies put the interpellation jointly"),
    cites=_PUTS,
)
ENOUGH_SIGN = Signatures(
    name="shandong-enough-sign",
    at_least=by_level(provincial=10, municipal=10, county=10, township=10),
    cites=_PUTS,
)
IN_WRITING = asked_by_deputies.IN_WRITING.restated(_PLACE, *_PUTS_IN_WRITING)
IN_SESSION = asked_by_deputies.IN_SESSION.restated(_PLACE, *_PUTS)
STATES_QUESTIONS = asked_by_deputies.STATES_QUESTIONS.restated(_PLACE, *_STATES)
STATES_CONTENT = asked_by_deputies.STATES_CONTENT.restated(_PLACE, *_STATES)

# how the organ replies

_DECIDES = (_RULES.art(55, 1), _MEASURES.art(12, 4), _TOWNSHIPS.art(23, 2))
_REPLY = _RULES.art(55, 1)

PRESIDIUM_REFERS = in_congress.PRESIDIUM_REFERS.restated(_PLACE, *_DECIDES, when=Not(Past(Demanded)))
LAWFUL_FORM = Method(
    name="shandong-lawful-form",
    of="form",
    allowed=frozenset({Form.PRESIDIUM, Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.WRITTEN}),
    says=Text(
        "答复应在主席团会议、全体会议或者专门委员会会议上口头作出，或者书面作出",
        "the reply is given orally to the presidium, the plenary or a special committee, or in writing",
    ),
    cites=(_REPLY,),
)
THE_ORGAN_REPLIES = in_congress.THE_ORGAN_REPLIES.restated(_PLACE, *_DECIDES)
REPLIES_AS_DECIDED = in_congress.REPLIES_AS_DECIDED.restated(_PLACE, *_DECIDES)
# Unsettled: the Measures say it of the first reply; a second one, which they do not speak of, is read like it.
REPLIES_WITHIN_THE_SESSION = SetDay(
    name="shandong-replies-within-the-session",
    until=Latest(Referred, "session_ends"),
    says=Text("应在大会会议期间答复", "the organ replies within the session"),
    cites=(_MEASURES.art(12, 4),),
)
HEAD_ATTENDS = in_congress.HEAD_ATTENDS.restated(_PLACE, _REPLY)
HEAD_SIGNS = in_congress.HEAD_SIGNS.restated(_PLACE, _REPLY)
MOVERS_MAY_ATTEND = in_congress.MOVERS_MAY_ATTEND.restated(_PLACE, _REPLY)
MOVERS_MAY_SPEAK = in_congress.MOVERS_MAY_SPEAK.restated(_PLACE, _REPLY)

# what is printed and reported

PRESIDIUM_DISTRIBUTES_REPLY = in_congress.PRESIDIUM_DISTRIBUTES_REPLY.restated(_PLACE, _REPLY)
REPLY_REACHES_DEPUTIES = SentTo(
    name="shandong-reply-reaches-deputies",
    of="to",
    meets=frozenset({Organ.DEPUTIES, Organ.MOVERS}),
    says=Text("书面答复应印发会议或者提质询案的代表", "a written reply goes to the session or to the movers"),
    cites=(_REPLY,),
)
REPLY_WAS_DISTRIBUTED = in_congress.REPLY_WAS_DISTRIBUTED.restated(_PLACE, _REPLY)
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
PRESIDIUM_DISTRIBUTES_REPORT = in_congress.PRESIDIUM_DISTRIBUTES_REPORT.restated(
    _PLACE, _RULES.art(56, 1), _MEASURES.art(12, 4)
)

# a second reply

_AGAIN = (_RULES.art(55, 2), _MEASURES.art(12, 4), _TOWNSHIPS.art(23, 2))

HALF_OF_THE_MOVERS_DISSATISFIED = MoversShare(
    name="shandong-half-of-the-movers-dissatisfied",
    share=HALF_OR_MORE,
    of="dissatisfied",
    movers=Latest(Submitted, "signatories"),
    says=Text(
        "提质询案的代表半数以上不满意，方可要求再作答复", "half or more of the movers may ask for a second reply"
    ),
    cites=_AGAIN,
)
PRESIDIUM_DECIDES_AGAIN = in_congress.PRESIDIUM_DECIDES_AGAIN.restated(_PLACE, *_AGAIN, when=Past(Demanded))

IN_SHANDONG = Overlay(
    rules={
        Submitted: (DEPUTIES_ASK, ENOUGH_SIGN, IN_WRITING, IN_SESSION, STATES_QUESTIONS, STATES_CONTENT),
        Referred: (PRESIDIUM_REFERS, PRESIDIUM_DECIDES_AGAIN, LAWFUL_FORM),
        Replied: (
            THE_ORGAN_REPLIES,
            REPLIES_AS_DECIDED,
            REPLIES_WITHIN_THE_SESSION,
            LAWFUL_FORM,
            HEAD_ATTENDS,
            HEAD_SIGNS,
            MOVERS_MAY_ATTEND,
            MOVERS_MAY_SPEAK,
        ),
        CommitteeReported: (THE_COMMITTEE_REPORTS,),
        ReplyDistributed: (PRESIDIUM_DISTRIBUTES_REPLY, REPLY_REACHES_DEPUTIES),
        ReportDistributed: (PRESIDIUM_DISTRIBUTES_REPORT,),
        Demanded: (HALF_OF_THE_MOVERS_DISSATISFIED,),
        Declined: (PRESIDIUM_DECIDES_AGAIN,),
        Closed: (REPLY_WAS_DISTRIBUTED, COMMITTEE_REPORTED),
    },
)
