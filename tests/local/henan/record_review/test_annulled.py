"""How a document is annulled in Henan, and what its maker does then."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import added, breaks, opened
from tests.local.henan.record_review.acts import TABLE, amended, annulled, until
from tests.supervision.record_review.story import vote

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.henan.record_review import (
    AnnulmentDeliberated,
    AnnulmentPublished,
    CarriedOut,
    CouncilSettled,
    FiledAnew,
)
from npcproc.supervision.record_review import (
    Closed,
    DecisionVoted,
    FedBack,
    Form,
    NotSubmitted,
    Rectified,
    RemedyProposed,
    Stage,
    Submitted,
)


def its(kind: type[Event], **changed: Any) -> Any:
    """The event of that kind in an annulment, with something changed."""
    return evolve(next(event for event in annulled() if isinstance(event, kind)), **changed)


class TestMotion:
    """The body charged with it moves to annul, once thirty days have passed (article 56)."""

    @given(early=st.integers(-60, 30))
    def test_after_thirty_days(self, early: int) -> None:
        """On the thirtieth day the maker may still do it, on the next it is too late."""
        case = until(RemedyProposed)
        event = its(RemedyProposed, on=case.events[-1].on + timedelta(days=31 - early))
        assert added(case, event) == ({"after-thirty-days"} if early > 0 else set())

    def test_of_what_form(self) -> None:
        """A motion, of that body, of what the council settled."""
        case = until(RemedyProposed)
        assert breaks(case, its(RemedyProposed, form=Form.SUGGESTION)) == {"henan-a-motion": {"56.3"}}
        assert breaks(case, its(RemedyProposed, by=Organ.SPECIAL_COMMITTEE)) == {"henan-proposed-by": {"56.3"}}
        (found,) = until(RemedyProposed, without=(CouncilSettled,)).check(its(RemedyProposed))
        assert (found.rule, found.effect) == ("record-review.local.henan-settled-first", Effect.BREACH)

    @pytest.mark.parametrize("kind", [Submitted, NotSubmitted])
    def test_the_council_decides(self, kind: type[Submitted | NotSubmitted]) -> None:
        """Whether it comes before the session."""
        wrong = kind(on=its(Submitted).on, by=Organ.WORKING_BODY)
        assert breaks(until(Submitted), wrong) == {"henan-council-submits": {"56.3"}}


class TestDeliberated:
    """The head of the maker comes, listens and answers (article 56)."""

    def test_head(self) -> None:
        """His absence is a breach."""
        event = its(AnnulmentDeliberated, head_attended=False)
        assert breaks(until(AnnulmentDeliberated), event) == {"henan-head-attends": {"56.4"}}
        wrong = its(AnnulmentDeliberated, by=Organ.CHAIRPERSONS_COUNCIL)
        assert added(until(AnnulmentDeliberated), wrong) == {"committee-deliberates"}

    def test_before_the_vote(self) -> None:
        """A vote without it stands, with a breach."""
        case = until(DecisionVoted, without=(AnnulmentDeliberated,))
        assert added(case, its(DecisionVoted)) == {"deliberated-first"}
        assert case.apply(its(DecisionVoted)).stage is Stage.DECIDED


class TestAfterwards:
    """Published, carried out at once, and reported on within thirty days (articles 56 and 57)."""

    @given(late=st.integers(-29, 60))
    def test_thirty_days(self, late: int) -> None:
        """The thirtieth day after the vote is in time."""
        event = its(CarriedOut, on=its(DecisionVoted).on + timedelta(days=30 + late))
        assert added(until(CarriedOut), event) == ({"carried-out-in-thirty-days"} if late > 0 else set())

    def test_at_once(self) -> None:
        """And by the committee it is published."""
        assert breaks(until(CarriedOut), its(CarriedOut, at_once=False)) == {"henan-at-once": {"57.1"}}
        wrong = its(AnnulmentPublished, by=Organ.GOVERNMENT)
        assert breaks(until(AnnulmentPublished), wrong) == {"henan-committee-publishes": {"56.5"}}

    def test_in_the_end(self) -> None:
        """What was left out is found."""
        case = until(Closed, without=(AnnulmentPublished, CarriedOut))
        assert added(case, its(Closed)) == {"annulment-was-published", "annulment-was-carried-out"}

    def test_where_it_was_not_annulled(self) -> None:
        """Nothing is published, nothing carried out."""
        lost = vote(its(DecisionVoted).on, 15)
        case = until(DecisionVoted).apply(lost).apply(FedBack(on=its(FedBack).on))
        assert case.check(its(Closed)) == ()


class TestFiledAnew:
    """What was amended, or annulled in part, is published and filed anew (article 58)."""

    def test_both(self) -> None:
        """Each is asked."""
        case = until(FedBack)
        event = FiledAnew(on=its(FedBack).on, by=Organ.GOVERNMENT, republished=False, filed=False)
        assert breaks(case, event) == {"henan-republished": {"58.2"}, "henan-filed-again": {"58.2"}}

    @pytest.mark.parametrize(("repealed", "wrong"), [(False, {"was-filed-anew"}), (True, set())])
    def test_in_the_end(self, *, repealed: bool, wrong: set[str]) -> None:
        """An amended text that was not is found; a repeal leaves none."""
        events = [evolve(e, repealed=repealed) if isinstance(e, Rectified) else e for e in amended()]
        case = opened(TABLE, (e for e in events[:-1] if not isinstance(e, FiledAnew)))
        assert added(case, events[-1]) == wrong
