"""What a ballot comes to, and what is declared of it."""

from __future__ import annotations

import pytest
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    NATION,
    TOWNSHIP,
    ballot,
    effects,
    lawful,
    listed,
    names,
    run_off_on,
)

from npcproc.appointments.election import Stage, Unfilled
from npcproc.appointments.election.results import FILLED, TIED, UNFILLED, VOID, ComesTo, again_to
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.tally import Void

A, B, C = "候选人1", "候选人2", "候选人3"


def ready(body: Congress = COUNTY, seats: int = 1) -> Case:
    """One candidate more than seats."""
    if body is NATION:
        return listed(NATION, Office.MEMBER_OF_STANDING_COMMITTEE, seats)
    return listed(body, Office.DEPUTY_HEAD_OF_GOVERNMENT, seats, 1)


class TestMoreThanHalf:
    """More than half of all deputies, absent ones too."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_line(self, body: Congress) -> None:
        """On the line one is elected, with one vote less nobody is."""
        line = body.members // 2 + 1
        case = ready(body)
        assert lawful(case, ballot(case, {A: line})).stage is Stage.ELECTED
        assert lawful(case, ballot(case, {A: line - 1})).stage is Stage.UNFILLED

    @pytest.mark.parametrize(
        ("body", "cites"),
        [
            (NATION, ["npc-rules-2021/40.1"]),
            (CITY, ["organic-law-2022/25.1", "organic-law-2022/29.1"]),
            (TOWNSHIP, ["organic-law-2022/25.1", "organic-law-2022/29.1"]),
        ],
        ids=lambda value: value.level.value if isinstance(value, Congress) else "",
    )
    def test_declared_otherwise(self, body: Congress, cites: list[str]) -> None:
        """Whoever has half cannot be declared elected."""
        case = ready(body)
        (finding,) = case.check(ballot(case, {A: body.members // 2}, declared={A}))
        assert (finding.rule, finding.effect) == ("election.congress.more-than-half-of-all", Effect.REFUSES)
        assert [cite.slug for cite in finding.cites] == cites

    @pytest.mark.parametrize(
        ("votes", "declared", "right"),
        [
            ({A: 200, B: 150}, {A}, True),
            ({A: 200, B: 150}, {B}, False),
            ({A: 200, B: 150}, {A, B}, False),
            ({A: 150, B: 150}, set(), True),
            ({A: 150, B: 150}, {A}, False),
            ({A: 137}, set(), True),
            ({A: 137}, {A}, False),
        ],
    )
    def test_declared(self, votes: dict[str, int], declared: set[str], right: bool) -> None:  # noqa: FBT001
        """Those with the most votes; on a tie nobody."""
        found = names(ready().check(ballot(ready(), votes, declared=declared)))
        assert found == (set() if right else {"more-than-half-of-all"})

    def test_the_sentence(self) -> None:
        """It names who is elected by the count."""
        (finding,) = ready().check(ballot(ready(), {A: 200}, declared={B}))
        assert finding.zh == (
            "得票超过全体代表半数的当选，超过应选名额的以得票多的当选（按计票当选的：候选人1），"
            "现为候选人2（地方组织法第二十五条第一款、地方组织法第二十九条第一款）"
        )


class TestMostVotes:
    """In the second vote the most votes decide."""

    @pytest.mark.parametrize(
        ("votes", "declared", "right"),
        [
            ({A: 3, B: 2}, {A}, True),
            ({A: 3, B: 2}, {B}, False),
            ({A: 3, B: 3}, {A}, False),
            ({A: 3, B: 3}, set(), True),
        ],
    )
    def test_declared(self, votes: dict[str, int], declared: set[str], right: bool) -> None:  # noqa: FBT001
        """Whether or not that is more than half."""
        case = lawful(ready(), ballot(ready(), {A: 150, B: 150}))
        found = effects(case.check(run_off_on(case, votes, declared=declared)))
        assert found == (set() if right else {("most-votes", Effect.REFUSES)})


class TestFourWays:
    """A ballot takes one of four ways, a run-off one of three."""

    @pytest.mark.parametrize(
        ("votes", "stage", "way"),
        [
            ({A: 200, B: 100}, Stage.ELECTED, FILLED),
            ({A: 200, B: 200}, Stage.TIED, TIED),
            ({A: 137, B: 137}, Stage.UNFILLED, UNFILLED),
        ],
    )
    def test_by_votes(self, votes: dict[str, int], stage: Stage, way: ComesTo) -> None:
        """One way is open, the others are not."""
        case = ready()
        event = ballot(case, votes)
        assert [each for each in (FILLED, TIED, UNFILLED, VOID) if each.holds(case, event)] == [way]
        assert lawful(case, event).stage is stage

    def test_cases(self) -> None:
        """Together they are all there is."""
        assert frozenset().union(*(way.cases for way in (FILLED, TIED, UNFILLED, VOID))) == FILLED.universe
        assert again_to(Void).universe == FILLED.universe - {Unfilled}
        assert again_to(Void).text.en == "void"
