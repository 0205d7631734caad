"""Bodies: a level made concrete at a place, and everyone who acts."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import SUPERVISED_ORGANS, Body, Congress, Organ, StandingCommittee
from npcproc.levels import WITH_STANDING_COMMITTEE, Level

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
    Level.TOWNSHIP: "370103001",
}
BELOW = [level for level in Level if level is not Level.NATIONAL]


class EveryDay:
    """A calendar in which every day is a working day."""

    def is_workday(self, _day: date) -> bool:
        """Whether a day is a working day."""
        return True


class TestPlaceAndLevel:
    """A body lies at a place of its own level."""

    @pytest.mark.parametrize("level", Level)
    def test_a_congress_exists_at_every_level(self, level: Level) -> None:
        """From the National People's Congress down to a town's."""
        assert Congress(level=level, place=PLACES[level], members=61).level is level

    @pytest.mark.parametrize("level", [level for level in Level if level in WITH_STANDING_COMMITTEE])
    def test_a_standing_committee_exists_from_the_county_up(self, level: Level) -> None:
        """At county level and above."""
        assert StandingCommittee(level=level, place=PLACES[level], members=31).place == PLACES[level]

    def test_a_township_has_no_standing_committee(self) -> None:
        """Below the county there is only the presidium of the congress."""
        with pytest.raises(ValueError, match=r"StandingCommittee\.level.*township"):
            StandingCommittee(level=Level.TOWNSHIP, place=PLACES[Level.TOWNSHIP], members=31)

    @given(level=st.sampled_from(Level), other=st.sampled_from(Level))
    def test_the_code_is_of_the_level(self, level: Level, other: Level) -> None:
        """A code of any other level is refused, and the message names it."""
        if level is other:
            assert Congress(level=level, place=PLACES[other], members=1).place == PLACES[level]
            return
        with pytest.raises(ValueError, match=rf"Congress\.place: '{PLACES[other]}'.*not {level.en}"):
            Congress(level=level, place=PLACES[other], members=1)

    def test_a_code_that_cannot_be(self) -> None:
        """What is no code at all is refused as well."""
        with pytest.raises(ValueError, match="37010"):
            Congress(level=Level.COUNTY, place="37010", members=1)


class TestMembers:
    """A body has at least one member in office."""

    def test_one_is_enough(self) -> None:
        """One member is a body."""
        assert StandingCommittee(level=Level.COUNTY, place="370103", members=1).members == 1

    @given(members=st.integers(max_value=0))
    def test_none_is_no_body(self, members: int) -> None:
        """Nought and below are refused."""
        with pytest.raises(ValueError, match="members"):
            StandingCommittee(level=Level.COUNTY, place="370103", members=members)


class TestEquality:
    """A body is a value; the calendar is a tool and no part of it."""

    def test_the_calendar_does_not_count(self) -> None:
        """With another calendar it is the same body, and its print does not show one."""
        plain = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
        counting = StandingCommittee(level=Level.COUNTY, place="370103", members=31, calendar=EveryDay())
        assert (plain, hash(plain)) == (counting, hash(counting))
        assert "calendar" not in repr(counting)

    def test_a_congress_is_not_its_standing_committee(self) -> None:
        """Level, place and number alike, they are two bodies."""
        congress: Body = Congress(level=Level.COUNTY, place="370103", members=31)
        assert congress != StandingCommittee(level=Level.COUNTY, place="370103", members=31)

    @pytest.mark.parametrize("body", [Congress, StandingCommittee])
    def test_pickles(self, body: type[Body]) -> None:
        """It comes back equal."""
        made = body(level=Level.COUNTY, place="370103", members=31)
        assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes


class TestNames:
    """Organs carry the statutes' Chinese names and the glossary's English ones."""

    @pytest.mark.parametrize("organ", Organ)
    def test_both_languages(self, organ: Organ) -> None:
        """Each has a Chinese and an English name."""
        assert organ.zh
        assert organ.en == organ.en.strip()
        assert organ.en.isascii()

    def test_no_two_share_an_english_name(self) -> None:
        """A reader can tell them apart."""
        assert len({organ.en for organ in Organ}) == len(Organ)

    def test_the_council_has_another_name_at_the_top(self) -> None:
        """主任会议 is 委员长会议 at the national level."""
        assert Organ.CHAIRPERSONS_COUNCIL.zh_at(Level.NATIONAL) == "委员长会议"

    @given(organ=st.sampled_from(Organ), level=st.sampled_from(BELOW))
    def test_local_names_are_the_values(self, organ: Organ, level: Level) -> None:
        """Below the national level the name is the same everywhere."""
        assert organ.zh_at(level) == organ.zh == organ.value

    def test_the_supervised_organs_are_four(self) -> None:
        """一府一委两院; a department is part of the government and no organ of its own among them."""
        assert len(SUPERVISED_ORGANS) == 4
        assert Organ.DEPARTMENT not in SUPERVISED_ORGANS
