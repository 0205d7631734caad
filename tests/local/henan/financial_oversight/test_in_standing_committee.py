"""Reports on plan, budget and audit in Henan from end to end."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.financial_oversight.acts import AUDIT, BUDGET, OWN, PLAN, TABLE, lawful, the, until
from tests.local.henan.places import OUTSIDE, added, breaks, committee, everywhere, never_forgives, opened, said_in
from tests.supervision.financial_oversight.story import SESSION, story, submitted

from npcproc.findings import NoSuchStep
from npcproc.local.henan.financial_oversight import Distributed
from npcproc.local.henan.financial_oversight.in_standing_committee import IN_HENAN
from npcproc.supervision.financial_oversight import IN_STANDING_COMMITTEE, Closed, Heard, Kind, Stage

each_report = pytest.mark.parametrize("kind", [PLAN, BUDGET, AUDIT])


class TestTheWholeWay:
    """A report that goes as Henan wants it leaves no finding."""

    @everywhere
    @each_report
    def test_lawful(self, kind: Kind, place: str) -> None:
        """Every event can be applied, by each committee of Henan."""
        case = TABLE.open(committee(place))
        for event in (*lawful(kind), Closed(on=date(2025, 12, 1))):
            case = case.apply(event)
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    @each_report
    def test_elsewhere(self, kind: Kind) -> None:
        """In Hubei the national story has no finding, and Henan's own steps do not exist."""
        assert opened(TABLE, story(kind), OUTSIDE["410100"]).findings == ()
        case = until(Heard, kind, without=OWN, place=OUTSIDE["410100"])
        with pytest.raises(NoSuchStep):
            case.check(Distributed(on=SESSION))

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(IN_STANDING_COMMITTEE, IN_HENAN, place, seed)

    @pytest.mark.parametrize(("day", "wrong"), [(21, set()), (22, {"plan-has-its-parts"})])
    def test_from_the_measures_on(self, day: int, wrong: set[str]) -> None:
        """The day before them nothing is added."""
        assert added(opened(TABLE), submitted(PLAN, date(2015, 10, day), parts=())) == wrong


class TestSaidAgain:
    """In summer, and the audit with the final accounts (articles 14, 22 and 27)."""

    @said_in("14.1")
    def test_plan(self, place: str, said: set[str]) -> None:
        """Not in October."""
        case = until(Heard, PLAN, without=() if said else OWN, place=place)
        assert breaks(case, the(Heard, PLAN, on=date(2025, 10, 1))) == {"plan-in-summer": said}

    @said_in("22.1")
    def test_budget(self, place: str, said: set[str]) -> None:
        """Nor the budget."""
        case = until(Heard, BUDGET, without=() if said else OWN, place=place)
        assert breaks(case, the(Heard, BUDGET, on=date(2025, 10, 1))) == {"budget-in-summer": said}

    @said_in("27.1")
    def test_audit(self, place: str, said: set[str]) -> None:
        """At the session that examines the final accounts."""
        case = until(Heard, AUDIT, without=() if said else OWN, place=place)
        assert breaks(case, the(Heard, AUDIT, with_final_accounts=False)) == {"with-the-final-accounts": said}
