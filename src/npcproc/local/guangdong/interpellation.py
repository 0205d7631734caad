"""What Guangdong adds to an interpellation in the standing committee of its provincial congress.

New is that the movers may withdraw it before it is answered, which ends it.  The rules bind the province's own
committee alone, not those of its cities and counties.

Rules of Procedure of the Guangdong Standing Committee 2023 arts. 37-40.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Not, Past, Sequence
from npcproc.steps import step
from npcproc.supervision.interpellation import asked_by_members, in_standing_committee
from npcproc.supervision.interpellation.matter import Replied, Stage

__all__ = ["IN_GUANGDONG", "Withdrawn"]

_RULES = GUANGDONG_SC_RULES_2023


@frozen(kw_only=True)
class Withdrawn(Event):
    """The movers withdraw the interpellation, and deliberation of it ends (要求撤回)."""

    zh = "撤回质询案"
    en = "Withdrawn"

    by: Organ = done_by(Organ.MOVERS)


# what is new

_WITHDRAWS = (_RULES.art(40, 1),)

# Unsettled: the article does not say whether all of the movers must ask; they are taken to ask together.
MOVERS_WITHDRAW = Competence(
    name="guangdong-movers-withdraw",
    allowed=frozenset({Organ.MOVERS}),
    says=Text("质询案应由提出人要求撤回", "those who put the interpellation withdraw it"),
    cites=_WITHDRAWS,
)
NOT_YET_ANSWERED = Sequence(
    name="guangdong-not-yet-answered",
    after=Not(Past(Replied)),
    says=Text("质询案应在作出答复前撤回", "it is withdrawn before it is answered"),
    cites=_WITHDRAWS,
)

# what says national law again

_PUTS = (_RULES.art(37, 1),)
_STATES = (_RULES.art(38, 1),)
_DECIDES = (_RULES.art(39, 1),)
_REPLY = (_RULES.art(39, 2),)
_AGAIN = (_RULES.art(39, 3),)

IN_GUANGDONG = Overlay(
    steps=(
        step(Stage.SUBMITTED, Withdrawn, Stage.CLOSED, MOVERS_WITHDRAW, cites=_WITHDRAWS),
        step(Stage.REFERRED, Withdrawn, Stage.CLOSED, MOVERS_WITHDRAW, NOT_YET_ANSWERED, cites=_WITHDRAWS),
    ),
    again={
        asked_by_members.MEMBERS_ASK: _PUTS,
        asked_by_members.ENOUGH_SIGN: _PUTS,
        asked_by_members.IN_WRITING: _PUTS,
        asked_by_members.IN_SESSION: _PUTS,
        asked_by_members.MAY_BE_ASKED: _PUTS,
        asked_by_members.STATES_QUESTIONS: _STATES,
        asked_by_members.STATES_CONTENT: _STATES,
        in_standing_committee.COUNCIL_REFERS: _DECIDES,
        in_standing_committee.LAWFUL_FORM: _DECIDES,
        in_standing_committee.THE_ORGAN_REPLIES: _DECIDES,
        in_standing_committee.REPLIES_AS_DECIDED: _DECIDES,
        in_standing_committee.HEAD_ATTENDS: (*_DECIDES, *_REPLY),
        in_standing_committee.HEAD_SIGNS: _REPLY,
        in_standing_committee.MOVERS_MAY_ATTEND: _REPLY,
        in_standing_committee.MOVERS_MAY_SPEAK: _REPLY,
        in_standing_committee.COUNCIL_DISTRIBUTES_REPORT: _REPLY,
        in_standing_committee.COUNCIL_DISTRIBUTES_REPLY: _REPLY,
        in_standing_committee.REPLY_REACHES_MEMBERS: _REPLY,
        in_standing_committee.REPLY_WAS_DISTRIBUTED: _REPLY,
        in_standing_committee.MOST_OF_THE_MOVERS_DISSATISFIED: _AGAIN,
        in_standing_committee.COUNCIL_DECIDES_AGAIN: _AGAIN,
    },
)
