"""How a review begins in Shandong."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.local.shandong.record_review.acts import (
    DISTRICT,
    JINAN,
    OUTSIDE,
    PROVINCE,
    REVIEW,
    breaks,
    committee,
    demand,
    examined,
    its,
    suggestion,
    until,
)

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.shandong.record_review import RequesterDirected, RequestRegistered
from npcproc.supervision.record_review import Asker, Document, Ground, Misdirected, ReviewInitiated, Transferred
from npcproc.supervision.record_review.matter import Asked

NOTHING = {place: REVIEW.open(committee(place)) for place in (PROVINCE, JINAN, DISTRICT)}
INITIATED = ReviewInitiated(
    on=date(2025, 3, 3), by=Organ.SPECIAL_COMMITTEE, title="某办法", document=Document.GOVERNMENT_DOCUMENT
)
MISDIRECTED = Misdirected(on=date(2025, 3, 3), title="某条例", document=Document.LOCAL_REGULATION)
DEMANDERS = [Asker.COURT, Asker.PROCURATORATE, Asker.STANDING_COMMITTEE_BELOW]


class TestWhoDemands:
    """The government, the court, the procuratorate and the committee below demand, of another's document."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    @pytest.mark.parametrize("asker", list(Asker))
    def test_by_level(self, place: str, asker: Asker) -> None:
        """Below a county there is no committee; the supervisory commission may not demand anywhere."""
        asked = demand(asker=asker, document=Document.RESOLUTION_OF_CONGRESS_BELOW)
        nobody_below = place == DISTRICT and asker is Asker.STANDING_COMMITTEE_BELOW
        may = asker in {*DEMANDERS, Asker.GOVERNMENT} and not nobody_below
        assert breaks(NOTHING[place], asked) == ({} if may else {"shandong-may-demand": {"12.1"}})

    @pytest.mark.parametrize("asker", [Asker.GOVERNMENT, *DEMANDERS])
    def test_not_of_its_own(self, asker: Asker) -> None:
        """No organ demands the review of what it made itself; that is not said of a committee below."""
        own = demand(asker=asker, own_document=True)
        may = asker is Asker.STANDING_COMMITTEE_BELOW
        assert breaks(NOTHING[JINAN], own) == ({} if may else {"shandong-of-another-organ": {"12.1"}})
        assert breaks(NOTHING[JINAN], evolve(own, own_document=False)) == {}

    def test_of_a_citys_rule(self) -> None:
        """The provincial government may demand the review of a rule that a city's government made."""
        asked = demand(asker=Asker.GOVERNMENT, document=Document.GOVERNMENT_RULE)
        assert breaks(NOTHING[PROVINCE], asked) == {}

    def test_elsewhere(self) -> None:
        """National law leaves it to the province."""
        assert REVIEW.open(committee(OUTSIDE[JINAN])).check(demand(asker=Asker.CITIZEN)) == ()


class TestWhoSuggests:
    """All others suggest, the supervisory commission among them."""

    @pytest.mark.parametrize("asker", list(Asker))
    def test_all_others(self, asker: Asker) -> None:
        """Who may demand does not suggest."""
        found = {"shandong-may-suggest": {"13.1"}} if asker in {*DEMANDERS, Asker.GOVERNMENT} else {}
        assert breaks(NOTHING[JINAN], suggestion(asker=asker)) == found


@pytest.mark.parametrize(("asked", "article"), [(demand(), "12.1"), (suggestion(), "13.1")])
class TestWhatItSays:
    """It is put in writing, on a listed ground, and names the document, the matters and the reasons."""

    @pytest.mark.parametrize("of", ["title", "matters", "reasons"])
    def test_content(self, asked: Asked, article: str, of: str) -> None:
        """Each of the three is asked for, and its lack refused."""
        blank: dict[str, Any] = {of: " "}
        (found,) = NOTHING[JINAN].check(evolve(asked, **blank))
        assert found.rule == f"record-review.local.shandong-states-{of}"
        assert found.effect is Effect.REFUSES
        assert [cite.slug for cite in found.cites] == ["shandong-recording-review-2017/14.1"]
        assert article

    def test_in_writing(self, asked: Asked, article: str) -> None:
        """By word of mouth it is refused."""
        (name,) = breaks(NOTHING[JINAN], evolve(asked, in_writing=False))
        kind = {"12.1": "demand", "13.1": "suggestion"}[article]
        assert name == f"shandong-{kind}-in-writing"

    @pytest.mark.parametrize("ground", list(Ground))
    def test_ground(self, asked: Asked, article: str, ground: Ground) -> None:
        """Any of the faults listed, and no other reason."""
        found = {"shandong-on-a-listed-ground": {"12.1", "13.1"}} if ground is Ground.OTHER else {}
        assert breaks(NOTHING[JINAN], evolve(asked, ground=ground)) == found
        assert article

    def test_received_by(self, asked: Asked, article: str) -> None:
        """The body charged with recording and review receives it."""
        assert breaks(NOTHING[JINAN], evolve(asked, by=Organ.ADMINISTRATIVE_BODY)) == {}
        assert breaks(NOTHING[JINAN], evolve(asked, by=Organ.GOVERNMENT)) == {
            "shandong-review-body-receives": {"8.1", "12.1", "13.1"}
        }
        assert article

    def test_normative(self, asked: Asked, article: str) -> None:
        """What binds nobody in general is a breach, for national law lets it be annulled all the same."""
        (found,) = NOTHING[JINAN].check(evolve(asked, normative=False))
        assert (found.rule, found.effect) == ("record-review.local.shandong-is-normative", Effect.BREACH)
        assert article


class TestUnasked:
    """A special committee or a working body takes it up."""

    @pytest.mark.parametrize("by", [Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY])
    def test_they_may(self, by: Organ) -> None:
        """Both of them."""
        assert NOTHING[JINAN].check(evolve(INITIATED, by=by)) == ()

    def test_others(self) -> None:
        """Not the council, and not what is not normative."""
        assert breaks(NOTHING[JINAN], evolve(INITIATED, by=Organ.CHAIRPERSONS_COUNCIL)) == {
            "shandong-takes-up": {"15.1"}
        }
        assert breaks(NOTHING[JINAN], evolve(INITIATED, normative=False)) == {"shandong-is-normative": {"4.1"}}


class TestTakenIn:
    """It is registered, a demand promptly, a suggestion after study, with a proposal what to do."""

    @pytest.mark.parametrize(
        ("begun", "slow", "found"),
        [
            (demand(), {"promptly": False}, {"shandong-demand-promptly": {"12.1"}}),
            (demand(), {"studied": False}, {}),
            (suggestion(), {"promptly": False}, {}),
            (suggestion(), {"studied": False}, {"shandong-suggestion-studied": {"13.1"}}),
        ],
    )
    def test_promptly_or_studied(self, begun: Event, slow: dict[str, Any], found: dict[str, set[str]]) -> None:
        """Each of what it is asked for alone."""
        case = until(RequestRegistered, examined(begun))
        assert breaks(case, its(RequestRegistered, examined(), **slow)) == found

    def test_what_and_by_whom(self) -> None:
        """A blank proposal is a breach, another body is refused."""
        case = until(RequestRegistered, examined())
        assert breaks(case, its(RequestRegistered, examined(), handling="")) == {
            "shandong-handling-proposed": {"12.1", "13.1"}
        }
        assert breaks(case, its(RequestRegistered, examined(), by=Organ.GOVERNMENT)) == {
            "shandong-review-body-registers-it": {"8.1", "12.1", "13.1"}
        }


class TestForAnotherOrgan:
    """Who asked is told which organ is competent."""

    DIRECTED = RequesterDirected(on=date(2025, 3, 5), competent="省人大常委会")

    def test_told(self) -> None:
        """Before it is passed on or after; it is due until then."""
        case = NOTHING[JINAN].apply(MISDIRECTED)
        assert RequesterDirected in {due.event for due in case.due(date(2025, 3, 4))}
        passed = case.apply(Transferred(on=date(2025, 3, 4), to="省人大常委会"))
        for told in (case, passed):
            assert told.check(self.DIRECTED) == ()
            assert breaks(told, evolve(self.DIRECTED, competent="")) == {"shandong-names-the-competent-organ": {"14.2"}}
            assert breaks(told, evolve(self.DIRECTED, by=Organ.GOVERNMENT)) == {
                "shandong-review-body-directs": {"14.2"}
            }

    def test_not_elsewhere(self) -> None:
        """Hubei has no such step."""
        with pytest.raises(NoSuchStep):
            REVIEW.open(committee(OUTSIDE[JINAN])).apply(MISDIRECTED).check(self.DIRECTED)
