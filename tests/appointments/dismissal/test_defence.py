"""The right of whoever is to be dismissed to be heard in defence before the vote."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.dismissal.story import (
    LOCAL,
    before,
    before_the_later_vote,
    broken,
    cited,
    effects,
    stage_of,
    vote,
)

from npcproc.appointments.dismissal import (
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    HeardInSession,
    Stage,
    Voted,
)
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, Refused
from npcproc.levels import Level

ON, EVE, DAY_2024 = date(2025, 6, 21), date(2024, 11, 7), date(2024, 11, 8)
DEFENCES = frozenset({DefenceOffered, HeardInSession, DefenceReceived, DefenceDistributed})
locally = pytest.mark.parametrize("level", LOCAL)


def silent(level: Level = Level.COUNTY, on: date = date(2025, 6, 10)) -> Case:
    """A case before the vote in which the person was neither offered to be heard nor heard."""
    return before(Voted, level, on=on, without=DEFENCES)


def offered(level: Level = Level.COUNTY) -> Case:
    """The same after the offer."""
    return silent(level).apply(DefenceOffered(on=ON))


class TestTheOffer:
    """The person may speak at the session, or hand in a defence in writing."""

    @locally
    @pytest.mark.parametrize(
        ("spoken", "written", "wrong"),
        [
            (True, True, {}),
            (True, False, {"in-writing-too": Effect.REFUSES}),
            (False, True, {"before-session": Effect.REFUSES}),
            (False, False, {"in-writing-too": Effect.REFUSES, "before-session": Effect.REFUSES}),
        ],
    )
    def test_both_ways(self, level: Level, wrong: dict[str, Effect], *, spoken: bool, written: bool) -> None:
        """The person has the choice, and an offer of one way alone is none."""
        event = DefenceOffered(on=ON, before_session=spoken, in_writing=written)
        assert effects(silent(level), event) == wrong


class TestNoDismissalWithoutDefence:
    """The vote waits until the person has been offered to be heard."""

    @locally
    def test_never_offered(self, level: Level) -> None:
        """Such a vote cannot stand."""
        assert effects(silent(level), vote(on=ON)) == {"defence-offered": Effect.REFUSES}
        with pytest.raises(Refused):
            silent(level).apply(vote(on=ON))

    @locally
    def test_offered(self, level: Level) -> None:
        """Whoever stays silent after the offer can be dismissed, and whoever has spoken."""
        assert broken(offered(level), vote(on=ON)) == set()
        assert broken(offered(level).apply(HeardInSession(on=ON)), vote(on=ON)) == set()

    def test_again_after_an_investigation(self) -> None:
        """An offer made before the report is not enough after it."""
        on = date(2025, 9, 21)
        assert broken(before_the_later_vote(offered_again=False), vote(on=on)) == {"defence-offered"}
        assert stage_of(before_the_later_vote().apply(vote(on=on))) is Stage.CARRIED

    @pytest.mark.parametrize(
        ("moved", "voted", "article"),
        [
            (date(2024, 10, 27), EVE, "supervision-law-2006/46.2"),
            (date(2024, 10, 28), DAY_2024, "supervision-law-2024/62.2"),
        ],
    )
    def test_articles(self, moved: date, voted: date, article: str) -> None:
        """In article 46 until November 2024, and in article 62 since; what counts is the day of the vote."""
        assert cited(silent(on=moved), vote(on=voted), "defence-offered") == {article}


class TestDistributed:
    """A defence in writing is distributed before the vote, by decision of the council of chairpersons."""

    @locally
    def test_written(self, level: Level) -> None:
        """The vote waits for it."""
        case = offered(level).apply(DefenceReceived(on=ON))
        assert effects(case, vote(on=ON)) == {"written-defence-distributed": Effect.REFUSES}
        assert broken(case.apply(DefenceDistributed(on=ON)), vote(on=ON)) == set()

    @locally
    def test_written_again(self, level: Level) -> None:
        """A second one has to be distributed as well."""
        case = offered(level).apply(DefenceReceived(on=ON)).apply(DefenceDistributed(on=ON))
        assert broken(case.apply(DefenceReceived(on=ON)), vote(on=ON)) == {"written-defence-distributed"}

    @locally
    def test_by_the_council(self, level: Level) -> None:
        """Nobody else decides on it."""
        event = DefenceDistributed(on=ON, by=Organ.CHAIRPERSON)
        assert effects(offered(level), event) == {"council-distributes": Effect.REFUSES}
        assert cited(offered(level), event, "council-distributes") == {"supervision-law-2024/62.2"}
