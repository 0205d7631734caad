"""Who sits on the investigation committee of a standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    COMMITTEE,
    COUNCIL,
    among_members,
    broken,
    cited,
    effects,
    nominated,
    stage_of,
    tally,
)

from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.investigation import Deliberated, MembershipVoted, Nominated, Stage

JULY = date(2025, 7, 11)
LAST_OF_2006, FIRST_OF_2024 = date(2024, 11, 7), date(2024, 11, 8)
each_level = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)

BREAKS: dict[str, dict[str, Any]] = {
    "council-nominates": {"by": COMMITTEE},
    "has-a-chair": {"chair": " "},
    "has-vice-chairs": {"vice_chairs": ()},
    "has-members": {"members": ()},
    "from-members-and-deputies": {"outsiders": {"丁"}},
    "nobody-interested": {"interested": True},
}


class TestNomination:
    """The council nominates a chair, vice-chairs and members, all members or deputies, none with an interest."""

    @each_level
    @given(names=st.sets(st.sampled_from(sorted(BREAKS))))
    def test_exactly_those(self, level: Level, names: set[str]) -> None:
        """Each broken rule is found, however many there are, and the nomination cannot stand."""
        says: dict[str, Any] = {"by": COUNCIL}
        for name in names:
            says |= BREAKS[name]
        case = among_members(Nominated, level=level)
        assert effects(case, nominated(JULY, **says)) == dict.fromkeys(names, Effect.REFUSES)

    def test_every_rule_of_the_step_is_tried(self) -> None:
        """Above is every rule of the act."""
        (move,) = among_members(Nominated).moves(JULY)
        assert {rule.rpartition(".")[2] for rule in move.rules} == BREAKS.keys()

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Whoever is not the council cannot nominate."""
        wrong = set() if by is COUNCIL else {"council-nominates"}
        assert broken(among_members(Nominated, level=level), nominated(JULY, by)) == wrong

    def test_an_outsider_is_named(self) -> None:
        """The finding says who is neither a member nor a deputy."""
        (finding,) = among_members(Nominated).check(nominated(JULY, COUNCIL, outsiders={"丁"}))
        assert finding.zh == (
            "应在常务委员会组成人员和本级人民代表大会代表中提名，现为丁"
            "（监督法第五十七条第一款、地方组织法第五十八条第二款）"
        )

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2022, 3, 11), Level.COUNTY, {"supervision-law-2006/41.1"}),
            (LAST_OF_2006, Level.COUNTY, {"supervision-law-2006/41.1", "organic-law-2022/58.2"}),
            (FIRST_OF_2024, Level.COUNTY, {"supervision-law-2024/57.1", "organic-law-2022/58.2"}),
            (FIRST_OF_2024, Level.NATIONAL, {"supervision-law-2024/57.1"}),
        ],
    )
    @pytest.mark.parametrize("name", sorted(BREAKS.keys() - {"nobody-interested"}))
    def test_articles(self, name: str, on: date, level: Level, articles: set[str]) -> None:
        """Article 41 became article 57."""
        case = among_members(Nominated, on=date(2022, 1, 1), level=level)
        says: dict[str, Any] = {"by": COUNCIL} | BREAKS[name]
        assert cited(case, nominated(on, **says), name) == articles

    @pytest.mark.parametrize(
        ("on", "article"), [(LAST_OF_2006, "supervision-law-2006/41.2"), (FIRST_OF_2024, "supervision-law-2024/57.2")]
    )
    def test_recusal(self, on: date, article: str) -> None:
        """An interest keeps anyone off, by the second paragraph."""
        case = among_members(Nominated, on=date(2022, 1, 1))
        assert cited(case, nominated(on, COUNCIL, interested=True), "nobody-interested") == {article}


def voted(on: date = JULY, in_favour: int = 31, present: int = 31, **says: Any) -> MembershipVoted:
    """A vote on the nominees in a committee of 31."""
    given: dict[str, Any] = {"by": COMMITTEE, "tally": tally(31, in_favour, present)}
    return MembershipVoted(on=on, **(given | says))


class TestTheVote:
    """The standing committee deliberates the nominees, and adopts them by more than half of all its members."""

    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.DECIDED), (16, Stage.INQUIRING)])
    def test_more_than_half(self, in_favour: int, stage: Stage) -> None:
        """With sixteen of thirty-one the committee is formed; with fifteen others may be nominated."""
        assert stage_of(among_members(MembershipVoted).apply(voted(in_favour=in_favour))) is stage

    def test_again(self) -> None:
        """Lost nominees are followed by others, who are deliberated anew."""
        case = among_members(MembershipVoted).apply(voted(in_favour=0)).apply(nominated(JULY, COUNCIL, chair="戊"))
        assert effects(case, voted()) == {"nominees-deliberated": Effect.REFUSES}
        assert stage_of(case.apply(Deliberated(on=JULY)).apply(voted())) is Stage.INQUIRING

    def test_a_void_vote(self) -> None:
        """Without a quorum the nominees stay where they were, and need no new deliberation."""
        case = among_members(MembershipVoted)
        with pytest.raises(Refused):
            case.apply(voted(in_favour=15, present=15))
        recorded = case.record(voted(in_favour=15, present=15))
        assert stage_of(recorded) is Stage.NOMINATED
        assert broken(recorded, voted()) == set()

    def test_deliberating_the_proposal_is_not_enough(self) -> None:
        """The nominees are deliberated after they were nominated."""
        case = among_members(Nominated).apply(nominated(JULY, COUNCIL))
        assert broken(case, voted()) == {"nominees-deliberated"}

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_by_whom_they_are_deliberated(self, level: Level, by: Organ) -> None:
        """By the standing committee, under the article on membership."""
        case, event = among_members(MembershipVoted, level=level), Deliberated(on=JULY, by=by)
        assert broken(case, event) == (set() if by is COMMITTEE else {"committee-deliberates-on-nominees"})
        if by is not COMMITTEE:
            assert cited(case, event, "committee-deliberates-on-nominees") == {"supervision-law-2024/57.1"}

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_by_whom(self, level: Level, by: Organ) -> None:
        """The council that nominates does not adopt."""
        wrong = set() if by is COMMITTEE else {"committee-adopts-its-membership"}
        assert broken(among_members(MembershipVoted, level=level), voted(by=by)) == wrong

    @pytest.mark.parametrize(
        ("start", "deputies"),
        [(date(2025, 1, 30), "deputies-law-2015/28.1"), (date(2025, 2, 9), "deputies-law-2025/35.1")],
    )
    def test_deputies_take_part_by_its_decision(self, start: date, deputies: str) -> None:
        """The Deputies Law says so, in article 28 until March 2025, and in article 35 since."""
        case = among_members(MembershipVoted, on=start)
        on = case.events[-1].on
        assert on in {date(2025, 3, 2), date(2025, 3, 12)}
        assert cited(case, voted(on, by=COUNCIL), "committee-adopts-its-membership") == {
            "supervision-law-2024/57.1",
            "organic-law-2022/58.2",
            deputies,
        }

    @pytest.mark.parametrize(("level", "wrong"), [(Level.COUNTY, {"adopted-in-plenary"}), (Level.NATIONAL, set())])
    def test_in_plenary(self, level: Level, wrong: set[str]) -> None:
        """The Organic Law asks for a plenary meeting, of local committees."""
        assert broken(among_members(MembershipVoted, level=level), voted(in_plenary=False)) == wrong

    def test_not_before_it_is_decided(self) -> None:
        """Nobody is nominated to a committee that is not to be."""
        with pytest.raises(NoSuchStep):
            among_members(Deliberated).apply(nominated(JULY, COUNCIL))
