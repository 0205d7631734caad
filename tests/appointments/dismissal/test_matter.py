"""The stages and events of a dismissal: what cannot be, and what can only be unlawful."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.dismissal.story import DAY, form, moved, tally, vote

from npcproc.appointments.dismissal import Deliberated, HeardInSession, InvestigationVoted, Moved, Stage, Voted
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.events import VotingMethod


class TestMoved:
    """A motion may leave out what it should state, and is then judged."""

    def test_the_unlawful_can_be_said(self) -> None:
        """Nobody named, no reasons, no material, moved by a department."""
        event = moved(by=Organ.DEPARTMENT, person="", reasons="", material="", signatories=())
        assert (event.person, event.reasons, event.material, event.signatories) == ("", "", "", frozenset())

    def test_what_is_no_office(self) -> None:
        """An office is one of the list."""
        wrong: Any = "县长"
        with pytest.raises(TypeError, match=r"office"):
            moved(office=wrong)

    def test_who_signs_twice(self) -> None:
        """Whoever signs twice counts once."""
        event = Moved(
            on=DAY,
            by=Organ.MEMBERS,
            office=Office.JUDGE,
            person="甲",
            reasons="",
            material="",
            signatories=["乙", "乙"],
        )
        assert event.signatories == {"乙"}


class TestVoted:
    """A vote is by secret ballot, and the standing committee's own, unless said otherwise."""

    def test_defaults(self) -> None:
        """A dismissal differs from other votes in this."""
        assert Voted(on=DAY, tally=tally()).method is VotingMethod.SECRET_BALLOT
        assert vote().by is form().by is Organ.STANDING_COMMITTEE
        assert form().method is VotingMethod.DEVICE

    def test_a_method(self) -> None:
        """A method is one of the list."""
        wrong: Any = "鼓掌"
        with pytest.raises(TypeError, match=r"method"):
            vote(method=wrong)


class TestInSession:
    """What is heard, deliberated and voted on happens while the committee sits."""

    @pytest.mark.parametrize("kind", [Deliberated, HeardInSession, InvestigationVoted, Voted])
    def test_they_say_so(self, kind: type[Deliberated]) -> None:
        """Each belongs to a session."""
        assert kind.in_session


class TestNames:
    """Stages bear the statute's own terms."""

    def test_they_differ(self) -> None:
        """No two alike."""
        assert len({stage.value for stage in Stage}) == len(Stage) == 11
