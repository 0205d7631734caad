"""Those who chair a township congress, and offices in administrative organs."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.venues import COUNTY_CONGRESS, TOWNSHIP_CONGRESS, articles, effects

from npcproc.appointments.incompatible_offices import (
    TAKEN_BY_TOWNSHIP_CHAIRPERSON,
    TOWNSHIP_CHAIRPERSONS,
    OfficeTaken,
    Roll,
)
from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level

DAY = date(2024, 3, 29)
EXCLUDED = {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, Organ.GOVERNMENT_ABOVE}


class TestAudits:
    """In a township alone."""

    def test_their_ids_and_levels(self) -> None:
        """The township."""
        assert (TOWNSHIP_CHAIRPERSONS.id, TAKEN_BY_TOWNSHIP_CHAIRPERSON.id) == (
            "incompatible-offices.township",
            "incompatible-offices.taken-by-township-chairperson",
        )
        assert TOWNSHIP_CHAIRPERSONS.levels == TAKEN_BY_TOWNSHIP_CHAIRPERSON.levels == {Level.TOWNSHIP}

    def test_not_in_a_county(self) -> None:
        """A county congress has a standing committee, with an audit of its own."""
        with pytest.raises(NoSuchProcedure):
            TOWNSHIP_CHAIRPERSONS.audit(COUNTY_CONGRESS, Roll(on=DAY, posts={}))

    def test_the_first_day(self) -> None:
        """The Organic Law of 2022."""
        assert TOWNSHIP_CHAIRPERSONS.audit(TOWNSHIP_CONGRESS, Roll(on=date(2022, 3, 12), posts={})) == ()
        with pytest.raises(NotEncoded):
            TOWNSHIP_CHAIRPERSONS.audit(TOWNSHIP_CONGRESS, Roll(on=date(2022, 3, 11), posts={}))


class TestNoAdministrativeOffice:
    """Neither the chairperson nor a vice-chairperson holds an office in an administrative organ."""

    @pytest.mark.parametrize("organ", Organ)
    def test_each_organ(self, organ: Organ) -> None:
        """The government here and above, its head and departments; courts and the like are not named for a township."""
        found = TOWNSHIP_CHAIRPERSONS.audit(TOWNSHIP_CONGRESS, Roll(on=DAY, posts={"甲": frozenset({organ})}))
        assert effects(found) == ({("no-administrative-office", Effect.REFUSES)} if organ in EXCLUDED else set())

    def test_it_names_them(self) -> None:
        """And cites the article."""
        posts = {"甲": frozenset({Organ.GOVERNMENT}), "乙": frozenset[Organ]()}
        (finding,) = TOWNSHIP_CHAIRPERSONS.audit(TOWNSHIP_CONGRESS, Roll(on=DAY, posts=posts))
        assert finding.shown.zh == "甲（人民政府）"
        assert [cite.slug for cite in finding.cites] == ["organic-law-2022/18.2"]


class TestTaken:
    """Whoever takes such an office resigns as chairperson or vice-chairperson, to the congress."""

    @pytest.mark.parametrize("organ", Organ)
    def test_each_organ(self, organ: Organ) -> None:
        """Not to resign is a breach."""
        facts = OfficeTaken(on=DAY, person="甲", organ=organ, resigned_to=None)
        found = TAKEN_BY_TOWNSHIP_CHAIRPERSON.audit(TOWNSHIP_CONGRESS, facts)
        assert effects(found) == ({("resigns-to-the-congress", Effect.BREACH)} if organ in EXCLUDED else set())

    def test_to_whom(self) -> None:
        """To the congress, and not to its presidium."""
        audit = TAKEN_BY_TOWNSHIP_CHAIRPERSON.audit
        right = OfficeTaken(on=DAY, person="甲", organ=Organ.GOVERNMENT, resigned_to=Organ.CONGRESS)
        assert audit(TOWNSHIP_CONGRESS, right) == ()
        wrong = OfficeTaken(on=DAY, person="甲", organ=Organ.GOVERNMENT, resigned_to=Organ.PRESIDIUM)
        assert articles(audit(TOWNSHIP_CONGRESS, wrong)) == {"resigns-to-the-congress": {"organic-law-2022/18.2"}}
