"""What Jinan says again of an investigation by its standing committee."""

from __future__ import annotations

import pytest
from attrs import evolve
from tests.never_forgives import articles
from tests.supervision.investigation.story import of_members

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.local.jinan.investigation import IN_JINAN
from npcproc.places import level_of
from npcproc.supervision.investigation import (
    IN_STANDING_COMMITTEE,
    FormationVoted,
    Reported,
    ResolutionVoted,
)

TABLE = IN_STANDING_COMMITTEE.also(IN_JINAN)
LAW = "jinan-major-matters-2019"
PLACES = [("370100", True), ("370200", False), ("370103", False)]
"""The city, another city of Shandong, and one of its own districts."""


def until(kind: type[Event], place: str, *, without: type[Event] | None = None) -> Case:
    """The case just before the event of that kind."""
    case = TABLE.open(StandingCommittee(level=level_of(place), place=place, members=31))
    for event in of_members():
        if isinstance(event, kind):
            break
        if without is None or not isinstance(event, without):
            case = case.record(event)
    return case


class TestTheCommittee:
    """It decides on the investigation and on the resolution, which rests on the report."""

    @pytest.mark.parametrize(("place", "said"), PLACES)
    def test_decides(self, place: str, said: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """One finding, with Jinan's articles beside the national ones."""
        vote = next(event for event in of_members() if isinstance(event, FormationVoted))
        found = articles(until(FormationVoted, place), evolve(vote, by=Organ.CHAIRPERSONS_COUNCIL), "370100")
        assert found == {"committee-decides": {f"{LAW}/4.1.14", f"{LAW}/15.1"} if said else set()}

    @pytest.mark.parametrize(("place", "said"), PLACES)
    def test_resolves(self, place: str, said: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The same of the resolution."""
        vote = next(event for event in of_members() if isinstance(event, ResolutionVoted))
        cited = {f"{LAW}/15.1"} if said else set()
        case = until(ResolutionVoted, place)
        assert articles(case, evolve(vote, by=Organ.CHAIRPERSONS_COUNCIL), "370100") == {"committee-resolves": cited}
        unreported = until(ResolutionVoted, place, without=Reported)
        assert articles(unreported, vote, "370100") == {"rests-on-the-report": cited}

    def test_the_rest_is_national(self) -> None:
        """The whole story goes through."""
        case = TABLE.open(StandingCommittee(level=level_of("370100"), place="370100", members=31))
        assert case.replay(of_members()).findings == ()
