"""Annulment of a regulation, telling those who suggested the review, and the table."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.supervision.record_review.story import BEGUN, amended, broken, cited, committee, demand, refused, told, until

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.supervision.record_review import (
    OF_REGULATIONS,
    Closed,
    DecisionVoted,
    Document,
    FedBack,
    Form,
    NotSubmitted,
    OpinionSent,
    Rectified,
    Remedy,
    RemedyProposed,
    ResultPublished,
    Stage,
    Submitted,
)


def proposed(case: Case, **how: Any) -> RemedyProposed:
    """A motion to annul a local regulation, with some of it changed."""
    usual: dict[str, Any] = {"by": Organ.SPECIAL_COMMITTEE, "document": Document.LOCAL_REGULATION}
    return RemedyProposed(on=case.events[-1].on, **{**usual, **how})


class TestProposal:
    """Once the maker has refused, those who review propose to the council that the regulation be annulled."""

    @pytest.mark.parametrize(
        ("how", "wrong"),
        [
            ({}, set()),
            ({"by": Organ.WORKING_BODY, "form": Form.SUGGESTION}, set()),
            ({"by": Organ.GOVERNMENT}, {"proposed-by"}),
            ({"remedy": Remedy.INTERPRET_THE_LAW}, {"annul"}),
            ({"remedy": Remedy.DEMAND_AMENDMENT}, {"annul"}),
            ({"to": Organ.STANDING_COMMITTEE}, {"to-the-council"}),
            ({"left_unamended": False}, {"after-refusal"}),
            ({"document": Document.REGULATION_OF_REGION}, {"may-be-annulled"}),
            ({"document": Document.REGULATION_OF_AUTONOMOUS_PLACE}, set()),
            ({"document": Document.ADMINISTRATIVE_REGULATION}, set()),
            ({"document": Document.GOVERNMENT_RULE}, {"may-be-annulled"}),
        ],
    )
    def test_how(self, how: dict[str, Any], wrong: set[str]) -> None:
        """By whom, for what, to whom, of what, and when."""
        case = until(RemedyProposed, OF_REGULATIONS, refused())
        assert broken(case, proposed(case, **how)) == wrong

    def test_also_without_an_answer(self) -> None:
        """Whether the maker never answered or broke its word, the matter goes on."""
        for events in (refused()[:2], refused()[:3], amended()[:4]):
            case = told(OF_REGULATIONS, events)
            assert case.apply(proposed(case)).stage is Stage.PROPOSED

    def test_what_may_be_annulled(self) -> None:
        """By the Legislation Law and by the Constitution."""
        case = until(RemedyProposed, OF_REGULATIONS, refused())
        assert cited(case, proposed(case, document=Document.LAW), "may-be-annulled") == (
            "legislation-law-2023/108.1.2",
            "constitution-2018/67.1.7",
            "constitution-2018/67.1.8",
        )

    def test_it_is_due(self) -> None:
        """After a refusal the proposal must come; while the maker means to amend it need not."""
        declined = until(RemedyProposed, OF_REGULATIONS, refused())
        assert [due.event for due in declined.due(declined.events[-1].on)] == [RemedyProposed]
        promised = told(OF_REGULATIONS, amended()[:4])
        assert promised.due(promised.events[-1].on) == ()

    def test_left_undone(self) -> None:
        """Closing after a refusal without a proposal is a breach, which stays with the case."""
        case = until(RemedyProposed, OF_REGULATIONS, refused())
        case = case.apply(FedBack(on=case.events[-1].on))
        event = Closed(on=case.events[-1].on)
        assert broken(case, event) == {"proposed-first"}
        assert [finding.effect for finding in case.apply(event).findings] == [Effect.BREACH]


class TestDecision:
    """The council decides on putting it to the committee, and the committee decides."""

    def test_the_council(self) -> None:
        """Nobody else puts it there, or leaves it."""
        case = until(Submitted, OF_REGULATIONS, refused())
        on = case.events[-1].on
        assert broken(case, Submitted(on=on)) == set()
        assert broken(case, Submitted(on=on, by=Organ.SPECIAL_COMMITTEE)) == {"council-submits"}
        assert broken(case, NotSubmitted(on=on, by=Organ.WORKING_BODY)) == {"council-submits"}

    def test_the_committee(self) -> None:
        """A council cannot annul."""
        case = until(DecisionVoted, OF_REGULATIONS, refused())
        event = next(e for e in refused() if isinstance(e, DecisionVoted))
        assert broken(case, event) == set()
        council = DecisionVoted(on=event.on, by=Organ.CHAIRPERSONS_COUNCIL, tally=event.tally)
        assert broken(case, council) == {"committee-decides"}
        with pytest.raises(Refused):
            case.apply(council)


class TestFeedback:
    """Those who suggested the review are told; the result may be published."""

    def test_told_before_it_is_closed(self) -> None:
        """A suggestion that hears nothing is a breach; a demand asks for nothing."""
        events = [event for event in amended() if not isinstance(event, FedBack)]
        case = told(OF_REGULATIONS, events)
        (finding,) = case.findings
        assert (finding.rule, finding.effect) == ("record-review.regulation.fed-back-first", Effect.BREACH)
        assert [str(cite) for cite in finding.cites] == ["legislation-law-2023/113.1"]
        assert told(OF_REGULATIONS, [demand(), *events[1:]]).findings == ()

    @pytest.mark.parametrize("by", [Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY, Organ.GOVERNMENT])
    def test_by_whom(self, by: Organ) -> None:
        """Those who review tell, and publish."""
        case = told(OF_REGULATIONS, amended()[:5])
        wrong = {"fed-back-by"} if by is Organ.GOVERNMENT else set()
        assert broken(case, FedBack(on=case.events[-1].on, by=by)) == wrong
        assert broken(case, ResultPublished(on=case.events[-1].on, by=by)) == wrong

    def test_published_while_closed(self) -> None:
        """What is closed may still be published, and stays closed."""
        case = told(OF_REGULATIONS, amended())
        assert case.apply(ResultPublished(on=case.events[-1].on)).stage is Stage.CLOSED


class TestTable:
    """The NPC Standing Committee alone, since the Legislation Law of 2023."""

    def test_levels(self) -> None:
        """A province has another table."""
        assert OF_REGULATIONS.levels == frozenset({Level.NATIONAL})
        with pytest.raises(NoSuchProcedure):
            OF_REGULATIONS.open(committee(Level.PROVINCIAL))

    def test_an_opinion_needs_the_law_of_2023(self) -> None:
        """Before its first day there is no verdict."""
        with pytest.raises(NotEncoded):
            OF_REGULATIONS.open(committee()).check(OpinionSent(on=date(2023, 3, 14), by=Organ.WORKING_BODY))

    def test_who_moves(self) -> None:
        """The table names who acts, as far as the law does."""
        case = until(Submitted, OF_REGULATIONS, refused())
        assert {move.event: move.by for move in case.moves(BEGUN)} == {
            Submitted: (Organ.CHAIRPERSONS_COUNCIL,),
            NotSubmitted: (Organ.CHAIRPERSONS_COUNCIL,),
            Rectified: (),
        }
