"""The right of whoever is to be recalled to be heard in defence before the vote."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.recall.story import (
    EVERYWHERE,
    IN_THE_COUNTRY,
    before,
    before_the_later_vote,
    broken,
    cited,
    effects,
    stage_of,
    vote,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.recall import (
    DefenceDistributed,
    DefenceOffered,
    DefenceReceived,
    HeardByPlenary,
    HeardByPresidium,
    Stage,
    Voted,
)
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, Refused
from npcproc.levels import Level

ON = date(2025, 6, 13)
LEADER = Office.HEAD_OF_GOVERNMENT
DEFENCES = frozenset({DefenceOffered, HeardByPresidium, DefenceReceived, DefenceDistributed})
everywhere = pytest.mark.parametrize("level", EVERYWHERE)
in_the_country = pytest.mark.parametrize("level", IN_THE_COUNTRY)


def silent(level: Level = Level.COUNTY) -> Case:
    """A case before the vote in which the person was neither offered to be heard nor heard."""
    return before(Voted, level, LEADER, without=DEFENCES)


def offered(level: Level = Level.COUNTY) -> Case:
    """The same after the offer."""
    return silent(level).apply(DefenceOffered(on=ON))


class TestTheOffer:
    """The person may speak, or hand in a defence in writing."""

    @everywhere
    def test_in_writing(self, level: Level) -> None:
        """An offer that leaves out writing is none."""
        event = DefenceOffered(on=ON, in_writing=False)
        assert effects(silent(level), event) == {"in-writing": Effect.REFUSES}

    @in_the_country
    @pytest.mark.parametrize(
        ("presidium", "plenary", "wrong"),
        [
            (True, True, set()),
            (True, False, set()),
            (False, True, set()),
            (False, False, {"presidium-or-plenary"}),
        ],
    )
    def test_one_meeting(self, level: Level, *, presidium: bool, plenary: bool, wrong: set[str]) -> None:
        """Locally at a meeting of the presidium or at a plenary meeting; one is enough, none is not."""
        event = DefenceOffered(on=ON, before_presidium=presidium, before_plenary=plenary)
        assert broken(silent(level), event) == wrong

    @pytest.mark.parametrize(
        ("presidium", "plenary", "wrong"),
        [
            (True, True, set()),
            (True, False, {"before-plenary"}),
            (False, True, {"before-presidium"}),
            (False, False, {"before-presidium", "before-plenary"}),
        ],
    )
    def test_both_meetings(self, *, presidium: bool, plenary: bool, wrong: set[str]) -> None:
        """At the National People's Congress at both."""
        event = DefenceOffered(on=ON, before_presidium=presidium, before_plenary=plenary)
        assert broken(silent(Level.NATIONAL), event) == wrong

    def test_articles(self) -> None:
        """Each has its own text."""
        event = DefenceOffered(on=ON, in_writing=False)
        assert cited(silent(), event, "in-writing") == {"organic-law-2022/31.4"}
        assert cited(silent(Level.NATIONAL), event, "in-writing") == {"npc-rules-2021/44.3"}


class TestNoRecallWithoutDefence:
    """The vote waits until the person has been offered to be heard."""

    @everywhere
    def test_never_offered(self, level: Level) -> None:
        """Such a vote cannot stand."""
        assert effects(silent(level), vote(on=ON)) == {"defence-offered": Effect.REFUSES}
        with pytest.raises(Refused):
            silent(level).apply(vote(on=ON))

    @everywhere
    def test_offered(self, level: Level) -> None:
        """Whoever stays silent after the offer can be recalled."""
        assert broken(offered(level), vote(on=ON)) == set()

    @everywhere
    def test_heard_by_the_plenary(self, level: Level) -> None:
        """What a plenary meeting has heard need not be printed."""
        assert broken(offered(level).apply(HeardByPlenary(on=ON)), vote(on=ON)) == set()

    def test_again_after_an_investigation(self) -> None:
        """An offer made before the report is not enough after it."""
        on = date(2026, 1, 7)
        assert broken(before_the_later_vote(offered_again=False), vote(on=on)) == {"defence-offered"}
        assert stage_of(before_the_later_vote().apply(vote(on=on))) is Stage.CARRIED


class TestDistributed:
    """A defence in writing, and locally one before the presidium, is distributed before the vote."""

    @everywhere
    def test_written(self, level: Level) -> None:
        """The vote waits for it."""
        case = offered(level).apply(DefenceReceived(on=ON))
        assert effects(case, vote(on=ON)) == {"written-defence-distributed": Effect.REFUSES}
        assert broken(case.apply(DefenceDistributed(on=ON)), vote(on=ON)) == set()

    @everywhere
    def test_written_again(self, level: Level) -> None:
        """A second one has to be distributed as well."""
        case = offered(level).apply(DefenceReceived(on=ON)).apply(DefenceDistributed(on=ON))
        assert broken(case.apply(DefenceReceived(on=ON)), vote(on=ON)) == {"written-defence-distributed"}

    @everywhere
    def test_spoken(self, level: Level) -> None:
        """What only the presidium has heard is distributed locally; the rules of the NPC do not say so."""
        case = offered(level).apply(HeardByPresidium(on=ON))
        assert broken(case, vote(on=ON)) == (set() if level is Level.NATIONAL else {"spoken-defence-distributed"})
        assert broken(case.apply(DefenceDistributed(on=ON)), vote(on=ON)) == set()

    @everywhere
    def test_by_the_presidium(self, level: Level) -> None:
        """Nobody else distributes it."""
        event = DefenceDistributed(on=ON, by=Organ.STANDING_COMMITTEE)
        assert effects(offered(level), event) == {"presidium-distributes": Effect.REFUSES}
