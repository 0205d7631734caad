"""The stages and events of an appointment: what cannot be, and what can only be unlawful."""

from __future__ import annotations

import pytest
from tests.appointments.appointment.acts import DAY, nominate

from npcproc.appointments.appointment import Deliberated, Ground, Stage, Voted
from npcproc.appointments.appointment.matter import proposed_for
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.tally import Tally


class TestNominated:
    """A proposal is of somebody, for some office."""

    def test_nobody_cannot_be_proposed(self) -> None:
        """A proposal without a name is impossible, not unlawful."""
        with pytest.raises(ValueError, match="person"):
            nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT, person="")

    def test_anybody_may_be_said_to_propose(self) -> None:
        """The unlawful must be sayable to be judged."""
        assert nominate(Office.JUDGE, Organ.HEAD_OF_GOVERNMENT).by is Organ.HEAD_OF_GOVERNMENT


class TestInSession:
    """Deliberation and vote happen only while the committee sits."""

    def test_they_say_so(self) -> None:
        """Both belong to a session."""
        assert Deliberated.in_session
        assert Voted.in_session

    def test_a_vote_is_a_count(self) -> None:
        """The count is that of the shared kind of vote."""
        assert Voted(on=DAY, tally=Tally(members=3, present=3, in_favour=2)).tally.in_favour == 2


class TestNames:
    """Stages and grounds bear the statute's own terms."""

    def test_they_differ(self) -> None:
        """No two alike, each in both languages."""
        assert len({stage.value for stage in Stage}) == len(Stage)
        assert len({ground.zh for ground in Ground}) == len({ground.en for ground in Ground}) == 8


class TestProposedFor:
    """A rule on a later act asks for which office the proposal was."""

    def test_it_names_its_offices(self) -> None:
        """It holds of these offices and of no other."""
        assert proposed_for(Office.JUDGE, Office.PROCURATOR).cases == {Office.JUDGE, Office.PROCURATOR}
