"""The course of a review, the same for regulations, interpretations and what is reviewed locally.

It is asked for or taken up; reviewed; the maker is sent an opinion, answers, and amends or not; if it does not, a
proposal goes to the council of chairpersons and the standing committee decides.  What each law asks on the way differs.

Legislation Law art. 115; Supervision Law art. 44; Organic Law art. 51; NPCSC Rules of Procedure arts. 7 and 45 (2009:
arts. 4 and 32).
"""

from __future__ import annotations

from attrs import evolve

from npcproc.findings import Text
from npcproc.law.national import (
    LEGISLATION_2023,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.rules import Duty, Is, Rule
from npcproc.statutes import Cite
from npcproc.steps import Step, alongside, ballot, step
from npcproc.supervision.follow_up import duties as follow_up
from npcproc.supervision.record_review.matter import (
    DemandReceived,
    Misdirected,
    OpinionSent,
    Referred,
    Reviewed,
    ReviewInitiated,
    Stage,
    SuggestionReceived,
    Transferred,
    Verdict,
)
from npcproc.supervision.record_review.outcome import (
    AnswerReceived,
    Closed,
    DecisionVoted,
    FedBack,
    NotSubmitted,
    Rectified,
    RemedyProposed,
    ResultPublished,
    Submitted,
)

__all__ = ["course"]

_TRANSFERRED_UNDER = (LEGISLATION_2023.art(115, 1, levels=WITH_STANDING_COMMITTEE), SUPERVISION_2024.art(44, 1))

PROMPTLY = Duty(
    name="promptly",
    of="promptly",
    says=Text("应由其他机关处理的，应及时移送", "what is for another organ to handle is transferred promptly"),
    cites=_TRANSFERRED_UNDER,
)
MORE_THAN_HALF_OF_ALL = evolve(
    follow_up.MORE_THAN_HALF_OF_ALL,
    says=Text("决定应由全体组成人员的过半数通过", "more than half of all members carry the decision"),
)

_UNAMENDED = (Stage.FAULTY, Stage.OPINED, Stage.PROMISED, Stage.DECLINED)
_UNDECIDED = (*_UNAMENDED, Stage.PROPOSED, Stage.SUBMITTED)
_OUTCOMES = (Stage.SOUND, Stage.TERMINATED, Stage.DECIDED, Stage.LEFT_STANDING)
_FAULTY, _SOUND = Is("verdict", {Verdict.FAULTY}), Is("verdict", {Verdict.SOUND})
_AMENDS, _REFUSES = Is("amends", {True}), Is("amends", {False})
_AS_OPINED, _OTHERWISE = Is("as_opined", {True}), Is("as_opined", {False})


def course(  # noqa: PLR0913 - a column for each step
    *,
    levels: frozenset[Level],
    asked_under: tuple[Cite, ...],
    demanded: tuple[Rule, ...] = (),
    suggested: tuple[Rule, ...] = (),
    initiated: tuple[Rule, ...] = (),
    initiated_under: tuple[Cite, ...] = (),
    referred: tuple[Rule, ...] = (),
    reviewed: tuple[Rule, ...],
    opined: tuple[Rule, ...] = (),
    answered: tuple[Rule, ...] = (),
    terminated_under: tuple[Cite, ...] = (),
    proposed: tuple[Rule, ...],
    must_propose: bool = False,
    submitted: tuple[Rule, ...],
    decided: tuple[Rule, ...],
    fed_back: tuple[Rule, ...] = (),
    published_under: tuple[Cite, ...] = (),
    closed: tuple[Rule, ...] = (),
    closed_unamended: tuple[Rule, ...] = (),
) -> tuple[Step, ...]:
    """The rows of a review at some levels, with what one law asks of each step.

    `..._under` are the provisions that open a way; to demand and to suggest is open under the same ones.
    """
    transferred_under = tuple(evolve(cite, levels=cite.levels & levels) for cite in _TRANSFERRED_UNDER)
    return (
        # how it begins
        step(Stage.NONE, DemandReceived, Stage.UNDER_REVIEW, *demanded, cites=asked_under),
        step(Stage.NONE, SuggestionReceived, Stage.UNDER_REVIEW, *suggested, cites=asked_under),
        step(Stage.NONE, Misdirected, Stage.MISDIRECTED, cites=transferred_under),
        step(Stage.MISDIRECTED, Transferred, Stage.TRANSFERRED, PROMPTLY, must=True, cites=transferred_under),
        step(Stage.NONE, ReviewInitiated, Stage.UNDER_REVIEW, *initiated, cites=initiated_under),
        # the review
        *alongside([Stage.UNDER_REVIEW], Referred, *referred),
        step(Stage.UNDER_REVIEW, Reviewed, Stage.FAULTY, *reviewed, when=_FAULTY, must=True),
        step(Stage.UNDER_REVIEW, Reviewed, Stage.SOUND, *reviewed, when=_SOUND, must=True),
        # the maker
        step(Stage.FAULTY, OpinionSent, Stage.OPINED, *opined),
        step(Stage.OPINED, AnswerReceived, Stage.PROMISED, *answered, when=_AMENDS, must=bool(answered)),
        step(Stage.OPINED, AnswerReceived, Stage.DECLINED, *answered, when=_REFUSES, must=bool(answered)),
        # Unsettled: an amendment that does not follow the opinion does not end the review; the texts speak only of one
        # that does.  One made before any opinion is sent, for what the review found, is read as following it.
        *(
            row
            for stage in _UNDECIDED
            for row in (
                step(stage, Rectified, Stage.TERMINATED, when=_AS_OPINED, cites=terminated_under),
                step(stage, Rectified, stage, when=_OTHERWISE, cites=terminated_under),
            )
        ),
        # the standing committee
        *(
            step(stage, RemedyProposed, Stage.PROPOSED, *proposed, must=must_propose and stage is Stage.DECLINED)
            for stage in _UNAMENDED
        ),
        step(Stage.PROPOSED, Submitted, Stage.SUBMITTED, *submitted),
        # Unsettled: that the council decides on putting the proposal to a session is read as leaving it free not to.
        step(Stage.PROPOSED, NotSubmitted, Stage.LEFT_STANDING, *submitted),
        *ballot(
            Stage.SUBMITTED,
            DecisionVoted,
            *decided,
            follow_up.ENOUGH_PRESENT,
            majority=MORE_THAN_HALF_OF_ALL,
            carried=Stage.DECIDED,
            not_carried=Stage.LEFT_STANDING,
            must=True,
        ),
        # how it ends
        *alongside((*_OUTCOMES, Stage.DECLINED), FedBack, *fed_back),
        *alongside((*_OUTCOMES, Stage.CLOSED), ResultPublished, *fed_back, cites=published_under),
        *(step(stage, Closed, Stage.CLOSED, *closed) for stage in (Stage.SOUND, Stage.TERMINATED)),
        # Unsettled: what else may become of a fault once found the texts do not say; so it is not closed before the
        # maker has answered, or a proposal has been decided on.
        *(
            step(stage, Closed, Stage.CLOSED, *closed, *closed_unamended)
            for stage in (Stage.DECLINED, Stage.DECIDED, Stage.LEFT_STANDING)
        ),
    )
