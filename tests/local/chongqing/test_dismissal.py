"""What Chongqing adds to dismissal."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.dismissal.story import DAY, effects, form, moved, people, vote
from tests.local.chongqing.appointing import CITY, DISTRICT, HUBEI, committee
from tests.local.dismissing import Extra, before, says_again

from npcproc.appointments import dismissal as national
from npcproc.appointments.dismissal import Closed, Declined, DefenceOffered, Notified, Submitted, Voted
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.chongqing.dismissal import DISMISSED, MotionReviewed

TABLE = national.IN_STANDING_COMMITTEE.also(DISMISSED)
LATER, LAST = date(2025, 6, 21), date(2025, 6, 22)
COUNCIL = Organ.CHAIRPERSONS_COUNCIL


def at(kind: type[Event], place: str = CITY, **first: Any) -> Case:
    """The case just before the event of that kind, reviewed where that is awaited."""
    extra: Extra = {} if place == HUBEI else {Submitted: [MotionReviewed(on=DAY)]}
    return before(TABLE, place, kind, extra, **first)


class TestInWriting:
    """Every motion is in writing, whoever moves it (第三十一条)."""

    @pytest.mark.parametrize("by", [COUNCIL, Organ.GOVERNMENT])
    def test_by_an_organ(self, by: Organ) -> None:
        """National law asks it of members alone."""
        case = TABLE.open(committee(DISTRICT))
        assert case.check(moved(by=by)) == ()
        assert effects(case, moved(by=by, in_writing=False)) == {"chongqing-in-writing": Effect.REFUSES}


class TestReview:
    """What others than the council move is reviewed by the working body first (第三十二条)."""

    @pytest.mark.parametrize("by", [Organ.MEMBERS, Organ.COURT, COUNCIL])
    def test_before_the_session(self, by: Organ) -> None:
        """The council's own goes before the session directly."""
        case = TABLE.open(committee()).apply(moved(by=by))
        wrong = {} if by is COUNCIL else {"chongqing-reviewed": Effect.REFUSES}
        assert effects(case, Submitted(on=DAY)) == wrong
        assert case.apply(MotionReviewed(on=DAY)).check(Submitted(on=DAY)) == ()

    def test_before_anything_else(self) -> None:
        """Nor is it held back, or investigated, without a review."""
        case = TABLE.open(committee()).apply(moved())
        for event in (Declined(on=DAY), form()):
            assert effects(case, event) == {"chongqing-reviewed": Effect.REFUSES}
            assert case.apply(MotionReviewed(on=DAY)).check(event) == ()

    def test_by_whom(self) -> None:
        """The working body."""
        case = TABLE.open(committee()).apply(moved())
        assert set(effects(case, MotionReviewed(on=DAY, by=COUNCIL))) == {"chongqing-working-body-reviews"}
        assert case.check(MotionReviewed(on=DAY)) == ()


class TestTheVote:
    """One by one unless the council decides otherwise, free, on the spot (第二十二条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"together": True}, {"chongqing-together-by-the-council": Effect.REFUSES}),
            ({"together": True, "together_agreed_by": COUNCIL}, {}),
            ({"free_choice": False}, {"chongqing-free-choice": Effect.BREACH}),
            ({"on_the_spot": False}, {"chongqing-declared-on-the-spot": Effect.BREACH}),
        ],
    )
    def test_how(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert effects(at(Voted, DISTRICT), vote(on=LATER, **said)) == found


class TestNotified:
    """Whoever moved it is told (第二十五条)."""

    def test_at_the_end(self) -> None:
        """It is a breach not to."""
        case = at(Closed)
        assert effects(case, Closed(on=LAST)) == {"chongqing-notified": Effect.BREACH}
        assert case.apply(Notified(on=LAST)).check(Closed(on=LAST)) == ()


class TestSaidAgain:
    """What national law says is cited by the articles of the regulations too."""

    @pytest.mark.parametrize(
        ("said", "rule", "cited"),
        [
            ({"office": Office.CHIEF_PROCURATOR}, "may-be-dismissed", {"29.1", "29.2"}),
            ({"office": Office.HEAD_OF_WORKING_BODY}, "may-be-dismissed", {"29.1", "29.2"}),
            ({"appointed_here": False}, "appointed-here", {"29.1"}),
            ({"by": Organ.CONGRESS}, "may-move", {"30.1"}),
            ({"signatories": people(6)}, "one-fifth-sign", {"30.1", "32.3"}),
            ({"in_writing": False}, "in-writing", {"30.1"}),
            ({"reasons": ""}, "states-reasons", {"31.1"}),
            ({"material": ""}, "supplies-material", {"31.1"}),
        ],
    )
    def test_the_motion(self, said: dict[str, Any], rule: str, cited: set[str]) -> None:
        """Who moves it, against whom, and what it states; the committee's own staff national law still leaves out."""
        assert says_again(TABLE.open(committee()), moved(**said), rule, CITY) == cited

    def test_held_back_or_investigated(self) -> None:
        """The council's own is not held back; of members' motions it decides."""
        own, by_members = at(Submitted, by=COUNCIL), at(Submitted)
        assert says_again(own, Declined(on=DAY), "of-a-members-motion", CITY) == {"32.1", "32.3"}
        assert says_again(by_members, Declined(on=DAY, by=Organ.CHAIRPERSON), "council-declines", CITY) == {"32.3"}
        put = Submitted(on=DAY, by=Organ.CHAIRPERSON)
        assert says_again(by_members, put, "council-submits", CITY) == {"32.2"}
        assert says_again(by_members, put, "council-submits-a-members-motion", CITY) == {"32.3"}
        assert says_again(by_members, form(proposed_by=Organ.MEMBERS), "council-proposes", CITY) == {"32.3"}

    def test_defence_and_vote(self) -> None:
        """The defence, the majority, deputy heads, and what is made known."""
        offer = DefenceOffered(on=LATER, before_session=False, in_writing=False)
        assert says_again(at(DefenceOffered), offer, "before-session", CITY) == {"31.1"}
        assert says_again(at(DefenceOffered), offer, "in-writing-too", CITY) == {"31.1"}
        assert says_again(at(DefenceOffered), vote(on=LATER), "defence-offered", CITY) == {"31.1"}
        case = at(Voted, office=Office.DEPUTY_HEAD_OF_GOVERNMENT)
        wrong = vote(15, on=LATER, declared=True, congress_in_recess=False)
        assert says_again(case, wrong, "more-than-half-of-all", CITY) == {"22.2"}
        assert says_again(case, wrong, "in-recess-for-deputy-heads", CITY) == {"29.2"}
        carried = case.apply(vote(on=LATER))
        assert says_again(carried, Closed(on=LATER), "published", CITY) == {"25.1"}


class TestElsewhere:
    """Outside Chongqing nothing is added."""

    def test_another_province(self) -> None:
        """No review there, and nobody need be told."""
        assert at(Closed, HUBEI).check(Closed(on=LAST)) == ()
