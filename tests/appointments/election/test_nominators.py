"""The kinds of rule about nominations: their examples lie where they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.election.acts import CITY, LATER, NATION, lawful, nominate, opened, people, signed

from npcproc.appointments.election.nomination import (
    DEPUTY_NO_MORE_THAN_SEATS,
    ELECTION_NOMINEES,
    ENOUGH_SIGN,
    JOINTLY_NOMINATED_STAY,
    PRESIDIUM_ALONE,
    PRESIDIUM_NO_MORE_THAN_SEATS,
)
from npcproc.appointments.offices import Office
from npcproc.levels import Level
from npcproc.rules import Rule

JOINT = frozenset("甲乙")
RULES: tuple[Rule, ...] = (
    ELECTION_NOMINEES,
    ENOUGH_SIGN,
    PRESIDIUM_NO_MORE_THAN_SEATS,
    DEPUTY_NO_MORE_THAN_SEATS,
)


class TestExamples:
    """Whatever was nominated, an example has just the quantity it was to have."""

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    @given(
        presidium=st.integers(1, 4),
        groups=st.dictionaries(st.sampled_from("甲乙丙丁"), st.sets(st.integers(0, 40)), max_size=4),
        value=st.integers(0, 35),
    )
    def test_set(self, rule: Rule, presidium: int, groups: dict[str, set[int]], value: int) -> None:
        """A quantity that is set is there; nobody nominated at all is no example."""
        case = opened(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 3, 1)
        joint = {one: frozenset(f"{n}号代表" for n in by) for one, by in groups.items()}
        event = nominate(people(presidium), by_deputies=joint)
        if rule is ENOUGH_SIGN and not joint:
            assert rule.lawful(case, event) is None
            return
        made = rule.setting(case, event, value)
        assert made is None or rule.quantity(case, made) == value
        assert made is not None or value == 0

    def test_the_presidium_alone(self) -> None:
        """In the nation nobody nominated by deputies, or one."""
        case = opened(NATION, Office.MEMBER_OF_STANDING_COMMITTEE)
        met, broken = PRESIDIUM_ALONE.examples(case, nominate(by_deputies=signed(frozenset({"甲"}))))
        assert [len(each.by_deputies) for each in (*met, *broken)] == [0, 1]
        assert PRESIDIUM_ALONE.value(Level.NATIONAL) == "0"
        assert all(each.nominees for each in (*met, *broken))

    def test_who_stays(self) -> None:
        """Of two whom deputies nominated both stay, or one is dropped; whom the presidium nominated is left alone."""
        case = lawful(
            opened(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 1, 2),
            nominate(frozenset("丙"), by_deputies=signed(JOINT)),
        )
        met, broken = JOINTLY_NOMINATED_STAY.examples(case, nominate(frozenset("丁"), LATER))
        assert [each.nominees for each in met] == [frozenset("甲乙丁")]
        assert {each.nominees for each in broken} == {frozenset("甲丁"), frozenset("乙丁")}
        assert [JOINTLY_NOMINATED_STAY.met(case, each) for each in (*met, *broken)] == [True, False, False]
        assert (
            JOINTLY_NOMINATED_STAY.lawful(opened(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 1, 1), met[0]) is None
        )
