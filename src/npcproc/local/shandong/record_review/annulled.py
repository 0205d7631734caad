"""What Shandong adds to an annulment: who proposes it in which form, that the maker is heard, and who decides.

Shandong Provisions on Recording and Review arts. 20 and 21; Shandong Provisions on Major Matters art. 4.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_MAJOR_MATTERS_2018, SHANDONG_RECORDING_REVIEW_2017
from npcproc.levels import Level
from npcproc.local.shandong.record_review.answered import once_overdue
from npcproc.local.shandong.record_review.late import REVIEW_BODY
from npcproc.local.shandong.record_review.passed_on import PassedOn
from npcproc.rules import All, Competence, Duty, Entry, Invited, MethodByTable, Not, Past, Rule, Sequence
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import (
    AnswerReceived,
    DecisionVoted,
    Document,
    Form,
    NotSubmitted,
    OpinionSent,
    Rectified,
    RemedyProposed,
    Stage,
    Submitted,
    in_local_committee,
    of_regulations,
)

__all__ = ["MOTION_FOLLOWED", "RULES", "STEPS", "MotionDeliberated"]

_PROVISIONS = SHANDONG_RECORDING_REVIEW_2017
_PLACE = "shandong"
_PROPOSED = (_PROVISIONS.art(20, 1),)
_HEARD = (_PROVISIONS.art(20, 2),)
_DECIDED = (_PROVISIONS.art(21, 1),)


@frozen(kw_only=True)
class MotionDeliberated(Event):
    """The motion to annul is deliberated in session (审议撤销议案)."""

    zh = "审议撤销规范性文件的议案"
    en = "MotionDeliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    maker_came: bool = True
    """Whether the maker sent someone to hear opinions."""

    questions_answered: bool = True
    """Whether whoever it sent answered the questions put."""


# proposed

PROPOSED_BY = of_regulations.PROPOSED_BY.restated(
    _PLACE,
    *_PROPOSED,
    allowed=COMMITTEE_OR_WORKING_BODY | REVIEW_BODY,
    says=Text(
        "撤销的议案、建议应由专门委员会、常务委员会工作机构或者备案审查工作机构提出",
        "a special committee, a working body or the body charged with recording and review proposes to annul",
    ),
)
_MOTION, _SUGGESTION = frozenset({Form.MOTION}), frozenset({Form.SUGGESTION})
FORM_BY_PROPOSER = MethodByTable(
    name="shandong-form-by-proposer",
    of="form",
    by_field="by",
    table=(
        Entry(Organ.SPECIAL_COMMITTEE, _MOTION, _PROPOSED),
        Entry(Organ.WORKING_BODY, _SUGGESTION, _PROPOSED),
        Entry(Organ.ADMINISTRATIVE_BODY, _SUGGESTION, _PROPOSED),
    ),
    says=Text(
        "专门委员会应提出议案，工作机构应提出建议", "a special committee puts a motion, a working body a suggestion"
    ),
)
OPINED_FIRST = Sequence(
    name="shandong-opined-first",
    after=OpinionSent,
    says=Text("应先向制定机关提出审查意见、研究意见", "the maker was sent an opinion before"),
    cites=(_PROVISIONS.art(18, 1), *_PROPOSED),
)
MOTION_FOLLOWED = of_regulations.PROPOSED_FIRST.restated(
    _PLACE,
    *_PROPOSED,
    when=All((Past(AnswerReceived, "amends", {False}, since=PassedOn), Not(Past(Rectified, "as_opined", {True})))),
    says=Text(
        "制定机关不予修改或者废止的，应提出撤销的议案、建议",
        "where the maker does not amend or repeal, and it was not passed on, it is proposed to annul",
    ),
)
"""What is asked at the end, where the maker refused, and did not follow the opinion after all."""

# put before the committee

COUNCIL_SUBMITS = of_regulations.COUNCIL_SUBMITS.restated(_PLACE, *_PROPOSED)
# Unsettled: the council decides on putting a committee's motion to a session, and on a suggestion it puts a motion of
# its own where it finds one necessary; so a suggestion may rest with it, and a motion may not.
ONLY_A_SUGGESTION_RESTS = Sequence(
    name="shandong-only-a-suggestion-rests",
    after=Past(RemedyProposed, "form", {Form.SUGGESTION}),
    says=Text("专门委员会的议案应提请审议", "a motion of a special committee is put to the standing committee"),
    cites=_PROPOSED,
)

# deliberated and decided

COMMITTEE_DELIBERATES = Competence(
    name="shandong-committee-deliberates",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("撤销的议案应由常务委员会会议审议", "the standing committee deliberates the motion"),
    cites=(*_PROPOSED, *_DECIDED),
)
MAKER_COMES = Invited(
    name="shandong-maker-comes",
    of="maker_came",
    says=Text("制定机关应派人到会听取意见", "the maker sends someone to hear opinions"),
    cites=_HEARD,
)
MAKER_ANSWERS = Duty(
    name="shandong-maker-answers",
    of="questions_answered",
    says=Text("制定机关应回答询问", "the maker answers questions"),
    cites=_HEARD,
)
DELIBERATED_FIRST = Sequence(
    name="shandong-deliberated-first",
    after=MotionDeliberated,
    effect=Effect.BREACH,
    says=Text("撤销的议案应先经审议", "the motion was deliberated before"),
    cites=_DECIDED,
)
COMMITTEE_ANNULS_WHAT_ITS_GOVERNMENT_MADE = in_local_committee.COMMITTEE_ANNULS.restated(
    _PLACE,
    SHANDONG_MAJOR_MATTERS_2018.art(4, 1, 8, levels=frozenset({Level.PROVINCIAL})),
    name="shandong-committee-annuls-what-its-government-made",
    when=Past(RemedyProposed, "document", {Document.GOVERNMENT_RULE, Document.GOVERNMENT_DECISION}),
    says=Text(
        "撤销省人民政府的规章、决定和命令应由省人大常委会决定",
        "the standing committee of the province decides on annulling what its government made",
    ),
)

RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    RemedyProposed: (
        PROPOSED_BY,
        FORM_BY_PROPOSER,
        OPINED_FIRST,
        of_regulations.TO_THE_COUNCIL.restated(_PLACE, *_PROPOSED),
        of_regulations.AFTER_REFUSAL.restated(_PLACE, *_PROPOSED),
        *once_overdue("proposed", *_PROPOSED),
    ),
    Submitted: (COUNCIL_SUBMITS,),
    NotSubmitted: (COUNCIL_SUBMITS, ONLY_A_SUGGESTION_RESTS),
    DecisionVoted: (DELIBERATED_FIRST, COMMITTEE_ANNULS_WHAT_ITS_GOVERNMENT_MADE),
}
"""What is asked of national steps."""

STEPS: tuple[Step, ...] = alongside(
    [Stage.SUBMITTED], MotionDeliberated, COMMITTEE_DELIBERATES, MAKER_COMES, MAKER_ANSWERS, cites=_HEARD
)
"""What Shandong alone provides."""
