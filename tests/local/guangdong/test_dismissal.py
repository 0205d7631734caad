"""What Guangdong says of dismissal."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.dismissal.story import DAY, effects, form, moved, people, vote
from tests.local.dismissing import before, says_again
from tests.local.guangdong.places import GUANGDONG, GUANGZHOU, HUBEI, committee

from npcproc.appointments import dismissal as national
from npcproc.appointments.dismissal import (
    Closed,
    Declined,
    DefenceDistributed,
    DefenceOffered,
    Moved,
    Notified,
    Published,
    Submitted,
    Voted,
)
from npcproc.appointments.dismissal import court_president as president
from npcproc.appointments.dismissal import procurators_below as below
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event, VotingMethod
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.guangdong import dismissal
from npcproc.local.guangdong.appointment import JointVoteAgreed
from npcproc.tally import Tally

TABLE = national.IN_STANDING_COMMITTEE.also(dismissal.DISMISSED)
TIANHE = "440106"
LATER, LAST = date(2025, 6, 21), date(2025, 6, 22)


def at(kind: type[Event], place: str = GUANGDONG, **first: Any) -> Case:
    """The case just before the event of that kind."""
    return before(TABLE, place, kind, **first)


class TestTheVote:
    """Free, and declared on the spot (第二十条)."""

    @pytest.mark.parametrize("place", [GUANGDONG, GUANGZHOU, TIANHE])
    @pytest.mark.parametrize(
        ("of", "rule"),
        [("free_choice", "guangdong-free-choice"), ("on_the_spot", "guangdong-declared-on-the-spot")],
    )
    def test_how_it_is_held(self, place: str, of: str, rule: str) -> None:
        """Each is a breach where it is wanting."""
        case = at(Voted, place)
        assert case.check(vote(on=LATER)) == ()
        assert effects(case, vote(on=LATER, **{of: False})) == {rule: Effect.BREACH}


class TestTogether:
    """One by one, or together if most of those who came agree; in the province alone (议事规则第五十条)."""

    @pytest.mark.parametrize(("agree", "found"), [(16, {}), (15, {"guangdong-most-of-those-who-came": Effect.REFUSES})])
    def test_most_of_those_who_came(self, agree: int, found: dict[str, Effect]) -> None:
        """Half of thirty is not enough."""
        assert effects(at(Voted), JointVoteAgreed(on=LATER, came=30, agree=agree)) == found

    def test_a_joint_vote(self) -> None:
        """Without agreement there is none; with it there may be."""
        case = at(Voted)
        together = vote(on=LATER, together=True)
        assert set(effects(case, together)) == {"guangdong-together-by-agreement"}
        assert case.apply(JointVoteAgreed(on=LATER, came=30, agree=16)).check(together) == ()

    def test_in_a_city(self) -> None:
        """There the rules of procedure of the province's committee do not bind."""
        assert at(Voted, GUANGZHOU).check(vote(on=LATER, together=True)) == ()
        with pytest.raises(NoSuchStep):
            at(Voted, GUANGZHOU).check(JointVoteAgreed(on=LATER, came=30, agree=16))


class TestAfterwards:
    """The committee publishes it, and whoever moved it is told (第二十一条)."""

    def test_who_publishes(self) -> None:
        """The committee, and nobody else."""
        case = at(Published)
        wrong = {o for o in Organ if effects(case, Published(on=LATER, by=o))}
        assert wrong == set(Organ) - {Organ.STANDING_COMMITTEE}

    def test_notified(self) -> None:
        """It is a breach not to tell the mover."""
        case = at(Closed, GUANGZHOU)
        closed = Closed(on=LAST)
        assert effects(case, closed) == {"guangdong-notified": Effect.BREACH}
        assert case.apply(Notified(on=LAST)).check(closed) == ()

    def test_not_published(self) -> None:
        """That it be published, the Measures say as well."""
        case = at(Published)
        assert says_again(case, Closed(on=LATER), "published", GUANGDONG) == {"21.1"}


class TestSaidAgain:
    """What national law says is cited by the articles of the Measures too."""

    @pytest.mark.parametrize(
        ("said", "rule", "cited"),
        [
            ({"office": Office.CHIEF_PROCURATOR}, "may-be-dismissed", {"16.1"}),
            ({"appointed_here": False}, "appointed-here", {"16.1"}),
            ({"by": Organ.CONGRESS}, "may-move", {"18.1", "18.2", "18.3"}),
            ({"signatories": people(6)}, "one-fifth-sign", {"18.3"}),
            ({"in_writing": False}, "in-writing", {"18.3"}),
            ({"person": ""}, "states-whom", {"19.1"}),
            ({"reasons": ""}, "states-reasons", {"19.1"}),
            ({"material": ""}, "supplies-material", {"19.1"}),
        ],
    )
    def test_the_motion(self, said: dict[str, Any], rule: str, cited: set[str]) -> None:
        """Who moves it, against whom, and what it states."""
        assert says_again(TABLE.open(committee()), moved(**said), rule, GUANGDONG) == cited

    def test_held_back_or_investigated(self) -> None:
        """A members' motion alone, by the council, in plenary."""
        by_organ, by_members = at(Submitted, by=Organ.GOVERNMENT), at(Submitted)
        assert says_again(by_organ, Declined(on=DAY), "of-a-members-motion", GUANGDONG) == {"18.3"}
        wrong = Declined(on=DAY, by=Organ.CHAIRPERSON)
        assert says_again(by_members, wrong, "council-declines", GUANGDONG) == {"18.3"}
        put = Submitted(on=DAY, by=Organ.CHAIRPERSON)
        assert says_again(by_members, put, "council-submits-a-members-motion", GUANGDONG) == {"18.3"}
        alone = form(in_plenary=False, proposed_by=Organ.MEMBERS)
        assert says_again(by_members, alone, "committee-formed-in-plenary", GUANGDONG) == {"18.3"}
        assert says_again(by_members, alone, "council-proposes", GUANGDONG) == {"18.3"}

    def test_the_defence(self) -> None:
        """At the session or in writing, distributed by the council, before the vote."""
        case = at(DefenceOffered)
        offer = DefenceOffered(on=LATER, before_session=False, in_writing=False)
        assert says_again(case, offer, "before-session", GUANGDONG) == {"19.2"}
        assert says_again(case, offer, "in-writing-too", GUANGDONG) == {"19.2"}
        assert says_again(case, vote(on=LATER), "defence-offered", GUANGDONG) == {"19.2"}
        unread = at(DefenceDistributed)
        spread = DefenceDistributed(on=LATER, by=Organ.CHAIRPERSON)
        assert says_again(unread, spread, "council-distributes", GUANGDONG) == {"19.2"}
        assert says_again(unread, vote(on=LATER), "written-defence-distributed", GUANGDONG) == {"19.2"}

    @pytest.mark.parametrize(("place", "cited"), [(GUANGDONG, {"20.1", "52.2"}), (GUANGZHOU, {"20.1"})])
    def test_the_ballot(self, place: str, cited: set[str]) -> None:
        """Secret, and more than half of all."""
        case = at(Voted, place)
        shown = vote(on=LATER, method=VotingMethod.DEVICE)
        assert says_again(case, shown, "by-secret-ballot", GUANGDONG) == cited
        wrong = vote(15, on=LATER, declared=True)
        assert says_again(case, wrong, "more-than-half-of-all", GUANGDONG) == {"20.1"}

    def test_deputy_heads(self) -> None:
        """Between sessions."""
        case = at(Voted, office=Office.DEPUTY_HEAD_OF_GOVERNMENT)
        wrong = vote(on=LATER, congress_in_recess=False)
        assert says_again(case, wrong, "in-recess-for-deputy-heads", GUANGDONG) == {"16.1"}


class TestReplaced:
    """A court president with the committee above, procurators below by the province's (第十七条)."""

    def test_a_court_president(self) -> None:
        """Between sessions."""
        case = national.COURT_PRESIDENT.also(dismissal.COURT_PRESIDENT).open(committee(TIANHE))
        tally = Tally(members=31, present=31, in_favour=31)
        wrong = president.ReplacementVoted(on=DAY, tally=tally, congress_in_recess=False)
        assert says_again(case, wrong, "in-recess", GUANGDONG) == {"17.1"}

    def test_a_chief_procurator_below(self) -> None:
        """On the proposal of the province's chief procurator."""
        case = national.PROCURATORS_BELOW.also(dismissal.PROCURATORS_BELOW).open(committee())
        wrong = below.Proposed(on=DAY, by=Organ.COURT, post=below.Post.OTHER, person="甲")
        assert says_again(case, wrong, "chief-procurator-proposes", GUANGDONG) == {"17.2"}
        assert says_again(case, wrong, "may-be-replaced", GUANGDONG) == {"17.2"}


class TestElsewhere:
    """Outside Guangdong nothing is added."""

    def test_another_province(self) -> None:
        """Nobody need be told there."""
        assert at(Closed, HUBEI).check(Closed(on=LAST)) == ()
        assert says_again(TABLE.open(committee(HUBEI)), moved(person=""), "states-whom", GUANGDONG) == set()
        assert Moved in TABLE.events
