"""What the ballots of a case come to."""

from __future__ import annotations

import pytest
from tests.appointments.venues import COUNTY, COUNTY_CONGRESS, TOWNSHIP_CONGRESS
from tests.deputies.by_election.acts import again, ballot, call, cast, each_way, list_, listed, named

from npcproc.bodies import Body
from npcproc.count import Filled, Tied, Unfilled
from npcproc.deputies.by_election import (
    IN_CONGRESS,
    IN_DISTRICT,
    IN_STANDING_COMMITTEE,
    Before,
    came_to,
    elected,
    passed_over,
    to_fill,
)
from npcproc.deputies.by_election.ballots import BEFORE, LEFT_TIED, NOMINEES, PASSED_OVER, TO_FILL
from npcproc.procedure import Procedure


def out(*names: str) -> frozenset[str]:
    """Those names."""
    return frozenset(names)


class TestBeforeAnything:
    """Nothing is known before anything has happened."""

    @each_way
    def test_nothing(self, table: Procedure, body: Body) -> None:
        """No seats, nobody elected, nobody passed over."""
        case = table.open(body)
        assert to_fill(case) is None
        assert elected(case) == frozenset()
        assert passed_over(case) == {}
        assert [fact.value(case, None) for fact in (TO_FILL, NOMINEES, LEFT_TIED, PASSED_OVER, BEFORE)] == [
            None,
            frozenset(),
            None,
            frozenset(),
            Before(),
        ]

    def test_a_count_of_others(self) -> None:
        """A congress does not count members, nor voters."""
        with pytest.raises(TypeError, match="count"):
            ballot(IN_CONGRESS, COUNTY_CONGRESS, {}, count=cast(IN_STANDING_COMMITTEE, COUNTY, {}))


class TestCameTo:
    """Who is elected, by the seats that are left."""

    @each_way
    def test_the_nominees(self, table: Procedure, body: Body) -> None:
        """Those of the latest nominations."""
        assert NOMINEES.value(named(table, body, "甲", "乙"), None) == {"甲", "乙"}

    def test_half_of_the_voters_who_voted(self) -> None:
        """Five hundred and one of a thousand and one."""
        case = listed(IN_DISTRICT, TOWNSHIP_CONGRESS, "甲")
        for votes, found in ((501, Filled(out("甲"))), (500, Unfilled(out(), 1))):
            assert came_to(case, ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"甲": votes})) == found

    def test_a_third_of_the_papers(self) -> None:
        """In a supplementary election of voters 334 of 1001 papers are a third, and 333 are not."""
        case = again(IN_DISTRICT, TOWNSHIP_CONGRESS).apply(list_("乙"))
        for votes, found in ((334, Filled(out("乙"))), (333, Unfilled(out(), 1))):
            assert came_to(case, ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"乙": votes})) == found

    def test_the_most_of_them(self) -> None:
        """The plurality decides there; equal votes are voted on again."""
        case = again(IN_DISTRICT, TOWNSHIP_CONGRESS).apply(list_("甲", "乙"))
        many = ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"甲": 350, "乙": 351})
        same = ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"甲": 350, "乙": 350})
        assert came_to(case, many) == Filled(out("乙"))
        assert came_to(case, same) == Tied(out(), out("甲", "乙"), 1)

    @pytest.mark.parametrize(("table", "body"), [(IN_CONGRESS, COUNTY_CONGRESS), (IN_STANDING_COMMITTEE, COUNTY)])
    def test_no_plurality_elsewhere(self, table: Procedure, body: Body) -> None:
        """In a congress and a committee more than half is needed again."""
        case, half = again(table, body).apply(list_("乙")), body.members // 2
        assert came_to(case, ballot(table, body, {"乙": half})) == Unfilled(out(), 1)
        assert came_to(case, ballot(table, body, {"乙": half + 1})) == Filled(out("乙"))

    def test_nobody_twice(self) -> None:
        """Votes for someone elected already elect nobody; the seats left are what counts."""
        everyone = COUNTY.members
        case = listed(IN_STANDING_COMMITTEE, COUNTY, "甲", "乙", seats=2)
        case = case.apply(ballot(IN_STANDING_COMMITTEE, COUNTY, {"甲": everyone, "乙": 1}))
        assert to_fill(case) == 1
        assert elected(case) == {"甲"}
        assert passed_over(case) == {"乙": 1}
        second = ballot(IN_STANDING_COMMITTEE, COUNTY, {"甲": everyone, "乙": 2})
        assert came_to(case.apply(list_("乙")), second) == Unfilled(out(), 1)

    def test_a_void_ballot(self) -> None:
        """It changes nothing that was known."""
        case = listed(IN_CONGRESS, COUNTY_CONGRESS, "甲")
        void = ballot(IN_CONGRESS, COUNTY_CONGRESS, {}, count=cast(IN_CONGRESS, COUNTY_CONGRESS, {}, present=1))
        assert BEFORE.value(case.record(void), None) == Before()

    def test_the_seats_called(self) -> None:
        """As many as were called."""
        assert to_fill(IN_CONGRESS.open(COUNTY_CONGRESS).apply(call(IN_CONGRESS, 3))) == 3
