"""What is asked of nominations, and of the list."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.venues import articles, effects
from tests.deputies.by_election.acts import again, called, each_way, list_, named, nominate, signed

from npcproc.bodies import Body
from npcproc.findings import Effect
from npcproc.procedure import Procedure

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH


class TestNominated:
    """Ten people sign for each, and neither they nor an organisation name more than there are seats."""

    @each_way
    def test_enough_sign(self, table: Procedure, body: Body) -> None:
        """Ten are enough and nine are not."""
        case = called(table, body)
        assert case.check(nominate(jointly=signed("甲", many=10))) == ()
        found = case.check(nominate(jointly=signed("甲", many=9)))
        assert effects(found) == {("enough-sign", REFUSES)}
        assert articles(found) == {"enough-sign": {"election-law-2020/30.2"}}

    @each_way
    def test_an_organisation(self, table: Procedure, body: Body) -> None:
        """Two organisations name two each for two seats; three are too many."""
        case = called(table, body, seats=2)
        two = {"某政党": frozenset({"甲", "乙"}), "某团体": frozenset({"丙", "丁"})}
        assert case.check(nominate(by_organisations=two)) == ()
        found = case.check(nominate(by_organisations={**two, "某团体": frozenset({"甲", "丙", "丁"})}))
        assert effects(found) == {("organisation-no-more-than-seats", REFUSES)}
        assert articles(found) == {"organisation-no-more-than-seats": {"election-law-2020/30.3"}}

    @each_way
    def test_a_signer(self, table: Procedure, body: Body) -> None:
        """Whoever signs for two where there is one seat signs for too many."""
        same = frozenset(f"{n}号" for n in range(10))
        case = called(table, body)
        found = case.check(nominate(jointly={"甲": same, "乙": same}))
        assert effects(found) == {("signer-no-more-than-seats", REFUSES)}
        assert called(table, body, seats=2).check(nominate(jointly={"甲": same, "乙": same})) == ()

    @each_way
    @pytest.mark.parametrize(
        ("name", "said"),
        [("nominees-introduced", {"introduced": False}), ("particulars-given", {"particulars_given": False})],
    )
    def test_who_they_are(self, table: Procedure, body: Body, name: str, said: dict[str, Any]) -> None:
        """To leave it unsaid is a breach."""
        found = called(table, body).check(nominate("甲", **said))
        assert effects(found) == {(name, BREACH)}


class TestListed:
    """As many as seats are enough, out of those who were named."""

    @each_way
    def test_as_many_as_seats(self, table: Procedure, body: Body) -> None:
        """Two for two seats, or three; one is too few."""
        case = named(table, body, "甲", "乙", "丙", seats=2)
        assert case.check(list_("甲", "乙")) == ()
        assert case.check(list_("甲", "乙", "丙")) == ()
        found = case.check(list_("甲"))
        assert effects(found) == {("no-fewer-than-seats", REFUSES)}
        assert articles(found) == {"no-fewer-than-seats": {"election-law-2020/57.4"}}

    @each_way
    def test_nobody_else(self, table: Procedure, body: Body) -> None:
        """Whoever was not named is no candidate."""
        found = named(table, body, "甲").check(list_("甲", "戊"))
        assert effects(found) == {("nominated-before", REFUSES)}
        assert articles(found) == {"nominated-before": {"election-law-2020/30.1"}}

    @each_way
    @pytest.mark.parametrize(
        "rule",
        [
            ("not-funded-from-abroad", {"funded_from_abroad": True}, REFUSES, "35.2"),
            ("candidates-introduced", {"introduced": False}, BREACH, "34.1"),
        ],
    )
    def test_the_candidates(self, table: Procedure, body: Body, rule: tuple[str, dict[str, Any], Effect, str]) -> None:
        """Nobody with funds from abroad; and those who vote are told of them."""
        name, said, effect, cited = rule
        found = named(table, body, "甲").check(list_("甲", **said))
        assert effects(found) == {(name, effect)}
        assert articles(found) == {name: {f"election-law-2020/{cited}"}}


class TestByOrderOfVotes:
    """For a supplementary election those with the most votes are listed."""

    @each_way
    def test_the_order(self, table: Procedure, body: Body) -> None:
        """乙 had more than 甲: 乙 alone, or both, and not 甲 alone."""
        case = again(table, body)
        assert case.check(list_("乙")) == ()
        assert case.check(list_("甲", "乙")) == ()
        found = case.check(list_("甲"))
        assert effects(found) == {("by-order-of-votes", REFUSES)}
        assert articles(found) == {"by-order-of-votes": {"election-law-2020/45.4"}}
