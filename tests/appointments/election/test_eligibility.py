"""What is asked of nominees, by post."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    NATION,
    PROVINCE,
    TOWNSHIP,
    ballot,
    effects,
    lawful,
    listed,
    names,
    nominate,
    opened,
    run_off_on,
    signed,
)

from npcproc.appointments.election import Lack
from npcproc.appointments.election.posts import DEPUTY_POSTS, ORDINARY_MEMBERS, POSTS_AT
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress
from npcproc.findings import Effect


def asked(body: Congress, office: Office, **said: Any) -> set[str]:
    """The names of the rules that a nomination to the post breaks."""
    surplus = 1 if office in DEPUTY_POSTS | ORDINARY_MEMBERS and body is not NATION else 0
    joint = signed(frozenset({"乙"})) if surplus else {}
    return names(opened(body, office, 1, surplus).check(nominate(frozenset({"甲"}), by_deputies=joint, **said)))


class TestFromTheDeputies:
    """Members of a standing committee, and the chairpersons of a township congress, are deputies."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_every_post(self, body: Congress) -> None:
        """Nobody else need be one."""
        chamber = {
            Office.CHAIR_OF_STANDING_COMMITTEE,
            Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
            Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
            Office.MEMBER_OF_STANDING_COMMITTEE,
        }
        township = {Office.CHAIR_OF_TOWNSHIP_CONGRESS, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS}
        for office in POSTS_AT.at(body.level) or ():
            broken = asked(body, office, lacking={Lack.NO_DEPUTY})
            wanted = {"from-the-deputies"} if office in chamber else set()
            assert broken == ({"chairs-from-the-deputies"} if office in township else wanted)

    @pytest.mark.parametrize(
        ("body", "cite"),
        [
            (NATION, "npc-organic-law-2021/23.2"),
            (PROVINCE, "organic-law-2022/47.1"),
            (CITY, "organic-law-2022/47.1"),
            (COUNTY, "organic-law-2022/47.2"),
        ],
        ids=lambda value: value if isinstance(value, str) else value.level.value,
    )
    def test_the_article(self, body: Congress, cite: str) -> None:
        """The article of the level."""
        found = opened(body, Office.CHAIR_OF_STANDING_COMMITTEE).check(
            nominate(frozenset({"甲"}), lacking={Lack.NO_DEPUTY})
        )
        assert [c.slug for f in found for c in f.cites] == [cite]
        assert effects(found) == {("from-the-deputies", Effect.REFUSES)}


class TestHeadsOfState:
    """Forty-five years old, and citizens who may vote and be elected."""

    @pytest.mark.parametrize("office", [Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE])
    def test_age(self, office: Office) -> None:
        """Forty-five is old enough, forty-four is not."""
        assert asked(NATION, office, youngest=45) == set()
        assert asked(NATION, office, youngest=44) == {"forty-five"}

    def test_rights(self) -> None:
        """Without the right to be elected there is no election."""
        assert asked(NATION, Office.HEAD_OF_STATE, lacking={Lack.NO_ELECTORAL_RIGHTS}) == {"with-electoral-rights"}

    def test_nobody_else(self) -> None:
        """A chief procurator may be younger."""
        assert asked(NATION, Office.CHIEF_PROCURATOR, youngest=30, lacking={Lack.NO_ELECTORAL_RIGHTS}) == set()


class TestNationality:
    """Heads of autonomous areas and of ethnic townships belong to the nationality concerned."""

    @pytest.mark.parametrize(
        ("body", "office", "broken"),
        [
            (PROVINCE, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, {"of-the-autonomous-nationality"}),
            (CITY, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, {"of-the-autonomous-nationality"}),
            (COUNTY, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, {"of-the-autonomous-nationality"}),
            (COUNTY, Office.HEAD_OF_GOVERNMENT, set()),
            (COUNTY, Office.DEPUTY_HEAD_OF_GOVERNMENT, set()),
            (TOWNSHIP, Office.HEAD_OF_ETHNIC_TOWNSHIP, {"of-the-township-nationality"}),
            (TOWNSHIP, Office.HEAD_OF_GOVERNMENT, set()),
        ],
    )
    def test_heads(self, body: Congress, office: Office, broken: set[str]) -> None:
        """Asked of the head alone."""
        assert asked(body, office, lacking={Lack.NOT_OF_THE_NATIONALITY}) == broken
        assert asked(body, office) == set()


class TestOfTheElected:
    """The same is asked of whoever is elected, as another person than the candidates may be named and chosen."""

    def test_named_besides(self) -> None:
        """丁, who is a voter and no deputy, is chosen by everyone to the standing committee."""
        case = listed(COUNTY, Office.MEMBER_OF_STANDING_COMMITTEE, 1, 1)
        found = case.check(ballot(case, {"丁": COUNTY.members}, lacking={Lack.NO_DEPUTY}))
        assert effects(found) == {("from-the-deputies", Effect.REFUSES)}
        assert [cite.slug for each in found for cite in each.cites] == ["organic-law-2022/47.2"]
        case = listed(COUNTY, Office.HEAD_OF_GOVERNMENT)
        assert case.check(ballot(case, {"丁": COUNTY.members}, lacking={Lack.NO_DEPUTY})) == ()

    def test_in_a_township(self) -> None:
        """And to the chair of a township congress."""
        case = listed(TOWNSHIP, Office.CHAIR_OF_TOWNSHIP_CONGRESS)
        found = case.check(ballot(case, {"丁": TOWNSHIP.members}, lacking={Lack.NO_DEPUTY}))
        assert names(found) == {"chairs-from-the-deputies"}

    @pytest.mark.parametrize(
        ("said", "broken"),
        [
            ({}, set()),
            ({"youngest": 45}, set()),
            ({"youngest": 44}, {"forty-five"}),
            ({"lacking": {Lack.NO_ELECTORAL_RIGHTS}}, {"with-electoral-rights"}),
        ],
    )
    def test_the_head_of_state(self, said: dict[str, Any], broken: set[str]) -> None:
        """Forty-five, and with the right to vote and to be elected."""
        case = listed(NATION, Office.HEAD_OF_STATE)
        assert names(case.check(ballot(case, {"候选人1": NATION.members}, **said))) == broken

    def test_in_the_second_vote(self) -> None:
        """The one whom a tie left open is asked too."""
        case = listed(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 1, 1)
        case = lawful(case, ballot(case, {"丁": 200, "候选人1": 200}))
        found = case.check(run_off_on(case, {"丁": 9, "候选人1": 8}, lacking={Lack.NO_DEPUTY}))
        assert names(found) == {"from-the-deputies"}
