"""What Guangdong adds to an interpellation in the standing committee of its provincial congress.

Nearly all of it says again what national law says, and both are judged.  New is that the movers may withdraw it before
it is answered, which ends it.  The rules bind the province's own committee alone, not those of its cities and counties.

Rules of Procedure of the Guangdong Standing Committee 2023 arts. 37-40.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.levels import by_level
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Latest, MoversShare, Not, Past, Sequence, Signatures
from npcproc.steps import step
from npcproc.supervision.interpellation import asked_by_members, in_standing_committee
from npcproc.supervision.interpellation.matter import (
    Closed,
    Declined,
    Demanded,
    Referred,
    Replied,
    ReplyDistributed,
    ReportDistributed,
    Stage,
    Submitted,
)
from npcproc.tally import MORE_THAN_HALF

__all__ = ["IN_GUANGDONG", "Withdrawn"]

_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"


# Unsettled: the article does not say whether all of the movers must ask; they are taken to ask together.
@frozen(kw_only=True)
class Withdrawn(Event):
    """The movers withdraw the interpellation, and deliberation of it ends (要求撤回)."""

    zh = "撤回质询案"
    en = "Withdrawn"

    by: Organ = done_by(Organ.MOVERS)


# how members ask

_PUTS = _RULES.art(37, 1)
_STATES = _RULES.art(38, 1)

MEMBERS_ASK = asked_by_members.MEMBERS_ASK.restated(_PLACE, _PUTS)
ENOUGH_SIGN = Signatures(name="guangdong-enough-sign", at_least=by_level(provincial=5), cites=(_PUTS,))
IN_WRITING = asked_by_members.IN_WRITING.restated(_PLACE, _PUTS)
IN_SESSION = asked_by_members.IN_SESSION.restated(_PLACE, _PUTS)
MAY_BE_ASKED = asked_by_members.MAY_BE_ASKED.restated(_PLACE, _PUTS)
STATES_QUESTIONS = asked_by_members.STATES_QUESTIONS.restated(_PLACE, _STATES)
STATES_CONTENT = asked_by_members.STATES_CONTENT.restated(_PLACE, _STATES)

# how the organ replies

_DECIDES = _RULES.art(39, 1)
_REPLY = _RULES.art(39, 2)

COUNCIL_REFERS = in_standing_committee.COUNCIL_REFERS.restated(_PLACE, _DECIDES, when=Not(Past(Demanded)))
LAWFUL_FORM = in_standing_committee.LAWFUL_FORM.restated(_PLACE, _DECIDES)
THE_ORGAN_REPLIES = in_standing_committee.THE_ORGAN_REPLIES.restated(_PLACE, _DECIDES)
REPLIES_AS_DECIDED = in_standing_committee.REPLIES_AS_DECIDED.restated(_PLACE, _DECIDES)
HEAD_ATTENDS = in_standing_committee.HEAD_ATTENDS.restated(_PLACE, _DECIDES, _REPLY)
HEAD_SIGNS = in_standing_committee.HEAD_SIGNS.restated(_PLACE, _REPLY)
MOVERS_MAY_ATTEND = in_standing_committee.MOVERS_MAY_ATTEND.restated(_PLACE, _REPLY)
MOVERS_MAY_SPEAK = in_standing_committee.MOVERS_MAY_SPEAK.restated(_PLACE, _REPLY)

# what is printed

COUNCIL_DISTRIBUTES_REPORT = in_standing_committee.COUNCIL_DISTRIBUTES_REPORT.restated(_PLACE, _REPLY)
COUNCIL_DISTRIBUTES_REPLY = in_standing_committee.COUNCIL_DISTRIBUTES_REPLY.restated(_PLACE, _REPLY)
REPLY_REACHES_MEMBERS = in_standing_committee.REPLY_REACHES_MEMBERS.restated(_PLACE, _REPLY)
REPLY_WAS_DISTRIBUTED = in_standing_committee.REPLY_WAS_DISTRIBUTED.restated(_PLACE, _REPLY)

# a second reply, and the end

_AGAIN = _RULES.art(39, 3)
_WITHDRAWS = _RULES.art(40, 1)

MOST_OF_THE_MOVERS_DISSATISFIED = MoversShare(
    name="guangdong-most-of-the-movers-dissatisfied",
    share=MORE_THAN_HALF,
    of="dissatisfied",
    movers=Latest(Submitted, "signatories"),
    says=Text(
        "提质询案的组成人员过半数不满意，方可要求再作答复", "more than half of the movers may ask for a second reply"
    ),
    cites=(_AGAIN,),
)
COUNCIL_DECIDES_AGAIN = in_standing_committee.COUNCIL_DECIDES_AGAIN.restated(_PLACE, _AGAIN, when=Past(Demanded))
MOVERS_WITHDRAW = Competence(
    name="guangdong-movers-withdraw",
    allowed=frozenset({Organ.MOVERS}),
    says=Text("质询案应由提出人要求撤回", "those who put the interpellation withdraw it"),
    cites=(_WITHDRAWS,),
)
NOT_YET_ANSWERED = Sequence(
    name="guangdong-not-yet-answered",
    after=Not(Past(Replied)),
    says=Text("质询案应在作出答复前撤回", "it is withdrawn before it is answered"),
    cites=(_WITHDRAWS,),
)

IN_GUANGDONG = Overlay(
    rules={
        Submitted: (
            MEMBERS_ASK,
            ENOUGH_SIGN,
            IN_WRITING,
            IN_SESSION,
            MAY_BE_ASKED,
            STATES_QUESTIONS,
            STATES_CONTENT,
        ),
        Referred: (COUNCIL_REFERS, COUNCIL_DECIDES_AGAIN, LAWFUL_FORM),
        Replied: (
            THE_ORGAN_REPLIES,
            REPLIES_AS_DECIDED,
            LAWFUL_FORM,
            HEAD_ATTENDS,
            HEAD_SIGNS,
            MOVERS_MAY_ATTEND,
            MOVERS_MAY_SPEAK,
        ),
        ReplyDistributed: (COUNCIL_DISTRIBUTES_REPLY, REPLY_REACHES_MEMBERS),
        ReportDistributed: (COUNCIL_DISTRIBUTES_REPORT,),
        Demanded: (MOST_OF_THE_MOVERS_DISSATISFIED,),
        Declined: (COUNCIL_DECIDES_AGAIN,),
        Closed: (REPLY_WAS_DISTRIBUTED,),
    },
    steps=(
        step(Stage.SUBMITTED, Withdrawn, Stage.CLOSED, MOVERS_WITHDRAW, cites=(_WITHDRAWS,)),
        step(Stage.REFERRED, Withdrawn, Stage.CLOSED, MOVERS_WITHDRAW, NOT_YET_ANSWERED, cites=(_WITHDRAWS,)),
    ),
)
