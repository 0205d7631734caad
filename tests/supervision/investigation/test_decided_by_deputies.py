"""How a congress decides on an investigation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    CONGRESS,
    DAY,
    DEPUTIES,
    PRESIDIUM,
    broken,
    cited,
    congress,
    effects,
    people,
    stage_of,
    tally,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, Refused
from npcproc.levels import Level
from npcproc.supervision.investigation import IN_CONGRESS, FormationVoted, Proposed, Stage, Subject, Submitted
from npcproc.tally import Tally

DELEGATION = Organ.DELEGATION
each_level = pytest.mark.parametrize("level", Level)
above_township = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)


def opened(level: Level = Level.COUNTY, members: int = 275) -> Case:
    """A case in which nothing has happened."""
    return IN_CONGRESS.open(congress(level, members))


def proposed(on: date = DAY, by: Organ = PRESIDIUM, **says: Any) -> Proposed:
    """A lawful proposal, but for what a test changes."""
    given: dict[str, Any] = {"issue": "一座桥的造价", "signatories": people(300), "delegations": {"东", "西", "南"}}
    return Proposed(on=on, by=by, **(given | says))


class TestWhoProposes:
    """The presidium or deputies propose it, at the NPC also delegations."""

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Delegations may in the nation alone."""
        lawful = {PRESIDIUM, DEPUTIES} | ({DELEGATION} if level is Level.NATIONAL else set())
        wrong = {} if by in lawful else {"may-propose": Effect.REFUSES}
        assert effects(opened(level), proposed(by=by)) == wrong

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2025, 3, 11), Level.COUNTY, {"organic-law-2022/36.2", "deputies-law-2015/16.1"}),
            (date(2025, 3, 12), Level.COUNTY, {"organic-law-2022/36.2", "deputies-law-2025/22.1"}),
            (date(2025, 3, 11), Level.NATIONAL, {"npc-rules-2021/52.1", "deputies-law-2015/16.1"}),
            (date(2025, 3, 12), Level.NATIONAL, {"npc-rules-2021/52.1", "deputies-law-2025/22.1"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """The Deputies Law says so, in article 16 until March 2025, and in article 22 since."""
        assert cited(opened(level), proposed(on, Organ.GOVERNMENT), "may-propose") == articles


class TestOneTenthSign:
    """Deputies propose it if one tenth of all deputies sign."""

    @above_township
    @pytest.mark.parametrize(
        ("members", "signing", "enough"),
        [(275, 27, False), (275, 28, True), (280, 27, False), (280, 28, True), (2980, 297, False), (2980, 298, True)],
    )
    def test_at_the_line(self, level: Level, members: int, signing: int, enough: bool) -> None:  # noqa: FBT001
        """Of 275 deputies 27 are too few, and 28 are enough."""
        event = proposed(by=DEPUTIES, signatories=people(signing))
        assert broken(opened(level, members), event) == (set() if enough else {"one-tenth-sign"})

    @given(members=st.integers(1, 3000), signing=st.integers(0, 300))
    def test_any_number(self, members: int, signing: int) -> None:
        """A tenth is reached when ten times the signatures are at least the whole."""
        event = proposed(by=DEPUTIES, signatories=people(signing))
        assert ("one-tenth-sign" not in broken(opened(members=members), event)) is (10 * signing >= members)

    def test_sentence(self) -> None:
        """It names the number needed."""
        (finding,) = opened().check(proposed(by=DEPUTIES, signatories=people(27)))
        assert finding.zh == "需28人以上联名，现有27人（地方组织法第三十六条第二款）"

    @pytest.mark.parametrize("by", [PRESIDIUM, DELEGATION])
    def test_asked_of_deputies(self, by: Organ) -> None:
        """Neither the presidium nor delegations collect signatures."""
        assert broken(opened(Level.NATIONAL), proposed(by=by, signatories=())) == set()


class TestThreeDelegationsJoin:
    """At the NPC delegations propose it if three join in, whatever their size."""

    @pytest.mark.parametrize(("number", "enough"), [(0, False), (2, False), (3, True), (35, True)])
    def test_at_the_line(self, number: int, enough: bool) -> None:  # noqa: FBT001
        """Delegations are counted and not their deputies."""
        event = proposed(by=DELEGATION, delegations=people(number), signatories=people(500))
        assert broken(opened(Level.NATIONAL), event) == (set() if enough else {"three-delegations-join"})

    def test_sentence(self) -> None:
        """What is counted is said."""
        (finding,) = opened(Level.NATIONAL).check(proposed(by=DELEGATION, delegations={"东", "西"}))
        assert finding.zh == "需3个以上代表团，现有2个（全国人大议事规则第五十二条第一款）"

    def test_deputies_of_three_delegations(self) -> None:
        """Where deputies propose, delegations do not count for them."""
        event = proposed(by=DEPUTIES, signatories=people(3), delegations={"东", "西", "南"})
        assert broken(opened(Level.NATIONAL), event) == {"one-tenth-sign"}


class TestInWriting:
    """In local congresses deputies propose it in writing."""

    @pytest.mark.parametrize(
        ("level", "by", "wrong"),
        [
            (Level.COUNTY, DEPUTIES, {"in-writing"}),
            (Level.PROVINCIAL, DEPUTIES, {"in-writing"}),
            (Level.COUNTY, PRESIDIUM, set()),
            (Level.NATIONAL, DEPUTIES, set()),
        ],
    )
    def test_asked_of(self, level: Level, by: Organ, wrong: set[str]) -> None:
        """The rules of the NPC do not say so."""
        assert broken(opened(level, 2980), proposed(by=by, in_writing=False)) == wrong


class TestNamesTheIssue:
    """The issue to be investigated is named."""

    @pytest.mark.parametrize(
        ("level", "articles"),
        [
            (Level.COUNTY, {"organic-law-2022/36.1"}),
            (Level.NATIONAL, {"npc-rules-2021/51.1", "npc-organic-law-2021/41.1", "constitution-2018/71.1"}),
        ],
    )
    def test_blank(self, level: Level, articles: set[str]) -> None:
        """By the article that allows an investigation of a specific issue."""
        assert cited(opened(level), proposed(issue=" "), "names-the-issue") == articles


class TestNoConditions:
    """What the Supervision Law asks of the matter it asks of standing committees."""

    @above_township
    def test_of_the_matter(self, level: Level) -> None:
        """A congress forms one as it sees fit."""
        event = proposed(within_powers=False, needs_resolution=False, facts_unclear=False)
        assert broken(opened(level), event) == set()


class TestInATownship:
    """A township congress investigates budgets and final accounts alone."""

    @pytest.mark.parametrize("subject", Subject)
    @given(by=st.sampled_from(Organ))
    def test_the_subject(self, subject: Subject, by: Organ) -> None:
        """Nothing else; and nobody says who proposes it."""
        wrong = {} if subject is Subject.BUDGET else {"township-on-budgets-alone": Effect.REFUSES}
        event = proposed(by=by, subject=subject, issue="", signatories=(), delegations=())
        assert effects(opened(Level.TOWNSHIP, 61), event) == wrong

    def test_article(self) -> None:
        """By the Budget Law."""
        assert cited(opened(Level.TOWNSHIP, 61), proposed(), "township-on-budgets-alone") == {"budget-law-2018/84.1"}

    @above_township
    @pytest.mark.parametrize("subject", Subject)
    def test_above_it(self, level: Level, subject: Subject) -> None:
        """Other congresses investigate any of them."""
        assert broken(opened(level), proposed(subject=subject)) == set()


class TestOnAMotion:
    """On a recall motion the presidium alone proposes it, and a plenary meeting decides."""

    @above_township
    @pytest.mark.parametrize(("by", "lawful"), [(PRESIDIUM, True), (DEPUTIES, False)])
    def test_who_proposes(self, level: Level, by: Organ, lawful: bool) -> None:  # noqa: FBT001
        """One tenth of the deputies may move the recall, but not this."""
        event = proposed(by=by, subject=Subject.MOTION)
        assert broken(opened(level), event) == (set() if lawful else {"presidium-proposes-on-a-motion"})

    @pytest.mark.parametrize(
        ("level", "article"), [(Level.COUNTY, "organic-law-2022/31.5"), (Level.NATIONAL, "npc-rules-2021/44.1")]
    )
    def test_articles(self, level: Level, article: str) -> None:
        """By the articles on recall."""
        event = proposed(by=DEPUTIES, subject=Subject.MOTION)
        assert cited(opened(level), event, "presidium-proposes-on-a-motion") == {article}

    def test_in_plenary(self) -> None:
        """By these articles too."""
        case = submitted(subject=Subject.MOTION)
        assert broken(case, voted(in_plenary=False)) == {"decided-in-plenary", "decided-in-plenary-on-a-motion"}


def submitted(level: Level = Level.COUNTY, members: int = 275, **says: Any) -> Case:
    """A proposal before the plenary meeting."""
    return opened(level, members).replay([proposed(**says), Submitted(on=DAY, by=PRESIDIUM)])


def voted(by: Organ = CONGRESS, count: Tally | None = None, **says: Any) -> FormationVoted:
    """A vote that carries, but for what a test changes."""
    return FormationVoted(on=DAY, by=by, tally=count or tally(275), **says)


class TestThePresidiumSubmits:
    """The presidium puts every proposal to the plenary meeting, its own too."""

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Deputies do not bring it there themselves."""
        case = opened(level).apply(proposed(by=DEPUTIES))
        assert broken(case, Submitted(on=DAY, by=by)) == (set() if by is PRESIDIUM else {"presidium-submits"})

    def test_it_must_come(self) -> None:
        """It is the one way on, and a duty."""
        (move,) = opened().apply(proposed()).moves(DAY)
        assert (move.event, move.must, move.by) == (Submitted, True, (PRESIDIUM,))


class TestWhoDecides:
    """The congress decides, in plenary, by more than half of all deputies."""

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Neither its presidium nor its standing committee."""
        assert broken(submitted(level), voted(by)) == (set() if by is CONGRESS else {"congress-decides"})

    @pytest.mark.parametrize(
        ("level", "articles"),
        [
            (Level.COUNTY, {"organic-law-2022/36.1", "organic-law-2022/36.2"}),
            (
                Level.NATIONAL,
                {
                    "npc-rules-2021/51.1",
                    "npc-rules-2021/52.1",
                    "npc-organic-law-2021/41.1",
                    "constitution-2018/71.1",
                },
            ),
        ],
    )
    def test_articles(self, level: Level, articles: set[str]) -> None:
        """In the nation the Constitution says so too."""
        assert cited(submitted(level), voted(PRESIDIUM), "congress-decides") == articles

    @each_level
    def test_on_budgets(self, level: Level) -> None:
        """Congresses of every level investigate budgets; a vote by another body breaks the Budget Law."""
        case = submitted(level, subject=Subject.BUDGET)
        assert cited(case, voted(PRESIDIUM), "congress-investigates-budgets") == {"budget-law-2018/84.1"}
        also = set() if level is Level.TOWNSHIP else {"congress-decides"}
        assert broken(case, voted(PRESIDIUM)) == {"congress-investigates-budgets"} | also
        assert broken(case, voted()) == set()

    @each_level
    def test_in_plenary(self, level: Level) -> None:
        """Not by groups; of a township no law says so."""
        wrong = set() if level is Level.TOWNSHIP else {"decided-in-plenary"}
        assert broken(submitted(level, subject=Subject.BUDGET), voted(in_plenary=False)) == wrong

    @each_level
    @pytest.mark.parametrize(("in_favour", "stage"), [(137, Stage.NOT_FORMED), (138, Stage.DECIDED)])
    def test_more_than_half_of_all(self, level: Level, in_favour: int, stage: Stage) -> None:
        """Of 275 deputies 138 carry it, and 137 do not, however many are there."""
        case = submitted(level, subject=Subject.BUDGET)
        assert stage_of(case.apply(voted(count=tally(275, in_favour)))) is stage
        assert stage_of(case.apply(voted(count=tally(275, in_favour, present=184)))) is stage

    @each_level
    @pytest.mark.parametrize(("present", "quorate"), [(183, False), (184, True)])
    def test_two_thirds_are_there(self, level: Level, present: int, quorate: bool) -> None:  # noqa: FBT001
        """Of 275 deputies 184 are two thirds; a vote of 183 is none, even if all are in favour."""
        case, event = submitted(level, subject=Subject.BUDGET), voted(count=tally(275, present, present=present))
        assert effects(case, event) == ({} if quorate else {"quorate": Effect.REFUSES})
        assert stage_of(case.record(event)) is (Stage.DECIDED if quorate else Stage.SUBMITTED)
        if not quorate:
            with pytest.raises(Refused):
                case.apply(event)

    @pytest.mark.parametrize(
        ("level", "half", "two_thirds"),
        [
            (Level.COUNTY, {"organic-law-2022/25.1"}, {"organic-law-2022/14.4"}),
            (Level.TOWNSHIP, {"organic-law-2022/25.1"}, {"organic-law-2022/14.4"}),
            (Level.NATIONAL, {"npc-rules-2021/59.1", "constitution-2018/64.2"}, {"npc-rules-2021/4.1"}),
        ],
    )
    def test_by_which_articles(self, level: Level, half: set[str], two_thirds: set[str]) -> None:
        """What is declared against the count, and what is counted without a quorum."""
        case = submitted(level, subject=Subject.BUDGET)
        assert cited(case, voted(count=tally(275, 137), declared=True), "more-than-half-of-all") == half
        assert cited(case, voted(count=tally(275, 183, present=183)), "quorate") == two_thirds
