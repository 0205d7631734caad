"""What becomes of a post when its holder's resignation as a deputy is accepted."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.venues import (
    COUNTY,
    COUNTY_CONGRESS,
    EVERY_COMMITTEE,
    LOCAL_COMMITTEES,
    NATION,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
)

from npcproc.appointments.resignation import END_OF_POST, END_OF_TOWNSHIP_POST, ResignedAsDeputy
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE, Level

DAY = date(2024, 3, 29)
COMMITTEE, PRESIDIUM = Organ.STANDING_COMMITTEE, Organ.PRESIDIUM


def resigned(on: date = DAY, *, announced_by: Organ | None, still_in_post: bool = False) -> ResignedAsDeputy:
    """甲 is a deputy no longer."""
    return ResignedAsDeputy(on=on, person="甲", announced_by=announced_by, still_in_post=still_in_post)


class TestCommitteePosts:
    """The post in a standing or special committee ends, and the standing committee announces it."""

    def test_its_levels(self) -> None:
        """Wherever there is a standing committee."""
        assert END_OF_POST.levels == WITH_STANDING_COMMITTEE

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_lawful(self, body: StandingCommittee) -> None:
        """Ended and announced."""
        assert END_OF_POST.audit(body, resigned(announced_by=COMMITTEE)) == ()

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_still_in_post(self, body: StandingCommittee) -> None:
        """Whoever is a deputy no longer cannot go on."""
        found = END_OF_POST.audit(body, resigned(announced_by=COMMITTEE, still_in_post=True))
        assert effects(found) == {("post-ends", Effect.REFUSES)}

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    @pytest.mark.parametrize("by", [None, PRESIDIUM, Organ.CHAIRPERSONS_COUNCIL])
    def test_not_announced(self, body: StandingCommittee, by: Organ | None) -> None:
        """By nobody, or by another, is a breach."""
        found = END_OF_POST.audit(body, resigned(announced_by=by))
        assert effects(found) == {("committee-announces", Effect.BREACH)}

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_its_article(self, body: StandingCommittee) -> None:
        """The Electoral Law; at the national level the rules of the congress too."""
        fact = resigned(announced_by=None)
        assert articles(END_OF_POST.audit(body, fact)) == {"committee-announces": {"election-law-2020/56.1"}}
        both = {"committee-announces": {"election-law-2020/56.1", "npc-rules-2021/46.1"}}
        assert articles(END_OF_POST.audit(NATION, fact)) == both

    def test_the_first_day(self) -> None:
        """The Electoral Law of 2020, and nothing before it."""
        assert END_OF_POST.audit(COUNTY, resigned(date(2020, 10, 18), announced_by=COMMITTEE)) == ()
        with pytest.raises(NotEncoded):
            END_OF_POST.audit(COUNTY, resigned(date(2020, 10, 17), announced_by=COMMITTEE))


class TestTownshipPosts:
    """The post of who chairs a township congress ends, and the presidium announces it."""

    def test_its_levels(self) -> None:
        """The township alone."""
        assert END_OF_TOWNSHIP_POST.levels == {Level.TOWNSHIP}
        with pytest.raises(NoSuchProcedure):
            END_OF_TOWNSHIP_POST.audit(COUNTY_CONGRESS, resigned(announced_by=PRESIDIUM))

    def test_lawful(self) -> None:
        """Ended and announced."""
        assert END_OF_TOWNSHIP_POST.audit(TOWNSHIP_CONGRESS, resigned(announced_by=PRESIDIUM)) == ()

    def test_what_is_wrong(self) -> None:
        """To go on is refused; an announcement by another is a breach."""
        found = END_OF_TOWNSHIP_POST.audit(TOWNSHIP_CONGRESS, resigned(announced_by=COMMITTEE, still_in_post=True))
        assert effects(found) == {("post-ends", Effect.REFUSES), ("presidium-announces", Effect.BREACH)}
        assert articles(found) == {
            "post-ends": {"election-law-2020/56.2"},
            "presidium-announces": {"election-law-2020/56.2"},
        }
