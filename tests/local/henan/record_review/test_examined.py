"""How a document is examined in Henan."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import added, breaks, everywhere, opened
from tests.local.henan.record_review.acts import TABLE, until
from tests.supervision.record_review.story import reviewed

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.henan.record_review import (
    AnnulmentAsked,
    ExplanationAsked,
    Extended,
    OpinionsSought,
    OtherTakenUp,
)
from npcproc.supervision.record_review import (
    AnswerReceived,
    Closed,
    Document,
    Ground,
    OpinionSent,
    ReviewInitiated,
    Stage,
    Verdict,
)

BEGUN = date(2025, 6, 3)
BODY = Organ.WORKING_BODY
INITIATED = ReviewInitiated(on=BEGUN, by=BODY, title="某办法", document=Document.GOVERNMENT_DOCUMENT)
EXTENDED = Extended(on=BEGUN + timedelta(days=30))


def reviewing(*events: Event, place: str = "410100") -> Case:
    """A review taken up without anyone asking, after these events too."""
    return opened(TABLE, (INITIATED, *events), place)


def found_on(day: date) -> Event:
    """The review comes to a view that day."""
    return reviewed(day, BODY, ground=Ground.UNLAWFUL)


class TestTime:
    """Thirty days, and thirty more with the approval of the body's head (article 54)."""

    @everywhere
    @given(late=st.integers(-30, 60))
    def test_thirty(self, place: str, late: int) -> None:
        """The thirtieth day is in time; the review stands all the same."""
        event = found_on(BEGUN + timedelta(days=30 + late))
        assert added(reviewing(place=place), event) == ({"reviewed-in-thirty-days"} if late > 0 else set())
        assert reviewing(place=place).apply(event).stage is Stage.FAULTY

    @given(late=st.integers(-29, 60))
    def test_sixty(self, late: int) -> None:
        """Once extended, the sixtieth is."""
        event = found_on(BEGUN + timedelta(days=60 + late))
        assert added(reviewing(EXTENDED), event) == ({"reviewed-in-sixty-days"} if late > 0 else set())

    def test_extended_once_and_with_approval(self) -> None:
        """Not without it, nor a second time."""
        (found,) = reviewing().check(evolve(EXTENDED, approved=False))
        assert (found.rule, found.effect) == ("record-review.local.henan-head-approves", Effect.REFUSES)
        assert added(reviewing(EXTENDED), EXTENDED) == {"extended-once"}
        (found,) = reviewing(EXTENDED).check(EXTENDED)
        assert "一次" in found.zh
        assert "once" in found.en

    def test_due(self) -> None:
        """The day is seen before it is missed, and moves with the extension."""
        kind = type(found_on(BEGUN))
        assert {due.by for due in reviewing().due(BEGUN) if due.event is kind} == {date(2025, 7, 3)}
        assert {due.by for due in reviewing(EXTENDED).due(EXTENDED.on) if due.event is kind} == {date(2025, 8, 2)}

    def test_where_it_was_suggested(self) -> None:
        """No time is set for that."""
        assert added(until(type(found_on(BEGUN))), found_on(date(2025, 12, 1))) == set()


class TestReviewers:
    """The body charged with recording and review reviews, asks and hears (articles 49 and 55)."""

    @pytest.mark.parametrize(("by", "is_it"), [(BODY, True), (Organ.ADMINISTRATIVE_BODY, True), (Organ.COURT, False)])
    def test_which_bodies(self, by: Organ, *, is_it: bool) -> None:
        """A working body or an administrative one."""
        for event, rule in (
            (evolve(found_on(BEGUN), by=by), "review-body-reviews"),
            (ExplanationAsked(on=BEGUN, by=by), "review-body-asks"),
            (OpinionsSought(on=BEGUN, by=by), "review-body-hears"),
        ):
            assert added(reviewing(), event) == (set() if is_it else {rule})

    def test_the_maker_complies(self) -> None:
        """It is a breach not to."""
        assert breaks(reviewing(), ExplanationAsked(on=BEGUN, complied=False)) == {"henan-maker-complies": {"55.1"}}

    def test_what_is_normative(self) -> None:
        """Anything else should not be, and the review stands (article 48)."""
        other = evolve(INITIATED, normative=False)
        assert breaks(opened(TABLE), other) == {"henan-normative": {"48.1"}}
        assert opened(TABLE).apply(other).stage is Stage.UNDER_REVIEW


class TestOpinion:
    """In writing, and answered in writing within thirty days (article 56)."""

    def test_by_whom_and_how(self) -> None:
        """By the body charged with it."""
        day = until(OpinionSent).events[-1].on
        opinion = OpinionSent(on=day, by=BODY)
        assert added(until(OpinionSent), evolve(opinion, in_writing=False)) == {"opines-in-writing"}
        assert added(until(OpinionSent), evolve(opinion, by=Organ.SPECIAL_COMMITTEE)) == {"review-body-opines"}

    @given(late=st.integers(-30, 60))
    def test_thirty_days(self, late: int) -> None:
        """The thirtieth day is in time."""
        case = until(AnswerReceived)
        answer = AnswerReceived(on=case.events[-1].on + timedelta(days=30 + late), by=BODY, amends=True)
        assert added(case, answer) == ({"answered-in-thirty-days"} if late > 0 else set())

    def test_in_writing_to_the_body(self) -> None:
        """By word of mouth is a breach."""
        case = until(AnswerReceived)
        answer = AnswerReceived(on=case.events[-1].on, by=BODY, amends=False, in_writing=False)
        assert breaks(case, answer) == {"henan-answered-in-writing": {"56.1"}}
        wrong = evolve(answer, by=Organ.COURT, in_writing=True)
        assert added(case, wrong) == {"answered-to-the-review-body"}


class TestOthers:
    """Documents of other organs and organisations are reviewed too, and others annul them (article 61)."""

    TAKEN_UP = OtherTakenUp(on=BEGUN, title="某协会章程")

    def test_to_the_end(self) -> None:
        """The organ that may annul it is told or advised to, and the review is over."""
        case = opened(TABLE, (self.TAKEN_UP, found_on(BEGUN)))
        asked = AnnulmentAsked(on=BEGUN)
        assert breaks(case, evolve(asked, by=BODY)) == {"henan-committee-asks-for-annulment": {"61.1"}}
        assert case.apply(asked).apply(Closed(on=BEGUN)).findings == ()

    def test_not_of_what_it_may_annul_itself(self) -> None:
        """That goes the usual way."""
        assert added(reviewing(found_on(BEGUN)), AnnulmentAsked(on=BEGUN)) == {"of-another"}

    def test_sound(self) -> None:
        """Nothing wrong, nothing asked."""
        sound = reviewed(BEGUN, BODY, verdict=Verdict.SOUND, ground=None)
        assert opened(TABLE, (self.TAKEN_UP, sound)).stage is Stage.SOUND
