"""Who suggests a review in Henan, and how."""

from __future__ import annotations

import pytest
from attrs import evolve
from tests.local.henan.places import added, breaks, opened
from tests.local.henan.record_review.acts import SUGGESTED, TABLE, until

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.supervision.record_review import (
    Asker,
    Closed,
    DemandReceived,
    FedBack,
)


class TestWhoSuggests:
    """Organs and anyone else (article 59)."""

    @pytest.mark.parametrize("asker", [a for a in Asker if a is not Asker.CENTRAL_MILITARY_COMMISSION])
    def test_anyone(self, asker: Asker) -> None:
        """Of the province."""
        assert opened(TABLE).check(evolve(SUGGESTED, asker=asker)) == ()

    def test_the_military_commission(self) -> None:
        """It is no organ of the province."""
        wrong = evolve(SUGGESTED, asker=Asker.CENTRAL_MILITARY_COMMISSION)
        assert breaks(opened(TABLE), wrong) == {"henan-may-suggest": {"59.1", "59.2"}}


class TestHow:
    """In writing, with the document, the matters and the reasons (article 60)."""

    def test_each(self) -> None:
        """What is missing is found; without a title or in speech it cannot be received."""
        for wrong, rule, effect in (
            (evolve(SUGGESTED, in_writing=False), "asked-in-writing", Effect.REFUSES),
            (evolve(SUGGESTED, title=" "), "names-the-document", Effect.REFUSES),
            (evolve(SUGGESTED, matters=""), "states-matters", Effect.BREACH),
            (evolve(SUGGESTED, reasons=" "), "gives-reasons", Effect.BREACH),
            (evolve(SUGGESTED, normative=False), "normative", Effect.BREACH),
        ):
            (found,) = opened(TABLE).check(wrong)
            assert (found.rule, found.effect) == (f"record-review.local.henan-{rule}", effect)

    def test_a_demand_too(self) -> None:
        """The Measures know none; it is held to the same."""
        demand = DemandReceived(
            on=SUGGESTED.on,
            title="某办法",
            document=SUGGESTED.document,
            asker=Asker.GOVERNMENT,
            ground=SUGGESTED.ground,
            matters="第九条",
        )
        assert added(opened(TABLE), demand) == {"gives-reasons"}


class TestFedBack:
    """They are told how it went (article 60)."""

    def test_in_the_end(self) -> None:
        """By the body charged with recording and review."""
        end = Closed(on=until(Closed).events[-1].on)
        assert breaks(until(Closed, without=(FedBack,)), end) == {"henan-was-fed-back": {"60.2"}}
        wrong = FedBack(on=end.on, by=Organ.STANDING_COMMITTEE)
        assert breaks(until(FedBack), wrong) == {"henan-review-body-feeds-back": {"60.2"}}
