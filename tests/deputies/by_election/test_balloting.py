"""What is asked of the ballot and of the run-off."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.venues import COUNTY_CONGRESS, TOWNSHIP_CONGRESS, articles, effects, lawful
from tests.deputies.by_election.acts import ballot, cast, each_way, listed, run_off

from npcproc.ballot_paper import Mark
from npcproc.bodies import Body, Organ
from npcproc.deputies.by_election import IN_CONGRESS, IN_DISTRICT, IN_STANDING_COMMITTEE, Stage
from npcproc.events import VotingMethod
from npcproc.findings import Effect
from npcproc.procedure import Procedure

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
EVERY = [
    ("secret", {"method": VotingMethod.SHOW_OF_HANDS}, REFUSES, "40.1"),
    ("secret", {"method": VotingMethod.DEVICE}, REFUSES, "40.1"),
    ("booth", {"booth": False}, BREACH, "40.1"),
    ("help-allowed", {"help_allowed": False}, BREACH, "40.2"),
    ("in-favour-against-or-abstain", {"marks": {Mark.IN_FAVOUR, Mark.AGAINST}}, REFUSES, "41.1"),
    ("checked", {"checked": False}, BREACH, "43.1"),
    ("no-relatives", {"relatives_count": True}, REFUSES, "43.2"),
]
each_rule = pytest.mark.parametrize("rule", EVERY, ids=[f"{rule[0]}-{n}" for n, rule in enumerate(EVERY)])


class TestEveryBallot:
    """Secret, with a booth, free in what one says, checked and counted by others."""

    @each_way
    @each_rule
    @pytest.mark.parametrize("first", [True, False], ids=["ballot", "run-off"])
    def test_each_rule(
        self, table: Procedure, body: Body, rule: tuple[str, dict[str, Any], Effect, str], *, first: bool
    ) -> None:
        """Each is broken by itself, in the ballot and in the run-off."""
        name, said, effect, cited = rule
        case, votes = listed(table, body, "甲", "乙"), {"甲": 20, "乙": 20}
        if not first:
            many = 1001 if table is IN_DISTRICT else body.members
            case = lawful(case, ballot(table, body, {"甲": many, "乙": many}))
        found = case.check((ballot if first else run_off)(table, body, votes, **said))
        assert effects(found) == {(name, effect)}
        assert articles(found) == {name: {f"election-law-2020/{cited}"}}

    @each_way
    def test_on_whom(self, table: Procedure, body: Body) -> None:
        """On the candidates, and again on the tied; another voter may be named in the ballot."""
        case = listed(table, body, "甲", "乙")
        assert effects(case.check(ballot(table, body, {"甲": 9}))) == {("on-the-candidates", REFUSES)}
        free = ballot(table, body, {"甲": 9, "乙": 9}, others_may_be_named=False)
        assert effects(case.check(free)) == {("others-may-be-named", BREACH)}
        many = 1001 if table is IN_DISTRICT else body.members
        case = lawful(case, ballot(table, body, {"甲": many, "乙": many}))
        assert effects(case.check(run_off(table, body, {"甲": 9}))) == {("on-the-tied", REFUSES)}


class TestEnoughTakePart:
    """Two thirds of a congress, more than half of a committee, more than half of the voters."""

    @each_way
    def test_the_line(self, table: Procedure, body: Body) -> None:
        """One fewer is void, and moves nothing."""
        least, cited = {
            IN_CONGRESS.id: (-(-body.members * 2 // 3), "organic-law-2022/14.4"),
            IN_STANDING_COMMITTEE.id: (body.members // 2 + 1, "organic-law-2022/51.3"),
            IN_DISTRICT.id: (1001, "election-law-2020/45.1"),
        }[table.id]
        case = listed(table, body, "甲")
        assert case.check(ballot(table, body, {"甲": 9}, count=cast(table, body, {"甲": 9}, present=least))) == ()
        void = ballot(table, body, {"甲": 9}, count=cast(table, body, {"甲": 9}, present=least - 1))
        assert effects(case.check(void)) == {("enough-take-part", REFUSES)}
        assert articles(case.check(void)) == {"enough-take-part": {cited}}
        assert case.record(void).stage is Stage.LISTED


class TestNoMorePapersThanVoters:
    """More papers than people who voted make the ballot void."""

    @each_way
    def test_the_line(self, table: Procedure, body: Body) -> None:
        """As many are good, one more is not."""
        case = listed(table, body, "甲")
        there = cast(table, body, {}).present
        even, more = (
            ballot(table, body, {"甲": 9}, count=cast(table, body, {"甲": 9}, returned=papers))
            for papers in (there, there + 1)
        )
        assert case.check(even) == ()
        assert effects(case.check(more)) == {("no-more-papers-than-voters", REFUSES)}
        assert articles(case.check(more)) == {"no-more-papers-than-voters": {"election-law-2020/44.1"}}
        assert case.record(more).stage is Stage.LISTED


class TestPresidiumConducts:
    """In a congress the presidium conducts the ballot."""

    def test_another(self) -> None:
        """Not the standing committee."""
        case = listed(IN_CONGRESS, COUNTY_CONGRESS, "甲")
        found = case.check(ballot(IN_CONGRESS, COUNTY_CONGRESS, {"甲": 9}, conducted_by=Organ.STANDING_COMMITTEE))
        assert effects(found) == {("presidium-conducts", REFUSES)}
        assert articles(found) == {"presidium-conducts": {"election-law-2020/39.1"}}


class TestEntrusted:
    """Voters may vote through others, with consent and in writing, three for one."""

    def test_three(self) -> None:
        """Three are allowed, four a breach."""
        case = listed(IN_DISTRICT, TOWNSHIP_CONGRESS, "甲")
        assert case.check(ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"甲": 9}, most_entrusted=3)) == ()
        found = case.check(ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"甲": 9}, most_entrusted=4))
        assert effects(found) == {("at-most-three-entrust", BREACH)}
        assert articles(found) == {"at-most-three-entrust": {"election-law-2020/42.1"}}

    def test_not_duly(self) -> None:
        """Without consent, or by word of mouth, it cannot stand."""
        case = listed(IN_DISTRICT, TOWNSHIP_CONGRESS, "甲")
        found = case.check(ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"甲": 9}, entrusted_duly=False))
        assert effects(found) == {("entrusted-duly", REFUSES)}
        assert articles(found) == {"entrusted-duly": {"election-law-2020/42.1"}}
