"""How many more candidates than seats there are: the formula, and the rules on measures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    NATION,
    PROVINCE,
    TOWNSHIP,
    effects,
    measures,
    names,
)

from npcproc.appointments.election import BY_ELECTION, ELECTION, surplus
from npcproc.appointments.election.surplus import least, most
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress
from npcproc.findings import Effect
from npcproc.levels import Level

GROUPS = ("chief-posts", "deputy-posts", "members")
MEMBER, VICE, HEAD = (
    Office.MEMBER_OF_STANDING_COMMITTEE,
    Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
    Office.HEAD_OF_GOVERNMENT,
)


class TestFormula:
    """Chief posts none or one, deputies one to three, ordinary members a tenth to a fifth."""

    @pytest.mark.parametrize(
        ("office", "seats", "low", "high"),
        [
            (HEAD, 1, 0, 1),
            (Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE, 1, 0, 1),
            (Office.CHAIR_OF_TOWNSHIP_CONGRESS, 1, 0, 1),
            (VICE, 5, 1, 3),
            (Office.DEPUTY_HEAD_OF_GOVERNMENT, 7, 1, 3),
            (Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS, 1, 1, 3),
            (MEMBER, 1, 1, 1),
            (MEMBER, 4, 1, 1),
            (MEMBER, 5, 1, 1),
            (MEMBER, 9, 1, 1),
            (MEMBER, 10, 1, 2),
            (MEMBER, 11, 2, 2),
            (MEMBER, 14, 2, 2),
            (MEMBER, 15, 2, 3),
            (MEMBER, 20, 2, 4),
            (MEMBER, 21, 3, 4),
            (MEMBER, 38, 4, 7),
        ],
    )
    def test_by_hand(self, office: Office, seats: int, low: int, high: int) -> None:
        """Jinan's 38 members are elected from 42 to 45 candidates."""
        found = surplus(office, seats)
        assert (found.least, found.most) == (low, high)
        assert [cite.slug for cite in found.cites] == ["organic-law-2022/27.1"]

    @pytest.mark.parametrize("office", [HEAD, VICE, MEMBER])
    def test_a_by_election(self, office: Office) -> None:
        """As many candidates as seats, or more."""
        found = surplus(office, 3, by_election=True)
        assert (found.least, found.most) == (0, None)
        assert [cite.slug for cite in found.cites] == ["organic-law-2022/30.1"]

    def test_the_head_of_state(self) -> None:
        """No statute sets a number."""
        assert surplus(Office.HEAD_OF_STATE, 1).cites == ()
        assert surplus(Office.HEAD_OF_STATE, 1).most is None

    def test_no_seats(self) -> None:
        """Fewer than one seat is no election."""
        with pytest.raises(ValueError, match="seats"):
            surplus(HEAD, 0)

    @given(seats=st.integers(5, 500))
    def test_within_the_law(self, seats: int) -> None:
        """From five seats on, both ends lie between a tenth and a fifth, and one further lies outside."""
        found = surplus(MEMBER, seats)
        assert found.most is not None
        assert 10 * (found.least - 1) < seats <= 10 * found.least
        assert 5 * found.most <= seats < 5 * (found.most + 1)
        assert found.least <= found.most

    @given(part=st.sampled_from([Fraction(1, 10), Fraction(1, 5)]), seats=st.integers(1, 4))
    def test_no_whole_number(self, part: Fraction, seats: int) -> None:
        """Below five seats one more is read as lawful."""
        assert least(part, seats) == most(part, seats) == 1


LINES = [
    (COUNTY, HEAD, 1, -1, {"chief-posts-at-least"}),
    (COUNTY, HEAD, 1, 0, set()),
    (COUNTY, HEAD, 1, 1, set()),
    (COUNTY, HEAD, 1, 2, {"chief-posts-at-most"}),
    (TOWNSHIP, Office.CHAIR_OF_TOWNSHIP_CONGRESS, 1, 2, {"chief-posts-at-most"}),
    (PROVINCE, Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE, 1, 2, {"chief-posts-at-most"}),
    (CITY, VICE, 5, 0, {"deputy-posts-at-least"}),
    (CITY, VICE, 5, 1, set()),
    (CITY, VICE, 5, 3, set()),
    (CITY, VICE, 5, 4, {"deputy-posts-at-most"}),
    (TOWNSHIP, Office.DEPUTY_HEAD_OF_GOVERNMENT, 2, 0, {"deputy-posts-at-least"}),
    (TOWNSHIP, Office.DEPUTY_HEAD_OF_GOVERNMENT, 2, 4, {"deputy-posts-at-most"}),
    (CITY, MEMBER, 38, 3, {"members-at-least"}),
    (CITY, MEMBER, 38, 4, set()),
    (CITY, MEMBER, 38, 7, set()),
    (CITY, MEMBER, 38, 8, {"members-at-most"}),
    (COUNTY, MEMBER, 5, 1, set()),
    (COUNTY, MEMBER, 4, 0, {"members-at-least", "members-whole-number"}),
    (COUNTY, MEMBER, 4, 1, {"members-whole-number"}),
    (COUNTY, MEMBER, 4, 2, {"members-at-most", "members-whole-number"}),
]


class TestRules:
    """Measures outside the surplus cannot stand."""

    @pytest.mark.parametrize(("body", "office", "seats", "more", "broken"), LINES)
    def test_lines(self, body: Congress, office: Office, seats: int, more: int, broken: set[str]) -> None:
        """On the line and just past it."""
        assert names(ELECTION.open(body).check(measures(body, office, seats, more))) == broken

    def test_effects(self) -> None:
        """Too few refuses; that no whole number lies between is a hint."""
        assert effects(ELECTION.open(COUNTY).check(measures(COUNTY, MEMBER, 4, 0))) == {
            ("members-at-least", Effect.REFUSES),
            ("members-whole-number", Effect.ADVISORY),
        }

    def test_the_sentence(self) -> None:
        """The finding says how many are wanted, how many there are, and where it says so."""
        (finding,) = ELECTION.open(CITY).check(measures(CITY, MEMBER, 38, 3))
        assert finding.zh == "常务委员会委员的候选人至少多十分之一，即4以上名，现多3名（地方组织法第二十七条第一款）"

    @pytest.mark.parametrize("office", [HEAD, VICE, MEMBER])
    def test_a_by_election(self, office: Office) -> None:
        """No surplus is asked, and none is too large; fewer candidates than seats are too few."""
        for more, broken in ((-1, {"no-fewer-than-seats"}), (0, set()), (9, set())):
            assert names(BY_ELECTION.open(CITY).check(measures(CITY, office, 3, more))) == broken

    def test_at_the_national_congress(self) -> None:
        """No statute sets a surplus there."""
        for more in (0, 1, 50):
            assert ELECTION.open(NATION).check(measures(NATION, MEMBER, 150, more)) == ()

    def test_only_for_those_posts(self) -> None:
        """The rule on members is not asked of a head."""
        for body in CONGRESSES[1:]:
            assert ELECTION.open(body).check(measures(body, HEAD, 1, 1)) == ()


class TestPrinted:
    """The catalog prints the number of each rule."""

    def test_numbers(self) -> None:
        """None or one, one to three, a tenth to a fifth; five seats for a whole number between these."""
        printed = {rule.name: rule.value(Level.COUNTY) for rule in ELECTION.rules}
        for prefix in ("", "supplementary-"):
            of = [printed[f"{prefix}{group}-{side}"] for group in GROUPS for side in ("at-least", "at-most")]
            assert of == ["0", "1", "1", "3", "1/10", "1/5"]
        assert printed["members-whole-number"] == "5"
