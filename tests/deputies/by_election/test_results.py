"""What is asked of the result that is declared and announced."""

from __future__ import annotations

import pytest
from tests.appointments.venues import COUNTY, COUNTY_CONGRESS, TOWNSHIP_CONGRESS, articles, effects, lawful
from tests.deputies.by_election.acts import DAY, again, ballot, each_way, list_, listed, run_off

from npcproc.bodies import Body, Organ
from npcproc.deputies.by_election import (
    IN_CONGRESS,
    IN_DISTRICT,
    IN_STANDING_COMMITTEE,
    ResultAnnounced,
    ResultAnnouncedToVoters,
    Stage,
)
from npcproc.findings import Effect
from npcproc.procedure import Procedure

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
WHO = {
    IN_CONGRESS.id: ("more-than-half-of-all", {"45.2", "45.3", "45.5"}, set()),
    IN_STANDING_COMMITTEE.id: ("more-than-half-of-all", {"45.3"}, {"organic-law-2022/51.4"}),
    IN_DISTRICT.id: ("more-than-half-of-those-who-voted", {"45.1", "45.3"}, set()),
}


def half(table: Procedure, body: Body) -> int:
    """The most votes that are not more than half: of all, or of the thousand and one who voted."""
    return 500 if table is IN_DISTRICT else body.members // 2


class TestDeclared:
    """Those are declared elected whom the count elects."""

    @each_way
    def test_the_line(self, table: Procedure, body: Body) -> None:
        """Half elects nobody; one vote more does."""
        case, votes = listed(table, body, "甲"), half(table, body)
        assert case.check(ballot(table, body, {"甲": votes}, declared=())) == ()
        assert case.check(ballot(table, body, {"甲": votes + 1}, declared={"甲"})) == ()
        found = case.check(ballot(table, body, {"甲": votes}, declared={"甲"}))
        name, articles_, others = WHO[table.id]
        assert effects(found) == {(name, REFUSES)}
        assert articles(found) == {name: {f"election-law-2020/{a}" for a in articles_} | others}
        assert effects(case.check(ballot(table, body, {"甲": votes + 1}, declared=()))) == {(name, REFUSES)}

    @each_way
    def test_the_most_votes(self, table: Procedure, body: Body) -> None:
        """Where two are over half for one seat, the one with more."""
        case, votes = listed(table, body, "甲", "乙"), half(table, body) + 1
        both = {"甲": votes, "乙": votes + 1}
        assert case.check(ballot(table, body, both, declared={"乙"})) == ()
        assert effects(case.check(ballot(table, body, both, declared={"甲"}))) == {(WHO[table.id][0], REFUSES)}

    @each_way
    def test_the_run_off(self, table: Procedure, body: Body) -> None:
        """The most votes decide, however few."""
        votes = half(table, body) + 1
        case = lawful(listed(table, body, "甲", "乙"), ballot(table, body, {"甲": votes, "乙": votes}))
        assert case.check(run_off(table, body, {"甲": 2, "乙": 1}, declared={"甲"})) == ()
        found = case.check(run_off(table, body, {"甲": 2, "乙": 1}, declared={"乙"}))
        assert effects(found) == {("most-votes", REFUSES)}
        assert articles(found) == {"most-votes": {"election-law-2020/45.3"}}

    def test_a_third_of_the_papers(self) -> None:
        """Voters elect in a supplementary election by a third of the papers."""
        case = lawful(again(IN_DISTRICT, TOWNSHIP_CONGRESS), list_("乙"))
        assert case.check(ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"乙": 334}, declared={"乙"})) == ()
        found = case.check(ballot(IN_DISTRICT, TOWNSHIP_CONGRESS, {"乙": 333}, declared={"乙"}))
        assert effects(found) == {("a-third-of-the-papers", REFUSES)}
        assert articles(found) == {"a-third-of-the-papers": {"election-law-2020/45.5"}}

    @pytest.mark.parametrize(("table", "body"), [(IN_CONGRESS, COUNTY_CONGRESS), (IN_STANDING_COMMITTEE, COUNTY)])
    def test_no_third_elsewhere(self, table: Procedure, body: Body) -> None:
        """A congress and a committee elect by more than half again."""
        case = lawful(again(table, body), list_("乙"))
        found = case.check(ballot(table, body, {"乙": body.members // 2}, declared={"乙"}))
        assert effects(found) == {("more-than-half-of-all", REFUSES)}


class TestAnnounced:
    """The presidium announces, and the names are published."""

    def test_in_a_congress(self) -> None:
        """By the presidium."""
        case = lawful(listed(IN_CONGRESS, COUNTY_CONGRESS, "甲"), ballot(IN_CONGRESS, COUNTY_CONGRESS, {"甲": 200}))
        assert lawful(case, ResultAnnounced(on=DAY)).stage is Stage.ANNOUNCED
        found = case.check(ResultAnnounced(on=DAY, by=Organ.STANDING_COMMITTEE, list_published=False))
        assert effects(found) == {("presidium-announces", REFUSES), ("list-published", BREACH)}
        assert articles(found)["list-published"] == {"election-law-2020/46.2"}

    def test_in_a_district(self) -> None:
        """By whom the method says; the names are published."""
        table, body = IN_DISTRICT, TOWNSHIP_CONGRESS
        case = lawful(listed(table, body, "甲"), ballot(table, body, {"甲": 1001}))
        assert case.check(ResultAnnouncedToVoters(on=DAY, by=Organ.PRESIDIUM)) == ()
        assert effects(case.check(ResultAnnouncedToVoters(on=DAY, list_published=False))) == {
            ("list-published", BREACH)
        }

    def test_in_a_committee(self) -> None:
        """Nothing is asked."""
        table, body = IN_STANDING_COMMITTEE, COUNTY
        case = lawful(listed(table, body, "甲"), ballot(table, body, {"甲": 31}))
        assert case.check(ResultAnnounced(on=DAY, by=Organ.STANDING_COMMITTEE, list_published=False)) == ()
