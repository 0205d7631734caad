"""The stages and events of a recall: what cannot be, and what can only be unlawful."""

from __future__ import annotations

import pytest
from tests.appointments.recall.story import DAY, moved

from npcproc.appointments.offices import Office
from npcproc.appointments.recall import (
    Deliberated,
    HeardByPlenary,
    HeardByPresidium,
    InvestigationVoted,
    Moved,
    Stage,
    Voted,
)
from npcproc.appointments.recall.matter import moved_against
from npcproc.bodies import Organ
from npcproc.tally import Tally


class TestMoved:
    """A motion is against somebody, in some office."""

    def test_against_nobody(self) -> None:
        """A motion against nobody is impossible, not unlawful."""
        with pytest.raises(ValueError, match=r"person"):
            moved(person="")

    def test_without_reasons(self) -> None:
        """The unlawful must be sayable to be judged."""
        assert moved(reasons="", by=Organ.COURT, office=Office.JUDGE).reasons == ""

    def test_who_signs_twice(self) -> None:
        """Whoever signs twice counts once."""
        motion = Moved(
            on=DAY, by=Organ.DEPUTIES, office=Office.JUDGE, person="甲", reasons="", signatories=["乙", "乙"]
        )
        assert motion.signatories == {"乙"}


class TestInSession:
    """What is heard, deliberated and voted on happens while the congress sits."""

    @pytest.mark.parametrize("kind", [Deliberated, HeardByPresidium, HeardByPlenary, InvestigationVoted, Voted])
    def test_they_say_so(self, kind: type[Deliberated]) -> None:
        """Each belongs to a session."""
        assert kind.in_session

    def test_the_motion_does_not(self) -> None:
        """The texts on the national congress do not say that it is moved in session, and so the event does not."""
        assert not Moved.in_session

    def test_by_the_congress(self) -> None:
        """A vote is the congress's own unless said otherwise."""
        tally = Tally(members=3, present=3, in_favour=2)
        assert Voted(on=DAY, tally=tally).by is InvestigationVoted(on=DAY, tally=tally).by is Organ.CONGRESS


class TestNames:
    """Stages bear the statutes' own terms."""

    def test_they_differ(self) -> None:
        """No two alike."""
        assert len({stage.value for stage in Stage}) == len(Stage) == 15


class TestMovedAgainst:
    """A rule on a later act asks against whom the motion was."""

    def test_it_names_its_offices(self) -> None:
        """It holds of these offices and of no other."""
        condition = moved_against(Office.CHIEF_PROCURATOR, Office.PRESIDENT_OF_COURT)
        assert condition.cases == {Office.CHIEF_PROCURATOR, Office.PRESIDENT_OF_COURT}
