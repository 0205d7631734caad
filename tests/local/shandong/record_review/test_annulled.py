"""How a document is annulled in Shandong."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.shandong.record_review.acts import (
    COMMITTEE,
    DISTRICT,
    JINAN,
    PROVINCE,
    WORKING_BODY,
    amended,
    annulled,
    breaks,
    its,
    swapped,
    told,
    until,
)

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.shandong.record_review import AmendedTextFiled, MotionDeliberated, ReviewReported
from npcproc.supervision.record_review import (
    AnswerReceived,
    Closed,
    DecisionVoted,
    Document,
    FedBack,
    Form,
    NotSubmitted,
    OpinionSent,
    Rectified,
    RemedyProposed,
    Stage,
    Submitted,
)

RESTS = NotSubmitted(on=date(2025, 8, 10))
SUGGESTED = its(RemedyProposed, annulled(), by=WORKING_BODY, form=Form.SUGGESTION)


class TestTheWholeWay:
    """A motion, a deliberation at which the maker is heard, and a vote."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    def test_lawful(self, place: str) -> None:
        """Nothing is found at any level."""
        case = told(annulled(), place)
        assert case.findings == ()
        assert case.stage is Stage.CLOSED


class TestTheProposal:
    """A special committee puts a motion, a working body a suggestion, to the council, once the maker has refused."""

    @pytest.mark.parametrize(
        ("by", "form"),
        [(COMMITTEE, Form.MOTION), (WORKING_BODY, Form.SUGGESTION), (Organ.ADMINISTRATIVE_BODY, Form.SUGGESTION)],
    )
    def test_form(self, by: Organ, form: Form) -> None:
        """The other form is refused."""
        case = until(RemedyProposed, annulled())
        (other,) = set(Form) - {form}
        assert breaks(case, its(RemedyProposed, annulled(), by=by, form=form)) == {}
        assert breaks(case, its(RemedyProposed, annulled(), by=by, form=other)) == {
            "shandong-form-by-proposer": {"20.1"}
        }

    def test_others(self) -> None:
        """The government proposes nothing; nothing goes past the council, or before the maker could amend."""
        case = until(RemedyProposed, annulled())
        assert breaks(case, its(RemedyProposed, annulled(), by=Organ.GOVERNMENT)) == {"shandong-proposed-by": {"20.1"}}
        assert breaks(case, its(RemedyProposed, annulled(), to=Organ.STANDING_COMMITTEE)) == {
            "shandong-to-the-council": {"20.1"}
        }
        assert breaks(case, its(RemedyProposed, annulled(), left_unamended=False)) == {
            "shandong-after-refusal": {"20.1"}
        }

    def test_before_any_opinion(self) -> None:
        """The maker is sent an opinion first."""
        case = until(OpinionSent, annulled())
        assert breaks(case, its(RemedyProposed, annulled())) == {"shandong-opined-first": {"18.1", "20.1"}}

    @given(st.integers(0, 90))
    def test_its_time_to_answer(self, later: int) -> None:
        """A maker that says nothing has thirty days; one that refuses is not waited for."""
        case = until(AnswerReceived, annulled())
        proposed = its(RemedyProposed, annulled(), on=date(2025, 6, 10) + timedelta(days=later))
        late = {} if later > 30 else {"shandong-proposed-once-its-answer-is-overdue": {"19.1", "20.1"}}
        assert breaks(case, proposed) == late
        refused = case.apply(its(AnswerReceived, annulled(), on=date(2025, 6, 10)))
        assert breaks(refused, proposed) == {}

    @given(st.integers(0, 90))
    def test_its_time_to_amend(self, later: int) -> None:
        """A maker that agrees has thirty days more."""
        case = until(Rectified, amended())
        proposed = its(RemedyProposed, annulled(), on=date(2025, 7, 11) + timedelta(days=later))
        late = {} if later > 29 else {"shandong-proposed-once-its-amendment-is-overdue": {"19.2", "20.1"}}
        assert breaks(case, proposed) == late

    def test_must_follow(self) -> None:
        """A refusal that nobody follows up is a breach at the end."""
        case = until(RemedyProposed, annulled(), DISTRICT).apply(its(FedBack, annulled(), on=date(2025, 8, 1)))
        (found,) = case.check(its(Closed, annulled()))
        assert (found.rule, found.effect) == ("record-review.local.shandong-proposed-first", Effect.BREACH)

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    def test_amended_after_all(self, place: str) -> None:
        """The review ends with an amendment as the opinion asks, also after a refusal; another leaves it open."""
        declined = until(RemedyProposed, annulled(), place)
        amends = Rectified(on=date(2025, 8, 1))
        case = declined.apply(amends).apply(AmendedTextFiled(on=date(2025, 8, 2), by=Organ.GOVERNMENT))
        assert case.stage is Stage.TERMINATED
        if place == JINAN:
            case = case.apply(its(ReviewReported, annulled(), on=date(2025, 8, 3)))
        case = case.apply(its(FedBack, annulled(), on=date(2025, 8, 4))).apply(its(Closed, annulled()))
        assert case.findings == ()
        case = declined.apply(evolve(amends, as_opined=False)).record(its(FedBack, annulled(), on=date(2025, 8, 4)))
        assert "shandong-proposed-first" in breaks(case, its(Closed, annulled()))


class TestTheCouncil:
    """It submits a committee's motion, and may let a suggestion rest."""

    def test_a_motion_does_not_rest(self) -> None:
        """It is refused."""
        case = until(Submitted, annulled())
        assert breaks(case, RESTS) == {"shandong-only-a-suggestion-rests": {"20.1"}}

    def test_a_suggestion_may(self) -> None:
        """The council finds a motion unnecessary."""
        case = until(RemedyProposed, annulled()).apply(SUGGESTED)
        assert case.apply(RESTS).stage is Stage.LEFT_STANDING
        assert case.check(its(Submitted, annulled())) == ()

    def test_nobody_else(self) -> None:
        """Neither to submit nor to leave it."""
        case = until(RemedyProposed, annulled()).apply(SUGGESTED)
        wrong = {"shandong-council-submits": {"20.1"}}
        assert breaks(case, its(Submitted, annulled(), by=COMMITTEE)) == wrong
        assert breaks(case, NotSubmitted(on=date(2025, 8, 10), by=COMMITTEE)) == wrong


class TestTheSession:
    """The standing committee deliberates, the maker comes and answers; then it decides."""

    def test_the_maker(self) -> None:
        """It must send someone, who answers."""
        case = until(MotionDeliberated, annulled())
        lacking = its(MotionDeliberated, annulled(), maker_came=False, questions_answered=False)
        assert breaks(case, lacking) == {"shandong-maker-comes": {"20.2"}, "shandong-maker-answers": {"20.2"}}
        assert {found.effect for found in case.check(lacking)} == {Effect.BREACH}

    def test_the_council_does_not_deliberate(self) -> None:
        """The committee does."""
        case = until(MotionDeliberated, annulled())
        assert breaks(case, its(MotionDeliberated, annulled(), by=Organ.CHAIRPERSONS_COUNCIL)) == {
            "shandong-committee-deliberates": {"20.1", "21.1"}
        }

    def test_no_vote_before(self) -> None:
        """A vote without deliberation is a breach."""
        case = until(DecisionVoted, annulled(), without=(MotionDeliberated,))
        assert breaks(case, its(DecisionVoted, annulled())) == {"shandong-deliberated-first": {"21.1"}}

    def test_nobody_else_decides(self) -> None:
        """One finding, with the national article and Shandong's."""
        case = until(DecisionVoted, annulled())
        assert breaks(case, its(DecisionVoted, annulled(), by=Organ.CHAIRPERSONS_COUNCIL)) == {
            "committee-annuls": {"2.1", "21.1"}
        }


class TestMajorMatters:
    """Annulling what the provincial government made is a major matter of the committee's own (since 2019)."""

    @pytest.mark.parametrize(
        ("place", "document", "found"),
        [
            (PROVINCE, Document.GOVERNMENT_RULE, True),
            (PROVINCE, Document.GOVERNMENT_DECISION, True),
            (PROVINCE, Document.GOVERNMENT_DOCUMENT, False),
            (JINAN, Document.GOVERNMENT_RULE, False),
        ],
    )
    def test_who_decides(self, place: str, document: Document, found: bool) -> None:  # noqa: FBT001 - a parameter
        """Of the province's rules, decisions and orders."""
        events = swapped(annulled(), its(RemedyProposed, annulled(), document=document))
        case = until(DecisionVoted, events, place)
        names = breaks(case, its(DecisionVoted, annulled(), by=Organ.CHAIRPERSONS_COUNCIL))
        name = "shandong-committee-annuls-what-its-government-made"
        assert names.get(name, set()) == ({"shandong-major-matters-2018/4.1.8"} if found else set())

    def test_answer_is_needed_for_the_duty(self) -> None:
        """A maker that never answered leaves the committees free to propose."""
        case = until(AnswerReceived, annulled())
        assert case.check(its(RemedyProposed, annulled())) == ()
