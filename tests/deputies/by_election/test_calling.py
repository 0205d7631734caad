"""Who may hold a by-election, and by whose method."""

from __future__ import annotations

import pytest
from tests.appointments.venues import CITY, COUNTY, PROVINCE, articles, effects
from tests.deputies.by_election.acts import WAYS, call, each_way

from npcproc.bodies import Body, Organ
from npcproc.deputies.by_election import IN_STANDING_COMMITTEE, MethodBy, Seat
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.procedure import Procedure

REFUSES = Effect.REFUSES


class TestOriginalElectors:
    """The same electors fill the seat, and only a vacant one."""

    @each_way
    @pytest.mark.parametrize("seat", Seat)
    def test_whose_seat(self, table: Procedure, body: Body, seat: Seat) -> None:
        """Neither the seats of others, nor those that are held."""
        found = table.open(body).check(call(table, seat=seat))
        assert effects(found) == (set() if seat is Seat.LEFT_BY_OUR_OWN else {("original-electors", REFUSES)})

    @each_way
    def test_its_articles(self, table: Procedure, body: Body) -> None:
        """The Organic Law speaks of local deputies, and so not of those whom a province elects."""
        found = table.open(body).check(call(table, seat=Seat.LEFT_BY_OTHERS))
        local = {"organic-law-2022/45.1"} if body.level is not Level.PROVINCIAL else set()
        assert articles(found) == {"original-electors": {"election-law-2020/57.1"} | local}


class TestMethodByProvince:
    """The standing committee of the province lays down the method."""

    @pytest.mark.parametrize(("table", "body"), WAYS)
    @pytest.mark.parametrize("method", [MethodBy.ELECTORS, MethodBy.OTHER])
    def test_by_others(self, table: Procedure, body: Body, method: MethodBy) -> None:
        """Not those who elect, nor anyone else."""
        found = table.open(body).check(call(table, method_by=method))
        assert effects(found) == {("method-by-province", REFUSES)}
        assert articles(found) == {"method-by-province": {"election-law-2020/57.4"}}


class TestCommittee:
    """A standing committee elects in place of its congress, between sessions."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY])
    @pytest.mark.parametrize(
        ("name", "said"),
        [("between-sessions", {"congress_in_session": True}), ("committee-acts", {"by": Organ.CHAIRPERSONS_COUNCIL})],
    )
    def test_each_rule(self, body: Body, name: str, said: dict[str, object]) -> None:
        """While the congress sits it elects itself; and the committee acts, not its council."""
        found = IN_STANDING_COMMITTEE.open(body).check(call(IN_STANDING_COMMITTEE, **said))
        assert effects(found) == {(name, REFUSES)}
        assert articles(found) == {
            name: {"election-law-2020/57.3", "organic-law-2022/50.1.18", "constitution-2018/104.1"}
        }
