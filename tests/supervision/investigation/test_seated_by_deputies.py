"""Who sits on the investigation committee of a congress."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    COMMITTEE,
    CONGRESS,
    PRESIDIUM,
    among_deputies,
    broken,
    cited,
    effects,
    nominated,
    stage_of,
    tally,
)

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.supervision.investigation import MembershipVoted, Nominated, Stage, Subject

JUNE = date(2025, 6, 12)
above_township = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)

BREAKS: dict[str, dict[str, Any]] = {
    "presidium-nominates": {"by": COMMITTEE},
    "has-a-chair": {"chair": ""},
    "has-vice-chairs": {"vice_chairs": ()},
    "has-members": {"members": ()},
    "from-the-deputies": {"outsiders": {"乙"}},
}


class TestNomination:
    """The presidium nominates a chair, vice-chairs and members, all of them deputies."""

    @above_township
    @given(names=st.sets(st.sampled_from(sorted(BREAKS))))
    def test_exactly_those(self, level: Level, names: set[str]) -> None:
        """Each broken rule is found, however many there are, and the nomination cannot stand."""
        says: dict[str, Any] = {"by": PRESIDIUM}
        for name in names:
            says |= BREAKS[name]
        case = among_deputies(Nominated, level=level)
        assert effects(case, nominated(JUNE, **says)) == dict.fromkeys(names, Effect.REFUSES)

    def test_every_rule_of_the_step_is_tried(self) -> None:
        """Above is every rule of the act."""
        (move,) = (move for move in among_deputies(Nominated).moves(JUNE) if move.event is Nominated)
        assert {rule.rpartition(".")[2] for rule in move.rules} == BREAKS.keys()

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Whoever is not the presidium cannot nominate."""
        wrong = set() if by is PRESIDIUM else {"presidium-nominates"}
        assert broken(among_deputies(Nominated, level=level), nominated(JUNE, by)) == wrong

    @pytest.mark.parametrize(
        ("level", "article"), [(Level.COUNTY, "organic-law-2022/36.3"), (Level.NATIONAL, "npc-rules-2021/52.2")]
    )
    @pytest.mark.parametrize("name", sorted(BREAKS))
    def test_articles(self, name: str, level: Level, article: str) -> None:
        """By one paragraph in local congresses, and by one at the NPC."""
        says: dict[str, Any] = {"by": PRESIDIUM} | BREAKS[name]
        assert cited(among_deputies(Nominated, level=level), nominated(JUNE, **says), name) == {article}

    @above_township
    def test_no_law_on_interests(self, level: Level) -> None:
        """Recusal is a rule of the Supervision Law, for standing committees."""
        assert broken(among_deputies(Nominated, level=level), nominated(JUNE, PRESIDIUM, interested=True)) == set()

    def test_in_a_township(self) -> None:
        """No law says who sits on it."""
        case = among_deputies(Nominated, level=Level.TOWNSHIP, subject=Subject.BUDGET)
        assert broken(case, nominated(JUNE, COMMITTEE, chair="", vice_chairs=(), members=(), outsiders={"乙"})) == set()


def voted(in_favour: int = 275, present: int = 275, **says: Any) -> MembershipVoted:
    """A vote on the nominees in a congress of 275."""
    given: dict[str, Any] = {"by": CONGRESS, "tally": tally(275, in_favour, present)}
    return MembershipVoted(on=JUNE, **(given | says))


class TestTheVote:
    """The congress adopts them in plenary, by more than half of all deputies."""

    @pytest.mark.parametrize(("in_favour", "stage"), [(137, Stage.DECIDED), (138, Stage.INQUIRING)])
    def test_more_than_half(self, in_favour: int, stage: Stage) -> None:
        """With 138 of 275 the committee is formed; with 137 others may be nominated."""
        assert stage_of(among_deputies(MembershipVoted).apply(voted(in_favour))) is stage

    @pytest.mark.parametrize(("present", "wrong"), [(183, {"quorate"}), (184, set())])
    def test_two_thirds(self, present: int, wrong: set[str]) -> None:
        """Of 275 deputies 184 are there."""
        assert broken(among_deputies(MembershipVoted), voted(present, present)) == wrong

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_by_whom(self, level: Level, by: Organ) -> None:
        """The presidium that nominates does not adopt."""
        wrong = set() if by is CONGRESS else {"congress-adopts-its-membership"}
        assert broken(among_deputies(MembershipVoted, level=level), voted(by=by)) == wrong

    @above_township
    def test_in_plenary(self, level: Level) -> None:
        """Not by groups."""
        assert broken(among_deputies(MembershipVoted, level=level), voted(in_plenary=False)) == {"adopted-in-plenary"}

    @pytest.mark.parametrize(
        ("start", "deputies"),
        [(date(2025, 3, 9), "deputies-law-2015/28.1"), (date(2025, 3, 10), "deputies-law-2025/35.1")],
    )
    @pytest.mark.parametrize(
        ("level", "own"),
        [
            (Level.COUNTY, {"organic-law-2022/36.3"}),
            (Level.NATIONAL, {"npc-rules-2021/52.2", "npc-organic-law-2021/41.1"}),
        ],
    )
    def test_articles(self, level: Level, own: set[str], start: date, deputies: str) -> None:
        """Deputies take part by its decision: the Deputies Law says so, on either side of 12 March 2025."""
        case = among_deputies(MembershipVoted, on=start, level=level)
        event = MembershipVoted(on=case.events[-1].on, by=PRESIDIUM, tally=tally(275))
        assert cited(case, event, "congress-adopts-its-membership") == own | {deputies}
