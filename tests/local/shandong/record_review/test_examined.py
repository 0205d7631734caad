"""How a document is examined in Shandong."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from tests.local.shandong.record_review.acts import (
    BOTH,
    DISTRICT,
    JINAN,
    PROVINCE,
    REVIEW,
    breaks,
    committee,
    demand,
    examined,
    its,
    suggestion,
    told,
    until,
)

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.shandong.record_review import (
    ExplanationRequested,
    MakerConsulted,
    Meeting,
    MeetingHeld,
    RequestRegistered,
)
from npcproc.supervision.record_review import (
    Document,
    Ground,
    OpinionSent,
    Referred,
    Reviewed,
    ReviewInitiated,
    Stage,
    Verdict,
)

SUGGESTED = examined(suggestion())
TAKEN_UP = examined(
    ReviewInitiated(on=date(2025, 3, 3), by=Organ.WORKING_BODY, title="某办法", document=Document.GOVERNMENT_DOCUMENT)
)


class TestTheWholeWay:
    """A demand, a suggestion and a review of the committees' own go through."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    @pytest.mark.parametrize("events", [examined(), SUGGESTED, TAKEN_UP])
    def test_lawful(self, place: str, events: tuple[Event, ...]) -> None:
        """Nothing is found at any level."""
        case = told(events, place)
        assert case.findings == ()
        assert case.stage is Stage.OPINED


class TestWhoReviews:
    """Committees and working bodies review; what was demanded together with the body charged with it."""

    @pytest.mark.parametrize(
        ("reviewers", "found"),
        [
            (BOTH, {}),
            ({Organ.SPECIAL_COMMITTEE, Organ.ADMINISTRATIVE_BODY}, {}),
            ({Organ.SPECIAL_COMMITTEE}, {"shandong-together-with-the-review-body": {"12.1"}}),
            ({Organ.WORKING_BODY}, {}),
            ({Organ.ADMINISTRATIVE_BODY}, {"shandong-a-committee-reviews-a-demand": {"12.1"}}),
        ],
    )
    def test_demanded(self, reviewers: frozenset[Organ], found: dict[str, set[str]]) -> None:
        """Not the body alone, and no committee without it."""
        assert breaks(until(Reviewed, examined()), its(Reviewed, examined(), reviewers=reviewers)) == found

    @pytest.mark.parametrize("reviewer", sorted({*BOTH, Organ.ADMINISTRATIVE_BODY}, key=str))
    @pytest.mark.parametrize("events", [SUGGESTED, TAKEN_UP])
    def test_not_demanded(self, reviewer: Organ, events: tuple[Event, ...]) -> None:
        """Any of them alone."""
        assert breaks(until(Reviewed, events), its(Reviewed, events, reviewers={reviewer})) == {}

    def test_nobody_else(self) -> None:
        """Another's review is refused."""
        (found,) = until(Reviewed, SUGGESTED).check(its(Reviewed, SUGGESTED, reviewers={Organ.GOVERNMENT}))
        assert (found.rule, found.effect) == ("record-review.local.shandong-they-review", Effect.REFUSES)

    def test_who_sends_it_to_them(self) -> None:
        """The body charged with it."""
        case = until(Referred, examined())
        assert breaks(case, its(Referred, examined(), by=Organ.SPECIAL_COMMITTEE)) == {
            "shandong-review-body-sends": {"8.1", "12.1", "13.1"}
        }


class TestWhatCameBefore:
    """A demand is registered and sent on, a suggestion registered; the maker is heard."""

    def test_not_sent(self) -> None:
        """A demand must be sent to a committee; a suggestion may be."""
        name = "shandong-demand-was-sent"
        assert breaks(until(Reviewed, examined(), without=(Referred,)), its(Reviewed, examined())) == {name: {"12.1"}}
        assert breaks(until(Reviewed, SUGGESTED, without=(Referred,)), its(Reviewed, examined())) == {}

    def test_not_registered(self) -> None:
        """Of what nobody asked for nothing is registered."""
        without = (RequestRegistered,)
        name = "shandong-request-was-registered"
        for events in (examined(), SUGGESTED):
            assert breaks(until(Reviewed, events, without=without), its(Reviewed, events)) == {name: {"12.1", "13.1"}}
        assert breaks(until(Reviewed, TAKEN_UP, without=without), its(Reviewed, TAKEN_UP)) == {}

    def test_not_heard(self) -> None:
        """A breach, whoever began it."""
        for events in (examined(), SUGGESTED, TAKEN_UP):
            (found,) = until(Reviewed, events, without=(MakerConsulted,)).check(its(Reviewed, events))
            assert found.effect is Effect.BREACH
            assert [cite.slug for cite in found.cites] == ["shandong-recording-review-2017/16.1"]


class TestInTime:
    """Within three months of receiving the demand or suggestion."""

    @pytest.mark.parametrize("events", [examined(), SUGGESTED])
    def test_three_months(self, events: tuple[Event, ...]) -> None:
        """Received on 3 March, it is in time on 3 June and late on the 4th."""
        case = until(Reviewed, events)
        assert case.check(its(Reviewed, events, on=date(2025, 6, 3))) == ()
        assert breaks(case, its(Reviewed, events, on=date(2025, 6, 4))) == {"shandong-in-three-months": {"17.1"}}
        assert date(2025, 6, 3) in {due.by for due in case.due(date(2025, 4, 1))}

    def test_months_are_not_ninety_days(self) -> None:
        """Received on 30 November, it is due on the last of February."""
        begun = demand(on=date(2024, 11, 30))
        assert date(2025, 2, 28) in {due.by for due in told((begun,)).due(date(2024, 12, 1))}

    def test_unasked(self) -> None:
        """What the committees take up themselves has no day."""
        assert until(Reviewed, TAKEN_UP).check(its(Reviewed, TAKEN_UP, on=date(2026, 6, 4))) == ()


class TestGround:
    """The faults that Shandong lists are national ones, two of them by another name; the finding cites both."""

    @pytest.mark.parametrize("ground", [Ground.AGAINST_RESOLUTIONS, Ground.AGAINST_PROCEDURE, Ground.INAPPROPRIATE])
    def test_listed(self, ground: Ground) -> None:
        """A resolution or a procedure that was not kept to is a fault."""
        assert until(Reviewed, examined()).check(its(Reviewed, examined(), ground=ground)) == ()

    def test_none(self) -> None:
        """Another reason is refused by one rule, with the articles of both."""
        found = breaks(until(Reviewed, examined()), its(Reviewed, examined(), ground=Ground.OTHER))
        assert found == {"listed-ground": {"11.1", "11.1.1", "11.1.2", "11.1.3", "11.1.4", "11.1.5"}}

    def test_sound(self) -> None:
        """Nothing is found where nothing is wrong."""
        sound = its(Reviewed, examined(), verdict=Verdict.SOUND, ground=None)
        assert until(Reviewed, examined()).apply(sound).stage is Stage.SOUND


class TestHowTheyHear:
    """They speak with the maker, hold meetings, and ask for more."""

    @pytest.mark.parametrize(
        ("act", "name", "article"),
        [
            (MakerConsulted(on=date(2025, 3, 20)), "shandong-reviewers-consult", "16.1"),
            (MeetingHeld(on=date(2025, 3, 20), meeting=Meeting.HEARING), "shandong-reviewers-hear", "16.2"),
            (ExplanationRequested(on=date(2025, 3, 20)), "shandong-reviewers-ask-for-more", "16.2"),
        ],
    )
    def test_who(self, act: Event, name: str, article: str) -> None:
        """Those who review, and nobody else."""
        case = until(MakerConsulted, examined())
        for by in (*BOTH, Organ.ADMINISTRATIVE_BODY):
            assert case.check(evolve(act, by=by)) == ()
        assert breaks(case, evolve(act, by=Organ.GOVERNMENT)) == {name: {article}}


class TestTheOpinion:
    """A special committee or a working body sends it."""

    def test_who(self) -> None:
        """Not the body charged with recording and review, where that is an administrative one."""
        case = until(OpinionSent, examined())
        for by in BOTH:
            assert case.check(its(OpinionSent, examined(), by=by)) == ()
        assert breaks(case, its(OpinionSent, examined(), by=Organ.ADMINISTRATIVE_BODY)) == {
            "shandong-opinion-by-committee-or-working-body": {"18.1"}
        }


class TestSinceWhen:
    """The Provisions are in force from 28 July 2017."""

    def test_the_first_day(self) -> None:
        """On the day before, no reasons are asked for."""
        bare = demand(reasons="", on=date(2017, 7, 27), document=Document.GOVERNMENT_DECISION)
        assert REVIEW.open(committee()).check(bare) == ()
        assert breaks(REVIEW.open(committee()), evolve(bare, on=date(2017, 7, 28))) == {
            "shandong-states-reasons": {"14.1"}
        }
