"""What Shandong adds to a review, as a whole: it adds, and never forgives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.local.shandong.record_review.acts import OUTSIDE, REVIEW, committee
from tests.never_forgives import beside

from npcproc.findings import NoSuchStep
from npcproc.local.shandong.record_review import review
from npcproc.supervision.record_review import IN_LOCAL_COMMITTEE


class TestLocalLawAdds:
    """What is found outside Shandong is found in it, and what is more found is new there."""

    @pytest.mark.parametrize("place", sorted(OUTSIDE))
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, place: str, seed: int) -> None:
        """The same events before a committee of the same level in Shandong and in Hubei, as far as Hubei has them."""
        outside = REVIEW.open(committee(OUTSIDE[place]))
        for case, event in walk(REVIEW, committee(place), chance_of(seed)):
            try:
                added = beside(outside.check(event), case.check(event))
            except NoSuchStep:
                return
            assert {rule.removeprefix("record-review.local.")[:9] for rule in added} <= {"shandong-"}
            outside = outside.record(event)

    def test_every_rule_has_the_name_of_the_place(self) -> None:
        """And none is national."""
        added = {rule for rules in review.IN_SHANDONG.rules.values() for rule in rules}
        assert added.isdisjoint(IN_LOCAL_COMMITTEE.rules)
        assert all(rule.name.startswith("shandong-") for rule in added)
        assert added <= set(REVIEW.rules)
