"""What Henan adds to annual plans of supervision."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import added, breaks, everywhere, never_forgives, opened
from tests.supervision.annual_plan.story import CARE, SCHOOLS, WATER, adopt

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.henan.annual_plan import IN_HENAN, AdjustmentNotified
from npcproc.supervision.annual_plan import (
    IN_STANDING_COMMITTEE,
    Item,
    ItemAdded,
    ItemDropped,
    ItemMoved,
    Means,
    Month,
    Plan,
    Published,
    Stage,
    YearEnded,
)

TABLE = IN_STANDING_COMMITTEE.also(IN_HENAN)
DAY = date(2025, 1, 6)
PUBLISHED = Published(on=DAY)
MOVED = ItemMoved(on=DAY, item=CARE.id, month=Month.OCTOBER)
DROPPED = ItemDropped(on=DAY, item=CARE.id)
ADDED = ItemAdded(on=DAY, item=evolve(CARE, id="4"))
ENDED = YearEnded(on=date(2025, 12, 31))


def after(*events: Event, place: str = "410100") -> Case:
    """The case after a plan was adopted and published, and these events."""
    return opened(TABLE, (adopt(DAY), PUBLISHED, *events), place)


class TestLocalLawAdds:
    """It never forgives."""

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(IN_STANDING_COMMITTEE, IN_HENAN, place, seed)

    @everywhere
    def test_the_whole_way(self, place: str) -> None:
        """A plan of which everybody hears leaves no finding."""
        case = after(MOVED, AdjustmentNotified(on=DAY, item=CARE.id), ENDED, place=place)
        assert (case.stage, case.findings) == (Stage.ENDED, ())


class TestAdopted:
    """By the council, each plan under its own article (articles 5 and 37)."""

    @pytest.mark.parametrize(
        ("plan", "articles"),
        [(Plan.SPECIAL_REPORTS, {"5.1"}), (Plan.LAW_INSPECTIONS, {"37.1"}), (Plan.ANNUAL, {"5.1", "37.1"})],
    )
    def test_by_the_council(self, plan: Plan, articles: set[str]) -> None:
        """Not by the session."""
        event = adopt(date(2016, 1, 6), plan=plan, by=Organ.STANDING_COMMITTEE)
        assert breaks(opened(TABLE), event)["henan-council-adopts"] == articles


class TestMadeKnown:
    """To members, deputies, the organs concerned, and society, by the administrative body (articles 5 and 37)."""

    def test_by_whom(self) -> None:
        """Done by another it is done, with a breach."""
        case = opened(TABLE, (adopt(DAY),))
        (found,) = case.check(evolve(PUBLISHED, by=Organ.WORKING_BODY))
        assert found.rule == "supervision-plan.standing-committee.henan-office-makes-known"
        assert found.effect is Effect.BREACH

    def test_to_whom(self) -> None:
        """The members too, though national law asks that no more."""
        case = opened(TABLE, (adopt(DAY),))
        nobody = evolve(
            PUBLISHED, sent_to_members=False, to_society=False, deputies_notified=False, organs_notified=False
        )
        assert breaks(case, nobody) == {
            "henan-reports-to-members": {"5.1"},
            "henan-inspections-to-members": {"37.1"},
            "plan-to-society": set(),
            "henan-deputies-notified": {"5.1"},
            "henan-organs-notified": {"5.1", "37.1"},
        }

    def test_inspections_alone(self) -> None:
        """Deputies need not hear of a plan of inspections."""
        on = date(2016, 1, 6)
        case = opened(TABLE, (adopt(on, WATER, plan=Plan.LAW_INSPECTIONS),))
        assert case.check(Published(on=on, deputies_notified=False)) == ()


class TestAdjusted:
    """The council adjusts the plan, and the organ is told (article 6)."""

    @pytest.mark.parametrize("event", [ADDED, DROPPED, MOVED])
    @everywhere
    def test_since_the_measures(self, event: Event, place: str) -> None:
        """In Henan before national law spoke of it; elsewhere nothing was said of it, and nothing is asked."""
        day = date(2016, 3, 1)
        events = (adopt(day), Published(on=day))
        then = evolve(event, on=day)
        assert opened(TABLE, events, place).check(then) == ()
        assert breaks(opened(TABLE, events, place), evolve(then, by=Organ.PLENARY)) == {"council-adjusts": {"6.1"}}
        assert opened(TABLE, events, "420100").check(evolve(then, by=Organ.PLENARY)) == ()

    def test_of_what_is_on_it(self) -> None:
        """An item that is not on the plan cannot be moved."""
        assert breaks(after(), evolve(MOVED, item="9")) == {"adjusts-what-is-undone": {"6.1"}}

    @pytest.mark.parametrize("event", [ADDED, DROPPED, MOVED])
    def test_a_plan_of_inspections(self, event: Event) -> None:
        """The article does not speak of it: a hint, until national law has any plan adjusted."""
        plan = adopt(date(2024, 3, 1), evolve(CARE, means=Means.LAW_INSPECTION), plan=Plan.LAW_INSPECTIONS)
        case = opened(TABLE, (plan, Published(on=plan.on)))
        (found,) = case.check(evolve(event, on=date(2024, 11, 7)))
        assert found.rule == "supervision-plan.standing-committee.henan-a-plan-of-reports"
        assert found.effect is Effect.ADVISORY
        assert case.check(evolve(event, on=date(2024, 11, 8))) == ()

    @pytest.mark.parametrize(
        ("event", "item", "wrong"),
        [
            (ADDED, "4", "told-of-an-addition"),
            (DROPPED, CARE.id, "told-of-a-drop"),
            (MOVED, CARE.id, "told-of-a-move"),
        ],
    )
    def test_told(self, event: Event, item: str, wrong: str) -> None:
        """Whoever was not told of it is found when the year ends."""
        assert added(after(event), ENDED) == {wrong}
        told = AdjustmentNotified(on=DAY, item=item)
        assert after(event, told).check(ENDED) == ()
        assert added(after(event), evolve(told, by=Organ.WORKING_BODY)) == {"office-notifies"}

    @pytest.mark.parametrize("item", [WATER, SCHOOLS])
    def test_of_a_report_alone(self, item: Item) -> None:
        """Of an inspection or an inquiry the article has nobody told."""
        events = (
            evolve(MOVED, item=item.id),
            evolve(DROPPED, item=item.id),
            ItemAdded(on=DAY, item=evolve(item, id="5")),
        )
        assert after(*events).check(ENDED) == ()
