"""Reviews in Henan from end to end."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import OUTSIDE, added, breaks, committee, everywhere, never_forgives, opened, said_in
from tests.local.henan.record_review.acts import SUGGESTED, TABLE, amended, annulled
from tests.supervision.record_review.story import reviewed

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import NoSuchStep
from npcproc.local.henan.record_review import DisagreementReported
from npcproc.local.henan.record_review.review import IN_HENAN
from npcproc.supervision.record_review import IN_LOCAL_COMMITTEE, Ground, Stage


class TestTheWholeWay:
    """A review that goes as Henan wants it leaves no finding."""

    @everywhere
    @pytest.mark.parametrize("events", [annulled(), amended()])
    def test_lawful(self, events: tuple[Event, ...], place: str) -> None:
        """Every event can be applied, by each committee of Henan."""
        case = TABLE.open(committee(place))
        for event in events:
            case = case.apply(event)
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    def test_elsewhere(self) -> None:
        """In Hubei the council is told nothing."""
        with pytest.raises(NoSuchStep):
            opened(TABLE, annulled()[:4], OUTSIDE["410100"]).check(DisagreementReported(on=date(2025, 6, 1)))

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(IN_LOCAL_COMMITTEE, IN_HENAN, place, seed)

    @pytest.mark.parametrize(("day", "wrong"), [(21, set()), (22, {"gives-reasons"})])
    def test_from_the_measures_on(self, day: int, wrong: set[str]) -> None:
        """The day before them nothing is added."""
        event = evolve(SUGGESTED, on=date(2015, 10, day), reasons="")
        assert added(opened(TABLE), event) == wrong


class TestGrounds:
    """What is found wrong is one of five things (article 53), all of them nationally too."""

    @said_in("53.1.1", "53.1.2", "53.1.3", "53.1.4", "53.1.5")
    def test_another(self, place: str, said: set[str]) -> None:
        """Anything else is no ground."""
        case = opened(TABLE, (SUGGESTED,), place)
        assert breaks(case, reviewed(SUGGESTED.on, Organ.WORKING_BODY, ground=Ground.OTHER)) == {"listed-ground": said}
        lawful = reviewed(SUGGESTED.on, Organ.WORKING_BODY, ground=Ground.AGAINST_PROCEDURE)
        assert case.check(lawful) == ()
