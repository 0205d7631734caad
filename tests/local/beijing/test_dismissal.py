"""What Beijing adds to dismissal."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.dismissal.story import DAY, effects, form, moved, people, vote
from tests.local.beijing.appointing import BEIJING, HUBEI, committee
from tests.local.dismissing import before, says_again

from npcproc.appointments import dismissal as national
from npcproc.appointments.dismissal import Declined, DefenceDistributed, DefenceOffered, Deliberated, Submitted, Voted
from npcproc.appointments.dismissal import court_president as president
from npcproc.appointments.dismissal import procurators_below as below
from npcproc.appointments.offices import Office
from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.case import Case
from npcproc.events import Event, VotingMethod
from npcproc.findings import Effect
from npcproc.local.beijing import dismissal
from npcproc.tally import Tally

TABLE = national.IN_STANDING_COMMITTEE.also(dismissal.DISMISSED)
LATER = date(2025, 6, 21)
ITEMS = {f"26.1.{item}" for item in range(1, 6)}


def at(kind: type[Event], place: str = BEIJING, **first: Any) -> Case:
    """The case just before the event of that kind."""
    return before(TABLE, place, kind, **first)


class TestSigned:
    """The head of the organ that moves it signs (第二十七条)."""

    @pytest.mark.parametrize(
        "by", [*sorted(SUPERVISED_ORGANS, key=lambda organ: organ.name), Organ.MEMBERS, Organ.CHAIRPERSONS_COUNCIL]
    )
    def test_by_whom(self, by: Organ) -> None:
        """Of members and of the council it is not asked."""
        case = TABLE.open(committee())
        assert case.check(moved(by=by)) == ()
        wrong = {"beijing-signed-by-the-head": Effect.REFUSES} if by in SUPERVISED_ORGANS else {}
        assert effects(case, moved(by=by, signed_by_head=False)) == wrong


class TestMoversCome:
    """Whoever moved it comes to give the reasons (第二十九条)."""

    def test_absent(self) -> None:
        """It is a breach not to."""
        case = at(Deliberated)
        assert effects(case, Deliberated(on=LATER, movers_came=False)) == {"beijing-movers-come": Effect.BREACH}
        assert case.check(Deliberated(on=LATER)) == ()


class TestTheVote:
    """Two tellers; everyone votes, freely, and the result is declared on the spot (第十七条、第二十九条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"tellers": 1}, {"beijing-two-tellers": Effect.BREACH}),
            ({"tellers": 3}, {"beijing-no-more-tellers": Effect.BREACH}),
            ({"free_choice": False}, {"beijing-free-choice": Effect.BREACH}),
            ({"on_the_spot": False}, {"beijing-declared-on-the-spot": Effect.BREACH}),
        ],
    )
    def test_how(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert effects(at(Voted), vote(on=LATER, **said)) == found

    def test_everyone(self) -> None:
        """Whoever is there votes."""
        tally = Tally(members=31, present=31, in_favour=20, not_voting=1)
        event = national.Voted(on=LATER, tally=tally)
        assert effects(at(Voted), event) == {"beijing-all-present-vote": Effect.BREACH}


class TestSaidAgain:
    """What national law says is cited by the articles of the regulations too."""

    @pytest.mark.parametrize(
        ("said", "rule", "cited"),
        [
            ({"office": Office.CHIEF_PROCURATOR}, "may-be-dismissed", ITEMS),
            ({"office": Office.HEAD_OF_WORKING_BODY}, "may-be-dismissed", ITEMS),
            ({"by": Organ.CONGRESS}, "may-move", {"27.1", "27.2"}),
            ({"signatories": people(6)}, "one-fifth-sign", {"27.1", "28.3"}),
            ({"in_writing": False}, "in-writing", {"27.1"}),
            ({"person": ""}, "states-whom", {"27.3"}),
            ({"reasons": ""}, "states-reasons", {"27.3"}),
            ({"material": ""}, "supplies-material", {"27.3"}),
        ],
    )
    def test_the_motion(self, said: dict[str, Any], rule: str, cited: set[str]) -> None:
        """Who moves it, against whom, and what it states; the committee's own staff national law still leaves out."""
        assert says_again(TABLE.open(committee()), moved(**said), rule, BEIJING) == cited

    def test_held_back_or_investigated(self) -> None:
        """What organs and the council move goes before the session; of members' motions the council decides."""
        by_organ, by_members = at(Submitted, by=Organ.COURT), at(Submitted)
        assert says_again(by_organ, Declined(on=DAY), "of-a-members-motion", BEIJING) == {"28.1", "28.2", "28.3"}
        assert says_again(by_members, Declined(on=DAY, by=Organ.CHAIRPERSON), "council-declines", BEIJING) == {"28.3"}
        put = Submitted(on=DAY, by=Organ.CHAIRPERSON)
        assert says_again(by_members, put, "council-submits", BEIJING) == {"28.2"}
        assert says_again(by_members, put, "council-submits-a-members-motion", BEIJING) == {"28.3"}
        wrong = form(proposed_by=Organ.MEMBERS, in_plenary=False)
        assert says_again(by_members, wrong, "council-proposes", BEIJING) == {"28.3"}
        assert says_again(by_members, wrong, "committee-formed-in-plenary", BEIJING) == {"28.3"}

    def test_the_defence(self) -> None:
        """At the session or in writing, distributed by the council, before the vote."""
        offer = DefenceOffered(on=LATER, before_session=False, in_writing=False)
        assert says_again(at(DefenceOffered), offer, "before-session", BEIJING) == {"29.2"}
        assert says_again(at(DefenceOffered), offer, "in-writing-too", BEIJING) == {"29.2"}
        assert says_again(at(DefenceOffered), vote(on=LATER), "defence-offered", BEIJING) == {"29.2"}
        unread = at(DefenceDistributed)
        spread = DefenceDistributed(on=LATER, by=Organ.CHAIRPERSON)
        assert says_again(unread, spread, "council-distributes", BEIJING) == {"29.2"}
        assert says_again(unread, vote(on=LATER), "written-defence-distributed", BEIJING) == {"29.2"}

    def test_the_ballot(self) -> None:
        """Secret, and more than half of all."""
        wrong = vote(15, on=LATER, declared=True, method=VotingMethod.DEVICE)
        assert says_again(at(Voted), wrong, "by-secret-ballot", BEIJING) == {"29.3"}
        assert says_again(at(Voted), wrong, "more-than-half-of-all", BEIJING) == {"17.1", "29.3"}


class TestReplaced:
    """A court president with the committee above, procurators of districts by this one (第二十六条)."""

    def test_a_court_president(self) -> None:
        """Between sessions."""
        case = national.COURT_PRESIDENT.also(dismissal.COURT_PRESIDENT).open(committee())
        tally = Tally(members=31, present=31, in_favour=31)
        wrong = president.ReplacementVoted(on=DAY, tally=tally, congress_in_recess=False)
        assert says_again(case, wrong, "in-recess", BEIJING) == {"26.2"}

    def test_a_chief_procurator_below(self) -> None:
        """On the proposal of the municipality's chief procurator."""
        case = national.PROCURATORS_BELOW.also(dismissal.PROCURATORS_BELOW).open(committee())
        wrong = below.Proposed(on=DAY, by=Organ.COURT, post=below.Post.OTHER, person="甲")
        assert says_again(case, wrong, "chief-procurator-proposes", BEIJING) == {"26.3"}
        assert says_again(case, wrong, "may-be-replaced", BEIJING) == {"26.3"}


class TestElsewhere:
    """Outside Beijing nothing is added."""

    def test_another_province(self) -> None:
        """Neither signature nor tellers are asked there."""
        assert TABLE.open(committee(HUBEI)).check(moved(by=Organ.COURT, signed_by_head=False)) == ()
        assert at(Voted, HUBEI).check(vote(on=LATER, tellers=0, free_choice=False)) == ()
