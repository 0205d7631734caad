"""What Guangdong adds to what follows a report: the articles, in the tables that have it."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from tests.local.guangdong.places import GUANGDONG, GUANGZHOU, HUBEI, breaks, until
from tests.supervision.law_inspection import story as of_inspection
from tests.supervision.special_report import story as of_report

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.guangdong import OVERLAYS
from npcproc.local.guangdong.follow_up import OFFICE_HANDS_OVER, again
from npcproc.procedure import Procedure
from npcproc.supervision import law_inspection, special_report
from npcproc.supervision.follow_up import (
    Closed,
    Duties,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ReportPublished,
)

REPORT = special_report.IN_STANDING_COMMITTEE.also(OVERLAYS[special_report.IN_STANDING_COMMITTEE])
INSPECTION = law_inspection.IN_STANDING_COMMITTEE.also(OVERLAYS[law_inspection.IN_STANDING_COMMITTEE])

each_table = pytest.mark.parametrize(
    ("table", "story"), [(REPORT, of_report.story()), (INSPECTION, of_inspection.story())], ids=["report", "inspection"]
)
each_place = pytest.mark.parametrize("place", [GUANGDONG, HUBEI])


def its(story: tuple[Event, ...], kind: type[Event], **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in story if isinstance(event, kind)), **changed)


@each_table
class TestTheOfficeHandsOver:
    """The administrative body hands the opinions over (art. 32)."""

    def test_the_office(self, table: Procedure, story: tuple[Event, ...]) -> None:
        """Anyone else in the committee does it in breach; elsewhere the law does not say who."""
        for place, found in ((GUANGDONG, {"guangdong-office-hands-over": {"32.1"}}), (GUANGZHOU, {}), (HUBEI, {})):
            case = until(table, story, OpinionsHandedOver, place=place)
            assert breaks(case, its(story, OpinionsHandedOver)) == found
            assert breaks(case, its(story, OpinionsHandedOver, by=Organ.SPECIAL_COMMITTEE)) == found
            assert breaks(case, its(story, OpinionsHandedOver, by=Organ.ADMINISTRATIVE_BODY)) == {}

    def test_it_stands(self, table: Procedure, story: tuple[Event, ...]) -> None:
        """The organ has them all the same."""
        (found,) = until(table, story, OpinionsHandedOver).apply(its(story, OpinionsHandedOver)).findings[-1:]
        assert found.effect is Effect.BREACH


@each_table
class TestSaidAgain:
    """Handled, sent for comments, reported on in writing, made known: by the province's articles too."""

    @each_place
    @pytest.mark.parametrize(
        "wrong",
        [
            (HandlingSentForComments, {"to": frozenset({Organ.MEMBERS})}, "handling-to-committee-or-working-body"),
            (HandlingSentForComments, {"through_its_office": False}, "handling-through-its-office"),
            (HandlingSentForComments, {"by": Organ.COURT}, "the-organ-handles"),
            (HandlingReported, {"in_writing": False}, "reported-in-writing"),
            (HandlingReported, {"by": Organ.COURT}, "the-organ-handles", "consulted-before-reporting"),
        ],
    )
    def test_handled(self, table: Procedure, story: tuple[Event, ...], place: str, wrong: tuple[Any, ...]) -> None:
        """One finding each, with the article in Guangdong and without it in Hubei."""
        kind, changed, *rules = wrong
        said = {"32.1"} if place == GUANGDONG else set()
        assert breaks(until(table, story, kind, place=place), its(story, kind, **changed)) == dict.fromkeys(rules, said)

    @each_place
    @pytest.mark.parametrize(
        "wrong",
        [
            (ReportPublished, {"deputies_notified": False}, "deputies-notified"),
            (ReportPublished, {"published": False}, "made-public"),
            (HandlingPublished, {"published": False}, "made-public"),
        ],
    )
    def test_made_known(self, table: Procedure, story: tuple[Event, ...], place: str, wrong: tuple[Any, ...]) -> None:
        """To the deputies and to society."""
        kind, changed, rule = wrong
        said = {"33.1"} if place == GUANGDONG else set()
        assert breaks(until(table, story, kind, place=place), its(story, kind, **changed)) == {rule: said}

    @each_place
    def test_in_the_end(self, table: Procedure, story: tuple[Event, ...], place: str) -> None:
        """What was not made known is missed."""
        said = {"33.1"} if place == GUANGDONG else set()
        case = until(table, story, Closed, place=place, without=(ReportPublished, HandlingPublished))
        closed = Closed(on=case.events[-1].on)
        assert breaks(case, closed) == {"report-was-published": said, "handling-was-published": said}

    @each_place
    def test_a_resolution(self, table: Procedure, story: tuple[Event, ...], place: str) -> None:
        """The committee resolves by more than half of all; the organ reports in time."""
        resolves, quorum, majority = ({"32.1"}, {"6.1"}, {"51.1"}) if place == GUANGDONG else (set(), set(), set())
        case = until(table, story, OpinionsHandedOver, place=place)
        day = case.events[-1].on
        vote = of_report.vote(day, report_by=day)
        assert breaks(case, evolve(vote, by=Organ.CHAIRPERSONS_COUNCIL)) == {"committee-resolves": resolves}
        assert breaks(case, of_report.vote(day, 15, present=15)) == {"enough-present": quorum}
        lost = evolve(of_report.vote(day, 15), declared=True)
        assert breaks(case, lost) == {"more-than-half-of-all": majority}
        early = ImplementationReported(on=day, by=Organ.GOVERNMENT)
        assert breaks(case, early)["a-resolution-was-adopted"] == resolves
        late = evolve(early, on=day.replace(day=day.day + 1))
        assert breaks(case.record(vote), late) == {"in-the-time-set": resolves}
        assert breaks(case.record(vote), early) == {}
        over = until(table, story, Closed, place=place).record(evolve(vote, on=story[-1].on))
        assert breaks(over, Closed(on=story[-1].on)) == {"implementation-was-reported": resolves}


class TestDuties:
    """Only what the duties ask is said again of them."""

    def test_several_organs(self) -> None:
        """That each organ reported is asked where there may be several."""
        report, inspection = special_report.handling.DUTIES, law_inspection.handling.DUTIES
        assert report.every_organ_reported not in again(report)
        assert inspection.every_organ_reported in again(inspection)

    def test_nothing_of_its_own(self) -> None:
        """The mapping says again, and the new rule stands beside it."""
        duties = Duties(opinions=OFFICE_HANDS_OVER.cites)
        assert OFFICE_HANDS_OVER not in again(duties)
        assert [cite.slug.rpartition("/")[2] for cite in again(duties)[duties.the_organ_handles]] == ["32.1"]
