"""The rolls, and the kind of rule that looks through one."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.venues import COUNTY

from npcproc.appointments.incompatible_offices import MEMBERS, NobodyHolds, OfficeTaken, Roll
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022

DAY = date(2024, 3, 29)
COURT, GOVERNMENT = Organ.COURT, Organ.GOVERNMENT
RULE = NobodyHolds(
    name="nobody-holds",
    organs=frozenset({COURT, GOVERNMENT}),
    says=Text("不得担任", "nobody holds one"),
    cites=(ORGANIC_2022.county_and_above(47, 3),),
)
rolls = st.dictionaries(st.sampled_from("甲乙丙丁"), st.frozensets(st.sampled_from(Organ), max_size=3))


def roll(posts: Mapping[str, frozenset[Organ]]) -> Roll:
    """A roll of that day."""
    return Roll(on=DAY, posts=posts)


class TestRoll:
    """Persons, each with the organs in which an office is held."""

    def test_any_iterable_will_do(self) -> None:
        """A list of organs is taken as a set, and the caller's mapping is left alone."""
        given_ = {"甲": [COURT, COURT], "乙": []}
        facts = Roll(on=DAY, posts=given_)
        given_["甲"].append(GOVERNMENT)
        assert facts.posts == {"甲": frozenset({COURT}), "乙": frozenset()}

    def test_equal_and_pickled(self) -> None:
        """A roll is a value: equal to one that says the same, also when it comes back from a file."""
        facts = roll({"甲": frozenset({COURT})})
        assert pickle.loads(pickle.dumps(facts)) == facts  # noqa: S301 - our own
        assert hash(facts) == hash(roll({"甲": frozenset({COURT})}))

    @pytest.mark.parametrize("posts", ["甲", 3, None, {3: [COURT]}, {"甲": ["法院"]}, {"甲": 3}])
    def test_no_roll(self, posts: Any) -> None:
        """Anything but persons with organs is refused."""
        with pytest.raises(TypeError):
            Roll(on=DAY, posts=posts)

    def test_someone_takes_it(self) -> None:
        """An office is taken by someone."""
        with pytest.raises(ValueError, match="person"):
            OfficeTaken(on=DAY, person="", organ=COURT, resigned_to=None)


class TestNobodyHolds:
    """The quantity is each person with each organ that excludes the seat."""

    @given(posts=rolls)
    def test_the_quantity(self, posts: dict[str, frozenset[Organ]]) -> None:
        """Lawful exactly where no one of the organs is held by anyone."""
        facts = roll(posts)
        found = RULE.quantity(_Nothing, facts)
        assert found == {(who, organ) for who in posts for organ in posts[who] if organ in {COURT, GOVERNMENT}}
        assert RULE.judge(COUNTY.level)(_Nothing, facts) is RULE.met(_Nothing, facts) is (not found)

    @given(posts=rolls, value=st.frozensets(st.tuples(st.sampled_from("甲戊"), st.sampled_from([COURT, GOVERNMENT]))))
    def test_setting(self, posts: dict[str, frozenset[Organ]], value: frozenset[tuple[str, Organ]]) -> None:
        """What is set is what is measured, and other offices stay."""
        changed = RULE.setting(_Nothing, roll(posts), value)
        assert RULE.quantity(_Nothing, changed) == value
        for who, held in posts.items():
            assert held - {COURT, GOVERNMENT} <= changed.posts[who]

    def test_the_finding_names_them(self) -> None:
        """In both languages, each with the organ."""
        (finding,) = MEMBERS.audit(COUNTY, roll({"甲": frozenset(), "乙": frozenset({COURT, GOVERNMENT})}))
        assert finding.shown.zh == "乙（人民法院）、乙（人民政府）"
        assert finding.shown.en == "乙 (court), 乙 (government)"


class _Nothing:
    """A body in whose case nothing has happened."""

    body = COUNTY
    events = ()
