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
    effects,
    names,
    nominate,
    opened,
    signed,
)

from npcproc.appointments.election import Lack, Post
from npcproc.appointments.election.posts import DEPUTY_POSTS, ORDINARY_MEMBERS, POSTS_AT
from npcproc.bodies import Congress
from npcproc.findings import Effect


def asked(body: Congress, post: Post, **said: Any) -> set[str]:
    """The names of the rules that a nomination to the post breaks."""
    surplus = 1 if post in DEPUTY_POSTS | ORDINARY_MEMBERS and body is not NATION else 0
    joint = signed(frozenset({"乙"})) if surplus else {}
    return names(opened(body, post, 1, surplus).check(nominate(frozenset({"甲"}), by_deputies=joint, **said)))


class TestFromTheDeputies:
    """Members of a standing committee, and the chairpersons of a township congress, are deputies."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_every_post(self, body: Congress) -> None:
        """Nobody else need be one."""
        chamber = {Post.CHAIRPERSON, Post.VICE_CHAIRPERSON, Post.SECRETARY_GENERAL, Post.MEMBER}
        township = {Post.TOWNSHIP_CHAIRPERSON, Post.TOWNSHIP_VICE_CHAIRPERSON}
        for post in POSTS_AT.at(body.level) or ():
            broken = asked(body, post, lacking={Lack.NO_DEPUTY})
            wanted = {"from-the-deputies"} if post in chamber else set()
            assert broken == ({"chairs-from-the-deputies"} if post in township else wanted)

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
        found = opened(body, Post.CHAIRPERSON).check(nominate(frozenset({"甲"}), lacking={Lack.NO_DEPUTY}))
        assert [c.slug for f in found for c in f.cites] == [cite]
        assert effects(found) == {("from-the-deputies", Effect.REFUSES)}


class TestHeadsOfState:
    """Forty-five years old, and citizens who may vote and be elected."""

    @pytest.mark.parametrize("post", [Post.HEAD_OF_STATE, Post.DEPUTY_HEAD_OF_STATE])
    def test_age(self, post: Post) -> None:
        """Forty-five is old enough, forty-four is not."""
        assert asked(NATION, post, youngest=45) == set()
        assert asked(NATION, post, youngest=44) == {"forty-five"}

    def test_rights(self) -> None:
        """Without the right to be elected there is no election."""
        assert asked(NATION, Post.HEAD_OF_STATE, lacking={Lack.NO_ELECTORAL_RIGHTS}) == {"with-electoral-rights"}

    def test_nobody_else(self) -> None:
        """A chief procurator may be younger."""
        assert asked(NATION, Post.CHIEF_PROCURATOR, youngest=30, lacking={Lack.NO_ELECTORAL_RIGHTS}) == set()


class TestNationality:
    """Heads of autonomous areas and of ethnic townships belong to the nationality concerned."""

    @pytest.mark.parametrize(
        ("body", "post", "broken"),
        [
            (PROVINCE, Post.HEAD_OF_AUTONOMOUS_GOVERNMENT, {"of-the-autonomous-nationality"}),
            (CITY, Post.HEAD_OF_AUTONOMOUS_GOVERNMENT, {"of-the-autonomous-nationality"}),
            (COUNTY, Post.HEAD_OF_AUTONOMOUS_GOVERNMENT, {"of-the-autonomous-nationality"}),
            (COUNTY, Post.HEAD_OF_GOVERNMENT, set()),
            (COUNTY, Post.DEPUTY_HEAD_OF_GOVERNMENT, set()),
            (TOWNSHIP, Post.HEAD_OF_ETHNIC_TOWNSHIP, {"of-the-township-nationality"}),
            (TOWNSHIP, Post.HEAD_OF_GOVERNMENT, set()),
        ],
    )
    def test_heads(self, body: Congress, post: Post, broken: set[str]) -> None:
        """Asked of the head alone."""
        assert asked(body, post, lacking={Lack.NOT_OF_THE_NATIONALITY}) == broken
        assert asked(body, post) == set()
