"""How large a standing committee is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.appointments.election import SIZE, CommitteeSize, Division, SettledBy, size_of
from npcproc.bodies import StandingCommittee
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.levels import Level

PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="370000", members=60)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45)
COUNTY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
PLAIN = {
    PROVINCE: (Division.PROVINCE, SettledBy.PROVINCIAL_CONGRESS),
    CITY: (Division.CITY, SettledBy.PROVINCIAL_STANDING_COMMITTEE),
    COUNTY: (Division.COUNTY, SettledBy.PROVINCIAL_STANDING_COMMITTEE),
}
EACH = pytest.mark.parametrize(
    ("body", "least", "most", "most_of_many", "many"),
    [(PROVINCE, 45, 75, 95, 80_000_000), (CITY, 29, 51, 61, 8_000_000), (COUNTY, 15, 35, 45, 1_000_000)],
    ids=["provincial", "municipal", "county"],
)


def broken(body: StandingCommittee, seats: int, population: int = 500_000, **said: Any) -> set[str]:
    """The names of the rules that the facts break."""
    division, settled_by = PLAIN[body]
    facts = CommitteeSize(
        **{
            "on": date(2024, 1, 10),
            "seats": seats,
            "population": population,
            "division": division,
            "settled_by": settled_by,
            **said,
        },
    )
    return {finding.rule.removeprefix("election.committee-size.") for finding in SIZE.audit(body, facts)}


class TestPlaces:
    """Forty-five to seventy-five, twenty-nine to fifty-one, fifteen to thirty-five."""

    @EACH
    def test_lines(self, body: StandingCommittee, least: int, most: int, most_of_many: int, many: int) -> None:
        """On the lines and past them, however many people there are as long as the larger committee is not used."""
        for population in (1, many * 2):
            assert broken(body, least - 1, population) == {"at-least"}
            assert broken(body, least, population) == broken(body, most, population) == set()
            assert broken(body, most + 1, population) == broken(body, most_of_many, population) == {"at-most"}


class TestManyPeople:
    """Ninety-five, sixty-one and forty-five where more people live than the law names."""

    @EACH
    def test_lines(self, body: StandingCommittee, least: int, most: int, most_of_many: int, many: int) -> None:
        """Exactly so many people are not enough."""
        assert broken(body, most_of_many, many + 1, larger=True) == set()
        assert broken(body, most_of_many, many, larger=True) == {"many-people"}
        assert broken(body, most_of_many + 1, many + 1, larger=True) == {"at-most-with-many-people"}
        assert broken(body, least - 1, many + 1, larger=True) == {"at-least"}
        assert most < most_of_many

    @pytest.mark.parametrize(
        ("body", "division"),
        [
            (PROVINCE, Division.AUTONOMOUS_REGION),
            (PROVINCE, Division.MUNICIPALITY),
            (CITY, Division.AUTONOMOUS_PREFECTURE),
        ],
    )
    def test_where(self, body: StandingCommittee, division: Division) -> None:
        """Not in an autonomous region or prefecture, nor in a city under the central government."""
        assert broken(body, 60, 99_000_000, larger=True, division=division) == {"where-it-may-be-larger"}
        assert broken(body, 50, 99_000_000, division=division) == set()


class TestWhoSettlesIt:
    """The province settles it, for itself by its congress, for the others by its standing committee."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY], ids=lambda body: body.level.value)
    def test_who(self, body: StandingCommittee) -> None:
        """Nobody else does."""
        allowed = {one for one in SettledBy if broken(body, 45 if body is PROVINCE else 30, settled_by=one) == set()}
        assert allowed == {PLAIN[body][1]}

    def test_changed(self) -> None:
        """Within the term of the congress it does not change."""
        assert broken(CITY, 45, changed=True) == {"not-changed"}


class TestWhere:
    """Asked of local standing committees since the Organic Law of 2022."""

    def test_not_in_the_nation(self) -> None:
        """No statute sets a number there."""
        nation = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
        facts = CommitteeSize(
            on=date(2024, 1, 10), seats=170, division=Division.PROVINCE, population=1, settled_by=SettledBy.OTHER
        )
        with pytest.raises(NoSuchProcedure):
            SIZE.audit(nation, facts)
        assert size_of(Level.NATIONAL, Division.PROVINCE, 1) is None
        assert size_of(Level.TOWNSHIP, Division.COUNTY, 1) is None

    def test_first_day(self) -> None:
        """The day before is silence."""
        assert broken(CITY, 45, on=date(2022, 3, 12)) == set()
        with pytest.raises(NotEncoded):
            broken(CITY, 45, on=date(2022, 3, 11))

    def test_impossible(self) -> None:
        """A committee of fewer than nobody, and a place of fewer people."""
        with pytest.raises(ValueError, match="seats"):
            broken(CITY, -1)
        with pytest.raises(ValueError, match="population"):
            broken(CITY, 45, -1)


class TestFormula:
    """The formula and the audit say the same."""

    @pytest.mark.parametrize(
        ("level", "division", "population", "least", "most"),
        [
            (Level.PROVINCIAL, Division.PROVINCE, 80_000_000, 45, 75),
            (Level.PROVINCIAL, Division.PROVINCE, 80_000_001, 45, 95),
            (Level.PROVINCIAL, Division.AUTONOMOUS_REGION, 80_000_001, 45, 75),
            (Level.MUNICIPAL, Division.CITY, 8_000_000, 29, 51),
            (Level.MUNICIPAL, Division.CITY, 8_000_001, 29, 61),
            (Level.MUNICIPAL, Division.AUTONOMOUS_PREFECTURE, 8_000_001, 29, 51),
            (Level.COUNTY, Division.COUNTY, 1_000_000, 15, 35),
            (Level.COUNTY, Division.COUNTY, 1_000_001, 15, 45),
        ],
    )
    def test_by_hand(self, level: Level, division: Division, population: int, least: int, most: int) -> None:
        """Population strictly above the number."""
        found = size_of(level, division, population)
        assert found is not None
        item = {Level.PROVINCIAL: 1, Level.MUNICIPAL: 2, Level.COUNTY: 3}[level]
        assert (found.least, found.most) == (least, most)
        assert [cite.slug for cite in found.cites] == [f"organic-law-2022/47.4.{item}"]

    @given(
        seats=st.integers(0, 120),
        population=st.integers(0, 200_000_000),
        body=st.sampled_from([PROVINCE, CITY, COUNTY]),
    )
    def test_they_agree(self, seats: int, population: int, body: StandingCommittee) -> None:
        """A number is lawful, with or without the larger committee, exactly where the formula has it."""
        found = size_of(body.level, PLAIN[body][0], population)
        assert found is not None
        lawful = not (broken(body, seats, population) and broken(body, seats, population, larger=True))
        assert lawful is (found.least <= seats <= found.most)
