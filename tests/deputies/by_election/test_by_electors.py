"""The three tables of those who elect."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.venues import COUNTY, NATION, NPC, TOWNSHIP_CONGRESS, lawful
from tests.deputies.by_election.acts import DAY, ballot, call, each_way, list_, listed, nominate, run_off

from npcproc.bodies import Body
from npcproc.deputies.by_election import (
    IN_CONGRESS,
    IN_DISTRICT,
    IN_STANDING_COMMITTEE,
    ResultAnnounced,
    ResultAnnouncedToVoters,
    Stage,
    elected,
)
from npcproc.findings import NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.procedure import Procedure


def announced(table: Procedure) -> ResultAnnounced:
    """The result is announced."""
    return (ResultAnnouncedToVoters if table is IN_DISTRICT else ResultAnnounced)(on=DAY)


class TestTables:
    """A congress and its committee elect to the congress above, voters to their county's and their township's."""

    def test_their_levels(self) -> None:
        """The nation elects to nothing above it, and a township to nothing at all."""
        electing = {Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY}
        assert IN_CONGRESS.levels == IN_STANDING_COMMITTEE.levels == electing
        assert IN_DISTRICT.levels == {Level.COUNTY, Level.TOWNSHIP}

    @pytest.mark.parametrize(
        ("table", "body"),
        [
            (IN_CONGRESS, NPC),
            (IN_CONGRESS, TOWNSHIP_CONGRESS),
            (IN_STANDING_COMMITTEE, NATION),
            (IN_DISTRICT, NPC),
            (IN_DISTRICT, COUNTY),
        ],
    )
    def test_no_other_body(self, table: Procedure, body: Body) -> None:
        """A body of another level or kind is refused by name."""
        with pytest.raises(NoSuchProcedure):
            table.open(body)

    @each_way
    def test_the_first_day(self, table: Procedure, body: Body) -> None:
        """The day before the Electoral Law of 2020 is silence."""
        assert table.open(body).check(call(table, on=date(2020, 10, 18))) == ()
        with pytest.raises(NotEncoded):
            table.open(body).check(call(table, on=date(2020, 10, 17)))

    @each_way
    def test_the_way(self, table: Procedure, body: Body) -> None:
        """One candidate for one seat: called, named, listed, elected, announced, without any finding."""
        many = 1001 if table is IN_DISTRICT else body.members
        case = lawful(
            table.open(body),
            call(table),
            nominate("甲"),
            list_("甲"),
            ballot(table, body, {"甲": many}),
            announced(table),
        )
        assert case.stage is Stage.ANNOUNCED
        assert case.ended
        assert elected(case) == {"甲"}

    @each_way
    def test_a_tie(self, table: Procedure, body: Body) -> None:
        """Both over half with equal votes: they are voted on again, until one has more."""
        many = 1001 if table is IN_DISTRICT else body.members
        case = lawful(listed(table, body, "甲", "乙"), ballot(table, body, {"甲": many, "乙": many}))
        assert case.stage is Stage.TIED
        case = lawful(case, run_off(table, body, {"甲": 5, "乙": 5}))
        assert case.stage is Stage.TIED
        case = lawful(case, run_off(table, body, {"甲": 5, "乙": 4}))
        assert case.stage is Stage.ELECTED
        assert elected(case) == {"甲"}

    @each_way
    def test_seats_left(self, table: Procedure, body: Body) -> None:
        """One of two seats is filled; the other in a supplementary election, by the order of votes."""
        many = 1001 if table is IN_DISTRICT else body.members
        case = lawful(listed(table, body, "甲", "乙", seats=2), ballot(table, body, {"甲": many, "乙": 3}))
        assert case.stage is Stage.UNFILLED
        case = lawful(case, list_("乙"), ballot(table, body, {"乙": many}))
        assert case.stage is Stage.ELECTED
        assert elected(case) == {"甲", "乙"}

    @each_way
    def test_named_anew(self, table: Procedure, body: Body) -> None:
        """Or by naming others."""
        case = lawful(listed(table, body, "甲"), ballot(table, body, {"甲": 1}), nominate("丙"), list_("丙"))
        assert case.stage is Stage.LISTED

    @each_way
    def test_no_ballot_before_the_list(self, table: Procedure, body: Body) -> None:
        """The list comes first."""
        with pytest.raises(NoSuchStep):
            table.open(body).apply(call(table)).check(ballot(table, body, {"甲": 5}))
