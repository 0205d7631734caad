"""Replacing the president of a local court between sessions of the congress (撤换人民法院院长).

A president is recalled by the congress that elected him.  While it does not sit, its standing committee may find that
he must be replaced, and asks the standing committee above to approve that.

Courts Organic Law art. 44; Organic Law art. 51.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.appointments.votes import MEMBERS_ARE_QUORATE, MORE_THAN_HALF_OF_MEMBERS
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, Voted, done_by
from npcproc.findings import Text
from npcproc.law.national import COURTS_2018
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Is, Window
from npcproc.steps import ballot, step
from npcproc.terms import Term

__all__ = ["COURT_PRESIDENT", "ApprovalDecided", "ReplacementVoted", "Stage", "SubmittedAbove"]


@unique
class Stage(Term):
    """Where a replacement stands."""

    NONE = "未提出"
    FOUND_NECESSARY = "认为需要撤换"
    NOT_FOUND_NECESSARY = "认为不需要撤换"
    SUBMITTED_ABOVE = "已报请批准"
    APPROVED = "已批准"
    NOT_APPROVED = "未批准"


@frozen(kw_only=True)
class ReplacementVoted(Voted):
    """Whether the president must be replaced is put to the vote (表决是否需要撤换)."""

    zh = "表决是否需要撤换"
    en = "ReplacementVoted"

    congress_in_recess: bool = True
    """Whether the congress is not in session."""


@frozen(kw_only=True)
class SubmittedAbove(Event):
    """The standing committee above is asked to approve the replacement (报请上级批准)."""

    zh = "报请上级批准"
    en = "SubmittedAbove"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: Organ = Organ.STANDING_COMMITTEE_ABOVE
    """Who is asked."""


@frozen(kw_only=True)
class ApprovalDecided(Event):
    """The standing committee above approves the replacement or not (决定是否批准)."""

    zh = "决定是否批准"
    en = "ApprovalDecided"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)

    approved: bool
    """Whether it approves."""


_REPLACED = (COURTS_2018.county_and_above(44, 2),)
_ABOVE = frozenset({Organ.STANDING_COMMITTEE_ABOVE})

IN_RECESS = Window(
    name="in-recess",
    of="congress_in_recess",
    says=Text("应在大会闭会期间提出", "the committee acts between sessions of the congress"),
    cites=_REPLACED,
)
COMMITTEE_FINDS = Competence(
    name="committee-finds",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text(
        "人民法院院长是否需要撤换应由本级常务委员会认定",
        "the standing committee of the level finds that the president must be replaced",
    ),
    cites=_REPLACED,
)
COMMITTEE_ASKS = Competence(
    name="committee-asks",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由本级常务委员会报请批准", "the standing committee of the level asks for the approval"),
    cites=_REPLACED,
)
ASKS_THE_COMMITTEE_ABOVE = Competence(
    name="asks-the-committee-above",
    of="to",
    allowed=_ABOVE,
    says=Text("应报请上级人民代表大会常务委员会批准", "the standing committee above is asked"),
    cites=_REPLACED,
)
COMMITTEE_ABOVE_DECIDES = Competence(
    name="committee-above-decides",
    allowed=_ABOVE,
    says=Text("应由上级人民代表大会常务委员会批准", "the standing committee above approves the replacement"),
    cites=_REPLACED,
)

# Unsettled: the article does not say who asks the committee to consider it, nor how the president leaves once it is
# approved; the case begins with the vote and ends with the approval.
COURT_PRESIDENT = Procedure(
    id="dismissal.court-president",
    title=Text("闭会期间撤换人民法院院长", "Replacing the president of a court between sessions"),
    body=StandingCommittee,
    rests_on=(COURTS_2018,),
    start=Stage.NONE,
    steps=(
        *ballot(
            Stage.NONE,
            ReplacementVoted,
            COMMITTEE_FINDS,
            IN_RECESS,
            MEMBERS_ARE_QUORATE,
            majority=MORE_THAN_HALF_OF_MEMBERS,
            carried=Stage.FOUND_NECESSARY,
            not_carried=Stage.NOT_FOUND_NECESSARY,
            cites=_REPLACED,
        ),
        step(
            Stage.FOUND_NECESSARY,
            SubmittedAbove,
            Stage.SUBMITTED_ABOVE,
            COMMITTEE_ASKS,
            ASKS_THE_COMMITTEE_ABOVE,
            must=True,
        ),
        *(
            step(
                Stage.SUBMITTED_ABOVE,
                ApprovalDecided,
                stage,
                COMMITTEE_ABOVE_DECIDES,
                when=Is("approved", {approved}),
                must=True,
            )
            for approved, stage in ((True, Stage.APPROVED), (False, Stage.NOT_APPROVED))
        ),
    ),
)
